"""Who speaks in Chinese reporting: the name before a verb of saying near the quotation, or behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.chinese_names import OUTLET, RANK
from app.analysis.chinese_words import is_manner
from app.analysis.people import People

#: Characters read before and after a quotation, and those that may stand between a verb of saying and some quoted words.
BEFORE, AFTER, BETWEEN = 120, 60, 8
#: Shorter words without a stop are part of the outlet's own sentence.
SHORT = 8
_CUES = (
    r"(?:表示|指出|强调|強調|认为|認為|透露|宣布|呼吁|呼籲|警告|回应称|回應稱|回应|回應|写道|寫道|介绍说|介紹說|补充说|補充說"
    r"|坦言|坦承|称|稱|说道|說道|说|說|提到|评价|評價|批评|批評|提议|提議|承诺|承諾|重申|反问|反問|告诉记者|告訴記者|声明|聲明"
    r"|直言|感叹|感嘆|解释|解釋|主张|主張|质疑|質疑|谴责|譴責|抨击|抨擊|承认|承認|否认|否認|形容|答道|问道|問道|致辞|致辭|发文|發文|指责|指責|供述|供认|供認|回忆|回憶|(?:告诉|告訴)(?:她|他|我|我们|我們|他们|他們))"
)
#: Verbs of thinking, which are of saying where they end a clause.
_THINKS = r"(?:分析|预计|預計|估计|估計|判断|判斷|预测|預測|相信|担心|擔心|建议|建議|看来|看來)"
#: Of nobody: 分析, 外界.
_COMMON = r"(?:分析|观点|觀點|评论|評論|舆论|輿論|外界|业界|業界|业内|業內|坊间|坊間)"
_OFFICES = (
    r"(?:发言人|發言人|(?:总统|總統|总理|總理|首相)(?!府)|主席|长官|長官|部长官|部長官|部长|部長|外长|外長|国务卿|國務卿|大使|总书记|總書記|秘书长|秘書長|议长|議長"
    r"|委员长|委員長|教授|专家|專家|研究员|研究員|主任|局长|局長|省长|市长|市長|司长|司長|先生|女士|领导人|領導人|议员|議員|律师|律師"
    r"|分析师|分析師|经济学家|經濟學家|参赞|參贊|负责人|負責人|顾问|顧問|特使|代表|总干事|總幹事|总裁|總裁|董事长|董事長|经理|經理"
    r"|党首|黨首|党魁|黨魁|领袖|領袖|(?:[会會所行社署厅廳处處县縣][长長]|[参參][谋謀][长長]|理事[长長])(?![期远遠久达達大])|[船舰艦村][长長]|[书書][记記](?![处處])|院长|院長|校长|校長|司令|将军|將軍|学者|學者|医生|醫生|技师|技師|博士生|学生|學生|居民|市民|队长|隊長|教练|教練|检察官|檢察官)"
)
_REPORTED = r"(?:报道|報道|报导|報導|消息)"
_BY_OUTLET = re.compile(rf"据(?P<via>{OUTLET})[^，,。]{{0,12}}?{_REPORTED}[^，,。]{{0,4}}[，,]")
_OUTLET_SAYS = re.compile(rf"(?:^|[，,])(?P<via>{OUTLET})[^，,。]{{0,8}}?{_REPORTED}(?:说|說|称|稱)?$")
_RELAYED = re.compile(
    r"(?P<via>[\u4e00-\u9fff·]{2,14}?)(?:引述|援引|引用|转述|轉述)(?P<name>[\u4e00-\u9fff·]{2,12}?)(?:的话|的話|的说法|的說法)?(?:报道|報道|报导|報導)?(?:说|說|称|稱|表示|指出)?$"
)
#: 林一舟通过律师发表声明称，“…”.
_AGENTS = (
    r"(?:发言人|發言人|律师|律師|秘书|秘書|家人|助手|办公室|辦公室|经纪人|經紀人|团队|團隊|翻译|翻譯|代理人)"
)
_THROUGH = re.compile(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:通过|通過|透过|透過|经由|經由|委托|委託)(?:其|他的|她的)?(?P<via>[\u4e00-\u9fff·]{{0,8}}?{_AGENTS}[\u4e00-\u9fff·]{{0,4}}?)"
    rf"(?:发表|發表|发布|發布|对外|對外|转达|轉達)?(?:声明|聲明)?{_CUES}$"
)
#: 林一舟在接受《海港日报》采访时表示.
_INTERVIEWED = re.compile(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:\d{{1,2}}[日月][^，,。]{{0,6}}?)?(?:在|于|於)?接受(?P<via>《[^《》]{{2,20}}》|{OUTLET})[^，,。]{{0,6}}?(?:采访|採訪|专访|專訪)[^，,。]{{0,6}}?{_CUES}$"
)
#: 马天河代表林一舟宣读贺词：“…”.
_READ_OUT = re.compile(
    r"(?P<via>[\u4e00-\u9fff·]{2,14}?)(?:代表|代为|替|代)(?P<name>[\u4e00-\u9fff·]{2,12}?)(?:宣读|宣讀|转达|轉達)(?:了)?(?:的)?[\u4e00-\u9fff]{0,6}$"
)
#: 据发言人马天河介绍，林一舟说.
_BY_SOURCE = re.compile(
    r"(?:根据|根據|按照|据|據)(?P<name>[\u4e00-\u9fff·]{2,14}?)(?:的说法|的說法|的话|的話|介绍|介紹|透露|转述|轉述|称|稱|说|說)[，,]"
)
#: Who tells what another said, in the clause before: 马天河表示，林一舟强调“…”.
_TELLER = re.compile(rf"(?:^|[，,])(?P<lead>[^，,■]{{2,30}}?){_CUES}[，,：:]$")
#: A side for which its own people speak.
_SIDE = re.compile(r"(?:方|我们|我們|双方|雙方|各方|大家)$")
#: “…”，这是林一舟的立场.
_THEIRS = re.compile(
    r"^[”」』\"]?[，,]?(?:这|這|此)?(?:就)?是(?P<name>[^的，,。■]{2,14}?)的[\u4e00-\u9fff]{0,4}(?:立场|立場|说法|說法|看法|观点|觀點|主张|主張|原话|原話|判断|判斷|解释|解釋|态度|態度)"
)
#: What people say, of nobody who is told: 有人说, 古人说, 文件明确说.
_NOBODY = re.compile(
    r"(?:有(?:人|些人|句)|古人|古语|古語|古话|人们|人們|老话|老話|俗话|俗話|俗语|常言|谚语|諺語|文件|条约|條約|法律|公报|公報|声明|聲明|报告|報告|书上|書上|网上|網上|流行|常见|常見|常用|著名|传统|傳統)"
)
#: The same as whoever says so in a sentence: 有人说.
_ANYBODY = re.compile(r"(?:^|[，,])(?:有人|有些人|古人|人们|人們|俗话|俗話|常言)$")
#: Those whose opinion is told without a name: 有学者认为, 分析认为, 外界普遍认为.
_OPINION_OF_NOBODY = re.compile(
    rf"(?:^|[，,])\s*(?:有[^，,]{{0,8}}?(?:{_OFFICES}|{_COMMON})|{_COMMON})(?:普遍|大多|多|则|則|也|还|還|均|都)?$"
)
#: A verb of saying or thinking that ends its clause: what follows is held by whoever stands before it.
_HOLDS = re.compile(
    rf"(?:^|[，,])\s*(?P<lead>[^，,：:]{{1,40}}?)(?P<cue>{_CUES}|{_THINKS}|(?<![手食戒股所直是意泛特专專被头頭])指)[，,：:]"
)
#: Behind the words of an opinion its clause ends; before a noun they are a name: “渡轮优先”方案.
_CLAUSE_ENDS = re.compile(r"^[”」』\"](?:$|[，,。；！？!?;\n])")
#: Who denies what is told passes nothing on.
_DENIED = re.compile(r"(?:否认|否認)[，,：:]$")
#: What was not said: 我不会对他说, 没有说, 如果.
_UNSAID = re.compile(
    r"(?:不会|不會|不能|不要|没有|沒有|没|沒|从未|從未|不曾|从来不|如果|要是|假如|除非|应该|應該|本应)"
)
#: Whom a speaker repeats: “部长对我说，‘…’”.
_REPEATED = re.compile(
    r"(?:^|[，,。！？“「])(?P<name>[\u4e00-\u9fff·]{1,10}?)(?:曾|还|還)?(?:(?:对|對|跟|向)(?:我|我们|我們|大家))?(?:说|說|讲|講|表示|强调|強調|问|問|(?:告诉|告訴)(?:我|我们|我們|大家))(?:过|過)?[，,：:]?$"
)
#: What opens a clause of what is said.
_NO_NAME = re.compile(
    r"(?:希望|愿|願|要求|支持|反[对對](?![党黨派])|相信|期待|敦促|应|應|必须|必須|将|將|此举|此舉|这|這|该|該)"
)
#: What tells, and is nobody.
_NO_TELLER = frozenset(
    ["报道", "報道", "报导", "報導", "消息", "声明", "聲明", "公报", "公報", "文章", "讲话", "講話"]
)
_SHOWN = re.compile(r"《■+》")
_TO_OUTLET = re.compile(
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?)(?:告诉|告訴|对|對|向)(?P<via>{OUTLET})(?:说|說|表示|透露)?$"
)
_BY_WORDS = re.compile(
    r"(?:根据|根據|按照|据|據)(?P<name>[\u4e00-\u9fff·]{2,14}?)(?:的说法|的說法|的话|的話|介绍|介紹|透露|称|稱)$"
)
_CUE = re.compile(rf"{_CUES}道?|(?<![疑访訪顾顧学學询詢质質责責提发發])[问問讲講]$")
_CUE_ANYWHERE = re.compile(_CUES)
_AFTER = re.compile(rf"^[”」』\"]?[，,。]?\s*(?P<lead>[^。；！？!?\n■“”「」，,]{{1,30}}?)(?P<cue>{_CUES})")
#: A sentence that ends behind the words, outside their marks, and a next one that says something else: “…”。他指出，桥已旧.
_CLOSED = re.compile(r"^[”」』\"]\s*。")
_GOES_ON = re.compile(r"道?[，,：:]?(?!$)[^。！？!?\s“「『\"■]")
_NAMED = re.compile(
    rf"{_OFFICES}(?!在|就|兼|及|向|对(?:记|方|此|对)|對(?:記|方|此|對)|当天|當天|今天|昨天|周[一二三四五六日]|还|還|也|并|並|是|的|曾[对對向在经經]|通过|通過|接受)(?P<name>[\u4e00-\u9fff·]{{2,8}}?)(?=$|[，,、在于於对對就向当當今昨周曾还還也\d（(])"
)
_OFFICE_LAST = re.compile(r"(?P<name>[\u4e00-\u9fff·]{2,14})$")
#: When, where and on what occasion: no part of a name.
_ASIDE = re.compile(
    r"(?:通过.*|通過.*|指[着著].*|\d+(?:月\d+)?日|当天|當天|今天|昨天|当日|當日|周[一二三四五六日]|在(?!野[党黨]).*|于.*|於.*|对此|對此|就.*|向.*|(?<!反)(?:对(?!方)|對(?!方))[^手]+|随后|隨後"
    r"|还|還|也|并|並|再次|曾|则|則|只|仅|僅|进一步|進一步|同时|同時|明确|明確|公开|公開|会后|會後|席间|席間|日前|近日|事后|事後|当场|當場|最后|最後"
    r"|(?:离场|離場|离开|離開|抵达|抵達|到达|到達|出席|返回|登机|登機|下车|下車|受访|受訪|启程|啟程|临行|臨行|告别|告別|会见|會見)[^，,]{0,6}(?:时|時|前|后|後))$"
)
#: Nobody in particular, whose office is all that is known.
_ONE_OF = re.compile(r"^(?:一名|一位|一个|一個|某|多名|多位|数名|數名|几名|幾名)")
_OCCASION = re.compile(
    r"^\s*(?:在(?!野[党黨])|当|當|就|对于|對於|针对|針對|谈到|談到|谈及|談及|随着|隨著|为|為|关于|關於)"
)
_PRONOUN = re.compile(r"(?:^|[，,])\s*(?:他|她|其)(?:[^，,]{0,6})?$")
#: A verb of saying before another: 林一舟批评称.
_SAYS_LAST = re.compile(rf"(?:{_CUES}|{_THINKS}|回答|接着|接著)$")
_QUOTED_PART = re.compile(r"[的是为為了把将將]$")
#: Whom a sentence is about: a name before a day, or a name after an office.
_OPENS = re.compile(r"(?:^|[。！？\n])(?P<name>[\u4e00-\u9fff·]{2,4})(?=\d+[日月])")
#: 罗建宁大校 is 罗建宁.
_RANK_LAST = re.compile(rf"(?<=.{{2}}){RANK}$")
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
    if page.text[each.span.start - 1] in "《〈":
        return Attribution()
    if each.quoted.depth:
        return _repeated(page, each, last, people)
    before = _shown(page, max(each.part.start, each.span.start - BEFORE), each.span.start - 1)
    cut = max(before.rfind(stop) for stop in _STOPS) + 1
    last = _mentioned(before[:cut]) or last
    after = page.masked[each.span.end : each.span.end + AFTER]
    found = (
        _unnamed(_before(before[cut:], last, people), after)
        or _held(before[cut:], after, last, people)
        or _behind(after, last, people)
    )
    if found is None:
        return Attribution()
    inside = each.span.of(page.text)
    whole = found.near and (len(inside) >= SHORT or inside[-1] in "。！？")
    return Attribution(FULL if whole else FRAGMENT, found.speaker, found.via, found.cue)


def _shown(page: Page, start: int, end: int) -> str:
    """A stretch with its quotations masked, but for the names of papers and works."""
    return _SHOWN.sub(
        lambda found: page.text[start + found.start() : start + found.end()], page.masked[start:end]
    )


def _repeated(page: Page, each: Marked, teller: str | None, people: People) -> Attribution:
    """Words that a speaker repeats, by way of them: “部长对我说，‘…’”."""
    lead = page.text[max(each.part.start, each.span.start - AFTER) : each.span.start - 1]
    found = _REPEATED.search(lead)
    if found is None or _NOBODY.search(found["name"]) or _UNSAID.search(found[0]):
        return Attribution()
    own = found["name"].startswith(("我", "本人"))
    name = teller if own else _name(found["name"], None, people)
    return Attribution(FULL, name, None if own or name == teller else teller) if name else Attribution()


def _before(lead: str, last: str | None, people: People) -> _Told | None:
    if _NAMING.search(lead.rstrip()):
        return None
    outlet = _BY_OUTLET.search(lead)
    via = outlet["via"] if outlet else None
    lead = (lead[outlet.end() :] if outlet else lead).rstrip("，,：: \n")
    for way in (_RELAYED, _TO_OUTLET, _THROUGH, _INTERVIEWED, _READ_OUT):
        if relayed := way.search(lead):
            return _relayed(relayed, last, people)
    if says := _OUTLET_SAYS.search(lead):
        return _Told(None, says["via"], "报道")
    if source := _BY_WORDS.search(lead):
        return _Told(_name(source["name"], last, people), via, "")
    return _by_cue(lead, via, last, people)


def _by_cue(lead: str, via: str | None, last: str | None, people: People) -> _Told | None:
    """The name before the last verb of saying, and who tells in the clause before that they said so."""
    cue = next(iter(list(_CUE.finditer(lead))[-1:]), None)
    if cue is None or len(lead) - cue.end() > BETWEEN or "”" in lead[cue.end() :]:
        return None
    near = cue.end() == len(lead)
    if _ANYBODY.search(lead[: cue.start()]):
        return None
    if _OPINION_OF_NOBODY.search(lead[: cue.start()]):
        return _Told(None, via, cue[0], near)
    speaker = _name(lead[: cue.start()], last, people)
    if via is None and (told := _teller(lead[: cue.start()], speaker, last, people)):
        is_side = speaker and _SIDE.search(speaker)
        return _Told(told if is_side else speaker, None if is_side else told, cue[0], near)
    return _Told(speaker, via, cue[0], near)


def _held(lead: str, after: str, last: str | None, people: People) -> _Told | None:
    """Whose opinion the words are that end its clause: 林一舟认为，若不修码头，渡轮“早晚会停”."""
    found = next(iter(list(_HOLDS.finditer(lead))[-1:]), None)
    if found is None or not _CLAUSE_ENDS.match(after) or _NAMING.search(lead):
        return None
    if _CUE_ANYWHERE.search(lead, found.end()) or _ANYBODY.search(found["lead"]):
        return None
    nobody = _OPINION_OF_NOBODY.search(found["lead"]) or re.match(_COMMON, found["lead"] + found["cue"])
    who = re.sub(r"^在", "", found["lead"]) if found["cue"].startswith("看") else found["lead"]
    return _Told(None if nobody else _name(who, last, people), None, found["cue"], near=False)


def _unnamed(found: _Told | None, after: str) -> _Told | None:
    """What a verb of saying some words before finds, but for the name of something: 认为，在“渡轮优先”的口号下."""
    return None if found and not found.near and after[1:2] == "的" else found


def _relayed(found: re.Match[str], last: str | None, people: People) -> _Told:
    via = found["via"].strip("《》")
    name = _name(found["name"], last, people)
    if _SIDE.search(found["name"]):
        return _Told(_name(via, last, people), None, "")  # 林一舟代表中方宣读
    is_agent = re.fullmatch(_AGENTS, via) or re.fullmatch(OUTLET, via)
    by = via if is_agent else _name(via, last, people) or via
    return _Told(name, by if by != name else None, "")


def _teller(lead: str, speaker: str | None, last: str | None, people: People) -> str | None:
    """Who tells in the clause before what the speaker said, or is its source."""
    if source := _BY_SOURCE.search(lead):
        told = _name(source["name"], None, people)
        return told if told != speaker else None
    at = max(lead.rfind("，"), lead.rfind(","), lead.rfind("：")) + 1
    found = _TELLER.search(lead[:at])
    if not found or not lead[at:].strip() or _PRONOUN.search(lead[at:]) or "■" in lead[at:]:
        return None
    outlet = re.match(OUTLET, found["lead"])
    if _DENIED.search(found[0]):
        return None
    told = outlet[0] if outlet else _name(found["lead"], last, people)
    return told if told != speaker and told not in _NO_TELLER else None


def _behind(after: str, last: str | None, people: People) -> _Told | None:
    if theirs := _THEIRS.match(after):
        name = _name(theirs["name"], last, people)
        is_one = name and not _NOBODY.search(theirs["name"]) and not people.places.find(name, "zh")
        return _Told(name, None, "是") if is_one else None
    found = _AFTER.match(after)
    if found is None or (_CLOSED.match(after) and _GOES_ON.match(after, found.end())):
        return None
    if relayed := _RELAYED.search(found["lead"] + found["cue"]):
        return _relayed(relayed, last, people)
    return _Told(_name(found["lead"], last, people), None, found["cue"])


def _mentioned(text: str) -> str | None:
    """Who was named last before a sentence, for "he" in it."""
    found = [*_OPENS.finditer(text), *_NAMED.finditer(text)]
    if not found:
        return None
    name = str(max(found, key=lambda each: each.start())["name"])
    return _called(name) or None


def _name(lead: str, last: str | None, people: People) -> str | None:
    clauses = [part.strip() for part in re.split(r"[，,、■“”「」]", lead) if part.strip()]
    for clause in reversed(clauses):
        if _NO_NAME.match(clause):
            continue
        if _PRONOUN.search(clause):
            if last:
                return last
            continue
        if known := _known(clause, people):
            return known
        named = _NAMED.search(clause)
        named = None if named and _CUE.match(named["name"]) else named
        if named and (name := _called(named["name"])):
            return name
        office = clause[: named.start("name")] if named else clause
        bare = _SAYS_LAST.sub("", office)
        bare = _without_aside(bare)
        if people.places.find(bare, "zh"):
            return str(bare)
        plain = _OFFICE_LAST.search(bare)
        if plain and not _QUOTED_PART.search(bare) and not _OCCASION.match(clause):
            name = plain["name"]
            return name if _ONE_OF.match(name) else re.sub(rf"(?<![对對]方){_OFFICES}$", "", name) or name
    return last


def _called(written: str) -> str:
    """The name behind an office, without a rank, and without how and when its holder speaks; "" where that is all."""
    name = _without_aside(_SAYS_LAST.sub("", written))
    return "" if not name or is_manner(name) else _RANK_LAST.sub("", name)


def _without_aside(name: str) -> str:
    """A name without when, where and how somebody says so."""
    while (shorter := _ASIDE.sub("", name)) != name and shorter:
        name = shorter
    return name


def _known(clause: str, people: People) -> str | None:
    """A name of the table that a clause is, with an office behind it or without: 李在明 holds 在, as asides do."""
    for bare in (clause, re.sub(rf"{_OFFICES}$", "", clause)):
        if people.find(bare):
            return bare
    return None
