"""Every quotation of the ledger as JSON Lines, and in Markdown by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from zoneinfo import ZoneInfo

from app.archive.asking import Asked
from app.archive.quotation_ledger import Variant
from app.web import words
from app.web.exports.export import one_line
from app.web.exports.lines import one
from app.web.ledger_formats import variant
from app.web.links import Links
from app.web.marking_down import plain


def json_lines(found: Iterable[Variant], links: Links) -> Iterator[str]:
    """A line a quotation, as the JSON twin has it, with its further entries and the topics it stands beside."""
    for each in found:
        yield one(
            {**variant(each, links), "further_entries": list(each.further), "topics": list(each.topics)}
        )


def markdown(
    heading: str, found: Iterable[Variant], asked: Asked, links: Links, zone: ZoneInfo
) -> Iterator[str]:
    """A heading, where it comes from, and the quotations under their days."""
    yield f"# {_said(heading)}\n\nFrom <{links.quotes(asked)}>.\n"
    for day, some in groupby(found, key=lambda each: each.day):
        yield f"\n## {f'{words.weekday(day)} {day.year}' if day else 'Undated'}\n\n"
        yield from (_line(each, links, zone) for each in some)


def _line(found: Variant, links: Links, zone: ZoneInfo) -> str:
    speaker = _said(found.speaker.name) if found.speaker else "nobody named"
    via = f", through {_said(found.via.name)}" if found.via else ""
    outlet = _said(found.outlet.name) if found.outlet else "Unknown outlet"
    headline = _said(found.headline) if found.headline else "without a headline"
    form = f"; {words.FORM_NOTES[found.form]}" if found.form in words.FORM_NOTES else ""
    where = f"[{headline}]({links.quotation(found.article, found.span.start)})"
    return f"- “{_said(found.text)}” {speaker}{via}. **{outlet}**, {where}, {plain(words.at(found, zone))}{form}.\n"


def _said(text: str) -> str:
    return plain(one_line(text))
