"""What two accounts count, date, deny or let somebody say otherwise, of which no rule is sure that it is of one thing."""

from __future__ import annotations

import numpy as np
import pytest

from app.analysis.candidates import MOST
from app.analysis.checked_once import Candidate
from app.analysis.comparison import Comparison
from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, WORDING
from app.analysis.nearest import Likely
from app.analysis.rebuttals import DENIAL
from app.analysis.sayings import LIKELY_SAYING, sayings
from app.analysis.statements import Links
from tests.accounts import aliases
from tests.analysis.test_comparison import account, laid

TITLES = {"en": "Ferries of Orn", "ko": "오른 여객선", "zh": "奥恩渡轮"}
#: A language and what is told in it.
Told = tuple[str, str]


def compared(*accounts: Told) -> Comparison:
    """Accounts a, b, ... laid side by side."""
    return laid(
        *(
            account(key, [TITLES[lang], *text.split("\n")], lang)
            for key, (lang, text) in zip("abcd", accounts, strict=False)
        )
    )


def words(candidate: Candidate) -> tuple[str, ...]:
    return tuple(each.words for each in candidate.row.noted)


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "expected"),
    [
        (
            ("en", "The Orn relief fleet took 410 islanders off the rocks."),
            ("en", "Some 520 islanders left aboard the fleet."),
            FIGURE,
            ("410 islanders", "Some 520 islanders"),
        ),
        (
            ("en", "The drill involved 14 patrol boats, officers said."),
            ("en", "Nineteen patrol boats joined in."),
            FIGURE,
            ("14 patrol boats", "Nineteen patrol boats"),
        ),
        (
            ("en", "Repairs to the quay took eleven weeks."),
            ("ko", "부두 수리는 9주가 걸렸다."),
            FIGURE,
            ("eleven weeks", "9주"),
        ),
        (
            ("en", "A ferry sank off Orn early on Monday, leaving three crew members missing."),
            (
                "en",
                "Orn searched for the ferry that went down on Monday, an accident that left four fishermen missing.",
            ),
            FIGURE,
            ("three crew members", "four fishermen"),
        ),
        (
            ("en", "A second ferry sails on June 3 for Lorn."),
            ("ko", "론으로 가는 두 번째 여객선은 6월 5일 출항한다."),
            DATE,
            ("June 3", "6월 5일"),
        ),
        (
            ("en", '"Our harbour is no bargaining chip," Governor Ada Quill said.'),
            ("zh", "“我们的港口不是谈判筹码。”港务局长罗建宁说。"),
            ATTRIBUTION,
            ("Our harbour is no bargaining chip,", "我们的港口不是谈判筹码。"),
        ),
        (
            ("ko", "에이다 퀼 지사는 “항구를 지키는 우리의 일에는 밤낮이 없다”고 말했다."),
            ("ko", '[에이다 퀼/오른 지사: "항구 수비에는 밤낮이 없습니다."]'),
            WORDING,
            ("항구를 지키는 우리의 일에는 밤낮이 없다", "항구 수비에는 밤낮이 없습니다."),
        ),
        (
            ("en", "Orn held the tanker Osprey for eleven weeks."),
            ("ko", "오른은 유조선 오스프리를 억류했다는 보도를 부인했다."),
            DENIAL,
            ("", "부인했"),
        ),
        (
            ("en", "On board were 187 South Koreans, 243 Chinese and 96 Britons."),
            ("zh", "据奥恩港务局统计，韩国公民178人。"),
            FIGURE,
            ("187 South Koreans", "178人"),
        ),
        (
            ("en", "The salt law of Orn takes effect on July 1."),
            ("ko", "오른의 소금법은 9월 1일부터 시행된다."),
            DATE,
            ("July 1", "9월 1일"),
        ),
        (
            ("en", "Its contract, signed in 2021, fixes what the works pay for salt."),
            ("ko", "2019년 체결한 계약에 따라 소금 공장은 값을 치른다."),
            DATE,
            ("2021", "2019년"),
        ),
        (
            ("en", "Islanders may cross without a pass until 31 December 2027."),
            ("ko", "주민의 통행증 면제는 2026년 12월 31일까지다."),
            DATE,
            ("31 December 2027", "2026년 12월 31일"),
        ),
        (
            ("zh", "奥恩的免签政策有效期至2027年12月31日。"),
            ("ko", "오른의 무비자 정책은 2026년 12월 31일까지 유효하다."),
            DATE,
            ("2027年12月31日", "2026년 12월 31일"),
        ),
        (
            ("en", "Orn must hand in the list of its ferries by May 31."),
            ("ko", "오른은 5월 30일까지 여객선 명단을 제출해야 한다."),
            DATE,
            ("May 31", "5월 30일"),
        ),
        (
            ("zh", "渡轮会谈推迟到4月2日举行。"),
            ("ko", "여객선 협상은 4월 5일로 연기됐다."),
            DATE,
            ("4月2日", "4월 5일"),
        ),
        (
            ("ko", "에이다 퀼 지사는 “섬 주민의 안전에는 국경도 시차도 없다”고 말했다."),
            ("ko", "에이다 퀼 지사는 “섬사람을 지키는 일에는 국경이 따로 없고 밤낮도 없다”고 말했다."),
            WORDING,
            ("섬 주민의 안전에는 국경도 시차도 없다", "섬사람을 지키는 일에는 국경이 따로 없고 밤낮도 없다"),
        ),
    ],
)
def test_what_is_nearest_and_not_the_same_is_worth_checking(
    mine: Told, theirs: Told, kind: str, expected: tuple[str, ...]
) -> None:
    [found] = compared(mine, theirs).candidates
    assert (found.kind, words(found)) == (kind, expected)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "The Orn relief fleet took 410 islanders off the rocks."),
            ("en", "All 410 islanders left aboard the fleet."),
        ),
        (
            ("en", "The Orn relief fleet took 410 islanders off the rocks."),
            ("en", "Some 400 islanders left aboard the fleet."),
        ),
        (
            ("en", "The drill involved 14 patrol boats, officers said."),
            ("en", "The harbour has berths for 900 patrol boats."),
        ),
        (
            ("en", "The drill involved 14 patrol boats, officers said."),
            ("en", "Nineteen patrol officers joined in."),
        ),
        (
            ("en", '"Our harbour is no bargaining chip," Luo Jianning said.'),
            ("zh", "“我们的港口不是谈判筹码。”罗建宁说。"),
        ),
        (
            ("en", '"Our harbour is no bargaining chip," Ada Quill said.'),
            ("en", '"The weather may yet turn," Bo Lund said of the harbour.'),
        ),
        (
            ("en", '"The grid will be shared with every island," Governor Ada Quill said.'),
            ("en", 'Governor Ada Quill said: "The grid will be shared with every island this year."'),
        ),
        (
            ("en", "Orn denied holding the tanker Osprey."),
            ("en", "Orn rejected claims that it held the tanker Osprey."),
        ),
        (
            ("en", "The governor spoke in Lorn on June 3."),
            ("en", "Ferries ran on June 3. They ran on June 5 as well."),
        ),
    ],
)
def test_what_is_the_same_or_plainly_of_another_thing_is_not(mine: Told, theirs: Told) -> None:
    assert compared(mine, theirs).candidates == ()


def test_a_denial_is_held_against_the_sentence_that_has_most_of_what_is_denied() -> None:
    [found] = compared(
        ("en", "Orn's harbour office denied that its cutter had rammed the trawler."),
        (
            "en",
            "The harbour office of Orn sent three ships.\nSailors spoke of a cutter that went for the trawler and rammed it twice, by night, with all aboard asleep.",
        ),
    ).candidates
    assert [each.passage.text[:7] for each in found.row.noted] == ["Orn's h", "Sailors"]


def test_a_denial_is_not_held_against_who_speaks_alone() -> None:
    denied = "Orn's harbour office denied that its cutter had rammed the trawler."
    found = compared(("en", denied), ("zh", "奥恩港务局发言人罗建宁说。")).candidates
    assert [each for each in found if each.kind == DENIAL] == []


def test_what_is_shown_to_differ_is_not_told_again() -> None:
    found = compared(("en", "The clash hurt nine sailors."), ("ko", "선원 열두 명이 다쳤다."))
    assert [each.kind for one in found.statements for each in one.differences] == [FIGURE]
    assert found.candidates == ()


def test_of_the_injured_and_the_missing_the_number_of_one_fate_is_nearer() -> None:
    found = compared(
        ("en", "The storm off Orn hurt 31 islanders and left 14 islanders without power."),
        ("en", "A storm struck.\nSome 19 islanders were without power.\nAt least 44 islanders were hurt."),
    )
    shown = {words(each) for each in found.candidates}
    shown |= {tuple(v.text for v in d.values) for each in found.statements for d in each.differences}
    assert {each for each in shown if "44" in each[-1]} == {("31 islanders", "At least 44 islanders")}


def test_three_accounts_with_three_numbers_make_one_line() -> None:
    [found] = compared(
        ("en", "The Orn relief fleet took 410 islanders off the rocks."),
        ("en", "Some 520 islanders left aboard the fleet."),
        ("en", "A fleet carried 610 islanders away from Orn."),
    ).candidates
    assert [each.account for each in found.row.noted] == ["a", "b", "c"]


def test_what_stands_beside_another_s_is_not_said_to_be_in_one_account_only() -> None:
    taken = "The Orn relief fleet took 410 islanders off the rocks."
    singing = "A choir of schoolchildren from Bergen sang two songs before noon."
    found = compared(("en", f"{taken}\n{singing}"), ("en", "Some 520 islanders left aboard the fleet."))
    alone = {found.passages[each.place].text for each in found.only}
    assert (taken in alone, singing in alone) == (False, True)
    assert taken not in {found.passages[each.place].text for each in found.neither}
    assert (found.listed("a").checked, found.listed("b").checked) == (1, 1)
    assert all(each.sentences >= 1 + each.only for each in map(found.listed, "ab"))


def test_a_table_of_numbers_is_left_out() -> None:
    many = "\n".join(f"Pier {at} of Orn lets in {at * 7} boats." for at in range(11, 91))
    other = "\n".join(f"At pier {at} in Orn {at * 7 + 3} boats were let in." for at in range(11, 91))
    assert compared(("en", many), ("en", other)).candidates == ()


def test_no_more_are_told_than_a_reader_can_look_at() -> None:
    things = [
        f"{one}{two}s"
        for one in ("lamp", "rope", "sail", "mast", "keel")
        for two in ("box", "rack", "case", "pile", "hold", "man", "key", "top", "end", "pin")
    ]
    mine = "\n".join(f"The relief fleet took {at}0 {each} off." for at, each in enumerate(things, 21))
    theirs = "\n".join(f"Some {at}0 {each} went aboard." for at, each in enumerate(things, 31))
    assert len(compared(("en", mine), ("en", theirs)).candidates) == MOST


def test_the_nearest_come_first() -> None:
    found = compared(
        (
            "en",
            "The drill involved 14 patrol boats, officers said.\nThe Orn relief fleet took 410 islanders off the rocks of Orn.",
        ),
        (
            "en",
            "Nineteen patrol boats joined in.\nThe Orn relief fleet took some 520 islanders off the northern rocks.",
        ),
    )
    shown = [words(each) for each in found.candidates]
    shown_to_differ = [tuple(v.text for v in d.values) for each in found.statements for d in each.differences]
    nearest = ("410 islanders", "some 520 islanders")
    assert nearest in shown_to_differ or shown[0] == nearest


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "The Orn relief fleet took 20 islanders off the rocks."),
            ("en", "Some 260 islanders left aboard the fleet."),
        ),
        (("en", "Of the islanders 40 percent left."), ("ko", "항구의 등불 가운데 60%가 켜졌다.")),
        (
            ("en", "Bo Lund, 54, spoke for the harbour of Orn."),
            ("en", "Cy Reed, 31, spoke for the fishers of Lorn."),
        ),
        (("en", "The fire in Orn killed nine islanders."), ("en", "The fire in Orn injured 12 islanders.")),
        (
            ("en", "A second ferry sails on June 3 for Lorn."),
            ("ko", "론으로 가는 두 번째 여객선은 8월 5일 출항한다."),
        ),
        (
            ("en", '"Thank you, Laura," Governor Ada Quill said.'),
            ("en", '"Thank you, Peter," Mayor Bo Lund said.'),
        ),
        (
            ("en", '"Our harbour is no bargaining chip," the governor said.'),
            ("zh", "“我们的港口不是谈判筹码。”港务局长罗建宁说。"),
        ),
        (
            ("en", '"Our harbour is no bargaining chip," Ms. Quill said.'),
            ("en", '"Our harbour is no bargaining chip," Governor Ada Quill said.'),
        ),
        (
            ("en", "The man held the tanker Osprey for eleven weeks."),
            ("en", "In court the defendant denied that he had held the tanker Osprey."),
        ),
        (
            ("en", "On board were 187 South Koreans."),
            ("zh", "船上有英国公民178人。"),
        ),
        (
            ("en", "The bridge of Orn was opened in 2021."),
            ("ko", "오른 소금 공장과 맺은 계약은 2019년 체결됐다."),
        ),
    ],
)
def test_far_numbers_two_fates_courtesies_and_what_courts_hear_are_not_worth_checking(
    mine: Told, theirs: Told
) -> None:
    assert compared(mine, theirs).candidates == ()


def test_an_account_that_denies_it_too_is_no_counterpart_of_a_denial() -> None:
    found = compared(
        ("en", "Orn denied that it had held the tanker Osprey for ransom."),
        (
            "ko",
            "오른은 유조선 오스프리를 몸값을 노리고 억류했다는 보도를 부인했다.\n유조선 오스프리는 오른에 있다.",
        ),
    )
    assert [each for each in found.candidates if each.kind == DENIAL] == []


def test_a_denial_that_is_shown_is_not_told_again() -> None:
    found = compared(
        ("en", "Orn seized the tanker Osprey off Lorn in May."),
        ("en", "Orn denied that it seized the tanker Osprey off Lorn in May."),
    )
    assert [each for one in found.statements for each in one.denials]
    assert found.candidates == ()


def test_nor_is_it_told_of_another_account_that_stands_in_the_statement() -> None:
    found = compared(
        ("en", "Orn seized the tanker Osprey off Lorn in May."),
        ("en", "Orn denied that it seized the tanker Osprey off Lorn in May."),
        ("en", "Orn seized the tanker Osprey off Lorn in May, sailors said."),
    )
    assert [each for one in found.statements for each in one.denials]
    assert found.candidates == ()


TWO_OF_THREE = ("en", "Orn moved two of the three fishing boats off Tolvik.")
THREE = ("en", "The three fishing boats of Orn lay off Tolvik.")


def test_a_part_is_not_held_against_its_whole() -> None:
    assert compared(TWO_OF_THREE, THREE).candidates == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "shown"),
    [
        (("en", "Orn seized 40 of the 60 fishing boats off Tolvik."), ("ko", "오른은 톨비크 앞바다의 어선 40척을 나포했다."), []),
        (("ko", "오른은 톨비크 앞바다의 어선 60척 가운데 40척을 나포했다."), ("en", "Orn seized 40 fishing boats off Tolvik."), []),
        (("en", "Orn seized two of the three fishing boats off Tolvik."), ("ko", "오른은 톨비크 앞바다에서 어선 3척을 나포했다."), [["2", "3"]]),
    ],
)  # fmt: skip
def test_a_part_that_was_seized_differs_from_other_numbers_that_were_and_not_from_itself(
    mine: Told, theirs: Told, shown: list[list[str]]
) -> None:
    found = compared(mine, theirs)
    assert [
        [value.value for value in one.values] for each in found.gathered for one in each.conflicts
    ] == shown


@pytest.mark.parametrize(
    ("likely", "is_same"), [(0.2, False), (0.49, True), (0.5, True), (0.5, False), (0.9, True), (0.9, False)]
)
def test_two_sayings_of_two_languages_are_one_only_in_sentences_that_are_surely_the_same(
    likely: float, *, is_same: bool
) -> None:
    said = [
        each
        for each in compared(
            ("en", '"Our harbour is no bargaining chip for anybody," Governor Ada Quill said.'),
            ("zh", "港务局长罗建宁说：“我们的港口不是任何人的谈判筹码。”"),
        ).passages
        if each.quotes
    ]
    nothing = np.zeros((2, 2), dtype=bool)
    links = Links(np.full((2, 2), likely), ~nothing if is_same else nothing, nothing, nothing)
    at = {(each.account, each.span): place for place, each in enumerate(said)}
    is_one = is_same and likely >= LIKELY_SAYING
    assert bool(list(sayings(said, Likely(links, at), aliases().people))) is is_one
