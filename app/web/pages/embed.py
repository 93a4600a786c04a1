"""The timeline, the matrix and comparisons in a frame on another site: no forms, no cookies, links to the base URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from app.web.choosing import asked_keys, asked_topics, read, refuse_other_views
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.framing import DEFAULT_LIMIT, MAX_LIMIT, Pairs, limit_of, loaded_on, look_of, under_their_days
from app.web.glance import OUTLIERS, lines, nothing_said
from app.web.laying import lay
from app.web.listing import by_day, look
from app.web.matrix import grid
from app.web.templating import framed

#: A wiki page that is read by many asks once a minute.
CACHE_CONTROL = "public, max-age=60"


class Framed(Fresh):
    """A route whose answers others may keep for a moment."""

    cache_control = CACHE_CONTROL
    lenient = True


@dataclass(frozen=True, slots=True)
class Shown:
    """A saved view as its frame tells of it: by which key it is opened, a heading of its own, if it has one, and whether
    everyone may be told of its address.
    """

    key: str = ""
    heading: str = ""
    public: bool = True


NOT_SAVED = Shown()
router = APIRouter(prefix="/embed", route_class=Framed, include_in_schema=False)


@router.get("/timeline")
def timeline(request: Request, desk: TheDesk) -> Response:
    """The timeline under the page's own filters; unknown parameters are passed over."""
    return framed_timeline(request, desk, request.query_params.multi_items())


@router.get("/matrix")
def matrix(request: Request, desk: TheDesk) -> Response:
    """The matrix under the page's own filters."""
    return framed_matrix(request, desk, request.query_params.multi_items())


@router.get("/compare")
def compare(request: Request, desk: TheDesk) -> Response:
    """Two to four articles side by side: what each holds on the topics, and what they state alike."""
    return framed_comparison(request, desk, request.query_params.multi_items())


def framed_timeline(request: Request, desk: Desk, pairs: Pairs, saved: Shown = NOT_SAVED) -> Response:
    """The timeline that ``pairs`` ask for, in a frame; ``saved`` is the view that holds them, if any."""
    wanted = look_of(pairs, desk.zone)
    listing = look(desk, pairs, lenient=True, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT)
    items = under_their_days(listing.page.items, wanted.zone, listing.filters.sort)
    return framed(
        request,
        "embed/timeline.html",
        listing=listing,
        days=by_day(items),
        wanted=wanted,
        shown=len(items),
        days_are_in=desk.zone if listing.filters.dated and desk.zone != wanted.zone else None,
        theme=wanted.theme,
        saved=saved.key,
        heading=saved.heading,
        public=saved.public,
        loaded=loaded_on(desk),
    )


def framed_matrix(request: Request, desk: Desk, pairs: Pairs, saved: Shown = NOT_SAVED) -> Response:
    """The matrix that ``pairs`` ask for, in a frame; its days are those in which filters count."""
    wanted = look_of(pairs, desk.zone)
    found = grid(desk, pairs, lenient=True, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT)
    days_are_in = desk.zone if desk.zone != wanted.zone else None
    return framed(
        request,
        "embed/matrix.html",
        grid=found,
        wanted=wanted,
        days_are_in=days_are_in,
        theme=wanted.theme,
        saved=saved.key,
        heading=saved.heading,
        public=saved.public,
        loaded=loaded_on(desk),
    )


def framed_comparison(request: Request, desk: Desk, pairs: Pairs, saved: Shown = NOT_SAVED) -> Response:
    """The comparison that ``pairs`` ask for, in a frame. Raises BadFilter for a view that is not its own."""
    wanted = look_of(pairs, desk.zone)
    refuse_other_views(pairs)
    keys, topics = asked_keys(pairs), asked_topics(pairs, desk)
    laid = lay(desk, read(desk, keys), topics)
    return framed(
        request,
        "embed/compare.html",
        laid=laid,
        glance=tuple(lines(laid.found)),
        nothing=nothing_said(len(laid.compared.candidates)),
        outliers=OUTLIERS,
        dated=laid.when(wanted.zone),
        wanted=wanted,
        limit=limit_of(pairs),
        theme=wanted.theme,
        saved=saved.key,
        heading=saved.heading,
        public=saved.public,
        loaded=loaded_on(desk),
    )


#: What shows each page in a frame; the last argument is the saved view that is opened.
FRAMES: Mapping[str, Callable[[Request, Desk, Pairs, Shown], Response]] = {
    "timeline": framed_timeline,
    "matrix": framed_matrix,
    "compare": framed_comparison,
}
