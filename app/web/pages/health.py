"""Whether the server is up, and whether it can answer: for those who watch over it."""

from __future__ import annotations

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse

from app.web.desk import TheDesk

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
def alive() -> Response:
    """The server runs."""
    return _plain("ok")


@router.get("/readyz")
def ready(desk: TheDesk) -> Response:
    """The archive can be read; 503 otherwise."""
    return _plain(f"ok, archive at {desk.archive.counter()}")


def _plain(text: str) -> Response:
    return PlainTextResponse(f"{text}\n", headers={"Cache-Control": "no-store"})
