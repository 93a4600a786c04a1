"""What is denied: the words of a denial, and its act, without which another sentence tells another thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from app.analysis.denial_words import (
    CLAIMS,
    DENIES,
    HINTS,
    IS_DENIED,
    WHEN,
    clause_before,
    clause_behind,
    is_of_court,
    nots,
    stands,
)
from app.analysis.doers import english_doer
from app.analysis.english_names import words
from app.analysis.passages import Passage, once_each
from app.analysis.patterns import regex
from app.analysis.sameness import units, weight
from app.analysis.text import Span
from app.analysis.things_left import LONGEST
from app.analysis.verb_forms import english_forms, is_english_past, korean_plain

#: What is denied is at least so heavy, and so much of it is in what another account says, of Chinese, whose verbs are
#: not known, more; in two languages it is so much of its own sentence.
HEAVY, DENIED_ALIKE, CHINESE_ALIKE, MOSTLY = 20.0, 0.5, 0.7, 0.5
#: Words of denial in a sentence that are looked at.
MOST_CUES = 8
#: Words of an English thing without a verb that name it.
NAMING = 3
#: How many words of a clause are its first; characters before a Korean claim in which the verb of it stands.
EARLY, NEAR = 3, 40
#: What somebody has a part in, of whom another sentence is to tell it.
PART = regex(r"\W*(?:any|involvement|a role|a part|responsibility|knowledge)\b", re.IGNORECASE)
#: When it is denied, and that it is a claim.
_EN_HEAD = regex(
    rf"(?:{WHEN})(?:\W*(?:that|(?:[\w’'-]+ ){{0,3}}?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|stories|story)|of|about)\b){{0,3}}",
    re.IGNORECASE,
)
#: "it", "having", "selling", "its boats": done by who denies it, or by somebody of theirs.
_BY_ITSELF = regex(r"\W*(?:it|they|he|she|its|their|his|her|[a-z]+ly [a-z]+ing|[a-z]+ing)\b", re.IGNORECASE)
_EN_WORD = regex(r"[A-Za-z][A-Za-z’'-]*|\d[\d.,]*\d|\d")
_AUXILIARIES = words(
    "was were is are be been being has have had having will would did does do can could may might shall should must to not also already"
)
_SMALL = words(
    "the a an any all some its their his her it he she they this that these those such of in on at to for from by with and or about into over as"
    " reports report claims claim involvement role part responsibility knowledge plans plan intention reported alleged so-called recent own there ever again"
)
_NO_VERBS = words(
    "alleged reported so-called united hundred indeed armed proposed planned related speed need"
)
_ACTORS = words("it he she they")
#: What is only weighed or to come can be ruled out.
_RULES_OUT = regex(r"\brul(?:es|ed) out", re.IGNORECASE)
_CLAIM = regex(rf"\b{CLAIMS}", re.IGNORECASE)
#: Who denies, first in a Korean clause.
_KOREAN_TOPIC = regex(r"(?:\S{1,24}\s){0,4}?\S{1,24}?(?<![있없하되])[은는]\s")
_KO_DENIES, _KO_CLAIMED = ("부인", "일축"), "반박"
#: Claims that 들어간 stands before, and those of 방문설 and 방문 의혹; 러시아 주장 tells nothing of what is claimed.
_OF_VERBS, _OF_NOUNS = words("것 사실 적 말"), words("설 의혹 가능성 소문")
_KO_CLAIM = "주장|보도|의혹|발표|관측|소문|소식|이야기|얘기|지적|추측|억측|내용|말|것|사실|가능성|발언|해석|전언|기사|설"
_KO_AT = r"(?:은|는|이|가|을|를|도|에|에 대해|에 대해서|에 대해서는|에 대해서도|에 대하여|에 관해)"
_KO_HOW = r"(?:[가-힣]{1,5}(?<![을를은는이가의])\s){0,2}"
#: The thing that a Korean denial is of, at the end of its clause, with at most two words of how.
_KO_OBJECT = regex(
    rf"(?P<claim>{_KO_CLAIM})[’'”\"]?{_KO_AT}\s{_KO_HOW}$|(?P<noun>[가-힣]{{2,8}})[을를]\s{_KO_HOW}$"
)
#: 했다는, 한다는, 하라는, and 들어간 before a noun that claims it.
_KO_SAID = regex(r"(?P<verb>[가-힣]{1,12})(?:다[’'”\"]?는|라[’'”\"]?는|다던|자는)(?=\s)")
_KO_AUXILIARY = regex(r"^(?:있|없|한|했|하|된|됐|되|것이|중이|예정이|계획이|방침이|싶|왔|온|버렸|줬|있었)$")
_KO_TENSES = regex(
    r"(?:하고|하기로|하려|하려고|하는|하게|하여|해|할|하|했|한|하였|되고|되|됐|된|될|되었|받았|았|었|은|을|는|고|기로|려고|려|였|이)$"
)
_KO_PARTICLE = regex(r"(?:은|는|이|가|을|를|의|에|도)$")
_ZH_SPEAKS = regex(r"^[^，。]{0,24}?(?:表示|声称|聲稱|指出|回应说|强调|強調|称|稱|说(?!法)|說(?!法))")
_ZH_ACT = regex(
    r"(?:已经|已經|已|正在|将会|將會|将|將|曾经|曾經|曾|同意|打算|计划|計劃|准备|準備)([\u4e00-\u9fff]{2})"
)


@dataclass(frozen=True, slots=True)
class Thing:
    """What is denied: its words, who denies it standing before ``opens``, and where they begin in the passage; its act, of
    each group of whose forms one is told by who tells it; ``who`` are the words that name who denies it, of whom it is
    told where ``is_by_itself`` or no other is named; ``claimed`` are the words with those of a Korean claim behind them,
    "" where they are the same.
    """

    text: str
    opens: int
    at: int
    acts: tuple[frozenset[str], ...]
    who: Span
    is_by_itself: bool = False
    claimed: str = ""

    @property
    def span(self) -> Span:
        """Its words in the passage."""
        return Span(self.at, self.at + len(self.text))


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of denial in a passage, from its start, what they deny, the words of it and those of them that deny."""

    span: Span
    thing: Thing
    denied: frozenset[str]
    nots: frozenset[str]
    is_ruled_out: bool


