"""Text to runs: nothing is lost, nothing is shown twice, whatever the spans."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from app.analysis.cleaning import Segment
from app.analysis.text import Span
from app.archive.article import Proof
from app.web.marks import Run, parts, passages
from app.web.templating import matched, only

TEXT = "Alpha beta gamma. Delta epsilon.\nZeta eta theta."


def proof(topic: str, start: int, end: int, sentence: Span, kind: str = "direct") -> Proof:
    return Proof(topic=topic, span=Span(start, end), sentence=sentence, rule="strong", kind=kind)


def read(*evidence: Proof) -> list[list[Run]]:
    """The runs of each paragraph of the text as one body."""
    (part,) = parts(TEXT, [Segment("body", 0, len(TEXT))], evidence)
    return [[run for piece in line.stretches for run in piece.runs] for line in part.paragraphs]


def test_words_of_two_topics_that_overlap_are_cut_into_three_runs() -> None:
    first = Span(0, 17)
    runs = read(proof("a", 0, 10, first), proof("b", 6, 16, first))[0]
    assert [(run.text, run.topics) for run in runs[:3]] == [
        ("Alpha ", ("a",)),
        ("beta", ("a", "b")),
        (" gamma", ("b",)),
    ]


def test_paragraphs_are_numbered_and_captions_are_not() -> None:
    segments = [Segment("caption", 0, 17), Segment("body", 18, len(TEXT))]
    numbers = [line.number for part in parts(TEXT, segments, ()) for line in part.paragraphs]
    assert numbers == [None, 1, 2]


def test_a_passage_knows_its_paragraph() -> None:
    cut = parts(TEXT, [Segment("body", 0, len(TEXT))], [proof("a", 33, 37, Span(33, 48))])
    (passage,) = passages(cut, "a")
    assert (passage.number, matched(passage, "a")) == (2, "Zeta")


def test_only_one_topics_marks_are_kept_and_what_touches_is_joined() -> None:
    runs = read(proof("a", 0, 10, Span(0, 17)), proof("b", 6, 16, Span(0, 17)))[0]
    assert [(run.text, run.topics) for run in only(runs, "b")][:2] == [("Alpha ", ()), ("beta gamma", ("b",))]


def test_words_known_only_by_context_are_told_apart() -> None:
    runs = read(proof("a", 0, 5, Span(0, 17), kind="context"))[0]
    assert (runs[0].text, runs[0].context) == ("Alpha", True)


spans = some.tuples(some.integers(0, len(TEXT)), some.integers(0, len(TEXT))).map(
    lambda ends: Span(*sorted(ends))
)


@given(some.lists(some.tuples(spans, spans, some.sampled_from("abc")), max_size=8))
def test_every_character_is_shown_once_whatever_the_evidence(found: list[tuple[Span, Span, str]]) -> None:
    evidence = [Proof(topic, span, sentence, "strong", "direct") for span, sentence, topic in found]
    lines = ["".join(run.text for run in line) for line in read(*evidence)]
    assert lines == TEXT.split("\n")


def test_in_a_long_paragraph_a_passage_knows_its_sentence() -> None:
    text = "One came. Two came. Three came. Pyongyang came fourth. Five came."
    start = text.index("Pyongyang")
    proof = Proof("nk", Span(start, start + 9), Span(start, start + 22), "strong: Pyongyang", "direct")
    read = parts(text, [Segment("body", 0, len(text))], [proof])
    assert [(each.number, each.stretch.sentence) for each in passages(read, "nk")] == [(1, 4)]
    short = text[text.index("Three") :]
    moved = Proof("nk", Span(12, 21), Span(12, 34), "strong: Pyongyang", "direct")
    read = parts(short, [Segment("body", 0, len(short))], [moved])
    assert [(each.number, each.stretch.sentence) for each in passages(read, "nk")] == [(1, None)]
