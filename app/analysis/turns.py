"""Of transcripts without quotation marks: what each speaker says in turn, behind a label at the beginning of a line.

Briefings of ministries (记者：…, QUESTION: …), interviews on air (▶ NAME: …) and sound bites in brackets ([NAME/OFFICE: …]).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.cleaning import Segment
from app.analysis.label_names import named_by
from app.analysis.text import Span, paragraphs

#: A label: bullets or an opening bracket, a name with an office, a colon.
_LABEL = re.compile(
    r"[◎▶▷◇◆■□●○☞\-–>*\s]{0,4}(?P<open>[\[【<〔]?)\s*"
    r"(?P<label>[^\[\]【】<>〔〕:：“”\"‘’。！？!?\n]{1,40}?)\s*(?P<shut>[\]】>〕]?)"
    r"\s*(?:(?P<colon>[:：])|(?<=[\]】>〕]))\s*(?=\S)"
)
#: What is quoted already.
_MARKS = "“\"「『‘'"
#: A sound bite ends with its line.
_BITE_ENDS = re.compile(r"\s*[\]】〕]\s*$")
#: A list of who made what, no speech: NAME / 주연 : NAME.
_LIST = re.compile(r"/\s?[^\s/]{1,8}\s?[:：]")
#: Who asks: his questions are the outlet's.
_ASKS = re.compile(
    r"(?:Q(?:uestion)?|QUESTION|REPORTERS?|THE PRESS|Moderator|MODERATOR|OPERATOR|Host|HOST|Interviewer|Anchor)\.?\s?\d{0,2}"
    r"|.{0,20}(?:기자|앵커|진행자|사회자)|질문|문|질의|(?:.{0,12}(?:记者|記者))|问|問|主持人?|提问|提問",
)
#: An answer of whoever is not named.
_ANSWERS = re.compile(r"A(?:nswer)?\.?\s?\d{0,2}|ANSWER|답변|답|答")
#: Heads of facts, which are no speaker's.
_FACT = re.compile(
    r"방송|일자|일시|진행|출연|대담|장소|문의|출처|사진|제목|주제|대상|기간|주최|주관|제공|자료|취재|영상취재|영상편집|편집|구성|정리|글|촬영|참고|주소|전화"
    r"|时间|時間|地点|地點|来源|來源|编辑|編輯|作者|责任编辑|責任編輯|标题|標題|主题|主題|日期|摄影|攝影|附|注"
    r"|(?i:video|audio|date|time|place|venue|location|source|by|photos?|contact|note|topic|subject|to|from|re|cc|update|correction|watch|read more|related|editor|writer"
    r"|what|when|where|who|why|how|summary|background|ps|http|https)"
)
#: A name in letters, each word with a capital, or a Chinese or Korean one of few characters with an office.
_NAME = re.compile(
    r"(?:(?-i:[A-Z])[\w.’'-]*)(?:[ ,]{1,2}(?:(?:of|the|de|van|von|al|bin) )?(?:[A-Z][\w.’'-]*)){0,6}"
    r"|[\u4e00-\u9fff·]{2,16}|[가-힣]{2,6}(?:\s?[/·,(]?\s?[가-힣A-Za-z0-9·() ]{1,30}\)?)?"
)
_TURNING = (_ASKS, _ANSWERS, _NAME)
_QUESTION = re.compile(r"[?？]")
#: Titles before a name that a transcript writes in capitals.
_TITLE = re.compile(
    r"^(?:MR|MS|MRS|DR|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|PRIME MINISTER)\.?\s+(?=[A-Z])"
)
#: So many turns make a transcript where nobody asks by that label.
FEWEST = 4
#: Characters that these have on the mean: a list of results has fewer.
TELLING = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph of what one speaker says; ``speaker`` as the label has it, None for an answer of whoever is not named."""

    span: Span
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A line; ``label`` if it has one, "" else, and what stands behind it."""

    whole: Span
    said: Span
    label: str
    is_bite: bool = False
    is_question: bool = False


def turns(text: str, segments: Sequence[Segment]) -> tuple[Turn, ...]:
    """The turns of a transcript in order; none where a text is no transcript but for its sound bites.

    A transcript has somebody who asks and somebody who answers, or four turns with two labels that come again. Who only
    asks is a reporter, whatever the label says.
    """
    titles = {text[part.start : part.end].strip() for part in segments if part.role == "title"}
    lines = [
        _line(text, line)
        for part in segments
        if part.role in QUOTABLE_ROLES and part.role != "title"
        for line in paragraphs(text, Span(part.start, part.end))
        if line.of(text) not in titles
    ]
    return tuple(_spoken(lines))


def _line(text: str, line: Span) -> _Line:
    found = _LABEL.match(text, line.start, line.end)
    label = " ".join(found["label"].split()) if found else ""
    is_of_turn = bool(_ASKS.fullmatch(label) or _ANSWERS.fullmatch(label))
    if not found or _FACT.fullmatch(label) or not (found["colon"] or is_of_turn):
        return _Line(line, line, "")
    is_open = bool(found["open"]) and not found["shut"]
    ending = _BITE_ENDS.search(text, found.end(), line.end) if is_open else None
    if is_open and not ending:
        return _Line(line, line, "")
    said = Span(found.end(), ending.start() if ending else line.end)
    is_said = said.start < said.end and text[said.start] not in _MARKS and not _LIST.search(said.of(text))
    is_question = _QUESTION.search(said.of(text)) is not None
    return _Line(line, said, label, is_open, is_question) if is_said else _Line(line, line, "")


def _labels(lines: Sequence[_Line]) -> tuple[Set[str], Set[str]]:
    """The labels of a transcript and those of them that ask; none where it is no transcript."""
    by_label: dict[str, list[_Line]] = defaultdict(list)
    for each in lines:
        if each.label and not each.is_bite and any(one.fullmatch(each.label) for one in _TURNING):
            by_label[each.label].append(each)
    again = {label for label, found in by_label.items() if len(found) > 1}
    asking = {
        label
        for label, found in by_label.items()
        if _ASKS.fullmatch(label) or (again - {label} and all(one.is_question for one in found))
    }
    every = [each for found in by_label.values() for each in found]
    is_long = len(again) > 1 and len(every) >= FEWEST and sum(map(_size, every)) >= TELLING * len(every)
    is_one = is_long or bool(asking and by_label.keys() - asking)
    return (by_label.keys(), asking) if is_one else (frozenset(), frozenset())


def _size(line: _Line) -> int:
    return line.said.end - line.said.start


def _spoken(lines: Sequence[_Line]) -> Iterator[Turn]:
    """Every turn with the paragraphs that go on with it."""
    known, asking = _labels(lines)
    label = ""
    for each in lines:
        if each.is_bite and _NAME.fullmatch(each.label) and not _ASKS.fullmatch(each.label):
            yield Turn(each.said, called(each.label))
            continue
        label = each.label if each.label in known else label
        if label and label not in asking:
            said = each.said if each.label == label else each.whole
            yield Turn(said, None if _ANSWERS.fullmatch(label) else called(label))


def called(label: str) -> str:
    """Whom a label names: NAME/OFFICE and NAME OFFICE by name as running text does, MS QUILL without title or capitals."""
    name, _, office = label.split("(", maxsplit=1)[0].partition("/")
    bare = named_by(_TITLE.sub("", name.strip()), office.strip())
    return bare.title() if bare.isupper() and bare.isascii() else bare
