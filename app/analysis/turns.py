"""Of transcripts without quotation marks: what each speaker says in turn, behind a label at the beginning of a line.

Briefings of ministries (记者：…, QUESTION: …), interviews on air (▶ NAME: …), sound bites in brackets ([NAME/OFFICE: …])
and Chinese ones with an office and a name (港务局局长 林一舟：…).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from app.analysis import chinese_captions, chinese_names, english_names, korean_words
from app.analysis.asking_lines import ASKING
from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.cleaning import Segment, nobody
from app.analysis.label_names import named_by
from app.analysis.patterns import regex
from app.analysis.spokespersons import is_only_a_spokesperson, spokesperson
from app.analysis.text import Span, paragraphs
from app.analysis.told_lines import is_told, without_told

#: A label: bullets or an opening bracket, a name with an office, a colon.
_LABEL = regex(
    r"[◎▶▷◇◆■□●○☞\-–>*\s]{0,4}(?P<open>[\[【<〔]?)\s*"
    r"(?P<label>[^\[\]【】<>〔〕:：“”\"。！？!?\n]{1,60}?)\s*(?P<shut>[\]】>〕]?)"
    r"\s*(?:(?P<colon>[:：])|(?<=[\]】>〕]))\s*(?=\S)"
)
#: The same without a colon: Q and a gap, a bullet and an arrow: ◆ NAME>.
_GAP = regex(r"(?P<label>Q)(?: {2,}|\t)\s*(?=\S)")
_ARROW = regex(r"[◎▶▷◇◆■□●○☞]\s*(?P<label>[^<>:：“”\"‘’。！？!?\n]{1,20}?)\s*>\s*(?=\S)")
#: What nobody says: (Laughter.), 1:24 P.M. EDT, END.
_ASIDE = regex(
    r"[(（][^()（）]*[)）]|[\[【][^\[\]【】:：]*[\]】]"
    r"|\d{1,2}[:.]\d{2} ?[AaPp]\.?[Mm]\.?.{0,12}|END|#(?: ?#)*|[-–—*]{2,}"
)
#: What is quoted already.
_MARKS = "“\"「『‘'"
_CLOSING = "”\"」』’'"
#: A sound bite ends with its line, and says something beside what it stands for in brackets.
_BITE_ENDS = "]】〕>"
_IN_BRACKETS = regex(r"[(（][^()（）]*[)）]")
_FEWEST_LETTERS = 2
#: A list of who made what, no speech: NAME / 주연 : NAME.
_LIST = regex(r"/\s?[^\s/]{1,8}\s?[:：]")
#: Who asks: his questions are the outlet's.
_ASKS = regex(rf"{ASKING}|(?i:journalists?|operator|host|anchor|presenter|correspondent)\.?\s?\d{{0,2}}")
#: An outlet asks, and says nothing of its own: what no name of an outlet ends with in running text.
_ON_AIR = regex(r".*\b(?:TV|Wire|Newswire)")
#: An answer of whoever is not named.
_ANSWERS = regex(r"A(?:nswer)?\.?\s?\d{0,2}|ANSWER|답변|답|答")
#: Heads of facts, which are no speaker's.
_FACT = regex(
    r"방송|일자|일시|진행|출연|대담|장소|문의|출처|사진|제목|주제|대상|기간|주최|주관|제공|자료|취재|영상취재|영상편집|편집|구성|정리|글|촬영|참고|주소|전화"
    r"|时间|時間|地点|地點|来源|來源|编辑|編輯|作者|责任编辑|責任編輯|标题|標題|主题|主題|日期|摄影|攝影|附|注"
    r"|(?i:video|audio|date|time|place|venue|location|source|by|photos?|contact|note|topic|subject|to|from|re|cc|update|correction|watch|read more|related|editor|writer"
    r"|what|when|where|who|why|how|summary|background|ps|http|https)"
)
#: A name in letters, each word with a capital, or a Chinese or Korean one of few characters with an office.
_NAME = regex(
    r"(?:(?-i:[A-Z])[\w.’'-]*)(?:[ ,]{1,2}(?:(?:of|the|de|van|von|al|bin) )?(?:[A-Z][\w.’'-]*)){0,6}"
    r"|[\u4e00-\u9fff·]{2,16}|(?:[가-힣]{2,6}|[가-힣] 모 씨)(?:\s?[/·,(]?\s?[가-힣A-Za-z0-9·() ]{1,30}\)?)?"
)
#: In letters a name is all capitals, or two words with a capital each: no Teams, no Fact.
_IN_FULL = regex(
    r"[A-Z][A-Z.’' -]{2,}|[A-Z][\w.’'-]*(?: (?:of|the|de|van|von|al|bin))? [A-Z].*|.*[\u3040-\ud7a3].*",
    re.DOTALL,
)
#: A line that begins as one with a label does.
_SHAPE = regex(r"[(\[]?[A-Z\u3040-\ud7a3][^:：.。]{0,40}[:：](?=\s|[\u3040-\ud7a3])")
_GLOSS = regex(r"\s*[(（][^()（）]*[)）]$")
_QUESTION = regex(r"[?？]")
_HANGUL = regex(r"[가-힣]")
_ROLES = frozenset(QUOTABLE_ROLES) - {"title", "pull-quote"}
#: Titles before a name that a transcript writes in capitals.
_TITLE = regex(r"^(?:MR|MS|MRS|DR|SECRETARY|AMBASSADOR|PRESIDENT|MINISTER|PRIME MINISTER)\.?\s+(?=[A-Z])")
#: So many turns make a transcript where nobody asks by that label.
FEWEST = 4
#: Stands for the label of whoever asks.
ASKED = "?"
#: Characters that these have on the mean: a list of results has fewer.
TELLING = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph of what one speaker says; ``speaker`` as the label has it, None for an answer of whoever is not named."""

    span: Span
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked in a transcript, without its label; ``answer`` is the paragraph right behind that answers it."""

    span: Span
    answer: Span | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """A line; ``label`` if it has one, "" else, and what stands behind it."""

    whole: Span
    said: Span
    label: str
    is_bite: bool = False
    is_question: bool = False
    is_aside: bool = False
    ends: bool = False
    is_of_outlet: bool = False
    #: Whether an office and a name stand before it, in Chinese.
    is_captioned: bool = False


def turns(
    text: str, segments: Sequence[Segment], *, is_outlet: Callable[[str], bool] = nobody
) -> tuple[Turn, ...]:
    """The turns of a transcript in order; none where a text is no transcript but for its sound bites.

    A transcript has somebody who asks and somebody who answers, or four turns with two labels that come again. Who only
    asks is a reporter, whatever the label says. ``is_outlet`` tells the names of outlets that are known.
    """
    lines = _lines(text, segments, is_outlet)
    return tuple(_spoken(lines, *_labels(lines), spokesperson(text)))


def asked(text: str, segments: Sequence[Segment]) -> tuple[Span, ...]:
    """What is asked in a transcript, a paragraph each: nobody's account of anything. Of a line that goes on with the next
    speaker only what stands before.
    """
    lines = _lines(text, segments, nobody)
    found = (each for each, label in _labelled(lines, *_labels(lines)) if label == ASKED)
    return tuple(Span(each.whole.start, _next_turn(text, each)) for each in found)


def questions(text: str, segments: Sequence[Segment]) -> tuple[Question, ...]:
    """The questions of a transcript in order, each of all its paragraphs, with what answers it."""
    lines = _lines(text, segments, nobody)
    found: list[Question] = []
    is_open = False
    for each, label in _labelled(lines, *_labels(lines)):
        if label == ASKED and (each.label or not is_open):
            found.append(Question(Span(each.said.start, _next_turn(text, each))))
        elif label == ASKED:
            found[-1] = Question(Span(found[-1].span.start, each.whole.end))
        elif is_open:
            found[-1] = Question(found[-1].span, answer=_words_of(each, label))
        is_open = label == ASKED
    return tuple(found)


def _next_turn(text: str, line: _Line) -> int:
    """Where the next speaker begins in one line, else its end."""
    inner = _ARROW.search(text, line.said.start, line.said.end)
    return inner.start() if inner else line.whole.end


def _lines(text: str, segments: Sequence[Segment], is_outlet: Callable[[str], bool]) -> list[_Line]:
    titles = {text[part.start : part.end].strip() for part in segments if part.role == "title"}
    lines = (
        _line(text, line, is_heading=part.role == "heading")
        for part in segments
        if part.role in _ROLES
        for line in paragraphs(text, Span(part.start, part.end))
        if line.of(text) not in titles
    )
    return [
        replace(each, is_of_outlet=is_outlet(each.label) or _is_outlet(each.label)) if each.label else each
        for each in lines
    ]


def _line(text: str, line: Span, *, is_heading: bool) -> _Line:
    if _ASIDE.fullmatch(text, line.start, line.end):
        return _Line(line, line, "", is_aside=True)
    for pattern in (_GAP, _ARROW):
        if found := pattern.match(text, line.start, line.end):
            return _said(text, line, Span(found.end(), line.end), found["label"])
    found = _LABEL.match(text, line.start, line.end)
    label = _GLOSS.sub("", " ".join(found["label"].split())) if found else ""
    is_of_turn = bool(_ASKS.fullmatch(label) or _ANSWERS.fullmatch(label))
    if found and label and not _FACT.fullmatch(label) and (found["colon"] or is_of_turn):
        is_open = bool(found["open"]) and not found["shut"]
        end = line.end - 1 if is_open and text[line.end - 1] in _BITE_ENDS else line.end
        said = Span(found.end(), end)
        if is_open == (end < line.end) and _is_speech(text, said):
            said = said if is_open else without_told(text, said, label)
            return _said(text, line, said, label, is_bite=is_open)
    is_shaped = _SHAPE.match(text, line.start, line.end) is not None or is_told(line.of(text))
    return _Line(line, line, "", ends=is_heading or is_shaped)


def _is_speech(text: str, said: Span) -> bool:
    """Whether something is said, not in marks alone, and no list of who made what."""
    words = said.of(text)
    letters = sum(map(str.isalpha, _IN_BRACKETS.sub("", words)))
    is_quoted = words[:1] in _MARKS and words.rstrip()[-1:] in _CLOSING if words else True
    return letters >= min(_FEWEST_LETTERS, len(words)) and not is_quoted and not _LIST.search(words)


def _said(text: str, line: Span, said: Span, label: str, *, is_bite: bool = False) -> _Line:
    words = said.of(text)
    is_question = _QUESTION.search(words) is not None
    return _Line(line, said, label, is_bite, is_question, is_captioned=chinese_captions.is_bite(label, words))


def _labels(lines: Sequence[_Line]) -> tuple[Set[str], Set[str]]:
    """The labels of a transcript and those of them that ask; none where it is no transcript."""
    by_label: dict[str, list[_Line]] = defaultdict(list)
    for each in lines:
        if each.label and not each.is_bite and _is_turning(each):
            by_label[each.label].append(each)
    is_put = any(
        _ASKS.fullmatch(each.label) and each.is_question for found in by_label.values() for each in found
    )
    for label in [each for each in by_label if not _is_telling(by_label[each][0])]:
        if not is_put or len(by_label[label]) < 2:
            del by_label[label]
    again = {label for label, found in by_label.items() if len(found) > 1}
    first = next(iter(by_label), "")
    asking = {
        label
        for label, found in by_label.items()
        if _ASKS.fullmatch(label)
        or found[0].is_of_outlet
        or (again - {label} and (label == first or label in again) and _mostly_asks(found))
    }
    every = [each for found in by_label.values() for each in found]
    is_long = len(again) > 1 and len(every) >= FEWEST and sum(map(_size, every)) >= TELLING * len(every)
    is_asked = bool(asking and by_label.keys() - asking)
    is_one = (is_long or is_asked) and any(each.is_question for each in every)
    return (by_label.keys(), asking) if is_one else (frozenset(), frozenset())


def _is_turning(line: _Line) -> bool:
    """Whether a label may be that of who asks, who answers, or somebody's name."""
    return line.is_of_outlet or any(each.fullmatch(line.label) for each in (_ASKS, _ANSWERS, _NAME))


