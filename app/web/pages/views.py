"""Saved views: a frame under a short address, its JSON twin, and what is told where one was revoked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app.archive.filters import FIELDS, BadFilter
from app.archive.sentence import Part
from app.archive.views import View, find
from app.web.choosing import asked_keys, asked_topics, read
from app.web.desk import Desk, TheDesk, desk_of
from app.web.exports import atom
from app.web.exports.asking import export_of
from app.web.exports.table import BY_EXTENSION
from app.web.framing import LOOK, Pairs, limit_of, look_of
from app.web.links import Links
from app.web.of_views import OfViews
from app.web.pages.embed import CACHE_CONTROL, FRAMES, Shown
from app.web.pages.pictures import draw_comparison, draw_matrix, draw_timeline
from app.web.pictures.compare import MOST_STATEMENTS
from app.web.pictures.gallery import painted
from app.web.pictures.look import NAMES as PICTURE_LOOK
from app.web.pictures.look import Look as PictureLook
from app.web.pictures.look import look_of as picture_look
from app.web.pictures.sheet import Sheet
from app.web.tombstones import Gone
from app.web.twins import comparison_twin, matrix_twin, timeline_twin

TWINS: Mapping[str, Callable[[Desk, Pairs], Mapping[str, Any]]] = {
    "timeline": timeline_twin,
    "matrix": matrix_twin,
    "compare": comparison_twin,
}


#: How a picture looks that only says why there is none.
SORRY = PictureLook(width=480)


#: What can keep a view from being drawn.
NO_PICTURE = (HTTPException, Gone, BadFilter)


@dataclass(frozen=True, slots=True)
class Sorry:
    """Why there is no picture."""

    status: int
    words: str


class Viewed(OfViews):
    """A route of a saved view; each use of one is noted."""

    cache_control = CACHE_CONTROL

    def opened_privately(self, request: Request) -> bool:
        """Have it noted that the view was opened, and tell whether only its token opens it."""
        desk = desk_of(request)
        with desk.archive.read() as connection:
            view = find(connection, request.path_params["key"])
        if view is None or view.revoked_at:
            return False
        desk.uses.note(view)
        return view.is_private


router = APIRouter(prefix="/embed/v", route_class=Viewed, include_in_schema=False)


@router.get("/{key}.json")
def twin(key: str, request: Request, desk: TheDesk) -> Response:
    """What the view shows, under the keys of its page's own twin."""
    view = _open(desk, key)
    pairs = _pairs(view, request)
    look_of(pairs, desk.zone)
    return JSONResponse(TWINS[view.page](desk, pairs))


@router.get("/{key}.atom")
def feed(key: str, request: Request, desk: TheDesk) -> Response:
    """The articles of the view as a feed to follow; the matrix's are those that it counts."""
    view = _open(desk, key)
    if view.page == "compare":
        raise HTTPException(
            404, "A comparison is of articles that stay the same: there is nothing to follow."
        )
    look_of(_pairs(view, request), desk.zone)
    asked_for = [(name, value) for name, value in parse_qsl(view.query) if name in FIELDS and name != "limit"]
    export = export_of(desk.archive, desk.settings.base_url, BY_EXTENSION["atom"], asked_for)
    # A private view's own address is told to nobody who only sees the feed's text.
    at = Links(desk.settings.base_url).view(view.slug, ".atom") if view.slug else ""
    written = "".join(atom.write(replace(export, address=at)))
    return Response(written, headers={"Content-Type": BY_EXTENSION["atom"].media_type})


@router.get("/{key}.svg")
def drawing(key: str, request: Request, desk: TheDesk) -> Response:
    """The view as a picture that can be made larger."""
    try:
        view = _open(desk, key)
        drawn = _draw(desk, view, _look_of_picture(view, request))
    except NO_PICTURE as error:
        sorry = _why(error)
        return _sorry(sorry, _sorry_drawn(desk, sorry).encode(), "image/svg+xml")
    return Response(drawn, media_type="image/svg+xml")


