"""How exactly figures are told, and whether one is another, rounded; by invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.amounts import Amount, amounts
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account

TOLD = {"en": "The ferries of Busan took {}.", "ko": "부산항 여객선은 {} 들였다.", "zh": "釜山港渡轮花了{}。"}


def amount(words: str, lang: str = "en") -> Amount:
    text = TOLD[lang].format(words)
    passage = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    told = list(amounts(passage))
    assert len(told) == 1, told
    return told[0]


def verdict(one: str, other: str, lang: str = "en") -> str:
    """Both ways round the same: alike, rounded or a conflict."""
    mine, theirs = amount(one, lang), amount(other, lang)
    said = {
        "alike" if a.agrees(b) else "rounded" if a.is_rounded(b) else "conflict"
        for a, b in ((mine, theirs), (theirs, mine))
    }
    assert len(said) == 1
    return said.pop()


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("about 5 trillion won", "5.0357 trillion won", "rounded"),
        ("5 trillion won", "5.0357 trillion won", "rounded"),
        ("5 trillion won", "6 trillion won", "conflict"),
        ("5.0 trillion won", "5.4 trillion won", "conflict"),
        ("less than 5 trillion won", "5.0357 trillion won", "conflict"),
        ("more than 5 trillion won", "5.0357 trillion won", "alike"),
        ("more than 5.03 trillion won", "5 trillion won", "rounded"),
        ("nearly 500 guests", "493 guests", "rounded"),
        ("more than 500 guests", "less than 500 guests", "conflict"),
        ("nearly 500 guests", "more than 500 guests", "conflict"),
        ("about 1.3 million tons", "1,247,500 tons", "conflict"),
        ("about 1.25 million tons", "1,247,500 tons", "rounded"),
        ("nearly 500 guests", "507 guests", "conflict"),
        ("500 guests", "493 guests", "rounded"),
        ("500 guests", "460 guests", "conflict"),
        ("more than 500 guests", "493 guests", "conflict"),
        ("fewer than 500 guests", "512 guests", "conflict"),
        ("at least 500 guests", "512 guests", "alike"),
        ("at least 500 guests", "700 guests", "conflict"),
        ("at least 12 guests", "15 guests", "conflict"),
        ("up to 500 guests", "493 guests", "alike"),
        ("20 guests", "21 guests", "conflict"),
        ("about 20 guests", "21 guests", "rounded"),
        ("20,000 guests", "21,000 guests", "conflict"),
        ("20,000 guests", "20,300 guests", "rounded"),
        ("1,230 guests", "1,234 guests", "rounded"),
        ("twenty guests", "21 guests", "conflict"),
        ("89 percent", "89.2 percent", "rounded"),
        ("70 percent", "69.9 percent", "rounded"),
        ("12.5 percent", "12.4 percent", "conflict"),
        ("3 percent", "3.4 percent", "conflict"),
        ("2 hours and 30 minutes", "2.5 hours", "alike"),
        ("2 hours 30 minutes", "150 minutes", "alike"),
        ("two and a half hours", "150 minutes", "alike"),
        ("3 hours", "2 hours and 55 minutes", "rounded"),
        ("2 hours and 30 minutes", "2 hours and 40 minutes", "conflict"),
        ("14 days", "two weeks", "alike"),
        ("18 months", "1.5 years", "alike"),
        ("3 kilometers", "3,000 meters", "alike"),
    ],
)
def test_a_figure_is_alike_rounded_or_in_conflict(one: str, other: str, is_so: str) -> None:
    assert verdict(one, other) == is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("some 40,000 guests", "about 44,000 guests", "conflict"),
        ("about 40,000 guests", "about 42,500 guests", "conflict"),
        ("about 40,000 guests", "about 41,500 guests", "rounded"),
        ("about 40,000 guests", "about 38,500 guests", "rounded"),
        ("about 40,000 guests", "about 37,000 guests", "conflict"),
        ("about 10 million won", "around 9.7 million won", "rounded"),
        ("about 10 million won", "around 9.2 million won", "conflict"),
        ("about 40,000 guests", "about 40,000 guests", "alike"),
        ("about 40,000 guests", "43,600 guests", "rounded"),
        ("some 40,000 guests", "44,000 guests", "rounded"),
        ("40,000 guests", "about 44,000 guests", "conflict"),
        ("nearly 50,000 guests", "about 47,000 guests", "rounded"),
        ("more than 40,000 guests", "about 44,000 guests", "alike"),
        ("about 3 hours", "about 2 hours and 55 minutes", "rounded"),
        ("about 3 hours", "about 2 hours and 45 minutes", "conflict"),
    ],
)
def test_two_figures_told_as_about_are_one_number_only_if_they_are_near(
    one: str, other: str, is_so: str
) -> None:
    assert verdict(one, other) == is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("승객 약 4만 명을", "승객 약 4만4천 명을", "conflict"),
        ("승객 4만 명가량을", "승객 약 4만1천 명을", "rounded"),
        ("승객 4만여 명을", "승객 약 4만4천 명을", "rounded"),
        ("승객 약 4만 명을", "승객 4만3600명을", "rounded"),
    ],
)
def test_korean_figures_told_as_about_too(one: str, other: str, is_so: str) -> None:
    assert verdict(one, other, "ko") == is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("약 5조 원을", "5조357억 원을", "rounded"),
        ("5조원 이상을", "5조357억 원을", "alike"),
        ("5조원 미만을", "5조357억 원을", "conflict"),
        ("1조 2000억 원을", "1조2천억원을", "alike"),
        ("1조 2000억 원을", "1조 2340억 원을", "rounded"),
        ("8천500억 원을", "8447억원을", "rounded"),
        ("970만원을", "973만원을", "rounded"),
        ("970만원을", "964만원을", "conflict"),
        ("120억원을", "123억원을", "conflict"),
        ("승객 100여 명을", "승객 117명을", "rounded"),
        ("승객 100여 명을", "승객 93명을", "conflict"),
        ("승객 20명을", "승객 21명을", "conflict"),
        ("두 달여 만에", "두 달 미만을", "conflict"),
        ("두 달여 만에", "두 달 이상을", "alike"),
        ("승객 100여 명을", "승객 100명 이하를", "conflict"),
        ("승객 500명가량을", "승객 493명을", "rounded"),
        ("2시간 30분을", "150분을", "alike"),
        ("2시간30분을", "2시간 반을", "alike"),
        ("2시간 30여분을", "2시간 34분을", "rounded"),
        ("1m 85cm를", "185cm를", "alike"),
        ("1m 85를", "185cm를", "alike"),
        ("1년 6개월을", "18개월을", "alike"),
    ],
)
def test_korean_figures_too(one: str, other: str, is_so: str) -> None:
    assert verdict(one, other, "ko") == is_so


@pytest.mark.parametrize(
    ("text", "lang", "said"),
    [
        ("The turnout of Busan topped 50 percent.", "en", "more than 50 percent"),
        ("The turnout of Busan did not exceed 50 percent.", "en", "50 percent"),
        ("The turnout of Busan didn’t exceed 50 percent.", "en", "50 percent"),
        ("The turnout of Busan failed to exceed 50 percent.", "en", "50 percent"),
        ("The turnout of Busan may well exceed 50 percent.", "en", "50 percent"),
        ("부산항 투표율은 50%를 넘어섰다.", "ko", "more than 50 percent"),
        ("부산항 투표율은 50%를 넘어서지 못했다.", "ko", "50 percent"),
    ],
)
def test_a_verb_that_is_denied_makes_no_figure_larger(text: str, lang: str, said: str) -> None:
    told = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    assert [each.said for each in amounts(told)] == [said]


@pytest.mark.parametrize("words", ["수십조 원을", "수백 명을", "수천만 원을"])
def test_what_names_no_number_is_held_against_nothing(words: str) -> None:
    text = f"부산항 여객선은 {words} 들였다."
    assert not list(amounts(passages(account("a", ["부산항 여객선", text], "ko"), aliases())[-1]))


@pytest.mark.parametrize(
    ("text", "lang", "hedge"),
    [
        ("부산항 여객선 승객의 50%를 넘어섰다.", "ko", "more than"),
        ("부산항 여객선 승객은 28만명을 넘어선 것으로 나타났다.", "ko", "more than"),
        ("부산항 여객선 값이 3만원대를 밑돌았다.", "ko", "under"),
        ("부산항 여객선 승객의 50%를 옮겼다.", "ko", None),
        ("부산항 여객선 50%를 마을 사람들이 넘어뜨렸다.", "ko", None),
        ("The ferries of Busan topped 500 guests in spring.", "en", "more than"),
        ("The ferries of Busan fell short of 500 guests in spring.", "en", "under"),
        ("The ferries of Busan carried 500 guests in spring.", "en", None),
    ],
)
def test_a_verb_may_say_that_a_number_was_passed(text: str, lang: str, hedge: str | None) -> None:
    passage = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    assert [each.hedge for each in amounts(passage)] == [hedge]


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("60%대를", "69.5%를", "rounded"),
        ("60%를", "69.5%를", "conflict"),
        ("60%대를", "58.2%를", "conflict"),
        ("3조8000억원대를", "3조8347억원을", "rounded"),
        ("4210달러선을", "4214.17달러를", "rounded"),
    ],
)
def test_sixty_odd_percent_is_any_number_of_the_sixties(one: str, other: str, is_so: str) -> None:
    assert verdict(one, other, "ko") == is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("二十多天", "23天", "rounded"),
        ("二十多天", "19天", "conflict"),
        ("1.2万吨", "12130吨", "rounded"),
        ("约300吨", "312吨", "rounded"),
        ("近300吨", "312吨", "conflict"),
        ("至少15吨", "15吨", "alike"),
        ("超过500吨", "不到500吨", "conflict"),
        ("5亿韩元", "6亿3000万韩元", "conflict"),
        ("两小时三十分钟", "150分钟", "alike"),
    ],
)
def test_chinese_numbers_are_rounded_as_others_are(one: str, other: str, is_so: str) -> None:
    assert verdict(one, other, "zh") == is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("30 feet of rope", "9 meters of rope", "rounded"),
        ("430 miles", "692 kilometers", "rounded"),
        ("430 miles", "690 kilometers", "rounded"),
        ("430 miles", "720 kilometers", "conflict"),
        ("12 nautical miles", "22 kilometers", "rounded"),
        ("6 feet 7 inches", "2 meters", "rounded"),
        ("6 feet 7 inches", "2.2 meters", "conflict"),
        ("1 yard", "3 feet", "alike"),
        ("300 pounds", "136 kilograms", "rounded"),
        ("40 acres", "16 hectares", "rounded"),
        ("40 acres", "20 hectares", "conflict"),
        ("4 ounces", "113 grams", "rounded"),
        ("10 gallons", "38 liters", "rounded"),
        ("more than 430 miles", "more than 692 kilometers", "alike"),
        ("25 basis points", "0.25 percentage points", "alike"),
        ("690 kilometers", "692 kilometers", "conflict"),
    ],
)
def test_older_measures_come_to_the_metric_ones_that_press_makes_of_them(
    one: str, other: str, is_so: str
) -> None:
    assert verdict(one, other) == is_so
