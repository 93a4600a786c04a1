"""Who passes words on in Chinese: outlets, agents, whoever repeats or reads out what another says."""

from __future__ import annotations

import re

from app.analysis.chinese_names import OUTLET
from app.analysis.chinese_saying import CUES as _CUES
from app.analysis.patterns import regex

_REPORTED = r"(?:报[道导]|消息)"
_OUTLET = regex(OUTLET)
BY_OUTLET = regex(
    rf"据(?:[\u4e00-\u9fff]{{0,6}}《(?P<paper>[^《》]{{2,20}})》(?:[^，,。]{{0,12}}?{_REPORTED}[^，,。]{{0,4}}|[^，,。]{{0,8}}?(?:援引|引述|获得|看到|取得|披露|掌握)[^，,。]{{0,14}})?"
    rf"|(?P<outlet>{OUTLET})[^，,。]{{0,12}}?{_REPORTED}[^，,。]{{0,4}})[，,]"
)
#: The same without 据: 《湖区邮报》日前报导，.
REPORTS = regex(
    rf"(?:^|[，,])[\u4e00-\u9fff]{{0,6}}《(?P<paper>[^《》]{{2,20}})》[^，,。《》引援转]{{0,8}}?{_REPORTED}(?:说|称|指出)?[，,：:]"
)
_WRITES = r"(?:报[道导]|消息|(?:发表|刊发|刊登)?(?:社论|社评|评论|文章|署名文章)|刊文|载文|撰文)(?:说|称|写道|指出|批评|认为)?"
OUTLET_SAYS = regex(
    rf"(?:^|[，,])(?![\u4e00-\u9fff]{{0,6}}在《)(?:[\u4e00-\u9fff]{{0,6}}(?P<paper>《[^《》]{{2,20}}》)[^，,。《》引援转]{{0,8}}?{_WRITES}|(?P<via>{OUTLET})[^，,。]{{0,8}}?{_REPORTED}(?:说|称)?)"
    r"(?:$|(?=[，,：:]))"
)
#: What somebody repeats that nobody in particular said: 引用一句谚语说.
SAYINGS = regex(r"(?:谚语|俗语|古语|名言|诗句?|歌词|成语|老话|古训|句话|条文|规定|数据|数字|调查)$")
#: In whose words something is told: 用林一舟的话说, 正如林一舟所言.
IN_WORDS = regex(
    r"(?:(?:用|按|借用)(?P<name>[\u4e00-\u9fff·]{1,14}?)(?:自己)?的话(?:来)?(?:说|讲)|(?:正|诚|就)?如(?P<other>[\u4e00-\u9fff·]{1,14}?)所(?:言|说|讲|称|指出)的?)[，,][^，,。]{0,20}$"
)
#: As what somebody speaks of a thing: 林一舟把谈判比作“…”.
CALLED = regex(
    r"(?P<name>[^，,。]{2,24}?)(?:将|把)[^，,。]{1,24}?(?:称为|称作|称之为|比作|形容为|比喻为|喻为|斥为|说成|描述为|形容成)$"
)
_PASSES = r"(?:\d{1,2}[月日]|早前|日前|此前|昨[日天]?|今[日天]|同日|上周|随后|[在于][^，。：]{1,6}[中里]|还|又|也|则|更|另|再|并){0,2}(?:引述|援引|引用|转述)(?:了|过)?"
RELAYED = regex(
    rf"(?P<via>《[^《》]{{2,20}}》|[\u4e00-\u9fff·]{{1,14}}?){_PASSES}(?P<name>[他她](?=的)|[\u4e00-\u9fff·]{{2,20}}?)"
    r"(?:的?消息|的话|的話|的说法|的說法|的谈话|的分析|的看法|的判断|的心声|的口信|的爆料|的原话|的发言|的描述|(?:\d{4}年)?的(?:家书|来信|信件?|书信|日记|文章|回忆录|诗))?(?:报[道导])?(?:说|說|称|稱|表示|指出|写道|指)?$"
)
#: 林一舟通过律师发表声明称，“…”.
AGENTS = (
    r"(?:发言人|發言人|律师|律師|秘书|秘書|家人|助手|办公室|辦公室|经纪人|經紀人|团队|團隊|翻译|翻譯|代理人)"
)
_THROUGH = regex(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:通过|通過|透过|透過|经由|經由|委托|委託)(?:其|他的|她的)?(?P<via>[\u4e00-\u9fff·]{{0,8}}?{AGENTS}[\u4e00-\u9fff·]{{0,4}}?)"
    rf"(?:发表|發表|发布|發布|对外|對外|转达|轉達)?(?:声明|聲明)?{_CUES}$"
)
#: 林一舟在接受《海港日报》采访时表示.
_INTERVIEWED = regex(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:\d{{1,2}}[日月][^，,。]{{0,6}}?)?(?:在|于|於)?接受(?P<via>《[^《》]{{2,20}}》|(?!本[报刊社网]){OUTLET}|[\u4e00-\u9fff]{{2,8}}电视)[^，,。]{{0,6}}?(?:采访|採訪|专访|專訪|访问)[^，,。]{{0,6}}?{_CUES}$"
)
#: 马天河代表林一舟宣读贺词：“…”.
_READ_OUT = regex(
    r"(?P<via>[\u4e00-\u9fff·]{2,14}?)(?:代表|代为|替|代)(?P<name>[\u4e00-\u9fff·]{2,12}?)(?:宣读|宣讀|转达|轉達)(?:了)?(?:的)?[\u4e00-\u9fff]{0,6}$"
)
_TO_OUTLET = regex(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,20}}?)(?:告诉|告訴|对|對|向)(?P<via>《[^《》]{{2,20}}》|(?!本[报刊社网]){OUTLET})(?:记者)?[，,]?(?:说|說|表示|透露)?$"
)
_SAID_TO = regex(
    rf"(?:(?:告诉|对|向)(?:《(?P<paper>[^《》]{{2,20}})》|(?P<outlet>(?!本[报刊社网]){OUTLET}))(?:记者)?(?:，|说|表示|透露|称|证实|强调|$)"
    rf"|(?:通过|经由|透过|经)(?P<outlet3>(?!本[报刊社网]){OUTLET})(?:发表|发布|公布|播发|转达)"
    rf"|答(?P<outlet4>(?!本[报刊社网]){OUTLET})记者提?问"
    rf"|接受(?:《(?P<paper2>[^《》]{{2,20}})》|(?P<outlet2>(?!本[报刊社网]){OUTLET}|[\u4e00-\u9fff]{{2,8}}电视))[^，。]{{0,6}}?(?:采访|专访|访问))"
)
#: The same behind the words: “…”，湖光社引述知情人士.
RELAYED_BEHIND = regex(
    rf"^[”’]?[，,。]?[ 　]*(?P<via>《[^《》]{{2,20}}》|[\u4e00-\u9fff·]{{2,14}}?){_PASSES}(?P<name>[\u4e00-\u9fff·]{{2,20}}?)"
    r"(?:的话|的说法|的消息|的谈话)?(?:如此)?(?:报[道导]|说|称|道|表示|指出|透露)?(?:道|说)?(?=[，,。；！？\n（]|$)"
)
#: Whom they were told: “…。”林一舟告诉湖光社。
TOLD_BEHIND = regex(
    rf"^[”’]?[，,。]?[ 　]*(?P<name>[\u4e00-\u9fff·]{{2,20}}?)(?:告诉|(?<![针反指应面])[对向])(?P<via>《[^《》]{{2,20}}》|(?!本[报刊社网]|[^，。]{{0,12}}(?:的|所在|合作社|旅行社|出版社|报社|公司)){OUTLET}(?<![通申汇举预情年呈谎回]报))(?:记者)?"
    r"(?:说|表示|透露|强调|指出|坦言)?(?=[。；！？\n]|$)"
)
#: Whose words an outlet passes on, in the clause before those that are quoted: 《湖区邮报》引述船长报道，雾“太大”.
RELAYED_THEN = regex(
    rf"(?P<via>《[^《》]{{2,20}}》|[\u4e00-\u9fff·]{{1,14}}?){_PASSES}(?P<name>[\u4e00-\u9fff·]{{2,20}}?)"
    r"(?:的话|的说法|的谈话|的分析)?(?:报[道导]|说|称|表示|指出|写道|指|透露|披露)(?:说|称)?(?=[，,：:])"
)
RELAYS = (RELAYED, _TO_OUTLET, _THROUGH, _INTERVIEWED, _READ_OUT)


