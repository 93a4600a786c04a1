"""In what accounts of one statement differ: figures, dates, the wording of a quotation, and to whom it is given."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations

from app.analysis.aliases import Aliases
from app.analysis.attribution import SCARE
from app.analysis.figure import Figure
from app.analysis.named_days import NamedDate
from app.analysis.passages import Passage
from app.analysis.people import slug_of
from app.analysis.places import every_name
from app.analysis.quotes import Quote
from app.analysis.sameness import IN_ONE_ARTICLE, Heard, likeness, units
from app.analysis.text import Span

FIGURE, DATE, WORDING, ATTRIBUTION = KINDS = ("figure", "date", "wording", "attribution")
#: Two figures of one kind are of one thing if neither is so many times the other: in the accounts that two readers
#: laid beside each other, those that differed were at most 1.1 apart, and others of one unit 2.5 or more.
FARTHEST_APART = Decimal("1.6")
#: From here on two counts of things called otherwise (accounts, customers) are of one thing if so near to each other.
LARGE, LARGE_APART = 100_000, Decimal("1.1")
#: On which side of its number a figure lies: more than 500 and fewer than 500 are not the same.
_SIDES = {"more than": 1, "at least": 1, "up to": -1, "under": -1, "nearly": -1}
_OF_LARGE = "large"
_COUNTED = (None, "person")
#: Days between two dates of one act; a report and what it looks back on lie further apart.
FARTHEST_DAYS = 3
#: Years between two years, and months between two months, of one act.
FARTHEST_YEARS, FARTHEST_MONTHS = 2, 6
#: Characters on either side of a value in which its act is looked for.
ACT = 70
#: Characters beside a day in which a word of saying makes it the day of telling.
BESIDE = 60
_TOLD_BEFORE = re.compile(
    r"\b(?:said|says|told|added|announced|reported|stated|according to)\b[^,;:]{0,40}$", re.IGNORECASE
)
_TOLD_AFTER = re.compile(r"\s*(?:that\b|said\b|told\b|,? according to\b)", re.IGNORECASE)
#: The main verb of a Korean sentence stands at its end; the day of it behind whoever speaks, or first.
_KOREAN_SPEAKER = re.compile(r"(?:^|[은는][ ]|[)\]][ ]?[은는][ ])(?:지난 |이날 |오늘 )?\(?$")
#: 맺었다고 30일 밝혔다: the day right before the verb is its own.
_KOREAN_TOLD_THEN = re.compile(
    r"\)?\s?(?:오전|오후)?\s?(?:밝혔|말했|전했|보도했|발표했|강조했|설명했|덧붙였|주장했|언급했)"
)
_KOREAN_TELLING = re.compile(
    r"(?:밝혔|말했|전했|보도했|발표했|강조했|설명했|덧붙였|주장했|언급했)[가-힣]{0,4}[.\s]*$"
)
#: Words before a name that the table of places does not list as an office.
_MORE_TITLES = frozenset(
    ("special", "counsel", "assistant", "deputy", "vice", "former", "acting", "chief", "head", "team", "s")
)
_BREAKS = ',;:.。，；、()[]“”"\n'


@dataclass(frozen=True, slots=True)
class Value:
    """What one account has: the words, what they come to, and the act that they are about, in the account's words."""

    account: str
    span: Span
    text: str
    value: str
    act: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A detail in which accounts of one statement differ, the accounts in their order."""

    kind: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A detail of a passage: ``kind`` says with which others it may be held against, ``side`` on which side of the value
    it lies: 1 above, -1 below, 0 where that is not said.
    """

    passage: Passage
    span: Span
    kind: Hashable
    value: Hashable
    said: str
    side: int = 0

    def agrees(self, other: _Told) -> bool:
        """Whether two details come to the same, and lie on no two sides of it."""
        return self.value == other.value and self.side * other.side >= 0

    def as_value(self) -> Value:
        """The detail as it is shown."""
        return Value(
            account=self.passage.account,
            span=self.span,
            text=" ".join(_words(self.passage, self.span).split()),
            value=self.said,
            act=_act(self.passage, self.span),
        )


