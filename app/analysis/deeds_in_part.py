"""Deeds that are told of a part only, or said not to be done in full, at once or by some time: these agree; and nots that are undone."""

from __future__ import annotations

from app.analysis.patterns import regex

#: Characters beside a deed that are read.
BESIDE = 48
#: Published the text only in part, 일부만 공개했다, 公布了部分内容; behind a deed in its clause, or right before it.
_BEHIND = {
    "en": regex(
        r"[^,.;:!?“”]{0,40}\b(?:only in part|in part(?! (?:of|because|due|to|by))|only part of|(?:partly|partially)(?! (?:because|due|to|by|for|in|as)\b))\b"
    ),
    "ko": regex(r"(?!)"),
    "zh": regex(r"了?[^，。；]{0,4}部分(?=内容|文本|条款|章节|款项|资料|细节|段落)"),
}
_BEFORE = {
    "en": regex(r"\b(?:partly|partially|half|nearly|almost|all but)\s$"),
    "ko": regex(r"(?:일부만|부분적으로|절반만|조금만)\s(?:[가-힣]{1,6}\s)?$"),
    "zh": regex(
        r"(?:部分|局部)地?$|(?:(?<![不一两二三四五六七八九十\d几船舰艇])只|(?<!不)仅|几乎(?![所全])|差点)[^，。；\d一二两三四五六七八九十]{0,4}$"
    ),
}
#: Has not been fully paid, 모두 철수하지는 않았다, 没有全部释放: between a "not" and its deed, in Korean before both.
_NOT_ALL = {
    "en": regex(
        r"\b(?:fully|entirely|completely|wholly|in full|(?<!at )all|everything|always|immediately|promptly|instantly)\b"
    ),
    "ko": regex(r"(?:모두|전부|다|완전히|전원|전면|전량|100%)\s(?:[가-힣]{1,6}\s)?$"),
    "zh": regex(r"(?:完全|全部|全都|(?<!首)都(?!市)|总是|及时|立即|立刻|按时|马上)"),
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


#: Did not publish it until Friday, 금요일까지 공개하지 않았다, 제때 전달하지 않았다, 周五之前没有公布.
_UNTIL = {
    "en": regex(
        r"[^,.;:!?“”]{0,60}\b(?:until|till|before (?:then|noon|midnight|dawn|\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)|on time|in time|immediately|at once|right away)\b"
    ),
    "ko": regex(
        r"(?<!아직)(?<!지금)(?<!현재)(?<!오늘)(?<!이날)(?<!이제)(?<!마지막)(?<!끝)까지[는도]?\s(?:[가-힣]{1,8}[을를이가에은]\s){0,2}$"
    ),
    "zh": regex(
        r"(?<!此)(?:之前|以前|(?<=[\d一二三四五六七八九十])[日号点时分]前|(?:周|星期|礼拜)[一二三四五六日天]前)[^，。；]{0,6}$"
    ),
}
_KO_AT_ONCE = regex(
    r"(?:제때|제시간에|즉시|즉각|곧바로|바로(?!\s(?:그|이|저|앞|옆|뒤)))\s(?:[가-힣]{1,8}[을를이가에]\s)?(?:[가-힣]{1,8})?$"
)
#: 공개하지 않을 수 없었다, 不得不公布, 并非没有公布.
_UNDONE = {
    "ko": regex(
        r"(?:을 수(?:가|는)?\s?없|으면 안|지(?:는)?\s?않|[은는] (?:것|건|게|바)[은는이도]?\s?(?:전혀\s)?아니|을 리)"
    ),
    "zh": regex(r"(?:不得|不能|不会|不可|没有|无|并非|绝非|不是|从不|未尝)$"),
}


def is_undone(denied: tuple[int, int], text: str, lang: str) -> bool:
    """Whether another "not" undoes the one by which a deed is denied."""
    if lang == "ko":
        return _UNDONE["ko"].match(text, denied[1]) is not None
    return lang == "zh" and _UNDONE["zh"].search(text, max(0, denied[0] - 4), denied[0]) is not None


def is_by_then(at: tuple[int, int], denied: tuple[int, int], text: str, lang: str) -> bool:
    """Whether a deed is said not to be done only up to some time, or at once."""
    if lang == "en":
        return _UNTIL["en"].match(text, at[1]) is not None
    if lang == "ko" and _KO_AT_ONCE.search(text[max(0, at[0] - BESIDE) : at[1]]):
        return True
    start = min(at[0], denied[0])
    return _UNTIL[lang].search(text[max(0, start - BESIDE) : start]) is not None


def is_not_all(at: tuple[int, int], denied: tuple[int, int], text: str, lang: str) -> bool:
    """Whether it is only said that a deed was not done in full, by the words that say not and the deed."""
    if lang == "ko":
        before = text[max(0, at[0] - BESIDE) : at[0]]
        return (
            _NOT_ALL["ko"].search(before) is not None
            and _KO_NOT_ALL.search(text, at[0], denied[1]) is not None
        )
    return _NOT_ALL[lang].search(text, denied[1], at[0]) is not None


def is_limited(at: tuple[int, int], denied: tuple[int, int], text: str, lang: str) -> bool:
    """Whether a deed is said not to be done only in full, at once or up to some time, or its "not" is undone."""
    return (
        is_not_all(at, denied, text, lang)
        or is_by_then(at, denied, text, lang)
        or is_undone(denied, text, lang)
    )
