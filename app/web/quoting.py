"""The ledger of quotations as a reader meets it: entries with their wordings, counts, controls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from app.analysis.changes import Piece, words_between
from app.analysis.chinese_script import simplified
from app.analysis.claimants import each_once
from app.analysis.outlets import Outlet
from app.analysis.people import People, Person, Speaker, slug_of
from app.analysis.searching import Query, hits, read_query
from app.analysis.spellings import by_sound, formerly
from app.analysis.text import Span
from app.archive.articles import stale
from app.archive.asking import NOBODY, Asked, parse_asked
from app.archive.connections import Connection
from app.archive.counts import Facet
from app.archive.figures import Ground, ground
from app.archive.filters import FIELDS, Filters, without
from app.archive.questions import Asking, asked_before
from app.archive.quotation_counts import LedgerFigures, is_speaker, ledger_figures, speaker_name
from app.archive.quotation_ledger import Entry, LedgerPage, Variant, ledger_page
from app.archive.quotation_topics import topics_beside
from app.archive.sentence import Sentence, ledger_sentence
from app.archive.speakers import everyone_quoted
from app.archive.thinness import ThinDay
from app.archive.topics import current_version
from app.archive.vocabulary import Vocabulary, vocabulary
from app.web import words
from app.web.desk import Desk
from app.web.listing import NAMES, THIN_SHOWN, Chip, Control, Option, split

#: Entries a page.
PAGE = 30
#: Accounts of an entry that are compared at once.
MOST_COMPARED = 4
LEGENDS = {"speaker": "Speaker", "topic": "Topic", "outlet": "Outlet", "kind": "Kind", "lang": "Language"}


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a wording: whether the fullest one has others, and whether they were searched for."""

    text: str
    differs: bool = False
    found: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of an entry as some accounts give them."""

    bits: tuple[Bit, ...]
    lang: str
    accounts: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """To whom an entry is given, in how many places, and by which outlets, None for one that is not known."""

    speaker: Speaker
    places: int
    outlets: tuple[Outlet | None, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """An entry as it is shown: whom most accounts name, all whom as many do where that is more than one (``claimed``), the wording that has most of it, the others, those that are
    counted elsewhere, and its topics. ``known_as`` is the speaker's English name where the text has another, else "";
    ``asked`` the question of a transcript that the fullest wording answers.
    """

    entry: Entry
    speaker: Speaker | None
    others: tuple[Voice, ...]
    claimed: tuple[Voice, ...]
    fullest: Wording
    wordings: tuple[Wording, ...]
    elsewhere: tuple[Wording, ...]
    topics: tuple[str, ...]
    known_as: str = ""
    asked: Asking | None = None

    @property
    def claimants(self) -> tuple[Speaker, ...]:
        """Whom the accounts name: one where most name that one, all of whom as many name."""
        return tuple(each.speaker for each in self.claimed) or ((self.speaker,) if self.speaker else ())

    @property
    def outlets(self) -> int:
        """How many outlets have it."""
        return len({each.outlet.slug for each in self.entry.own if each.outlet})

    @property
    def accounts(self) -> tuple[str, ...]:
        """The articles that have it, one of each outlet first, as many as fit side by side."""
        met: Counter[str] = Counter()
        articles = {
            each.article: each.outlet.slug if each.outlet else each.article for each in self.entry.variants
        }
        turns: list[tuple[int, str]] = []
        for article, outlet in articles.items():
            turns.append((met[outlet], article))
            met[outlet] += 1
        ordered = sorted(turns, key=lambda turn: turn[0])
        return tuple(article for _, article in ordered[:MOST_COMPARED])


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that an address of the ledger shows."""

    asked: Asked
    vocabulary: Vocabulary
    sentence: Sentence
    figures: LedgerFigures
    page: LedgerPage
    quoted: tuple[Quoted, ...]
    controls: tuple[Control, ...]
    chips: tuple[tuple[str, Asked], ...]
    ways_out: tuple[tuple[str, Asked, int], ...]
    ruleset: int
    stale: int
    ground: Ground

    @property
    def thin(self) -> tuple[ThinDay, ...]:
        """The latest days among those asked for of which the archive holds little."""
        return self.ground.thin[::-1][:THIN_SHOWN]

    @property
    def filters(self) -> Filters:
        """What is asked for besides speakers."""
        return self.asked.filters