@router.get("/{key}.png")
async def painting(key: str, request: Request, desk: TheDesk) -> Response:
    """The view as a picture for any page."""
    try:
        view = await run_in_threadpool(_open, desk, key)
        look = _look_of_picture(view, request)
        # Not by its address: a private one must not be told by what is kept.
        known = f"view {view.id} {look.theme} {look.width}"
        picture = await painted(desk, known, look.scale, lambda: _draw(desk, view, look))
    except NO_PICTURE as error:
        sorry = _why(error)
        drawn = _sorry_drawn(desk, sorry)
        picture = await painted(desk, f"sorry {sorry.words}", SORRY.scale, lambda: drawn)
        return _sorry(sorry, picture, "image/png")
    return Response(picture, media_type="image/png")


@router.get("/{key}")
def show(key: str, request: Request, desk: TheDesk) -> Response:
    """The view in a frame; the framing address may only change how it looks."""
    view = _open(desk, key)
    return FRAMES[view.page](
        request,
        desk,
        _pairs(view, request),
        Shown(key, view.title if view.titled else "", public=not view.is_private),
    )


def _open(desk: Desk, key: str) -> View:
    """The view that a key opens. Raises a 404 for one that there is not, and 410 once it is revoked."""
    with desk.archive.read() as connection:
        view = find(connection, key)
    if view is None:
        raise HTTPException(404, "There is no saved view at this address.")
    if view.revoked_at:
        raise HTTPException(410, f"This view was revoked on {view.revoked_at[:10]}.")
    return view


def _pairs(view: View, request: Request) -> list[tuple[str, str]]:
    """The saved question and look; a look in the address itself comes last and counts."""
    own = [(name, value) for name, value in request.query_params.multi_items() if name in LOOK]
    return [*parse_qsl(view.query), *own]


def _why(error: Exception) -> Sorry:
    if isinstance(error, HTTPException):
        return Sorry(error.status_code, error.detail)
    if isinstance(error, Gone):
        return Sorry(410, error.detail)
    assert isinstance(error, BadFilter)  # noqa: S101 - there is no other
    return Sorry(400, f"{error.parameter}: {error.message}")


def _sorry_drawn(desk: Desk, sorry: Sorry) -> str:
    """Why there is no picture, as a picture: a wiki page shows nothing else of an answer."""
    sheet = Sheet(SORRY, sorry.words, "No picture")
    sheet.head([Part(sorry.words)], desk.settings.base_url)
    sheet.foot([], desk.settings.base_url)
    return sheet.done()


def _sorry(sorry: Sorry, picture: bytes, media_type: str) -> Response:
    answer = Response(picture, status_code=sorry.status, media_type=media_type)
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


def _draw(desk: Desk, view: View, look: PictureLook) -> str:
    """The picture of a view; its foot names an address that everyone may know, of a private view only the server's."""
    links = Links(desk.settings.base_url)
    asked_for = [(name, value) for name, value in parse_qsl(view.query) if name not in LOOK]
    address = links.view(view.slug) if view.slug else links.to("/")
    zone = look_of(parse_qsl(view.query), desk.zone).zone
    if view.page == "timeline":
        return draw_timeline(desk, asked_for, look, address, zone=zone)
    if view.page == "matrix":
        return draw_matrix(desk, asked_for, look, address)
    keys, topics = asked_keys(asked_for), asked_topics(asked_for, desk)
    limit = str(min(limit_of(asked_for), MOST_STATEMENTS))
    return draw_comparison(desk, read(desk, keys), topics, look, limit=limit, address=address, zone=zone)


def _look_of_picture(view: View, request: Request) -> PictureLook:
    """The look of a picture: what its address asks for, else the theme that the view was saved with. Raises BadFilter."""
    given = request.query_params.multi_items()
    asked_for = [pair for pair in given if pair[0] in PICTURE_LOOK and pair != ("theme", "auto")]
    saved = [(name, value) for name, value in parse_qsl(view.query) if name == "theme" and value != "auto"]
    return picture_look(asked_for if any(name == "theme" for name, _ in asked_for) else [*saved, *asked_for])
