"""What stands at the head of a row of figures, in English as all that we say."""

from __future__ import annotations

from dataclasses import dataclass

from app.analysis.row_kinds import AGE, DAYS, MAGNITUDE, NOUN, OTHER, RATIO, SHARE, TIMES
from app.web.details import unit_named
from app.web.plurals import in_many

#: What stands at the head of a row of figures; any other measure is its own word.
HEADS = {
    "second": "Hours and minutes",
    DAYS: "Days and hours",
    "month": "Months and years",
    "mm": "Distances",
    "milligram": "Weights and tonnages",
    "square metre": "Areas",
    "millilitre": "Volumes",
    "kilowatt": "Power",
    "kilowatt hour": "Energy",
    "degree": "Degrees",
    "person": "People",
    AGE: "Ages",
    TIMES: "Times as many",
    SHARE: "Shares and percent",
    RATIO: "Scores and ratios",
    "km/h": "Speeds",
    MAGNITUDE: "Magnitudes",
    OTHER: "Numbers of nothing that is named",
}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a row; ``lang`` where it is an account's own word."""

    text: str
    lang: str | None = None


def figure_head(kind: str, unit: str, noun: str, lang: str) -> Head:
    """The head of a row of figures: what they measure, or without a unit count, at last the noun of an account in this
    language.
    """
    if kind.startswith(NOUN):
        return Head(_capital(noun), lang)
    return Head(HEADS.get(kind) or _capital(unit_named(kind) if unit else in_many(kind.replace("-", " "))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
