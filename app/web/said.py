"""Who is quoted by which account: the same words beside each other, and the rest under their speakers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.analysis.changes import words_between
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.utterances import Saying, Utterance, utterances
from app.archive.article import StoredArticle
from app.web.comparer import account_of
from app.web.placing import Place, Placed, placed
from app.web.variants import Bit
from app.web.wording import other_words


@dataclass(frozen=True, slots=True)
class Words:
    """A quotation in its account and where it stands there, cut where its words begin or cease to differ."""

    quote: Quote
    bits: tuple[Bit, ...]
    place: Place

    @property
    def where(self) -> str:
        """Where it stands, in few words: of what no counted paragraph has, whether it is the headline."""
        if self.place.paragraph is None:
            return "headline" if self.quote.in_headline else "in the text"
        return self.place.short


@dataclass(frozen=True, slots=True)
class Row:
    """Quotations in a row: of one speaker, or of several whom accounts claim, by account."""

    speaker: Speaker | None
    cells: tuple[tuple[Words, ...], ...]
    #: All whom as many accounts name as the speaker, where that is more than one.
    claimed: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True)
class Voiced:
    """Whom one account alone quotes, None for nobody known, and with which words."""

    speaker: Speaker | None
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Rows of the same words in two accounts or more; a row for each speaker whom as many quote in other words; and for
    each account whom it alone quotes.
    """

    shared: tuple[Row, ...]
    several: tuple[Row, ...]
    alone: tuple[tuple[Voiced, ...], ...]


def said(stored: Sequence[StoredArticle]) -> Said:
    """Every quotation of these articles; a speech beside each of its sentences that another quotes alone."""
    places = {each.item.id: placed(each) for each in stored}
    langs = {each.item.id: each.item.lang for each in stored}
    found = utterances([account_of(each) for each in stored])
    others: dict[str, list[Utterance]] = {}
    for each in found:
        if each.accounts == 1:
            others.setdefault(each.speaker.slug if each.speaker else "", []).append(each)
    several = [group for speaker, group in others.items() if speaker and len(_quoting(group)) > 1]
    several.sort(key=lambda group: -len(_quoting(group)))
    lone = [group for group in others.values() if group not in several]
    return Said(
        tuple(_row([each], places, langs) for each in found if each.accounts > 1),
        tuple(_row(group, places) for group in several),
        tuple(tuple(_alone(lone, key, places)) for key in places),
    )


def _quoting(group: Sequence[Utterance]) -> set[str]:
    """The accounts that quote any of these, each of which one has."""
    return {each.variants[0].account for each in group}


def _alone(groups: Sequence[Sequence[Utterance]], key: str, places: Mapping[str, Placed]) -> Iterator[Voiced]:
    """Whom an account quotes among these speakers, those of whom nobody is known last."""
    for group in sorted(groups, key=lambda group: group[0].speaker is None):
        mine = [one for each in group for one in each.variants if one.account == key]
        if mine:
            yield Voiced(group[0].speaker, tuple(_words(one, (Bit(one.text),), places) for one in mine))


def _words(one: Saying, bits: tuple[Bit, ...], places: Mapping[str, Placed]) -> Words:
    return Words(one.quote, bits, places[one.account].of(one.quote.span))


def _row(
    group: Sequence[Utterance], places: Mapping[str, Placed], langs: Mapping[str, str] | None = None
) -> Row:
    """A row of quotations; with ``langs`` they are the same words, and marked where those of one language differ."""
    variants = [one for each in group for one in each.variants]
    marked = [(one, tuple(_marked(one, variants, langs)) if langs else (Bit(one.text),)) for one in variants]
    return Row(
        group[0].speaker,
        tuple(
            tuple(_words(one, bits, places) for one, bits in marked if one.account == key) for key in places
        ),
        group[0].claimed if langs and len(group[0].claimed) > 1 else (),
    )


def _marked(one: Saying, variants: Sequence[Saying], langs: Mapping[str, str]) -> Iterator[Bit]:
    """The words of a quotation against the fullest of the others, or, of the fullest, against each of them: words that
    the fullest has more are marked only where another has others in their place.
    """
    alike = [each for each in variants if langs[each.account] == langs[one.account]]
    fullest = max(alike, key=lambda each: len(each.text))
    new = f"{one.text.rstrip()} "
    places: set[int] = set()
    for other in alike if one is fullest else [fullest]:
        if other is not one:
            pieces = words_between(f"{other.text.rstrip()} ", new, in_any_script=True)
            places.update(other_words(pieces, only_replaced=one is fullest))
    ends = [at for at in range(1, len(new)) if (at in places) != (at - 1 in places)]
    for start, end in pairwise((0, *ends, len(new))):
        yield Bit(new[start:end] if end < len(new) else new[start:end].rstrip(), start in places)
