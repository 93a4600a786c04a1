"""Who speaks in English reporting: the subject of the nearest word of saying, behind or before the quotation."""

from __future__ import annotations

from dataclasses import replace

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.english_behind import Behind
from app.analysis.english_clauses import closes, is_of_another, is_shown, outermost, own_clause, under_it
from app.analysis.english_frames import (
    FEW,
    NEAR,
    Frame,
    frame_of,
    is_glued,
    is_heading,
    is_whole,
    only_names,
    unglued,
    with_stops,
)
from app.analysis.english_headlines import Headlines
from app.analysis.english_inner import repeated
from app.analysis.english_outer import TELLING
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_relays import Relays
from app.analysis.english_sources import Sources, Told
from app.analysis.english_subjects import at_edge, fronted_until, main, of_whom
from app.analysis.english_titles import TITLES
from app.analysis.english_unnamed import Reader
from app.analysis.english_verbs import HEARD, Cue, cues
from app.analysis.english_words import (
    ACCORDING,
    ANSWER_FROM,
    CALLING,
    CUT_IN,
    FIRST_PERSON,
    GOES_ON,
    INNER,
    MY_WORDS,
    NAME,
    OF_ITS_CLAUSE,
    ONLY_A_NAME,
    OUGHT,
    PARENTHETIC,
    SENTENCE_END,
    SEVERAL_SENTENCES,
    TO_WHICH,
    UNDER,
    UTTERED,
)
from app.analysis.patterns import regex
from app.analysis.people import People

_MARKED = regex(r"\s*[“\"‘'][ ■]")
#: What ends a sentence within the marks.
ENDS = frozenset(".!?…")
_ONLY_MARKS = regex(r"[“\"‘'][ ■]{1,2000}[,.!?…]?[”\"’'],?")
#: Hale “…,” | said Reed, who called it “…”.
_BEHIND_MARKS = regex(r"[“\"‘'][ ■]{1,2000},[”\"’']$")
#: But “…”; Adding, “…”: whoever spoke goes on.
_CONNECTING = regex(
    r"(?:But|And|So|Yet|Still|Indeed|Also|Then|Or|Adding|Continuing|Concluding|Specifically)[,:]?"
)
#: The rest of a quotation that is closed but where its last paragraph ends.
_PARAGRAPH = regex(r"[ \u00a0][^\s“”\"■][^“”\"■\n]{0,1500}\n+")
_OPENS = regex(r"(?:^|[\n.!?”\"])\s*\Z")
#: …, said the mayor, …; not: Reed, an envoy, said he expects Hale, …
_SAYER = regex(rf"(?:the|an?|another|one) (?:[a-z-]+ ){{0,3}}[a-z-]+|(?:{TITLES} )?{NAME}")
#: “…” — said Reed, “…”
_DASHED = regex(r"[\"”’'] ?[—–-]{1,2} [a-z]")
_LISTED = regex(r"[\"”’'](?: \(\d{4}\))?(?:, (?:and |or )?| and | or | & )")


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    return _Report(page, people).attributions()


