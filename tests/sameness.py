"""Which quotations of the press a reader took for the same words: 1,080 of them, each beside those of other outlets.

``golden/speech/same_drawn.jsonl`` holds places, hashes, labels, and whom the rules heard when it was drawn, no text: a
line for each quotation that was drawn with a fixed seed, with those of other outlets within three days that hold most of
its words, lie nearest by their vectors, are of its speaker, or stood in its entry; but for the last five draws, those that
share nothing are left out. Eight draws: of the first a third by the SHA-256 of the speaker is set aside, the second is
tuned on whole, with some of the same speakers, the third was drawn and read after the last change to what the models
weigh; they were fitted anew since. The fourth was drawn after speeches were put into more entries than one, the
fifth from articles of which nothing had been drawn, and no rule was changed since. Of the sixth two thirds are from such
articles, the others of what two more outlets have at least half the letter pairs of; their candidates are of their
entries, nearest by pairs of letters, by speaker and by article, whatever the rules say, and they were read and frozen
before any rule met them. So were those of the seventh, all from such articles, by whether two more outlets, one, or none have
at least half their letter pairs; it was drawn after the models came to know words by their beginnings and had no say
in them. The eighth, from such articles too and with as many strata, has headlines only: it was read and frozen before
headlines were put beside all that their own articles quote. Pairs that are tuned on are in no other part. A reader says
of each candidate whether it is the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from app.analysis.sameness import Heard, is_near, likely
from tests.speech import GOLDEN, texts_of

SAME_DRAWN = GOLDEN / "same_drawn.jsonl"
#: Likelihoods from which two are called the same where pairs are measured, in texts and where one stands in a headline:
#: the ledger folds by bars of its own, on the mean of many.
SAME_IN_TEXTS, SAME_WITH_HEADLINE = 0.45, 0.46
TUNED, ASIDE, UNSEEN, LATEST, NEWEST, SIXTH, SEVENTH, EIGHTH = PARTS = (
    "tuned",
    "set-aside",
    "unseen",
    "latest",
    "newest",
    "sixth",
    "seventh",
    "eighth",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quotation that may be the same; ``same`` is None where the reader cannot say; it stands for ``weight`` others."""

    heard: Heard
    same: bool | None
    weight: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A quotation with its candidates. ``group`` must not be on both sides of a division for measuring."""

    part: str
    group: str
    weight: float
    heard: Heard
    candidates: tuple[Candidate, ...]

    def pairs(self, *, in_headlines: bool) -> Iterator[tuple[Candidate, bool]]:
        """The candidates of which the reader is sure, in texts only or where either stands in a headline."""
        for each in self.candidates:
            is_headed = self.heard.in_headline or each.heard.in_headline
            if each.same is not None and is_headed == in_headlines:
                yield each, each.same


def is_same(one: Heard, other: Heard) -> bool:
    """Whether the models call two quotations of near days the same words."""
    bar = SAME_WITH_HEADLINE if one.in_headline or other.in_headline else SAME_IN_TEXTS
    return is_near(one, other) and likely(one, other) >= bar


@cache
def drawn(part: str) -> tuple[Drawn, ...]:
    """The quotations of a part, in their order."""
    lines = [json.loads(line) for line in SAME_DRAWN.read_text("utf-8").splitlines()]
    own = [line for line in lines if line["part"] == part]
    sides = [side for line in own for side in (line["query"], *line["same"], *line["other"], *line["unsure"])]
    texts = texts_of(frozenset(side[0] for side in sides))
    articles = {source: number for number, source in enumerate(sorted(texts))}
    keys: dict[tuple[str, int], int] = {}
    known = frozenset(_tuned_on(lines)) if part != TUNED else frozenset()

    def heard(side: list[Any]) -> Heard:
        source, start, end, digest, speaker, day, place = side[:7]
        text = texts[source].text[start:end]
        assert sha256(text.encode()).hexdigest()[:8] == digest, (
            f"{source} is read otherwise than when it was drawn"
        )
        return Heard(
            key=keys.setdefault((source, start), len(keys) + 1),
            text=text,
            article=articles[source],
            speaker=speaker,
            day=date.fromisoformat(day).toordinal() if day else None,
            in_headline=place == "headline",
        )

    def candidates(line: dict[str, Any]) -> Iterator[Candidate]:
        for key, same in (("same", True), ("other", False), ("unsure", None)):
            for side in line[key]:
                if _pair(line["query"], side) not in known:
                    yield Candidate(heard(side), same, side[7] if len(side) > 7 else 1.0)

    return tuple(
        Drawn(
            part,
            str(line["query"][4] or line["query"][0]),
            line["weight"],
            heard(line["query"]),
            tuple(candidates(line)),
        )
        for line in own
    )


def _tuned_on(lines: Sequence[dict[str, Any]]) -> Iterator[frozenset[tuple[str, int]]]:
    for line in lines:
        if line["part"] == TUNED:
            yield from (
                _pair(line["query"], side) for key in ("same", "other", "unsure") for side in line[key]
            )


def _pair(one: list[Any], other: list[Any]) -> frozenset[tuple[str, int]]:
    return frozenset(((one[0], one[1]), (other[0], other[1])))
