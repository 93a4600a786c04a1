"""Sentences, paragraphs, and folding that can find its way back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.text import Span, fold, paragraphs, sentences

SENTENCES = [
    ("plain", "It rained. They left.", ["It rained.", "They left."]),
    ("titles and initials", "Mr. Lee met J. K. Han. They spoke.", ["Mr. Lee met J. K. Han.", "They spoke."]),
    ("U.S. inside", "The U.S. President arrived. He smiled.", ["The U.S. President arrived.", "He smiled."]),
    (
        "U.S. at the end",
        "He flew to the U.S. The trip was long.",
        ["He flew to the U.S.", "The trip was long."],
    ),
    ("a date", "It began on Jan. 6. The rest followed.", ["It began on Jan. 6.", "The rest followed."]),
    (
        "a clock time",
        "He came at 10 a.m. on Monday. She left.",
        ["He came at 10 a.m. on Monday.", "She left."],
    ),
    ("a decimal", "It grew 3.5 percent. Good.", ["It grew 3.5 percent.", "Good."]),
    ("a company", "Han Corp. Chairman Yun spoke. We heard.", ["Han Corp. Chairman Yun spoke.", "We heard."]),
    ("closing quotes", "“We agreed.” Then he left.", ["“We agreed.”", "Then he left."]),
    ("a question in a quotation", '"Is it so?" he asked. No.', ['"Is it so?" he asked.', "No."]),
    ("attribution after a question", '"Why now?" Kim asked. No.', ['"Why now?" Kim asked.', "No."]),
    (
        "an ellipsis inside",
        "It will play a role ... in its way. Fine.",
        ["It will play a role ... in its way.", "Fine."],
    ),
    ("an address", "See www.example.org/a.b for it. Good.", ["See www.example.org/a.b for it.", "Good."]),
    ("English glued", "They agreed.The rest is open.", ["They agreed.", "The rest is open."]),
    ("English glued after a year", "It grew in 2024.The rest fell.", ["It grew in 2024.", "The rest fell."]),
    ("a mark left alone", "그는 떠났다. &quot;", ["그는 떠났다. &quot;"]),
    ("a brand with a stop", "Trip.com sold it. Good.", ["Trip.com sold it.", "Good."]),
    ("line breaks", "One line\nAnother line", ["One line", "Another line"]),
    ("Korean", "회담을 했다. 결과가 나왔다.", ["회담을 했다.", "결과가 나왔다."]),
    ("Korean glued", "회담을 했다.결과가 나왔다.", ["회담을 했다.", "결과가 나왔다."]),
    ("Korean polite glued", "만났어요.좋았죠.끝", ["만났어요.", "좋았죠.", "끝"]),
    ("Korean glued to an opening quote", '했다."가자"고 말했다.', ["했다.", '"가자"고 말했다.']),
    ("Korean quotation goes on", '그는 "간다."라고 말했다. 끝.', ['그는 "간다."라고 말했다.', "끝."]),
    ("Korean entities", "했다.&quot;가자&quot;고 했다.", ["했다.", "&quot;가자&quot;고 했다."]),
    ("Korean entity closes", "그는 &quot;간다.&quot;라고 했다.", ["그는 &quot;간다.&quot;라고 했다."]),
    ("Korean decimal", "3.5% 늘었다.이어 줄었다.", ["3.5% 늘었다.", "이어 줄었다."]),
    (
        "Korean address",
        "자세한 내용은 누리집.kr과 abc.co.kr에 있다.끝났다",
        ["자세한 내용은 누리집.kr과 abc.co.kr에 있다.", "끝났다"],
    ),
    ("Korean dotted date", "일시는 2026. 1. 6. 오전이다. 끝.", ["일시는 2026. 1. 6. 오전이다.", "끝."]),
    ("Korean enumeration", "가.나.다 순이다.", ["가.나.다 순이다."]),
    ("Chinese", "双方会谈。会后签字！好吗？好。", ["双方会谈。", "会后签字！", "好吗？", "好。"]),
    ("Chinese quotation", "他说：“同意。”会议结束。", ["他说：“同意。”", "会议结束。"]),
    (
        "Japanese quotation goes on",
        "彼は「行く。」と言った。終わり。",
        ["彼は「行く。」と言った。", "終わり。"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES]
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


def test_sentences_of_a_span_count_from_the_start_of_the_text() -> None:
    text = "Title\nFirst here. Second here."
    assert [span.of(text) for span in sentences(text, Span(6, len(text)))] == ["First here.", "Second here."]


def test_paragraphs_are_lines_with_words() -> None:
    text = "  One \n\n \u2028Two\r\nThree"
    assert [span.of(text) for span in paragraphs(text)] == ["One", "Two", "Three"]


READING_TEXT = st.text(alphabet=st.sampled_from("aB다요.!?。\"“”'’ \n&quot;3한 …)"), max_size=60)


@given(READING_TEXT)
def test_sentences_cover_every_character_once(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)


#: 북한 as keyboards of one maker write it: six letters instead of two syllables.
APART = "\u1107\u116e\u11a8\u1112\u1161\u11ab"
FOLDED = [
    ("case", "XI Jinping", "xi jinping", "Jinping", "jinping"),
    ("curly quotes", "“Hi”", '"hi"', "“Hi”", '"hi"'),
    ("a ligature becomes two", "the ﬁne print", "the fine print", "print", "print"),
    ("inside a ligature all of it", "the ﬁne print", "the fine print", "ﬁn", "in"),
    ("a company sign becomes three", "㈜한국 회담", "(주)한국 회담", "한국", "한국"),
    ("decomposed Hangul shrinks", f"{APART} 회담", "북한 회담", APART, "북한"),
    ("full width", "ＰＭＺ zone", "pmz zone", "ＰＭＺ", "pmz"),
    ("half-width kana", "ｶﾞｽ田", "ガス田", "ｶﾞ", "ガ"),
    ("an entity", "&quot;북한&quot;은", '"북한"은', "북한", "북한"),
    ("an entity covered whole", "한&middot;중 관계", "한·중 관계", "한&middot;중", "한·중"),
    ("a soft hyphen", "Pyong\u00adyang", "pyongyang", "Pyong\u00adyang", "pyongyang"),
    ("spaces", "North \u00a0 Korea", "north korea", "North \u00a0 Korea", "north korea"),
    ("accents apart", "cafe\u0301 talk", "café talk", "talk", "talk"),
]


@pytest.mark.parametrize(
    ("text", "folded", "original", "found"), [r[1:] for r in FOLDED], ids=[r[0] for r in FOLDED]
)
def test_folding_remembers_where_words_stood(text: str, folded: str, original: str, found: str) -> None:
    result = fold(text)
    assert result.text == folded
    start = result.text.index(found)
    assert result.original(start, start + len(found)).of(text) == original


@given(st.text(max_size=60))
def test_every_folded_stretch_lies_inside_the_text(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        span = folded.original(at, at + 1)
        assert 0 <= span.start < span.end <= len(text)
    assert [folded.position(at) for at in range(len(text) + 1)] == sorted(
        folded.position(at) for at in range(len(text) + 1)
    )


@given(st.text(max_size=40))
def test_folding_twice_changes_no_quotes_or_case(text: str) -> None:
    once = fold(text.replace("&", " ")).text
    assert fold(once).text.lower() == once.lower() or not once.isascii()
