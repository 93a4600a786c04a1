"""A quotation in its English sentence: what leads to it, what follows, and whether its words are a clause."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.analysis.attribution import MASK, Marked, Page
from app.analysis.english_verbs import cues, saying
from app.analysis.english_words import NAMING, SENTENCE_END, STOP, TITLED
from app.analysis.patterns import regex
from app.analysis.text import sentences

#: Characters after a quotation in which its speaker is named.
NEAR = 110
#: Words that only name something are no more than so many.
FEW = 6
_BEFORE_A_WORK = regex(
    r"(?:\b(?:about|in|on|of|for|from|watching|reading|read|hosts?|hosted|told|tells)|(?:’s|'s))\s+$"
)
#: In an article “Freedom and the Harbour”; an unsigned editorial, “Tide against the tide”, published …
_BEFORE_A_WRITING = regex(
    r"\b(?:articles?|editorial|commentary|op-ed|essay|opinion piece|decision|decree|law|resolution|speech|paper|study|report),? $"
)
_PUBLISHED = regex(r",? ?(?:published|posted|carried|printed|adopted|by|that appeared)\b")
#: “Harbour Tonight” co-host Ada Reed.
_BEFORE_ITS_PEOPLE = regex(
    r"(?:co-?)?(?:hosts?|anchors?|presenters?|stars?|authors?|singers?|directors?|creators?|editors?|columnists?|actors?|actress)\b"
)
_APPOSED = regex(r"\b[a-z]+ [a-z]+, $")
#: Marcia “Dot” Hale: a nickname ends no sentence.
_NICKNAME = regex(rf"(?<=[A-Za-z.] )[\"“‘'][{MASK}]{{1,14}}[\"”’'] (?=[A-Z][a-z])")
_NAME_BEFORE = regex(r"[A-Z][\w’.-]+ $")
_NAME_BEHIND = regex(r"[A-Z][a-z]")
_GLUED = regex(r"(?<=[a-z])[A-Z][a-z]{1,24} [A-Z][a-z]{1,24}(?: [A-Z][a-z]{1,24})?")
_NAMED = regex(r"(?<![\w’-])[A-Z][a-z]{1,24} [A-Z][a-z]{1,24}(?: [A-Z][a-z]{1,24})?")
#: “I don’t know,” Reed said.
_OPENS_A_CLAUSE = regex(r"(?:I|We|You|He|She|They|It|That|This|There)(?:[’']\w+)?\s")
_DASH = regex(r"(?:, )?[—–-]{1,2}\s+")
#: Marks of other languages, which some English outlets keep.
_MARKS = str.maketrans("«»", "“”")
_BRACKETED = regex(r"\([^()]{0,300}\)")
#: A space parts the marks of ‘…,’ ” where one quotation ends within another.
_CLOSE = regex(
    r"(?:[ \u00a0\u2009\u202f](?=[\"”]))?[,.?!…]{0,3}(?:[’'][ \u00a0\u2009\u202f]?(?=[\"”]))?[\"”’']{1,2},?[ \t\u00a0]*"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A quotation in its sentence: where that starts, what leads to it and what follows."""

    each: Marked
    start: int
    lead: str
    tail: str
    inside: str

    @property
    def goes_on(self) -> bool:
        """Whether its sentence goes on behind the mark."""
        return self.inside.rstrip(" ’'")[-1:] in {",", "—", "–", "-"} or self.tail.startswith(",")

    @property
    def is_short(self) -> bool:
        """Whether it may be but a name."""
        return len(self.inside.split()) <= FEW

    @property
    def is_title(self) -> bool:
        """Whether its words are written as titles of works are."""
        words = [word for word in re.findall(r"[^\s]+", self.inside) if word[0].isalpha()]
        small = {"of", "the", "and", "in", "a", "to", "for", "on", "with", "is", "it"}
        return bool(words) and all(word[0].isupper() or word in small for word in words)

    @property
    def is_nickname(self) -> bool:
        """Whether it stands within a name: Marcia “Dot” Hale."""
        within = _NAME_BEFORE.search(self.lead) and _NAME_BEHIND.match(self.tail)
        return bool(within) and self.is_title and len(self.inside.split()) < 3 and self.inside[-1:].isalpha()

    @property
    def names_a_work(self) -> bool:
        """Whether a work is named: talking about “The Long Harbour”, the station’s “Morning Tide”."""
        size = len(self.inside.split())
        if not self.is_title or size > 2 * FEW:
            return False
        # “… sold a set, “Harbour Seven,” to all”: no word of saying stands before the comma.
        apposed = _APPOSED.search(self.lead) if 1 < size <= FEW else None
        named = apposed is not None and next(cues(apposed[0]), None) is None
        if size > 1 and self.inside[-1:].isalnum() and _BEFORE_ITS_PEOPLE.match(self.tail):
            return True
        return named or bool(_BEFORE_A_WORK.search(self.lead))


#: Reed called the show “the best of them all”: no name of it.
_CALLED = regex(
    r"\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|consider(?:s|ed)) (?:the|his|her|its|their|this|that) [a-z]+ $"
)


