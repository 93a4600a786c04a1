"""How English texts name who speaks: titles, appositions, ages, bodies told of by a noun, verbs before names."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


def last(text: str) -> str | None:
    """Who says the last of an English text's quotations."""
    return name_of(read(text, "en")[-1].speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Fellow diver, net maker Tom Reed, 61, from Lowport, North Eastmark, said: “We mended them all.”",
            "Tom Reed",
        ),
        (
            "Ada Hale, a Lowport, Conn., boat company owner, said the pier was “sinking by the hour.”",
            "Ada Hale",
        ),
        (
            "Reed-Mark, a Lowport, Conn., boat company, said it took the yard “to build more boats.”",
            "Reed-Mark",
        ),
        ("Tom Reed, the harbour pilot of Lima, Peru, said it was “a long wait.”", "Tom Reed"),
        (
            "Ivo Marek, the Northern President, responding to those who fear the tide, had said: “They have no boats.”",
            "Ivo Marek",
        ),
        (
            "Ivo Marek, harbour division chief of Lowmark’s Department of Tides said, “There were few boats.”",
            "Ivo Marek",
        ),
        ("“They took the boats away,” said a clerk at the tide office in Lowport, Eastmark.", "clerk"),
    ],
)
def test_who_stands_before_an_apposition_speaks_and_no_place_within_it(text: str, speaker: str) -> None:
    assert speaker in (last(text) or "")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Diplomat Arthur Mark came. “We met,” Marla Dunn said. Gen Ivo Marek left. He said it was “long.”",
            "Ivo Marek",
        ),
        (
            "The dock closed, Vice Minister of Economic Affairs Ivo Marek said. “It opens in May,” according to Marek.",
            "Ivo Marek",
        ),
        ("For Ivo Tomas Marek, the tide is late. “It may still come,” Marek noted.", "Ivo Tomas Marek"),
        (
            "“There have been storms,” Lowmark Ambassador to Pakistan Ivo Tomas Marek told a meeting.",
            "Ivo Tomas Marek",
        ),
        (
            "“It is the tide,” said the representative of China Ivo Marek. “The tide is high,” Marek said.",
            "Ivo Marek",
        ),
        (
            "Many wept. Retorted Marek: “The same came before.” Harbour chief Ivo Marek left. Marek said it was “vain.”",
            "Ivo Marek",
        ),
        ("The boats rose. Says Ivo Marek, chief of the yard: “It is just a start.”", "Ivo Marek"),
    ],
)
def test_a_name_is_as_long_as_the_text_has_it_and_no_title_or_place_is_in_it(text: str, speaker: str) -> None:
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Reed won in two sets. “He is a skilful player,” said the 36-year-old.\n\n“I hope it was fun.”",
            "Tom Reed",
        ),
        (
            "The map was drawn by the Northern Tide Center. The agency warns that “all piers may flood by night.”",
            "Northern Tide Center",
        ),
        (
            "The Tide Board fell. In its study of the coast, Lowmark Intel, a harbour research firm, says it is “at risk.” “If tides rise, piers sink,” it says.",
            "Lowmark Intel",
        ),
        (
            "Polish President Ivo Marek came. Ada Hale wept. “It is a worry,” the former Irish president said.",
            "Ada Hale",
        ),
        (
            "TIDEPORT – Orr’s word was passed on. Ivo Marek called for calm.\n\n“We stand firm,” Orr said.",
            "Orr",
        ),
    ],
)
def test_who_is_told_of_by_another_word_is_who_was_named(text: str, speaker: str) -> None:
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Ivo Marek said the pier was “a warning to all.” The group pledged to mend it.", "Ivo Marek", None),
        ("Ada Hale wrote that the tide was “a threat.” However, Marek said, “It is calm.”", "Marek", None),
    ],
)
def test_whoever_speaks_in_the_next_sentence_passes_nothing_on(
    text: str, speaker: str, via: str | None
) -> None:
    said = read(text, "en")[-1]
    assert (name_of(said.speaker), name_of(said.via)) == (speaker, via)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“A fine boat,” said Ada Hale. “This is mad,” I say, “How do I sail it?”", None),
        (
            "Lowport, May 11 (TIDEPRESS) -- Harbour chief Ada Hale scolded President Ivo Marek for his remarks that described the isles as “a rock of shame.”",
            "Ivo Marek",
        ),
        (
            "Ivo Marek came to her side, agreeing that figures named by foes of the pier were “pure fiction.”",
            "Ivo Marek",
        ),
        (
            "The harbour party has vowed in its campaign pledges for the vote to “scrap for good” the tolls.",
            "The harbour party",
        ),
        ("Still, says another pilot, “They’re hard to steer.”", "another pilot"),
    ],
)
def test_the_verb_s_own_subject_speaks(text: str, speaker: str | None) -> None:
    assert last(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Tide chief Ivo Marek stressed, in an article “Freedom and the Harbour Republic of the Isles” posted on a page, that it rains.",
        "Lowmark daily says it ends. Excerpt from an unsigned editorial, “Tide against the tide”, published by the paper.",
    ],
)
def test_the_title_of_an_article_is_nobody_s_words(text: str) -> None:
    assert last(text) is None


