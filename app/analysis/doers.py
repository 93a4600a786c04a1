"""Who does an act in a sentence, and whether two sentences may name the same: North Korea is not South Korea."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.analysis.aliases import Actor
from app.analysis.english_names import words
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: A name and its adjective, Tolvik and Tolvikan, differ in so many letters at most; shorter names have none.
ENDING, SHORTEST = 3, 3
#: Words of a Korean subject that stand before it: "세 나라 외무장관이".
MOST_BEFORE = 3
_WORD = regex(r"[A-Za-z][\w’'-]*")
_OWNER = regex(r"[’']s?$")
#: Words of an English subject that name nobody: joints, verbs that help, numbers.
_SMALL = words(
    "the a an any all some both its their his her it he she they this that these those such one who which and or but of in on at to for from by with about into over"
    " as after before during since until while when near off across under again also not never no was were is are be been being has have had having will would"
    " did does do can could may might shall should must already later early late first then there two three four five six seven eight nine ten dozens dozen"
    " report reports said says told say claim claims alleged according nearly more than least most secret secretly"
)
#: Titles, times and directions: each is of many names.
_OF_MANY = words(
    "foreign defence defense interior finance prime deputy vice acting former minister ministry premier president chancellor senator governor mayor king queen prince"
    " general admiral colonel captain ambassador envoy secretary chief director chairman chairwoman spokesman spokeswoman spokesperson mr mrs ms dr sir"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    " spring summer autumn winter government state federal national police army navy"
)
_COMPASS = words(
    "north south east west northern southern eastern western central new old united upper lower republic"
)
#: Of whom somebody is one, below whom, and for what an office is.
_KIN = words("wife husband son daughter brother sister mother father widow widower cousin nephew niece")
_BELOW = words("deputy vice assistant former ex acting")
_FIELDS = words(
    "foreign defence defense interior finance trade justice health education transport labour labor energy army navy police prime opposition"
)
#: Where the clause of an English verb begins.
_EN_EDGE = regex(
    r"[,;:“”\"()]|\b(?:that|said|says|say|told|claims|claimed|reports|reported|after|before|while|when|because|but|although|though)\b"
)
_PASSIVE = regex(
    r"\b(?:was|were|is|are|be|been|being|got|gets)\s(?:[a-z]+ly\s|not\s|also\s|then\s|later\s)*$",
    re.IGNORECASE,
)
_BY = regex(r"[^,;:“”]{0,80}?\bby\s(?P<who>[^,;:“”.]{1,60})")
#: What makes another name of one: South Sudan, New Korea.
_NEIGHBOUR = regex(r"\b(?:North|South|East|West|New)\s$")
#: A Korean subject: 오른이, 시장은; not 많이 and 있는.
_KO_SUBJECT = regex(
    r"(?<!\S)(?P<who>[가-힣A-Za-z0-9·]{1,16}?)(?:(?P<does>이|가|께서)|(?P<topic>은|는|도))(?=\s)"
)
_KO_NO_SUBJECT = regex(
    r"^(?:(?:많|같|없|높|깊|굳|더욱|특히|이|그|이들|그들|이것|그것|우리|자신|것|수|사실|때|데|경우)(?:이|가|은|는|도)"
    r"|.*(?:[있없하되받갖맺나오보주리키치]는|다는|라는|지는|에는|에서는|으로는|로는|에게는|까지는|부터는|때는|에도|로도))$"
)
#: 톨빅이 보낸, 시장이 받은: who did what only says which is meant.
_KO_OF_VERB = regex(r"\s[가-힣]{0,3}[한된은는던낸린킨친긴온본준쓴쏜든](?=\s)")
_KO_PARTICLE = regex(r"(?:에서|에게|으로|까지|부터|을|를|의|에|와|과|로|은|는|이|가|도|고|며|해|한|된|,)$")
_KO_OWN = words("자국 자 자사 자신 자신의 자체 자기 우리")
_KO_SIDE = regex(r"(?:시|측|군|국)$")
_ZH_SAYS = regex(
    r"(?:指控|指责|指責|声称|聲稱|宣称|宣稱|表示|报道|報道|报导|報導|透露|证实|證實|称|稱|说|說|指|：|，|:)$"
)
_ZH_AID = r"(?:其|已经|已經|已|正在|将会|將會|将|將|曾经|曾經|曾|在|有关|有關|关于|關於)+"
_ZH_AIDS, _ZH_AIDED = regex(f"^{_ZH_AID}"), regex(f"{_ZH_AID}$")
_ZH_TO = regex(r"[向对對从從给給与與和同把将將]")
#: Signs by whose like it is known where a Chinese act begins, and who is meant.
_ZH_FIRST = 2
_ZH_NOTHING = regex(r"[的了在与與和就对對向已将將会會也都昨今明日天年月，。、]")


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does an act: those who act for states, whole names, and all words; none where nothing is known of them."""

    actors: tuple[Actor, ...] = ()
    names: frozenset[tuple[str, ...]] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def is_named(self) -> bool:
        """Whether it is called by a name."""
        return bool(self.actors or self.names)

    def with_words_of(self, other: Doer) -> Doer:
        """The same with the common words of another."""
        return Doer(self.actors, self.names, self.words | other.words)


