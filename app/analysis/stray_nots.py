"""A "not" behind a deed in its clause, which no rule has read: then nobody can say what is told of the deed."""

from __future__ import annotations

import re

from app.analysis.patterns import regex

#: By judgement: characters behind a Korean deed in which it may be said not to be done.
BEHIND = 24
#: What a "not" does not reach over.
BORDER = {
    "en": regex(
        r"[;:,.!?“”\"]|(?<!denied )(?<!denies )(?<!deny )(?<!denying )(?<!ruled out )\bthat\b|\b(?:but|while|although|because|after|before|until|unless|when|where|if|whether)\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"[，。；！？“”：]"),
}
#: A "not" behind the words of a deed and in its clause, which no rule has read: the siren did not sound, 거부권을 행사하지 않았다,
#: 手术没有进行.
_STRAY = {
    "en": regex(
        r"\b(?:not|never)\b|n[’']t\b|\b(?:was|were|been|is|are) (?:[a-z]+ly )?(?:called off|cancell?ed|foiled|thwarted|prevented|averted|abandoned|scrapped|rejected|voted down)\b|\bfail(?:s|ed)?\b"
    ),
    "ko": regex(r"지[는도를]?\s?(?:않|못)|없[었다이으는]|(?<![가-힣])(?:안|못)\s|무산|불발|부결|취소"),
    "zh": regex(r"没|未(?!来)|不(?!久|断|仅|少|同|满|得不)|无(?!人机|线)|否决|取消|落空|告吹"),
}
#: What ends the clause of a Korean deed; and a deed that only tells which is meant: 나포한 | 어선.
_KO_CLAUSE = regex(r"[,.!?“”‘’…]|(?:고|며|면서|지만|으나|는데|은데|자|아|어|해|후|뒤|다)\s")
_KO_TOLD_APART = regex(r"(?:한|된|했던|됐던|하던|당한|받은)\s")
#: What is not kept or not broken stands: 합의를 지키지 않았다.
_KO_STANDS = regex(
    r"[을를은는이가도]?\s?(?:지키|이행|어기|위반|풀|멈추|따르|수용|받아들|중단|거부|철회|존중|알|잊|인정)"
)
#: What a Chinese sentence is about stands before its comma, and what becomes of it behind: 至于免签，这次没有谈到.
_ZH_TOPIC = regex(r"(?:至于|关于|对于|有关|谈到|说到|提到|就)[^，。；！？“”：]*$")
#: Characters of such a beginning that are read.
TOPIC = 24


def is_beside_a_not(end: int, text: str, lang: str) -> bool:
    """Whether a "not" stands behind a deed in its clause, which no rule has read: then nobody can say what is told of it."""
    if lang != "ko":
        border = BORDER[lang].search(text, end)
        if border and lang == "zh" and _ZH_TOPIC.search(text, max(0, end - TOPIC), end):
            border = BORDER[lang].search(text, border.end())
        return _STRAY[lang].search(text, end, border.start() if border else len(text)) is not None
    if _KO_TOLD_APART.match(text, end) or _KO_STANDS.match(text, end):
        return False
    clause = _KO_CLAUSE.search(text, end, end + BEHIND)
    return _STRAY["ko"].search(text, end, clause.end() if clause else end + BEHIND) is not None
