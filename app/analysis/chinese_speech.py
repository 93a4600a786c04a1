"""Who speaks in Chinese reporting: the name before a verb of saying near the quotation, or behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.chinese_around import beside, headed, spoken_so, with_headlines, without_when
from app.analysis.chinese_led import Lead, kept, led
from app.analysis.chinese_names import OUTLET
from app.analysis.chinese_naming import PRONOUN_LAST, Known, Told, first_named, mentioned, name_in
from app.analysis.chinese_opinions import ANYBODY, THINKS, is_of_nobody, opinion
from app.analysis.chinese_people import PRONOUN, named_in
from app.analysis.chinese_quoted import SHORTEST, Words, as_written, dateline_end, plain_page
from app.analysis.chinese_relays import (
    AGENTS,
    BY_OUTLET,
    CALLED,
    IN_WORDS,
    OUTLET_SAYS,
    RELAYED,
    RELAYED_BEHIND,
    RELAYED_THEN,
    RELAYS,
    REPORTS,
    SAYINGS,
    TOLD_BEHIND,
    named_before,
    outlet_of,
    paper,
    paper_told,
)
from app.analysis.chinese_retold import OUTLET_TOLD, PAPER_SAYS, meant, relayed, turned
from app.analysis.chinese_saying import CUES as _CUES
from app.analysis.chinese_saying import NEAR
from app.analysis.patterns import regex
from app.analysis.people import People

#: Characters read before and after a quotation, and those that may stand between a verb of saying and some quoted words.
BEFORE, AFTER, BETWEEN = 120, 60, 8
#: How far before its words the outlet stands that 该报 means.
NAMED_WITHIN = 600
#: Shorter words without a stop are part of the outlet's own sentence.
SHORT = 8
#: 据发言人马天河介绍，林一舟说.
_BY_SOURCE = regex(
    r"(?:根据|根據|按照|据|據)(?P<name>[\u4e00-\u9fff·]{2,14}?)(?:的说法|的說法|的话|的話|介绍|介紹|透露|转述|轉述|称|稱|说|說)[，,]"
)
#: Who tells what another said, in the clause before: 马天河表示，林一舟强调“…”.
_TELLER = regex(rf"(?:^|[，,])(?P<lead>[^，,■]{{2,30}}?)(?:{_CUES}|爆料|转述|忆述)[，,：:]$")
#: A side for which its own people speak.
_SIDE = regex(r"(?:方|我们|我們|双方|雙方|各方|大家)$")
#: “…”，这是林一舟的立场.
_THEIRS = regex(
    r"^[”」』\"]?[，,]?(?:这|這|此)?(?:就)?是(?P<name>[^的，,。■]{2,14}?)的[\u4e00-\u9fff]{0,4}(?:立场|立場|说法|說法|看法|观点|觀點|主张|主張|原话|原話|判断|判斷|解释|解釋|态度|態度)"
)
#: What people say, of nobody who is told: 有人说, 古人说, 文件明确说.
_NOBODY = regex(
    r"(?:有(?:人|些人|句)|古人|古语|古語|古话|人们|人們|老话|老話|俗话|俗話|俗语|常言|谚语|諺語|文件|条约|條約|法律|公报|公報|声明|聲明|报告|報告|书上|書上|网上|網上|流行|常见|常見|常用|著名|传统|傳統)"
)
#: Who denies what is told passes nothing on.
_DENIED = regex(r"(?:否认|否認)[，,：:]$")
#: What was not said: 我不会对他说, 没有说, 如果.
_UNSAID = regex(
    r"(?:不会|不會|不能|不要|没有|沒有|没|沒|从未|從未|不曾|从来不|如果|要是|假如|除非|应该|應該|本应)"
)
#: Whom a speaker repeats: “部长对我说，‘…’”.
_REPEATED = regex(
    r"(?:^|[，,。！？“「])(?P<name>[\u4e00-\u9fff·]{1,10}?)(?:曾|还|還)?(?:(?:对|對|跟|向)(?:我|我们|我們|大家))?(?:说|說|讲|講|表示|强调|強調|问|問|(?:告诉|告訴)(?:我|我们|我們|大家))(?:过|過)?[，,：:]?$"
)
#: What tells, and is nobody.
_NO_TELLER = frozenset(
    ["报道", "報道", "报导", "報導", "消息", "声明", "聲明", "公报", "公報", "文章", "讲话", "講話"]
)
_SHOWN = regex(r"《■+》")
_BY_WORDS = regex(
    r"(?:根据|根據|按照|据|據)(?P<name>[\u4e00-\u9fff·]{2,14}?)(?:的说法|的說法|的话|的話|介绍|介紹|透露|称|稱)$"
)
_CUE = regex(rf"{_CUES}道?|{NEAR}|(?<![疑访訪顾顧学學询詢质質责責提发發])[问問讲講]$|(?<![回应问解])答$")
_AFTER = regex(
    rf"^[”」』\"]?[，,。]?[ 　]*(?P<lead>(?![^，。]{{0,24}}(?:没有?人|无人))[^。；！？!?\n■“”「」，,]{{1,30}}?)(?P<cue>{_CUES}|{THINKS}(?=[，。])|(?<![疑访顾学询质责提发回])[问答](?=。))"
)
#: A sentence that ends behind the words, outside their marks, and a next one that says something else: “…”。他指出，桥已旧.
_CLOSED = regex(r"^[”」』\"]\s*。")
_GOES_ON = regex(r"道?[，,：:]?(?!$)[^。！？!?\s“「『\"■]")
_STOPS = "。！？!?\n；"
#: A verb of saying with its clause behind it: 表示，; 说渡轮; no noun.
_CUE_THEN = regex(
    rf"(?<![的份表发项])(?P<cue>{_CUES}|告诉[^，。；：]{{1,12}}(?=，)|(?<=[，续])指(?![数责控示挥标定南向着出导引纹令派望甲认证]))"
)
#: What is called by the words, whoever speaks behind them: 名为“归航”，林一舟说.
_CALLED = regex(r"(?:名为|题为|被?称为|叫做|俗称|号称)$")
#: Other words that a verb of saying leads to: ，林一舟说：“….
_OPENS_OTHER = regex(r"道?[：:]?[“‘]")
#: What stands between two parts of what somebody says.
_SPLIT_LEAD = regex(r"”[^，。；■“”]{2,24}，$")
#: Who tells what another said, by a pronoun; and what is answered, which nobody tells: 针对外界质疑，.
_TOLD_BY_HIM = regex(r"[他她]")
_ABOUT = regex(r"(?:针对|面对|对于|关于|至于|被|对)")
#: How somebody calls another: 讽刺局长是船厂的“业务员”.
_JUDGED = regex(
    r"(?:[讽嘲]刺|讥讽|批评|痛批|形容|指责|自嘲|直指|抨击)[^，。]{0,20}(?:是|像|成了|沦为|成为|当成|当作|不过)[^，。]{0,12}的$"
)
#: What is done to something by its name: 推“夜航”.
_DONE = regex(
    r"(?:推出?|推动|推行|推广|启动|打造|实施|举办|发起|成立|创办|加入|参加|落实|大?搞|构建|建设|培育|叫停|取消|申请|获颁|获评|夺得)$"
)
_TOPIC = regex(r"\s*(?:对于?|针对|面对|关于|至于|就|所谓)[^，,：:]*$")
#: Behind what nobody says.
_UNSAID_LEAD = regex(r"(?:所谓|名为|题为|称为|叫做|号称|的|一艘|第)$")
#: Marks that name a work, a plan, a place.
_NAMING = regex(
    r"(?:所谓|所謂|名为|名為|题为|題為|被称为|被稱為|称为|稱為|叫做|俗称|俗稱|号称|號稱|的|所谓[^。]{0,40}指)$"
)


def attribute(page: Page, people: People) -> tuple[Attribution, ...]:
    """Who says each of the page's quotations, in their order; both scripts are read in simplified characters."""
    plain = plain_page(page)
    known = Known(people, named_in(plain.masked))
    told: list[Attribution] = []
    for each in plain.marked:
        known = replace(known, here=_paragraph(plain, each))
        found = _attribution(plain, each, known)
        earlier = plain.text[max(each.part.start, each.span.start - NAMED_WITHIN) : each.span.start]
        found = replace(found, via=named_before(found.via, earlier))
        if found.speaker:
            known = replace(known, last=found.speaker, via=found.via, paragraph=known.here, end=each.span.end)
        known = replace(known, breaks_off=plain.text[each.span.end - 1] == "，")
        told.append(as_written(found, plain.text, page.text))
    return tuple(with_headlines(page, told))


