"""What a comparison found, as a page shows it: statements with their variants, differences, what only one has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app.analysis.changes import words_between
from app.analysis.comparison import CLOSE, NEAREST, Comparison, Only, Shared
from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, WORDING, Difference
from app.analysis.passages import MOST_PASSAGES, Passage
from app.analysis.text import Span, paragraphs, sentences
from app.archive.article import StoredArticle
from app.web import words
from app.web.marks import NUMBERED_ROLES, SHORT_PARAGRAPH

#: What a difference is called.
KINDS = {
    FIGURE: "Figures differ",
    DATE: "Dates differ",
    WORDING: "Wording differs",
    ATTRIBUTION: "Attribution differs",
}
_STOPS = " ,.;:。，"
#: Days by which an account is older than all others before it is taken for one of before the matter.
BEFORE_DAYS = 1
#: Why an account's silence says nothing.
BEFORE = "published before the others: not judged"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: the number of its paragraph, None for a headline, and of the sentence in a long one."""

    paragraph: int | None
    sentence: int | None

    @property
    def short(self) -> str:
        """As it is cited: ¶3.2."""
        if self.paragraph is None:
            return "headline"
        return f"¶{self.paragraph}.{self.sentence}" if self.sentence else f"¶{self.paragraph}"


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a passage; ``differs`` where another account has them otherwise."""

    text: str
    differs: bool = False


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
class Variant:
    """What one account has of a difference: its words, what they come to, and the act they belong to."""

    article: str
    lang: str
    start: int
    bits: tuple[Bit, ...]
    value: str
    act: str


@dataclass(frozen=True, slots=True)
class Differing:
    """A difference as it is shown. ``number`` counts all of the page."""

    number: int
    kind: str
    variants: tuple[Variant, ...]

    @property
    def heading(self) -> str:
        """What differs."""
        return KINDS[self.kind]


@dataclass(frozen=True, slots=True)
class Cell:
    """A statement in one account: its passages; or a ``close`` one with another detail; or what its absence means, and
    then the passages nearest to it.
    """

    article: str
    told: tuple[Told, ...]
    close: tuple[Told, ...] = ()
    absence: str | None = None
    nearest: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as it is shown."""

    number: int
    label: tuple[str, ...]
    topic: str | None
    tier: str
    cells: tuple[Cell, ...]
    differences: tuple[Differing, ...]

    @property
    def accounts(self) -> int:
        """How many accounts have it."""
        return sum(bool(cell.told) for cell in self.cells)

    @property
    def is_close(self) -> bool:
        """Whether it is not surely one statement."""
        return self.tier == CLOSE


