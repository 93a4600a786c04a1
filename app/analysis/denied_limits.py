"""Words that set bounds to what is denied or not done: "all", "knowingly", "alone". Without them it is another thing."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: What a denial may be of alone, as the "only" of "denied that only the crew was freed": of whom, how, how far.
_BEARS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    lang: {bound: re.compile(pattern, re.IGNORECASE) for bound, pattern in table.items()}
    for lang, table in {
        "en": {
            "all": r"\b(?:all|every|each|entire|whole|full|in full|entirely|completely|fully|wholly|totally)\b",
            "some": r"\b(?:some|partly|partially|in part|most|mostly|mainly|largely|half|many|several)\b",
            "only": r"\b(?:only|solely|merely|just|exclusively)\b",
            "alone": r"\b(?:alone|by (?:itself|himself|herself|themselves)|single-handedly|unilaterally)\b",
            "knowingly": r"\b(?:knowing(?:ly)?|deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|willful(?:ly)?|on purpose)\b",
            "secretly": r"\b(?:secret(?:ly)?|covert(?:ly)?|clandestine(?:ly)?|privately|quietly)\b",
            "unlawfully": r"\b(?:illegal(?:ly)?|unlawful(?:ly)?|illicit(?:ly)?)\b",
            "by force": r"\b(?:by force|forcibly|forcefully|violently)\b",
            "early": r"\b(?:early|prematurely|too soon|ahead of time)\b",
            "late": r"\b(?:late|belatedly|too long)\b",
            "again": r"\b(?:again|once more|repeatedly|regularly|twice)\b",
            "first": r"\b(?:first|earlier than)\b",
        },
        "ko": {
            "all": r"(?<![가-힣])(?:전부|모두|모든|전원|전량|전면(?:적)?|완전히|전체|일제히)",
            "some": r"(?<![가-힣])(?:일부|대부분|절반|상당수|상당 부분|부분적)",
            "only": r"[가-힣]만(?:을|이)?(?=\s)|(?<![가-힣])(?:오직|오로지|단지)(?![가-힣])",
            "alone": r"(?<![가-힣])(?:혼자|홀로|단독으로|독자적으로|일방적으로)",
            "knowingly": r"(?<![가-힣])(?:고의로|고의적|일부러|의도적|알면서|알고도)",
            "secretly": r"(?<![가-힣])(?:비밀리|비밀|몰래|비공개로|은밀히|극비)",
            "unlawfully": r"(?<![가-힣])(?:불법|위법)",
            "by force": r"(?<![가-힣])(?:강제로|강제|무력으로|폭력적)",
            "early": r"(?<![가-힣])(?:조기에?|미리|일찍|앞당겨)",
            "late": r"(?<![가-힣])(?:뒤늦게|늦게)",
            "again": r"(?<![가-힣])(?:다시|재차|거듭|또다시|여러 차례|두 차례|반복적)",
            "first": r"(?<![가-힣])(?:먼저|처음|최초로)",
        },
        "zh": {
            "all": r"全部|所有|全体|全體|全面|全文|完全|一切",
            "some": r"部分|一些|大部分|多数|多數|一半",
            "only": r"仅|僅|只[有是在]?(?!能)|唯一",
            "alone": r"独自|獨自|单独|單獨|单方面|單方面",
            "knowingly": r"故意|蓄意|有意|明知|刻意",
            "secretly": r"秘密|暗中|私下|偷偷|秘密地",
            "unlawfully": r"非法|违法|違法",
            "by force": r"强行|強行|强制|強制|武力",
            "early": r"提前|提早|过早|過早",
            "late": r"迟|遲|延误|延誤",
            "again": r"再次|再度|多次|反复|反覆|又一次",
            "first": r"首先|率先|首次",
        },
    }.items()
}  # fmt: skip
#: English words in -ly that tell no way of doing a thing.
_NO_WAY = re.compile(
    r"^(?:recent|reported|alleged|suppos|purported|al|fami|monopo|assemb|anoma|rep|supp|app|re|imp|comp|bel|f|hol|on|dai|week|month|year|earl|like|kind|friend|cost|live|lone|mult|exact|precise|actual|real|simp|former|previous|current|approximate|rough|near|near|direct)(?:ed)?ly$",
    re.IGNORECASE,
)
_WAY = re.compile(r"\b[a-z]{3,}ly\b")


def bounds(text: str, lang: str) -> frozenset[str]:
    """The words of a text that a denial may be of alone, by what they come to; English ways of doing a thing as they are."""
    found = {bound for bound, pattern in _BEARS.get(lang, {}).items() if pattern.search(text)}
    table = _BEARS.get(lang, {}).values()
    ways = _WAY.findall(text) if lang == "en" else ()
    return frozenset(
        found
        | {each for each in ways if not _NO_WAY.match(each) and not any(one.fullmatch(each) for one in table)}
    )


def without_bounds(text: str, lang: str) -> str:
    """A text without such words, which no two languages and hardly two accounts have alike."""
    for pattern in _BEARS.get(lang, {}).values():
        text = pattern.sub(" ", text)
    return text
