"""Timeline, matrix and comparison as pictures, for places that show nothing else: drawn (SVG) and painted (PNG)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response

from app.archive.article import StoredArticle
from app.archive.filters import BadFilter
from app.web import listing
from app.web import matrix as matrices
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.framing import MAX_LIMIT, loaded_on, under_their_days
from app.web.laying import lay
from app.web.links import Links
from app.web.pages.compare import PARAMETERS as COMPARE_PARAMETERS
from app.web.pages.compare import asked
from app.web.pages.embed import CACHE_CONTROL
from app.web.parameters import (
    FILTER_PARAMETERS,
    LOOK_PARAMETERS,
    MATRIX_PARAMETERS,
    SCALE_PARAMETER,
    STATEMENTS_PARAMETER,
    asking,
)
from app.web.pictures import compare, matrix, timeline
from app.web.pictures.gallery import painted
from app.web.pictures.look import NAMES, Look, look_of


class Shown(Fresh):
    """A route whose pictures stand in pages that are read by many: others may keep them for a moment."""

    cache_control = CACHE_CONTROL


router = APIRouter(route_class=Shown)
Pairs = Iterable[tuple[str, str]]
Drawing = Callable[[Request, Desk, Look], str]


def draw_timeline(
    desk: Desk, pairs: Pairs, look: Look, address: str = "", *, zone: ZoneInfo | None = None
) -> str:
    """The articles that a query string's ``pairs`` choose, as the picture of ``address``, under the days of ``zone``.

    Raises BadFilter.
    """
    zone = zone or desk.zone
    found = listing.look(
        desk, pairs, excerpted=False, extra=NAMES, max_limit=MAX_LIMIT, default_limit=timeline.USUAL_LIMIT
    )
    items = under_their_days(found.page.items, zone, found.filters.sort)
    found = replace(found, page=replace(found.page, items=tuple(items)))
    links = Links(desk.settings.base_url)
    return timeline.svg(found, look, links, zone, address=address, loaded=loaded_on(desk))


def draw_matrix(desk: Desk, pairs: Pairs, look: Look, address: str = "") -> str:
    """Outlets by topics under a query string's ``pairs``, as the picture of ``address``. Raises BadFilter."""
    found = matrices.grid(desk, pairs, extra=NAMES, max_limit=MAX_LIMIT, default_limit=matrix.USUAL_LIMIT)
    return matrix.svg(found, look, Links(desk.settings.base_url), address=address, loaded=loaded_on(desk))


def draw_comparison(
    desk: Desk,
    stored: Sequence[StoredArticle],
    topics: Sequence[str],
    look: Look,
    *,
    limit: str = "",
    address: str = "",
    zone: ZoneInfo | None = None,
) -> str:
    """Accounts beside each other, as the picture of ``address``. Raises BadFilter for a bad ``limit``."""
    statements = _statements(limit or str(compare.USUAL_LIMIT))
    found = lay(desk, stored, topics)
    links = Links(desk.settings.base_url)
    return compare.svg(
        found, look, links, zone or desk.zone, address=address, limit=statements, loaded=loaded_on(desk)
    )


def _timeline(request: Request, desk: Desk, look: Look) -> str:
    return draw_timeline(desk, request.query_params.multi_items(), look)


def _matrix(request: Request, desk: Desk, look: Look) -> str:
    return draw_matrix(desk, request.query_params.multi_items(), look)


def _comparison(request: Request, desk: Desk, look: Look) -> str:
    stored, topics = asked(request, desk)
    return draw_comparison(desk, stored, topics, look, limit=request.query_params.get("limit", ""))


def _statements(value: str) -> int:
    """How many statements are asked for. Raises BadFilter."""
    most = compare.MOST_STATEMENTS
    if not (value.isascii() and value.isdecimal()) or len(value) > 4 or not 1 <= int(value) <= most:
        raise BadFilter("limit", f"It must be a number from 1 to {most}.")
    return int(value)


#: What each picture draws, and the parameters of its page.
PICTURES: dict[str, tuple[Drawing, list[dict[str, Any]]]] = {
    "/timeline": (_timeline, FILTER_PARAMETERS),
    "/matrix": (_matrix, MATRIX_PARAMETERS),
    "/compare": (_comparison, [*COMPARE_PARAMETERS, STATEMENTS_PARAMETER]),
}


def _drawn(draw: Drawing) -> Callable[..., Response]:
    def drawing(request: Request, desk: TheDesk) -> Response:
        look = look_of(request.query_params.multi_items())
        return Response(draw(request, desk, look), media_type="image/svg+xml")

    return drawing


def _painted(draw: Drawing) -> Callable[..., Any]:
    async def painting(request: Request, desk: TheDesk) -> Response:
        look = look_of(request.query_params.multi_items())
        address = f"{request.url.path}?{request.url.query}"
        picture = await painted(desk, address, look.scale, lambda: draw(request, desk, look))
        return Response(picture, media_type="image/png")

    return painting


for path, (drawing, parameters) in PICTURES.items():
    router.get(f"{path}.svg", **asking([*parameters, *LOOK_PARAMETERS]))(_drawn(drawing))
    router.get(f"{path}.png", **asking([*parameters, *LOOK_PARAMETERS, SCALE_PARAMETER]))(_painted(drawing))
