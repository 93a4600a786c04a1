"""Deeds that are told as asked for, hoped for, prevented or to come, and so are none yet."""

from __future__ import annotations

from app.analysis.patterns import regex

#: Characters before a deed, and words there and behind a Korean one with which it is not told as done.
BESIDE, BEHIND = 40, 24
_OPEN_BEFORE = {
    "en": regex(
        r"\b(?:(?<!managed )(?<!went on )(?<!able )(?<!proceeded )(?<!continued )(?<!moved )to|will|would|may|might|could|can|should|must|shall|from|instead of|rather than|before|hop(?:e|es|ed|ing)(?: for| of)?|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?(?: for)?"
        r"|seek(?:s|ing)?|sought|wants?|opposed to|against|possible|prospects? (?:for|of)|plans? for|discuss(?:es|ed|ing)?|debat(?:es|ed|ing)|consider(?:s|ed|ing)?|postpon(?:es|ed|ing)|(?<!the )delay(?:s|ed|ing)?|put(?:ting)? off|ahead of|prepar(?:es|ed|ing)(?: for)?|promis(?:es|ed|ing)|propos(?:es|ed|ing)|threaten(?:s|ed|ing)?)\s(?:(?:an?|the|any|be|have|been|also|[a-z]+ly)\s){0,3}$"
        r"|\b(?:(?<!managed )(?<!went on )(?<!able )(?<!proceeded )(?<!continued )(?<!moved )to|will|would|may|might|could|should|must|shall)\s(?:hold|have|begin|start|open|continue|give|make|take|launch|seek|offer|issue|reach|engage in|enter into)\s(?:(?!and\b|but\b|then\b|that\b|which\b)[a-z]+\s){0,3}$"
    ),
    "zh": regex(
        r"(?:将|拟|计划|(?:讨论|商讨|推迟|提议|(?<!行)承诺|(?<!在)威胁)(?![^，。]{0,3}[后下])|要求|敦促|呼吁|希望|可能|准备|打算|应当|须|尽快|尽早|及早)[^，。]{0,4}$|(?:提醒|须|应[当在于]|最迟)[^，。]{0,16}$"
    ),
}
_OPEN_BEHIND = regex(
    r"[을를에]?\s?(?:(?:진행|착수|시작|계속|개시|실시|시행)?(?:하라|하자고|하도록)|(?:해|하여)\s?(?:달라|줄 것))|[을를]?\s?(?:요구|촉구|요청(?!을 받아)|검토|추진|논의|미[뤘뤄룬루]|보류|연기|앞[두둔]|준비|약속)|(?:할|될)\s(?:예정|계획|방침|가능성|것)|하라|하자|하려|하기 위해|\s(?:예정|계획|방침|가능성|여부)|(?:할|될)지"
)


def is_open_deed(start: int, end: int, text: str, lang: str) -> bool:
    """Whether words beside a deed tell that it is asked for, hoped for, prevented or to come."""
    if lang == "ko":
        return _OPEN_BEHIND.match(text, end, end + BEHIND) is not None
    return _OPEN_BEFORE[lang].search(text[max(0, start - BESIDE) : start]) is not None
