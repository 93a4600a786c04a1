"""oEmbed: what a wiki is told that asks how to show one of our addresses; https://oembed.com, version 1.0."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.filters import BadFilter
from app.web.desk import Desk, TheDesk, desk_of
from app.web.framing import HEIGHTS
from app.web.links import Links
from app.web.of_views import OfViews
from app.web.parameters import OEMBED_PARAMETERS, described
from app.web.shapes import OembedShape
from app.web.sharing import Shared, iframe, shared_at

#: The width of a usual column of text, in pixels.
WIDTH = 720
#: Seconds for which an answer may be kept: the address of a view does not change what it is.
CACHE_AGE = 3_600


class Told(OfViews):
    """A route that other sites ask, with parameters of their own among ours."""

    cache_control = "public, max-age=60"

    def opened_privately(self, request: Request) -> bool:
        """Whether the address asked about is that of a private view."""
        try:
            return _shared(desk_of(request), request.query_params.get("url") or "").private
        except (BadFilter, HTTPException):
            return False


router = APIRouter(route_class=Told)


@router.get("/oembed", **described(OembedShape, OEMBED_PARAMETERS))
def oembed(request: Request, desk: TheDesk) -> Response:
    """How to show the timeline, a comparison, the matrix or a saved view in a frame."""
    given = request.query_params
    if (given.get("format") or "json") != "json":
        raise HTTPException(501, "Only json is spoken here.")
    shared = _shared(desk, given.get("url") or "")
    width = min(WIDTH, _most(given.get("maxwidth")))
    height = min(HEIGHTS[shared.page], _most(given.get("maxheight")))
    links = Links(desk.settings.base_url)
    shape: OembedShape = {
        "type": "rich",
        "version": "1.0",
        "title": shared.title,
        "provider_name": "Readout",
        "provider_url": links.to("/"),
        "html": iframe(links.to(shared.frame), shared.title, height, width),
        "width": width,
        "height": height,
    }
    if not shared.private:
        shape["cache_age"] = CACHE_AGE
    return JSONResponse(shape)


def _shared(desk: Desk, url: str) -> Shared:
    """The view at an address. Raises a 404 for every address that is not of a view of this server."""
    if not url:
        raise BadFilter("url", "Name the address of a view.")
    try:
        return shared_at(desk, url)
    except BadFilter as error:
        raise HTTPException(404, f"{error.parameter}: {error.message}") from error


def _most(given: str | None) -> int:
    """The largest size that the asking site has room for; what is no number of pixels says nothing."""
    number = int(given) if given and given.isascii() and given.isdigit() and len(given) < 10 else 0
    return number or 10**6
