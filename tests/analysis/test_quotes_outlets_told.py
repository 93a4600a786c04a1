"""Outlets that an English text calls so, and how far what they pass on goes; accounts in Korean; by invented sentences."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“The lock shall open,” Ada Reed told the Turkish daily Marn.", "Marn"),
        (
            "“The lock shall open,” Ada Reed told Lowport-based Al-Marn satellite television on Monday.",
            "Al-Marn",
        ),
        ("“The lock shall open,” Ada Reed told the Beacon newspaper.", "Beacon"),
        ("“The lock shall open,” Ada Reed told Orn Radio.", "Orn Radio"),
        ("Ada Reed told Orn Radio officials were “sure that the lock shall open.”", "Orn Radio"),
        ("Ada Reed told Reuters members of the crew were “sure that the lock shall open.”", "Reuters"),
        ("Ada Reed told the Guardian police on the scene were “sure that the lock shall open.”", "Guardian"),
        ("“The lock shall open,” Ada Reed told the Guardian after police arrived.", "Guardian"),
        ("“The lock shall open,” Ada Reed told the Guardian of Orn’s plan.", "Guardian"),
        ("“The lock shall open,” Ada Reed told Friday’s Beacon daily.", "Beacon"),
        ("“The lock shall open,” Ada Reed told Beacon. The daily Beacon was there.", "Beacon"),
        ("“The lock shall open,” Ada Reed said in an interview with the Orn weekly Beacon.", "Beacon"),
        ("“The lock shall open,” Ada Reed said in an interview published in the daily Beacon.", "Beacon"),
        ("“The lock shall open,” Ada Reed said in remarks carried by the official Marn news agency.", "Marn"),
        ("“The lock shall open,” Ada Reed was quoted as saying in the weekly Beacon.", "Beacon"),
        (
            "“The lock shall open,” Ada Reed was quoted as saying in the latest edition of the weekly Beacon.",
            "Beacon",
        ),
        ("“The lock shall open,” said Ada Reed, quoted by the local daily Beacon.", "Beacon"),
        (
            "Ada Reed came. “Nobody leaves,” Ada Reed told workers, the official Marn news agency reported on Monday.",
            "Marn",
        ),
        (
            "The daily Beacon quoted Ada Reed, head of the harbour police, as saying the lock “shall open soon.”",
            "Beacon",
        ),
        (
            "The weekly Beacon quoted the clerk Ada Reed, on Monday as saying “the lock shall open soon.”",
            "Beacon",
        ),
        (
            "The Marn news agency met Ada Reed. “The lock shall open,” the agency quoted Ada Reed as saying.",
            "Marn",
        ),
        ("The Beacon newspaper came. “The lock shall open,” Ada Reed told the newspaper.", "Beacon"),
    ],
)
def test_what_a_text_calls_an_outlet_passes_words_on(text: str, via: str) -> None:
    assert told(text, "en") == [("Ada Reed", via)]


@pytest.mark.parametrize(
    "text",
    [
        "“The lock shall open,” Ada Reed told workers in Lowport.",
        "“The lock shall open,” Ada Reed told the Council. The daily Beacon was there.",
        "“The lock shall open,” Ada Reed told the agency’s staff.",
        "“The lock shall open,” Ada Reed told Orn television viewers.",
        "“The lock shall open,” Ada Reed told the daily meeting of clerks.",
        "“The lock shall open,” Ada Reed told Ben Hale. Hale reads the Beacon newspaper.",
        "“The lock shall open,” Ada Reed told Belgian radio listeners on Monday.",
        "“The lock shall open,” Ada Reed said on Monday daily.",
        "“The lock shall open,” Ada Reed said. The Beacon newspaper was there.",
        "“The lock shall open,” Ada Reed said in an interview with a weekly.",
        "“The lock shall open,” Ada Reed told reporters, holding the Beacon newspaper.",
        "“The lock shall open,” Ada Reed told PA officials.",
        "“The lock shall open,” Ada Reed told Time travellers on Monday.",
        "“The lock shall open,” Ada Reed told Fox’s lawyer.",
    ],
)
def test_whoever_is_told_something_is_no_outlet_for_that(text: str) -> None:
    assert told(text, "en") == [("Ada Reed", None)]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Ada Reed told the Harbour Times", "“The gate is new,” she added."),
        ("Ada Reed told the Harbour Times", "“The gate is new,” Reed said."),
        ("Ada Reed told the Beacon newspaper", "Reed warned that the gate “is old.”"),
        ("Ada Reed told the Harbour Times", "The lock is closed.\n“The gate is new,” Reed said."),
        ("Ada Reed told the Harbour Times", "But Reed said the gate “is old.”"),
        ("Ada Reed was quoted by the Harbour Times as saying", "“The gate is new,” Reed said."),
        ("Ada Reed was quoted as saying in the weekly Beacon", "Reed noted that the gate “is old.”"),
        ("Ada Reed said, quoted by the Marn news agency", "“The gate is new,” she said."),
        ("the Harbour Times quoted Ada Reed as saying", "“The gate is new,” Reed added."),
        ("Ada Reed told Orn Radio", "She also said that the gate “was built last year.”"),
    ],
)
def test_who_was_passed_on_by_an_outlet_goes_on_in_it(first: str, then: str) -> None:
    before, after = told(f"“The lock shall open,” {first}. {then}", "en")
    assert before == after
    assert after[1]


@pytest.mark.parametrize(
    "then",
    [
        "“The gate is new,” she told reporters.",
        "“The gate is new,” Reed said in a statement.",
        "“The gate is new,” Reed said at a news conference.",
        "“The gate is new,” Reed said last week.",
        "Earlier, Reed said the gate “is old.”",
        "On Monday Reed said the gate “is old.”",
        "“The gate is new,” Reed wrote.",
        "Reed had said that the gate “is old.”",
        "“The gate is new,” Reed said in a speech.",
        "“The gate is new,” Reed told the council.",
        "“The gate is new,” Ben Hale said.",
        "The lock is shut. It was built long ago. Boats wait before it. Nobody knows why. “The gate is new,” Reed said.",
    ],
)
def test_an_outlet_passes_nothing_on_that_is_said_anew(then: str) -> None:
    text = f"Ben Hale left. “The lock shall open,” Ada Reed told the Harbour Times. {then}"
    assert told(text, "en")[-1][1] is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The newspaper Beacon was sold. The lock is “a gift,” the newspaper said.", None),
        ("The lock is “a gift,” the Orn daily Beacon wrote.", None),
        ("The news agency Marn quoted “an informed source” as saying so.", None),
        ("The daily Beacon quoted a clerk as reporting that the lock “shall open.”", "a clerk"),
    ],
)
def test_what_is_called_an_outlet_does_not_speak(text: str, speaker: str | None) -> None:
    [(found, via)] = told(text, "en")
    assert found == speaker
    assert via in ("Beacon", "Marn", "the Orn daily Beacon")


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            '노을통신에 따르면 나마루 장관은 이날 축전을 보냈다. 나 장관은 축전에서 "길이 좁다"고 했다.',
            "노을통신",
        ),
        (
            '노을 외교부에 따르면 나마루 장관은 이날 김항구 총리를 만났다. 나 장관은 "길이 좁다"고 말했다.',
            "외교부",
        ),
        ('항구신문에 따르면 나마루 시장은 배를 늘린다고 했다. 나 시장은 "길이 좁다"며 웃었다.', "항구신문"),
        ('노을신문에 따르면 나마루 의원은 항구에서 연설했다. 나 의원은 "길이 좁다"고 강조했다.', "노을신문"),
        ('백악관에 따르면 나마루 대통령은 이날 통화했다. 나 대통령은 "길이 좁다"고 했다.', "백악관"),
    ],
)
def test_an_account_of_what_somebody_did_passes_their_words_on(text: str, via: str) -> None:
    assert told(text, "ko") == [("나마루", via)]


@pytest.mark.parametrize(
    "text",
    [
        '노을통신에 따르면 김항구 장관은 이날 축전을 보냈다. 나마루 장관은 "길이 좁다"고 했다.',
        '노을통신에 따르면 배가 가라앉았다. 나마루 장관은 "길이 좁다"고 했다.',
        '업계에 따르면 나마루 사장은 배를 늘린다. 나 사장은 "길이 좁다"고 했다.',
        '경찰에 따르면 나마루 시장은 집에 있었다. 나 시장은 "길이 좁다"고 했다.',
        '노을통신에 따르면 나마루 장관은 배를 봤다. 비가 왔다. 나 장관은 "길이 좁다"고 했다.',
        '노을통신에 따르면 나마루 장관은 배를 봤다. 나 장관은 자신의 페이스북에 "길이 좁다"고 썼다.',
        '노을통신에 따르면 나마루 장관은 배를 봤다. 앞서 나 장관은 "길이 좁다"고 했다.',
        '보고서에 따르면 나마루 장관은 배를 봤다. 나 장관은 "길이 좁다"고 했다.',
        '나마루 장관은 배를 봤다. 나 장관은 "길이 좁다"고 했다. 노을통신에 따르면 비가 왔다.',
        '노을통신에 따르면 나마루 장관이 타는 배는 크다. 나 장관은 "길이 좁다"고 했다.',
    ],
)
def test_an_account_of_something_else_passes_nothing_on(text: str) -> None:
    assert told(text, "ko")[0][1] is None


def test_one_without_a_name_goes_on_telling_an_outlet() -> None:
    text = '시민들은 떠났다. 항구의 한 운전기사는 로이터에 "길이 좁다"고 말했다. 그는 "물이 차다"고 덧붙였다.'
    assert told(text, "ko") == [("한 운전기사", "로이터")] * 2


@pytest.mark.parametrize(
    ("opens", "via"),
    [("그러나 김 씨는", None), ("하지만 김 씨는", None), ("반면 김 씨는", None), ("이어 김 씨는", "나 씨")],
)
def test_a_party_tells_nothing_of_what_another_says_against_it(opens: str, via: str | None) -> None:
    text = f'나 씨 측은 김 씨가 "길이 좁다"고 말했다고 주장해왔다. {opens} "배가 없다"며 고개를 저었다.'
    assert told(text, "ko") == [("김 씨", "나 씨"), ("김 씨", via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "“The lock shall open,” Ada Reed told the Orn Broadcasting Corporation.",
            "Orn Broadcasting Corporation",
        ),
        ("“The lock shall open,” Ada Reed told Orn News Service.", "Orn News Service"),
        (
            "“The lock shall open,” Ada Reed said in an interview with the major news website orn.example.",
            "orn.example",
        ),
        ("The Harbour Times came. “The lock shall open,” Ada Reed told the HT.", "HT"),
        ("“The lock shall open,” Ada Reed was quoted as saying in the New Light of Orn.", "New Light of Orn"),
        ("“The lock shall open,” Ada Reed was quoted by Sky news on Monday.", "Sky news"),
        ("“The lock shall open,” Ada Reed was quoted as saying by news agencies.", "news agencies"),
        ("“The lock shall open,” Ada Reed was quoted as saying by local media.", "local media"),
        (
            "The daily Beacon quoted Ada Reed, head of the harbour police as saying the lock “shall open.”",
            "Beacon",
        ),
        (
            "Ada Reed told the Harbour Times that she was tired. “The lock shall open,” Reed said.",
            "Harbour Times",
        ),
        (
            "Ada Reed sent a cable, the official Marn news agency reported. “The lock shall open,” Reed said.",
            "Marn",
        ),
        ("Ada Reed told the Turkish daily Marn that she left. Reed said the lock “shall open.”", "Marn"),
        (
            "Ada Reed left, the Orn News Agency (ONA) reported. “The lock shall open,” Reed was quoted as saying.",
            "Orn News Agency",
        ),
        (
            "Boats must wait, Ada Reed was quoted by the Harbour Times as saying. “The lock shall open,” Reed said.",
            "Harbour Times",
        ),
        ("“The lock shall open,” Ada Reed told SABC.", "SABC"),
        (
            "Ada Reed told the Harbour Times that she was tired.\n\n“The lock shall open,” Reed said.",
            "Harbour Times",
        ),
    ],
)
def test_an_outlet_is_found_by_the_ways_in_which_it_is_called(text: str, via: str) -> None:
    assert told(text, "en") == [("Ada Reed", via)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Reed told the council that she was tired. “The lock shall open,” Reed said.",
        "Ben Hale told the Harbour Times that she was tired. “The lock shall open,” Ada Reed said.",
        "Ada Reed told the Harbour Times that she was tired. “The lock shall open,” Reed told reporters.",
        "Ada Reed told the Harbour Times that she was tired. The lock is old. “The lock shall open,” Reed said.",
        "Ada Reed told reporters and the Harbour Times that she was tired. “The lock shall open,” Reed said.",
        "Ada Reed told the Harbour Times that she was tired. Last year Reed said the lock “shall open.”",
        "“The lock shall open,” Ada Reed was quoted as saying in Lowport.",
        "The Harbour Times came. “The lock shall open,” Ada Reed told the UN.",
        "“The lock shall open,” Ada Reed told the Orn Shipping Corporation.",
        "“The lock shall open,” Ada Reed told the Lock Service.",
    ],
)
def test_an_account_of_another_or_to_others_passes_nothing_on(text: str) -> None:
    assert told(text, "en") == [("Ada Reed", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Boats for the “second gate” plan are ready, the Harbour Times reported.",
        "Aides of Ada Reed are held over the “gifts-for-gates” matter, the Harbour Times reported on Monday.",
        "The town’s own “third tide” boats are ready, the Harbour Times said, citing a clerk.",
    ],
)
def test_a_term_before_its_noun_is_nobody_s_words(text: str) -> None:
    assert told(text, "en") == [(None, None)]


def test_an_outlet_according_to_which_a_sentence_is_passes_all_of_it_on() -> None:
    text = "Ada Reed said she had a “better plan” that “should end the wait of many boats,” according to Reuters."
    assert told(text, "en") == [("Ada Reed", "Reuters")] * 2
