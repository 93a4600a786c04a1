"""The ledger's twins: entries as JSON, and every quotation as a line of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from typing_extensions import TypedDict

from app.archive.namesakes import Namesake
from app.archive.quotation_counts import LedgerFacets
from app.archive.quotation_ledger import Variant
from app.web import formats
from app.web.links import Links
from app.web.quoting import Quoted
from app.web.shapes import FacetShape, OutletShape, PublishedShape, SpeakerShape

#: Spreadsheets take a cell that begins so for a formula, whatever spaces stand before it.
_FORMULA = frozenset("=+-@＝＋－＠")
#: Where one that does not split at commas, but at semicolons or tabs, sees another cell begin: quotes do not keep it
#: from that, for it has seen none at the beginning of a cell.
_BREAKS = re.compile(r"([;\t\r\n])")
#: What some pass over at the beginning of a cell, and others end it at.
_ENDS = ("\t", "\r", "\n")
#: Characters that are sent at a time.
BLOCK = 65_536
#: The mark by which a spreadsheet knows UTF-8.
BOM = "\ufeff"
COLUMNS = (
    "entry", "speaker", "speaker_slug", "speaker_known_as", "via", "via_slug", "text", "type", "in_headline", "outlet", "outlet_slug",
    "kind", "published", "published_basis", "lang", "form", "topics", "headline", "article", "address", "url", "start", "end", "further_entries",
)  # fmt: skip


class VariantShape(TypedDict):
    entry: int
    article: str
    headline: str | None
    address: str
    url: str | None
    start: int
    end: int
    text: str
    type: str
    in_headline: bool
    speaker: SpeakerShape | None
    via: SpeakerShape | None
    outlet: OutletShape | None
    published: PublishedShape
    lang: str
    form: str
    matches: bool


class EntryShape(TypedDict):
    entry: int
    speaker: SpeakerShape | None
    speakers: list[SpeakerShape]
    text: str
    asked: str | None
    topics: list[str]
    variants: list[VariantShape]


class NamesakeShape(TypedDict):
    slug: str
    name: str
    quotations: int
    langs: list[str]


class LedgerShape(TypedDict):
    sentence: str
    ruleset: int
    stale: int
    total: int
    quotations: int
    undated_left_out: int
    items: list[EntryShape]
    facets: dict[str, list[FacetShape]]
    perhaps_same: list[NamesakeShape]
    next: str | None


def entry(quoted: Quoted, links: Links) -> EntryShape:
    """The same words in every account that has them; ``text`` is the fullest wording of those asked for, ``speaker``
    whom most of the accounts name, ``speakers`` all whom as many name, ``asked`` the question of a transcript that it answers.

    A variant of another ``entry`` says more than this, and is counted there.
    """
    found = quoted.entry
    return EntryShape(
        entry=found.number,
        speaker=formats.speaker(quoted.speaker),
        speakers=[SpeakerShape(slug=each.slug, name=each.name) for each in quoted.claimants],
        text=found.lead.text,
        asked=quoted.asked.text if quoted.asked else None,
        topics=list(quoted.topics),
        variants=[variant(each, links) for each in found.variants],
    )


def facets(found: LedgerFacets) -> dict[str, list[FacetShape]]:
    """Exact counts of the entries that each filter would choose."""
    named = {name: getattr(found, name) for name in ("speaker", "topic", "outlet", "kind", "lang")}
    return {
        name: [FacetShape(value=each.value, label=each.label, count=each.count) for each in values]
        for name, values in named.items()
    }


def namesakes(found: Iterable[Namesake]) -> list[NamesakeShape]:
    """Who may be the speaker that is asked for, by the sound of the name alone."""
    return [
        NamesakeShape(
            slug=each.speaker.slug, name=each.speaker.name, quotations=each.entries, langs=list(each.langs)
        )
        for each in found
    ]


def lines(variants: Iterable[Variant], links: Links, known_as: Callable[[str], str]) -> Iterator[str]:
    """The lines of a spreadsheet, its head first; an apostrophe stands before what one would take for a formula.

    ``known_as`` gives the table's English name of a speaker by address, "" for one whom it does not know.
    """
    yield head(COLUMNS)
    for each in variants:
        yield line(map(safe, _cells(each, links, known_as)))


def blocks(found: Iterable[str]) -> Iterator[str]:
    """Lines gathered into pieces that are worth sending."""
    waiting: list[str] = []
    size = 0
    for each in found:
        waiting.append(each)
        size += len(each)
        if size >= BLOCK:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)


def _cells(found: Variant, links: Links, known_as: Callable[[str], str]) -> tuple[object, ...]:
    speaker, via, outlet = found.speaker, found.via, found.outlet
    return (
        found.entry,
        speaker.name if speaker else "",
        speaker.slug if speaker else "",
        known_as(speaker.slug) if speaker else "",
        via.name if via else "",
        via.slug if via else "",
        found.text,
        found.type,
        "yes" if found.in_headline else "no",
        outlet.name if outlet else "",
        outlet.slug if outlet else "",
        (outlet.kind or "") if outlet else "",
        found.published.at or "",
        found.published.basis,
        found.lang,
        found.form,
        " ".join(found.topics),
        found.headline or "",
        found.article,
        links.quotation(found.article, found.span.start),
        found.url or "",
        found.span.start,
        found.span.end,
        " ".join(map(str, found.further)),
    )


def safe(value: object) -> str:
    """A cell that no spreadsheet takes for a formula, nor what it becomes in one that splits it: apostrophes are first."""
    written = str(value)
    first, *others = _BREAKS.split(written)
    if others:
        first += "".join(f"'{each}" if _is_formula(each, ' "') else each for each in others)
    return f"'{first}" if written.startswith(_ENDS) or _is_formula(written, " ") else first


def _is_formula(written: str, skipped: str) -> bool:
    """Whether the first that one sees of it, but for what is ``skipped``, begins a formula."""
    if written[:1].isalnum():
        return False
    return next((sign for sign in written if sign.isprintable() and sign not in skipped), "") in _FORMULA


def head(columns: Iterable[str]) -> str:
    """The first line. Its names are ours: without quotes, who does not know the mark reads them too."""
    return f"{BOM}{','.join(columns)}\r\n"


def line(cells: Iterable[str]) -> str:
    """Cells as a line of a spreadsheet, each between quotes: what ends a cell elsewhere is a part of it."""
    return '"' + '","'.join(each.replace('"', '""') for each in cells) + '"\r\n'


def variant(found: Variant, links: Links) -> VariantShape:
    """A quotation as one account gives it."""
    return VariantShape(
        entry=found.entry,
        article=found.article,
        headline=found.headline,
        address=links.quotation(found.article, found.span.start),
        url=found.url,
        start=found.span.start,
        end=found.span.end,
        text=found.text,
        type=found.type,
        in_headline=found.in_headline,
        speaker=formats.speaker(found.speaker),
        via=formats.speaker(found.via),
        outlet=formats.outlet_named(found.outlet),
        published=formats.published(found.published),
        lang=found.lang,
        form=found.form,
        matches=found.found,
    )
