"""JSON Lines: the items of the JSON twin, one a line, with what a citation needs besides."""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.archive.exporting import Exported
from app.web import formats
from app.web.exports.export import Export
from app.web.shapes import ItemShape


class LineShape(ItemShape):
    address: str
    byline: list[str]
    updated: str


def write(export: Export) -> Iterator[str]:
    """A line an article."""
    for each in export.articles:
        yield json.dumps(line(each, export), ensure_ascii=False) + "\n"


def line(found: Exported, export: Export) -> LineShape:
    """An article; ``address`` is its permanent one, ``updated`` when its text last came in anew."""
    return LineShape(
        **formats.item(found.item),
        address=export.links.article(found.item.id),
        byline=list(found.byline),
        updated=found.updated,
    )
