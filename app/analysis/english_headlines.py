"""Who speaks in an English headline: whoever says its words in the body, or whom the headline names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.analysis.attribution import Page
from app.analysis.english_frames import Frame
from app.analysis.english_memory import Memory
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_sources import Told
from app.analysis.english_subjects import at_edge, in_front, main
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import cues
from app.analysis.english_words import COLON, NAME, NAMING
from app.analysis.patterns import regex

#: Of the words of a headline's quotation so many must stand in one of the body for it to be the same.
REPEATED = 0.75
#: Fewer words of content must stand there side by side.
FEW = 3
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "it",
        "its",
        "this",
        "that",
        "we",
        "i",
        "you",
        "he",
        "she",
        "they",
        "our",
        "my",
        "his",
        "her",
        "their",
        "not",
        "no",
        "will",
        "would",
        "can",
        "could",
        "should",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "so",
        "if",
        "all",
        "more",
        "very",
        "just",
        "than",
    ]
)
#: Where a headline has a word only marked as one: what is the ‘blue wall’?
_NAMES_A_THING = regex(r"\b(?:the|an?|this|that|these|its|his|her|their|of)\s*[“‘\"']?$", re.IGNORECASE)
#: Places of a text at which it may repeat its headline.
MOST_REPEATED = 4
_NAMED_BEHIND = regex(
    rf"\s*[:,]\s*(?:says\s+)?(?P<who>{NAME})(?=[’']s\b|\s+(?:on|says|tells|warns|to|in|opens|speaks|reveals|hits|reacts|responds|admits|recalls|breaks|explains)\b|\s*$)"
)


#: Northport President On Hale: “…”
_ON = regex(rf"\s*(?P<who>{NAME}?) (?:On|About) [^:“”\"]{{2,80}}: *[“\"‘']?$")
_SAYS_LAST = regex(
    rf",\s+(?P<who>{NAME}?)\s+(?:[Ss]ays|[Ss]aid|[Ww]arns|[Cc]laims|[Tt]ells|[Aa]rgues|[Hh]ints|[Vv]ows|[Aa]dmits|[Ii]nsists|[Ss]uggests|[Aa]dds)\b[^,]{{0,30}}$"
)

#: Verbs of saying that headlines put without "was": whoever is named before them hears the words. Reed accused of “…”.
_HEARS = regex(
    r"\b(?:(?:accused|slammed|critici[sz]ed|mocked|blasted|urged|condemned|denounced|rebuked|attacked|hailed|praised|described|ridiculed|lambasted"
    r"|reprimanded|censured|blamed|faulted|ordered|warned|told|asked|quizzed|grilled)\s+(?:of|as|over|by|to(?:\s+[a-z]+){0,2})"
    r"|(?:slammed|critici[sz]ed|mocked|blasted|condemned|denounced|rebuked|attacked|ridiculed|lambasted|censured|blamed|faulted)\s+for"
    r"|(?:told|called|dubbed|branded|labell?ed|deemed|declared)(?:\s+(?:an?|the))?)(?:\s+(?:an?|the|being|having))?\s*$",
    re.IGNORECASE,
)
_HEARD_FROM = regex(rf"[\"”’']?\s*by\s+(?P<who>{NAME})")


class Headlines:
    """The headlines of a page, asked whose words they quote when its body has been read."""

    def __init__(self, page: Page, memory: Memory, led: Callable[[Frame], Told | None]) -> None:
        self._page = page
        self._memory = memory
        self._led = led

    def told(self, frame: Frame, body: Sequence[tuple[str, Told]]) -> Told:
        """Whom the headline names beyond doubt, who says its words in the body, whom it may name."""
        if frame.is_short and NAMING.search(frame.lead):
            return Told()
        if name := self._named(named_in_headline(frame.lead, frame.tail)):
            return Told(name)
        if frame.lead.rstrip().endswith((",", ":")) and (asked := self._in_its_line(frame)):
            return asked
        inherited = self._inherited(frame, body)
        return inherited if inherited.speaker else self._in_its_line(frame) or inherited

    def _in_its_line(self, frame: Frame) -> Told | None:
        """A line of its own may be set as a heading: She wrote: “…”"""
        told = self._led(frame) if frame.each.part.role == "heading" else None
        return told if told and told.speaker else None

    def _inherited(self, frame: Frame, body: Sequence[tuple[str, Told]]) -> Told:
        """Who says a headline’s words in the body; else whom the headline may name."""
        at = from_body(frame.inside, [inside for inside, _ in body])
        if at is not None:
            return self._by_name(frame, body[at][1])
        if name := self._named(told_in_headline(frame.lead, frame.tail)):
            return Told(name)
        if (reported := self._reported(frame)) and reported.speaker:
            return reported
        whole = self._named(whole_headline_of(frame.lead))
        return Told(whole if whole and self._memory.is_person(whole) else None)

    def _reported(self, frame: Frame) -> Told | None:
        """Bridge ‘not fit to carry lorries’: the engineers, who said that it was not fit to carry lorries, without marks."""
        plain = frame.inside.strip(" .,!?")
        if len(plain.split()) < FEW or frame.is_title or _NAMES_A_THING.search(frame.lead):
            return None
        found = re.compile(rf"\b{re.escape(plain)}\b", re.IGNORECASE).finditer(
            self._page.masked, frame.each.part.end
        )
        for each in itertools.islice(found, MOST_REPEATED):
            sentence = self._page.sentence_of(each.start())
            lead = self._page.masked[sentence.start : each.start()]
            if told := self._led(replace(frame, start=sentence.start, lead=lead, tail="")):
                return told
        return None

    def _by_name(self, frame: Frame, told: Told) -> Told:
        """Whom the body calls by an office alone, a headline that opens with a name calls by it."""
        name = self._memory.opening(frame.lead) if told.speaker and told.speaker[0].islower() else None
        return Told(name, told.cue, told.via) if name else told

    def _named(self, subject: Subject | None) -> str | None:
        """A headline is read with the whole text in mind."""
        return (
            self._memory.resolved(subject, len(self._page.text))
            if subject and subject.kind != "pronoun"
            else None
        )


def from_body(inside: str, body: Sequence[str]) -> int | None:
    """Which of the body's quotations has the words of the headline's."""
    wanted = _content(inside)
    if len(wanted) <= FEW:
        plain = [_plain(each) for each in body]
        return next((at for at, each in enumerate(plain) if _plain(inside) in each), None) if wanted else None
    shares = [len(wanted & _content(each)) / len(wanted) for each in body] if wanted else []
    best = max(shares, default=0.0)
    return shares.index(best) if best >= REPEATED else None


def named_in_headline(lead: str, tail: str) -> Subject | None:
    """Whom the headline itself names beyond doubt: Reed: “…”; “…”: Reed; “…”, Reed says."""
    if last := _SAYS_LAST.search(tail):
        return phrase(last["who"])
    if on := _ON.match(lead):
        return phrase(on["who"])
    if colon := COLON.search(lead):
        return phrase(_before_the_verb(colon["who"]))
    behind = _NAMED_BEHIND.match(tail)
    return phrase(behind["who"]) if behind else None


def _before_the_verb(words: str) -> str:
    """Reed | Praises Tide Editor Ann Hale: “…” is Reed’s, where a verb stands among what could be one name."""
    said = next(cues(words, headline=True), None)
    is_verb = said and said.start and said.word.endswith(("s", "ed", "told")) and said.form == "finite"
    return words[: said.start] if said and is_verb else words


def told_in_headline(lead: str, tail: str) -> Subject | None:
    """Whose word of saying stands by the headline's quotation; of who hears it, the one named behind it."""
    if _HEARS.search(lead):
        by = _HEARD_FROM.match(tail)
        return phrase(by["who"]) if by else None
    for cue in cues(tail.lstrip(",: "), headline=True):
        if (behind := in_front(tail.lstrip(",: "), cue)) and cue.form == "finite":
            return behind
    for cue in reversed(list(cues(lead, headline=True))):
        # Reed slams Hale, praises Orne as “…”.
        is_next = lead[: cue.start].rstrip().endswith(",") and cue.start > len(lead) - len(lead.lstrip()) + 1
        subject = main(lead) if is_next else at_edge(lead, cue)
        if isinstance(subject, Subject) and subject.kind != "pronoun":
            return subject
        if subject is not None:
            return main(lead)
    return None


def whole_headline_of(lead: str) -> Subject | None:
    """Whose words the whole headline is: Reed: It was “quite a day” for us."""
    found = re.match(rf"\s*((?:{TITLES} )?{NAME}):\s", lead)
    return phrase(found[1]) if found else None


def _plain(words: str) -> str:
    return f" {' '.join(re.findall(r'[a-z0-9]+', words.casefold()))} "


def _content(words: str) -> frozenset[str]:
    found = re.findall(r"[\w’']+", words.casefold().replace("’", "'"))
    return frozenset(word for word in found if word not in _SMALL)
