"""Who speaks in English reporting: the subject of the nearest word of saying, behind or before the quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.english_headlines import from_body, named_in_headline, told_in_headline
from app.analysis.english_memory import Memory
from app.analysis.english_names import OUTLET
from app.analysis.english_subjects import Cue, Subject, at_edge, cues, fronted_until, in_front, main, phrase
from app.analysis.english_words import (
    ACCORDING,
    ANY_VERB,
    COLON,
    HOLDER,
    NAME,
    NAMING,
    RELAYED,
    REPORTED,
    SENTENCE_END,
    SIGNED,
    STOP,
    THAT,
    TO_OUTLET,
    TRAILING,
    TRAILING_INVERTED,
)
from app.analysis.people import People
from app.analysis.text import sentences

#: Characters after a quotation in which its speaker is named.
NEAR = 110
#: Words that only name something are no more than so many.
FEW = 6
_CLOSE = re.compile(r"[,.?!…]{0,3}(?:[’'] ?(?=[\"”]))?[\"”’']{1,2},?[ \t\u00a0]*")
_LISTED = re.compile(r"[\"”’'](?: \(\d{4}\))?(?:, (?:and |or )?| and | or | & )")
#: “…!” beamed Reed: right behind the mark any verb will do where a name follows.
_INVERTED = re.compile(
    rf"[a-z]{{3,}}(?:ed|s)\s+(?P<who>(?:[a-z]+\s+){{0,3}}?{NAME})(?=[,.]|$|\s(?:in|on|at|during|after|to|as|with|who)\b)"
)
#: After a question or a full stop “he said” may open the next sentence: what follows its verb tells.
_NEW_SENTENCE = re.compile(r"\s+(?:(?:that|the|he|she|it|they|a|an|his|her|there|no|not)\b|■|“|\"|[A-Z])")


@dataclass(frozen=True, slots=True)
class _Told:
    """Who speaks, by which word, and who passes it on."""

    speaker: str | None = None
    cue: str = ""
    via: str | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    """A quotation in its sentence: where that starts, what leads to it and what follows."""

    each: Marked
    start: int
    lead: str
    tail: str
    inside: str

    @property
    def goes_on(self) -> bool:
        """Whether its sentence goes on behind the mark."""
        return self.inside.rstrip()[-1:] in {",", "—", "–", "-"} or self.tail.startswith(",")

    @property
    def is_short(self) -> bool:
        """Whether it may be but a name."""
        return len(self.inside.split()) <= FEW

    @property
    def is_title(self) -> bool:
        """Whether its words are written as titles of works are."""
        words = [word for word in re.findall(r"[^\s]+", self.inside) if word[0].isalpha()]
        small = {"of", "the", "and", "in", "a", "to", "for", "on", "with", "is", "it"}
        return bool(words) and all(word[0].isupper() or word in small for word in words)


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    return _Report(page, people).attributions()


class _Report:
    """A text read from top to bottom; its headline is understood by its body."""

    def __init__(self, page: Page, people: People) -> None:
        self._page = page = _with_stops(page)
        self._memory = Memory(page, people)
        self._people = people
        self._before: tuple[Marked, _Told] | None = None

    def attributions(self) -> tuple[Attribution, ...]:
        """Those of the body first, then of the headlines."""
        frames = [self._frame(each) for each in self._page.marked]
        told = [_Told() if f.each.quoted.depth or f.each.in_headline else self._body(f) for f in frames]
        told = self._spoken_on(frames, told)
        return tuple(
            self._headline(frame, frames, told) if frame.each.in_headline else self._kind(frame, one)
            for frame, one in zip(frames, told, strict=True)
        )

    def _frame(self, each: Marked) -> _Frame:
        sentence = self._page.sentence_of(each.span.start)
        lead = self._page.masked[sentence.start : max(sentence.start, each.span.start - 1)]
        # Masked quotations hide where a sentence ends.
        cut = max((stop.end() for stop in SENTENCE_END.finditer(lead)), default=0)
        after = self._page.masked[each.span.end : each.span.end + 2 * NEAR]
        close = _CLOSE.match(after)
        rest = after[close.end() :] if close else ""
        if close and close[0].rstrip().endswith(","):
            rest = ", " + rest
        stop = STOP.search(rest)
        inside = each.span.of(self._page.text)
        return _Frame(each, sentence.start + cut, lead[cut:], rest[: stop.start()] if stop else rest, inside)

    def _body(self, frame: _Frame) -> _Told:
        told = self._relayed(frame, self._found(frame))
        self._before = (frame.each, told)
        if told.speaker:
            self._memory.spoke(frame.each.span.end, told.speaker)
        return told

    def _found(self, frame: _Frame) -> _Told:
        if frame.is_short and NAMING.search(frame.lead):
            return _Told()
        if self._before and _LISTED.fullmatch(
            self._page.masked[self._before[0].span.end : frame.each.span.start - 1]
        ):
            return self._before[1]
        if held := self._held(frame):
            return held
        behind = self._behind(frame)
        before = self._led(frame)
        if before and before.speaker and behind and behind.speaker not in (None, before.speaker):
            return _Told(before.speaker, before.cue, behind.speaker)
        if behind or before:
            return behind or before or _Told()
        return self._elsewhere(frame)

    def _named(self, frame: _Frame, subject: Subject | None) -> str | None:
        return self._memory.resolved(subject, frame.start)

    def _behind(self, frame: _Frame) -> _Told | None:
        """“…,” Reed said; “…,” said Reed."""
        tail = frame.tail.removeprefix(",").lstrip()
        for cue in cues(tail):
            if cue.start > NEAR or cue.form in ("participle", "passive"):
                break
            if not frame.goes_on and self._opens_the_next(frame, tail, cue):
                break
            if name := self._named(frame, in_front(tail, cue)):
                return _Told(name, cue.word)
            if cue.start == 0:
                break
        return self._by_any_verb(frame, tail)

    def _opens_the_next(self, frame: _Frame, tail: str, cue: Cue) -> bool:
        if cue.start == 0:
            return False
        ended = frame.inside.rstrip()[-1:] in {".", "!", "?", "…"}
        if not ended and not frame.lead.strip():
            return False
        return not ended or cue.start > NEAR // 2 or bool(_NEW_SENTENCE.match(tail[cue.end :]))

    def _by_any_verb(self, frame: _Frame, tail: str) -> _Told | None:
        """“…,” Reed thundered: after the comma within the marks any verb will do."""
        if frame.inside.rstrip()[-1:] in {",", "!", "?"} and (inverted := _INVERTED.match(tail)):
            name = self._named(frame, phrase(inverted["who"]))
            return _Told(name, tail.split(maxsplit=1)[0]) if name else None
        verb = ANY_VERB.search(tail[:NEAR])
        if verb is None or frame.inside.rstrip()[-1:] != "," or frame.lead.strip():
            return None
        subject = in_front(tail, Cue(verb.start(), verb.end(), verb[0], "finite"))
        name = self._named(frame, subject) if subject and subject.kind != "role" and verb.start() else None
        return _Told(name, verb[0]) if name else None

    def _led(self, frame: _Frame) -> _Told | None:
        """Reed said “…”; Reed, who called it “…”."""
        found = list(cues(frame.lead))
        for at in reversed(range(len(found))):
            cue = found[at]
            subject = at_edge(frame.lead, cue)
            if subject is None and cue.form == "passive" and len(frame.lead) - cue.end < NEAR // 4:
                return _Told()
            if subject == "main":
                subject = self._main(frame, found[:at], cue)
            if isinstance(subject, Subject) and (name := self._of_lead(frame, subject, cue)):
                return _Told(name, cue.word)
        return None

    def _main(self, frame: _Frame, earlier: list[Cue], cue: Cue) -> Subject | None:
        """Whose verb it is when it has no subject of its own: that of the verb of saying before, or of the sentence."""
        opens = fronted_until(frame.lead)
        finite = (each for each in reversed(earlier) if each.form == "finite" and each.start >= opens)
        subjects = (at_edge(frame.lead, each) for each in finite)
        nearest = next((each for each in subjects if isinstance(each, Subject)), None)
        return nearest or main(frame.lead[: cue.start])

    def _of_lead(self, frame: _Frame, subject: Subject, cue: Cue) -> str | None:
        """“Lee said he agreed”: he is Lee, where he may be."""
        if subject.kind == "pronoun":
            first = main(frame.lead[: cue.start])
            if first and first.kind == "name":
                name = self._memory.resolved(first, frame.start)
                if name and self._memory.fits(name, subject.words):
                    return name
        return self._named(frame, subject)

    def _elsewhere(self, frame: _Frame) -> _Told:
        """Where no word of saying has a subject: a source, the sentence's end, a colon, a signature, who spoke last."""
        if frame.is_short and frame.is_title:
            return self._unmarked(frame)
        if source := (ACCORDING.search(frame.lead) or ACCORDING.match(frame.tail.lstrip(", "))):
            return _Told(self._named(frame, phrase(source[1])), "according to")
        end = self._page.sentence_of(frame.each.span.end - 1).end
        if trailing := TRAILING.search(self._page.masked[frame.each.span.end : end].rstrip(" .")):
            subject = in_front(trailing["who"] + " ", Cue(len(trailing["who"]) + 1, 0, "said", "finite"))
            return _Told(self._named(frame, subject), trailing["cue"])
        if trailing := TRAILING_INVERTED.search(self._page.masked[frame.each.span.end : end].rstrip(" .")):
            return _Told(self._named(frame, phrase(trailing["who"])), trailing["cue"])
        if colon := COLON.search(frame.lead):
            return _Told(self._named(frame, phrase(colon["who"])), ":")
        if name := self._holder(frame):
            return _Told(name, "")
        if (signed := SIGNED.match(self._page.masked, frame.each.span.end)) and not frame.lead.strip():
            name = self._named(frame, phrase(signed[1]))
            if name and self._memory.is_person(name):
                return _Told(name)
        return self._unmarked(frame)

    def _held(self, frame: _Frame) -> _Told | None:
        """Reed's remark that it was “…”."""
        held = next(iter(list(HOLDER.finditer(frame.lead))[-1:]), None)
        if held is None:
            return None
        between = frame.lead[held.end() :]
        is_object = not between.startswith(" that") and any(
            cue.form != "passive" for cue in cues(frame.lead[: held.start()])
        )
        if (
            is_object
            or len(between) > NEAR // 2
            or next(cues(between), None)
            or re.search(r"\b(?:has|have|had)\b", between)
        ):
            return None
        name = self._named(frame, phrase(held["who"]))
        return _Told(name) if name else None

    def _holder(self, frame: _Frame) -> str | None:
        """Reed wagered that …"""
        verb = next(iter(list(THAT.finditer(frame.lead))[-1:]), None)
        if verb:
            subject = at_edge(frame.lead, Cue(verb.start(), verb.end(), verb[0], "finite"))
            subject = main(frame.lead) if subject == "main" else subject
            return (
                self._named(frame, subject)
                if isinstance(subject, Subject) and subject.kind != "role"
                else None
            )
        return None

    def _unmarked(self, frame: _Frame) -> _Told:
        """A sentence of speech without a word of saying: whoever the words before it are about."""
        if not frame.inside[:1].isupper():
            return _Told()
        if frame.lead.rstrip().endswith((":", ",")):
            subject = main(frame.lead)
            return _Told(self._named(frame, subject) if subject and not frame.is_title else None)
        if frame.lead.strip(" ■“”\"'‘’"):
            return _Told()
        return self._continued(frame)

    def _continued(self, frame: _Frame) -> _Told:
        """Speech that goes on where only the words that name the speaker stand between, or a paragraph's end."""
        if self._before is None:
            return self._introduced(frame)
        each, told = self._before
        between = self._page.masked[each.span.end : max(each.span.end, frame.each.span.start - 1)]
        if len(between) > 4 * NEAR:
            return self._introduced(frame)
        lines = [line for line in between.strip("\"”’'.,!? \n").split("\n") if line.strip()]
        ends = len(SENTENCE_END.findall(between.strip("\"”’' \n") + " "))
        if len(lines) <= 1 and ends <= 1 and told.speaker:
            return _Told(told.speaker, "", told.via)
        return self._introduced(frame)

    def _introduced(self, frame: _Frame) -> _Told:
        """The sentence before tells who speaks: Reed disagreed. “…”"""
        at = max(0, frame.start - 3)
        sentence = self._page.sentence_of(at)
        words = sentence.of(self._page.masked)
        if sentence.start >= frame.start or frame.start - sentence.end > 3 or "■" in words:
            return _Told()
        if words.rstrip().endswith(":") and (source := ACCORDING.search(words.rstrip(": "))):
            return _Told(self._named(frame, phrase(source[1])), "according to")
        cue = next((cue for cue in reversed(list(cues(words))) if cue.form == "finite"), None)
        if cue is None and not words.rstrip().endswith(":"):
            return _Told()
        subject = at_edge(words, cue) if cue else main(words)
        subject = main(words) if subject == "main" else subject
        name = self._memory.resolved(subject, sentence.start) if isinstance(subject, Subject) else None
        return _Told(name, cue.word if cue else "")

    def _spoken_on(self, frames: list[_Frame], told: list[_Told]) -> list[_Told]:
        """A quotation right before another of the same breath has its speaker."""
        found = list(told)
        for at in range(len(found) - 2, -1, -1):
            here, there = frames[at].each.span, frames[at + 1].each.span
            between = self._page.masked[here.end : max(here.end, there.start - 1)]
            whole = frames[at].inside.rstrip()[-1:] in {".", "!", "?", "…"}
            if found[at].speaker is None and whole and not between.strip("\"”’' ") and len(between) < FEW:
                found[at] = found[at + 1] if not frames[at].each.quoted.depth else found[at]
        return found

    def _relayed(self, frame: _Frame, told: _Told) -> _Told:
        """Whose words they are and who passes them on; outlets only ever do."""
        speaker, via = told.speaker, told.via
        if speaker and OUTLET.search(speaker) and "editorial" not in frame.tail:
            first = main(frame.lead)
            named = self._named(frame, first) if first and first.kind == "name" else None
            return _Told(named if named != speaker else None, told.cue, speaker)
        if reported := REPORTED.match(frame.tail):
            name = reported["outlet"]
            return _Told(speaker if speaker != name else None, told.cue, name)
        if outlet := TO_OUTLET.search(frame.lead):
            via = outlet["outlet"]
        elif (relay := RELAYED.search(frame.lead)) and speaker:
            via = self._teller(frame, relay, speaker) or via
        elif speaker and (source := ACCORDING.search(f"{frame.lead} ") or ACCORDING.search(frame.tail)):
            via = self._named(frame, phrase(source[1]))
        return _Told(speaker, told.cue, None if via == speaker else via)

    def _teller(self, frame: _Frame, relay: re.Match[str], speaker: str) -> str | None:
        outer = relay["teller"] or relay["outer"]
        kind = "pronoun" if outer.lower() in ("he", "she") else "name"
        teller = self._named(frame, Subject(kind, outer.lower() if kind == "pronoun" else outer))
        inner = self._memory.full(relay["inner"], frame.start)
        return teller if inner == speaker != teller else None

    def _headline(self, frame: _Frame, frames: list[_Frame], told: list[_Told]) -> Attribution:
        if frame.is_short and NAMING.search(frame.lead):
            return Attribution()
        if name := self._named_late(named_in_headline(frame.lead, frame.tail)):
            return self._kind(frame, _Told(name))
        body = [
            (f.inside, t) for f, t in zip(frames, told, strict=True) if t.speaker and not f.each.in_headline
        ]
        at = from_body(frame.inside, [inside for inside, _ in body])
        if at is not None:
            return self._kind(frame, body[at][1])
        return self._kind(frame, _Told(self._named_late(told_in_headline(frame.lead, frame.tail))))

    def _named_late(self, subject: Subject | None) -> str | None:
        """A headline is read with the whole text in mind."""
        return (
            self._memory.resolved(subject, len(self._page.text))
            if subject and subject.kind != "pronoun"
            else None
        )

    def _kind(self, frame: _Frame, told: _Told) -> Attribution:
        if told.speaker is None and told.via is None:
            return Attribution()
        kind = FULL if _is_whole(frame.inside, frame.lead, frame.tail) else FRAGMENT
        return Attribution(kind, told.speaker, told.via, told.cue)


