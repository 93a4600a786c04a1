"""Markdown: the listing by day, each line one that may be cited."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from app.archive.exporting import Exported
from app.web import words
from app.web.exports.citing import graded
from app.web.exports.export import Export, lede, one_line
from app.web.marking_down import between_angles, plain, plain_line


def write(export: Export) -> Iterator[str]:
    """A heading, where it comes from, and the articles under their days."""
    yield f"# {_said(export.sentence.text)}\n\n"
    yield f"From <{export.links.timeline(export.filters)}>, tagged under rules v{export.ruleset}.\n"
    for day, found in groupby(export.articles, key=lambda each: each.item.day):
        yield f"\n## {f'{words.weekday(day)} {day.year}' if day else 'Undated'}\n\n"
        yield from (_line(each, export) for each in found)


def _line(found: Exported, export: Export) -> str:
    item = found.item
    headline = _said(item.headline) if item.headline else "without a headline"
    outlet = _said(item.outlet.name) if item.outlet else "Unknown outlet"
    facts = (
        f"**{outlet}**, [{headline}]({export.links.article(item.id)}), {plain(words.when(item, export.zone))}",
        "headline from its address" if item.headline_basis == "url" else "",
        words.FORM_NOTES.get(item.form, ""),
        *map(plain, graded(item)),
    )
    url = between_angles(item.url)
    opening = f"  {plain_line(lede(item))}\n" if item.lede else ""
    return f"- {'; '.join(filter(None, facts))}.{f' {url}' if url else ''}\n{opening}"


def _said(text: str) -> str:
    return plain(one_line(text))