def may_be_one(one: Doer, other: Doer) -> bool:
    """Whether ``other`` may be ``one``: by the state they act for and by name where both have one, else by a word in common;
    never the wife or the deputy of one, nor of two offices.
    """
    if not (one.words and other.words):
        return True
    fields = one.words & _FIELDS, other.words & _FIELDS
    if one.words & _KIN != other.words & _KIN or (other.words - one.words) & _BELOW:
        return False
    if all(fields) and fields[0].isdisjoint(fields[1]):
        return False
    if one.is_named and other.is_named:
        return _are_called_alike(one, other)
    return any(_is_one_word(mine, theirs) for mine in one.words for theirs in other.words)


def _are_called_alike(one: Doer, other: Doer) -> bool:
    """Whether two that are named are called alike, by all that both are called by."""
    told = []
    if one.actors and other.actors:
        told.append(any(acts_for(mine, theirs) for mine in one.actors for theirs in other.actors))
    if one.names and other.names:
        told.append(any(_is_one_name(mine, theirs) for mine in one.names for theirs in other.names))
    return bool(told) and all(told)


def acts_for(one: Actor, other: Actor) -> bool:
    """Whether one is the other or the state of it, or holds office there: of two bodies of one state neither is the other."""
    return one.slug == other.slug or (one.state == other.state and one.sort != other.sort)