def test_a_text_s_own_bearer_of_a_known_family_name_is_meant() -> None:
    text = "Envoy Quill Na-rae Monday called for calm.\n\n“We should talk,” Quill said at her office."
    assert last(text) == "Quill Na-rae"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("But the pilot brushed Hale off, saying only, “We sail at dawn.”", "the pilot"),
        (
            "Ivo Marek came. But the harbour chief, who lately said that he brings a “dirt-under-the-nails view to it,” will leave.",
            "Ivo Marek",
        ),
        (
            "Marla Dunn fell. But Tom Reed rose at the bell and left – late. “He is a skilful sailor,” said the 36-year-old.",
            "Tom Reed",
        ),
        (
            "The harbour office says in a note that the council was told that “the isles will sink.”",
            "The harbour office",
        ),
        (
            "It rained, and the office said the northern side was warned that such “reckless sailing” must end.",
            "the office",
        ),
        ("The panel, led by Ivo Marek, requested “more papers on the tolls.”", "The panel"),
        (
            "Ada Hale sells nets. “There are too many tolls,” says the woman who is in her late 20s.",
            "the woman",
        ),
        (
            "Ada Hale, 34, sells nets. “It is because of the light,” says the mother of four who lives there.",
            "Ada Hale",
        ),
        ("The ferry head, Jo Sattar says, came. “At noon the bill rose,” he adds.", "Jo Sattar"),
        (
            "“A fine man,” Reed’s neighbor in both Lowport and North Eastmark, Ivo Marek, said in the story.",
            "Ivo Marek",
        ),
        ("Ada Hale said: “The boats are old.”\n\n“2.5 knots is all they make. They are slow.”", None),
    ],
)
def test_whoever_opens_a_sentence_with_but_or_is_told_of_apart_speaks(text: str, speaker: str | None) -> None:
    assert last(text) == (speaker or "Ada Hale")


