"""What a comparison found, as a page shows it: statements with their variants, differences, what only one has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from app.analysis.aliases import Aliases
from app.analysis.comparison import Comparison
from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, WORDING, Difference
from app.analysis.figures import READ
from app.analysis.gathering import CLOSE, Gathered
from app.analysis.only_here import NEAREST, Listed, Only
from app.analysis.passages import MOST_PASSAGES, Passage
from app.analysis.text import Span
from app.archive.article import StoredArticle
from app.web.denials import SaidAndDenied, note_of, said_and_denied
from app.web.denied_at import Denied
from app.web.figure_heads import FigureHeads, named
from app.web.list_numbers import list_numbers
from app.web.perhaps import Beside, perhaps
from app.web.placing import Place, placed
from app.web.row_heads import Head
from app.web.silences import Silence, unjudged
from app.web.tabulating import Contested
from app.web.variants import Bit, Variant, variants
from app.web.why_close import WHY_CLOSE, WhyClose

#: What a difference is called.
KINDS = {
    FIGURE: "Figures differ",
    DATE: "Dates differ",
    WORDING: "Wording differs",
    ATTRIBUTION: "Attribution differs",
}
#: Dates that are times of day.
TIMES_DIFFER = "Times of day differ"
#: A clause of half of its sentence or more tells nothing that the sentence above it does not.
MOST_OF_A_SENTENCE = 0.5
ROUNDED = "Agree when rounded"
#: Figures of two accounts that conflict in most of theirs.
ASIDE = "Set aside: not of one count"
#: What one speaker is quoted with in two languages, of which nobody can say that it differs: no difference.
TRANSLATED = "Quoted in two languages"


@dataclass(frozen=True, slots=True)
class Told:
    """A passage as it is shown."""

    article: str
    lang: str
    start: int
    bits: tuple[Bit, ...]
    place: Place

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(bit.text for bit in self.bits)


@dataclass(frozen=True, slots=True)
class Differing:
    """A difference as it is shown. ``number`` counts all of the page, those that are only ``rounded`` apart and so those
    that are set ``aside`` or ``translated``. ``head``: what its figures count or measure, where that is known;
    ``is_timed``: whether it is of times of day.
    """

    number: int
    kind: str
    variants: tuple[Variant, ...]
    rounded: bool = False
    aside: bool = False
    translated: bool = False
    head: Head | None = None
    is_timed: bool = False

    @property
    def heading(self) -> str:
        """What differs."""
        if self.aside:
            return ASIDE
        if self.translated:
            return TRANSLATED
        return ROUNDED if self.rounded else _called(self.kind, is_timed=self.is_timed)

    @property
    def named(self) -> str:
        """The same with what is counted or measured."""
        return named(self.heading, self.head)


def _called(kind: str, *, is_timed: bool) -> str:
    return TIMES_DIFFER if is_timed else KINDS[kind]


@dataclass(frozen=True, slots=True)
class Pointer:
    """A difference of which a statement has a part and another card, ``of``, has all: its number, and what differs."""

    number: int
    of: int
    heading: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A statement in one account: its passages, and ``close`` ones with another detail; or what its absence means, and
    then the passages nearest to it; ``denial``: where the account ``denies`` it, and in which words that is said.
    """

    article: str
    told: tuple[Told, ...]
    close: tuple[Told, ...] = ()
    absence: str | None = None
    nearest: tuple[Told, ...] = ()
    denial: Told | None = None
    denies: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as it is shown; ``note`` is what is remarked of it, and counted nowhere."""

    number: int
    label: tuple[str, ...]
    topic: str | None
    tier: str
    cells: tuple[Cell, ...]
    differences: tuple[Differing, ...]
    rounded: tuple[Differing, ...] = ()
    denials: tuple[SaidAndDenied, ...] = ()
    pointers: tuple[Pointer, ...] = ()
    aside: tuple[Differing, ...] = ()
    translated: tuple[Differing, ...] = ()
    note: str = ""

    @property
    def accounts(self) -> int:
        """How many accounts have it."""
        return sum(bool(cell.told) for cell in self.cells)

    def column(self, article: str) -> int:
        """In which column an account stands, the first being 1."""
        return [cell.article for cell in self.cells].index(article) + 1

    @property
    def is_close(self) -> bool:
        """Whether it is not surely one statement."""
        return self.tier == CLOSE

    @property
    def why_close(self) -> WhyClose | None:
        """Why it is shown although it is not surely one statement; None where nothing of it says."""
        has = {"denials": self.denials, "differences": self.differences, "rounded": self.rounded}
        return next((why for kind, why in WHY_CLOSE.items() if has[kind]), None)

    @property
    def had_by(self) -> str:
        """Who has it, in words: both, two of three; or why a close pair is shown."""
        if self.is_close:
            return f"close, {self.why_close.here}" if self.why_close else "close"
        every = len(self.cells)
        if self.accounts == every:
            return "both" if every == 2 else f"all {every}"
        return f"{self.accounts} of {every}"


@dataclass(frozen=True, slots=True)
class Alone:
    """A passage that only one account has, with the passages of the others that are nearest."""

    told: Told
    nearest: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Everything a comparison shows beside topics and evidence. ``unjudged``: accounts whose silence says nothing;
    ``cut_short``: those of which only the first sentences are compared; ``two_counts``: pairs whose figures are not shown
    to differ; ``unread``: accounts in a language whose figures are not read; ``listed``: how much of each account is here;
    ``perhaps``: what is worth checking beside a value.
    """

    cards: tuple[Card, ...]
    alone: Mapping[str, tuple[Alone, ...]]
    unjudged: Mapping[str, str]
    encoder: str | None
    across: bool
    cut_short: tuple[str, ...] = ()
    two_counts: tuple[tuple[str, str], ...] = ()
    unread: tuple[str, ...] = ()
    listed: tuple[Listed, ...] = ()
    neither: Mapping[str, tuple[Alone, ...]] = field(default_factory=dict)
    perhaps: Beside = field(default_factory=dict)

    @property
    def differences(self) -> tuple[Differing, ...]:
        """All of them in the order of the page."""
        return tuple(each for card in self.cards for each in card.differences)

    @property
    def contested(self) -> tuple[Contested, ...]:
        """The words of accounts in which they are told to differ, each under the number of its difference."""
        return tuple(
            Contested(one.article, one.span, each.number)
            for each in self.differences
            if each.kind in (FIGURE, DATE)
            for one in each.variants
        )

    @property
    def aside(self) -> tuple[Differing, ...]:
        """The figures that are set aside, in the order of the page."""
        return tuple(each for card in self.cards for each in card.aside)

    @property
    def denials(self) -> tuple[SaidAndDenied, ...]:
        """What is said and denied, in the order of the page."""
        return tuple(each for card in self.cards for each in card.denials)

    @property
    def silences(self) -> tuple[Silence, ...]:
        """The accounts whose silence says nothing, each reason once."""
        reasons = dict.fromkeys(self.unjudged.values())
        return tuple(
            Silence(why, tuple(key for key, said in self.unjudged.items() if said == why)) for why in reasons
        )


