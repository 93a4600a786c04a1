"""The timeline in a frame on another site: no forms, no cookies, links that open at the base URL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from fastapi import APIRouter, Request, Response

from app.archive.article import Item
from app.archive.days import local_day
from app.archive.filters import BadFilter
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.listing import by_day, look
from app.web.matrix import grid
from app.web.templating import framed

MAX_LIMIT, DEFAULT_LIMIT = 100, 20
#: A wiki page that is read by many asks once a minute.
CACHE_CONTROL = "public, max-age=60"
CHOICES = {"theme": ("auto", "light", "dark"), "density": ("full", "compact"), "title": ("1", "0")}


class Framed(Fresh):
    """A route whose answers others may keep for a moment."""

    cache_control = CACHE_CONTROL
    lenient = True


router = APIRouter(prefix="/embed", route_class=Framed, include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Look:
    """How the framing page wants it to look; the first value of each choice is the usual one."""

    theme: str
    density: str
    title: bool
    zone: ZoneInfo


@router.get("/timeline")
def timeline(request: Request, desk: TheDesk) -> Response:
    """The timeline under the page's own filters; unknown parameters are passed over."""
    wanted = _look(request, desk.zone)
    listing = look(
        desk,
        request.query_params.multi_items(),
        lenient=True,
        max_limit=MAX_LIMIT,
        default_limit=DEFAULT_LIMIT,
    )
    items = _under_their_days(listing.page.items, wanted.zone, listing.filters.sort)
    return framed(
        request,
        "embed/timeline.html",
        listing=listing,
        days=by_day(items),
        wanted=wanted,
        shown=len(items),
        days_are_in=desk.zone if listing.filters.dated and desk.zone != wanted.zone else None,
        theme=wanted.theme,
    )


@router.get("/matrix")
def matrix(request: Request, desk: TheDesk) -> Response:
    """The matrix under the page's own filters; its days are those in which filters count."""
    wanted = _look(request, desk.zone)
    found = grid(
        desk,
        request.query_params.multi_items(),
        lenient=True,
        max_limit=MAX_LIMIT,
        default_limit=DEFAULT_LIMIT,
    )
    days_are_in = desk.zone if desk.zone != wanted.zone else None
    return framed(
        request, "embed/matrix.html", grid=found, wanted=wanted, days_are_in=days_are_in, theme=wanted.theme
    )


def _under_their_days(items: Sequence[Item], zone: ZoneInfo, sort: str) -> list[Item]:
    """Items in order of the days shown in ``zone``, which a day without a clock time never leaves."""
    shown = [replace(item, day=local_day(item.published, zone)) for item in items]
    dated = [item for item in shown if item.day]
    dated.sort(key=lambda item: item.day or date.min, reverse=sort == "newest")
    return dated + [item for item in shown if not item.day]


def _look(request: Request, zone: ZoneInfo) -> Look:
    chosen = {name: _choice(request, name) for name in CHOICES}
    name = request.query_params.get("tz") or zone.key
    if name not in available_timezones():
        raise BadFilter("tz", f"“{name[:60]}” is not a time zone name such as Asia/Seoul.")
    return Look(chosen["theme"], chosen["density"], chosen["title"] == "1", ZoneInfo(name))


def _choice(request: Request, name: str) -> str:
    known = CHOICES[name]
    value = request.query_params.get(name) or known[0]
    if value not in known:
        raise BadFilter(name, f"There is no {name} “{value[:60]}”; there are {', '.join(known)}.")
    return value