def leaf(desk: Desk, pairs: Iterable[tuple[str, str]], **options: Any) -> Ledger:
    """What the query string's ``pairs`` ask of the ledger. Raises BadFilter."""
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        asked = parse_asked(
            pairs,
            known,
            lambda name: address_of(connection, desk.people, name),
            **({"default_limit": PAGE} | options),
        )
        figures = ledger_figures(connection, known, desk.zone, asked)
        shown = ledger_page(connection, asked, desk.zone)
        names = {slug: name_of(connection, desk.people, slug) for slug in asked.speakers}
        left = _left_out(connection, known, desk, asked) if not figures.total else ()
        return Ledger(
            asked=asked,
            vocabulary=known,
            sentence=ledger_sentence(asked.filters, [names[slug] for slug in asked.speakers], figures, known),
            figures=figures,
            page=shown,
            quoted=shown_as(connection, shown.entries, desk.people, asked.filters.q),
            controls=tuple(_controls(asked, figures, desk.people)),
            chips=tuple(_chips(asked, known, names)),
            ways_out=left,
            ruleset=current_version(connection),
            stale=stale(connection),
            ground=ground(connection, known, desk.zone, asked.filters),
        )


def shown_as(
    connection: Connection, entries: Sequence[Entry], people: People, q: str = ""
) -> tuple[Quoted, ...]:
    """Entries as they are shown, with the topics they stand beside and the words of ``q`` marked."""
    beside = topics_beside(connection, [each.number for each in entries])
    before = asked_before(connection, entries)
    return tuple(
        replace(
            _quoted(each, beside.get(each.number, ()), read_query(q), people), asked=before.get(each.number)
        )
        for each in entries
    )


def address_of(connection: Connection, people: People, name: str) -> str | None:
    """The address of who is quoted under a name, in any of the table's languages and any case; None for nobody."""
    person = people.find(name)
    spelled = by_sound(name.replace("-", " "))
    told = (name, spelled or "", simplified(name))
    candidates = (name, person.slug if person else "", *(slug_of(each) for each in told if each))
    known = next((slug for slug in candidates if slug and is_speaker(connection, slug)), None)
    return known or _formerly_at(connection, name)


def _formerly_at(connection: Connection, slug: str) -> str | None:
    """The only speaker who had this very address in an earlier version; None where two had it, or nobody."""
    name = slug.replace("-", " ")
    if formerly(name) != name:
        return None
    everyone = (each.speaker.slug for each in everyone_quoted(connection))
    fits = [each for each in everyone if formerly(each.replace("-", " ")) == name]
    return fits[0] if len(fits) == 1 else None


def name_of(connection: Connection, people: People, slug: str) -> str:
    """What to call a speaker: in English where the table knows the name."""
    if slug == NOBODY:
        return "nobody known"
    person = people.of_slug(slug)
    return person.name("en") if person else speaker_name(connection, slug)


def _quoted(entry: Entry, topics: Sequence[str], sought: Query, people: People) -> Quoted:
    voices = _voices(entry)
    fullest, *wordings = _wordings(entry, sought)
    tied = tuple(each for each in voices if each.places == voices[0].places)
    once = each_once([each.speaker for each in tied])
    speaker = once[0] if once else None
    elsewhere = tuple(_elsewhere(entry, sought))
    person = people.of_slug(speaker.slug) if speaker else None
    known_as = person.name("en") if person and speaker and person.name("en") != speaker.name else ""
    claimed = tuple(each for each in tied if each.speaker in once) if len(once) > 1 else ()
    others = voices[max(1, len(tied)) :]
    return Quoted(
        entry, speaker, others, claimed, fullest, tuple(wordings), elsewhere, tuple(topics), known_as
    )


def _voices(entry: Entry) -> tuple[Voice, ...]:
    """Whom the accounts name, first whom most of them do, of as many whom the fullest wording is given to: one that reads
    it otherwise speaks for none of the others.
    """
    places = Counter(each.speaker.slug for each in entry.own if each.speaker)
    by_slug = {each.speaker.slug: each.speaker for each in reversed(entry.own) if each.speaker}
    asked = Counter(each.speaker.slug for each in entry.own if each.speaker and each.found)
    lead = entry.lead.speaker.slug if entry.lead.speaker else None
    ordered = sorted(places, key=lambda slug: (-places[slug], -asked[slug], slug != lead, slug))
    return tuple(Voice(by_slug[slug], places[slug], tuple(_outlets_of(entry, slug))) for slug in ordered)


def _outlets_of(entry: Entry, slug: str) -> Iterator[Outlet | None]:
    """The outlets that give an entry to a speaker, once each."""
    naming = (each.outlet for each in entry.own if each.speaker and each.speaker.slug == slug)
    yield from {each.slug if each else "": each for each in naming}.values()


