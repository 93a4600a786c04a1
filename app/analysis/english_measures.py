"""The units in which English measures: moneys, lengths, weights, grounds, powers, times."""

from __future__ import annotations

import re
from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "US$": "usd", "USD$": "usd", "USD ": "usd", "$": "usd", "A$": "aud", "AU$": "aud", "C$": "cad", "CA$": "cad", "HK$": "hkd",
    "NT$": "twd", "S$": "sgd", "R$": "brl", "NZ$": "nzd", "US $": "usd", "HK $": "hkd", "NT $": "twd", "NZ $": "nzd",
    "$US": "usd", "$A": "aud", "$C": "cad", "$NZ": "nzd", "$HK": "hkd", "Y=": "jpy", "W": "won", "₩": "won", "KRW ": "won", "€": "eur", "EUR ": "eur", "£": "gbp",
    "GBP ": "gbp", "¥": "jpy", "JPY ": "jpy", "RMB ": "cny", "CNY ": "cny", "₹": "inr", "Rs ": "inr", "Rs. ": "inr", "RM": "myr", "Rp": "idr", "AED ": "aed", "SAR ": "sar",
    "CHF ": "chf", "HKD ": "hkd", "AUD ": "aud", "CAD ": "cad", "SGD ": "sgd", "₱": "php", "฿": "thb", "₫": "vnd", "₽": "rub",
    "₺": "try", "₪": "ils", "THB ": "thb", "MYR ": "myr", "IDR ": "idr", "ZAR ": "zar", "PHP ": "php", "INR ": "inr",
}  # fmt: skip
#: By the unit: how it is written, its plural by s or es left out.
_WRITTEN: Mapping[str, str] = {
    "percent": "percent|per cent|pct|%",
    "point": "percentage point|pp",
    "basis point": "basis point",
    "won": "won|South Korean won|Korean won",
    "usd": "dollar|US dollar|U.S. dollar|American dollar|USD",
    "aud": "Australian dollar",
    "cad": "Canadian dollar",
    "hkd": "Hong Kong dollar",
    "twd": "Taiwan dollar|New Taiwan dollar",
    "sgd": "Singapore dollar",
    "eur": "euro",
    "jpy": "yen|Japanese yen",
    "cny": "yuan|renminbi|Chinese yuan",
    "gbp": "pounds sterling|pound sterling|British pound",
    "nzd": "New Zealand dollar",
    "inr": "rupee|Indian rupee",
    "rub": "ruble|rouble|Russian ruble|Russian rouble",
    "chf": "Swiss franc",
    "peso": "peso",
    "thb": "baht",
    "myr": "ringgit",
    "idr": "rupiah",
    "vnd": "Vietnamese dong",
    "brl": "reais",
    "irr": "rial",
    "sar": "riyal",
    "aed": "dirham",
    "ils": "shekel",
    "try": "lira",
    "pln": "zloty|zlotys",
    "uah": "hryvnia",
    "pence": "pence",
    "km": "kilometer|kilometre|km",
    "m": "meter|metre",
    "cm": "centimeter|centimetre|cm",
    "mm": "millimeter|millimetre|mm",
    "mile": "mile",
    "nautical mile": "nautical mile",
    "foot": "foot|feet|ft",
    "inch": "inch|inche|″",
    "yard": "yard",
    "micrometre": "micrometer|micrometre|micron|μm|µm",
    "nanometre": "nanometer|nanometre",
    "square metre": "square meter|square metre|sq m|sqm|m²",
    "square km": "square kilometer|square kilometre|sq km|km²|km2",
    "square mile": "square mile|sq mile|sq mi",
    "square foot": "square feet|square foot|sq feet|sq foot|sq ft",
    "acre": "acre",
    "hectare": "hectare",
    "cubic metre": "cubic meter|cubic metre|m³",
    "cubic foot": "cubic feet|cubic foot",
    "ton": "ton|tonne|metric ton|metric tonne",
    "kg": "kilogram|kilogramme|kilo|kg",
    "gram": "gram",
    "milligram": "milligram|mg",
    "pound": "pound|lb",
    "ounce": "ounce",
    "fluid ounce": "fluid ounce|fl oz",
    "litre": "liter|litre",
    "millilitre": "milliliter|millilitre|ml",
    "gallon": "gallon",
    "barrel": "barrel|bpd|b/d",
    "degree": "degree|°C|°F|degrees Celsius|degrees Fahrenheit|degree Celsius|degree Fahrenheit|Celsius|Fahrenheit",
    "kilowatt": "kilowatt|kW",
    "megawatt": "megawatt|MW",
    "gigawatt": "gigawatt|GW",
    "kilowatt hour": "kilowatt-hour|kilowatt hour|kWh",
    "megawatt hour": "megawatt-hour|megawatt hour|MWh",
    "gigawatt hour": "gigawatt-hour|gigawatt hour|GWh",
    "terawatt hour": "terawatt-hour|terawatt hour|TWh",
    "terawatt": "terawatt",
    "watt": "watt",
    "volt": "volt",
    "horsepower": "horsepower|brake horsepower",
    "knot": "knot",
    "mph": "mph|mile per hour|miles per hour|miles an hour|mile an hour",
    "mpg": "mpg|mile per gallon|miles per gallon|miles to the gallon",
    "rpm": "rpm",
    "ppm": "ppm|part per million|parts per million",
    "hertz": "hertz",
    "kilohertz": "kilohertz|kHz",
    "megahertz": "megahertz|MHz",
    "gigahertz": "gigahertz|GHz",
    "gigabyte": "gigabyte",
    "terabyte": "terabyte",
    "megabyte": "megabyte",
    "decibel": "decibel",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year|yr",
    "decade": "decade",
    "century": "century|centurie",
}
#: Rates of so far in so long: kilometers per hour, metres a second.
_RATES: Mapping[str, str] = {
    "km/h": "km/h|km/hr|kmh|kmph|kph|"
    + "|".join(
        f"{far} {a} hour"
        for far in ("km", "kilometer", "kilometre", "kilometers", "kilometres")
        for a in ("per", "an")
    ),
    "m/s": "m/s|"
    + "|".join(f"{far} {a} second" for far in ("meter", "metre", "meters", "metres") for a in ("per", "a")),
}
_UNITS: Mapping[str, str] = {
    word.lower(): unit for unit, words in {**_WRITTEN, **_RATES}.items() for word in words.split("|")
}
#: How the weather tells degrees; a letter elsewhere.
_DEGREES: Mapping[str, str] = {"C": "degree", "F": "degree"}
#: Marks that mean a unit only as they are written: Nm turns, nm is small, NM is at sea.
_MARKS: Mapping[str, str] = {
    "Hz": "hertz", "GB": "gigabyte", "MB": "megabyte", "Nm": "newton metre", "nm": "nanometre", "NM": "nautical mile",
    "dB": "decibel", "GPa": "gigapascal", "MPa": "megapascal", "TW": "terawatt", "min": "minute", "mins": "minute",
    "hr": "hour", "hrs": "hour", "hp": "horsepower", "bhp": "horsepower", "rand": "zar",
    "bp": "basis point", "bps": "basis point",
}  # fmt: skip
#: And only right behind a digit: 45g, 1.5pc, 80p.
_TIED_MARKS: Mapping[str, str] = {
    "W": "watt", "g": "gram", "p": "pence", "pc": "percent", "m2": "square metre", "TB": "terabyte",
}  # fmt: skip
_BY_LETTER: Mapping[str, str] = {**_DEGREES, **_MARKS, **_TIED_MARKS, "m": "m"}
#: What makes an m right behind a number metres and no million: 37m-long, 37m (121ft), a 100m race.
METRES = (
    r"(?-i:m)(?=\s?\((?:about\s)?\d[\d,.]*[\s-]?(?:ft|feet|foot|in|inches|yards|miles)\b"
    r"|[\s-](?:long|high|wide|deep|tall|thick|away|apart|offshore|underwater|in\s(?:length|height|diameter|depth)|radius|diameter|race|sprint|dash|hurdles|relay|freestyle|butterfly|backstroke|breaststroke)\b"
    r"|\s(?:above|below)\s(?:the\s)?(?:sea|ground|surface|water)\b)"
)
#: A blank before it makes metres too, where no money and none of what is told in millions follows.
_SPACED_METRES = (
    r"(?<=\d\s)(?-i:m)(?!\s(?:US\s|U\.S\.\s)?(?:dollars|euros|pounds|won|yen|yuan|people|users|customers|viewers|followers|subscribers|voters|jobs"
    r"|shares|tons|tonnes|barrels|views|homes|vehicles)\b|\.\w)"
)
_TIMES = "minute|hour|day|week|month|year|decade|centur"
#: What may stand between a number and its unit: three straight weeks.
_BETWEEN = (
    "(?:(?:straight|consecutive|successive|full|whole|long|more|additional|further|extra|calendar|working|business)"
    rf"[ ](?=(?:{_TIMES})))?"
)
#: No rate: 40 kilometers an hour later.
_WORDS = "|".join(
    re.escape(word).replace(r"\ ", "[ -]")
    + (r"(?!\s(?:later|earlier|ago|before|after|into|away)\b)" if word.endswith((" hour", " second")) else "")
    for word in sorted(_UNITS, key=len, reverse=True)
)
#: At sea miles are told by nm too; how finely a picture is drawn is no price.
_MARKED = (
    rf"(?-i:{'|'.join(sorted(_MARKS, key=len, reverse=True))})(?!\s(?:off|from|north|south|east|west|limit|zone)\b)"
    rf"|(?<=\d)(?<!480)(?<!720)(?<!1080)(?<!2160)(?<![^.\d][2-6](?=g))(?-i:{'|'.join(_TIED_MARKS)})(?!\.?m)"
)