def _attribution(page: Page, each: Marked, known: Known) -> Attribution:
    if page.text[each.span.start - 1] in "《〈":
        return Attribution()
    if each.quoted.depth:
        return _repeated(page, each, known)
    start = max(each.part.start, each.span.start - BEFORE)
    before = _shown(page, start, each.span.start - 1)
    cut = _sentence_start(page, before, start)
    is_opening = start + cut <= max(known.here, each.part.start)
    cut += dateline_end(before[cut:]) if is_opening else 0
    known = _after(before[max(0, known.end - start) : cut], known)
    known = turned(replace(known, is_opening=is_opening), before[cut:])
    after = _shown(page, each.span.end, min(each.span.end + AFTER, len(page.text)))
    inside = each.span.of(page.text).rstrip("’") or "’"
    words = Words(inside, after)
    lead = Lead(before[cut:], inside, after)
    found = (
        kept(lead, known)
        or _before(before[cut:], known)
        or (led(lead, known) if lead.text.endswith("：") else None)
        or _behind(before[cut:], words, known)
        or _held(before[cut:], after, known)
        or _farther(before[cut:], words, known)
        or (headed(before[cut:], known) if each.in_headline else None)
        or led(lead, known)
        or beside(before[cut:], inside, after, known)
        or _going_on(before, cut, words, known)
    )
    if found is None:
        return Attribution()
    if (
        words.is_ship
        or (words.is_body and before[-1:] != "：")
        or (words.is_short and _DONE.search(before))
        or words.is_mentioned
        or (
            not (found.near or found.apart)
            and (words.names_what_follows or words.is_plan or after[1:2] == "的")
        )
    ):
        return Attribution()
    found = relayed(replace(found, speaker=meant(found.speaker, before, known)), before[cut:], known)
    is_clause = before[-1:] in "，：" and words.ends and len(inside) >= SHORTEST
    whole = (
        found.apart
        or (is_clause and inside[-1] in "。！？")
        or (found.near and is_clause)
        or (found.near and (len(inside) >= SHORT or inside[-1] in "。！？"))
    )
    return Attribution(FULL if whole else FRAGMENT, found.speaker, found.via, found.cue)


