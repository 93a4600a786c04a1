"""Words that set bounds to what is denied: "all", "knowingly", last autumn, before the vote. Without them it is another thing."""

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
#: Times that the calendar does not tell, and which of each kind.
_TIMES: Mapping[str, Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    lang: {kind: {name: re.compile(pattern, re.IGNORECASE) for name, pattern in table.items()} for kind, table in kinds.items()}
    for lang, kinds in {
        "en": {
            "season": {
                "spring": r"\b(?:last|this|next|in|in the|early|late|that|the|mid-?|of) spring\b|\bspringtime\b",
                "summer": r"\bsummers?\b",
                "autumn": r"\bautumns?\b|\b(?:last|this|next|in the|that) fall\b",
                "winter": r"\bwinters?\b",
            },
            "order": {
                "before": r"\b(?:before|prior to|ahead of|on the eve of)\b",
                "after": r"\b(?:after|following|in the wake of)\b",
            },
            "hour": {
                "morning": r"\b(?:morning|dawn|sunrise)\b",
                "noon": r"\b(?:noon|midday|afternoon)\b",
                "night": r"\b(?:evening|night|midnight|dusk|overnight)\b",
            },
        },
        "ko": {
            "season": {
                "spring": r"(?<![가-힣])(?:올|지난|이듬해)?\s?봄(?=[에의은이철까부,\s])",
                "summer": r"여름",
                "autumn": r"(?<![가-힣])(?:올|지난|이듬해)?\s?가을",
                "winter": r"겨울",
            },
            "order": {
                "before": r"(?<!오)(?<![년월일주달]\s)(?<=[가-힣\s])전(?=에|부터|까지|\s)|이전|직전|앞두고|앞서",
                "after": r"(?<!오)(?<![년월일주달]\s)(?<=[가-힣\s])후(?=에|부터|까지|\s)|이후|직후|뒤(?=에|\s)",
            },
            "hour": {
                "morning": r"아침|새벽|오전",
                "noon": r"정오|낮(?=에|\s)|오후",
                "night": r"저녁|심야|한밤|(?<![가-힣])밤(?=에|\s)|자정",
            },
        },
        "zh": {
            "season": {
                "spring": r"春[天季]|[今去明]春",
                "summer": r"夏[天季]|[今去明]夏",
                "autumn": r"秋[天季]|[今去明]秋",
                "winter": r"冬[天季]|[今去明]冬",
            },
            "order": {
                "before": r"之前|以前|(?<![目日年月天此])前(?=[，。的]|夕|[一-鿿]{0,3}(?:被|已|曾|遭))|[选選举舉会會战戰谈談]前",
                "after": r"之后|之後|以后|以後|(?<![今最然])[后後](?=[，。的])|[选選举舉会會战戰谈談][后後]",
            },
            "hour": {
                "morning": r"早上|早晨|凌晨|上午|清晨",
                "noon": r"中午|正午|下午",
                "night": r"晚上|夜[间間晚里]|深夜|午夜|傍晚",
            },
        },
    }.items()
}  # fmt: skip


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


def are_of_two_times(one: str, lang: str, other: str, other_lang: str) -> bool:
    """Whether two texts tell two seasons, two parts of a day, or one of before and the other of after."""
    mine, theirs = _times(one, lang), _times(other, other_lang)
    return any(mine[kind] and theirs.get(kind) and mine[kind].isdisjoint(theirs[kind]) for kind in mine)


def _times(text: str, lang: str) -> Mapping[str, frozenset[str]]:
    return {
        kind: frozenset(name for name, pattern in table.items() if pattern.search(text))
        for kind, table in _TIMES.get(lang, {}).items()
    }