#: A second is one in an order unless it stands in the plural or tied: a 30-second film.
def unit_called(group: str) -> str:
    """A unit behind a number as a pattern, its word in a group of this name."""
    return (
        rf"[\s-]?{_BETWEEN}(?P<{group}>seconds|(?<=-)second|{_WORDS}|{_MARKED}|{METRES}|{_SPACED_METRES}|(?<=\s)(?-i:[CF])(?=[.,;:)]|\s(?:and|to|in|on|at|before|after|during|by|for|with|over|as)\s|$))"
        r"(?:s|es)?(?!\w)"
    )


UNIT = unit_called("unit")
_SIGNS = "|".join(re.escape(sign).replace(r"\ ", r"\s?") for sign in sorted(SIGNS, key=len, reverse=True))
#: An R is a sign only before a sum with its scale, and so is what some agencies write for a £.
SIGN = (
    rf"(?-i:(?:{_SIGNS})(?=\d)|(?:R|PS)(?=\d[\d.,]*\s?(?:mn?|bn?|million|billion|trillion)\b)"
    r"|PS(?=\d{1,3},\d{3}\b))"
)
#: A pound of money is told by its size; of weight nothing is counted in millions.
_MONEY_FROM = 1_000_000
_TEN: Mapping[str | None, int] = {"decade": 10, "century": 100}


def unit_of(word: str, value: float) -> tuple[str | None, int]:
    """The unit that a word names, and how many of it the word is: a decade is ten years."""
    if word in _BY_LETTER:
        return _BY_LETTER[word], 1
    plain = " ".join(word.lower().replace("-", " ").split())
    unit = _UNITS.get(plain) or _UNITS.get(word.lower()) or "second"
    if unit in _TEN:
        return "year", _TEN[unit]
    return ("gbp" if unit == "pound" and value >= _MONEY_FROM else unit), 1


def sign_of(written: str) -> str:
    """The money that a sign stands for."""
    return _BARE_SIGNS[_bare(written)]


def _bare(sign: str) -> str:
    return "".join(sign.split()).upper()


_BARE_SIGNS = {_bare(sign): unit for sign, unit in SIGNS.items()} | {"R": "zar", "PS": "gbp"}