def _after(text: str, known: Known) -> Known:
    """With whoever was named last since what was quoted before."""
    since = mentioned(text, known)
    return replace(known, last=since, via=None) if since else known


def _farther(lead: str, words: Words, known: Known) -> Told | None:
    """Who speaks in the sentence in whose midst some words are quoted, or before a colon without a verb of saying."""
    is_named = _NAMING.search(lead) or _UNSAID_LEAD.search(lead)
    if is_named and not (words.ends and _JUDGED.search(lead)):
        return None
    outlet = BY_OUTLET.search(lead) or REPORTS.search(lead)
    via = paper(outlet)
    lead = lead[outlet.end() :] if outlet else lead
    if lead.endswith("："):
        opener = known.named.opening(lead)
        named = (first_named(clause, known) for clause in re.split(r"[，,]", lead))
        opener = next(filter(None, named), None) if opener is None else opener or known.last
        return Told(opener, via, "", apart=True) if opener else None
    cue = next(iter(_CUE_THEN.finditer(lead)), None)
    then = RELAYED_THEN.search(lead)
    if words.is_name:
        return None
    is_apart = lead[-1:] in "，：" and words.ends
    if relayed := then or (cue and _relay(lead[: cue.end()])):
        return replace(_relayed(relayed, known), near=False, apart=is_apart)
    if cue is None:
        return Told(None, via, "报道", near=False) if via and words.ends else None
    told = _by_first(lead, cue, via, known)
    return replace(told, apart=is_apart) if told else None


def _by_first(lead: str, cue: re.Match[str], via: str | None, known: Known) -> Told | None:
    """The name before the first verb of saying of a sentence."""
    if is_of_nobody(lead[: cue.start()]):
        return Told(None, via, cue["cue"], near=False)
    if says := PAPER_SAYS.search(lead[: cue.start()]) or OUTLET_TOLD.search(lead[: cue.start()]):
        return Told(None, says["paper"], cue["cue"], near=False)
    name = name_in(lead[: cue.start()], known)
    return Told(name, via or paper_told(lead), cue["cue"], near=False) if name else None


