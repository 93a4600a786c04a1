"""Accounts laid side by side: a row for each topic, in each cell the sentences that prove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.archive.article import Item, StoredArticle
from app.archive.silences import Denominator
from app.archive.vocabulary import Choice
from app.web import words
from app.web.marks import Part, Passage, parts, passages

#: Characters of a name where room is short.
LONGEST_SHORT = 30


@dataclass(frozen=True, slots=True)
class Account:
    """An article as a column."""

    item: Item
    ruleset: int
    superseded_by: str | None
    read: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One topic in one account. ``absence`` says what an empty cell means; None where there is evidence.

    ``denominator`` is what there is of the outlet, where the absence is more than our not having looked; ``share`` that
    of the account's sentences that prove the topic, None where they were not counted; ``statement`` the number of the
    first one under the topic that has a sentence of an account without evidence.
    """

    id: str
    item: Item
    grade: str | None
    count: int
    passages: tuple[Passage, ...]
    absence: str | None
    denominator: Denominator | None = None
    share: float | None = None
    statement: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A topic across all accounts."""

    slug: str
    label: str
    cells: tuple[Cell, ...]

    @property
    def found(self) -> bool:
        """Whether any account has a passage."""
        return any(cell.grade for cell in self.cells)

    @property
    def absence(self) -> str | None:
        """What all of its cells say alike, with nothing more to any of them; None where they do not."""
        said = {(cell.absence, cell.denominator) for cell in self.cells}
        return self.cells[0].absence if len(said) == 1 and self.cells[0].denominator is None else None


def account(stored: StoredArticle) -> Account:
    """An article, read and marked."""
    read = parts(stored.text, stored.segments, stored.evidence)
    return Account(stored.item, stored.ruleset, stored.superseded_by, read)


def names(accounts: Sequence[Account]) -> dict[str, str]:
    """What each account is called, by its id; two of one outlet are told apart by their first words."""
    plain = [words.who(each.item) for each in accounts]
    return {
        each.item.id: words.who(each.item, apart=plain.count(name) > 1)
        for each, name in zip(accounts, plain, strict=True)
    }


def shorts(called: Mapping[str, str]) -> dict[str, str]:
    """The same where room is short: a long name by its first word and its last, unless two were one name then."""
    short = {key: _short(name) for key, name in called.items()}
    told = list(short.values())
    return {key: name if told.count(short[key]) > 1 else short[key] for key, name in called.items()}


#: Words without which the name of a state is another's.
_TELLS_STATES = frozenset(
    (
        "People's",
        "People’s",
        "Democratic",
        "Islamic",
        "Federal",
        "North",
        "South",
        "Northern",
        "United",
        "New",
        "Papua",
    )
)


def _short(name: str) -> str:
    """A name cut in its middle, where it is longer than a short line, and not inside the name of a state."""
    if len(name) <= LONGEST_SHORT:
        return name
    first, *rest = name.split()
    while (
        len(rest) > 1 and len(f"{first} … {' '.join(rest)}") > LONGEST_SHORT and rest[0] not in _TELLS_STATES
    ):
        del rest[0]
    cut = f"{first} … {' '.join(rest)}"
    return cut if len(cut) < len(name) else name


#: What an absence stands beside, by outlet and topic.
Denominators = Mapping[tuple[str, str | None], Denominator]


def rows(
    accounts: Sequence[Account],
    topics: Sequence[Choice],
    beside: Denominators | None = None,
    current: int | None = None,
    *,
    unjudged: Mapping[str, str] | None = None,
    sizes: Mapping[str, int] | None = None,
) -> tuple[Row, ...]:
    """Every topic in its own order, whether found or not; ``current`` is the version of the rules in force,
    ``unjudged`` says of accounts by id why their silence says nothing, ``sizes`` how many sentences they have.
    """
    return tuple(
        Row(
            topic.value,
            topic.label,
            tuple(
                _with_share(_cell(each, topic.value, beside or {}, current, unjudged or {}), sizes or {})
                for each in accounts
            ),
        )
        for topic in topics
    )


def _with_share(cell: Cell, sizes: Mapping[str, int]) -> Cell:
    size = sizes.get(cell.id, 0)
    return replace(cell, share=min(1.0, cell.count / size)) if size and cell.grade else cell


def _cell(
    one: Account, topic: str, beside: Denominators, current: int | None, unjudged: Mapping[str, str]
) -> Cell:
    graded = next((each for each in one.item.topics if each.slug == topic), None)
    if graded is None:
        outlet = one.item.outlet.slug if one.item.outlet and one.item.form == "full" else ""
        if why := unjudged.get(one.item.id):
            return Cell(one.item.id, one.item, None, 0, (), why)
        said = words.absence(one.item.form, one.ruleset, current)
        denominator = beside.get((outlet, topic)) if current in (None, one.ruleset) else None
        return Cell(one.item.id, one.item, None, 0, (), said, denominator)
    return Cell(one.item.id, one.item, graded.grade, graded.evidence, passages(one.read, topic), None)
