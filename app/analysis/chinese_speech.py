"""Who speaks in Chinese reporting: the name before a verb of saying near the quotation, or behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.people import People

#: Characters read before and after a quotation, and those that may stand between a verb of saying and some quoted words.
BEFORE, AFTER, BETWEEN = 120, 60, 8
#: Shorter words without a stop are part of the outlet's own sentence.
SHORT = 8
_CUES = (
    r"(?:表示|指出|强调|強調|认为|認為|透露|宣布|呼吁|呼籲|警告|回应称|回應稱|回应|回應|写道|寫道|介绍说|介紹說|补充说|補充說"
    r"|坦言|坦承|称|稱|说道|說道|说|說|提到|评价|評價|批评|批評|提议|提議|承诺|承諾|重申|反问|反問|告诉记者|告訴記者|声明|聲明"
    r"|直言|感叹|感嘆|解释|解釋|主张|主張|质疑|質疑|谴责|譴責|抨击|抨擊|承认|承認|否认|否認|形容|答道|问道|問道|致辞|致辭|发文|發文)"
)
_OFFICES = (
    r"(?:发言人|發言人|(?:总统|總統|总理|總理|首相)(?!府)|主席|长官|長官|部长官|部長官|部长|部長|外长|外長|国务卿|國務卿|大使|总书记|總書記|秘书长|秘書長|议长|議長"
    r"|委员长|委員長|教授|专家|專家|研究员|研究員|主任|局长|局長|省长|市长|市長|司长|司長|先生|女士|领导人|領導人|议员|議員|律师|律師"
    r"|分析师|分析師|经济学家|經濟學家|参赞|參贊|负责人|負責人|顾问|顧問|特使|代表|总干事|總幹事|总裁|總裁|董事长|董事長|经理|經理"
    r"|院长|院長|校长|校長|司令|将军|將軍|学者|學者|医生|醫生|技师|技師|博士生|学生|學生|居民|市民|队长|隊長|教练|教練|检察官|檢察官)"
)
_OUTLET = (
    r"[\u4e00-\u9fffA-Za-z·]{1,14}?(?:通讯社|通訊社|新闻社|新聞社|日报|日報|晚报|晚報|时报|時報|早报|早報|电视台|電視台|广播公司"
    r"|廣播公司|新闻网|新聞網|周刊|週刊|杂志|雜誌|邮报|郵報|社|报|報|网)"
)
_REPORTED = r"(?:报道|報道|报导|報導|消息)"
_BY_OUTLET = re.compile(rf"据(?P<via>{_OUTLET})[^，,。]{{0,12}}?{_REPORTED}[^，,。]{{0,4}}[，,]")
_OUTLET_SAYS = re.compile(rf"(?:^|[，,])(?P<via>{_OUTLET})[^，,。]{{0,8}}?{_REPORTED}(?:说|說|称|稱)?$")
_RELAYED = re.compile(
    r"(?P<via>[\u4e00-\u9fff·]{2,12}?)(?:引述|援引|引用|转述|轉述)(?P<name>[\u4e00-\u9fff·]{2,12}?)(?:的话|的話|的说法|的說法)?(?:说|說|称|稱|表示|指出)?$"
)
_TO_OUTLET = re.compile(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:告诉|告訴|对|對|向)(?P<via>{_OUTLET})(?:说|說|表示|透露)?$"
)
_BY_WORDS = re.compile(
    r"(?:根据|根據|按照|据|據)(?P<name>[\u4e00-\u9fff·]{2,14}?)(?:的说法|的說法|的话|的話|介绍|介紹|透露|称|稱)$"
)
_CUE = re.compile(rf"{_CUES}道?")
_AFTER = re.compile(rf"^[”」』\"]?[，,。]?\s*(?P<lead>[^。；！？!?\n■“”「」，,]{{1,30}}?)(?P<cue>{_CUES})")
_NAMED = re.compile(
    rf"{_OFFICES}(?P<name>[\u4e00-\u9fff·]{{2,8}}?)(?=$|[，,、在于於对對就向当當今昨周曾还還也\d（(])"
)
_OFFICE_LAST = re.compile(r"(?P<name>[\u4e00-\u9fff·]{2,14})$")
#: When, where and on what occasion: no part of a name.
_ASIDE = re.compile(
    r"(?:\d+(?:月\d+)?日|当天|當天|今天|昨天|当日|當日|周[一二三四五六日]|在.*|于.*|於.*|对此|對此|就.*|向.*|对[^手]+|對[^手]+|随后|隨後"
    r"|还|還|也|并|並|再次|曾|则|則|进一步|進一步|同时|同時|明确|明確|公开|公開)$"
)
_OCCASION = re.compile(
    r"^\s*(?:在|当|當|就|对于|對於|针对|針對|谈到|談到|谈及|談及|随着|隨著|为|為|关于|關於)"
)
_PRONOUN = re.compile(r"(?:^|[，,])\s*(?:他|她|其)(?:[^，,]{0,6})?$")
_QUOTED_PART = re.compile(r"[的是为為了把将將]$")
#: Whom a sentence is about: a name before a day, or a name after an office.
_OPENS = re.compile(r"(?:^|[。！？\n])(?P<name>[\u4e00-\u9fff·]{2,4})(?=\d+[日月])")
_STOPS = "。！？!?\n；"
#: Marks that name a work, a plan, a place.
_NAMING = re.compile(
    r"(?:所谓|所謂|名为|名為|题为|題為|被称为|被稱為|称为|稱為|叫做|俗称|俗稱|号称|號稱|的)$"
)


@dataclass(frozen=True, slots=True)
class _Told:
    speaker: str | None
    via: str | None
    cue: str
    near: bool = True


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order."""
    told: list[Attribution] = []
    last: str | None = None
    for each in page.marked:
        found = _attribution(page, each, last, people)
        last = found.speaker or last
        told.append(found)
    return tuple(told)


