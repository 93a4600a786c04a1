"""Whose clause an English quotation stands in where its sentence is about somebody else: …, with Reed calling it “…”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.english_frames import Frame
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_roles import may_speak
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import Cue, cues, saying
from app.analysis.english_words import GOES_ON, LAST_SAID, NAME
from app.analysis.patterns import regex

_WHO = r"(?P<who>(?!(?:is|was|are|were|has|had|have|he|she|they|it|we|you|I|in|at|on)\b)[^,;:“”\"■]{2,70}?)"
#: What people hold up, wear or put up, and what stands on it.
_SIGN = r"\b(?:signs?|banners?|placards?|posters?|[Tt]-shirts?|shirts?|hats?|caps?|billboards?|plaques?|stickers?|headlines?)"
_WRITING = r"(?:editorial|article|letter|column|e-?mail|op-ed|advert|ad|petition|report|memo|message|tweet|post|statement)"

#: Reed left, with Hale | taking to the radio to call it “…”.
_WITH = regex(
    rf"(?:[,—–-]|\brespond) with {_WHO}(?:, [^,;:“”\"■]{{2,60}},)? (?:[a-z]+ly )?(?P<verb>[a-z]{{3,}}ing\b.{{0,400}})$"
)
#: Reed spoke in the square, where pilots had met, chanting “…”.
_WHERE = regex(
    rf", where {_WHO} (?:ha[ds]|have|were|are|stood|sat|met|[a-z]{{3,}}ed)\b[^;:“”\"■]{{0,200}},? (?P<verb>[a-z]{{3,}}ing\b[^“”\"■]{{0,200}})$"
)
#: …, which the inquiry said was “…”.
_WHICH = regex(
    rf", which {_WHO} (?P<verb>[a-z]{{3,}}) (?:that )?(?:was|were|is|are|had been|has been|would be) (?:an? |the )?$"
)
#: Reed held up a sign saying “…”.
_SAYS_THERE = regex(
    rf"(?P<who>(?:an?|the|one|his|her|their|some|many|several) (?:[a-z-]+ ){{0,2}}{_SIGN}|{_SIGN}(?<=s)),? "
    r"(?:that |which )?(?P<verb>read|reads|reading|said|says|saying|proclaiming|declaring)[,:]?\s*$"
)
#: The harbour, an aide said, “is quiet”.
_ASIDE = regex(
    rf"^\s*(?:{NAME}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) [^,;:“”\"■]{{2,50}}), {_WHO} (?P<verb>{LAST_SAID}), $"
)
#: Reed was asked by Hale, who had come late, “…?”
_ASKED = regex(
    rf"\b(?:was|were|is|been) (?P<verb>asked) by {_WHO}(?:, (?:who|whose|an?|the) [^“”\"■]{{0,300}})?, $"
)
#: The council read Reed’s letter accusing it of “…”.
_LETTER = regex(
    rf"(?P<who>(?P<owner>{NAME})(?:’s|'s|’|') (?:[a-z-]+ )?{_WRITING}|the [a-z]+(?:’s|'s) (?:[a-z-]+ )?{_WRITING}) "
    r"(?P<verb>(?:telling|asking|urging|advising|warning|accusing|describing|calling)\b[^,“”\"■]{0,200})$"
)
#: In what Reed, clerk of Hale’s court, called “…”.
_WHAT = regex(
    rf"\bwhat {_WHO}, [^;:“”\"■]{{3,120}}, (?:has |had |have )?(?P<verb>called|calls|described as|describes as|termed|labell?ed|dubbed) (?:an? |the )?$"
)
#: The pilots, who call themselves “…”.
_THEMSELVES = regex(
    rf"(?P<who>{NAME}|(?:[Tt]he|[Tt]hose|[Ss]ome|[Mm]any|[Oo]ther|[Aa]n?) [a-z -]{{2,40}}?),? (?:who|that|which) (?:[a-z]+ly )?"
    r"(?P<verb>calls?|called|describes?|described|styles?|styled) (?:themselves|himself|herself|itself)(?: as)?(?: an?| the)? $"
)
#: “…” is a common saying here.
_SAYING = regex(
    r",? ?(?:is|was|goes|went|are|were) (?:an?|one|the) (?:[a-z-]+ ){0,2}(?:saying|proverb|slogan|adage|expression|joke)\b"
)
#: About | 50 pilots.
_SO_MANY = regex(r"^(?:about|around|nearly|almost|over|roughly|some|at least|more than|up to) (?=\d)")

_UNDER_IT = regex(
    r"(?:\bthat|,) (?:until|if|when|unless|once|after|before|because|although|though|while|whenever)\s[^,“”\"■]{0,200}$"
)
#: Said the visit shows that | Orn reaffirmed it.
_SHOWS = regex(
    r"\b(?:the|this|that|these|those|his|her|its|their) (?P<what>(?:[a-z-]+ ){0,2}?[a-z-]+) "
    r"(?:indicat|suggest|show|mean|signal|reflect|demonstrat|impl)[a-z]*(?: that)? "
)
#: Said that it was so, and | added …: another clause of the same sentence.
_JOINS = regex(
    r"[;:]|(?:,|\band|\bbut)\s(?:(?:and|but)\s)?(?:(?:he|she|they|it)\s)?(?:[a-z]+ly\s)?$|\bwhile\s"
)
_NEXT_CLAUSE = regex(r",\s(?:the|it|he|she|they|there|its|his|her|their)\s")
#: While Reed called it “…,” Hale | bought a boat.
_LEFT = regex(
    rf"^\s*(?:While|When|After|Before|Although|Though|Since|Once|If)\b[^“”\"■]{{0,400}}[“\"]■{{1,2000}},[”\"] (?=(?:{TITLES} )?{NAME} [a-z]|(?:the|an?|his|her) [a-z])"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Whose clause it is, and by which word it tells that somebody speaks; ``who`` is None where that is nobody."""

    who: Subject | None
    cue: str