@dataclass(frozen=True, slots=True)
class Alone:
    """A passage that only one account has, with the passages of the others that are nearest."""

    told: Told
    nearest: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Everything a comparison shows beside topics and evidence. ``unjudged``: accounts whose silence says nothing;
    ``cut_short``: those of which only the first sentences are compared.
    """

    cards: tuple[Card, ...]
    alone: Mapping[str, tuple[Alone, ...]]
    unjudged: Mapping[str, str]
    encoder: str | None
    across: bool
    cut_short: tuple[str, ...] = ()

    @property
    def differences(self) -> tuple[Differing, ...]:
        """All of them in the order of the page."""
        return tuple(each for card in self.cards for each in card.differences)


def shown(comparison: Comparison, stored: Sequence[StoredArticle], topics: Sequence[str]) -> Found:
    """A comparison of these articles as a page shows it, statements of ``topics`` in their order, others last."""
    view = _View(comparison, {each.item.id: each for each in stored})
    order = {slug: at for at, slug in enumerate(topics)}
    statements = sorted(
        _attached(comparison),
        key=lambda each: (order.get(each[0].topic or "", len(order)), each[0].tier == CLOSE, each[0].members),
    )
    counts = Counter(each.account for each in comparison.passages)
    alone: dict[str, tuple[Alone, ...]] = {}
    for each in stored:
        mine = [one for one in comparison.only if comparison.passages[one.place].account == each.item.id]
        alone[each.item.id] = tuple(view.alone(one) for one in mine)
    return Found(
        cards=tuple(view.cards(statements)),
        alone=alone,
        unjudged=view.unjudged,
        encoder=comparison.encoder,
        across=len({each.item.lang for each in stored}) > 1,
        cut_short=tuple(key for key, count in counts.items() if count >= MOST_PASSAGES),
    )


#: A statement, and pairs that are close to it: each has one of its passages, and one of an account that it lacks.
_Group = tuple[Shared, tuple[Shared, ...]]


def _attached(comparison: Comparison) -> list[_Group]:
    """The statements, each close pair beside the statement that has one of its two passages."""
    sure = [each for each in comparison.statements if each.tier != CLOSE]
    beside: dict[int, list[Shared]] = {at: [] for at in range(len(sure))}
    loose: list[_Group] = []
    for pair in comparison.statements:
        if pair.tier == CLOSE:
            at = next((at for at, each in enumerate(sure) if _lacks(comparison, each, pair)), None)
            if at is None:
                loose.append((pair, ()))
            else:
                beside[at].append(pair)
    return [*((each, tuple(beside[at])) for at, each in enumerate(sure)), *loose]


def _widest(differences: Sequence[Difference]) -> list[Difference]:
    """Differences without those of which another holds every value."""
    values = [
        frozenset((each.kind, value.account, value.value) for value in each.values) for each in differences
    ]
    return [
        each
        for at, each in enumerate(differences)
        if not any(
            values[at] < other or (values[at] == other and before < at) for before, other in enumerate(values)
        )
    ]


def _lacks(comparison: Comparison, statement: Shared, pair: Shared) -> bool:
    """Whether a statement has one passage of a pair, and none of the other's account."""
    other = [at for at in pair.members if at not in statement.members]
    if len(other) != 1:
        return False
    account = comparison.passages[other[0]].account
    return all(comparison.passages[at].account != account for at in statement.members)


def unjudged(stored: Sequence[StoredArticle]) -> dict[str, str]:
    """The accounts whose silence says nothing, and why: partial texts, summaries, texts of before the matter."""
    found: dict[str, str] = {}
    for each in stored:
        others = [other.item.day for other in stored if other is not each and other.item.day]
        if each.item.form != "full":
            found[each.item.id] = words.ABSENCE[each.item.form]
        elif each.item.day and others and _is_before(each.item.day, min(others)):
            found[each.item.id] = BEFORE
    return found


def _is_before(mine: date, first: date) -> bool:
    return (first - mine).days > BEFORE_DAYS