def only_names(frame: Frame) -> bool:
    """Whether words in marks only name something: a work, a title, somebody's nickname."""
    is_named = (
        frame.is_short
        and NAMING.search(frame.lead)
        and not (frame.inside[:1].islower() and _CALLED.search(frame.lead))
    )
    heads = _BEFORE_A_WRITING.search(frame.lead) and (
        (frame.is_title and len(frame.inside.split()) <= 3 * FEW)
        or (frame.is_short and _PUBLISHED.match(frame.tail))
    )
    return bool(is_named or heads or TITLED.search(frame.lead)) or frame.names_a_work or frame.is_nickname


def is_heading(page: Page, frame: Frame) -> bool:
    """Whether a quotation is a heading: a short line of its own, in single marks where the text has double ones."""
    start, end = frame.each.span.start, frame.each.span.end
    is_alone = page.text[max(0, start - 2) : start - 1] in ("", "\n") and page.text[end + 1 : end + 2] in (
        "",
        "\n",
    )
    if frame.each.quoted.mark != "single" or len(frame.inside.split()) > FEW or not is_alone:
        return False
    return any(each.quoted.mark == "double" for each in page.marked)


def frame_of(page: Page, each: Marked) -> Frame:
    """A quotation's sentence, as far as it is read."""
    sentence = page.sentence_of(each.span.start)
    lead = page.masked[sentence.start : max(sentence.start, each.span.start - 1)]
    # What stands in brackets has a speaker of its own.
    lead = _NICKNAME.sub("", _BRACKETED.sub(lambda found: " " * len(found[0]), lead))
    # Masked quotations hide where a sentence ends.
    cut = max((stop.end() for stop in SENTENCE_END.finditer(lead)), default=0)
    after = page.masked[each.span.end : each.span.end + 2 * NEAR]
    close = _CLOSE.match(after)
    rest = after[close.end() :] if close else ""
    if close and close[0].rstrip().endswith(","):
        rest = ", " + rest
    # “…” — said Reed.
    if (dash := _DASH.match(rest)) and saying().match(rest, dash.end()):
        rest = ", " + rest[dash.end() :]
    rest = _NICKNAME.sub("", rest)
    stop = STOP.search(rest)
    inside = each.span.of(page.text)
    return Frame(each, sentence.start + cut, lead[cut:], rest[: stop.start()] if stop else rest, inside)


def with_stops(page: Page) -> Page:
    """The page with the last stop or comma of each quotation to be seen: it ends the sentence, or does not."""
    seen = list(page.masked.translate(_MARKS))
    for each in page.marked:
        last = page.text[each.span.end - 1 : each.span.end]
        if each.quoted.depth == 0 and last in ".,!?…" and last:
            seen[each.span.end - 1] = last
    masked = "".join(seen)
    spans = tuple(span for sentence in page.sentences for span in sentences(masked, sentence))
    return replace(page, masked=masked, sentences=spans)


def is_glued(text: str, knows: Callable[[str], object]) -> bool:
    """Whether names are run together with the words before them, as on pages whose names are marked up."""
    return any(_set_apart(found[0], knows) for found in _GLUED.finditer(text))


def unglued(words: str, knows: Callable[[str], object]) -> str:
    """Words with known names set apart: the premierTom Al Reedsaid."""
    words = _GLUED.sub(
        lambda found: f" {apart}" if (apart := _set_apart(found[0], knows)) else found[0], words
    )
    return _NAMED.sub(lambda found: _set_apart(found[0], knows) or found[0], words)


def _set_apart(name: str, knows: Callable[[str], object]) -> str | None:
    """A known name and what is run together with its end."""
    if knows(name):
        return name
    last = name.rfind(" ") + 1
    end = next((end for end in range(len(name) - 1, last + 1, -1) if knows(name[:end])), None)
    return f"{name[:end]} {name[end:]}" if end else None


def is_whole(inside: str, lead: str, tail: str) -> bool:
    """Whether the words are a clause of their own: they open like a sentence, or follow "that" with a subject."""
    words = inside.split()
    if (first := inside.lstrip("([")[:1]).isupper() or first.isdigit():
        clause = not lead.strip() and len(words) > 1 and _OPENS_A_CLAUSE.match(inside)
        if clause or len(words) > 3 or inside.rstrip()[-1:] in ".?!":
            return True
    lead = lead.rstrip()
    if re.search(r"\b(?:said|added|continued|noted|explained),$", lead):
        return True
    if len(words) < 4 or re.match(r"\s*(?:would|is|are|was|were|will|could|can|has|had)\b", tail):
        return False
    if lead.endswith(" as"):
        return bool(re.search(r"n['’]t\b|\b(?:is|are|was|were|has|have|will|can|do|does)\b", inside))
    if not re.search(r"\b(?:that|because|while|saying|since|if|when|believes|stressing)$", lead):
        return False
    return not re.match(
        r"(?:will|is|are|was|were|has|have|had|must|needs?|can|could|would|should|may|might|to|be|not|an?|\w+ed)\b",
        inside,
    )
