"""Atom (RFC 4287), in pages as RFC 5005 has them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from app.archive.exporting import Exported
from app.web.exports.citing import UNTITLED
from app.web.exports.export import Export, labels, one_line, opening, original
from app.web.exports.feeds import NEVER, credited, instant, page_after, title

ATOM = "http://www.w3.org/2005/Atom"
#: What Atom has no word for: the date with what it rests on, the form, the topics' grades.
OURS = "urn:readout:feed:1"


def write(export: Export) -> Iterator[str]:
    """The feed's page, whole: a page is short."""
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM, "readout": OURS})
    articles = list(export.articles)
    first = export.address or export.links.export("atom", export.filters, after=None)
    _add(feed, "id", first)
    _add(feed, "title", title(export))
    _add(feed, "updated", max((each.updated for each in articles), default=NEVER))
    _add(_add(feed, "author"), "name", "Readout")
    _add(feed, "link", rel="alternate", type="text/html", href=export.links.timeline(export.filters))
    _add(
        feed,
        "link",
        rel="self",
        type="application/atom+xml",
        href=export.address or export.links.export("atom", export.filters),
    )
    _add(feed, "link", rel="first", href=first)
    if export.next_cursor:
        _add(feed, "link", rel="next", href=page_after(export, "atom"))
    for each in articles:
        _entry(feed, each, export)
    yield '<?xml version="1.0" encoding="utf-8"?>\n' + etree.tostring(feed, encoding="unicode") + "\n"


def _entry(feed: etree._Element, found: Exported, export: Export) -> None:
    item, address = found.item, export.links.article(found.item.id)
    entry = _add(feed, "entry")
    _add(entry, "id", address)
    _add(entry, "title", item.headline or UNTITLED)
    _add(entry, "updated", found.updated)
    if published := instant(item.published, export.zone):
        _add(entry, "published", published)
    for name in credited(found):
        _add(_add(entry, "author"), "name", name)
    _add(entry, "link", rel="alternate", type="text/html", href=address)
    if url := original(item):
        _add(entry, "link", rel="via", href=url)
    for topic, label in zip(item.topics, labels(item), strict=True):
        _add(entry, "category", term=topic.slug, label=label)
    _add(entry, "summary", opening(item))
    _ours(entry, found)


def _ours(entry: etree._Element, found: Exported) -> None:
    item, published = found.item, found.item.published
    facts = {
        "at": published.at,
        "precision": published.precision,
        "basis": published.basis,
        "confidence": published.confidence,
        "not-before": published.not_before,
    }
    _own(entry, "published", facts)
    _own(entry, "text", {"lang": item.lang, "form": item.form, "headline": item.headline_basis})
    if item.outlet:
        outlet = item.outlet
        _own(entry, "outlet", {"slug": outlet.slug, "name": outlet.name, "kind": outlet.kind})
    for topic in item.topics:
        _own(entry, "topic", {"slug": topic.slug, "grade": topic.grade, "evidence": str(topic.evidence)})


def _own(entry: etree._Element, name: str, facts: dict[str, str | None]) -> None:
    known = {key: one_line(value) for key, value in facts.items() if value is not None}
    etree.SubElement(entry, f"{{{OURS}}}{name}", known)


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    """An element; characters that XML forbids are not among what it holds."""
    cleaned = {key: one_line(value) for key, value in attributes.items()}
    element = etree.SubElement(parent, f"{{{ATOM}}}{name}", cleaned)
    element.text = one_line(text) or None
    return element
