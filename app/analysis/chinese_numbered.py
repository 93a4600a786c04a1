"""Whether a Chinese 7号 is a day, or the number of a ship, a star, a building, a document."""

from __future__ import annotations

import re
from itertools import islice

from app.analysis.chinese_forms import in_both_forms
from app.analysis.chinese_numbered_acts import ACTS, BODIES, SPEAKS
from app.analysis.patterns import regex

#: Characters before a number that are looked at.
ROOM = 40
#: Characters on either side in which the name is looked for that is told with what it names.
NEAR = 1_000
#: As many mentions of the name are looked at.
MENTIONS = 5
_STOPS = "，。；：！？,;:!?\n“”「」『』《》〈〉"


def _compiled(pattern: str) -> re.Pattern[str]:
    return regex(in_both_forms(pattern))


#: Days that stand before another one: 6日、7号, 5、6和7号.
_OTHERS = _compiled(r"(?:\d{1,2}(?P<sign>[日号])?\s?(?:和|、|与|及|以及|或|跟)\s?)+$")
_OTHERS_BEHIND = _compiled(r"(?:\s?(?:和|、|与|及|以及|或|跟|至|到|[~∼〜～–—-])\s?\d{1,2}号){1,6}")
_TODAY = r"(?:[今明昨后前]天|[今昨](?=\s?[（(])|[今昨明]晚|[今明昨当翌次同]日|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])"
#: What leads to a day, a month right before it first of all; 看到 and 存在 lead to none.
_MONTH = regex(r"月份?\s?$")
_LEADS = _compiled(
    r"(?:[于自至从]|(?<![存所实内外])在|(?<![看得收见遇找想谈提感受])到了?|截止|过了|时间|(?:[定改选]|日期)[为是]|"
    rf"{_TODAY}(?:就?是|[（(，,])?)\s?$"
)
#: What may be called by a number, right behind it.
_NUMBERED = _compiled(
    r"\s?(?:[间楼线馆厅桌仓舱舰艇船轮厂炉堆井坑桥库栋幢房室矿闸坝字牌席床铺]|[渔货客油邮渡]轮|机(?![场构关会])|院(?![长士])|门(?!票)|车(?![祸展])"
    r"|台(?![湾北当军海方中南东])|颱風|站(?!在|出)|区(?!域)|口(?!岸|头)|座(?!谈)|令(?!人)|[信文](?=[，。；、])|文件|公告|通告|通知|法[案令]|提案|议案|决议|公[约路]"
    r"|出口|入口|码头|泊位|锚[地区]|跑道|航站|登机|列车|卫星|火箭|探测器|航班|飞船|导弹|基地|病[房区例]|患者|样本|平台|选手|球[员衣]|门将"
    r"|高速|国道|隧道|反应堆|电[池梯]|染色体|汽油|嫌疑人|候选人|人物|首长|主力|展[厅馆台]|地块|标段|种子|工地|工程|风机|产品|作品"
    r"|地(?![区方震铁点时])|位(?!于)|秀|签(?![署订约字])|球(?!迷)|新秀|赛道|教室|会议室|档案|仪器|机器|洞(?!察)|商[店铺]|展位|总部|会所|色(?!彩)|字体|模特|角色|队员|前锋|后卫|中锋|[套款型](?!动))"
)
_PARTS = (
    r"(?:上午|下午|中午|正午|午[夜后间]|凌晨|清[晨早]|早[上晨间]|一早|傍晚|晚[上间]?|深夜|夜[里间]|当[天晚])"
)
_PART = _compiled(rf"\s?(?:{_PARTS}|夜(?!总)|\d{{1,2}}(?:[时点]|[:：]\d\d)|早些时候|稍早|稍晚|消息)")
_TOLD = _compiled(rf"\s?(?:{_PARTS})?(?:已|曾|也|还|则|再次|公开)?{SPEAKS}")
_ADVERBS = (
    r"(?:已经?|曾|也|还|则|又|再[次度]?|都|均|[将会]|公开|正式|共同|一致|联合|分别|首次|紧急|临时|继续|连[续日]|同时|突然|一度|全票|秘密|悄悄|专程|亲自|如期|顺利|成功"
    r"|先后|陆续|一同|一道|即|便|才|就此|对此|为此|因此|没有|未能?|不)"
)
#: Where, with whom and about what something is done, between the day and its verb.
_ASIDE = rf"(?:[在于与同跟和向对就因为由从以按经应率]|针对|围绕|通过|透过)[^{_STOPS}]{{1,18}}?"
_DONE = _compiled(rf"\s?(?:{_PARTS})?{_ADVERBS}{{0,2}}(?:{_ASIDE})?{_ADVERBS}{{0,2}}{ACTS}")
#: What is of a day, 7号的会谈, or from, before and after it.
_OF_A_DAY = _compiled(
    r"\s?的?(?:首脑|外长|领导人|最后一?次|第[一二三四五]次)?(?:会[谈议晤面]|峰会|选举|投票|听证会|记者会|发布会|仪式|谈判|磋商|晚宴|袭击|事件|讲话|演[讲说]|访问|集会|军演|演习|公投|大选|声明)"
    r"|\s?(?:起(?![火重飞降吊落])|[以之]?前(?![锋场卫])|[以之]后|后(?![卫场座])|(?:晚些|稍晚)时候)"
)
_CRAFT_NOUN = r"(?:[渔货客油邮渡海]轮|船[只舶]?|舰|艇|卫星|火箭|探测器|空间站|列车|飞机|航班|机组|平台|油[井田]|[台颱]风|台風)"
#: A ship or a thing with its name that the number belongs to: 渔船灯塔7号, 乘坐灯塔7号; of 海警船7号 the verb decides.
_CRAFT = _compiled(
    rf"(?:{_CRAFT_NOUN}(?![^{_STOPS}]*(?:[的在和与于就及前后]|问题|事[故件]|发射|计划|演习))[^{_STOPS}\d]{{2,6}}|(?:乘坐?|搭乘|登上|驾驶)[^{_STOPS}]{{1,6}}|[台颱]风|台風)$"
)
#: What has numbers of its own, right before one: 机组3号, 被告3号. No number tells which one 该机组 or 一名被告 is.
_KIND = _compiled(
    r"(?<![该这此本那述关份项名位架艘个枚辆列颗座批些])(?:机组|反应堆|[油气矿]井|列车|潜艇|快艇|巡逻艇|无人机|航班|仓库|平台|[舱炉泵塔]|候选人|被告|证人|病人|患者|选手|球员"
    r"|法案|决议|命令|[总指]统?令|行政令|公告|通知|提案|议案|卫星|火箭|导弹|探测器|风机|标段|地块|展厅|车厢)$"
)
#: Of a kind that is told alone so low a number may be that of a thing, a higher one is a day: 病人7号死亡 and 命令5号生效 are
#: written alike, so that days up to this one are lost there, and a 12th 机组 behind its kind is taken for one.
_FEW = 9
#: “灯塔7号”, 《灯塔7号》: the number is within the marks of a name.
_OPEN = regex(rf"[“「『《〈][^{_STOPS}]{{1,6}}$")
_SHUT = regex(rf"[^{_STOPS}]{{0,4}}[”」』》〉]")
#: Series of spacecraft, ships and rockets that news seldom call so: 神舟, 嫦娥.
_SERIES = _compiled(
    r"(?:神舟|天[宫问舟和]|嫦娥|长征|玉兔|北斗|风云|高分|墨子|悟空|东风|东方红|雪龙|向阳红|蛟龙|远望|阿波罗|旅行者|隼鸟|火星|光明星|舞水端|大浦洞|银河|千里马|万里镜|罗老|世界|猎鹰|猎户座|北极星|深蓝|海巡|渔政|海监|长江|雪鹰|女|男|特定技能)[-—]?[A-Z]?$"
)
#: Where a number is that of a house.
_STREET = _compiled(r"(?:[路街巷弄]|大道|胡同)\s?$")
_OPENS = regex(r"(?:^|[，。；：！？,;:!?\n“「『]|(?<!\d)[)）】]|[讯訊电電])\s*$")
_DIGITS = regex(r"\d+")
#: What has done something on a day of its own is none: 灯塔9号已于14日离开; 外长7号 is one all the same.
_HAS_A_DAY = _compiled(r"\s?(?:已经?|曾经?|将)[于在]\s?(?:\d{1,2}月)?\d{1,2}日(?![^，。]{0,8}的)")
#: So much of a name tells it from others.
_LAST_TWO = regex(r"[\u4e00-\u9fff]{2}$")
_WHO = _compiled(rf"{BODIES}$")
#: A clause that begins with a day: what stands right behind it, or a verb before long.
_GOES_ON = _compiled(
    rf"\s?(?:[，,起前]|{_PARTS}|\d{{1,2}}[时点:：]|后(?!卫)|之[前后]|以[前后来]|[在将会已曾就对向从由因才再又也还刚率赴抵])"
)
_VERB = _compiled(rf"[^{_STOPS}]{{0,12}}?{ACTS}")


