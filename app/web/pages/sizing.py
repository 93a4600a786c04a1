"""The script that sizes frames, at an address that never changes."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import FileResponse

from app.web.assets import STATIC

router = APIRouter(include_in_schema=False)


@router.get("/embed.js")
def script() -> FileResponse:
    """For pages of other sites."""
    return FileResponse(
        STATIC / "js" / "frames.js",
        media_type="text/javascript",
        headers={"Cache-Control": "public, max-age=300"},
    )
