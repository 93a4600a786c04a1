"""Answers that need no rendering: a route that knows from the archive's counter when nothing changed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from hashlib import sha256
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from app.web.desk import Desk, desk_of

#: A fragment for htmx and a whole page share an address but not a body.
VARIES_BY = ("HX-Request", "HX-Boosted", "HX-History-Restore-Request")
REVALIDATE = "no-cache"


class Fresh(APIRoute):
    """A GET route whose answer depends on the archive, the assets, the address and nothing else.

    The tag is taken before the page is made: a page that is newer than its tag is only fetched once more.
    """

    cache_control = REVALIDATE

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        render = super().get_route_handler()

        async def answer(request: Request) -> Response:
            tag = await run_in_threadpool(entity_tag, request, desk_of(request))
            headers = {"ETag": tag, "Cache-Control": self.cache_control, "Vary": ", ".join(VARIES_BY)}
            if _matches(request.headers.get("If-None-Match", ""), tag):
                return Response(status_code=304, headers=headers)
            response = await render(request)
            if response.status_code == 200:
                response.headers.update(headers)
            return response

        return answer


def entity_tag(request: Request, desk: Desk) -> str:
    """What this address would show now, as one opaque word."""
    parts = [desk.fingerprint, str(desk.archive.counter()), str(request.url)]
    parts += [request.headers.get(name, "") for name in VARIES_BY]
    digest = sha256("\n".join(parts).encode()).hexdigest()
    return f'W/"{digest[:24]}"'


def _matches(asked: str, tag: str) -> bool:
    return asked.strip() == "*" or tag in (word.strip() for word in asked.split(","))
