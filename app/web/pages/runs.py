"""The ledger: every run, what it refused and what it warned of, as pages and JSON twins."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.filters import MAX_LIMIT, BadFilter
from app.archive.ledger import (
    ENTRIES_SHOWN,
    RUNS_SHOWN,
    RunLine,
    noticed_page,
    refused_page,
    run_line,
    run_page,
)
from app.web import formats
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.parameters import RUN_PARAMETERS, RUNS_PARAMETERS, asking, described
from app.web.shapes import RunReportShape, RunsShape
from app.web.templating import page

router = APIRouter(route_class=Fresh)
Number = Annotated[str, Path(alias="n", description="The number of a run.")]
REFUSED_AFTER, WARNINGS_AFTER = "refused_after", "warnings_after"
_NUMBER = re.compile(r"[0-9]{1,9}")


@router.get("/runs.json", **described(RunsShape, RUNS_PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """The runs, the newest first; each with how much it refused and warned of."""
    asked = _asked(request, ("after", "limit"))
    with desk.archive.read() as connection:
        found = run_page(connection, asked.get("after"), _limit(asked))
    shape: RunsShape = {"runs": [formats.run(each) for each in found.runs], "next": _written(found.next)}
    return JSONResponse(shape)


@router.get("/runs", **asking(RUNS_PARAMETERS))
def show_all(request: Request, desk: TheDesk) -> Response:
    """The runs as a table."""
    asked = _asked(request, ("after", "limit"))
    with desk.archive.read() as connection:
        found = run_page(connection, asked.get("after"), _limit(asked))
    return page(
        request, "pages/runs.html", runs=found.runs, next=found.next, later="after" in asked, section="about"
    )


@router.get("/runs/{n}.json", **described(RunReportShape, RUN_PARAMETERS))
def twin_of_one(request: Request, number: Number, desk: TheDesk) -> Response:
    """One run, with what it refused and warned of, item by item."""
    asked = _asked(request, (REFUSED_AFTER, WARNINGS_AFTER))
    line = _find(desk, number)
    with desk.archive.read() as connection:
        refused = refused_page(connection, line.id, asked.get(REFUSED_AFTER, 0))
        noticed = noticed_page(connection, line.id, asked.get(WARNINGS_AFTER, 0))
    return JSONResponse(formats.run_report(line, refused, noticed))


@router.get("/runs/{n}", **asking(RUN_PARAMETERS))
def show(request: Request, number: Number, desk: TheDesk) -> Response:
    """One run as a page."""
    asked = _asked(request, (REFUSED_AFTER, WARNINGS_AFTER))
    line = _find(desk, number)
    with desk.archive.read() as connection:
        refused = refused_page(connection, line.id, asked.get(REFUSED_AFTER, 0))
        noticed = noticed_page(connection, line.id, asked.get(WARNINGS_AFTER, 0))
    return page(
        request,
        "pages/run.html",
        run=line,
        refused=refused,
        noticed=noticed,
        asked=asked,
        shown=ENTRIES_SHOWN,
        section="about",
    )


def _find(desk: Desk, number: str) -> RunLine:
    with desk.archive.read() as connection:
        found = run_line(connection, int(number)) if _NUMBER.fullmatch(number) else None
    if found is None:
        raise HTTPException(404, "There is no run of this number. /runs lists them all.")
    return found


def _asked(request: Request, known: Collection[str]) -> dict[str, int]:
    """The numbers in a query string; an empty one counts as absent. Raises BadFilter."""
    asked: dict[str, int] = {}
    for name, value in request.query_params.multi_items():
        if name not in known:
            raise BadFilter(name[:40], f"There is no parameter of this name; there are {', '.join(known)}.")
        if name in asked:
            raise BadFilter(name, "Give it once.")
        if value and not _NUMBER.fullmatch(value):
            raise BadFilter(name, "Must be a number.")
        if value:
            asked[name] = int(value)
    return asked


def _limit(asked: dict[str, int]) -> int:
    limit = asked.get("limit", RUNS_SHOWN)
    if not 1 <= limit <= MAX_LIMIT:
        raise BadFilter("limit", f"Must be a number from 1 to {MAX_LIMIT}.")
    return limit


def _written(place: int | None) -> str | None:
    return None if place is None else str(place)
