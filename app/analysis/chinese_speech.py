"""Who speaks in Chinese reporting: the name before a verb of saying that stands at the quotation's mark."""

from __future__ import annotations

import re

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Marked, Page
from app.analysis.people import People

_CUES = (
    r"(?:表示|指出|强调|強調|认为|認為|透露|宣布|呼吁|呼籲|警告|回应称|回應稱|回应|回應|写道|寫道|介绍说|介紹說|补充说|補充說"
    r"|坦言|坦承|称|稱|说道|說道|说|說|提到|评价|評價|批评|批評|提议|承诺|承諾|重申|反问|告诉记者|告訴記者|声明|聲明)"
)
_BEFORE = re.compile(rf"(?P<lead>[^。；！？!?\n■“”「」]*?)(?P<cue>{_CUES})(?:道)?[，,：:]?\s*$")
_AFTER = re.compile(rf"^[”」』\"]?[，,。]?\s*(?P<lead>[^。；！？!?\n■“”「」，,]{{1,30}}?)(?P<cue>{_CUES})")
_OFFICES = (
    r"(?:发言人|發言人|总统|總統|主席|总理|總理|首相|部长|部長|外长|外長|国务卿|國務卿|大使|总书记|總書記|秘书长|秘書長|议长|議長"
    r"|委员长|委員長|教授|专家|專家|研究员|研究員|记者|記者|主任|局长|局長|省长|市长|市長|司长|司長|先生|女士|领导人|領導人)"
)
_NAMED = re.compile(rf"{_OFFICES}(?P<name>[\u4e00-\u9fff·]{{2,8}}?)(?=$|[，,、在于於对對就向当當今昨\d（(])")
_OFFICE_LAST = re.compile(r"(?P<name>[\u4e00-\u9fff·]{2,14})$")
#: When, where and on what occasion: no part of a name.
_ASIDE = re.compile(
    r"(?:\d+(?:月\d+)?日|当天|當天|今天|昨天|当日|當日|周[一二三四五六日]|在.*|于.*|於.*|对此|對此|就.*|向.*|还|還|也|并|並|再次|曾|则|則)$"
)
_PRONOUN = re.compile(r"(?:他|她|其)(?:还|還|也|并|並|同时|同時)?$")
_QUOTED_PART = re.compile(r"[的是为為了把将將]$")


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
    before = page.masked[max(each.part.start, each.span.start - 80) : each.span.start - 1]
    after = page.masked[each.span.end : each.span.end + 60]
    found = _BEFORE.search(before) or _AFTER.match(after)
    if found is None:
        return Attribution()
    inside = each.span.of(page.text)
    kind = FRAGMENT if len(inside) < len("双方举行会谈") and inside[-1] not in "。！？" else FULL
    return Attribution(kind, _name(found["lead"], last, people), None, found["cue"])


def _name(lead: str, last: str | None, people: People) -> str | None:
    clauses = [part.strip() for part in re.split(r"[，,、]", lead) if part.strip()]
    for clause in reversed(clauses):
        if _PRONOUN.search(clause):
            return last
        if named := _NAMED.search(clause):
            return named["name"]
        bare = clause
        while (shorter := _ASIDE.sub("", bare)) != bare:
            bare = shorter
        if people.places.find(bare, "zh"):
            return str(bare)
        if (plain := _OFFICE_LAST.search(bare)) and not _QUOTED_PART.search(bare):
            return re.sub(rf"{_OFFICES}$", "", plain[0]) or plain[0]
    return last
