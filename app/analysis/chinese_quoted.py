"""A page of Chinese as its speakers are looked for: in one script, with one kind of marks; and quoted words by their shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.analysis.attribution import Attribution, Page
from app.analysis.chinese_names import OUTLET
from app.analysis.chinese_saying import OFFICES
from app.analysis.chinese_script import character_by_character
from app.analysis.patterns import regex

#: Brackets for quotations, and dots in foreign names.
_ONE_KIND = str.maketrans("「」『』．‧•・", "“”‘’····")
#: Marks of ASCII behind a character or a closing mark, which many sites write: 他说:“…”; those of 10:30 and 1,000 stay.
_NARROW = regex(r"(?<=[\u4e00-\u9fff■”’》）])[,:;!?]")
_WIDE = {",": "，", ":": "：", ";": "；", "!": "！", "?": "？"}
#: Fewer characters are the name of something, where no verb of saying stands right before them.
_FEWEST = 3
#: So many characters are a clause of their own behind a comma or a colon.
SHORTEST = 5
_SHIP = regex(r"[\u4e00-\u9fffA-Za-z\d]{2,8}号")
_PLAN = regex(
    r"(?![没不有无是要将已再停取支反])[\u4e00-\u9fff\d]{2,8}(?:行动|计划|工程|战略|倡议|专项|项目|方案|公约|条例|法案|演习|奖|艺术节|论坛|机制)"
)
#: Words of which something is told as words: “谴责”一词.
_AS_WORDS = regex(
    r"[”’](?:之[说称名誉]|一说(?!法)|美誉|美称|称号|这?[一两二三四几]?个?(?:词|字)(?!典)|字样|字眼|的(?:说法|表述|字眼|标语|横幅|口号|标签))"
)
#: Whoever holds an office of what is named: “新湖”理事长林一舟.
_OFFICE_BEHIND = regex(rf"[”’][\u4e00-\u9fff]{{0,6}}?{OFFICES}[\u4e00-\u9fff·]{{2,}}")
#: Names of bodies have no more characters, and no stop among them.
_LONGEST_NAME = 8
_STOPS = regex(r"[，。！？；：…]")
_DATELINE = regex(
    r"\s*(?=[^。！？■]{0,60}?(?:记者|特派|编译|本报|本台|本社|[电讯]|报[道导]))[^。！？■：]{0,60}?(?:——|--|[】〕]|(?:[电讯]|报[道导]|记者[^（）()]{0,20})[）)]|日电 )\s*"
)
_CLAUSE_ENDS = regex(r"[”’]?[，。；！？]")
#: What is named by the words before it: “大湖环线”计划.
_NAMES_BEHIND = regex(
    r"[”’](?:[^的。，；\s]{0,4}(?:倡议|计划|规划|战略|构想|原则|协议|协定|公约|联盟|集团|组织|机制|模式|论坛|项目|工程|行动|政策|概念|方案|议题|一词|字样|船|轮|舰|艇|号|法|案|会)|等)"
)


#: A paper or an agency in the marks of speech, where it is told something or reports: 告訴「湖區日報」, for 告诉《湖区日报》.
_PAPER_IN_MARKS = regex(
    rf"(?:(?<=告诉)|(?<=[对向据])|(?<=接受)|(?<=援引)|(?<=引述))“(?P<name>{OUTLET})”(?=[，说称]|表示|透露|证实|指出|记者|采访|专访|访问|报[道导])"
)


def plain_page(page: Page) -> Page:
    """The same page, character by character, in one script with one kind of marks and of dots in names."""
    text, masked = (_in_one_kind(each) for each in (page.text, page.masked))
    papers = [each for each in _PAPER_IN_MARKS.finditer(text) if masked.startswith("“■", each.start())]
    return replace(page, text=_with_papers(text, papers), masked=_with_papers(masked, papers))


def _in_one_kind(text: str) -> str:
    return _NARROW.sub(lambda mark: _WIDE[mark[0]], character_by_character(text).translate(_ONE_KIND))


def _with_papers(text: str, papers: Sequence[re.Match[str]]) -> str:
    """A text of the same length with the names of papers in the marks of works."""
    ends = [0, *(each.end() for each in papers)]
    named = [*(f"《{each['name']}》" for each in papers), ""]
    starts = [*(each.start() for each in papers), len(text)]
    return "".join(text[end:start] + name for end, start, name in zip(ends, starts, named, strict=True))


def as_written(found: Attribution, plain: str, text: str) -> Attribution:
    """With the names as the text writes them."""
    return replace(
        found,
        speaker=_written(found.speaker, plain, text),
        via=_written(found.via, plain, text),
        cue=_written(found.cue, plain, text) or "",
    )


def _written(name: str | None, plain: str, text: str) -> str | None:
    at = plain.find(name) if name else -1
    return text[at : at + len(name)] if name and at >= 0 else name


def dateline_end(lead: str) -> int:
    """Where the line ends with which a report begins, 0 where there is none: （湖光社岸城12日电）, 本台记者发自岸城——."""
    found = _DATELINE.match(lead)
    return found.end() if found else 0


@dataclass(frozen=True, slots=True)
class Words:
    """Quoted words and what follows them, from the closing mark on."""

    inside: str
    after: str

    @property
    def ends(self) -> bool:
        """Whether their clause ends with them."""
        return self.inside[-1:] in "，。！？" or _CLAUSE_ENDS.match(self.after) is not None

    @property
    def is_ship(self) -> bool:
        """Whether they are the name of a ship: “晨星号”."""
        return _SHIP.fullmatch(self.inside) is not None and not self.ends

    @property
    def is_name(self) -> bool:
        """Whether they name a plan, a ship, a slogan."""
        return len(self.inside) < _FEWEST or self.names_what_follows or self.is_plan

    @property
    def is_short(self) -> bool:
        """Whether they are as short as a name, without a stop."""
        return len(self.inside) <= _LONGEST_NAME and not _STOPS.search(self.inside)

    @property
    def is_body(self) -> bool:
        """Whether they are the name of a body of which somebody is told right behind: “新湖”理事长林一舟."""
        return self.is_short and _OFFICE_BEHIND.match(self.after) is not None

    @property
    def is_mentioned(self) -> bool:
        """Whether they are spoken of as words: “谴责”一词."""
        return _AS_WORDS.match(self.after) is not None

    @property
    def is_plan(self) -> bool:
        """Whether they are the name of a plan or a law: “清网行动”."""
        return _PLAN.fullmatch(self.inside) is not None

    @property
    def names_what_follows(self) -> bool:
        """Whether they name the plan or the ship that is told right behind."""
        return not self.ends and _NAMES_BEHIND.match(self.after) is not None
