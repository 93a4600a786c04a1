"""Which entries of the ledger a headline shortens: by its own article, by other headlines, and by what else is as like it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.analysis.same_models import SHORTENED
from app.analysis.sameness import Heard, logistic, may_be_one

#: In odds, how much likelier a headline is to shorten what its own article quotes.
OF_ITS_OWN = 30.0
#: A headline is taken for that of what it likeliest shortens from here on: what is weighed by other headlines asks theirs.
HEADED = 0.55
#: Headlines that are likelier the same than not tell of each other.
ALIKE = 0.5
#: Likelihoods nearer to none and to one are taken for these.
SUREST = 0.999


@dataclass(frozen=True, slots=True)
class Led:
    """An entry as a headline meets it: who speaks it, and how many quotations it is known by."""

    voice: str | None
    size: int


@dataclass(slots=True)
class _Met:
    """How like a headline the quotations of an entry are, those of its own article too, and the headlines of these."""

    text: float = 0.0
    own: float | None = None
    headline: float = 0.0
    headlines: int = 0

    @property
    def best(self) -> float:
        """The likeliest of the entry."""
        return max(self.text, self.headline)

    @property
    def odds(self) -> float:
        """Of its texts, more where the article has one itself."""
        return max(odds(self.text), odds(self.own or 0.0) * OF_ITS_OWN)


@dataclass(slots=True)
class Shortening:
    """Quotations by place: ``entry`` is the place that leads the entry of texts that one is in, None where it is in none."""

    heard: Sequence[Heard]
    articles: Sequence[set[int]]
    entry: Sequence[int | None]
    led: Mapping[int, Led]
    likely: Mapping[tuple[int, int], float]
    _near: dict[int, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))

    def found(self) -> dict[int, dict[int, float]]:
        """By headline and entry, how likely it shortens what that holds."""
        return {
            headline: {
                entry: logistic(SHORTENED.weights, SHORTENED.intercept, row) for entry, row in rows.items()
            }
            for headline, rows in self.told().items()
        }

    def told(self) -> dict[int, dict[int, tuple[float, ...]]]:
        """By headline and entry, what is known of both, in the order of same_models.TOLD."""
        for (one, other), likely in self.likely.items():
            for mine, theirs in ((one, other), (other, one)):
                if self.heard[mine].in_headline:
                    self._near[mine][theirs] = likely
        texts = {headline: self._texts(headline) for headline in sorted(self._near)}
        first = {headline: self._first(headline, met) for headline, met in texts.items()}
        return {headline: self._rows(headline, met, first) for headline, met in texts.items()}

    def _texts(self, headline: int) -> dict[int, _Met]:
        found: dict[int, _Met] = defaultdict(_Met)
        for other, likely in self._near[headline].items():
            entry = self.entry[other]
            if entry is None or self.heard[other].in_headline:
                continue
            met = found[entry]
            met.text = max(met.text, likely)
            if self.articles[headline] & self.articles[other]:
                met.own = max(met.own or 0.0, likely)
        return found

    def _first(self, headline: int, met: Mapping[int, _Met]) -> int | None:
        """The entry that it is in, or whose texts are likeliest what it shortens."""
        if self.entry[headline] is not None:
            return self.entry[headline]
        best = max(met, key=lambda entry: (met[entry].odds, -entry), default=None)
        return best if best is not None and met[best].odds >= odds(HEADED) else None

    def _rows(
        self, headline: int, texts: Mapping[int, _Met], first: Mapping[int, int | None]
    ) -> dict[int, tuple[float, ...]]:
        found = dict(texts)
        for other, likely in self._near[headline].items():
            entry = first.get(other)
            if entry is not None:
                met = found.setdefault(entry, _Met())
                met.headline = max(met.headline, likely)
                met.headlines += likely > ALIKE
        own = max((met.own for met in found.values() if met.own is not None), default=None)
        best = sorted((met.best for met in found.values()), reverse=True)
        rows = {}
        for entry, met in found.items():
            elsewhere = best[1 if met.best == best[0] else 0] if len(best) > 1 else 0.0
            is_own, is_elsewhere = met.own == own, met.own is None
            told = self._told(headline, entry, met, elsewhere)
            rows[entry] = (*told, float(own is not None and is_own), float(own is not None and is_elsewhere))
        return rows

    def _told(self, headline: int, entry: int, met: _Met, elsewhere: float) -> tuple[float, ...]:
        """All but the last two of same_models.TOLD."""
        mine, theirs = self.heard[headline].speaker, self.led[entry].voice
        return (
            log_odds(met.text),
            float(met.own is not None),
            math.log1p(met.headlines),
            float(bool(mine and theirs) and not may_be_one(mine or "", theirs or "")),
            log_odds(elsewhere),
            math.log1p(self.led[entry].size),
            log_odds(met.best) - log_odds(elsewhere),
        )


def odds(likely: float) -> float:
    """Of a likelihood."""
    return likely / max(1e-9, 1 - likely)


def log_odds(likely: float) -> float:
    """Of a likelihood, as far as it is told from none and from one."""
    return math.log(odds(min(SUREST, max(1 - SUREST, likely))))
