"""What a figure in reporting is: a number that counts or measures something, with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.analysis.text import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its place with comparator, unit and noun; ``value`` with its scale applied.

    ``value`` is None where the text names no single number: "dozens of", 3~4명. ``unit``: won usd eur jpy cny gbp
    percent point km m cm mm mile ton kg litre barrel degree minute second hour day week month year person and the
    measures of ground and power, or None for things counted; ``comparator``: more than, about, at least, up to,
    under, nearly, or None; ``noun``: what is counted, in the text's own words.
    """

    span: Span
    value: Decimal | None
    unit: str | None = None
    comparator: str | None = None
    noun: str | None = None
