"""What is said in several accounts: quotations of the same words together, each with who relays it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.analysis.attribution import SCARE
from app.analysis.claimants import each_once
from app.analysis.folding import Folded, fold
from app.analysis.passages import Account
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.sameness import Bar, Heard, likeness


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation in its account."""

    account: str
    quote: Quote
    text: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """The same words as accounts give them, in the accounts' order. ``speaker``: whom most accounts name."""

    speaker: Speaker | None
    variants: tuple[Saying, ...]

    @property
    def accounts(self) -> int:
        """How many accounts have it."""
        return len({each.account for each in self.variants})

    @property
    def claimed(self) -> tuple[Speaker, ...]:
        """Whom the accounts name: one where most name that one, all of whom as many name, one of two names once; none where
        nobody is named.
        """
        named = [each.quote.speaker for each in self.variants if each.quote.speaker]
        places = Counter(each.slug for each in named)
        most = max(places.values(), default=0)
        return each_once(tuple({each.slug: each for each in named if places[each.slug] == most}.values()))


#: What two quotations must share to stand beside each other as the same words. The ledger asks less of one speaker:
#: accounts of one matter share its names, and so do quotations that say different things of it.
SAME_WORDS = Bar(0.6, 9)


def _sure(group: Sequence[Saying], further: Sequence[Saying]) -> Iterator[list[Saying]]:
    """Those of a group that share enough with another account's, and each of the others by itself.

    ``further`` ones belong elsewhere and say this too: they stand here only beside what they hold.
    """
    every = (*group, *further)
    heard = [Heard(at, each.text, 0) for at, each in enumerate(every)]
    same: set[int] = set()
    for at, to in combinations(range(len(every)), 2):
        is_apart = at < len(group) and every[at].account != every[to].account
        if is_apart and not {at, to} <= same and SAME_WORDS.is_met(likeness(heard[at], heard[to])):
            same |= {at, to}
    if same:
        yield [every[at] for at in sorted(same)]
    lone = [each for at, each in enumerate(group) if at not in same]
    for account in dict.fromkeys(each.account for each in lone):
        yield [each for each in lone if each.account == account]


def utterances(accounts: Sequence[Account]) -> tuple[Utterance, ...]:
    """Every quotation of accounts, those that most accounts have first, then by account and place.

    Each stands once, but for one that holds what others quote by itself: it stands beside each of these.
    """
    said = [
        Saying(each.key, quote, quote.span.of(each.text))
        for each in accounts
        for quote in each.quotes
        if quote.type != SCARE
    ]
    order = {each.key: at for at, each in enumerate(accounts)}
    langs = {each.key: each.lang for each in accounts}
    days = {each.key: each.day.toordinal() if each.day else None for each in accounts}
    heard = [
        Heard(
            key=at,
            text=each.text,
            article=order[each.account],
            speaker=each.quote.speaker.slug if each.quote.speaker else None,
            day=days[each.account],
            in_headline=each.quote.in_headline,
            lang=langs[each.account],
        )
        for at, each in enumerate(said, start=1)
    ]
    found = [
        Utterance(_voice(part), tuple(part))
        for group, further in _gathered(said, fold(heard))
        for part in _sure(group, further)
    ]
    return tuple(sorted(found, key=lambda each: (-each.accounts, order[each.variants[0].account])))


def _voice(said: Sequence[Saying]) -> Speaker | None:
    """Whom most of the accounts name, of equals the first."""
    named = [each.quote.speaker for each in said if each.quote.speaker]
    places = Counter(each.slug for each in named)
    return max(named, key=lambda each: places[each.slug], default=None)


def _gathered(said: Sequence[Saying], folded: Folded) -> Iterator[tuple[list[Saying], list[Saying]]]:
    """The sayings of each entry, and of accounts that have none in it those that belong elsewhere and say it too."""
    together: dict[int, list[Saying]] = {}
    for at, each in enumerate(said, start=1):
        together.setdefault(folded.entries.get(at, at), []).append(each)
    further: dict[int, list[Saying]] = {entry: [] for entry in together}
    for at, each in enumerate(said, start=1):
        for entry in folded.further.get(at, ()):
            if all(each.account != one.account for one in together[entry]):
                further[entry].append(each)
    for entry, group in together.items():
        yield group, further[entry]
