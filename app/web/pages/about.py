"""What Readout is, how its tags and grades are made, which rules are in force, what the last run did."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from app.archive.articles import stale
from app.archive.counts import counts
from app.archive.filters import Filters
from app.archive.ledger import run_page
from app.archive.topics import current_version
from app.archive.vocabulary import vocabulary
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.templating import page

router = APIRouter(route_class=Fresh)


@router.get("/about", include_in_schema=False)
def show(request: Request, desk: TheDesk) -> Response:
    """The page that answers whether all this can be trusted."""
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        counted = counts(connection, known, desk.zone)
        total, facets = counted.total(Filters()), counted.facets(Filters())
        runs, version = run_page(connection, limit=1).runs, current_version(connection)
        behind = stale(connection)
    return page(
        request,
        "pages/about.html",
        total=total,
        facets=facets,
        last_run=runs[0] if runs else None,
        ruleset=version,
        stale=behind,
        vocabulary=known,
        section="about",
    )
