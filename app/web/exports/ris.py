"""RIS, a record an article: what every reference manager reads."""

from __future__ import annotations

from collections.abc import Iterator

from app.archive.exporting import Exported
from app.web.exports.citing import genre, remarks
from app.web.exports.export import Export, labels, one_line, opening, original

#: Lines end as the format says.
END = "\r\n"


def write(export: Export) -> Iterator[str]:
    """Records, an empty line between them."""
    for each in export.articles:
        lines = [f"{tag}  - {value}" for tag, text in _fields(each, export) if (value := one_line(text))]
        yield END.join([*lines, "ER  - ", "", ""])


def _fields(found: Exported, export: Export) -> Iterator[tuple[str, str]]:
    item = found.item
    yield "TY", genre(item).ris
    yield "ID", f"readout-{item.id}"
    yield from (("AU", name) for name in found.byline)
    yield "TI", item.headline or ""
    yield "T2", item.outlet.name if item.outlet else ""
    if item.day:
        yield "PY", f"{item.day.year:04d}"
        yield "DA", f"{item.day.year:04d}/{item.day.month:02d}/{item.day.day:02d}/"
    yield "UR", original(item) or ""
    yield "UR", export.links.article(item.id)
    yield "LA", item.lang
    yield from (("KW", label) for label in labels(item))
    yield "AB", opening(item)
    yield from (("N1", remark) for remark in remarks(item, export))
