"""Figures: value, unit and comparator; and what is no figure at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.analysis.cleaning import Segment
from app.analysis.figure import Value
from app.analysis.figures import figures
from tests.growth import LINEAR, growth

Found = list[tuple[str, str | None, str | None]]


def read(text: str, lang: str) -> Found:
    found = figures(text, [Segment("body", 0, len(text))], lang)
    return [(written(each.value), each.unit, each.comparator) for each in found]


def written(value: Value) -> str:
    ends = value if isinstance(value, tuple) else (value,)
    return "~".join("?" if end is None else f"{end.normalize():f}" for end in ends)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed 14 memoranda.", [("14", None, None)]),
        ("The three prime ministers met.", [("3", None, None)]),
        ("The two envoys were killed at the border.", [("2", None, None)]),
        ("Two were found dead and three are missing.", [("2", None, None), ("3", None, None)]),
        (
            "On board were 243 Chinese, 12 French and four Swiss.",
            [("243", None, None), ("12", None, None), ("4", None, None)],
        ),
        ("The firm opened Three French Hills in spring.", []),
        ("More than 200 business leaders came.", [("200", None, "more than")]),
        ("It cost $3.9 billion.", [("3900000000", "usd", None)]),
        ("They want $15 an hour and 35-hour weeks.", [("15", "usd", None), ("35", "hour", None)]),
        ("A deal of 5.6 trillion won was signed.", [("5600000000000", "won", None)]),
        ("It weighs 1.25 tons.", [("1.25", "ton", None)]),
        ("Shares rose 6.45 percent.", [("6.45", "percent", None)]),
        ("About 34 million customers waited.", [("34000000", None, "about")]),
        ("The four-day visit ended.", [("4", "day", None)]),
        ("It lasted nearly a decade.", [("10", "year", "nearly")]),
        ("It fires in under one minute.", [("1", "minute", "under")]),
        ("Under the five-year pact the port was closed.", [("5", "year", None)]),
        ("The harbour has a staff of 320.", [("320", None, None)]),
        ("Nearly two-thirds of the population watched.", [("0.6667", None, "nearly")]),
        ("The five-member group left.", [("5", None, None)]),
        ("The plant made 740 000 bricks.", [("740000", None, None)]),
        ("It cost $5m, then R7.5bn.", [("5000000", "usd", None), ("7500000000", "zar", None)]),
        ("About 10 to 15 envoys came.", [("10~15", None, "about")]),
        ("Between 10 and 15 envoys came.", [("10~15", None, None)]),
        ("It costs between $20 and $30.", [("20~30", "usd", None)]),
        ("Sales fell by 7-10 percent.", [("7~10", "percent", None)]),
        ("It lasts two or three days.", [("2~3", "day", None)]),
        ("Sales grew from 10 to 15 percent.", [("10", "percent", None), ("15", "percent", None)]),
        ("They raised the number of piers from six to 11.", [("6", None, None), ("11", None, None)]),
        ("Twenty-five ships lay there.", [("25", None, None)]),
        ("Half a million birds came.", [("500000", None, None)]),
        ("More than a dozen ships lay there.", [("12", None, "more than")]),
        ("Hundreds of thousands of people came.", [("?", None, None)]),
        ("It is worth trillions of won.", [("?", "won", None)]),
        ("They laid several hundred kilometers.", [("?", "km", None)]),
        ("It has risen for three straight weeks.", [("3", "week", None)]),
        ("It stood for two decades.", [("20", "year", None)]),
        ("It burned down in less than an hour.", [("1", "hour", "under")]),
        ("He lost about 110 pounds.", [("110", "pound", "about")]),
        ("It froze at 3 degrees.", [("3", "degree", None)]),
        ("The force was little changed at 3,800.", [("3800", None, None)]),
        ("Ana has 739 to Orn's 465.", [("739", None, None), ("465", None, None)]),
        ("A flood killed 130 in Orn.", [("130", None, None)]),
        (
            "After the Orn War five years passed, in an area five kilometers wide.",
            [("5", "year", None), ("5", "km", None)],
        ),
        ("Four Ornians died.", [("4", None, None)]),
        ("He bought two more in Orn.", [("2", None, None)]),
        ("They own more than a half-dozen ships.", [("6", None, "more than")]),
        ("It fell for 70-odd years.", [("70", "year", "about")]),
        ("It took two and a half years.", [("2.5", "year", None)]),
        ("The old number 2 198, the sick 4 384.", [("2198", None, None), ("4384", None, None)]),
        ("The toll surpassed 700.", [("700", None, None)]),
        ("Nine of these ships sank.", [("9", None, None)]),
        ("He is 1 m 85 tall.", [("1.85", "m", None)]),
        ("He stands 1 meter 85 centimeters.", [("1.85", "m", None)]),
        ("It sold 1m 85 times.", [("85", None, None)]),
        ("Nearly half the ships sank.", [("0.5", None, "nearly")]),
        ("About four in 10 voters came.", [("0.4", None, "about")]),
        ("Less than half of the 18 million came.", [("0.5", None, "under"), ("18000000", None, None)]),
        ("He swept seven out of 11 states.", [("7", None, None), ("11", None, None)]),
        ("Two-fifths of the ships sank.", [("0.4", None, None)]),
        ("They keep 50-odd ships.", [("50", None, "about")]),
        ("They keep 50 or more ships.", [("50", None, "at least")]),
        ("Ilo Orn, 54, sat beside Ana, seven.", [("54", "year", None), ("7", "year", None)]),
        ("No more than nine hours passed.", [("9", "hour", "up to")]),
        ("They met 300 South Orns, and 12 sailors.", [("300", None, None), ("12", None, None)]),
        ("They asked pupils aged 7-16.", [("7~16", "year", None)]),
        ("They asked voters aged 18 and over.", [("18", "year", "at least")]),
        ("They met on Monday, 9 March. Six Korean sailors left.", [("6", None, None)]),
        ("They met in May. 12 divers came on Sept. 12.", [("12", None, None)]),
        ("Orn lends the port three million over two years.", [("3000000", None, None), ("2", "year", None)]),
        ("Over three days the envoys met twice.", [("3", "day", None)]),
        ("Prices fell by 10 percent over 2.5 years.", [("10", "percent", None), ("2.5", "year", None)]),
        ("The fund is to be filled over half a decade.", [("5", "year", None)]),
        ("The pier was shut for over half a decade.", [("5", "year", "more than")]),
        ("The pier was shut for over two years.", [("2", "year", "more than")]),
        ("The talks lasted over three hours.", [("3", "hour", "more than")]),
        ("He was expelled over 20 years ago.", [("20", "year", "more than")]),
        ("He sat over two years in prison.", [("2", "year", "more than")]),
        ("It fell to minus 15 C at dawn.", [("-15", "degree", None)]),
        ("Highs reach minus 5 to plus 4 C.", [("-5~4", "degree", None)]),
        ("It fell by minus 0.3 percent.", [("-0.3", "percent", None)]),
        ("They held 2+2 talks with 200+ envoys.", [("200", None, "more than")]),
        ("Its margin is plus or minus 3 percent.", [("3", "percent", None)]),
        ("The gap ranges from 1,535 to 4,923 sailors.", [("1535~4923", None, None)]),
        ("The won was down 3.4 won, then down 9 won.", [("3.4", "won", None), ("9", "won", None)]),
        ("It rose 2 percent.Eighteen envoys left.", [("2", "percent", None), ("18", None, None)]),
        ("Raids, recorded at 21 this year, fell.", [("21", None, None)]),
        ("He estimates that about 170 ships left.", [("170", None, "about")]),
        ("At 54, Orn sails on.", [("54", "year", None)]),
        ("Now 24, she sails.", [("24", "year", None)]),
        ("He left Orn at age seven.", [("7", "year", None)]),
        ("It brought the total number of wrecks this year to 26, they said.", [("26", None, None)]),
        ("They chose from a short list of four.", [("4", None, None)]),
        ("The index of trade came to 93.7 this month.", [("93.7", None, None)]),
        ("Two outside members left.", [("2", None, None)]),
        ("Some 30 people were held and 16 were freed.", [("30", None, "about"), ("16", None, None)]),
        ("They build three 49-story towers.", [("3", None, None), ("49", None, None)]),
        ("The base tops 7 mln.", [("7000000", None, None)]),
        ("Ice reflects 0.1-0.2 of it.", [("0.1~0.2", None, None)]),
    ],
)
def test_english_figures_have_value_unit_and_comparator(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met on Jan. 5, 2026.",
        "It was the 3rd round, at 10:30 a.m.",
        "The KF-21 and the G20 were named.",
        "Article 2 applies since 2016.",
        "The two countries agreed.",
        "The Four Hills Tournament began in the first half of next year.",
        "They flew a Kestrel 2000 fighter jet.",
        "They won 3-1 and lost 2:0.",
        "It was settled by 5-to-4 votes.",
        "It opens from 8 a.m. to 6 p.m., at about 9.",
        "The first half of the year is over.",
        "Production fell between 2016 and 2017.",
        "He is in his 40s.",
        "Xi spoke of three feet of ice.",
        "The five won gold.",
        "They drive the 7 Series.",
        "Those are known there as the Big Three automakers.",
        "Two-way trade rose.",
        "Three-way talks began in Orn, then four-party talks.",
        "A 3-way deal fell through.",
        "The two-state plan is a two-track one.",
        "Lund, a two-time champion, won.",
        "The two Ministers agreed to resume the talks.",
        "The two foreign ministers met.",
        "The two prime ministers met.",
        "The two new envoys of Orn shook hands.",
        "These two rivals spoke.",
    ],
)
def test_orders_days_names_and_idioms_are_no_english_figures(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4조 원을 냈다.", [("4000000000000", "won", None)]),
        ("5조6천억원 규모다.", [("5600000000000", "won", None)]),
        ("5조357억원이다.", [("5035700000000", "won", None)]),
        ("개인정보 3370만건이 샜다.", [("33700000", None, None)]),
        ("약 30명이 왔다.", [("30", "person", "about")]),
        ("30명 이상이 왔다.", [("30", "person", "at least")]),
        ("20여 명이 왔다.", [("20", "person", "about")]),
        ("사거리 80㎞다.", [("80", "km", None)]),
        ("53.2%였다.", [("53.2", "percent", None)]),
        ("세 가지 원칙을 냈다.", [("3", None, None)]),
        ("수십억 달러를 들였다.", [("?", "usd", None)]),
        ("수십만 명이 모였다.", [("?", "person", None)]),
        ("열차 수백편이 멈췄다.", [("?", None, None)]),
        ("수개월간 머물렀다.", [("?", "month", None)]),
        ("나무 1만2천여 그루를 심었다.", [("12000", None, "about")]),
        ("기금 3억2150여만원을 썼다.", [("321500000", "won", "about")]),
        ("100억 원대 계약이다.", [("10000000000", "won", None)]),
        ("환율은 1402원30전이다.", [("1402.3", "won", None)]),
        ("예산 4천120억 확보", [("412000000000", "won", None)]),
        ("밀 5만t을 샀다.", [("50000", "ton", None)]),
        ("발전 용량은 2.5GW다.", [("2.5", "gigawatt", None)]),
        ("원유 300만 배럴을 실었다.", [("3000000", "barrel", None)]),
        ("터는 1200㎡다.", [("1200", "square metre", None)]),
        ("아침 기온은 -4.5도였다.", [("-4.5", "degree", None)]),
        ("영하 7도까지 떨어졌다.", [("-7", "degree", None)]),
        ("가온항 물동량은 마이너스 0.4% 성장했다.", [("-0.4", "percent", None)]),
        ("가온항 기온은 -5℃였다.", [("-5", "degree", None)]),
        ("기온이 3∼8도였다.", [("3~8", "degree", None)]),
        ("직원 3~4명이 남았다.", [("3~4", "person", None)]),
        ("서너 명이 남았다.", [("3~4", "person", None)]),
        ("백신 540만 회분이 들어왔다.", [("5400000", None, None)]),
        ("배 열두 척이 떠났다.", [("12", None, None)]),
        ("두 달 만에 돌아왔다.", [("2", "month", None)]),
        ("스무 개를 샀다.", [("20", None, None)]),
        ("수출이 두 배로 늘었다.", [("2", None, None)]),
        ("세 배 이상이다.", [("3", None, "at least")]),
        ("응답자의 3분의 2가 답했다.", [("0.6667", None, None)]),
        ("절반 이상이 떠났다.", [("0.5", None, "at least")]),
        ("징역 12년을 받았다.", [("12", "year", None)]),
        ("5년 연속 흑자다.", [("5", "year", None)]),
        ("20여년간 살았다.", [("20", "year", "about")]),
        ("9년여 만이다.", [("9", "year", "about")]),
        ("10일간 열린다.", [("10", "day", None)]),
        ("사흘간 열린다.", [("3", "day", None)]),
        ("2박3일 일정이다.", [("2~3", "day", None)]),
        ("3년6개월 만이다.", [("3", "year", None), ("6", "month", None)]),
        ("했다.31개 항목이다.", [("31", None, None)]),
        ("약30명이 왔다.", [("30", "person", "about")]),
        ("쉼터 26개소를 연다.", [("26", None, None)]),
        ("회사 11개사가 왔다.", [("11", None, None)]),
        ("자사주 4만 주를 샀다.", [("40000", None, None)]),
        ("보통주 2억300만주를 샀다.", [("203000000", None, None)]),
        ("12년 4개월 만이다.", [("12", "year", None), ("4", "month", None)]),
        ("지수가 20.5포인트 올랐다.", [("20.5", None, None)]),
        ("벌금250만 원을 냈다.", [("2500000", "won", None)]),
        ("12회에 걸쳐 냈다.", [("12", None, None)]),
        ("기온은 -5~4℃다.", [("-5~4", "degree", None)]),
        ("6세~12세 아동이 왔다.", [("6~12", "year", None)]),
        ("150일 수사를 마쳤다.", [("150", "day", None)]),
        ("지수가 1.7p 올랐다.", [("1.7", None, None)]),
        ("찬성 112표였다.", [("112", None, None)]),
        ("직원 10~15명이 왔다.", [("10~15", "person", None)]),
        ("값은 2~3만원이다.", [("20000~30000", "won", None)]),
        ("값은 8천~1만원이다.", [("8000~10000", "won", None)]),
        ("값은 3천~5천만원이다.", [("30000000~50000000", "won", None)]),
        ("두세 명이 남았다.", [("2~3", "person", None)]),
        ("2~3년 걸린다.", [("2~3", "year", None)]),
        ("영하 5~10도다.", [("-10~-5", "degree", None)]),
        ("6개월 이내에 낸다.", [("6", "month", "up to")]),
        ("기온은 영하 10도 내외다.", [("-10", "degree", "about")]),
        ("약 두 달 만에 왔다.", [("2", "month", "about")]),
        ("매출이 6배 가까이 늘었다.", [("6", None, "nearly")]),
        ("손실이 6%를 넘는다.", [("6", "percent", "more than")]),
        ("최대 1년까지 미룬다.", [("1", "year", "up to")]),
        ("약 10여 일이 지났다.", [("10", "day", "about")]),
        ("20년 전에 왔다.", [("20", "year", None)]),
        ("사흘이 아니라 3일 뒤에 온다.", [("3", "day", None)]),
        ("최근 2주 사이 늘었다.", [("2", "week", None)]),
        ("활동 60년을 돌아본다.", [("60", "year", None)]),
        ("4년제 학과다.", [("4", "year", None)]),
        ("지하 2층~지상 9층 규모다.", [("2", None, None), ("9", None, None)]),
        ("기금 2400 만원을 썼다.", [("24000000", "won", None)]),
        ("손실이 약 10조가 넘는다.", [("10000000000000", "won", "about")]),
        ("앱은 1천만 이용자를 모았다.", [("10000000", None, None)]),
        ("이 세 사건을 다룬다.", [("3", None, None)]),
        ("5대 과제를 정했다.", [("5", None, None)]),
        ("10대 그룹이 냈다.", [("10", None, None)]),
        ("총 10대의 승합차를 샀다.", [("10", None, None)]),
        ("60여 대의 차량이 부딪혔다.", [("60", None, "about")]),
        ("20대의 소방 헬기가 떴다.", [("20", None, None)]),
        ("30대의 구급차가 떠났다.", [("30", None, None)]),
        ("10대의 미사일 발사차량이 나왔다.", [("10", None, None)]),
        ("30대의 첫차를 골랐다.", []),
        ("40대의 버스와 부딪혔다.", [("40", None, None)]),
        ("항구에 온 30대의 순찰 보트, 그 뒤의 배다.", [("30", None, None)]),
        ("60대의 차량 운전자가 다쳤다.", []),
        ("10대의 스마트폰 의존을 살폈다.", []),
        ("30대의 차량 털이범이 잡혔다.", []),
        ("20대의 버스 승객이 넘어졌다.", []),
        ("50대의 어선 선장이 왔다.", []),
        ("60대의 선박 기관장을 찾았다.", []),
        ("40대의 헬기 정비사다.", []),
        ("50대의 드론 동호인이 모였다.", []),
        ("60대의 자전거 이용이 잦아졌다.", []),
        ("20대의 차 구매가 줄었다.", []),
        ("30대의 여성 버스 승객이다.", []),
        ("트럭 20대를 샀다.", [("20", None, None)]),
        ("16인승 차량이다.", [("16", "person", None)]),
        ("591ml 병이다.", [("591", "millilitre", None)]),
        ("과제 2만 3000개를 냈다.", [("23000", None, None)]),
        ("서버 255노드를 샀다.", [("255", None, None)]),
        ("매개변수 대신 5000억 매개변수를 쓴다.", [("500000000000", None, None)]),
        ("열흘 남짓 만에 팔렸다.", [("10", "day", "about")]),
        ("2시간 반가량 만났다.", [("2.5", "hour", "about")]),
        ("과거 30년 평균이다.", [("30", "year", None)]),
        ("여름이 25일 늘었다.", [("25", "day", None)]),
        ("속도는 45Mbps 이상이다.", [("45", "megabit a second", "at least")]),
        ("배 100편 가까운 수다.", [("100", None, "nearly")]),
        ("강사(37·본명 가온 온)가 왔다.", [("37", "year", None)]),
        ("규모 6.5 이상의 지진이 났다.", [("6.5", None, "at least")]),
        ("20~30층 빌딩이 섰다.", [("20~30", None, None)]),
        ("가온누리(54) 원장이 왔다.", [("54", "year", None)]),
        ("포대 60포를 쌓았다.", [("60", None, None)]),
        ("수명은 83.5년이고 대기는 2.5일이다.", [("83.5", "year", None), ("2.5", "day", None)]),
        ("지수는 12.5포인트 내린 2,310.45에 마감했다.", [("12.5", None, None), ("2310.45", None, None)]),
        ("주가는 3만1204.07로 장을 마쳤다.", [("31204.07", None, None)]),
        ("체감지수는 88.1로 올랐다.", [("88.1", None, None)]),
        ("5월(86.9)과 생산(+0.5)을 봤다.", [("86.9", None, None), ("0.5", None, None)]),
        (
            "배 300명·사람 2명, 부상·31명이다.",
            [("300", "person", None), ("2", "person", None), ("31", "person", None)],
        ),
        ("2시간43분 걸렸다.", [("2", "hour", None), ("43", "minute", None)]),
        ("키 1m85의 선수다.", [("1.85", "m", None)]),
        ("키는 1미터 85다.", [("1.85", "m", None)]),
        ("길이 12m 50cm 배다.", [("12.5", "m", None)]),
        ("2m 30명이 섰다.", [("2", "m", None), ("30", "person", None)]),
        ("15분여 만에 껐다.", [("15", "minute", "about")]),
        ("두 달여 만이다.", [("2", "month", "about")]),
        ("이틀 내리 올랐다.", [("2", "day", None)]),
        ("90~240일을 준다.", [("90~240", "day", None)]),
        ("1천330일 만이다.", [("1330", "day", None)]),
        ("최대 7일까지 준다.", [("7", "day", "up to")]),
        ("계약기간은 10년이다.", [("10", "year", None)]),
        ("10년 새 줄었다.", [("10", "year", None)]),
        ("30년 넘게 살았다.", [("30", "year", "more than")]),
        ("25년 전보다 늘었다.", [("25", "year", None)]),
        ("지하 3층, 지상 20층으로 짓는다.", [("3", None, None), ("20", None, None)]),
        ("최고 30층으로 짓는다.", [("30", None, "up to")]),
        ("구독자 30만을 넘었다.", [("300000", None, None)]),
        ("손님 40만 시대를 연다.", [("400000", None, None)]),
        ("전국 500여 농가가 있다.", [("500", None, "about")]),
        ("천550만 달러를 빌렸다.", [("15500000", "usd", None)]),
        ("주차장 45면 규모다.", [("45", None, None)]),
        ("31∼50대의 장비를 냈다.", [("31~50", None, None)]),
        ("1에서 2도가량 높다.", [("1~2", "degree", "about")]),
        ("세율은 40에서 50%로 오른다.", [("50", "percent", None)]),
        ("온 모 씨(30)가 왔다.", [("30", "year", None)]),
        ("20분의 희생을 기린다.", [("20", "person", None)]),
        ("2나노 칩이다.", [("2", "nanometre", None)]),
        ("전용 60㎡~85㎡ 집이다.", [("60~85", "square metre", None)]),
        ("7일 출석을 마쳤다.", [("7", "day", None)]),
        ("그는 만16세~18세 나이다.", [("16~18", "year", None)]),
        ("수험생 A(18) 씨가 왔다.", [("18", "year", None)]),
        ("1750~4300rpm에서 돈다.", [("1750~4300", "rpm", None)]),
    ],
)
def test_korean_figures_have_value_unit_and_comparator(text: str, expected: Found) -> None:
    assert read(text, "ko") == expected


@pytest.mark.parametrize(
    "text",
    [
        "29일 만났다.",
        "2026년 1월 5일이다.",
        "17대 총선에 나왔다.",
        "두 정상이 만났다.",
        "제3차 회담.",
        "21세기의 일이다.",
        "2 개막전이 열렸다.",
        "30대 남성.",
        "2022년 만성 질환을 다뤘다.",
        "97년 봄에 만났다.",
        "24년 12월에 만났다.",
        "세 번째 회담이다.",
        "다섯 번째 방문이다.",
        "5년째 살고 있다.",
        "오후 2시 43분에 왔다.",
        "17대부터 22대까지 의원이었다.",
        "세대 간의 일이다.",
        "세종 시민이다.",
        "두 나라가 만났다.",
        "4분기 실적이다.",
        "305호에 산다.",
        "1인당 나눴다.",
        "창업주 3세 경영이다.",
        "교황 비오 19세를 만났다.",
        "가온 7세 국왕이 왔다.",
        "국채 3년물을 샀다.",
        "100일째 맞섰다.",
        "조선사가 수주 목표를 세웠다.",
        "연수원 20기 판사다.",
        "행정고시 24회로 들어왔다.",
        "누리3기 사업이다.",
        "장터는 올해로 3회를 맞았다.",
        "29일 전 장관을 만났다.",
        "사전 12-15쪽을 본다.",
        "지상 3층에는 식당이 있다.",
        "- 4세대 모델이다.",
        "두 마리 토끼를 쫓는다.",
        "2040세대가 왔다.",
        "가온 2기 행정부가 섰다.",
        "12회 외무고시로 들어왔다.",
        "온누리 3.0을 내놓았다.",
        "가온 2.0에 탑재했다.",
        "신문 24면을 본다.",
    ],
)
def test_orders_days_and_pairs_are_no_korean_figures(text: str) -> None:
    assert read(text, "ko") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two ministers resigned.", ["Two ministers"]),
        ("The two officers killed were from Orn.", ["two officers"]),
        ("A two-day visit began.", ["two-day visit"]),
        ("A two-thirds share was sold.", []),
        ("The two ministers signed 14 accords.", ["14 accords"]),
    ],
)
def test_who_is_told_anew_or_hurt_is_counted_and_who_is_known_is_not(text: str, expected: list[str]) -> None:
    found = figures(text, [Segment("body", 0, len(text))], "en")
    assert [each.span.of(text) for each in found] == expected


def test_a_figure_covers_its_comparator_and_its_noun() -> None:
    text = "Envoys met more than 200 business leaders in the harbour."
    (only,) = figures(text, [Segment("body", 0, len(text))], "en")
    assert only.span.of(text) == "more than 200 business leaders"
    assert (only.noun, only.value) == ("business leaders", Decimal(200))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They met 13 current and former executives on Monday.", "current and former executives"),
        ("Drills are held in five maritime and airspace zones around it.", "maritime and airspace zones"),
        ("They moved 199 bears remaining there.", "bears"),
        ("They met 12 youth league officials.", "youth league officials"),
        ("They met 300 South Orns.", "South Orns"),
        ("A 60-metre-long section fell.", "section"),
        ("A 12-year-old ship sank.", None),
        ("Sales rose 3 percent last week.", None),
        ("A 40% increase was seen.", "increase"),
        ("They bought 25 K-35 stealth fighters.", "K-35 stealth fighters"),
        ("They faced 16 counts.The court sat.", "counts"),
        ("Some 9 million won reflects the cost.", None),
    ],
)
def test_an_english_figure_counts_the_words_up_to_their_head(text: str, noun: str | None) -> None:
    (only,) = figures(text, [Segment("body", 0, len(text))], "en")
    assert only.noun == noun


@pytest.mark.parametrize(
    ("text", "words", "noun"),
    [
        ("이들은 양해각서 14건에 서명했다.", "양해각서 14건", "양해각서"),
        ("행사에 기업인 200여 명이 왔다.", "기업인 200여 명", "기업인"),
        ("시는 11개 단지를 짓는다.", "11개 단지", "단지"),
        ("서는 13건의 위반을 적었다.", "13건의 위반", "위반"),
        ("올해 13건을 적었다.", "13건", None),
        ("모인 30명이 떠났다.", "30명", None),
        ("기존 4개를 없앴다.", "4개", None),
        ("6개 팀이 왔다.", "6개 팀", "팀"),
        ("60여개 기관과 맺었다.", "60여개 기관", "기관"),
        ("3대 과제라는 말이다.", "3대 과제", "과제"),
        ("68건의 구체적인 제보를 받았다.", "68건의 구체적인 제보", "제보"),
        ("현수막 25장을 걸었다.", "현수막 25장", "현수막"),
        ("닭 300여 마리가 산다.", "닭 300여 마리", "닭"),
        ("행인 2명이 다쳤다.", "행인 2명", "행인"),
        ("전문가 2명이 왔다.", "전문가 2명", "전문가"),
        ("전국 500여 농가가 있다.", "500여 농가", "농가"),
        ("17개 시도를 돈다.", "17개 시도", "시도"),
        ("가온항은 22개 사회 복지 시설을 지었다.", "22개 사회 복지 시설", "시설"),
        ("가온항에는 11개 단지 주민들이 산다.", "11개 단지", "단지"),
        ("8개 국가 기업이 가온항에 왔다.", "8개 국가", "국가"),
        ("종을 1000개 만들어 팔았다.", "1000개", None),
        ("가온항은 7개 항으로 된 성명을 냈다.", "7개", None),
        ("협정은 7개 조항으로 이뤄졌다.", "7개 조항", "조항"),
        ("3개 언어 안내판이 있다.", "3개 언어", "언어"),
        ("가온항은 연 111대 격추를 알렸다.", "111대", None),
        ("20척의 배가 가온항을 떠났다.", "20척의 배", "배"),
    ],
)
def test_a_korean_figure_covers_what_it_counts_beside_it(text: str, words: str, noun: str | None) -> None:
    (only,) = figures(text, [Segment("body", 0, len(text))], "ko")
    assert (only.span.of(text), only.noun) == (words, noun)


@pytest.mark.parametrize(
    "piece", ["1만 ", "1,", "약 ", "12년", "-1", "수백", "1~2~", "3억 2", "1여 가", "천 1", "내린 1"]
)
def test_hostile_runs_of_korean_numbers_take_linear_time(piece: str) -> None:
    assert growth(lambda text: read(text, "ko"), piece, 20_000) < LINEAR


@pytest.mark.parametrize(
    "piece", ["(5", "5-", "5 to ", "five ", "$1 ", "half of ", "of the ", "a million ", "total to "]
)
def test_hostile_runs_of_english_numbers_take_linear_time(piece: str) -> None:
    assert growth(lambda text: read(text, "en"), piece, 10_000) < LINEAR


def test_other_languages_have_none_yet() -> None:
    assert read("14件の覚書に署名した。", "ja") == []


@pytest.mark.parametrize(
    "text",
    [
        "The licence is valid for one year.",
        "Orn issues one-year licences.",
        "A period of one month was set.",
        "The talks lasted one hour.",
        "The crossing took one day.",
        "Orn asked for a one month extension.",
        "The one-year anniversary was kept.",
        "For one day the ships will come home.",
        "It was put off by one week.",
        "The licence is valid for a year.",
    ],
)
def test_one_length_of_time_in_words_is_no_english_figure(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks lasted more than one hour.", ("1", "hour", "more than")),
        ("The talks lasted less than an hour.", ("1", "hour", "under")),
        ("The crossing took at least one day.", ("1", "day", "at least")),
        ("It stayed shut for over a week.", ("1", "week", "more than")),
        ("The licence is valid for up to a month.", ("1", "month", "up to")),
        ("It stayed shut for nearly one year.", ("1", "year", "nearly")),
        ("It was built in about one week.", ("1", "week", "about")),
        ("It sank in under a minute.", ("1", "minute", "under")),
        ("The licence is valid for 1 year.", ("1", "year", None)),
        ("It weighs over a ton.", ("1", "ton", "more than")),
    ],
)
def test_one_that_is_held_against_something_or_in_digits_is_one(
    text: str, expected: tuple[str, str, str | None]
) -> None:
    assert read(text, "en") == [expected]
