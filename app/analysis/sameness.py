"""How likely two quotations are the same words: one utterance as several accounts give it, whole, in part, reworded."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import lt, mul
from sys import intern

from app.analysis.chinese_script import simplified
from app.analysis.common_units import WEIGHTS
from app.analysis.patterns import regex
from app.analysis.same_models import BODIES, HEADLINES, SameModel
from app.analysis.searching import FIRST_CJK, is_cjk, units_of
from app.analysis.text import sentences

#: Weights are natural logarithms of rarity; a rare word or pair of letters has 8.
RAREST = 8.0
#: Days between two accounts of one utterance.
FARTHEST_DAYS = 3
#: What a quotation is, from what leads an entry to what only follows.
BRIEF, LONG, HEADLINE = range(3)
#: Longer ones are compared by their beginning; by runs of letters, of which all accounts have the first, by less of it.
LONGEST, LONGEST_RUNS = 2_000, 600
#: Letters of a run in alphabets: shorter ones stand in any two texts.
LATIN_RUN = 5
#: Quotations whose runs of letters are kept at hand: one is held against a few hundred others.
KEPT = 2_048
#: Letters by which a Korean word is known whatever follows them: headlines drop particles and endings.
KNOWN_BY = 2
#: Letters of a quotation that are divided into parts, and what a part must weigh to be one: more than a rare word has,
#: which stands in any quotation of a matter.
LONGEST_DIVIDED, LEAST_PART = 600, 12.0
#: Letters of a Korean word with its particle: words that stand side by side are as near as can be.
LETTERS_OF_WORD = 3
_PART_ENDS = regex(r"…|‥|\.{2,}|·{2,}|[,.?!](?=\s)|[，。；？！]")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """How much two quotations must share: ``contained`` of the shorter, ``shared`` weight, ``alike`` of the longer."""

    contained: float
    shared: float
    alike: float = 0.0

    def is_met(self, likeness: Likeness) -> bool:
        """Whether two quotations reach it."""
        return (
            likeness.contained >= self.contained
            and likeness.shared >= self.shared
            and likeness.alike >= self.alike
        )


#: In Chinese whoever is one of several, or known by what they are alone; addresses are in simplified characters.
_ONE_OF_THEM = (
    r"[一某两三数几多][名位][\u4e00-\u9fff]{0,16}?(?:官|员|人士|人员|者|人|手|生|家|兵|民|客|友|师)$|(?:人士|网友|网民|居民|村民|民众|市民|目击者)$"
    r"|^(?:专家|学者|记者|官员|军官|警官|家属|乘客|业者|店家|受访者|被害人|被告|女儿|儿子|妻子|丈夫|父亲|母亲|家人)$"
)
#: Speakers without a name of their own, by their addresses: there are many of each, and courts and offices say the
#: same of many matters.
_UNNAMED = regex(
    rf"{_ONE_OF_THEM}|"
    r"(?:관계자|당국자|전문가|시민|주민|누리꾼|네티즌|재판부|법원|검찰|경찰|특검|측|(?:^|-)\w-?씨)$"
    r"|(?:^|-)(?:officials?|sources?|residents?|critics|experts?|analysts?|spokes(?:person|man|woman)|court|police|prosecutors|lawyers?|users?)$"
)
#: Of these, persons, whom a letter or their trade stands for and who are none in two articles.
_NAMELESS = regex(
    rf"{_ONE_OF_THEM}|"
    r"^(?:[a-z]{1,2}|[ㄱ-ㅎ]|[가-힣])-?모?-?(?:씨|군|양)$"
    r"|(?:관계자|당국자|소식통|전문가|시민|주민|상인|누리꾼|네티즌|목격자|직원|측근|유족|유가족|학부모|승객|제보자|남성|여성)들?$"
    r"|^(?:양|양국|양측|양사|양당|쌍방)$"
    r"|(?:^|-)(?:아내|남편|부인|부부|부모|어머니|아버지|엄마|아빠|이모|삼촌|시아버지|시어머니|가족|자녀|아이|학생|환자|피해자|피고인|변호인|변호인단"
    r"|작성자|글쓴이|응답자|저자|진행자|제작진|소비자|민원인|보좌진|조합원|점주|업주|사장|재판장|재판부)들?$"
    r"|^(?:an?|one|another|some|several|many)-(?:[^-]+-){0,8}?(?:official|insider|source|worker|employee|resident|expert|analyst|critic|representative"
    r"|spokes(?:person|man|woman)|lawyer|student|user|executive|lawmaker|observer|diplomat|investor)s?(?:-|$)"
    # By the addresses of the tables: south-korea-presidential-office-official.
    r"|-(?:official|source|diplomat|lawmaker|expert|soldier)$"
)
#: A headline and the text below it: the speaker often stands only in the text.
IN_ONE_ARTICLE = (Bar(0.45, 12), Bar(0.6, 9))


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two quotations share: weight, as part of the lighter and of the heavier one."""

    shared: float
    contained: float
    alike: float


