"""Whom a Korean sentence makes speak: of its subjects the one before a quotation, at its mark, or behind it."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis import korean_reporting as reporting
from app.analysis.attribution import FARTHEST, Marked, Page
from app.analysis.korean_cast import PROSECUTION, Cast
from app.analysis.korean_names import Naming, naming_at
from app.analysis.korean_relays import skip
from app.analysis.korean_shapes import is_full_name
from app.analysis.korean_subjects import (
    Subject,
    full_name_before,
    heading_before,
    named_before,
    subject_before,
    subjects,
)
from app.analysis.korean_tabled import tabled
from app.analysis.korean_words import (
    ALONE,
    COUNTRIES,
    ORGANISATION,
    OUTLET,
    PERSON,
    PERSON_END,
    PRONOUNS,
    SPEAKING,
    TOKEN,
)
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Sentences behind words that stand alone of which one may say who said them.
BEHIND = 3
#: Letters between a subject and the words in a quotation that it governs.
FAR = 12
#: Letters between who is told to have spoken and the words.
INNER = 40

#: Words that the same speaker's go on from, and what leads from such to the last of them.
_IN_ONE_BREATH = regex(
    r"[\"“]■+[\"”](?:이?라)?(?:며|면서)(?:,? (?:[가-힣]{1,8} ){0,2}[가-힣]{1,6}(?:고|며|면서))?(?=[,\s])"
)
#: What an outlet brings, which says nothing itself: 통신의 보도는 부인했다.
_TELLINGS = frozenset(("보도", "사설"))
#: What ends a clause of what somebody tells, right before the words.
_TOLD_WITHIN = regex(r"[다라자](?:며|면서),? $")
#: Behind a subject, what makes it that of what is told: 배가 늦는다고 말했다.
_TOLD_OF = regex(r" [^.■\n]{0,20}[가-힣](?:다|라|자|냐)고 [^.■\n]{0,12}(?:했|혔|였)다")
_GOES_ON = regex(r"(?:(?:이?라)?(?:며|면서)[,\s][^\n.■\"“]{0,40}[\"“]■+[\"”])+")


class Choice:
    """The subjects of a page's sentences that can speak, and which of them does."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self._page, self._cast = page, cast
        self._found: dict[Span, list[Subject]] = {}

    def subjects(self, span: Span) -> list[Subject]:
        """The subjects in a stretch of text that can speak."""
        if span not in self._found:
            found = (
                one for one in subjects(self._page.masked, span) if one.is_sure or self._is_known(one.naming)
            )
            known = [one for one in found if self._can_speak(one.naming)]
            named = tabled(self._page.masked, span, self._cast.people.places)
            known += [
                one for one in named if not any(one.naming.span.overlaps(each.naming.span) for each in known)
            ]
            self._found[span] = sorted(known, key=lambda one: one.naming.span.end)
        return self._found[span]

    def chosen(self, each: Marked, sentence: Span) -> Naming | None:
        """Who speaks in a sentence; None where nobody in it does."""
        lead = Span(sentence.start, each.span.start - 1)
        asked = reporting.QUESTIONED.search(self._page.masked, lead.start, lead.end)
        found = [
            one
            for one in self.subjects(lead)
            if one.is_topic or not asked or one.naming.span.start > asked.start()
        ]
        about = reporting.ABOUT.search(self._page.masked, lead.start, lead.end)
        if not about and reporting.GOES_ON.match(self._page.masked, lead.start):
            about = reporting.ABOUT_ON.search(self._page.masked, lead.start, lead.end)
        topics = [one for one in found if one.is_topic and not (about and one.particle == "도" and found[1:])]
        topics = topics[:-1] if self._is_told_within(topics, each) else topics
        agents = [one for one in found if one.naming.title or ORGANISATION.search(one.naming.name)]
        agents += [one for one in found[-1:] if _is_crowd(one, each.span.start)]
        chosen = (topics or agents)[-1:] or [
            one for one in found[-1:] if one.naming.span.end > each.span.start - 25
        ]
        near = [one for one in found[-1:] if one.naming.span.end >= each.span.start - 2]
        near = near or self._inner(found, topics, each)
        is_theirs = topics and topics[-1].naming.title and near and near[-1].naming.name in COUNTRIES
        if (
            near
            and not near[-1].is_topic
            and not is_theirs
            and not self._is_told_of(topics, near, each, sentence)
        ):
            chosen = near  # 의원이 "…"라고 묻자: whoever stands at the very mark
        bare = _told_of(found, near) or (None if topics else named_before(self._page.masked, lead))
        bare = bare or (None if topics else full_name_before(self._page.masked, lead, self._cast.full))
        if bare := bare or (None if found else heading_before(self._page.masked, lead, self._cast.knows)):
            return bare
        is_within = topics[1:] and near and not topics[-1].naming.title and topics[-2].naming.title
        if is_within and not reporting.TIE.match(self._page.masked, each.span.end + 1):
            return topics[-2].naming  # 의원은 시장은 "■" 사람이라고 했다
        if not topics and about:
            is_other = agents[1:] or (agents and found[-1] is not agents[0])
            return agents[0].naming if is_other else self._named_after(each, sentence)
        is_untitled = bool(found) and not (topics or near or any(one.naming.title for one in found))
        is_going_on = is_untitled and reporting.GOES_ON.match(self._page.masked, lead.start)
        if is_going_on or reporting.SHARE.search(self._page.masked, lead.start, lead.end):
            return None  # 이어 두 나라가 배를 "…"고 했다: what is told of
        whoever = None if near else subject_before(self._page.masked, lead)
        if whoever and not (
            topics and whoever.particle in "이가" and not PERSON_END.search(whoever.naming.name)
        ):
            return whoever.naming
        return chosen[0].naming if chosen else self._named_after(each, sentence)

    def _inner(self, found: list[Subject], topics: Sequence[Subject], each: Marked) -> list[Subject]:
        """Of whom the topic tells that they said the words, with others between: 대변인은 시장이 회의에서 "…"고 말했다고 전했다."""
        if not topics or not self._can_be_told_of(found[-1]):
            return []
        text, begin, end = self._page.masked, found[-1].naming.span.end, each.span.start - 1
        # 대변인은 시장이 "…"며 | "…"고 말했다고 전했다: what the same says before, in one breath, closes nothing.
        between = _IN_ONE_BREATH.sub("", text[begin:end])
        is_near = topics[-1].naming.span.end <= found[-1].naming.span.start and 0 < len(between) <= INNER
        if not is_near or not (
            _is_retold(text, each.span.end + 1) or _goes_on_retold(text, each.span.end + 1)
        ):
            return []
        return [] if reporting.INNER_CLOSED.search(between) else found[-1:]

    def _is_told_within(self, topics: Sequence[Subject], each: Marked) -> bool:
        """Whether the last topic is that of what the one before tells: 시장은 정부도 서두른다며 "…"고 말했다."""
        if not topics[1:] or topics[-1].particle != "도":
            return False
        text, first, last = self._page.masked, topics[-2].naming.span.end, topics[-1].naming.span
        is_told = _TOLD_WITHIN.search(text, last.end, each.span.start - 1)
        return is_told is not None and not reporting.CLOSED.search(text, first, last.start)

    def _can_be_told_of(self, one: Subject) -> bool:
        naming = one.naming
        is_body = naming.name in COUNTRIES or bool(ORGANISATION.search(naming.name))
        return one.particle in ("이", "가", "측이") and (
            bool(naming.title) or is_body or self._is_known(naming)
        )

    def _is_told_of(
        self, topics: Sequence[Subject], near: Sequence[Subject], each: Marked, sentence: Span
    ) -> bool:
        """Whether the words are about whoever stands at the mark, and the topic of the sentence says them."""
        said = [
            one
            for one in topics
            if one.particle != "도"
            and (len(one.naming.name) > 1 or one.naming.title or one.naming.name in PRONOUNS)
        ]
        if not said or said[-1].naming.span.end > near[-1].naming.span.start:
            return False
        naming, other = said[-1].naming, near[-1].naming
        is_outlet = OUTLET.search(naming.name) is not None
        is_other = other.title or ORGANISATION.search(other.name) or PERSON.search(other.name)
        if is_outlet and is_other and not reporting.HONORED_END.search(each.span.of(self._page.text)):
            return False
        if reporting.CLOSED.search(self._page.masked, naming.span.end, other.span.start):
            return False
        if _goes_on_retold(self._page.masked, each.span.end + 1):
            return False
        end = max(each.span.end + 1, sentence.end)
        return reporting.OF_TOPIC.match(self._page.masked[each.span.end + 1 : end]) is not None

    def addressed(self, span: Span) -> frozenset[str]:
        """To whom a sentence speaks, or of whom it asks something: 김항구 의원에게, 나마루 장관한테."""
        found: set[str] = set()
        if reporting.ASKING.search(self._page.masked, span.start, span.end):
            return frozenset()  # 김항구 의원에게 물었더니 "…": who is asked answers
        for one in reporting.TO_WHOM.finditer(self._page.masked, span.start, span.end):
            tokens = list(TOKEN.finditer(self._page.masked, span.start, one.start()))
            naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
            if naming and (naming.title or is_full_name(naming.name) or self._is_known(naming)):
                found.add(self._cast.fullest(naming))
        return frozenset(found)

    def at_the_mark(self, each: Marked) -> str | None:
        """Who stands right before the opening mark as a subject."""
        sentence = self._page.sentence_of(each.span.start)
        found = self.subjects(Span(sentence.start, each.span.start - 1))
        near = [one for one in found if one.naming.span.end >= each.span.start - 2 and not one.is_topic]
        return self._cast.fullest(near[-1].naming) if near else None

    def said_before(self, at: int) -> str | None:
        """Who says in the sentence before what follows: 김항구가 말했다. "…"."""
        start = self._page.sentence_of(at - 2).start if at > 1 else at
        if not reporting.SAID_NEXT.search(self._page.masked, max(start, at - FARTHEST), at):
            return None
        found = self.subjects(Span(start, at)) if "■" not in self._page.masked[start:at] else []
        return self._cast.fullest(found[-1].naming) if found else None

    def said_next(self, each: Marked, sentence: Span) -> str | None:
        """Who says in a sentence behind that they said so, where nothing ties the words: "…". 김항구가 말했다."""
        text, at = self._page.masked, each.span.end + 1
        if reporting.TIE.match(text, at):
            return None
        following = Span(at, max(at, sentence.end))
        for _ in range(BEHIND):
            if "■" in text[following.start : following.end]:
                return None
            if reporting.SAID_IT.search(text, following.start, following.end):
                found = self.subjects(following)
                said = [one for one in found if one.naming.title or is_full_name(one.naming.name)]
                return self._cast.fullest(said[0].naming) if said else None
            at = max(at, following.end)
            following = self._page.sentence_of(min(len(text) - 1, skip(text, at)))
        return None

    def _named_after(self, each: Marked, sentence: Span) -> Naming | None:
        """The subject behind the words: "…"고 김 특사는 말했다; not who tells that they were said."""
        if reporting.RETOLD_SPEECH.match(self._page.masked, each.span.end + 1):
            return None
        end = self._page.masked.find("■", each.span.end + 1, sentence.end)
        rest = Span(each.span.end + 1, end if end >= 0 else sentence.end)
        found = self.subjects(rest)
        said = [
            one
            for one in found
            if one.naming.name not in _TELLINGS
            and not (
                one.particle in "이가" and _TOLD_OF.match(self._page.masked, one.naming.span.end, rest.end)
            )
            and reporting.SAYS.match(self._page.masked[one.naming.span.end : rest.end])
        ]
        return said[0].naming if said else None

    def _is_known(self, naming: Naming) -> bool:
        """Whether a word that may be anything is a name elsewhere in the text."""
        return len(naming.name) > 1 and self._cast.knows(naming.name, naming.name)

    def _can_speak(self, naming: Naming) -> bool:
        return (
            not naming.is_bare
            or naming.name == PROSECUTION
            or naming.name in ALONE
            or bool(PERSON.search(naming.name) or SPEAKING.search(naming.name))
            or self._cast.fullest(naming) != naming.name
        )


