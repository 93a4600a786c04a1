"""Who asks and who answers in Korean, where a sentence names only one of them, or neither."""

from __future__ import annotations

from app.analysis import korean_reporting as reporting
from app.analysis.attribution import Attribution, Marked, Page
from app.analysis.korean_choice import Choice
from app.analysis.text import Span

#: Letters after which who asked is nobody in particular again.
LAPSE = 1_500


class Questions:
    """What was said so far, and who asked last."""

    def __init__(self, page: Page, choice: Choice) -> None:
        self._page, self._choice = page, choice
        self._said: list[tuple[int, str]] = []
        self._asked: tuple[int, str] | None = None

    def note(self, each: Marked, after: str, one: Attribution) -> None:
        """Remember who said these words, and whether they asked."""
        if one.speaker is None:
            return
        self._said.append((each.span.start, one.speaker))
        if reporting.ASKS.match(after):
            self._asked = (each.span.start, one.speaker)

    def put_by(self, each: Marked, after: str, kind: str) -> Attribution | None:
        """A question that its sentence has nobody ask: of whoever asked last, or of the outlet's own."""
        lead = self._page.sentence_of(each.span.start).start
        asking = reporting.PRESS_ASKS.search(self._page.masked, lead, each.span.start - 1)
        if asking and reporting.ASKS.match(after):
            return Attribution(kind, asking["who"])
        if not reporting.ASKS.match(after) or self._choice.subjects(Span(lead, each.span.start - 1)):
            return None
        if "■" in self._page.masked[lead : each.span.start - 1]:
            return None
        is_near = self._asked is not None and each.span.start - self._asked[0] <= LAPSE
        return Attribution(kind, self._asked[1] if self._asked and is_near else None)

    def answered_by(self, each: Marked, sentence: Span) -> str | None:
        """Who answers a question of the same sentence that names nobody but whoever asks: who spoke before them."""
        asked = reporting.QUESTIONED.search(self._page.masked, sentence.start, each.span.start - 1)
        if asked is None:
            return None
        askers = {name for at, name in self._said if sentence.start <= at < asked.end()}
        if not askers:
            return None
        before = [name for at, name in self._said if at < sentence.start and name not in askers]
        return before[-1] if before else None
