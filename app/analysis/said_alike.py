"""Quotations of several accounts that are the same utterance: their wordings, and to whom they are given."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from app.analysis.attribution import HEADLINE_ROLES, SCARE
from app.analysis.details import words_of
from app.analysis.passages import Passage
from app.analysis.people import People
from app.analysis.quotes import Quote
from app.analysis.sameness import IN_ONE_ARTICLE, Heard, likeness
from app.analysis.tellers import Teller, surely_two
from app.analysis.written import letters

#: So much of the longer of two quotations is in the shorter, if they are to be one utterance that two are named for: of
#: seven pairs of the press that two were named for with less than this, by reading none was one utterance of two.
SAID_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation in its passage."""

    passage: Passage
    quote: Quote

    @property
    def words(self) -> str:
        """What is quoted, in one line."""
        return " ".join(words_of(self.passage, self.quote.span).split())

    @property
    def is_headline(self) -> bool:
        """Whether it is no part of the body."""
        return self.passage.role in HEADLINE_ROLES

    @property
    def around(self) -> str:
        """Its sentence without what is quoted in it."""
        text, begin = list(self.passage.raw), self.passage.span.start
        for quote in self.passage.quotes:
            if quote.type != SCARE:
                quoted = slice(max(0, quote.span.start - begin), quote.span.end - begin)
                text[quoted] = " " * len(text[quoted])
        return " ".join("".join(text).split())

    @property
    def teller(self) -> str:
        """To whom the account gives the words; "" where nobody was found."""
        speaker, via = self.quote.speaker, self.quote.via
        if speaker is None:
            return ""
        return f"{speaker.name}, via {via.name}" if via else speaker.name

    @property
    def telling(self) -> tuple[frozenset[str], ...]:
        """The parts of the names of who speaks and who relays."""
        people = (each for each in (self.quote.speaker, self.quote.via) if each)
        return tuple(frozenset(each.slug.split("-")) for each in people)


def said_alike(said: Sequence[Said]) -> Iterator[list[Said]]:
    """Quotations of two accounts or more in groups of the same words."""
    groups: list[list[Said]] = []
    for each in said:
        group = next((group for group in groups if any(_same_words(each, other) for other in group)), None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    yield from (group for group in groups if len({each.passage.account for each in group}) > 1)


def in_full(alike: Sequence[Said]) -> list[Said]:
    """Of an account that has the words in its body, those alone: a headline shortens them."""
    full = {each.passage.account for each in alike if not each.is_headline}
    return [each for each in alike if not (each.is_headline and each.passage.account in full)]


def _same_words(one: Said, other: Said) -> bool:
    """Whether two quotations are the same utterance: by their words, or across languages by their speaker."""
    if one.passage.lang != other.passage.lang:
        alone = len(one.passage.quotes) == len(other.passage.quotes) == 1
        return alone and bool(one.quote.speaker) and _is_one_teller(one, other, frozenset())
    found = likeness(Heard(0, one.words, 0), Heard(1, other.words, 1))
    return any(bar.is_met(found) for bar in IN_ONE_ARTICLE)


def tellers(said: Sequence[Said], titles: frozenset[str], people: People) -> list[Said]:
    """The first of everybody to whom the words are given; who relays them is nobody else, and two may use one word."""
    found: list[tuple[Said, Teller]] = []
    for each in said:
        if speaker := each.quote.speaker:
            teller = Teller(speaker, each.passage.lang, each.around, each.words)
            if all(
                are_wholly_same(each, one) and not _may_be_one(teller, other, titles, people)
                for one, other in found
            ):
                found.append((each, teller))
    return [each for each, _ in found]


def are_wholly_same(one: Said, other: Said) -> bool:
    """Whether nearly all that one quotes is in the other, so that two may be named for it; nothing is asked of two languages."""
    if one.passage.lang != other.passage.lang:
        return True
    return likeness(Heard(0, one.words, 0), Heard(1, other.words, 1)).alike >= SAID_ALIKE


def _may_be_one(one: Teller, other: Teller, titles: frozenset[str], people: People) -> bool:
    mine, theirs = (frozenset(each.speaker.slug.split("-")) for each in (one, other))
    return _is_one_name(mine, theirs, titles) or not surely_two(one, other, people)


def _is_one_teller(one: Said, other: Said, titles: frozenset[str]) -> bool:
    """Whether two accounts may mean the same people: one name has all parts of the other, or all of its letters, in
    whatever order and under whatever office; an office without a name may be anybody's.
    """
    if len(one.telling) != len(other.telling):
        return False
    return all(
        _is_one_name(mine, theirs, titles) for mine, theirs in zip(one.telling, other.telling, strict=True)
    )


def _is_one_name(mine: frozenset[str], theirs: frozenset[str], titles: frozenset[str]) -> bool:
    mine, theirs = mine - titles, theirs - titles
    return mine <= theirs or theirs <= mine or sorted("".join(mine)) == sorted("".join(theirs))


def worded_apart(alike: Sequence[Said]) -> list[Said]:
    """The first of each wording of one language, if accounts have several and no longest one has all others in it."""
    found: dict[Hashable, Said] = {}
    for each in alike:
        found.setdefault(letters(each.words), each)
    worded = list(found.values())
    return worded if len({each.passage.account for each in worded}) > 1 and not _is_part(worded) else []


def _is_part(worded: Sequence[Said]) -> bool:
    """Whether all are parts of the longest: one account quotes less, none other words."""
    plain = sorted((letters(each.words) for each in worded), key=len)
    return all(each in plain[-1] for each in plain)