def _wordings(entry: Entry, sought: Query) -> Iterator[Wording]:
    """The fullest wording first, then those asked for, in the order of time; equal words are said once."""
    ordered = sorted(
        _alike(entry.own), key=lambda each: (entry.lead not in each, not any(one.found for one in each))
    )
    for accounts in ordered:
        yield Wording(tuple(_bits(entry.lead, accounts[0], sought)), accounts[0].lang, tuple(accounts))


def _elsewhere(entry: Entry, sought: Query) -> Iterator[Wording]:
    """What says the same and is counted in another entry, in the order of time; nothing is marked in it, for most of it differs."""
    for accounts in _alike(entry.elsewhere):
        first = accounts[0]
        yield Wording(tuple(_bits(first, first, sought)), first.lang, tuple(accounts))


def _alike(variants: Iterable[Variant]) -> Iterable[list[Variant]]:
    """Those of equal words together."""
    gathered: dict[str, list[Variant]] = {}
    for variant in variants:
        gathered.setdefault(_plain(variant.text), []).append(variant)
    return gathered.values()


def _bits(lead: Variant, other: Variant, sought: Query) -> Iterator[Bit]:
    """The words of a variant, cut where they begin or cease to differ from the lead's, or to be what was sought."""
    pieces = _pieces(lead, other)
    text = "".join(piece.text for piece in pieces)
    found = hits(text, Span(0, len(text)), sought)
    at = 0
    for piece in pieces:
        ends = {end for hit in found for end in (hit.start, hit.end) if at < end < at + len(piece.text)}
        for start, end in pairwise((at, *sorted(ends), at + len(piece.text))):
            is_found = any(hit.start <= start < hit.end for hit in found)
            yield Bit(text[start:end], piece.kind == "added", is_found)
        at += len(piece.text)


def _pieces(lead: Variant, other: Variant) -> tuple[Piece, ...]:
    """The words of a variant, those that the lead has not marked as added; across languages nothing is marked."""
    old, new = (" ".join(each.text.split()) for each in (lead, other))
    if lead.lang != other.lang or _plain(old) == _plain(new):
        return (Piece("same", new),)
    return tuple(piece for piece in words_between(old, new, in_any_script=True) if piece.kind != "removed")


def _plain(text: str) -> str:
    """Words without what outlets set differently at their ends."""
    return " ".join(text.split()).rstrip(".,…。，").casefold()


def _controls(asked: Asked, figures: LedgerFigures, people: People) -> Iterator[Control]:
    for name, legend in LEGENDS.items():
        chosen = asked.speakers if name == "speaker" else getattr(asked.filters, name)
        options = [_option(facet, chosen, people) for facet in getattr(figures.facets, name)]
        if len(options) < 2 and not chosen and name != "topic":
            continue
        first, more = split(options) if name in ("speaker", "outlet") else (options, [])
        yield Control(name, legend, tuple(first), tuple(more))


def _option(facet: Facet, chosen: Sequence[str], people: People) -> Option:
    person: Person | None = people.of_slug(facet.value)
    label = person.name("en") if person else facet.label
    return Option(facet.value, label, facet.count, facet.value in chosen)


def _chips(asked: Asked, known: Vocabulary, names: dict[str, str]) -> Iterator[tuple[str, Asked]]:
    for slug in asked.speakers:
        yield names[slug], asked.of(*(other for other in asked.speakers if other != slug))
    for chip in _other_chips(asked.filters, known):
        yield chip.label, Asked(chip.others, asked.speakers)


def _other_chips(filters: Filters, known: Vocabulary) -> Iterator[Chip]:
    if filters.q:
        yield Chip(f"containing {words.cut(filters.q)}", without(filters, "q"))
    for name in ("topic", "outlet", "kind", "lang", "form"):
        for value in getattr(filters, name):
            yield Chip(known.label(name, value), without(filters, name, value))
    if filters.match == "all":
        yield Chip("beside all topics at once", without(filters, "match"))
    for name, said, value in (("from", "from", filters.since), ("to", "to", filters.until)):
        if value:
            yield Chip(f"{said} {words.short_day(value)}", without(filters, name))


def _left_out(
    connection: Connection, known: Vocabulary, desk: Desk, asked: Asked
) -> tuple[tuple[str, Asked, int], ...]:
    """The conditions that alone keep the ledger empty, and how many entries there would be without each."""

    def counted(one: Asked) -> int:
        return ledger_figures(connection, known, desk.zone, one).total

    questions = [("the speaker", asked.of())] if asked.speakers else []
    for name, said in NAMES.items():
        if name in FIELDS and getattr(asked.filters, FIELDS[name]) != getattr(Filters(), FIELDS[name]):
            questions.append((said, Asked(without(asked.filters, name), asked.speakers)))
    found = [(said, one, counted(one)) for said, one in questions]
    return tuple(each for each in found if each[2])
