"""oEmbed: what a wiki is told that asks how to show one of our addresses; https://oembed.com, version 1.0."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.filters import BadFilter
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.framing import HEIGHTS
from app.web.links import Links
from app.web.parameters import OEMBED_PARAMETERS, described
from app.web.shapes import OembedShape
from app.web.sharing import Shared, iframe, shared_at

#: The width of a usual column of text, in pixels.
WIDTH = 720
#: Under these a frame shows nothing that can be read.
LEAST_WIDTH, LEAST_HEIGHT = 200, 120
#: Seconds for which an answer may be kept: the address of a view does not change what it is.
CACHE_AGE = 3_600


class Told(Fresh):
    """A route that other sites ask."""

    cache_control = "public, max-age=60"


router = APIRouter(route_class=Told)


@router.get("/oembed", **described(OembedShape, OEMBED_PARAMETERS))
def oembed(request: Request, desk: TheDesk) -> Response:
    """How to show the timeline, a comparison, the matrix or a saved view in a frame."""
    given = request.query_params
    if (given.get("format") or "json") != "json":
        raise HTTPException(501, "Only json is spoken here.")
    shared = _shared(desk, given.get("url") or "")
    width = min(WIDTH, _most("maxwidth", given.get("maxwidth"), LEAST_WIDTH))
    height = min(HEIGHTS[shared.page], _most("maxheight", given.get("maxheight"), LEAST_HEIGHT))
    links = Links(desk.settings.base_url)
    shape: OembedShape = {
        "type": "rich",
        "version": "1.0",
        "title": shared.title,
        "provider_name": "Readout",
        "provider_url": links.to("/"),
        "cache_age": CACHE_AGE,
        "html": iframe(links.to(shared.frame), shared.title, height, width),
        "width": width,
        "height": height,
    }
    return JSONResponse(shape)


def _shared(desk: Desk, url: str) -> Shared:
    """The view at an address. Raises a 404 for every address that is not of a view of this server."""
    if not url:
        raise BadFilter("url", "Name the address of a view.")
    try:
        return shared_at(desk, url)
    except BadFilter as error:
        raise HTTPException(404, f"{error.parameter}: {error.message}") from error


def _most(name: str, given: str | None, least: int) -> int:
    """The largest size that the asking site has room for."""
    if not given:
        return 10**6
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise BadFilter(name, "It must be a number of pixels.")
    return max(least, int(given))
