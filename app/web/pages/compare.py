"""Two to four articles side by side, topic by topic, as a page and a JSON twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse, StreamingResponse

from app.analysis.candidates import MOST as MOST_CHECKS
from app.analysis.passages import MOST_PASSAGES
from app.analysis.turns import questions
from app.archive.article import StoredArticle
from app.archive.filters import parse
from app.archive.timeline import page as timeline_page
from app.archive.vocabulary import vocabulary
from app.web.choosing import (
    FEWEST,
    MOST,
    MOST_PICKED,
    PICK,
    USUAL_VIEW,
    VIEWS,
    asked_keys,
    asked_topics,
    asked_view,
    read,
)
from app.web.closest import closest_rows
from app.web.comparison_formats import markdown
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.glance import OUTLIERS, nothing_said
from app.web.glance import lines as lines_of
from app.web.laying import lay
from app.web.ledger_formats import blocks
from app.web.links import Links
from app.web.nearby import OFFERED, neighbours
from app.web.parameters import (
    ARTICLE_PARAMETERS,
    FIRST_TOPIC_PARAMETERS,
    PICKED_FROM_PARAMETER,
    VIEW_PARAMETER,
    asking,
    described,
)
from app.web.said import said
from app.web.shapes import ComparisonShape
from app.web.side_by_side import laid_out
from app.web.statements import shown
from app.web.tabulating import checks, lines, tabulated
from app.web.templating import here_of, page
from app.web.twins import comparison_twin

router = APIRouter(route_class=Fresh)
PARAMETERS = [*ARTICLE_PARAMETERS, *FIRST_TOPIC_PARAMETERS]
PAGE_PARAMETERS = [*PARAMETERS, VIEW_PARAMETER, PICKED_FROM_PARAMETER]
#: Enough to find another account of the same matter without leaving the page.
CANDIDATES = 30
#: What the page that picks is searched by.
Q = "q"


@router.get("/compare.json", **described(ComparisonShape, PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """The articles: topic by topic with every sentence that proves a tag, what they state alike, what differs, what is
    quoted, and what only one of them has.
    """
    return JSONResponse(comparison_twin(desk, request.query_params.multi_items()))


@router.get("/compare.md", **asking(PARAMETERS))
def brief(request: Request, desk: TheDesk) -> Response:
    """The comparison as a Markdown brief, its sources as footnotes."""
    stored, topics = asked(request, desk)
    laid = lay(desk, stored, topics)
    written = markdown(
        accounts=laid.accounts,
        rows=laid.rows,
        found=laid.found,
        links=Links(desk.settings.base_url),
        zone=desk.zone,
        topics=topics,
        checked=checks(laid.compared, stored),
        near=closest_rows(laid.compared, stored, desk.aliases),
    )
    return Response(written, media_type="text/markdown; charset=utf-8")


@router.get("/compare.csv", **asking(ARTICLE_PARAMETERS))
def sheet(request: Request, desk: TheDesk) -> Response:
    """Every figure and every date of the articles as a line, under what it counts or the day it comes to."""
    stored = read(desk, asked_keys(request.query_params.multi_items()))
    compared = desk.comparer.compare(stored)
    contested = shown(compared, stored, (), desk.aliases).contested
    found = tabulated(compared.passages, stored, desk.aliases, contested)
    headers = {"Content-Disposition": 'attachment; filename="figures.csv"'}
    written = blocks(lines(found, stored, Links(desk.settings.base_url)))
    return StreamingResponse(written, media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/compare", **asking(PAGE_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """The comparison, the topics named first; with fewer than two articles or more than four, a page that helps to pick.

    Words searched for while picking are no part of a comparison's address.
    """
    pairs = request.query_params.multi_items()
    keys = asked_keys(pairs, fewest=0, most=MOST_PICKED)
    topics = asked_topics(pairs, desk)
    view = asked_view(pairs)
    picked = read(desk, keys)
    if not FEWEST <= len(picked) <= MOST or view == PICK:
        return _pick(request, desk, picked, topics)
    if Q in request.query_params:
        asked_for = "" if view == USUAL_VIEW else view
        return RedirectResponse(here_of(request).compare(keys, topics, asked_for), 303)
    laid = lay(desk, picked, topics)
    return page(
        request,
        "pages/compare.html",
        accounts=laid.accounts,
        keys=keys,
        rows=laid.rows,
        topics=topics,
        names=laid.names,
        shorts=laid.shorts,
        leftward=_leftward(keys),
        vocabulary=laid.vocabulary,
        permanent=Links(desk.settings.base_url),
        when=laid.when(desk.zone),
        found=laid.found,
        view=view,
        views=VIEWS,
        laid_out=laid_out(laid.compared, picked, laid.found) if view == "texts" else (),
        glance=tuple(lines_of(laid.found)),
        nothing=nothing_said(len(laid.compared.candidates)),
        outliers=OUTLIERS,
        checks=checks(laid.compared, picked) if view == USUAL_VIEW else (),
        most_checks=MOST_CHECKS,
        closest=closest_rows(laid.compared, picked, desk.aliases) if view == USUAL_VIEW else (),
        said=said(picked) if view == "quotes" else None,
        tabulated=tabulated(laid.compared.passages, picked, desk.aliases, laid.found.contested)
        if view == "figures"
        else None,
        questions={each.item.id: len(questions(each.text, each.segments)) for each in picked},
        most=MOST,
        most_passages=MOST_PASSAGES,
        section="compare",
    )


def asked(request: Request, desk: Desk) -> tuple[list[StoredArticle], list[str]]:
    """The articles to compare and the topics to stand first. Raises BadFilter for fewer than two articles."""
    pairs = request.query_params.multi_items()
    keys, topics = asked_keys(pairs), asked_topics(pairs, desk)
    return read(desk, keys), topics


def _leftward(keys: Sequence[str]) -> dict[str, list[str]]:
    """For each account but the first, the order in which it has changed places with the one on its left."""
    return {key: [*keys[: at - 1], key, keys[at - 1], *keys[at + 1 :]] for at, key in enumerate(keys) if at}


def _pick(request: Request, desk: Desk, picked: Sequence[StoredArticle], topics: Sequence[str]) -> Response:
    """Accounts that may stand beside the one already picked: the closest, then the newest, whatever their topic; or those
    that hold the words searched for.
    """
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        wanted = parse([(Q, value) for value in request.query_params.getlist(Q)], known)
        near = timeline_page(connection, replace(wanted, limit=CANDIDATES), desk.zone).items
        is_closest_shown = bool(picked) and not wanted.q
        nearest = neighbours(connection, picked[0], desk.aliases, OFFERED).nearest if is_closest_shown else ()
    keys = {stored.item.id for stored in picked}
    nearest = tuple(each for each in nearest if each.item.id not in keys)
    shown = keys | {each.item.id for each in nearest}
    return page(
        request,
        "pages/pick.html",
        status=200 if len(picked) <= MOST else 400,
        picked=[stored.item for stored in picked],
        candidates=[item for item in near if item.id not in shown],
        nearest=nearest,
        sought=wanted.q,
        most=MOST,
        topics=topics,
        vocabulary=known,
        section="compare",
    )
