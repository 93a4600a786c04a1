"""Where one account tells a thing and another that it is denied, or is not so: the difference a diplomat looks for first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from app.analysis.acts import in_common
from app.analysis.english_names import words
from app.analysis.passages import Passage
from app.analysis.sameness import units, weight
from app.analysis.text import Span

#: So much of the lighter of two sentences is in the other, where one says not what the other says.
ALIKE = 0.6
_CLAIMS = r"(?:reports?|claims?|allegations?|accusations?|suggestions?|speculation|rumou?rs?|assertions?|accounts?|notion|idea)"
_UNTRUE = r"(?:false|untrue|baseless|groundless|unfounded|fabricated|fictitious)"
#: What is denied to somebody is withheld: an entry, a visa.
_WITHHELD = (
    r"(?!that\b)(?:[\w’'-]+ ){0,4}?(?:entry|access|admission|bail|parole|permission|permits?|visas?|boarding|asylum|licen[cs]es?|treatment"
    r"|citizenship|(?:his|her|their|its|the|a) (?:requests?|appeals?|applications?|chance|opportunity|right))\b"
)
#: Words by which a sentence tells that somebody denies what stands behind them.
_DENIES = {
    "en": re.compile(
        rf"(?<!\b(?:be|is) )(?<!\b(?:was|are|nor) )(?<!\b(?:were|been) )(?<!\bbeing )\b(?:denied|denies)\b(?! {_WITHHELD})"
        r"|(?<=, )denying\b(?= (?:that|any|it|he|she|they|the|having|\w+ing)\b)"
        r"|\b(?:disput|refut|rebutt)(?:es|s|ed)\b"
        rf"|\b(?:reject(?:s|ed)|dismiss(?:es|ed)|brush(?:es|ed) (?:off|aside)) (?:[\w’'-]+ ){{0,3}}?{_CLAIMS}\b|\brul(?:es|ed) out\b"
        rf"|\bcall(?:s|ed) it (?:\w+ly )?{_UNTRUE}\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"(?<![不没沒未可有])(?:否认|否認)(?!或)|驳斥|駁斥"),
}
#: Words by which it tells that what stands before them is denied.
_IS_DENIED = {
    "en": re.compile(
        rf"\b(?:is|was|were|are) (?:\w+ly )?(?:{_UNTRUE}|not (?:true|correct|accurate|the case))\b|\b(?:it|them|that) (?:\w+ly )?{_UNTRUE}\b|(?<=\bas )(?:\w+ly )?{_UNTRUE}\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"부인(?:했|하였|하고|하며|하면서|해\s?왔|합니다|한다)(?!\s?있지 않)|일축(?:했|하였|하고|하며|하면서|합니다|한다)"
        r"|(?:주장|보도|의혹|발표|설|관측|소문|지적|우려)(?:을|를|에 대해|에)\s(?:[가-힣]{1,6}\s)?반박(?:했|하였|하고|하며|하면서|합니다|한다)"
        r"|사실(?:이)? 아니(?:라|다|며|고|었)|사실무근|사실과 다르(?:다|며|고)|사실과 다른|근거\s?없는 (?:주장|소문|억측|이야기|보도|의혹)|선을 (?:그었|긋|그은|그어)"
    ),
    "zh": re.compile(
        r"不属实|不屬實|与事实不符|與事實不符|子虚乌有|子虛烏有|毫无根据|毫無根據|纯属捏造|純屬捏造"
    ),
}
#: What ends the clause of what is denied: marks, and where something else is said.
_BORDER = re.compile(
    r"[“”\"「」『』;:；：。]|,\s(?=(?:and|but|say|add|call|assert|insist|claim|argu|not|stress|describ)\w*\b)|[가-힣](?:며|면서|으나|지만)[,\s]|\sas (?=an?\s)|[，](?=称|稱|表示|强调|強調|并|並|但)"
)
#: Who denies, first in a Korean clause.
_KOREAN_TOPIC = re.compile(r"(?:\S+\s){0,4}?\S+(?<![있없하되])[은는]\s")
#: What is denied is at least so heavy, and so much of it is in what another account says.
HEAVY, DENIED_ALIKE = 20.0, 0.5
#: Words with which a sentence may itself say that something is not so: such a one is not set against a denial.
_NOT = {
    "en": re.compile(
        r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disput\w*|rebut\w*|rebuff\w*|refus\w*|declin\w*|fail\w*|not|never|no|neither|nor"
        r"|cannot|without \w+ing|none|nobody|nothing|un(?:able|likely|willing)|false|untrue|baseless|groundless|unfounded|fabricated|contrary|contradict\w*|object\w*|protest\w*|rul(?:e|es|ed|ing) out)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"부인(?=[했하한해])|일축|반박|사실무근|사실과|허위|거짓|않|아니|못|없|맞섰|항의|반발|무관|근거|거부|거절|불가|금지|무산|불발|선을 [그긋]|불(?:참|출석|허|응)|(?:주장|의혹|지적|보도)에 대해"
    ),
    "zh": re.compile(r"[不没沒未无無非否]|驳斥|駁斥|拒绝|拒絕|子虚乌有|子虛烏有|捏造"),
}
_EN_NOT = re.compile(
    r"(?<!\bonly )\b(?:(?:(?:did|does|do|will|would|has|have|had|is|are|was|were|can|could|should|shall|may|might)(?: not|n[’']t)|cannot|can[’']t|won[’']t|never)"
    r"\s(?:(?:yet|been|be|also|currently|immediately|formally|publicly|fully|actually)\s)*"
    r"|(?:fail|refus|declin)(?:s|es|ed)\sto\s)(?P<verb>[a-z]{3,})\b",
    re.IGNORECASE,
)
#: Behind these and a "not" comes no act.
_NO_ACT = words(
    "the only all any yet been being have has know say said comment elaborate specify give want need include appear seem enough just necessarily"
)
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "meet": "met", "hold": "held", "send": "sent", "take": "took taken", "give": "gave given", "make": "made", "sell": "sold",
        "buy": "bought", "build": "built", "pay": "paid", "leave": "left", "go": "went gone", "come": "came", "seek": "sought",
        "find": "found", "win": "won", "lose": "lost", "break": "broke broken", "strike": "struck", "shoot": "shot",
        "fall": "fell fallen", "rise": "rose risen", "keep": "kept", "lead": "led", "speak": "spoke spoken", "fly": "flew flown",
        "sink": "sank sunk", "see": "saw seen", "begin": "began begun", "withdraw": "withdrew withdrawn", "deal": "dealt",
    }.items()
    for form in forms.split()
}  # fmt: skip
_EN_ENDINGS = ("ying", "ing", "ied", "ies", "ed", "es", "s", "e", "y")
_SHORTEST = 3
_WORD = re.compile(r"[A-Za-z]+")
_KO_NOT = re.compile(
    r"(?P<verb>[가-힣]{2,6}?)(?:하|되|받)?(?:지|지는|지도)\s?(?:않|못)(?=(?:았|는|했|한|할|을 (?:것|예정|방침|계획)|을 것|겠|기로)[가-힣 ]{0,8}(?:다|습니다))"
)
_KO_DONE = r"(?:하|되|받)?(?:했|됐|되었|하였|받았|한다|된다|합니다|됩니다|했습|됐습|하기로|되기로|하겠|(?:할|될|받을)(?= (?:것|예정|방침|계획)))"
_ZH_NOT = re.compile(
    r"(?:没有|沒有|未能|未|并未|並未|不会|不會|拒绝|拒絕)(?P<verb>(?![就与與和对對向在因把将將])[\u4e00-\u9fff]{2})"
)


#: The rest of a Korean word.
_ENDING = re.compile(r"[가-힣]+")


@dataclass(frozen=True, slots=True)
class Stand:
    """What one account has of it: its words of denial, or the words that are denied elsewhere, "" where the sentence has
    no word of denial at all.
    """

    account: str
    span: Span
    text: str
    denies: bool


@dataclass(frozen=True, slots=True)
class Denial:
    """A thing that one account tells and another tells as denied, or as not so; the accounts in their order."""

    stands: tuple[Stand, ...]


def denials(members: Sequence[Passage]) -> tuple[Denial, ...]:
    """Where passages of one statement are told in some accounts and denied in others.

    Only what words say is compared, and a sentence with any word of denial is never set against one that denies. Of
    15,359 statements of drawn comparisons of the press six are told so; by reading, in five one side says and another
    denies it, in one both tell the denial.
    """
    found = _denied(members)
    return (found,) if found else tuple(_negated(members))


def _denied(members: Sequence[Passage]) -> Denial | None:
    """Accounts with a sentence that denies what the sentences of others say, none of which has a word of denial."""
    wary = {each.account for each in members if _finds(_NOT, each)}
    told = [each for each in members if each.account not in wary]
    stands: dict[str, Stand] = {}
    for each in members:
        if (cue := _cue(each)) and (answered := [one for one in told if _denies(each, cue, one)]):
            stands.setdefault(each.account, _stand(each, cue.span, denies=True))
            for one in answered:
                stands.setdefault(one.account, Stand(one.account, one.span, "", denies=False))
    return _in_order(members, stands.values()) if stands else None


def _in_order(members: Sequence[Passage], stands: Iterable[Stand]) -> Denial:
    order = [each.account for each in members]
    return Denial(tuple(sorted(stands, key=lambda one: order.index(one.account))))


@dataclass(frozen=True, slots=True)
class _Cue:
    """Words of denial in a passage, from its start, and what they deny."""

    span: Span
    denied: frozenset[str]


def _cue(passage: Passage) -> _Cue | None:
    """The first words of denial of a passage that tell what is denied."""
    for table, denied in ((_DENIES, _behind), (_IS_DENIED, _before)):
        for found in table[passage.lang].finditer(passage.raw) if passage.lang in table else ():
            what = units(denied(passage, Span(*found.span())))
            if weight(what) >= HEAVY:
                return _Cue(Span(*found.span()), what)
    return None


def _behind(passage: Passage, cue: Span) -> str:
    """The rest of the clause."""
    border = _BORDER.search(passage.raw, cue.end)
    return passage.raw[cue.end : border.start() if border else len(passage.raw)]


def _before(passage: Passage, cue: Span) -> str:
    """The clause up to the words of denial, without who denies where that comes first."""
    borders = [each.end() for each in _BORDER.finditer(passage.raw) if each.end() <= cue.start]
    clause = passage.raw[max(borders, default=0) : cue.start]
    return _KOREAN_TOPIC.sub("", clause, count=1) if passage.lang == "ko" else clause


def _denies(passage: Passage, cue: _Cue, other: Passage) -> bool:
    """Whether it is what another account says that a passage denies; across languages the link alone tells."""
    if passage.account == other.account:
        return False
    shared = weight(cue.denied & units(other.raw))
    return passage.lang != other.lang or shared >= DENIED_ALIKE * weight(cue.denied)


def _finds(table: dict[str, re.Pattern[str]], passage: Passage) -> bool:
    return passage.lang in table and table[passage.lang].search(passage.raw) is not None


def _stand(passage: Passage, inside: Span, *, denies: bool) -> Stand:
    at = passage.span.start
    ending = _ENDING.match(passage.raw, inside.end)
    whole = Span(inside.start, ending.end() if ending else inside.end)
    span = Span(at + whole.start, at + whole.end)
    return Stand(passage.account, span, " ".join(whole.of(passage.raw).split()), denies)


def _negated(members: Sequence[Passage]) -> Iterator[Denial]:
    """The first pair of sentences of one language of which one says not what the other says, in nearly the same words."""
    for one, other in permutations(members, 2):
        if one.account == other.account or one.lang != other.lang or _finds(_NOT, other):
            continue
        both = next(_said_and_not(one, other), None)
        if both and in_common(units(one.raw), units(other.raw)) >= ALIKE:
            stands = (_stand(one, both[0], denies=True), _stand(other, both[1], denies=False))
            yield _in_order(members, stands)
            return


def _said_and_not(one: Passage, other: Passage) -> Iterator[tuple[Span, Span]]:
    """Where one passage says not what another says."""
    if one.lang not in _ACTS:
        return
    says_not, act = _ACTS[one.lang]
    rest = says_not.sub(" ", one.raw)
    for found in says_not.finditer(one.raw):
        if not act(found["verb"], rest) and (said := act(found["verb"], other.raw)):
            yield Span(*found.span()), said


def _english_act(verb: str, raw: str) -> Span | None:
    stem = _stem(verb)
    if verb.casefold() in _NO_ACT:
        return None
    return next((Span(*each.span()) for each in _WORD.finditer(raw) if _stem(each[0]) == stem), None)


def _stem(word: str) -> str:
    """An English verb without its ending: agree, agreed, agreeing."""
    plain = word.casefold()
    plain = _IRREGULAR.get(plain, plain)
    ending = next((each for each in _EN_ENDINGS if plain.endswith(each)), "")
    return plain[: -len(ending)] if ending and len(plain) - len(ending) >= _SHORTEST else plain


def _korean_act(verb: str, raw: str) -> Span | None:
    found = re.search(rf"{re.escape(verb)}{_KO_DONE}", raw)
    return Span(*found.span()) if found else None


def _chinese_act(verb: str, raw: str) -> Span | None:
    at = raw.find(verb)
    return Span(at, at + len(verb)) if at >= 0 else None


#: How a language says not, and where it says the same act.
_ACTS: dict[str, tuple[re.Pattern[str], Callable[[str, str], Span | None]]] = {
    "en": (_EN_NOT, _english_act),
    "ko": (_KO_NOT, _korean_act),
    "zh": (_ZH_NOT, _chinese_act),
}
