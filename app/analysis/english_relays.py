"""Who passes an English quotation on: outlets, which never speak themselves, and whoever tells what another said."""

from __future__ import annotations

import re

from app.analysis.attribution import Page
from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_memory import Memory
from app.analysis.english_names import OUTLET
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_sources import Told, quoted_as
from app.analysis.english_subjects import main
from app.analysis.english_words import (
    ACCORDING,
    JUDGES,
    NAME,
    OPINING,
    OPINION,
    RELAYED,
    REPORTED,
    REPORTED_LAST,
    TO_OUTLET,
)

#: “…,” Reed told the Harbour Times.
_TOLD_OUTLET = re.compile(rf"(?<=[\w,] )(?=(?:told|tells|via)\s){TO_OUTLET.pattern}")


#: “…,” Reed said, as quoted by the Wire.
_AS_QUOTED = re.compile(
    rf"\b(?P<as>as) (?:quoted|cited|carried|reported) by (?:the )?(?P<outlet>{NAME})(?: news agency)?"
)

_OWNED = re.compile(
    r"(?:his|her|its|their)\s(?P<what>(?:[a-z]+\s)?(?:spokes(?:person|man|woman)|office|lawyers?|attorneys?|aides?|team|staff|press secretary|ministry|campaign|family|agent|publicist))$",
    re.IGNORECASE,
)


def _by_whom(quoted: re.Match[str]) -> str | None:
    found = quoted.groupdict()
    return found["by"] or found.get("last")


class Relays:
    """The ways in which a text tells that somebody's words came by another."""

    def __init__(self, page: Page, memory: Memory) -> None:
        self._page = page
        self._memory = memory

    def _named(self, frame: Frame, subject: Subject | None) -> str | None:
        return self._memory.resolved(subject, frame.start)

    def relayed(self, frame: Frame, told: Told) -> Told:
        """Whose words they are and who passes them on; outlets only ever do."""
        if quoted := quoted_as(frame):
            who = self._named(frame, phrase(quoted["who"]))
            by = self._passes_on(frame, by) if (by := _by_whom(quoted)) else told.speaker or told.via
            return Told(who, "quoted", None if by == who else by)
        speaker, via = told.speaker, told.via
        if (
            speaker
            and OUTLET.search(speaker)
            and not self._memory.is_borne(speaker)
            and not self._opines(frame, speaker)
        ):
            first = main(frame.lead)
            named = self._named(frame, first) if first and first.kind == "name" else None
            other = named if named != speaker else None
            return (
                Told(speaker, told.cue)
                if not other and JUDGES.match(told.cue)
                else Told(other, told.cue, speaker)
            )
        if reported := REPORTED.match(frame.tail):
            name = reported["outlet"]
            if not OUTLET.search(name):
                return told if speaker else Told(self._memory.full(name, frame.start), "reported")
            return Told(speaker if speaker != name else None, told.cue, name)
        told_to = TO_OUTLET.search(frame.lead) or _TOLD_OUTLET.search(frame.tail[:NEAR])
        last = REPORTED_LAST.search(frame.tail.rstrip(" .")) or _AS_QUOTED.search(frame.tail)
        if speaker and last and (OUTLET.search(last["outlet"]) or last["as"]):
            return Told(speaker, told.cue, last["outlet"])
        if speaker and (outlet := told_to):
            via = outlet["outlet"]
        elif (relay := RELAYED.search(frame.lead)) and speaker:
            via = self._teller(frame, relay, speaker) or via
        elif speaker and (source := ACCORDING.search(f"{frame.lead} ") or ACCORDING.search(frame.tail)):
            owned = _OWNED.match(source[1].strip())
            # “…,” Reed said, according to his office: it is that of whoever speaks.
            via = f"{speaker}’s {owned['what']}" if owned else self._named(frame, phrase(source[1]))
        return Told(speaker, told.cue, None if via == speaker else via)

    def _opines(self, frame: Frame, outlet: str) -> bool:
        """Whether an outlet is told to say it itself: the Harbour Times, in an opinion article."""
        end = frame.each.span.end + NEAR
        near = self._page.masked[max(0, frame.each.span.start - OPINING) : end]
        return "editorial" in frame.tail or (bool(OPINION.search(near)) and outlet in near)

    def _passes_on(self, frame: Frame, name: str) -> str | None:
        return name if OUTLET.search(name) else self._named(frame, phrase(name))

    def _teller(self, frame: Frame, relay: re.Match[str], speaker: str) -> str | None:
        outer = relay["teller"] or relay["outer"]
        kind = "pronoun" if outer.lower() in ("he", "she") else "name"
        teller = self._named(frame, Subject(kind, outer.lower() if kind == "pronoun" else outer))
        inner = self._memory.full(relay["inner"], frame.start)
        return teller if inner == speaker != teller else None