def differences(members: Sequence[Passage], aliases: Aliases) -> tuple[Difference, ...]:
    """The details in which the passages of one statement differ, one account from another.

    What two accounts both have is no difference; nor is what only one has. Figures are held against figures of the
    same unit or noun, dates against dates as precise, quotations against quotations of the same words.
    """
    return (
        *_differing(
            FIGURE, [each for passage in members for each in _figures(passage, aliases)], _near_figures
        ),
        *_differing(DATE, [each for passage in members for each in _dates(passage)], _near_dates),
        *_of_quotations(members, _titles(aliases)),
    )


def figures_of(passage: Passage, aliases: Aliases) -> set[Hashable]:
    """The figures of a passage as differences hold them: of which kind, and what they come to."""
    return {(each.kind, each.said) for each in _figures(passage, aliases)}


def _differing(
    kind: str, details: Sequence[_Told], is_near: Callable[[_Told, _Told], bool]
) -> Iterator[Difference]:
    """Per kind of detail: what is left of two accounts when all that both have is taken away, the nearest together."""
    kinds: dict[Hashable, list[_Told]] = defaultdict(list)
    for each in details:
        kinds[each.kind].append(each)
    shown: set[tuple[str, Span]] = set()
    for alike in kinds.values():
        for group in _groups(alike, is_near):
            places = {(each.passage.account, each.span) for each in group}
            if not places <= shown:
                yield Difference(kind, tuple(each.as_value() for each in group))
            shown |= places


def _groups(alike: Sequence[_Told], is_near: Callable[[_Told, _Told], bool]) -> Iterator[list[_Told]]:
    accounts: dict[str, list[_Told]] = defaultdict(list)
    for each in alike:
        accounts[each.passage.account].append(each)
    groups: list[list[_Told]] = []
    for one, other in combinations(accounts.values(), 2):
        both = {mine.value for mine in one if any(map(mine.agrees, other))}
        lone, apart = ([each for each in side if each.value not in both] for side in (one, other))
        for mine in lone:
            near = [theirs for theirs in apart if is_near(mine, theirs)]
            if near:
                _put(groups, mine, min(near, key=lambda theirs: _apart(mine, theirs)))
    yield from groups


def _apart(one: _Told, other: _Told) -> float:
    """How far two near values are from each other."""
    mine, theirs = one.value, other.value
    if isinstance(mine, Decimal) and isinstance(theirs, Decimal):
        return float(abs(mine - theirs) / max(abs(mine), abs(theirs)))
    return float(abs(_days(str(mine)) - _days(str(theirs))))


def _days(value: str) -> int:
    """A day as a number; a month or a year as its first day."""
    parts = [int(part) for part in value.split("-")]
    return date(parts[0], *[*parts[1:], 1, 1][:2]).toordinal()


def _put(groups: list[list[_Told]], mine: _Told, theirs: _Told) -> None:
    """Into the group that holds either already, each value of an account once."""
    group = next((each for each in groups if mine in each or theirs in each), None)
    if group is None:
        groups.append([mine, theirs])
        return
    have = {(each.passage.account, each.value, each.side) for each in group}
    group += [each for each in (mine, theirs) if (each.passage.account, each.value, each.side) not in have]


def _figures(passage: Passage, aliases: Aliases) -> Iterator[_Told]:
    for figure in passage.figures:
        kind, value = _kind(figure, aliases), figure.value
        if isinstance(value, Decimal) and kind:
            yield _Told(passage, figure.span, kind, value, _said(figure), _side(figure))
        if isinstance(value, Decimal) and value >= LARGE and figure.unit in _COUNTED:
            yield _Told(passage, figure.span, _OF_LARGE, value, _said(figure), _side(figure))