def _going_on(before: str, cut: int, words: Words, known: Known) -> Told | None:
    """Who spoke in the sentence before, where a whole sentence is quoted alone behind it in one paragraph."""
    if known.breaks_off and known.last and _SPLIT_LEAD.search(before):
        return Told(known.last, None, "", apart=True)
    told = before[:cut].rstrip()
    if before[cut:].strip() or not told or before[cut - 1] == "\n" or words.inside[-1] not in "，。！？":
        return None
    sentence = re.split(r"[。！？\n]", told[:-1])[-1]
    is_theirs = _CUE_THEN.search(sentence) or "■" in sentence
    is_theirs = is_theirs or (known.paragraph == known.here and words.inside[-1] in "。！？")
    return Told(known.last, None, "") if known.last and is_theirs else None


def _sentence_start(page: Page, before: str, start: int) -> int:
    """Where the sentence begins at whose end some words stand: behind a stop, or behind marks with a stop inside."""
    cut = max(before.rfind(stop) for stop in _STOPS) + 1
    closed = before.rfind("”")
    is_closed = closed > 0 and page.text[start + closed - 1] in "。！？"
    return max(cut, closed + 1) if is_closed else cut


def _paragraph(page: Page, each: Marked) -> int:
    """Where the paragraph of some words begins."""
    return page.text.rfind("\n", each.part.start, each.span.start) + 1


def _shown(page: Page, start: int, end: int) -> str:
    """A stretch with its quotations masked, but for the names of papers and works."""
    return _SHOWN.sub(
        lambda found: page.text[start + found.start() : start + found.end()], page.masked[start:end]
    )


def _repeated(page: Page, each: Marked, known: Known) -> Attribution:
    """Words that a speaker repeats, by way of them: “部长对我说，‘…’”."""
    lead = page.text[max(each.part.start, each.span.start - AFTER) : each.span.start - 1]
    found = _REPEATED.search(lead)
    if found is None or _NOBODY.search(found["name"]) or _UNSAID.search(found[0]):
        return Attribution()
    teller = known.last
    own = found["name"].startswith(("我", "本人"))
    name = teller if own else name_in(found["name"], known.without_last())
    return Attribution(FULL, name, None if own or name == teller else teller) if name else Attribution()


def _before(lead: str, known: Known) -> Told | None:
    called = CALLED.search(lead)
    if called or _NAMING.search(lead.rstrip()):
        name = name_in(called["name"], known.without_last()) if called else None
        return Told(name, None, "称") if name else None
    outlet = BY_OUTLET.search(lead) or REPORTS.search(lead)
    via = paper(outlet)
    written = lead[outlet.end() :] if outlet else lead
    lead = written.rstrip("，,：: \n")
    return _by_source(lead, written, via, known) or _by_cue(lead, via, known)


def _by_source(lead: str, written: str, via: str | None, known: Known) -> Told | None:
    """Who passes the words on, or in whose words something is told."""
    if relayed := _relay(lead):
        return _relayed(relayed, known)
    # 《湖区邮报》报道，雾“太大”; but 新湖社报道，林一舟说：“…” has a speaker.
    if (says := OUTLET_SAYS.search(lead)) and (says["paper"] or says.end() == len(lead)):
        return Told(None, outlet_of(says), "报道", near=says.end() == len(lead))
    if in_words := IN_WORDS.search(written):
        name = name_in(in_words["name"] or in_words["other"], known)
        return Told(name, via, "", near=written[-1:] == "，")
    source = _BY_WORDS.search(lead)
    return Told(name_in(source["name"], known), via, "") if source else None


