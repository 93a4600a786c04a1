"""Who speaks in English reporting: the subject of the nearest word of saying, after or before the quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from app.analysis.attribution import FRAGMENT, FULL, MOST_NAMED, Attribution, Marked, Page
from app.analysis.english_words import (
    ACCORDING,
    APPOSED,
    ASIDE,
    BETWEEN,
    CLAUSE,
    CORPORATE_ROLE,
    FIRST,
    LAST_NAME,
    NAME,
    NO_PERSON,
    NOBODY,
    OUTLET,
    PERSON,
    PERSONAL_ROLE,
    PRONOUN,
    RELAYED,
    REPORTED,
    ROLE,
    SENTENCE_END,
    SIGNED,
    STOP,
    TITLE_WORD,
    TO_OUTLET,
    TRAILING,
    saying,
)
from app.analysis.people import People
from app.analysis.text import Span

#: Characters after a quotation in which its speaker is named.
NEAR = 110


@dataclass(frozen=True, slots=True)
class _Subject:
    """Who a clause is about: a name, a pronoun or a role, in its own words."""

    kind: str
    words: str


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    report = _Report(page, people)
    return tuple(report.attribution(each) for each in page.marked)


class _Report:
    """A text read from top to bottom: who spoke last, and which person."""

    def __init__(self, page: Page, people: People) -> None:
        self._page = page
        self._people = people
        named = [(found.start(), _bare(found[0])) for found in PERSON.finditer(page.masked)]
        self._places = [(at, name) for at, name in named if not NO_PERSON.search(name)]
        names = Counter(name for _, name in self._places)
        self._counted = dict(names.most_common(MOST_NAMED))
        self._only: str | None = None
        self._nearest_titled: str | None = None
        self._titled = {_bare(f[0]) for f in PERSON.finditer(page.masked) if TITLE_WORD.match(f[0])}
        self._last: str | None = None
        self._last_end = 0
        self._person: str | None = None

    def attribution(self, each: Marked) -> Attribution:
        """Who says one quotation; asked in order."""
        if each.quoted.depth:
            return Attribution()
        sentence = self._page.sentence_of(each.span.start)
        until = bisect_left(self._places, each.span.start, key=lambda place: place[0])
        before = [name for _, name in self._places[max(0, until - MOST_NAMED) : until]]
        # With two people named and neither heard, "he" may be either.
        self._only = before[-1] if len(set(before)) == 1 else None
        self._nearest_titled = next((name for name in reversed(before) if name in self._titled), None)
        lead = self._page.masked[sentence.start : each.span.start - 1]
        # Masked quotations hide where a sentence ends.
        cut = max((stop.end() for stop in SENTENCE_END.finditer(lead)), default=0)
        sentence, lead = Span(sentence.start + cut, sentence.end), lead[cut:]
        tail = self._tail(each)
        speaker, cue = self._speaker(each, sentence, lead, tail)
        speaker, via = self._relayed(speaker, lead, tail)
        if speaker is None:
            return Attribution()
        self._last, self._last_end = speaker, each.span.end
        if speaker in self._counted or self._people.find(speaker):
            self._person = speaker
        kind = FULL if _is_whole(each.span.of(self._page.text), lead) else FRAGMENT
        return Attribution(kind, speaker, via, cue)

    def _tail(self, each: Marked) -> str:
        """What follows the quotation in its own sentence."""
        after = self._page.masked[each.span.end : each.span.end + 2 * NEAR]
        close = re.match(r"[,.?!…]?[\"”’']{1,2},?\s*", after)
        rest = after[close.end() :] if close else ""
        stop = STOP.search(rest)
        return rest[: stop.start()] if stop else rest

    def _speaker(self, each: Marked, sentence: Span, lead: str, tail: str) -> tuple[str | None, str]:
        inside = each.span.of(self._page.text).rstrip()
        goes_on = inside[-1:] in ",?!…—" or self._page.masked[each.span.end + 1 : each.span.end + 2] == ","
        if goes_on and (found := self._behind(tail)):
            return found
        if found := self._before(lead):
            return found
        return self._elsewhere(each, sentence, lead, tail)

    def _elsewhere(self, each: Marked, sentence: Span, lead: str, tail: str) -> tuple[str | None, str]:
        """Where no word of saying has a subject: a source, the end of the sentence, a signature, or who spoke last."""
        if source := (ACCORDING.search(lead) or ACCORDING.match(tail)):
            return self._named(source[1]), "according to"
        rest = self._page.masked[each.span.end : self._page.sentence_of(each.span.end - 1).end]
        if trailing := TRAILING.search(rest):
            return self._settled(_subject_of(trailing["who"])), "said"
        if signed := SIGNED.match(self._page.masked, each.span.end):
            return self._named(signed[1]), ""
        begins = sentence.start >= each.span.start - 2 and each.span.of(self._page.text)[:1].isupper()
        between = self._page.masked[self._last_end : each.span.start]
        goes_on = begins and self._last and "\n" not in between and len(between) < NEAR
        return (self._last if goes_on else None), ""

    def _behind(self, tail: str) -> tuple[str | None, str] | None:
        verb = saying().search(tail)
        if verb is None or verb.start() > NEAR or verb[0].endswith("ing"):
            return None
        subject = _subject_of(tail[: verb.start()])
        if subject is None and verb.start() == 0:
            after = re.match(
                rf"\s*({NAME}|(?:the|a|an)\s+[\w\s-]{{3,50}}?)(?=[,.]|$|\s+(?:in|at|on|during|to|of|told|after|while|who)\b)",
                tail[verb.end() :],
            )
            subject = _Subject("name", _bare(after[1])) if after else None
        name = self._settled(subject)
        return (name, verb[0]) if name else None

    def _before(self, lead: str) -> tuple[str | None, str] | None:
        verbs = list(saying().finditer(lead))
        for verb in reversed(verbs):
            if verb[0].endswith("ing"):
                continue
            clause = lead[: verb.start()]
            cut = max((found.end() for found in CLAUSE.finditer(clause)), default=0)
            subject = _subject_of(clause[cut:])
            if subject and subject.kind == "pronoun":
                # "Lee said he agreed": he is Lee.
                subject = self._named_before(verbs, verb.start(), lead) or subject
                first = self._opening(lead)
                subject = first if subject.kind == "pronoun" and first and first.kind == "name" else subject
            if name := self._settled(subject):
                return name, verb[0]
        name = self._settled(self._opening(lead)) if verbs else None
        return (name, verbs[-1][0]) if name else None

    def _opening(self, lead: str) -> _Subject | None:
        """The subject that opens a sentence; any word there has a capital, so one alone must be known."""
        first = _first_subject(lead)
        if first is None or first.kind != "name":
            return first
        name = self._named(first.words)
        return first if " " in name or self._people.knows(name, "en") else None

    def _named_before(self, verbs: list[re.Match[str]], end: int, lead: str) -> _Subject | None:
        found = (_subject_of(lead[: verb.start()]) for verb in verbs if verb.end() < end)
        return next((each for each in found if each and each.kind == "name"), None)

    def _relayed(self, speaker: str | None, lead: str, tail: str) -> tuple[str | None, str | None]:
        """Whose words they are and who relays them."""
        via: str | None = None
        if speaker and OUTLET.search(speaker) and "editorial" not in tail:
            return self._settled(self._opening(lead)), speaker
        if reported := REPORTED.match(tail):
            via = reported["outlet"]
            speaker = self._settled(self._opening(lead)) or (speaker if speaker != via else None)
        elif outlet := TO_OUTLET.search(lead):
            via = outlet["outlet"]
        elif told := RELAYED.search(lead):
            outer, inner = told["teller"] or told["outer"], self._named(told["inner"])
            teller = self._person if outer.lower() in ("he", "she") else self._named(outer)
            if teller and teller != inner:
                speaker, via = inner, teller
        elif speaker and (source := ACCORDING.search(f"{lead} ") or ACCORDING.search(tail)):
            via = self._named(source[1])
        return speaker, None if via == speaker else via

    def _settled(self, subject: _Subject | None) -> str | None:
        """The name of whom a subject means."""
        if subject is None or subject.words in NOBODY:
            return None
        if subject.kind == "name":
            return self._named(subject.words)
        if subject.kind == "pronoun":
            return self._last if subject.words == "it" else self._person or self._only or self._last
        if PERSONAL_ROLE.search(subject.words) and subject.words.lower().startswith(("the ", "his ", "her ")):
            return self._person or self._nearest_titled or subject.words
        if CORPORATE_ROLE.search(subject.words):
            return self._body or subject.words
        return self._last or subject.words if subject.words.endswith("statement") else subject.words

    def _named(self, words: str) -> str:
        """The fullest name that the text has for a name."""
        name = _bare(words)
        if " " in name or self._people.knows(name, "en"):
            return name
        fuller = [each for each in self._counted if name in each.split()]
        chosen = [each for each in fuller if each in self._titled] or fuller
        fullest = max(chosen, key=self._counted.__getitem__, default=name)
        titled = self._people.titled(self._page.masked, fullest) if " " not in fullest else None
        return titled.name("en") if titled else fullest

    @cached_property
    def _body(self) -> str | None:
        """The body that the text names most, for "the company"."""
        people = {word for name in self._counted for word in name.split()}
        words = re.findall(r"(?<![.!?”\"]\s)\b[A-Z][A-Za-z]{2,}\b", self._page.masked)
        found = [word for word in words if word not in people and word not in NOBODY]
        return Counter(found).most_common(1)[0][0] if found else None


def _subject_of(chunk: str) -> _Subject | None:
    """The subject at the right edge of ``chunk``, adverbs, auxiliaries and appositions passed over."""
    chunk = chunk.rstrip()
    while (shorter := BETWEEN.sub("", chunk).rstrip()) != chunk:
        chunk = shorter
    if pronoun := PRONOUN.search(chunk):
        return _Subject("pronoun", pronoun[1].lower())
    if name := (APPOSED.search(chunk) or LAST_NAME.search(chunk)):
        return _Subject("name", _bare(name[1]))
    role = ROLE.search(chunk)
    return _Subject("role", role[1]) if role else None


def _first_subject(lead: str) -> _Subject | None:
    first = FIRST.match(lead)
    if first is None:
        return None
    words = first[1]
    if words.lower() in ("he", "she", "they"):
        return _Subject("pronoun", words.lower())
    is_role = words[0].islower() or words.startswith(("The ", "A ", "His "))
    return _Subject("role", words) if is_role else _Subject("name", _bare(words))


def _bare(words: str) -> str:
    """A name without the titles before it and the possessive behind it."""
    words = ASIDE.sub("", words.strip(" ,"))
    titles = [title for title in TITLE_WORD.finditer(words) if title.end() < len(words)]
    if titles:
        words = words[titles[-1].end() :].strip()
    return re.sub(r"(?:'s|’s)$", "", words).strip()


def _is_whole(inside: str, lead: str) -> bool:
    """Whether the words are a clause of their own: they open like a sentence, or follow "that" with a subject."""
    words = inside.split()
    if inside[:1].isupper() and (len(words) > 3 or inside.rstrip()[-1:] in ".?!"):
        return True
    lead = lead.rstrip()
    if re.search(r"\b(?:said|added|continued|noted|explained),$", lead):
        return True
    if len(words) < 4 or not re.search(r"\b(?:that|as|because|while|saying|since|if|when|believes)$", lead):
        return False
    return not re.match(
        r"(?:will|is|are|was|were|has|have|had|must|needs?|can|could|would|should|may|might|to|be|not|an?|\w+ed)\b",
        inside,
    )
