"""Who holds an opinion in Chinese whose last words are quoted: 林一舟认为，若不修码头，渡轮“早晚会停”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.analysis.chinese_saying import CUES, OFFICES
from app.analysis.patterns import regex

#: Verbs of thinking, which are of saying where they end a clause.
THINKS = r"(?:分析|预计|預計|估计|估計|判断|判斷|预测|預測|相信|担心|擔心|建议|建議|看来|看來)"
#: Of nobody: 分析, 外界.
_COMMON = (
    r"(?:分析|观点|觀點|评论|評論|舆论|輿論|外界|业界|業界|业内|業內|坊间|坊間|(?:在场)?记者(?:追|又|再)?)"
)
#: Those whose opinion is told without a name: 有学者认为, 分析认为, 外界普遍认为.
_OF_NOBODY = regex(
    rf"(?:^|[，,])\s*(?:有[^，,]{{0,8}}?(?:{OFFICES}|{_COMMON})|{_COMMON})(?:普遍|大多|多|则|則|也|还|還|均|都)?$"
)
#: What people say, of nobody either: 有人说.
ANYBODY = regex(r"(?:^|[，,])(?:[也还更却又]?有人|有些人|古人|人们|人們|俗话|俗話|常言)$")
#: A verb of thinking that ends its clause: what follows is held by whoever stands before it. Verbs of saying are known as such.
_HOLDS = regex(
    rf"(?:^|[，,])\s*(?P<lead>[^，,：:]{{1,40}}?)(?P<cue>{THINKS}|[口眼]中|眼里|笔下|(?<![手食戒股所直是意泛特专專被头頭])指)[，,：:]"
)
#: Behind the words of an opinion its clause ends; before a noun they are a name: “渡轮优先”方案.
_CLAUSE_ENDS = regex(r"^[”」』\"](?:$|[，,。；！？!?;\n])")
_CUE = regex(CUES)


@dataclass(frozen=True, slots=True)
class Opinion:
    """The words that name who holds it, "" for nobody who is named, and the verb."""

    holder: str
    cue: str


def is_of_nobody(lead: str) -> bool:
    """Whether what stands before a verb of saying names nobody: 有学者, 外界."""
    return _OF_NOBODY.search(lead) is not None


def opinion(lead: str, after: str) -> Opinion | None:
    """Whose opinion the words are that end its clause, by what stands before and behind them."""
    found = next(iter(list(_HOLDS.finditer(lead))[-1:]), None)
    if found is None or not _CLAUSE_ENDS.match(after):
        return None
    if _CUE.search(lead, found.end()) or ANYBODY.search(found["lead"]):
        return None
    if is_of_nobody(found["lead"]) or re.match(_COMMON, found["lead"] + found["cue"]):
        return Opinion("", found["cue"])
    return Opinion(
        re.sub(r"^在", "", found["lead"]) if found["cue"][0] in "看口眼笔" else found["lead"], found["cue"]
    )
