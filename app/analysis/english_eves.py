"""English days that are counted from another: the day before the vote, a day after it, the day after.

Such a day is known where the other one is: where its date stands with it ("the day before Sunday's vote"), or where the
sentence or the one before tells when it was.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.analysis.day_mentions import BEFORE, NEWS, PUBLISHED, TOLD, Mention
from app.analysis.patterns import regex
from app.analysis.text import Span, sentences

#: Characters behind the words in which they say of what.
ANCHOR = 70
#: So many such days are told in one sentence; for each the dates of the sentence are found anew.
MOST_EVES = 4
_EVE = regex(
    r"(?<![\w-])(?P<article>the|an?|one)\sday\s(?P<side>before|after)(?![\w-])(?!\s(?:yesterday|tomorrow|(?:last|next)(?!\s[A-Z][a-z]+day\b))\b)",
    re.IGNORECASE,
)
#: Where nothing follows of which it is the eve.
_ALONE = regex(
    r"\s*(?:that(?=\s?(?:[.,;:!?]|$)))?(?:$|[.,;:!?)\]”\"’—–-]|(?:’s|'s)\b|(?:about|also|amid|and|as|at|because|but|by|despite|during|for|from|had|has|in|into|is|near|of"
    r"|on|or|over|so|than|through|to|under|was|were|when|where|which|while|who|with)\b)"
)
_ENDS = regex(r"[;:!?—–()“”\"]|\.(?=\s[A-Z“\"]|\s*$)|,(?!\s\d{4}\b)|\s(?:and|but|while|when|because)\s")
_HELD_AGAINST = regex(r"\b(?:from|than|over|against|with|to|of|on)\s$", re.IGNORECASE)
_APPOSED = regex(r"[,—–(]\s?$")
#: A day that is told by what happened on it.
_DAY_OF = regex(
    r"\b(?i:the|that)\s(?:very\s|same\s)?day\s(?:of\s|that\s|when\s|on\swhich\s|(?:he|she|they|it|we|I)\s|(?:the|his|her|its|their)\s|[A-Z])"
)
#: What stands before a date that is the day of something: the Jan. 9 summit, Sunday's vote …
_BEFORE_DATE = regex(r"\s(?:(?:the|an?|this|his|her|its|their|our)\s)?", re.IGNORECASE)
_NAMED_BEHIND = regex(r"(?:['’]s)?\s[A-Za-z]")
#: … the summit on Jan. 9, the storm of Jan. 3, Orn arrived on Jan. 4: few words, of which none leads to another matter.
_HELD = "held|arrived|started|opened|closed|landed|died|ended|passed|voted|United"
_ON_DATE = regex(
    rf"(?:\s(?!(?:about|against|agree|at|by|decide|for|from|in|into|of|on|over|said|says?|set|that|to|under|with)\s)"
    rf"(?:(?:{_HELD})|(?![\w'’-]*ed\s)[\w'’-]+)){{1,5}}\s(?:on|of)\s"
)
_DATE_DONE = regex(
    r"\s*(?:$|[.,]|(?:at|between|by|for|had|has|he|in|is|it|she|the|they|was|we|were|will|with|would)\b)"
)
_WORD = regex(r"[A-Za-z][\w’'-]*")
_EMPTY = frozenset(
    [
        "that",
        "this",
        "these",
        "those",
        "their",
        "with",
        "from",
        "into",
        "have",
        "been",
        "were",
        "after",
        "before",
        "which",
    ]
)
#: Letters of a word that says of what: shorter ones do so only as names.
LETTERS, MOST_WORDS = 4, 5


@dataclass(frozen=True, slots=True)
class _Eve:
    """A stretch that counts from another day: ``move`` days from it, ``of`` whatever stands behind it."""

    start: int
    end: int
    of: str
    move: int
    is_alone: bool
    is_the: bool
    before: str

    def mention(self, shift: int, base: str, part: str = "", of: Mention | None = None) -> Mention:
        """As a mention of a day."""
        return Mention(self.start, self.end, unit="day", shift=shift, base=base, part=part, of=of)


def eves(text: str, dates: Callable[[str], Sequence[Mention]]) -> Iterator[Mention]:
    """Every such day that may be known; ``dates`` finds the dates of a stretch."""
    lines: list[Span] = []
    seen: Counter[int] = Counter()
    for match in _EVE.finditer(text):
        lines = lines or sentences(text)
        at = max(0, bisect_right(lines, match.start(), key=lambda line: line.start) - 1)
        seen[at] += 1
        if seen[at] > MOST_EVES:
            continue
        each = _read(text, match)
        sentence = text[lines[at].start : each.start] if lines else text[: each.start]
        said = (lines[at - 1].of(text) if at else "", sentence)
        found = _alone(each, said, dates) if each.is_alone else _of_another(each, said, dates)
        if found:
            yield found


def _read(text: str, match: re.Match[str]) -> _Eve:
    behind = text[match.end() : match.end() + ANCHOR]
    ends = _ENDS.search(behind)
    return _Eve(
        match.start(),
        match.end(),
        behind[: ends.start()] if ends else behind,
        1 if match["side"].lower() == "after" else -1,
        bool(_ALONE.match(text, match.end())),
        match["article"].lower() == "the",
        text[max(0, match.start() - 12) : match.start()],
    )


def _alone(each: _Eve, said: Sequence[str], dates: Callable[[str], Sequence[Mention]]) -> Mention | None:
    """From a day just told, and the day before from that of the news; not from one that is told without its date."""
    told = " ".join(said)
    if _DAY_OF.search(told) and not _days(told, dates):
        return None
    if each.move > 0:
        return each.mention(1, TOLD)
    is_compared = _HELD_AGAINST.search(each.before) or not each.is_the
    return each.mention(-1, NEWS if is_compared else BEFORE)


def _of_another(each: _Eve, said: Sequence[str], dates: Callable[[str], Sequence[Mention]]) -> Mention | None:
    """From the day of something: its date stands behind, or it was told just before with the only day there."""
    dated = _days(each.of, dates)
    if not each.is_the:
        # On Monday, a day after the vote: what it names is the day of the vote.
        return None if dated or not _APPOSED.search(each.before) else each.mention(-each.move, NEWS, "beside")
    if dated:
        is_its = len(dated) == 1 and _is_day_of_it(each.of, dated[0])
        return each.mention(each.move, NEWS, "of", dated[0]) if is_its else None
    wanted = _telling(each.of)
    there = [line for line in said if wanted and wanted <= _words(line)]
    is_told = (
        bool(there)
        and len(_days(there[-1], dates)) == 1
        and not (there[-1] is said[0] and _days(said[1], dates))
    )
    return each.mention(each.move, NEWS, "of") if is_told else None


def _is_day_of_it(of: str, day: Mention) -> bool:
    """Whether a date is that of what is named first, and not of something that is only told with it."""
    before, behind = of[: day.start], of[day.end :]
    if _BEFORE_DATE.fullmatch(before):
        return bool(_NAMED_BEHIND.match(behind) or (day.year and not behind))  # the Jan. 9, 2026, summit
    return bool(_ON_DATE.fullmatch(before) and _DATE_DONE.match(behind))


def _days(words: str, dates: Callable[[str], Sequence[Mention]]) -> list[Mention]:
    """The mentions of one day each that need no other."""
    return [each for each in dates(words) if each.base == PUBLISHED and not each.until and _is_day(each)]


def _is_day(each: Mention) -> bool:
    return each.day is not None or each.weekday is not None or each.unit == "day"


def _telling(of: str) -> frozenset[str]:
    """The words that say of what a day is the eve."""
    first = _WORD.findall(of)[:MOST_WORDS]
    return frozenset(
        word.casefold()
        for word in first
        if (len(word) >= LETTERS or word[0].isupper()) and word.casefold() not in _EMPTY
    )


def _words(line: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(line))
