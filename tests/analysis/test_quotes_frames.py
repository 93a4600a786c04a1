"""Frames that name somebody of whom words are said: they are not given to whoever is named nearest."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read, told

#: Who is named in the headlines below, as a text knows them.
CAST = '김항구 항만부 장관이 왔다. 박나루 의원이 왔다. 박 의원은 "비가 왔다"고 했다. 김 장관은 "길다"고 했다.'


def of_headline(headline: str, text: str = CAST) -> str | None:
    return name_of(read(text, "ko", headline)[0].speaker)


@pytest.mark.parametrize(
    "headline",
    [
        '김항구 장관 향해 "제 몫만 챙기는 사람"',
        '야당, 항구서 회견…김항구 장관 겨냥 "물러날 사람"',
        '항구서도 김항구 사퇴 요구 "어떤 자리도 안 된다"',
        "항만서 뇌물 받은 혐의 김항구 장관 구속‥“달아날 우려”",
        '김항구에는 "끝을 못 맺어 아쉽다"',
        '김항구, 갑질 의혹 "매일 밤 불려 나갔다"',
        '김항구, 새 배 논란 "나라 망신"',
        '항구에 선 박나루 추모 "그저 편안하길"',
        '계약식에 김항구 장관 등 참석바다화학 "새 길 연다"',
    ],
)
def test_words_said_of_whoever_a_headline_names_are_not_theirs(headline: str) -> None:
    assert of_headline(headline) not in ("김항구", "박나루")


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ('김항구 "배를 늘린다"', "김항구"),
        ('김항구 장관 "배를 늘린다"', "김항구"),
        ('김항구, 갑질 의혹에 "모르는 일"', "김항구"),
        ('김항구, 박나루 향해 "물러나라"', "김항구"),
        ('항만부 김항구, 배 사고에 "깊이 사과"', "김항구"),
        ('고개 숙인 김항구 "배를 늘린다"', "김항구"),
        ('김항구 감싼 박 의원 "배를 늘린다"', "박나루"),
        ('김항구 첫 사과 "배를 늘린다"', "김항구"),
        ('김항구 지역구 구의원 "밤마다 불렀다"', "지역구 구의원"),
        ('“배가 없다” 주장엔…김항구 "배는 많다"', None),
    ],
)
def test_a_headline_s_own_speaker_goes_on_speaking(headline: str, speaker: str | None) -> None:
    assert of_headline(headline) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('김항구 장관이 물러난 것에 대해서는 "늦었다"고 했다.', "박나루"),
        ('김항구 장관이 막은 것을 놓고는 "늦었다"고 했다.', "박나루"),
        ('김항구 장관이 온 것과 관련해선 "늦었다"며 "더 빨랐어야 했다"고 했다.', "박나루"),
        ('나서윤 장관이 김항구 장관이 뽑힌 일과 관련 "늦었다"고 했다.', "나서윤"),
        ('나서윤 장관이 김항구 장관이 왔다는 점을 거론하며 "늦었다"고 했다.', "나서윤"),
        ('나서윤 장관이 김항구 장관이 "늦게 와서 미안하다고 했다"고 밝혔다.', "나서윤"),
        ('김항구 장관이 뽑히자, 항만당 쪽에선 "늦었다"고 했다.', "항만당"),
        ('김항구 장관이 왔다. 청와대에서도 "늦었다"고 했다.', "청와대"),
        ('김항구 장관이 왔다. 당 일각에선 "늦었다"고 했다.', None),
        ('김항구 장관은 당 안팎에서는 "늦었다"고 했다.', "김항구"),
        ("김항구 장관은 ‘배 싸움꾼’이라는 평가를 받았다.", None),
        ('김항구 장관이 왔다. "늦었다"는 자성의 목소리와 함께 비가 왔다.', None),
        ('김항구 장관이 왔다(관련 기사 : 나서윤 "늦은 배"). 비가 왔다.', "나서윤"),
        ('김항구 장관이 왔다.항구의 한 상인 "늦은 배"이같은 말이 돌았다.', "한 상인"),
        ('김항구 장관이 왔다. 항구경찰청 바다수사대는 "늦었다"고 했다.', "바다수사대"),
        ('장관의 한 측근은 배가 늦었다고 했다. 이 측근은 이어 "더 늦는다"고 했다.', "한 측근"),
        ('김항구 장관이 왔다고 했다. 이어 질문에는 "늦었다"고 했다.', "박나루"),
        ('김항구 장관이 뽑힌 것에는 "늦었다"고 했다.', "박나루"),
        ('김항구 장관도 배를 뺀 것에 대해 "늦었다"고 했다.', "김항구"),
        ('김항구 장관이 배를 뺄지 묻자 "늦었다"고 답했다.', "박나루"),
        ("김항구 장관이 ‘배를 뺐다’는 비판에 비가 왔다.", None),
        ('김항구 장관이 물러난 뒤에는 "늦었다"고 했다.', "박나루"),
        ('배 지지자와 유튜버들이 "늦었다"고 외쳤다.', "유튜버들"),
        ('나서윤 장관이 "늦었다"고 했다. 비가 왔다. 그는 "더 늦는다"고 했다.', "나서윤"),
        ("‘늦었다’는 정부 입장을 되풀이했다.", "정부"),
        ('■ 지난해 배 의혹…나서윤 "받은 사실 없다"2022년 배가 왔다.', "나서윤"),
        ('▶ 나서윤 / 항만부 차관- "늦었다"', "나서윤"),
        ('김항구 장관이 왔다. [항구 상인] "늦었다"', "항구 상인"),
    ],
)
def test_who_is_told_of_does_not_speak(text: str, speaker: str | None) -> None:
    before = '박나루 의원은 "비가 왔다"고 했다. '
    assert told(before + text, "ko")[-1][0] == speaker


def test_an_office_of_which_nobody_is_named_is_no_incumbent_s() -> None:
    text = '이나루 수석특사가 왔다. 이서윤 의원이 뽑혔다. 이 수석특사는 웃었다. 이나루 수석특사가 갔다. 이 후보자는 "비가 왔다"고 했다.'
    assert told(text, "ko")[-1][0] == "이서윤"


def test_nobody_names_himself_by_his_office() -> None:
    text = (
        '강한솔 대변인은 "뜻이 크다"고 말했다. 이나루 시장이 웃었다. 이 시장은 말을 들었다고 전했다. '
        '그는 또 "이 시장이 항구에 온 것은 뜻이 크다"고 설명했다.'
    )
    assert [speaker for speaker, *_ in told(text, "ko")] == ["강한솔", "강한솔"]


def test_whoever_is_made_something_is_called_by_that_office() -> None:
    text = '장관 후보자로 한서윤 전 의원을 골랐다. 한가람 최고위원도 웃었다. 한 후보자는 "비가 왔다"고 했다.'
    assert told(text, "ko")[-1][0] == "한서윤"


def test_a_councillor_is_not_another_of_the_name_in_parliament() -> None:
    text = '김항구 원내대표가 왔다. 김 시의원은 "비가 왔다"고 했다.'
    assert told(text, "ko")[-1][0] == "김 시의원"


def test_another_of_the_name_in_another_calling_is_not_whom_the_table_knows() -> None:
    found = read('항구교회 이나루 목사는 "비가 왔다"고 했다.', "ko")[-1].speaker
    assert found
    assert (found.slug, found.name) == ("이나루-목사", "이나루")
    found = read('이나루 수석특사가 왔다. 이나루 작가이기도 하다. 이 특사는 "비가 왔다"고 했다.', "ko")[
        -1
    ].speaker
    assert found
    assert found.slug == "lee-naru"


BODY = "Lee Harbour is a minister. Reed Marsh is a critic. “Nothing is decided,” Harbour said on Monday."


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Lee Harbour accused of “lying to the public”", None),
        ("Lee Harbour under fire over “bullying of aides”", None),
        ("Lee Harbour slammed for “cruel” words", None),
        ("Lee Harbour criticised as “unfit for office”", None),
        ("Lee Harbour dubbed “the worst minister ever”", None),
        ("Lee Harbour branded a “national embarrassment”", None),
        ("Lee Harbour told “you must go now”", None),
        ("Lee Harbour urged to “come clean” on payments", None),
        ("Lee Harbour called “a coward” by Reed Marsh", "Reed Marsh"),
        ("Marsh tells Lee Harbour “you must go now”", "Reed Marsh"),
        ("Lee Harbour says “we will stay”", "Lee Harbour"),
        ("Lee Harbour denies “bullying of aides”", "Lee Harbour"),
        ("Lee Harbour calls Marsh “a coward”", "Lee Harbour"),
        ("Lee Harbour: “We will not yield”", "Lee Harbour"),
    ],
)
def test_an_english_headline_gives_its_words_to_whoever_it_says_said_them(
    headline: str, speaker: str | None
) -> None:
    found = [each for each in read(BODY, "en", headline) if each.in_headline]
    assert name_of(found[0].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Mara Hale replied that Orn had read Tolvik’s response “with care.”", "Mara Hale"),
        ("President Mara Hale said that Ivo Orn had read the letter “from end to end.”", "Mara Hale"),
        ("Ivo Orn read a note: “The strait is open to all of us.”", "Ivo Orn"),
        ("Ivo Orn read “the strait is open” aloud.", "Ivo Orn"),
        ("The mayor’s letter reads “the strait is open.”", "The mayor’s letter"),
    ],
)
def test_who_reads_something_says_only_what_follows_right_behind(text: str, speaker: str) -> None:
    assert [name_of(each.speaker) for each in read(text, "en")] == [speaker]
