"""Whom an English text names, in full and by letters, and whom its sentences are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.analysis.attribution import Page
from app.analysis.english_names import DAYS, NOBODY, PLACES
from app.analysis.english_phrases import OF_OFFICES, Subject, bare, phrase
from app.analysis.english_subjects import at_edge, in_front, main
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import Cue, cues
from app.analysis.english_words import (
    ACCORDING,
    NAME,
    PERSON,
    SENTENCE_END,
    STOP,
    TRAILING,
    TRAILING_INVERTED,
)
from app.analysis.patterns import regex

#: Characters of a sentence that are read for its subject, and after a quotation for who speaks.
LONGEST, NEAR = 400, 110
#: Characters by which somebody is described.
MOST_TOLD = 400
#: Characters before a name in which the office stands that it may be part of.
FEW_BEFORE = 24
#: Secretary of, Minister for | Harbours Tom Reed.
_OFFICE_OF = regex(
    r"(?:\bof|\b(?:Minister|Secretary|Commissioner|Director|Ambassador|Envoy|Spokes(?:person|man|woman)) for) \Z"
)
_CLOSED = regex(r"■[,.?!…]?[\"”’']{1,2},?\s*")
_ABBREVIATED = regex(rf"({NAME})[,]?\s+\(([A-Z][A-Za-z.]{{1,7}})\)")
#: Reed, a former envoy of the north; Reed is the envoy.
DESCRIBED = regex(
    rf"({NAME})(?:,\s+(?:(?:the|an?|who is)\b|(?=(?:[A-Z][\w’'.]*\s)?[a-z])(?![a-z]+ed\b|said|says|told|wrote|met|left|and\b|but\b|wh|as\b))|\s+(?:is|was)\s+(?:the|an?)\b)\s?([^,.;“\"■]{{3,80}})"
)
#: What parts an office from the name behind it: a lawmaker wants | Reed out; the next president: | Reed.
_APART = regex(
    r"[:;—–]\s|\b(?:is|are|was|were|has|had|have|says|told|tells|asked|asks|wants?|wanted|calls|called|calling|urge[sd]?|urging|backs|backed"
    r"|endors(?:es|ed|ing)|support(?:s|ed|ing)|accuse[sd]?|slam(?:s|med)|attack(?:s|ed)|criticis?z?e[sd]?|prais(?:es|ed)|whether|that|because|when|while|if|against|about|over)\s"
)
#: Who is told of by whose he is: an official in | President Reed’s office, a lawyer for | Reed.
_OF_ANOTHER = regex(
    rf"^.{{0,80}}\b(?:to|in|with|by|from|at|near|for|of|on) (?=(?:{TITLES} ?){{0,3}}$)", re.DOTALL
)
#: Words that headlines write small too.
_SMALL = frozenset(
    [
        "the",
        "and",
        "but",
        "nor",
        "for",
        "yet",
        "with",
        "from",
        "over",
        "into",
        "onto",
        "upon",
        "off",
        "out",
        "via",
        "per",
        "amid",
        "than",
        "after",
        "before",
        "under",
        "between",
        "against",
        "about",
        "near",
        "behind",
        "around",
        "among",
    ]
)
#: Who writes is not who speaks.
_BYLINE = regex(rf"By {NAME}(?:(?:,| and) {NAME}){{0,3}}\s*")
#: Who has an apposition or an age is no place: Reed, a former envoy, …
_INTRODUCED = regex(r"[^,.]{3,60}, (?:an?|the|who|\d\d|chief|head|former|president|director|professor)\b")


def names(page: Page) -> Iterator[tuple[int, str]]:
    """Names of persons; not those of lines in which every word has a capital."""
    for sentence in page.sentences:
        if not _all_capital(words := sentence.of(page.masked)) and not _BYLINE.fullmatch(words[:LONGEST]):
            found = _persons(page.masked, sentence.start, sentence.end)
            yield from (name for at, each in found if (name := _behind_office(page.masked, at, each)))


def _persons(text: str, at: int, end: int) -> Iterator[tuple[int, str]]:
    """What looks like names; what opens a sentence, the office and the country before a name are none of it."""
    while found := PERSON.search(text, at, end):
        at, words = found.start(), found[0].split()
        is_of = bool(_OFFICE_OF.search(text, max(0, at - FEW_BEFORE), at))
        office = OF_OFFICES.match(text, at, end) if is_of else None
        is_first = len(words) > 2 and (words[0] in NOBODY or (is_of and words[0] in PLACES))
        if office or is_first:
            at = office.end() if office else at + len(words[0])
            continue
        # President Reed Monday called for it.
        is_day = len(words) > 2 and words[-1] in DAYS
        yield at, found[0][: -len(words[-1])].rstrip() if is_day else found[0]
        at = found.end()


def _behind_office(text: str, at: int, name: str) -> tuple[int, str] | None:
    """Of "Secretary of State Tom Reed" Tom Reed; nobody of "Secretary of Harbours Tom Reed"."""
    if not _OFFICE_OF.search(text, max(0, at - FEW_BEFORE), at):
        return at, name
    if office := OF_OFFICES.match(name):
        rest = name[office.end() :]
        return (at + office.end(), rest) if " " in rest else None
    return (at, name) if len(name.split()) < 3 else None


def _all_capital(sentence: str) -> bool:
    """Whether a line is written as headlines are; one that ends like a sentence must have several words."""
    words = [word for word in sentence[:300].split() if word[0].isalpha() and len(word) > 2]
    ends = sentence[-1:] in '.!?”"'
    # Foreign Minister Ada Reed met Foreign Minister Tom Hale of the Republic of Eastmark: headlines write Met.
    if ends and any(word.isalpha() and word.islower() and word not in _SMALL for word in words):
        return False
    enough = 7 if ends else 3
    return len(words) > enough and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def longer(known: Iterable[str]) -> dict[str, str]:
    """Which longer name a shorter one of two words ends: Al Reed, Tom Al Reed."""
    found: dict[str, str] = {}
    for name in known:
        words = name.split()
        for at in range(1, len(words) - 1):
            last = " ".join(words[at:])
            found.setdefault(last, name)
            # Von der Reed met them: a sentence opens with a capital.
            found.setdefault(last[0].upper() + last[1:], name)
    return found


def abbreviations(text: str) -> dict[str, str]:
    """What abbreviations stand for: Joint Harbour Office (JHO)."""
    found: dict[str, str] = {}
    for each in _ABBREVIATED.finditer(text):
        letters = each[2].replace(".", "").upper()
        words = each[1].split()
        for start in range(len(words)):
            initials = [word[0] for word in words[start:] if word[0].isupper()]
            if "".join(initials) == letters and words[start][0].isupper():
                found.setdefault(each[2], " ".join(words[start:]))
    return found


def descriptions(page: Page, bared: Iterable[tuple[int, str, str]]) -> dict[str, str]:
    """By which words a text tells of those it names: what stands before their names and in apposition."""
    told: dict[str, str] = {}
    for at, name, whole in bared:
        before = _OF_ANOTHER.sub("", page.masked[max(0, at - 40) : at] + whole[: max(0, whole.rfind(name))])
        told[name] = _abridged(
            f"{told.get(name, '')} {_APART.split(SENTENCE_END.split(before)[-1])[-1].lower()}"
        )
    for found in DESCRIBED.finditer(page.masked):
        name = bare(found[1])
        told[name] = _abridged(f"{told.get(name, '')} {found[2].lower()}")
    return told


def _abridged(words: str) -> str:
    """What a text tells of somebody whom it names often: first by which office, and then what it told last."""
    return words if len(words) <= MOST_TOLD else f"{words[: MOST_TOLD // 2]} {words[-MOST_TOLD // 2 :]}"


def sentence_subjects(page: Page) -> Iterator[tuple[int, Subject, bool]]:
    """Whom each sentence is about, and whether they say something: its first subject, whoever it is said to be
    according to, or who speaks behind its quotation.
    """
    for sentence in page.sentences:
        if _all_capital(sentence.of(page.masked)):
            continue
        words = page.masked[sentence.start : min(sentence.end, sentence.start + LONGEST)]
        behind = _CLOSED.search(words) if words[:1] in "“\"‘'" else None
        at = behind.end() if behind else 0
        if behind or words[:1] not in "“\"‘'":
            said = words[at:]
            cue = next(cues(said), None)
            subject = _behind(said, cue) if behind else main(said)
            if subject is None and not behind and cue and cue.form == "finite":
                edge = at_edge(said[:LONGEST], cue)
                subject = edge if isinstance(edge, Subject) else None
            if subject:
                says = (cue is not None and cue.start < NEAR) or bool(_INTRODUCED.match(said))
                yield sentence.start + at, subject, says
            if last := _last(words):
                yield sentence.end, last, True
            if source := ACCORDING.search(said):
                found = phrase(source[1])
                if found:
                    yield sentence.start + at + source.start(), found, True


def _last(words: str) -> Subject | None:
    """Who is said to say it at the end of a sentence: …, Reed said; …, said Reed, the envoy."""
    words = words.rstrip(" .")
    found = TRAILING_INVERTED.search(words) or TRAILING.search(words)
    subject = phrase(found["who"]) if found else None
    return subject if subject and subject.kind == "name" else None


def _behind(tail: str, cue: Cue | None) -> Subject | None:
    stop = STOP.search(tail)
    end = stop.start() if stop else len(tail)
    return in_front(tail[:end], cue) if cue and cue.start < min(NEAR, end) else None