@once_each
def cue_of(passage: Passage) -> Cue | None:
    """The first words of denial of a passage that tell what is denied."""
    raw, lang = passage.raw[:LONGEST], passage.lang
    if not any(hint in raw for hint in HINTS.get(lang, ())) or is_of_court(passage):
        return None
    for table, thing_of in ((DENIES, _behind), (IS_DENIED, _before)):
        for found in islice(table[lang].finditer(raw), MOST_CUES) if lang in table else ():
            span = Span(*found.span())
            thing = thing_of(passage, span)
            denied = units(thing.claimed or thing.text) if thing else frozenset[str]()
            if thing and weight(denied) >= HEAVY and stands(raw, thing.opens, span, lang):
                is_ruled_out = _RULES_OUT.match(found[0]) is not None
                return Cue(span, thing, denied, nots(thing.text, lang), is_ruled_out)
    return None


def _behind(passage: Passage, cue: Span) -> Thing | None:
    raw, who = passage.raw[:LONGEST], Span(0, cue.start)
    if passage.lang == "zh":
        text = clause_behind(raw, cue.end)
        return Thing(text, cue.start, cue.end, _chinese_acts(text), who)
    head = _EN_HEAD.match(raw, cue.end)
    at = head.end() if head else cue.end
    text = clause_behind(raw, at)
    acts = _english_acts(text)
    if not acts or (PART.match(text) and not english_doer(passage, who).words):
        return None
    return Thing(text, cue.start, at, acts, who, is_by_itself=_BY_ITSELF.match(text) is not None)


def _before(passage: Passage, cue: Span) -> Thing | None:
    raw, lang = passage.raw[:LONGEST], passage.lang
    clause = clause_before(raw, cue.start)
    return _THING_BEFORE[lang](clause, cue.start - len(clause), raw[cue.start : cue.end])


