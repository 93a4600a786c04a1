"""What one account tells and another tells as denied, as a page and its twins show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from typing_extensions import TypedDict

from app.analysis.comparison import Comparison
from app.analysis.denial_words import asks, says_not
from app.analysis.denials import Denial, Stand, has_not_in_one
from app.analysis.figures import READ
from app.analysis.opposed import Deed, deeds_in
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.rebuttals import DENIAL
from app.analysis.text import Span

DENIED = "Said and denied"
#: Of a statement of two languages that one tells with a not and another without: quiet, and counted nowhere.
NOT_IN_ONE = "a “not” in one account, none in another"
#: Of a statement whose sentences stand beside each other as conflicting claims further below, and where: pages lead there.
CLAIMS = "claims that may conflict: see Worth checking"
STATED = "states it"
_KO_ENDING = regex(r"[가-힣]*")


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
        """What stands for the words of an account that has no word of denial."""
        return STATED


def said_and_denied(
    found: Sequence[Denial], comparison: Comparison, members: Sequence[int], before: int
) -> tuple[SaidAndDenied, ...]:
    """Denials as a page shows them, numbered on from those ``before``, with all ``members`` of their statement."""
    passages = comparison.passages
    langs = {passages[at].account: passages[at].lang for at in members}
    return tuple(
        SaidAndDenied(number, tuple(_stood((*each.stands, *_more(each, comparison, members)), langs)))
        for number, each in enumerate(found, start=before + 1)
    )


def note_of(members: Sequence[int], comparison: Comparison) -> str:
    """What is remarked quietly of a statement in which nothing is shown to be denied: claims of it are worth checking, or one
    language has a "not" that another has not.
    """
    told = [comparison.passages[at] for at in members]
    places = {(each.account, each.span) for each in told}
    claims = (
        {(noted.account, noted.passage.span) for noted in each.row.noted}
        for each in comparison.candidates
        if each.kind == DENIAL
    )
    if any(each <= places for each in claims):
        return CLAIMS
    return NOT_IN_ONE if has_not_in_one(told) else ""


def _more(denial: Denial, comparison: Comparison, members: Sequence[int]) -> Iterator[Stand]:
    """The other accounts of a statement that state it: the same as one that does, surely, and without a not; where a deed of the
    table is denied, that deed; and those that deny that deed too, the same as any of them, surely.
    """
    passages, named = comparison.passages, {each.account for each in denial.stands}
    told = [each for each in denial.stands if not each.denies]
    stated = [at for at in members if any(_stands_in(each, passages[at]) for each in told)]
    deeds = {
        deed.name
        for each in members
        if any(stand.denies and _stands_in(stand, passages[each]) for stand in denial.stands)
        for deed in deeds_in(passages[each].raw, passages[each].lang)
        if not deed.is_done
    }
    every = [at for at in members if any(_stands_in(each, passages[at]) for each in denial.stands)]
    for at in members:
        one = passages[at]
        is_one = any(comparison.links.same[at, other] for other in every)
        not_done = [deed for deed in deeds_in(one.raw, one.lang) if not deed.is_done and deed.name in deeds]
        if not_done and is_one and one.account not in named:
            named.add(one.account)
            yield _denied_in(one, not_done[0])
        if deeds and not any(deed.is_done and deed.name in deeds for deed in deeds_in(one.raw, one.lang)):
            continue
        is_same = any(comparison.links.same[at, other] for other in stated)
        if one.account not in named and is_same and _is_plain(one):
            named.add(one.account)
            yield Stand(one.account, one.span, "", denies=False)


def _denied_in(passage: Passage, deed: Deed) -> Stand:
    """The words with which a passage denies a deed, of Korean to the end of the word."""
    ending = _KO_ENDING.match(passage.raw, deed.words.end) if passage.lang == "ko" else None
    words = Span(deed.words.start, ending.end() if ending else deed.words.end)
    place = Span(passage.span.start + words.start, passage.span.start + words.end)
    return Stand(passage.account, place, words.of(passage.raw), denies=True)


def _is_plain(passage: Passage) -> bool:
    """Whether a passage tells what is so, in a language whose nots are known."""
    return passage.lang in READ and not says_not(passage) and not asks(passage)


def _stands_in(stand: Stand, passage: Passage) -> bool:
    return stand.account == passage.account and stand.span.overlaps(passage.span)


def _stood(stands: Sequence[Stand], langs: Mapping[str, str]) -> Iterator[Stood]:
    """The stands in the order of the accounts."""
    sides, order = Counter(each.denies for each in stands), list(langs)
    for each in sorted(stands, key=lambda each: order.index(each.account)):
        few = sides[each.denies] < sides[not each.denies]
        yield Stood(each.account, langs[each.account], each.span.start, each.text, few)


def shaped(found: Denial) -> DenialShape:
    """A denial under the keys of the JSON twin."""
    return DenialShape(
        values=[
            StandShape(article=each.account, start=each.span.start, text=each.text, denies=each.denies)
            for each in found.stands
        ]
    )
