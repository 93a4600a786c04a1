"""Words that reach a reader by somebody else: through a lawyer, in a statement read out, told of by another, repeated."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told

RESIGNED = "Ada Reed resigned on Monday. "


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“We were never asked,” she said through her lawyer.", "Ada Reed’s lawyer"),
        ("“We were never asked,” she said through a spokesperson.", "a spokesperson"),
        ("“We were never asked,” she said through her lawyer, Ben Hale.", "Ben Hale"),
        ("“We were never asked,” said Reed through Ben Hale, her attorney.", "Ben Hale"),
        ("“We were never asked,” she said in a statement relayed by her office.", "Ada Reed’s office"),
        ("“We were never asked,” she said in a statement issued by her lawyer.", "Ada Reed’s lawyer"),
        ("“We were never asked,” she said in a statement issued by the company.", None),
        ("“We were never asked,” she said in a letter read out by Ben Hale.", "Ben Hale"),
        ("“We were never asked,” she said, as quoted by the state news agency Tidepress.", "Tidepress"),
        ("Through a spokesman, she said she had “never been asked” about it.", "a spokesman"),
        ("In a statement read out by Ben Hale, Reed said: “We were never asked.”", "Ben Hale"),
        ("Reed, in a statement read by Ben Hale, said: “We were never asked.”", "Ben Hale"),
    ],
)
def test_who_speaks_through_another_is_passed_on_by_them(text: str, via: str | None) -> None:
    assert told(RESIGNED + text, "en") == [("Ada Reed", via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Ada Reed said Ben Hale had told her that “the lock stays shut.”", "Ada Reed"),
        ("Ada Reed said on Monday that Ben Hale described the lock as “shut for good.”", "Ada Reed"),
        ("Ada Reed told reporters that the mayor, Ben Hale, had called the lock “shut for good.”", "Ada Reed"),
        ("Ada Reed recalled Ben Hale telling her to “shut the lock for good.”", "Ada Reed"),
        ("Prosecutors allege that Ben Hale texted a friend, “The lock stays shut.”", "Prosecutors"),
        ("State media reported that Ben Hale had called the lock “shut for good.”", "State media"),
        ("“The lock stays shut,” Ben Hale told the crew, Ada Reed said.", "Ada Reed"),
        ("“The lock stays shut,” Ben Hale told the crew, his spokesman said on Monday.", "Ben Hale’s spokesman"),
        ("Ada Reed read out a letter from Ben Hale saying “the lock stays shut.”", "Ada Reed"),
        ("Ada Reed conveyed Ben Hale’s message that “the lock stays shut.”", "Ada Reed"),
        ("Ben Hale said he had told the crew “the lock stays shut.”", None),
        ("Ada Reed said it rained. Ben Hale said that “the lock stays shut.”", None),
        ("Ada Reed said it rained, but Ben Hale said that “the lock stays shut.”", None),
        ("Ada Reed said she would resign after Ben Hale told her “the lock stays shut.”", None),
        ("“The lock stays shut,” Ben Hale told the crew, which Ada Reed said was wrong.", None),
    ],
)  # fmt: skip
def test_who_tells_what_another_said_passes_it_on(text: str, via: str | None) -> None:
    assert told(text, "en") == [("Ben Hale", via)]


@pytest.mark.parametrize(
    "text",
    [
        "“The lock stays shut,” the Harbour Post reported, citing a senior official.",
        "The Harbour Post, citing a senior official familiar with the lock, said it was “shut for good.”",
    ],
)
def test_whom_an_outlet_cites_speaks(text: str) -> None:
    [(speaker, via)] = told(text, "en")
    assert (speaker, (via or "").removeprefix("the ").removeprefix("The ")) == (
        "a senior official",
        "Harbour Post",
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The minister told me, ‘We will sign,’” Ada Reed said.", "The minister"),
        ("“Minister Hale told us: ‘We will sign.’ I left,” Ada Reed said.", "Hale"),
        ("“‘We will sign,’ the minister told me,” Ada Reed said.", "the minister"),
        ("“My father always said, ‘Never sign.’ I never did,” Ada Reed said.", "Ada Reed’s father"),
        ("Ben Hale resigned. “He told me, ‘We will sign,’” Ada Reed said.", "Ben Hale"),
        ("\"The coach told us, 'Never sign,'\" Ada Reed said.", "The coach"),
    ],
)
def test_whom_a_speaker_repeats_speaks_by_way_of_them(text: str, speaker: str) -> None:
    assert told(text, "en") == [("Ada Reed", None), (speaker, "Ada Reed")]


@pytest.mark.parametrize(
    "text",
    [
        "“People call it ‘the wall’ and they hate it,” Ada Reed said.",
        "“It is the ‘wall of shame’ here,” Ada Reed said.",
        "“My son came home. He said, ‘We will sign,’” Ada Reed said.",
    ],
)
def test_what_nobody_is_told_to_have_said_is_of_nobody_within_a_quotation(text: str) -> None:
    assert told(f"Ben Hale resigned. {text}", "en") == [("Ada Reed", None), (None, None)]


def test_who_repeats_their_own_words_speaks_them() -> None:
    text = "“I told him, ‘We will sign,’” Ada Reed said."
    assert told(text, "en") == [("Ada Reed", None), ("Ada Reed", None)]
