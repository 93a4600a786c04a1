"""What an English number is held against: more than, about, at least; by the words at either side of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.analysis.patterns import regex
from app.analysis.text import Span

_COMPARING: Mapping[str, str] = {
    "more than": "more than", "over": "more than", "exceeding": "more than", "above": "more than", "upwards of": "more than",
    "upward of": "more than", "in excess of": "more than", "greater than": "more than", "about": "about", "around": "about",
    "some": "about", "roughly": "about", "approximately": "about", "an estimated": "about", "estimated": "about", "nearly": "nearly",
    "almost": "nearly", "close to": "nearly", "at least": "at least", "no fewer than": "at least", "no less than": "at least",
    "not less than": "at least", "a minimum of": "at least", "as many as": "up to", "as much as": "up to", "up to": "up to",
    "at most": "up to", "no more than": "up to", "not more than": "up to", "a maximum of": "up to", "maximum": "up to",
    "within": "up to", "less than": "under", "fewer than": "under", "under": "under", "below": "under", "just under": "under",
}  # fmt: skip
COMPARATOR = "|".join(sorted(_COMPARING, key=len, reverse=True)).replace(" ", r"\s")
BEFORE = regex(
    rf"\b(?P<comparator>{COMPARATOR})\s(?:(?:a\stotal\sof|the|another|an?|an\sadditional)\s)?$", re.IGNORECASE
)
#: What stands behind a number and holds it against something.
_AFTER = regex(
    r"(?P<more>\+|-plus\b)|(?P<about>[\s-]odd\b|\sor\sso\b)|(?P<least>\sor\s(?:more|above|higher|older|over)\b|\sand\s(?:above|over|older)\b)"
    r"|(?P<most>\sor\s(?:less|fewer|younger|below|under|lower)\b)"
)
_AFTERWARDS: Mapping[str, str] = {"more": "more than", "about": "about", "least": "at least", "most": "up to"}
#: "Talks about two issues", "a dispute over three isles": no comparison.
_OF_TALK = regex(
    r"\b(?:talk\w*|concern\w*|disput\w*|differences?|worr\w+|know\w*|information|questions?|control|agree\w*|debate\w*|quarrel\w*|clash\w*|fight\w*"
    r"|think\w*|tells?|told|learn\w*|news|details?|stor(?:y|ies)|doubts?|ask\w*|all)\s(?:about|over)\s$",
    re.IGNORECASE,
)
#: Under the | five-year pact: of what somebody does so, and no five years.
_UNDER = regex(r"\b(?:under|within|above|below|over)\s(?:the|an?)\s$", re.IGNORECASE)
_OF_A_THING = regex(
    r"[\w.,]+-(?:[a-z]+-)?(?:year|month|week|day|hour|point|step|party|nation|member|country|state|way|man)\b"
)
#: "36 million over three years": in the course of them, and no more than three; but for what lasted over three years.
_OVER = regex(r"(?:(?P<word>\w+)\s)?over\s$", re.IGNORECASE)
_OF_TIME = regex(
    r"(?:[\w.,]+(?:[ -][\w.,]+)?\s(?:years|months|weeks|days|hours|minutes|decades)|half\san?\s(?:decade|century|year|day|hour))\b"
    r"(?!\s(?:ago|old|later|long|late|earlier|before|beforehand|overdue|away|behind|without|in\s(?:prison|jail|office|power|custody|detention|hiding|exile|hospital)))"
)
_LASTING = frozenset(
    (
        "for", "in", "by", "after", "of", "with", "to", "and", "or", "than", "just", "well", "since", "at", "last", "lasts", "lasted",
        "lasting", "take", "takes", "took", "taken", "taking", "spend", "spends", "spent", "spending", "wait", "waits", "waited",
        "waiting", "serve", "served", "serving", "stay", "stayed", "remained", "lived", "worked", "ran", "running", "continued",
        "endured", "is", "are", "was", "were", "be", "been", "being", "need", "needs", "needed", "require", "requires", "required",
        "had", "has", "have", "having", "add", "adds", "added", "got", "gets", "get", "gained", "lost", "until", "about", "age", "aged",
    )
)  # fmt: skip
#: Characters before a number that are looked at.
ROOM = 32


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch that is read, and whether it is a line of capitals such as a headline."""

    text: str
    span: Span
    is_title: bool


def held_against(place: Place, start: int) -> tuple[str | None, int]:
    """What a number is held against, by the words before it, and where they begin."""
    low = max(place.span.start, start - ROOM)
    before = place.text[low:start]
    said = BEFORE.search(before)
    if (
        said is None
        or _OF_TALK.search(before)
        or (_UNDER.search(before) and _OF_A_THING.match(place.text, start))
        or _in_the_course_of(place.text, before, start)
    ):
        return None, start
    return _COMPARING[" ".join(said["comparator"].lower().split())], low + said.start()


def _in_the_course_of(text: str, before: str, start: int) -> bool:
    said = _OVER.search(before)
    return bool(said and (said["word"] or "").lower() not in _LASTING and _OF_TIME.match(text, start))


def held_after(text: str, end: int) -> tuple[str | None, int]:
    """What stands behind a number and holds it against something, and where that ends."""
    said = _AFTER.match(text, end)
    return (_AFTERWARDS[said.lastgroup], said.end()) if said and said.lastgroup else (None, end)


def compared(match: re.Match[str]) -> str | None:
    said = match["comparator"]
    return _COMPARING[" ".join(said.lower().split())] if said else None
