"""Of broadcasts and interviews in Korean: the label that stands before a sound bite and names who speaks."""

from __future__ import annotations

import re
from dataclasses import replace

from app.analysis.attribution import Marked, Page
from app.analysis.korean_cast import Cast
from app.analysis.korean_names import Naming, naming_at
from app.analysis.korean_subjects import WRITERS
from app.analysis.korean_words import PERSON
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Of broadcasts: [NAME/OFFICE : "…"], [NAME / OFFICE] "…"
SOUND_BITE = regex(r"[\[<【]([^\[\]<>:：\n]{2,60}?)\s*[:：\]>】]")
#: Of others: ▶ 인터뷰 : NAME / OFFICE- "…"
_SPOT = regex(r"▶[^:：\n▶]{1,14}[:：]\s*([^:：\n\"“■▶()]{2,60}?)\s*(?:\([^()\n]{1,60}\))?\s*[-–]\s*$")
#: NAME / OFFICE (when) "…", at the beginning of a line or behind a sentence.
_SLASHED = regex(
    r"(?:^|[\n.\])>】”\"▶])\s*((?:[가-힣A-Za-z·]{1,8} ){0,2}[가-힣A-Za-z·]{2,8} ?/ ?(?:[‘']■+[’'] )?[^\n/\"“”■:：()]{2,40}(?:\([^()\n]{1,24}\))?)\s*(?:[-–]\s*)?$"
)
#: Who signs the words in brackets: "…" (김항구 의원)
_SIGNED = regex(r"[\"”]?\s?\(([^()=\n■]{2,30})\)(?!라|이라|고|며)")
#: Or behind a dash: "…" -김항구/항구 평론가
_DASHED = regex(r"[\"”]\s?[-–—]\s?([가-힣A-Za-z· ]{2,14}/[^\n/()\"“”■]{2,40})")
_NOT_A_BITE = regex(r"기자|앵커|뉴스|연합|속보|단독|영상|인터뷰|사진|리포트")
#: [김항구 기자] "…"
_OUTLETS_OWN = regex(r"^[가-힣]{2,5} ?(?:기자|앵커|리포터)$")
#: Of interviews and records: NAME OFFICE : "…"
_LABEL = regex(r"(?:^|[\n.\"”])\s*((?:[^\s:：\"“”\[\]■]{1,12} ){0,4}?[^\s:：\"“”\[\]■]{1,12}) ?[:：]\s*$")
#: When, at the end of a label, beside who or alone: [지난 3월 : "…"]
_WHEN = regex(
    r"(?:^|\s)(?:(?:지난(?:해|달)?|올해?|이달|오는|작년|내년)\s?|\d{2,4}년\s?)?(?:\d{1,4}[월일시년](?:\s?\d{1,2}일)?|지난(?:해|달|주)|당시)$"
)
#: Letters before a quotation in which its label stands.
LEAD = 110


def bite_before(page: Page, cast: Cast, each: Marked) -> str | None:
    """The speaker of a broadcast's sound bite that the quotation is the whole of; "" for the outlet's own people."""
    masked = page.masked
    lead = masked[max(0, each.span.start - LEAD) : each.span.start - 1]
    if found := _SPOT.search(lead) or _SLASHED.search(lead):
        return _labelled(cast, found[1])
    at = max(masked.rfind(mark, max(0, each.span.start - 80), each.span.start) for mark in "[<【")
    bite = SOUND_BITE.match(masked, at) if at >= 0 else None
    if bite and bite.end() <= each.span.start and not masked[bite.end() : each.span.start - 1].strip():
        is_labelled = bite[0].endswith((":", "：")) or "/" in bite[1]
        is_labelled = is_labelled or ("(" in bite[1] and not _NOT_A_BITE.search(bite[1]))
        if (naming := of_bite(bite)) and naming.title not in WRITERS:
            return cast.fullest(naming)
        if not is_labelled:
            return _unlabelled(bite[1])
        label = bite[1].split("(")[0].split("/")[0].strip()
        return _WHEN.sub("", label).strip()
    label = _LABEL.search(masked[max(0, each.span.start - 60) : each.span.start - 1])
    tokens = list(re.finditer(r"\S+", label[1])) if label else []
    naming = naming_at(tokens, len(tokens) - 1) if tokens else None
    if naming is None or not naming.title:
        return None
    return cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))


def _unlabelled(label: str) -> str | None:
    """Who stands in brackets before the words without an office: [항구 상인] "…"; "" for the outlet's own people."""
    if PERSON.search(label):
        return label
    return "" if _OUTLETS_OWN.search(label) else None


def signed_behind(page: Page, cast: Cast, each: Marked) -> str | None:
    """Who signs the words right behind them in brackets."""
    if dashed := _DASHED.match(page.masked, each.span.end):
        return _labelled(cast, dashed[1]) or None
    found = _SIGNED.match(page.masked, each.span.end)
    tokens = list(re.finditer(r"\S+", found[1])) if found else []
    naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
    if naming is None or not naming.title or naming.is_bare or naming.title in WRITERS:
        return None
    return cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))


def _labelled(cast: Cast, label: str) -> str:
    """Who a label names: NAME / OFFICE, or a person without a name."""
    name, _, office = re.sub(r"\([^()]*\)", "", label).strip().partition("/")
    last = office.split()[-1:]
    if last and any(title in last[0] for title in WRITERS):
        return ""
    name = name.strip()
    return cast.fullest(Naming(Span(0, 0), name, last[0])) if last and name else name


def of_bite(bite: re.Match[str]) -> Naming | None:
    """The name in [NAME/OFFICE : or [NAME OFFICE(when) :"""
    name, _, office = bite[1].split("(")[0].strip().partition("/")
    if office:
        is_named = len(name.strip()) > 1 and not _NOT_A_BITE.search(name)
        last = office.split("/")[0].split()
        return Naming(Span(bite.start(), bite.end()), name.strip(), last[-1]) if is_named and last else None
    tokens = list(re.finditer(r"\S+", name))
    naming = naming_at(tokens, len(tokens) - 1) if tokens else None
    return replace(naming, span=Span(bite.start(), bite.end())) if naming and naming.title else None
