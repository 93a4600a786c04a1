"""What became of those who are counted, in words of three languages: the killed of one account are no injured of another."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: Each line one fate: English, Korean, Chinese.
_FATES: tuple[tuple[str, str, str], ...] = (
    (
        r"\b(?:detain|seiz|impound|arrest|captur|custody|abduct|kidnap|held\b)",
        r"나포|억류|체포|구금|붙잡|연행|압류|압수|검거|구속|납치",
        r"扣押|扣留|查扣|扣下|扣住|拘留|逮捕|抓获|抓獲|被捕|拘捕|绑架",
    ),
    (r"\b(?:s[aiu]nk|sinking|capsiz|overturn)", r"침몰|가라앉|전복|뒤집", r"沉没|沉沒|翻沉|击沉|擊沉|倾覆|傾覆"),
    (
        r"\b(?:kill|dead\b|died\b|dies\b|deaths?\b|fatal|los(?:t|ing) their lives)",
        r"숨지|숨졌|숨진|사망|희생|목숨|사살",
        r"死亡|遇难|遇難|丧生|喪生|身亡|死者|罹难|打死",
    ),
    (r"\b(?:injur|wound|hurt\b)", r"다치|다쳤|다친|부상|중상|경상", r"受伤|受傷|负伤|負傷|重伤|重傷|轻伤|輕傷|伤者|傷者"),
    (
        r"\bcasualt|\b(?:kill|dead|died|dies)\w* (?:or|and) (?:injur|wound|hurt)",
        r"사상(?=[자했]|[한하된됐되](?!\s?최))|(?:죽거나|숨지거나) 다[치쳤친]",
        r"死伤|死傷|伤亡|傷亡|死亡或受[伤傷]",
    ),
    (r"\b(?:missing|unaccounted|disappear)", r"실종|행방불명", r"失踪|失蹤|下落不明"),
    (r"\b(?:rescu|saved|surviv)", r"구조(?!물)|구출|생존", r"获救|獲救|救起|救出|生还|生還|幸存"),
    (r"\b(?:releas|freed|let go\b|repatriat)", r"석방|풀려|풀어줬|송환", r"释放|釋放|放行|获释|獲釋|遣返"),
    (r"\b(?:expel|expuls|turned (?:back|away)|chas|drove (?:off|away)|deport)", r"퇴거|쫓아|추방|몰아냈", r"驱离|驅離|驱逐|驅逐(?!艦)|赶走"),
    (r"\b(?:evacuat|displac|fled|flee)", r"대피|피란|피난|이재민", r"疏散|撤离|撤離|流离失所"),
    (r"\b(?:hospital|quarantin)", r"입원|격리|이송", r"住院|隔离|隔離|送医|送醫"),
    (r"\b(?:infect|test(?:ed)? positive|confirmed cases)", r"감염|확진", r"感染|确诊|確診"),
    (r"\b(?:fir(?:e|ed|ing)\b|launch|test-fired)", r"발사|쏘았|쐈|쏜|쏴", r"发射|發射|试射|試射"),
    (r"\b(?:intercept|shot down|downed|shoot down)", r"요격|격추", r"拦截|攔截|击落|擊落"),
    (
        r"\b(?:has|have|had) (?:(?:a total of|more than|at least|only|over|some|about|around|nearly) )?\d",
        r"보유|정원은|[이가은는]? 있(?:다|고|으며|는데)",
        r"拥有|擁有|共有|设有|設有|现有|現有",
    ),
    (r"\b(?:export)", r"수출", r"出口"),
    (r"\b(?:import(?!an))", r"수입(?![이과])", r"进口|進口"),
    (r"\b(?:voted? for\b|in favou?r|approv|support|yes votes?)", r"찬성|지지|가결", r"赞成|贊成|支持"),
    (r"\b(?:against\b|oppos|reject|no votes?)", r"반대|부결", r"反对|反對"),
    (r"\b(?:abstain|abstention)", r"기권", r"弃权|棄權"),
    (r"\b(?:arriv|attend|took part|tak(?:e|ing) part|participat|enter(?:ed|ing)?\b)", r"도착|참석|참가|참여|입국|진입", r"抵达|抵達|到达|到達|出席|参加|參加|入境|参展"),
    (r"\b(?:left\b|depart|withdr[ae]w|pull(?:ed)? out)", r"떠났|떠나|출국|철수|이탈", r"离开|離開|撤出|离境|離境"),
    (r"\b(?:hir(?:e|ed|ing)\b|recruit)", r"채용|고용", r"招聘|雇用|录用|錄用"),
    (r"\b(?:laid off|layoffs?|dismiss|sack)", r"해고|감원|정리해고", r"裁员|裁員|解雇|解僱"),
    (r"\b(?:sign(?:ed|ing)?\b)", r"서명|체결|맺", r"签署|簽署|签订|簽訂"),
    (r"\b(?:cancel|scrap|terminat|annul)", r"취소|파기|해지|폐기", r"取消|废除|廢除|终止|終止"),
    (r"\b(?:order(?:ed|s)?\b|bought|buy\b|purchas)", r"주문|구매|구입|도입", r"订购|訂購|购买|購買|采购|採購"),
    (r"\b(?:sold\b|sell\b|sale)", r"판매|매각|팔았|팔린", r"出售|售出|卖出|賣出"),
    (r"\b(?:destroy|burn|collaps)", r"파괴|불탔|소실|무너|붕괴", r"摧毁|摧毀|烧毁|燒毀|倒塌"),
    (r"\b(?:damag)", r"파손|훼손|손상", r"受损|受損|损坏|損壞"),
    (r"\b(?:accus|charg|indict)", r"기소", r"起诉|起訴"),
    (r"\b(?:convict|sentenc)", r"유죄|선고", r"定罪|判处|判處|判刑"),
    (r"\b(?:clos(?:e|ed|ing)\b|shut)", r"폐쇄|문을 닫|휴업|폐업|휴교", r"关闭|關閉|停业|停業|停课|停課"),
    (r"\b(?:open(?:ed|ing)?\b|reopen)", r"개장|문을 열|개업|재개", r"开业|開業|开放|開放|重开"),
)  # fmt: skip
_BY_LANG: Mapping[str, tuple[re.Pattern[str], ...]] = {
    lang: tuple(re.compile(line[at], re.IGNORECASE) for line in _FATES)
    for at, lang in enumerate(("en", "ko", "zh"))
}


def fates(text: str, lang: str) -> frozenset[int]:
    """Which fates a clause tells."""
    patterns = _BY_LANG.get(lang, ())
    return frozenset(at for at, pattern in enumerate(patterns) if pattern.search(text))


def are_two_fates(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether both tell some and none alike."""
    return bool(one and other) and one.isdisjoint(other)