def _is_one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one, or one is a part of the other: Quill and Ada Quill, not North Orn and South Orn."""
    short, long = sorted((one, other), key=len)
    return all(any(_is_one_word(mine, theirs) for theirs in long) for mine in short)


def _is_one_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (
        len(short) >= SHORTEST and len(long) - len(short) <= ENDING and long.startswith(short)
    )


def english_doer(passage: Passage, span: Span) -> Doer:
    """Whom some words of an English passage name."""
    actors = actors_in(passage, span)
    at = passage.span.start
    known = [Span(each.span.start - at, each.span.end - at) for each in actors]
    found = list(_WORD.finditer(passage.raw, span.start, span.end))
    every = {_OWNER.sub("", each[0]).casefold() for each in found} - _SMALL
    runs: list[list[str]] = []
    last = -1
    for each in found:
        word = _OWNER.sub("", each[0])
        if word[0].isupper() and _is_own(word) and not any(one.overlaps(Span(*each.span())) for one in known):
            goes_on = bool(runs) and last >= 0 and passage.raw[last : each.start()].isspace()
            runs = [*runs[:-1], [*runs[-1], word.casefold()]] if goes_on else [*runs, [word.casefold()]]
            last = each.start() + len(word)
        else:
            last = -1
    return Doer(actors, frozenset(tuple(each) for each in runs if set(each) - _COMPASS), frozenset(every))


def actors_in(passage: Passage, span: Span) -> tuple[Actor, ...]:
    """Those that act for a state in some words of a passage, but for a name that is the end of another: South Sudan."""
    at = passage.span.start
    found = (each for each in passage.actors if span.start <= each.span.start - at < span.end)
    return tuple(each for each in found if not _NEIGHBOUR.search(passage.raw[: each.span.start - at]))


def _is_own(word: str) -> bool:
    plain = word.casefold()
    return plain not in _SMALL and plain not in _OF_MANY


@dataclass(frozen=True, slots=True)
class Roles:
    """Who does an act, and to whom it is done, where that is told."""

    doer: Doer = Doer()
    done_to: Doer | None = None


def english_roles(passage: Passage, act: Span, begin: int = 0) -> Roles:
    """Who does an act in an English passage from ``begin`` on: in the passive whoever stands behind "by"."""
    raw = passage.raw
    edges = [each.end() for each in _EN_EDGE.finditer(raw, begin, act.start)]
    near = english_doer(passage, Span(max(edges, default=begin), act.start))
    subject = near if near.words else english_doer(passage, Span(begin, act.start))
    if not _PASSIVE.search(raw[begin : act.start]) or raw[act.start : act.end].endswith("ing"):
        return Roles(subject)
    by = _BY.match(raw, act.end)
    return Roles(english_doer(passage, Span(*by.span("who"))) if by else Doer(), subject)


def korean_doer(passage: Passage, begin: int, end: int) -> tuple[Doer, int]:
    """Who is told to do what a Korean passage tells up to ``end``, nearest before it, and where the words behind begin."""
    found = [
        each
        for each in _KO_SUBJECT.finditer(passage.raw[: min(end + 1, len(passage.raw))], begin)
        if each.end() < end and not _KO_NO_SUBJECT.match(each[0]) and not _says_which(passage.raw, each)
    ]
    does = [each for each in found if each["does"]]
    last = (does or found)[-1:]
    if not last:
        return Doer(), begin
    start = _phrase(passage.raw, begin, last[0].start())
    return _korean_named(passage, Span(start, last[0].end("who"))), last[0].end()


def _says_which(raw: str, subject: re.Match[str]) -> bool:
    """Whether a Korean subject is that of a verb right behind it that only says which thing is meant."""
    return bool(subject["does"] and _KO_OF_VERB.match(raw, subject.end()))


def _korean_named(passage: Passage, span: Span) -> Doer:
    actors, at = actors_in(passage, span), passage.span.start
    unnamed = span.of(passage.raw)
    for each in actors:
        unnamed = unnamed.replace(passage.raw[each.span.start - at : each.span.end - at], " ")
    every, own = (
        frozenset(_KO_SIDE.sub("", each) or each for each in told.split()) - {"측"}
        for told in (span.of(passage.raw), unnamed)
    )
    return Doer(actors, frozenset({tuple(sorted(own))} if own else ()), every)


def is_own(doer: Doer) -> bool:
    """Whether a Korean doer is told as one of whoever speaks: 자국 어선."""
    return not doer.words.isdisjoint(_KO_OWN)


def _phrase(raw: str, begin: int, start: int) -> int:
    """Where a Korean noun phrase begins whose last word begins at ``start``."""
    before = [(each.start(), each[0]) for each in re.finditer(r"\S+", raw[begin:start])][-MOST_BEFORE:]
    for at, word in reversed(before):
        if _KO_PARTICLE.search(word):
            break
        start = begin + at
    return start


def chinese_doers_agree(denier: Span, passage: Passage, claimed: str, other: Passage) -> bool:
    """Whether a Chinese sentence tells what is claimed of who denies it, or of somebody whom the claim itself names."""
    plain = _ZH_AIDS.sub("", claimed)
    begins = plain[: 1 if _ZH_TO.match(plain) else _ZH_FIRST]
    at = other.raw.find(begins)
    before = re.split("[，：]", _ZH_AIDED.sub("", other.raw[:at].rstrip()))[-1] if at >= 0 else other.raw
    if not _ZH_NOTHING.sub("", before) or (at >= 0 and _ZH_SAYS.search(before)):
        return True
    mine, theirs = actors_in(passage, denier), actors_in(other, Span(0, at if at >= 0 else len(before)))
    if mine and theirs:
        return any(acts_for(one, another) for one in mine for another in theirs)
    told = _ZH_NOTHING.sub("", denier.of(passage.raw))
    is_named = any(told[each : each + _ZH_FIRST] in before for each in range(max(1, len(told) - 1)))
    return is_named and (at < 0 or not set(_ZH_NOTHING.sub("", before)) - set(told))
