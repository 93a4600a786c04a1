"""Which matter an account is of: the words, names and figures of its headline and lead, and what two have in common."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from app.analysis.aliases import Aliases
from app.analysis.cleaning import Segment
from app.analysis.common_units import WEIGHTS
from app.analysis.figures import figures
from app.analysis.patterns import regex
from app.analysis.sameness import RAREST, units
from app.analysis.searching import FIRST_CJK, SEARCHED_ROLES, is_cjk, units_of
from app.analysis.sounds import sounds

#: A figure: its value and its unit.
Counted = tuple[Decimal, str | None]
#: Characters of the lead that are read: what follows tells the background, which many matters share.
LONGEST_LEAD = 400
#: Characters in which the names stand that a matter is known by: sounds take longest of all.
LONGEST_SOUNDING = 200
#: Characters of a text that are read to know a copy.
LONGEST_COPY = 1_500
#: Words of a shingle; the share of the lighter text's that makes a copy; how many a text must have to be one: a caption
#: is one sentence of many accounts.
SHINGLE, COPIED, LEAST_COPIED = 5, 0.5, 15
#: Letters of a run without spaces that are shown as shared.
LONGEST_RUN = 20
#: A smaller figure is shared by too many matters.
LEAST_FIGURE = 10
#: In one language, how much a headline counts beside headline and lead together.
OF_HEADLINE = 0.5
#: Across languages, in natural logarithms of rarity: what each digit of a shared figure weighs and all figures at most;
#: letters of a sound that many words share, what each further one weighs and all at most; words that both write alike
#: at most; a name of unknown rarity; what is half enough.
OF_DIGIT, MOST_FIGURES = 2.0, 9.0
USUAL_SOUND, OF_LETTER, MOST_SOUND = 3, 1.5, 6.0
MOST_LATIN = 8.0
USUAL_NAME, ENOUGH = 4.0, 10.0
#: What a name that stands in both headlines adds, and how many count.
OF_HEADED, MOST_HEADED = 0.05, 2
#: In headlines of pieces that tell many matters in a few words each, without the spaces.
ROUNDUPS = (
    "newssummary", "summaryof", "keydevelopments", "newsinbrief", "today'sheadlines", "이시각헤드라인", "주요일정",
    "오늘의일정", "주요뉴스", "뉴스브리핑", "きょうのニュース", "今日のニュース",
)  # fmt: skip
_LATIN = regex(r"[A-Za-z0-9]{2,}")
_WORD = regex(r"[^\W_]+(?:[-'’.][^\W_]+)*")


@dataclass(frozen=True)
class Matter:
    """What an account is known by. ``lead`` is the beginning of its text below the headline."""

    headline: str
    lead: str
    lang: str
    aliases: Aliases = field(repr=False, compare=False)

    @property
    def beginning(self) -> str:
        """Headline and lead."""
        return f"{self.headline}\n{self.lead[:LONGEST_LEAD]}"

    @property
    def is_roundup(self) -> bool:
        """Whether it tells many matters."""
        squeezed = "".join(self.headline.casefold().split())
        return any(each in squeezed for each in ROUNDUPS)

    @cached_property
    def head(self) -> frozenset[str]:
        """The units of its headline."""
        return units(self.headline)

    @cached_property
    def units(self) -> frozenset[str]:
        """Those of headline and lead."""
        return self.head | units(self.lead[:LONGEST_LEAD])

    @cached_property
    def latin(self) -> frozenset[str]:
        """Its words that are written alike in any language: KT in a Korean text."""
        words = units(" ".join(_LATIN.findall(self.beginning)))
        return frozenset(unit for unit in words if not unit.isdigit())

    @cached_property
    def headed(self) -> frozenset[str]:
        """What the headline names, by address."""
        return frozenset(each.slug for each in self.aliases.mentions(self.headline))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What headline and lead name, by address, in order."""
        return tuple(dict.fromkeys(each.slug for each in self.aliases.mentions(self.beginning)))

    @cached_property
    def figures(self) -> frozenset[Counted]:
        """What it counts and measures."""
        text = self.beginning
        found = figures(text, (Segment("body", 0, len(text)),), self.lang)
        values = ((each.value, each.unit) for each in found)
        return frozenset(
            (value, unit) for value, unit in values if isinstance(value, Decimal) and value >= LEAST_FIGURE
        )

    @cached_property
    def sounds(self) -> frozenset[str]:
        """How its names sound."""
        return sounds(f"{self.headline}\n{self.lead[:LONGEST_SOUNDING]}", self.lang)

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Runs of words by which a copy is known."""
        words = units_of(self.lead[:LONGEST_COPY])
        return frozenset(zip(*(words[at:] for at in range(SHINGLE)), strict=False))

    def is_copy(self, other: Matter) -> bool:
        """Whether one is the text of the other, shortened or edited."""
        lighter = min(len(self.shingles), len(other.shingles))
        return lighter >= LEAST_COPIED and len(self.shingles & other.shingles) >= COPIED * lighter

    def words_in(self, other: Matter) -> tuple[str, ...]:
        """Telling words of its headline, as written there, that the other has in headline or lead."""
        return tuple(dict.fromkeys(_words_in(self.headline, other.units)))


def lead_of(text: str, segments: Sequence[Segment]) -> str:
    """The beginning of a text without its title."""
    found: list[str] = []
    for part in segments:
        if part.role in SEARCHED_ROLES and part.role != "title":
            found.append(text[part.start : part.end])
            if sum(map(len, found)) >= LONGEST_COPY:
                break
    return "\n".join(found)


def telling(text: str) -> tuple[str, ...]:
    """The words and pairs of letters that tell texts apart, as the index holds them, in order, each once."""
    return tuple(unit for unit in dict.fromkeys(_indexed(text)) if unit not in WEIGHTS and len(unit) > 1)


def alike(one: Matter, other: Matter, rarity: Mapping[str, float]) -> float:
    """How much two accounts in one language have in common, from 0, by the rarity of units."""
    return OF_HEADLINE * _cosine(one.head, other.head, rarity) + _cosine(one.units, other.units, rarity)


def alike_across(one: Matter, other: Matter, names: Mapping[str, float], words: Mapping[str, float]) -> float:
    """The same of accounts in two languages, by the rarity of names and of words that both languages write alike."""
    shared = set(one.names) & set(other.names)
    found = sum(names.get(slug, 0.0) for slug in shared)
    found += min(MOST_LATIN, sum(words.get(unit, 0.0) for unit in one.latin & other.latin))
    found += min(MOST_FIGURES, sum(map(_telling_figure, one.figures & other.figures)))
    found += min(MOST_SOUND, sum(map(_telling_sound, one.sounds & other.sounds)))
    first, second = (USUAL_NAME + _named(each.names, names) for each in (one, other))
    cosine = _named(shared, names) / math.sqrt(first * second)
    headed = min(MOST_HEADED, len(one.headed & other.headed))
    return (0.5 + 0.5 * cosine) * found / (found + ENOUGH) + OF_HEADED * headed


def _cosine(one: Set[str], other: Set[str], rarity: Mapping[str, float]) -> float:
    both, first, second = (_weight(each, rarity) for each in (one & other, one, other))
    return both / math.sqrt(first * second) if both else 0.0


def _weight(found: Iterable[str], rarity: Mapping[str, float]) -> float:
    """The weights of units added up; of one whose rarity is not known, that of its kind."""
    return sum(rarity.get(unit) or WEIGHTS.get(unit, RAREST) for unit in found)


def _named(slugs: Iterable[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity.get(slug, USUAL_NAME) for slug in slugs)


def _telling_figure(figure: Counted) -> float:
    """By its digits without the noughts behind them: 103.3 billion tells much, 3,000 little."""
    return OF_DIGIT * len(figure[0].normalize().as_tuple().digits)


def _telling_sound(sound: str) -> float:
    return OF_LETTER * max(0, len(sound) - USUAL_SOUND)


def _indexed(text: str) -> Iterator[str]:
    for unit in units_of(text):
        if unit[0] >= FIRST_CJK and is_cjk(unit):
            yield from (unit[at : at + 2] for at in range(len(unit) - 1))
        else:
            yield unit


def _words_in(headline: str, found: Set[str]) -> Iterator[str]:
    """Words that are among units; of a run without spaces the beginning that is."""
    for word in _WORD.findall(headline):
        ends = range(min(len(word), LONGEST_RUN), 1, -1) if is_cjk(word[0]) else (len(word),)
        for end in ends:
            own = units(word[:end])
            if own and own <= found:
                if any(unit not in WEIGHTS and not unit.isdigit() for unit in own):
                    yield word[:end]
                break
