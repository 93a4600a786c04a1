"""Heights told in two numbers, one figure: 1m 85, 1 metre 85 centimetres, 1미터 85."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.analysis.figure import Figure
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Without the second unit only a height is told so, of a metre or two, and nothing is counted behind it.
_HEIGHT = regex(
    r"(?<![\w.,/-])(?P<metres>\d{1,3})\s?(?:m|ｍ|미터|met(?:er|re)s?)\s?(?:and\s)?(?P<rest>\d{2})"
    r"(?:\s?(?:cm|㎝|센티(?:미터)?|centimet(?:er|re)s?)(?![A-Za-z])|(?![\w.,:/%~-])|(?=[에의로인를을이가은는다](?![가-힣]))|(?=[.,](?:\s|$)))"
)
_TALLEST = 2
_COUNTED = regex(r"\s(?!tall\b|high\b|and\b)[a-z가-힣]")


def heights(text: str, span: Span) -> Iterator[Figure]:
    """Every height of a stretch that is told in metres and what is over."""
    for match in _HEIGHT.finditer(text, span.start, span.end):
        metres, rest = int(match["metres"]), int(match["rest"])
        is_named = not match[0][-1].isdigit()
        if is_named or (0 < metres <= _TALLEST and not _COUNTED.match(text, match.end())):
            yield Figure(Span(match.start(), match.end()), metres + Decimal(rest) / 100, "m")
