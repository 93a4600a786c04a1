"""Whether two times of day may be one: told to the hour, as about, of a half of the day or by a clock that is not named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.analysis.clock_time import (
    A_DAY,
    ABOUT,
    AFTER,
    AN_HOUR,
    BEFORE,
    HALF_A_DAY,
    TO_THE_HALF_HOUR,
    TO_THE_HOUR,
    TO_THE_MINUTE,
    ClockTime,
)
from app.analysis.clock_zones import UTC

#: So many minutes off a time may be that is told so, and told as about.
LEEWAY: Mapping[str, tuple[int, int]] = {
    TO_THE_HOUR: (5, 20),
    TO_THE_HALF_HOUR: (5, 15),
    TO_THE_MINUTE: (0, 5),
}
#: A minute that is no multiple of this was read off a clock, though it be told as about: Korean news says 6시 47분께 of most.
ROUND, LEEWAY_OF_CLOCKS = 5, 2
#: What is told to be before or after a time is hardly farther from it.
BOUND = 2 * AN_HOUR


@dataclass(frozen=True, slots=True)
class Moment:
    """The minutes of a day between which a time lies, by the clock that is its ``basis``: UTC where a zone is told, else what
    it is told by; where nothing is, the language of its text.
    """

    middle: int
    first: int
    last: int
    basis: str
    is_half_told: bool


def moment_of(clock: ClockTime, lang: str, day: date | None) -> Moment:
    """A time of a text in a language, written on a day, as it is held against others."""
    in_utc = clock.in_utc(day)
    basis = (clock.zone or lang) if in_utc is None else UTC
    middle = clock.minutes if in_utc is None else in_utc
    leeway = LEEWAY[clock.precision][clock.hedge == ABOUT]
    if clock.minutes % ROUND:
        leeway = min(leeway, LEEWAY_OF_CLOCKS)
    back = BOUND if clock.hedge == BEFORE else leeway
    on = BOUND if clock.hedge == AFTER else leeway
    return Moment(middle, middle - back, middle + on, basis, clock.is_half_told)


def may_be_one(one: Moment, other: Moment) -> bool:
    """Whether two times may be one. Two clocks that nothing sets beside each other may be any number of half hours apart."""
    turn, ahead = _turn(one, other), other.first - one.first
    return ahead % turn <= one.last - one.first or -ahead % turn <= other.last - other.first


def are_one(one: Moment, other: Moment) -> bool:
    """Whether two times are told alike: the same minute by one clock."""
    return are_of_one_clock(one, other) and minutes_apart(one, other) == 0


def are_of_one_clock(one: Moment, other: Moment) -> bool:
    """Whether both are told by one clock, or by clocks that can be set beside each other."""
    return one.basis == other.basis


def minutes_apart(one: Moment, other: Moment) -> int:
    """How many minutes are between them, the shorter way."""
    turn = _turn(one, other)
    ahead = (other.middle - one.middle) % turn
    return min(ahead, turn - ahead)


def _turn(one: Moment, other: Moment) -> int:
    """After how many minutes two clocks show the same as far as they are told."""
    if not are_of_one_clock(one, other):
        return AN_HOUR // 2
    return A_DAY if one.is_half_told and other.is_half_told else HALF_A_DAY
