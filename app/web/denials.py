"""What one account tells and another tells as denied, as a page and its twins show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from typing_extensions import TypedDict

from app.analysis.denials import Denial, Stand
from app.archive.article import StoredArticle

DENIED = "Said and denied"
#: Of a statement of two languages that one tells with a not and another without: quiet, and counted nowhere.
NOT_IN_ONE = "a “not” in one account, none in another"
NO_DENIAL = "no word of denial in its sentence"


class StandShape(TypedDict):
    article: str
    start: int
    text: str
    denies: bool


class DenialShape(TypedDict):
    values: list[StandShape]


@dataclass(frozen=True, slots=True)
class Stood:
    """What one account has of it: the words, "" where it has no word of denial; ``is_outlier`` where fewer deny it than
    state it, or the other way round.
    """

    article: str
    lang: str
    start: int
    text: str
    is_outlier: bool = False


@dataclass(frozen=True, slots=True)
class SaidAndDenied:
    """A thing that one account tells and another tells as denied. ``number`` counts all of the page."""

    number: int
    stands: tuple[Stood, ...]
    kind: str = "denial"

    @property
    def heading(self) -> str:
        """What it is called."""
        return DENIED

    @property
    def variants(self) -> tuple[Stood, ...]:
        """What each account has of it."""
        return self.stands

    @property
    def unsaid(self) -> str:
        """What stands for the words of an account that has none."""
        return NO_DENIAL


def said_and_denied(
    found: Sequence[Denial], stored: Mapping[str, StoredArticle], before: int
) -> tuple[SaidAndDenied, ...]:
    """Denials as a page shows them, numbered on from those ``before``."""
    return tuple(
        SaidAndDenied(number, tuple(_stood(each.stands, stored)))
        for number, each in enumerate(found, start=before + 1)
    )


def _stood(stands: Sequence[Stand], stored: Mapping[str, StoredArticle]) -> Iterator[Stood]:
    sides = Counter(each.denies for each in stands)
    for each in stands:
        few = sides[each.denies] < sides[not each.denies]
        yield Stood(each.account, stored[each.account].item.lang, each.span.start, each.text, few)


def shaped(found: Denial) -> DenialShape:
    """A denial under the keys of the JSON twin."""
    return DenialShape(
        values=[
            StandShape(article=each.account, start=each.span.start, text=each.text, denies=each.denies)
            for each in found.stands
        ]
    )
