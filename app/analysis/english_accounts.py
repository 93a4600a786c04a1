"""Outlets that pass on what stands further down: told or giving an account some sentences before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.analysis.attribution import MASK, Marked, Page
from app.analysis.english_aired import aired
from app.analysis.english_anew import is_on
from app.analysis.english_bodies import BODY_NOUN
from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_memory import Memory
from app.analysis.english_outlets import Outlets
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_roles import is_body
from app.analysis.english_sources import Told
from app.analysis.english_subjects import main
from app.analysis.english_verbs import cues
from app.analysis.english_words import FULL_STOP
from app.analysis.patterns import regex

#: Letters between two paragraphs; sentences, and letters, in which an outlet that was told is still meant.
FAR, MOST, LONGEST = 20, 3, 600
#: The Harbour Times | published an interview with Hale.
_INTERVIEWED = regex(
    r"(?:,| \([^()]{2,40}\))? (?:also |later |on [A-Z][a-z]+day )?(?:published|publishes|aired|airs|ran|carried|broadcast|posted|released|printed|conducted|interviewed)"
    r" (?:(?:(?:an?|its|the|excerpts? (?:of|from) (?:an?|its|the)|part of (?:an?|its|the)) (?:[a-z-]+ ){0,3}?interview (?:with|of) )?)(?P<whom>(?:an? )?[^.;:“”■]{2,80})"
)
#: …, the Harbour Times quoted him as saying. | “…,” he said.
_QUOTED_LAST = regex(r"\bquoted (?:[^,;:“”■]{2,60} )?as [a-z]{2,14}ing(?: [A-Z][a-z]+day)?$")
#: The Harbour Times quoted an official as saying that it is old. | “…,” the official said.
_QUOTED_SO = regex(r"\b(?:quote[ds]|cite[ds]) (?P<who>[^,;:“”■]{2,60}) as [a-z]{2,14}ing\b")
#: Who speaks to no outlet: declined an interview with the Beacon, never told it.
_REFUSED = regex(
    r"\b(?:declin(?:e|es|ed)|refus(?:e|es|ed)|turn(?:s|ed) down|never|not|n[’']t) (?:[a-z]+ ){0,2}(?:interview|told|tell|quoted|speak|spoke|comment)\b"
)
#: What stands before an outlet that tells something: However, | the Harbour Times quoted …
_OPENING = regex(
    r"^(?:However|Meanwhile|Separately|Earlier|Later|Also|But|And|On [A-Z][a-z]+day)(?: on [A-Z][a-z]+day)?,? "
)
#: Where the next sentence begins, and how somebody goes on who was called otherwise.
_NEXT = regex(rf"{FULL_STOP}[\"”]?\s+(?=[A-Z“\"])")
_CONTINUES = regex(r"\b(?:continued|continues|went on|goes on)\b")
#: How somebody speaks in an outlet's pages.
_WRITTEN = frozenset({"wrote", "writes"})
_WORD = regex(r"(?<![\w’'-])(?=[A-Za-z])")
#: Whom nobody names yet: an interview with | a pilot.
_UNNAMED = regex(r"an? (?!.*[A-Z])|one of |several |some ")


class Accounts:
    """Those of a text, asked for by what stands before a quotation."""

    def __init__(self, page: Page, memory: Memory, outlets: Outlets) -> None:
        self._page = page
        self._memory = memory
        self._outlets = outlets

    def still(self, frame: Frame, speaker: str, before: tuple[Marked, Told]) -> str | None:
        """Who passed on what the speaker said right before: “…,” Reed told the Beacon. “…,” she added."""
        each, was = before
        if was.via is None or was.speaker is None or not self._is_one(was.speaker, speaker, frame):
            return None
        between = self._page.masked[each.span.end : max(each.span.end, frame.each.span.start - 1)]
        is_written = was.cue in _WRITTEN
        return was.via if is_on(between, self._around(frame), is_written=is_written) else None

    @staticmethod
    def _around(frame: Frame) -> str:
        """The words of a quotation's own sentence around it."""
        return f"{frame.lead} {_NEXT.split(frame.tail[:NEAR], maxsplit=1)[0]}"

    @classmethod
    def _is_one(cls, was: str, now: str, frame: Frame) -> bool:
        """Whether a speaker goes on: a source, | the source; the pilot, | Hale continued."""
        noun = was.rpartition(" ")[2]
        is_role = noun.islower() and was.startswith("the ")
        goes_on = is_role and bool(_CONTINUES.search(cls._around(frame)))
        return (
            was == now
            or goes_on
            or (noun.islower() and now.startswith("the ") and now.rpartition(" ")[2] == noun)
        )

    def told(self, frame: Frame, speaker: str) -> str | None:
        """The outlet to which the sentences before say that the speaker spoke: Reed told the Beacon that … “…,” she said."""
        if not is_on("", self._around(frame)):
            return None
        for words, at in self._back(frame):
            if outlet := self._account(words, at, speaker):
                return outlet
            if not _is_same(self._memory.resolved(main(words), at), speaker):
                return None
        return None

    def quoting(self, frame: Frame, speaker: str) -> str | None:
        """Who quotes somebody of whom no more is said: the outlet of the account before, or the body whose statement it is."""
        for words, at in self._back(frame):
            teller = self._outlets.teller(_OPENING.sub("", words), at) or self._outlets.many_last(words)
            if outlet := self._account(words, at, speaker) or teller:
                return outlet
            if body := self._stating(words, at):
                return body
        return None

    def _stating(self, words: str, at: int) -> str | None:
        """The body that says in a sentence what it is about."""
        if not any(cue.form == "finite" for cue in cues(words)):
            return None
        name = self._memory.resolved(main(words), at)
        told = name and (BODY_NOUN.fullmatch(name) or is_body(name) or not self._memory.is_person(name))
        return name if told and name != "it" else None

    def _account(self, words: str, at: int, speaker: str) -> str | None:
        """The outlet to which somebody speaks in a sentence, or which interviews them."""
        if _REFUSED.search(words):
            return None
        if outlet := self._interviewing(words, at, speaker):
            return outlet
        if _QUOTED_LAST.search(words):
            return self._outlets.quotes(words, at) or self._outlets.quoter(words, at)
        if (so := _QUOTED_SO.search(words)) and self._is_meant(so["who"], speaker, at):
            return self._outlets.quoter(words, at)
        name = "|".join(re.escape(part) for part in speaker.split())
        if re.search(rf"\b(?:{name})(?:,[^,;“”]{{2,80}},)? (?:was|is|has been) (?:also )?quoted by\b", words):
            return self._outlets.quotes(words, at)
        outlet = self._outlets.account(words, at) or aired(self._outlets, words, at)
        return outlet if outlet and _is_same(self._memory.resolved(main(words), at), speaker) else None

    def _is_meant(self, who: str, speaker: str, at: int) -> bool:
        """Whether somebody quoted speaks on: another official, | the second official."""
        noun = who.rpartition(" ")[2]
        goes_on = noun.islower() and speaker.startswith("the ") and speaker.rpartition(" ")[2] == noun
        return goes_on or self._memory.resolved(phrase(who), at) == speaker

    def _interviewing(self, words: str, at: int, speaker: str) -> str | None:
        """The Harbour Times published an interview with a pilot. “…,” said Hale."""
        if "interview" not in words:
            return None
        for each in _WORD.finditer(words):
            outlet = self._outlets.at(words, each.start(), at)
            given = _INTERVIEWED.match(words, outlet[1]) if outlet else None
            if outlet and given:
                whom = given["whom"]
                name = self._memory.resolved(self._whom(whom), at)
                return outlet[0] if name == speaker or _UNNAMED.match(whom) else None
        return None

    @staticmethod
    def _whom(words: str) -> Subject | None:
        return phrase(words.partition(",")[0])

    def _back(self, frame: Frame) -> Iterator[tuple[str, int]]:
        """The sentences before a quotation's own, the nearest first; none beyond another quotation."""
        start = frame.start
        for _ in range(MOST):
            gap = self._page.masked[max(0, start - FAR) : start]
            end = start - len(gap) + len(gap.rstrip())
            before = self._page.sentence_of(max(0, end - 1))
            words = self._page.masked[before.start : min(before.end, start)].rstrip(" \n.")
            if before.start >= start or MASK in words or frame.start - before.start > LONGEST:
                return
            yield words, before.start
            start = before.start


def _is_same(name: str | None, other: str) -> bool:
    """Whether two names are one, or one is the end of the other."""
    return name == other or (name is not None and f" {name}".endswith(f" {other}"))
