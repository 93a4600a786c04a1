"""Times of day in English: 7:40 a.m., 1430 GMT, half past six, seven in the evening, noon; no scores, verses, lengths."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.calendar_words import MONTHS, WEEKDAYS
from app.analysis.clock_reading import OF_24_HOURS, Hedge, Tongue, Zones
from app.analysis.clock_time import ABOUT, AFTER, AS_OF, BEFORE
from app.analysis.clock_zones import LOCAL, UTC
from app.analysis.day_mentions import longest_first
from app.analysis.patterns import regex

_WORDS: Mapping[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "twenty": 20, "twenty-five": 25,
}  # fmt: skip
#: Places by whose clock times are told: what stands before "time", "standard time".
_PLACES: Mapping[str, str] = {
    "Korea time": "Korea, Korean, South Korea, South Korean, Seoul",
    "Pyongyang time": "Pyongyang, North Korea, North Korean",
    "Japan time": "Japan, Japanese, Tokyo",
    "Beijing time": "Beijing, China, Chinese",
    "Hong Kong time": "Hong Kong",
    "Taipei time": "Taipei, Taiwan",
    "Manila time": "Manila, Philippine",
    "Singapore time": "Singapore",
    "Kuala Lumpur time": "Kuala Lumpur, Malaysian",
    "Hanoi time": "Hanoi, Vietnam",
    "Bangkok time": "Bangkok, Thai, Thailand",
    "Jakarta time": "Jakarta, Western Indonesian",
    "India time": "India, Indian, Delhi",
    "Pakistan time": "Pakistan, Islamabad",
    "Kabul time": "Kabul, Afghan",
    "Tehran time": "Tehran, Iran, Iranian",
    "Baghdad time": "Baghdad, Iraq, Iraqi",
    "Riyadh time": "Riyadh, Saudi",
    "Doha time": "Doha, Qatar",
    "Dubai time": "Dubai, UAE",
    "Israel time": "Israel, Israeli, Jerusalem",
    "Beirut time": "Beirut",
    "Damascus time": "Damascus",
    "Turkish time": "Turkish, Turkey, Istanbul, Ankara",
    "Cairo time": "Cairo, Egypt",
    "Moscow time": "Moscow, Russian",
    "Kyiv time": "Kyiv, Kiev, Ukraine, Ukrainian",
    "London time": "London, British, UK, U.K.",
    "Paris time": "Paris, French",
    "Berlin time": "Berlin, German",
    "Brussels time": "Brussels",
    "Geneva time": "Geneva, Swiss",
    "Vienna time": "Vienna",
    "Rome time": "Rome, Italian",
    "Central European Time": "Central European",
    "Eastern European Time": "Eastern European",
    "Eastern time": "Eastern, U.S. Eastern, US Eastern, Washington, New York",
    "Central time": "Central, U.S. Central",
    "Mountain time": "Mountain",
    "Pacific time": "Pacific, U.S. Pacific",
    "Hawaii time": "Hawaii, Hawaiian",
    "Guam time": "Guam",
    "Sydney time": "Sydney, Canberra",
    UTC: "Greenwich, Greenwich Mean, Coordinated Universal, Universal, Zulu",
    LOCAL: "local, the local",
}
_SHORT: Mapping[str, str] = {
    "GMT": UTC, "UTC": UTC, "KST": "Korea time", "JST": "Japan time", "MSK": "Moscow time", "BST": "British Summer Time",
    "CET": "Central European Time", "CEST": "Central European Time", "EET": "Eastern European Time",
    "EEST": "Eastern European Time", "ET": "Eastern time", "EST": "Eastern Standard Time", "EDT": "Eastern Daylight Time",
    "CT": "Central time", "MT": "Mountain time", "PT": "Pacific time", "PST": "Pacific Standard Time",
    "PDT": "Pacific Daylight Time", "HKT": "Hong Kong time", "SGT": "Singapore time", "AEST": "Sydney time",
    "AEDT": "Sydney time",
}  # fmt: skip
_KINDS = ("time", "standard time", "daylight time", "daylight saving time", "summer time", "local time")
_WRITTEN = (*_KINDS, *(kind.title() for kind in _KINDS))
_NAMES = {**_SHORT} | {
    f"{place} {kind}": zone
    for zone, places in _PLACES.items()
    for place in places.split(", ")
    for kind in _WRITTEN
}

_MONTHS = "|".join(name.title() for name in MONTHS if name.isascii())
_DAYS = "|".join((*WEEKDAYS, _MONTHS))
#: A day between a time and its clock: 7 a.m. Tuesday, Beijing time.
_DAY = rf"(?:,?\s(?:on\s)?(?:{_DAYS})\.?(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?,?){{0,2}}"
_ZONES = Zones(
    _NAMES,
    before=r"\bZONE,?\s(?:at\s)?$",
    behind=rf"{_DAY},?\s?(?:hours\s|hrs\s)?[(\[]?(?:in\s)?ZONE(?![A-Za-z])",
)
_ZONE_NEXT = longest_first(_NAMES)
#: Clocks that stand behind no number but an hour: MT, CT and EST mean other things, and "2015 Japan time" a year.
_SURE = "GMT|UTC|KST|JST|MSK|HKT|SGT"

_HOUR = rf"(?P<hour>\d{{1,2}}|\b(?:{'|'.join(list(_WORDS)[:12])}))"
_MINUTE = r"(?P<minute>[0-5]\d)(?::[0-5]\d)?"
_AM = r"(?P<half>[ap]\.\s?m\b\.?|[ap]m\b)"
_IN = r"\s(?:in\sthe\s(?:very\s)?(?:early\s|late\s|wee\shours\sof\sthe\s)?|at\s)(?P<half>morning|afternoon|evening|night)\b"
#: Nothing begins inside a word, a number, a sum or an address.
_EDGE = r"(?<!\d[.,])(?<![\w:/$€£¥₩#+-])(?<![$€£¥₩]\s)"
_CUE = r"\b(?:at|around|about|until|till|before|after|since|from|between|approximately|roughly|nearly|circa)\s(?:about\s|around\s)?"
_TIE = r"\s?[-–—~]\s?|\s(?:to|until|till|and|or)\s(?:about\s)?"
_LOW = r"(?P<low>\d{1,2}(?:[:.][0-5]\d)?)"


#: What makes of 7:40 a score, a ratio or the clock of a game.
_NO_SCORE = (
    r"(?!\s?(?:%|percent\b)|:\d|\.\d|[-–]\d{1,2}\b(?!:)"
    r"|\s(?:lead|win|victory|loss|defeat|draw|ratio|advantage|odds|remaining|left\s(?:in|on))\b"
    r"|\s(?:of|in|into|left\sin)\s(?:the\s)?(?:first|second|third|fourth|final|opening|\d(?:st|nd|rd|th))\s(?:half|quarter|period|set|round|overtime))"
)


def _way(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return regex(pattern, flags)


_WAYS = (
    _way(rf"\b(?:between|from|around|about|at)\s(?P<all>{_LOW}\s(?:to|and|or|until)\s{_HOUR}(?:[:.]{_MINUTE})?\s?{_AM})"),
    _way(rf"{_EDGE}(?:{_LOW}\s?[-–—~]\s?)?{_HOUR}(?:[:.]{_MINUTE})?[\s\u00a0\u202f]?{_AM}"),
    _way(rf"{_EDGE}{_HOUR}\s?o[’'‘`]?\s?clock(?:{_IN})?"),
    _way(rf"{_EDGE}{_HOUR}(?::{_MINUTE}){_IN}"),
    _way(rf"{_CUE}(?P<all>{_HOUR}{_IN})"),
    _way(rf"{_CUE}(?P<all>(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d))(?![\d%]|(?:{_TIE})\d{{1,2}}:){_NO_SCORE}"),
    _way(rf"{_CUE}(?P<all>{OF_24_HOURS}(?P<full>)(?P<low>\d\d:[0-5]\d)(?:{_TIE})(?P<hour>\d\d):(?P<minute>[0-5]\d))(?![\d%]){_NO_SCORE}"),
    _way(rf"{_EDGE}(?P<full>)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?=,?\s?[(\[]?(?:(?:{_SURE})\b|(?:hours|hrs)\s(?:{_ZONE_NEXT})\b|local\stime\b))", 0),
    _way(rf"{_EDGE}(?=0\d{{3}}|\d{{4}}(?:{_TIE})0)(?P<all>(?P<full>)(?P<low>[0-2]\d[0-5]\d)(?:{_TIE})(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s?(?:hours|hrs|h))(?!\s(?:of|in\sthe\sair)\b)\b"),
    _way(rf"{_EDGE}(?P<full>)(?P<hour>\d{{1,2}})[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?=\s?[(\[]?(?:GMT|UTC)\b)", 0),
    _way(rf"{_EDGE}(?P<hour>\d{{1,2}})[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?=,?\s?[(\[]?(?:{_ZONE_NEXT})\b)", 0),
    _way(rf"{_CUE}(?P<all>(?P<full>)(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d):\d{{1,2}})(?=\s(?:on\s)?(?:{_DAYS})|\s(?:hours|hrs)\b)", 0),
    _way(rf"{_CUE}(?P<all>(?P<full>)(?P<hour>1\d|2[0-3]):(?P<minute>[0-5]\d):[0-5]\d)(?![\d:])", 0),
    _way(rf"{_CUE}(?P<all>(?P<hour>\d{{1,2}}))(?=\s(?:{_SURE})\b)", 0),
    _way(r"\b(?:at|by|from|until|till|since|before|after)\s(?P<all>(?P<full>)(?P<hour>[0-2]\d):?(?P<minute>[0-5]\d)(?:\shours|\shrs|h)(?!\sof))\b"),
    _way(
        r"\b(?:(?i:at|around|about|by|until|till|before|after|since|from|past|to|of|and|near|between|local|strikes|struck)|"
        rf"(?:{'|'.join(WEEKDAYS)}),?)\s(?P<all>(?:12\s)?(?P<named>noon|midday|midnight))\b(?!\s(?:mass|sun|oil|snack|feast|prayers?|briefing|news)\b)",
        0,
    ),
    _way(r"(?P<all>(?<![\w.,:])(?:12|twelve)\s(?P<named>noon|midnight))\b"),
    _way(rf"(?P<all>(?:a\s)?(?P<rest>half\spast|quarter\spast|quarter\safter|quarter\sto)\s{_HOUR}(?:\s{_AM})?)(?![\w:]|\s(?:percent|per\scent|of))"),
    _way(rf"{_CUE}(?P<all>(?P<minute>five|ten|twenty-five|twenty)(?:\sminutes)?\spast\s{_HOUR}(?:\s{_AM})?)\b"),
)  # fmt: skip


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else _WORDS.get(written.lower())


def _before(words: str) -> re.Pattern[str]:
    return regex(rf"\b(?:{words})\s$", re.IGNORECASE)


ENGLISH = Tongue(
    ways=_WAYS,
    number=_number,
    halves={
        "am": range(12),
        "pm": range(12, 24),
        "morning": range(12),
        "afternoon": range(12, 19),
        "evening": range(15, 24),
        "night": range(18, 30),
    },
    rests={"halfpast": 30, "quarterpast": 15, "quarterafter": 15, "quarterto": -15},
    named={"noon": 720, "midday": 720, "midnight": 0},
    hedges=(
        Hedge(
            ABOUT,
            _before(
                r"(?:about|around|approximately|roughly|some|nearly|almost|circa|close\sto|near|(?:shortly|just|soon|right|minutes|moments|a\slittle|slightly)\s(?:before|after|past))(?:\sat)?"
            ),
            regex(r"-?ish\b|\sor\sso\b"),
        ),
        Hedge(AS_OF, _before(r"as\sof(?:\s(?:about|around))?")),
        Hedge(BEFORE, _before(r"before|by|prior\sto|no\slater\sthan|ahead\sof")),
        Hedge(AFTER, _before(r"after|past|following")),
    ),
    zones=_ZONES,
    tie=regex(r"\s?[-–—~]\s?|\s(?:to|until|till|through)\s|\sand\s(?=\d{1,2}:)"),
    none_before=regex(
        rf"\b(?:John|Luke|Mark|Matthew|Genesis|Exodus|Psalms?|Romans|Acts|verses?|won|lost|beat|(?:{_MONTHS}))\s$"
        r"|\b(?:ratios?|odds|scores?|lead|led)\s(?:(?:of|at|by)\s)?$"
    ),
    none_behind=regex(r"\s(?:position|direction|candidates?|hopefuls?|contenders?)\b", re.IGNORECASE),
    furniture=regex(
        r"\W*(?:(?:last|first)\s)?(?:updated|published|posted|modified|issued|edited|uploaded|released)\b[^.\n]{0,40}$",
        re.IGNORECASE,
    ),
)
