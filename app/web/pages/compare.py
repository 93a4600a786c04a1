"""Two to four articles side by side, topic by topic, as a page and a JSON twin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.analysis.passages import MOST_PASSAGES
from app.archive.article import StoredArticle
from app.archive.articles import get
from app.archive.filters import BadFilter, Filters
from app.archive.silences import denominators
from app.archive.timeline import page as timeline_page
from app.archive.topics import current_version
from app.archive.vocabulary import Vocabulary, vocabulary
from app.archive.withdrawing import tombstone
from app.web import formats, words
from app.web.comparer import account_of
from app.web.comparison import Row, account, names, rows
from app.web.comparison_formats import compared, markdown
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.links import Links
from app.web.nearby import OFFERED, neighbours
from app.web.parameters import ARTICLE_PARAMETERS, FIRST_TOPIC_PARAMETERS, VIEW_PARAMETER, asking, described
from app.web.said import said
from app.web.shapes import ComparisonShape
from app.web.side_by_side import laid_out
from app.web.statements import shown, unjudged
from app.web.templating import page
from app.web.tombstones import Gone

router = APIRouter(route_class=Fresh)
PARAMETER = "article"
VIEWS = {"statements": "Statements", "texts": "Full texts", "quotes": "Quotations"}
#: A view that picks more accounts to stand beside those that do.
PICK = "pick"
PARAMETERS = [*ARTICLE_PARAMETERS, *FIRST_TOPIC_PARAMETERS]
PAGE_PARAMETERS = [*PARAMETERS, VIEW_PARAMETER]
FEWEST, MOST = 2, 4
#: Enough to find another account of the same matter without leaving the page.
CANDIDATES = 30


@router.get("/compare.json", **described(ComparisonShape, PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """The articles: topic by topic with every sentence that proves a tag, what they state alike, what differs, what is
    quoted, and what only one of them has.
    """
    stored, topics = asked(request, desk)
    accounts = [account(each) for each in stored]
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    found = compared(desk.comparer.compare(stored), stored)
    return JSONResponse(formats.comparison(accounts, _in_order(rows(accounts, known.topic), topics), found))


@router.get("/compare.md", **asking(PARAMETERS))
def brief(request: Request, desk: TheDesk) -> Response:
    """The comparison as a Markdown brief, its sources as footnotes."""
    stored, topics = asked(request, desk)
    accounts = [account(each) for each in stored]
    with desk.archive.read() as connection:
        known, version = vocabulary(connection), current_version(connection)
    written = markdown(
        accounts=accounts,
        rows=_in_order(rows(accounts, known.topic, current=version, unjudged=unjudged(stored)), topics),
        found=shown(desk.comparer.compare(stored), stored, _order(topics, known)),
        links=Links(desk.settings.base_url),
        zone=desk.zone,
        topics=topics,
    )
    return Response(written, media_type="text/markdown; charset=utf-8")


@router.get("/compare", **asking(PAGE_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """The comparison, the topics named first; with fewer than two articles, a page that helps to pick."""
    keys = _keys(request)
    topics = _topics(request, desk)
    view = _view(request)
    picked = _read(desk, keys)
    if len(picked) < FEWEST or view == PICK:
        return _pick(request, desk, picked, topics)
    accounts = [account(stored) for stored in picked]
    items = [each.item for each in accounts]
    with desk.archive.read() as connection:
        known, version = vocabulary(connection), current_version(connection)
        beside = denominators(
            connection,
            [item.outlet.slug for item in items if item.outlet],
            [topic.value for topic in known.topic],
            [item.day for item in items if item.day],
        )
    compared_now = desk.comparer.compare(picked)
    found = shown(compared_now, picked, _order(topics, known))
    sizes = Counter(each.account for each in compared_now.passages)
    return page(
        request,
        "pages/compare.html",
        accounts=accounts,
        keys=keys,
        rows=_in_order(
            rows(accounts, known.topic, beside, version, unjudged=unjudged(picked), sizes=sizes), topics
        ),
        topics=topics,
        names=names(accounts),
        leftward=_leftward(keys),
        vocabulary=known,
        permanent=Links(desk.settings.base_url),
        when={each.item.id: words.when(each.item, desk.zone) for each in accounts},
        found=found,
        view=view,
        views=VIEWS,
        laid_out=laid_out(compared_now, picked, found) if view == "texts" else (),
        said=said([account_of(each) for each in picked]) if view == "quotes" else None,
        most=MOST,
        most_passages=MOST_PASSAGES,
        section="compare",
    )


def asked(request: Request, desk: Desk) -> tuple[list[StoredArticle], list[str]]:
    """The articles to compare and the topics to stand first. Raises BadFilter for fewer than two articles."""
    keys = _keys(request)
    if len(keys) < FEWEST:
        raise BadFilter(PARAMETER, f"Name {FEWEST} to {MOST} articles, as in article=…&article=….")
    topics = _topics(request, desk)
    return _read(desk, keys), topics


def _view(request: Request) -> str:
    """How the comparison is laid out. Raises BadFilter for a view that there is not."""
    view = request.query_params.get("view") or next(iter(VIEWS))
    if view not in (*VIEWS, PICK):
        raise BadFilter("view", f"There is no view “{view[:60]}”; there are {', '.join((*VIEWS, PICK))}.")
    return view


def _order(topics: Sequence[str], known: Vocabulary) -> list[str]:
    """All topics, those named first."""
    return list(dict.fromkeys([*topics, *(topic.value for topic in known.topic)]))


def _topics(request: Request, desk: Desk) -> list[str]:
    """The topics to stand first. Raises BadFilter for one that there is not."""
    topics = list(dict.fromkeys(slug for slug in request.query_params.getlist("topic") if slug))
    with desk.archive.read() as connection:
        known = [choice.value for choice in vocabulary(connection).topic]
    for slug in topics:
        if slug not in known:
            raise BadFilter("topic", f"There is no topic “{slug[:60]}”; there are {', '.join(known)}.")
    return topics


def _in_order(found: Sequence[Row], topics: Sequence[str]) -> list[Row]:
    """Rows with those of ``topics`` first."""
    return sorted(found, key=lambda row: row.slug not in topics)


def _leftward(keys: Sequence[str]) -> dict[str, list[str]]:
    """For each account but the first, the order in which it has changed places with the one on its left."""
    return {key: [*keys[: at - 1], key, keys[at - 1], *keys[at + 1 :]] for at, key in enumerate(keys) if at}


def _keys(request: Request) -> list[str]:
    """The ids asked for, each once."""
    keys = list(dict.fromkeys(key for key in request.query_params.getlist(PARAMETER) if key))
    if len(keys) > MOST:
        raise BadFilter(PARAMETER, f"At most {MOST} articles fit side by side; these are {len(keys)}.")
    return keys


def _read(desk: Desk, keys: Sequence[str]) -> list[StoredArticle]:
    with desk.archive.read() as connection:
        found = {key: get(connection, key) for key in keys}
        stones = [tombstone(connection, key) for key, stored in found.items() if stored is None]
    for stone in stones:
        if stone is not None:
            raise Gone(stone, f"Article {stone.id} was withdrawn: it cannot be compared.")
    read = [stored for stored in found.values() if stored is not None]
    if len(read) < len(keys):
        missing = next(key for key, stored in found.items() if stored is None)
        raise HTTPException(404, f"There is no article {missing[:40]}.")
    return read


def _pick(request: Request, desk: Desk, picked: Sequence[StoredArticle], topics: Sequence[str]) -> Response:
    """Accounts that may stand beside the one already picked: the closest, then those that share a topic, newest first.

    Without one, those that have any topic, and where these are few the newest besides.
    """
    shared = tuple(topic.slug for stored in picked for topic in stored.item.topics)
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        any_topic = shared or tuple(choice.value for choice in known.topic)
        near = timeline_page(connection, Filters(topic=any_topic, limit=CANDIDATES), desk.zone).items
        if not shared and len(near) < CANDIDATES:
            newest = timeline_page(connection, Filters(limit=CANDIDATES), desk.zone).items
            near = tuple({item.id: item for item in (*near, *newest)}.values())[:CANDIDATES]
        nearest = neighbours(connection, picked[0], desk.aliases, OFFERED).nearest if picked else ()
    shown = {item.id for item in (*(stored.item for stored in picked), *(each.item for each in nearest))}
    return page(
        request,
        "pages/pick.html",
        picked=[stored.item for stored in picked],
        candidates=[item for item in near if item.id not in shown],
        nearest=nearest,
        shares_topic=bool(shared),
        topics=topics,
        vocabulary=known,
        section="compare",
    )
