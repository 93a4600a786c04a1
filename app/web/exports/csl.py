"""CSL-JSON: a list of items for citation processors such as pandoc and Zotero."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.archive.exporting import Exported
from app.web.exports.citing import genre, remarks
from app.web.exports.export import Export, labels, one_line, opening, original


def write(export: Export) -> Iterator[str]:
    """The list, an item a line."""
    opening = "[\n"
    for each in export.articles:
        yield opening + json.dumps(_item(each, export), ensure_ascii=False)
        opening = ",\n"
    yield "\n]\n" if opening == ",\n" else "[]\n"


def _item(found: Exported, export: Export) -> dict[str, Any]:
    """What is not known is left out: no key stands for nothing."""
    item, day = found.item, found.item.day
    fields: dict[str, Any] = {
        "id": f"readout-{item.id}",
        "type": genre(item).csl,
        "title": one_line(item.headline or ""),
        "author": [{"literal": name} for each in found.byline if (name := one_line(each))],
        "container-title": one_line(item.outlet.name) if item.outlet else "",
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": original(item) or export.links.article(item.id),
        "language": item.lang,
        "keyword": ", ".join(labels(item)),
        "abstract": opening(item),
        "note": " ".join(remarks(item, export)),
        "archive": "Readout",
        "archive_location": export.links.article(item.id),
    }
    return {name: value for name, value in fields.items() if value}
