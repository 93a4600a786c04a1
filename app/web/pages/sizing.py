"""The script that sizes frames, at an address that never changes."""

from __future__ import annotations

from fastapi import APIRouter, Response

from app.web.assets import STATIC
from app.web.etag import Fresh


class Kept(Fresh):
    """A script that pages of other sites load at each visit."""

    cache_control = "public, max-age=300"
    lenient = True


router = APIRouter(route_class=Kept, include_in_schema=False)


@router.get("/embed.js")
def script() -> Response:
    """For pages of other sites."""
    written = (STATIC / "js" / "frames.js").read_bytes()
    return Response(written, headers={"Content-Type": "text/javascript; charset=utf-8"})
