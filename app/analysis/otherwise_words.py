"""By what words a figure is told so that it may come to the same as another: how often it comes, how many times or what part of a
figure something is, by how much something changed, what each of several has, how long something goes on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from app.analysis.patterns import regex

_I = re.IGNORECASE


def _behind_none_of(words: tuple[str, ...]) -> str:
    return "".join(f"(?<!{word} )" for word in words)


def _every(times: str, often: str) -> re.Pattern[str]:
    """So much a month, monthly; not for a month, twice a month, a month later."""
    no = _behind_none_of(_NOT_BEFORE)
    return regex(rf"(?:{no}\ban?|\b(?:per|each|every))[ -](?:{times})\b{_NOT_BEHIND}|\b(?:{often})\b", _I)


#: Before or behind "a month" that make it a length of time, a point in time or more often than that.
_NOT_BEFORE = (
    "for",
    "within",
    "than",
    "after",
    "over",
    "nearly",
    "almost",
    "about",
    "half",
    "twice",
    "times",
)
_NOT_BEHIND = r"(?! (?:ago|after|before|earlier|later|since|old|or two|and a half)\b|-(?:long|end|old)\b)"
#: How often in a year, by the words beside what is paid or made so often.
OFTEN: Mapping[str, Mapping[int, re.Pattern[str]]] = {
    "en": {
        1: _every("year|annum", r"annual(?:ly)?|yearly"),
        4: _every("quarter", "quarterly"),
        12: _every("month", "monthly"),
        52: _every("week", "weekly"),
        365: _every("day", "(?-i:daily)"),
    },
    "ko": {
        1: regex(r"해마다|매년|매해|연간|연\s?평균|(?:한 해|1년)에(?! 걸쳐)|(?<![가-힣\d])연 (?=\d)"),
        4: regex(r"분기마다|매분기|매 분기"),
        12: regex(r"다달이|달마다|매달|매월|월\s?평균|한 달에(?! 걸쳐)|(?<![가-힣\d])월 (?=\d)"),
        52: regex(r"매주|주마다|(?:한 주|일주일)에(?! 걸쳐)"),
        365: regex(r"매일|날마다|하루에(?! 걸쳐)|하루 (?=\d)|하루 평균|(?<![가-힣\d])일 (?=\d)|일평균"),
    },
    "zh": {
        1: regex(r"[每逐]年|年[租薪产產均]"),
        4: regex(r"每季"),
        12: regex(r"[每逐](?:个|個)?月|(?<![\d一二三四五六七八九十])月[租薪产產均]"),
        52: regex(r"每(?:个|個)?(?:周|週|星期)"),
        365: regex(r"[每逐][天日](?!新[闻聞]|[邮郵][报報]|[电電][讯訊]|[经經][济濟])|日[产產均]"),
    },
}
#: More than half of a figure, or less, may be any part of it; only about half is half.
_EN_ONLY = _behind_none_of(
    ("than", "over", "under", "above", "below", "nearly", "almost", "not", "least", "most", "quite", "barely")
)
_KO_ONLY = r"(?! ?(?:이상|이하|미만|남짓|반(?![가-힣])|[을를이도에]? ?(?:넘|웃도|웃돌|밑도|밑돌|못|안 |미치|가까|육박|달하지|채 )))"
_ZH_ONLY = r"(?![以之][上下]|[多余餘强強弱]|不到)"
#: Up to where a Chinese figure is told to be how many times another, nothing that makes it nearly or more than so many.
_ZH_UP_TO = r"(?:(?![近超过過不未逾])[^，,。]){0,6}"
#: What does not stand between how many times it is and the figure: half the crew and 40, doubled to 40, twice a day, half a million.
_EN_ON = r"(?! (?:an?|per|each|every|in|on|this|since|daily|dozen|past|last (?:week|month|year)(?!['’]))\b)(?: (?!(?:to|and|or|but|with|after|before|while|when|because)\b)[\w’'-]+){0,5} ?$"
#: How many times a figure something is, or what part of it, by the words right before it, "twice last year's 170,000", "half of the
#: 600", or right behind it, 17만 개의 두 배. What it has doubled to is no such figure.
TIMES: Mapping[str, Mapping[Decimal, re.Pattern[str]]] = {
    "en": {
        Decimal(times): regex(rf"{_EN_ONLY}\b(?:{words}){_EN_ON}", _I)
        for times, words in (
            (2, r"twice|doubl(?:e[ds]?|ing)"),
            (3, r"three times|tripl(?:e[ds]?|ing)"),
            (4, r"four times|quadrupl(?:e[ds]?|ing)"),
            ("1.5", r"one and a half times|1\.5 times"),
            ("0.5", r"(?<!second )(?<!first )(?<!and a )half|halv(?:e[ds]?|ing)"),
        )
    }
    | {
        Decimal(part) / of: regex(
            rf"{_EN_ONLY}\b(?:{words}) of (?:(?:the|its|their|his|her|all|these|those|some|about|last year['’]s) ){{0,2}}$",
            _I,
        )
        for part, of, words in (
            (1, 3, "(?:a|one) third"),
            (2, 3, "two[ -]thirds"),
            (1, 4, "(?:a|one) quarter"),
            (3, 4, "three[ -]quarters"),
        )
    },
    "ko": {
        Decimal(times): regex(rf"^(?:에서|보다|의|[을를])? ?(?:{words}){_KO_ONLY}")
        for times, words in (
            (2, "두 ?배|2배|갑절|곱절"),
            (3, "세 ?배|3배"),
            (4, "네 ?배|4배"),
            ("1.5", r"1\.5배|한 배 ?반"),
            ("0.5", "절반|반으로|(?:가운데|중)의? ?절반"),
        )
    }
    | {
        Decimal(part) / of: regex(rf"^(?: ?(?:가운데|중)의?|의) ?{of}분의 ?{part}(?!\d){_KO_ONLY}")
        for part, of in ((1, 3), (2, 3), (1, 4), (3, 4))
    },
    "zh": {
        Decimal(times): regex(rf"^(?:{_ZH_UP_TO}(?:{more})|[^，,。]{{0,6}}的(?:{words})倍(?!半)){_ZH_ONLY}")
        for times, more, words in (
            (2, r"翻了?一?番|(?:增[加长長]?|提高|[扩擴]大)了?一倍", "[两兩二2]"),
            (3, r"(?:增[加长長]?|提高|[扩擴]大)了?[两兩二2]倍", "[三3]"),
            ("1.5", r"(?:增[加长長]?|提高|[扩擴]大)了?一半|的一倍半", r"1\.5"),
        )
    }
    | {
        Decimal(part) / of: regex(
            rf"^(?:[^，,。]{{0,6}}(?:[中的里裡][，,]?有?|有)(?:{words}){less}){_ZH_ONLY}"
        )
        for part, of, words, less in (
            (
                1,
                2,
                "一半|半[数數]",
                rf"|{_ZH_UP_TO}(?:降低|[减減]少?|下降|[缩縮][减減小]|削[减減])了?一半|{_ZH_UP_TO}[减減]半",
            ),
            (1, 3, "三分之一", ""),
            (2, 3, "三分之[二两兩]", ""),
            (1, 4, "四分之一", ""),
            (3, 4, "四分之三", ""),
        )
    },
}
#: What is halved, and from what: will halve its tariff, now 8 percent; cut by half, from 8 percent.
HALVED = regex(
    rf"(?:\bhalv(?:e[ds]?|ing)|{_EN_ONLY}\b(?:by|in) half)\b[^.;|]{{0,60}}\b(?:now|currently|at present|from|which (?:is|was|stands at|stood at)|(?:is|was) now) $",
    _I,
)
_EN_CHANGES = (
    r"add|boost|climb|contract|cut|declin|decreas|deepen|drop|enlarg|expand|extend|fall|fell|gain|gr[eo]w|hik|increas|jump|lengthen|lower"
    r"|plung|rais|reduc|ris|rose|shorten|shr[aiu]nk|slash|slim|surg|swell|swollen|trim|weaken|widen|heighten|strengthen"
)
#: By how much something changed, by the words right before the number or behind it: cut by 1,500, 300 metres longer, 1천500명 줄어,
#: 减少了1500人. What somebody is seen or signed by is none.
CHANGED: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        rf"\b(?:(?:{_EN_CHANGES})[a-z]*|up|down|fewer|[a-z]+er)\b[^|]*\bby (?:about |some |another |a further |nearly )?\|"
        r"|\b(?:another|an additional|an extra|a further) \||\| (?:longer|wider|higher|taller|deeper|shorter|more(?! than))\b",
        _I,
    ),
    "ko": regex(
        r"\|[이가을를]? ?(?:더 ?)?(?:줄|늘|감소|증가|감축|증원|증액|감액|인상|인하|삭감|오르|올[라랐려렸리린]|오른|내[려렸리린]|낮[추춰췄춘]|깎|떨어"
        r"|길어|짧아|넓어|높아|깊어|연장|단축|확장|확대|축소)"
    ),
    "zh": regex(
        r"(?:减少|減少|增加|增[长長]|下降|上升|下跌|上[涨漲]|[缩縮]減|缩减|裁[减減]|提高|降低|上[调調]|下[调調]|延[长長]|[缩縮]短|加[长長]|加[宽寬]|拓[宽寬]|[扩擴]大|增高|加深)了?(?:大?[约約])?\|"
    ),
}
#: What each of several gets, pays or is, by the words right before the number or behind it: two instalments of $5 million, $4,000
#: each, 500만 원씩, 每人4000元. What all of several sorts come to is not what each has: 各类援助200万.
EACH: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\b(?:instal+ments?|payments|tranches|batches|lots|shipments|portions|stages) of (?:about |some )?\|"
        r"|\beach (?!time|other|day|week|month|quarter|year|side)(?:\w+ ){1,4}\||\beach of [^|,]{1,60}\||\|[^|,]{0,16}\b(?:each|apiece|per head)\b",
        _I,
    ),
    "ko": regex(
        r"\|씩|(?:(?:[1한] ?)?(?:인|명|사람|척|대|건|곳|팀|개|회|차례|가구|세대|가족|업체|회사)당|(?<![가-힣])각각?) ?\|"
    ),
    "zh": regex(
        r"(?:每[人户戶家期次名位艘座]|各(?=自|[获獲得赔賠付给給出捐派领領有拿缴繳支运運]|\|))[^|，,。]{0,8}\|"
    ),
}
#: Words that tell of each of two sides what a figure, between bars, is of.
SIDES: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\beach (?:side|party|country|nation|government|delegation|ministry|navy|capital)\b[^|,]{0,40}\||\|[^|,]{0,24}\b(?:(?:a|per|to a) side|(?:on|from|for|by) each (?:side|party|country|nation))\b",
        _I,
    ),
    "ko": regex(r"(?:양측|양국|쌍방|양쪽|두 나라)[^|,]{0,8}(?:\|씩|각각? ?\|)"),
    "zh": regex(r"(?:双方|雙方|两国|兩國|两边|兩邊)[^|，,。]{0,4}各[^|，,。]{0,4}\|"),
}
#: Right before or behind a length of time, between bars, that something goes on for so long: for three years, 3년간, 三年内; not three years ago,
#: the first time in three years, 3년 만에.
LASTING: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\b(?:for|over|across|during|within|(?<!time )in|of) (?:(?:the|a|about|some|next|coming|first|further|another|period|of) ){0,3}\|[^|]+\|(?! (?:ago|old|earlier|later)\b)"
        r"|\|-?(?:long\b| (?:loan|lease|deal|contract|treaty|plan|programme|program|period)\b)",
        _I,
    ),
    "ko": regex(r"간\||\|(?:간| ?동안|에 ?걸쳐|에 ?나눠| ?안에|짜리)"),
    "zh": regex(
        r"(?:[为為]期|[历歷][时時]|[连連][续續]|分|今后|今後|未[来來])\||\|(?:[内內间間里裡期共]|合[计計]|[总總])"
    ),
}
