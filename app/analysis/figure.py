"""What a figure in reporting is: a number that counts or measures something, with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.analysis.text import Span

#: A number; both ends of a range; None where the text names none: "dozens of".
Value = Decimal | tuple[Decimal, Decimal] | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its place with comparator, unit and noun; ``value`` with its scale applied.

    ``value`` is a pair for a range, "10 to 15", and for a journey of three nights and four days, 3박4일; None where
    the text names no number: "dozens of". ``unit``: won usd eur jpy cny gbp and other moneys by their code, percent
    point km m cm mm mile foot ton kg pound litre barrel degree minute second hour day week month year person and
    the measures of ground and power, or None for things counted; ``comparator``: more than, about, at least, up to,
    under, nearly, or None; ``noun``: what is counted, in the text's own words.
    """

    span: Span
    value: Value
    unit: str | None = None
    comparator: str | None = None
    noun: str | None = None


def ranged(low: Decimal, high: Decimal, scale: Decimal | int = 1) -> Value:
    """Both ends of a range, the lower under the scale of the higher where it names none: 2~3만; None if out of order."""
    if low * scale < high:
        low *= scale
    return (low, high) if low < high else None
