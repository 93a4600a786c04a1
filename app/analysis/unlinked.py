"""Figures and days in which two accounts differ though no two of their sentences surely state the same: each account has one
such figure, or one day on which such an act begins, in all of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from decimal import Context, Decimal
from itertools import combinations, islice, product

import numpy as np

from app.analysis.acts import YEAR, agree, clause, in_common, may_be_ends_alike, may_be_one_time, part
from app.analysis.counted_sources import counts_sources
from app.analysis.counterparts import TALKED, are_of_two
from app.analysis.details import OF_LARGE, Detail, days_of_value, words_of
from app.analysis.near_amounts import FARTHEST_ALONE, FARTHEST_APART, SHARES
from app.analysis.near_days import FARTHEST_AHEAD, is_ahead
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.phases import told_apart
from app.analysis.placed import DATE, Known, Met, Placed, tells_days, times
from app.analysis.sameness import units, weight
from app.analysis.sounds import sounds
from app.analysis.statements import Links
from app.analysis.ties import are_apart, digits_of
from app.analysis.told_otherwise import come_to_same
from app.analysis.word_table import FATES, PATTERNS, told_in

#: One figure is at most so many times the other, and so much of their clauses is the same. In 2,500 comparisons of the press,
#: 350 of which no bar was made on, these show 17 figures that no statement shows; by reading 16 were of one thing. The six
#: that fewer words, 1.7 times or two figures of the kind in each account add in 1,400 of them were all of two.
FARTHEST, ONE_THING = Decimal("1.35"), 0.25
#: So likely are two sentences the same, at the least; in two languages, whose clauses share no words; and where an act is told
#: to begin. Of these last two the press showed none, true or false: they are by judgement and by invented accounts.
LEAST, ACROSS, BEGINNING = 0.02, 0.4, 0.1
#: Sentences of two accounts that surely state the same, and more if two talks are to be one.
OF_ONE_MATTER, OF_ONE_MEETING = 1, 2
#: So much of what begins in two clauses is told in the same words, and so heavy are the words that name it.
ONE_BEGINNING, NAMED = 0.25, 4.0
#: Of so many digits two figures are of one thing if all but one are the same.
OF_A_SLIP = 5
#: Pairs of one kind in two accounts that are looked at.
MOST_PAIRS = 4_000
_PERSON, _HOURS, _DEGREE = "person", "second", "degree"
#: What is a part or a level of anything.
_OF_ANYTHING = frozenset({*SHARES, _DEGREE, OF_LARGE})
#: What two clauses of two languages may both tell: what became of it, that two talked, a distance, a rise.
_TELLING = FATES.union(TALKED, {"far", "high", "risen", "fallen", "aboard"}) - {"had"}
#: How it is told that something begins.
_BEGUN = frozenset({"in force", "started", "opened"})
_BEGUN_WORDS = {
    lang: tuple(regex(rf"(?:{lines[name].pattern})[가-힣]*", re.IGNORECASE) for name in sorted(_BEGUN))
    for lang, lines in PATTERNS.items()
}
#: Words beside the day on which something begins.
_FROM: Mapping[str, re.Pattern[str]] = {
    "en": regex(r"\b(?:from|on|in|is|are|will|be|due|to|the)\b", re.IGNORECASE),
    "ko": regex(r"[가-힣]*부터[가-힣]*"),
    "zh": regex(r"自|从|從|起|将|將|于|於|正式"),
}
#: What enters into force when two states say so, and what names it: the words before it, or what it is on.
_PACT, _TRUCE = "pact", "truce"
_PACTS = frozenset({_PACT, _TRUCE})
_NAMING: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"(?P<name>(?:[\w-]+ ){0,2})(?:agreement|accord|deal|pact|treaty|memorandum|protocol|convention)\b(?: (?:on|for) (?P<on>(?:[\w-]+ ?){1,3}))?",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"(?P<name>(?:[가-힣]{2,8}\s)?[가-힣]{0,6}?)\s?(?:협정|합의|조약|협약|양해각서|의정서)(?P<on>)"
    ),
    "zh": regex(
        r"(?P<name>[\u4e00-\u9fff]{0,4})(?:协定|協定|协议|協議|条约|條約|公约|公約|备忘录|備忘錄|议定书|議定書)(?P<on>)"
    ),
}
#: What names no pact: articles, whose it is, how it is, when it was made.
_UNTELLING = regex(
    r"\b(?:an?|the|this|that|their|its|his|her|our|new|joint|historic|bilateral|landmark|interim|final|initial|first|which|under|of|when|signed|reached|and|on|to)\b"
    r"|(?:양국|이번|새로운|새|역사적|공동|최종|잠정|해당|관련|두 나라|이)(?=\s|$)|两国|兩國|双方|雙方|此项|這項|这项|该|該|新|有关|有關|的",
    re.IGNORECASE,
)  # fmt: skip
#: Two states or three by a letter each, who talk: 한미, 中美.
_PARTIES: Mapping[str, re.Pattern[str]] = {
    "ko": regex(r"(?<![가-힣])[한미일중러북]{2,3}(?=\s|정상|외교|국방|회담|양국|\s?간\s)"),
    "zh": regex(
        r"[中美日韩韓俄朝]{2,3}(?=两国|兩國|元首|首脑|首腦|外长|外長|会谈|會談|双方|雙方|领导人|領導人)"
    ),
}


def unlinked(
    found: Sequence[Passage], details: Sequence[Sequence[Detail]], links: Links, known: Known
) -> Iterator[tuple[Placed, ...]]:
    """The details that differ and are of one thing, one of each account that has one: of the likeliest two sentences for
    each two values; ``details``: those of each passage.
    """
    told: dict[str, dict[Hashable, list[Placed]]] = defaultdict(lambda: defaultdict(list))
    for place, passage in enumerate(found):
        for each in details[place]:
            if not (each.is_aside or each.kind in _OF_ANYTHING or counts_sources(each)):
                told[passage.account][each.kind].append(Placed(place, each))
    groups: dict[tuple[Hashable, frozenset[Hashable]], dict[str, Placed]] = defaultdict(dict)
    for one, other in combinations(told, 2):
        pair = _Pair(found, links, known, one, other)
        for kind in (kind for kind in told[one] if kind in told[other]):
            for met in pair.met(kind, told[one][kind], told[other][kind]):
                for at in (met.mine, met.theirs):
                    groups[kind, frozenset(met.values)].setdefault(at.detail.passage.account, at)
    yield from (tuple(sorted(each.values(), key=lambda one: one.place)) for each in groups.values())


class _Pair:
    """Two accounts, and how their sentences are linked."""

    def __init__(self, found: Sequence[Passage], links: Links, known: Known, one: str, other: str) -> None:
        mine, theirs = (np.array([each.account == account for each in found]) for account in (one, other))
        self._of = {True: mine, False: theirs}
        self._found, self._likely, self._known = found, links.likely, known
        self._weighty = frozenset(np.nonzero(links.likely.any(axis=1))[0].tolist())
        self._same = int(links.same[np.ix_(mine, theirs)].sum())

    def met(self, kind: Hashable, mine: Sequence[Placed], theirs: Sequence[Placed]) -> Iterator[Met]:
        """The two of one kind that are of one thing."""
        is_met = self._is_begun_apart if kind == DATE else self._is_counted_apart
        if kind != DATE and not self._may_be_counted_apart(kind, mine, theirs):
            return
        by_values: dict[tuple[Hashable, Hashable], list[Met]] = defaultdict(list)
        for each in self._candidates(mine, theirs):
            by_values[each.values].append(each)
        firsts, seconds = ([pair[at] for pair in by_values] for at in (0, 1))
        for pair, every in by_values.items():
            is_only = kind == DATE or firsts.count(pair[0]) == seconds.count(pair[1]) == 1
            if not is_only or any(map(self._known.has, every)):
                continue
            kept = [each for each in every if self._is_of_one_time(each) and is_met(each, mine, theirs)]
            if kept:
                yield max(kept, key=lambda each: self._likely[each.places])

    def _candidates(self, mine: Sequence[Placed], theirs: Sequence[Placed]) -> Iterator[Met]:
        """Those of two accounts that the other has not, and may be of one thing."""
        lone, rest = (
            [
                each
                for each in some
                if each.place in self._weighty
                and _may_differ(each.detail)
                and not _is_told(each.detail, others)
            ]
            for some, others in ((mine, theirs), (theirs, mine))
        )
        for one, other in islice(product(lone, rest), MOST_PAIRS):
            if _may_be_of_one_thing(one.detail, other.detail):
                yield Met(one, other)

    def _is_best(self, met: Met) -> bool:
        """Whether neither sentence has a likelier one in the other account."""
        one, other = met.places
        likely = self._likely[one, other]
        return bool(
            likely >= self._likely[one, self._of[False]].max()
            and likely >= self._likely[other, self._of[True]].max()
        )

    def _is_of_one_time(self, met: Met) -> bool:
        """Whether no figure is of a day or of a stretch of days of which the other account tells nothing."""
        one, other = met.details
        return _is_slip(one, other) or (
            tells_days(self._found, other, one) and tells_days(self._found, one, other)
        )

    def _may_be_counted_apart(self, kind: Hashable, mine: Sequence[Placed], theirs: Sequence[Placed]) -> bool:
        """Whether the accounts are of one matter, and one has one figure of the kind; people are seldom listed."""
        return self._same >= OF_ONE_MATTER and (kind == _PERSON or min(_values(mine), _values(theirs)) == 1)

    def _is_counted_apart(self, met: Met, mine: Sequence[Placed], theirs: Sequence[Placed]) -> bool:
        """Whether two figures are of one thing: they are near and told in like words, or tell how long two talked."""
        one, other = met.details
        are_lone = _values(mine) == _values(theirs) == 1
        if one.passage.lang != other.passage.lang:
            is_likely = are_lone and self._likely[met.places] >= ACROSS and self._is_best(met)
            return is_likely and _have_in_common(one, other)
        apart = times(one, other)
        if are_lone and one.kind == _HOURS and _are_talks(one, other):
            return apart <= FARTHEST_APART and self._same >= OF_ONE_MEETING
        is_likely = self._likely[met.places] >= LEAST
        return is_likely and apart <= FARTHEST and in_common(one.context, other.context) >= ONE_THING

    def _is_begun_apart(self, met: Met, mine: Sequence[Placed], theirs: Sequence[Placed]) -> bool:
        """Whether two days to come are those on which one thing begins: neither account tells another such day."""
        one, other = met.details
        lang = one.passage.lang
        if lang != other.passage.lang or lang not in _FROM or self._likely[met.places] < BEGINNING:
            return False
        acts = _begins(one) & _begins(other)
        if not any(_is_only(act, one, mine) and _is_only(act, other, theirs) for act in acts):
            return False
        return _is_one_beginning(one, other) and self._is_best(met)


def _may_differ(each: Detail) -> bool:
    """Whether a day to come is told on which something begins, or a figure that is the only one of its kind in a sentence."""
    if each.kind == DATE:
        return _is_day_to_come(each) and bool(_begins(each))
    return each.is_alone


def _is_day_to_come(each: Detail) -> bool:
    """Whether a day or a month is to come."""
    return len(str(each.value)) > YEAR and is_ahead(each)


def _is_told(each: Detail, others: Sequence[Placed]) -> bool:
    return any(_are_one(each, other.detail) for other in others)


def _are_one(one: Detail, other: Detail) -> bool:
    """Whether two values may be one, as far as both are told."""
    if one.kind == DATE:
        return agree(str(one.value), str(other.value))
    return one.agrees(other) or one.is_rounded(other) or _is_rounder(one, other) or _is_rounder(other, one)


def _is_rounder(one: Detail, other: Detail) -> bool:
    """Whether a figure is another with fewer digits, however it is told: 140 and 142."""
    digits = digits_of(one.value)
    if not isinstance(other.value, Decimal) or not 0 < digits < digits_of(other.value):
        return False
    return Context(prec=digits).plus(other.value) == one.value


def _may_be_of_one_thing(one: Detail, other: Detail) -> bool:
    """Whether two values may be of one thing by how far apart they are, and no word tells them apart."""
    is_near = _are_near_days if one.kind == DATE else _are_near_figures
    return is_near(one, other) and not (
        are_apart(one.ties, other.ties)
        or told_apart(one.passage, one.span, other.passage, other.span)
        or are_of_two(one, other)
        or come_to_same(one, other)
    )


def _are_near_figures(one: Detail, other: Detail) -> bool:
    if one.value in other.values or other.value in one.values:
        return False
    return (
        0 < times(one, other) <= FARTHEST_ALONE
        and may_be_one_time(one.dates, other.dates)
        and one.is_age == other.is_age
    )


def _are_near_days(one: Detail, other: Detail) -> bool:
    apart = abs(days_of_value(str(one.value)) - days_of_value(str(other.value)))
    are_alike = may_be_ends_alike(one.passage, one.span, other.passage, other.span)
    return 0 < apart <= FARTHEST_AHEAD and are_alike


def _is_slip(one: Detail, other: Detail) -> bool:
    """Whether two figures of many digits are the same but for one of these: 51,117,378 and 50,117,378."""
    mine, theirs = str(one.value), str(other.value)
    is_long = min(digits_of(one.value), digits_of(other.value)) >= OF_A_SLIP and len(mine) == len(theirs)
    return is_long and sum(digit != against for digit, against in zip(mine, theirs, strict=True)) == 1


def _values(told: Sequence[Placed]) -> int:
    return len({each.detail.value for each in told})


def _begins(each: Detail) -> frozenset[str]:
    """How it is told that something begins on a day."""
    return told_in(clause(each.passage, each.span), each.passage.lang, _BEGUN)


def _is_one_beginning(one: Detail, other: Detail) -> bool:
    """Whether what begins may be one thing: both are a pact that no name tells apart, or are told in like words, or one is
    not named.
    """
    mine, theirs = (
        told_in(clause(each.passage, each.span), each.passage.lang, _PACTS) for each in (one, other)
    )
    if mine and theirs:
        named, others = (_pact_names(each) for each in (one, other))
        return not (named and others) or not named.isdisjoint(others)
    begun, rest = (_begun(each) for each in (one, other))
    return min(weight(begun), weight(rest)) < NAMED or in_common(begun, rest) >= ONE_BEGINNING


def _pact_names(each: Detail) -> frozenset[str]:
    """What names a pact; a truce is named by itself."""
    lang, said = each.passage.lang, clause(each.passage, each.span)
    words = (
        f"{found['name']} {found['on'] or ''}"
        for found in _NAMING[lang].finditer(PATTERNS[lang][_TRUCE].sub(" ", said))
    )
    named = frozenset(unit for each_of in words for unit in units(_UNTELLING.sub(" ", each_of)))
    return named | (told_in(said, lang, frozenset({_TRUCE})))


def _begun(each: Detail) -> frozenset[str]:
    """The words of a clause without its date and how it is told that something begins."""
    lang, said = each.passage.lang, clause(each.passage, each.span)
    said = said.replace(" ".join(words_of(each.passage, each.span).split()), " ")
    for words in _BEGUN_WORDS[lang]:
        said = words.sub(" ", said)
    return units(_FROM[lang].sub(" ", said))


def _have_in_common(one: Detail, other: Detail) -> bool:
    """Whether two clauses of two languages name one thing or one who is, count one thing, or tell what became of it alike."""
    mine, theirs = (_named(each) for each in (one, other))
    return not mine.isdisjoint(theirs)


def _named(each: Detail) -> frozenset[str]:
    """What a clause names, in another script by its sound, counts, and tells."""
    said, lang = clause(each.passage, each.span), each.passage.lang
    told = told_in(part(each.passage, each.span), lang, _TELLING) | sounds(said, lang)
    if each.aliases is None:
        return told
    counted = (each.aliases.counted.called(word, lang) for word in _nouns(said, lang))
    named = (mention.slug for mention in each.aliases.mentions(said))
    return told | {thing.head for thing in counted if thing} | frozenset(named)


def _nouns(said: str, lang: str) -> Iterator[str]:
    """What may be nouns of a clause: its words, Korean ones without the particles that may end them; Chinese does not part
    any.
    """
    for word in re.findall(r"[^\W\d_]{2,}", said) if lang != "zh" else ():
        yield word
        if lang == "ko":
            yield from (word[:-at] for at in (1, 2) if len(word) - at >= 2)


def _is_only(act: str, each: Detail, told: Sequence[Placed]) -> bool:
    """Whether no other day to come of an account is that of such an act."""
    days = {
        str(one.detail.value) for one in told if _is_day_to_come(one.detail) and act in _begins(one.detail)
    }
    return all(agree(day, str(each.value)) for day in days)


def _are_talks(one: Detail, other: Detail) -> bool:
    """Whether how long something took is told of talks of one way, and not of those of other states."""
    mine, theirs = (_talks(each) for each in (one, other))
    states, others = (_parties(each) for each in (one, other))
    return mine == theirs and len(mine) == 1 and (not (states and others) or states == others)


def _talks(each: Detail) -> frozenset[str]:
    return told_in(clause(each.passage, each.span), each.passage.lang, TALKED)


def _parties(each: Detail) -> frozenset[str]:
    """Who talks, where states are named by a letter each."""
    pattern = _PARTIES.get(each.passage.lang)
    found = pattern.search(clause(each.passage, each.span)) if pattern else None
    return frozenset(found[0]) if found else frozenset()
