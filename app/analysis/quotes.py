"""Who said what: every quotation of an article with its speaker, and with whoever relays it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.analysis import chinese_speech, english_speech, korean_speech
from app.analysis.attribution import SCARE, Attribution, Page, page_of
from app.analysis.cleaning import Segment
from app.analysis.people import People, Speaker
from app.analysis.text import Span

#: How each language names who speaks; in others quotations are found, and no speaker.
_LANGUAGES: Mapping[str, Callable[[Page, People], tuple[Attribution, ...]]] = {
    "en": english_speech.attribute,
    "ko": korean_speech.attribute,
    "zh": chinese_speech.attribute,
}


#: Raise it whenever quotations or their speakers are found otherwise: archives then say that theirs are of before.
SPEECH_VERSION = 12
#: No article quotes so often (of 13,302 press articles none more than 84 times): a text that does was made to be
#: slow, and keeps its quotations without speakers.
MOST_QUOTATIONS = 2_000


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks. ``type``: full (a clause of its own), fragment (words in the outlet's own
    sentence) or scare (nobody's). A scare quote has no speaker; nor has one whose speaker was not found.
    ``via`` relays the words; ``cue`` is the word of saying. ``in_headline`` where sentences are cut short.
    """

    span: Span
    type: str
    speaker: Speaker | None = None
    via: Speaker | None = None
    cue: str = ""
    in_headline: bool = False


def quotes(text: str, segments: Sequence[Segment], lang: str, people: People) -> tuple[Quote, ...]:
    """The quotations of an article in order, an outer one before those inside it."""
    page = page_of(text, segments)
    attribute = _LANGUAGES.get(lang) if len(page.marked) <= MOST_QUOTATIONS else None
    found = attribute(page, people) if attribute else (Attribution(),) * len(page.marked)
    return tuple(
        Quote(
            span=each.span,
            type=one.type,
            speaker=people.speaker(one.speaker, lang, text) if one.speaker and one.type != SCARE else None,
            via=people.speaker(one.via, lang, text) if one.via and one.type != SCARE else None,
            cue=one.cue,
            in_headline=each.in_headline,
        )
        for each, one in zip(page.marked, found, strict=True)
    )
