"""Words of three languages that tell one thing: one line of the table each, by whichever name what reads it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

#: Texts of which it is remembered which lines they tell: a sentence is held against many others.
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """One thing, and the words that tell it in each language."""

    name: str
    en: str
    ko: str
    zh: str


#: What becomes of those who are counted.
_FATES = (
    Line(
        "seized",
        r"\b(?:detain|detention|seiz|impound|arrest|captur|custody|abduct|kidnap|held\b)",
        r"나포|억류|체포|구금|붙잡|연행|압송|압류|압수|검거|구속|납치",
        r"扣押|扣留|查扣|扣下|扣住|被扣|拘留|逮捕|抓获|抓獲|被捕|拘捕|绑架|[带帶押]往|[带帶]走|押送",
    ),
    Line("sunk", r"\b(?:s[aiu]nk|sinking|capsiz|overturn)", r"침몰|가라앉|전복|뒤집", r"沉没|沉沒|翻沉|击沉|擊沉|倾覆|傾覆"),
    Line(
        "killed",
        r"\b(?:kill|dead\b|died\b|dies\b|deaths?\b|fatal|los(?:t|ing) their lives)",
        r"숨지|숨졌|숨진|사망|희생|목숨|사살",
        r"死亡|遇难|遇難|丧生|喪生|身亡|死者|罹难|打死",
    ),
    Line("injured", r"\b(?:injur|wound|hurt\b)", r"다치|다쳤|다친|부상|중상|경상", r"受伤|受傷|负伤|負傷|重伤|重傷|轻伤|輕傷|伤者|傷者|伤势|傷勢"),
    Line(
        "casualties",
        r"\bcasualt|\b(?:kill|dead|died|dies)\w* (?:or|and) (?:injur|wound|hurt)",
        r"사상(?=[자했]|[한하된됐되](?!\s?최))|(?:죽거나|숨지거나) 다[치쳤친]",
        r"死伤|死傷|伤亡|傷亡|死亡或受[伤傷]",
    ),
    Line("missing", r"\b(?:missing|unaccounted|disappear)", r"실종|행방불명", r"失踪|失蹤|下落不明"),
    Line("rescued", r"\b(?:rescu|saved|surviv)", r"구조(?!물)|구출|생존", r"获救|獲救|救起|救出|生还|生還|幸存"),
    Line("released", r"\b(?:releas|freed|let go\b|repatriat)", r"석방|풀려|풀어줬|송환", r"释放|釋放|放行|获释|獲釋|遣返"),
    Line(
        "expelled",
        r"\b(?:expel|expuls|turned (?:back|away)|chas|drove (?:off|away)|deport)",
        r"퇴거|쫓아|추방|몰아냈",
        r"驱离|驅離|驱逐|驅逐(?!艦)|赶走",
    ),
    Line("evacuated", r"\b(?:evacuat|displac|fled|flee)", r"대피|피란|피난|이재민", r"疏散|撤离|撤離|流离失所"),
    Line("in hospital", r"\b(?:hospital|quarantin)", r"입원|격리|이송", r"住院|隔离|隔離|送医|送醫"),
    Line("infected", r"\b(?:infect|test(?:ed)? positive|confirmed cases)", r"감염|확진", r"感染|确诊|確診"),
    Line(
        "fired",
        r"\b(?:fir(?:e|ed|ing)\b(?!\s(?:broke|in|at the|killed))|launch|test-fired)",
        r"발사|쏘았|쐈|쏜|쏴|사격|발포",
        r"发射|發射|试射|試射|[开開鸣鳴][枪槍]|[开開]火|射击|射擊",
    ),
    Line("intercepted", r"\b(?:intercept|shot down|downed|shoot down)", r"요격|격추", r"拦截|攔截|击落|擊落"),
    Line(
        "around",
        r"\b(?:surround|encircl|swarm|gathered|massed|nearby\b|in the (?:area|vicinity|waters))",
        r"에워|포위|둘러[싸쌌]|몰려|집결|주변|인근",
        r"包围|包圍|围住|圍住|围堵|圍堵|聚集|集结|集結|附近|周边|周邊|海上约?約?有",
    ),
    Line(
        "brought",
        r"\b(?:accompan|travell?(?:ed|ing) with|delegation of|joined by|led a)",
        r"동행|수행|이끌|대동|함께",
        r"率领?|率領|随行|隨行|陪同|代表团|代表團",
    ),
    Line("sent", r"\b(?:send(?:s|ing)?|sent|deploy|dispatch|station(?:ed|ing)\b)", r"보냈|보내|보낸|파견|파병|배치|투입", r"派出|派遣|部署|派往|调派|調派"),
    Line("given", r"\b(?:provid|suppl(?:y|ies|ied)\b|donat|deliver|giv(?:e|en|ing)\b|gave\b)", r"지원|제공|공급|기부|전달|인도(?!네시아)", r"提供|援助|供应|供應|捐赠|捐贈|交付|运送|運送"),
    Line(
        "had",
        r"\b(?:has|have|had) (?:(?:a total of|more than|at least|only|over|some|about|around|nearly) )?\d",
        r"보유|정원은|[이가은는]? 있(?:다|고|으며|는데)",
        r"拥有|擁有|共有|设有|設有|现有|現有",
    ),
    Line("exported", r"\b(?:export)", r"수출", r"(?<!进)(?<!進)出口"),
    Line("imported", r"\b(?:import(?!an))", r"수입(?![이과])", r"进口|進口"),
    Line(
        "for",
        r"\b(?:voted? for\b|in favou?r|favou?rabl|approv|support|back(?:s|ed|ing)?\b|yes votes?)",
        r"찬성|지지|가결|긍정",
        r"赞成|贊成|支持|(?<!不)(?:满意|滿意)",
    ),
    Line(
        "against",
        r"\b(?:against\b|oppos|reject|disapprov|unfavou?rabl|no votes?)",
        r"반대|부결|부정(?!행위|선거)",
        r"反对|反對|不满|不滿",
    ),
    Line("abstained", r"\b(?:abstain|abstention)", r"기권", r"弃权|棄權"),
    Line(
        "arrived",
        r"\b(?:arriv|attend|took part|tak(?:e|ing) part|participat|enter(?:ed|ing)?\b)",
        r"도착|참석|참가|참여|입국|진입",
        r"抵达|抵達|到达|到達|出席|参加|參加|入境|参展",
    ),
    Line("left", r"\b(?:left\b|depart|withdr[ae]w|pull(?:ed)? out)", r"떠났|떠나|출국|철수|이탈", r"离开|離開|撤出|离境|離境"),
    Line("hired", r"\b(?:hir(?:e|ed|ing)\b|recruit)", r"채용|고용", r"招聘|雇用|录用|錄用"),
    Line("laid off", r"\b(?:laid off|layoffs?|dismiss|sack)", r"해고|감원|정리해고", r"裁员|裁員|解雇|解僱"),
    Line("signed", r"\b(?:sign(?:ed|ing|s)?\b)", r"서명|체결|맺|조인", r"签署|簽署|签订|簽訂|签了|簽了"),
    Line("adopted", r"\badopt", r"채택", r"通过了|通過了|获得通过|獲得通過"),
    Line("cancelled", r"\b(?:cancel|scrap|terminat|annul)", r"취소|파기|해지|폐기|결항", r"取消|废除|廢除|终止|終止|停飞|停飛"),
    Line("ordered", r"\b(?:order(?:ed|s)?\b|bought|buy\b|purchas)", r"주문|구매|구입|도입", r"订购|訂購|购买|購買|采购|採購"),
    Line("sold", r"\b(?:sold\b|sell\b|sale)", r"판매|매각|팔았|팔린", r"出售|售出|卖出|賣出"),
    Line("destroyed", r"\b(?:destroy|burn|collaps)", r"파괴|불탔|소실|무너|붕괴", r"摧毁|摧毀|烧毁|燒毀|倒塌"),
    Line("damaged", r"\b(?:damag)", r"파손|훼손|손상", r"受损|受損|损坏|損壞"),
    Line("charged", r"\b(?:accus|charg|indict)", r"기소", r"起诉|起訴"),
    Line("convicted", r"\b(?:convict|sentenc)", r"유죄|선고", r"定罪|判处|判處|判刑"),
    Line("closed", r"\b(?:clos(?:e|ed|es|ing)\b|shut)", r"폐쇄|문을 닫|휴업|폐업|휴교", r"关闭|關閉|停业|停業|停课|停課"),
    Line("opened", r"\b(?:re)?open(?:s|ed|ing)?\b", r"개장|문을 열|개업|재개", r"开业|開業|开放|開放|重开"),
)  # fmt: skip
#: What else tells two things apart, or what two accounts tell of.
_OTHERS = (
    Line(
        "begun",
        r"\b(?:begin|start|takes? effect|enter|launch)",
        r"시작|시행|개막|개시|발효|착공|개통",
        r"开始|開始|开幕|開幕|生效|启动|啟動|开工|開工|实施|實施",
    ),
    Line(
        "ended",
        r"\b(?:end|expire|finish|run out|conclude)",
        r"종료|만료|폐막|끝나|끝난|폐장|마감|준공|완공",
        r"结束|結束|闭幕|閉幕|到期|终止|終止|完工|竣工|截止",
    ),
    Line("far", r"\bflew|\brange\b|\bdistance", r"비행|사거리|거리", r"飞行|飛行|射程|航程|距离|距離"),
    Line("high", r"\baltitude|\bheight|\bhigh\b", r"고도|높이", r"高度"),
    Line(
        "risen",
        r"\b(?:rose|rise|grew|gain|increas|climb|up)\b",
        r"오르|올라|올랐|오른|상승|증가|늘[었어]",
        r"上涨|上漲|增长|增長|增加|上升|回升",
    ),
    Line(
        "fallen",
        r"\b(?:fell|fall|drop|declin|decreas|down)\b",
        r"내리|내려|내렸|내린|하락|감소|줄[었어]",
        r"下跌|下降|减少|減少|回落|下滑",
    ),
    Line(
        "aboard",
        r"\b(?:found|discover|carr(?:y|ied|ying)\b|aboard|on board|laden|loaded|holds?\b)",
        r"발견|실려|실은|싣고|실었|실린|적재|확인|나왔|나온",
        r"载有|載有|装有|裝有|查获|查獲|发现|發現|满载|滿載|运载|運載|装载|裝載",
    ),
    Line(
        "met",
        r"\b(?:talks|talked|meeting|met|spoke|summit|conversations?)\b",
        r"회담|협의|면담|회동|만[나난났]|의견을 (?:나누|나눴|교환)",
        r"会谈|會談|会晤|會晤|会见|會見|磋商|谈判|談判",
    ),
    Line("called", r"\b(?:(?:tele)?phone[ds]?|calls?|called|video ?conference)\b", r"통화|전화|화상", r"通话|通話|通电话|通電話|视频会|視訊"),
    Line("at table", r"\b(?:dinner|lunch|banquet|breakfast)\b", r"만찬|오찬|조찬|환담", r"晚宴|午宴|早餐会|早餐會|宴会|宴會"),
    Line("children", r"\b(?:child|children|minors)\b", r"어린이|아동|청소년", r"儿童|兒童|未成年"),
    Line("adults", r"\badults?\b", r"성인|어른|노인", r"成人|(?<!未)成年"),
    Line("directors", r"\bdirector-general|\bworking[ -]level", r"국장급", r"司[长長]级|局[长長]级"),
    Line("ministers", r"\b(?:vice )?ministerial\b", r"차관급|장관급|실무", r"部[长長]级"),
)  # fmt: skip
LINES = (*_FATES, *_OTHERS)
FATES = frozenset(line.name for line in _FATES)
_PATTERNS = {
    lang: {line.name: re.compile(getattr(line, lang), re.IGNORECASE) for line in LINES}
    for lang in ("en", "ko", "zh")
}


@lru_cache(_REMEMBERED)
def told_in(text: str, lang: str, names: frozenset[str]) -> frozenset[str]:
    """Which of the lines named a text tells."""
    patterns = _PATTERNS.get(lang, {})
    return frozenset(name for name in names if name in patterns and patterns[name].search(text))
