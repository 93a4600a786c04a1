"""What an account denies and another tells in a sentence that is not surely linked: the denial itself points there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from app.analysis.acts import may_be_one_time
from app.analysis.denial_words import asks
from app.analysis.denials import Denial, Stand, in_order, stand_of
from app.analysis.denied_things import DENIED_ALIKE, Cue, cue_of
from app.analysis.denied_told import is_as_negative, is_little_else, is_told_by
from app.analysis.likeness import Grid
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import weight

#: So much of what is denied is in another account's sentence, or so likely are the two
#: in two languages. Of 1,700 comparisons of the press two sentences that nothing links held half of what is denied and its
#: act, 0.53 of it, neither truly; of invented accounts those that told it held 0.83 and more. Across languages one was
#: likelier than 0.2, by 0.28, and told nothing of it.
DENIED_WHOLLY, DENIED_ACROSS = 0.8, 0.5
#: Words with which a sentence leaves open whether a thing is so, or asks for it.
_OPEN = {
    "en": regex(
        r"\b(?:whether|if|unless|should|would|could|might|may|must|urg\w+|demand\w*|ask\w*|call(?:s|ed|ing)? (?:on|for)|want\w*|hop(?:e|es|ed|ing)|plan\w*|consider\w*|likely|possib\w+|try|tri(?:es|ed)|trying)\b|\?",
        re.IGNORECASE,
    ),
    "ko": regex(r"는지|은지|을지|ㄹ지|할지|여부|면\s|요구|촉구|요청|희망|검토|가능성|우려|\?"),
    "zh": regex(r"是否|如果|若|要求|敦促|呼吁|呼籲|希望|考虑|考慮|可能|应|應|吗|嗎|？"),
}


def denied_elsewhere(
    found: Sequence[Passage], likely: Grid, together: Set[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], Denial]]:
    """Sentences that are not ``together`` of which one tells what the other tells as denied, by their places: of each
    account that denies it nowhere the sentence with most of what is denied, or in another language the likeliest.
    """
    cues = {at: cue for at, each in enumerate(found) if (cue := cue_of(each))}
    accounts: dict[str, list[int]] = {}
    for at, each in enumerate(found if cues else ()):
        accounts.setdefault(each.account, []).append(at)
    for one, cue in cues.items():
        for account, places in accounts.items():
            other = _told_by(one, cue, places, found, likely) if account != found[one].account else None
            pair = None if other is None else (min(one, other), max(one, other))
            if other is not None and pair and pair not in together:
                stands = (
                    stand_of(found[one], cue.span, denies=True),
                    Stand(account, found[other].span, "", denies=False),
                )
                yield pair, in_order([found[at] for at in pair], stands)


def _told_by(one: int, cue: Cue, places: Sequence[int], found: Sequence[Passage], likely: Grid) -> int | None:
    """The sentence of an account that tells what is denied."""
    passage, whole = found[one], weight(cue.denied)
    if passage.lang == found[places[0]].lang:
        held = {at: weight(cue.denied & found[at].units) / whole for at in places}
        if any(held[at] >= DENIED_ALIKE and not is_as_negative(cue, found[at]) for at in places):
            return None
        bar = DENIED_WHOLLY
    elif is_little_else(cue, passage):
        held, bar = {at: float(likely[one, at]) for at in places}, DENIED_ACROSS
    else:
        return None
    best = max(places, key=lambda at: held[at])
    if held[best] < bar or not _is_told_as_so(passage, cue, found[best]):
        return None
    return best


def _is_told_as_so(passage: Passage, cue: Cue, other: Passage) -> bool:
    """Whether a sentence tells as a fact, and of the time of another, what the other may deny."""
    mine, theirs = (frozenset(day.value for day in each.dates if day.value) for each in (passage, other))
    is_open = other.lang in _OPEN and _OPEN[other.lang].search(other.raw)
    is_told = not (is_open or asks(other)) and is_as_negative(cue, other)
    return is_told and is_told_by(cue, passage, other) and may_be_one_time(mine, theirs)
