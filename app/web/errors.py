"""Answers to what cannot be answered: pages for people, problem details for the JSON twins."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.database import ArchiveError
from app.archive.filters import BadFilter
from app.archive.views import BadView
from app.web.headers import is_embed
from app.web.pictures.gallery import ASK_AGAIN, Busy
from app.web.pictures.png import NoFont
from app.web.templating import framed, page
from app.web.tombstones import Gone, problem, told

log = logging.getLogger("readout")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong, for a reader: ``parameter`` names the one that was wrong."""

    status: int
    title: str
    detail: str
    parameter: str | None = None


WORDS = {
    400: "That address cannot be read",
    403: "This was not accepted",
    404: "There is nothing at this address",
    405: "That cannot be done at this address",
    410: "This is no longer here",
    413: "That is too much at once",
    415: "That cannot be read",
    500: "Something went wrong here",
    503: "The archive cannot be read just now",
}
DETAILS = {
    404: "It may have been mistyped. Addresses of articles never change once given out.",
    500: "The fault is ours and has been noted. Trying again may help; the other pages are not affected.",
    503: "Try again in a moment.",
}


def answer_errors(app: FastAPI) -> None:
    """Register every answer with the application."""
    app.add_exception_handler(BadFilter, _bad_filter)
    app.add_exception_handler(BadView, _bad_view)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Gone, _gone)
    app.add_exception_handler(ArchiveError, _archive)
    app.add_exception_handler(NoFont, _no_font)
    app.add_exception_handler(Busy, _busy)
    app.add_exception_handler(Exception, _fault)


def _bad_filter(request: Request, error: Exception) -> Response:
    assert isinstance(error, BadFilter)  # noqa: S101 - registered for nothing else
    return _respond(request, Trouble(400, WORDS[400], error.message, error.parameter))


def _bad_view(request: Request, error: Exception) -> Response:
    return _respond(request, Trouble(400, WORDS[400], str(error)))


def _bad_request(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    first = error.errors()[0]
    return _respond(request, Trouble(400, WORDS[400], str(first["msg"]), str(first["loc"][-1])))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    status, allowed = error.status_code, _allowed(error)
    title = WORDS.get(status, HTTPStatus(status).phrase)
    plain = error.detail in ("", HTTPStatus(status).phrase)
    detail = DETAILS.get(status, "") if plain else str(error.detail)
    if status == 405:
        detail = f"It answers {' and '.join(allowed)}."
    response = _respond(request, Trouble(status, title, detail))
    response.headers.update(error.headers or {})
    if status == 405:
        response.headers["Allow"] = ", ".join(allowed)
    return response


def _allowed(error: HTTPException) -> list[str]:
    """The methods that an address answers: HEAD wherever GET; where the router names none, it is only read."""
    named = [each.strip() for each in (error.headers or {}).get("Allow", "").split(",") if each.strip()] or [
        "GET"
    ]
    return [*named, "HEAD"] if "GET" in named and "HEAD" not in named else named


#: Addresses that scripts ask for: what is wrong comes as a problem that they can read.
TWINS = (".json", ".csv", ".md", ".svg", ".png", ".jsonl", ".bib", ".ris", ".atom", "/oembed")


def _gone(request: Request, error: Exception) -> Response:
    assert isinstance(error, Gone)  # noqa: S101
    response: Response
    if request.url.path.endswith(TWINS):
        response = problem(request, error)
    elif is_embed(request.scope):
        response = _framed(request, Trouble(410, WORDS[410], error.detail))
    else:
        words = told(error.tombstone, request)
        context = {"stone": error.tombstone, "detail": error.detail, "told": words, "section": "timeline"}
        response = page(request, "pages/withdrawn.html", status=410, **context)
    return _unkept(request, response)


def _archive(request: Request, error: Exception) -> Response:
    log.error("%s", error)
    response = _respond(request, Trouble(503, WORDS[503], DETAILS[503]))
    response.headers["Retry-After"] = "5"
    return response


def _no_font(request: Request, error: Exception) -> Response:
    return _respond(request, Trouble(503, "This picture cannot be painted here", str(error)))


def _busy(request: Request, error: Exception) -> Response:
    response = _respond(request, Trouble(503, "Too many pictures are wanted just now", str(error)))
    response.headers["Retry-After"] = str(ASK_AGAIN)
    return response


def _fault(request: Request, error: Exception) -> Response:  # noqa: ARG001 - the server logs it
    return _respond(request, Trouble(500, WORDS[500], DETAILS[500]))


def _respond(request: Request, trouble: Trouble) -> Response:
    response: Response
    if request.url.path.endswith(TWINS):
        response = _problem(trouble)
    elif is_embed(request.scope):
        response = _framed(request, trouble)
    else:
        response = page(
            request,
            "pages/error.html",
            status=trouble.status,
            trouble=trouble,
            without=_without(request, trouble),
        )
    return _unkept(request, response)


def _unkept(request: Request, response: Response) -> Response:
    """What went wrong is nobody's to keep; of a frame its address may hold a token, of a view that was revoked too."""
    response.headers["Cache-Control"] = "no-store"
    if is_embed(request.scope):
        response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _framed(request: Request, trouble: Trouble) -> Response:
    theme = request.query_params.get("theme", "")
    theme = theme if theme in ("light", "dark") else "auto"
    return framed(request, "embed/error.html", status=trouble.status, trouble=trouble, theme=theme)


def _without(request: Request, trouble: Trouble) -> str | None:
    """The same address without the parameter that is wrong; None where that would change nothing."""
    pairs = request.query_params.multi_items()
    kept = [(name, value) for name, value in pairs if name != trouble.parameter]
    if trouble.parameter is None or len(kept) == len(pairs):
        return None
    path = request.scope.get("root_path", "") + request.url.path.removeprefix(
        request.scope.get("root_path", "")
    )
    return f"{path}?{urlencode(kept)}" if kept else path


def _problem(trouble: Trouble) -> JSONResponse:
    content = {
        "type": "about:blank",
        "title": trouble.title,
        "status": trouble.status,
        "detail": trouble.detail,
    }
    if trouble.parameter is not None:
        content["parameter"] = trouble.parameter
    return JSONResponse(content, status_code=trouble.status, media_type="application/problem+json")
