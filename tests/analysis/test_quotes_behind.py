"""Who speaks in English reporting of many outlets, by the words around a quotation, in invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import parse_people
from app.analysis.quotes import quotes

PEOPLE = parse_people("")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # What stands in apposition may be long.
        (
            "Tom Hale slept. “You will not see it until you sail,” Ada Reed, an organizer at the Harbour Network in"
            " Northport, and a native of the outer isles of the bay, in the far north, told me.",
            "Ada Reed",
        ),
        # A quotation that ends within another parts the marks.
        ("Ada Reed was calm. “My first thought was, ‘Oh no, not the lock,’ ” Reed said.", "Ada Reed"),
        # No sentence opens with a small letter.
        (
            "Ada Reed met the son of Tom Hale. Hale was out. “Who could help?” she told Ben Winfield.",
            "Ada Reed",
        ),
        ("The boat turned. “Hands! Let me see your hands!” an officer ordered.", "an officer"),
        (
            "The lock is shut. “The plan, approved in May, sets out the work,” the department detailed.",
            "the department",
        ),
        (
            "Harbour analysts called it the “end of an era,” as the old boats were laid up.",
            "Harbour analysts",
        ),
        (
            "“A wide range of locks has been discussed at length,” the mayor’s statement reads.",
            "the mayor’s statement",
        ),
        (
            "Ada Reed came with Tom Hale. “This is a meeting,” Hale said, but he also added that “there will be some boats.”",
            "Tom Hale",
        ),
        (
            "The talk led Ada Reed to suggest, in a loud moment, “She is going to sink, and you all know it.”",
            "Ada Reed",
        ),
        (
            "A film of Tom Press was shown at the harbour. “The lock got in the way of it,” Press said.",
            "Press",
        ),
        # What is fronted, loose or alleged tells of nobody else.
        (
            "The council in a statement said the fleet goes on. The fleet is “a troublemaker,” slowly closing the lock"
            " for good, Ada Reed added.",
            "Ada Reed",
        ),
        ("Ada Reed said that Northport does not know Southport’s alleged “attempt” on the lock.", "Ada Reed"),
        ("Calling the challenger, Deborah Hale, “exactly the partner we need,” Ada Reed left.", "Ada Reed"),
        ("Ada Reed says it underscores that the lock is “unfit for boats.”", "Ada Reed"),
        # Further words of saying, and phrases of such behind a preposition.
        ("Ada Reed attributed the delay of the boats to “a complete disregard for the lock.”", "Ada Reed"),
        (
            "Ada Reed spoke twice. She also drew attention to the wish “to remedy what is wrong with the lock.”",
            "Ada Reed",
        ),
        ("Ada Reed introduced the pilot to the crowd as “someone who knows what boats are.”", "Ada Reed"),
        ("Ada Reed took it further by referring to whoever came as “pirates of the law.”", "Ada Reed"),
        (
            "Ada Reed came. In the draft she had written, “Finally, the lock is open to all boats.”",
            "Ada Reed",
        ),
        # Whose words they are told to be.
        (
            "Ada Reed slept on it. Here is how it went in the words of the pilot: “Two boats were gone.”",
            "the pilot",
        ),
        (
            "Ada Reed got well. As she related, “the lock went on leaking for a year, and then it did not.”",
            "Ada Reed",
        ),
        (
            "Ada Reed put him in charge of the lock because, in her words, “he knows how to do it.”",
            "Ada Reed",
        ),
        (
            "According to Harbour Center director Reed, the lock is “seen as the reason why the fleet broke down.”",
            "Reed",
        ),
        ("Demonstrators said they want “justice for the lock,” but left.", "Demonstrators"),
        ("The council released two plans that it described as “closing arguments” to voters.", "The council"),
        (
            "The International Harbour Energy Agency said the fleet showed “complete disregard of the rules.”",
            "International Harbour Energy Agency",
        ),
        (
            "Ada Reed’s son, skipper Tom Hale (“The Lock”), also remembers it. “She is full of music,” he said.",
            "Tom Hale",
        ),
    ],
)
def test_who_speaks_is_told_by_the_words_around(text: str, speaker: str) -> None:
    found = [q for q in quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE) if q.speaker]
    assert found[-1].speaker is not None
    assert found[-1].speaker.name.removeprefix("the ") == speaker.removeprefix("the ")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Reed told “Harbour This Morning” co-host Tom Hale that the lock was open.",
        "The journal Locks now has the findings of Ada Reed in a paper titled: “A filtered approach to the lock of today.”",
    ],
)
def test_works_in_marks_are_said_by_nobody(text: str) -> None:
    assert [q.speaker for q in quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        # What is closed but at its end goes on.
        "Ada Reed came. Reed said: “The lock is shut. We look after it. It is not fair.\n“God knows what the pilots feel.”",
        # A line of its own below a paragraph signs none of its last words.
        "“They won,” Ada Reed said. “We have got to right the ship now.”\n\nHarbour Six Letter\n\nRead on.",
        "“They won,” said Captain Ada Reed (N-Isles) at the time, adding that “the lock is open to all.”",
        "Ada Reed said of the lock that it “was not good.” Adding, “Now, it never is the lock itself.”",
        "“It matters to them,” Ada Reed said. “’Cause nobody takes it back.”",
    ],
)
def test_whoever_speaks_goes_on(text: str) -> None:
    found = quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)
    assert [q.speaker.name if q.speaker else None for q in found] == ["Ada Reed", "Ada Reed"]


def test_outlets_by_way_of_which_words_came_are_relays() -> None:
    text = "“It leaked,” Ada Reed said, via the Harbour City Times. “It does no more.” “Soon,” Reed told TechCrunch in May."
    found = quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)
    assert [q.via.name if q.via else None for q in found] == [
        "Harbour City Times",
        "Harbour City Times",
        "TechCrunch",
    ]


#: Who spoke before, of whom an invented sentence may tell.
MET = "Tom Hale met Ada Reed in Lowport.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        # A sentence that ends before a mark is not told apart from what follows it.
        "The lock was “far too small for boats” of that kind, Tom Hale said. “Nobody can sail one of these through it.”",
        "The lock was “far too small for boats” of that kind, said Tom Hale. “Nobody can sail one of these through it.”",
        "The lock was “far too small for boats” of that kind, Tom Hale, the mayor, said.",
        "The lock was “far too small for boats” of that kind, as Tom Hale put it.",
        "“The lock is too small for them,” said Tom Hale, N.H. “Nobody can sail one of these through it.”",
        "“The lock is too small for them,” said Tom Hale, 61. “. . . Nobody can sail one of these through it.”",
        "“The lock is too small for them,” Tom Hale said. Then: “Nobody can sail one of these through it.”",
        # No clause opens with a "once" or a "since" that stands before its verb.
        "Tom Hale once called the lock “far too small for boats” of that kind.",
        "Tom Hale has since called the lock “far too small for boats” of that kind.",
        # What stands between a name and its verb, or before both.
        "Tom Hale, in a letter sent by the council on Monday, called it “far too small for boats” of that kind.",
        "Tom Hale, D-Maine, called it “far too small for boats” of that kind.",
        "As Tom Hale, a fisherman of the north, put it: “The lock is too small for them.”",
        "At a rally in Lowport, Maine, Tom Hale waved it away, calling it “far too small for boats” of that kind.",
        "At a rally in Lowport, N.H., on Monday, Tom Hale waved it away, calling it “far too small for boats” of that kind.",
        "Here in Lowport, Tom Hale waved it away, calling it “far too small for boats” of that kind.",
        "That night, Tom Hale waved it away, calling it “far too small for boats” of that kind.",
        "Tom Hale said that although Ada Reed called for more, the lock was “far too small for boats” of that kind.",
        "Ada Reed was accused by Tom Hale of “clumsy lies” in the hall.",
        "Ada Reed rejected Tom Hale’s description of the lock as “far too small for boats” of that kind.",
        "The council met, with Tom Hale, the mayor, reportedly saying it was “far too small for boats” of that kind.",
        "The council met, prompting Tom Hale to call it “far too small for boats” of that kind.",
        # Who shows something by a word, a sign or a message speaks next.
        "Tom Hale shook his head. “The lock is too small for them.”",
        "Tom Hale’s message to the council was clear: “The lock is too small for them.”",
        "Tom Hale’s answer was no. “The lock is too small for them.”",
        "Here’s Tom Hale on the lock: “The lock is too small for them.”",
        "According to Tom Hale: “The lock is too small for them.”",
        "To Tom Hale, the lock is “far too small for boats” of that kind.",
        # Marks of other languages, dashes before the verb, and what no comma ends.
        "«The lock is too small for them,» said Tom Hale, 61, «and nobody can sail one of these through it.»",
        "“The lock is too small for them” — said Tom Hale, the mayor, “and nobody can sail one of these through it.”",
        "“Is the lock too small for them?” said Tom Hale, the mayor, “and can nobody sail one of these through it?”",
        "“Is the lock too small for them?” Tom Hale asked Ada Reed.",
        # Offices.
        "“The lock is too small for them,” Cllr Tom Hale said.",
        "“The lock is too small for them,” Minister for Harbours Tom Hale said.",
    ],
)
def test_a_speaker_is_heard_however_a_sentence_is_built(text: str) -> None:
    segments = [Segment("body", 0, len(MET + text))]
    found = quotes(MET + text, segments, "en", PEOPLE)
    assert [quote.speaker and quote.speaker.name for quote in found] == ["Tom Hale"] * len(found)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A lawyer for Hale said the lock was “far too small for boats” of that kind.", "A lawyer for Hale"),
        ("“The lock is too small for them,” said lawyers for Tom Hale.", "lawyers for Tom Hale"),
        ("“The lock is too small for them,” said the second official.", "the second official"),
    ],
)
def test_who_speaks_for_another_is_not_the_other(text: str, speaker: str) -> None:
    text = "Tom Hale, an official of the harbour, met Ada Reed in Lowport.\n\n" + text
    (quote,) = quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)
    assert quote.speaker
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(
    ("said", "via"),
    [
        (
            "Harbour Minister Ben Reed called the lock “a burden”, his ministry said.",
            "Ben Reed’s ministry",
        ),
        (
            "Vo Dal-su met Carl Hale by the lock and called it “a burden,” his office said on Friday.",
            "Vo Dal-su’s office",
        ),
        ("Vo Dal-su called the lock “a burden”, his legal team said.", "Vo Dal-su’s legal team"),
        ("Ben Reed called the lock “a burden”, the ministry said.", "the ministry"),
    ],
)
@pytest.mark.parametrize("before", ["", "“It leaks,” Tom Orne said. He said the lock was old.\n\n"])
def test_whose_ministry_passes_words_on_is_told_by_the_sentence_itself(
    before: str, said: str, via: str
) -> None:
    text = before + said
    quote = quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)[-1]
    assert quote.via
    assert quote.via.name == via


def test_a_ministry_of_nobody_the_text_knows_is_not_that_of_whom_it_named_before() -> None:
    text = "“It leaks,” Tom Orne said. He said the lock was old.\n\nReed met Hale and voiced “a doubt”, his ministry said."
    quote = quotes(text, [Segment("body", 0, len(text))], "en", PEOPLE)[-1]
    assert quote.speaker
    assert quote.speaker.name == "his ministry"
