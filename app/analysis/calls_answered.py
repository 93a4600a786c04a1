"""Calls of which it is only told whether they were answered, and fines of which whether they were paid: whoever leaves one without an
answer denies no call.
"""

from __future__ import annotations

from app.analysis.patterns import regex

#: Deeds that are calls.
_CALLS = frozenset({"transmitted", "phoned", "contacted"})
#: Characters beside a call that are read.
BESIDE = 40
#: Did not answer | the radio calls, 没有回应 | 呼叫, 교신 | 에 응답하지 않았다.
_ANSWERS = regex(
    r"\b(?:answer|respond|repl(?:y|ie)|ignor|heed|acknowledg)(?:e[sd]?|s|d|ing)?(?: to)? (?:(?!and\b|or\b|but\b|by\b|with\b)[a-z’'-]+ ){0,4}$|(?:回应|应答|回复|回答|答复|理会|无视|接听)(?![称说道指])[^，。]{0,10}$"
)
_KO_ANSWERS = regex(
    r"(?:에|에도|에는|을|를)\s?(?:[가-힣]{1,5}\s)?(?:응답|응[했하]|불응|답[했하]|무시|묵살|회신)"
)
#: Has not paid | 罚款, 벌금 | 을 내지 않았다.
_FINE = "fined"
_PAYS = regex(r"(?:缴|(?<![外社成移提])交|付|补缴)[清纳了]?[^，。]{0,6}$")
_KO_PAYS = regex(r"(?:을|를|은|는|도)?\s?(?:[가-힣]{1,5}\s)?(?:내지|내야|낸|냈|납부|완납|갚)")


def is_only_answered(name: str, at: tuple[int, int], text: str, lang: str) -> bool:
    """Whether words beside a call or a fine tell only whether it was answered or paid; of a text in lower case, Chinese in
    simplified characters.
    """
    if name == _FINE and lang != "en":
        before = text[max(0, at[0] - BESIDE) : at[0]]
        return bool(_PAYS.search(before) if lang == "zh" else _KO_PAYS.match(text, at[1], at[1] + BESIDE))
    if name not in _CALLS:
        return False
    if lang == "ko":
        return _KO_ANSWERS.match(text, at[1], at[1] + BESIDE) is not None
    return _ANSWERS.search(text, max(0, at[0] - BESIDE), at[0]) is not None
