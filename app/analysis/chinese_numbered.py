"""Whether a Chinese 7号 is a day, or the number of a ship, a star, a building, a document."""

from __future__ import annotations

import re

#: Characters before a number that are looked at.
ROOM = 40
#: Days that stand before another one: 6日、7号, 5、6和7号.
_OTHERS = re.compile(r"(?:\d{1,2}(?P<sign>[日号號])?\s?(?:和|、|与|與|及|以及|或|跟)\s?)+$")
_OTHERS_BEHIND = re.compile(r"(?:\s?(?:和|、|与|與|及|以及|或|跟|至|到|[~∼〜～–—-])\s?\d{1,2}[号號])+")
_TODAY = r"(?:[今明昨后後前]天|[今明昨当當翌次同]日|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])"
#: What leads to a day, a month right before it first of all; 看到 and 存在 lead to none.
_MONTH = re.compile(r"月份?\s?$")
_LEADS = re.compile(
    r"(?:[于於自至从從]|(?<![存所实實内內外])在|(?<![看得收见見遇找想谈談提感受])到了?|截止|过了|過了|时间|時間|(?:[定改选選]|日期)[为為是]|"
    rf"{_TODAY}(?:就?是|[（(，,])?)\s?$"
)
#: What may be called by a number, right behind it.
_NUMBERED = re.compile(
    r"\s?(?:[间間楼樓线線馆館厅廳桌仓倉舱艙舰艦艇船轮輪厂廠炉爐堆井坑桥橋库庫栋棟幢房室矿礦闸坝字牌]|机(?![场构关会])|機(?![場構關會])|院(?![长長士])|[门門](?!票)|[车車](?![祸禍展])"
    r"|台(?![湾灣北当當军軍海方中南东東])|颱風|站(?!在|出)|[区區](?!域)|口(?!岸|头|頭)|座(?![谈談])|令(?!人)|[信文](?=[，。；、])|文件|公告|通告|通知|法[案令]|提案|议案|議案|决议|決議|公[约約路]"
    r"|出口|入口|码头|碼頭|泊位|锚[地区]|錨[地區]|跑道|航站|登机|登機|列[车車]|[卫衛]星|火箭|探[测測]器|航班|[飞飛]船|[导導][弹彈]|基地|病[房区區例]|患者|样本|樣本|平台|平臺|[选選]手|球[员員衣]|[门門]将"
    r"|高速|国道|國道|隧道|反[应應]堆|[电電][池梯]|染色[体體]|汽油|嫌疑人|候[选選]人|人物|首[长長]|主力|展[厅廳馆館台]|地[块塊]|[标標]段|种子|種子|工地|工程|[风風]机|[产產]品|作品)"
)
_PARTS = r"(?:上午|下午|中午|正午|午[夜后後间間]|凌晨|清[晨早]|早[上晨间間]|一早|傍晚|晚[上间間]?|深夜|夜[里间間]|当[天晚]|當[天晚])"
#: Who speaks, meets or writes does so on a day; no ship does.
_SPEAKS = (
    r"(?:表示|指出|强调|強調|宣布|宣佈|宣称|宣稱|透露|证实|證實|呼吁|呼籲|警告|回应|回應|重申|说|說|称[，,：:“]|稱[，,：:「]|告诉|告訴|报道|報道|报导|報導|会见|會見|会晤|會晤|致电|致電|签署|簽署"
    r"|发表|發表|[电電讯訊](?=$|[\s，,：:）)]))"
)
_PART = re.compile(rf"\s?{_PARTS}")
_TOLD = re.compile(rf"\s?(?:{_PARTS})?(?:已|曾|也|还|還|则|則|再次|公开|公開)?{_SPEAKS}")
_CRAFT = re.compile(
    r"(?:渔船|漁船|货轮|貨輪|货船|貨船|客轮|客輪|油轮|油輪|轮船|輪船|拖船|船只|飞船|飛船|舰|艦|艇|卫星|衛星|火箭|探测器|探測器|空间站|空間站|列车|列車|船|[“「『《〈])[^，。；：！？,;:!?\n]{0,6}$"
)
_OPENS = re.compile(r"(?:^|[，。；：！？,;:!?\n“「『])\s*$")
#: A clause that begins with a day: what stands right behind it, or a verb before long.
_GOES_ON = re.compile(
    rf"\s?(?:[，,起前]|{_PARTS}|[后後](?!卫|衛)|之[前后後]|以[前后後來来]|[在将將会會已曾就对對向从從由因才再又也还還刚剛率赴抵])"
)
_VERB = re.compile(
    rf"[^，。；：！？,;:!?\n]{{0,12}}?(?:{_SPEAKS}|举行|舉行|召开|召開|开[始幕]|開[始幕]|[结結]束|[发發][布生佈]|公布|公佈|[访訪][问問华華]|通[过過]|出席|[参參]加|[离離][开開]|[启啟]程|[启啟][动動]|前往|抵[达達]|返回|生效|[进進]行|[爆传傳]出|爆[发發])"
)


def is_day(text: str, start: int, end: int, *, is_range: bool = False) -> bool:
    """Whether a bare 7号 is a day: something leads to it, somebody speaks on it, or a clause with a verb begins with it."""
    lead = text[max(0, start - ROOM) : start]
    others = _OTHERS.search(lead)
    lead = lead[: others.start()] if others else lead
    if _MONTH.search(lead) or (others and others["sign"] == "日"):
        return True
    rest = _OTHERS_BEHIND.match(text, end)
    if lead.endswith("第") or _NUMBERED.match(text, rest.end() if rest else end):
        return False
    if _LEADS.search(lead) or _TOLD.match(text, end):
        return True
    if _OPENS.search(lead):
        return bool(_GOES_ON.match(text, end) or _VERB.match(text, end))
    return bool((is_range or _PART.match(text, end)) and not _CRAFT.search(lead))