class _View:
    """Turns places of passages into what is shown of them."""

    def __init__(self, comparison: Comparison, stored: Mapping[str, StoredArticle]) -> None:
        self._comparison = comparison
        self._stored = stored
        self._places = {key: _placed(each) for key, each in stored.items()}
        self.unjudged = unjudged(list(stored.values()))

    def cards(self, groups: Sequence[_Group]) -> Iterator[Card]:
        """The statements, numbered, with their differences numbered through."""
        count = 0
        for number, (statement, beside) in enumerate(groups, start=1):
            found = _widest([*statement.differences, *(each for pair in beside for each in pair.differences)])
            differing = tuple(self._differing(count + at, each) for at, each in enumerate(found, start=1))
            count += len(differing)
            yield Card(
                number=number,
                label=statement.label,
                topic=statement.topic,
                tier=statement.tier,
                cells=tuple(self._cell(statement, beside, key) for key in self._stored),
                differences=differing,
            )

    def alone(self, only: Only) -> Alone:
        """A passage that only its account has."""
        return Alone(self._told(only.place), tuple(self._told(at) for at in only.nearest))

    def _cell(self, statement: Shared, beside: Sequence[Shared], key: str) -> Cell:
        members, close = (
            self._of(statement.members, key),
            self._of([at for each in beside for at in each.members], key),
        )
        values = [
            value.span
            for shared in (statement, *beside)
            for each in shared.differences
            for value in each.values
            if value.account == key and each.kind in (FIGURE, DATE)
        ]
        if members or close:
            shown = [tuple(self._told(at, values) for at in found) for found in (members, close)]
            return Cell(key, shown[0], () if members else shown[1])
        likely = self._comparison.links.likely[list(statement.members)].max(axis=0)
        theirs = [at for at in self._of(range(len(self._comparison.passages)), key) if likely[at] > 0]
        theirs.sort(key=lambda at: (-float(likely[at]), at))
        absence = self.unjudged.get(key) or "no close passage found"
        return Cell(key, (), (), absence, tuple(self._told(at) for at in theirs[:NEAREST]))

    def _of(self, places: Iterable[int], key: str) -> list[int]:
        return [at for at in dict.fromkeys(places) if self._comparison.passages[at].account == key]

    def _told(self, at: int, values: Sequence[Span] = ()) -> Told:
        passage = self._comparison.passages[at]
        return Told(
            article=passage.account,
            lang=passage.lang,
            start=passage.span.start,
            bits=tuple(_bits(passage, values)),
            place=self._places[passage.account].of(passage.span),
        )

    def _differing(self, number: int, difference: Difference) -> Differing:
        fullest = max((value.text for value in difference.values), key=len)
        variants = tuple(
            Variant(
                article=value.account,
                lang=self._stored[value.account].item.lang,
                start=value.span.start,
                bits=tuple(_worded(value.text, fullest))
                if difference.kind == WORDING and self._is_one_language(difference)
                else (Bit(value.text),),
                value="" if difference.kind == WORDING or value.value == value.text else value.value,
                act=value.act,
            )
            for value in difference.values
        )
        return Differing(number, difference.kind, variants)

    def _is_one_language(self, difference: Difference) -> bool:
        return len({self._stored[value.account].item.lang for value in difference.values}) == 1


@dataclass(frozen=True, slots=True)
class _Placed:
    """The counted paragraphs of a text with their sentences."""

    lines: tuple[tuple[int, Span, tuple[int, ...]], ...]

    def of(self, span: Span) -> Place:
        """Where a span stands."""
        for number, line, starts in self.lines:
            if line.overlaps(span):
                ordinal = sum(start <= span.start for start in starts)
                return Place(number, ordinal if len(starts) > SHORT_PARAGRAPH else None)
        return Place(None, None)


def _placed(stored: StoredArticle) -> _Placed:
    counted = (part for part in stored.segments if part.role in NUMBERED_ROLES)
    lines = (line for part in counted for line in paragraphs(stored.text, Span(part.start, part.end)))
    return _Placed(
        tuple(
            (number, line, tuple(each.start for each in sentences(stored.text, line)))
            for number, line in enumerate(lines, start=1)
        )
    )


def _bits(passage: Passage, values: Sequence[Span]) -> Iterator[Bit]:
    inside = [each for each in values if each.overlaps(passage.span)]
    edges = {passage.span.start, passage.span.end}
    for each in inside:
        edges |= {max(each.start, passage.span.start), min(each.end, passage.span.end)}
    for start, end in pairwise(sorted(edges)):
        text = passage.raw[start - passage.span.start : end - passage.span.start]
        yield Bit(text, any(each.overlaps(Span(start, end)) for each in inside))


def _worded(text: str, fullest: str) -> Iterator[Bit]:
    """The words of a wording, marked where the fullest wording has others; stops at its ends are nobody's words."""
    text, fullest = text.strip(_STOPS), fullest.strip(_STOPS)
    if text == fullest:
        yield Bit(text)
        return
    for piece in words_between(fullest, text):
        if piece.kind != "removed":
            yield Bit(piece.text, piece.kind == "added")
