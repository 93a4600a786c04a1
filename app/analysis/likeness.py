"""How much any two passages of a comparison have in common: in words, names, sounds, figures, dates, speakers, meaning."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from app.analysis.attribution import SCARE
from app.analysis.common_units import WEIGHTS
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Meanings, centred
from app.analysis.passages import Passage
from app.analysis.sameness import RAREST, units
from app.analysis.word_meanings import translated

#: One row and one column for each passage.
Grid = npt.NDArray[np.float32]
#: What a figure comes to and its unit, None for what is counted.
Counted = tuple[Decimal, str | None]
#: Nearest passages of another account by which a similarity is measured: near to all is near to none.
NEAREST = 3
#: What is shared in figures or dates counts so often at most: a table of numbers is not more alike.
MOST_COUNTED = 2.0
#: How much each digit of a figure tells, and each power of ten; by judgement.
OF_A_DIGIT, OF_A_POWER = 0.25, 0.1
#: First digits by which two figures are near: 719 and 720 thousand.
DIGITS_NEAR = 2
#: Consonants of a sound that count for one name; a longer sound counts for more.
USUAL_SOUND = 4


def features(
    passages: Sequence[Passage], meanings: Meanings | None, wanted: Collection[str] | None = None
) -> Mapping[str, Grid]:
    """What passages have in common, by name of the kind, all or those that are ``wanted`` and such as come with them; each
    from 0 upwards, each pair both ways.

    ``words`` and ``names`` are cosines, ``held`` the share of the lighter passage's words that the other has,
    ``weight`` the logarithm of what their words weigh together; a rare word of the comparison weighs more. ``figures``,
    ``dates``, ``sounds`` and ``quoted`` weigh what both have of these, ``*_apart`` is the part of the lighter one's that
    the other has not, where both have some.
    ``figures_near`` weighs figures that are the same once rounded, ``early`` is how near the beginning of its account the
    later one stands, where accounts of one matter tell the same. ``meaning`` is the cosine of the vectors from the mean of
    their language, ``margin`` the same above what each has with its nearest in any account; ``told`` and ``standing`` are
    of words of two languages, see word_meanings.
    """
    found: dict[str, Grid] = {}
    for names, kind in _KINDS:
        if wanted is None or not names.isdisjoint(wanted):
            found |= kind(passages)
    if meanings is not None:
        found |= _of_meaning(passages, meanings)
    return {name: np.asarray(grid, dtype=np.float32) for name, grid in found.items()}


def _of_words(passages: Sequence[Passage]) -> dict[str, Grid]:
    words = _Shared([each.units for each in passages], _word_weights(passages))
    return {"words": words.cosine, "held": words.held, "weight": np.log1p(words.weight / RAREST)}


def _of_names(passages: Sequence[Passage]) -> dict[str, Grid]:
    named = _Shared([each.names for each in passages], _rarities(each.names for each in passages))
    return {"names": named.cosine, "named": np.log1p(named.weight)}


def _of_sounds(passages: Sequence[Passage]) -> dict[str, Grid]:
    sounds = [each.sounds for each in passages]
    return {"sounds": np.log1p(_Shared(sounds, _sound_weights(sounds)).weight)}


def _of_figures(passages: Sequence[Passage]) -> dict[str, Grid]:
    numbers = [counted(each) for each in passages]
    told = _Shared(numbers, {each: telling(each) for found in numbers for each in found})
    return {"figures": np.minimum(told.weight, MOST_COUNTED), "figures_apart": told.apart}


def _of_rounded_figures(passages: Sequence[Passage]) -> dict[str, Grid]:
    rounded = [frozenset((_rounded(value), unit) for value, unit in counted(each)) for each in passages]
    nearly = _Shared(rounded, {each: telling(each) for found in rounded for each in found})
    return {"figures_near": np.minimum(nearly.weight, MOST_COUNTED)}


def _of_dates(passages: Sequence[Passage]) -> dict[str, Grid]:
    days = [_dates(each) for each in passages]
    dated = _Shared(days, _rarities(days))
    return {"dates": np.minimum(dated.weight, MOST_COUNTED), "dates_apart": dated.apart}


def _of_speakers(passages: Sequence[Passage]) -> dict[str, Grid]:
    spoken = _Shared([_speakers(each) for each in passages])
    return {"speakers": np.minimum(spoken.weight, 1), "speakers_apart": spoken.apart}


def _of_quotations(passages: Sequence[Passage]) -> dict[str, Grid]:
    quoted = _Shared([_quoted(each) for each in passages], _word_weights(passages))
    return {"quoted": np.log1p(quoted.weight / RAREST), "quoted_apart": quoted.apart}


def _of_form(passages: Sequence[Passage]) -> dict[str, Grid]:
    return {
        "one_quoted": _one_only([bool(each.quotes) for each in passages]),
        "short": _shorter(passages),
        "early": _early([each.account for each in passages]),
    }


#: What passages have in common, by the names of it.
_KINDS: tuple[tuple[frozenset[str], Callable[[Sequence[Passage]], dict[str, Grid]]], ...] = (
    (frozenset(("words", "held", "weight")), _of_words),
    (frozenset(("names", "named")), _of_names),
    (frozenset(("sounds",)), _of_sounds),
    (frozenset(("figures", "figures_apart")), _of_figures),
    (frozenset(("figures_near",)), _of_rounded_figures),
    (frozenset(("dates", "dates_apart")), _of_dates),
    (frozenset(("speakers", "speakers_apart")), _of_speakers),
    (frozenset(("quoted", "quoted_apart")), _of_quotations),
    (frozenset(("one_quoted", "short", "early")), _of_form),
)


def _of_meaning(passages: Sequence[Passage], meanings: Meanings) -> Mapping[str, Grid]:
    """What passages have in common by their vectors and those of their words."""
    meaning = _meaning(passages, meanings.sentences)
    across = translated(passages, meanings.words)
    return {
        "meaning": meaning,
        "meaning_squared": np.maximum(meaning, 0) ** 2,
        "margin": margin(meaning, [each.account for each in passages]),
        "told": across.told,
        "standing": across.standing,
    }


def margin(similarity: Grid, accounts: Sequence[str]) -> Grid:
    """A similarity less half of what both passages have on the mean with their NEAREST of each other's account.

    Artetxe and Schwenk 2019, "Margin-based parallel corpus mining", in the form of a difference.
    """
    found = np.array(similarity, dtype=np.float32)
    groups = {key: np.array([at for at, each in enumerate(accounts) if each == key]) for key in set(accounts)}
    mean = np.zeros((len(accounts), len(groups)), dtype=np.float32)
    order = {key: at for at, key in enumerate(groups)}
    for key, rows in groups.items():
        block = similarity[:, rows]
        most = min(NEAREST, block.shape[1])
        mean[:, order[key]] = np.sort(block, axis=1)[:, -most:].mean(axis=1)
    to = mean[:, [order[key] for key in accounts]]
    return np.asarray(found - (to + to.T) / 2, dtype=np.float32)


class _Shared:
    """What sets have in common, weighed: every pair at once, as products of membership."""

    def __init__(self, sets: Sequence[Iterable[Hashable]], weights: Mapping[Hashable, float] | None = None):
        places: dict[Hashable, int] = {}
        cells = [
            (row, places.setdefault(each, len(places))) for row, found in enumerate(sets) for each in found
        ]
        member = np.zeros((len(sets), max(1, len(places))), dtype=np.float32)
        if cells:
            member[tuple(np.array(cells).T)] = 1
        weighed = np.array(
            [weights.get(each, 1.0) if weights else 1.0 for each in places] or [1.0], np.float32
        )
        self.weight: Grid = np.asarray((member * weighed) @ member.T, dtype=np.float32)
        self._own: Grid = np.diagonal(self.weight).copy()

    @property
    def cosine(self) -> Grid:
        """Shared weight by the geometric mean of both."""
        return np.asarray(self.weight / np.sqrt(np.maximum(np.outer(self._own, self._own), 1e-9)), np.float32)

    @property
    def held(self) -> Grid:
        """Shared weight as a part of the lighter one."""
        return np.asarray(self.weight / np.maximum(np.minimum.outer(self._own, self._own), 1e-9), np.float32)

    @property
    def apart(self) -> Grid:
        """Where both have some: the part of the lighter one that the other has not."""
        both = np.outer(self._own > 0, self._own > 0)
        return np.asarray(np.where(both, 1 - self.held, 0), np.float32)


def _meaning(passages: Sequence[Passage], vectors: Vectors) -> Grid:
    level = centred(vectors, [each.lang for each in passages])
    return np.asarray(level @ level.T, dtype=np.float32)


def _word_weights(passages: Sequence[Passage]) -> Mapping[Hashable, float]:
    """What each word weighs: by how rare it is in its language, and how rare among these passages."""
    found: dict[Hashable, float] = {}
    for lang in {each.lang for each in passages}:
        rarity = _rarities(each.units for each in passages if each.lang == lang)
        for unit, rare in rarity.items():
            own = WEIGHTS.get(str(unit), RAREST) * rare
            found[unit] = max(own, found.get(unit, 0.0))
    return found


def _rarities(sets: Iterable[Iterable[Hashable]]) -> Mapping[Hashable, float]:
    """How rare each is among sets: 1 for one that stands in a single set, near 0 for one in all."""
    listed = list(sets)
    counts = Counter(each for found in listed for each in found)
    most = math.log(len(listed) + 1)
    return (
        {each: math.log((len(listed) + 1) / count) / most for each, count in counts.items()} if most else {}
    )


def _sound_weights(sounds: Sequence[frozenset[str]]) -> Mapping[Hashable, float]:
    rarity = _rarities(sounds)
    return {sound: rare * len(str(sound)) / USUAL_SOUND for sound, rare in rarity.items()}


def counted(passage: Passage) -> frozenset[Counted]:
    """The figures of a passage, of a range both ends. One language counts people where another counts 7 million; eight of
    ten are 80 percent.
    """
    found: set[Counted] = set()
    for each in passage.figures:
        unit = None if each.unit == "person" else each.unit
        for value in each.value if isinstance(each.value, tuple) else (each.value,):
            if value is not None:
                is_share = unit is None and 0 < value < 1
                found.add((value * 100, "percent") if is_share else (value, unit))
    return frozenset(found)


def _rounded(value: Decimal) -> Decimal:
    """A value by its first digits: 7.19 billion and 7.2 billion are near."""
    if len(value.normalize().as_tuple().digits) <= DIGITS_NEAR:
        return value
    return value.quantize(Decimal(1).scaleb(value.adjusted() - DIGITS_NEAR + 1))


def telling(figure: Counted) -> float:
    """How much it says that two passages have a figure: 5.6 trillion won says more than seven degrees."""
    value, _ = figure
    digits = len(value.normalize().as_tuple().digits)
    return min(1.0, OF_A_DIGIT * digits + OF_A_POWER * max(0, value.adjusted()))


def _dates(passage: Passage) -> frozenset[Hashable]:
    return frozenset(each.value for each in passage.dates if each.value)


def _speakers(passage: Passage) -> frozenset[Hashable]:
    return frozenset(each.speaker.slug for each in passage.quotes if each.speaker)


def _quoted(passage: Passage) -> frozenset[Hashable]:
    start = passage.span.start
    words = (
        passage.raw[each.span.start - start : each.span.end - start]
        for each in passage.quotes
        if each.type != SCARE
    )
    return frozenset(unit for text in words for unit in units(text))


def _one_only(held: Sequence[bool]) -> Grid:
    have = np.array(held)
    return np.asarray(np.logical_xor.outer(have, have), np.float32)


def _shorter(passages: Sequence[Passage]) -> Grid:
    sizes = np.log1p(np.array([len(each.units) for each in passages], dtype=np.float32))
    return np.asarray(np.minimum.outer(sizes, sizes), np.float32)


def _early(accounts: Sequence[str]) -> Grid:
    """How near the beginning of its account the later of two passages stands: 1 for two that open theirs."""
    places: Counter[str] = Counter()
    sizes = Counter(accounts)
    found = np.zeros(len(accounts), dtype=np.float32)
    for at, account in enumerate(accounts):
        found[at] = 1 - places[account] / max(1, sizes[account] - 1)
        places[account] += 1
    return np.asarray(np.minimum.outer(found, found), np.float32)
