"""Levels that Korean tells without a unit: what an index closed at, a rate, a score; 3.0 of a name is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.analysis.figure import Figure
from app.analysis.patterns import regex
from app.analysis.text import Span

_NUMBER = regex(
    r"(?<![\w.,])(?P<ten>\d{1,2}만\s?)?(?P<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,5}\.\d{1,2})(?![\d%]|[.,]\d)"
)
#: What moved to a level: 하락한 2,310.45.
_MOVED = regex(
    r"(?:오른|내린|[하상]락한|상승한|뛴|밀린|떨어진|내려간|올라간|급등한|급락한|빠진|뛰어오른|낮아진|높아진)\s$"
)
#: What has levels.
_OF_LEVELS = regex(
    r"(?:지수|[A-Z]SI|PER|PBR|BMI|PMI|VIX|계수|배율|평점|별점|학점|코스피|코스닥)(?:\([^()\n]{1,12}\))?[은는이가]?\s(?:약\s|평균\s)?$"
)
_BEHIND = regex(
    r"(?:으로|로)\s(?:[가-힣]{1,4}\s)?(?:마감|마쳤|마치|장을|거래를|폐장|개장|출발|떨어|올랐|오르|내렸|하락|상승|집계|나타|기록|계산|반등|추락|치솟)"
    r"|에\s(?:거래를|장을|마감|마쳤|거래됐|개장|출발)|[을를]\s(?:기록|가리[키켰]|나타[내냈]|찍)"
)
#: 2분기(87.5), 최저점(2,310.45), 생산(+0.5).
_BRACKETED = regex(r"[월년기점수]\($|\([+-]$")


def levels(text: str, span: Span) -> Iterator[Figure]:
    """Every level of a stretch."""
    for match in _NUMBER.finditer(text, span.start, span.end):
        before = text[max(span.start, match.start() - 24) : match.start()]
        is_bracketed = _BRACKETED.search(before) and text.startswith(")", match.end())
        if is_bracketed or _tells(before, text, match):
            ten = Decimal(match["ten"].rstrip(" 만")) * 10_000 if match["ten"] else Decimal(0)
            yield Figure(Span(match.start(), match.end()), ten + Decimal(match["number"].replace(",", "")))


def _tells(before: str, text: str, match: re.Match[str]) -> bool:
    return bool(_MOVED.search(before) or _OF_LEVELS.search(before) or _BEHIND.match(text, match.end()))
