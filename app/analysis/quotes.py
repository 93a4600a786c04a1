"""Who said what: every quotation of an article with its speaker, and with whoever relays it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.analysis import chinese_speech, english_speech, korean_speech
from app.analysis.attribution import FULL, SCARE, Attribution, Page, page_of
from app.analysis.cleaning import Segment, nobody
from app.analysis.english_titles import TITLES
from app.analysis.patterns import regex
from app.analysis.people import People, Speaker
from app.analysis.text import Span
from app.analysis.turns import Turn, turns

#: How each language names who speaks; in others quotations are found, and no speaker.
_LANGUAGES: Mapping[str, Callable[[Page, People], tuple[Attribution, ...]]] = {
    "en": english_speech.attribute,
    "ko": korean_speech.attribute,
    "zh": chinese_speech.attribute,
}


#: Raise it whenever quotations or their speakers are found otherwise: archives then say that theirs are of before.
SPEECH_VERSION = 22
#: No article quotes so often (of 13,302 press articles none more than 92 times): a text that does was made to be
#: slow, and keeps its quotations without speakers.
MOST_QUOTATIONS = 2_000
#: So many characters outside the turns of a transcript are looked at for the whole name of who speaks.
OUTSIDE = 20_000

_TITLE = regex(TITLES)


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks, or a turn of a transcript. ``type``: full (a clause of its own), fragment (words in the outlet's own
    sentence) or scare (nobody's). A scare quote has no speaker; nor has one whose speaker was not found.
    ``via`` relays the words; ``cue`` is the word of saying. ``in_headline`` where sentences are cut short.
    """

    span: Span
    type: str
    speaker: Speaker | None = None
    via: Speaker | None = None
    cue: str = ""
    in_headline: bool = False


def quotes(
    text: str,
    segments: Sequence[Segment],
    lang: str,
    people: People,
    *,
    is_outlet: Callable[[str], bool] = nobody,
) -> tuple[Quote, ...]:
    """The quotations of an article in order, an outer one before those inside it. ``is_outlet`` tells the names of
    outlets that are known.
    """
    page = page_of(text, segments)
    attribute = _LANGUAGES.get(lang) if len(page.marked) <= MOST_QUOTATIONS else None
    found = attribute(page, people) if attribute else (Attribution(),) * len(page.marked)
    marked = [
        Quote(
            span=each.span,
            type=one.type,
            speaker=people.speaker(one.speaker, lang, text) if one.speaker and one.type != SCARE else None,
            via=people.speaker(one.via, lang, text) if one.via and one.type != SCARE else None,
            cue=one.cue,
            in_headline=each.in_headline,
        )
        for each, one in zip(page.marked, found, strict=True)
    ]
    spoken = turns(text, segments, is_outlet=is_outlet)
    if len(marked) + len(spoken) > MOST_QUOTATIONS:
        return tuple(marked)
    said = [
        Quote(each.span, FULL, people.speaker(each.speaker, lang, text) if each.speaker else None)
        for each in spoken
    ]
    return tuple(_with_turns(marked, said, _without(text, spoken)[:OUTSIDE]))


def _with_turns(marked: Sequence[Quote], spoken: Sequence[Quote], outside: str) -> list[Quote]:
    """Quotations with the turns of a transcript, which hold those inside them but for the words of their own speaker."""
    outer = [each for each in spoken if not _is_held(each, marked)]
    inner = [
        _relayed(each, outer) for each in marked if not any(_is_own(each, turn, outside) for turn in outer)
    ]
    return sorted([*inner, *outer], key=lambda each: (each.span.start, -each.span.end))


def _relayed(quote: Quote, spoken: Sequence[Quote]) -> Quote:
    """A quotation with whoever speaks the turn in which it stands as the one who relays it, where nobody else does."""
    if quote.via or not quote.speaker:
        return quote
    around = (
        each
        for each in spoken
        if each.speaker and each.span.start <= quote.span.start and quote.span.end <= each.span.end
    )
    return replace(quote, via=next((each.speaker for each in around), None))


def _without(text: str, spoken: Sequence[Turn]) -> str:
    """A text without what is said in its turns."""
    ends = [0, *(each.span.end for each in spoken)]
    starts = [*(each.span.start for each in spoken), len(text)]
    return "\n".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _is_held(turn: Quote, marked: Sequence[Quote]) -> bool:
    """Whether a turn stands in a quotation, and is one already."""
    return any(each.span.start <= turn.span.start and turn.span.end <= each.span.end for each in marked)


def _is_own(quote: Quote, turn: Quote, outside: str) -> bool:
    """Whether somebody quotes in a turn what he or she says: "I said then, 'it will sail'"; ``outside`` the turns stands
    who speaks.
    """
    is_inside = turn.span.start <= quote.span.start and quote.span.end <= turn.span.end
    if not (is_inside and quote.speaker and turn.speaker):
        return False
    if quote.speaker.slug == turn.speaker.slug:
        return True
    shorter, longer = sorted(
        (each.name.casefold().split() for each in (quote.speaker, turn.speaker)), key=len
    )
    return set(shorter) <= set(longer) and _is_only(" ".join(longer), outside)


def _is_only(name: str, outside: str) -> bool:
    """Whether a whole name stands outside the turns, and no other first name before the last: Ada Lund, no Bo Lund."""
    first, _, last = name.rpartition(" ")
    named = {
        found[1].casefold()
        for found in re.finditer(rf"\b(\w{{1,40}}) {re.escape(last)}\b", outside, re.IGNORECASE)
        if found[1][0].isupper() and not _TITLE.fullmatch(found[1].title())
    }
    return name in outside.casefold() and named <= {*first.split()}
