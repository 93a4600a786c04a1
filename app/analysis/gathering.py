"""A comparison's statements as they are shown: each with the pairs close to it, and every difference once in all."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations, product

from app.analysis.denials import Denial
from app.analysis.differences import DATE, FIGURE, Difference, Value
from app.analysis.passages import Passage
from app.analysis.patterns import regex

SAME, CLOSE = "same", "close"
#: Of so many digits a figure that an account repeats within one statement is of one thing: ones and tens count anything.
TELLING_DIGITS = 2
#: A figure with its unit, and no number of people.
_MEASURED = regex(r"\d (?!person)[a-z]")
#: Values of what is only rounded: the number, and what it was rounded from.
ONE_ROUNDED = 2


@dataclass(frozen=True, slots=True)
class Shared:
    """A statement: its passages by their places, the words that name it, its topic and tier, what differs in it, whether
    one account tells what another tells as denied, and the figures set ``aside``: of accounts that are not of one count.
    ``beside`` holds for a pair that surely states the same, and is told with the statement that has one of its passages.
    """

    members: tuple[int, ...]
    label: tuple[str, ...]
    topic: str | None
    tier: str
    differences: tuple[Difference, ...]
    denials: tuple[Denial, ...] = ()
    aside: tuple[Difference, ...] = ()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What a statement has of a difference: all of it, or some that is told with another statement."""

    difference: Difference
    here: Difference


@dataclass(frozen=True, slots=True)
class Gathered:
    """A statement, the pairs ``beside`` it, each with one of its passages and one of an account that it lacks, and what
    differs in all of them. A difference of which several statements have a ``part`` is among the ``differences`` of one;
    ``close`` are the places of the passages that only the pairs and the differences have.
    """

    statement: Shared
    beside: tuple[Shared, ...]
    close: tuple[int, ...]
    differences: tuple[Difference, ...]
    parts: tuple[Part, ...] = ()

    @property
    def denials(self) -> tuple[Denial, ...]:
        """What one account tells and another as denied, in the statement and beside it, each once."""
        every = (one for each in (self.statement, *self.beside) for one in each.denials)
        return tuple({one.stands: one for one in every}.values())

    @property
    def aside(self) -> tuple[Difference, ...]:
        """The figures set aside, in the statement and beside it."""
        return tuple(one for each in (self.statement, *self.beside) for one in each.aside)

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """What differs, without what is only rounded or translated."""
        return tuple(each for each in self.differences if not (each.rounded or each.translated))

    @property
    def translated(self) -> tuple[Difference, ...]:
        """What is quoted in several languages."""
        return tuple(each for each in self.differences if each.translated)

    @property
    def elsewhere(self) -> tuple[Difference, ...]:
        """What differs in it in part, and is told with another statement."""
        return tuple(each.difference for each in self.parts if each.difference not in self.differences)

    @property
    def marked(self) -> tuple[Difference, ...]:
        """What differs here, told here or elsewhere."""
        return (*self.conflicts, *(each.here for each in self.parts if not each.difference.rounded))

    @property
    def rounded(self) -> tuple[Difference, ...]:
        """The figures that are one number, rounded."""
        return tuple(each for each in self.differences if each.rounded)


def gathered(statements: Iterable[Shared], passages: Sequence[Passage]) -> tuple[Gathered, ...]:
    """The statements, each close pair beside the statement that has one of its two passages; pairs without one last, and
    only those in which something differs that no statement before them tells.
    """
    groups = list(_groups(list(statements), passages))
    order = {account: at for at, account in enumerate(dict.fromkeys(each.account for each in passages))}
    for thing in list(_things(groups)):
        at = max(thing.parts, key=lambda at: (groups[at].has(thing.values, passages), -at))
        values = sorted(thing.joined.values, key=lambda value: (order[value.account], value.span.start))
        difference = replace(thing.joined, values=tuple(values))
        groups[at].tell(difference, passages)
        for place, parts in thing.parts.items():
            groups[place].parts += [Part(difference, each) for each in parts]
    return tuple(
        each.told()
        for each in groups
        if each.told_here or each.statement.denials or each.statement.tier == SAME
    )