def own_clause(frame: Frame) -> Clause | None:
    """The clause of somebody of its own within which a quotation stands; None where it has its sentence's subject."""
    found = next((found for way in _WAYS if (found := way(frame))), None)
    if found is None:
        is_nobodys = _is_left(frame.lead) or _SAYING.match(frame.tail)
        return Clause(None, "") if is_nobodys else None
    who = _SO_MANY.sub("", found.groupdict().get("owner") or found["who"])
    return Clause(phrase(who.strip()), found["verb"].split()[0])


def _absolute(frame: Frame) -> re.Match[str] | None:
    return next(
        (found for way in (_WITH, _WHERE) if (found := way.search(frame.lead)) and _says(found["verb"])), None
    )


def _says(words: str) -> bool:
    """Whether the last verb of saying of an absolute clause is its own: with Reed waving and calling it."""
    said = list(cues(words))
    if not said or any(cue.form not in ("participle", "quoted") for cue in said):
        return False
    before = words[: said[-1].start]
    return "," not in before or before.rstrip().endswith((" to", " and"))


def _relative(frame: Frame) -> re.Match[str] | None:
    found = _WHICH.search(frame.lead)
    return found if found and saying().fullmatch(found["verb"]) else None


def _aside(frame: Frame) -> re.Match[str] | None:
    return _ASIDE.search(frame.lead) if GOES_ON.match(frame.inside) else None


def _asked(frame: Frame) -> re.Match[str] | None:
    return _ASKED.search(frame.lead) if frame.inside.rstrip().endswith("?") else None


def _written(frame: Frame) -> re.Match[str] | None:
    return (
        _SAYS_THERE.search(frame.lead)
        or _LETTER.search(frame.lead)
        or _WHAT.search(frame.lead)
        or _THEMSELVES.search(frame.lead)
    )


_WAYS = (_absolute, _relative, _aside, _asked, _written)


def is_of_another(lead: str, outer: Cue, cue: Cue) -> bool:
    """Whether a verb stands in what another says, which goes on with “and” where the quotation stands."""
    is_within = lead.startswith(" that ", outer.end) and "," not in lead[outer.end : cue.start]
    return outer.form == "finite" and is_within and lead.endswith(" and ")


def is_shown(lead: str, found: Sequence[Cue], at: int) -> bool:
    """Whether a verb tells what somebody else says that a thing shows: said the visit shows that Orn reaffirmed it."""
    outer = next((cue for cue in found[:at] if cue.form == "finite"), None)
    shows = _SHOWS.search(lead, outer.end, found[at].start) if outer else None
    return shows is not None and not may_speak(shows["what"])


def closes(rest: str) -> bool:
    """Whether the clause of a verb ends before a quotation: said that while Hale agreed, | …; …, the lock was …"""
    return rest.rstrip().endswith(",") or bool(_NEXT_CLAUSE.search(rest))


def under_it(lead: str, cue: Cue) -> bool:
    """Whether a verb stands in a clause under what somebody said: said that until Hale agrees, …"""
    return _UNDER_IT.search(lead, 0, cue.start) is not None


def _is_left(lead: str) -> bool:
    """Whether a sentence has gone on, about somebody else, to what nobody is told to say."""
    left = _LEFT.match(lead)
    said = list(cues(lead)) if left else []
    return left is not None and bool(said) and said[-1].form == "finite" and said[-1].start < left.end()


def outermost(words: str) -> Cue | None:
    """The last verb of saying of a sentence that stands in no clause of another: said that critics had warned."""
    found = [cue for cue in cues(words) if cue.form == "finite"]
    outer = next((cue for cue in found if words.startswith(" that ", cue.end)), None)
    within = outer and found[-1] is not outer and not _JOINS.search(words, outer.end, found[-1].start)
    return outer if within else found[-1] if found else None
