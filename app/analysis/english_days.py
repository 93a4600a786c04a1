"""How English writes days, months, years and weekdays, and what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import MONTHS, Named, full_dates, partial_dates
from app.analysis.day_mentions import (
    ASIDE,
    BEFORE,
    NEWS,
    SAME,
    TOLD,
    Joints,
    Mention,
    Shift,
    assembled,
    longest_first,
)
from app.analysis.english_ago import counted
from app.analysis.english_eves import eves
from app.analysis.english_feasts import feasts
from app.analysis.english_tense import ARTICLE
from app.analysis.english_weekdays import LEAN, lean_of, weekdays
from app.analysis.patterns import regex

#: "1910-45" is a stretch of years; "2025-12" more likely a month than one of thirteen.
LONGEST_YEARS, THIS_CENTURY = 60, 2000
JOINTS = Joints(
    regex(r",?\s(?:of\s|in\s)?(?:the\s)?|\s?\(|-"),
    regex(r"\s?[-–—~]\s?|\s(?:to|through|until|and)\s(?:(?:early|late|mid)[\s-])?"),
    coarse_first=False,
)
_SHIFTS: Mapping[str, Shift] = {
    "today": Shift("day"), "tonight": Shift("day"), "this morning": Shift("day"), "this afternoon": Shift("day"),
    "this evening": Shift("day"), "yesterday": Shift("day", -1), "last night": Shift("day", -1),
    "tomorrow": Shift("day", 1),
    "the same day": Shift("day", 0, SAME), "that same day": Shift("day", 0, SAME), "that day": Shift("day", 0, BEFORE, "beside"),
    "the previous day": Shift("day", -1, NEWS), "the day before yesterday": Shift("day", -2), "the day after tomorrow": Shift("day", 2),
    "a day earlier": Shift("day", -1, NEWS), "one day earlier": Shift("day", -1, NEWS),
    "the following day": Shift("day", 1, TOLD), "the next day": Shift("day", 1, TOLD), "the next morning": Shift("day", 1, TOLD), "the following morning": Shift("day", 1, TOLD), "a day later": Shift("day", 1, TOLD),
    "one day later": Shift("day", 1, TOLD),
    "last week": Shift("week", -1, part="sunday"), "this week": Shift("week", 0, part="sunday"),
    "next week": Shift("week", 1, part="sunday"), "the coming week": Shift("week", 1, part="sunday"),
    "the previous week": Shift("week", -1, ASIDE, "sunday"), "the week before": Shift("week", -1, ASIDE, "sunday"),
    "last weekend": Shift("week", -1, part="weekend"), "this weekend": Shift("week", 0, part="weekend"),
    "next weekend": Shift("week", 1, part="weekend"), "the coming year": Shift("year", 1), "the past week": Shift("week", part="past"),
    "last month": Shift("month", -1), "this month": Shift("month"), "next month": Shift("month", 1),
    "the past month": Shift("month", part="past"), "the same month": Shift("month", 0, TOLD),
    "that month": Shift("month", 0, ASIDE), "the previous month": Shift("month", -1, ASIDE), "the month before": Shift("month", -1, ASIDE),
    "the following month": Shift("month", 1, TOLD), "a month earlier": Shift("month", -1, ASIDE),
    "one month earlier": Shift("month", -1, ASIDE), "the previous quarter": Shift("quarter", -1, ASIDE), "a quarter earlier": Shift("quarter", -1, ASIDE), "a year earlier": Shift("year", -1, ASIDE),
    "one year earlier": Shift("year", -1, ASIDE), "a year before": Shift("year", -1, ASIDE),
    "last year": Shift("year", -1), "this year": Shift("year"), "next year": Shift("year", 1),
    "the past year": Shift("year", part="past"), "the same year": Shift("year", 0, TOLD), "that year": Shift("year", 0, TOLD),
    "that same year": Shift("year", 0, TOLD), "the previous year": Shift("year", -1, ASIDE),
    "the year before": Shift("year", -1, ASIDE), "the following year": Shift("year", 1, TOLD),
}  # fmt: skip
_SHIFT = regex(rf"(?<![\w-])(?:{longest_first(_SHIFTS)})(?![\w-])", re.IGNORECASE)
#: "The last week of", "over the next year": a stretch and no calendar's week or year.
_THE = regex(r"\b(?:the|very)\s$", re.IGNORECASE)
#: "Today's world" is no day.
_CLOCK_BEFORE = regex(r"[ap]\.?m\.?,?\s$")
_CAPITAL_BEFORE = regex(r"[A-Z][A-Za-z]+ $")
#: What is on the air: ABC's “This Week”.
_SHOW = regex(r"\b(?:[A-Z]{2,}\S*(?:\sNews)?['’]s?|[Oo]n)\s?[\"“‘]$|\b[A-Z]{3}(?:[-\s](?:TV|News))?['’]s?\s$")
_NO_DAY = regex(r"['’]s\s(?:world|society|age|era|youth|generation|standards|terms)\b|['’]s$", re.IGNORECASE)
#: "The year" is this year where something belongs to it.
_THE_YEAR = regex(
    r"(?:(?<=\bof\s)|(?<=\bin\s)|(?<=\bfor\s)|(?<=\bwithin\s)|(?<=\bover\s)|(?<=\bduring\s))the\s(?P<unit>year|month)(?![\w-])(?!\s(?:of|that|when|to|before|after|since|following|\d|two\sthousand|nineteen|twenty|in|he|she|they|we|it)\b)"
)
#: Titles that are given every year.
_OF_A_YEAR = regex(
    r"(?:people|person|man|woman|player|word|artist|song|album|rookie|coach|car|game|team|book|photo)\sof\s$",
    re.IGNORECASE,
)
#: What comes again and again is no day.
EVERY = regex(r"\b(?:every|each|most)\s(?:other\s)?$", re.IGNORECASE)
_MONTH_NAMES = {name.capitalize(): number for name, number in MONTHS.items()}
_SHORT = "|".join(name for name in _MONTH_NAMES if len(name) <= 4 and name not in ("May", "June", "July"))
_LONG = "|".join(name for name in _MONTH_NAMES if len(name) > 4 or name in ("May", "June", "July"))
_MONTH = regex(
    rf"(?<!\w)(?:(?<!-)|(?<=\bend-)|(?<=\bmid-)|(?<=\blate-)|(?<=\bearly-)|(?<=\bLate-)|(?<=\bMid-)|(?<=\bEarly-))(?:(?P<lean>(?i:{LEAN}))\s)?(?P<name>(?:{_LONG})(?!\w)|(?:{_SHORT})\.|(?:{_SHORT})(?=\s(?:19|20)\d\d))"
)
#: "The January-November period": a hyphen before a month is otherwise part of a word.
_MONTH_TO = regex(
    rf"(?<![\w-])(?P<from>(?:{_LONG})|(?:{_SHORT})\.)[-–](?:to[-–])?(?P<name>(?:{_LONG})(?![\w-])|(?:{_SHORT})\.)"
)
_FULL_NAMES = frozenset(_LONG.split("|"))
#: Months that are also words or people's names stand alone only after these or before a year.
_DOUBTFUL = frozenset({"March", "April", "May", "June", "August"})
_BEFORE_MONTH = regex(
    r"(?:\b(?:in|since|by|until|till|through|from|of|for|late|early|mid|between|before|after|during|to|around|as|than|compared\swith)\s|(?:mid|end|late|early)-|[-–]\s?"
    rf"|\b(?:{_LONG})\s(?:and|or)\s)$",
    re.IGNORECASE,
)
_AFTER_MONTH = regex(
    r"['’]s\s(?:\w+\s){0,2}(?:figures?|data|report|reading|rate|level|gains?|increase|decline|drop|rise|total|estimate|poll|survey|results?|sales|exports|imports|budget|inflation|number|tally|average|deal|visit|announcement|decision|record|forecast)\b"
    r"|(?:['’]s)?\s(?:local|general|presidential|parliamentary|summit|meeting|vote|election|event|attack|deadline|session)\b|,?\s(?:of\s)?(?:(?:19|20)\d\d\b|(?:last|this|next)\syear|(?:to|through|and|or)\s[A-Z])|\s?[-–]\s?[A-Z]"
)
#: What a month tells apart: a thing of the news, no weather and no verb.
_THING = regex(
    r"\s(?:[a-z]+\s)?(?:accession|accords?|agreements?|announcement|arrests?|attacks?|assault|ballot|blast|bombing|briefing|ceasefire|clash(?:es)?|conference|coup|court|crackdown|crash|cyberattack"
    r"|cyber\sattack|data|deaths?|deal|debate|decision|declaration|decree|disaster|earthquake|eruption|exercises?|explosion|fire|flood(?:s|ing)?|hearing|incident|incursion|indictment|interview|invasion"
    r"|jobs|kidnapping|killings?|landslide|launch(?:es)?|letter|massacre|memo|murder|offensive|operation|order|pact|parade|poll|primary|protests?|quake|raids?|rally|rally|referendum|release|report"
    r"|resolution|revolt|riots?|ruling|shootings?|slaying|speech|statement|strikes?|summit|survey|talks|tests?|treaty|trial|trip|truce|unrest|uprising|verdict|violence|visit|vote|war)\b"
)
#: The month of a dateline, or of a day that is named with it.
_DAY_FOLLOWS = regex(r"\s?\d{1,2}(?!\d)")
#: "March 1 Movement" and "September 19 Agreement" are names.
_NAME_AFTER = regex(
    r"['’]?s?\s(?:\w+\s)?(?:Movement|Uprising|Revolution|Democrati[sz]ation|Incident|Massacre|Declaration|Agreement|Accord|Stadium|Square|Street|Road|Communiqu[eé])"
    r"|\s(?:attacks?|terror)\b|[ ](?:First|Fourth)\s"
)
#: What is named after a day: "the March 9 Factory".
_NAMED_AFTER = regex(
    r"\s(?:[A-Z]\w+\s){0,2}(?:Model|Consumer|Goods|Shock|Cement|Mill|Plant|Colliery|Corps|Group|Station|Bridge|Park|Museum|Shop|Store|Restaurant|Hostel|Hotel|House|Hospital|Factory|Mine|Complex|Shipyard|Theat(?:er|re)|School|University|College|Institute|Team|Club|Battalion|Brigade|Regiment|Farm|Prize|Award)(?!\w)"
)
_LETTERS = regex(r"[A-Za-z]{3,9}")
_DAY_TO = regex(
    r"(?:\s?[-–—~]\s?|\s(?:to|through|and)\s)(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w:%]|[.,]\d|\s(?:a\.?m|p\.?m|percent)\b|\s[A-Z][a-z]+)"
)
#: "Oct. 3 and 9": two days that do not follow on one another.
_OTHER_DAY = regex(
    r",?\sand\s(?P<day>3[01]|[12]\d|[1-9])(?=[.;)]|,\s[a-z]|\s(?:to|for|in|at|by|when|that|as|with|after|respectively)\b)(?!\.\d)"
)
#: "Oct. 19, 20, 22 and 23".
_MORE_DAYS = regex(
    r"(?:,\s(?:3[01]|[12]\d|[1-9])){1,8},?\sand\s(?:3[01]|[12]\d|[1-9])(?=[.;)]|,\s(?:[a-z]|(?:19|20)\d\d)|\s(?:to|for|in|at|by|when|that|as|with|after|respectively)\b)(?!\.\d)"
)
_NUMBER = regex(r"\d+")
#: A party, a bell or a lunar year of that name is none.
_NEW_YEAR = regex(
    r"(?:(?<=\b[Oo]n\s)|(?<=\b[Bb]y\s)|(?<=\buntil\s)|(?<=\bsince\s)|(?<=\bfrom\s)|(?<=\bbefore\s)|(?<=\bafter\s))New\sYear['’]?s\s(?P<part>Day|Eve)(?!\w)(?!\s(?:in|of)\s\d{4})"
)
#: "From 19 to 23 January", "on 19 and 20 January".
_DAY_BEFORE = regex(
    r"(?<![\w$€£¥.,/:-])(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?P<joint>\s?[-–—]\s?|\s(?:to|until|through|and)\s)$"
)
_DAY_FIRST = regex(r"\d{1,2}(?:st|nd|rd|th)?\s[A-Z]")
_ORDINAL = regex(
    r"(?<=\b[Oo]n\s)the\s(?P<day>\d{1,2})(?:st|nd|rd|th)(?=[.,;)]|\s(?:of\s(?:this|last|next)\smonth|at|in|to|and|that|local|after|with)\b)"
)
_YEAR = regex(
    r"(?<![\w$€£¥₩.,/#:+])(?<!\W\d[-–])(?<!\W\d\d[-–])(?<!\W\d{3}[-–])(?P<year>1[5-9]\d\d|20\d\d|1\d{3}(?=[-–]1\d{3}\b))(?:(?P<decade>s)|[-–/](?P<short>\d\d)(?![\d-]))?(?![\w%]|[.,:/]\d|-\d\d-|[-–](?!20|1[5-9])\d{4})"
)
#: "The '90s" are of the last century; in words, and without a mark, they may be degrees.
_SHORT_DECADE = regex(r"\b[Tt]he\s(?:early\s|late\s|mid-)?(?P<words>['’‘](?P<decade>[3-9]0)s)(?![\w-])")
#: A year of accounts or of schools: 2024/2025.
_TWIN_YEARS = regex(r"(?<![\w/.-])(?P<from>(?:19|20)\d\d)/(?P<to>(?:19|20)\d\d)(?![\w/.-]\w)")
_SLASHED = regex(r"(?<![\w/.-])(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<year>20\d\d|[012]\d)(?![\w/-])")
LAST_MONTH, LAST_DAY, LAST_SHORT = 12, 31, 99
_JUCHE = regex(r"(?<!\w)Juche\s\d{1,3}\s?\((?P<year>(?:19|20)\d\d)\)")
_NO_YEAR_BEFORE = regex(
    r"\b(?:Bill|Act|Measure|Proposition|Ordinance|Mirage|Vision|Agenda|Horizon|Kosdaq|Russell|Euro|Peugeot|Office|Pentium|Resolution|Resolutions|Route|Flight|Article|Section|No\.|Room|Number|Order|Boeing|Highway|Channel|Windows|Hansard|nearly|than|over|some"
    r"|almost|least|total\sof|height\sof|(?<!\w)[A-Z]{2,5}-?)\s?$|[A-Za-z]-$"
)
_YEAR_TIED = regex(
    r"\b(?:mid|early|late|post|pre|the|end|year|then|fiscal)-$|(?<!\d)\d{4}[-–]$", re.IGNORECASE
)
_NO_YEAR_AFTER = regex(
    r"[\s-](?:people|persons|troops|soldiers|workers|employees|households|units|men|women|students|companies|points|met(?:er|re)s"
    r"|kilomet|km|miles?|tons?|tonnes|kg|won|dollars?|yuan|yen|euros?|percent|hours?|days|weeks|months|years?\s(?:ago|old|later|of)|years|(?:academic|school)\syear"
    r"|residents|visitors|fans|times|feet|acres|hectares|pounds|cases|(?-i:jobs)|vehicles|cars|barrels|a\.m|p\.m)\b|\s(?:GMT|KST|UTC|ET)\b",
    re.IGNORECASE,
)
_PARTS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_PART = regex(
    r"(?<![\w-])(?:the\s)?(?:(?P<nth>first|second|third|fourth)[\s-](?P<part>quarter|half)(?=(?:\sof|\sin|,)?\s(?:the\syear\b|(?:fiscal\s)?(?:19|20)\d\d|(?:this|last|next)\syear))"
    r"|(?P<sure>(?:(?<=the\s)(?:first|second|third|fourth)\squarter(?!\w)|(?:first|second|third|fourth)[\s-]quarter(?=\s(?:[a-z-]+\s)?(?:GDP|gross|earnings|profits?|results?|revenues?|sales|growth|net|operating|figures|income|loss(?:es)?|guidance|bounce|rebound|contraction|output|deliveries|shipments|exports|economic|report))))(?!\w)|(?:(?P<q>Q[1-4])|(?P<q2>[1-4]Q))(?!\w))"
)
#: Where an agency says from where and when it reports.
_DATELINE = regex(r"\s?(?:\([A-Z][^()\n]{1,40}\)|/[A-Z][A-Za-z]{2,}/)\s?(?:--|[—–-])?")


def found(text: str) -> Iterator[Mention]:
    """Every mention in a narrow text, also of parts that are yet to be joined."""
    yield from _days(text)
    yield from eves(text, lambda words: assembled(words, _days(words), JOINTS))
    yield from feasts(text)
    yield from _months(text)
    yield from _years(text)
    yield from _juche_years(text)
    yield from _parts(text)
    for match in _NEW_YEAR.finditer(text):
        month, day = (1, 1) if match["part"] == "Day" else (12, 31)
        yield Mention(match.start(), match.end(), month=month, day=day)
    for match in _ORDINAL.finditer(text):
        if 1 <= int(match["day"]) <= 31:
            yield Mention(match.start(), match.end(), day=int(match["day"]))


def _days(text: str) -> Iterator[Mention]:
    yield from _numeric(text)
    yield from _shifts(text)
    yield from counted(text)
    yield from weekdays(text)


def _numeric(text: str) -> Iterator[Mention]:
    for named in (*full_dates(text), *partial_dates(text)):
        words = text[named.start : named.end]
        name = _LETTERS.search(words)
        if name and not name[0][0].isupper():
            continue
        is_stop = words.endswith(".") and name is not None and name[0] in _FULL_NAMES
        end = named.end - is_stop
        after = text[end : end + 60]
        is_name = _NAME_AFTER.match(after) or (named.year is None and _NAMED_AFTER.match(after))
        if not is_name and not _DATELINE.match(after):
            if (
                named.year is None
                and (other := _OTHER_DAY.match(text, end))
                and int(other["day"]) != named.day + 1
            ):
                yield Mention(other.start("day"), other.end("day"), day=int(other["day"]))
            if named.year is None:
                yield from _more_days(text, named.day or 0, end)
            yield from _day_before(text, named, end)
            last = _days_to(text, named, end) if named.year is None else None
            yield Mention(
                named.start, last.end if last else end, named.year, named.month, named.day, until=last
            )


def _more_days(text: str, day: int, end: int) -> Iterator[Mention]:
    """The days that a list names behind its first, if each is later than the one before."""
    listed = _MORE_DAYS.match(text, end)
    found = list(_NUMBER.finditer(text, end, listed.end())) if listed else []
    days = [day, *(int(each[0]) for each in found)]
    if days == sorted(set(days)):
        yield from (Mention(each.start(), each.end(), day=int(each[0])) for each in found)


def _day_before(text: str, named: Named, end: int) -> Iterator[Mention]:
    """The stretch of "19-23 January", "from 19 to 23 January 2026", or the first day of "19 and 22 January"."""
    begin = max(0, named.start - 12)
    first = _DAY_BEFORE.search(text[begin : named.start])
    day = int(first["day"]) if first else 0
    if first is None or not _DAY_FIRST.match(text, named.start) or day >= named.day:
        return
    start = begin + first.start()
    is_list = first["joint"].strip() == "and" and not text.endswith("between ", 0, start)
    if is_list and day + 1 != named.day:
        yield Mention(start, begin + first.end("day"), named.year, named.month, day)
    else:
        until = Mention(named.start, end, day=named.day)
        yield Mention(start, end, named.year, named.month, day, until=until)


def _days_to(text: str, named: Named, end: int) -> Mention | None:
    """The second day of "Jan. 4-7", "between Jan. 4 and 7", "Feb. 6 and 7"."""
    match = _DAY_TO.match(text, end)
    if match is None:
        return None
    day = int(match["day"])
    is_list = "and" in match[0] and not text.endswith("between ", 0, named.start)
    if not 1 <= day <= 31 or (is_list and day != named.day + 1):
        return None
    return Mention(end, match.end(), day=day)


def _shifts(text: str) -> Iterator[Mention]:
    for match in _SHIFT.finditer(text):
        shift = _SHIFTS[" ".join(match[0].lower().split())]
        before = text[max(0, match.start() - 20) : match.start()]
        owns = text[match.end() : match.end() + 2] in ("'s", "’s")
        if not (_no_shift(match[0], before, owns=owns) or _NO_DAY.match(text, match.end())):
            unit, part = shift.unit, shift.part
            yield Mention(
                match.start(), match.end(), unit=unit, shift=shift.shift, base=shift.base, part=part
            )
    for match in _THE_YEAR.finditer(text):
        if not _OF_A_YEAR.search(text[max(0, match.start() - 12) : match.start()]):
            yield Mention(match.start(), match.end(), unit=match["unit"])


def _no_shift(word: str, before: str, *, owns: bool) -> bool:
    """Stretches such as "the next year", names such as "News Today", hours of every night."""
    is_stretch = word.lower().startswith(("last ", "next ")) and _THE.search(before) and not owns
    is_name = word[0].isupper() and (
        _CAPITAL_BEFORE.search(before) or (word == "This Week" and _SHOW.search(before))
    )
    return bool(is_stretch or is_name or (word.endswith(" day") and _CLOCK_BEFORE.search(before)))


def _months(text: str) -> Iterator[Mention]:
    for match in _MONTH_TO.finditer(text):
        first, last = (_MONTH_NAMES[match[name].rstrip(".")] for name in ("from", "name"))
        until = Mention(match.start("name"), match.end(), month=last)
        if not _DAY_FOLLOWS.match(text, match.end()):
            yield Mention(match.start(), match.end(), month=first, until=until)
    for match in _MONTH.finditer(text):
        name = match["name"].rstrip(".")
        if _DAY_FOLLOWS.match(text, match.end()):
            continue
        sure = (
            name not in _DOUBTFUL
            or match["lean"]
            or _BEFORE_MONTH.search(text[max(0, match.start() - 16) : match.start()])
            or _AFTER_MONTH.match(text, match.end())
            or _is_its(text, match)
        )
        if sure and not _NAME_AFTER.match(text, match.end()):
            yield Mention(match.start(), match.end(), month=_MONTH_NAMES[name], lean=lean_of(match))


def _is_its(text: str, match: re.Match[str]) -> bool:
    """Whether a month tells which accord or raid is meant: the March accord, a May raid."""
    is_told = ARTICLE.search(text[max(0, match.start() - 7) : match.start()])
    return bool(is_told and _THING.match(text, match.end()))


def _years(text: str) -> Iterator[Mention]:
    for match in _SLASHED.finditer(text):
        yield from _slashed(match)
    for match in _TWIN_YEARS.finditer(text):
        if int(match["to"]) == int(match["from"]) + 1:
            until = Mention(match.start("to"), match.end(), year=int(match["to"]))
            yield Mention(match.start(), match.end(), year=int(match["from"]), until=until)
    for match in _YEAR.finditer(text):
        if not _is_year(text, match):
            continue
        year, last = int(match["year"]), None
        if match["short"]:
            ending = year - year % 100 + int(match["short"])
            if not year < ending <= year + (LONGEST_YEARS if ending < THIS_CENTURY else 10):
                continue
            last = Mention(match.start("short"), match.end(), year=ending)
        yield Mention(
            match.start(), match.end(), year=year, part="decade" if match["decade"] else "", until=last
        )
    for match in _SHORT_DECADE.finditer(text):
        yield Mention(match.start("words"), match.end(), year=1900 + int(match["decade"]), part="decade")


def _slashed(match: re.Match[str]) -> Iterator[Mention]:
    """10/24/13, where only one of the two can be the month."""
    one, other, year = int(match["one"]), int(match["other"]), int(match["year"])
    month, day = (one, other) if other > LAST_MONTH else (other, one)
    if 1 <= month <= LAST_MONTH and (day > LAST_MONTH or day == month) and day <= LAST_DAY:
        yield Mention(
            match.start(), match.end(), year=year if year > LAST_SHORT else 2000 + year, month=month, day=day
        )


def _juche_years(text: str) -> Iterator[Mention]:
    """The North Korean count of years beside the common one: Juche 100 (2011)."""
    for match in _JUCHE.finditer(text):
        yield Mention(match.start(), match.end(), year=int(match["year"]))


def _is_year(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 14) : match.start()]
    is_free = _YEAR_TIED.search(before) or not (before.endswith("-") or _NO_YEAR_BEFORE.search(before))
    return bool(is_free) and not _NO_YEAR_AFTER.match(text, match.end())


def _parts(text: str) -> Iterator[Mention]:
    for match in _PART.finditer(text):
        short = match["q"] or match["q2"]
        if short:
            part = f"quarter{short.strip('Q')}"
        else:
            nth, unit = (match["nth"] or re.split(r"[\s-]", match["sure"])[0]), match["part"] or "quarter"
            if unit == "half" and _PARTS[nth] > 2:
                continue
            part = f"{unit}{_PARTS[nth]}"
        yield Mention(match.start(), match.end(), part=part)
