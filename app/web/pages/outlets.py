"""The outlets: who is covered, from when to when; one page each, and a JSON twin of the list."""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.counts import counts
from app.archive.filters import Filters
from app.archive.outlets import outlet, outlets
from app.archive.reprints import printed_by
from app.archive.silences import every_holding, holdings
from app.archive.timeline import page as timeline_page
from app.archive.vocabulary import vocabulary
from app.web import formats
from app.web.charts import Chart
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.listing import by_day
from app.web.parameters import described
from app.web.shapes import OutletsShape
from app.web.templating import page

router = APIRouter(route_class=Fresh)
LATEST = 10
#: The latest silences stand open on the page, those before them are folded away.
SILENCES_SHOWN = 6


@router.get("/outlets.json", **described(OutletsShape))
def twin(desk: TheDesk) -> Response:
    """Every outlet of the table or of an article, those with most articles first."""
    with desk.archive.read() as connection:
        found, held = outlets(connection), every_holding(connection)
    shape: OutletsShape = {"outlets": [formats.outlet(each, held.get(each.outlet.slug)) for each in found]}
    return JSONResponse(shape)


@router.get("/outlets", include_in_schema=False)
def show_all(request: Request, desk: TheDesk) -> Response:
    """The outlets that have articles, and below them those we know and have nothing of."""
    with desk.archive.read() as connection:
        found = outlets(connection)
    return page(
        request,
        "pages/outlets.html",
        outlets=[each for each in found if each.articles],
        silent=sorted(
            (each for each in found if not each.articles), key=lambda each: each.outlet.name.lower()
        ),
        section="outlets",
    )


@router.get("/outlets/{slug}", include_in_schema=False)
def show(request: Request, slug: str, desk: TheDesk) -> Response:
    """One outlet: what it is, what it covered, its latest articles."""
    filters = Filters(outlet=(slug,), limit=LATEST)
    with desk.archive.read() as connection:
        found, known = outlet(connection, slug), vocabulary(connection)
        if found is None:
            raise HTTPException(404, "There is no outlet of this name. /outlets lists them all.")
        latest = timeline_page(connection, filters, desk.zone)
        counted = counts(connection, known, desk.zone)
        facets, histogram = counted.facets(filters), counted.histogram(filters)
        held, printed = holdings(connection, [slug]).get(slug), printed_by(connection, slug, LATEST)
    return page(
        request,
        "pages/outlet.html",
        outlet=found.outlet,
        summary=found,
        holding=held,
        printed=printed,
        shown=SILENCES_SHOWN,
        topics=facets.topic,
        chart=Chart(replace(filters, limit=None), histogram),
        filters=filters,
        vocabulary=known,
        days=by_day(latest.items),
        section="outlets",
    )