def _by_cue(lead: str, via: str | None, known: Known) -> Told | None:
    """The name before the last verb of saying, and who tells in the clause before that they said so."""
    cue = next(iter(list(_CUE.finditer(lead))[-1:]), None)
    if cue is None or len(lead) - cue.end() > BETWEEN or "”" in lead[cue.end() :]:
        return None
    near = cue.end() == len(lead)
    if ANYBODY.search(lead[: cue.start()]):
        return None
    if not near and (relayed := _relay(lead[: cue.end()])):
        return replace(_relayed(relayed, known), near=False)
    itself = PAPER_SAYS.search(lead[: cue.start()]) or OUTLET_TOLD.search(lead[: cue.start()])
    if itself or is_of_nobody(lead[: cue.start()]):
        return Told(None, itself["paper"] if itself else via, cue[0], near)
    speaker = name_in(lead[: cue.start()], known)
    via = via or paper_told(lead)
    if via is None and (told := _teller(lead[: cue.start()], speaker, known)):
        is_side = speaker and _SIDE.search(speaker)
        return Told(told if is_side else speaker, None if is_side else told, cue[0], near)
    return Told(speaker, via, cue[0], near)


def _held(lead: str, after: str, known: Known) -> Told | None:
    """Whose opinion the words are that end its clause."""
    found = None if _NAMING.search(lead) else opinion(lead, after)
    if found is None:
        return None
    return Told(name_in(found.holder, known) if found.holder else None, None, found.cue, near=False)


def _relay(lead: str) -> re.Match[str] | None:
    """The first way to pass words on with which a lead ends."""
    return next(filter(None, (way.search(lead) for way in RELAYS)), None)


def _relayed(found: re.Match[str], known: Known) -> Told:
    via = found["via"].strip("《》")
    if via in _NO_TELLER:
        return Told(name_in(found["name"], known), None, "")
    name = name_in(found["name"], known)
    if SAYINGS.search(found["name"]):
        return Told(name_in(via, known), None, "")
    if _SIDE.search(found["name"]):
        return Told(name_in(via, known), None, "")  # 林一舟代表中方宣读
    is_agent = re.fullmatch(AGENTS, via) or re.fullmatch(OUTLET, via)
    by = via if is_agent else name_in(via, known) or via
    return Told(name, by if by != name else None, "")


def _teller(lead: str, speaker: str | None, known: Known) -> str | None:
    """Who tells in the clause before what the speaker said, or is its source."""
    if source := _BY_SOURCE.search(lead):
        told = name_in(source["name"], known.without_last())
        return told if told != speaker else None
    at = max(lead.rfind("，"), lead.rfind(","), lead.rfind("：")) + 1
    found = _TELLER.search(lead[:at])
    if not found or not lead[at:].strip() or PRONOUN_LAST.search(lead[at:]) or "■" in lead[at:]:
        return None
    outlet = re.match(OUTLET, found["lead"])
    if _DENIED.search(found[0]) or _ABOUT.match(found["lead"]):
        return None
    teller = known if _TOLD_BY_HIM.search(found["lead"]) else known.without_last()
    told = outlet[0] if outlet else name_in(found["lead"], teller)
    return told if told != speaker and told not in _NO_TELLER else None


def _behind(lead: str, words: Words, known: Known) -> Told | None:
    is_alone = not lead.strip() and words.inside[-1] in "。！？"
    after = without_when(words.after) if is_alone else words.after
    if is_alone and (so := spoken_so(after, known)):
        return so
    if theirs := _THEIRS.match(after):
        name = name_in(theirs["name"], known)
        is_one = name and not _NOBODY.search(theirs["name"]) and not known.people.places.find(name, "zh")
        return Told(name, None, "是") if is_one else None
    if relayed := RELAYED_BEHIND.match(after) or TOLD_BEHIND.match(after):
        return _relayed(relayed, known)
    is_told = after[1:2] == "的" or _CALLED.search(lead) or (after[1:2] == "，" and _TOPIC.match(lead))
    found = None if is_told else _AFTER.match(after)
    is_closed = _CLOSED.match(after) or (words.inside[-1] in "。！？" and _CUE_THEN.search(lead))
    if (
        found is None
        or (lead.strip() and _OPENS_OTHER.match(after, found.end()))
        or (is_closed and _GOES_ON.match(after, found.end()))
    ):
        return None
    if relayed := RELAYED.search(found["lead"] + found["cue"]):
        return _relayed(relayed, known)
    own = first_named(lead.rstrip("，："), known) if PRONOUN.match(found["lead"]) else None
    return Told(own or name_in(found["lead"], known), None, found["cue"])