def _kind(figure: Figure, aliases: Aliases) -> Hashable:
    """What may be held against what: the unit, or what is counted, in any language."""
    if figure.unit:
        return figure.unit
    if not figure.noun:
        return None
    named = [mention.slug for mention in aliases.mentions(figure.noun)]
    return named[-1] if named else units(figure.noun.split()[-1])


def _side(figure: Figure) -> int:
    return _SIDES.get(figure.comparator or "", 0)


def _said(figure: Figure) -> str:
    value = f"{figure.value.normalize():,f}" if isinstance(figure.value, Decimal) else ""
    return " ".join(filter(None, (figure.comparator, value, figure.unit)))


def _near_figures(one: _Told, other: _Told) -> bool:
    mine, theirs = one.value, other.value
    if not isinstance(mine, Decimal) or not isinstance(theirs, Decimal) or mine * theirs <= 0:
        return False
    lower, higher = sorted((abs(mine), abs(theirs)))
    return higher / lower <= (LARGE_APART if one.kind == _OF_LARGE else FARTHEST_APART)


def _dates(passage: Passage) -> Iterator[_Told]:
    for named in passage.dates:
        if named.value and "/" not in named.value and not _is_of_telling(passage, named.span):
            yield _Told(passage, named.span, _precision(named), named.value, named.value)


def _is_of_telling(passage: Passage, span: Span) -> bool:
    """Whether a day is that on which something was said, not done: accounts of one act are told on several days."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    before, after = passage.raw[max(0, start - BESIDE) : start], passage.raw[end : end + BESIDE]
    if passage.lang == "ko":
        beside = _KOREAN_SPEAKER.search(before) or _KOREAN_TOLD_THEN.match(passage.raw, end)
        return bool(beside and _KOREAN_TELLING.search(passage.raw, end))
    return bool(_TOLD_BEFORE.search(before) or _TOLD_AFTER.match(after))


def _precision(named: NamedDate) -> int:
    return (named.value or "").count("-")


def _near_dates(one: _Told, other: _Told) -> bool:
    """Whether two dates may be of one act: not far apart, and with a word or a name of the act in common."""
    mine, theirs = str(one.value), str(other.value)
    first, second = [int(part) for part in mine.split("-")], [int(part) for part in theirs.split("-")]
    if len(first) == 1:
        near = abs(first[0] - second[0]) <= FARTHEST_YEARS
    elif len(first) == 2:
        near = abs((first[0] - second[0]) * 12 + first[1] - second[1]) <= FARTHEST_MONTHS
    else:
        near = abs((date.fromisoformat(mine) - date.fromisoformat(theirs)).days) <= FARTHEST_DAYS
    return near and _of_one_act(one, other)


def _of_one_act(one: _Told, other: _Told) -> bool:
    if one.passage.lang != other.passage.lang:
        return len(one.passage.dates) == len(other.passage.dates) == 1
    return bool(units(_act(one.passage, one.span)) & units(_act(other.passage, other.span)))


def _titles(aliases: Aliases) -> frozenset[str]:
    """The words of offices: what is left of a speaker without them is a name."""
    places = aliases.people.places
    names = (name for role in (*places.roles, *places.kinds) for name in every_name(role))
    return frozenset(word for name in names for word in slug_of(name).split("-")) | _MORE_TITLES


def _of_quotations(members: Sequence[Passage], titles: frozenset[str]) -> Iterator[Difference]:
    """The same words as accounts give them, where they are not the same to the letter or not given to one speaker."""
    said = [_Said(passage, quote) for passage in members for quote in passage.quotes if quote.type != SCARE]
    for alike in _alike(said):
        worded = _distinct(alike, lambda each: _plain(each.words))
        if len(worded) > 1 and not _is_part(worded):
            yield Difference(WORDING, tuple(each.as_value(each.words) for each in worded))
        told = _tellers([each for each in alike if each.teller], titles)
        if len({each.passage.account for each in told}) > 1:
            yield Difference(ATTRIBUTION, tuple(each.as_value(each.teller) for each in told))


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation in its passage."""

    passage: Passage
    quote: Quote

    @property
    def words(self) -> str:
        """What is quoted, in one line."""
        return " ".join(_words(self.passage, self.quote.span).split())

    @property
    def teller(self) -> str:
        """To whom the account gives the words; "" where nobody was found."""
        speaker, via = self.quote.speaker, self.quote.via
        if speaker is None:
            return ""
        return f"{speaker.name}, via {via.name}" if via else speaker.name

    @property
    def telling(self) -> tuple[frozenset[str], ...]:
        """The parts of the names of who speaks and who relays."""
        people = (each for each in (self.quote.speaker, self.quote.via) if each)
        return tuple(frozenset(each.slug.split("-")) for each in people)

    def as_value(self, value: str) -> Value:
        """The quotation as it is shown."""
        return Value(self.passage.account, self.quote.span, self.words, value)


