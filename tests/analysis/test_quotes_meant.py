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
            "After rumours that it was to be sold, the company has offered an official comment: it “has not talked with anybody about an offer to buy it.”",
            "the company",
        ),
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


@pytest.mark.parametrize(
    ("headline", "text", "speaker"),
    [
        (
            "Bridge ‘not fit to carry lorries’",
            "Engineers said on Monday that the old bridge was not fit to carry lorries. The town will close it in May.",
            "Engineers",
        ),
        (
            "Fish quota ‘a slap in the face’ for Lowport",
            "Ann Reed, who leads the union, said the quota was a slap in the face. The boats stay in port.",
            "Ann Reed",
        ),
        (
            "‘I found lashes and notes’ Ann Reed speaks out on split",
            "Merry days are here. The singer has told of her year at home.",
            "Ann Reed",
        ),
        (
            "'I found lashes and notes' Ann Reed opens up about split",
            "Merry days are here. The singer has told of her year at home.",
            "Ann Reed",
        ),
        (
            "‘I found lashes and notes’: Ann Reed opens up about split",
            "Merry days are here. The singer has told of her year at home.",
            "Ann Reed",
        ),
        (
            "‘We will never give up’ vows Ann Reed after storm",
            "Merry days are here. The singer has told of her year at home.",
            "Ann Reed",
        ),
        (
            "Tom Hale ‘ready to quit’ if vote is lost",
            "Mr Hale told the council he was ready to quit if the vote was lost.",
            "Tom Hale",
        ),
        (
            "Captain hails ‘brave’ win over Northport",
            "Captain Tom Hale hailed a “brave and clever” win over Northport on Monday.",
            "Tom Hale",
        ),
        (
            "Nepal says ‘no proof’ plane hit a bird",
            "LOWPORT, April 2 (Tide) - Nepal’s air authority has found no sign that a plane hit a bird on Monday.",
            "Nepal",
        ),
        (
            "Five ways to make the ‘perfect’ tea",
            "Tea is the drink of the isles. Many drink it with milk.",
            None,
        ),
        (
            "‘Tide of Sorrow’ wins book prize",
            "A novel by Ann Reed has won the prize. Reed said she was glad.",
            None,
        ),
        (
            "What is the ‘blue wall’ and why does it matter?",
            "Tom Hale said on Monday that the blue wall would hold. The vote is in May.",
            None,
        ),
    ],
)
def test_a_headline_has_its_speaker_from_the_body(headline: str, text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en", headline)[0].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The plan was leaked. A Home Office spokesman said the leak of the plan was “deeply regrettable”.",
            "A Home Office spokesman",
        ),
        ("Shadow harbour secretary Ann Reed accused ministers of “sleeping at the wheel”.", "Ann Reed"),
        (
            "The shadow harbour secretary, Ann Reed, hit out at ministers for “sleeping at the wheel”.",
            "Ann Reed",
        ),
        ("Labour’s Ann Reed branded the plan “a slap in the face for fishers”.", "Ann Reed"),
        ("Tory MP Ann Reed told the Commons the plan was “a slap in the face for fishers”.", "Ann Reed"),
        ("Ann Reed MP said the plan was “a slap in the face for fishers”.", "Ann Reed"),
        (
            "Det Ch Insp Tom Hale, of Lowport Police, said: “This was a cruel attack on a frail man.”",
            "Tom Hale",
        ),
        ("Det Sgt Tom Hale said: “This was a cruel attack on a frail man.”", "Tom Hale"),
        ("PC Tom Hale said: “This was a cruel attack on a frail man.”", "Tom Hale"),
        (
            "Ch Supt Tom Hale said: “This was a cruel attack on a frail man.” He added that the force was “working round the clock”.",
            "Tom Hale",
        ),
        ("Cllr Tom Hale, leader of Lowport Council, said: “We are short of funds for the road.”", "Tom Hale"),
        (
            "Sir Tom Hale said the report made for “grim reading”. Sir Tom added: “We must act on it now.”",
            "Tom Hale",
        ),
        (
            "Sir Tom Hale said the report made for “grim reading”.\n\nThe peer told the Lords: “We must act on it now.”",
            "Tom Hale",
        ),
        (
            "The Bishop of Lowport, the Rt Rev Tom Hale, said: “We must act on it now, for the poor.”",
            "Tom Hale",
        ),
        (
            "A mum-of-two has told how she lost her home. Ann Reed, 34, from Lowport, said: “I had nothing left but my bag.”",
            "Ann Reed",
        ),
        ("Ann Reed, 34, lost her home. The mum-of-two said: “I had nothing left but my bag.”", "Ann Reed"),
        (
            "Ann Reed, 34, lost her home. The Lowport native said: “I had nothing left but my bag.”",
            "Ann Reed",
        ),
        (
            "Ann Reed, 34, lost her home. Speaking to the Tide Times, she said: “I had nothing left but my bag.”",
            "Ann Reed",
        ),
        (
            "Boss Tom Hale was pleased with the win. The Town manager said: “The lads gave it all they had out there.”",
            "Tom Hale",
        ),
        (
            "Town boss Tom Hale was pleased with the win. “The lads gave it all they had out there,” said the 48-year-old.",
            "Tom Hale",
        ),
        (
            "Tom Hale came off the bench to score. The forward told the club’s site: “I will never forget it as long as I live.”",
            "Tom Hale",
        ),
        (
            "One neighbour, who asked not to be named, said: “We heard a bang in the night.” Another said: “It shook the house.” A neighbour added: “I was so scared of it all.”",
            "A neighbour",
        ),
        (
            "One neighbour, who asked not to be named, said: “We heard a bang in the night.” Another said: “It shook the whole house.”",
            "Another",
        ),
        ("Fans were quick to respond. One fan wrote: “She looks so good in that dress.”", "One fan"),
        (
            "Fans were quick to respond. One fan wrote: “She looks so good in that dress.” While another added: “I want that dress so much.”",
            "another",
        ),
        (
            "Fans were quick to respond. One fan wrote: “She looks so good in that dress.” A third commented: “I want that dress so much.”",
            "A third",
        ),
        (
            "A spokesperson for the council said: “We are aware of the issue with the road.”",
            "A spokesperson for the council",
        ),
        ("Writing in the Tide Times, Tom Hale warned of “a long and bitter winter”.", "Tom Hale"),
        ("Writing on X, formerly Twitter, Tom Hale said: “I am done with this club for good.”", "Tom Hale"),
        (
            "In a post on Instagram, which he later deleted, Tom Hale called the referee “a disgrace to the game”.",
            "Tom Hale",
        ),
        (
            "Tom Hale took to Instagram to share the news, writing: “We are over the moon with our boy.”",
            "Tom Hale",
        ),
        (
            "Tom Hale took to social media on Monday night. “I am done with this club for good,” he fumed.",
            "Tom Hale",
        ),
        ("Ann Reed was left fuming after the vote. “They have let us all down,” she raged.", "Ann Reed"),
        ("“They have let us all down,” said a clearly upset Ann Reed outside court.", "Ann Reed"),
        (
            "Ann Reed’s lawyer, Tom Hale, said the charge was false. “They have let us all down,” Ms Reed told reporters.",
            "Ann Reed",
        ),
        ("Sentencing him, the judge said: “This was a cruel attack on a frail man.”", "the judge"),
        ("Tom Hale KC, prosecuting, said: “This was a cruel attack on a frail man.”", "Tom Hale"),
        ("Prosecuting, Tom Hale told the court that the pair were “bent on revenge”.", "Tom Hale"),
        ("Tom Hale, defending, said his client was “deeply ashamed of what he did”.", "Tom Hale"),
    ],
)
def test_speakers_of_british_press(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Congress leader Ravi Menon on Monday slammed the BJP for “selling the harbour to friends”.",
            "Ravi Menon",
        ),
        ("Taking a dig at the party, Ravi Menon said it was “all talk and no work”.", "Ravi Menon"),
        (
            "Hitting out at the state government, Lok Sabha MP Ravi Menon alleged that the port was “sold to a crony”.",
            "Ravi Menon",
        ),
        ("Union Minister Ravi Menon on Monday said the port will be “a gateway to the east”.", "Ravi Menon"),
        (
            "Chief Minister Ravi Menon said the port will be a gateway. The CM said his government “will not bow to anyone”.",
            "Ravi Menon",
        ),
        ("“The port will be a gateway to the east,” PTI quoted Ravi Menon as saying.", "Ravi Menon"),
        (
            "“The port will be a gateway to the east,” news agency ANI quoted Menon as saying. Ravi Menon was in Lowport.",
            "Ravi Menon",
        ),
        (
            "“The port will be a gateway to the east,” the Chief Minister, Ravi Menon, told reporters here on Monday.",
            "Ravi Menon",
        ),
        (
            "“The port will be a gateway to the east,” said Ravi Menon, Superintendent of Police, Lowport.",
            "Ravi Menon",
        ),
        (
            "“The gang was hiding in a flat near the port,” a senior police officer said, requesting anonymity.",
            "a senior police officer",
        ),
        ("“The gang was hiding in a flat near the port,” Ravi Menon, IPS, said.", "Ravi Menon"),
        (
            "Advocate Ravi Menon, appearing for the petitioner, submitted that the order was “bad in law”.",
            "Ravi Menon",
        ),
        (
            "A bench of Justices Ravi Menon and Asha Pillai heard the plea. “We are not inclined to hear this now,” the bench observed.",
            "the bench",
        ),
        ("The court observed that the order was “bad in law and on facts”.", "The court"),
        (
            "The Supreme Court on Monday observed that the order was “bad in law and on facts”.",
            "Supreme Court",
        ),
        (
            "Justice Asha Pillai heard the plea. “We are not inclined to hear this now,” Justice Pillai orally remarked.",
            "Asha Pillai",
        ),
        (
            "Actress Asha Pillai has a new film. “I was so scared to do that dance,” she reveals.",
            "Asha Pillai",
        ),
        (
            "Actor Asha Pillai has a new film. Talking about the role, the actor shares, “I was so scared to do that dance.”",
            "Asha Pillai",
        ),
        (
            "Asha Pillai took to Instagram to share a photo. She captioned the post, “Home is where the sea is, my friends.”",
            "Asha Pillai",
        ),
        (
            "Asha Pillai shared a photo of her home, captioning it: “Home is where the sea is, my friends.”",
            "Asha Pillai",
        ),
        ("Reacting to the news, Ravi Menon tweeted, “Home is where the sea is, my friends.”", "Ravi Menon"),
        (
            "Reacting to this, BJP spokesperson Ravi Menon said that the party “has lost its mind over a port”.",
            "Ravi Menon",
        ),
    ],
)
def test_speakers_of_indian_press(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Commissioner for Works, Engr. Ngozi Bello, has said the road would be “ready before the rains”.",
            "Ngozi Bello",
        ),
        (
            "The Chairman of the union, Comrade Ngozi Bello, lamented that members were “dying in silence”.",
            "Ngozi Bello",
        ),
        (
            "Speaking with newsmen in Lowport, the chairman, Chief Ngozi Bello, described the act as “barbaric and wicked”.",
            "Ngozi Bello",
        ),
        (
            "Reacting, the Senate spokesman, Ngozi Bello, said the lawmakers were “not on recess for fun”.",
            "Ngozi Bello",
        ),
        (
            "In her remarks, the Vice Chancellor, Prof. Ngozi Bello, charged students to “shun all vices”.",
            "Ngozi Bello",
        ),
        (
            "Ngozi Bello, a trader, told our correspondent that the flood “took everything that we had”.",
            "Ngozi Bello",
        ),
        (
            "Ngozi Bello is a trader in Lowport. According to her, the flood “took everything that we had”.",
            "Ngozi Bello",
        ),
        (
            "Ngozi Bello, who spoke on behalf of the traders, appealed to the governor to “come to our aid”.",
            "Ngozi Bello",
        ),
        (
            "Governor Wanjiru Otieno has told off her critics. The county boss said she “will not be cowed by noise”.",
            "Wanjiru Otieno",
        ),
        (
            "“We will not be cowed by the noise,” Governor Otieno said. Wanjiru Otieno spoke in Lowport.",
            "Wanjiru Otieno",
        ),
        (
            "CS Wanjiru Otieno assured farmers of seeds. “We will not let the farmers down,” the CS said.",
            "Wanjiru Otieno",
        ),
        (
            "Cabinet Secretary Wanjiru Otieno assured farmers of seeds. “We will not let the farmers down,” the CS said.",
            "Wanjiru Otieno",
        ),
    ],
)
def test_speakers_of_african_press(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The presidential office said the deal was “a win for both sides and for peace”.",
            "The presidential office",
        ),
        (
            "“The deal is a win for both sides,” a presidential official told reporters on condition of anonymity.",
            "a presidential official",
        ),
        (
            "The unification ministry was calm. “The deal is a win for both sides,” the ministry said in a notice to the press.",
            "the ministry",
        ),
        (
            "Rep. Kang Min-ho of the Democratic Party said the deal was “a win for no one at all”.",
            "Kang Min-ho",
        ),
        (
            "Rep. Kang Min-ho, floor leader of the Democratic Party, said the deal was “a win for no one at all”.",
            "Kang Min-ho",
        ),
        ("Democratic Party Rep. Kang Min-ho called it “a win for no one at all”.", "Kang Min-ho"),
        (
            "Party leader Kang Min-ho called it “a win for no one at all”. Kang also said the deal “sold the farmers out”.",
            "Kang Min-ho",
        ),
        (
            "Kang Min-ho, the spokesperson for the party, said in a written briefing that it was “a win for no one at all”.",
            "Kang Min-ho",
        ),
        (
            "Kang Min-ho, a professor at Lowport University’s law school, noted, “It is a win for no one at all.”",
            "Kang Min-ho",
        ),
        (
            "First Vice Foreign Minister Kang Min-ho met the envoy. Kang stressed that the deal was “a win for both sides”.",
            "Kang Min-ho",
        ),
        (
            "JCS spokesperson Col. Kang Min-ho told a briefing: “Our military is watching it closely.”",
            "Kang Min-ho",
        ),
        ("“It is a win for no one at all,” an analyst named Kang Min-ho said.", "Kang Min-ho"),
        (
            "“It is a win for no one at all,” said an analyst surnamed Kang. Kang Min-ho runs an institute.",
            "Kang Min-ho",
        ),
        (
            "Kim Yo-ra, the sister of the leader, slammed the drills as “a rash act of war”. Her statement, carried by the KCNA, said the drills were “a grave threat to us all”.",
            "Kim Yo-ra",
        ),
        (
            "Defense Minister nominee Kang Min-ho said during his hearing that the pact was “not up for debate”.",
            "Kang Min-ho",
        ),
        ("The Joint Chiefs of Staff said it had “detected several missiles over the sea”.", "Joint Chiefs"),
    ],
)
def test_speakers_of_korean_press(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I don’t get it at all,” Hale, a Democrat, said of the plan. Tom Hale left.", "Tom Hale"),
        ("“I don’t get it at all,” Rep. Tom Hale (D-Maine) told reporters Monday.", "Tom Hale"),
        (
            "Tom Hale told CNN’s Ann Reed on Monday that the plan was “dead on arrival in the House”.",
            "Tom Hale",
        ),
        (
            "Asked by Ann Reed whether he agreed, Tom Hale said the plan was “dead on arrival in the House”.",
            "Tom Hale",
        ),
        (
            "Pressed on the plan, Tom Hale demurred. “I will let the lawyers talk about that,” he said.",
            "Tom Hale",
        ),
        (
            "In an interview with Ann Reed, Tom Hale said the plan was “dead on arrival in the House”.",
            "Tom Hale",
        ),
        (
            "In an interview with Ann Reed, the mayor, Tom Hale, said the plan was “dead on arrival in the House”.",
            "Tom Hale",
        ),
        ("The suit claims the firm “knew about the leak for years and hid it”.", "The suit"),
        ("The firm, the lawsuit alleges, “knew about the leak for years and hid it”.", "the lawsuit"),
        (
            "The firm “knew about the leak for years and hid it,” prosecutors wrote in a filing.",
            "prosecutors",
        ),
        ("The memo, obtained by the Tide Times, warns staff against “loose talk in the bars”.", "The memo"),
        ("“There will be no loose talk in the bars,” the memo reads.", "the memo"),
        (
            "“There is no danger to anyone in town,” the sheriff’s office wrote on Facebook.",
            "the sheriff’s office",
        ),
        ("Police said in a release the man was “armed and dangerous to the public”.", "Police"),
        ("Police Chief Tom Hale said the man was “armed and dangerous to the public”.", "Tom Hale"),
        (
            "“He was armed and dangerous to us all,” Hale said. The police chief, Tom Hale, called him “a threat to all of us”.",
            "Tom Hale",
        ),
        (
            "Ann Reed, Hale’s attorney, declined to comment but called the suit “a shakedown and a sham”.",
            "Ann Reed",
        ),
        (
            "Tom Hale was charged on Monday. His attorney called the suit “a shakedown and a sham”.",
            "Tom Hale’s attorney",
        ),
        ("A witness told police the man “came out of nowhere and ran off”.", "A witness"),
        (
            "A White House official said Monday the call was “frank and useful to both”.",
            "A White House official",
        ),
        (
            "White House press secretary Ann Reed said Monday the call was “frank and useful to both”.",
            "Ann Reed",
        ),
    ],
)
def test_speakers_of_american_press(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale runs the shop. “We opened in May,” he said.\n\nHe continued: “It was a hard summer for us all.”",
            "Tom Hale",
        ),
        (
            "Tom Hale runs the shop. “We opened in May,” he said.\n\nHale went on: “It was a hard summer for us all.”",
            "Tom Hale",
        ),
        (
            "Tom Hale runs the shop. “We opened in May,” he said.\n\n“It was a hard summer,” he said, “but we came out of it well.”",
            "Tom Hale",
        ),
        (
            "Tom Hale runs the shop with his wife, Ann Reed. “We opened in May,” he said.\n\n“It was a hard summer for us all,” Mr Hale recalls.",
            "Tom Hale",
        ),
        (
            "Tom Hale runs the shop with his wife, Ann Reed. “We opened in May,” he said.\n\n“It was a hard summer for us all,” she said.",
            "Ann Reed",
        ),
        (
            "Tom Hale runs the shop with his wife, Ann Reed. “We opened in May,” he said.\n\nHis wife agreed. “It was a hard summer for us all,” she said.",
            "Ann Reed",
        ),
        (
            "Tom Hale runs the shop. “We opened in May,” he said.\n\nHis wife agreed. “It was a hard summer for us all,” she said.",
            "Tom Hale’s wife",
        ),
        (
            "Asked why he left, Tom Hale smiled. “It was time to go and fish,” he said. Did he miss it? “Every day of my life.”",
            "Tom Hale",
        ),
        ("Tom Hale has a simple rule for the shop: “Be kind to whoever comes in.”", "Tom Hale"),
        ("Tom Hale’s rule is simple. “Be kind to whoever comes in,” is how he puts it.", "Tom Hale"),
        ("For Tom Hale, the choice was clear. “I had to go home to the isle,” he told me.", "Tom Hale"),
        ("Tom Hale was not convinced. “I had to see it for myself, so I went.”", "Tom Hale"),
        (
            "Tom Hale, meanwhile, was not convinced.\n\n“I had to see it for myself, so I went,” he said.",
            "Tom Hale",
        ),
        (
            "Not everybody was convinced.\n\n“I had to see it for myself,” said Tom Hale. “So I went.”",
            "Tom Hale",
        ),
        (
            "Later, I got an email reply from a Lowport representative.\n\n“The new gate gives you quick access to the pier.”",
            "a Lowport representative",
        ),
        (
            "The paper received a statement from Tom Hale: “The new gate gives you quick access to the pier.”",
            "Tom Hale",
        ),
        (
            "The company did not respond at first. In a later email, it said: “The new gate gives you quick access.”",
            "The company",
        ),
        (
            "An email went out to the staff on Monday. “The new gate gives you quick access,” the email read.",
            "the email",
        ),
        (
            "According to a copy of the filing obtained by the Lowport Times: “At three in the night the man came to the gate.”",
            "a copy of the filing",
        ),
        (
            "Tom Hale, 34, was walking his dog when he heard a bang. “I thought it was thunder,” he said. “Then I saw smoke.”",
            "Tom Hale",
        ),
        (
            "A man was walking his dog when he heard a bang. “I thought it was thunder,” Tom Hale, 34, said.",
            "Tom Hale",
        ),
        ("A passer-by said: “I thought it was thunder, and then I saw the smoke.”", "A passer-by"),
        ("Passer-by Tom Hale said: “I thought it was thunder, and then I saw the smoke.”", "Tom Hale"),
        ("As Ann Reed puts it, the isle is “a place where time has no say”.", "Ann Reed"),
        ("The isle is, as Ann Reed puts it, “a place where time has no say”.", "Ann Reed"),
        ("What Ann Reed calls “a place where time has no say” is a small isle.", "Ann Reed"),
        ("The isle, Ann Reed believes, is “a place where time has no say”.", "Ann Reed"),
        ("To Ann Reed, the isle is “a place where time has no say”.", "Ann Reed"),
        ("Ann Reed thinks of the isle as “a place where time has no say”.", "Ann Reed"),
        ("Ann Reed likes to call the isle “a place where time has no say”.", "Ann Reed"),
        ("It was Ann Reed who called the isle “a place where time has no say”.", "Ann Reed"),
        (
            "The critic Ann Reed, writing in the Lowport Times, found it “a place where time has no say”.",
            "Ann Reed",
        ),
        ("Ann Reed has spent years on what she terms “a place where time has no say”.", "Ann Reed"),
        ("Ann Reed was full of praise for what she saw as “a place where time has no say”.", "Ann Reed"),
        ("Ann Reed, speaking of the isle, told how it was “a place where time has no say”.", "Ann Reed"),
        ("Ann Reed jokes that the isle is “a place where time has no say”.", "Ann Reed"),
        (
            "Ann Reed makes no secret of her love for the isle. It is, she says, “a place where time has no say”.",
            "Ann Reed",
        ),
        ("In Ann Reed’s telling, the isle is “a place where time has no say”.", "Ann Reed"),
        ("According to Ann Reed’s book, the isle is “a place where time has no say”.", "Ann Reed"),
        ("The isle is “a place where time has no say” in the words of Ann Reed.", "Ann Reed"),
        ("Ann Reed’s verdict? “It is a place where time has no say.”", "Ann Reed"),
        ("Ann Reed: “It is a place where time has no say.”", "Ann Reed"),
        ("Said Ann Reed: “It is a place where time has no say.”", "Ann Reed"),
        ("Adds Ann Reed, “It is a place where time has no say.”", "Ann Reed"),
        ("Enter Ann Reed. “It is a place where time has no say,” she says of the isle.", "Ann Reed"),
        ("Then there is Ann Reed. “It is a place where time has no say,” she says of the isle.", "Ann Reed"),
        ("“It is a place where time has no say,” Ann Reed once told a friend.", "Ann Reed"),
        ("“It is a place where time has no say,” reckons Ann Reed.", "Ann Reed"),
        ("“It is a place where time has no say,” reflects Ann Reed, who was born there.", "Ann Reed"),
        ("“It is a place,” Ann Reed says with a laugh, “where time has no say.”", "Ann Reed"),
        ("“It is a place where time has no say,” Ann Reed signs off.", "Ann Reed"),
        ("“It is a place where time has no say!” Ann Reed exclaims.", "Ann Reed"),
        ("“Is it a place where time has no say?” wonders Ann Reed aloud.", "Ann Reed"),
        ("“It is a place where time has no say,” comes the reply from Ann Reed.", "Ann Reed"),
        ("“It is a place where time has no say,” is Ann Reed’s answer.", "Ann Reed"),
        ("“It is a place where time has no say,” was the verdict of Ann Reed.", "Ann Reed"),
        ("“It is a place where time has no say,” a tearful Ann Reed told the court.", "Ann Reed"),
        ("“It is a place where time has no say,” her friend Ann Reed told the paper.", "Ann Reed"),
        (
            "“It is a place where time has no say,” Lowport resident and keen walker Ann Reed said.",
            "Ann Reed",
        ),
        (
            "“It is a place where time has no say,” Ann Reed, a spokeswoman for Lowport Council, said in an email.",
            "Ann Reed",
        ),
        (
            "“It is a place where time has no say,” Lowport Council spokeswoman Ann Reed said in an email.",
            "Ann Reed",
        ),
        (
            "“It is a place where time has no say,” Ann Reed, the head of the Lowport-based Tide Institute and a former mayor of the isle, told Reuters.",
            "Ann Reed",
        ),
        ("“It is a place where time has no say,” says Ann Reed in the film.", "Ann Reed"),
        ("“It is a place where time has no say”, said Ann Reed. “You must go there once.”", "Ann Reed"),
        (
            "“It is a place where time has no say”, Reed wrote in her diary. Ann Reed was born there.",
            "Ann Reed",
        ),
        (
            "Ann Reed, whose film opens on Friday, said she had grown tired of “men who shout at the sea”.",
            "Ann Reed",
        ),
        ("Ann Reed denied that she had ever “shouted at the sea or at the men in it”.", "Ann Reed"),
        ("Ann Reed apologised for having “shouted at the sea and at the men in it”.", "Ann Reed"),
        ("Ann Reed thanked her fans for being “kind to an old woman of the sea”.", "Ann Reed"),
        ("Ann Reed urged her fans to “be kind to an old woman of the sea”.", "Ann Reed"),
        ("Ann Reed expressed her hope that they would “be kind to an old woman of the sea”.", "Ann Reed"),
        ("Ann Reed voiced concern over “the men who shout at the sea”.", "Ann Reed"),
        ("Ann Reed cited “the men who shout at the sea” as her reason to go.", "Ann Reed"),
        ("Ann Reed blamed the loss on “the men who shout at the sea”.", "Ann Reed"),
        ("Ann Reed put it down to “the men who shout at the sea”.", "Ann Reed"),
        ("Ann Reed likened it to “the men who shout at the sea”.", "Ann Reed"),
    ],
)
def test_speech_that_goes_on_in_paragraphs_of_its_own(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“The quay matters,” says Ann Reed, 32, of Lowport, who works in a shop. Reed supports Democrat Tom Hale in the race. “I have a loan, and I do not have a great job.”",
            "Ann Reed",
        ),
        (
            "Ann Reed backs Mayor Tom Hale in the race. “I have a loan, and I do not have a great job.”",
            "Ann Reed",
        ),
        (
            "Ann Reed runs the shop with Tom Hale. “I have a loan, and I do not have a great job,” she says.",
            "Ann Reed",
        ),
        (
            "“We thought only he was rude,” said Tom Hale, who wrote a book on it. Brown “kind of misspoke. This is not something to talk of in public.”",
            "Tom Hale",
        ),
        (
            "“They lied to me,” Tom Hale said. “She told me it was the fault of the film.”\n\n“… they still go on with their little ways and say that I am wrong.”",
            "Tom Hale",
        ),
        (
            "Eastmark Radio Vice President for news Tom Hale called the show “the best there is by far.”",
            "Tom Hale",
        ),
        (
            "The Foreign Ministry less than two weeks ago said for the first time that “top secret” notes had gone out.",
            "Foreign Ministry",
        ),
        ("The council two years ago described the quay as “a danger to all who walk on it”.", "The council"),
        (
            "LOWPORT, Dec. 8 (TIDE) — In response to the plan to close the quay, Ann Reed rallied her friends, saying: “We have to be ready to stop him.”",
            "Ann Reed",
        ),
        ("LOWPORT — Ann Reed said on Monday that the quay was “a danger to all who walk on it”.", "Ann Reed"),
        (
            "LOWPORT (Tide) - A day after the storm, Ann Reed said the quay was “a danger to all who walk on it”.",
            "Ann Reed",
        ),
    ],
)
def test_whoever_is_the_subject_in_the_present_tense_goes_on(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Hale is the mayor of Lowport. Ann Reed is a nurse. The nurse said the clinic was “full to the door”.",
            "Ann Reed",
        ),
        (
            "Tom Hale is the mayor of Lowport. Ann Reed is a nurse. The mayor said the clinic was “full to the door”.",
            "Tom Hale",
        ),
        (
            "Mayor Tom Hale met Senator Ann Reed. The mayor called her plan “a bold step for the isle”.",
            "Tom Hale",
        ),
        (
            "Mayor Tom Hale met Senator Ann Reed. The senator called his plan “a bold step for the isle”.",
            "Ann Reed",
        ),
        (
            "Mayor Tom Hale met Ann Reed, the senator. “It is a bold step for the isle,” the senator said.",
            "Ann Reed",
        ),
        (
            "Former president Tom Hale met President Ann Reed. The former president called it “a bold step for the isle”.",
            "Tom Hale",
        ),
        ("Prime Minister Ann Reed met Tom Hale. The PM called it “a bold step for the isle”.", "Ann Reed"),
        (
            "Tom Hale thanked Ann Reed for her help. Reed said it was “the least one could do for a friend”.",
            "Ann Reed",
        ),
        (
            "Tom Hale thanked Ann Reed for her help. He said it was “more than one could ask of a friend”.",
            "Tom Hale",
        ),
        (
            "Tom Hale thanked Ann Reed for her help. She said it was “the least one could do for a friend”.",
            "Ann Reed",
        ),
        (
            "Tom Hale, who was hired by Ann Reed, said it was “more than one could ask of a friend”.",
            "Tom Hale",
        ),
        ("Tom Hale, the brother of Ann Reed, said it was “more than one could ask of a friend”.", "Tom Hale"),
        ("Tom Hale’s boss, Ann Reed, said it was “more than one could ask of a friend”.", "Ann Reed"),
        ("Tom Hale was praised by Ann Reed, who called him “the best clerk in the whole town”.", "Ann Reed"),
        ("Ann Reed praised Tom Hale, calling him “the best clerk in the whole town”.", "Ann Reed"),
        ("Ann Reed praised Tom Hale, who said he was “only a clerk in a small town”.", "Tom Hale"),
        (
            "Ann Reed asked Tom Hale if he would stay. Hale replied that he was “only a clerk in a small town”.",
            "Tom Hale",
        ),
        (
            "“Will you stay?” Ann Reed asked Tom Hale. “I am only a clerk in a small town,” he replied.",
            "Tom Hale",
        ),
        ("“Will you stay in the town for us?” Ann Reed asked Tom Hale.", "Ann Reed"),
        (
            "Tom Hale said he would stay. But Ann Reed was less sure, calling the plan “a leap in the dark”.",
            "Ann Reed",
        ),
        ("Tom Hale said he would stay, but Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        ("While Tom Hale said he would stay, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        ("Like Tom Hale, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        ("Unlike Tom Hale, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        (
            "Hours after Tom Hale said he would stay, Ann Reed called the plan “a leap in the dark”.",
            "Ann Reed",
        ),
        ("Responding to Tom Hale, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        ("In a letter to Tom Hale, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        (
            "In a letter to Tom Hale, seen by the Tide Times, Ann Reed called the plan “a leap in the dark”.",
            "Ann Reed",
        ),
        ("Along with Tom Hale, Ann Reed called the plan “a leap in the dark”.", "Ann Reed"),
        ("Ann Reed told Tom Hale that the plan was “a leap in the dark”.", "Ann Reed"),
        ("Ann Reed said Tom Hale’s plan was “a leap in the dark”.", "Ann Reed"),
        ("Ann Reed said of Tom Hale that his plan was “a leap in the dark”.", "Ann Reed"),
        ("Ann Reed accused Tom Hale of taking “a leap in the dark” with the port.", "Ann Reed"),
        ("Ann Reed accused Tom Hale, the mayor, of taking “a leap in the dark” with the port.", "Ann Reed"),
        ("Ann Reed dismissed Tom Hale as “a man who leaps in the dark”.", "Ann Reed"),
        ("Ann Reed said she had told Tom Hale that it was “a leap in the dark”.", "Ann Reed"),
        ("Ann Reed recalled that Tom Hale had called it “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed quoted Tom Hale as saying it was “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed laughed when Tom Hale called it “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed did not agree with Tom Hale’s claim that it was “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed rejected Tom Hale’s description of it as “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed rejected what she called Tom Hale’s “leap in the dark” with the port.", "Ann Reed"),
        ("Ann Reed’s plan was dismissed by Tom Hale as “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed’s plan, which Tom Hale has called “a leap in the dark”, was passed.", "Tom Hale"),
        ("The plan of Ann Reed, described by Tom Hale as “a leap in the dark”, was passed.", "Tom Hale"),
        ("Ann Reed left. Her aide, Tom Hale, said it was “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed left. Tom Hale, her aide, said it was “a leap in the dark”.", "Tom Hale"),
        ("Ann Reed left. Speaking on her behalf, Tom Hale said it was “a leap in the dark”.", "Tom Hale"),
        ("Both Tom Hale and Ann Reed spoke. “It is a leap in the dark,” Reed said.", "Ann Reed"),
        (
            "Both Tom Hale and Ann Reed spoke. “It is a leap in the dark,” said the latter. Reed smiled. “It is a leap,” she said.",
            "Ann Reed",
        ),
        (
            "Lee Jae-ho met Kim Min-su in Seoul. Lee said the talks were “frank and useful to both”.",
            "Lee Jae-ho",
        ),
        (
            "Lee Jae-ho met Kim Min-su in Seoul. Kim said the talks were “frank and useful to both”.",
            "Kim Min-su",
        ),
        (
            "Kim Jae-ho met Lee in Seoul. Kim Min-su, his aide, was there. “The talks were frank and useful to both,” the aide said. Kim Min-su called them “long and hard”.",
            "Kim Min-su",
        ),
        (
            "Leader Kim Jong-ho sent his sister, Kim Yo-ra. “The talks were frank and useful to both,” she said.",
            "Kim Yo-ra",
        ),
    ],
)
def test_of_two_persons_the_one_who_is_meant_speaks(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ann Reed, best known for her role in Tide, has shared a photo of her boy. “He is the light of my life,” gushed the 42-year-old actress.",
            "Ann Reed",
        ),
        (
            "Ann Reed, best known for her role in Tide, has shared a photo of her boy. “He is the light of my life,” the Tide star gushed.",
            "Ann Reed",
        ),
        (
            "Ann Reed, best known for her role in Tide, has shared a photo of her boy. “He is the light of my life,” the proud mum wrote in the caption.",
            "Ann Reed",
        ),
        (
            "Ann Reed posed in a red dress. Sharing the snap with her fans, she penned: “He is the light of my life.”",
            "Ann Reed",
        ),
        (
            "Tom Hale was spotted in Lowport. The crooner told The Tide: “I am so glad to be back home.”",
            "Tom Hale",
        ),
        (
            "Tom Hale was spotted in Lowport. The dad-of-three told The Tide: “I am so glad to be back home.”",
            "Tom Hale",
        ),
        (
            "Tom Hale was spotted in Lowport. The TV chef told The Tide: “I am so glad to be back home.”",
            "Tom Hale",
        ),
        (
            "Tom Hale is said to be dating again. A source told The Tide: “He is so glad to be back home.”",
            "A source",
        ),
        (
            "Tom Hale was spotted in Lowport. An onlooker said: “He looked so glad to be back home.”",
            "An onlooker",
        ),
        (
            "Tom Hale was spotted in Lowport. Speaking exclusively to The Tide, he said: “I am so glad to be back home.”",
            "Tom Hale",
        ),
        (
            "Tom Hale was spotted in Lowport. In an exclusive chat with The Tide, he confessed: “I am so glad to be back home.”",
            "Tom Hale",
        ),
        (
            "Lowport boss Tom Hale has hailed his side. He told Tide Sport: “The lads were a joy to watch.”",
            "Tom Hale",
        ),
        ("Lowport boss Tom Hale has hailed his side. “The lads were a joy to watch,” he beamed.", "Tom Hale"),
        (
            "Lowport boss Tom Hale has hailed his side. “The lads were a joy to watch,” said the Dutchman.",
            "Tom Hale",
        ),
        (
            "Tom Hale admitted he was stunned. “The lads were a joy to watch,” the Lowport boss said.",
            "Tom Hale",
        ),
        (
            "Pundit Tom Hale was full of praise. “The lads were a joy to watch,” he told listeners.",
            "Tom Hale",
        ),
        (
            "Viewers were left in tears. One viewer tweeted: “That was so hard to watch at home.”",
            "One viewer",
        ),
        (
            "Viewers were left in tears. One viewer tweeted: “That was so hard to watch at home.” A second said: “I am in bits here on my couch.”",
            "A second",
        ),
        (
            "Viewers were left in tears. One viewer tweeted: “That was so hard to watch at home.” Someone else wrote: “I am in bits here on my couch.”",
            "Someone else",
        ),
        (
            "A spokesman for Lowport Police said officers were called at noon. Police said the man was “known to them for years”.",
            "Police",
        ),
        (
            "A spokesman for Lowport Police said: “Officers were called to the house at noon.”",
            "A spokesman for Lowport Police",
        ),
        (
            "A Lowport Police spokesman said: “Officers were called to the house at noon.”",
            "A Lowport Police spokesman",
        ),
        (
            "Tom Hale died on Monday. A Lowport Police spokesman said: “Officers were called to the house.” He added: “It is a sad day for us.”",
            "A Lowport Police spokesman",
        ),
        (
            "Supt Tom Hale said: “Officers were called to the house.” He added: “It is a sad day for us.”",
            "Tom Hale",
        ),
        ("Tom Hale died on Monday. His mother, Ann Reed, said: “He was the light of my life.”", "Ann Reed"),
        ("Tom Hale died on Monday. Mum Ann Reed said: “He was the light of my life.”", "Ann Reed"),
        (
            "Tom Hale died on Monday. Paying tribute, his sister Ann Reed said: “He was the light of my life.”",
            "Ann Reed",
        ),
        (
            "Tom Hale died on Monday. In a statement, the family said: “He was the light of our lives.”",
            "the family",
        ),
        (
            "Tom Hale died on Monday. In a statement, his family said: “He was the light of our lives.”",
            "Tom Hale’s family",
        ),
        (
            "Tom Hale died on Monday. Recording a verdict of misadventure, the coroner said: “He was a well loved man.”",
            "the coroner",
        ),
        ("Tom Hale died on Monday. Coroner Ann Reed said: “He was a well loved man.”", "Ann Reed"),
        ("Tom Hale died on Monday. Assistant coroner Ann Reed said: “He was a well loved man.”", "Ann Reed"),
        ("In her new book, Ann Reed writes that love is “a long walk in the rain”.", "Ann Reed"),
        (
            "In her new book, “A Long Walk Home,” Ann Reed writes that love is “a long walk in the rain”.",
            "Ann Reed",
        ),
        ("The book claims that love is “a long walk in the rain”.", "The book"),
        ("Tide Motors said it was “deeply sorry for the harm done”.", "Tide Motors"),
        ("The carmaker said it was “deeply sorry for the harm done”.", "The carmaker"),
        ("“We are deeply sorry for the harm done,” the CEO said in a memo to staff.", "the CEO"),
        ("Tide Motors CEO Ann Reed told staff the firm was “deeply sorry for the harm done”.", "Ann Reed"),
        (
            "Ann Reed, CEO of Tide Motors, told staff the firm was “deeply sorry for the harm done”.",
            "Ann Reed",
        ),
        ("Ann Reed, Tide Motors’ CEO, told staff the firm was “deeply sorry for the harm done”.", "Ann Reed"),
        ("Tide Motors’ CEO, Ann Reed, told staff the firm was “deeply sorry for the harm done”.", "Ann Reed"),
        (
            "Ann Reed, Tide Motors CEO and co-founder, told staff the firm was “deeply sorry for the harm done”.",
            "Ann Reed",
        ),
        (
            "Ann Reed (CEO of Tide Motors) told staff the firm was “deeply sorry for the harm done”.",
            "Ann Reed",
        ),
        (
            "Ann Reed – the CEO of Tide Motors – told staff the firm was “deeply sorry for the harm done”.",
            "Ann Reed",
        ),
    ],
)
def test_speakers_of_tabloids_and_of_features(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Poe, the vice president, met President Ann Hale. Rain fell. “We go now,” the vice president said.",
            "Tom Poe",
        ),
        (
            "Deputy Governor Tom Reed met the crew of Governor Ann Hale. Hale laughed. “We stay,” the governor said.",
            "the governor",
        ),
        ("Deputy Minister Tom Reed arrived. The minister replied, “We met.”", "Tom Reed"),
        ("Secretary-General Tom Hale arrived. “We sail at dawn,” he said.", "Tom Hale"),
        ("As has been sketched by Tom Hale, “the ships will sail at dawn.”", "Tom Hale"),
        ("Ann Hale is expected to tell the council that the harbour “will open by autumn”.", "Ann Hale"),
        ("The mayor’s office issued a statement: it “did not know of the plan”.", None),
    ],
)
def test_previews_and_offices_are_heard_as_they_are_meant(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[0].speaker) == speaker
