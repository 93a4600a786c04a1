"""Sentences that deny something, each with the sentence of the other account that is nearest to it and denies nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.analysis.attribution import HEADLINE_ROLES
from app.analysis.denial_words import DENIES, HINTS, IS_DENIED, is_of_court, says_not
from app.analysis.denied_things import cue_of
from app.analysis.nearest import Likely, Pair
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import weight
from app.analysis.tabulation import noted_at, noted_whole
from app.analysis.text import Span

#: What such a pair is called.
DENIAL = "denial"
#: How likely the two state the same at least, or in one language how much of what is denied the other has by the weight
#: of its words; and how much the latter counts beside the former.
LIKELY, ALIKE, OF_WORDS = 0.05, 0.3, 1.0
#: In two languages both must be among so many likeliest for each other: of ten pairs of the invented accounts that were
#: likelier than that the five that are not were all of two things.
RANKED = 2
#: How likely what a denial only points to must be the other: “The report you mentioned is not true” tells nothing of it.
OF_A_POINTER = 0.5
_POINTS = {
    "en": regex(
        r"\W*(?:(?:the|this|that|these|those|such|it|they|all|both|any|relevant|related|said|reports?|claims?|allegations?|rumou?rs?|stor(?:y|ies)|accusations?|statements?|information|news|you|he|she|mentioned|raised|cited|referred|to|just|in|question|is|are|was|were|has|been|simply|absolutely|completely)\b\W*){0,16}",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"(?:(?:그런|그|이런|이 같은|이러한|그러한|이|해당|관련|보도|주장|의혹|소문|내용|얘기|이야기|말|것|전혀|절대|결코|사실)(?:들)?(?:은|는|이|가|을|를|도)?[\s,“‘\"]*){1,8}"
    ),
    "zh": regex(
        r"(?:有关|有關|相关|相關|该|該|这些?|這些?|那些?|一|上述|你|您|所?提到?|的|所谓|所謂|报道|報道|報導|说法|說法|传闻|傳聞|消息|指控|均|都|完全|并|並|纯|純|属|屬|是|情况|情況){1,12}"
    ),
}


def _only_points(denies: Passage, words: Span) -> bool:
    """Whether a sentence names nothing of what it denies."""
    points = _POINTS.get(denies.lang)
    return points is not None and points.fullmatch(denies.raw, 0, words.start - denies.span.start) is not None


def rebuttals(found: Sequence[Passage], likely: Likely) -> Iterator[Pair]:
    """Every sentence that denies something, with the nearest one of each other account; none of an account that has a
    nearer one by which it denies something itself.
    """
    accounts = dict.fromkeys(each.account for each in found)
    plain = {
        key: [each for each in found if each.account == key and _may_be_denied(each)] for key in accounts
    }
    told = {(each.account, each.span): words_of_denial(each) for each in found}
    denying = {
        key: [each for each in found if each.account == key and told[key, each.span]] for key in accounts
    }
    is_across = len({each.lang for each in found}) > 1
    near_across = set(likely.among_the_likeliest(found, LIKELY, RANKED)) if is_across else set()
    for one in found:
        words = told[one.account, one.span]
        for key, others in plain.items():
            if words is None or key == one.account or not others:
                continue
            other, near = max(((each, _near(one, each, likely)) for each in others), key=lambda each: each[1])
            denied = max((_near(one, each, likely) for each in denying[key]), default=0.0)
            places = sorted(likely.at[each.account, each.span] for each in (one, other))
            is_near = one.lang == other.lang or (places[0], places[1]) in near_across
            is_near = is_near and (likely.of(one, other) >= OF_A_POINTER or not _only_points(one, words))
            if near > denied and is_near:
                yield Pair(DENIAL, noted_at(one, words), noted_whole(other), near)


def _may_be_denied(passage: Passage) -> bool:
    """Whether a sentence denies nothing itself and says enough; a headline only names what its text tells."""
    return passage.is_weighty and passage.role not in HEADLINE_ROLES and not says_not(passage)


def _near(one: Passage, other: Passage, likely: Likely) -> float:
    """How near a sentence is to one that denies something; 0 where that is too little."""
    sentences = likely.of(one, other)
    cue = cue_of(one) if one.lang == other.lang else None
    denied = cue.denied if cue else one.units
    words = weight(denied & other.units) / weight(denied) if one.lang == other.lang else 0.0
    return sentences + OF_WORDS * words if sentences >= LIKELY or words >= ALIKE else 0.0


def words_of_denial(passage: Passage) -> Span | None:
    """The first words by which a sentence tells that something is denied; None before a court, where charges are."""
    hints = HINTS.get(passage.lang, ())
    if not any(hint in passage.raw for hint in hints) or is_of_court(passage):
        return None
    tables = [table[passage.lang] for table in (DENIES, IS_DENIED) if passage.lang in table]
    found = next((each for table in tables for each in table.finditer(passage.raw)), None)
    at = passage.span.start
    return Span(at + found.start(), at + found.end()) if found else None
