"""The topics: what is looked for, how much of it was found; one page each, and a JSON twin of the list."""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.articles import stale
from app.archive.counts import counts
from app.archive.filters import Filters
from app.archive.firing import carriers, firings
from app.archive.timeline import page as timeline_page
from app.archive.topics import current_version, topic, topics
from app.archive.vocabulary import vocabulary
from app.archive.whole import whole
from app.web import formats
from app.web.charts import Chart
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.listing import by_day
from app.web.parameters import described
from app.web.shapes import TopicsShape
from app.web.templating import page

router = APIRouter(route_class=Fresh)
LATEST = 10
CARRIERS_SHOWN = 12


@router.get("/topics.json", **described(TopicsShape))
def twin(desk: TheDesk) -> Response:
    """Every topic with the number of articles in each grade."""
    with desk.archive.read() as connection:
        found, version = topics(connection), current_version(connection)
    shape: TopicsShape = {"ruleset": version, "topics": [formats.topic(each) for each in found]}
    return JSONResponse(shape)


@router.get("/topics", include_in_schema=False)
def show_all(request: Request, desk: TheDesk) -> Response:
    """The topics side by side."""
    with desk.archive.read() as connection:
        found, known = topics(connection), vocabulary(connection)
        version, behind = current_version(connection), stale(connection)
    return page(
        request,
        "pages/topics.html",
        topics=found,
        vocabulary=known,
        ruleset=version,
        stale=behind,
        section="topics",
    )


@router.get("/topics/{slug}", include_in_schema=False)
def show(request: Request, slug: str, desk: TheDesk) -> Response:
    """One topic: its scope, when and by whom it was covered, its rules and how often each fires."""
    filters = Filters(topic=(slug,))
    with desk.archive.read() as connection:
        found, known = topic(connection, slug), vocabulary(connection)
        version, behind = current_version(connection), stale(connection)
        if found is None:
            raise HTTPException(404, "There is no topic of this name. /topics lists them all.")
        latest = timeline_page(connection, replace(filters, limit=LATEST), desk.zone)
        counted = counts(connection, known, desk.zone)
        every = whole(connection, known, desk.zone).facets.outlet
        everything = {each.value: each.count for each in every}
        carried = carriers(counted.facets(filters).outlet, everything, CARRIERS_SHOWN)
        histogram, fired = counted.histogram(filters), firings(connection, slug)
    return page(
        request,
        "pages/topic.html",
        topic=found,
        vocabulary=known,
        ruleset=version,
        stale=behind,
        chart=Chart(filters, histogram),
        carriers=carried,
        firings=fired,
        rules=next((each for each in desk.rules.topics if each.slug == slug), None),
        days=by_day(latest.items),
        section="topics",
    )
