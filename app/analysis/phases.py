"""Words that tell two acts of one kind apart: the opening of a market and its close, a rise and a fall, two weeks, 17 more."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from app.analysis.acts import clause, in_common
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units, weight
from app.analysis.sums import of_two_uses
from app.analysis.text import Span

# Of 2,409 pairs of press accounts these words part 15 pairs of figures or days that were shown to differ; by reading none
# was of one thing.
#: Characters behind a figure in which it may be said to be more of what was told before.
BEHIND = 12
#: So much of two clauses is the same, and so heavy are both, if only rise and fall part them.
SAME, HEAVY = 0.9, 50.0
_AT = r"(?:at|up|down|flat|higher|lower|the (?:day|week|session|year))\b"
#: When in the course of something a figure is taken.
_PHASES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "ko": {
        "begin": regex(r"개장|출발[했한하해]|시작[했한해]|장을 열|시가[는로에]"),
        "amid": regex(r"장\s?중|거래\s?(?:중|되고|되는|됐|된|돼)"),
        "end": regex(r"마감|마쳤|마친|마치|종가|끝[냈났]|폐장"),
    },
    "en": {
        "begin": regex(rf"\bopened {_AT}|\bopening (?:price|level|bell)\b", re.IGNORECASE),
        "amid": regex(
            r"\b(?:was|were|is|are) (?:trading|changing hands)\b|\bintraday\b|\btraded at\b", re.IGNORECASE
        ),
        "end": regex(
            rf"\b(?:closed|ended|finished|settled) {_AT}|\bclosing (?:price|level|bell)\b", re.IGNORECASE
        ),
    },
}
_EN_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|\\d{1,3}(?:st|nd|rd|th)"
#: Which of several, by what is counted through: the second quarter, the second missile; 제2차, 두 번째 미사일; 第二枚.
_ORDINALS: Mapping[str, re.Pattern[str]] = {
    "ko": regex(
        r"(?<![\d.,])(?P<number>\d{1,4})\s?(?P<of>주\s?차|회차|차전|차(?=\s)|분기|학기|라운드|호기|등(?=[은의이에]))"
        r"|(?P<which>첫|두|세|네|다섯|여섯|일곱|\d{1,3})\s?번째\s(?P<what>[가-힣]{2})"
    ),
    "en": regex(
        rf"\b(?P<number>{_EN_ORDINAL}) (?P<of>quarter|round|week|phase|half|stage|batch)\b"
        rf"|\b(?:a|the|its|their) (?P<which>{_EN_ORDINAL}) (?!time|day|year|hour|place|step|person|lady|minister|half|two|three|few)(?P<what>[a-z]{{3,}})\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"第(?P<which>[一二三四五六七八九十\d]{1,3})(?P<what>[枚轮輪批次回场場届屆阶階季架艘发發])"),
}
#: The weather of days to come: each hour and each day has a forecast of its own.
_FORECASTS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "ko": (
        regex(
            r"기온|체감온도|기상청|물결|맑[겠을은]|흐리|(?<![가-힣])[눈비][이가은는를]\s|적설|강수|풍속|풍랑"
        ),
        regex(r"겠|전망|예상|예보|관측된"),
    ),
    "en": (
        regex(r"\b(?:highs|lows|temperatures?|rain(?:fall)?|snow(?:fall)?|winds?)\b", re.IGNORECASE),
        regex(r"\b(?:will|expected|forecast)\b", re.IGNORECASE),
    ),
}
#: What the weather does, and no forecast is of.
_COUNTED = regex(
    r"명|사람|가구|[가-힣]*주택|채|원|달러|대(?![가-힣])|곳|건|\b(?:people|persons?|dead|deaths?|killed|injured|missing|homes?|houses|crew|sailors|residents|families|villages|won|dollars?)\b",
    re.IGNORECASE,
)
#: As of when a figure is told that changes by the minute.
_CLOCK = regex(r"(?<![\d.,])(?P<hour>\d{1,2}시(?:\s?\d{1,2}분)?)\s?(?:기준|현재)")
#: A rise and a fall.
_WAYS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "ko": {
        "up": regex(r"오[른르]|올[랐라]|상승|증가|늘[었어]|급등|뛴|뛰었|↑|인상"),
        "down": regex(r"내[린렸려]|하락|감소|줄[었어]|급락|빠[진졌]|떨어|↓|인하|낮아"),
    },
    "en": {
        "up": regex(r"\b(?:up|rise|higher|increase|gain)\b", re.IGNORECASE),
        "down": regex(r"\b(?:down|fall|lower|decrease|drop|loss)\b", re.IGNORECASE),
    },
}
#: 17 more: besides those told before.
_MORE: Mapping[str, re.Pattern[str]] = {
    "ko": regex(r"[이가을를은는도]?\s?더\s"),
    "en": regex(r"\s(?:more|additional|others)\b(?!\sthan)", re.IGNORECASE),
}


def told_apart(one: Passage, mine: Span, other: Passage, theirs: Span) -> bool:
    """Whether the words about two values say that they are not of one act: of two sums in any languages, else of two values
    in one.
    """
    if of_two_uses(one, mine, other, theirs):
        return True
    if one.lang != other.lang or one.lang not in _ORDINALS:
        return False
    said, heard = clause(one, mine), clause(other, theirs)
    if any(_are_apart(*pair) for pair in _ordinals(said, heard, one.lang)):
        return True
    return one.lang in _PHASES and (
        (_is_forecast(one, mine) and _is_forecast(other, theirs))
        or _are_apart(_phases(said, one.lang), _phases(heard, one.lang))
        or _are_apart(_clocks(said), _clocks(heard))
        or (
            _are_apart(_directions(one, mine), _directions(other, theirs))
            and not _is_one_but_for_the_way(said, heard, one.lang)
        )
        or _is_more(one, mine) != _is_more(other, theirs)
    )


def words_at(passage: Passage, span: Span) -> str:
    """A value and what stands right behind it."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    return passage.raw[start : end + BEHIND]


