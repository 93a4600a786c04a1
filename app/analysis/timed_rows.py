"""The times of day of accounts in a row: every one of them, whatever it is of."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.clock_meeting import are_one, may_be_one, moment_of
from app.analysis.clock_time import ClockTime
from app.analysis.details import CLOCK
from app.analysis.passages import Passage
from app.analysis.row_words import around
from app.analysis.tabulation import Noted, Row


def time_rows(found: Sequence[Passage]) -> tuple[Row, ...]:
    """One row with every time of day, if there are any: which of them are of one act is for a reader to see."""
    timed = [
        (passage, each, moment_of(each, passage.lang, passage.day))
        for passage in found
        for each in passage.times
    ]
    others = [(passage.account, moment) for passage, _, moment in timed]
    noted = []
    for passage, each, moment in timed:
        elsewhere = [other for account, other in others if account != passage.account]
        is_shared = any(are_one(moment, other) for other in elsewhere)
        is_alone = bool(elsewhere) and not any(may_be_one(moment, other) for other in elsewhere)
        noted.append(noted_time(passage, each, is_shared=is_shared, is_alone=is_alone))
    return (Row(CLOCK, tuple(noted)),) if noted else ()


def noted_time(
    passage: Passage, clock: ClockTime, *, is_shared: bool = False, is_alone: bool = False
) -> Noted:
    """A time of day in its place."""
    before, words, behind = around(passage, clock.span)
    return Noted(
        passage.account, passage, clock.span, before, words, behind,
        clock=clock, said=clock.told(passage.day), is_shared=is_shared, is_alone=is_alone,
    )  # fmt: skip
