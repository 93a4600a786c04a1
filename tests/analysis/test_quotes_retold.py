"""Words that reach a reader by somebody else: through a lawyer, in a statement read out, told of by another, repeated."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told

RESIGNED = "Ada Reed resigned on Monday. "


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“We were never asked,” she said through her lawyer.", "Ada Reed’s lawyer"),
        ("“We were never asked,” she said through a spokesperson.", "a spokesperson"),
        ("“We were never asked,” she said through her lawyer, Ben Hale.", "Ben Hale"),
        ("“We were never asked,” said Reed through Ben Hale, her attorney.", "Ben Hale"),
        ("“We were never asked,” she said in a statement relayed by her office.", "Ada Reed’s office"),
        ("“We were never asked,” she said in a statement issued by her lawyer.", "Ada Reed’s lawyer"),
        ("“We were never asked,” she said in a statement issued by the company.", None),
        ("“We were never asked,” she said in a letter read out by Ben Hale.", "Ben Hale"),
        ("“We were never asked,” she said, as quoted by the state news agency Tidepress.", "Tidepress"),
        ("Through a spokesman, she said she had “never been asked” about it.", "a spokesman"),
        ("In a statement read out by Ben Hale, Reed said: “We were never asked.”", "Ben Hale"),
        ("Reed, in a statement read by Ben Hale, said: “We were never asked.”", "Ben Hale"),
    ],
)
def test_who_speaks_through_another_is_passed_on_by_them(text: str, via: str | None) -> None:
    assert told(RESIGNED + text, "en") == [("Ada Reed", via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Ada Reed said Ben Hale had told her that “the lock stays shut.”", "Ada Reed"),
        ("Ada Reed said on Monday that Ben Hale described the lock as “shut for good.”", "Ada Reed"),
        ("Ada Reed told reporters that the mayor, Ben Hale, had called the lock “shut for good.”", "Ada Reed"),
        ("Ada Reed recalled Ben Hale telling her to “shut the lock for good.”", "Ada Reed"),
        ("Prosecutors allege that Ben Hale texted a friend, “The lock stays shut.”", "Prosecutors"),
        ("State media reported that Ben Hale had called the lock “shut for good.”", "State media"),
        ("“The lock stays shut,” Ben Hale told the crew, Ada Reed said.", "Ada Reed"),
        ("“The lock stays shut,” Ben Hale told the crew, his spokesman said on Monday.", "Ben Hale’s spokesman"),
        ("Ada Reed read out a letter from Ben Hale saying “the lock stays shut.”", "Ada Reed"),
        ("Ada Reed conveyed Ben Hale’s message that “the lock stays shut.”", "Ada Reed"),
        ("Ada Reed read a statement on behalf of Ben Hale: “The lock stays shut.”", "Ada Reed"),
        ("“The lock stays shut,” Ben Hale was quoted by his spokeswoman, Ada Reed, as saying.", "Ada Reed"),
        ("Ada Reed added that Ben Hale had labelled the lock “shut for good.”", "Ada Reed"),
        ("Ada Reed quoted Ben Hale as having said: “The lock stays shut.”", "Ada Reed"),
        ("Ben Hale warned of “a lock shut for good,” according to two people who were there.", "two people"),
        ("“The lock stays shut,” Ben Hale was reported to have told the crew, the Coast Tribune wrote.", "Coast Tribune"),
        ("Ada Reed, quoting Ben Hale, said the lock would stay “shut for good.”", "Ada Reed"),
        ("Ben Hale said he had told the crew “the lock stays shut.”", None),
        ("Ada Reed said it rained. Ben Hale said that “the lock stays shut.”", None),
        ("Ada Reed said it rained, but Ben Hale said that “the lock stays shut.”", None),
        ("Ada Reed said she would resign after Ben Hale told her “the lock stays shut.”", None),
        ("“The lock stays shut,” Ben Hale told the crew, which Ada Reed said was wrong.", None),
        ("Ada Reed said Ben Hale never said “the lock stays shut.”", None),
        ("Ada Reed said Ben Hale had not called the lock “shut for good.”", None),
        ("After Ada Reed said the lock was shut, Ben Hale called it “shut for good.”", None),
        ("“The lock stays shut,” Ben Hale told the crew, words his office later confirmed.", None),
        ("“The lock stays shut,” Ben Hale told the crew, something the ministry confirmed later.", None),
        ("“The lock stays shut,” Ben Hale told the crew, minutes before Ada Reed said it was open.", None),
        ("“The lock stays shut,” Ben Hale told the crew, unlike Ada Reed said.", None),
        ("“The lock stays shut,” Ben Hale told the crew, days later the ministry reported a leak.", None),
        ("After Ada Reed read the king’s statement to parliament, Ben Hale said it was “a great day.”", None),
        ("Ben Hale replied that he had read the king’s response, and urged “mutual respect for all.”", None),
        ("Ben Hale shared the king’s response, saying it was “a step back.”", None),
        ("Ben Hale passed the mayor’s note to the police, saying it was “a threat to all.”", None),
        ("Ben Hale said the deal negotiated through mediators was “dead for good.”", None),
        ("Ben Hale urged talks through the six-party representatives, saying it was “the only way.”", None),
        ("Commenting on a speech delivered by Ada Reed on Monday, Ben Hale said it was “a milestone.”", None),
        ("“A milestone it was,” Ben Hale said of the speech delivered by Ada Reed.", None),
        ("Ben Hale wrote in response to a comment posted by Ada Reed’s team that “the lock stays shut.”", None),
        ("“The lock stays shut,” Ben Hale said through an interpreter.", None),
    ],
)  # fmt: skip
def test_who_tells_what_another_said_passes_it_on(text: str, via: str | None) -> None:
    assert told(text, "en") == [("Ben Hale", via)]


@pytest.mark.parametrize(
    "text",
    [
        "“The lock stays shut,” the Harbour Post reported, citing a senior official.",
        "The Harbour Post, citing a senior official familiar with the lock, said it was “shut for good.”",
    ],
)
def test_whom_an_outlet_cites_speaks(text: str) -> None:
    [(speaker, via)] = told(text, "en")
    assert (speaker, (via or "").removeprefix("the ").removeprefix("The ")) == (
        "a senior official",
        "Harbour Post",
    )


@pytest.mark.parametrize("what", ["a letter", "court filings", "two documents"])
def test_a_paper_that_an_outlet_cites_is_nobody(what: str) -> None:
    text = f"The Harbour Post reported the plan was “shut for good,” citing {what}."
    [(speaker, via)] = told(text, "en")
    assert (speaker, (via or "").removeprefix("The ")) == (None, "Harbour Post")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The minister told me, ‘We will sign,’” Ada Reed said.", "The minister"),
        ("“Minister Hale told us: ‘We will sign.’ I left,” Ada Reed said.", "Hale"),
        ("“‘We will sign,’ the minister told me,” Ada Reed said.", "the minister"),
        ("“My father always said, ‘Never sign.’ I never did,” Ada Reed said.", "Ada Reed’s father"),
        ("“The minister rose and said, ‘We will sign,’” Ada Reed said.", "The minister"),
        ("“My lawyer keeps telling me, ‘Never sign,’” Ada Reed said.", "Ada Reed’s lawyer"),
        ("Ben Hale resigned. “He told me, ‘We will sign,’” Ada Reed said.", "Ben Hale"),
        ("\"The coach told us, 'Never sign,'\" Ada Reed said.", "The coach"),
    ],
)
def test_whom_a_speaker_repeats_speaks_by_way_of_them(text: str, speaker: str) -> None:
    assert told(text, "en") == [("Ada Reed", None), (speaker, "Ada Reed")]


@pytest.mark.parametrize(
    "text",
    [
        "“People call it ‘the wall’ and they hate it,” Ada Reed said.",
        "“It is the ‘wall of shame’ here,” Ada Reed said.",
        "“My son came home. He said, ‘We will sign,’” Ada Reed said.",
        "“He never said ‘we will sign,’” Ada Reed told reporters.",
        "“The minister should have said, ‘We will sign,’” Ada Reed said.",
        "“If the minister says, ‘We will sign,’ I go,” Ada Reed said.",
        "“What if the minister told me, ‘We will sign’?” Ada Reed said.",
        "“The minister didn’t say, ‘We will sign,’” Ada Reed said.",
        "“The sign said, ‘We will sign,’” Ada Reed said.",
        "“The headline said, ‘We will sign,’” Ada Reed said.",
        "“A poll asked, ‘Will we sign?’” Ada Reed said.",
        "“My message says, ‘We will sign,’” Ada Reed said.",
    ],
)
def test_what_nobody_is_told_to_have_said_is_of_nobody_within_a_quotation(text: str) -> None:
    assert told(f"Ben Hale resigned. {text}", "en") == [("Ada Reed", None), (None, None)]


def test_who_repeats_their_own_words_speaks_them() -> None:
    text = "“I told him, ‘We will sign,’” Ada Reed said."
    assert told(text, "en") == [("Ada Reed", None), ("Ada Reed", None)]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ('"길을 넓히겠다"는 게 대변인의 설명이다.', "박나루", None),
        ('"길을 넓히겠다"라는 것이 장관의 입장이다.', "김항구", None),
        ('"길을 넓히겠다"는 설명이다.', "김항구", None),
        ('"길을 넓히겠다"는 것이 김 장관의 일관된 주장이다.', "김항구", None),
        ('"길을 넓히겠다"는 것이 항만부의 공식 입장이다.', "항만부", None),
        ('"길을 넓히겠다"는 것이 항만부의 분명한 방침이다.', "항만부", None),
        ('"길을 넓히겠다"는 게 회사 측 설명이다.', "회사 측", None),
        ('"길을 넓혀야 한다"는 것이 전문가들의 공통된 진단이다.', "전문가들", None),
        ('"길을 넓혀야 한다"는 게 현지 언론의 분석이다.', None, "현지 언론"),
        ('"길을 넓히겠다"는 게 김 장관의 설명이라고 박나루 대변인은 전했다.', "김항구", "박나루"),
    ],
)
def test_whose_words_are_told_behind_them_speaks(text: str, speaker: str | None, via: str | None) -> None:
    before = '박나루 대변인이 왔다. 김항구 장관은 "비가 왔다"고 했다. '
    [_, (found, by)] = told(before + text, "ko")
    assert ((found or "").removesuffix(" 측") or None, by) == (
        (speaker or "").removesuffix(" 측") or None,
        via,
    )


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ('김항구 시장은 박나루 대변인을 통해 "길이 좁다"고 밝혔다.', "박나루"),
        ('김항구 시장은 박나루 대변인이 대독한 성명에서 "길이 좁다"고 밝혔다.', "박나루"),
        ('박나루 대변인이 대독한 축사에서 김항구 시장은 "길이 좁다"고 밝혔다.', "박나루"),
        ('박나루 의원은 김항구 시장의 말을 빌려 "길이 좁다"고 했다.', "박나루"),
        ('항구신문은 김항구 시장의 발언을 인용해 "길이 좁다"고 보도했다.', "항구신문"),
        ('항구통신 등 외신에 따르면 김항구 시장은 "길이 좁다"고 했다.', "항구통신"),
        ('항구일보가 입수한 녹취에 따르면 김항구 시장은 "길이 좁다"고 했다.', "항구일보"),
        ('박나루 대변인이 왔다. 그는 김항구 시장이 "길이 좁다"고 역설했다고 전했다.', "박나루"),
        ('박나루 의원은 김항구 시장이 회의에서 "길이 좁다"고 했다고 전했다.', "박나루"),
        ('김항구 시장은 "길이 좁다"고 했다. 박나루 대변인은 "급한 일"이라며 이같이 전했다.', "박나루"),
        ('김항구 시장이 왔다고 박나루 대변인은 전했다. 김 시장은 "길이 좁다"고 했다.', "박나루"),
        (
            '김항구 시장은 "길이 좁다"고 했다. 이어 "배도 적다"고 했다. 박나루 대변인은 이같이 전했다.',
            "박나루",
        ),
        ('김항구 시장은 박나루 대변인의 입을 빌려 "길이 좁다"고 했다.', "박나루"),
        ('항구통신은 김항구 시장이 "길이 좁다"고 자신했다고 타전했다.', "항구통신"),
        ('박나루 대변인은 김항구 시장이 "길이 좁다"는 입장이라고 밝혔다.', "박나루"),
        ('경찰은 김항구 시장이 "길이 좁다"고 둘러댔다고 설명했다.', "경찰"),
        ('김항구 시장이 "길이 좁다"고 화를 냈다는 게 항구일보의 보도다.', "항구일보"),
        ('박나루 대변인이 왔다. 김항구 시장은 "길이 좁다"고 했다는 것이다.', "박나루"),
        ('박나루 의원이 왔다. 그에 따르면 김항구 시장은 "길이 좁다"고 되풀이했다.', "박나루"),
        ('박나루 의원의 얘기로는 김항구 시장이 "길이 좁다"고 했다.', "박나루"),
        ('김항구 시장은 "길이 좁다"고 했다. 총리실은 회의 뒤 이같이 공개했다.', "총리실"),
        (
            '김항구 시장이 "길이 좁다"고 말한 것을 두고 "늦었다"고 했다. 박나루 대변인은 이같이 밝혔다.',
            None,
        ),
        ('김항구 시장은 "길이 좁다"고 했다. 박나루 대변인은 이렇게 말했다. 비가 왔다.', None),
        ('김항구 시장은 "길이 좁다"고 했다. 나서윤 의원은 웃었다. 박나루 대변인은 이같이 밝혔다.', None),
        ('김항구 시장은 "길이 좁다"고 했다. 총리실은 회의 뒤 이 같은 내용을 공개했다.', "총리실"),
        ('김항구 시장은 "길이 좁다"고 했다. 박나루 대변인은 이런 언급을 소개했다.', "박나루"),
        ('김항구 시장은 지인을 통해 투자를 받은 혐의에 대해 "길이 좁다"고 말했다.', None),
        ('김항구 시장은 특사를 통해 받은 친서에 대해 "길이 좁다"고 말했다.', None),
        ('김항구 시장은 대사를 통해 항의했다며 "길이 좁다"고 말했다.', None),
        ('김항구 시장은 옛 속담의 표현을 빌려 "길이 좁다"고 말했다.', None),
        ('김항구 시장은 박나루 의원의 설명으로는 납득이 안 된다며 "길이 좁다"고 말했다.', None),
        ('김항구 시장은 박나루 의원의 얘기로는 부족하다며 "길이 좁다"고 말했다.', None),
        ('김항구 의원은 "길이 좁다"고 했다. 대통령실은 이런 주장이 사실과 다르다고 밝혔다.', None),
        ('김항구 의원은 "길이 좁다"고 했다. 통일부는 이 같은 담화에 유감을 밝혔다.', None),
        ('김항구 의원은 "길이 좁다"고 했다. 외교부는 이 같은 주장을 일축하며 입장을 밝혔다.', None),
        ('김항구 의원은 "길이 좁다"고 했다. 외교부는 이런 발언에 대해 입장을 밝혔다.', None),
        ('김항구 시장이 귀국했다고 외교부는 밝혔다. 김 시장은 공항에서 "길이 좁다"고 말했다.', None),
        ('김항구 시장이 온다고 총리실은 밝혔다. 김 시장은 기자들에게 "길이 좁다"고 말했다.', None),
        ('김항구 시장이 온다고 총리실은 밝혔다. 김 시장은 앞서 "길이 좁다"고 말했다.', None),
    ],
)
def test_who_gives_korean_words_for_another_passes_them_on(text: str, via: str | None) -> None:
    assert told(text, "ko")[0] == ("김항구", via)


def test_another_spokesman_of_the_family_name_is_not_the_one_who_was_named() -> None:
    text = '박나루 외교부 대변인이 왔다. 이 대변인은 이날 국방부 브리핑에서 "길이 좁다"고 말했다.'
    assert told(text, "ko") == [("이 대변인", None)]


def test_somebody_whose_name_is_kept_back_is_called_by_the_family_name() -> None:
    assert told('김 모 씨는 "길이 좁다"고 했다.', "ko") == told('김 씨는 "길이 좁다"고 했다.', "ko")


@pytest.mark.parametrize(
    ("inner", "speaker"),
    [
        ("시장이 ‘길이 좁다’는 뜻을 밝혔다", "김항구"),
        ("시장께서 ‘길이 좁다’고 하셨다", "김항구"),
        ("보고를 받으신 뒤 ‘길이 좁다’는 말씀을 하셨다", "김항구"),
        ("시장이 ‘길을 넓힌다’는 뜻의 항구를 골랐다", None),
    ],
)
def test_whom_a_korean_spokesman_repeats_speaks_by_way_of_them(inner: str, speaker: str | None) -> None:
    text = f"김항구 시장이 왔다. 박나루 대변인은 “{inner}”고 전했다."
    assert told(text, "ko") == [("박나루", None), (speaker, "박나루" if speaker else None)]


@pytest.mark.parametrize(
    "text",
    [
        '항만부는 북한이 통지문에서 "길이 좁다"고 알려 왔다고 밝혔다.',
        '항만부는 북한 측이 "길이 좁다"고 통보했다고 밝혔다.',
    ],
)
def test_of_whom_a_body_tells_that_they_let_it_know_speaks(text: str) -> None:
    [(speaker, via)] = told(text, "ko")
    assert (speaker, via) == ("북한", "항만부")


def test_what_an_outlet_did_with_words_of_its_own_is_nobody_s_else() -> None:
    text = '김항구 시장이 왔다. 항구신문은 "길을 넓힐 준비를 마쳤다"했다고 전했다.'
    assert told(text, "ko")[-1][1] == "항구신문"


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("外交部发言人马天河表示，林一舟部长在会谈中强调“大门一直敞开”。", "马天河"),
        ("“大门一直敞开。”外交部发言人马天河转述林一舟的话说。", "马天河"),
        ("据发言人马天河介绍，林一舟在会上说：“大门一直敞开。”", "马天河"),
        ("马天河说，林一舟告诉她：“大门一直敞开。”", "马天河"),
        ("警方表示，林一舟供述称“大门一直敞开”。", "警方"),
        ("林一舟通过律师发表声明称：“大门一直敞开。”", "律师"),
        ("林一舟通过发言人马天河表示：“大门一直敞开。”", "马天河"),
        ("马天河代表林一舟宣读贺词：“大门一直敞开。”", "马天河"),
        ("海港社援引林一舟的话报道称，“大门一直敞开”。", "海港社"),
        ("“大门一直敞开”，这是林一舟部长的一贯立场。", None),
        ("林一舟指出，中方认为“大门一直敞开”。", None),
        ("马天河否认，林一舟曾说“大门一直敞开”。", None),
        ("林一舟代表中方宣读声明：“大门一直敞开。”", None),
        ("林一舟表示，他认为“大门一直敞开”。", None),
        ("报道称，林一舟表示“大门一直敞开”。", None),
        ("林一舟通过视频致辞表示：“大门一直敞开。”", None),
    ],
)
def test_who_passes_chinese_words_on_is_told_from_who_says_them(text: str, via: str | None) -> None:
    assert told(text, "zh") == [("林一舟", via)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("“大门一直敞开”，是近年来最流行的说法。", "zh"),
        ("古人说：“大门一直敞开。”", "zh"),
        ("林一舟部长来了。有人说：“大门一直敞开。”", "zh"),
        ('"길이 좁다"는 시민의 인식이 확산되고 있다.', "ko"),
    ],
)
def test_what_is_said_by_many_is_of_nobody(text: str, lang: str) -> None:
    assert told(text, lang) == [(None, None)]


@pytest.mark.parametrize("lead", ["有人说", "古人说", "中国有句老话说", "文件明确说", "我不会对他说"])
def test_what_nobody_is_told_to_have_said_within_chinese_words_is_of_nobody(lead: str) -> None:
    assert told(f"马天河对记者说：“{lead}，‘大门一直敞开’。”", "zh") == [("马天河", None), (None, None)]


def test_a_chinese_paper_that_is_talked_to_passes_words_on_and_its_name_is_nobody_s_words() -> None:
    text = "林一舟在接受《海港日报》采访时表示：“大门一直敞开。”"
    assert told(text, "zh") == [(None, None), ("林一舟", "海港日报")]


def test_whom_a_chinese_speaker_repeats_speaks_by_way_of_them() -> None:
    text = "马天河对记者说：“林一舟部长对我讲，‘大门一直敞开’。”"
    assert told(text, "zh") == [("马天河", None), ("林一舟", "马天河")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "정세훈 대표는 “배가 낡았다”고 말한 박도현 장관을 겨냥해 “무책임하다”고 했다.",
            ["박도현", "정세훈"],
        ),
        ("정세훈 대표는 “배가 낡았다”고 주장한 박도현 의원에게 “사과하라”고 했다.", ["박도현", "정세훈"]),
        ("“배가 낡았다”던 박도현 장관은 이날 말을 바꿨다.", ["박도현"]),
        ("“배가 낡았다”고 했던 박도현 장관의 말은 하루 만에 뒤집혔다.", ["박도현"]),
        ("정세훈 대표는 ‘배가 낡았다’는 박도현 의원의 주장에 “아니다”라고 했다.", ["박도현", "정세훈"]),
        (
            "정세훈 대표는 “왜 숨겼느냐”는 항구당 박도현 의원의 질의에 “아니다”라고 했다.",
            ["박도현", "정세훈"],
        ),
        ("정세훈 대표는 취재진이 “배가 낡았느냐”고 묻자 “아니다”라고 답했다.", ["취재진", "정세훈"]),
        ("정세훈 대표는 “배가 낡았다”고 말한 뒤 박도현 장관을 만났다.", ["정세훈"]),
        ("정세훈 대표는 “배가 낡았다”고 말한 날 박도현 장관과 통화했다.", ["정세훈"]),
        ("정세훈 대표가 “배가 낡았다”고 말한 회의에서 박도현 장관은 졸았다.", ["정세훈"]),
        ("정세훈 대표는 “배가 낡았다”고 주장한 데 이어 박도현 장관을 고발했다.", ["정세훈"]),
        ("정세훈 대표는 “배가 낡았다”고 했다. 배를 버린 박도현 장관은 말을 아꼈다.", ["정세훈"]),
        ("정세훈 대표는 “배가 낡았다”고 한 전 대표의 주장을 반박했다.", ["정세훈"]),
        ("정세훈 대표는 “배가 낡았다”던 입장을 바꿨다.", ["정세훈"]),
        ("정세훈 대표가 “배를 버렸다”고 비판한 박도현 장관은 말을 아꼈다.", ["정세훈"]),
    ],
)
def test_words_are_of_whom_what_follows_says_that_they_said_so(text: str, speakers: list[str | None]) -> None:
    assert [speaker for speaker, _ in told(text, "ko")] == speakers


def test_who_tells_behind_words_that_they_were_said_passes_them_on() -> None:
    before = "박도현 대통령은 이날 회의를 주재했다. "
    text = before + "“검증은 국민이 한다”고 강조했다고 정세훈 대변인이 전했다."
    assert told(text, "ko") == [("박도현", "정세훈")]


@pytest.mark.parametrize(
    "text",
    [
        "Ben Hale spoke at length, quoting the mayor Tom Orn, and Ada Reed said “the lock stays shut.”",
        "Ada Reed, quoting Scripture, said “the lock stays shut.”",
        "Ada Reed, quoting sources close to Ben Hale, said “the lock stays shut.”",
        "Ada Reed said it rained, quoting Ben Hale, but insisted “the lock stays shut.”",
        "“The lock stays shut,” Ada Reed said, quoting Ben Hale as saying that it rained.",
    ],
)
def test_who_quotes_something_else_speaks_for_himself(text: str) -> None:
    assert told(text, "en")[0] == ("Ada Reed", None)