def _are_apart(said: set[str], heard: set[str]) -> bool:
    """Whether both say something and nothing alike."""
    return bool(said and heard) and said.isdisjoint(heard)


def _clocks(text: str) -> set[str]:
    """The hours as of which something is told."""
    return {"".join(match["hour"].split()) for match in _CLOCK.finditer(text)}


def _directions(passage: Passage, span: Span) -> set[str]:
    """Whether what is told right behind a figure is a rise or a fall."""
    end = span.end - passage.span.start
    behind = passage.raw[end : end + BEHIND]
    if _COUNTED.search(passage.raw[span.start - passage.span.start : end]):
        return set()  # 선원 12명이 빠진 바다
    found = [
        (match.start(), way)
        for way, pattern in _WAYS[passage.lang].items()
        if (match := pattern.search(behind)) is not None
    ]
    return {way for _, way in sorted(found)[:1]}


def _is_one_but_for_the_way(said: str, heard: str, lang: str) -> bool:
    """Whether two clauses are the same but for their figures and for rise and fall: then these conflict."""
    every = "|".join(way.pattern for way in _WAYS[lang].values())
    mine, theirs = (
        frozenset(
            unit for unit in units(re.sub(every, " ", text, flags=re.IGNORECASE)) if not unit[0].isdigit()
        )
        for text in (said, heard)
    )
    return min(weight(mine), weight(theirs)) >= HEAVY and in_common(mine, theirs) >= SAME


def _is_forecast(passage: Passage, span: Span) -> bool:
    """Whether a value is of the weather to come; what is counted in it never is."""
    text = clause(passage, span)
    weather, ahead = _FORECASTS[passage.lang]
    return bool(weather.search(text) and ahead.search(text) and not _COUNTED.search(words_at(passage, span)))


def _phases(text: str, lang: str) -> set[str]:
    return {phase for phase, pattern in _PHASES[lang].items() if pattern.search(text)}


def _ordinals(said: str, heard: str, lang: str) -> Iterator[tuple[set[str], set[str]]]:
    """By what is counted through, which ones either names."""
    found: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for at, text in enumerate((said, heard)):
        for match in _ORDINALS[lang].finditer(text):
            of, number = (match["what"], match["which"]) if match["what"] else (match["of"], match["number"])
            found["".join(of.casefold().split())][at].add(number.casefold())
    yield from found.values()


def _is_more(passage: Passage, span: Span) -> bool:
    end = span.end - passage.span.start
    return _MORE[passage.lang].match(passage.raw[: end + BEHIND], end) is not None
