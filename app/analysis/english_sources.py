"""Who speaks where no word of saying has a subject: sources, holders of words, writings, inscriptions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.analysis.attribution import MASK, Page
from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_memory import Memory
from app.analysis.english_phrases import Subject, bare, phrase
from app.analysis.english_subjects import at_edge, in_front, main
from app.analysis.english_verbs import Cue, cues, saying
from app.analysis.english_words import (
    ACCORDING,
    ANSWER_FROM,
    COLON,
    FULL_STOP,
    GOES_ON,
    HELD_BY,
    HOLDER,
    IN_WORDS,
    INSCRIBED,
    NAME,
    OFFERED,
    OWN_HOLDER,
    SIGNED,
    THAT,
    THIS_PASSAGE,
    TRAILING,
    TRAILING_INVERTED,
)
from app.analysis.patterns import regex

#: “…” for them, Reed said. | “…”
_FOLLOWED = regex(rf"{FULL_STOP}(?:\s+(?=[“‘\"'][ {MASK}])|(?=[“‘\"']{MASK}))")
#: Reed’s description of it as “…”.
_DESCRIPTIONS = ("description", "characterization", "characterisation", "portrayal")
_SAID_BEHIND = regex(r",? ?(?:said|says|wrote|added|noted|argued|explained) [A-Zat]")
#: Asked a Northport pilot: “…”
_VERB_FIRST = regex(r"\s*(?P<cue>[A-Z][a-z]{1,14}(?:ed|aid|ote|ys|tes|ds)) (?P<who>[^,;:“”\"■]{3,80})[:,]\s*")
#: Characters in which a wreath is told to be of somebody.
FAR = 500
#: Reed’s remark was called “…”; but: Reed’s answer was that “…”.
_OF_A_REMARK = regex(
    r"^(?! that| (?:is|was) that).*\b(?:has|have|had|is|are|was|were|drew|prompted|sparked|being)\b"
)
_IS = regex(r"\s+(?:is|are|was|were)(?: that| this| an?| the)?[:,]?\s*")

#: The report’s advice for those who fish | is a good one: “…”
_JUDGED = regex(r"\b(?:is|are|was|were) (?:[a-z]+ ){1,5}[a-z]+: $")
#: The company issued a statement: it “…”.
_STATED = regex(
    rf"(?P<who>[Tt]he (?:[a-z-]+ ){{0,2}}?(?!(?:has|had|later|also)\b)[a-z-]+|{NAME}|[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?:has |had |later |also )?"
    r"(?:offered|issued|gave|given|released|made|posted|published|provided|sent|put out) (?:an?|the|its|his|her|this|their) (?:[a-z-]+ ){0,2}"
    r"(?:comment|statement|response|reply|explanation|answer|verdict|warning|message|denial|clarification|update)(?: [^:“”\"■]{1,60})?: (?:it|he|she|they) $"
)
#: How words are quoted: as saying, as calling it, as having said; not as owning a boat.
_SAYING = r"(?!(?:being|owning|holding|possessing|belonging|living|working|serving|leading|running)\b)[a-z]{2,14}ing"
#: Reed quoted Hale as saying; Hale was quoted by the Wire as saying.
_QUOTED_AS = regex(
    r"(?:(?P<by>(?:[Tt]he\s+)?(?:[\w’'.-]+\s+){0,6}[\w’'.-]+?)\s+)?(?:has\s+|had\s+)?(?:quote[ds]?|cite[ds]?|reported(?=\s[^“”\"■]{2,60}\sas\ssaying))\s+(?P<who>(?!(?:as|by|in)\b)[^,“”\"■]{2,60}?)(?:,\s(?:[^“”\"■.;]|(?<=\bMr)\.|(?<=\bMs)\.|(?<=\bMrs)\.|(?<=\bDr)\.){2,90}?,?|,?\s(?:late\s|early\s|on\s){0,2}[A-Z][a-z]+day)?\s+(?:as\s+"
    + _SAYING
    + r"|telling|saying|stating)\b"
)
_WAS_QUOTED = regex(
    r"(?P<who>(?:[Tt]he\s+)?(?:[\w’'.-]+\s+){0,4}[\w’'.-]+?)\s+(?:was|were|is)\s+(?:(?:also|later|widely|recently|on\s+[A-Z][a-z]+day|[A-Z][a-z]+day)\s+)?(?:quoted|cited)(?:\s+by\s+(?P<by>[^,“”\"■]{2,50}?(?:,\s(?:[A-Z][\w’.-]+\s?){2,3}(?=,))?),?)?\s+as\s+(?!being\b)[a-z]{2,14}ing\b(?:\s+by\s+(?P<last>[^,“”\"■]{2,50}))?"
)

#: Reed, quoted by Hale, said in the harbour that “…”.
_QUOTED_BY = regex(
    r"(?P<who>(?:[A-Z][\w’'.-]+\s){0,3}[A-Z][\w’'.-]+),\s(?:as\s)?(?:quoted|cited)\sby\s(?P<by>[^,“”\"■]{2,50}),\s(?:said|says|told|added|stated|warned|argued|insisted|called|described|termed|label?led|branded|hailed|denounced|condemned|dismissed|accused|blamed|praised|claimed|declared)\b[^“”\"■.;]{0,80}$"
)


#: Reed, the head of the harbour, was quoted as saying; Reed, a pilot, was quoted by the Beacon as saying.
_APPOSED_QUOTED = regex(
    r"(?P<who>(?:[A-Z][\w’'.-]+\s){0,3}[A-Z][\w’'.-]+),\s[^“”\"■.;]{2,140}?,\s(?:was|were|is)\s(?:also\s)?quoted(?:\sby\s(?P<by>[^,“”\"■]{2,50}?))?\sas\s[a-z]{2,14}ing\b"
)
_AND = regex(r"\b(?:and|but|while) ")


def quoted_as(frame: Frame) -> re.Match[str] | None:
    """Where somebody passes on what another said: who said it, by whom."""
    lead, tail = frame.lead[-2 * NEAR :], frame.tail[:NEAR].lstrip(", ")
    ways = (_APPOSED_QUOTED, _WAS_QUOTED, _QUOTED_AS, _QUOTED_BY)
    found = (way.search(words) for way in ways for words in (lead, tail))
    # “…” and quotes Hale as saying: that leads to other words.
    return next(
        (
            each
            for each in found
            if each and not (each.string is tail and _AND.search(tail, 0, each.start("who")))
        ),
        None,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """Who speaks, by which word, and who passes it on."""

    speaker: str | None = None
    cue: str = ""
    via: str | None = None

    @property
    def by(self) -> str | None:
        """Who passes the words on: nobody passes on his own, Kamal Zaman those of Zaman."""
        is_own = self.via and self.speaker and self.via in self.speaker.split()
        return None if is_own else self.via


#: “REED: …”; “Tom Reed: …”
_LABEL = regex(r"[“\"]?(?P<who>[A-Z][A-Z.’' -]{2,40}|[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3}):\s")

#: “…” in the words of Reed.
_IN_WORDS_OF = regex(
    rf"in the words of (?P<who>the [a-z]+|(?:the )?(?:[a-z]+ ){{0,3}}?{NAME})(?P<teller>)(?P<by>)(?P<whom>)(?P<owner>)(?=[,.]|$)"
)


class Sources:
    """The ways in which a text tells whose words it quotes without a subject before a word of saying."""

    def __init__(self, page: Page, memory: Memory, unglued: Callable[[str], str]) -> None:
        self._page = page
        self._memory = memory
        self._unglued = unglued

    def told(self, frame: Frame) -> Told | None:
        """The first way that tells it, in their order."""
        ways = (
            self._inscribed,
            self._stated,
            self._source,
            self._in_words,
            self._trailing,
            self._colon,
            self._holder,
            self._signed,
        )
        return next((told for way in ways if (told := way(frame))), None)

    def _named(self, frame: Frame, subject: Subject | None) -> str | None:
        return self._memory.resolved(subject, frame.start)

    def _inscribed(self, frame: Frame) -> Told | None:
        """Letters on a ribbon are of whom the wreath is said to be a few words before."""
        if not INSCRIBED.search(frame.lead):
            return None
        before = self._page.masked[max(0, frame.each.span.start - FAR) : frame.each.span.start]
        owner = next(reversed(list(OFFERED.finditer(self._unglued(before)))), None)
        return Told(self._named(frame, phrase(owner["who"])) if owner else None, "reading")

    def _stated(self, frame: Frame) -> Told | None:
        """The company issued a statement: it “…”."""
        stated = _STATED.search(frame.lead) or ANSWER_FROM.search(frame.lead.rstrip())
        name = self._named(frame, phrase(stated["who"])) if stated else None
        return Told(name, "stated") if name else None

    def first(self, frame: Frame) -> Told | None:
        """The ways that go before any word of saying: a label, this finding, somebody’s remark."""
        return self.labelled(frame) or self.in_this(frame) or self.held(frame)

    def labelled(self, frame: Frame) -> Told | None:
        """“REED: …”, as transcripts have it; nobody whom the text does not name."""
        label = _LABEL.match(frame.inside)
        if label is None or frame.lead.strip() or frame.tail.strip(" ."):
            return None
        words = label["who"].title() if label["who"].isupper() else label["who"]
        name = self._named(frame, Subject("name", bare(words)))
        if name and self._memory.is_person(name):
            return Told(name, ":")
        return Told() if label["who"].isupper() else None

    def in_this(self, frame: Frame) -> Told | None:
        """It is told by this finding: “…” is of the report that was named last."""
        return Told(self._memory.writing(frame.start), ":") if THIS_PASSAGE.search(frame.lead) else None

    def _source(self, frame: Frame) -> Told | None:
        source = ACCORDING.search(frame.lead) or ACCORDING.match(frame.tail.lstrip(", "))
        return Told(self._named(frame, phrase(source[1])), "according to") if source else None

    def _in_words(self, frame: Frame) -> Told | None:
        """In the words of Reed, …; in her view, …; as Reed related, …"""
        found = IN_WORDS.search(frame.lead) or _IN_WORDS_OF.match(frame.tail.lstrip(", "))
        if found is None:
            return None
        who = (
            found["who"]
            or found["teller"]
            or found["by"]
            or found["whom"]
            or {"his": "he", "her": "she"}.get(found["owner"], found["owner"])
        )
        first = main(frame.lead) if who in ("he", "she") else None
        own = self._named(frame, first) if first and first.kind == "name" else None
        name = own if own and self._memory.fits(own, who) else self._named(frame, phrase(who))
        return Told(name) if name else None

    def _trailing(self, frame: Frame) -> Told | None:
        """“…” for them, Reed said; “…” for them, said Reed."""
        end = self._page.sentence_of(frame.each.span.end - 1).end
        rest = self._page.masked[frame.each.span.end : end]
        # A sentence that ends before a mark is not told apart from what follows it.
        following = _FOLLOWED.search(rest)
        rest = (rest[: following.start()] if following else rest).rstrip(" .")
        if found := TRAILING.search(rest):
            subject = in_front(found["who"] + " ", Cue(len(found["who"]) + 1, 0, "said", "finite"))
            return Told(self._named(frame, subject), found["cue"])
        found = TRAILING_INVERTED.search(rest)
        if found is None:
            return None
        source = ACCORDING.search(found[0])
        return Told(self._named(frame, phrase(source[1] if source else found["who"])), found["cue"])

    def _colon(self, frame: Frame) -> Told | None:
        if asked := _VERB_FIRST.fullmatch(frame.lead):
            return self._verb_first(frame, asked)
        colon = COLON.search(frame.lead)
        who = phrase(colon["who"]) if colon else None
        return Told(self._named(frame, who), ":") if who else None

    def _verb_first(self, frame: Frame, asked: re.Match[str]) -> Told | None:
        """Asked the pilot: “…”"""
        verb = asked["cue"].lower()
        name = self._named(frame, phrase(asked["who"])) if saying().fullmatch(verb) else None
        return Told(name, verb) if name else None

    def _signed(self, frame: Frame) -> Told | None:
        signed = SIGNED.match(self._page.masked, frame.each.span.end)
        if signed is None or frame.lead.strip():
            return None
        # What stands in a line of its own below a paragraph signs none of its last words.
        if signed[1] and self._page.masked[
            max(0, frame.each.span.start - 2) : frame.each.span.start - 1
        ] not in ("", "\n"):
            return None
        name = self._named(frame, phrase(signed[1] or signed[2]))
        return Told(name) if name and self._memory.is_person(name) else None

    def held(self, frame: Frame) -> Told | None:
        """Reed's remark that it was “…”."""
        held = next(iter(list(HOLDER.finditer(frame.lead))[-1:]), None)
        if held is None:
            return self._held_by_himself(frame)
        between = frame.lead[held.end() :]
        # Reed’s statement “left out the year,” said Hale.
        if not between.strip() and frame.inside.rstrip().endswith(",") and _SAID_BEHIND.match(frame.tail):
            return None
        # Reed’s remarks further “the cause” of others, the groups say.
        if (
            between.strip()
            and not _IS.fullmatch(between)
            and " that" not in between
            and self._is_reported(frame)
        ):
            return None
        before = frame.lead[: held.start()]
        told_as = between.endswith(" as ") and held[0].endswith(_DESCRIPTIONS)
        # Reed says that the clerk’s claims “are baseless”: nobody says so of their own.
        if GOES_ON.match(frame.inside) and next(cues(before), None):
            return None
        is_object = not (between.startswith(" that") or told_as) and any(
            cue.form != "passive" and not before.startswith(" that", cue.end) for cue in cues(before)
        )
        if (
            is_object
            or (len(between) > NEAR // 2 and not _JUDGED.search(between))
            or (between.startswith(" as ") and not told_as)
            or (between.endswith(" as ") and not told_as)
            or next(cues(between), None)
            or (_OF_A_REMARK.search(between) and not _IS.fullmatch(between) and not _JUDGED.search(between))
        ):
            return None
        name = self._named(frame, phrase(held["who"]))
        return Told(name) if name else None

    def _is_reported(self, frame: Frame) -> bool:
        """Whether the end of its sentence tells who says the whole of it."""
        end = self._page.sentence_of(frame.each.span.end - 1).end
        rest = self._page.masked[frame.each.span.end : end].rstrip(" .")
        return bool(TRAILING.search(rest) or TRAILING_INVERTED.search(rest))

    def _held_by_himself(self, frame: Frame) -> Told | None:
        """The pilot went on with his warnings that it was “…”."""
        if by := HELD_BY.search(frame.lead):
            return Told(self._named(frame, phrase(by["who"])))
        own = OWN_HOLDER.search(frame.lead)
        if own is None or next(cues(frame.lead[own.end() :]), None):
            return None
        name = self._named(frame, main(frame.lead))
        fits = name and self._memory.fits(name, "he" if own["who"] == "his" else "she")
        return Told(name) if fits else None

    def _holder(self, frame: Frame) -> Told | None:
        """Reed wagered that …"""
        verb = next(iter(list(THAT.finditer(frame.lead))[-1:]), None)
        if verb is None:
            return None
        subject = at_edge(frame.lead, Cue(verb.start(), verb.end(), verb[0], "finite"))
        subject = main(frame.lead) if subject == "main" else subject
        known = isinstance(subject, Subject) and subject.kind != "role"
        name = self._named(frame, subject) if known and isinstance(subject, Subject) else None
        return Told(name) if name and self._memory.is_person(name) else None