def _is_telling(line: _Line) -> bool:
    """Whether it is one by itself: a single word with a capital is only where somebody asks and it comes again."""
    return line.is_of_outlet or any(each.fullmatch(line.label) for each in (_ASKS, _ANSWERS, _IN_FULL))


def _is_outlet(label: str) -> bool:
    """Whether a label has the shape of an outlet's name in one of the languages, also in capitals."""
    known = (english_names.OUTLET, korean_words.OUTLET)
    names = (label, label.title()) if label.isupper() else (label,)
    is_known = any(each.search(name) for each in known for name in names)
    return is_known or chinese_names.is_outlet(label) or _ON_AIR.fullmatch(label) is not None


def _mostly_asks(found: Sequence[_Line]) -> bool:
    return 2 * sum(each.is_question for each in found) > len(found)


def _size(line: _Line) -> int:
    return line.said.end - line.said.start


def _labelled(lines: Sequence[_Line], known: Set[str], asking: Set[str]) -> Iterator[tuple[_Line, str]]:
    """Every line that is said with the label that it is said under, ASKED for a question. Behind the last line with a label
    nobody speaks on, for what follows is the outlet's.
    """
    last = max((at for at, each in enumerate(lines) if each.label in known), default=-1)
    label = ""
    for at, each in enumerate(lines):
        if each.is_bite and _is_of_a_bite(each):
            yield each, each.label
        elif each.label in known:
            label = each.label
            yield each, ASKED if label in asking else label
        elif each.is_captioned and not each.is_of_outlet:
            label = ""
            yield each, each.label
        elif each.is_aside or each.ends or each.label:
            label = ""
        elif label and at < last:
            yield each, ASKED if label in asking else label


