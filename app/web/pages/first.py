"""The first account under some filters beside those that are closest to it: where a cell of the matrix leads."""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.archive.articles import get
from app.archive.figures import unpaged
from app.archive.filters import parse
from app.archive.timeline import page
from app.archive.vocabulary import vocabulary
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.nearby import neighbours
from app.web.parameters import GROUND_PARAMETERS, asking
from app.web.templating import here_of

router = APIRouter(route_class=Fresh)


@router.get("/compare/first", **asking(GROUND_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """Leads to the comparison; where nothing is close, to the page that picks what stands beside it."""
    with desk.archive.read() as connection:
        filters = parse(request.query_params.multi_items(), vocabulary(connection))
        first = page(connection, replace(unpaged(filters), sort="oldest", limit=1), desk.zone).items
        stored = get(connection, first[0].id) if first else None
        together = neighbours(connection, stored, desk.aliases).together if stored else ()
    if stored is None:
        raise HTTPException(404, "No article matches these filters, so there is none to compare.")
    return RedirectResponse(here_of(request).compare([stored.item.id, *together], filters.topic), 303)