@dataclass(frozen=True, slots=True)
class Wording:
    """How the words of a quotation begin: all and what they weigh, those of each part with what it weighs, and such of two
    letters and more in their order; and its letters and digits in one row.
    """

    starts: frozenset[str]
    weight: float
    parts: tuple[tuple[frozenset[str], float], ...]
    beginnings: tuple[str, ...]
    letters: str


@dataclass(frozen=True)
class Heard:
    """A quotation to be folded: ``key`` is its own number, ``entry`` that of the entry it is in already, if any.

    ``day`` is an ordinal, None for an undated account. A headline shortens and joins what the text below it quotes.
    """

    key: int
    text: str
    article: int
    speaker: str | None = None
    day: int | None = None
    entry: int | None = None
    in_headline: bool = False
    lang: str | None = None

    @cached_property
    def units(self) -> frozenset[str]:
        """Its words and pairs of letters."""
        return units(self.text)

    @cached_property
    def wording(self) -> Wording:
        """How its words begin."""
        return wording(self.text)

    @cached_property
    def rank(self) -> int:
        """BRIEF for a sentence or a part of one, LONG for several, HEADLINE."""
        if self.in_headline:
            return HEADLINE
        return LONG if len(sentences(self.text[:LONGEST])) > 1 else BRIEF

    @cached_property
    def weight(self) -> float:
        """How much there is to recognise it by."""
        return weight(self.units)


def units(text: str) -> frozenset[str]:
    """The words of a quotation without endings and particles, and the pairs of letters of a run without spaces, Chinese ones
    in simplified characters.
    """
    found: set[str] = set()
    for unit in units_of(simplified(text[:LONGEST])):
        found.update(_of_unit(unit))
    return frozenset(found)


def wording(text: str) -> Wording:
    """How the words of a quotation begin. Of Korean words these are the first two letters, which most roots have, of
    others what units has; parts are sentences and clauses that weigh enough: a headline puts two utterances into one.
    """
    divided = [units_of(part) for part in _PART_ENDS.split(simplified(text[:LONGEST_DIVIDED]))]
    parts = [frozenset(_starts(part)) for part in divided]
    every = frozenset[str]().union(*parts)
    words = [word for part in divided for word in part]
    return Wording(
        every,
        weight(every),
        tuple((part, whole) for part in parts if (whole := weight(part)) >= LEAST_PART),
        tuple(dict.fromkeys(intern(word[:KNOWN_BY]) for word in words if len(word) >= KNOWN_BY)),
        "".join(words),
    )


def _starts(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if "가" <= word[0] <= "힣":
            yield intern(word[:KNOWN_BY])
        else:
            yield from _of_unit(word)


def _of_unit(unit: str) -> Iterator[str]:
    if unit[0] >= FIRST_CJK and is_cjk(unit):
        yield from (unit[at : at + 2] for at in range(max(1, len(unit) - 1)))
    else:
        yield unit if unit in WEIGHTS else stem(unit)


def weight(found: Iterable[str]) -> float:
    """The weights of units added up."""
    return sum(WEIGHTS.get(unit, RAREST) for unit in found)


def likeness(one: Heard, other: Heard) -> Likeness:
    """What two quotations share."""
    shared = weight(one.units & other.units)
    lighter, heavier = sorted((one.weight, other.weight))
    return Likeness(shared, shared / lighter if lighter else 0.0, shared / heavier if heavier else 0.0)


def likely(one: Heard, other: Heard) -> float:
    """How likely two quotations are the same words, 0 to 1, by the models of same_models."""
    model, found = model_of(one, other), likeness(one, other)
    if found.contained < model.contained or found.alike < model.alike or found.shared < model.shared:
        return 0.0
    return likely_by(model, shared(one, other, found))


def model_of(one: Heard, other: Heard) -> SameModel:
    """The model that weighs two quotations: another where one of them stands in a headline."""
    return HEADLINES if one.in_headline or other.in_headline else BODIES


def likely_by(model: SameModel, found: tuple[float, ...]) -> float:
    """The likelihood that a model gives to what two quotations share."""
    total = model.intercept + sum(map(mul, model.weights, found))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))


