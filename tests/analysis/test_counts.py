"""What two languages count: one thing under any noun of the table, and what only looks like it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.analysis.aliases import BadAliases, parse_aliases
from app.analysis.counts import called_line
from app.analysis.details import told_by
from app.analysis.differences import FIGURE, differences
from app.analysis.english_figures import english
from app.analysis.nationals import are_understood
from app.analysis.passages import Passage, passages
from app.analysis.text import Span
from tests.accounts import aliases
from tests.analysis.test_comparison import account

TITLES = {"en": "Ferries of Busan", "ko": "부산항 소식", "zh": "釜山港消息"}
#: English, Korean and Chinese sentences by the letters of their pair.
Told = tuple[str, str]


def passage(key: str, lang: str, text: str) -> Passage:
    return passages(account(key, [TITLES[lang], text], lang), aliases())[-1]


def differing(langs: str, mine: str, theirs: str) -> list[list[str]]:
    """What differs in the figures of two sentences that state the same, in the two languages of ``langs``."""
    first, second = langs.split()
    members = passage("a", first, mine), passage("b", second, theirs)
    found = differences(members, aliases(), told_by(members, aliases()))
    return [
        [value.value for value in each.values] for each in found if each.kind == FIGURE and not each.apart
    ]


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", "The coast guard detained 57 boats off Orn.", "해경은 오른 앞바다에서 어선 42척을 나포했다."),
        ("en zh", "The coast guard detained 57 boats off Orn.", "海警在奥恩海域扣下42艘渔船。"),
        ("ko zh", "해경은 오른 앞바다에서 중국 어선 57척을 나포했다.", "韩国海警在奥恩海域扣押52艘中国渔船。"),
        ("en ko", "The storm sank 12 fishing vessels.", "태풍으로 어선 15척이 침몰했다."),
        ("en ko", "The fire killed 31 people.", "이 불로 34명이 숨졌다."),
        ("en zh", "The fire killed 31 people.", "火灾造成34人死亡。"),
        ("ko zh", "이 불로 31명이 숨졌다.", "火灾造成至少34人死亡。"),
        ("en ko", "Some 400 students marched to the lighthouse.", "학생 500여 명이 등대까지 행진했다."),
        ("en zh", "The ferry carried 181 passengers.", "渡轮载有175名乘客。"),
        ("en ko", "Envoys of 30 countries came to the regatta.", "조정 대회에 33개국 사절이 왔다."),
        ("en zh", "The regatta drew crews from 30 countries.", "来自33个国家的船队参加了赛艇会。"),
        ("en ko", "The fair drew 860 companies.", "박람회에 기업 820곳이 참가했다."),
        ("en ko", "The fair of Orn shows five films.", "오른 축제에서 영화 7편을 상영한다."),
        ("ko zh", "오른 축제에서 영화 12편을 상영한다.", "奥恩节将上映14部电影。"),
        ("en zh", "The fair of Orn shows 12 dramas.", "奥恩节将放映14部电视剧。"),
        ("en zh", "The fair drew 860 companies.", "博览会吸引了820家企业。"),
        ("ko zh", "박람회에 820개사가 참가했다.", "博览会有860家公司参加。"),
        ("en ko", "Ambrook sent 14 fighter jets over the strait.", "앰브룩은 해협 위로 전투기 16대를 보냈다."),
        ("en zh", "Ambrook sent 14 warplanes over the strait.", "安布鲁克派出16架战机飞越海峡。"),
        ("en ko", "The garrison fired 10 ballistic missiles.", "수비대는 탄도미사일 8발을 발사했다."),
        ("en zh", "The garrison fired 10 missiles.", "守军发射了8枚弹道导弹。"),
        ("ko zh", "의회는 찬성 204표로 안건을 가결했다.", "议会以214票赞成通过议案。"),
        ("en ko", "The Tide Party won 153 seats.", "밀물당은 의석 135석을 얻었다."),
        ("en zh", "The two ports signed 15 memoranda of understanding.", "两港签署了14份谅解备忘录。"),
        ("en ko", "The outage hit 2,400 households.", "정전으로 2,100가구가 불편을 겪었다."),
        ("en zh", "Police arrested 27 protesters on the pier.", "警方在码头逮捕了29名示威者。"),
        ("en ko", "The yard laid off 300 workers.", "조선소는 직원 350명을 해고했다."),
        ("en zh", "The city bought 45 buses from Tolvik.", "市政府向托尔维克采购了50辆公交车。"),
        ("ko zh", "헬기 3대가 수색에 나섰다.", "四架直升机参与搜索。"),
        ("en zh", "South Korea detained 57 Chinese boats.", "韩国扣押52艘渔船。"),
        ("en ko", "A bus with 44 tourists fell into the canal.", "관광객 46명을 태운 버스가 운하에 빠졌다."),
        ("en zh", "The typhoon flattened 640 homes on the island.", "台风摧毁岛上710间房屋。"),
        ("ko zh", "앰브룩은 버스 60대를 주문했다.", "安布鲁克订购了66辆公交车。"),
        ("en zh", "Rebels freed 14 hostages.", "叛军释放了12名人质。"),
        ("en ko", "Ten people died and five were injured.", "사상 최대인 15명이 숨졌다."),
        ("en zh", "Some 31 people were killed or injured.", "爆炸造成34人死伤。"),
        ("en ko", "South Korea and China signed 15 agreements.", "중국과 한국은 협정 14건을 맺었다."),
        ("en zh", "China said South Korea detained 57 boats.", "韩国扣押52艘渔船。"),
        ("en ko", "The envoy met 12 lawmakers on Tuesday.", "특사는 화요일 의원 15명을 만났다."),
        ("en zh", "One person died.", "两人死亡。"),
        ("en ko", "One sailor was killed.", "선원 2명이 숨졌다."),
        ("ko zh", "2명이 숨졌다.", "一名船员死亡。"),
        ("en ko", "The inquiry heard 56 witnesses.", "조사위는 증인 61명의 말을 들었다."),
        ("en ko", "The two ports signed 15 memoranda of understanding.", "두 항구는 양해각서(MOU) 14건을 맺었다."),
        ("en ko", "The blast left 31 injured.", "폭발로 34명이 다쳤다."),
        ("en ko", "Guards fired 30 shots.", "수비대는 경고사격 34발을 쐈다."),
        ("en zh", "Some 12 coast guard officers were injured.", "有14名海警受伤。"),
        ("en ko", "The survey counted 14 steel structures at sea.", "조사단은 바다에서 구조물 13기를 확인했다."),
        ("en zh", "The survey counted 14 steel structures at sea.", "调查队在海上发现13座构筑物。"),
        ("en ko", "At least 370 have died in the hills.", "언덕에서 최소 410명이 숨졌다."),
        ("en ko", "Two buses collided on the pier and 40 were killed.", "부두에서 버스 두 대가 충돌해 42명이 숨졌다."),
        ("en ko", "The company bears the blame; 47 were killed.", "회사 책임이다. 74명이 숨졌다."),
        ("en zh", "Forty-seven were arrested on the pier.", "码头上有74人被捕。"),
        ("en ko", "The senate voted 62 to 38 for the dam.", "상원은 찬성 64표로 댐 건설안을 가결했다."),
        ("en ko", "The fire killed 17 South Koreans.", "이 불로 한국인 19명이 숨졌다."),
        ("en zh", "The fire killed 17 Chinese, mostly cooks.", "火灾造成中国公民19人死亡。"),
        ("ko zh", "이 불로 중국인 17명이 숨졌다.", "火灾造成19名中国公民死亡。"),
    ],
)  # fmt: skip
def test_two_languages_differ_in_how_many_of_one_thing(langs: str, mine: str, theirs: str) -> None:
    assert len(differing(langs, mine, theirs)) == 1


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", "The coast guard detained 57 boats off Orn.", "오른 앞바다에서 어선 42척이 침몰했다."),
        ("en zh", "The storm killed 31 people.", "台风造成34人受伤。"),
        ("ko zh", "태풍으로 31명이 숨졌다.", "台风造成34人失踪。"),
        ("en ko", "The fleet of Orn has 57 fishing boats.", "오른 함대에는 군함 52척이 있다."),
        ("en zh", "Ambrook sent 14 fishing boats to the reef.", "安布鲁克向礁石派出16艘海警船。"),
        ("en ko", "They asked 400 students about the ferries.", "여객선에 대해 교사 420명에게 물었다."),
        ("en zh", "The delegation has 200 business leaders.", "代表团有180名记者。"),
        ("en ko", "The bridge was built by 12 companies.", "다리는 13개국이 함께 지었다."),
        ("en zh", "The garrison fired 10 missiles.", "守军拦截了9枚导弹。"),
        ("ko zh", "안건에 찬성 120표가 나왔다.", "议案有110票反对。"),
        ("en ko", "Police held 20 Chinese fishermen.", "해경은 한국 어민 22명을 붙잡았다."),
        ("en zh", "The coast guard found 12 South Korean boats there.", "海警在那里发现14艘中国渔船。"),
        ("en ko", "The yard hired 300 workers.", "조선소는 직원 320명을 해고했다."),
        ("en zh", "Some 30 soldiers were freed.", "约35名士兵被俘，33人死亡。"),
        ("en ko", "The storm damaged 40 houses and 12 boats.", "태풍으로 40채와 버스 13대가 부서졌다."),
        ("en zh", "The city ordered 45 buses.", "市政府订购了50辆卡车。"),
        ("ko zh", "함대는 잠수함 12척을 보유하고 있다.", "舰队拥有14艘驱逐舰。"),
        ("en ko", "The fair drew 860 companies, 120 of them from Orn.", "박람회에 기업 140곳이 새로 나왔다."),
        ("en zh", "The flood left 31 people dead and 54 missing.", "洪水造成31人死亡，另有60人受伤。"),
        ("en ko", "The envoys signed 15 agreements.", "특사들은 계약 16건을 맺었다."),
        ("en zh", "The towns lost 15 schools to the flood.", "洪水冲毁了14所医院。"),
        ("en ko", "Some 200 refugees arrived in Orn.", "난민 210여 명이 오른을 떠났다."),
        ("ko zh", "앰브룩은 무인기 40대를 격추했다.", "安布鲁克发射了44架无人机。"),
        ("en zh", "The Tide Party won 153 seats.", "涨潮党得到160万张选票。"),
        ("ko zh", "어민 34명이 풀려났다.", "36名渔民被扣押。"),
        ("ko zh", "탄도미사일 4발을 쐈다.", "发射了5枚巡航导弹。"),
        ("en zh", "Ambrook exported 900 cars to Orn.", "安布鲁克从奥恩进口了950辆汽车。"),
        ("en zh", "Ten people died and five were injured.", "15人死伤。"),
        ("en ko", "Ten people died and five were injured.", "15명의 사상자가 났다."),
        ("ko zh", "배가 부딪쳐 10명이 숨졌다.", "两船相撞，造成13人伤亡。"),
        ("en ko", "South Korean police arrested 40 people.", "중국 경찰은 한국인 45명을 체포했다."),
        ("en ko", "Japan sent 14 lawmakers.", "한국은 의원 16명을 보냈다."),
        ("en zh", "Japan said that China sent 14 lawmakers.", "韩国派出16名议员。"),
        ("en zh", "South Korea has 300 lawmakers.", "190名议员投了赞成票。"),
        ("en ko", "The envoy met 12 lawmakers on Monday.", "특사는 화요일 의원 15명을 만났다."),
        ("en zh", "The envoy met 12 lawmakers on Monday.", "特使周二会见了15名议员。"),
        ("ko zh", "선원 2명이 숨졌다.", "一名船员走上码头。"),
        ("en zh", "One sailor saw the fire.", "两名船员死亡。"),
        ("en zh", "One person died.", "两人受伤。"),
        ("en zh", "The fire killed 17 Britons.", "火灾造成中国公民19人死亡。"),
        ("ko zh", "이 불로 우리 국민 17명이 숨졌다.", "火灾造成19名英国公民死亡。"),
        ("ko zh", "우리 대표단 12명이 참석했다.", "中方代表团9人出席。"),
        ("en ko", "The medical camp lost 14 facilities.", "조사단은 바다에서 구조물 13기를 확인했다."),
        ("en ko", "Of the whales 40 were killed off Orn.", "오른에서 42명이 숨졌다."),
        ("en ko", "Some 200 whales were stranded and 40 died.", "오른에서 42명이 숨졌다."),
        ("en ko", "Of the 60 ships, 40 were missing.", "42명이 실종됐다."),
        ("en ko", "Of the ships 40 were missing.", "42명이 실종됐다."),
        ("en ko", "Flight 370 was missing.", "선원 410명이 실종됐다."),
        ("en ko", "The senate voted 62 to 38 for the dam.", "선원 64명이 찬성했다."),
        ("en ko", "Some 12 coast guard officers were injured.", "선원 14명이 다쳤다."),
        ("en ko", "The fleet lost 15 boats to the storm.", "폭풍으로 죽을 위험이 14배 높았다."),
        ("en en", "The coast guard detained 57 boats off Orn.", "Orn lost 42 trawlers to the storm in the spring."),
    ],
)  # fmt: skip
def test_two_languages_do_not_differ_in_how_many_of_two_things(langs: str, mine: str, theirs: str) -> None:
    assert differing(langs, mine, theirs) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", "The coast guard detained 57 boats off Orn.", "해경은 오른 앞바다에서 어선 57척을 나포했다."),
        ("en zh", "The fire killed more than 30 people.", "火灾造成31人死亡。"),
        ("en zh", "The fair drew 860 companies.", "博览会吸引了860家企业。"),
        ("ko zh", "헬기 3대가 수색에 나섰다.", "三架直升机参与搜索。"),
    ],
)  # fmt: skip
def test_two_languages_that_count_alike_do_not_differ(langs: str, mine: str, theirs: str) -> None:
    assert differing(langs, mine, theirs) == []


def test_a_line_of_the_table_is_all_that_a_new_noun_needs() -> None:
    table = parse_aliases(
        'counted = [{ slug = "vessel", en = ["boats"], ko = ["배", "척"] },'
        ' { slug = "ferry", of = "vessel", en = ["ferries"], ko = ["여객선"], zh = ["渡轮"] }]'
    )
    found = table.counted.called("two old ferries", "en")
    assert found is not None
    assert (found.slug, found.head) == ("ferry", "vessel")
    assert table.counted.called("소형여객선", "ko") == table.counted.called("渡轮", "zh") == found
    assert table.counted.called("담배", "ko") is None
    assert table.counted.called("渡轮", "en") is None


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('counted = [{ slug = "ferry", of = "vessel", en = ["ferries"] }]', "vessel is no line"),
        ('counted = [{ slug = "a", en = ["x"] }, { slug = "b", en = ["x"] }]', "a name of a and of b"),
        ('counted = [{ slug = "a", en = ["x"] }, { slug = "a", en = ["y"] }]', "two lines of a"),
        ('counted = [{ slug = "a", en = [" "] }]', "Counted 1"),
        ('counted = [{ slug = "a", en = ["x"], of = 3 }]', "slug of another line"),
        ('counted = "boats"', "counted is a list of lines"),
    ],
)
def test_a_table_that_cannot_be_used_says_where(source: str, said: str) -> None:
    with pytest.raises(BadAliases, match=said):
        parse_aliases(source)


@pytest.mark.parametrize(
    ("lang", "noun", "words", "slug"),
    [
        ("ko", "배", "배 6척", "vessel"),
        ("ko", "배", "배 6상자", None),
        ("ko", "의원", "의원 3명", "lawmaker"),
        ("ko", "치과의원", "치과의원 3곳", None),
        ("ko", "안전관리", "안전관리 124건", None),
        ("ko", "항모", "항모 2척", "aircraft-carrier"),
        ("ko", "주한미군", "주한미군 300명", "soldier"),
        ("ko", "계정", "계정 300개", "account"),
        ("en", "paying subscribers", "300 paying subscribers", "customer"),
        ("en", "fisheries accords", "12 fisheries accords", "agreement"),
        ("en", "carriers", "12 carriers", None),
        ("zh", "用户", "300名用户", "customer"),
    ],
)
def test_a_noun_is_of_a_line_of_the_table_as_its_measure_word_counts_it(
    lang: str, noun: str, words: str, slug: str | None
) -> None:
    found = called_line(noun, words, lang, aliases())
    assert (found.slug if found else None) == slug


@pytest.mark.parametrize(
    "text",
    [
        "Two buses collided on the pier and 40 were killed.",
        "The company bears the blame; 40 were killed.",
        "Missiles struck two schools, and at least 40 were injured.",
        "Houses collapsed across the valley, and 40 are missing.",
        "Ships searched the bay all night, but said 40 were missing.",
        "Dogs found the cellar and 40 were rescued.",
        "Two elephants trampled the market and 40 were hurt.",
        "Of the 90 aboard the two ships, 40 were killed.",
        "Of the 90 passengers on the buses, 40 were killed.",
        "Snow seals the valley off, and 40 were killed.",
        "Hospitals are full: 40 were injured.",
        "Three planes bombed the bridges, and 40 were killed.",
        "A herd of cows broke the fence and 40 were hurt.",
    ],
)
def test_a_number_of_whom_it_is_told_what_became_counts_people(text: str) -> None:
    assert 40 in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "Of the 60 ships, 40 were missing.",
        "Of its 52 buses, 40 were trapped by the flood.",
        "The storm passed and of the boats, 40 were missing.",
        "Among the 57 boats, 40 were detained in port.",
        "Of the whales, 40 died.",
        "Some 200 whales were stranded and 40 died.",
        "Ambrook has 80 camels, and 40 were infected.",
        "Dozens of dolphins swam ashore, and 40 died.",
        "The flu hit 900 chickens; 40 have died.",
        "The farm kept 50 reindeer and 40 were hurt.",
        "Of the 120 sheep on the ferry, 40 drowned.",
        "Flight 40 was missing.",
    ],
)
def test_a_number_of_things_or_beasts_counts_no_people(text: str) -> None:
    assert 40 not in people(text)


def people(text: str) -> list[int]:
    """How many people an English sentence counts without a noun."""
    told = passage("a", "en", text)
    return [
        int(each.value)
        for each in told.figures
        if isinstance(each.value, Decimal) and are_understood(told, each.span, aliases())
    ]


def test_so_many_men_are_not_held_against_so_many_women() -> None:
    assert len(differing("en ko", "Six men boarded the ferry.", "남성 8명이 여객선에 탔다.")) == 1
    assert not differing("en ko", "Six men boarded the ferry.", "여성 8명이 여객선에 탔다.")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Some 120 U.S. sailors were aboard.", "U.S. sailors"),
        ("They met 12 U.N. inspectors.", "U.N. inspectors"),
        ("About 30 U.K. troops left.", "U.K. troops"),
        ("It has 120 sailors. Five left.", "sailors"),
    ],
)
def test_the_initials_of_a_state_are_no_end_of_what_is_counted(text: str, noun: str) -> None:
    [found] = [each for each in english(text, Span(0, len(text))) if each.value != 5]
    assert found.noun == noun