def shown(
    comparison: Comparison, stored: Sequence[StoredArticle], topics: Sequence[str], aliases: Aliases
) -> Found:
    """A comparison of these articles as a page shows it, statements of ``topics`` in their order, others last."""
    view = _View(comparison, {each.item.id: each for each in stored}, FigureHeads(comparison, aliases))
    order = {slug: at for at, slug in enumerate(topics)}
    statements = sorted(
        comparison.gathered,
        key=lambda each: (
            order.get(each.statement.topic or "", len(order)),
            each.statement.tier == CLOSE,
            each.statement.members,
        ),
    )
    counts, neither = Counter(each.account for each in comparison.passages), comparison.neither
    return Found(
        cards=tuple(view.cards(statements)),
        alone={each.item.id: view.alone(comparison.only, each.item.id) for each in stored},
        unjudged=view.unjudged,
        encoder=comparison.encoder,
        across=len({each.item.lang for each in stored}) > 1,
        cut_short=tuple(key for key, count in counts.items() if count >= MOST_PASSAGES),
        two_counts=comparison.two_counts,
        unread=tuple(each.item.id for each in stored if each.item.lang not in READ),
        listed=tuple(comparison.listed(each.item.id) for each in stored),
        neither={each.item.id: view.alone(neither, each.item.id) for each in stored},
        perhaps=perhaps(comparison, view.told),
    )


