"""Whether a sentence tells what another denies: the same act of the same doer, thing, place, time and number, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from app.analysis.acts import YEAR, agree, is_of_telling
from app.analysis.aliases import Actor
from app.analysis.denial_words import is_of_court, nots
from app.analysis.denied_limits import are_of_two_times, bounds, without_bounds
from app.analysis.denied_things import CHINESE_ALIKE, DENIED_ALIKE, MOSTLY, PART, Cue, Thing
from app.analysis.doers import (
    Doer,
    actors_in,
    acts_for,
    chinese_doers_agree,
    english_doer,
    english_roles,
    is_own,
    korean_doer,
    may_be_one,
)
from app.analysis.figure import Value
from app.analysis.named_days import NamedDate
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units, weight
from app.analysis.text import Span
from app.analysis.things_left import KO_PARTICLES, LONGEST, clause_around, things_left
from app.analysis.verb_forms import english_forms, korean_plain

_NUMBER = regex(
    r"\d[\d.,]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b",
    re.IGNORECASE,
)
_DIGITS = regex(r"\d+(?:,\d{3})*(?:\.\d+)?")
#: How a date is known whose year the text does not tell.
_YEAR_BY_DAY = "year-from-publication"
#: Where a sentence of two languages tells more than one act.
_TWO_ACTS = {
    "en": regex(
        r"\b(?:which|who|whom|whose|where|when|while|because|before|after|until|since|how|why)\b",
        re.IGNORECASE,
    ),
    "ko": regex(r"(?:다는|라는)\s.*(?:다는|라는)\s|[았었했]을 때|때문에|(?:시각|시점|시기|이유|경위)[은을]"),
}
_MAY_COME = regex(
    r"\b(?:weigh\w*|consider\w*|plan\w*|prepar\w*|possib\w+|will|would|may|might|could|mull\w*|discuss\w*|likely|expected|set to)\b",
    re.IGNORECASE,
)
_EN_WORD = regex(r"[A-Za-z][A-Za-z’'-]*|\d[\d.,]*\d|\d")
_KO_WORD = regex(r"\S+")
#: Korean that tells what was done to somebody, or what something is: nobody does it.
_KO_NOBODY = regex(r"(?:되|됐|된|될|돼|받|당하|당했|당한|였|이었|이라|이다|이며|에 따른)")
#: Korean particles and Chinese signs with which a state is not who acts, and English ones before it.
_OBLIQUE = {
    "en": regex(
        r"\b(?:to|from|in|with|against|at|on|for|of|over|into|near|inside|off)\s(?:the\s)?$", re.IGNORECASE
    ),
    "zh": regex(r"[向对對从從在与與和跟給给往把将將]$"),
}
_KO_OBLIQUE = regex(r"(?:에게|에서|에|의|을|를|과|와|로|으로)(?=\s)")
#: A parenthesis, marks, Korean words that tell no thing, verbs, and particles.
_GLOSS = regex(r"[(（][^()（）]*[)）]")
_MARKS = regex(r"[“”‘’\"'()\[\]「」『』·,.]")
_KO_JOINT = regex(
    r"(?:대[해한]서?|관[해한]|통[해한]서?|따[라른]서?|위[해한]|있|없|것|수|때|중|측|이것|그것|이를|인해|의[해한]|당시|현지시간|오늘|이날|\d+[년월일]|.)"
)
_KO_VERB = regex(
    r"(?P<stem>[가-힣]{2,6}?)(?:하|되|받|시키)?(?:했|됐|한|된|할|될|해|돼|하|되|하는|되는|하던|았|었)(?:다|다고|는데|고|며|면서|지만|서|던|도록)?"
)
#: Syllables of a Korean word that is looked for in another.
_WHOLE = 2
_ZH_CLAIM = regex(
    r"的?(?:说法|說法|指控|指责|指責|报道|報道|报导|報導|传闻|傳聞|消息|谣言|謠言|指称|指稱|言论|言論)\s*$"
)
_ZH_JOINTS = regex(r"[正在过過着著被有是所为為把将將要表示称稱说說指]")


def is_told_by(cue: Cue, passage: Passage, other: Passage) -> bool:
    """Whether it is what another account says that a passage denies. In another language, whether the passage does little
    else and names nobody and nothing else.
    """
    if passage.account == other.account or is_of_court(other) or not _may_be_ruled_out(cue, other):
        return False
    if not (is_within(cue.thing, passage, other) and _are_of_one_time(cue.thing, passage, other)):
        return False
    if passage.lang != other.lang:
        return is_little_else(cue, passage) and _names_alike(cue.thing, passage, other)
    enough = CHINESE_ALIKE if passage.lang == "zh" else DENIED_ALIKE
    is_alike = weight(cue.denied & units(other.raw)) >= enough * weight(cue.denied)
    is_one_number = _are_of_one_number(cue.thing.text, other.raw[:LONGEST])
    return is_alike and is_one_number and _HAVE_ACT[passage.lang](cue.thing, passage, other)


def is_little_else(cue: Cue, passage: Passage) -> bool:
    """Whether a passage denies one act and does little else."""
    tells_more = passage.lang in _TWO_ACTS and _TWO_ACTS[passage.lang].search(cue.thing.text)
    return not (tells_more or cue.nots) and weight(cue.denied) >= MOSTLY * weight(units(passage.raw))


def is_as_negative(cue: Cue, other: Passage) -> bool:
    """Whether a sentence has just those words that deny which what is denied has: none, but for "the test failed"."""
    return nots(other.raw, other.lang) == cue.nots


def is_within(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether a sentence has the "all", the "knowingly" of what is denied, of which alone it may be denied."""
    return bounds(thing.text, passage.lang) <= bounds(other.raw[:LONGEST], other.lang)