#: The outlet that was named: 该报.
_THIS = regex(r"该(?:报|社|刊|台|网|杂志|媒体|网站|通讯社|电视台)")
_NAMED = regex(
    r"《(?P<paper>[^《》]{2,20})》|(?:^|[。，“\n据对向]|告诉|接受|援引|引述)(?P<outlet>(?:(?![该本对向在据告的与和是申])[\u4e00-\u9fff]){1,8}?(?:社|报|台|网|周刊|杂志|卫视|广播公司))"
)


#: How the outlets end of which each may be told.
_ENDS = {
    "报": "报",
    "社": "社",
    "台": "台视",
    "刊": "刊",
    "网": "网",
    "志": "志",
    "体": "报社台刊网志视",
    "站": "网",
}


def named_before(via: str | None, earlier: str) -> str | None:
    """The outlet that is meant by 该报, named last before; as it is written where none is."""
    if via is None or not _THIS.fullmatch(via):
        return via
    ends = _ENDS.get(via[-1], "")
    named = [
        each["paper"] or each["outlet"]
        for each in _NAMED.finditer(earlier)
        if (each["paper"] and via[-1] == "报") or (each["paper"] or each["outlet"]).endswith(tuple(ends))
    ]
    return next((each for each in reversed(named) if _OUTLET.fullmatch(each)), via)


def paper(found: re.Match[str] | None) -> str | None:
    return next(filter(None, found.groupdict().values()), None) if found else None


def outlet_of(found: re.Match[str]) -> str:
    """The outlet whose words they are."""
    return (found["paper"] or found["via"]).strip("《》")


def paper_told(lead: str) -> str | None:
    """The paper to which somebody says what is quoted further on."""
    found = _SAID_TO.search(lead)
    return next(filter(None, found.groups()), None) if found else None
