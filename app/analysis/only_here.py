"""What only one account has: passages that no other account has anything near to, and how much of an account that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.common_units import WEIGHTS
from app.analysis.passages import MOST_PASSAGES, Passage
from app.analysis.sameness import RAREST
from app.analysis.statements import Links

#: Nearest passages that are shown for one.
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Only:
    """A passage without a near one in any other account, by its place, and the places of those nearest to it."""

    place: int
    nearest: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """How many sentences of an account are compared, stand in a statement or close to one, are closest to another's, stand in
    what is worth checking alone, and are near to no other; ``is_cut`` where as many are compared as ever are.
    """

    account: str
    sentences: int
    stated: int
    closest: int
    checked: int
    only: int

    @property
    def is_cut(self) -> bool:
        """Whether there may be more, of which the first alone are compared."""
        return self.sentences >= MOST_PASSAGES

    @property
    def neither(self) -> int:
        """Those that no list has: near to others and not surely the same, or too light to be told apart."""
        return self.sentences - self.stated - self.closest - self.checked - self.only


def only(found: Sequence[Passage], links: Links) -> Iterator[Only]:
    """Passages that no other account has anything near to, by account, the most distinctive first."""
    for account in dict.fromkeys(each.account for each in found):
        lone = [
            at
            for at, each in enumerate(found)
            if each.account == account and each.is_weighty and not links.near[at].any()
        ]
        elsewhere = {unit for each in found if each.account != account for unit in each.units | each.names}
        lone.sort(key=lambda at: (-_distinctive(found[at], elsewhere, links, at), at))
        yield from (Only(at, tuple(links.nearest(at, NEAREST))) for at in lone)


def _distinctive(passage: Passage, elsewhere: set[str], links: Links, at: int) -> float:
    """How much of a passage no other account has: the weight of its own words, the less the nearer another is."""
    own = sum(WEIGHTS.get(unit, RAREST) for unit in passage.units - elsewhere)
    details = len(passage.figures) + len(passage.dates) + len(passage.quotes) + len(passage.topics)
    return float((own + RAREST * details) * (1 - links.likely[at].max(initial=0.0)))
