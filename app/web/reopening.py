"""A citation opened again: what it showed, what has changed since, and how to cite it; as much as a page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.analysis.dates import Published
from app.archive.citations import Citation, find
from app.archive.cited import Cited, headlines, revisions
from app.archive.connections import Connection
from app.archive.days import local_day
from app.archive.remembering import remembered
from app.archive.since import ASPECTS, Gone, Since, since
from app.web import words
from app.web.exports.bibtex import escaped
from app.web.exports.export import one_line

#: Articles of each list that a page shows; the others are counted, and in the twin.
SHOWN = 200
#: Outlets of a cited matrix that a page shows.
LINES_SHOWN = 60
#: How each list is called, after its number.
LISTS = {
    "added": "added",
    "gone": "gone",
    "superseded": "superseded",
    "revised": "revised",
    "retagged": "re-tagged",
    "moved": "dated otherwise",
    "renamed": "under another headline",
    "outlet": "of another outlet",
    "form": "kept in another form",
    "lang": "in another language",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A citation and what has changed, both cut to what a page shows; ``counts`` are those of the whole lists."""

    citation: Citation
    articles: int
    since: Since
    counts: Mapping[str, int]
    headlines: Mapping[str, str]
    revisions: Mapping[str, int]
    gone: Mapping[str, Gone]

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists that hold anything."""
        return tuple(name for name in LISTS if self.counts[name])


@dataclass(frozen=True, slots=True)
class Day:
    """A date as pages write it."""

    published: Published
    day: date | None


def open_again(connection: Connection, slug: str, zone: ZoneInfo) -> Opened:
    """The citation under a slug, held against the archive as the connection sees it.

    Raises LookupError where there is none.
    """
    return remembered(
        connection, ("citation", slug, zone.key), lambda: _open(connection, find(connection, slug), zone)
    )


def dated(cited: Cited, zone: ZoneInfo) -> str:
    """When an article appeared, and what that rests on."""
    return words.when(Day(cited.published, local_day(cited.published, zone)), zone)


def how_to_cite(citation: Citation, address: str, zone: ZoneInfo) -> dict[str, str]:
    """The citation in words and in the notations that wikis and reference lists read."""
    content = citation.content
    day = datetime.fromisoformat(citation.cited_at).astimezone(zone).date()
    state = f"rules v{content.ruleset}, archive version {citation.counter}"
    shown = one_line(content.sentence)
    said = {name: shown.translate(escapes) for name, escapes in _ESCAPES.items()}
    note = f"as of {words.day(day)}, {state}"
    return {
        "Plain text": f"Readout: {shown}; {note}. {address}",
        "Markdown": f"[Readout: {said['Markdown']}]({address}), {note}",
        "MediaWiki": f"[{address} Readout: {said['MediaWiki']}], {note}",
        "BibTeX": f"@misc{{readout-{citation.slug},\n  title = {{{{{escaped(shown)}}}}},\n  author = {{{{Readout}}}},\n"
        f"  year = {{{day.year}}},\n  month = {day.month},\n  howpublished = {{\\url{{{address}}}}},\n"
        f"  note = {{{note[:1].upper()}{note[1:]}}}\n}}",
        "RIS": f"TY  - ELEC\nTI  - {shown}\nAU  - Readout\nPY  - {day.year}\nDA  - {day:%Y/%m/%d}\n"
        f"N1  - {note[:1].upper()}{note[1:]}\nUR  - {address}\nER  - ",
    }


def _open(connection: Connection, citation: Citation, zone: ZoneInfo) -> Opened:
    found, content = since(connection, citation, zone), citation.content
    named = {name: found.of(name)[:SHOWN] for name in ASPECTS}
    changed = {each.then.id: each for several in named.values() for each in several}
    shown = content.articles[:SHOWN]
    ids = {each.id for each in shown}
    told = [*shown, *(each.then for each in changed.values()), *(each.then for each in found.gone[:SHOWN])]
    counts = {"added": len(found.added), "gone": len(found.gone)}
    return Opened(
        citation=replace(citation, content=replace(content, articles=shown)),
        articles=len(content.articles),
        since=replace(
            found, added=found.added[:SHOWN], gone=found.gone[:SHOWN], changed=tuple(changed.values())
        ),
        counts=counts | {name: len(found.of(name)) for name in ASPECTS},
        headlines=headlines(connection, told),
        revisions=revisions(connection, told),
        gone={each.then.id: each for each in found.gone if each.then.id in ids},
    )


def _each(marks: Iterable[str], form: str) -> dict[int, str]:
    return {ord(mark): form.format(mark, ord(mark)) for mark in marks}


#: What stands for itself in each notation only when it is written so.
_ESCAPES = {
    "Markdown": _each("\\`*_[]<>&#|~!", "\\{0}"),
    "MediaWiki": _each("[]{}<>|'&=~_", "&#{1};"),
}
