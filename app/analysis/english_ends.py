"""What stands behind a quotation: words of its own sentence or of the next, and who is said at the end to tell it all."""

from __future__ import annotations

from dataclasses import replace

from app.analysis.attribution import Page
from app.analysis.english_frames import Frame
from app.analysis.english_memory import Memory
from app.analysis.english_outlets import Outlets
from app.analysis.english_phrases import phrase
from app.analysis.english_roles import is_writing
from app.analysis.english_sources import Told
from app.analysis.english_subjects import at_edge
from app.analysis.english_verbs import cues
from app.analysis.patterns import regex

_ENDS = frozenset(".!?…")
#: What leads to a quotation that another sentence opens with: The transcript quoted Hale as saying: | “…”
_LEADS_ON = regex(r"(?:[:,]|\b(?:that|as|the|an?))\s*$")
#: …, the Foreign Ministry said on Monday; …, according to the ministry.
_LAST = regex(
    r"[,”\"] (?:(?P<who>(?!(?:and|but|or|as|while|which|who|that|he|she|they|it|who|when|if|though|although|because)\b)[^,;:“”\"■]{2,60}?) (?:also |later |then |has )?"
    r"(?:said|says|reported|announced|confirmed|noted|wrote)(?: (?:on|in|at|late|early|to|later)\b[^,;:“”\"■]{1,40}| [A-Z][a-z]+day| separately| afterwards)?"
    r"|according to (?P<source>(?!(?:reports|sources|him|her|them)\b)[^,;:“”\"■]{2,60}))$"
)
#: According to his campaign’s website: his own.
OWN_PAGE = regex(r"(?:his|her|its|their)\b.*\b(?:website|site|page|account|channel|blog|profile)$")
#: Reed called it “…,” while Hale left, according to the Beacon: what is told of is another’s.
BESIDE = regex(r"\b(?:while|whereas|but|although|though)\b")
_STOP = regex(r"[.!?](?:[”\"])?\s+(?=[A-Z“\"])")


def own_tail(frame: Frame, told: Told, page: Page) -> Frame:
    """A quotation without what stands behind it where that is the next sentence’s: She said: “Well done.” | The Beacon quoted Hale."""
    words = frame.tail.lstrip()
    if frame.inside.rstrip()[-1:] not in _ENDS or not words[:1].isupper():
        return frame
    # A speaker who goes on is told by what stands before.
    goes_on = not told.cue and frame.inside.rstrip()[-1:] not in "!?"
    led = goes_on or next(cues(frame.lead), None) is not None or frame.lead.rstrip().endswith((":", ","))
    end = frame.each.span.end
    at = page.masked.find(frame.tail[:40], end) + len(frame.tail) if frame.tail else end
    leads_on = page.masked[at : at + 1] in ("“", '"') and _LEADS_ON.search(frame.tail)
    return replace(frame, tail="") if led or leads_on else frame


def at_end(frame: Frame, told: Told, page: Page, memory: Memory, outlets: Outlets) -> str | None:
    """Who is told at a sentence’s end to tell all of it, where it has a speaker of its own: Hale urged them to “…”, his office said."""
    cue = next((each for each in cues(frame.lead) if each.word == told.cue), None)
    if cue is None or at_edge(frame.lead, cue) is None or told.speaker is None:
        return None
    end = page.sentence_of(frame.each.span.end - 1).end
    rest = page.masked[frame.each.span.end : end].rstrip(" .\n")
    if stop := _STOP.search(rest):
        rest = rest[: stop.start()]
    last = _LAST.search(rest)
    if last is None or BESIDE.search(rest):
        return None
    words = last["who"] or last["source"]
    if outlet := outlets.many(f"according to {words}") or outlets.whole(words, frame.start):
        return outlet
    name = None if is_writing(words) or OWN_PAGE.match(words) else memory.resolved(phrase(words), frame.start)
    return None if name in (None, told.speaker) else name
