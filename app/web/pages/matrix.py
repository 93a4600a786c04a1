"""The matrix: outlet by topic under the timeline's filters, as a page, JSON and a spreadsheet."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse

from app.archive.firing import FEWEST_ARTICLES
from app.web import matrix_formats
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.ledger_formats import blocks
from app.web.links import Links
from app.web.matrix import ROWS, Grid, asked_by, grid
from app.web.parameters import MATRIX_PARAMETERS, MOST_OUTLETS, asking, described
from app.web.shapes import MatrixShape
from app.web.templating import page

router = APIRouter(route_class=Fresh)


@router.get("/matrix", **asking(MATRIX_PARAMETERS))
def show(request: Request, desk: TheDesk) -> Response:
    """Who covered which topic, how much, and since when."""
    found = grid(desk, request.query_params.multi_items(), max_limit=MOST_OUTLETS, default_limit=ROWS)
    return page(
        request,
        "pages/matrix.html",
        grid=found,
        asking=asked_by(desk, found),
        fewest=FEWEST_ARTICLES,
        section="matrix",
    )


@router.get("/matrix.json", **described(MatrixShape, MATRIX_PARAMETERS))
def twin(request: Request, desk: TheDesk) -> Response:
    """Every outlet by every topic; ``absence`` says what an empty cell means."""
    return JSONResponse(matrix_formats.shape(_whole(request, desk)))


@router.get("/matrix.csv", **asking(MATRIX_PARAMETERS))
def sheet(request: Request, desk: TheDesk) -> Response:
    """Every cell as a line."""
    found = matrix_formats.lines(_whole(request, desk), Links(desk.settings.base_url))
    headers = {"Content-Disposition": 'attachment; filename="matrix.csv"'}
    return StreamingResponse(blocks(found), media_type="text/csv; charset=utf-8", headers=headers)


def _whole(request: Request, desk: TheDesk) -> Grid:
    return grid(desk, request.query_params.multi_items(), max_limit=MOST_OUTLETS, default_limit=None)
