"""Lines in which a text says outright which outlet it is from: a label, a place and an agency in its dateline, or
whose the rights are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.analysis.patterns import regex

#: Lines of a text, its first and its last, in which it may say so.
FIRST, LAST = 12, 6
#: A label and a name are no longer; what is may be a sentence.
LONGEST = 100
_LABELLED = regex(
    r"\s*(?:outlet|publisher|published by|매체명?|언론사|신문사|발행처|媒体|媒體|メディア|掲載紙)\s*[:：]\s*(?P<name>[^\s:].{0,60})",
    re.IGNORECASE,
)
#: (서울=한바다통신), SEOUL, Jan. 6 (Harbour News) --
_DATED = regex(
    r"\s*[(\[【〔［（][^()\[\]【】〔〕［］（）=＝\n]{1,30}[=＝]\s?(?P<name>[^()\[\]【】〔〕［］（）=＝\n]{2,40})[)\]】〕］）]"
    r"|\s*[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?,? \((?P<wire>[A-Z][^()\n]{1,40})\)\s?(?:--|[-—–―])"
)


#: ⓒ 물결일보 무단전재 및 재배포 금지.
_RIGHTS = regex(
    r"\W{0,3}(?:ⓒ|©|copyright)[\s©ⓒ]*(?:\d{4}[-–,]?\s?)*(?P<name>[^\W\d_][^\n()<>|,.:。]{1,30}?)\s?"
    r"(?:[.,|]|무단|재배포|all rights|版权|版權|无断|無断|禁止|$).{0,60}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OutletLine:
    """A line that names an outlet: which line it is, counted from one, and whether a label says that it does."""

    number: int
    words: str
    name: str
    is_labelled: bool


def outlet_lines(text: str) -> Iterator[OutletLine]:
    """Every such line among the first and the last that hold anything."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    for number, line in dict.fromkeys((*lines[:FIRST], *lines[-LAST:])):
        head = line[:LONGEST]
        if len(line) <= LONGEST and (labelled := _LABELLED.fullmatch(line)):
            yield OutletLine(number, line.strip(), labelled["name"].strip(), is_labelled=True)
        elif dated := _DATED.match(head):
            name = (dated["name"] or dated["wire"]).strip()
            yield OutletLine(number, dated[0].strip(), name, is_labelled=False)
        elif len(line) <= LONGEST and (rights := _RIGHTS.fullmatch(line)):
            yield OutletLine(number, line.strip(), rights["name"].strip(), is_labelled=False)
