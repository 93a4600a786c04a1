"""JSON Feed 1.1, a page at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.archive.exporting import Exported
from app.web import formats
from app.web.exports.export import Export, labels, one_line, opening, original
from app.web.exports.feeds import credited, instant, page_after, title

VERSION = "https://jsonfeed.org/version/1.1"


def write(export: Export) -> Iterator[str]:
    """The feed's page, whole: a page is short."""
    feed: dict[str, Any] = {
        "version": VERSION,
        "title": title(export),
        "home_page_url": export.links.timeline(export.filters, after=None),
        "feed_url": export.links.export("feed.json", export.filters),
        "next_url": page_after(export, "feed.json") if export.next_cursor else None,
        "items": [_item(each, export) for each in export.articles],
    }
    yield json.dumps({name: value for name, value in feed.items() if value is not None}, ensure_ascii=False)


def _item(found: Exported, export: Export) -> dict[str, Any]:
    item, address = found.item, export.links.article(found.item.id)
    listed = formats.item(item)
    fields: dict[str, Any] = {
        "id": address,
        "url": address,
        "external_url": original(item),
        "title": one_line(item.headline or "") or None,
        "content_text": opening(item),
        "date_published": instant(item.published, export.zone),
        "date_modified": found.updated,
        "authors": [{"name": name} for name in credited(found)],
        "tags": list(labels(item)) or None,
        "language": None if item.lang == "und" else item.lang,
        "_readout": {name: listed[name] for name in ("id", "form", "outlet", "published", "topics")},
    }
    return {name: value for name, value in fields.items() if value is not None}
