"""Figures by the units in which they are measured, and by how a sum, a range or a number below nought is written."""

from __future__ import annotations

import pytest

from app.web.details import in_words
from tests.analysis.test_figures import Found, read


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Gusts of 140mph tore the awning.", "en", [("140", "mph", None)]),
        ("The tram ran at 45 miles per hour.", "en", [("45", "mph", None)]),
        ("The tram ran at up to 70 kmh.", "en", [("70", "km/h", "up to")]),
        ("It drifted at 11 kilometers an hour.", "en", [("11", "km/h", None)]),
        ("It sank 11 kilometers an hour later.", "en", [("11", "km", None)]),
        ("태풍이 시속 22㎞로 지났다.", "ko", [("22", "km/h", None)]),
        ("초속 17m의 바람이 불었다.", "ko", [("17", "m/s", None)]),
        ("渡轮每小时18公里。", "zh", [("18", "km/h", None)]),
        ("The tug has 900hp and a sister 1,200 horsepower.", "en", [("900", "horsepower", None), ("1200", "horsepower", None)]),
        ("The cutter made 23 knots.", "en", [("23", "knot", None)]),
        ("A zone of 9 NM was closed.", "en", [("9", "nautical mile", None)]),
        ("The chip is 4nm wide.", "en", [("4", "nanometre", None)]),
        ("The dam yields 41 GWh, with 3 TW of sun.", "en", [("41", "gigawatt hour", None), ("3", "terawatt", None)]),
        ("The hall has 60 sq ft and a yard of 8m2.", "en", [("60", "square foot", None), ("8", "square metre", None)]),
        ("The vat holds 14 cubic feet, a cup 6 fluid ounces.", "en", [("14", "cubic foot", None), ("6", "fluid ounce", None)]),
        ("The plan has 80GB at 144Hz.", "en", [("80", "gigabyte", None), ("144", "hertz", None)]),
        ("It weighs 45g, or 5.4g, and boils in 3min.", "en", [("45", "gram", None), ("5.4", "gram", None), ("3", "minute", None)]),
        ("Water boiled at 212 Fahrenheit.", "en", [("212", "degree", None)]),
        ("Rates rose by 35 basis points.", "en", [("35", "basis point", None)]),
        ("Toll rates rose 6pc.", "en", [("6", "percent", None)]),
        ("Rates rose 25bps as output hit 2 million bpd.", "en", [("25", "basis point", None), ("2000000", "barrel", None)]),
        ("They film in 1080p over a 5g network.", "en", []),
    ],
)  # fmt: skip
def test_figures_are_told_in_the_units_of_their_measure(text: str, lang: str, expected: Found) -> None:
    assert read(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pier cost $US55m.", [("55000000", "usd", None)]),
        ("The pier cost $A7.1 million.", [("7100000", "aud", None)]),
        ("The pier cost HK $5.4m.", [("5400000", "hkd", None)]),
        ("The pier cost NZ$3 billion.", [("3000000000", "nzd", None)]),
        ("The pier cost Y=590 billion.", [("590000000000", "jpy", None)]),
        ("The pier cost Rs 70 crore.", [("700000000", "inr", None)]),
        ("The pier cost 4 lakh rupees.", [("400000", "inr", None)]),
        ("The pier cost 300 million pesos.", [("300000000", "peso", None)]),
        ("The pier cost 8 million ringgit.", [("8000000", "myr", None)]),
        ("The pier cost PS2.7m, the PS5 is a toy.", [("2700000", "gbp", None)]),
        ("The share fell to 118.5p.", [("118.5", "pence", None)]),
    ],
)
def test_sums_are_told_in_the_money_of_their_country(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("23 knot", "23 knots"),
        ("60 km/h", "60 km/h"),
        ("41 gigawatt hour", "41 gigawatt hours"),
        ("60 square foot", "60 square feet"),
        ("5 hkd", "5 Hong Kong dollars"),
        ("1 hkd", "1 Hong Kong dollar"),
        ("4 nanometre", "4 nanometres"),
    ],
)
def test_every_unit_has_its_words(said: str, expected: str) -> None:
    assert in_words(said) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tolls take 12 per cent to 15 per cent of the fare.", [("12~15", "percent", None)]),
        ("Tolls take 12%-15% of the fare.", [("12~15", "percent", None)]),
        ("It fell to 2,500 won, or 3 percent to 5 percent of the fare.", [("2500", "won", None), ("3~5", "percent", None)]),
        ("Berths range from $4 million to $6 million.", [("4000000~6000000", "usd", None)]),
        ("Fares fell by 4 to 6 per cent.", [("4~6", "percent", None)]),
        ("Fares fell by 4 per cent to 6 per cent.", [("4~6", "percent", None)]),
        ("The water cooled by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit).", [("1~1.5", "degree", None), ("1.8~2.7", "degree", None)]),
        ("It takes five miles to 10 miles.", [("5~10", "mile", None)]),
        ("It takes two hours or three hours.", [("2~3", "hour", None)]),
        ("The crossing takes one or two days.", [("1~2", "day", None)]),
        ("He faces a 10- to 15-year term.", [("10~15", "year", None)]),
        ("Waves of two- or three-metre height came.", [("2~3", "m", None)]),
        ("The forecast went from 5 to 7 per cent to 3 to 4 per cent.", [("5~7", "percent", None), ("3~4", "percent", None)]),
    ],
)  # fmt: skip
def test_two_ends_of_one_measure_are_one_range(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The route grew from 252 miles to 287 miles.", [("252", "mile", None), ("287", "mile", None)]),
        ("Debts grew from 24 to 33 billion euros.", [("24000000000", "eur", None), ("33000000000", "eur", None)]),
        ("Debts grew from $24 to $33 billion.", [("24000000000", "usd", None), ("33000000000", "usd", None)]),
        ("Ties grew from 900 million to 1.2 billion won.", [("900000000", "won", None), ("1200000000", "won", None)]),
        ("The share fell by 2 percent to 41 percent.", [("2", "percent", None), ("41", "percent", None)]),
        ("She lost the port 36 percent to 51 percent.", [("36", "percent", None), ("51", "percent", None)]),
        ("He spoke for two hours or six hours.", [("2", "hour", None), ("6", "hour", None)]),
        ("It lasted two days - three days less than feared.", [("2", "day", None), ("3", "day", None)]),
        ("They serve two- and three-year terms.", [("2", "year", None), ("3", "year", None)]),
        ("They build four-, five- and six-seat boats.", [("4", None, None), ("5", None, None), ("6", None, None)]),
    ],
)  # fmt: skip
def test_two_of_one_measure_that_are_no_range_are_two_figures(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell to minus-30 degrees Celsius.", [("-30", "degree", None)]),
        ("It fell to about minus 387 Fahrenheit.", [("-387", "degree", "about")]),
        ("A minus 10 C morning broke over lows of -5 to -3 degrees.", [("-10", "degree", None), ("-5~-3", "degree", None)]),
        ("Growth came to -0.3 percent.", [("-0.3", "percent", None)]),
        ("Growth (−1.2%) was slow.", [("-1.2", "percent", None)]),
        ("The balance was minus $5 million, then $-2.5bn.", [("-5000000", "usd", None), ("-2500000000", "usd", None)]),
        ("The poll is right plus or minus 3 percentage points.", [("3", "point", None)]),
        ("Rates rose 10 -15 percent.", [("10~15", "percent", None)]),
        ("The fund of $5 million minus $3 million was kept.", [("5000000", "usd", None), ("3000000", "usd", None)]),
    ],
)  # fmt: skip
def test_numbers_below_nought_are_below_nought(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hull is 37m (121ft) long.", [("37", "m", None), ("121", "foot", None)]),
        ("The hull is 121ft (37m) long.", [("121", "foot", None), ("37", "m", None)]),
        ("It cleared a 37m-long pier.", [("37", "m", None)]),
        ("It lay 40m away, at a depth of about 15m.", [("40", "m", None), ("15", "m", "about")]),
        ("The piers are from 20m to 30m long and 4m to 6m wide.", [("20", "m", None), ("30", "m", None), ("4~6", "m", None)]),
        ("She won the 100m race on a 500 m track.", [("100", "m", None), ("500", "m", None)]),
        ("It drew 37m users.", [("37000000", None, None)]),
        ("It cost $5 m, or €5-10m.", [("5000000", "usd", None), ("5000000~10000000", "eur", None)]),
        ("Around 37m came.", [("37000000", None, "about")]),
    ],
)  # fmt: skip
def test_an_m_is_metres_where_a_length_is_told_and_else_a_million(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 1/3 of voters came.", [("0.3333", None, "about")]),
        ("A pinch is 1⁄16 of a cup.", [("0.0625", None, None)]),
        ("The trip took 3½ years, not 2 1/2 days.", [("3.5", "year", None), ("2.5", "day", None)]),
        ("The note pays 6 3/8%.", [("6.375", "percent", None)]),
        ("The pier is ¾ mile off.", [("0.75", "mile", None)]),
        ("He bought a 1/4 stake.", [("0.25", None, None)]),
        ("Errors fell to .001 per cent.", [("0.001", "percent", None)]),
        ("It weighs 2×10^11 kg.", [("200000000000", "kg", None)]),
        ("A speck weighs 3.5×10−6 grams.", [("0.0000035", "gram", None)]),
        ("It had a magnitude of 6.5, then 4.1 on the Richter scale.", [("6.5", None, None), ("4.1", None, None)]),
        ("On 9/11 of that year a 24/7 watch began.", []),
    ],
)  # fmt: skip
def test_fractions_and_powers_are_told_by_their_signs(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her now-18-month-old calf grew.", [("18", "month", None)]),
        ("They make sub-7 nanometer chips.", [("7", "nanometre", "under")]),
        ("It ended a nearly-30-year rule.", [("30", "year", "nearly")]),
        ("The pilot turns 80 this year.", [("80", "year", None)]),
        ("The pilot turned 70.", [("70", "year", None)]),
        ("Ana Orn has died. She was 83.", [("83", "year", None)]),
        ("He turned 30 degrees.", [("30", "degree", None)]),
        ("The yen traded at 132.86 to the dollar.", [("132.86", None, None)]),
        ("The index rose 8.15% to 3.65.", [("8.15", "percent", None), ("3.65", None, None)]),
        ("The harbour index fell 12.5 points to 980.25.", [("12.5", None, None), ("980.25", None, None)]),
    ],
)
def test_what_stands_around_a_number_makes_it_a_figure(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "A category 4 hurricane came.",
        "The 737 Max jets stood still.",
        "He came on a 757 jet.",
        "The under-20 team won.",
        "COVID -19 tests were short.",
        "It stands at 12 Hill Street.",
        "It stands at 9 E 71st St.",
    ],
)
def test_what_is_called_by_a_number_is_no_figure(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The assembly adopted it 93 to 24.", ["93", "24"]),
        ("The motion passed 14 to 0 with 2 abstentions.", ["14", "0", "2"]),
        ("A 7-to-2 ruling ended the toll.", []),
        ("The convoy passed 20 to 30 ships.", ["20~30"]),
        ("The visitors won 5-4.", []),
        ("He sent 10 of Orn’s ships home.", ["10"]),
        ("Two were strangled.", ["2"]),
    ],
)
def test_votes_and_those_of_whom_something_became_are_counted(text: str, expected: list[str]) -> None:
    assert [value for value, _, _ in read(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("时限为30个工作日。", "zh", ("30", "day")),
        ("審查時限縮短至45個工作日。", "zh", ("45", "day")),
        ("须在10个工作日内答复。", "zh", ("10", "day")),
        ("3个工作日后放行货船。", "zh", ("3", "day")),
        ("审批需20个工作日。", "zh", ("20", "day")),
        ("30영업일 안에 처리한다.", "ko", ("30", "day")),
        ("답변까지 15영업일이 걸린다.", "ko", ("15", "day")),
        ("20근무일 이내에 통보한다.", "ko", ("20", "day")),
        ("허가는 7영업일 만에 나왔다.", "ko", ("7", "day")),
        ("심사는 최대 12영업일이다.", "ko", ("12", "day")),
        ("The reply is due within 45 working days.", "en", ("45", "day")),
        ("It takes 45 business days.", "en", ("45", "day")),
        ("Permits come in ten working days.", "en", ("10", "day")),
        ("The yard allows 14 business days.", "en", ("14", "day")),
        ("They have five working days to answer.", "en", ("5", "day")),
    ],
)
def test_working_days_are_days(text: str, lang: str, expected: tuple[str, str]) -> None:
    assert [(value, unit) for value, unit, _ in read(text, lang)] == [expected]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("今天是工作日。", "zh"),
        ("工作日的渡轮更多。", "zh"),
        ("港口有30个工作岗位。", "zh"),
        ("这30个工作组已成立。", "zh"),
        ("영업일에는 배가 더 많다.", "ko"),
        ("30영업점이 문을 닫았다.", "ko"),
        ("영업 30곳이 문을 닫았다.", "ko"),
        ("근무 30명이 다쳤다.", "ko"),
        ("Ferries run on working days.", "en"),
        ("The port has 30 working boats.", "en"),
        ("The 30 business leaders left.", "en"),
        ("Some 30 working groups met.", "en"),
        ("The clerk worked all day.", "en"),
        ("工作30人受伤。", "zh"),
        ("근무조 30개가 있다.", "ko"),
    ],
)
def test_what_only_sounds_of_work_is_no_day(text: str, lang: str) -> None:
    assert all(unit != "day" for _, unit, _ in read(text, lang))
