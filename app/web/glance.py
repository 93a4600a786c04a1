"""Everything in which compared accounts differ, a line each, as the page and the brief begin with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.analysis.differences import ATTRIBUTION
from app.web.clauses import Clause, shortest
from app.web.denials import SaidAndDenied, Stood
from app.web.figure_heads import named
from app.web.perhaps import Perhaps
from app.web.row_heads import Head
from app.web.statements import Card, Cell, Differing, Found, Told
from app.web.variants import Variant

#: The language of the page, in which a line says what it is of if an account does.
OURS = "en"
#: Characters of words that stand in a line; their statement has all.
LONGEST = 90
NOBODY = "nobody named"
#: What stands where there is no line.
NOTHING = "No difference was found by the rules."
#: The same where something is worth checking all the same.
UNSURE = "No rule is sure of a difference; what is worth checking may be one."
#: What bold says where any is.
OUTLIERS = "what the fewest accounts say"
#: What the address of a denial begins with.
DENIAL = "denial-"
ABSENT, SEE, PERHAPS = "not in this statement", "see", "perhaps"


@dataclass(frozen=True, slots=True)
class Glanced:
    """What one account has: its words, or of an attribution whom it names, which is in English as all that we say.

    ``value`` is what they come to, where they do not say it in English themselves.
    """

    article: str
    lang: str
    text: str
    value: str = ""
    is_quoted: bool = True
    is_outlier: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """What it means that an account has nothing in a line; ``told``: what it has of the statement, of which no rule says
    whether it agrees with any, where it denies it, or where ``words`` stand that are worth checking beside a value.
    """

    says: str
    told: Told | None = None
    words: str = ""

    @property
    def whole(self) -> str:
        """All of it in one line."""
        said = f"{self.says} “{self.words}”" if self.words else self.says
        return f"{said} {self.told.place.short}" if self.told else said


@dataclass(frozen=True, slots=True)
class Line:
    """A difference: where on the page it stands, what it is called and of what, with which statement, and what every account
    has of it; ``acts`` are the clauses of its values.
    """

    address: str
    heading: str
    head: Head | None
    card: Card
    told: tuple[Glanced, ...]
    acts: tuple[Clause, ...] = ()
    perhaps: Mapping[str, Perhaps] = field(default_factory=dict)

    @property
    def named(self) -> str:
        """What it is called, with what is counted or measured."""
        return named(self.heading, self.head)

    @property
    def clause(self) -> Clause | None:
        """A few words of an account that say what it is of: the shortest clause that has one of the values, or the shortest
        passage where that alone is English, of one with what is said or denied before any other.
        """
        told = [
            Clause(one.text, one.lang, one.article)
            for cell in self.card.cells
            for one in (*cell.told, *cell.close)
        ]
        own = [
            each for each in told if any(one.text and one.text in each.text for one in self.of(each.article))
        ]
        told = own or told
        return shortest(self.acts, OURS) or shortest(told, OURS) or shortest(self.acts) or shortest(told)

    @property
    def is_denial(self) -> bool:
        """Whether one tells it and another tells it as denied."""
        return self.address.startswith(DENIAL)

    @property
    def has_outliers(self) -> bool:
        """Whether fewer accounts say one thing of it than another."""
        return any(each.is_outlier for each in self.told)

    def of(self, article: str) -> tuple[Glanced, ...]:
        """What one account has."""
        return tuple(each for each in self.told if each.article == article)

    @property
    def silent(self) -> tuple[str, ...]:
        """The accounts that have nothing in it and nothing of its statement."""
        cells = (cell for cell in self.card.cells if not self.of(cell.article))
        return tuple(cell.article for cell in cells if self.blank(cell.article).told is None)

    def blank(self, article: str) -> Blank:
        """What it means that an account has nothing."""
        cell = next(each for each in self.card.cells if each.article == article)
        if (may_be := self.perhaps.get(article)) and not cell.denial:
            return Blank(PERHAPS, may_be.told, may_be.words)
        return _blank(cell)


def nothing_said(checks: int) -> str:
    """What stands where there is no line, beside so many rows that are worth checking."""
    return UNSURE if checks else NOTHING


def lines(found: Found) -> Iterator[Line]:
    """A line for each denial and each difference, in the order of the page."""
    for card in found.cards:
        for denial in card.denials:
            yield _line(f"{DENIAL}{denial.number}", denial, card)
        for each in card.differences:
            beside = [found.perhaps.get((one.article, one.span.start), {}) for one in each.variants]
            perhaps = {article: one for others in reversed(beside) for article, one in others.items()}
            yield _line(f"d-{each.number}", each, card, perhaps)


def _line(
    address: str, each: Differing | SaidAndDenied, card: Card, perhaps: Mapping[str, Perhaps] | None = None
) -> Line:
    head = each.head if isinstance(each, Differing) else None
    told = tuple(_glanced(each, one) for one in each.variants)
    variants = (one for one in each.variants if isinstance(one, Variant) and one.act)
    acts = tuple(Clause(one.act, one.lang, one.article) for one in variants)
    return Line(address, each.heading, head, card, told, acts, perhaps or {})


def _blank(cell: Cell) -> Blank:
    told = next(iter((*cell.told, *cell.close)), None)
    if cell.denial:
        return Blank(f"{cell.denies} in", cell.denial)
    return Blank(SEE, told) if told else Blank(ABSENT)


def _glanced(each: Differing | SaidAndDenied, one: Variant | Stood) -> Glanced:
    if isinstance(one, Variant) and each.kind == ATTRIBUTION:
        return Glanced(one.article, "en", one.value or NOBODY, is_quoted=False, is_outlier=one.is_outlier)
    if isinstance(each, SaidAndDenied) and not one.text:
        return Glanced(one.article, "en", each.unsaid, is_quoted=False, is_outlier=one.is_outlier)
    text = one.text if len(one.text) <= LONGEST else f"{one.text[:LONGEST].rstrip()}…"
    beside = one.beside if isinstance(one, Variant) else ""
    return Glanced(one.article, one.lang, text, beside, is_outlier=one.is_outlier)