def one_for_each_thing(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences of one statement, those of one thing as one."""
    group = _Group(Shared((), (), None, SAME, tuple(differences)))
    return tuple(each.joined for each in _things([group]))


@dataclass(slots=True)
class _Group:
    """A statement with the pairs beside it, as what differs is dealt out; ``told_here`` is what is told with it."""

    statement: Shared
    beside: list[Shared] = field(default_factory=list)
    added: set[int] = field(default_factory=set)
    told_here: list[Difference] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    @property
    def places(self) -> set[int]:
        """The places of all of its passages."""
        return {at for each in (self.statement, *self.beside) for at in each.members} | self.added

    def differing(self) -> list[Difference]:
        """What differs in it and in the pairs beside it."""
        return [each for one in (self.statement, *self.beside) for each in one.differences]

    def has(self, values: Sequence[Value], passages: Sequence[Passage]) -> int:
        """How many of the values stand in its passages."""
        return sum(any(holds(passages[at], value) for at in self.places) for value in values)

    def tell(self, difference: Difference, passages: Sequence[Passage]) -> None:
        """Tells a difference, with the passages of all of its values."""
        self.told_here.append(difference)
        for value in difference.values:
            if not self.has([value], passages):
                self.added |= {at for at, each in enumerate(passages) if holds(each, value)}

    def told(self) -> Gathered:
        """What it came to."""
        close = tuple(sorted(self.places.difference(self.statement.members)))
        return Gathered(self.statement, tuple(self.beside), close, tuple(self.told_here), tuple(self.parts))


@dataclass(slots=True)
class _Thing:
    """What differs in one thing: its differences by the statements that have them."""

    parts: dict[int, list[Difference]]

    @property
    def every(self) -> list[Difference]:
        """Its differences, those of the first statement first."""
        return [each for at in sorted(self.parts) for each in self.parts[at]]

    @property
    def values(self) -> tuple[Value, ...]:
        """Its values, each place once."""
        return tuple({_place(one): one for each in self.every for one in each.values}.values())

    @property
    def joined(self) -> Difference:
        """All as one difference: each value of an account once, where it stands first."""
        every = self.every
        if len(every) == 1:
            return every[0]
        first: dict[Hashable, Value] = {}
        shown: set[Hashable] = set()
        for one in chain.from_iterable(each.values for each in every):
            if _place(one) not in shown or (one.account, one.value) in first:
                first.setdefault((one.account, one.value), one)
                shown.add(_place(one))
        return replace(every[0], values=tuple(first.values()), rounded=_is_rounded(every))


def _is_rounded(every: Sequence[Difference]) -> bool:
    """Whether all is one number: what it was rounded from in two accounts may be two."""
    held = set().union(*map(_held, every))
    whole = [each.rounded for each in every if _held(each) == held]
    return all(each.rounded for each in every) and (
        bool(whole) or len({value for _, value in held}) <= ONE_ROUNDED
    )


def _things(groups: Sequence[_Group]) -> Iterator[_Thing]:
    """The differences of all statements in the order of these, those of one thing together."""
    told = [(at, each) for at, group in enumerate(groups) for each in group.differing()]
    root = list(range(len(told)))
    for one, other in _of_one_place(told):
        _join(root, one, other)
    for one, other in _of_one_statement(told):
        if root[one] == root[other]:
            continue
        joined = (
            [each for at, (_, each) in zip(root, told, strict=True) if at == root[of]] for of in (one, other)
        )
        if not any(_contradict(mine, theirs) for mine, theirs in product(*joined)):
            _join(root, one, other)
    for one, other in _of_the_same_values(told):
        _join(root, one, other)
    things: dict[int, dict[int, list[Difference]]] = {}
    for first, (group, each) in zip(root, told, strict=True):
        things.setdefault(first, {}).setdefault(group, []).append(each)
    yield from map(_Thing, things.values())


def _join(root: list[int], one: int, other: int) -> None:
    kept, gone = sorted((root[one], root[other]))
    root[:] = [kept if each == gone else each for each in root]


def _of_one_place(told: Sequence[tuple[int, Difference]]) -> Iterator[tuple[int, int]]:
    """Pairs of differences in which the same words of an account differ."""
    met: dict[Hashable, int] = {}
    for at, (_, each) in enumerate(told):
        yield from (
            (met.setdefault((each.kind, each.translated, _place(one)), at), at) for one in each.values
        )


def _of_one_statement(told: Sequence[tuple[int, Difference]]) -> Iterator[tuple[int, int]]:
    """Pairs of differences of one thing within a statement."""
    groups: dict[int, list[int]] = {}
    for at, (group, _) in enumerate(told):
        groups.setdefault(group, []).append(at)
    for places in groups.values():
        for one, other in combinations(places, 2):
            if _are_one(told[one][1], told[other][1]):
                yield one, other


def _of_the_same_values(told: Sequence[tuple[int, Difference]]) -> Iterator[tuple[int, int]]:
    """Pairs of differences, of any statements, in which accounts have the same days, sums or lengths, or as many of one thing."""
    groups: dict[Hashable, list[int]] = {}
    for at, (_, each) in enumerate(told):
        if each.kind in (FIGURE, DATE) and not each.apart:
            groups.setdefault((each.kind, frozenset(_held(each))), []).append(at)
    for places in groups.values():
        for one, other in combinations(places, 2):
            if _tell_one_thing(told[one][1], told[other][1]):
                yield one, other


def _tell_one_thing(one: Difference, other: Difference) -> bool:
    """Whether the same values are of one thing: days and what is measured, or an account has one noun or the same words for both."""
    if one.kind == DATE or all(_MEASURED.search(each.value) for each in one.values):
        return True
    return not _are_of_two_nouns(one, other) and any(
        not mine.noun.isdisjoint(theirs.noun) or mine.text.casefold() == theirs.text.casefold()
        for mine in one.values
        for theirs in other.values
        if mine.account == theirs.account
    )


def _are_one(one: Difference, other: Difference) -> bool:
    """Whether two differences of one statement are of one thing: they have the same values, or share one that tells by
    itself what it is. No account counts two things, nor has two values of it in both that it has in neither.
    """
    if (
        (one.kind, one.translated) != (other.kind, other.translated)
        or _are_of_two_nouns(one, other)
        or _contradict(one, other)
    ):
        return False
    held, others = _held(one), _held(other)
    if held <= others or others <= held:
        return True
    if one.kind not in (FIGURE, DATE):
        return False
    values, more = ({value for _, value in each} for each in (held, others))
    return values <= more or more <= values or any(_is_telling(value) for _, value in held & others)


def _are_of_two_nouns(one: Difference, other: Difference) -> bool:
    """Whether an account tells one number of two things: 12 sailors and 12 passengers."""
    return any(
        (mine.account, mine.value) == (theirs.account, theirs.value)
        and mine.noun
        and theirs.noun
        and mine.noun.isdisjoint(theirs.noun)
        for mine in one.values
        for theirs in other.values
    )


def _contradict(one: Difference, other: Difference) -> bool:
    """Whether an account that has one value in each has two in both."""
    held, others = _by_account(one), _by_account(other)
    return any(
        len(held[account]) == len(others[account]) == 1 and held[account] != others[account]
        for account in held.keys() & others.keys()
    )


def _by_account(difference: Difference) -> dict[str, set[str]]:
    values: dict[str, set[str]] = {}
    for each in difference.values:
        values.setdefault(each.account, set()).add(each.value)
    return values


def _is_telling(value: str) -> bool:
    return sum(map(str.isdigit, value.replace(",", "").rstrip("0"))) >= TELLING_DIGITS


def _held(difference: Difference) -> set[tuple[str, str]]:
    return {(one.account, one.value) for one in difference.values}


def _place(value: Value) -> tuple[str, int, int]:
    return value.account, value.span.start, value.span.end


def holds(passage: Passage, value: Value) -> bool:
    """Whether a value stands in a passage."""
    return passage.account == value.account and passage.span.overlaps(value.span)


def _groups(statements: Sequence[Shared], passages: Sequence[Passage]) -> Iterator[_Group]:
    sure = [_Group(each) for each in statements if each.tier != CLOSE and not each.beside]
    loose: list[_Group] = []
    for pair in statements:
        if pair.tier == CLOSE or pair.beside:
            group = next((each for each in sure if _lacks(each.statement, pair, passages)), None)
            if group is None:
                loose.append(_Group(pair))
            else:
                group.beside.append(pair)
    yield from (*sure, *loose)


def _lacks(statement: Shared, pair: Shared, passages: Sequence[Passage]) -> bool:
    """Whether a statement has one passage of a pair, and none of the other's account."""
    other = [at for at in pair.members if at not in statement.members]
    if len(other) != 1:
        return False
    account = passages[other[0]].account
    return all(passages[at].account != account for at in statement.members)
