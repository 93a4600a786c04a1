"""One counted thing of two accounts, told with one fate by different numbers, in sentences that nothing else links: "seized two
boats", "the seizure of three boats"; tons of one kind of goods, and how long two talked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations, product, takewhile

from app.analysis.acts import MONTH, clause, may_be_one_time, part
from app.analysis.aliases import Aliases
from app.analysis.counted_sources import counts_sources
from app.analysis.counterparts import TALKED, are_of_two, has_as_part
from app.analysis.counts import PERSON, Counting
from app.analysis.details import Detail
from app.analysis.goods import goods_of
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.phases import told_apart
from app.analysis.placed import DATE, Known, Met, Placed, tells_days, times
from app.analysis.ties import are_apart
from app.analysis.told_otherwise import come_to_same
from app.analysis.word_table import FATES, told_in

#: One figure is at most so many times the other. In 1,700 comparisons of the press, few of two languages, this road shows one
#: figure that no other shows, of one thing; pollsters' answers and people of two names or none added five, none of one thing.
FARTHEST = Decimal(4)
#: So many letters at the end of two nouns are a noun of which both are kinds.
OF_ONE_NOUN = 2
#: In which units how long two talked is told.
_TIMES = frozenset({"minute", "hour"})
_TALKS = "talks"
#: What becomes of what is counted, in all its parts: that somebody has so many is no fate, nor what those think of whom a
#: poll asked. Goods that are seized are aboard, and those who speak by
#: telephone or at table need not meet else.
_FATES = FATES - {"had", "for", "against", "abstained"}
_SEIZED, _ABOARD, _MET = "seized", "aboard", "met"
_OF_GOODS = _FATES | {_ABOARD}
_OF: Mapping[Hashable, frozenset[str]] = {_TALKS: TALKED, "vote": frozenset({"for", "against", "abstained"})}
#: Rounds that are fired are no rounds of talks.
_FIRED, _ROUND, _SHOT = "fired", "round-of-talks", "shot"


def _by_lang(en: str, ko: str, zh: str) -> Mapping[str, re.Pattern[str]]:
    return {lang: regex(each, re.IGNORECASE) for lang, each in (("en", en), ("ko", ko), ("zh", zh))}


#: Right before a figure of some among those that are counted, or of more than these.
_SOME_BEFORE = _by_lang(
    r"\b(?:of (?:them|whom|these|those)|among them|includ(?:ing|es|ed)|another|a further|an additional),? (?:at least |about |some )?$",
    r"(?:(?:^|\s)(?:이|그)\s?(?:가운데|중)|(?:명|척|건|발|대|곳|들|선원|사람)\s?(?:가운데|중)|포함해|추가로|또|또\s?다른|다른|별도로)(?:에서?)?\s(?:[가-힣]{1,8}\s){0,2}$",
    r"(?:其中|当中|當中|包括|包含|另有?|另外|此外|还有|還有)[^，。；]{0,6}$",
)
_SOME_BEHIND = _by_lang(
    r"\s(?:of (?:them|whom|these|those|the)|more(?! than)|others?)\b",
    r"(?:[을를]?\s?(?:포함|비롯)|\s?더\s|씩)",
    r"(?:在内|在內|之多)$",
)
#: What is told is not so, or was not done.
_DENIED = _by_lang(
    r"\b(?:not|n['’]t|never|no|denie[ds]|deny|denying|false|untrue|without|nor)\b",
    r"사실이 아니|사실과 다르|사실무근|부인[하했한]|허위|[지진] (?:않|못)|아니[라다]|없[다었는]",
    r"不属实|不屬實|否认|否認|并非|並非|没有|沒有|未[曾能]?|不实|不實|并未|並未",
)
#: What is planned, thought of or asked for.
_PLANNED = _by_lang(
    r"\b(?:will|would|shall|to be|plan(?:s|ned)?|expect(?:s|ed)?|may|might|could|can|if|aims?|intends?|set to|due to|agreed to|want(?:s|ed)?|hop(?:es|ed)|demand\w*|urg\w*|call(?:s|ed) for|propos\w*|scheduled)\b",
    r"[하되]기로|게 [된됩됐되]|예정|계획|방침|전망|예상|[할될] (?:것|수|경우)|하겠|하자고|하라고|요구|촉구|제안|목표|검토",
    r"将|將|拟|擬|计划|計劃|预计|預計|可能|打算|要求|建议|建議|呼吁|呼籲|目标|目標|力争",
)
#: Of how much time a number is: so many a year, so far this year.
_SUMMED = _by_lang(
    r"\b(?:so far|this (?:year|month|week|season)|since|to date|cumulative|in total|(?:over|in|during|for) the (?:past|last)|last (?:year|month)|in (?:19|20)\d\d|annual(?:ly)?|(?:years?|months?|weeks?) (?:ago|earlier|before)|per (?:year|month|day)|(?:each|every|a) (?:year|month|day)|overall|so-called)\b",
    r"올해|올 들어|이달|이번 달|지난해|작년|지난달|지금까지|누적|누계|들어|이후|(?:최근|지난) \S{1,6}(?:년|개월|달|주)|\d{4}년|년 전|개월 전|달 전|매년|매달|매월|매일|연간|해마다|연평균",
    r"今年|本月|去年|上月|迄今|至今|累计|累計|以来|以來|期间|期間|近\S{1,3}年|过去|過去|\d{4}年|[年月周]前|每年|每月|每天|年均",
)
_YEARLY = _by_lang(
    r"\b(?:annual(?:ly)?|per year|(?:each|every|a) year)\b", r"매년|연간|해마다|연평균", r"每年|年均"
)
#: That how long it lasted is told of talks, and not how long before or after them.
_LASTED = _by_lang(
    r"\b(?:last(?:ed|ing)?|for|took|ran|spann\w+|long|continued)\b|-(?:minute|hour)\b",
    r"동안|(?:분|시간)\s?(?:여|가량|정도)?\s?(?:간|넘게|이상)|진행|이어[졌진]|계속|걸[쳐렸]",
    r"持续|持續|历时|歷時|进行|進行|长达|長達|达成了?|会谈了|會談了|谈了|談了",
)
_AWAY = _by_lang(
    r"\s(?:after|before|later|earlier|ago|into|from|away|late)\b",
    r"(?:여|가량|정도)?\s?(?:뒤|후|전|만에|앞서|늦|앞당|거리)",
    r"(?:多)?(?:后|後|前|之后|之後|之前|车程|車程|内|內)",
)


@dataclass(frozen=True)
class Fated:
    """A figure of a counted thing with what became of it: ``of`` is what it may be held against, ``thing`` the same as
    narrowly as is told.
    """

    placed: Placed
    of: Hashable
    thing: Hashable

    @property
    def detail(self) -> Detail:
        """The figure."""
        return self.placed.detail

    @cached_property
    def part(self) -> str:
        """What is told of it and of nothing else in its clause."""
        return part(self.detail.passage, self.detail.span)

    @cached_property
    def clause(self) -> str:
        """All its clause."""
        return clause(self.detail.passage, self.detail.span)

    @cached_property
    def fates(self) -> frozenset[str]:
        """What became of it."""
        return self._told_in(self.part) or (self._told_in(self.clause) if self.of == _TALKS else frozenset())

    @cached_property
    def may_have(self) -> frozenset[str]:
        """What may have become of it: a verb of its clause may be its own."""
        return self.fates or self._told_in(self.clause)

    def _told_in(self, text: str) -> frozenset[str]:
        names = told_in(
            text, self.detail.passage.lang, _OF.get(self.of, _OF_GOODS if self.is_weighed else _FATES)
        )
        if self.is_weighed and _SEIZED in names:
            return names | {_ABOARD}
        return names - {_MET} if self.of == _TALKS and len(names) > 1 else names

    @property
    def is_weighed(self) -> bool:
        """Whether it is of goods."""
        return isinstance(self.of, tuple)

    @cached_property
    def is_some(self) -> bool:
        """Whether it is of some among those counted, or of more than these."""
        raw, lang, (start, end) = self._place()
        before, behind = raw[max(0, start - 24) : start], raw[end : end + 12]
        return bool(_SOME_BEFORE[lang].search(before) or _SOME_BEHIND[lang].match(behind))

    @cached_property
    def is_denied(self) -> bool:
        """Whether its words say that it is not so."""
        return self._tells(_DENIED, self.part)

    @cached_property
    def is_planned(self) -> bool:
        """Whether it is still to be done."""
        return self._tells(_PLANNED, self.part)

    @cached_property
    def is_summed(self) -> bool:
        """Whether it is of a longer time than one act takes."""
        coarse = any(len(day) <= MONTH for day in self.detail.dates)
        return coarse or self._tells(_SUMMED, self.clause)

    @cached_property
    def is_yearly(self) -> bool:
        """Whether it is of every year."""
        return self._tells(_YEARLY, self.clause)

    @cached_property
    def is_told(self) -> bool:
        """Whether it tells what became of something."""
        if self.of != _TALKS:
            return bool(self.fates)
        raw, lang, (_, end) = self._place()
        is_away = _AWAY[lang].match(raw[end : end + 12])
        return len(self.fates) == 1 and not is_away and self._tells(_LASTED, self.part)

    def _tells(self, words: Mapping[str, re.Pattern[str]], text: str) -> bool:
        return words[self.detail.passage.lang].search(text) is not None

    def _place(self) -> tuple[str, str, tuple[int, int]]:
        passage, span = self.detail.passage, self.detail.span
        at = passage.span.start
        return passage.raw, passage.lang, (span.start - at, span.end - at)

    def may_be(self, other: Fated) -> bool:
        """Whether both count one thing, as far as both are told; people may be anybody, so that both say who they are."""
        mine, theirs = self.detail.counting, other.detail.counting
        if not (mine and theirs):
            return self.thing == other.thing
        if self.of == PERSON and self.thing != other.thing:
            return False
        return mine.may_be(theirs) and not self._is_of_another_kind(other)

    def _is_of_another_kind(self, other: Fated) -> bool:
        """Whether two nouns of a language that writes them in one are of two kinds: 초등학생 and 대학생."""
        one, two = (each.detail.amount.figure.noun if each.detail.amount else None for each in (self, other))
        lang = self.detail.passage.lang
        if lang != other.detail.passage.lang or lang == "en" or not (one and two):
            return False
        shared = len(
            list(takewhile(lambda pair: pair[0] == pair[1], zip(reversed(one), reversed(two), strict=False)))
        )
        return OF_ONE_NOUN <= shared < min(len(one), len(two))

    def is_rival(self, other: Fated) -> bool:
        """Whether another figure of its account may tell the same otherwise."""
        one, two = self.detail, other.detail
        if one.value == two.value or other.is_some or other.is_denied or one.span == two.span:
            return False
        if one.agrees(two) or one.is_rounded(two):
            return False
        return self.may_count(other)

    def may_count(self, other: Fated) -> bool:
        """Whether both may count one thing that had one fate."""
        may_be = self.thing == other.thing or self.of in (self.thing, other.thing)
        return may_be and bool(self.fates & other.may_have)


_LANGS = frozenset(_DENIED)


def fated(
    found: Sequence[Passage],
    details: Sequence[Sequence[Detail]],
    counts: Sequence[Sequence[Detail]],
    known: Known,
    aliases: Aliases,
) -> Iterator[tuple[Placed, ...]]:
    """The figures that differ, of one thing with one fate, one of each account that has one."""
    told: dict[Hashable, dict[str, list[Fated]]] = defaultdict(lambda: defaultdict(list))
    for place, passage in enumerate(found):
        if passage.lang in _LANGS and passage.figures:
            for each in _all_fated(place, details[place], counts[place], aliases):
                told[each.of][passage.account].append(each)
    for accounts in told.values():
        pairs = combinations(accounts, 2)
        every = [met for one, other in pairs for met in _met(accounts[one], accounts[other], found, known)]
        yield from (tuple(sorted(each.values(), key=lambda one: one.place)) for each in _together(every))


def _together(every: Iterable[Met]) -> Iterator[dict[str, Placed]]:
    """What differs in one thing, by account: of three accounts that tell three numbers one difference."""
    groups: list[dict[str, Placed]] = []
    for met in every:
        ends = {each.detail.passage.account: each for each in (met.mine, met.theirs)}
        group = next((each for each in groups if _joins(each, ends)), None)
        if group is None:
            groups.append(ends)
        else:
            group.update({account: each for account, each in ends.items() if account not in group})
    yield from groups


def _joins(group: Mapping[str, Placed], ends: Mapping[str, Placed]) -> bool:
    """Whether two that differ tell of what a group does: it has one of the two, and nothing else of the other's account, or
    the same two numbers.
    """
    values, others = ({each.detail.value for each in some.values()} for some in (group, ends))
    shared = [group[account] == each for account, each in ends.items() if account in group]
    return values == others or (bool(shared) and all(shared))


def _all_fated(
    place: int, details: Iterable[Detail], counts: Iterable[Detail], aliases: Aliases
) -> Iterator[Fated]:
    """All of a passage that may be held so: what it counts, weighs, and how long it says that two talked."""
    for each in counts:
        if each.counting and not counts_sources(each):
            counting = _counting(each, each.counting)
            yield Fated(Placed(place, replace(each, counting=counting)), counting.head, counting.thing)
    for each in details:
        if each.kind == DATE or each.amount is None:
            continue
        if each.kind == "second" and each.amount.figure.unit in _TIMES:
            yield Fated(Placed(place, each), _TALKS, _TALKS)
        elif goods := goods_of(each.passage, each.amount, aliases):
            yield Fated(Placed(place, each), (each.kind, goods.head), goods.slug)


def _counting(each: Detail, counting: Counting) -> Counting:
    """What a figure counts: rounds that are fired are shots."""
    is_fired = counting.head == _ROUND and _FIRED in told_in(
        part(each.passage, each.span), each.passage.lang, _FATES
    )
    return replace(counting, head=_SHOT, thing=_SHOT) if is_fired else counting


def _met(
    mine: Sequence[Fated], theirs: Sequence[Fated], found: Sequence[Passage], known: Known
) -> Iterator[Met]:
    """The two of two accounts that are of one thing, the first sentences of each two values."""
    kept: dict[tuple[Hashable, Hashable], list[Met]] = defaultdict(list)
    for one, other in product(mine, theirs):
        if not _may_differ(one.detail, other.detail) or _is_told(one, theirs) or _is_told(other, mine):
            continue
        if _are_of_one(one, other) and _is_only(one, mine) and _is_only(other, theirs):
            met = Met(one.placed, other.placed)
            if tells_days(found, one.detail, other.detail) and tells_days(found, other.detail, one.detail):
                kept[met.values].append(met)
    for every in kept.values():
        if not any(_is_shown(each, known) for each in every):
            yield min(every, key=lambda each: each.places)


def _is_shown(met: Met, known: Known) -> bool:
    return all((each.passage.account, each.span) in known.shown for each in met.details)


def _is_told(one: Fated, others: Sequence[Fated]) -> bool:
    """Whether the other account has the number of that thing too."""
    return any(
        one.detail.value == each.detail.value
        or one.detail.agrees(each.detail)
        or one.detail.is_rounded(each.detail)
        for each in others
        if not each.is_denied and one.may_count(each)
    )


def _may_differ(one: Detail, other: Detail) -> bool:
    return 1 < times(one, other) <= FARTHEST and not one.agrees(other) and not one.is_rounded(other)


def _are_of_one(one: Fated, other: Fated) -> bool:
    """Whether two figures are of one thing with one fate, and no word tells them apart."""
    if any(each.is_some or each.is_denied or not each.is_told for each in (one, other)):
        return False
    if not are_one_fate(one.fates, other.fates) or not one.may_be(other) or not _are_of_one_time(one, other):
        return False
    mine, theirs = one.detail, other.detail
    return not (
        has_as_part(mine, theirs)
        or has_as_part(theirs, mine)
        or come_to_same(mine, theirs)
        or are_apart(mine.ties, theirs.ties)
        or told_apart(mine.passage, mine.span, theirs.passage, theirs.span)
        or are_of_two(mine, theirs)
    )


#: What undoes another: of those held some may be let go.
_UNDONE = frozenset({"released", "rescued", "cancelled"})


def are_one_fate(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two tell one fate, and neither that it was undone where the other does not."""
    return bool(one & other) and one & _UNDONE == other & _UNDONE


def _are_of_one_time(one: Fated, other: Fated) -> bool:
    """Whether both are done or to come, and of one time; of a longer one where both say which."""
    if one.is_planned != other.is_planned or one.is_yearly != other.is_yearly:
        return False
    days, others = one.detail.dates, other.detail.dates
    if not one.is_yearly and (one.is_summed or other.is_summed):
        return one.is_summed == other.is_summed and bool(days and days == others)
    return may_be_one_time(days, others)


def _is_only(one: Fated, told: Sequence[Fated]) -> bool:
    """Whether its account tells no other number of the thing with the fate."""
    return not any(one.is_rival(each) for each in told)
