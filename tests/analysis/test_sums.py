"""Two sums of money that are of different uses are no two tellings of one."""

from __future__ import annotations

import pytest

from app.analysis.passages import passages
from app.analysis.phases import told_apart
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def are_apart(mine: tuple[str, str], theirs: tuple[str, str]) -> bool:
    one, other = (
        passages(account(key, [text], lang), aliases())[0]
        for key, (lang, text) in (("a", mine), ("b", theirs))
    )
    return told_apart(one, one.figures[-1].span, other, other.figures[-1].span)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The lock was finished in 2014 at a cost of $310 million."), ("ko", "은행이 건설비 가운데 1억5천만 달러를 빌려줬다.")),
        (("en", "The bank lent $120 million for the lock."), ("zh", "运河总造价为3亿6000万美元。")),
        (("en", "Orn must pay $46 million in damages."), ("en", "The bank lent Orn $120 million for the lock.")),
        (("ko", "배상금은 4천600만 달러다."), ("zh", "银行为工程提供了1.2亿美元贷款。")),
        (("en", "The federation owes arrears of $148,000."), ("ko", "대회 상금은 20만 달러다.")),
    ],
)  # fmt: skip
def test_sums_of_two_uses_are_apart(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert are_apart(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        # one use, in other words or in another language
        (("en", "The lock cost $310 million."), ("ko", "총사업비는 3억6천만 달러다.")),
        (("en", "The bank lent $120 million for the lock."), ("ko", "은행은 1억5천만 달러를 빌려줬다.")),
        (("en", "Orn was fined $46 million."), ("zh", "奥恩须赔偿5200万美元。")),
        # a use that only one of them names
        (("en", "The lock cost $310 million."), ("ko", "은행은 1억5천만 달러를 냈다.")),
        # both in one
        (("en", "The loan covers the cost of $310 million."), ("en", "The bank lent $120 million.")),
        # words that hold those of a use
        (("en", "Orn must pay $46 million in damages."), ("ko", "재판부는 청구를 받아들여 5천200만 달러를 지급하라고 판결했다.")),
        (("en", "Orn must pay $46 million in damages."), ("en", "The court grants Tolvik $52 million.")),
        (("en", "Orn must pay $46 million in damages."), ("ko", "경비대 장비를 잃은 톨비크에 5천200만 달러를 내라고 했다.")),
        (("en", "The bank lent $120 million for the lock."), ("ko", "1억5천만 달러로 수문을 만들었다.")),
        (("zh", "奥恩须赔偿5200万美元。"), ("zh", "法院判奥恩赔付4600万美元。")),
        # figures of anything else
        (("en", "The storm cost 310 lives."), ("ko", "은행은 선원 120명에게 빌려줬다.")),
        # words that look like uses
        (("en", "The fine weather brought $310 million to the shops."), ("en", "The bank lent $120 million for the lock.")),
    ],
)  # fmt: skip
def test_sums_that_may_be_of_one_use_are_not(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert not are_apart(mine, theirs)