def _is_retold(text: str, at: int) -> bool:
    """Whether it is told behind words that somebody said them: "…"고 말했다고 전했다, "…"고 말한 것을."""
    return any(shape.match(text, at) for shape in (reporting.RETOLD_SPEECH, reporting.REMARKED))


def _goes_on_retold(text: str, at: int) -> bool:
    """The same behind others of one breath: "…"며 | "…"고 말했다고 전했다."""
    on = _GOES_ON.match(text, at)
    return on is not None and _is_retold(text, on.end())


def _told_of(found: Sequence[Subject], near: Sequence[Subject]) -> Naming | None:
    """Who tells of another within the words: 의원이 시장이 "… 사과했다"고 밝혔다."""
    before = found[-2:-1] if near and near[-1].particle in "이가" else []
    is_next = before and near[-1].naming.span.start - before[0].naming.span.end <= 1
    return before[0].naming if is_next and before[0].particle in "이가" and before[0].naming.title else None


def _is_crowd(one: Subject, at: int) -> bool:
    """Whether a subject close to words that begin at ``at`` is several people: 지지자들이 모여 "…"를 외쳤다."""
    is_plural = one.naming.name.endswith("들") and PERSON.search(one.naming.name) is not None
    return is_plural and one.naming.span.end > at - FAR


def may_be_quoted(one: Subject, at: int) -> bool:
    """Whether a subject within a quotation is somebody whose words, which begin at ``at``, it repeats."""
    if one.naming.span.end < at - FAR * (2 if one.naming.title else 1):
        return False
    return one.is_sure or PERSON_END.search(one.naming.name) is not None
