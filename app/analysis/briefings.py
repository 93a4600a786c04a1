"""Whether a clause tells no act but that whoever speaks met the press: the day of a briefing is none of what it tells of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.patterns import regex

_MET: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\b(?:held|holds|hold|holding|hosted|hosts|gave|gives|chaired|opened|began|conducted|presided over)\b[^.;]{0,40}?\b(?:press |news |media |regular |daily |weekly )*(?:briefing|press conference|news conference|presser)\b"
        r"|\b(?:told|tells|briefed|met) (?:the |its |a )?(?:[a-z]+ )?(?:press|reporters|journalists)\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"(?:브리핑|기자회견|기자간담회|기자 간담회|언론 설명회)(?:을|를|에|에서)?\s?(?:열|연다|가졌|갖|진행|주재|개최|했|하고|나서|밝혔|말했)"
    ),
    "zh": regex(
        r"(?:主持|举行|舉行|召开|召開|出席)[^，。；]{0,12}(?:记者会|記者會|发布会|發布會|吹风会|記者招待會|记者招待会|例会)|答记者问|答記者問"
    ),
}


def meets_the_press(clause: str, lang: str) -> bool:
    """Whether a clause tells that somebody held a briefing."""
    return lang in _MET and _MET[lang].search(clause) is not None
