"""The words that make a date the first or the last of some time, or one that is left out of it, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.analysis.chinese_forms import in_both_forms


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands right before a date, and what right behind it; either tells unless ``is_both``."""

    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    is_both: bool = False

    def are_at(self, lead: str, text: str, end: int) -> bool:
        """Whether they stand at the date that ends there, with ``lead`` before it."""
        before = self.before is not None and self.before.search(lead) is not None
        behind = self.behind is not None and self.behind.match(text, end) is not None
        return (before and behind) if self.is_both else (before or behind)


_KOREAN_HOUR = r"(?:\d{1,2}시(?:\s?\d{1,2}분|\s?반)?|자정|정오)?"
_CHINESE_PART = r"(?:[（(][^（）()]{1,8}[）)])?[底末初]?(?:上旬|中旬|下旬)?"

#: The last day of some time, or the one by which something is to be done: no Korean nor Chinese word tells them apart.
UNTIL: Mapping[str, Beside] = {
    "en": Beside(
        re.compile(
            r"\b(?:(?:until|till|through|no later than)\s(?:the end of\s|late\s|early\s|mid-)?|by\sthe\send\sof\s)$",
            re.IGNORECASE,
        )
    ),
    "ko": Beside(behind=re.compile(rf"\)?\s?(?:오전|오후|말|새벽|아침|저녁|밤)?\s?{_KOREAN_HOUR}\s?까지")),
    "zh": Beside(
        re.compile(
            in_both_forms(
                r"(?:截至|截止到?|直到|迟至|(?<![看得收见遇找想谈提感受达迟期提改])到|(?<![甚乃以及期迟])至)了?\s?$"
            )
        ),
        re.compile(
            in_both_forms(
                rf"{_CHINESE_PART}(?:为止|(?:(?:之|以)前|前(?![锋线往后来夕述总部首外国防议任副驻]))|截止)"
            )
        ),
    ),
}
#: The day on which something began that goes on: 이달 초부터, "since July".
SINCE: Mapping[str, Beside] = {
    "en": Beside(
        re.compile(
            r"\b(?:since|from|starting|beginning)\s(?:in\s|on\s|early\s|late\s|mid-){0,2}$", re.IGNORECASE
        )
    ),
    "ko": Beside(
        behind=re.compile(r"\)?\s?(?:초순?|중순|하순|말)?\s?(?:오전|오후|새벽|아침|저녁|밤)?\s?부터")
    ),
    "zh": Beside(
        re.compile(in_both_forms(r"(?:(?<![来各])自从?|(?<!服)从)\s?$")),
        re.compile(
            in_both_forms(
                rf"{_CHINESE_PART}(?:起(?![火诉飞降重草码伏航程跑义身运])|(?:以|之)?来(?=[，、的])|以来|开始)"
            )
        ),
    ),
}
#: The day that is left out: (25일 제외), 25일을 뺀, "excluding Dec. 25".
LEFT_OUT: Mapping[str, Beside] = {
    "en": Beside(
        re.compile(
            r"\b(?:excluding|except(?:ing)?(?: for)?|apart from|other than)\s(?:the\s)?$", re.IGNORECASE
        )
    ),
    "ko": Beside(behind=re.compile(r"(?:\s?\([^()]{1,10}\))?(?:[을를은는])?\s?(?:제외|빼고|뺀)")),
    "zh": Beside(
        re.compile(in_both_forms(r"(?:除了?|不[含算]|不包括)\s?$")),
        re.compile(
            in_both_forms(r"(?:[（(][^（）()]{1,8}[）)])?(?:除外|(?:以|之)?外(?=[，、都均其])|不[含算])")
        ),
    ),
}
