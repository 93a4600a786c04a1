"""Who speaks by the words behind an English quotation: “…,” Reed said; “…,” said Reed; “…!” an officer ordered."""

from __future__ import annotations

import re

from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_memory import Memory
from app.analysis.english_outer import AGENT
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_sources import Told
from app.analysis.english_subjects import in_front, main
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import Cue, cues, saying
from app.analysis.english_words import ANY_VERB, NAME
from app.analysis.patterns import regex

#: “…!” beamed Reed: right behind the mark any verb will do where a name follows.
_INVERTED = regex(
    rf"[a-z]{{3,}}(?:ed|s)\s+(?P<who>(?:[a-z]+\s+){{0,3}}?{NAME})(?=[,.]|$|\s(?:in|on|at|during|after|to|as|with|who)\b)"
)
#: After a question or a full stop “he said” may open the next sentence: what follows its verb tells.
_NEW_SENTENCE = regex(r"\s*:|\s+(?:(?:that|the|he|she|it|they|a|an|his|her|there|no|not)\b|■|“|\"|[A-Z])")
#: “…,” Reed, an envoy of the far north, and of the isles, told us: what stands in apposition may be long.
_APPOSED = regex(rf"(?:[a-z]+ ){{0,4}}?{NAME}, ")
#: What “he said” is put into.
_INTO_IT = regex(r"^[A-Z][^,]{0,80}, (?:he|she|they|it) (?:[a-z]+ly )?$")
#: “Who could help?” Reed asked Hale.
_TO = frozenset(("asked", "asks", "told", "tells"))
_SOMEBODY = regex(
    rf" (?:{TITLES} )?{NAME}(?: (?:television|TV|radio|news|broadcaster|newspaper|magazine|station|agency|channel|network)){{0,3}}(?=[.,]|$|\s(?:in|on|at|during|after|afterwards?|before|from|over|later|earlier)\b)"
)
#: “…!” an officer ordered. Nothing but the verb follows whoever has no name.
_ROLE_ALONE = regex(r"(?:the|an?|one|his|her) [a-z -]{3,40}? $")
#: Through whom somebody speaks is theirs: his ministry.
_OWNED = regex(rf"(?P<own>his|her)\s+(?P<what>(?:[a-z]+\s){{0,2}}?{AGENT})", re.IGNORECASE)
_OF = {"his": "he", "her": "she"}

_ANSWERS = r"(?:reply|answer|response|verdict|message|view|conclusion|advice|retort|explanation|assessment|motto|refrain|plea|warning|summary|take)"
#: “…,” comes the reply from Reed; “…,” is Reed’s answer.
_ANSWER = regex(
    rf"(?:comes?|came|is|was) (?:(?:the|an?) (?:[a-z]+ )?{_ANSWERS} (?:from|of) (?P<who>(?:(?:the|an?|his|her) )?(?:[a-z]+ ){{0,3}}?(?:{NAME}|[a-z]+))"
    rf"|(?P<owner>{NAME}|the [a-z]+)[’']s? (?:[a-z]+ )?{_ANSWERS})(?=[,.]|\s|$)"
)


#: “…,” she added: who speaks is told by the pronoun behind the words.
_PRONOUN = regex(r"(?P<word>he|she) (?:[a-z]+ly )?(?P<verb>[a-z]+)\b")


