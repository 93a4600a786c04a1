"""Who speaks in Korean reporting: the subject before a quotation, what ties it to its verb, and who relays it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from app.analysis.attribution import FARTHEST, FRAGMENT, FULL, MOST_NAMED, Attribution, Marked, Page
from app.analysis.korean_names import (
    Naming,
    looks_like_name,
    naming_at,
    namings,
    subjects,
)
from app.analysis.korean_words import ORGANISATION, PRONOUNS, UNNAMED
from app.analysis.people import People
from app.analysis.text import Span

#: What stands right behind the closing mark where words are reported: 고, 라며, 이라는 …
_TIE = re.compile(
    r"(?:이?라|다|냐|자)?(?:고도|고는|고|며|면서도|면서|는데|는|던|란|단|네)|이?라(?![가-힣])|등의?\s|이?란"
)
#: Where they are a noun of the outlet's own sentence.
_NOMINAL = re.compile(r"(?:을|를|이|가|은|는|에|의|와|과|로|으로|도|만|처럼|까지|부터|에서|에게)(?![가-힣])")
_NAMED_AS = re.compile(r"이?라(?:고도|고|는|며)?\s*(?:명명|부르|불리|불린|일컫|이름)")
_STRESSED = re.compile(
    r"이?라는\s*(?:점|뜻|취지|입장|표현|말)|[을를]\s*(?:직접\s*)?(?:언급|강조|거론|제시|내세)"
)
#: Of broadcasts: [NAME/OFFICE : "…"]
_SOUND_BITE = re.compile(r"\[([^\[\]:：\n]{2,40}?)\s*[:：]")
_ACCORDING = re.compile(r"((?:\S+\s){0,3}?\S+?)에 (?:따르면|의하면)")
_RELAYS = r"(?:전했|소개했|밝혔|설명했|덧붙였|부연했|말했)"
_RELAYED_BY = re.compile(rf"[^.■]{{0,30}}?다고\s+(?P<who>(?:\S+\s){{0,3}}?\S+[은는이가])\s+{_RELAYS}")
_RELAYED = re.compile(rf"\S*\s?[가-힣]{{1,6}}다고\s+{_RELAYS}")
_CUE = re.compile(r"[가-힣]{1,5}(?:했|혔|였|웠|랐|렸|졌|췄|썼|봤|겼|났|었|았)(?:다|습니다|으며|고|지만|는데)")
_OUTLET = (
    r"[가-힣A-Za-z]{0,8}(?:타임스|통신|신문|일보|방송|뉴스|뉴시스)|CNN|BBC|NHK|CCTV|AP|AFP|로이터|블룸버그"
)
_TO_OUTLET = re.compile(
    rf"(?:^|\s)(?P<outlet>{_OUTLET})(?:에(?=\s)|에게|[와과](?:의)? (?:전화 |단독 |서면 )?인터뷰에서)"
)
#: The stretch of a headline in which its speaker stands ends with what came before.
_HEADLINE_CUT = re.compile(r"[\n”\"…\]]|···|\.{2,}")
_NO_SPEAKER_END = re.compile(r"(?:에|엔|에는|을|를|로|으로|서|의)$")
#: A headline's words are those of a quotation below it where so many of their pairs of letters are.
SHARED_PAIRS = 0.5


@dataclass(slots=True)
class _Cast:
    """Whom a text names: people by full name and office, bodies by name; each where it is named."""

    people: People
    full: list[Naming] = field(default_factory=list)
    bodies: list[Naming] = field(default_factory=list)

    def add(self, naming: Naming) -> None:
        """Remember who is named, where each is named first."""
        known = self.full if naming.title else self.bodies
        if naming.is_family or (naming.title and ORGANISATION.search(naming.name)):
            return
        if len(known) < MOST_NAMED and all(
            (each.name, each.title) != (naming.name, naming.title) for each in known
        ):
            known.append(naming)

    def fullest(self, naming: Naming) -> str:
        """The fullest name by which the text knows who is named."""
        if naming.is_family:
            return self._of_family(naming)
        if naming.title:
            return self._of_office(naming)
        longer = (
            each.name for each in self.full if each.name == naming.name or _holds(each.name, naming.name)
        )
        before = [each.name for each in self.bodies if each.span.start < naming.span.start]
        bodies = (name for name in reversed(before) if name.endswith(f" {naming.name}"))
        return next(bodies, None) or next(longer, naming.name)

    def knows(self, word: str, name: str) -> bool:
        """Whether a word of a headline is a name that the text or the table knows."""
        named = any(each.name in (word, name) or _holds(each.name, word) for each in self.full)
        return named or any(each.name == name for each in self.bodies) or self.people.find(word) is not None

    def is_person(self, naming: Naming, name: str) -> bool:
        if naming.title:
            return True
        return any(each.name == name for each in self.full) or looks_like_name(naming.name)

    def _of_office(self, naming: Naming) -> str:
        """A foreign name with its body's taken off, in the longest form that the text has."""
        bodies = {each.name for each in self.bodies}
        words = [word for word in naming.name.split() if word not in bodies] or [naming.name]
        name = " ".join(words)
        fuller = [" ".join(word for word in each.name.split() if word not in bodies) for each in self.full]
        return next((each for each in fuller if _holds(each, name)), name)

    def _of_family(self, naming: Naming) -> str:
        family = [each for each in self.full if each.name[0] == naming.name and " " not in each.name]
        same = [each for each in family if each.title == naming.title]
        like = [
            each for each in family if each.title.endswith(naming.title) or naming.title.endswith(each.title)
        ]
        fits = same or like or family
        before = [each for each in fits if each.span.start <= naming.span.start] or fits
        if before:
            return before[-1].name
        known = self.people.of_office(naming.name, naming.title)
        return known.name("ko") if known else f"{naming.name} {naming.title}"