def _are_of_one_time(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether a sentence may tell what is denied of the same time."""
    if are_of_two_times(thing.text, passage.lang, other.raw[:LONGEST], other.lang):
        return False
    at = passage.span.start
    inside = Span(at + thing.span.start, at + thing.span.end)
    mine = [each for each in passage.dates if each.value and inside.overlaps(each.span)]
    theirs = [each for each in other.dates if each.value and not is_of_telling(other, each.span)]
    return not (mine and theirs) or any(_may_be_one_date(one, each) for one in mine for each in theirs)


def _may_be_one_date(one: NamedDate, other: NamedDate) -> bool:
    """Whether two dates agree, but for a year that neither the one nor the other tells: of what is ruled out and of what
    was done "in May" is not of one year.
    """
    mine, theirs = one.value or "", other.value or ""
    is_open = _YEAR_BY_DAY in (one.how, other.how) and len(mine) > YEAR < len(theirs)
    return agree(mine, theirs) or (is_open and agree(mine[YEAR + 1 :], theirs[YEAR + 1 :]))


def _are_of_one_number(denied: str, raw: str) -> bool:
    """Whether a sentence with numbers has those of what is denied."""
    mine, theirs = (frozenset(_NUMBER.findall(each.casefold())) for each in (denied, raw))
    return not theirs or mine <= theirs


def _may_be_ruled_out(cue: Cue, other: Passage) -> bool:
    """Whether a sentence tells what may come, where a thing is ruled out that nobody told as done."""
    return not cue.is_ruled_out or other.lang != "en" or _MAY_COME.search(other.raw) is not None


def _unnamed(passage: Passage, other: Passage) -> str:
    """The words of a passage without the names of what another names too, in whatever words."""
    held = {slug for _, slug in other.mentions}
    raw, at = passage.raw[:LONGEST], passage.span.start
    alike = {each.span for each in passage.actors if any(acts_for(each, one) for one in other.actors)}
    for span, slug in passage.mentions:
        if slug in held or span in alike:
            raw = raw[: span.start - at] + " " * (span.end - span.start) + raw[span.end - at :]
    return raw


def _are_of_one_thing(mine: str, theirs: str, passage: Passage, other: Passage) -> bool:
    """Whether what is denied has no thing beside those of another sentence, or what that tells has none."""
    return not (_has_more(mine, other) and _has_more(theirs, passage))


def _has_more(clause: str, other: Passage) -> bool:
    """Whether some words tell a thing that another sentence of their language has not, not even as a part of a word."""
    plain = _MARKS.sub(" ", _GLOSS.sub(" ", without_bounds(clause, other.lang)))
    left = things_left(plain, other.raw[:LONGEST], other.lang)
    return any(other.lang != "ko" or not _is_in_part(each, other.raw) for each in left)


def _is_in_part(word: str, raw: str) -> bool:
    """Whether a Korean word is a verb of another sentence, or longer by a noun than one of its words: 연안경비정 and 경비정."""
    if _KO_JOINT.fullmatch(word):
        return True
    verb = _KO_VERB.fullmatch(word)
    known = (KO_PARTICLES.sub("", each) for each in _MARKS.sub(" ", raw).split())
    held = (each for each in known if len(each) >= _WHOLE)
    return bool(verb and verb["stem"] in raw) or any(
        word.startswith(each) or word.endswith(each) for each in held
    )


def _has_english_act(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether an English sentence has the act that is denied, of the same doer and things."""
    raw = other.raw[:LONGEST]
    found = [(Span(*each.span()), english_forms(each[0])) for each in _EN_WORD.finditer(raw)]
    told = frozenset[str]().union(*(forms for _, forms in found))
    if not all(any(form in told for form in act) for act in thing.acts):
        return False
    mine, theirs = _unnamed(passage, other), _unnamed(other, passage)
    return any(
        _are_of_one_doer(thing, passage, other, span)
        and _are_of_one_thing(thing.span.of(mine), clause_around(theirs, span, "en"), passage, other)
        for span, forms in found
        if forms & thing.acts[0]
    )


def _are_of_one_doer(thing: Thing, passage: Passage, other: Passage, told: Span) -> bool:
    denier = english_doer(passage, thing.who)
    if PART.match(thing.text):
        return may_be_one(denier, english_doer(other, Span(0, LONGEST)))
    act = _act_of(thing, passage)
    mine, theirs = english_roles(passage, act, thing.at), english_roles(other, told)
    if mine.done_to is None:
        doer = denier.with_words_of(mine.doer) if thing.is_by_itself else mine.doer
        return may_be_one(doer, theirs.doer) and _is_no_stranger(doer, theirs.doer, passage)
    done_to = denier.with_words_of(mine.done_to) if thing.is_by_itself else mine.done_to
    whole = english_doer(other, Span(0, LONGEST))
    return may_be_one(mine.doer, theirs.doer) and may_be_one(done_to, theirs.done_to or whole)


def _is_no_stranger(doer: Doer, other: Doer, passage: Passage) -> bool:
    """Whether a sentence that denies names whom another tells to have done it, where it leaves unnamed who did: "12 soldiers"
    are not those of another state.
    """
    every = english_doer(passage, Span(0, LONGEST))
    return doer.is_named or not (other.is_named and every.is_named) or may_be_one(every, other)


def _act_of(thing: Thing, passage: Passage) -> Span:
    """Where the first act of what is denied stands."""
    found = _EN_WORD.finditer(passage.raw, thing.span.start, thing.span.end)
    return next((Span(*each.span()) for each in found if thing.acts[0] & english_forms(each[0])), thing.span)


def _has_korean_act(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether a Korean sentence has the act that is denied, of the same doer and things."""
    (stem,) = thing.acts[0]
    raw = other.raw[:LONGEST]
    claimed = [*_korean_acts(passage.raw, stem, thing.span)][-1:] or [Span(thing.span.end, thing.span.end)]
    mine, theirs = _unnamed(passage, other), _unnamed(other, passage)
    own, begins = korean_doer(passage, thing.at, claimed[0].start)
    denier = korean_doer(passage, thing.who.start, thing.who.end)[0]
    doer = denier.with_words_of(own) if is_own(own) or not own.words else own
    is_nobody = _is_done_by_nobody(passage.raw, claimed[0])
    for told in _korean_acts(raw, stem, Span(0, len(raw))):
        other_doer, behind = korean_doer(other, 0, told.start)
        is_one = is_nobody or _is_done_by_nobody(raw, told) or may_be_one(doer, other_doer)
        if is_one and _are_of_one_thing(
            mine[begins : claimed[0].start], clause_around(theirs, told, "ko", behind), passage, other
        ):
            return True
    return False


def _korean_acts(raw: str, stem: str, span: Span) -> Iterator[Span]:
    """The words of a Korean text with a verb, a verb of one syllable at their beginning."""
    for found in _KO_WORD.finditer(raw, span.start, span.end):
        plain = korean_plain(f" {found[0]}")
        if stem in plain:
            yield Span(*found.span())


def _is_done_by_nobody(raw: str, act: Span) -> bool:
    return _KO_NOBODY.search(raw[act.start + 1 : act.end + len(" 것으로")]) is not None


def _has_chinese_act(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether a Chinese sentence has the act that is denied, where it is known, of the same doer and things."""
    raw, claimed = other.raw[:LONGEST], _ZH_CLAIM.sub("", thing.text)
    if not all(any(form in raw for form in act) for act in thing.acts):
        return False
    mine, theirs = _unnamed(passage, other), _unnamed(other, passage)
    at = max(raw.find(claimed[:2]), 0)
    told = clause_around(theirs, Span(at, at), "zh", at)
    cleaned = [_ZH_JOINTS.sub("", each) for each in (_ZH_CLAIM.sub("", thing.span.of(mine)), told)]
    return chinese_doers_agree(thing.who, passage, claimed, other) and _are_of_one_thing(
        cleaned[0], cleaned[1], passage, other
    )


#: Whether a sentence of a language has the act that another denies.
_HAVE_ACT: dict[str, Callable[[Thing, Passage, Passage], bool]] = {
    "en": _has_english_act,
    "ko": _has_korean_act,
    "zh": _has_chinese_act,
}


def _names_alike(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether of two languages both may name the same doer, and no known things on either side that the other has not."""
    own = _acting(passage, thing.span)
    mine = own if own and not thing.is_by_itself else _acting(passage, thing.who)
    theirs = _acting(other, Span(0, LONGEST))
    if mine and theirs and not any(acts_for(one, each) for one in mine for each in theirs):
        return False
    claimed = _known(passage, other, thing.span)
    told = _known(other, passage, Span(0, LONGEST))
    return not (claimed and told) and _are_of_one_figure(thing, passage, other)


def _acting(passage: Passage, span: Span) -> list[Actor]:
    """Those in some words that act for a state and are not told as what is acted on."""
    raw, at, lang = passage.raw, passage.span.start, passage.lang
    found = actors_in(passage, span)
    if lang == "ko":
        return [each for each in found if not _KO_OBLIQUE.match(raw, each.span.end - at)]
    before = _OBLIQUE.get(lang)
    return [each for each in found if not (before and before.search(raw[: each.span.start - at]))]


def _known(passage: Passage, other: Passage, span: Span) -> list[str]:
    """What the tables know in some words of a passage and another has not."""
    held = {slug for _, slug in other.mentions}
    alike = {each.span for each in passage.actors if any(acts_for(each, one) for one in other.actors)}
    begin, end = passage.span.start + span.start, passage.span.start + span.end
    return [
        slug
        for at, slug in passage.mentions
        if begin <= at.start < end and slug not in held and at not in alike
    ]


def _are_of_one_figure(thing: Thing, passage: Passage, other: Passage) -> bool:
    """Whether two languages have a number of it in common, where both tell numbers."""
    mine, theirs = _numbers(passage, thing.span), _numbers(other, Span(0, LONGEST))
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _numbers(passage: Passage, span: Span) -> frozenset[Value]:
    """The figures in some words of a passage, and its numbers that are neither figures nor dates."""
    at = passage.span.start
    figures = [each for each in passage.figures if span.start <= each.span.start - at < span.end]
    held = [*(each.span for each in passage.figures), *(each.span for each in passage.dates)]
    bare = (
        Decimal(each[0].replace(",", ""))
        for each in _DIGITS.finditer(passage.raw, span.start, min(span.end, len(passage.raw)))
        if not any(one.overlaps(Span(at + each.start(), at + each.end())) for one in held)
    )
    return frozenset((*(each.value for each in figures), *bare))