def _english_before(clause: str, at: int, _cue: str) -> Thing | None:
    """What a report or a claim tells that is said to be false."""
    claim = _CLAIM.search(clause)
    if not claim:
        return None
    text = clause[claim.end() :].removeprefix(" that")
    acts = _english_acts(text)
    begins = at + len(clause) - len(text)
    who = Span(at, at + claim.start())
    is_by_itself = _BY_ITSELF.match(text) is not None
    return Thing(text, who.end, begins, acts, who, is_by_itself) if acts else None


def _english_acts(text: str) -> tuple[frozenset[str], ...]:
    """The verbs of a clause, else the words that name a thing."""
    found = [each[0] for each in _EN_WORD.finditer(text)]
    named = list(_verbs(found)) or list(
        islice((each for each in found if each.casefold() not in _SMALL), NAMING)
    )
    return tuple(english_forms(each) for each in named)


def _verbs(found: list[str]) -> Iterator[str]:
    """The words of a clause that tell what is done: behind an auxiliary, "to" or who does it, and pasts."""
    is_led = False
    for at, each in enumerate(found):
        plain = each.casefold()
        if plain in _AUXILIARIES:
            is_led = plain != "to" or _is_plain([*found[at + 1 : at + 2], "the"][0])
        elif plain in _SMALL or plain.endswith("ly"):
            is_led = is_led or (plain in _ACTORS and at < EARLY)
        elif is_led or _tells(each, at):
            is_led = False
            yield each


def _is_plain(word: str) -> bool:
    return word.islower() and word not in _SMALL


def _tells(word: str, at: int) -> bool:
    """Whether an English word is told as done: a past, or first in -ing."""
    is_first = at < EARLY and word.endswith("ing")
    return word.islower() and word not in _NO_VERBS and (is_first or is_english_past(word))


def _korean_before(clause: str, at: int, cue: str) -> Thing | None:
    """What is told by a claim, 했다는 주장, or the thing itself that somebody denies, without who denies it."""
    plain = clause.lstrip()
    topic = _KOREAN_TOPIC.match(plain)
    text = plain[topic.end() :] if topic else plain
    led = f"{text}{cue.split(maxsplit=1)[0]} " if _KO_CLAIMED in cue else text
    found = _KO_OBJECT.search(led)
    if found is None or (found["noun"] and not cue.startswith(_KO_DENIES)):
        return None
    whole = led[: found.start()] if found["claim"] else led[: found.end("noun")]
    act = _korean_act(whole, found["claim"] or "")
    opens = at + len(clause) - len(text)
    return Thing(whole, opens, opens, (frozenset({act}),), Span(0, opens), claimed=text) if act else None


def _korean_act(text: str, claim: str) -> str:
    """The beginning of the last verb, or else of the last noun, of what is claimed."""
    said = list(_KO_SAID.finditer(f"{text} ", max(0, len(text) - NEAR)))
    spoken = text[: said[-1].end("verb")] if said else text
    told = spoken.split()
    while len(told) > 1 and _KO_AUXILIARY.match(told[-1]):
        told.pop()
    last = told[-1].strip("“”‘’'\"()") if told else ""
    is_verb = bool(said) or claim in _OF_VERBS
    if not is_verb and claim and claim not in _OF_NOUNS:
        return ""
    stem = korean_plain(_KO_TENSES.sub("", last) if is_verb else _KO_PARTICLE.sub("", last))[:2]
    return f" {stem}" if len(stem) == 1 else stem


def _chinese_before(clause: str, at: int, _cue: str) -> Thing | None:
    speaks = _ZH_SPEAKS.match(clause)
    text = clause[speaks.end() :] if speaks else clause
    opens = at + len(clause) - len(text)
    return Thing(text, opens, opens, _chinese_acts(text), Span(0, opens))


def _chinese_acts(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset({each[1]}) for each in _ZH_ACT.finditer(text))


_THING_BEFORE: dict[str, Callable[[str, int, str], Thing | None]] = {
    "en": _english_before,
    "ko": _korean_before,
    "zh": _chinese_before,
}
