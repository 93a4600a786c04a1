"""What is only spoken of: who did not protest over an arrest, or apologise for a collision, says not that there was none."""

from __future__ import annotations

import re

from app.analysis.patterns import regex

_SPEAKS = (
    r"protest|complain|objection|concern|comment|demarche|démarche|apolog|regret|explanation|explain|compensat|condolence|sorrow|sorry|remorse|blame|responsib"
    r"|respon[ds]|react|evidence|proof|reason|statement|report|inquiry|investigation|question|answer|condemn|critici[sz]|denounc|mourn|justif|probe|warning|detail|figure"
)
_MATTERS = r"over|about|against|at|on|for|regarding|concerning|of|into|after|following"
#: Between a "not" and a deed: has not lodged a protest over | the arrest, did not condemn | the attack, 没有就 | 扣押船员 一事.
_SPOKEN_OF = regex(
    rf"\b(?:{_SPEAKS})[a-z]*(?:ly)? (?:(?!or\b|and\b|but\b)[a-z’'-]+ ){{0,3}}?(?:{_MATTERS})\b"
    r"|\b(?:condemn|critici[sz]|denounc|mourn|justif|explain|regret|investigat|prob)(?:e|es|ed|ing|ied|y)? (?:the|its|their|his|her|this|that|any|an?)\b"
    r"|(?:没有?|未|不)(?:曾|再|能)?(?:就|对|因)(?=[^，。事件题]{0,10}$)"
)
#: What stands behind a Chinese deed that somebody only speaks of.
_ABOUT = regex(
    r"[^，。]{0,8}?(?:一事|事件|问题|案|行为|做法)|[^，。]{1,16}?(?:提出|表示|表达|道歉|抗议|谴责|作出|做出|进行赔偿|给出|说明|解释)"
)


def spoken_of(text: str, start: int, at: tuple[int, int]) -> re.Match[str] | None:
    """The words between a "not", which ends at ``start``, and a deed that make the deed what is only spoken of; of a text in lower case, Chinese in
    simplified characters.
    """
    found = _SPOKEN_OF.search(text, max(0, start - 3), at[0])
    if found is None:
        return None
    is_chinese = found[0][-1] in "就对因"
    return found if not is_chinese or _ABOUT.match(text, at[1]) else None
