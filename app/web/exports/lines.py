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


#: What JSON leaves as it is, and some programs take for the end of a line.
_ENDS = {end: f"\\u{end:04x}" for end in (0x85, 0x2028, 0x2029)}


def write(export: Export) -> Iterator[str]:
    """A line an article."""
    for each in export.articles:
        yield one(line(each, export))


def one(value: object) -> str:
    """A value as a line, whatever it holds."""
    return json.dumps(value, ensure_ascii=False).translate(_ENDS) + "\n"


def line(found: Exported, export: Export) -> LineShape:
    """An article; ``address`` is its permanent one, ``updated`` when its text last came in anew."""
    return LineShape(
        **formats.item(found.item),
        address=export.links.article(found.item.id),
        byline=list(found.byline),
        updated=found.updated,
    )