class Behind:
    """The words behind a quotation, asked for who speaks."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def told(self, frame: Frame) -> Told | None:
        """“…,” Reed said; “…,” said Reed."""
        tail = frame.tail.removeprefix(",").lstrip()
        if (answer := _ANSWER.match(tail)) and (
            name := self._memory.resolved(phrase(answer["who"] or answer["owner"]), frame.start)
        ):
            return Told(name, "answer")
        is_far = frame.inside.endswith(",") and _APPOSED.match(tail)
        for cue in cues(tail):
            if cue.start > (2 * NEAR if is_far else NEAR) or cue.form in ("participle", "passive"):
                break
            if not frame.goes_on and _opens_the_next(frame, tail, cue):
                break
            subject = in_front(tail, cue)
            if name := self._memory.resolved(subject, frame.start) or self._alone(frame, tail, subject):
                return Told(self._own(frame, subject, name), cue.word)
            if cue.start == 0:
                break
        return self._by_any_verb(frame, tail)

    def fitting(self, frame: Frame, told: Told) -> Told:
        """Nobody, where a pronoun behind the words cannot be said of whoever was found: no man of “…,” she added."""
        found = _PRONOUN.match(frame.tail.lstrip(", ")) if told.speaker else None
        if (
            not found
            or not saying().fullmatch(found["verb"])
            or not self._memory.is_person(told.speaker or "")
        ):
            return told
        return told if self._memory.fits(told.speaker or "", found["word"]) else Told()

    def _own(self, frame: Frame, subject: Subject | None, name: str) -> str:
        """Reed voiced “…”, his ministry said: it is that of whom the sentence is about, whoever was named before it."""
        owned = _OWNED.fullmatch(subject.words) if subject and subject.kind == "role" else None
        if owned is None or self._memory.is_person(name):
            return name
        first = main(frame.lead)
        owner = self._memory.resolved(first, frame.start)
        if first and first.kind == "name" and owner is None:
            return subject.words if subject else name
        fits = owner and self._memory.fits(owner, _OF[owned["own"].lower()])
        return f"{owner}’s {owned['what']}" if fits else name

    def _alone(self, frame: Frame, tail: str, subject: Subject | None) -> str | None:
        """“…,” Reed said: behind a comma no sentence opens, so that a capital is that of a name."""
        is_name = subject and subject.kind == "name" and tail.startswith(f"{subject.words} ")
        named = is_name and frame.inside.rstrip().endswith(",")
        return self._memory.full(subject.words, frame.start) if named and subject else None

    def _by_any_verb(self, frame: Frame, tail: str) -> Told | None:
        """“…,” Reed thundered: after the comma within the marks any verb will do."""
        last = frame.inside.rstrip()[-1:]
        if last in {",", "!", "?"} and (inverted := _INVERTED.match(tail)):
            name = self._memory.resolved(phrase(inverted["who"]), frame.start)
            return Told(name, tail.split(maxsplit=1)[0]) if name else None
        verb = ANY_VERB.search(tail[:NEAR])
        if verb is None or frame.lead.strip():
            return None
        alone = not tail[verb.end() :].strip(" .") and _ROLE_ALONE.match(tail[: verb.start()])
        if last != "," and not (alone and last in {"!", "?"}):
            return None
        subject = in_front(tail, Cue(verb.start(), verb.end(), verb[0], "finite"))
        if not subject or not verb.start() or (subject.kind == "role" and not alone):
            return None
        name = self._memory.resolved(subject, frame.start)
        return Told(name, verb[0]) if name else None


def _opens_the_next(frame: Frame, tail: str, cue: Cue) -> bool:
    if cue.start == 0:
        return False
    last = frame.inside.rstrip()[-1:]
    if last not in {".", "!", "?", "…"} and not frame.lead.strip():
        return False
    # “….” In the north, he said, it rains.
    if last in {".", "!", "?", "…"} and _INTO_IT.search(tail[: cue.start]):
        return True
    # “Who could help?” she told Reed: no sentence opens with a small letter.
    if last in {".", "!", "?", "…"} and tail[:1].islower():
        return False
    if last in {"!", "?"} and cue.word in _TO and _SOMEBODY.match(tail, cue.end):
        return False
    # A comma would stand behind the mark but for “!” and “?”.
    longest = NEAR if last in {"!", "?"} else NEAR // 2
    return (
        last not in {".", "!", "?", "…"} or cue.start > longest or bool(_NEW_SENTENCE.match(tail[cue.end :]))
    )
