"""Sharing a view: how it will look elsewhere, what to paste there, who may frame it, and a short address."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.archive.filters import FIELDS, BadFilter
from app.archive.views import PAGES, Draft, find, holds, save, save_private, slug_of
from app.web.choosing import PICK, USUAL_VIEW, VIEWS, Pairs, asked_view
from app.web.desk import Desk, TheDesk
from app.web.exports.export import one_line
from app.web.framing import CHOICES, DEFAULT_LIMIT, HEIGHTS, LOOK, MAX_LIMIT, asked, look_of
from app.web.links import Links
from app.web.of_views import OfViews
from app.web.origin import from_here
from app.web.sharing import title_of, who_may_frame
from app.web.snippets import Framed, frame_of, picture_of, snippets
from app.web.templating import here_of, is_fragment, page

#: What this page takes besides the question and the look of its view.
HEIGHT, CALLED = "height", "called"
LONGEST_CALLED = 200
LEAST_HEIGHT, MOST_HEIGHT = 120, 4_000
#: What the form sends along unchanged.
KEPT = (*(name for name in FIELDS if name not in ("limit", "after")), "article", "view", "tz")
OF_A_COMPARISON = ("article", "topic", "view", "limit", *LOOK)


router = APIRouter(include_in_schema=False)
reading = APIRouter(route_class=OfViews, include_in_schema=False)


@reading.get("/share/{name}")
def show(name: str, request: Request, desk: TheDesk) -> Response:
    """The view as it will look, and the words for each kind of wiki."""
    view = _framed(name, request, desk)
    with desk.archive.read() as connection:
        saved = find(connection, slug := slug_of(_draft(view)))
    mine = saved if saved and holds(saved, _draft(view)) else None
    if mine and not mine.revoked_at:
        view = replace(view, key=slug)
    return _page(request, desk, view, revoked=mine.revoked_at if mine else None)


@router.post("/share/{name}", dependencies=[Depends(from_here)])
def keep(name: str, request: Request, desk: TheDesk) -> Response:
    """Save the view under a short address."""
    view = _framed(name, request, desk)
    save(desk.archive, _draft(view))
    return RedirectResponse(here_of(request).share(name, _again(view)), status_code=303)


@router.post("/share/{name}/private", dependencies=[Depends(from_here)])
def keep_private(name: str, request: Request, desk: TheDesk) -> Response:
    """Save the view behind a new token: its address is shown now and never again."""
    view = _framed(name, request, desk)
    token = save_private(desk.archive, _draft(view)).key
    answer = _page(request, desk, replace(view, key=token, private=True))
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


router.include_router(reading)


def _page(request: Request, desk: Desk, view: Framed, *, revoked: str | None = None) -> Response:
    pairs = [(name, value) for name, value in request.query_params.multi_items() if value]
    there = Links(desk.settings.base_url)
    return page(
        request,
        "partials/_share.html" if is_fragment(request) else "pages/share.html",
        view=view,
        private=view.private,
        revoked=revoked,
        look=look_of(pairs, desk.zone),
        choices=CHOICES,
        limit=next((value for name, value in pairs if name == "limit"), str(DEFAULT_LIMIT)),
        most=MAX_LIMIT,
        kept=[(name, value) for name, value in pairs if name in KEPT],
        snippets=snippets(view, there),
        address=there.to(view.wanted.path()),
        unframed=_unframed(view, pairs),
        frame=frame_of(view, here_of(request)),
        picture=picture_of(view, here_of(request)),
        again=_again(view),
        framers=who_may_frame(desk.settings.embed_origins),
        previewed="'self'" in desk.settings.embed_origins.split(),
        heights=(LEAST_HEIGHT, MOST_HEIGHT),
        fragment=is_fragment(request),
        section=view.wanted.page,
        here=False,
    )


def _framed(name: str, request: Request, desk: Desk) -> Framed:
    """The view that the address asks for. Raises BadFilter for what it cannot take, and a 404 for another page."""
    if name not in PAGES:
        raise HTTPException(404)
    pairs = [(key, value) for key, value in request.query_params.multi_items() if value]
    height = _height(next((value for key, value in pairs if key == HEIGHT), str(HEIGHTS[name])))
    called = next((value for key, value in pairs if key == CALLED), "")
    asking = [(key, value) for key, value in pairs if key not in (HEIGHT, CALLED)]
    if name == "compare":
        _refuse_unknown(asking)
    wanted = asked(desk, f"/{name}?{urlencode(asking)}")
    if len(called) > LONGEST_CALLED:
        raise BadFilter(CALLED, f"A title may have at most {LONGEST_CALLED} characters.")
    return Framed(wanted, one_line(called) or title_of(desk, wanted), height, called=bool(one_line(called)))


def _unframed(view: Framed, pairs: Pairs) -> str:
    """What the view is called from which its reader comes and that no frame shows; "" for any other."""
    asked_for = asked_view(pairs) if view.wanted.page == "compare" else USUAL_VIEW
    return "" if asked_for in (USUAL_VIEW, PICK) else VIEWS[asked_for]


def _draft(view: Framed) -> Draft:
    return Draft(view.wanted.page, view.wanted.framed, view.title, view.called)


def _again(view: Framed) -> str:
    """The query of this page for the same view."""
    called = urlencode({CALLED: view.title}) if view.called else ""
    return "&".join(filter(None, (view.wanted.framed, called, f"{HEIGHT}={view.height}")))


def _height(written: str) -> int:
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
    if not LEAST_HEIGHT <= number <= MOST_HEIGHT:
        raise BadFilter(HEIGHT, f"It must be a number of pixels from {LEAST_HEIGHT} to {MOST_HEIGHT:,}.")
    return number


def _refuse_unknown(pairs: list[tuple[str, str]]) -> None:
    unknown = next((name for name, _ in pairs if name not in OF_A_COMPARISON), None)
    if unknown is not None:
        there = ", ".join(OF_A_COMPARISON)
        raise BadFilter(unknown[:60], f"There is no parameter of this name; there are {there}.")
