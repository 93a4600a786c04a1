"""Of whom a Korean text talks, sentence by sentence: whom "he" and a sentence without a subject may mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from app.analysis import korean_reporting as reporting
from app.analysis.attribution import Page
from app.analysis.korean_cast import Cast, is_body
from app.analysis.korean_lede import SAYING
from app.analysis.korean_shapes import is_full_name
from app.analysis.korean_subjects import WRITERS, Subject
from app.analysis.korean_words import COUNTRIES, FIRMS, ORGANISATION, OUTLET, PRONOUNS, SINGLE, TERMS
from app.analysis.patterns import regex
from app.analysis.text import Span

#: A body that is called by its letters: QNSC.
_LETTERS = regex(r"[A-Z][A-Z&]{1,6}")


def _is_body(name: str) -> bool:
    """Whether a name is of no person, so that "he" is somebody else."""
    return is_body(name) or name in FIRMS or _LETTERS.fullmatch(name) is not None


def _is_speaking_body(name: str) -> bool:
    is_told = ORGANISATION.search(name) or name in COUNTRIES | FIRMS or _LETTERS.fullmatch(name)
    return bool(is_told) and name not in TERMS and not OUTLET.search(name)


class Talk:
    """Who is talked about, and where. A subject that is no topic, or does nothing, is told of less surely."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self._page, self._cast = page, cast
        self._topics: list[tuple[int, str]] = []
        self._weak: set[int] = set()
        self._groups: list[tuple[int, str]] = []

    def meet(self, sentence: Span, found: list[Subject]) -> None:
        """Remember whom a sentence talks about."""
        bodies = (each.naming for each in found if each.is_topic and each.naming.name not in PRONOUNS)
        self._groups += [
            (naming.span.start, self._cast.fullest(naming))
            for naming in bodies
            if reporting.GROUP.search(naming.name) or ORGANISATION.search(naming.name)
        ]
        is_still = reporting.STILL.search(self._page.masked, sentence.start, sentence.end) is not None
        for each, name in self._told_of(sentence, found):
            self._topics.append((each.naming.span.start, name))
            if is_still or not each.is_topic:
                self._weak.add(each.naming.span.start)

    def _told_of(self, sentence: Span, found: list[Subject]) -> list[tuple[Subject, str]]:
        """Whom a sentence talks about; nobody new where it goes on with whoever was before: 그는, 이어 …다고 했다."""
        persons = [(each, name) for each in found if (name := self._person(each))]
        topics = [pair for pair in persons if pair[0].is_topic]
        first = next((one.naming.name for one in found if one.is_topic), "")
        if first in SINGLE or (not topics and self._goes_on(sentence)):
            return []
        return topics or self._telling(sentence, found) or persons[:1]

    def _goes_on(self, sentence: Span) -> bool:
        """Whether a sentence without a topic tells what else was said, so that its subject is of what is told."""
        masked = self._page.masked
        is_tied = reporting.GOES_ON.match(masked, sentence.start)
        return bool(is_tied and reporting.TOLD_ON.search(masked, sentence.start, sentence.end))

    def _telling(self, sentence: Span, found: list[Subject]) -> list[tuple[Subject, str]]:
        """The body of which a sentence is that it says something."""
        if not self._page.masked[sentence.start : sentence.end].rstrip(" .").endswith(SAYING):
            return []
        bodies = [one for one in found if one.is_topic and _is_speaking_body(one.naming.name)]
        return [(one, self._cast.fullest(one.naming)) for one in bodies if not one.naming.title][:1]

    def _person(self, each: Subject) -> str | None:
        """The name of a single person whom "he" may mean further on."""
        naming = each.naming
        if naming.name in PRONOUNS or (naming.title in WRITERS and not each.is_topic):
            return None  # 김항구 기자가 보도합니다
        name = self._cast.fullest(naming)
        is_nobody = OUTLET.search(name) or (naming.is_bare and name == naming.name)
        return name if not is_nobody and self._cast.is_person(naming, name) else None

    def since(self, near: int, at: int, *, is_tied: bool) -> str | None:
        """Who was talked about last, behind ``near``; a tied sentence goes on with who spoke, unless another did since."""
        before = bisect_left(self._topics, at, key=lambda topic: topic[0])
        if not before:
            return None
        start, name = self._topics[before - 1]
        return name if start >= near and not (is_tied and start in self._weak) else None

    def right_before(self, at: int) -> str | None:
        """Of whom the sentence right before was."""
        return self.since(self._page.sentence_of(max(0, at - 2)).start, at, is_tied=False)

    def person_before(self, at: int, others: Collection[str] = ()) -> str | None:
        """Who was talked about last and is no body, nor any of ``others``."""
        before = bisect_left(self._topics, at, key=lambda topic: topic[0])
        names = (name for _, name in reversed(self._topics[:before]))
        return next((name for name in names if name not in others and not self._is_nobody(name)), None)

    def group_since(self, since: int, at: int) -> str | None:
        """Which several, or which body, was talked about last."""
        before = [one for one in self._groups if since < one[0] < at]
        return before[-1][1] if before else None

    def he(self, at: int, spoke: str | None, since: int | None, others: Collection[str]) -> str | None:
        """Whom "he" means: who was talked about, or who spoke last and is no body. ``since``: where the words of who
        spoke ended, None where another gave them; ``others``: whom "he" addresses.
        """
        if spoke in others:
            return self.person_before(at, others) or self._other_before(at, others)
        if spoke is None or (is_body(spoke) and not self._has_office(spoke)):
            return self.person_before(at, others) or self._other_before(at, others) or spoke
        names = [(each, name) for each, name in self._topics if each < at and not self._is_nobody(name)]
        is_still = since is not None and since < at and spoke in {name for _, name in names}
        if since is not None and is_still and not any(each > since for each, _ in names):
            return spoke
        return self.person_before(at, others) or spoke

    def _is_nobody(self, name: str) -> bool:
        return _is_body(name) and not self._has_office(name)

    def _has_office(self, name: str) -> bool:
        """Whether the text gives an office to a name that may be a body's by its last letter: 하지원 대변인."""
        return is_full_name(name) and any(each.name == name for each in self._cast.full)

    def _other_before(self, at: int, others: Collection[str]) -> str | None:
        """Whoever was named last without an office and is no body: foreign names."""
        known = [each.name for each in self._cast.bodies if each.span.start < at and not is_body(each.name)]
        return next((name for name in reversed(known) if name not in others), None)
