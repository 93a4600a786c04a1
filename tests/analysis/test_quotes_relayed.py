"""Who says words that another passes on, and names that look like something else, by invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import parse_people
from app.analysis.quotes import quotes

PEOPLE = parse_people("""
[[person]]
slug = "li-zaiming"
en = ["Li Zaiming"]
zh = ["李在明"]
""")


def told(text: str, lang: str) -> list[tuple[str | None, str | None]]:
    found = quotes(text, [Segment("body", 0, len(text))], lang, PEOPLE)
    return [(q.speaker.name if q.speaker else None, q.via.name if q.via else None) for q in found]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Ada Reed quoted Ben Hale as saying that “the lock shall open at dawn.”", "Ben Hale", "Ada Reed"),
        (
            "“The lock shall open at dawn,” the Harbour Times quoted Ben Hale as saying.",
            "Ben Hale",
            "the Harbour Times",
        ),
        (
            "Ben Hale was quoted by the Harbour Times as saying, “The lock shall open at dawn.”",
            "Ben Hale",
            "the Harbour Times",
        ),
        (
            "“The lock shall open at dawn,” Ben Hale said, according to the Harbour Times.",
            "Ben Hale",
            "the Harbour Times",
        ),
    ],
)
def test_who_is_quoted_speaks_and_who_quotes_passes_it_on(text: str, speaker: str, via: str) -> None:
    [(found, by)] = told(text, "en")
    assert (found, (by or "").removeprefix("the ")) == (speaker, via.removeprefix("the "))


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ('배꾼들은 "길이 좁다"며 화를 냈다고 CNN 등이 26일 보도했다.', "배꾼들", "CNN"),
        ('김항구 총리는 "길이 좁다"고 말했다고 관영 항나 통신이 전했다.', "김항구", "항나 통신"),
        ('타스, 바다항구 통신에 따르면 김항구 총리는 "길이 좁다"고 했다.', "김항구", "바다항구 통신"),
        ('비가 왔다.현지 언론은 "길이 좁다"고 평가했다.', None, "현지 언론"),
        ('싱가포르 항구조보는 전문가 분석을 인용해 "길이 좁다"고 전했다.', "전문가", "항구조보"),
        ('항구신문은 조사한 이들 가운데 절반 이상이 "길이 좁다"고 답했다고 보도했다.', None, "항구신문"),
        (
            '항구일보는 소식통이 배가 적은 점을 들어 "길이 좁다"는 취지의 발언을 했다고 전했다.',
            "소식통",
            "항구일보",
        ),
        ('항구당이 전한 바에 따르면 김항구 시장은 "길이 좁다"고 했다.', "김항구", "항구당"),
        ('항구일보가 지난 9월 보도한 내용을 보면 김항구 시장은 "길이 좁다"고 했다.', "김항구", "항구일보"),
        ('총리실은 30일 김항구 장관이 "길을 넓히라"고 지시했다고 밝혔다.', "김항구", "총리실"),
        ('김항구 총리는 항구신문과 진행한 인터뷰에서 "길이 좁다"고 했다.', "김항구", "항구신문"),
        ('전문가 김항구는 로이터 통신과 인터뷰에서 "길이 좁다"고 했다.', "김항구", "로이터 통신"),
        ('김항구 교수는 신문에 "길이 좁다"고 했다. 항구신문은 배를 물었다.', "김항구", "신문"),
        ('김항구 장관은 변호인을 통해 "길이 좁다"고 했다.', "김항구", "변호인"),
        ('김항구 의원은 한 방송에 출연해 "길이 좁다"고 했다.', "김항구", None),
        ('항구신문이 5일 알렸다. 보도에 따르면 김항구 장관은 "길이 좁다"고 했다.', "김항구", "항구신문"),
        ('한 언론이 공개한 녹취에 따르면 김항구 의원은 "길이 좁다"고 했다.', "김항구", "한 언론"),
        ('박나루 의원은 "왔다"고 했다. 항만청은 "길이 좁아 경고"한다고 덧붙였다.', "박나루", None),
        ('법조계에 따르면 김항구 씨는 "길이 좁다"고 했다.', "김항구", None),
        ('한 업계 관계자에 따르면 "길이 좁다"고 했다.', "업계 관계자", None),
        (
            '화가 김항구 교수가 왔다. 비가 왔다. 항구신문과 인터뷰에서 "길이 좁다"고 했다.',
            "김항구",
            "항구신문",
        ),
        ('김항구 시장이 왔다. 항구통신은 이를 전하며 "길이 좁다"고 밝혔다고 보도했다.', "김항구", "항구통신"),
        ('5일 항구그룹에 따르면 김항구 항구그룹 회장은 "길이 좁다"고 했다.', "김항구", None),
        ('그 남성은 김항구 시장이 "길이 좁다"라고 답했다고 한다.', "김항구", None),
        ('바다단체의 자문인 마루 나니는 항구신문에 "길이 좁다"고 했다.', "마루 나니", "항구신문"),
    ],
)
def test_who_passes_korean_words_on_is_told_from_who_says_them(
    text: str, speaker: str | None, via: str | None
) -> None:
    assert told(text, "ko")[0] == (speaker, via)


@pytest.mark.parametrize(
    "text",
    [
        '김항구 시장은 5일 "길이 좁다"고 말했다. 박나루 항구청 대변인은 이날 이런 언급을 소개했다.',
        '박나루 항구청 대변인이 왔다. 김항구 시장은 "길이 좁다"는 취지의 발언을 했다고 전했다.',
        '박나루 항구청 대변인은 김항구 시장이 "길이 좁다"고 말했다고 전했다.',
    ],
)
def test_who_speaks_for_another_passes_their_words_on(text: str) -> None:
    assert told(text, "ko")[0] == ("김항구", "박나루")


def test_whoever_told_an_outlet_goes_on_telling_it() -> None:
    text = '솔 마루다 대표는 항구신문에 "비가 왔다"고 했다. 나루는 "길이 좁다"고 했다. 마루다 대표는 "배가 적다"고 했다.'
    assert told(text, "ko")[-1] == ("솔 마루다", "항구신문")


def test_whoever_goes_on_telling_what_another_said_passes_it_on() -> None:
    text = '박나루 의원은 "배가 왔다"고 했다. 그러면서 김항구 시장이 "길이 좁다"고 언급했다고도 했다.'
    assert told(text, "ko")[-1] == ("김항구", "박나루")


def test_an_outlet_is_read_whose_name_stands_in_marks() -> None:
    assert told("현지 매체 ‘항구’는 “길이 좁다”고 보도했다.", "ko")[-1] == (None, "항구")


def test_nobody_passes_on_their_own_words() -> None:
    text = """박나루 의원은 "박나루 의원이 '길이 좁다'고 했다"고 밝혔다."""
    assert all(speaker is None or speaker != via for speaker, via in told(text, "ko"))


def test_an_outlet_that_asked_experts_passes_on_each_of_them() -> None:
    text = '항구타임스는 전문가 견해를 전했다. 비가 왔다. 김항구 바다대 교수는 "길이 좁다"고 했다.'
    assert told(text, "ko") == [("김항구", "항구타임스")]


@pytest.mark.parametrize(
    "text",
    [
        "李在明总统表示：“我们愿意合作。”",
        "“我们愿意合作。”李在明总统说。",
        "李在明强调“合作”的重要。",
        "习近平主席表示，港口要开放。李在明强调“合作”。",
    ],
)
def test_a_chinese_name_that_holds_a_word_is_read_whole(text: str) -> None:
    assert told(text, "zh") == [("李在明", None)]


@pytest.mark.parametrize("office", ["대통령", "대변인", "총리"])
def test_what_is_glued_to_a_closing_mark_is_no_korean_family_name(office: str) -> None:
    [(speaker, _)] = told(f"“항구를 열겠다”고 {office}은 말했다.", "ko")
    assert not (speaker or "").startswith("고")


def test_of_two_of_one_family_the_one_spoken_of_last_goes_on() -> None:
    text = "President Reed Jae-won left. “The lock opens,” said Reed Moon-hee, a professor. “It opens at dawn,” Reed said."
    assert [speaker for speaker, _ in told(text, "en")] == ["Reed Moon-hee", "Reed Moon-hee"]


@pytest.mark.parametrize(
    "between",
    ["", "회의에서 ", "이날 ", "참모들에게 ", "자신에게 ", "관련 보고를 받고 ", "길과 관련해 ", "통화에서 "],
)
@pytest.mark.parametrize(
    "said", ["말했다고 밝혔다", "당부했다고 전했다", "약속했다고 주장했다", "지시했다고 증언했다"]
)
@pytest.mark.parametrize("who", ["나마루 시장이", "나마루가"], ids=["with an office", "known before"])
def test_of_whom_somebody_tells_that_they_said_so_speaks_whatever_stands_between(
    between: str, said: str, who: str
) -> None:
    text = f'나마루 시장이 왔다. 김항구 대변인은 {who} {between}"길을 열겠다"고 {said}.'
    [(speaker, _)] = told(text, "ko")
    assert speaker == "나마루"


@pytest.mark.parametrize(
    "remarked", ["말한 데 대해", "밝힌 것과 관련해", "주장한 점을 들어", "언급했던 것을 두고"]
)
def test_words_on_which_the_topic_remarks_are_those_of_whoever_is_told_to_have_said_them(
    remarked: str,
) -> None:
    text = f'김항구 대표는 나마루 시장이 회의에서 "길을 닫겠다"고 {remarked} "길이 좁다"고 말했다.'
    assert [speaker for speaker, _ in told(text, "ko")] == ["나마루", "김항구"]


@pytest.mark.parametrize(
    "text",
    [
        '김항구 대변인은 나마루 시장이 길을 닫자 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 나마루 시장이 길을 닫았지만 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 나마루 시장이 길을 닫은 데 대해 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 비가 오는 날 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 나마루 시장이 보낸 편지에 "길을 열겠다"고 답했다고 전했다.',
        '김항구 대변인은 나마루 시장이 추진하는 사업에 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 나마루 시장이 묻기에 "길을 열겠다"고 말했다고 전했다.',
        '김항구 대변인은 나마루 시장이 회의에서 닫은 길을 두고 "길을 열겠다"고 말했다.',
    ],
)
def test_a_topic_speaks_where_the_clause_of_another_is_closed(text: str) -> None:
    [(speaker, _)] = told(text, "ko")
    assert speaker == "김항구"


@pytest.mark.parametrize(
    "verb",
    [
        "소식통을 인용해",
        "기자들을 향해",
        "총리를 만나",
        "부두를 방문해",
        "장관을 대신해",
        "부두에 도착해",
        "배를 찾아",
        "뱃길을 들어",
        "여름을 넘어",
    ],
)
def test_a_verb_before_a_foreign_family_name_is_no_part_of_it(verb: str) -> None:
    [(speaker, _)] = told(f'로마르 총리가 왔다. {verb} 로마르 총리는 "길이 좁다"고 말했다.', "ko")
    assert (speaker or "").split()[0] == "로마르"


@pytest.mark.parametrize(
    "text", ['이동해 의원은 "길이 좁다"고 말했다.', '한방해 시장은 "길이 좁다"고 말했다.']
)
def test_a_name_that_ends_as_a_verb_does_is_a_name(text: str) -> None:
    [(speaker, _)] = told(text, "ko")
    assert speaker == text[:3]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Cora Lund came. Ben Hale said, according to his spokesperson, that “the lock stays shut.”", "Ben Hale", "Ben Hale’s spokesperson"),
        ("Cora Lund came. Ben Hale said, according to his office, that “the lock stays shut.”", "Ben Hale", "Ben Hale’s office"),
        ("Ben Hale, quoted by Ada Reed, said in the harbour that “the lock stays shut.”", "Ben Hale", "Ada Reed"),
        ("“The lock stays shut,” Ada Reed said, according to her lawyer.", "Ada Reed", "Ada Reed’s lawyer"),
    ],
)  # fmt: skip
def test_an_office_of_whoever_speaks_or_who_quotes_them_passes_it_on(
    text: str, speaker: str, via: str
) -> None:
    assert told(text, "en") == [(speaker, via)]


@pytest.mark.parametrize("body", ["总统府", "总理府", "首相府", "外交部", "政府"])
def test_who_speaks_for_a_chinese_office_is_no_part_of_its_name(body: str) -> None:
    assert told(f"{body}发言人马瑞德说：“大门敞开。”", "zh") == [("马瑞德", None)]
    assert told(f"{body}发言人马瑞德转述李在明的话说：“大门敞开。”", "zh") == [("李在明", "马瑞德")]


@pytest.mark.parametrize(
    ("behind", "via"),
    [
        ("a statement from the Eastmark Foreign Ministry", "Eastmark Foreign Ministry"),
        ("a readout of the call from the Tide House", "Tide House"),
        ("a readout by the Eastmark Foreign Ministry", "Eastmark Foreign Ministry"),
        ("a report by Tide News Agency", "Tide News Agency"),
        ("the readout released by the presidential office", "the presidential office"),
        ("the Eastmark Foreign Ministry’s readout", "Eastmark Foreign Ministry"),
        ("a statement issued on Tuesday by her office", "Mara Hale’s office"),
        ("a statement on X from her office", "Mara Hale’s office"),
        ("a Northern-language statement posted on X by her office", "Mara Hale’s office"),
        ("the report of the Tide Institute", "Tide Institute"),
        ("Ben Carr’s summary of the call", "Ben Carr"),
        ("Reuters’ report", "Reuters"),
        ("a statement from Ben Carr’s office", "Ben Carr’s office"),
        ("a statement from the Harbour Party", "Harbour Party"),
        ("a report by Ben Carr", "Ben Carr"),
    ],
)
def test_whoever_issues_a_readout_passes_its_words_on(behind: str, via: str) -> None:
    text = f"Prime Minister Mara Hale told Reed that “the strait is open,” according to {behind}."
    assert told(text, "en") == [("Mara Hale", via)]


@pytest.mark.parametrize(
    ("behind", "via"),
    [
        ("a report from Busan", "a report from Busan"),
        ("a report from Lowport", "a report from Lowport"),
        ("a dispatch from Pyongyang on Monday", None),
        ("a dispatch from Eastmark", None),
    ],
)
def test_a_place_from_which_a_report_comes_passes_nothing_on(behind: str, via: str | None) -> None:
    text = f"Prime Minister Mara Hale told Reed that “the strait is open,” according to {behind}."
    assert told(text, "en") == [("Mara Hale", via)]


@pytest.mark.parametrize(
    "doing", ["calling the drill", "describing the drill as", "warning of", "saying it was"]
)
def test_whom_somebody_quotes_as_calling_a_thing_something_speaks(doing: str) -> None:
    assert told(f"State media quoted Mara Hale as {doing} “a provocation.”", "en") == [
        ("Mara Hale", "State media")
    ]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            '마루 린드 총리는 "뱃길은 열려 있다"며 "섬은 하나"라고 말했다고 노을통신이 보도했다.',
            [("마루 린드", "노을통신"), ("마루 린드", "노을통신")],
        ),
        (
            '마루 린드 총리가 "뱃길은 열려 있다"고 말했다고 노을통신이 정부 문서를 인용해 30일 전했다.',
            [("마루 린드", "노을통신")],
        ),
        (
            '마루 린드 총리가 "뱃길은 열려 있다"고 말했다고 노을신문이 항만청이 공개한 문서를 인용해 보도했다.',
            [("마루 린드", "노을신문")],
        ),
        (
            '항만청 발표문에 따르면 김항구 청장은 "뱃길은 열려 있다"라고 밝혔다.',
            [("김항구", "항만청")],
        ),
        (
            '김항구 장관은 통화에서 "뱃길은 열려 있다"고 말했다고 항만청이 홈페이지를 통해 공개했다.',
            [("김항구", "항만청")],
        ),
        (
            '김항구 시장은 배를 둘러봤다. 이 자리에서 "뱃길은 열려 있다"는 취지로 발언했다고 박나루 대변인은 전했다.',
            [("김항구", "박나루")],
        ),
        (
            '노을신문은 김항구 시장이 "길이 좁다"며 "늦었다"고 말했다고 5일 보도했다.',
            [("김항구", "노을신문"), ("김항구", "노을신문")],
        ),
        (
            '노을통신은 김항구 시장이 "길이 좁다"면서 "늦었다"며 "배도 없다"고 말했다고 전했다.',
            [("김항구", "노을통신")] * 3,
        ),
        (
            '김항구 시장이 "길이 좁다"며 "늦었다"고 했다. 박나루 대변인은 웃었다.',
            [("김항구", None), ("김항구", None)],
        ),
    ],
)
def test_who_is_said_behind_korean_words_to_pass_them_on(
    text: str, heard: list[tuple[str, str | None]]
) -> None:
    assert told(text, "ko") == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            '나마루 장관은 "배는 튼튼하다"고 말했다. 박나루 대변인은 김항구 대통령이 "새 뱃길을 열자"고 했다고 전했다.',
            [("나마루", None), ("김항구", "박나루")],
        ),
        (
            '나마루 장관은 "배는 튼튼하다"고 말했다. 박나루 대변인은 김항구 대통령이 "새 뱃길을 열자"고 말했다고 전했다.',
            [("나마루", None), ("김항구", "박나루")],
        ),
        (
            '나마루 장관은 회담에서 "뱃사람이 먼저"라는 김항구 대통령의 뜻을 전달하였다.',
            [("김항구", "나마루")],
        ),
        (
            '나마루 장관은 "뱃사람이 먼저"라는 김항구 대통령의 뜻을 이웃 나라 대표에게 전했다.',
            [("김항구", "나마루")],
        ),
        (
            '나마루 장관은 마루 린드 총리에게 "뱃사람이 먼저"라는 김항구 대통령의 메시지를 전했다.',
            [("김항구", "나마루")],
        ),
        ('나마루 장관은 "뱃사람이 먼저"라는 뜻을 전했다.', [("나마루", None)]),
    ],
)
def test_whoever_a_korean_sentence_is_about_brings_the_words_of_another(
    text: str, heard: list[tuple[str, str | None]]
) -> None:
    assert told(text, "ko") == heard


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ('나마루 장관은 "뱃사람이 먼저"라는 감사의 뜻을 전했다.', "나마루", None),
        ('나마루 장관은 "함께 가자"는 각별한 연대의 마음을 전했다.', "나마루", None),
        ('나마루 장관은 "고맙다"는 감사의 말을 전했다.', "나마루", None),
        ('나마루 장관은 "함께 가자"는 당의 뜻을 의원들에게 전했다.', "나마루", None),
        ('나마루 장관은 "배를 고치라"는 항구공사 감사의 말을 전했다.', "감사", "나마루"),
        ('나마루 특사는 "고맙다"는 마루 린드 총리의 각별한 감사의 마음을 전달했다.', "마루 린드", "나마루"),
        ('나마루 특사는 "고맙다"는 마루 린드 총리의 뜻을 전해 왔다.', "마루 린드", "나마루"),
        ('나마루 특사는 "고맙다"는 마루 린드 총리의 메시지를 전달하고 떠났다.', "마루 린드", "나마루"),
        ('나마루 장관은 "고맙다"는 마루 린드 총리의 메시지를 전달받았다.', "마루 린드", None),
        ('나마루 장관은 "고맙다"는 마루 린드 총리의 메시지를 특사를 통해 전달받았다.', "마루 린드", None),
        ('나마루 장관은 "고맙다"는 마루 린드 총리의 메시지를 전해 들었다.', "마루 린드", None),
        ('나마루 장관은 "고맙다"는 마루 린드 총리의 제안을 전한 특사를 맞았다.', "마루 린드", None),
    ],
)
def test_whoever_brings_the_words_of_another_passes_them_on(text: str, speaker: str, via: str | None) -> None:
    assert told(text, "ko") == [(speaker, via)]


@pytest.mark.parametrize(
    "text",
    [
        '박나루 대변인은 김항구 시장이 "길이 좁다"며 "배가 많다"고 말했다고 전했다.',
        '박나루 대변인은 김항구 시장이 회의에서 "길이 좁다"며 "배가 많다"고 강조했다고 밝혔다.',
        '박나루 대변인은 김항구 시장이 "길이 좁다"며 "배가 많다"면서 "넓히자"고 말했다고 전했다.',
        '박나루 대변인은 김항구 시장이 나마루 청장에게 "길이 좁다"며 "넓히자"고 당부했다고 전했다.',
        '박나루 대변인은 김항구 시장이 "길이 좁다"며 걱정하고 "넓히자"고 말했다고 전했다.',
    ],
)
def test_what_another_said_in_one_breath_is_passed_on_as_one(text: str) -> None:
    assert set(told(text, "ko")) == {("김항구", "박나루")}


@pytest.mark.parametrize(
    "text",
    [
        '박나루 대변인은 김항구 시장이 "무능하다"며 "물러나라"고 요구했다.',
        '박나루 대변인은 "길이 좁다"며 "넓히자"고 말했다.',
        '박나루 대변인은 김항구 시장이 배를 버렸다며 "책임지라"고 말했다고 전했다.',
    ],
)
def test_what_the_topic_says_of_another_is_the_topic_s(text: str) -> None:
    assert set(told(text, "ko")) == {("박나루", None)}


@pytest.mark.parametrize(
    ("source", "via"),
    [
        ("according to a statement her office released", "Ada Hale’s office"),
        ("according to a statement the harbour ministry issued on Monday", "the harbour ministry"),
        ("according to a statement that Tom Reed posted online", "Tom Reed"),
        ("according to the summit’s statement", None),
        ("according to last week’s report", None),
        ("according to the ministry’s statement", "the ministry"),
        ("according to a transcript of the Harbour Council", "a transcript of the Harbour Council"),
        ("according to a report of the Harbour Council", "the Harbour Council"),
        ("according to a report from the Bank of Orn", "the Bank of Orn"),
        ("according to a report from the Bank of Orn building in Lowport", "a report"),
        ("as cited by critics in the Harbour Committee", "critics in the Harbour Committee"),
        ("as reported by the envoy of Orn", "the envoy of Orn"),
        ("as quoted by a spokesman for Tom Reed", "a spokesman for Tom Reed"),
        ("as quoted by the state news agency TIDE", "TIDE"),
    ],
)
def test_a_paper_is_passed_on_by_whoever_issued_it(source: str, via: str | None) -> None:
    [(speaker, by)] = told(f"“The lock is far too small,” Ada Hale said, {source}.", "en")
    assert (speaker, by and by.removeprefix("the ")) == ("Ada Hale", via and via.removeprefix("the "))