def _with_stops(page: Page) -> Page:
    """The page with the last stop or comma of each quotation to be seen: it ends the sentence, or does not."""
    seen = list(page.masked)
    for each in page.marked:
        last = page.text[each.span.end - 1 : each.span.end]
        if each.quoted.depth == 0 and last in ".,!?…" and last:
            seen[each.span.end - 1] = last
    masked = "".join(seen)
    spans = tuple(span for sentence in page.sentences for span in sentences(masked, sentence))
    return replace(page, masked=masked, sentences=spans)


def _is_whole(inside: str, lead: str, tail: str) -> bool:
    """Whether the words are a clause of their own: they open like a sentence, or follow "that" with a subject."""
    words = inside.split()
    if inside[:1].isupper() and (len(words) > 3 or inside.rstrip()[-1:] in ".?!"):
        return True
    lead = lead.rstrip()
    if re.search(r"\b(?:said|added|continued|noted|explained),$", lead):
        return True
    if len(words) < 4 or re.match(r"\s*(?:would|is|are|was|were|will|could|can|has|had)\b", tail):
        return False
    if lead.endswith(" as"):
        return bool(re.search(r"n['’]t\b|\b(?:is|are|was|were|has|have|will|can|do|does)\b", inside))
    if not re.search(r"\b(?:that|because|while|saying|since|if|when|believes|stressing)$", lead):
        return False
    return not re.match(
        r"(?:will|is|are|was|were|has|have|had|must|needs?|can|could|would|should|may|might|to|be|not|an?|\w+ed)\b",
        inside,
    )
