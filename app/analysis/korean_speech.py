"""Who speaks in Korean reporting: the subject before a quotation, what ties it to its verb, and who relays it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from app.analysis import korean_reporting as reporting
from app.analysis.attribution import FARTHEST, FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.korean_aims import is_aimed_at
from app.analysis.korean_bites import SOUND_BITE, bite_before, of_bite, signed_behind
from app.analysis.korean_cast import Cast, is_body, is_one
from app.analysis.korean_choice import FAR, Choice, may_be_quoted
from app.analysis.korean_echo import Echo
from app.analysis.korean_headlines import headed
from app.analysis.korean_names import Naming, naming_at, namings
from app.analysis.korean_nobody import sound
from app.analysis.korean_owners import Owners, is_untied
from app.analysis.korean_questions import Questions
from app.analysis.korean_relays import Relays
from app.analysis.korean_subjects import subjects
from app.analysis.korean_talk import Talk
from app.analysis.korean_words import COUNTRIES, KINDS, ORGANISATION, OUTLET, PERSON, PRONOUNS, TOKEN, WHICH
from app.analysis.people import People
from app.analysis.text import Span

#: Letters read behind a closing mark.
REST = 140
#: Sentences of which the first may name who goes on in the last.
RECENT = 2
#: Shares of no group.
ALL = frozenset(("전체", "응답", "이들"))
#: Sentences after which nobody goes on speaking without being named.
STALE = 4


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    return tuple(_Report(page, people).told())


class _Report:
    """A text read from top to bottom: who spoke last, and who was last talked about."""

    def __init__(self, page: Page, people: People) -> None:
        self._page = page
        self._cast = Cast(people)
        self._relays = Relays(page, self._cast)
        self._choice = Choice(page, self._cast)
        self._owners = Owners(page, self._cast, self._relays)
        self._questions = Questions(page, self._choice)
        self._talk = Talk(page, self._cast)
        self._via_of: dict[str, str] = {}
        self._last = Attribution()
        self._last_at = 0
        #: Who spoke before whoever spoke last.
        self._former: str | None = None
        self._meet_everyone()

    def told(self) -> list[Attribution]:
        """Every quotation's attribution; headlines without a speaker get that of the words they repeat."""
        found = [sound(self._attribution(each), self._cast, self._page.masked) for each in self._page.marked]
        echo = Echo(self._page, self._cast, found)
        told: list[Attribution] = []
        before = None
        for each, one in zip(self._page.marked, found, strict=True):
            told.append(sound(echo.lead(each, one, before), self._cast, self._page.masked))
            before = (each, told[-1])
        return self._relays.of_all(told)

    def _meet_everyone(self) -> None:
        self._cast.meet_aged(self._page.masked)
        self._cast.meet_made(self._page.masked)
        for bite in SOUND_BITE.finditer(self._page.masked):
            if naming := of_bite(bite):
                self._cast.add(naming)
        asides = [
            (
                each,
                [
                    one
                    for one in subjects(self._page.masked, each)
                    if one.is_sure or one.naming.name in self._cast.aged
                ],
            )
            for each in self._page.sentences
        ]
        for sentence, found in asides:
            for naming in namings(self._page.masked, sentence):
                self._cast.add(naming)
            for each in found:
                self._cast.add(each.naming)
        for sentence, found in asides:
            self._relays.meet(sentence, found)
            self._talk.meet(sentence, found)

    def _attribution(self, each: Marked) -> Attribution:
        after = self._page.after(each.span, REST)
        if each.quoted.depth:
            return self._nested(each)
        if (bite := bite_before(self._page, self._cast, each)) is not None:
            return self._keep(each, Attribution(FULL, bite or None))
        if signed := signed_behind(self._page, self._cast, each):
            return self._keep(each, Attribution(FULL, signed))
        is_double = each.quoted.mark == "double"
        tie = None if reporting.NAMED_AS.match(after) else self._tie(each, after, is_double=is_double)
        if not is_double and not (tie or reporting.STRESSED.match(after)):
            return Attribution()
        if each.in_headline:
            return Attribution(FULL, *self._headed(each)) if is_double else Attribution()
        is_whole = bool(tie) and not (not is_double and reporting.STRESSED.match(after))
        kind = FULL if is_whole or not (reporting.NOMINAL.match(after) or not is_double) else FRAGMENT
        return self._in_sentence(each, after, kind)

    def _in_sentence(self, each: Marked, after: str, kind: str) -> Attribution:
        """Words in a sentence of the outlet's: written somewhere, asked, said by many, or reported."""
        if written := self._owners.written(each, after):
            return written
        if giver := self._owners.giver(each, after):
            return self._keep(each, self._given(each, after, Attribution(kind, giver)))
        if question := self._questions.put_by(each, after, kind):
            return question
        asked = reporting.ASKED.match(after)
        if asked or reporting.HEARD.match(after):
            is_charge = asked and not asked["question"]  # 김항구가 "…"는 비판에
            return Attribution(kind, None if is_charge else self._choice.at_the_mark(each))
        others = (reporting.RUMOURED, reporting.RATED, reporting.SURVEYED)
        if any(frame.match(after) for frame in others):
            return Attribution(kind, self._owners.circle(each))
        return self._keep(each, self._reported(each, after, kind))

    def _given(self, each: Marked, after: str, one: Attribution) -> Attribution:
        """Words that are told to be somebody's, with whoever tells so; outlets only pass words on."""
        if one.speaker and OUTLET.search(one.speaker) and not self._cast.people.find(one.speaker):
            return replace(one, speaker=None, via=one.speaker)
        via = self._relays.told_by(each, after, reporting.WHOSE_RELAYED_BY)
        via = via or self._relays.conveyor(each, after)
        via = via or self._relays.source(each, self._page.sentence_of(each.span.start))
        return one if via == one.speaker else replace(one, via=via)

    def _nested(self, each: Marked) -> Attribution:
        """Words that a speaker repeats: of whoever stands right before them, by way of the speaker."""
        inside = each.span.of(self._page.text)
        text, end = self._page.text, each.span.end + 1
        is_tied = (
            reporting.SURE_TIE.match(text, end) or reporting.TOLD_WITHIN.match(text, end)
        ) and reporting.SENTENCE_END.search(inside)
        if not is_tied or each.in_headline:
            return Attribution()
        outer = [
            one for one in self._page.marked if one.quoted.depth == 0 and one.span.start < each.span.start
        ]
        if not outer or each.span.end > outer[-1].span.end:
            return Attribution()
        start = max(outer[-1].span.start, each.span.start - FARTHEST)
        found = subjects(self._page.text, Span(start, each.span.start - 1))
        near = [one for one in found if may_be_quoted(one, each.span.start)]
        if near and reporting.OWN_ANSWER.search(text, near[-1].naming.span.end, each.span.start - 1):
            return replace(self._last, type=FULL)  # "시장이 물었는데, '모른다'고 설명했다"
        speaker = self._cast.fullest(near[-1].naming) if near else None
        teller = self._last.speaker
        if (
            speaker is None
            and teller
            and self._relays.speaks_for(teller)
            and reporting.HONORED.match(text, end)
        ):
            speaker = self._talk.person_before(outer[-1].span.start, (teller,))
        via = teller if teller != speaker else self._last.via
        return Attribution(FULL, speaker, via) if speaker else Attribution()

    def _tie(self, each: Marked, after: str, *, is_double: bool) -> re.Match[str] | None:
        """What ties the words to a verb of saying; single marks stand around terms as well."""
        if is_double:
            return reporting.TIE.match(after)
        inside = each.span.of(self._page.text)
        tie = (
            reporting.TIE.match(after)
            if reporting.SENTENCE_END.search(inside)
            else reporting.SURE_TIE.match(after)
        )
        is_title = (
            tie
            and tie[0] == "는"
            and len(inside) <= reporting.TITLE_LENGTH
            and not reporting.TOLD.match(after)
            and not (reporting.SENTENCE_END.search(inside) and self._owners.whose(each, after))
        )
        return None if is_title else tie

    def _keep(self, each: Marked, one: Attribution) -> Attribution:
        if one.speaker and self._last.speaker not in (None, one.speaker):
            self._former = self._last.speaker
        self._last, self._last_at = one, each.span.end
        self._questions.note(each, self._page.after(each.span, REST), one)
        return one

    def _headed(self, each: Marked) -> tuple[str | None, str | None]:
        name = headed(self._page, self._cast, each)
        return (None, name) if name and OUTLET.search(name) else (name, None)

    def _reported(self, each: Marked, after: str, kind: str) -> Attribution:
        sentence = self._page.sentence_of(each.span.start)
        speaker, relay = self._heard(each, sentence)
        if speaker and self._cast.is_told_of(speaker, each.span.of(self._page.text)):
            lead = self._page.masked[sentence.start : each.span.start]
            last = self._last.speaker if self._last.speaker != speaker else self._former
            speaker = speaker if self._cast.is_told_of(speaker, lead) else last or speaker
        via = self._relays.source(each, sentence) or relay
        if speaker is None and via and self._relays.is_interview(each, sentence):
            speaker = self._talk.person_before(sentence.start)
        if speaker is None and via and is_one(via):
            return Attribution(kind, via)  # 한 업계 관계자에 따르면 "…"고 말했다
        if (
            via
            and speaker
            and not (self._cast.people.find(speaker) or PERSON.search(speaker) or is_body(speaker))
        ):
            self._via_of[speaker] = via
        via = via or self._by_him(each, sentence)
        via = self._relays.told_by(each, after) or via or self._passing_on(each, sentence, after, speaker)
        cue = reporting.CUE.search(after)
        via = None if via in PRONOUNS else via
        if speaker and via and self._relays.is_elsewhere(via, each, self._last_at):
            via = None
            self._via_of.pop(speaker, None)
        is_own = via == speaker or f"{speaker} {via} " in self._page.masked  # 김항구 항구그룹 회장
        return Attribution(kind, speaker, None if is_own else via, cue[0] if cue else "")

    def _by_him(self, each: Marked, sentence: Span) -> str | None:
        """Whom "according to him" means."""
        found = reporting.BY_HIM.search(self._page.masked, sentence.start, each.span.start)
        spoke = None if self._last.via else self._last_at
        return self._talk.he(found.start(), self._last.speaker, spoke, ()) if found else None

    def _passing_on(self, each: Marked, sentence: Span, after: str, speaker: str | None) -> str | None:
        """Who passes words on in whose sentence no source stands before them and no teller behind."""
        if speaker is not None and speaker == self._last.speaker and self._last.via:
            return self._last.via
        found = self._choice.subjects(Span(sentence.start, each.span.start - 1))
        topics = [one.naming for one in found if one.is_topic]
        is_last = all(self._cast.fullest(one) == speaker for one in topics)
        if is_last and reporting.RELAYED.match(after) and self._last.speaker not in (None, speaker):
            return self._last.via or self._last.speaker
        if topics and reporting.REPORTED.match(after):
            name = self._relays.outlet(topics[0].name, topics[0].span.start)
            if OUTLET.search(name):
                return name
        if speaker and (reporting.HEARSAY.match(after) or reporting.RETOLD_SPEECH.match(after)):
            tellers = (self._resolved(one, sentence) for one in topics)
            told = [one for who, outlet in tellers if (one := who or outlet) and one != speaker]
            told = told[-1:] or self._relays.spoken_for(sentence.start)
            return next((one for one in told if one != speaker), None)
        if speaker is None:
            return self._relays.unknown(each, sentence)
        return (
            self._via_of.get(speaker)
            or self._relays.of_expert(speaker, sentence.start)
            or self._relays.told_of(each, sentence, speaker)
            or self._relays.told_so(each, sentence, speaker)
        )

    def _heard(self, each: Marked, sentence: Span) -> tuple[str | None, str | None]:
        """Whose words they are, and which outlet gives them."""
        lead = Span(sentence.start, each.span.start - 1)
        if (side := self._owners.side(lead)) and not self._speaks_behind(side[1], lead):
            return side[0], None
        chosen = self._choice.chosen(each, sentence)
        if chosen is None:
            other = self._questions.answered_by(each, sentence)
            return (other, None) if other else self._carried(each, sentence)
        if (borrowed := self._relays.borrowed(lead)) and not OUTLET.search(chosen.name):
            return borrowed, self._resolved(chosen, sentence)[0]
        if told := self._retold(each, sentence, chosen):
            return self._cast.fullest(told), self._cast.fullest(chosen)
        speaker, via = self._resolved(chosen, sentence)
        if speaker == chosen.name and self._relays.reports(chosen, each):
            speaker, via = self._relays.cited(sentence), speaker
        if via and not speaker and reporting.RETOLD_SPEECH.match(self._page.masked, each.span.end + 1):
            found = self._choice.subjects(Span(chosen.span.end, each.span.start - 1))
            inner = [one.naming for one in found if one.particle in "이가" and one.is_sure]
            speaker = self._cast.fullest(inner[0]) if inner else self._talk.right_before(sentence.start)
            return speaker, via  # 항구일보는 소식통이 "…"고 말했다고 전했다
        return speaker, via

    def _speaks_behind(self, at: int, lead: Span) -> bool:
        """Whether a sentence has a subject besides a side that ends at ``at``, or tells what is heard of the side."""
        masked = self._page.masked
        if reporting.HEARD_OF.search(masked, at, lead.end) or reporting.ABOUT.search(masked, at, lead.end):
            return True
        return any(one.is_topic or one.naming.span.end > at for one in self._choice.subjects(lead))

    def _retold(self, each: Marked, sentence: Span, teller: Naming) -> Naming | None:
        """Whose words a body tells: 항만청은 김항구 장관이 "…"고 말했다고 밝혔다."""
        is_body = ORGANISATION.search(teller.name) or teller.name in COUNTRIES
        is_body = is_body and not teller.title and not OUTLET.search(teller.name)
        if not is_body or not reporting.RETOLD.match(self._page.masked, each.span.end + 1):
            return None
        found = (
            self._choice.subjects(Span(teller.span.end, each.span.start - 1))
            if sentence.start <= teller.span.start
            else []
        )
        inner = (one.naming for one in found if one.particle in "이가")
        said = [one for one in inner if one.title and not one.is_bare]
        return said[-1] if said else None

    def _resolved(self, naming: Naming, sentence: Span) -> tuple[str | None, str | None]:
        first = naming.name.split()[0]
        if first in WHICH - {"한", "다른", "일부", "복수의"} and " " in naming.name:
            return self._owners.of_kind(naming.name.split()[-1], self._last_at, sentence) or (
                self._last.speaker or self._talk.person_before(sentence.start),
                self._last.via,
            )
        those = reporting.THOSE.search(
            self._page.masked, max(sentence.start, naming.span.start - FAR), naming.span.end
        )
        if those and naming.name in PRONOUNS:
            return those[0].removesuffix(naming.name) + naming.name, None
        if naming.name in PRONOUNS and naming.name.endswith("들"):
            return self._talk.group_since(self._last_at, sentence.start) or self._last.speaker, None
        if naming.name in PRONOUNS:
            return self._he(naming)
        places = self._cast.people.places
        name = places.widened(self._page.masked, naming, "ko") or self._cast.fullest(naming)
        lead = self._page.masked[max(sentence.start, naming.span.start - FAR) : naming.span.start].split()
        kinds = [*lead[-1:], *name.split()[:-1]]
        is_party = reporting.PARTY.match(self._page.masked, naming.span.end)
        name = self._relays.whole(name) or name
        is_outlet = self._relays.is_outlet(name)
        if (is_outlet and not is_party) or any(kind in KINDS and OUTLET.search(kind) for kind in kinds):
            bare = name if is_outlet else name.split()[-1]
            return self._relays.cited(sentence), self._relays.outlet(
                bare, self._page.masked.find(bare, naming.span.start)
            )
        return name, None

    def _he(self, naming: Naming) -> tuple[str | None, str | None]:
        """Whom "he" means: one without a name who spoke right before, or who was talked about."""
        last, at = self._last, naming.span.start
        is_nameless = last.speaker and last.speaker.startswith("한 ")
        if is_nameless and self._talk.since(self._last_at, at, is_tied=False) is None:
            return last.speaker, last.via
        others = self._choice.addressed(Span(naming.span.end, self._page.sentence_of(at).end))
        return self._talk.he(at, last.speaker, None if last.via else self._last_at, others), None

    def _carried(self, each: Marked, sentence: Span) -> tuple[str | None, str | None]:
        """A sentence without a subject goes on with whoever spoke or was talked about right before it."""
        lead = self._page.masked[sentence.start : each.span.start - 1]
        if reporting.SEVERAL.search(lead):
            return None, None
        if share := reporting.SHARE.search(lead):
            return share[1] if share[1] not in ALL else None, None
        if said := self._said_beside(each, sentence, lead):
            return said, None
        if reporting.CIRCLE.search(lead) or reporting.CROWD.search(lead):
            return self._owners.circle(each), None
        if is_untied(self._page, each, lead):
            return headed(self._page, self._cast, each, sentence.start), None
        return self._going_on(each, sentence, lead)

    def _going_on(self, each: Marked, sentence: Span, lead: str) -> tuple[str | None, str | None]:
        """Whoever spoke last, or was talked about since; not whom the sentence addresses."""
        starts = self._page.sentences
        here = bisect_right(starts, sentence.start, key=lambda one: one.start)
        since = here - bisect_right(starts, self._last_at, key=lambda one: one.start)
        previous = starts[max(0, here - 1 - RECENT)].start if here > 1 else 0
        goes_on = since <= STALE and bool(self._last.speaker or self._last.via)
        near = max(previous, self._last_at)
        topic = self._talk.since(near, sentence.start, is_tied=goes_on and reporting.goes_on(lead))
        addressed = self._choice.addressed(Span(sentence.start, each.span.start - 1))
        if topic and topic not in addressed:
            return topic, None
        if goes_on and self._last.speaker not in addressed:
            return self._last.speaker, self._last.via
        name = headed(self._page, self._cast, each, sentence.start)
        return None if name in addressed else name, None

    def _said_beside(self, each: Marked, sentence: Span, lead: str) -> str | None:
        """Who says in the sentence before or behind what stands alone, or opens a heading that ends with it."""
        if lead.rstrip().endswith(("…", "⋯")):
            return self._opening(sentence)
        return (
            None
            if lead.strip()
            else self._choice.said_before(sentence.start) or self._choice.said_next(each, sentence)
        )

    def _opening(self, sentence: Span) -> str | None:
        """Who opens a heading that ends with the words: 김항구 사퇴…"…"."""
        tokens = list(TOKEN.finditer(self._page.masked, sentence.start, sentence.end))
        naming = naming_at(tokens, 0, "") if tokens else None
        is_known = naming and not naming.title and self._cast.knows(naming.name, naming.name)
        if is_aimed_at([token[0] for token in tokens[1:2]]):
            return None  # 김항구 겨냥?…"…"
        return self._cast.fullest(naming) if naming and is_known else None
