"""Who passes on in Korean what others say: outlets, sources by name, and those who speak for another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.analysis.attribution import FARTHEST, Attribution, Marked, Page
from app.analysis.korean_anew import is_contrary, is_elsewhere, is_of_his_own
from app.analysis.korean_cast import Cast, is_body
from app.analysis.korean_names import Naming, naming_at
from app.analysis.korean_outlets import (
    BARE_TOPIC,
    HALVES,
    IS_OUTLET,
    ISSUED,
    REPORTED_BY,
    REPORTS,
    WORD_BEFORE,
)
from app.analysis.korean_reporting import (
    ACCOUNT,
    ANSWERS_IT,
    BORROWED,
    BY_MOUTH,
    CONVEYED,
    COUNTED,
    EXPERT,
    EXPERTS_TOLD,
    IN_ONE_BREATH,
    LISTED,
    MARKED_OUTLET,
    NO_SOURCE,
    NOBODY,
    OCCASION,
    OF_STATE,
    READ_BY,
    RELAYED_AS,
    RELAYED_BY,
    REMARKED_ON,
    SENT_AND_TOLD,
    SOURCES,
    SPEAKING_FOR,
    TELLING,
    TELLS_OF,
    THROUGH,
    TO_OUTLET,
    TOLD_SO,
    WHEN,
)
from app.analysis.korean_shapes import is_no_person, looks_like_name, unbracketed
from app.analysis.korean_subjects import Subject, subjects
from app.analysis.korean_words import (
    ANY_OUTLET,
    COUNTRIES,
    CUTS,
    KINDS,
    MARKS,
    OPENERS,
    ORGANISATION,
    OUTLET,
    PERSON,
    POINTING,
    PRONOUNS,
    SOURCE_KINDS,
    STOPS,
)
from app.analysis.text import Span

#: Letters behind the words in which an outlet is named that was talked to.
BEHIND = 32
#: Sentences behind words in which it is told who told them.
TOLD_WITHIN = 3
#: Letters before a source in which all of its name stands.
SOURCE_LENGTH = 60


class Relays:
    """Those of a text who pass on what others say. ``outlets`` are those that it names, and where."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self._page, self._cast = page, cast
        self.outlets: list[tuple[int, str]] = []
        #: Their names, and those of which the text says that they are outlets: 일간지 마루.
        self._named: set[str] = set()
        self._spokes: list[tuple[int, str]] = []
        self._experts: list[tuple[int, str]] = []

    def meet(self, sentence: Span, found: Sequence[Subject]) -> None:
        """Remember the outlets that a sentence names."""
        named = [each.naming.name for each in found]
        self.outlets += self._outlets_of(sentence, found)
        self._named |= {name for _, name in self.outlets}
        outlets = [name for name in named if OUTLET.search(name)]
        if outlets and EXPERTS_TOLD.search(self._page.masked, sentence.start, sentence.end):
            self._experts.append((sentence.start, self.outlet(outlets[0], sentence.start)))
        self._spokes += [
            (each.naming.span.start, self._cast.fullest(each.naming))
            for each in found
            if SPEAKING_FOR.search(each.naming.title)
        ]

    def _outlets_of(self, sentence: Span, found: Sequence[Subject]) -> Iterator[tuple[int, str]]:
        """The outlets that a sentence names: as who does something or is cited, by what it says of them, or asked."""
        text, start = self._page.masked, sentence.start
        for name in (*(one.naming.name for one in found), *self._cites(sentence)):
            if OUTLET.search(name) and name not in KINDS:
                yield start, name
        for one in found:
            if one.naming.name in HALVES and (
                whole := self._with_its_name(one.naming.name, one.naming.span.start)
            ):
                yield start, whole
        for told in IS_OUTLET.finditer(text, start, sentence.end):
            if not OUTLET.search(told["name"]):
                yield told.start("name"), told["name"]
        for asked in TO_OUTLET.finditer(text, start, sentence.end):
            if name := asked["outlet"] or asked["abroad"]:
                yield asked.start(), name

    def spoken_for(self, at: int) -> list[str]:
        """Who spoke for another right before."""
        return [name for start, name in self._spokes if at - FARTHEST < start < at][-1:]

    def of_expert(self, speaker: str, at: int) -> str | None:
        """The outlet that was said before to pass on what experts say, for one of them."""
        told = [name for start, name in self._experts if start < at][-1:]
        is_expert = told and any(
            each.name == speaker and EXPERT.search(each.title) for each in self._cast.full
        )
        return told[0] if is_expert else None

    def outlet(self, name: str, at: int) -> str:
        """The outlet that is called by its kind alone: with what stands before it, or one that was named before."""
        if name not in HALVES and not name.endswith("들"):
            return name
        if whole := self._with_its_name(name, at):
            return whole
        before = [each for start, each in self.outlets if start < at] if name in KINDS else []
        return before[-1] if before else name

    def _with_its_name(self, kind: str, at: int) -> str | None:
        """항구 통신, 현지 매체: the word before an outlet's kind, where it tells which."""
        found = WORD_BEFORE.search(self._page.masked, max(0, at - SOURCE_LENGTH // 2), at)
        word = found[1] if found else ""
        if (
            not word
            or word in POINTING | OPENERS | {"관련"}
            or (word not in ANY_OUTLET and (CUTS.search(word) or STOPS.search(word)))
        ):
            return None
        return f"{word} {kind}"

    def cited(self, sentence: Span) -> str | None:
        """Whom an outlet cites."""
        cites = [
            one
            for one in SOURCES.finditer(self._page.masked, sentence.start, sentence.end)
            if "인용" in one[0]
        ]
        name = self.named_at(sentence.start, cites[-1].start()) if cites else None
        return None if name is None or OUTLET.search(name) else name

    def source(self, each: Marked, sentence: Span) -> str | None:
        """Whom the words were told by or to: "according to", or an outlet that was talked to."""
        for one in SOURCES.finditer(self._page.masked, sentence.start, each.span.start):
            name = self._issuer(sentence.start, one) or self.named_at(sentence.start, one.start())
            if name and ("인용" not in one[0] or OUTLET.search(name)):
                return name
        outlet = TO_OUTLET.search(self._page.masked, max(0, sentence.start - 1), each.span.start)
        if told := outlet or self._told_behind(each, sentence.end):
            return self._told_outlet(told)
        marked = MARKED_OUTLET.search(self._page.masked, sentence.start, each.span.start)
        if marked and "■" in marked["name"]:
            return self._page.text[marked.start("name") : marked.end("name")]
        return self._by_hand(each, sentence)

    def _issuer(self, start: int, source: re.Match[str]) -> str | None:
        """Who brought out the paper or the recording that is the source."""
        if not source[0].startswith("에"):
            return None
        found = ISSUED.search(self._page.masked, max(start, source.start() - FARTHEST // 4), source.start())
        name = self.named_at(start, found.end("who")) if found else None
        return name if name and (is_body(name) or self._cast.knows(name, name)) else None

    def _told_behind(self, each: Marked, end: int) -> re.Match[str] | None:
        """The outlet that is said right behind the words to have been told them: "…"라고 항구신문에 말했다."""
        return TO_OUTLET.search(self._page.masked, each.span.end + 1, min(end, each.span.end + BEHIND))

    def _told_outlet(self, told: re.Match[str]) -> str:
        if told["marked"]:
            return told["marked"].replace("<", "").replace("> ", " ").replace(">", "")
        return told["outlet"] or told["abroad"] or self.outlet(told["kind"], told.start("kind"))

    def _by_hand(self, each: Marked, sentence: Span) -> str | None:
        """Through whom somebody speaks, or who reads what they wrote."""
        found = THROUGH.search(self._page.masked, sentence.start, each.span.start)
        for way in (READ_BY, BY_MOUTH):
            found = found or way.search(self._page.masked, sentence.start, each.span.start)
        if found is None:
            return None
        agent = found["who"]
        name = self.named_at(sentence.start, found.end("who")) or agent
        return agent if name.endswith(agent) else name

    def borrowed(self, lead: Span) -> str | None:
        """Of whose words somebody makes use."""
        found = BORROWED.search(self._page.masked, lead.start, lead.end)
        return self.named_at(lead.start, found.end("who")) if found else None

    def is_elsewhere(self, via: str, each: Marked, since: int) -> bool:
        """Whether somebody whom another passed on goes on where they speak for themselves, or on another day."""
        if OUTLET.search(via):
            return is_elsewhere(self._page, via, each, since)
        return not (is_body(via) or self.speaks_for(via)) and is_contrary(self._page, via, each)

    def whole(self, name: str) -> str | None:
        """The outlet that a text calls by the first half of its name as well: 항구 for 항구 통신."""
        if OUTLET.search(name):
            return None
        halves = (f"{name}{space}{kind}" for space in (" ", "") for kind in HALVES)
        return next((half for half in halves if half in self._named), None)

    def reports(self, naming: Naming, each: Marked) -> bool:
        """Whether whoever is named is an outlet, by what it does with the words: 항구아레나 역시 "…"고 보도했다."""
        name = naming.name
        if naming.title or looks_like_name(name) or name in COUNTRIES | PRONOUNS:
            return False
        if PERSON.search(name) or ORGANISATION.search(name):
            return False
        return REPORTS.match(self._page.masked, each.span.end + 1) is not None

    def unknown(self, each: Marked, sentence: Span) -> str | None:
        """Whoever is an outlet by what it does with the words, and by nothing else: 항구아레나 역시 "…"고 보도했다."""
        found = BARE_TOPIC.search(self._page.masked, sentence.start, each.span.start - 1)
        is_report = found and REPORTS.match(self._page.masked, each.span.end + 1)
        return found["who"] if found and is_report and not is_no_person(found["who"]) else None

    def is_outlet(self, name: str) -> bool:
        """Whether a name is of an outlet, as it is or because the text says so."""
        return OUTLET.search(name) is not None or name in self._named

    def is_interview(self, each: Marked, sentence: Span) -> bool:
        """Whether the sentence has its words out of an outlet's interview."""
        found = TO_OUTLET.search(self._page.masked, max(0, sentence.start - 1), each.span.start)
        return found is not None and found[0].endswith("인터뷰에서")

    def told_by(self, each: Marked, after: str, way: re.Pattern[str] = RELAYED_BY) -> str | None:
        """Who is said behind the words to have told of them."""
        told = way.match(after) or RELAYED_AS.match(after) or REPORTED_BY.match(after)
        is_bare = told is not None and told.re.pattern in (RELAYED_AS.pattern, REPORTED_BY.pattern)
        end = each.span.end + 1 + told.end("who") - (not is_bare) if told else 0
        return self.named_at(each.span.end + 1 + told.start("who"), end) if told else None

    def conveyor(self, each: Marked, after: str) -> str | None:
        """Who brings words that are told behind to be another's: 박 장관은 "…"라는 시장의 뜻을 전했다."""
        if not (CONVEYED.match(after) or SENT_AND_TOLD.match(after)):
            return None
        sentence = self._page.sentence_of(each.span.start)
        found = subjects(self._page.masked, Span(sentence.start, each.span.start - 1))
        named = [one.naming for one in found if one.is_topic or one.is_sure]
        return self._cast.fullest(named[-1]) if named else None

    def of_all(self, told: Sequence[Attribution]) -> list[Attribution]:
        """Attributions with whoever is said about the last of a speaker's words in a sentence to pass them on."""
        found = list(told)
        marked = self._page.marked
        for at in range(len(found) - 2, -1, -1):
            here, then = found[at], found[at + 1]
            is_one = here.speaker in (None, then.speaker) and here.via in (None, then.via)
            if not (is_one and then.speaker and then.via):
                continue
            between = self._page.masked[marked[at].span.end + 1 : marked[at + 1].span.start - 1]
            after = self._page.after(marked[at + 1].span, SOURCE_LENGTH)
            is_told = RELAYED_BY.match(after) or IN_ONE_BREATH.match(after)
            is_told = is_told or self._told_behind(marked[at + 1], len(self._page.masked))
            if (IN_ONE_BREATH.fullmatch(between) or LISTED.fullmatch(between)) and (
                is_told or self._is_topic(then.via, marked[at])
            ):
                found[at] = replace(here, speaker=then.speaker, via=then.via)
        return found

    def _is_topic(self, name: str, each: Marked) -> bool:
        """Whether the sentence of the words has somebody as its topic before them: 항구신문은 시장이 "…"며 "…"."""
        start = self._page.sentence_of(each.span.start).start
        topic = rf"{re.escape(name)}(?: [가-힣]{{1,10}})?[은는] "
        return re.search(topic, self._page.masked[start : each.span.start]) is not None

    def told_so(self, each: Marked, sentence: Span, speaker: str) -> str | None:
        """Who speaks for another and says, as soon as the speaker is done, that they told what was said.

        A body's own spokesman, who says more in the same breath, speaks rather than passes its words on.
        """
        text, here = self._page.masked, sentence
        if REMARKED_ON.search(text, each.span.end, sentence.end):
            return None  # 시장이 "…"라고 말한 것을 두고 …
        for _ in range(1 if is_body(speaker) else TOLD_WITHIN):
            following = self._page.sentence_of(min(len(text) - 1, skip(text, here.end)))
            if following.start <= here.start:
                return None
            found = subjects(text, following)
            tellers = [one.naming for one in found if _may_tell(one.naming)]
            if ANSWERS_IT.search(text, following.start, following.end):
                return None
            if tellers and TOLD_SO.search(text, following.start, following.end):
                is_more = is_body(speaker) and "■" in text[following.start : following.end]
                return None if is_more else self._cast.fullest(tellers[0])
            if any(one.is_topic and self._cast.fullest(one.naming) != speaker for one in found):
                return None
            here = following
        return None

    def told_of(self, each: Marked, sentence: Span, speaker: str) -> str | None:
        """Who told in the sentence right before what the speaker did, speaking for them or as an outlet."""
        before = self._page.sentence_of(max(0, sentence.start - 2))
        tells = TELLS_OF.search(self._page.masked, before.start, before.end)
        if tells is None or before.start >= sentence.start:
            return self._accounted(before, each, speaker) if before.start < sentence.start else None
        if OCCASION.search(self._page.masked, sentence.start, each.span.start):
            return None  # 김 시장은 공항에서 "…"고 말했다
        found = subjects(self._page.masked, before)
        tellers = [one.naming for one in found if one.naming.span.start >= tells.start("who")]
        told = {self._cast.fullest(one.naming) for one in found if one.naming.span.end < tells.start()}
        if speaker not in told or not tellers or not _may_tell(tellers[-1]):
            return None
        name = self._cast.fullest(tellers[-1])
        name = self.outlet(name, tellers[-1].span.start) if OUTLET.search(name) else name
        return None if name in KINDS else name

    def _accounted(self, before: Span, each: Marked, speaker: str) -> str | None:
        """According to whom the sentence before tells of the speaker: 항구 통신에 따르면 시장은 배를 봤다. 시장은 "…"."""
        source = ACCOUNT.search(self._page.masked, before.start, before.end)
        name = self.named_at(before.start, source.start()) if source else None
        if source is None or name is None or not (self.is_outlet(name) or OF_STATE.search(name)):
            return None
        found = subjects(self._page.masked, Span(source.end(), before.end))
        is_told = any(one.is_topic and self._cast.fullest(one.naming) == speaker for one in found)
        is_own = is_of_his_own(self._page, name, each) or self.is_elsewhere(name, each, before.start)
        return name if is_told and not is_own else None

    def speaks_for(self, name: str) -> bool:
        """Whether somebody is told to speak for another."""
        return any(each == name for _, each in self._spokes)

    def named_at(self, start: int, end: int) -> str | None:
        """The source named right before ``end``, without what it is called besides."""
        words = COUNTED.sub("", self._page.masked[max(start, end - SOURCE_LENGTH) : end]).split()
        while words and _is_paper(words[-1]):
            words.pop()
        if len(words) == 1 and words[0] in POINTING:
            words.pop()  # 해당 보도에 따르면
        told = len(words)
        while told and (TELLING.fullmatch(words[told - 1]) or WHEN.match(words[told - 1])):
            told -= 1
        if 0 < told < len(words) and words[told - 1].endswith(("이", "가")):
            words = [*words[: told - 1], words[told - 1][:-1]]  # 항구당이 29일 전한 바에 따르면
        if words[-2:-1] == ["등"] and OUTLET.search(words[-1].strip(MARKS)):
            words = words[:-2]  # 항구통신 등 외신
        if not words:
            is_report = re.search(r"(?:보도|기사)\S*\s*$", self._page.masked[start:end])
            return self.outlet("매체", start) if is_report and self.outlets else None
        words[-1] = unbracketed(words[-1]).removesuffix("의").strip(MARKS)
        if words[-1] in HALVES and OUTLET.search(words[-1]):
            before = [word.strip(MARKS) for word in words[:-1]]
            is_told = before and re.fullmatch(r"[가-힣A-Za-z·]{2,12}|한", before[-1])
            return f"{before[-1]} {words[-1]}" if is_told else self.outlet(words[-1], start)
        name = self._name_at_end(" ".join(words), end)
        return None if name is None or NO_SOURCE.search(name) or NOBODY.match(name) else name

    def _cites(self, sentence: Span) -> list[str]:
        found = SOURCES.finditer(self._page.masked, sentence.start, sentence.end)
        return [name for one in found if (name := self.named_at(sentence.start, one.start()))]

    def _name_at_end(self, words: str, at: int) -> str | None:
        tokens = list(re.finditer(r"\S+", words))
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        return self._cast.fullest(replace(naming, span=Span(at, at))) if naming else None


def _may_tell(naming: Naming) -> bool:
    return bool(
        SPEAKING_FOR.search(naming.title) or OUTLET.search(naming.name) or OF_STATE.search(naming.name)
    )


def _is_paper(word: str) -> bool:
    """Whether a word before "according to" is what the source is of, rather than the source: 보도, the title of a survey."""
    return word.strip(MARKS) in SOURCE_KINDS or "■" in word or not unbracketed(word)


def skip(text: str, at: int) -> int:
    """Where the next sentence begins."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at