def _alike(said: Sequence[_Said]) -> Iterator[list[_Said]]:
    """Quotations of two accounts or more in groups of the same words."""
    groups: list[list[_Said]] = []
    for each in said:
        group = next((group for group in groups if any(_same_words(each, other) for other in group)), None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    yield from (group for group in groups if len({each.passage.account for each in group}) > 1)


def _same_words(one: _Said, other: _Said) -> bool:
    """Whether two quotations are the same utterance: by their words, or across languages by their speaker."""
    if one.passage.lang != other.passage.lang:
        alone = len(one.passage.quotes) == len(other.passage.quotes) == 1
        return alone and bool(one.quote.speaker) and _is_one_teller(one, other, frozenset())
    found = likeness(Heard(0, one.words, 0), Heard(1, other.words, 1))
    return any(bar.is_met(found) for bar in IN_ONE_ARTICLE)


def _tellers(said: Sequence[_Said], titles: frozenset[str]) -> list[_Said]:
    """The first of everybody to whom the words are given."""
    found: list[_Said] = []
    for each in said:
        if not any(_is_one_teller(each, other, titles) for other in found):
            found.append(each)
    return found


def _is_one_teller(one: _Said, other: _Said, titles: frozenset[str]) -> bool:
    """Whether two accounts may mean the same people: one name has all parts of the other, or all of its letters, in
    whatever order and under whatever office; an office without a name may be anybody's.
    """
    if len(one.telling) != len(other.telling):
        return False
    named = (
        (mine - titles, theirs - titles) for mine, theirs in zip(one.telling, other.telling, strict=True)
    )
    return all(
        mine <= theirs or theirs <= mine or sorted("".join(mine)) == sorted("".join(theirs))
        for mine, theirs in named
    )


def _distinct(alike: Sequence[_Said], key: Callable[[_Said], Hashable]) -> list[_Said]:
    """The first of each kind, if there are several kinds among the accounts; else nothing."""
    found: dict[Hashable, _Said] = {}
    for each in alike:
        found.setdefault(key(each), each)
    return list(found.values()) if len({each.passage.account for each in found.values()}) > 1 else []


def _is_part(worded: Sequence[_Said]) -> bool:
    """Whether all are parts of the longest: one account quotes less, none other words."""
    plain = sorted((_plain(each.words) for each in worded), key=len)
    return all(each in plain[-1] for each in plain)


def _plain(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _words(passage: Passage, span: Span) -> str:
    return passage.raw[span.start - passage.span.start : span.end - passage.span.start]


def _act(passage: Passage, span: Span) -> str:
    """The clause around a value, without what a comma parts from it."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    first = max((passage.raw.rfind(each, max(0, start - ACT), start) for each in _BREAKS), default=-1)
    lasts: Iterable[int] = (passage.raw.find(each, end, end + ACT) for each in _BREAKS)
    last = min((at for at in lasts if at >= 0), default=min(len(passage.raw), end + ACT))
    begin = first + 1 if first >= 0 else max(0, start - ACT)
    return " ".join(passage.raw[begin:last].split())