def is_day(text: str, start: int, end: int, *, is_range: bool = False) -> bool:
    """Whether a bare 7号 is a day: something leads to it, somebody does something on it, or a clause with a verb begins with it."""
    lead = text[max(0, start - ROOM) : start]
    others = _OTHERS.search(lead)
    lead = lead[: others.start()] if others else lead
    if _MONTH.search(lead) or (others and others["sign"] == "日"):
        return True
    rest = _OTHERS_BEHIND.match(text, end)
    last = rest.end() if rest else end
    is_low = int(_DIGITS.findall(text, start, end)[0]) <= _FEW
    if _is_numbered(lead, text, last) or (is_low and _is_of_its_kind(lead, text, last)):
        return False
    if _LEADS.search(lead) or _TOLD.match(text, last):
        return True
    if _OPENS.search(lead):
        return any(each.match(text, last) for each in (_GOES_ON, _VERB, _PART))
    if _is_name(lead, text, last) or _is_called_so(text, start, lead):
        return False
    is_theirs = is_range or _WHO.search(lead)
    is_done = any(each.match(text, last) for each in (_PART, _DONE, _OF_A_DAY))
    return bool(is_theirs or (is_done and not _HAS_A_DAY.match(text, last)))


def _is_numbered(lead: str, text: str, end: int) -> bool:
    """Whether the words around a number say that it is one of a row: 第7号, 北岸路6号, 3号楼."""
    return bool(lead.endswith("第") or _STREET.search(lead) or _NUMBERED.match(text, end))


def _is_of_its_kind(lead: str, text: str, end: int) -> bool:
    """Whether a number stands right behind a kind of thing, and nothing of a day behind it."""
    is_of_a_day = any(each.match(text, end) for each in (_PART, _OF_A_DAY))
    return _KIND.search(lead) is not None and not is_of_a_day


def _is_name(lead: str, text: str, end: int) -> bool:
    """Whether what stands before a number is the name of a thing that has it."""
    is_in_marks = _OPEN.search(lead) and _SHUT.match(text, end)
    return bool(is_in_marks or _CRAFT.search(lead) or _SERIES.search(lead))


def _is_called_so(text: str, start: int, lead: str) -> bool:
    """Whether the text tells elsewhere, in marks or behind what it is, that something is called by the name before a number."""
    name = _LAST_TWO.search(lead)
    numbered = re.compile(rf"(?P<name>{name[0]})\s?\d{{1,2}}[号號]") if name else None
    return numbered is not None and any(
        _is_name(text[max(0, each.start() - ROOM) : each.end("name")], text, each.end())
        for each in islice(numbered.finditer(text, max(0, start - NEAR), start + NEAR), MENTIONS)
    )
