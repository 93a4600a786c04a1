"""CSV: a row an article, as spreadsheets open it."""

from __future__ import annotations

from collections.abc import Iterator

from app.archive.exporting import Exported
from app.web.exports.export import Export
from app.web.ledger_formats import head, line, safe

COLUMNS = (
    "id", "headline", "outlet", "outlet_slug", "kind", "published", "published_precision", "published_basis",
    "published_confidence", "not_before", "lang", "form", "topics", "grades", "byline", "lede", "address", "url", "updated",
)  # fmt: skip


def write(export: Export) -> Iterator[str]:
    """The head, then rows; an apostrophe stands before what a spreadsheet would take for a formula."""
    yield head(COLUMNS)
    for each in export.articles:
        yield line(map(safe, _cells(each, export)))


def _cells(found: Exported, export: Export) -> tuple[str, ...]:
    item, outlet, published = found.item, found.item.outlet, found.item.published
    return (
        item.id,
        item.headline or "",
        outlet.name if outlet else "",
        outlet.slug if outlet else "",
        (outlet.kind or "") if outlet else "",
        published.at or "",
        published.precision,
        published.basis,
        published.confidence,
        published.not_before or "",
        item.lang,
        item.form,
        " ".join(topic.slug for topic in item.topics),
        "; ".join(f"{topic.slug}: {topic.grade}, {topic.evidence}" for topic in item.topics),
        "; ".join(found.byline),
        item.lede,
        export.links.article(item.id),
        item.url or "",
        found.updated,
    )