def _holds(full: str, part: str) -> bool:
    return full != part and (full.endswith(f" {part}") or full.startswith(f"{part} "))


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    return tuple(_Report(page, people).told())


class _Report:
    """A text read from top to bottom: who spoke last, and who was last talked about."""

    def __init__(self, page: Page, people: People) -> None:
        self._page = page
        self._cast = _Cast(people)
        self._topics: list[tuple[int, str]] = []
        self._last = Attribution()
        self._meet_everyone()

    def told(self) -> list[Attribution]:
        """Every quotation's attribution; headlines without a speaker get that of the words they repeat."""
        found = [self._attribution(each) for each in self._page.marked]
        said = self._said(found)
        return [
            replace(one, speaker=_repeated(each.span.of(self._page.text), said))
            if _is_unled(each, one)
            else one
            for each, one in zip(self._page.marked, found, strict=True)
        ]

    def _meet_everyone(self) -> None:
        for bite in _SOUND_BITE.finditer(self._page.masked):
            if naming := _of_bite(bite):
                self._cast.add(naming)
        asides = [(each, subjects(self._page.masked, each)) for each in self._page.sentences]
        for sentence, found in asides:
            for naming in namings(self._page.masked, sentence):
                self._cast.add(naming)
            for each in found:
                self._cast.add(each.naming)
        for _, found in asides:
            for each in found:
                name = self._cast.fullest(each.naming)
                if (
                    each.is_topic
                    and each.naming.name not in PRONOUNS
                    and self._cast.is_person(each.naming, name)
                ):
                    self._topics.append((each.naming.span.start, name))

    def _attribution(self, each: Marked) -> Attribution:
        after = self._page.after(each.span, 90)
        tie = None if _NAMED_AS.match(after) else _TIE.match(after)
        if each.quoted.depth:
            return Attribution()
        if bite := self._bite_before(each):
            self._last = Attribution(FULL, bite)
            return self._last
        if each.quoted.mark != "double" and not (tie or _STRESSED.match(after)):
            return Attribution()
        if each.in_headline:
            return Attribution(FULL, self._headed(each)) if each.quoted.mark == "double" else Attribution()
        is_whole = bool(tie) and not (each.quoted.mark != "double" and _STRESSED.match(after))
        kind = FULL if is_whole or not (_NOMINAL.match(after) or each.quoted.mark != "double") else FRAGMENT
        self._last = self._reported(each, after, kind)
        return self._last

    def _bite_before(self, each: Marked) -> str | None:
        """The speaker of a broadcast's sound bite that the quotation is the whole of."""
        start = self._page.masked.rfind("[", max(0, each.span.start - 60), each.span.start)
        bite = _SOUND_BITE.match(self._page.masked, start) if start >= 0 else None
        if (
            bite is None
            or bite.end() > each.span.start
            or self._page.masked[bite.end() : each.span.start - 1].strip()
        ):
            return None
        naming = _of_bite(bite)
        return self._cast.fullest(naming) if naming else bite[1].strip()

    def _headed(self, each: Marked) -> str | None:
        """The speaker of a headline: who is named right before the quotation."""
        start = each.span.start - 1
        begin = max(each.part.start, start - FARTHEST)
        cuts = [cut.end() for cut in _HEADLINE_CUT.finditer(self._page.masked, begin, start)]
        tokens = list(re.finditer(r"\S+", self._page.masked[max([begin, *cuts]) : start]))
        for at, token in enumerate(tokens):
            word = token[0].strip(",·’‘'“”[]()")
            naming = naming_at(tokens, at) if word else None
            if naming is None or (_NO_SPEAKER_END.search(word) and not naming.title):
                continue
            name = self._cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))
            if naming.title or len(tokens) == 1 or self._cast.knows(word, name):
                return name
        return None

    def _reported(self, each: Marked, after: str, kind: str) -> Attribution:
        sentence = self._page.sentence_of(each.span.start)
        speaker, via = self._subject(each, sentence), self._source(each, sentence)
        if via is None and speaker is not None and speaker == self._last.speaker:
            via = self._last.via
        if relay := _RELAYED_BY.match(after):
            via = self._name_at_end(relay["who"], each.span.end) or via
        elif _RELAYED.match(after) and self._last.speaker not in (None, speaker):
            via = self._last.via or self._last.speaker
        cue = _CUE.search(after)
        return Attribution(kind, speaker, None if via == speaker else via, cue[0] if cue else "")

    def _subject(self, each: Marked, sentence: Span) -> str | None:
        found = subjects(self._page.masked, Span(sentence.start, each.span.start - 1))
        topics = [one for one in found if one.is_topic]
        agents = [one for one in found if one.naming.title or ORGANISATION.search(one.naming.name)]
        chosen = (topics or agents)[-1:] or [
            one for one in found[-1:] if one.naming.span.end > each.span.start - 25
        ]
        if agents and not agents[-1].is_topic and agents[-1].naming.span.end >= each.span.start - 2:
            chosen = agents[-1:]  # 의원이 "…"라고 묻자: whoever stands at the very mark
        if not chosen:
            return self._last.speaker or self._headed(each)
        naming = chosen[0].naming
        if naming.title in UNNAMED and naming.name == "이":
            return self._last.speaker  # "this official" is the one who spoke
        if naming.name in PRONOUNS and naming.name.endswith("들"):
            return self._last.speaker or (self._topics[-1][1] if self._topics else None)
        if naming.name in PRONOUNS:
            before = bisect_left(self._topics, each.span.start, key=lambda topic: topic[0])
            return self._topics[before - 1][1] if before else self._last.speaker
        table = self._cast.people.places
        return table.widened(self._page.masked, naming, "ko") or self._cast.fullest(naming)

    def _source(self, each: Marked, sentence: Span) -> str | None:
        """Whom the words were told by or to: "according to", or an outlet that was talked to."""
        if source := _ACCORDING.search(self._page.masked, sentence.start, each.span.start):
            return self._name_at_end(source[1], sentence.start) or source[1]
        outlet = _TO_OUTLET.search(self._page.masked, sentence.start, each.span.start)
        return outlet["outlet"] if outlet else None

    def _name_at_end(self, words: str, at: int) -> str | None:
        tokens = list(re.finditer(r"\S+", words))
        naming = naming_at(tokens, len(tokens) - 1) if tokens else None
        return self._cast.fullest(replace(naming, span=Span(at, at))) if naming else None

    def _said(self, found: list[Attribution]) -> list[tuple[set[str], str]]:
        """What is said below the headlines, as pairs of letters, with its speakers."""
        below = (pair for pair in zip(self._page.marked, found, strict=True) if not pair[0].in_headline)
        spoken = ((each.span.of(self._page.text), one.speaker) for each, one in below)
        return [(_pairs(text[:FARTHEST]), speaker) for text, speaker in islice(spoken, MOST_NAMED) if speaker]


def _repeated(headline: str, said: list[tuple[set[str], str]]) -> str | None:
    """Who says the words that a headline repeats."""
    sought = _pairs(headline[:FARTHEST])
    shares = [(len(sought & pairs) / len(sought), speaker) for pairs, speaker in said if sought]
    best = max(shares, key=lambda share: share[0], default=(0.0, None))
    return best[1] if best[0] >= SHARED_PAIRS else None


def _is_unled(each: Marked, one: Attribution) -> bool:
    return each.in_headline and one.type == FULL and one.speaker is None


def _of_bite(bite: re.Match[str]) -> Naming | None:
    """The name in [NAME/OFFICE : or [NAME OFFICE(when) :"""
    name, _, office = bite[1].split("(")[0].strip().partition("/")
    if office:
        return Naming(Span(bite.start(), bite.end()), name.strip(), office.split()[-1])
    tokens = list(re.finditer(r"\S+", name))
    naming = naming_at(tokens, len(tokens) - 1) if tokens else None
    return replace(naming, span=Span(bite.start(), bite.end())) if naming and naming.title else None


def _pairs(text: str) -> set[str]:
    letters = "".join(_letters(text))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}


def _letters(text: str) -> Iterator[str]:
    return (char for char in text if char.isalnum())