class _Report:
    """A text read from top to bottom; its headline is understood by its body."""

    def __init__(self, page: Page, people: People) -> None:
        self._page = page = with_stops(page)
        self._memory = Reader(page, people)
        self._people = people
        self._is_glued = is_glued(page.masked, people.find)
        self._sources = Sources(page, self._memory, self._apart)
        self._behind = Behind(self._memory)
        self._relays = Relays(page, self._memory, people.press)
        self._headlines = Headlines(page, self._memory, self._led)
        self._before: tuple[Marked, Told] | None = None

    def attributions(self) -> tuple[Attribution, ...]:
        """Those of the body first, then of the headlines."""
        frames = [self._frame(each) for each in self._page.marked]
        told = [Told() if f.each.quoted.depth or f.each.in_headline else self._body(f) for f in frames]
        told = self._repeating(frames, self._spoken_on(frames, told))
        body = [
            (f.inside, t) for f, t in zip(frames, told, strict=True) if t.speaker and not f.each.in_headline
        ]
        return tuple(
            self._kind(frame, self._headlines.told(frame, body) if frame.each.in_headline else one)
            for frame, one in zip(frames, told, strict=True)
        )

    def _frame(self, each: Marked) -> Frame:
        frame = frame_of(self._page, each)
        if not self._is_glued:
            return frame
        return replace(frame, lead=self._apart(frame.lead), tail=self._apart(frame.tail))

    def _apart(self, words: str) -> str:
        return unglued(words, self._people.find) if self._is_glued else words

    def _body(self, frame: Frame) -> Told:
        told = self._relays.relayed(frame, self._behind.fitting(frame, self._found(frame)), self._before)
        if self._before is None or told.speaker or told.via or not (frame.is_short and frame.is_title):
            self._before = (frame.each, told)
        if told.speaker:
            self._memory.spoke(frame.each.span.end, told.speaker)
        return told

    def _found(self, frame: Frame) -> Told:
        if only_names(frame):
            return Told()
        if same := self._same_breath(frame):
            return same
        if own := own_clause(frame):
            return Told(self._named(frame, own.who), own.cue)
        if held := self._sources.first(frame):
            return held
        return (
            Told() if MY_WORDS.match(frame.tail.lstrip(", ")) else self._beside(frame)
        ) or self._elsewhere(frame)

    def _beside(self, frame: Frame) -> Told | None:
        """Who is told by the words before a quotation and by those behind it; who speaks in the next sentence passes nothing on."""
        behind, before = self._behind.told(frame), self._led(frame)
        if not (before and before.speaker and behind):
            return behind or before
        ends = frame.inside.rstrip()[-1:] in ENDS and bool(frame.lead.strip())
        two = not ends and behind.speaker not in (None, before.speaker) and behind.cue in TELLING
        two = two and not frame.tail.lstrip(", ").lower().startswith(("he ", "she "))
        return Told(before.speaker, before.cue, behind.speaker) if two else before if ends else behind

    def _same_breath(self, frame: Frame) -> Told | None:
        """“…” and “…”; “…,” said Reed, “…”: one sentence has one speaker."""
        if self._before is None:
            return None
        each, told = self._before
        between = self._page.masked[each.span.end : max(each.span.end, frame.each.span.start - 1)]
        if _LISTED.fullmatch(between) and (told.speaker or frame.is_title):
            return told
        is_open = self._page.text[each.span.end - 1] in ",?!" or _DASHED.match(between)
        goes_on = is_open and between.rstrip().endswith(",")
        opens = _OPENS.search(self._page.masked, max(0, each.span.start - FEW), each.span.start - 1)
        if not told.speaker or not goes_on or not opens or "\n" in between or len(between) > NEAR:
            return None
        is_one = next(cues(between), None) and not SENTENCE_END.search(between)
        return Told(told.speaker, "", told.via) if is_one else None

    def _named(self, frame: Frame, subject: Subject | None) -> str | None:
        return self._memory.resolved(subject, frame.start)

    def _led(self, frame: Frame) -> Told | None:
        """Reed said “…”; Reed, who called it “…”."""
        found = list(cues(frame.lead))
        said = PARENTHETIC.search(frame.lead)
        name = self._named(frame, phrase(said["who"])) if said and _SAYER.fullmatch(said["who"]) else None
        if said and name and not any(cue.start > said.end() for cue in found):
            return Told(name, said["cue"])
        for at in reversed(range(max(0, len(found) - FEW), len(found))):
            cue = found[at]
            # Reed says it shows that …: it is Reed who says so.
            if at and frame.lead[found[at - 1].end : cue.start].strip() in ("it", "that it"):
                continue
            if is_shown(frame.lead, found, at):
                continue
            # Reed said that Hale begged him and “would have left”: it is Reed who says so.
            if at and GOES_ON.match(frame.inside) and is_of_another(frame.lead, found[at - 1], cue):
                continue
            # Reed said that until Hale reassures them, “…”: it is Reed who says so.
            if at and closes(frame.lead[cue.end :]) and under_it(frame.lead, cue):
                continue
            subject = at_edge(frame.lead, cue)
            if subject is None and cue.form == "passive" and len(frame.lead) - cue.end < NEAR // 4:
                # “Reed argued that it should be seen as “…””: whoever argues.
                is_outer = at and cue.word in HEARD and found[at - 1].form == "finite"
                # Reed said that the men at the camp, called X, “…”: it is Reed who says so.
                is_outer = is_outer or (
                    at and "," in frame.lead[cue.end :] and found[at - 1].form == "finite"
                )
                if is_outer or OUGHT.search(frame.lead, max(0, cue.start - FEW * 4), cue.start):
                    continue
                return Told()
            if subject == "main":
                if inverted := self._still_speaking(frame, found[:at], cue):
                    return inverted
                subject = self._main(frame, found[:at], cue)
            if isinstance(subject, Subject) and (name := self._of_lead(frame, subject, cue)):
                return Told(name, cue.word)
        if found or not CALLING.match(frame.lead):
            return None
        # Calling Hale “…,” Reed left.
        rest = frame.tail.lstrip(", ")
        # Declaring “…” lost, Reed left.
        rest = rest if frame.goes_on else rest.partition(", ")[2]
        name = self._named(frame, main(rest))
        return Told(name, "calling") if name else None

    def _still_speaking(self, frame: Frame, earlier: list[Cue], cue: Cue) -> Told | None:
        """“…,” said Reed, the envoy, adding that “…”."""
        if self._before is None or not earlier:
            return None
        each, told = self._before
        behind = frame.lead[: earlier[0].start].strip()
        marks = _ONLY_MARKS.fullmatch if cue.form == "participle" else _BEHIND_MARKS.search
        inverted = marks(behind) and each.span.start >= frame.start
        return Told(told.speaker, cue.word, told.via) if inverted and told.speaker else None

    def _main(self, frame: Frame, earlier: list[Cue], cue: Cue) -> Subject | None:
        """Whose verb it is when it has no subject of its own: that of the verb of saying before, or of the sentence."""
        opens = fronted_until(frame.lead)
        finite = (each for each in reversed(earlier[-FEW:]) if each.form == "finite" and each.start >= opens)
        subjects = (at_edge(frame.lead, each) for each in finite)
        nearest = next((each for each in subjects if isinstance(each, Subject)), None)
        if cue.word in UTTERED and earlier and (inner := INNER.match(frame.lead, earlier[-1].end, cue.start)):
            return phrase(inner["who"]) or nearest
        return nearest or main(frame.lead[: cue.start])

    def _of_lead(self, frame: Frame, subject: Subject, cue: Cue) -> str | None:
        """“Lee said he agreed”: he is Lee, where he may be; “While Lee agreed, he called it …” too."""
        if subject.kind == "pronoun":
            lead = frame.lead[: cue.start]
            if self._before and _MARKED.match(lead) and self._before[0].span.start >= frame.start:
                # “…,” Reed said, but he added that “…”.
                spoke = self._before[1].speaker
                if spoke and self._memory.fits(spoke, subject.words) and subject.words in ("he", "she"):
                    return spoke
            if own := self._of_its_own(frame, subject, lead):
                return own
            under = UNDER.match(lead)
            first = main(lead[under.end() :]) if under else main(lead)
            if first and first.kind == "name":
                name = self._memory.resolved(first, frame.start)
                if (
                    name
                    and self._memory.fits(name, subject.words)
                    and not (under and subject.words == "they")
                ):
                    return name
            # The council released a plan that it called “…”.
            if (
                first
                and first.kind == "role"
                and not under
                and self._memory.is_meant(subject.words, first.words)
            ):
                return self._named(frame, first)
        return self._named(frame, subject)

    def _of_its_own(self, frame: Frame, subject: Subject, lead: str) -> str | None:
        """Reed has a hat, while Hale has a scarf that he calls “…”; “…?” Hale asked, to which she replied: “…”"""
        if (own := OF_ITS_CLAUSE.search(lead)) and (name := self._named(frame, phrase(own["who"]))):
            return name if self._memory.is_person(name) and self._memory.fits(name, subject.words) else None
        spoke = self._before[1].speaker if self._before and TO_WHICH.search(lead) else None
        meant = self._named(frame, subject) if spoke else None
        return self._memory.another(subject.words, frame.start, spoke) if spoke and meant == spoke else None

    def _elsewhere(self, frame: Frame) -> Told:
        """Where no word of saying has a subject: the ways in which a speaker may still be told, in order."""
        if is_heading(self._page, frame):
            return Told()
        if frame.is_short and frame.is_title:
            return self._unmarked(frame)
        return self._sources.told(frame) or self._own_words(frame) or self._unmarked(frame)

    def _own_words(self, frame: Frame) -> Told | None:
        """Reed thanked them for “all that they gave me”: nobody but Reed says "me"."""
        if not frame.lead.strip(" ■“”\"'‘’") or not FIRST_PERSON.search(frame.inside):
            return None
        subject = main(frame.lead)
        name = self._named(frame, subject) if subject and subject.kind != "role" else None
        return Told(name) if name and self._memory.is_person(name) else None

    def _unmarked(self, frame: Frame) -> Told:
        """A sentence of speech without a word of saying: whoever the words before it are about."""
        goes_on = GOES_ON.match(frame.inside) or SEVERAL_SENTENCES.search(frame.inside[:-1])
        if goes_on and ONLY_A_NAME.fullmatch(frame.lead):
            return self._same_paragraph(frame)
        first = frame.inside.lstrip("([‘’'…. ")[:1]
        cut = not frame.lead.strip() and frame.inside.startswith(("…", "...", ". . .")) and not frame.is_short
        if not (cut or first.isupper() or first.isdigit()):
            return Told()
        lead = frame.lead.strip(" \u00a0■“”\"'‘’")
        if lead.endswith((":", ",")) and not _CONNECTING.fullmatch(lead):
            subject = of_whom(main(frame.lead))
            return Told(self._named(frame, subject) if subject and not frame.is_title else None)
        # “…,” said Reed, N.H. “…”: a sentence may end with a name's own full stop.
        ended = lead.endswith(".") and "■" in frame.lead and not frame.is_short
        if lead and not ended and not _CONNECTING.fullmatch(lead):
            return Told()
        return self._continued(frame)

    def _same_paragraph(self, frame: Frame) -> Told:
        """“…,” Reed said. The mayor “has put aside her fears.”: nobody else speaks."""
        if self._before is None or not self._before[1].speaker:
            return Told()
        each, told = self._before
        between = self._page.masked[each.span.end : max(each.span.end, frame.each.span.start - 1)]
        near = "\n" not in between and len(between) < 2 * NEAR and len(SENTENCE_END.findall(between)) <= 1
        return Told(told.speaker, "", told.via) if near else Told()

    def _continued(self, frame: Frame) -> Told:
        """Speech that goes on where only the words that name the speaker stand between, or a paragraph's end."""
        if self._before is None:
            return self._introduced(frame)
        each, told = self._before
        between = self._page.masked[each.span.end : max(each.span.end, frame.each.span.start - 1)]
        if told.speaker and _PARAGRAPH.fullmatch(between):
            return Told(told.speaker, "", told.via)
        if cut := CUT_IN.search(between):
            return Told(self._named(frame, phrase(cut["who"])), cut["cue"])
        if len(between) > 4 * NEAR:
            return self._introduced(frame)
        lines = [line for line in between.strip("\"”’'.,!? \n").split("\n") if line.strip()]
        ends = len(SENTENCE_END.findall(between.strip("\"”’' \n") + " "))
        if len(lines) <= 1 and ends <= 1 and told.speaker:
            # A line of its own tells of whoever speaks next.
            apart = bool(lines) and between.lstrip("\"”’',.").startswith("\n")
            other = self._introduced(frame) if apart else Told()
            return other if other.speaker else Told(told.speaker, "", told.via)
        other = self._introduced(frame)
        # In one paragraph the last who spoke goes on where nobody else is told of.
        goes_on = told.speaker and "\n" not in between and not (other.speaker or other.via)
        return Told(told.speaker, "", told.via) if goes_on else other

    def _introduced(self, frame: Frame) -> Told:
        """The sentence before tells who speaks: Reed disagreed. “…”"""
        at = max(0, frame.start - 3)
        sentence = self._page.sentence_of(at)
        words = self._page.masked[sentence.start : min(sentence.end, frame.start)].rstrip()
        # Sentences that end before a mark are not told apart from what follows it.
        opens = max((end.end() for end in SENTENCE_END.finditer(words) if end.end() < len(words)), default=0)
        words = self._apart(words[opens:])
        if sentence.start >= frame.start or frame.start - sentence.end > 3 or "■" in words:
            return Told()
        source = ACCORDING.search(words.rstrip(": ")) if words.rstrip().endswith(":") else None
        if source and (name := self._named(frame, phrase(source[1]))):
            return Told(name, "according to")
        if by := ANSWER_FROM.search(words):
            return Told(self._named(frame, phrase(by["who"])))
        if said := PARENTHETIC.search(words):
            return Told(self._named(frame, phrase(said["who"])), said["cue"])
        cue = outermost(words)
        if cue is None and not words.rstrip().endswith(":"):
            return self._about(words, sentence.start)
        subject = at_edge(words, cue) if cue else of_whom(main(words))
        subject = main(words) if subject == "main" else subject
        name = self._memory.resolved(subject, sentence.start) if isinstance(subject, Subject) else None
        return Told(name, cue.word if cue else "")

    def _about(self, words: str, at: int) -> Told:
        """Speech that nobody is said to speak is of the person whom the sentence before is about."""
        subject = of_whom(main(words))
        name = self._memory.resolved(subject, at) if subject and subject.kind != "role" else None
        return Told(name if name and self._memory.is_person(name) else None)

    def _spoken_on(self, frames: list[Frame], told: list[Told]) -> list[Told]:
        """A quotation right before another of the same breath has its speaker."""
        found = list(told)
        for at in range(len(found) - 2, -1, -1):
            here, there = frames[at].each.span, frames[at + 1].each.span
            between = self._page.masked[here.end : max(here.end, there.start - 1)]
            whole = frames[at].inside.rstrip()[-1:] in {".", "!", "?", "…"}
            next_to = whole and not between.strip("\"”’' ") and len(between) < FEW
            if found[at].speaker is None and (
                (next_to and not frames[at].names_a_work) or _LISTED.fullmatch(between)
            ):
                found[at] = found[at + 1] if not frames[at].each.quoted.depth else found[at]
        return found

    def _repeating(self, frames: list[Frame], told: list[Told]) -> list[Told]:
        """“I said, ‘We met’”, “The mayor said, ‘We met’”: words that a speaker repeats."""
        found, outer = list(told), -1
        for at, frame in enumerate(frames):
            if not frame.each.quoted.depth:
                outer = at
            elif outer >= 0 and frame.each.span.end <= frames[outer].each.span.end:
                within, whose = frames[outer], found[outer]
                found[at] = repeated(self._page.text, within, frame, whose, self._memory) or found[at]
        return found

    def _kind(self, frame: Frame, told: Told) -> Attribution:
        if told.speaker is None and told.via is None:
            return Attribution()
        kind = FULL if is_whole(frame.inside, frame.lead, frame.tail) else FRAGMENT
        return Attribution(kind, told.speaker, told.by, told.cue)
