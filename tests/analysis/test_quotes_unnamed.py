"""Who speaks without a name and is meant by a pronoun further on, by invented sentences."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read

OFFICIAL = "A ministry official"


@pytest.mark.parametrize(
    ("told", "then", "speaker"),
    [
        (
            "A ministry official said on condition of anonymity it was so.",
            "The trip is “a gesture,” she added.",
            OFFICIAL,
        ),
        ("A ministry official said it was so.", "The trip is “a gesture,” she added.", OFFICIAL),
        ("A ministry official said it was so.", "“It is but a gesture,” she said.", OFFICIAL),
        ("A ministry official said it was so.", "“It is but a gesture,” he added.", OFFICIAL),
        ("A ministry official said it was so.", "“It is but a gesture,” the official added.", OFFICIAL),
        (
            "A ministry official who asked not to be named said it was so.",
            "“It is but a gesture,” he said.",
            OFFICIAL,
        ),
        (
            "According to a ministry official, it was so.",
            "“It is but a gesture,” she said.",
            "a ministry official",
        ),
        (
            "“It is so,” said one diplomat briefed on the talks.",
            "It was “a gesture,” he said.",
            "one diplomat briefed on the talks",
        ),
        ("“It is so,” a source said.", "She called it “a gesture” at last.", "a source"),
        ("An analyst noted that it was so.", "“It is but a gesture,” she went on.", "An analyst"),
        (
            "One of the pilots, who asked not to be named, said it was so.",
            "“It is but a gesture,” she added.",
            "One of the pilots",
        ),
        (
            "The envoy, who spoke on condition of anonymity, said it was so.",
            "“It is but a gesture,” she added.",
            "The envoy",
        ),
        ("Two officials said it was so.", "“It is but a gesture,” one of them added.", "one of them"),
        ("Two officials said it was so.", "“It is but a gesture,” one said.", "one"),
        # He may be the one of whom the text told last.
        ("A ministry official said it was so.", "“It is but a gesture,” he said.", "Tom Reed"),
        ("A pilot came.", "“It is but a gesture,” he added.", "Tom Reed"),
    ],
)
def test_who_spoke_without_a_name_is_meant_where_a_man_is_named_between(
    told: str, then: str, speaker: str
) -> None:
    text = f"President Tom Reed left on Monday.\n{told} Reed has not met the envoy since May. {then}"
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("between", "word", "speaker"),
    [
        ("Lee Jae-won has not met the envoy since May.", "she added", OFFICIAL),
        ("Lee Jae-won has not met the envoy since May.", "he said", OFFICIAL),
        ("Lee Jae-won told the council that it was old.", "he said", "Lee Jae-won"),
        ("Ada Hale, the envoy, called it old.", "she added", "Ada Hale"),
    ],
)
def test_a_named_person_who_has_spoken_since_goes_on(between: str, word: str, speaker: str) -> None:
    text = f"A ministry official said on condition of anonymity that it was so. {between} “It is but a gesture,” {word}."
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    "then",
    [
        "Tom Reed signed it on Monday at a ceremony. He called it “a gift to all.”",
        "President Tom Reed went to the podium on Monday. He vowed “no retreat.”",
        "Tom Reed stepped up to the microphone. “We won,” he shouted.",
    ],
)
def test_whoever_a_sentence_tells_of_since_is_meant(then: str) -> None:
    told = "An official, speaking on condition of anonymity, said the plan was ready."
    assert name_of(read(f"{told} {then}", "en")[-1].speaker) == "Tom Reed"


@pytest.mark.parametrize("name", ["Andrea Rossi", "Ashley Reed", "Alexis Orn", "Nicola Hale"])
@pytest.mark.parametrize("word", ["he", "she"])
def test_a_name_that_men_and_women_bear_is_meant_by_either(name: str, word: str) -> None:
    text = f"{name} said it was so. “It is but a gesture,” {word} said."
    assert name_of(read(text, "en")[-1].speaker) == name


def test_no_man_speaks_where_a_woman_is_said_to() -> None:
    text = "Tom Reed came in May. Tom Reed had sent a letter before. “It is but a gesture,” she said."
    assert name_of(read(text, "en")[-1].speaker) is None


@pytest.mark.parametrize(
    ("who", "then", "speaker"),
    [
        ("a source close to Ada Hale", "the source", "a source close to Ada Hale"),
        ("an official in Ada Hale’s office", "the official", "an official in Ada Hale’s office"),
        ("a lawyer for President Tom Reed", "the lawyer", "a lawyer for President Tom Reed"),
        ("Secretary of State Tom Reed", "the secretary", "Tom Reed"),
    ],
)
def test_whoever_is_told_of_by_a_name_that_is_not_theirs_is_another(
    who: str, then: str, speaker: str
) -> None:
    text = f"“It was but a gesture,” said {who}. “We are not happy at all,” {then} added."
    assert name_of(read(text, "en")[-1].speaker) == speaker


def test_a_lawyer_for_a_president_is_not_the_president() -> None:
    text = "“It was but a gesture,” said a lawyer for President Tom Reed."
    assert name_of(read(text, "en")[-1].speaker) == "a lawyer for President Tom Reed"
