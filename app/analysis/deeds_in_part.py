"""Deeds that are told of a part only, or said not to be done in full: these two agree."""

from __future__ import annotations

from app.analysis.patterns import regex

#: Characters beside a deed that are read.
BESIDE = 48
#: Published the text only in part, 일부만 공개했다, 公布了部分内容; behind a deed in its clause, or right before it.
_BEHIND = {
    "en": regex(
        r"[^,.;:!?“”]{0,40}\b(?:only in part|in part(?! of)|partly|partially|part of (?:the|its|it|them|this))\b"
    ),
    "ko": regex(r"(?!)"),
    "zh": regex(r"了?[^，。；]{0,4}(?:部分|一部分|少数|几个)(?!人|长|队)"),
}
_BEFORE = {
    "en": regex(r"\b(?:partly|partially|half|nearly|almost|all but)\s$"),
    "ko": regex(r"(?:일부만|일부를|일부|부분적으로|절반만|조금만)\s(?:[가-힣]{1,6}\s)?$"),
    "zh": regex(r"(?:部分|局部|只|仅|几乎|差点)[^，。；]{0,4}$"),
}
#: Has not been fully paid, 모두 철수하지는 않았다, 没有全部释放: between a "not" and its deed, in Korean before both.
_NOT_ALL = {
    "en": regex(r"\b(?:fully|entirely|completely|wholly|in full|all|everything|always)\b"),
    "ko": regex(r"(?:모두|전부|다|완전히|전원|전면|전량|100%)\s(?:[가-힣]{1,6}\s)?$"),
    "zh": regex(r"(?:完全|全部|全都|都|总是)"),
}
#: In Korean not all is told by a particle: 전부 철수하지는 않았다.
_KO_NOT_ALL = regex(r"[가-힣]{0,2}지는\s?(?:않|못)")


def is_in_part(at: tuple[int, int], text: str, lang: str) -> bool:
    """Whether a deed is told of a part only; of a text in lower case, Chinese in simplified characters."""
    before = text[max(0, at[0] - BESIDE) : at[0]]
    return (
        _BEFORE[lang].search(before) is not None
        or _BEHIND[lang].match(text, at[1], at[1] + BESIDE) is not None
    )


def is_not_all(at: tuple[int, int], denied: tuple[int, int], text: str, lang: str) -> bool:
    """Whether it is only said that a deed was not done in full, by the words that say not and the deed."""
    if lang == "ko":
        before = text[max(0, at[0] - BESIDE) : at[0]]
        return (
            _NOT_ALL["ko"].search(before) is not None
            and _KO_NOT_ALL.search(text, at[0], denied[1]) is not None
        )
    return _NOT_ALL[lang].search(text, denied[1], at[0]) is not None
