"""What is weighed or measured out: 14 tons of yellow croaker, 조기 14t, 14吨黄花鱼."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.aliases import Aliases
from app.analysis.amounts import Amount
from app.analysis.counted_things import Counted
from app.analysis.passages import Passage
from app.analysis.patterns import regex

#: What is measured so is of some goods.
WEIGHED = frozenset({"milligram", "millilitre", "barrel"})
#: Characters on either side of a figure in which its goods may stand.
BESIDE = 32
#: What may stand between goods and their figure, and between a figure and its goods.
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "ko": regex(r"(?P<noun>[가-힣]+(?: [가-힣]+)?)\s?(?:\([^()]{1,12}\)\s?)?(?:(?:약|총|모두|매년|연간|최대|최소)\s?)*$"),
    "zh": regex(r"(?P<noun>[一-龥]+?)(?:约|約|共计|共|达|達|多达|超过|超過|总计)?$"),
}  # fmt: skip
_BEHIND: Mapping[str, re.Pattern[str]] = {
    "en": regex(r"\s(?:\([^()]{1,16}\) )?of (?P<noun>[A-Za-z-]+(?: [A-Za-z-]+){0,3})"),
    "ko": regex(r"(?:의|\s?(?:분량|규모|상당)의)\s?(?P<noun>[가-힣]+)"),
    "zh": regex(r"(?:的)?(?P<noun>[一-龥]{1,8})"),
}
_KOREAN_PARTICLE = regex(r"(?:에서는|으로|에서|은|는|이|가|을|를|의|도|만)$")


def goods_of(passage: Passage, told: Amount, aliases: Aliases) -> Counted | None:
    """The goods of a figure, as narrowly as the table knows them."""
    if told.measure not in WEIGHED:
        return None
    names = _names(passage, told)
    return next((found for name in names if (found := aliases.counted.called(name, passage.lang))), None)


def _names(passage: Passage, told: Amount) -> Iterator[str]:
    """What may name the goods: first what stands behind the figure, the longest first."""
    raw, lang = passage.raw, passage.lang
    start, end = told.span.start - passage.span.start, told.span.end - passage.span.start
    behind = _BEHIND[lang].match(raw, end, end + BESIDE) if lang in _BEHIND else None
    if behind:
        yield from _beginnings(behind["noun"], lang)
    before = _BEFORE[lang].search(raw[max(0, start - BESIDE) : start]) if lang in _BEFORE else None
    if before:
        yield from _endings(before["noun"])


def _endings(noun: str) -> Iterator[str]:
    """A noun and its last word, with the particle that it may have in Korean and without."""
    for each in (noun, noun.rsplit(maxsplit=1)[-1]):
        yield each
        yield _KOREAN_PARTICLE.sub("", each)


def _beginnings(noun: str, lang: str) -> Iterator[str]:
    parts, tie = (noun.split(), " ") if lang == "en" else (list(noun), "")
    yield from (tie.join(parts[:at]) for at in range(len(parts), 0, -1))
