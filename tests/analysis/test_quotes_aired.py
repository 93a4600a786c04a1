"""Who passes on what is quoted, by invented sentences: outlets on whose air, in whose pages, to whose host or in whose papers."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_passed_on import told

HALE = "Ben Hale"


def _via(text: str) -> str | None:
    return told(text)[-1][1]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“It is late,” Anna Reed said on NBC’s morning show.", "NBC"),
        ("“It is late,” Anna Reed said Sunday on CNN.", "CNN"),
        ("Speaking on BBC Radio 4’s Tide programme, Anna Reed said: “It is late.”", "BBC Radio 4"),
        ("Appearing on CNBC, Anna Reed said: “It is late.”", "CNBC"),
        ("In an appearance on MSNBC on Monday, Anna Reed called the lock “old and shut”.", "MSNBC"),
        ("“It is late,” said Anna Reed, speaking on Lomm television’s evening show.", "Lomm"),
        ("“It is late,” Anna Reed said on Peruvian radio.", "Peruvian radio"),
        ("Anna Reed appeared on CNN on Monday. “It is late,” she said.", "CNN"),
        ("“It is late,” said Anna Reed, a council member, on Voice of Orn radio.", "Voice of Orn"),
        ("“It is late,” said Anna Reed, a council member, on Monday.", None),
        ("“It is late,” Anna Reed said on Macao’s television Tidewave.", "Tidewave"),
        # Nobody’s air: his own page, a place, whoever presents it.
        ("“It is late,” Anna Reed said on the radio.", None),
        ("“It is late,” Anna Reed said on the Harbour Council’s website.", None),
        ("“It is late,” Anna Reed said on Capitol Hill.", None),
        ("“It is late,” Anna Reed said on Telegram.", None),
        ("“It is late,” Anna Reed said on her website.", None),
    ],
)
def test_an_outlet_passes_on_what_is_said_on_its_air(text: str, via: str | None) -> None:
    assert _via(text) == via


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“It is late,” Anna Reed wrote in the Harbour Post on Tuesday.", "Harbour Post"),
        ("Anna Reed wrote for the Harbour Post that “it is often late” there.", "Harbour Post"),
        ("Writing in the Harbour Post, Anna Reed called the lock “old and shut”.", "Harbour Post"),
        (
            "In an op-ed published in the Harbour Post on Monday, Anna Reed said it is “old and shut”.",
            "Harbour Post",
        ),
        ("In an op-ed for the Lowport Informer, Anna Reed wrote that “it is late”.", "Lowport Informer"),
        ("Anna Reed wrote for The Lowport Informer that “it is late”.", "Lowport Informer"),
        (
            "Anna Reed wrote for the Harbour Post that “it is late.”\n\n“It is old,” Reed wrote.",
            "Harbour Post",
        ),
        # Its own people, and what is no outlet.
        ("“It is late,” critic Anna Reed wrote in the Harbour Post.", None),
        ("Harbour Post columnist Anna Reed wrote in the paper that it is “old and shut”.", None),
        ("Anna Reed wrote in The Hague that “it is late”.", None),
        ("“It is late,” Anna Reed wrote in March.", None),
        ("“It is late,” Anna Reed wrote for the court.", None),
        ("“It is late,” Anna Reed wrote in a letter to the Harbour Council.", None),
        ("Anna Reed wrote in her book, The Long Tide, that “it is late”.", None),
    ],
)
def test_an_outlet_passes_on_what_others_write_in_its_pages(text: str, via: str | None) -> None:
    assert _via(text) == via


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“It is late,” Anna Reed said when asked by Reuters.", "Reuters"),
        ("“It is late,” Anna Reed texted the Harbour Post.", "Harbour Post"),
        ("“It is late,” Anna Reed recalled to the Harbour Post.", "Harbour Post"),
        ("“It is late,” Ben Hale told Lock Talk host Tom Cole.", "Lock Talk"),
        ("Fox News host Bill Stone met Ben Hale. “It is late,” Hale told Stone on Monday.", "Fox News"),
        ("Ben Hale told CNN’s Bill Stone that it was old.\n\nIt is. “It is late,” Hale told Stone.", "CNN"),
        (
            "Ben Hale told Bill Stone of Fox News that it is.\n\nShe laughed. “It is late,” Hale told Stone.",
            "Fox News",
        ),
        ("Asked by police about the lock, Ben Hale said: “It is late.”", None),
        ("Mayor Bill Stone met Ben Hale. “It is late,” Hale told Stone on Monday.", None),
        ("Harbour Post reporter Bill Stone left. “It is late,” Ben Hale told Stone’s brother.", None),
        ("“It is late,” Ben Hale told World Cup host Orn Marn.", None),
    ],
)
def test_who_asks_for_an_outlet_is_the_outlet(text: str, via: str | None) -> None:
    assert _via(text) == via


@pytest.mark.parametrize(
    ("words", "via"),
    [
        ("Bolivian television on Monday", "Bolivian television"),
        ("Japanese television in Lowport after the draw", "Japanese television"),
        ("the Polish national radio service Marn Radio 24", "Marn Radio 24"),
        ("Polish channel Lomm", "Lomm"),
        ("private network Lomm on Sunday", "Lomm"),
        ("the Lock Talk podcast", "Lock Talk"),
        ("the podcast Lock Talk", "Lock Talk"),
        ("The Reed and Hale Show", "Reed and Hale Show"),
        ("WKLM-TV of Lowport", "WKLM-TV"),
        ("WKLM", "WKLM"),
        ("Marnax, a harbour news site", "Marnax"),
        ("Marnax (a harbour daily)", "Marnax"),
        ("the mass-circulation Marnblatt", "Marnblatt"),
        ("the semi-official Marnim", "Marnim"),
        ("the English-language Marn Tide", "Marn Tide"),
        ("Germany’s mass-selling Marnblatt", "Marnblatt"),
        ("China’s state-run Harbour Times in March", "Harbour Times"),
        ("Monday’s Harbour Post", "Harbour Post"),
        ("Tom Reed of the Harbour Post", "Harbour Post"),
        # Not outlets: bodies, fairs, people and what belongs to them.
        ("Peruvian listeners", None),
        ("Peruvian radio operators", None),
        ("the secret service", None),
        ("a private channel crew", None),
        ("WADA", None),
        ("the Harbour Boat Show", None),
        ("Tom Cole, the owner of a newspaper", None),
        ("Ada Cole, a former magazine writer", None),
        ("Ada Cole, a weekly visitor", None),
        ("Lowport, a city with a newspaper", None),
        ("the best-selling author Ada Cole", None),
        ("Cup host Tom Cole", None),
    ],
)
def test_an_outlet_that_is_told_is_known_by_what_it_is_called(words: str, via: str | None) -> None:
    assert told(f"“The lock is shut,” Ben Hale told {words}.") == [(HALE, via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "“It is late,” the committee said in a statement, which was carried by the Marn news agency.",
            "Marn",
        ),
        ("“It is late,” Anna Reed said in a statement carried by state news agency Marn.", "Marn"),
        ("“It is late,” Anna Reed said in a video posted online by the Harbour Post.", "Harbour Post"),
        (
            "“It is late,” Anna Reed wrote in a memo first reported by the Harbour Post.",
            "Harbour Post",
        ),
        (
            "“It is late,” said Anna Reed, according to audio provided by Harbour Public Radio.",
            "Harbour Public Radio",
        ),
        (
            "“It is late,” Anna Reed said, according to a video of the talks obtained by the Harbour Post.",
            "Harbour Post",
        ),
        ("“It is late,” Anna Reed told all who came, according to state-run news agency Marn.", "Marn"),
        (
            "“It is late,” Anna Reed said, according to Orn’s mission to the United Nations.",
            "Orn’s mission to the United Nations",
        ),
        ("It is shut, with news agency Marn reporting that some pilots shouted “open the lock”.", "Marn"),
        ("The Harbour Post reports that Anna Reed called the lock “old and shut”.", "Harbour Post"),
        ("Citing a pilot, the Harbour Post said the lock was “old and shut”.", "Harbour Post"),
        (
            "Orn’s state-run Marn news agency reported that Anna Reed said the lock will not “move the harbour.”",
            "Marn",
        ),
        (
            "The Harbour Post reported that it is, and Anna Reed called the lock “old and shut”.",
            None,
        ),
        (
            "Anna Reed warned of “heavy rain and wind”, the Harbour Post reported, citing an order.",
            "Harbour Post",
        ),
        (
            "The lock opens, the Marnim newspaper said. “It will last,” the paper quoted a ministry statement as saying.",
            "Marnim",
        ),
        ("Quoted by Marn news agency, Ben Hale said: “I am sad.”", "Marn"),
        ("Speaking through his lawyer, Ben Hale said he was “sad and shut out”.", "Ben Hale’s lawyer"),
        ("“It is late,” Ben Hale said of a video published by the Harbour Post.", None),
        ("The talks went on with Reuters reporting on them. “It is late,” Ben Hale said.", None),
    ],
)
def test_what_an_outlet_carries_has_got_or_reports_comes_by_it(text: str, via: str | None) -> None:
    assert _via(text) == via


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "Three locks were shut, according to Israeli media reports. “Only old ones,” Anna Reed was quoted as saying.",
            "Israeli media",
        ),
        (
            "Three locks were shut, local media reported. “Only old ones,” Anna Reed was quoted as saying.",
            "local media",
        ),
        (
            "However, the Harbour Post quoted a pilot as saying it is. “It is late,” Anna Reed was quoted as saying.",
            "Harbour Post",
        ),
        (
            "“It is late,” Anna Reed was quoted as saying in a readout of the talks on the harbour ministry’s website.",
            "harbour ministry",
        ),
        (
            "“It is late,” Anna Reed was quoted as saying in a press release from the Harbour Council.",
            "Harbour Council",
        ),
        ("“It is late,” Anna Reed was quoted as saying on the ministry’s website.", "ministry"),
        (
            "“It is late,” Anna Reed was quoted as saying in a statement from her office.",
            "Anna Reed’s office",
        ),
        (
            "Orn finds that it “must be kept” until the lock “is open,” Anna Reed was quoted as saying by Harbour News.",
            "Harbour News",
        ),
        (
            "Ben Hale, the mayor, was quoted by the Harbour Post as saying it is. “I am sad,” he said.",
            "Harbour Post",
        ),
        (
            "“It is late,” Anna Reed was Saturday quoted as saying by the daily Harbour News.",
            "Harbour News",
        ),
        ("“It is late,” Anna Reed was also quoted as saying by the Harbour Post.", "Harbour Post"),
        ("“It is late,” Anna Reed was quoted as saying on Monday.", None),
        ("“It is late,” Anna Reed was quoted as saying in a letter.", None),
        ("“It is late,” Anna Reed was quoted as saying in a statement on Monday.", None),
    ],
)
def test_who_quotes_is_found_where_it_is_only_said_that_somebody_is_quoted(
    text: str, via: str | None
) -> None:
    assert _via(text) == via


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "According to The Harbour Post newspaper, Hale was silent.\n\n“He is,” the source told the tabloid daily.",
            "Harbour Post",
        ),
        (
            "“It is shut,” the retired pilot told Lomm TV. Anna Reed was one.\n\nReed continued, saying, “You need a key.”",
            "Lomm TV",
        ),
        (
            "Anna Reed-Kole told Lomm TV that it is. “It is late,” Reed-Kole said. In an interview, Hale agreed.",
            "Lomm TV",
        ),
        (
            "Anna Reed told Lomm TV that it is. Ben Hale left. “It is late,” Hale said.",
            None,
        ),
    ],
)
def test_an_account_goes_on_with_who_told_it(text: str, via: str | None) -> None:
    assert _via(text) == via
