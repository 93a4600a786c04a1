"""The timeline: articles by day under filters, as a page, a fragment for htmx, and a JSON twin."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.links import Links
from app.web.listing import look
from app.web.parameters import FILTER_PARAMETERS, asking, described
from app.web.shapes import TimelineShape
from app.web.templating import is_fragment, page
from app.web.twins import listed

router = APIRouter(route_class=Fresh)


@router.get("/", **asking(FILTER_PARAMETERS))
@router.get("/timeline", **asking(FILTER_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """The timeline, whole or only the part that filtering changes."""
    listing = look(desk, request.query_params.multi_items())
    fragment = is_fragment(request)
    template = "partials/_timeline.html" if fragment else "pages/timeline.html"
    response = page(request, template, listing=listing, fragment=fragment, section="timeline")
    if fragment:
        # Forms send empty fields too; the address bar gets the one address of this state.
        response.headers["HX-Push-Url"] = Links(request.scope.get("root_path", "")).timeline(listing.filters)
    return response


@router.get("/timeline.json", **described(TimelineShape, FILTER_PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """The timeline with its facets and histogram, a page at a time."""
    listing = look(desk, request.query_params.multi_items(), excerpted=False)
    return JSONResponse(listed(listing))
