"""Answers that need no rendering: a route that knows from the archive's counter when nothing changed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from hashlib import sha256
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from app.archive.filters import LONGEST_VALUE, MOST_PARAMETERS, BadFilter
from app.web.desk import Desk, desk_of

#: A fragment for htmx and a whole page share an address but not a body.
VARIES_BY = ("HX-Request", "HX-Boosted", "HX-History-Restore-Request")
REVALIDATE = "no-cache"


class Fresh(APIRoute):
    """A GET route whose answer depends on the archive, the assets, the address and nothing else.

    The tag is taken before the page is made: a page that is newer than its tag is only fetched once more.
    A route takes the parameters that ``openapi_extra`` describes; any other is refused, unless ``lenient``.
    """

    cache_control = REVALIDATE
    lenient = False

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        render = super().get_route_handler()

        async def answer(request: Request) -> Response:
            self._refuse_unknown(request.query_params.multi_items())
            tag = await run_in_threadpool(self._tag, request)
            headers = {"ETag": tag, "Cache-Control": self.cache_control, "Vary": ", ".join(VARIES_BY)}
            if _matches(request.headers.get("If-None-Match", ""), tag):
                return Response(status_code=304, headers=headers)
            response = await render(request)
            if response.status_code == 200:
                response.headers.update(headers)
            return response

        return answer

    def also(self, desk: Desk) -> str:  # noqa: ARG002 - for those that need it
        """What the answer depends on besides: nothing."""
        return ""

    def _tag(self, request: Request) -> str:
        desk = desk_of(request)
        return entity_tag(request, desk, self.also(desk))

    def _refuse_unknown(self, pairs: Sequence[tuple[str, str]]) -> None:
        known = None if self.lenient else (self.openapi_extra or {}).get("parameters", ())
        refuse_unknown(pairs, known)


def refuse_unknown(pairs: Sequence[tuple[str, str]], parameters: Sequence[Mapping[str, Any]] | None) -> None:
    """Raises BadFilter for more parameters than any honest page has, and for one that is not among ``parameters``."""
    if len(pairs) > MOST_PARAMETERS:
        name = pairs[MOST_PARAMETERS][0][:LONGEST_VALUE]
        raise BadFilter(name, f"There are more than {MOST_PARAMETERS} parameters.")
    if parameters is None:
        return
    known = [each["name"] for each in parameters]
    unknown = next((name for name, _value in pairs if name not in known), None)
    if unknown is not None:
        there = f"there are {', '.join(known)}" if known else "this address takes none"
        raise BadFilter(unknown[:LONGEST_VALUE], f"There is no parameter of this name; {there}.")


def entity_tag(request: Request, desk: Desk, also: str = "") -> str:
    """What this address would show now, as one opaque word."""
    parts = [desk.fingerprint, str(desk.archive.counter()), str(request.url), also]
    parts += [request.headers.get(name, "") for name in VARIES_BY]
    digest = sha256("\n".join(parts).encode()).hexdigest()
    return f'W/"{digest[:24]}"'


def _matches(asked: str, tag: str) -> bool:
    # Not "*": whether there is anything at an address shows only when it is made.
    # What is compared is the same whether or not the other side marks it as weak.
    bare = tag.removeprefix("W/")
    return bare in (word.strip().removeprefix("W/") for word in asked.split(","))
