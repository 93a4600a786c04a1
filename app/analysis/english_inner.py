"""Whose words a speaker repeats within a quotation: “The minister told me, ‘We will sign,’” the envoy said."""

from __future__ import annotations

import re

from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_memory import Memory
from app.analysis.english_names import words
from app.analysis.english_phrases import Subject
from app.analysis.english_sources import Told
from app.analysis.english_subjects import at_edge, in_front, main
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import Cue, cues
from app.analysis.english_words import MYSELF, NAME, SENTENCE_END
from app.analysis.patterns import regex

#: To whom it was said, or of what, between the verb and the inner mark.
_TO = regex(
    rf"(?:,? (?:(?:to|at|of) )?(?:me|us|him|her|them|it|you|this|everyone|everybody|(?:the|my|our|his|her) [a-z]+|{NAME}))?"
    r"(?: (?:back|again|once|then|simply|only|that|about it))?[,:]? ?"
)
#: Verbs of saying things that are told of anybody.
_SAYS = words(
    "said says told tells asked asks replied replies answered shouted yelled screamed cried exclaimed whispered wrote writes warned "
    "insisted declared announced responded texted emailed messaged saying telling asking"
)
#: Whoever is told of by these words is somebody: the minister, my boss.
_SOMEBODY = regex(r"(?:the|an?|one|my|our|another)\s", re.IGNORECASE)
_MINE = regex(r"(?:my|our)\s+(?=\w)", re.IGNORECASE)
#: Words that are told as said by nobody: never, if, should have.
_UNSAID = regex(
    r"\b(?:never|not|nobody|no one|none|hardly|cannot|without|if|unless|suppose|imagine|whether|would|should|could|might|may|must|can|will|until)\b|n[’']t\b|[’']ll\b|[’']d\b",
    re.IGNORECASE,
)
#: What says something and is nobody.
_THING = regex(
    r"\b(?:signs?|headlines?|polls?|messages?|letters?|notes?|e-?mails?|texts?|posters?|banners?|posts?|tweets?|articles?|reports?|stor(?:y|ies)|books?|papers?|labels?|laws?|rules?|constitution|treaty|agreement|bible"
    r"|contracts?|surveys?|questions?|forms?|tickets?|plaques?|captions?|websites?|sites?|videos?|slogans?|shirts?|hats?|caps?|billboards?|placards?|documents?|memos?|statements?|proverbs?|sayings?|songs?|lyrics|screens?|maps?|voices?|heart|head|mind|gut|conscience)$",
    re.IGNORECASE,
)
_PRONOUN_FIRST = regex(r"\W*(?:And |But |So |Then )?(?:[Hh]e|[Ss]he)\b")


def repeated(text: str, within: Frame, frame: Frame, told: Told, memory: Memory) -> Told | None:
    """Who is told within a quotation to have said the words inside it, by way of its speaker."""
    opens, closes = within.each.span.start, within.each.span.end
    lead = text[max(opens, frame.each.span.start - NEAR * 2) : frame.each.span.start - 1]
    if MYSELF.search(lead):
        return Told(told.speaker, "said", told.via)
    cut = max((end.end() for end in SENTENCE_END.finditer(lead) if end.end() < len(lead)), default=0)
    is_first = not cut and frame.each.span.start - opens < NEAR * 2
    cue, subject = (
        _before(lead[cut:]) or _behind(frame, text[frame.each.span.end + 1 : closes]) or (None, None)
    )
    if cue is None or subject is None or _THING.search(subject.words):
        return None
    if _UNSAID.search(lead[cut:]):
        return None
    name = _named(subject, within, told, memory, is_first=is_first and bool(_PRONOUN_FIRST.match(lead)))
    name = name or _titled(subject, text[opens:closes], memory, within.start)
    return Told(name, cue.word, told.speaker) if name and name != told.speaker else None


def _before(lead: str) -> tuple[Cue, Subject] | None:
    """The minister told me, | ‘…’."""
    cue = next(reversed(list(cues(lead))), None)
    if cue is None or cue.form != "finite" or not _TO.fullmatch(lead, cue.end):
        return None
    subject = at_edge(lead, cue)
    subject = main(lead[: cue.start]) if subject == "main" else subject
    is_one = isinstance(subject, Subject) and (cue.word in _SAYS or subject.kind == "name")
    return (cue, subject) if is_one and isinstance(subject, Subject) else None


def _behind(frame: Frame, tail: str) -> tuple[Cue, Subject] | None:
    """‘…,’ | the minister told me."""
    end = SENTENCE_END.search(tail)
    tail = (tail[: end.start()] if end else tail).lstrip(" ,")
    cue = next(cues(tail), None)
    if cue is None or cue.word not in _SAYS or cue.start > NEAR // 2 or frame.inside[-1:] not in ",?!":
        return None
    subject = in_front(tail, cue)
    return (cue, subject) if subject else None


def _named(subject: Subject, within: Frame, told: Told, memory: Memory, *, is_first: bool) -> str | None:
    if subject.kind == "pronoun":
        return _he(subject.words, within, told, memory) if is_first else None
    if subject.kind == "role" and not _SOMEBODY.match(subject.words):
        return None
    if mine := _MINE.match(subject.words):
        return f"{told.speaker}’s {subject.words[mine.end() :]}" if told.speaker else None
    return memory.resolved(subject, within.start)


def _titled(subject: Subject, inside: str, memory: Memory, at: int) -> str | None:
    """Who is named only within a quotation, by a title: President Hale."""
    is_titled = subject.kind == "name" and re.search(rf"\b{TITLES} {re.escape(subject.words)}\b", inside)
    return memory.full(subject.words, at) if is_titled else None


def _he(word: str, within: Frame, told: Told, memory: Memory) -> str | None:
    """Whom the first word of a quotation means: nobody who speaks it."""
    if word not in ("he", "she"):
        return None
    name = memory.resolved(Subject("pronoun", word), within.start)
    if name == told.speaker and told.speaker:
        name = memory.another(word, within.start, told.speaker)
    return name if name and memory.is_person(name) else None
