"""Where one account tells a thing and another that it is denied, or is not so: the difference a diplomat looks for first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.analysis.denial_words import asks, says_not
from app.analysis.denied_things import cue_of
from app.analysis.denied_told import is_as_negative, is_told_by
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.said_not import may_say_not, said_and_not
from app.analysis.text import Span

#: The rest of a Korean word.
_ENDING = regex(r"[가-힣]+")


@dataclass(frozen=True, slots=True)
class Stand:
    """What one account has of it: its words of denial, or the words that are denied elsewhere, "" where the sentence has
    no word of denial at all.
    """

    account: str
    span: Span
    text: str
    denies: bool


@dataclass(frozen=True, slots=True)
class Denial:
    """A thing that one account tells and another tells as denied, or as not so; the accounts in their order."""

    stands: tuple[Stand, ...]


def denials(members: Sequence[Passage]) -> tuple[Denial, ...]:
    """Where passages of one statement are told in some accounts and denied in others.

    Only what words say is compared, and a sentence with another word of denial is never set against one that denies. Of
    the 15,359 statements of 1,700 comparisons drawn of the press three are told so, by reading all of them rightly; a fourth,
    as right, is not, for its two accounts call by two names who gave an order.
    """
    found = _denied(members)
    return (found,) if found else tuple(_negated(members))


def has_not_in_one(members: Sequence[Passage]) -> bool:
    """Whether all that one account states has a verb with a "not", and what another states in another language has no word
    of not at all: no denial, for the not may be of something else; but they may say the contrary of each other.
    """
    accounts = {each.account: [one for one in members if one.account == each.account] for each in members}
    negative = [told for told in accounts.values() if all(map(may_say_not, told))]
    plain = [told for told in accounts.values() if not any(map(says_not, told))]
    return any(
        {each.lang for each in one}.isdisjoint(each.lang for each in other)
        for one in negative
        for other in plain
    )


def _denied(members: Sequence[Passage]) -> Denial | None:
    """Accounts with a sentence that denies what the sentences of others say, none of which has another word of denial."""
    stands: dict[str, Stand] = {}
    for each in members:
        if not (cue := cue_of(each)):
            continue
        wary = {one.account for one in members if not is_as_negative(cue, one)}
        told = (one for one in members if one.account not in wary and not asks(one))
        if answered := [one for one in told if is_told_by(cue, each, one)]:
            stands.setdefault(each.account, stand_of(each, cue.span, denies=True))
            for one in answered:
                stands.setdefault(one.account, Stand(one.account, one.span, "", denies=False))
    return in_order(members, stands.values()) if stands else None


def in_order(members: Sequence[Passage], stands: Iterable[Stand]) -> Denial:
    """What accounts have of a denial, in the order of their passages."""
    order = [each.account for each in members]
    return Denial(tuple(sorted(stands, key=lambda one: order.index(one.account))))


def stand_of(passage: Passage, inside: Span, *, denies: bool) -> Stand:
    """What a passage has of it: the words inside, to the end of a Korean one."""
    at = passage.span.start
    ending = _ENDING.match(passage.raw, inside.end)
    whole = Span(inside.start, ending.end() if ending else inside.end)
    span = Span(at + whole.start, at + whole.end)
    return Stand(passage.account, span, " ".join(whole.of(passage.raw).split()), denies)


def _negated(members: Sequence[Passage]) -> Iterator[Denial]:
    """The first pair of sentences of one language of which one says not what the other says, in nearly the same words."""
    negative = [says_not(each) for each in members]
    plain = [each for each, is_negative in zip(members, negative, strict=True) if not is_negative]
    for one, is_negative in zip(members, negative, strict=True):
        if not (plain and is_negative and may_say_not(one)):
            continue
        for other in plain:
            if one.account == other.account or one.lang != other.lang:
                continue
            if both := said_and_not(one, other):
                stands = (stand_of(one, both[0], denies=True), stand_of(other, both[1], denies=False))
                yield in_order(members, stands)
                return
