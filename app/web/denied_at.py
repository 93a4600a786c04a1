"""Where an account that has no part in a statement denies what it tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.analysis.comparison import Comparison
from app.analysis.denial_words import says_not
from app.analysis.passages import Passage
from app.analysis.rebuttals import DENIAL
from app.analysis.text import Span

#: What is said of an account that denies what a statement tells, where that is known, and where it is likely.
DENIES, MAY_DENY = "denies some of it", "may deny some of it"


@dataclass(frozen=True, slots=True)
class DeniedAt:
    """The place of a passage that denies what a statement tells; ``is_sure``: whether it is shown as said and denied, and is not
    only worth checking.
    """

    place: int
    is_sure: bool

    @property
    def says(self) -> str:
        """How a reader is told."""
        return DENIES if self.is_sure else MAY_DENY


class Denied:
    """What passages of a comparison deny, gathered once for all of its cells."""

    def __init__(self, comparison: Comparison) -> None:
        self._passages = comparison.passages
        self._every = (*_said(comparison), *_likely(comparison))

    def at(self, members: Iterable[int], account: str) -> DeniedAt | None:
        """The first passage of an account in which it is known, or else likely, to deny what the members of a statement tell, be
        it a member itself.
        """
        told = {_key(self._passages[at]) for at in members}
        for denying, denied, is_sure in self._every:
            if denying.account == account and any(_key(each) in told for each in denied):
                return DeniedAt(self._passages.index(denying), is_sure)
        return None


def _key(passage: Passage) -> tuple[str, Span]:
    return passage.account, passage.span


def _said(comparison: Comparison) -> Iterator[tuple[Passage, list[Passage], bool]]:
    """Each passage that denies, with those that tell what it denies."""
    for denial in (each for group in comparison.gathered for each in group.denials):
        stood = [(each, _passage_of(comparison, each.account, each.span.start)) for each in denial.stands]
        told = [passage for each, passage in stood if passage and not each.denies]
        yield from ((passage, told, True) for each, passage in stood if passage and each.denies)


def _passage_of(comparison: Comparison, account: str, at: int) -> Passage | None:
    return next(
        (
            each
            for each in comparison.passages
            if each.account == account and each.span.start <= at < each.span.end
        ),
        None,
    )


def _likely(comparison: Comparison) -> Iterator[tuple[Passage, list[Passage], bool]]:
    """The same of claims that may conflict by words of both, apologised and did not apologise: who says not denies, if the
    other does not. A sentence that only stands near to a denial is not shown to be denied.
    """
    for each in comparison.candidates:
        ends = [noted.passage for noted in each.row.noted if noted.words] if each.kind == DENIAL else []
        denying = [one for one in ends if says_not(one)]
        told = [one for one in ends if one not in denying]
        yield from ((one, told, False) for one in denying if told)
