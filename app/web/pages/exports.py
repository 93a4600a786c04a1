"""The timeline's other twins: feeds by the page, and files that hold every match, written as they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.exports.asking import export_of
from app.web.exports.table import FORMATS, Format
from app.web.ledger_formats import blocks
from app.web.parameters import FILTER_PARAMETERS, described

router = APIRouter(route_class=Fresh)


def _answer(chosen: Format) -> Callable[..., Response]:
    def answer(request: Request, desk: TheDesk) -> Response:
        pairs = request.query_params.multi_items()
        export = export_of(desk.archive, desk.settings.base_url, chosen, pairs)
        return StreamingResponse(blocks(chosen.write(export)), headers=_headers(chosen))

    return answer


def _headers(chosen: Format) -> dict[str, str]:
    """A feed is shown by what reads it, a file is kept."""
    kept = {"Content-Disposition": f'attachment; filename="{chosen.file_name}"'}
    return {"Content-Type": chosen.media_type} | ({} if chosen.paged else kept)


def _described(chosen: Format) -> dict[str, Any]:
    """What /openapi.json says of it."""
    size = (
        "A page of the timeline"
        if chosen.paged
        else "Every article that the filters choose, unless limit is given"
    )
    said = described(str, FILTER_PARAMETERS)
    said["responses"][200] = {
        "description": f"{size}, as {chosen.name}.",
        "content": {chosen.mime: {"schema": {"type": "string"}}},
    }
    return said | {
        "summary": f"The timeline as {chosen.name}: {chosen.about}",
        "response_class": StreamingResponse,
    }


for each in FORMATS:
    router.add_api_route(
        f"/timeline.{each.extension}",
        _answer(each),
        name=f"timeline_{each.extension.replace('.', '_')}",
        **_described(each),
    )
