"""Citations: a view kept as it is by POST, and opened again with exactly what has changed since; a JSON twin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.responses import RedirectResponse, StreamingResponse
from starlette.exceptions import HTTPException

from app.archive.citations import find
from app.archive.cited import headlines
from app.archive.cited_matrix import columns
from app.archive.connections import Connection
from app.archive.since import filters_of, since
from app.archive.state import counter
from app.archive.vocabulary import vocabulary
from app.web.citation_formats import CitationShape, written
from app.web.citing import cite_view, sent_view
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.ledger_formats import blocks
from app.web.links import Links
from app.web.origin import from_here
from app.web.packing import packed, unpacked
from app.web.parameters import described
from app.web.reopening import LINES_SHOWN, LISTS, SHOWN, dated, how_to_cite, open_again
from app.web.shelf import Shelf
from app.web.templating import here_of, page

router = APIRouter()
reading = APIRouter(route_class=Fresh)
Slug = Annotated[str, Path(alias="slug", description="The address of a citation: 12 characters.")]
Sent = Annotated[str, Depends(sent_view)]
#: A twin of 13,000 articles takes 1.5 MB when it is packed; to make it takes 1.4 seconds, to unpack it less than 0.2.
MOST_BYTES = 32_000_000
_twins = Shelf(MOST_BYTES)
UNKNOWN = "There is no citation of this address in this archive."


@router.post("/cite", dependencies=[Depends(from_here)], include_in_schema=False)
def cite(request: Request, view: Sent, desk: TheDesk) -> Response:
    """Keep what a view shows now, and go there; what was cited in the same state before is where it was."""
    address = here_of(request).citation(cite_view(desk, view))
    return RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})


@reading.get("/cite/{slug}.json", **described(CitationShape))
def twin(slug: Slug, desk: TheDesk) -> Response:
    """All that a citation fixes, and all that has changed since. ``counts`` are those of the lists, by what changed."""
    with desk.archive.read() as connection:
        key = (desk.settings.database_url, desk.fingerprint, counter(connection), slug, desk.zone.key)
        try:
            found = _twins.get(key, lambda: packed(blocks(_written(connection, slug, desk.zone))))
        except LookupError as error:
            raise HTTPException(404, UNKNOWN) from error
    return StreamingResponse(unpacked(found), media_type="application/json")


def _written(connection: Connection, slug: str, zone: ZoneInfo) -> Iterator[str]:
    """Raises LookupError where there is no citation of this address."""
    found = find(connection, slug)
    told = headlines(connection, found.content.articles)
    yield from written(found, since(connection, found, zone), told, filters_of(connection, found.content))


@reading.get("/cite/{slug}", include_in_schema=False)
def show(request: Request, slug: Slug, desk: TheDesk) -> Response:
    """The view as it was, what has changed since, and how to cite it."""
    with desk.archive.read() as connection:
        try:
            opened = open_again(connection, slug, desk.zone)
        except LookupError as error:
            raise HTTPException(404, UNKNOWN) from error
        known = vocabulary(connection)
        topics = columns(opened.citation.content, filters_of(connection, opened.citation.content))
    # As they were then: days are those of the time zone in which they were counted.
    zone = ZoneInfo(opened.citation.content.timezone)
    address = Links(desk.settings.base_url).citation(slug)
    return page(
        request,
        "pages/cite.html",
        opened=opened,
        citation=opened.citation,
        content=opened.citation.content,
        since=opened.since,
        labels=LISTS,
        vocabulary=known,
        topics=topics,
        address=address,
        then=zone,
        notations=how_to_cite(opened.citation, address, zone),
        dated=lambda each: dated(each, zone),
        shown=SHOWN,
        lines_shown=LINES_SHOWN,
        section=opened.citation.content.kind,
        here=False,
    )


router.include_router(reading)
