"""Withdrawn articles: 410, with what stays of them, for readers and for scripts."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from app.archive.withdrawing import Tombstone
from app.web.desk import desk_of
from app.web.words import moment

TITLE = "This was withdrawn"


class Gone(Exception):
    """Someone asked for an article that was withdrawn; ``detail`` says so where the page is about more."""

    def __init__(self, tombstone: Tombstone, detail: str = "") -> None:
        super().__init__(tombstone.id)
        self.tombstone = tombstone
        self.detail = detail


def told(tombstone: Tombstone, request: Request) -> str:
    """When and why, in a sentence."""
    when = moment(tombstone.withdrawn_at, desk_of(request).zone)
    return f"The text was taken down on {when}. Reason given: {tombstone.reason}"


def problem(request: Request, error: Gone) -> Response:
    """The tombstone for scripts."""
    stone = error.tombstone
    content = {
        "type": "about:blank",
        "title": TITLE,
        "status": 410,
        "detail": error.detail or told(stone, request),
        "withdrawn": {
            "id": stone.id,
            "at": stone.withdrawn_at,
            "reason": stone.reason,
            "form": stone.form,
            "outlet": stone.outlet,
            "published": stone.published,
            "lang": stone.lang,
        },
    }
    return JSONResponse(content, status_code=410, media_type="application/problem+json")
