"""Words that set bounds to what is denied: "all", "knowingly", last autumn, before the vote. Without them it is another thing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.chinese_forms import in_both_forms
from app.analysis.chinese_numbered_acts import ACTS
from app.analysis.english_names import words as table_of
from app.analysis.patterns import regex
from app.analysis.verb_forms import is_english_past

#: Chinese words of which it is told how they are done, beside the acts of news.
_ZH_DEEDS = (
    r"关闭|道歉|巡[逻航]|训练|执法|搜救|开发|建[造设]|资助|管[理辖]|承担|使用|停[止用靠泊业]|移[交除]|封[锁闭]|保[留存]|撤[出离回]|声援|支持|反对|推[动进]|维护|打击|应对|参与|生产|研[究发制]|起草|主[办持]"
    r"|销毁|处决|羞辱|表[态达]|谈论|讨论|威胁|挑[衅战]|拘禁|占[领据]|迁[移往]|安置|中[止断]|暂停|增派|派[出遣]|借用|租[借用]|收[回容]|征用|降落|禁[止用]|失去|丧失|改变|拥有|放弃|冻结|限制|提供|出[售口]|辱骂|绘制|测[量绘]|修[建复]"
)
#: An adverb has an act right behind it, or to whom or where it is done; a noun that is so called (公开信, 临时代办, 联合政府) has not.
#: What is named for an act (联合演习, 公开报道, 联合调查组) is a noun too.
_ZH_DOES = in_both_forms(
    rf"(?!演习|军演|报道|报导|..(?:组|团|队|委))(?=地(?!区|方|铁|带)|[对向就在与为]|{ACTS}|{_ZH_DEEDS})"
)
#: What two do together may have a word between: 联合社区巡逻.
_ZH_OF_ACTS = in_both_forms(r"(?=[\u4e00-\u9fff]{2}(?:巡逻|巡航|训练|执法|搜救|演练|治理))")
#: What a denial may be of alone, as the "only" of "denied that only the crew was freed": of whom, how, how far.
_BEARS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    lang: {bound: regex(pattern, re.IGNORECASE) for bound, pattern in table.items()}
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
            "together": r"\b(?:jointly|together)\b",
            "openly": r"\b(?:openly|publicly|in public)\b",
            "at once": r"\b(?:immediately|at once|instantly|promptly)\b",
            "formally": r"\b(?:formally|officially)\b",
            "for a time": r"\b(?:temporarily|provisionally)\b",
            "for good": r"\b(?:permanently|for good|indefinitely)\b",
            "in person": r"\b(?:personally|in person)\b",
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
            "together": r"(?<![가-힣])(?:공동으로|함께|같이)(?![가-힣])",
            "openly": r"(?<![가-힣])(?:공개적으로|공공연히|대놓고)",
            "at once": r"(?<![가-힣])(?:즉시|즉각|곧바로|당장)",
            "formally": r"(?<![가-힣])(?:공식적으로|정식으로|공식)(?=\s)",
            "for a time": r"(?<![가-힣])(?:임시로|일시적으로|잠정적으로|한시적으로)",
            "for good": r"(?<![가-힣])(?:영구히|영구적으로|무기한)",
            "in person": r"(?<![가-힣])(?:직접|몸소)(?=\s)",
        },
        "zh": {
            "all": r"全部|所有|全体|全體|全面|全文|完全|一切",
            "some": r"部分|一些|大部分|多数|多數|一半",
            "only": r"仅|僅|(?<![船舰艦])只[有是在]?(?!能)|唯一",
            "alone": r"独自|獨自|单独|單獨|单方面|單方面",
            "knowingly": r"故意|蓄意|有意|明知|刻意",
            "secretly": r"秘密|暗中|私下|偷偷|秘密地",
            "unlawfully": r"非法|违法|違法",
            "by force": r"强行|強行|强制|強制|武力",
            "early": r"提前|提早|过早|過早",
            "late": r"迟|遲|延误|延誤",
            "again": r"再次|再度|多次|反复|反覆|又一次",
            "first": r"首先|率先|首次",
            "together": rf"(?:共同|[联聯]合)(?:{_ZH_DOES}|{_ZH_OF_ACTS})|一同|一道",
            "openly": rf"公[开開]{_ZH_DOES}",
            "at once": r"立即|立刻|马上|馬上|当即|當即|即刻",
            "formally": r"正式",
            "for a time": rf"(?:临时|臨時){_ZH_DOES}|暂时|暫時",
            "for good": rf"永久{_ZH_DOES}|无限期|無限期",
            "in person": r"亲自|親自",
        },
    }.items()
}  # fmt: skip
#: English words in -ly that are no adverbs, or of when, how much and how surely a thing is so.
_NO_WAY = table_of(
    "rally tally ally supply reply family assembly anomaly monopoly bully belly jelly butterfly italy july only rely apply imply comply multiply fly early daily weekly monthly quarterly "
    "yearly hourly nightly deadly elderly friendly likely unlikely orderly disorderly timely untimely costly lonely lovely lively ugly homely holy worldly cowardly scholarly leisurely stately "
    "unruly recently newly lately formerly previously currently presently originally initially finally eventually annually simply exactly precisely actually really nearly mostly mainly largely "
    "roughly approximately allegedly reportedly supposedly purportedly apparently probably possibly certainly clearly obviously especially directly locally federally nationally globally"
)
_WORD = regex(r"[a-z'’]+|[^\sa-z'’]", re.IGNORECASE)
#: Before a way of doing a thing, and never before the adjective or the noun that -ly makes too.
_LEADS_TO_A_WAY = table_of(
    "had has have having did do does will would could can may might must should shall not never to he she it they we who which"
)
_LEADS_TO_A_NOUN = table_of(
    "a an the this these those its his her their our your my any some no of in on for with by at from was were is are be been being"
)
_ARTICLES = table_of("a an the")
_PREPOSITIONS = table_of(
    "in on at from by to of for with before after during into over and or but as when while that"
)
#: Times that the calendar does not tell, and which of each kind.
_TIMES: Mapping[str, Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    lang: {kind: {name: regex(pattern, re.IGNORECASE) for name, pattern in table.items()} for kind, table in kinds.items()}
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
    """The words of a text that a denial may be of alone, by what they come to; other English ways of doing a thing as they are.

    Chinese 共同, 联合, 公开, 临时 and 永久 are adverbs and adjectives alike, and are known by the act behind them: it is wrong
    about acts that no table has, and about a noun that begins as an act does.
    """
    found = {bound for bound, pattern in _BEARS.get(lang, {}).items() if pattern.search(text)}
    return frozenset(found | (_ways(text) if lang == "en" else set()))


def _ways(text: str) -> set[str]:
    """The English words in -ly that tell how a thing is done: at a verb, or behind what it is done to."""
    words = ["", *(each.casefold() for each in _WORD.findall(text)), ""]
    table = _BEARS["en"].values()
    return {
        word
        for before, word, behind in zip(words, words[1:], words[2:], strict=False)
        if word.endswith("ly")
        and word not in _NO_WAY
        and not any(one.fullmatch(word) for one in table)
        and _is_at_a_verb(before, behind)
    }


def _is_at_a_verb(before: str, behind: str) -> bool:
    if is_english_past(behind) or before in _LEADS_TO_A_WAY:
        return before not in _ARTICLES
    is_last = not behind[:1].isalpha() or behind in _PREPOSITIONS
    return is_last and before not in _LEADS_TO_A_NOUN


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
