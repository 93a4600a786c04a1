"""Figures in English reporting: how much or how many of what; not ordinals, days, names or idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.analysis.english_below import below_nought
from app.analysis.english_counted import head, is_number_of_craft
from app.analysis.english_fractions import told_by_signs
from app.analysis.english_held import BEFORE, ROOM, Place, held_after, held_against
from app.analysis.english_measures import sign_of, unit_of
from app.analysis.english_numbers import has_scale, number
from app.analysis.english_otherwise import MONTHS, told_otherwise
from app.analysis.english_ranges import (
    ONE,
    PAIR,
    hanging,
    is_from,
    is_range,
    is_year,
    shared_scale,
    tie_of,
    value_of,
)
from app.analysis.figure import Figure
from app.analysis.heights import heights
from app.analysis.patterns import regex
from app.analysis.text import Span

_ODD = {"odd": "about", "+": "more than", "plus": "more than"}
_REACHED = regex(
    r"\b(?:surpass(?:ed|es|ing)?|exceed(?:ed|s|ing)|topp(?:ed|ing)|reach(?:ed|es|ing)|kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|arrest(?:ed|ing)|total(?:l?ed|s|l?ing)|numbered|stands?\sat|stood\sat|(?:recorded|put|estimated|set|counted)\sat)\s(?:about\s|around\s|nearly\s|more\sthan\s|over\s|some\s)?$",
    re.IGNORECASE,
)
#: What an index or a rate came to, and a count that is told as one: "came to 93.7", "a total of cases to 26", "a list of four".
_CAME_TO = regex(
    r"\b(?:came|fell|rose|drop\w*|climb\w*|slipp?\w*|edg\w+|stood|stands|clos\w+|end\w*|finish\w*|settl\w+|improv\w+|increas\w+|declin\w+|surg\w+|gain\w*|reading|index|score|average"
    r"|trad(?:e|es|ed|ing)|quoted|fixed|strengthen\w*|weaken\w*|changed\shands)\b(?:[^.;:]|\.\d){0,30}\s(?:to|at|of)\s$",
    re.IGNORECASE,
)
_BRINGING = regex(r"\b(?:total|number|tally|toll|count)\b[^.;:]{0,48}\sto\s$", re.IGNORECASE)
_LIST_OF = regex(
    r"\b(?:list|shortlist|group|team|family|panel|crew|party|pool|field|squad|delegation|staff|workforce|garrison|fleet|convoy|crowd)\sof\s$",
    re.IGNORECASE,
)
_NO_MORE = regex(r"[.,;:)]?(?:\s|$)")
#: Who were counted are understood: "30 were arrested and 76 were indicted".
_THEY_WERE = regex(r"\s(?:were|have\sbeen)\s[a-z]+(?:ed|en|ught|lt)\b")
#: What became of a few who were not named before: "three were killed and two are missing".
_FATE = regex(
    r"\s(?:(?:were|are|have\sbeen|had\sbeen|remain(?:ed)?)\s)(?:(?:also|later|still|reported|feared|confirmed|seriously|critically|slightly|badly)\s)*"
    r"(?:killed|injured|wounded|hurt|dead|found\sdead|found\salive|missing|arrested|detained|rescued|stabbed|strangled|beheaded|executed|hanged|shot|drowned|evacuated|deported|hospitali[sz]ed|trapped|captured|abducted|kidnapped|taken\sto|in\s(?:critical|hospital|custody))\b"
)
_DEFINITE = regex(r"\b(?:the|all|these|those|other|others|last|first|no)\s$", re.IGNORECASE)
#: "Three 49-story towers": what is counted has a figure of its own.
_FIGURED = regex(r"\s\d{1,3}-[a-z]+\s(?:[a-z]+\s)?[a-z]{3,}s\b")
#: What is understood is left out behind these: "she has 739, he 465".
_DONE = regex(
    r"(?:\b(?:has|have|had|won|sold|scored|got|took|earned|lost|than|only|just|(?!dated|ranked|numbered|opened|scheduled|closed|started|need|speed|indeed|seed)[a-z]{3,}ed)|['’]s)\s$"
)
#: An age is told in years: aged 18 and over, aged under 18.
_AGED = regex(r"\bage[sd]?\s(?:(?:under|over|above|below|at\sleast|up\sto)\s)?$", re.IGNORECASE)
#: So few won are money where something moved by them.
_MOVED_BY = regex(r"\b(?:up|down|by|of|at|to|gained|lost|added|shed|fell|rose)\s$")
#: What stands before or after a number that makes it a day, a place in an order or a name.
_NO_FIGURE_BEFORE = regex(
    rf"(?:\b{MONTHS}|(?<![\d][)%])[A-Za-z]-|\b(?:COVID|Covid)[\s-]{{0,2}}|\d[-–]|#|\b[Nn]os?\.)\s?$"
)
#: Tied before a measure they hold it against something: now-18-month-old, sub-7 nanometer.
_PREFIXED = regex(r"\b(?P<word>now|then|nearly|almost|roughly|about|sub|under|over)-$", re.IGNORECASE)
_PREFIXES = {
    "nearly": "nearly", "almost": "nearly", "roughly": "about", "about": "about", "sub": "under", "under": "under",
    "over": "more than",
}  # fmt: skip
#: What is numbered: with a capital before digits; some also without.
_NUMBERED = regex(
    r"\b(?:Articles?|Number|Chapters?|Sections?|Groups?|Routes?|Lines?|Rooms?|Phases?|Types?|Units?|Windows|iPhone|War|Local|Channel|Level|Grade|Tier|Step|Page|Round"
    r"|Game|Day|Week|Stage|Class|Figure|Table|Paragraph|Rule|Item|Version|Ward|District|Zone|Area|Category|Track|Gate|Platform|Bill|Resolution|Order|Highway|Apollo|Flight"
    r"|Juche|Proposition|Title|Part|Volume|Vol\.|Episode|Season|Set|Lot|Block|Building|Pier|Terminal|pp?\.|page|chapter|article|section|paragraph|phase|level|grade|type|tier|step|version|category|route|flight|highway)\s$"
)
_NO_FIGURE_AFTER = regex(
    rf"^\+\d|^(?:st|nd|rd|th)\b|^[\s-](?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?)\b|^\s+{MONTHS}(?!\w)|^:\d\d|^\s*(?:[ap]\.?m\b|o’clock|o'clock)|^-\d|^-to-\d|^/\d|^\s(?:GMT|KST|UTC|ET|EST|local\stime)\b",
    re.IGNORECASE,
)
#: Who is spoken of, and a proverb: no counts.
_PAIRS = regex(
    r"^three\sfeet\sof\sice\b|^two\s+(?:sides|parties|societies|peoples|countries|nations|leaders|presidents|koreas|governments|neighbou?rs|states|men|women)\b",
    re.IGNORECASE,
)
#: The same of those who hold an office, where they are known: the two ministers, the two foreign ministers.
_KNOWN_BEFORE = regex(r"\b(?:the|these|those)\s$", re.IGNORECASE)
_KNOWN = regex(
    r"two\s+(?:[a-z-]+\s+){0,2}?(?:(?:vice|deputy|prime|foreign|defen[cs]e)[ -])?(?:ministers|premiers|chancellors|envoys|ambassadors|secretaries|spokes(?:men|women|people|persons)|negotiators|chiefs"
    r"|delegations|rivals|capitals|allies|foes|powers|counterparts|statesmen|chairmen|monarchs|kings)\b"
    r"(?!\s(?:(?:were|have\sbeen|was|had\sbeen)\s(?:\w+ly\s)?(?:killed|injured|wounded|hurt|arrested|detained|shot|sacked|dismissed)|died|resigned|drowned))",
    re.IGNORECASE,
)
#: Of how many ways, sides or turns a thing is: two-way trade, three-party talks, a two-time champion.
_WAYS = regex(
    r"(?:[a-z]+|\d)[-‑](?:way|sided|party|state|tier(?:ed)?|track|pronged|time|pillar)\b", re.IGNORECASE
)
#: A name and its number: Falcon 9 rockets; words that only begin a sentence are none.
_NAME_BEFORE = regex(r"(?:[\w,;:’'”\"]\s)(?P<name>[A-Z][A-Za-z]+)\s$")
_EXTENT = regex(r"-(?:long|high|wide|deep|tall|thick|strong|plus)\b")
#: What is built is called by a number, first in a sentence too: Boeing 737 jets.
_MODEL_BEFORE = regex(
    r"\b(?:Boeing|Airbus|Embraer|Bombardier|Cessna|Antonov|Tupolev|Ilyushin|Sukhoi|Falcon|Tomahawk|Patriot|Hwasong|Nodong|Scud|Model|Soyuz|Shenzhou|Chang’e|Ariane)\s$"
)
#: And by one alone: 737 Max jets.
_MODEL = regex(
    r"7[0-9]7(?:-\d+)?\s(?:Max|MAX|Dreamliner|(?:passenger\s|cargo\s)?(?:jets?|jetliners?|airliners?|freighters?))\b"
)
#: 5g and 3D are names; 3x is so many times.
_LETTERED = regex(r"(?![xCF])[A-Za-z]\b(?!-)")
#: The number of a house; who works there is counted.
_ADDRESS = regex(
    r"\d{1,5}(?:\s[NSEW]\.?\s\d|\s(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Place)\b(?!\s[a-z]{3,}s\b))"
)
#: The Big Three: a number with a capital behind a word with one.
_CAPITAL = regex(r"[A-Z][a-z]+\s$")
#: Nationals who are called alike however many they are: 243 Chinese, 12 French.
_CALLED_ALIKE = regex(r"[A-Z][a-z]+ese|Swiss|French|British|Dutch|Irish|Spanish|Welsh")
#: How the names of peoples and parties end.
_PEOPLES = (
    "ans",
    "ese",
    "crats",
    "slims",
    "ews",
    "aelis",
    "raqis",
    "ritons",
    "Arabs",
    "Kurds",
    "Turks",
    "Greeks",
    "Poles",
)
#: More of what was counted: "two more in Orn".
_MORE = regex(r"\s(?:more|apiece|each|in\sall|in\stotal|altogether)\b(?!\sthan)")
_OF_THEM = regex(
    r"\sout\sof\b|\sof\s(?=\d{1,3}(?:,\d{3})*\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[a-z])|\sof\s(?:these|those|them|the|its|his|her|their|our|us|whom|which)\b(?:\s(?!of\b))?|\sof\s(?=[A-Z][\w-]+(?:’s|'s)\s[a-z])"
)
#: An hour or a number of people, a sum told alone: 1,200 stands for itself, a smaller number does not.
_PLAIN = regex(r"\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?")
_SURE_OF_COUNT = frozenset({"more than", "nearly", "at least", "up to", "under", "about"})
#: An m is metres behind these too: "a depth of 300m", "121ft (37m)".
_LENGTH_BEFORE = regex(
    r"\b(?:height|depth|length|width|altitude|elevation|radius|diameter|distance)s?\s(?:of|to|at|is|was)\s(?:about\s|around\s|over\s|nearly\s|up\sto\s|more\sthan\s)?$"
    r"|\d[\s-]?(?:ft|feet|foot|yards)\s\($"
)
MILLION = Decimal(10**6)
#: Sums of won are never so small: "the five won".
_LEAST_WON = 100


def english(text: str, span: Span) -> Iterator[Figure]:
    """The figures of a stretch of English text, each once."""
    place = Place(text, span, _is_title(span.of(text)))
    read = (
        *_numbers(place),
        *hanging(place),
        *below_nought(place),
        *told_by_signs(place),
        *told_otherwise(place),
        *heights(text, span),
    )
    found = sorted(read, key=lambda each: (each.span.start, -each.span.end, each.unit is None))
    end = span.start
    for figure in found:
        if figure.span.start >= end:
            end = figure.span.end
            yield figure


def _is_title(line: str) -> bool:
    words = [word for word in line[:200].split() if len(word) > 3 and word[0].isalpha()]
    return len(line) < 200 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def _numbers(place: Place) -> Iterator[Figure]:
    at = place.span.start
    while match := PAIR.search(place.text, at, place.span.end):
        at = match.end()
        if match["tie"] and not is_range(place, match):
            at = max(match.end("low"), match.end("lowshort"), match.end("lowmeasure"))
            if tie_of(match) == "to" and _is_growth(place, match):
                yield from _both_ends(match)
                at = match.end()
            elif alone := PAIR.match(
                place.text, match.start("low") if not match["lowsign"] else match.start("lowsign"), at
            ):
                yield from _figure(place, alone, _unit_of_high(match), shared_scale(match))
            continue
        yield from _figure(place, match, None)


def _is_growth(place: Place, match: re.Match[str]) -> bool:
    """From six to 11, neither with a unit nor a year."""
    if not is_from(place, match):
        return False
    is_day = (
        is_year(match["low"])
        or is_year(match["number"])
        or _NO_FIGURE_AFTER.match(match.string[match.end() :][:16])
    )
    return not is_day and not head(place.text, match.end(), place.span.end)


def _both_ends(match: re.Match[str]) -> Iterator[Figure]:
    for group in ("low", "number"):
        yield Figure(Span(match.start(group), match.end(group)), number(match[group]))


def _unit_of_high(match: re.Match[str]) -> str | None:
    """From 10 to 15 percent: the first is of the same unit."""
    return match["unit"] if tie_of(match) in ("to", "and") and not match["lowsign"] else None


def _figure(
    place: Place, match: re.Match[str], borrowed: str | None, scale: Decimal = ONE
) -> Iterator[Figure]:
    text, start = place.text, match.start()
    value = value_of(match)
    if match["tie"] and not isinstance(value, tuple):
        return
    least = value[0] if isinstance(value, tuple) else value
    if least is None or _is_another_thing(place, match):
        return
    unit, times, end, is_tied = _measured(match, borrowed, least)
    value = (value[0] * times, value[1] * times) if isinstance(value, tuple) else least * times * scale
    comparator, start = held_against(place, start)
    afterwards, end = held_after(text, end)
    if unit is None and _AGED.search(text, max(place.span.start, match.start() - ROOM), match.start()):
        yield Figure(Span(start, end), value, "year", comparator or afterwards)
        return
    comparator = (
        comparator or afterwards or _prefix(text, match) or _ODD.get((match["odd"] or "").strip(" -").lower())
    )
    noun = _noun(place, end, unit, is_tied=is_tied or text[end : end + 1] == "-")
    if noun and (_is_name(place, match, noun[1]) or _is_craft(place, match, noun[1])):
        return
    if not (unit or noun or _stands_alone(match, comparator)):
        of_them = _OF_THEM.match(text, end)
        if of_them is None:
            return
        end = of_them.end()
        noun = head(text, end - 1, place.span.end)
    yield Figure(Span(start, noun[0] if noun else end), value, unit, comparator, noun[1] if noun else None)


def _prefix(text: str, match: re.Match[str]) -> str | None:
    said = _PREFIXED.search(text, max(0, match.start() - ROOM), match.start())
    return _PREFIXES.get(said["word"].lower()) if said else None


def _measured(
    match: re.Match[str], borrowed: str | None, value: Decimal
) -> tuple[str | None, Decimal | int, int, bool]:
    """The unit, how many of it a word such as "decade" is, where it ends, and whether a hyphen ties it."""
    sign = match["sign"] or match["lowsign"]
    word = match["unit"] or borrowed
    if sign:
        times = MILLION if match["unit"] == "m" else 1
        return sign_of(sign), times, match.end("unit") if match["unit"] else match.end(), False
    if not word:
        is_length = match["short"] == "m" and _LENGTH_BEFORE.search(
            match.string[max(0, match.start() - ROOM) : match.start()]
        )
        return ("m", 1 / MILLION, match.end(), False) if is_length else (None, 1, match.end(), False)
    unit, many = ("m", 1 / MILLION) if word == match["short"] == "m" else unit_of(word, float(value))
    is_small = value < _LEAST_WON and not has_scale(match["number"]) and "." not in match["number"]
    if (
        unit == "won"
        and is_small
        and not _MOVED_BY.search(match.string, max(0, match.start() - 8), match.start())
    ):
        return None, 1, max(match.end("number"), match.end("short")), False
    is_tied = bool(match["unit"]) and match.string[match.start("unit") - 1] == "-"
    return unit, many, match.end(), is_tied


def _noun(place: Place, end: int, unit: str | None, *, is_tied: bool) -> tuple[int, str] | None:
    if place.text.startswith("-old", end):
        return None
    if is_tied and (extent := _EXTENT.match(place.text, end)):
        end = extent.end()
    return head(place.text, end, place.span.end, is_tied=is_tied, is_measure=unit is not None)


def _stands_alone(match: re.Match[str], comparator: str | None) -> bool:
    """A number that is a figure with nothing beside it: 1,200; "nearly 300"; a million; five to six."""
    if match["low"] and tie_of(match) == "to":
        return True
    is_large = (
        _PLAIN.fullmatch(match["number"])
        or has_scale(match["number"])
        or len((match["short"] or "").strip()) > 1
        or (len(match["tie"] or "") == 1 and "." in match["low"] and "." in match["number"])
    )
    is_told = comparator in _SURE_OF_COUNT and match["number"][0].isdigit() and not is_year(match["number"])
    is_hour = match.string.endswith("at ", 0, match.start()) or re.search(
        r"\bat\s\w+\s$", match.string[max(0, match.start() - 16) : match.start()]
    )
    before = match.string[max(0, match.start() - 24) : match.start()]
    is_small = match["number"].isdigit() and not is_year(match["number"])
    is_reached = is_small and (_REACHED.search(before) or (len(match["number"]) > 1 and _DONE.search(before)))
    return bool(
        _MORE.match(match.string, match.end())
        or _is_told_as_one(match)
        or is_large
        or is_reached
        or (is_told and not is_hour)
    )


def _is_told_as_one(match: re.Match[str]) -> bool:
    """The level of an index, the size of a list, a total, people who were arrested."""
    text, start, end = match.string, match.start(), match.end()
    written = match["number"]
    before = text[max(0, start - 80) : start]
    if _FIGURED.match(text, end):
        return not written[0].isdigit()
    if "." in written:
        return bool(_CAME_TO.search(before))
    if _FATE.match(text, end):
        return not (is_year(written) or _DEFINITE.search(before))
    is_last = _NO_MORE.match(text, end) and not is_year(written)
    return bool(
        is_last and (_LIST_OF.search(before) or (written.isdigit() and _BRINGING.search(before)))
    ) or bool(written.isdigit() and len(written) > 1 and not is_year(written) and _THEY_WERE.match(text, end))


def _is_another_thing(place: Place, match: re.Match[str]) -> bool:
    """A day, an hour, a place in an order, a year, or a pair that is an idiom."""
    text, start = place.text, match.start("number")
    first = match.start("low") if match["low"] else start
    before = text[max(place.span.start, first - 16) : first]
    ends = max(match.end("number"), match.end("short"))
    if match["sign"] or match["lowsign"]:
        return False
    is_bare = not (match["unit"] or has_scale(match["number"]))
    is_prefixed = match["unit"] and _PREFIXED.search(before)
    return bool(
        (not is_prefixed and _NO_FIGURE_BEFORE.search(before))
        or (match["number"][0].isdigit() and _NUMBERED.search(before))
        or (match["number"].isdigit() and _MODEL_BEFORE.search(before))
        or (match["number"][0].isupper() and not place.is_title and _CAPITAL.search(before))
        or _NO_FIGURE_AFTER.match(text[ends : ends + 16])
        or _PAIRS.match(text[start : start + 40])
        or _WAYS.match(text, start)
        or (_KNOWN_BEFORE.search(before) and _KNOWN.match(text, start))
        or _MODEL.match(text, start)
        or _ADDRESS.match(text, start)
        or (not match["unit"] and _LETTERED.match(text, ends))
        or (is_bare and is_year(match["number"]) and not _is_counted(place, match))
        or (is_bare and not place.is_title and _is_after_name(place, first, match["number"]))
    )


def _is_counted(place: Place, match: re.Match[str]) -> bool:
    """More than 2000 people: no year."""
    before = place.text[max(place.span.start, match.start() - ROOM) : match.start()]
    said = BEFORE.search(before)
    return bool(
        said
        and said["comparator"].lower() not in ("about", "around", "over", "under", "within", "above", "below")
    )


def _is_after_name(place: Place, start: int, written: str) -> bool:
    """Falcon 9 rockets; a headline or a large number counts for all that."""
    if not written.isdigit():
        return False
    said = _NAME_BEFORE.search(place.text[max(place.span.start, start - ROOM) : start])
    return bool(said and not BEFORE.search(place.text[max(place.span.start, start - ROOM) : start]))


def _is_craft(place: Place, match: re.Match[str], noun: str) -> bool:
    """Cutter 6307: a name in digits."""
    before = place.text[max(place.span.start, match.start() - ROOM) : match.start()]
    return match[0].strip().isdigit() and is_number_of_craft(before, noun)


def _is_name(place: Place, match: re.Match[str], noun: str) -> bool:
    """Four Hills is a name; so is 20 Minutes."""
    last = noun.rsplit(maxsplit=1)[-1]
    if last == "Series":
        return True
    if _CALLED_ALIKE.fullmatch(last):
        return False
    is_people = not match["number"][0].isupper() or last.endswith(_PEOPLES)
    return last[0].isupper() and not (last.isupper() or place.is_title or (is_people and last.endswith("s")))
