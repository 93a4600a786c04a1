"""A "not" of one of two sentences that are closest to each other, where the other has none."""

from __future__ import annotations

import pytest

from app.analysis.passages import Passage, passages
from app.analysis.plain_nots import nots_alone
from tests.accounts import aliases
from tests.analysis.test_comparison import account

#: Sentences in which nothing is denied.
PLAIN = {
    "en": "Orn asked the neighbours for help.",
    "ko": "오른은 이웃에 도움을 청했다.",
    "zh": "奥恩请求邻国援助。",
    "ja": "オルンは隣国に支援を求めた。",
}


def passage(key: str, lang: str, text: str) -> Passage:
    return passages(account(key, ["Orn 2", text], lang), aliases())[-1]


def alone(*told: tuple[str, str]) -> list[list[str]]:
    """What is marked in each of some sentences that stand beside each other."""
    members = [passage(str(at), lang, text) for at, (lang, text) in enumerate(told)]
    found = nots_alone(members)
    return [
        [each.raw[span.start - each.span.start : span.end - each.span.start] for span in found.get(each.account, ())]
        for each in members
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "marked"),
    [
        ("en", "Orn did not ask for help.", ["not"]),
        ("en", "Orn didn’t ask for help.", ["n’t"]),
        ("en", "Orn never asked for help.", ["never"]),
        ("en", "No boat has left Orn.", ["No"]),
        ("en", "None of the boats left.", ["None"]),
        ("en", "Nobody asked for help, and nothing was sent.", ["Nobody", "nothing"]),
        ("en", "The office cannot lend pumps.", ["cannot"]),
        ("en", "Neither side asked for help.", ["Neither"]),
        ("en", "The ferry left without waiting.", ["without"]),
        ("en", "There was no fire on board.", ["no"]),
        ("en", "No one was hurt.", ["No"]),
        ("ko", "오른은 도움을 청하지 않았다.", ["않"]),
        ("ko", "배는 안 떠났다.", ["안"]),
        ("ko", "선원들은 못 갔다.", ["못"]),
        ("ko", "회담에 참석하지 못했다.", ["못"]),
        ("ko", "다친 사람은 없다.", ["없"]),
        ("ko", "피해는 없었다고 밝혔다.", ["없"]),
        ("ko", "그 배는 군함이 아니다.", ["아니"]),
        ("ko", "합의가 아니라고 말했다.", ["아니"]),
        ("ko", "돌아갈 수 없습니다.", ["없"]),
        ("ko", "여객선을 운항 안 한다고 했다.", ["안"]),
        ("ko", "지원할 계획은 없으며 논의도 하지 않는다.", ["없", "않"]),
        ("zh", "奥恩没有请求援助。", ["没有"]),
        ("zh", "奥恩没参加会谈。", ["没"]),
        ("zh", "奥恩尚未请求援助。", ["尚未"]),
        ("zh", "双方未能达成协议。", ["未能"]),
        ("zh", "奥恩不会提供援助。", ["不会"]),
        ("zh", "奥恩并不打算撤回渡轮。", ["并不"]),
        ("zh", "奧恩並未請求援助。", ["並未"]),
        ("zh", "該船不是軍艦。", ["不是"]),
        ("zh", "奥恩无法修复码头。", ["无法"]),
        ("zh", "会谈并非公开举行。", ["并非"]),
        ("zh", "奥恩不同意该提案。", ["不同意"]),
        ("zh", "港务局从未出售渡轮。", ["从未"]),
        ("ja", "オルンは支援を求めなかった。", ["なかった"]),
        ("ja", "オルンは支援を求めない。", ["ない"]),
        ("ja", "船は出ていません。", ["ません"]),
        ("ja", "船は戻りませんでした。", ["ませんでした"]),
        ("ja", "オルンは支援を求めず、自力で直した。", ["ず"]),
        ("ja", "けが人はいなかった。", ["なかった"]),
        ("ja", "知事は会談に出席しない考えだ。", ["ない"]),
        ("ja", "撤退ではなく移動だとした。", ["ではなく"]),
        ("ja", "合意に至らなかったと述べた。", ["なかった"]),
        ("ja", "港は閉鎖されていないと語った。", ["ない"]),
    ],
)
def test_a_plain_not_is_marked_where_the_other_has_none(lang: str, text: str, marked: list[str]) -> None:
    for other in PLAIN.items():
        assert alone((lang, text), other) == [marked, []]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "An unknown object lay off Orn."),
        ("en", "Orn refused to take part."),
        ("en", "Prices declined and fishermen protested."),
        ("en", "No 3 ferry left the pier."),
        ("en", "No. 3 ferry left the pier."),
        ("en", "Not only Orn but Ambrook asked for help."),
        ("en", "The pumps come no later than June."),
        ("en", "No fewer than 40 boats came."),
        ("en", "It is unclear whether or not the boat sank."),
        ("en", "The governor notes the reports of November."),
        ("en", "The ferry sailed without a pilot."),
        ("ko", "비무장 지대에서 회담이 열렸다."),
        ("ko", "적지 않은 배가 왔다."),
        ("ko", "연못 옆에 부두가 있다."),
        ("ko", "여객선이 끊임없이 오갔다."),
        ("ko", "오른뿐만 아니라 앰브룩도 왔다."),
        ("ko", "건물 안 사람들이 나왔다."),
        ("ko", "협상단이 합의 안 초안을 냈다."),
        ("ko", "전례 없는 회담이 열렸다."),
        ("ko", "대변인은 참석한다고 못 박았다."),
        ("ko", "그럴 수밖에 없다."),
        ("ko", "안전 점검이 안정적으로 끝났다."),
        ("zh", "非军事区会谈举行。"),
        ("zh", "双方签署不扩散条约。"),
        ("zh", "不丹代表抵达无锡。"),
        ("zh", "渔船非法捕捞。"),
        ("zh", "非盟呼吁无条件停火。"),
        ("zh", "渡轮不断往返，不久前靠岸。"),
        ("zh", "海水淹没码头，海关没收渔网。"),
        ("zh", "未来三天无人机将升空。"),
        ("zh", "奥恩不得不请求援助。"),
        ("zh", "不仅奥恩，安布鲁克也来了。"),
        ("zh", "记者问有没有受伤者。"),
        ("zh", "船只不明原因沉没。"),
        ("ja", "負傷者は少なかった。"),
        ("ja", "支援を求めざるを得なかった。"),
        ("ja", "船が沈んだかもしれない。"),
        ("ja", "危ない海域だった。"),
        ("ja", "支援を求めなければならない。"),
        ("ja", "事故に違いない。"),
        ("ja", "まもなく船が出る。"),
        ("ja", "港だけではなく町も揺れた。"),
        ("ja", "未明に船が沈んだ。"),
        ("ja", "非武装地帯で会談した。"),
    ],
)
def test_a_word_that_denies_nothing_plainly_is_not_marked(lang: str, text: str) -> None:
    for other in PLAIN.items():
        assert alone((lang, text), other) == [[], []]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "Orn did not ask for help."), ("ko", "오른은 도움을 안 청했다.")),
        (("en", "Orn did not take part."), ("en", "Orn refused to take part.")),
        (("en", "Orn did not take part."), ("zh", "奥恩没参加会谈。")),
        (("zh", "奥恩未请求援助。"), ("ja", "オルンは支援を求めなかった。")),
        (("zh", "奥恩没有参加。"), ("ko", "오른은 안 나왔다.")),
        (("en", "Orn never sent ships."), ("ja", "オルンは船の派遣を拒否した。")),
        (("ko", "배는 떠나지 못했다."), ("ja", "船は出ませんでした。")),
        (("en", "No boat left."), ("zh", "没有船只出海。")),
        (("en", "Orn said it was not true."), ("ko", "오른은 이를 부인했다.")),
        (("ko", "지원 계획은 없다."), ("zh", "奥恩拒绝提供援助。")),
        (("en", "Orn did not ask for help."), ("fr", "Orn n’a pas demandé d’aide.")),
    ],
)
def test_nothing_is_marked_where_both_deny_or_may(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert alone(one, other) == [[], []]


def test_of_three_that_without_a_not_is_enough() -> None:
    assert alone(("en", "Orn did not ask for help."), ("zh", "奥恩没有请求援助。"), ("ko", PLAIN["ko"])) == [
        ["not"],
        ["没有"],
        [],
    ]
