"""Invented articles in every state that a card has, for the style page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.archive.article import Graded, Item
from app.archive.filters import Filters
from app.archive.histogram import Bar, Histogram
from app.archive.vocabulary import Choice
from app.web.charts import Chart

_DAY = date(2031, 5, 5)
_USUAL = Item(
    id="sample-usual",
    form="full",
    headline="Envoys meet by the harbour and agree to meet again",
    url=None,
    outlet=Outlet(slug="harbour-daily", name="Harbour Daily", kind="newspaper"),
    published=Published(at=_DAY.isoformat(), precision="day", basis="declared", confidence="high"),
    day=_DAY,
    lang="en",
    lede="The envoys spoke for two hours on Monday. Neither side said what was left open.",
    topics=(),
    headline_basis="declared",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A card and what is special about it."""

    about: str
    item: Item


def samples(topics: tuple[Choice, ...]) -> tuple[Sample, ...]:
    """Cards in every state; the usual one carries the first three topics, each in another grade."""
    grades = zip(topics, ("focus", "covered", "mentioned"), strict=False)
    graded = tuple(Graded(topic.value, topic.label, grade, 3) for topic, grade in grades)
    clock = Published(at="2031-05-05T08:30:00+09:00", precision="minute", basis="declared", confidence="low")
    return (
        Sample("The usual card", replace(_USUAL, topics=graded)),
        Sample("Our summary, the headline from an address", replace(
            _USUAL, id="sample-summary", form="summary", headline_basis="url", topics=graded[:1])),
        Sample("Cut short, with an uncertain clock time", replace(
            _USUAL, id="sample-partial", form="partial", published=clock)),
        Sample("Without an outlet, a headline or a date", replace(
            _USUAL, id="sample-bare", outlet=None, headline=None, day=None, headline_basis="none",
            published=Published(not_before="2031-05-04"))),
        Sample("Korean keeps its words together", replace(
            _USUAL, id="sample-korean", lang="ko", headline="특사단, 항구에서 만나 다시 만나기로 합의",
            lede="특사단은 월요일 두 시간 동안 이야기를 나눴다.")),
        Sample("A headline without end", replace(
            _USUAL, id="sample-long", headline="Harbour" * 40, lede="")),
    )  # fmt: skip


def sample_chart() -> Chart:
    """A chart of nine days."""
    counts = (2, 0, 9, 4, 1, 0, 12, 6, 3)
    bars = tuple(Bar(date(2031, 5, 1 + at), date(2031, 5, 1 + at), count) for at, count in enumerate(counts))
    return Chart(Filters(), Histogram("day", bars))
