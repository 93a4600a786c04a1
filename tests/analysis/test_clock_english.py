"""Times of day in English texts: the hour, the minute, how exactly, by whose clock; and what is no time of day."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.clock_times import clock_times
from app.analysis.english_clock import ENGLISH
from app.analysis.text import Span
from tests.analysis.clocks import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry struck the pier at 7:40 a.m.", ["07:40"]),
        ("The ferry struck the pier at 7.40am on Tuesday.", ["07:40"]),
        ("Rockets rose from the island at 5:50 p.m. KST.", ["17:50 Korea time"]),
        ("The envoys meet at 2 p.m. local time.", ["14:00 local time"]),
        ("The signal was lost at 1430 GMT.", ["14:30 UTC"]),
        ("The signal was lost (1430 GMT) near the cape.", ["14:30 UTC"]),
        ("Sirens sounded at noon.", ["12:00"]),
        ("The truce begins at midnight on Friday.", ["00:00"]),
        ("The bridge closed at 12:30 a.m.", ["00:30"]),
        ("The bridge opened at 12:15 PM.", ["12:15"]),
        ("The crew woke at about 7 a.m. to an alarm.", ["about 07:00"]),
        ("Shortly after 7 a.m. the hull broke.", ["about 07:00"]),
        ("Police came around 11:20 pm.", ["about 23:20"]),
        ("Nobody may leave before 6 a.m.", ["before 06:00"]),
        ("The tally stood at forty as of 3 p.m.", ["as of 15:00"]),
        ("The launch came at 5:50, the navy said.", ["05:50 or 17:50"]),
        ("The launch came at 17:50, the navy said.", ["17:50"]),
        ("The alarm rang at 0640 hours.", ["06:40"]),
        ("Live fire is planned 0900-1700 hours off the cape.", ["09:00", "17:00"]),
        ("Live fire is planned 2100 to 0300 hrs off the cape.", ["21:00", "03:00"]),
        ("They reached the harbor at seven o’clock in the evening.", ["19:00"]),
        ("Divers went down at 6 o'clock.", ["06:00 or 18:00"]),
        ("The call came at three in the morning.", ["03:00"]),
        ("The call came at 11 at night.", ["23:00"]),
        ("Gates open at half past six.", ["06:30 or 18:30"]),
        ("The train left at a quarter to eight.", ["07:45 or 19:45"]),
        ("Shops trade from 9 a.m. to 6 p.m. daily.", ["09:00", "18:00"]),
        ("The lights failed between 7 and 8 p.m. in the old town.", ["19:00", "20:00"]),
        ("The hearing runs 10-11:30 a.m. in room four.", ["10:00", "11:30"]),
        ("The tremor was felt at 6:40 a.m., Beijing time.", ["06:40 Beijing time"]),
        ("The tremor was felt at 6:40 a.m. Tuesday, Beijing time.", ["06:40 Beijing time"]),
        ("The tremor was felt at 7:40 a.m. (Korea Standard Time).", ["07:40 Korea time"]),
        ("He phoned at 8 p.m. Eastern time.", ["20:00 Eastern time"]),
        ("He phoned at 8 p.m. ET on Sunday.", ["20:00 Eastern time"]),
        ("The boat sank at 2 p.m. local time (1200 GMT).", ["14:00 local time", "12:00 UTC"]),
        ("Seoul time 7:40 a.m. was given for the launch.", ["07:40 Korea time"]),
        ("Ships must stop at 12 noon.", ["12:00"]),
        ("They sat down at ten past nine.", ["09:10 or 21:10"]),
        ("The ban holds from 22:00 until 06:00.", ["22:00", "06:00"]),
        ("The drill began at 09:05:30 a.m.", ["09:05"]),
        ("At midnight the flag came down.", ["00:00"]),
        ("Losses passed a million won as of midnight.", ["as of 00:00"]),
        ("The lamp burns 11-1 p.m. on feast days.", ["11:00", "13:00"]),
        ("The watch lasts 10-2 a.m. in winter.", ["22:00", "02:00"]),
        ("The drone crossed at 1:32:08 on Oct. 9 over the harbor.", ["01:32"]),
        ("The drone crossed the strait at 23:25:30.", ["23:25"]),
        ("The pact took hold at 10:15 Tehran time.", ["10:15 or 22:15 Tehran time"]),
        ("The pact took hold at 0645 local time.", ["06:45 local time"]),
        ("The 10 a.m. briefing was short.", ["10:00"]),
        ("They meet at 7 p.m. in the second round of talks.", ["19:00"]),
    ],
)  # fmt: skip
def test_a_time_of_day_is_read(text: str, expected: list[str]) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Harbor beat Island 3:2 on Saturday.",
        "The vote split 7:40 in favor of the canal.",
        "The talks lasted for two hours.",
        "The pilot has 1200 hours of flight.",
        "Pilots have 1200-1500 hours of flight.",
        "Workers put in 1900 to 2000 hours per year.",
        "Pilots with 1000-1500 hours may apply.",
        "The ferry takes 7 hours and 40 minutes.",
        "Prices rose to $7.40 per kilo.",
        "After 9/11 the pier was closed.",
        "The guards watch 24/7.",
        "The preacher read John 3:16 aloud.",
        "The runner came in at 2:05:38 for a record.",
        "The goal fell at 7:40 of the second period.",
        "Updated 10:15",
        "Published 10:15 GMT",
        "Last updated at 7:40 a.m. on Monday",
        "On March 5 PM Hollin flew home.",
        "The harbor has 7 piers and 40 cranes.",
        "The midnight mass drew hundreds.",
        "The western High Noon is shown again.",
        "The noon briefing was short.",
        "The lighthouse stood at the three o’clock position.",
        "The ship is 7 m too long for the lock.",
        "The ratio was 1:15 among teachers.",
        "In 1430 the town was founded.",
        "At 40 he became mayor.",
        "At 7 the boy drew ships.",
        "It was the first time they met.",
        "The road ran at 7 degrees.",
        "He gave 7 amber beads to the museum.",
        "Half past experience is useless.",
        "A quarter to be paid later is due.",
        "The screen is 16:09 in its shape.",
        "The team led by 10-15 after two sets.",
        "He lives at 1430 Maple Street.",
        "Since 2015 the ferry has been late.",
        "The channel moved from 7 to 8 meters.",
        "The index closed at 7.40 points.",
        "Flight 1430 landed safely.",
        "Section 7.40 of the code applies.",
        "The 2020 time capsule was opened.",
        "In 2015 Time printed the picture.",
        "She read it in the 2012 Island Times.",
    ],
)
def test_what_is_no_time_of_day_is_not_read(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "They loaded 1200 MT of rice and 12 MT of salt.",
        "In 2015 Japan time limits fell.",
        "By 2020 China time had run out.",
        "By 2015 EST had fallen.",
        "The rate moved from 1:15 to 1:20.",
        "There were 5 PM candidates.",
    ],
)
def test_tons_years_rates_and_offices_are_no_times(text: str) -> None:
    assert ENGLISH.times(text, Span(0, len(text))) == []


def test_many_times_in_one_long_line_cost_no_more_than_their_number() -> None:
    line = "-" * 20_000 + " 7 p.m." * 3_000
    found, steps = ENGLISH.times(line, Span(0, len(line))), ENGLISH.furniture
    assert len(found) == 3_000
    assert steps.match("Updated 10 March ")


def test_the_second_time_of_a_stretch_stands_without_its_dash() -> None:
    text = "Shops trade 10-11:30 a.m. and drills run 0900-1700 hours."
    found = clock_times(text, (Segment("body", 0, len(text)),), "en")
    assert [each.span.of(text) for each in found] == ["10", "11:30 a.m.", "0900", "1700 hours"]
