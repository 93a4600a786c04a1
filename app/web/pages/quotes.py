"""The ledger of quotations: who said what, where, relayed by whom; a page for each speaker; and its twins."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse, StreamingResponse
from starlette.exceptions import HTTPException

from app.archive.asking import Asked, parse_asked
from app.archive.filters import words_of
from app.archive.namesakes import Namesake
from app.archive.quotation_ledger import every_quotation
from app.archive.vocabulary import vocabulary
from app.web import ledger_formats, ledger_lists
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.ledger_formats import LedgerShape
from app.web.links import Links
from app.web.namesakes import perhaps_same
from app.web.parameters import LEDGER_PARAMETERS, SPEAKERS_PARAMETERS, asking, described
from app.web.quoting import address_of, leaf
from app.web.speakers import gallery, portrait
from app.web.templating import here_of, is_fragment, page

router = APIRouter(route_class=Fresh)


@router.get("/quotes", **asking(LEDGER_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """The ledger, whole or only the part that filtering changes."""
    ledger = leaf(desk, request.query_params.multi_items())
    fragment = is_fragment(request)
    template = "partials/_quotes.html" if fragment else "pages/quotes.html"
    response = page(request, template, ledger=ledger, fragment=fragment, section="quotes")
    if fragment:
        # Forms send empty fields too; the address bar gets the one address of this state.
        response.headers["HX-Push-Url"] = Links(request.scope.get("root_path", "")).quotes(ledger.asked)
    return response


@router.get("/quotes.json", **described(LedgerShape, LEDGER_PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """The ledger with its facets, a page at a time; each entry with every account that has the same words."""
    ledger = leaf(desk, request.query_params.multi_items())
    following, permanent = ledger.page.next_cursor, Links(desk.settings.base_url)
    shape: LedgerShape = {
        "sentence": ledger.sentence.text,
        "ruleset": ledger.ruleset,
        "stale": ledger.stale,
        "total": ledger.figures.total,
        "quotations": ledger.figures.quotations,
        "undated_left_out": ledger.figures.undated_left_out,
        "items": [ledger_formats.entry(each, permanent) for each in ledger.quoted],
        "facets": ledger_formats.facets(ledger.figures.facets),
        "perhaps_same": ledger_formats.namesakes(_namesakes(desk, ledger.asked)),
        "next": str(following) if following else None,
    }
    return JSONResponse(shape)


@router.get("/quotes.csv", **asking(LEDGER_PARAMETERS))
def sheet(request: Request, desk: TheDesk) -> Response:
    """Every quotation that is asked for, a line each; quotations of the same words share an entry."""
    return _written(request, desk, "csv", "text/csv", _rows)


@router.get("/quotes.jsonl", **asking(LEDGER_PARAMETERS))
def json_lines(request: Request, desk: TheDesk) -> Response:
    """The same for scripts."""
    return _written(request, desk, "jsonl", "application/jsonl", _json_lines)


@router.get("/quotes.md", **asking(LEDGER_PARAMETERS))
def markdown(request: Request, desk: TheDesk) -> Response:
    """The same as a list by day."""
    heading = leaf(desk, request.query_params.multi_items(), default_limit=1).sentence.text

    def written(desk: Desk, asked: Asked) -> Iterator[str]:
        links = Links(desk.settings.base_url)
        return ledger_lists.markdown(heading, every_quotation(desk.archive, asked), asked, links, desk.zone)

    return _written(request, desk, "md", "text/markdown", written)


@router.get("/quotes/speakers", **asking(SPEAKERS_PARAMETERS))
def speakers(request: Request, desk: TheDesk) -> Response:
    """Who is quoted, those most quoted first; with ``q``, those of such a name."""
    sought = words_of("q", request.query_params.getlist("q") or [""])
    return page(
        request,
        "pages/speakers.html",
        gallery=gallery(desk, sought),
        q="",
        sought=sought,
        section="quotes",
        here=False,
    )


@router.get("/quotes/speakers/{slug}", include_in_schema=False)
def speaker(request: Request, slug: str, desk: TheDesk) -> Response:
    """One speaker: names and offices, on what, where, relayed by whom, and the latest words."""
    with desk.archive.read() as connection:
        address = address_of(connection, desk.people, slug)
    if address is not None and address != slug:
        return RedirectResponse(here_of(request).speaker(address), status_code=308)
    found = portrait(desk, slug)
    if found is None:
        raise HTTPException(404, "Nobody is quoted under this name. /quotes/speakers lists who is.")
    return page(request, "pages/speaker.html", portrait=found, vocabulary=found.vocabulary, section="quotes")


def _namesakes(desk: Desk, asked: Asked) -> tuple[Namesake, ...]:
    """Who may be the one speaker that is asked for."""
    if len(asked.speakers) != 1:
        return ()
    with desk.archive.read() as connection:
        perhaps = perhaps_same(connection, desk.people, asked.speakers[0])
    return perhaps.found if perhaps else ()


def _written(
    request: Request,
    desk: Desk,
    extension: str,
    media_type: str,
    write: Callable[[Desk, Asked], Iterator[str]],
) -> Response:
    """Every quotation that is asked for, sent as it is read."""
    with desk.archive.read() as connection:
        asked = parse_asked(
            request.query_params.multi_items(),
            vocabulary(connection),
            lambda name: address_of(connection, desk.people, name),
            default_limit=None,
        )
    return StreamingResponse(
        ledger_formats.blocks(write(desk, asked)),
        media_type=f"{media_type}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="quotations.{extension}"'},
    )


def _rows(desk: Desk, asked: Asked) -> Iterator[str]:
    def known_as(slug: str) -> str:
        person = desk.people.of_slug(slug)
        return person.name("en") if person else ""

    found = every_quotation(desk.archive, asked)
    return ledger_formats.lines(found, Links(desk.settings.base_url), known_as)


def _json_lines(desk: Desk, asked: Asked) -> Iterator[str]:
    return ledger_lists.json_lines(every_quotation(desk.archive, asked), Links(desk.settings.base_url))