class _View:
    """Turns places of passages into what is shown of them."""

    def __init__(
        self, comparison: Comparison, stored: Mapping[str, StoredArticle], heads: FigureHeads
    ) -> None:
        self._comparison, self._heads, self._denied = comparison, heads, Denied(comparison)
        self._stored = stored
        self._places = {key: placed(each) for key, each in stored.items()}
        self._numbers = list_numbers(comparison.passages)
        self.unjudged = unjudged(list(stored.values()))

    def cards(self, groups: Sequence[Gathered]) -> Iterator[Card]:
        """The statements, numbered, with their differences numbered through."""
        told = [(of, one) for of, each in enumerate(groups, start=1) for one in each.conflicts]
        pointers = {
            one: Pointer(number, of, _called(one.kind, is_timed=one.is_timed))
            for number, (of, one) in enumerate(told, start=1)
        }
        count = rounded = denied = aside = translated = 0
        for number, each in enumerate(groups, start=1):
            differing = self._numbered(each.conflicts, count)
            quiet = self._numbered(each.rounded, rounded)
            apart = tuple(replace(one, aside=True) for one in self._numbered(each.aside, aside))
            in_two = self._numbered(each.translated, translated)
            aside, translated = aside + len(apart), translated + len(in_two)
            members = sorted({*each.statement.members, *each.close})
            denials = said_and_denied(each.denials, self._comparison, members, denied)
            count, rounded, denied = count + len(differing), rounded + len(quiet), denied + len(denials)
            yield Card(
                number=number,
                label=each.statement.label,
                topic=each.statement.topic,
                tier=each.statement.tier,
                cells=tuple(self._cell(each, key) for key in self._stored),
                differences=differing,
                rounded=quiet,
                denials=denials,
                aside=apart,
                translated=in_two,
                note="" if denials else note_of(each.statement.members, self._comparison),
                pointers=tuple(pointers[one] for one in dict.fromkeys(each.elsewhere) if one in pointers),
            )

    def _numbered(self, found: Sequence[Difference], before: int) -> tuple[Differing, ...]:
        return tuple(self._differing(at, each) for at, each in enumerate(found, start=before + 1))

    def alone(self, found: Sequence[Only], key: str) -> tuple[Alone, ...]:
        """The passages of one account among these, each with its nearest."""
        places = set(self._of([each.place for each in found], key))
        return tuple(
            Alone(self.told(each.place), tuple(self.told(at) for at in each.nearest))
            for each in found
            if each.place in places
        )

    def _cell(self, group: Gathered, key: str) -> Cell:
        statement = group.statement
        members, close = self._of(statement.members, key), self._of(group.close, key)
        denied = self._denied.at((*statement.members, *group.close), key)
        denial, denies = (self.told(denied.place), denied.says) if denied else (None, "")
        if members or close:
            spans = [_spans(found, key) for found in (group.marked, group.rounded)]
            shown = [tuple(self.told(at, *spans) for at in found) for found in (members, close)]
            return Cell(key, shown[0], shown[1], denial=denial, denies=denies)
        likely = self._comparison.links.likely[list(statement.members)].max(axis=0)
        theirs = [at for at in self._of(range(len(self._comparison.passages)), key) if likely[at] > 0]
        theirs.sort(key=lambda at: (-float(likely[at]), at))
        absence = self.unjudged.get(key) or "no close passage found"
        nearest = tuple(self.told(at) for at in theirs[:NEAREST])
        return Cell(key, (), (), absence, nearest, denial, denies)

    def _of(self, places: Iterable[int], key: str) -> list[int]:
        return [at for at in dict.fromkeys(places) if self._comparison.passages[at].account == key]

    def told(self, at: int, values: Sequence[Span] = (), rounded: Sequence[Span] = ()) -> Told:
        passage = self._comparison.passages[at]
        return Told(
            article=passage.account,
            lang=passage.lang,
            start=passage.span.start,
            bits=tuple(_bits(passage, self._head(passage), values, rounded)),
            place=self._places[passage.account].of(passage.span),
        )

    def _head(self, passage: Passage) -> int:
        """Where the words of a passage begin, behind the number of a list."""
        return passage.span.start + self._numbers.get((passage.account, passage.span.start), 0)

    def _act(self, variant: Variant) -> str:
        """The clause of a detail, where that is not most of its sentence, which stands above it."""
        for each in self._comparison.passages:
            if each.account == variant.article and each.span.overlaps(variant.span):
                number = each.raw[: self._head(each) - each.span.start]
                act = variant.act.removeprefix(" ".join(number.split())).strip()
                return act if len(act) < MOST_OF_A_SENTENCE * len(each.raw) else ""
        return variant.act

    def _differing(self, number: int, difference: Difference) -> Differing:
        told = variants(difference, {key: each.item.lang for key, each in self._stored.items()})
        told = tuple(replace(one, act=self._act(one)) for one in told)
        head = None if difference.rounded else self._heads.of(difference)
        return Differing(
            number,
            difference.kind,
            told,
            difference.rounded,
            translated=difference.translated,
            head=head,
            is_timed=difference.is_timed,
        )


def _spans(differences: Iterable[Difference], key: str) -> list[Span]:
    """Where an account has the figures and dates of differences."""
    return [
        value.span
        for each in differences
        for value in each.values
        if value.account == key and each.kind in (FIGURE, DATE)
    ]


def _bits(passage: Passage, begin: int, values: Sequence[Span], rounded: Sequence[Span]) -> Iterator[Bit]:
    """The words of a passage from ``begin`` on, cut where what differs begins and ends."""
    shown = Span(begin, passage.span.end)
    edges = {begin, passage.span.end}
    for each in (each for each in (*values, *rounded) if each.overlaps(shown)):
        edges |= {max(each.start, begin), min(each.end, passage.span.end)}
    for start, end in pairwise(sorted(edges)):
        text, here = passage.raw[start - passage.span.start : end - passage.span.start], Span(start, end)
        differs = any(each.overlaps(here) for each in values)
        yield Bit(text, differs, not differs and any(each.overlaps(here) for each in rounded))