def _attribution(page: Page, each: Marked, last: str | None, people: People) -> Attribution:
    if each.quoted.depth:
        return Attribution()
    before = page.masked[max(each.part.start, each.span.start - BEFORE) : each.span.start - 1]
    cut = max(before.rfind(stop) for stop in _STOPS) + 1
    last = _mentioned(before[:cut]) or last
    after = page.masked[each.span.end : each.span.end + AFTER]
    found = _before(before[cut:], last, people) or _behind(after, last, people)
    if found is None:
        return Attribution()
    inside = each.span.of(page.text)
    whole = found.near and (len(inside) >= SHORT or inside[-1] in "。！？")
    return Attribution(FULL if whole else FRAGMENT, found.speaker, found.via, found.cue)


def _before(lead: str, last: str | None, people: People) -> _Told | None:
    if _NAMING.search(lead.rstrip()):
        return None
    outlet = _BY_OUTLET.search(lead)
    via = outlet["via"] if outlet else None
    lead = (lead[outlet.end() :] if outlet else lead).rstrip("，,：: \n")
    if says := _OUTLET_SAYS.search(lead):
        return _Told(None, says["via"], "报道")
    for way in (_RELAYED, _TO_OUTLET):
        if relayed := way.search(lead):
            return _Told(
                _name(relayed["name"], last, people),
                _name(relayed["via"], last, people) or relayed["via"],
                "",
            )
    if source := _BY_WORDS.search(lead):
        return _Told(_name(source["name"], last, people), via, "")
    cue = next(iter(list(_CUE.finditer(lead))[-1:]), None)
    if cue is None or len(lead) - cue.end() > BETWEEN or "”" in lead[cue.end() :]:
        return None
    return _Told(_name(lead[: cue.start()], last, people), via, cue[0], near=cue.end() == len(lead))


def _behind(after: str, last: str | None, people: People) -> _Told | None:
    found = _AFTER.match(after)
    return _Told(_name(found["lead"], last, people), None, found["cue"]) if found else None


def _mentioned(text: str) -> str | None:
    """Who was named last before a sentence, for "he" in it."""
    found = [*_OPENS.finditer(text), *_NAMED.finditer(text)]
    return max(found, key=lambda each: each.start())["name"] if found else None


def _name(lead: str, last: str | None, people: People) -> str | None:
    clauses = [part.strip() for part in re.split(r"[，,、■“”「」]", lead) if part.strip()]
    for clause in reversed(clauses):
        if _PRONOUN.search(clause):
            return last
        if known := _known(clause, people):
            return known
        if (named := _NAMED.search(clause)) and not _CUE.match(named["name"]):
            return named["name"]
        bare = clause
        while (shorter := _ASIDE.sub("", bare)) != bare:
            bare = shorter
        if people.places.find(bare, "zh"):
            return str(bare)
        plain = _OFFICE_LAST.search(bare)
        if plain and not _QUOTED_PART.search(bare) and not _OCCASION.match(clause):
            return re.sub(rf"{_OFFICES}$", "", plain["name"]) or plain["name"]
    return last


def _known(clause: str, people: People) -> str | None:
    """A name of the table that a clause is, with an office behind it or without: 李在明 holds 在, as asides do."""
    for bare in (clause, re.sub(rf"{_OFFICES}$", "", clause)):
        if people.find(bare):
            return bare
    return None
