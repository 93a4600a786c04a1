"""The units in which English measures: moneys, lengths, weights, grounds, powers, times."""

from __future__ import annotations

import re
from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "US$": "usd", "USD$": "usd", "USD ": "usd", "$": "usd", "A$": "aud", "AU$": "aud", "C$": "cad", "CA$": "cad", "HK$": "hkd",
    "NT$": "twd", "S$": "sgd", "R$": "brl", "W": "won", "₩": "won", "KRW ": "won", "€": "eur", "EUR ": "eur", "£": "gbp",
    "GBP ": "gbp", "¥": "jpy", "JPY ": "jpy", "RMB ": "cny", "CNY ": "cny", "₹": "inr", "Rs ": "inr", "Rs. ": "inr", "RM": "myr", "Rp": "idr", "AED ": "aed", "SAR ": "sar",
    "CHF ": "chf", "HKD ": "hkd", "AUD ": "aud", "CAD ": "cad", "SGD ": "sgd", "₱": "php", "฿": "thb", "₫": "vnd", "₽": "rub",
    "₺": "try", "₪": "ils",
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
    "inr": "rupee|Indian rupee",
    "rub": "ruble|rouble|Russian ruble",
    "chf": "Swiss franc",
    "km": "kilometer|kilometre|km",
    "m": "meter|metre",
    "cm": "centimeter|centimetre|cm",
    "mm": "millimeter|millimetre|mm",
    "mile": "mile",
    "nautical mile": "nautical mile",
    "foot": "foot|feet|ft",
    "inch": "inch|inche",
    "yard": "yard",
    "square metre": "square meter|square metre|sq m",
    "square km": "square kilometer|square kilometre|sq km",
    "square mile": "square mile",
    "square foot": "square feet|square foot",
    "acre": "acre",
    "hectare": "hectare",
    "cubic metre": "cubic meter|cubic metre",
    "ton": "ton|tonne|metric ton|metric tonne",
    "kg": "kilogram|kilogramme|kilo|kg",
    "gram": "gram",
    "milligram": "milligram|mg",
    "pound": "pound|lb",
    "ounce": "ounce",
    "litre": "liter|litre",
    "millilitre": "milliliter|millilitre|ml",
    "gallon": "gallon",
    "barrel": "barrel",
    "degree": "degree|°C|°F|degrees Celsius|degrees Fahrenheit|degree Celsius|degree Fahrenheit",
    "kilowatt": "kilowatt|kW",
    "megawatt": "megawatt|MW",
    "gigawatt": "gigawatt|GW",
    "kilowatt hour": "kilowatt-hour|kilowatt hour|kWh",
    "megawatt hour": "megawatt-hour|megawatt hour|MWh",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year|yr",
    "decade": "decade",
    "century": "century|centurie",
}
_UNITS: Mapping[str, str] = {
    word.lower(): unit for unit, words in _WRITTEN.items() for word in words.split("|")
}
#: How the weather tells degrees; a letter elsewhere.
_BY_LETTER: Mapping[str, str] = {"C": "degree", "F": "degree"}
_TIMES = "minute|hour|day|week|month|year|decade|centur"
#: What may stand between a number and its unit: three straight weeks.
_BETWEEN = (
    "(?:(?:straight|consecutive|successive|full|whole|long|more|additional|further|extra|calendar|working|business)"
    rf"[ ](?=(?:{_TIMES})))?"
)
_WORDS = "|".join(re.escape(word).replace(r"\ ", "[ -]") for word in sorted(_UNITS, key=len, reverse=True))
#: A second is one in an order unless it stands in the plural or tied: a 30-second film.
UNIT = (
    rf"[\s-]?{_BETWEEN}(?P<unit>seconds|(?<=-)second|{_WORDS}|(?<=\s)(?-i:[CF])(?=[.,;:)]|\s(?:and|to|in|on|at|before|after|during|by|for|with|over|as)\s|$))"
    r"(?:s|es)?(?!\w)"
)
_SIGNS = "|".join(re.escape(sign).replace(r"\ ", r"\s?") for sign in sorted(SIGNS, key=len, reverse=True))
#: An R is a sign only before a sum with its scale.
SIGN = rf"(?-i:(?:{_SIGNS})(?=\d)|R(?=\d[\d.,]*\s?(?:mn?|bn?|million|billion|trillion)\b))"
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
    return _BARE_SIGNS[written.strip().upper()]


_BARE_SIGNS = {sign.strip().upper(): unit for sign, unit in SIGNS.items()} | {"R": "zar"}
