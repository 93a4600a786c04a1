"""Who passes on what is quoted, by invented sentences: outlets that no table has, told before or at a sentence's end, quoted by another."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import People
from app.analysis.press_table import Press
from app.analysis.quotes import quotes

#: Nobody, and outlets that are known by their names alone.
TABLES = People(
    press=Press(
        (
            "Eurosport",
            "LBC",
            "Le Monde",
            "PA",
            "People",
            "Sana",
            "The New Yorker",
            "The Paper",
            "The Times",
            "Time",
        ),
        words_too=("PA", "Paper", "People", "Time", "Times"),
    )
)


def told(text: str) -> list[tuple[str | None, str | None]]:
    found = quotes(text, [Segment("body", 0, len(text))], "en", TABLES)
    return [(q.speaker.name if q.speaker else None, _bare(q.via.name) if q.via else None) for q in found]


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor, Ben Hale, left. In an interview with Lock TV, Hale said, “The lock shall open at dawn.”",
            [("Ben Hale", "Lock TV")],
        ),
        (
            "Ben Hale left. Speaking to the Ornish TV Channel 14, Hale added, “The lock shall open at dawn.” The tide The Ornish newspaper Beacon reported that men came.",
            [("Ben Hale", "Ornish TV Channel 14")],
        ),
        ("Ben Hale told Channel 4 that “the lock shall open at dawn.”", [("Ben Hale", "Channel 4")]),
        ("“The lock shall open at dawn,” Ben Hale told LBC.", [("Ben Hale", "LBC")]),
        (
            "“The lock shall open at dawn,” Ben Hale said in an interview with Marnax on Monday.",
            [("Ben Hale", "Marnax")],
        ),
        ("“The lock shall open at dawn,” Ben Hale said in an interview with Tom Reed.", [("Ben Hale", None)]),
        (
            "“The lock shall open at dawn,” Ben Hale said in an interview with the Marn.",
            [("Ben Hale", "Marn")],
        ),
        ("“The lock shall open at dawn,” Ben Hale told The New Yorker.", [("Ben Hale", "New Yorker")]),
        ("“The lock shall open at dawn,” Ben Hale told Time Magazine.", [("Ben Hale", "Time Magazine")]),
        ("“The lock shall open at dawn,” Ben Hale told Le Monde.", [("Ben Hale", "Le Monde")]),
        (
            "“The lock shall open at dawn,” Ben Hale told Tom Reed of Orn Radio.",
            [("Ben Hale", "Orn Radio")],
        ),
        ("“The lock shall open at dawn,” Ben Hale told Orn Radio’s Tom Reed.", [("Ben Hale", "Orn Radio")]),
        (
            "“The lock shall open at dawn,” Ben Hale told NBC’s “Harbour Tonight” on Monday. “It has to.”",
            [("Ben Hale", "NBC"), (None, None), ("Ben Hale", "NBC")],
        ),
        (
            "Ben Hale wrote “the lock shall open at dawn” in a letter seen by Reuters.",
            [("Ben Hale", "Reuters")],
        ),
        (
            "In a letter obtained by the Harbour Times, Ben Hale wrote: “The lock shall open at dawn.”",
            [("Ben Hale", "Harbour Times")],
        ),
        (
            "“The lock shall open at dawn,” Ben Hale said in a statement to Newsweek.",
            [("Ben Hale", "Newsweek")],
        ),
        (
            "“The lock shall open at dawn,” Ben Hale said in comments carried by Orn state television.",
            [("Ben Hale", "Orn state television")],
        ),
        (
            "“The lock shall open at dawn,” Ben Hale said, according to Ornish state media.",
            [("Ben Hale", "Ornish state media")],
        ),
        (
            "Ben Hale said the lock “shall open at dawn,” according to state media.",
            [("Ben Hale", "state media")],
        ),
        ("Ben Hale said the lock “shall open at dawn,” local media reported.", [("Ben Hale", "local media")]),
        (
            "The lock “shall open at dawn,” Ben Hale said, according to local media reports.",
            [("Ben Hale", "local media")],
        ),
        (
            "The Ornish Foreign Ministry quoted Ben Hale as reiterating a call for a “quiet lock” in Orn.",
            [("Ben Hale", "Ornish Foreign Ministry")],
        ),
        (
            "Ben Hale came on Monday. “The water is high,” he told the Beacon newspaper. It quoted him as saying that the lock is “not safe”.",
            [("Ben Hale", "Beacon"), ("Ben Hale", "Beacon")],
        ),
        (
            "Ben Hale relayed the Ornish government’s view on the lock, urging them to “open it at dawn” and to leave, the Foreign Ministry said.",
            [("Ben Hale", "Foreign Ministry")],
        ),
        (
            "Ben Hale told the Ornish envoy that “the lock shall open at dawn,” adding that Orn, which has no lock, should “wait and see,” according to the ministry.",
            [("Ben Hale", "ministry"), ("Ben Hale", "ministry")],
        ),
        (
            "A popular website, Harbour Pravda, published an interview with a pilot. “The lock shall open at dawn,” said Ben Hale.",
            [("Ben Hale", "Harbour Pravda")],
        ),
        (
            "The Harbour Times published an interview with Ben Hale, the pilot. “The lock shall open at dawn,” he was quoted as saying.",
            [("Ben Hale", "Harbour Times")],
        ),
        (
            "In a statement, the Harbour Council said that the lock was shut. It said that Ben Hale, the mayor, had shown it. “The lock shall open at dawn,” Hale was quoted as saying.",
            [("Ben Hale", "Harbour Council")],
        ),
        (
            "The foreign ministry said the lock was “old” and would “never open” Orn state news agency (WOM) reported.",
            [("The foreign ministry", "WOM"), ("The foreign ministry", "WOM")],
        ),
        ("Ben Hale said the lock was “old”, the Orn state news agency WOM reported.", [("Ben Hale", "WOM")]),
        (
            "Lawyers for Hale said the lock was “old” and told the Beacon daily that they will fight.",
            [("Lawyers for Hale", None)],
        ),
        (
            "In reference to others on the list, Ada Reed stated: “Done at last.” Her views are best told by comments in her last interview with the BBC, in March.",
            [("Ada Reed", None)],
        ),
        (
            "“They are angry,” Tom Reed told Reuters. “They left at noon.” The transcript quoted Ben Hale as saying on Monday: “I was late.”",
            [("Tom Reed", "Reuters"), ("Tom Reed", "Reuters"), ("Ben Hale", "transcript")],
        ),
        (
            "WOM reported that Ben Hale had told Ada Reed that the lock was “never shut”.",
            [("Ben Hale", "WOM")],
        ),
        (
            "State news agency WOM reported that Ben Hale had told Ada Reed that the lock was “never shut”.",
            [("Ben Hale", "WOM")],
        ),
        (
            "Ben Hale praised the lock as “a serious help” in a meeting on Tuesday, according to the state-run WOM news outlet.",
            [("Ben Hale", "WOM")],
        ),
        (
            "“On the boats we have no lamps,” Anna said, in an account relayed to CNN by Harbour Aid. “We go by night.”",
            [("Anna", "Harbour Aid"), ("Anna", "Harbour Aid")],
        ),
        (
            "“The lock shall open at dawn,” Ben Hale noted in an interview with Tom Reed’s podcast, as reported by BuzzFeed News.",
            [("Ben Hale", "BuzzFeed News")],
        ),
        (
            "Speaking to Xinhua, Ben Hale praised the lock and called its “old friends” in the harbour “stubborn”.",
            [("Ben Hale", "Xinhua"), ("Ben Hale", "Xinhua")],
        ),
        (
            "Pilot Ben Hale was quoted by state media as saying “sand in the lock” has made it hard. “The lock shall open at dawn,” Hale said. He added that “the fault will be found” later.",
            [
                ("Pilot Ben Hale", "state media"),
                ("Pilot Ben Hale", "state media"),
                ("Pilot Ben Hale", "state media"),
            ],
        ),
        (
            "Ben Hale told The Paper, a state-owned newspaper, last week that the lock was needed. He said Orn should pay. Hale, once a pilot, was quoted as saying the price was “not too high”.",
            [("Ben Hale", "Paper")],
        ),
        (
            "According to the Beacon; however, Ben Hale is against it, saying the lock could “flood the harbour.”",
            [("Ben Hale", "Beacon")],
        ),
        (
            "Ada Reed told The Harbour-Ledger of Lowport last week she would rather swim. “I am tired of the lock,” she said.",
            [("Ada Reed", "Harbour-Ledger")],
        ),
        (
            "In an interview with news agency AFP aired on Friday, Ben Hale said the lock is “not shut.”",
            [("Ben Hale", "AFP")],
        ),
        (
            "Sana’s report cited an Ornish source as saying that men opened “several locks in the north” on Sunday. “We shut some,” the source added.",
            [("an Ornish source", "Sana"), ("the source", "Sana")],
        ),
        (
            "“The lock shall open at dawn,” police chief Ben Hale said on Monday, according to the Harbour Post newspaper.",
            [("Ben Hale", "Harbour Post")],
        ),
        (
            "“The locks were shut,” Ben Hale was quoted as saying by The Harbour Post during his visit to Lowport.",
            [("Ben Hale", "Harbour Post")],
        ),
        (
            "Ben Hale told France Inter radio that the lock was his. Others left. Hale, in an interview with the French broadcaster which aired on Saturday, said “the lock is not open”. He added: “I think we are not heard.”",
            [("Ben Hale", "France Inter"), ("Ben Hale", "France Inter")],
        ),
        (
            "Marn sees the lock as a “friend” of the harbour, said its envoy to Orn, according to local media.",
            [("its envoy to Orn", "local media")],
        ),
        (
            "“Orn will pick the lock,” the Dawn quoted Hale telling a crowd in the harbour.",
            [("Hale", "Dawn")],
        ),
        (
            "Ada Reed told state media TASS that nobody came. However, the lock “was shut for the first time,” she said.",
            [("Ada Reed", "TASS")],
        ),
        (
            "TASS reported that “the lock was shut and the water rose,” citing the Ministry of Harbours.",
            [("Ministry of Harbours", "TASS")],
        ),
        ("“The lock is shut,” Ben Hale said, according to reports by AFP.", [("Ben Hale", "AFP")]),
        (
            "The Telegraph says the lock is old. A prison source is quoted by the paper as saying it “is shut”.",
            [("A prison source", "Telegraph")],
        ),
        (
            "The head of Orn’s Lock Office on Thursday denied “loose rumours” that it was shut, the semi-official news agency ISNA reported. “It is open,” ISNA quoted Ali Hale as saying.",
            [("The head of Orn’s Lock Office", "ISNA"), ("Ali Hale", "ISNA")],
        ),
        (
            "Reed’s aide Ben Hale said the lock was “shut,” Haaretz reported Monday, citing an official.",
            [("Ben Hale", "Haaretz")],
        ),
        (
            "The statement was read by Ada Reed, his lawyer. “The lock shall open,” it said.",
            [("The statement", None)],
        ),
        (
            "Ben Hale, the singer, said through an interpreter that “the lock shall open”.",
            [("Ben Hale", None)],
        ),
        (
            "The newspaper Harbour Times cited him as saying the lock was “his”. Ben Hale laughed.",
            [(None, "Harbour Times")],
        ),
        (
            "Ben Hale spoke to the Harbour Times on Friday. He denied that he had shut it. “The lock shall open,” he said.",
            [("Ben Hale", "Harbour Times")],
        ),
        (
            "Ben Hale sold a lock in May. Hale met Ada Reed. The daily Ohara quoted him as saying “the lock is mine”.",
            [("Ben Hale", "Ohara")],
        ),
        (
            "In an interview with Time magazine, Hale said he would come.\n\n“The lock shall open,” he said. Ben Hale left.",
            [("Ben Hale", "Time")],
        ),
        ("“The lock shall open,” Ben Hale told local Orn television station KXTP.", [("Ben Hale", "KXTP")]),
        ("“The lock shall open,” Ben Hale told Match TV.", [("Ben Hale", "Match TV")]),
        (
            "In an interview with Voice of Orn, Ben Hale said the lock was “old”.",
            [("Ben Hale", "Voice of Orn")],
        ),
        (
            "Ben Hale told the Harbour Times in May that he would swim. One post from July read: “The lock is shut.”",
            [("One post from July", None)],
        ),
        (
            "Ben Hale decried “closed locks,” the harbour’s dues, and “high tides,” according to his campaign website.",
            [("Ben Hale", None), ("Ben Hale", None)],
        ),
        (
            "The paper calls it “a shut lock” - and quotes critics as saying it will not “float”. The Sun says so.",
            [("The paper", None), ("critics", "paper")],
        ),
        (
            "“It hides what we are,” Ada Reed said. “We had a long talk on it.” Spokesman Ben Hale, quoted by the Marn news agency, left.",
            [("Ada Reed", None), ("Ada Reed", None)],
        ),
        (
            "The lock is “not safe,” according to an Ornish Council’s report.",
            [("an Ornish Council’s report", None)],
        ),
        (
            "The statement told of the lock’s worth: “It has opened the harbour to all of us,” the union wrote.",
            [("The statement", None)],
        ),
        (
            "“I went by boat!” Ben Hale told Eurosport afterwards. “It was a good day.”",
            [("Ben Hale", "Eurosport"), ("Ben Hale", "Eurosport")],
        ),
        (
            "There is a call for more locks in the Times. Ben Hale tells the paper Orn’s locks are worn. He says that water is low. Hale also warns that “the new tide” comes.",
            [("Ben Hale", "Times")],
        ),
        (
            "Ben Hale told The Paper that it was needed. Hale, now president of the Lock Academy, a think tank, was quoted as saying the price was “not too high”.",
            [("Ben Hale", "Paper")],
        ),
        ("A letter obtained by the Harbour Times said the lock was “old”.", [("A letter", "Harbour Times")]),
        (
            "The Harbour Post quoted another official as saying that the lock was not shut by Hale.\n\n“It was shut by the tide,” said the second official.",
            [("the second official", "Harbour Post")],
        ),
        (
            "The Harbour Post quoted Ben Hale as saying that the lock was old. “It was shut by the tide,” Hale said.",
            [("Ben Hale", "Harbour Post")],
        ),
        (
            "“I have lost my boat,” the council quoted the mother, named only as Mrs. R, as saying.",
            [("the mother", "council")],
        ),
        (
            "Ben Hale came to the harbour. “The water is high,” Anna Reed said. Ohara quoted him as saying that “the lock is mine”.",
            [("Anna Reed", None), ("Ben Hale", "Ohara")],
        ),
        (
            "Ben Hale called the lock “too old” in an interview with The New Yorker. In the same interview, Hale blamed the tide, saying: “It is late.”",
            [("Ben Hale", "New Yorker"), ("Ben Hale", "New Yorker")],
        ),
    ],
)
def test_who_passes_words_on_is_found_however_it_is_told(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Director Kamal Zaman spoke in Lorn. “It rains all day here,” Zaman said.", "Kamal Zaman"),
        ("Tom Rai is a fisher. “It rains all day here,” Rai said on Tuesday.", "Tom Rai"),
        ("Actor Heath Ledger came. “It rains all day here,” Heath Ledger said.", "Heath Ledger"),
    ],
)
def test_nobody_passes_on_what_he_says_by_a_name_that_an_outlet_has_too(text: str, speaker: str) -> None:
    assert told(text)[-1] == (speaker, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Tom Reed declined an interview with the Beacon Times. “The lock shall open at dawn,” he said.",
        "The court cited Tom Reed as owning the boat. “The lock shall open at dawn,” Tom Reed said.",
        "Mayor Tom Reed never told the Beacon Times that it rains. “The lock shall open at dawn,” he said.",
    ],
)
def test_what_is_said_to_no_outlet_is_passed_on_by_nobody(text: str) -> None:
    assert told(text)[-1] == ("Tom Reed", None)
