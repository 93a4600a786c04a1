"""Within a language too one thing has one fate, one actor and one place in a row: what only looks alike does not differ."""

from __future__ import annotations

import pytest

from tests.analysis.test_counts import differing


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "The gale killed 46 pilots off the reef of Orn.", "The gale injured 42 pilots off the reef of Orn."),
        ("ko ko", "강풍으로 등대지기 46명이 숨졌다.", "강풍으로 등대지기 42명이 다쳤다."),
        ("zh zh", "大风造成奥恩港46名船员死亡。", "大风造成奥恩港42名船员受伤。"),
        ("en en", "Guards detained 46 anglers from the skiffs off Orn.", "Guards released 42 anglers from the skiffs off Orn."),
        ("ko ko", "수비대는 오른 앞바다에서 낚싯배 46척을 나포했다.", "수비대는 오른 앞바다에서 낚싯배 42척을 석방했다."),
        ("en en", "Orn exported herring worth 46 billion dollars to Tolvik.", "Orn imported herring worth 42 billion dollars from Tolvik."),
        ("ko ko", "오른은 톨비크에 청어 460억원어치를 수출했다.", "오른은 톨비크에서 청어 420억원어치를 수입했다."),
        ("en en", "The harbour office bought 46 tugs from the yards of Orn.", "The harbour office sold 42 tugs to the yards of Orn."),
        ("ko ko", "항만청은 예인선 건조에 460억원을 쓴다.", "항만청은 등대선 구매에 420억원을 쓴다."),
        ("en en", "In the poll 46 percent approved of the new bridge of Orn.", "In the poll 42 percent opposed the new bridge of Orn."),
        ("en en", "Twelve pilots were killed and 46 of the harbour were injured.", "Twelve pilots were killed and 42 of the harbour were evacuated."),
    ],
)  # fmt: skip
def test_two_fates_are_two_things(langs: str, mine: str, theirs: str) -> None:
    assert differing(langs, mine, theirs) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "Norway freed 46 skippers in the exchange of the spring.", "Sweden freed 42 skippers in the exchange of the spring."),
        ("en en", "Japan will send six tugs to the regatta off Orn.", "China will send five tugs to the regatta off Orn."),
        ("ko ko", "해경은 서쪽 바다에서 베트남 낚싯배 46척을 봤다.", "해경은 동쪽 바다에서 일본 낚싯배 42척을 봤다."),
        ("zh zh", "日本将派出六艘拖船参加船赛。", "韩国将派出五艘拖船参加船赛。"),
        ("en en", "The first rocket flew 460 kilometres and fell into the bay.", "The second rocket flew 420 kilometres and fell into the bay."),
        ("ko ko", "수비대가 쏜 첫 번째 로켓은 460km를 날아갔다.", "수비대가 쏜 두 번째 로켓은 420km를 날아갔다."),
        ("zh zh", "第一枚火箭飞行460公里后坠入湾中。", "第二枚火箭飞行420公里后坠入湾中。"),
        ("en en", "Expanded talks of the mayors in Orn lasted 90 minutes.", "One-on-one talks of the mayors in Orn lasted 80 minutes."),
    ],
)  # fmt: skip
def test_two_states_or_the_first_and_the_second_are_two_things(langs: str, mine: str, theirs: str) -> None:
    assert differing(langs, mine, theirs) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "Norway said 57 skiffs were seized off Orn on Tuesday.", "Sweden said 54 skiffs were seized off Orn on Tuesday."),
        ("ko ko", "한국 정부는 낚싯배 57척이 오른 앞바다에서 나포됐다고 밝혔다.", "중국 정부는 낚싯배 54척이 오른 앞바다에서 나포됐다고 밝혔다."),
        ("zh zh", "韩国称57艘渔船在奥恩海域被扣押。", "中国称54艘渔船在奥恩海域被扣押。"),
        ("en ko", "South Korea said 57 boats were seized off Orn.", "중국은 어선 54척이 오른 앞바다에서 나포됐다고 밝혔다."),
        ("en en", "The gale killed 46 pilots and injured ten off the reef of Orn.", "The gale left 42 pilots dead off the reef of Orn."),
        ("en en", "Orn exported herring worth 46 billion dollars to Tolvik.", "Exports of herring from Orn to Tolvik were worth 42 billion dollars."),
        ("en en", "The second rocket flew 460 kilometres and fell into the bay.", "The second rocket flew 420 kilometres and fell into the bay."),
        ("ko ko", "강풍으로 등대지기 46명이 숨지고 3명이 다쳤다.", "강풍으로 등대지기 42명이 숨지고 3명이 다쳤다."),
        ("en en", "Some 31 pilots were killed or injured off the reef of Orn.", "The gale killed or injured 34 pilots off the reef of Orn."),
    ],
)  # fmt: skip
def test_one_fate_of_one_thing_differs(langs: str, mine: str, theirs: str) -> None:
    assert len(differing(langs, mine, theirs)) == 1


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", "A fleet of 57 boats came to the island.", "섬에 어선 52척이 도착했다."),
        ("en ko", "57 boats were expelled from the bay.", "만에서 어선 52척이 물러나고 있다."),
        ("en ko", "Close to 57 boats took shelter in the bay.", "어선 52척이 만으로 대피했다."),
        ("en ko", "The mayors met over dinner and agreed to invest 57 million dollars.", "시장들은 회담에서 5400만 달러를 투자하기로 했다."),
        ("en ko", "The mayor agreed in a call to send 57 sailors.", "시장은 회담에서 선원 52명을 보내기로 했다."),
        ("en ko", "The export curbs will cost the yards 57 million dollars.", "수입 업체들의 손실은 5400만 달러다."),
        ("en ko", "At the end of the talks the two ports released 57 sailors.", "회담을 시작하며 두 항구는 선원 52명을 석방했다."),
        ("en ko", "The mayor endorsed the plan to send 57 boats.", "시장은 어선 52척 파견을 시작했다."),
        ("zh en", "双方高度重视合作，将投资46亿美元。", "The mayors flew home after agreeing to invest 4.2 billion dollars."),
    ],
)  # fmt: skip
def test_words_of_another_sense_or_part_hide_nothing_of_two_languages(
    langs: str, mine: str, theirs: str
) -> None:
    assert len(differing(langs, mine, theirs)) == 1
