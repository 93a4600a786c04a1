"""Whose words stand in a Korean sentence in which nobody is their subject: a writing's, a circle's, whoever gave them."""

from __future__ import annotations

import re

from app.analysis import korean_reporting as reporting
from app.analysis.attribution import FARTHEST, FULL, Attribution, Marked, Page
from app.analysis.korean_cast import Cast, is_body
from app.analysis.korean_choice import FAR
from app.analysis.korean_headlines import headed
from app.analysis.korean_names import Naming, naming_at
from app.analysis.korean_relays import Relays
from app.analysis.korean_shapes import is_full_name
from app.analysis.korean_words import ABBREVIATED, FIRMS, ORGANISATION, PERSON, SHORT, TOKEN
from app.analysis.patterns import regex
from app.analysis.text import Span

#: A topic of the sentence, which says of somebody else's words what they are.
_TOPIC = regex(r"[가-힣)](?:은|는) ")
#: Who says the words, close before them: 대표가 "…"고 비판한 장관은.
_AGENT = regex(r"[가-힣)](?:이|가) (?:[^\s■]{1,10} ){0,3}$")


class Owners:
    """Those to whom words belong without a subject that says them."""

    def __init__(self, page: Page, cast: Cast, relays: Relays) -> None:
        self._page, self._cast, self._relays = page, cast, relays

    def _writer(self, each: Marked) -> str | None:
        """The body or person by name whose writing holds the words."""
        start = self._page.sentence_of(each.span.start).start
        found = reporting.WRITTEN.search(self._page.masked, start, each.span.start - 1)
        tokens = list(TOKEN.finditer(self._page.masked, start, found.end("who"))) if found else []
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        is_named = naming and (naming.title or is_full_name(naming.name) or ORGANISATION.search(naming.name))
        return self._cast.fullest(naming) if naming and is_named else None

    def written(self, each: Marked, after: str) -> Attribution | None:
        """Words that are written somewhere: in another article's headline, on a sign, in a book."""
        start, end = max(each.part.start, each.span.start - FARTHEST), each.span.start - 1
        if found := reporting.ELSEWHERE.search(self._page.masked, start, end):
            return Attribution(FULL, headed(self._page, self._cast, each, found.end("link")))
        if reporting.INSCRIBED.match(after) and not reporting.POSTED.match(after):
            return Attribution(FULL, self._writer(each))
        is_book = reporting.BOOK.search(self._page.masked, max(0, each.span.start - 6), end)
        return Attribution(FULL) if is_book else None

    def circle(self, each: Marked) -> str | None:
        """The trade or circle in which something is said by nobody in particular."""
        sentence = self._page.sentence_of(each.span.start)
        found = reporting.CIRCLE.search(self._page.masked, sentence.start, each.span.start)
        return found[1] if found else None

    def giver(self, each: Marked, after: str) -> str | None:
        """From whom the words came to the one who tells of them: 주민으로부터 "…"는 신고를 받았다, or whose they are."""
        lead = self._page.sentence_of(each.span.start).start
        if self._page.masked.endswith("의 ", lead, each.span.start - 1) and reporting.CALLED.match(after):
            return self._one_of(self._relays.named_at(lead, each.span.start - 3))
        theirs = reporting.THEIRS_ARE.search(
            self._page.masked, max(lead, each.span.start - FAR * 2), each.span.start - 1
        )
        is_whole = theirs and not _TOPIC.search(self._page.masked, lead, theirs.start())
        if theirs and is_whole and (who := self._one_of(self._relays.named_at(lead, theirs.start()))):
            return who
        if reporting.WHOSE.match(after):
            return self.whose(each, after)
        if who := self.whose(each, after):
            return who
        came = reporting.CAME_FROM.search(
            self._page.masked, max(lead, each.span.start - FAR * 3), each.span.start - 1
        )
        is_given = reporting.GIVEN.match(after) or reporting.SENT.match(after)
        return self._relays.named_at(lead, came.start()) if came and is_given else None

    def whose(self, each: Marked, after: str) -> str | None:
        """Whose the words are, as those behind them say: "…"는 박 의원의 말에, "…"고 말한 박 의원을."""
        start = each.span.end + 1
        if found := reporting.WHOSE.match(after):
            who = self._relays.named_at(start, start + found.end("who"))
            return None if _is_feeling(after, found) else self._one_of(who)
        lead = self._page.sentence_of(each.span.start).start
        found = reporting.WHO_SAID.match(after)
        if found is None or _AGENT.search(self._page.masked, lead, each.span.start - 1):
            return None
        return self._one_of(self._relays.named_at(start + found.start("who"), start + found.end("who")))

    def _one_of(self, who: str | None) -> str | None:
        """A name, if it is of somebody who can speak."""
        is_one = (
            who
            and len(who) > 1
            and (is_body(who) or who in FIRMS or PERSON.search(who) or self._cast.knows(who, who))
        )
        return who if is_one else None

    def side(self, lead: Span) -> tuple[str | None, int] | None:
        """The side that speaks through its own, and where it is named: 항만당에선 "…"; None for one that no name tells."""
        found = next(reversed(list(reporting.SIDE.finditer(self._page.masked, lead.start, lead.end))), None)
        if found is None:
            return None
        name = ABBREVIATED.get(found["who"], found["who"])
        whole = self._cast.fullest(Naming(Span(found.start(), found.end()), SHORT.get(name, name)))
        return whole if reporting.SIDE_BY_NAME.search(whole) else None, found.end()

    def of_kind(self, kind: str, since: int, sentence: Span) -> tuple[str | None, str | None] | None:
        """Whom "this aide" means where an aide was named since anybody spoke; None where none was."""
        at = self._page.masked.rfind(kind, max(0, since), sentence.start)
        if at < 0:
            return None
        return self._relays.named_at(self._page.sentence_of(at).start, at + len(kind)) or kind, None


def _is_feeling(after: str, whose: re.Match[str]) -> bool:
    """Whether what is told behind words is nobody's: "…"라는 감사의 뜻을; 항구공사 감사의 말을 is that of its auditor."""
    who = whose["who"].split()
    ends = (one.end() for one in reporting.OF_A_FEELING.finditer(after, whose.start("who")))
    is_of_a_body = len(who) > 1 and ORGANISATION.search(who[-2])
    return whose.end("who") in ends and not is_of_a_body


def is_untied(page: Page, each: Marked, lead: str) -> bool:
    """Whether words are those of a headline's line within the text: no sentence, and tied to none."""
    masked, end = page.masked, each.span.end + 1
    is_next = masked[each.span.start - 2 : each.span.start - 1] in {'"', "”"}
    is_loose = reporting.UNTIED.match(masked, end) or (
        not lead.strip(" ━─■●◇◆▶-") and reporting.UNTIED_LINE.match(masked, end)
    )
    is_spoken = reporting.SENTENCE_END.search(each.span.of(page.text))
    is_tied = reporting.TIE.match(masked, end) or reporting.NOMINAL.match(masked, end)
    return bool(is_loose) and not (is_next or is_tied or (is_spoken and not lead.strip()))
