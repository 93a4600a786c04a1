"""In which unit the figures of a row stand in a spreadsheet: the first of its measure is often too small to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, getcontext

#: By the first unit of a measure, those that are read, and how many of the first each is; a day from one day up.
_READ: Mapping[str, tuple[tuple[str, Decimal], ...]] = {
    "mm": (("m", Decimal(1000)),),
    "milligram": (("kg", Decimal(1_000_000)),),
    "millilitre": (("litre", Decimal(1000)),),
    "second": (("day", Decimal(86_400)), ("minute", Decimal(60))),
}
_FROM_ONE_UP = frozenset({"day"})


@dataclass(frozen=True, slots=True)
class Scale:
    """The unit of a row, and how many of the first unit of its measure it is."""

    unit: str
    times: Decimal = Decimal(1)

    def of(self, values: Iterable[Decimal]) -> str:
        """What a figure comes to in it, of a range both ends."""
        return "/".join(f"{(each / self.times).normalize():f}" for each in values)


def scale_of(unit: str, values: Sequence[Decimal]) -> Scale:
    """The unit that is read, unless one of the ``values`` has no exact number of it: ten seconds are no minutes."""
    for read, times in _READ.get(unit, ()):
        is_small = read in _FROM_ONE_UP and any(abs(each) < times for each in values)
        if not is_small and all(_is_exact(each / times) for each in values):
            return Scale(read, times)
    return Scale(unit)


def _is_exact(quotient: Decimal) -> bool:
    """Whether a number was not cut off where decimals end."""
    return len(quotient.as_tuple().digits) < getcontext().prec
