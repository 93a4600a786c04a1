"""Clauses of somebody of their own within an English sentence, over many ways of writing."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # With somebody of its own.
        (
            "Tom Reed denied it, with Cory Lund taking to the radio to call Hale “totally lost” at sea.",
            "Cory Lund",
        ),
        (
            "The council was quick to respond, with Ida Orne writing that it was a “disaster” for us.",
            "Ida Orne",
        ),
        (
            "Tom Reed looked on, with Ida Orne, the clerk, calling it “a very long day” for the port.",
            "Ida Orne",
        ),
        ("Tom Reed met with Ida Orne, calling the talks “long and frank” at the end.", "Tom Reed"),
        (
            "Tom Reed spoke in the square, where about 50 pilots had gathered, chanting “no boats, no peace” at him.",
            "50 pilots",
        ),
        # What a relative clause tells has its own subject.
        (
            "Tom Reed, a former mayor, criticized the vote, which a harbour inquiry said was “extremely careless” but legal.",
            "a harbour inquiry",
        ),
        # A speaker between two commas.
        ("Ada Hale, a top aide said, “is very sure of the contrast” between them.", "a top aide"),
        ("The harbour, Tom Reed said, “is open to all who come”.", "Tom Reed"),
        # Who is asked does not ask.
        (
            "Tom Reed was asked by host Bill Orne, who supports him but has dismissed the story, “You said once that it was over, did you not?”",
            "Bill Orne",
        ),
        # A letter of another.
        ("Tom Reed came after the paper’s editorial telling him to leave his “playground”.", "editorial"),
        ("The council read Ida Orne’s letter accusing the clerk of “theft and worse” at night.", "Ida Orne"),
        ("Ida Orne issued a statement calling the vote “a clear breach” of the rules.", "Ida Orne"),
        # Whoever is set off by commas with others' names in it.
        (
            "Tom Reed kept the fleet at the last vote, in what Bay Brandt, clerk of Ronald Orne's court, called “hand-to-hand combat”.",
            "Bay Brandt",
        ),
        ("Tom Reed met the pilots, who call themselves “the last of the free”.", "the pilots"),
        # What is held up or worn says so, and nobody who holds it.
        ("Lori Brandt held up a sign saying “Pilots Against Hale”.", "a sign"),
        ("At a rally in Lowport, Aubrey Lund hoisted a sign that read “Fifteen for all!”", "a sign"),
        ("Tom Reed left. A man passed him in shirts that said “Down with the harbour dues”.", None),
        ("“By the spring we shall all be sailors,” is a common saying in Lowport. Tom Reed left.", None),
    ],
)
def test_a_clause_with_a_subject_of_its_own_is_of_that(text: str, speaker: str | None) -> None:
    told = name_of(read(text, "en")[-1].speaker)
    assert told == speaker or (speaker == "editorial" and told and told.endswith("editorial"))


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # What is fronted has its own speaker; who speaks behind it passes nothing on.
        (
            "But even as Tom Reed claimed on Tuesday that “the mate got in trouble for less,” one of the lawyers for Ida Hale said the cases differ.",
            ["Tom Reed"],
        ),
        (
            "While Jake Lund proclaims the article a “terrific piece,” Ada Hale fixates on the “pivot” line.",
            ["Jake Lund", None],
        ),
        # A conjunction opens no apposition.
        (
            "A struggle has begun in the council, days before a meeting in Northport, as the head of the council’s committee has accused his own party of a “breach of trust”.",
            ["the head of the council’s committee"],
        ),
        (
            "Besides the pilots’ calls for action, even a top planner said Hale must choose, saying, “At some point she has to come out.”",
            ["a top planner"],
        ),
        # Who says of another that he did, says the rest as well.
        (
            "Tom Reed said that Ida Orne begged him for his vote and “would have dropped to her knees” for it.",
            ["Tom Reed"],
        ),
        (
            "Penny Lund said she would like Tom Reed to further explain his stand but backs him because there is “no question” about it.",
            ["Penny Lund"],
        ),
        (
            "Ash Lund said that for decades some critics had been predicting a retreat from the isles, but this would not happen.\n\n“That’s because this region remains the most important for us all.”",
            ["Ash Lund"],
        ),
        (
            "Tom Reed noted that the clerk had called.\n\n“We shall not give way to them in this.”",
            ["Tom Reed"],
        ),
        # Behind an inverted verb goes on who was told by it.
        (
            "Tom Hale “was handled lightly,” said a former official who oversaw the case and described it as “a lesser affair”.",
            ["a former official", "a former official"],
        ),
        (
            "Wesley Lund’s comments further “the mob mentality” fostered by others, the groups say.",
            ["the groups"],
        ),
        (
            "“Tell her I promised you a picture,” Ann Orne said, and a sailor cut in. “Don’t forget the pilots, all of them.”",
            ["Ann Orne", "a sailor"],
        ),
    ],
)
def test_clauses_of_one_sentence_are_told_apart(text: str, speakers: list[str | None]) -> None:
    assert [name_of(each.speaker) for each in read(text, "en")] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Lim Hale, a professor at Northport University, said the move indicates Orn reaffirmed Ada as a “successor of the tide”.",
            "Lim Hale",
        ),
        ("Lim Hale said the visit suggests that Orn described the pact as “a done deal” by now.", "Lim Hale"),
        # A writing has words of others in it.
        (
            "Tom Hale said the report shows that the ministry described the fleet as “unsafe at any speed”.",
            "the ministry",
        ),
    ],
)
def test_what_a_thing_is_said_to_show_is_of_whoever_says_so(text: str, speaker: str) -> None:
    assert name_of(read(text, "en")[0].speaker) == speaker