def _is_of_a_bite(line: _Line) -> bool:
    """Whether a label in brackets is somebody's: NAME/OFFICE, or a Korean one; of no outlet and of nobody who asks."""
    is_a_name = _NAME.fullmatch(line.label) and ("/" in line.label or _HANGUL.search(line.label))
    return bool(is_a_name) and not _ASKS.fullmatch(line.label) and not line.is_of_outlet


def _spoken(lines: Sequence[_Line], known: Set[str], asking: Set[str], head: str | None) -> Iterator[Turn]:
    """Every turn with the paragraphs that go on with it; ``head`` is the spokesperson that a briefing's head names."""
    for each, label in _labelled(lines, known, asking):
        if label == ASKED:
            continue
        is_bare = _ANSWERS.fullmatch(label) or (head and is_only_a_spokesperson(label))
        yield Turn(_words_of(each, label), head if is_bare else called(label))


def _words_of(line: _Line, label: str) -> Span:
    """What is said in a line under a label, without it where it stands there."""
    return line.said if line.label == label else line.whole


def called(label: str) -> str:
    """Whom a label names: NAME/OFFICE and NAME OFFICE by name as running text does, MS QUILL without title or capitals."""
    if captioned := chinese_captions.captioned(label):
        return captioned
    name, _, office = label.split("(", maxsplit=1)[0].partition("/")
    bare = named_by(_TITLE.sub("", name.strip()), office.strip())
    return bare.title() if bare.isupper() and bare.isascii() else bare