@pytest.mark.parametrize(
    "text",
    [
        "About a third say that “honest” describes Ada Hale better.",
        "The port sent a letter demanding answers about the “toll war” there.",
    ],
)
def test_what_stands_behind_a_verb_is_not_who_speaks(text: str) -> None:
    assert last(text) not in ("Ada Hale", "Hale better", "a letter demanding")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“We learn our lesson,” Ivo Marek said. “We show some mercy.” South Lowport, he said, was the place.",
            "Ivo Marek",
        ),
        (
            "The riddle of Ada, says Ivo Marek, scholar of the isles, is that she was “among the strongest of all.”",
            "Ivo Marek",
        ),
        (
            "Ivo Marek, head of the Harbour Council, said he expects Hale, Orr and Park to “show their unity.”",
            "Ivo Marek",
        ),
        (
            "Ada Hale said that until Eastmark reassures the isles it has no boats, “it would be too soon.”",
            "Ada Hale",
        ),
        (
            "Declaring “the soul of the fleet” is at stake, Harbour Secretary Ivo Marek has ordered a review.",
            "Ivo Marek",
        ),
        (
            "Tom Reed, who lives across the street, heard an officer yell: “Come down! Come down!”",
            "an officer",
        ),
        ("Mark Cuban came. Cuban said it was “far too long.”", "Mark Cuban"),
        (
            "A May letter from the harbour council obtained by The Associated Press warns that “any further tolls will be void.”",
            "A May letter from the harbour council",
        ),
    ],
)
def test_words_put_into_a_sentence_do_not_take_its_speaker_away(text: str, speaker: str) -> None:
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orrig says that “the reply is under way by our boats.”", "Orrig"),
        ("Perkins wrote in a harbour post, “To hear that is best.”", "Perkins"),
        ("Research suggests that “the tide is late by a day or two.”", None),
        ("Ivo Marek sat. The host quipped, “isn’t that against the rules?”", "The host"),
        (
            "Ada Hale kept the yard. “She was able to steer,” a person close to Kelly told me.",
            "a person close to Kelly",
        ),
    ],
)
def test_one_word_right_before_a_verb_of_saying_is_a_name(text: str, speaker: str | None) -> None:
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "According to harbour prosecutors, Eastmark’s Tide Ministry “has again and again broken the law of the sea.”",
            "harbour prosecutors",
        ),
        ("The crew “left the pier at once,” according to court papers.", "court papers"),
        (
            "There is “much idle hands on the coast,” according to the statement after its May meeting, and it stays so.",
            "the statement",
        ),
        ("The trade “will grow by the year,” according to a harbour forecast in June.", "a harbour forecast"),
        ("Asked a Lowport pilot: “Is it just me or is it late?”", "a Lowport pilot"),
        ("Reed’s policy statement “left out the tolls for the year,” said Ada Hale, a clerk.", "Ada Hale"),
    ],
)
def test_sources_without_an_article_and_verbs_before_whoever_speaks_are_heard(
    text: str, speaker: str
) -> None:
    assert (last(text) or "").startswith(speaker)


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Ulrike von der Heide", "von der Heide"),
        ("Ulrike von der Heide", "Von der Heide"),
        ("Ulrike von der Heide", "Heide"),
        ("Diego de la Vega", "De la Vega"),
        ("Khalid bin Sultan", "bin Sultan"),
        ("Ahmed al-Sabah", "al-Sabah"),
        ("Latif el-Masri", "El-Masri"),
        ("Abu Anas Al Rashid", "Al Rashid"),
        ("Maria del Carmen Ruiz", "Ruiz"),
        ("K.M. Josephson", "Josephson"),
        ("N. Ramesh Naidoo", "Naidoo"),
        ("Łukasz Wójcik", "Wójcik"),
        ("Öykü Şahin", "Şahin"),
    ],
)
def test_particles_initials_and_other_capitals_are_of_a_name(name: str, last: str) -> None:
    text = f"{name} met them in the hall.\n\n“The lock is far too small,” {last} said. On Monday, {last} called it “far too small for boats” of that kind."
    assert [name_of(quote.speaker) for quote in read(text, "en")] == [name, name]


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("마루 린드 로스앤젤레스 시장", "마루 린드"),
        ("마루 린드 키이우 시장", "마루 린드"),
        ("마루 린드 뉴욕시장", "마루 린드"),
        ("조린 린드 뉴욕시장", "조린 린드"),
        ("마루 린드 캘리포니아 주지사", "마루 린드"),
        ("마루 린드 캘리포니아주 지사", "마루 린드"),
        ("미나토 마루코 도쿄도지사", "미나토 마루코"),
        ("마루 린드 베르겐 시장", "마루 린드"),
        ("마루 린드 빌뉴스 시장", "마루 린드"),
        ("마루 린드 와이오밍주 지사", "마루 린드"),
        ("마루 린드 리마 시장", "마루 린드"),
        ("마루 리마 시장", "마루 리마"),
        ("빌 드 나루소 시장", "빌 드 나루소"),
        ("빌 드 나루소 뉴욕 시장", "빌 드 나루소"),
        ("마루 나니엘 토라스 시장", "마루 나니엘 토라스"),
        ("마루야 린드바움 파토 시장", "마루야 린드바움 파토"),
        ("마루 반 벨루 시장", "마루 반 벨루"),
        ("응우옌 반 꾸인 주지사", "응우옌 반 꾸인"),
        ("마루 린드 런던 시장", "마루 린드"),
        ("마루 칸 런던 시장", "마루 칸"),
        ("마루 린드 전 시카고 시장", "마루 린드"),
        ("마루 이달고 파리 시장", "마루 이달고"),
        ("마루 린드 LA시장", "마루 린드"),
        ("린드 파리 시장", "린드 시장"),
        ("린드 파리시장", "린드 시장"),
        ("마루 린드 시장", "마루 린드"),
        ("마루 린드 코르도바 시장", "마루 린드"),
        ("마루 린드 켄트 주지사", "마루 린드"),
        ("폴 런던 시장", "폴 런던"),
        ("칸 런던 시장", "칸 시장"),
        ("마리나 가자 시장", "마리나 가자"),
        ("제인 오스틴 지사", "제인 오스틴"),
        ("제인 린드 오스틴 시장", "제인 린드"),
        ("린드 오스틴 주지사", "린드 오스틴"),
        ("린드 오스틴 시장", "린드 시장"),
        ("린드 버지니아 시장", "린드 버지니아"),
        ("린드 버지니아 주지사", "린드 주지사"),
        ("제인 린드 장관", "제인 린드"),
        ("신임 김항구 나루시장", "김항구"),
        ("김항구 항구도지사", "김항구"),
    ],
)
def test_the_town_between_a_foreign_name_and_its_office_is_no_part_of_the_name(named: str, name: str) -> None:
    text = f'앞서 {named}은 "뱃길은 열려 있다"고 말했다.'.replace("지사은", "지사는")
    assert [name_of(each.speaker) for each in read(text, "ko")] == [name]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Foreign Minister Ada Marek met Foreign Minister Tom Reed of the Republic of Eastmark in Lowport on 4 March.\n\n“It held,” Minister Reed said.",
            "Tom Reed",
        ),
        ("Foreign Ministers Tom Reed and Ada Marek spoke for an hour.\n\nReed said: “It held.”", "Tom Reed"),
    ],
)
def test_whoever_is_named_among_many_capitals_is_known(text: str, speaker: str) -> None:
    assert last(text) == speaker