def shared(one: Heard, other: Heard, found: Likeness) -> tuple[float, ...]:
    """What two quotations share, in the order of same_models.SHARED; ``found`` is their likeness."""
    is_one = bool(one.speaker and other.speaker) and may_be_one(one.speaker or "", other.speaker or "")
    is_two = bool(one.speaker and other.speaker) and not is_one
    size = model_of(one, other).run
    mine, theirs = runs(one.text, size), runs(other.text, size)
    run = len(mine & theirs)
    days = 1 if one.day is None or other.day is None else min(FARTHEST_DAYS, abs(one.day - other.day))
    weighed, lighter = math.log1p(found.shared), math.log1p(min(one.weight, other.weight))
    return (
        found.contained,
        found.alike,
        weighed,
        float(is_one),
        float(is_two),
        float(is_one and is_unnamed(one.speaker or "") and is_unnamed(other.speaker or "")),
        float(days),
        lighter,
        found.contained * weighed,
        found.contained * is_one,
        run / max(1, min(len(mine), len(theirs))),
        math.log1p(run),
        *sorted((_held(one.wording, other), _held(other.wording, one))),
        *sorted((_best_part(one.wording, other), _best_part(other.wording, one))),
        *_in_a_row(*sorted((one.wording, other.wording), key=lambda each: (each.weight, each.letters))),
        lighter * is_one,
    )


def _held(words: Wording, other: Heard) -> float:
    """The share of how words begin that another quotation has, by weight."""
    return weight(words.starts & other.units) / words.weight if words.weight else 0.0


def _best_part(words: Wording, other: Heard) -> float:
    """How much another quotation has of the part of which it has most; 0 where no part weighs enough."""
    return max((weight(part & other.units) / whole for part, whole in words.parts), default=0.0)


def _in_a_row(shorter: Wording, longer: Wording) -> tuple[float, float]:
    """How near each other the words of one quotation stand in another, and the share of those that stand in their order."""
    places = [at for at in map(longer.letters.find, shorter.beginnings) if at >= 0]
    if not places:
        return 0.0, 1.0
    near = min(1.0, LETTERS_OF_WORD * len(places) / (max(places) - min(places) + LETTERS_OF_WORD))
    later = sum(map(lt, places, places[1:]))
    return near, later / (len(places) - 1) if len(places) > 1 else 1.0


@lru_cache(maxsize=KEPT)
def runs(text: str, size: int) -> frozenset[str]:
    """All runs of letters and digits of a text, whatever stands between them: of ``size`` letters in scripts of which
    one tells as much as a syllable, else of LATIN_RUN.
    """
    plain = "".join(filter(str.isalnum, text[:LONGEST_RUNS].casefold()))
    length = size if any(char >= FIRST_CJK and is_cjk(char) for char in plain) else LATIN_RUN
    return frozenset([plain[at : at + length] for at in range(max(1, len(plain) - length + 1))])


def is_near(one: Heard, other: Heard) -> bool:
    """Whether both may be of one occasion, and are in one language as far as that is known."""
    is_of_two = one.lang and other.lang and one.lang != other.lang
    return not is_of_two and are_near(one.day, other.day)


def are_near(one: int | None, other: int | None) -> bool:
    """Whether two days may be of one occasion; an undated account may be of any."""
    return one is None or other is None or abs(one - other) <= FARTHEST_DAYS


def may_be_one(one: str, other: str) -> bool:
    """Whether two addresses may be one speaker's: one is a part of the other, or both have a name beside an office."""
    mine, theirs = one.split("-"), other.split("-")
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return True
    return any(_is_named_in(*each) for each in ((mine, theirs), (theirs, mine)))


def _is_named_in(titled: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a Korean name before its office, whole or the family name alone, is one of another address."""
    name = titled[0]
    if len(titled) < 2 or not "가" <= name <= "힣":
        return False
    return name in named if len(name) > 1 else name == named[0][0] and len(named[0]) > 1


def is_unnamed(speaker: str) -> bool:
    """Whether an address is that of somebody without a name: many different people are called so."""
    return _UNNAMED.search(speaker) is not None


def is_nameless(speaker: str) -> bool:
    """Whether an address stands for persons without a name, another in each article: Mr A, a ministry official."""
    return _NAMELESS.search(speaker) is not None


def stem(word: str) -> str:
    """An English word without its ending: ferries and ferry are two, ships and ship one."""
    if not word.endswith(_ENDINGS):
        return word
    ending = next(each for each in _ENDINGS if word.endswith(each))
    return word[: -len(ending)] if len(word) - len(ending) >= _SHORTEST_STEM else word
