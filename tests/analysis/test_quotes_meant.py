"""Whom an English text means by an office, a pronoun or a noun that holds words, over many ways of writing."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The pact was signed. Downing Street said the sovereignty of the isles “rests with the crown”.",
            "Downing Street",
        ),
        (
            "Tom Reed left the hall. Downing Street said the future of the ferry “is a matter for the council”.",
            "Downing Street",
        ),
        (
            "The study was done. Nanjing University said the level of salt in the bay “remains a concern”.",
            "Nanjing University",
        ),
        (
            "The rain came. Beijing Municipal Government said the height of the river “is under close watch”.",
            "Beijing Municipal Government",
        ),
        (
            "The vote was on Monday. The Standing Committee said the wording of the bill “needs further thought”.",
            "Standing Committee",
        ),
        ("A new captain came. Manning Reed said the state of the quay “is beyond belief”.", "Manning Reed"),
        (
            "Ann Harding spoke in Lowport. Ms Harding said the price of bread “hurts every home in the bay”.",
            "Ann Harding",
        ),
        (
            "The boat sank. The Foreign Office said the families of the crew “have been informed”.",
            "Foreign Office",
        ),
        (
            "The bridge closed. Lowport Council said the safety of walkers “comes before all else”.",
            "Lowport Council",
        ),
        (
            "The ministry said the import of salt in the second quarter of the year “fell by half”.",
            "The ministry",
        ),
        (
            "Rates rose. The Reserve Bank of Eastmark said the pace of growth “remains uneven”.",
            "Reserve Bank of Eastmark",
        ),
    ],
)
def test_a_body_whose_name_ends_as_a_gerund_speaks(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale, a striker for Lowport, missed the game. The striker said it was “far too early to play”.",
            "Tom Hale",
        ),
        ("Singer Ann Reed has left the band. The singer called it “a long and quiet road”.", "Ann Reed"),
        (
            "Assistant Special Counsel Tom Hale met the press. Ann Reed, the former first lady, was not there.\n\nThe assistant special counsel said the case was “not yet closed”.",
            "Tom Hale",
        ),
        (
            "Assistant Special Counsel Tom Hale met the press.\n\n“The case is not closed,” the assistant special counsel said.",
            "Tom Hale",
        ),
        (
            "Special Counsel Tom Hale met the press on Monday.\n\n“The case is not closed,” Special Counsel Hale said.",
            "Tom Hale",
        ),
        (
            "Sen. Ann Reed opposed it. Tom Hale, a fisherman, was glad. The senator said it was “a bad deal for the bay”.",
            "Ann Reed",
        ),
        (
            "Rep. Tom Hale opposed it. Ann Reed was glad. The congressman said it was “a bad deal for the bay”.",
            "Tom Hale",
        ),
        (
            "Gen. Tom Hale opposed it. Ann Reed was glad. The general said it was “a bad deal for the bay”.",
            "Tom Hale",
        ),
        (
            "Pastor Tom Hale opposed it. The mayor was glad. The pastor said it was “a bad deal for the bay”.",
            "Tom Hale",
        ),
        (
            "Tom Hale, the pilot, got out first. His co-pilot, Ann Reed, came after him. The pilot said it was “a hard landing for all of us”.",
            "Tom Hale",
        ),
        (
            "Ann Reed, a nurse at the clinic, came home late. The nurse said it was “a hard night for all of us”.",
            "Ann Reed",
        ),
        ("Nurse Ann Reed came home late. The nurse said it was “a hard night for all of us”.", "Ann Reed"),
        (
            "Batter Ravi Menon hit three sixes. The batter said the pitch “was slow and kept low”.",
            "Ravi Menon",
        ),
        (
            "Skipper Ravi Menon hit three sixes. The skipper said the pitch “was slow and kept low”.",
            "Ravi Menon",
        ),
        (
            "Nominee Ravi Menon met the press on Monday. “It is good that talks go on,” Menon told the press.",
            "Ravi Menon",
        ),
        (
            "Barr. Ngozi Bello represents the traders. “The order is null and void,” Barr. Bello said.",
            "Ngozi Bello",
        ),
        (
            "The counsel to the traders, Barrister Ngozi Bello, spoke. The counsel said the order was “null and void”.",
            "Ngozi Bello",
        ),
        ("DCP Arun Nair led the raid. The officer said the gang “was hiding in a flat”.", "Arun Nair"),
        (
            "Ombudsman Ann Reed looked into it. The ombudsman found the council had “failed its own people”.",
            "Ann Reed",
        ),
        (
            "Ann Reed, a teacher from Lowport, went to court. The teacher told the jury she had been “left with nothing at all”.",
            "Ann Reed",
        ),
        ("Comedian Tom Hale has left the show. The funnyman said he was “glad to be out of it”.", "Tom Hale"),
        ("Tom Hale, 43, has left the show. The 43-year-old said he was “glad to be out of it”.", "Tom Hale"),
        ("Chef Tom Hale shut the place. The chef said he was “glad to be out of it”.", "Tom Hale"),
        (
            "Prosecutor Kim Bo-ra led the team. Lawyer Tom Hale was there. The prosecutor said the defendant “showed no remorse”.",
            "Kim Bo-ra",
        ),
    ],
)
def test_a_noun_means_whoever_a_text_told_of_by_it(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale chairs the union. Hale said that Peter Brown had promised them a road.\n\n“We have nothing to show for it at all,” he said.",
            "Tom Hale",
        ),
        (
            "Tom Hale chairs the union. Hale recalled how Peter Brown had come to the hall. Brown had promised them a road.\n\n“We have nothing to show for it at all,” Hale said. He called it “a shame for the whole bay”.",
            "Tom Hale",
        ),
        (
            "Ms Boll was 19. Her father Gareth Boll confirmed it. “It is with broken hearts that we tell you,” he said.",
            "Gareth Boll",
        ),
        (
            "Tom Hale told a talk that prompted Ann Reed to remark the reporting sounded like a “broken record.”",
            "Ann Reed",
        ),
        (
            "Ann Reed went on the show. Reed replied, “I have worn it four times.” The host quipped, “Is it not against the rules?” to which she replied, “apparently so.”",
            "Ann Reed",
        ),
        (
            "Ann Reed went on the show. The host asked, “Is it not against the rules?” to which Reed replied, “apparently so.”",
            "Ann Reed",
        ),
        (
            "Ann Reed met Tom Hale. Hale asked, “Is it not against the rules?” to which she answered: “apparently so.”",
            "Ann Reed",
        ),
    ],
)
def test_a_pronoun_means_whose_clause_it_stands_in(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale grew up on the isle.\n\n“The sea was all we had to live by,” he reminisces, looking at the wall.",
            "Tom Hale",
        ),
        (
            "Tom Hale grew up on the isle. His father and mother fished.\n\n“The sea was all we had to live by,” he explains, revealing his view of it.",
            "Tom Hale",
        ),
        (
            "Ann Reed grew up on the isle.\n\n“The sea was all we had to live by,” she shares, smiling.",
            "Ann Reed",
        ),
        ("“The sea was all we had to live by,” enthuses Ann Reed, 34, who runs the shop.", "Ann Reed"),
        ("“The sea was all we had to live by,” Ann Reed, 34, tells us from her shop.", "Ann Reed"),
    ],
)
def test_a_speaker_stands_behind_verbs_of_two_words(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The council’s call to “clear the harbour of all boats by dusk” was ignored.", "The council"),
        ("Tom Hale’s plea to “leave the boats where they are” fell on deaf ears.", "Tom Hale"),
        ("Tom Hale’s pledge to “rebuild every quay in the bay” won him the vote.", "Tom Hale"),
        ("The vow by Tom Hale to “rebuild every quay in the bay” won him the vote.", "Tom Hale"),
        ("A demand from Tom Hale to “rebuild every quay in the bay” was met with laughter.", "Tom Hale"),
        (
            "They fear for the Hale administration, which has spoken about “the urgent needs of the bay.”",
            "the Hale administration",
        ),
        ("They fear for Tom Hale, who has spoken of “the urgent needs of the bay.”", "Tom Hale"),
        ("They fear for Tom Hale, who has warned about “the urgent needs of the bay.”", "Tom Hale"),
        (
            "The company issued a statement: it “has not talked with anybody about an offer to buy it.”",
            "The company",
        ),
    ],
)
def test_a_noun_that_holds_words_tells_whose_they_are(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale said the boat had left late, that no one had looked at the hull, and that the crew was “not fit to sail in any wind”.",
            "Tom Hale",
        ),
        (
            "Tom Hale told the inquiry that the boat had left late because the cook was ill and that, when it hit the rock, the crew “ran about like hens”.",
            "Tom Hale",
        ),
        (
            "Tom Hale said the boat had left late. It had no lights, he said, and the crew “ran about like hens”.",
            "Tom Hale",
        ),
        (
            "Tom Hale alleged in his suit that the boat, built in Lowport by a firm that no longer exists, was “rotten from stem to stern”.",
            "Tom Hale",
        ),
        (
            "In a letter to the council, which met on Monday, Tom Hale wrote that the boat, as the inquiry had found, was “rotten from stem to stern”.",
            "Tom Hale",
        ),
        (
            "Tom Hale spoke in the hall. “Both sides have shown that they will take risks,” Hale said in his speech. Mayor Ann Reed “has put aside her fears and come to the table.”",
            "Tom Hale",
        ),
    ],
)
def test_a_verb_of_saying_reaches_over_clauses(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Lee In-su was named on Friday.\n\n“It is good that talks go on,” Lee told the press at the gate, as quoted by the Yonhap news agency.",
            "Lee In-su",
        ),
        (
            "Lee In-su was named on Friday.\n\n“It is good that talks go on,” Lee was quoted as saying by Yonhap.",
            "Lee In-su",
        ),
    ],
)
def test_a_relay_is_told_from_who_speaks(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "An insider told the paper: “He is keen on her.”\n\n“There is no ring, but they are committed,” they added.",
            "An insider",
        ),
        (
            "A spokesperson confirmed the sale. They said the yard “will stay open all year”.",
            "A spokesperson",
        ),
    ],
)
def test_they_may_be_one_who_has_no_name(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "MPs are supposed to list gifts. They have to declare “any interest which may be thought to influence them”, and the lists are printed.",
            None,
        ),
        ("Voters must declare “any interest in the outcome of the vote” when they come.", None),
        (
            "The round of talks ahead of the start of formal ones between the various parties -- dubbed the “inter-bay dialogue” -- will begin in May.",
            None,
        ),
        ("The plan of the parties – called the “Tide Accord” – will begin in May.", None),
        ("Tom Hale had to admit that it was “far too small for the ships”.", "Tom Hale"),
    ],
)
def test_what_is_to_be_said_is_nobodys_speech(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker
