"""Sayings in two mouths, and those that one only passes on, names another for, or has of a body."""

from __future__ import annotations

import pytest

from app.analysis.differences import ATTRIBUTION
from app.analysis.rebuttals import DENIAL
from tests.analysis.test_candidates import Told, compared

QUILL = ("en", '"Our harbour is no bargaining chip," Governor Ada Quill said.')


@pytest.mark.parametrize(
    ("mine", "theirs", "is_another"),
    [
        (QUILL, ("zh", "“我们的港口不是谈判筹码。”港务局长罗建宁说。"), True),
        (QUILL, ("zh", "港务局长罗建宁说：“她的话是‘我们的港口不是谈判筹码’。”"), False),
        (QUILL, ("en", '"Our harbour is no bargaining chip," Tom Reed said.'), True),
        (("en", '"Our harbour is no bargaining chip," Rosnah Idris said.'), ("zh", "“我们的港口不是谈判筹码。”局长罗斯娜说。"), False),
        (("en", '"Our harbour is no bargaining chip," Lionel Fook said.'), ("zh", "“我们的港口不是谈判筹码。”局长傅立言说。"), False),
        (("ko", "민가람 국장은 “우리 항구는 협상 카드가 아니다”라고 말했다."), ("zh", "“我们的港口不是谈判筹码。”局长闵佳蓝说。"), False),
        (QUILL, ("en", '"Our harbour is no bargaining chip," Tom Reed told Ada Quill.'), False),
        (QUILL, ("en", '"Our harbour is no bargaining chip," the Salt Bureau said.'), False),
        (("en", '"Our harbour is no bargaining chip," Ada Quill told Tom Reed.'), ("en", '"Our harbour is no bargaining chip," Tom Reed told Ada Quill.'), True),
        (QUILL, ("en", '"Our harbour has a shop for every bargain," Tom Reed said.'), False),
        (("en", '"The offer is on the table," Ada Quill said in Lorn.'), ("en", '"The draft was on the table in my kitchen," Tom Reed said in Lorn.'), False),
        (("en", '"Our harbour is no bargaining chip," Ada Quill of the Salt Bureau said.'), ("en", '"Our harbour is no bargaining chip," the bureau said.'), False),
        (("en", '"Our harbour is no bargaining chip," Ada Quill said.'), ("en", 'Tom Reed went out.\n"Our harbour is no bargaining chip," he said.'), False),
        (("en", '"Our harbour is no bargaining chip," Oyuna Batsai said.'), ("zh", "“我们的港口不是谈判筹码。”局长奥云娜说。"), False),
        (("en", '"Our harbour is no bargaining chip," John Hale said.'), ("zh", "“我们的港口不是谈判筹码。”局长约翰说。"), False),
        (("ko", "박나루 의원은 “우리 항구는 협상 카드가 아니다”라고 말했다."), ("ko", "박 의원은 “우리 항구는 협상 카드가 아니다”라고 말했다."), False),
        (("ko", "박나루 대변인은 “우리 항구는 협상 카드가 아니다”라고 말했다."), ("ko", "바다당은 “우리 항구는 협상 카드가 아니다”라고 밝혔다."), False),
        (("ko", "박나루 의원은 “우리 항구는 협상 카드가 아니다”라고 말했다."), ("ko", "김항구 의원은 “우리 항구는 협상 카드가 아니다”라고 말했다."), True),
        (("ko", "“우리 제안은 아직 탁자 위에 있다”고 박나루 장관이 말했다."), ("zh", "“我只是去打电话。”副部长秦博彦说。"), False),
    ],
)  # fmt: skip
def test_who_says_it_differs_only_where_two_people_say_it_themselves(
    mine: Told, theirs: Told, *, is_another: bool
) -> None:
    found = compared(mine, theirs)
    kinds = [each.kind for each in found.candidates]
    kinds += [one.kind for each in found.gathered for one in each.differences]
    assert (ATTRIBUTION in kinds) is is_another


@pytest.mark.parametrize(
    ("denies", "is_shown"),
    [
        (("en", "The minister spoke to the press. The report you mentioned is not true."), False),
        (("en", "The minister spoke to the press. The report that a ferry sank off Lorn is not true."), True),
    ],
)
def test_a_denial_that_only_points_to_a_report_is_laid_beside_nothing_else(
    denies: Told, *, is_shown: bool
) -> None:
    told = ("en", "Ada Quill reported to the harbour board on the ferry that sank off Lorn, you see.")
    found = compared(denies, told)
    stood = [each for group in found.gathered for each in group.denials]
    assert bool(stood or [each for each in found.candidates if each.kind == DENIAL]) is is_shown
