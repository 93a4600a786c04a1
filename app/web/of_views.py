"""Answers that depend on which views are saved, and of private ones are nobody's to keep."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from app.archive.views import state
from app.web.desk import Desk
from app.web.etag import REVALIDATE, Fresh


class OfViews(Fresh):
    """A route that shows, or tells of, saved views; it takes parameters that are not its own."""

    lenient = True

    def also(self, desk: Desk) -> str:
        """Saving and revoking change what there is here, and nothing elsewhere."""
        with desk.archive.read() as connection:
            return state(connection)

    def opened_privately(self, request: Request) -> bool:  # noqa: ARG002 - for those that show one
        """Whether what was asked for is a private view: none is."""
        return False

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        render = super().get_route_handler()

        async def answer(request: Request) -> Response:
            response = await render(request)
            if response.status_code in (200, 304) and await run_in_threadpool(self.opened_privately, request):
                response.headers["Cache-Control"] = f"private, {REVALIDATE}"
                response.headers["Referrer-Policy"] = "no-referrer"
            return response

        return answer
