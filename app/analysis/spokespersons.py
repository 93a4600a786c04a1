"""Whom the head of a briefing calls its spokesperson: the speaker of answers whose label names nobody (A:, 답변:, 发言人：)."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.analysis import chinese_names, english_names
from app.analysis.korean_shapes import may_be_korean
from app.analysis.patterns import regex

#: So many characters are a briefing's head.
HEAD = 300
#: In English two words at least, and none that a headline goes on with.
_WORD = (
    r"(?!(?:At|On|In|For|Holds?|Regular|Daily|Weekly|Press|News|Briefings?|Brief(?:s|ed)?|Conference|Remarks?|Says?|Said|Answers?"
    r"|Answered|Comments?|Responds?|Responded|Takes?|Took|Meets?|Met|Transcript|Questions?|Statement)\b)[A-Z][\w-]*\w(?!\.\w)"
)
_ENGLISH = rf"{_WORD}(?: [A-Z]\.)?(?: (?:(?:de|van|von|al|bin) )?{_WORD}){{1,2}}"
_OFFICE = r"(?i:spokes(?:person|man|woman))"
_NAMED: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (
        regex(
            rf"[发發]言人\s?(?P<name>[\u4e00-\u9fff]{{2,4}}?){chinese_names.RANK}?"
            r"(?=就|答|主持|回[答应應]|表示|介[绍紹]|在|于|於|今|昨|\d|[，。：、（(\s]|$)"
        ),
        chinese_names.is_person,
    ),
    (regex(rf"\b{_OFFICE}\s+(?P<name>{_ENGLISH})"), english_names.is_person),
    (
        regex(rf"\b(?P<name>{_ENGLISH}),\s(?:[\w’'-]+\s){{0,6}}?(?<![\w-]){_OFFICE}\b"),
        english_names.is_person,
    ),
    (
        regex(
            r"(?<![가-힣])(?=(?P<name>[가-힣]{2,4}) (?:[가-힣]*[부청처실원회당군시도위국관] ){0,2}(?:[가-힣]*부)?대변인(?!실))"
        ),
        may_be_korean,
    ),
    (regex(r"대변인(?:인)? (?P<name>[가-힣]{2,4}?)(?=[은는이가의]?(?:\s|$))"), may_be_korean),
)
_ONLY_ONE = regex(rf"(?:新闻|新聞)?(?:发言人|發言人)|{_OFFICE}|대변인")


def spokesperson(text: str) -> str | None:
    """The name; None where the head of a text names nobody so, or two."""
    named = {
        found["name"]
        for pattern, is_name in _NAMED
        for found in pattern.finditer(text, 0, HEAD)
        if is_name(found["name"])
    }
    return named.pop() if len(named) == 1 else None


def is_only_a_spokesperson(label: str) -> bool:
    """Whether a label tells the office and no name."""
    return _ONLY_ONE.fullmatch(label) is not None
