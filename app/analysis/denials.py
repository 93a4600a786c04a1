"""Where one account tells a thing and another that it is denied, or is not so: the difference a diplomat looks for first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from app.analysis.acts import in_common, may_be_one_time
from app.analysis.english_names import words
from app.analysis.passages import Passage
from app.analysis.sameness import units, weight
from app.analysis.text import Span

#: So much of the lighter of two sentences is in the other, where one says not what the other says.
ALIKE = 0.6
#: What is denied is at least so heavy, and so much of it is in what another account says; in two languages it is so much
#: of its own sentence.
HEAVY, DENIED_ALIKE, MOSTLY = 20.0, 0.5, 0.5
#: Characters of a sentence, and words of denial in it, that are looked at.
LONGEST, MOST_CUES = 1200, 8
_CLAIMS = r"(?:reports?|claims?|allegations?|accusations?|suggestions?|speculation|rumou?rs?|assertions?|accounts?)\b(?! (?:for|to|on|by)\b)"
_UNTRUE = r"(?:false|untrue|baseless|groundless|unfounded|fabricated|fictitious)"
#: What stands behind "denied" where it is a thing told: not an entry, a visa or a shelter that is denied to somebody.
_TOLD = (
    rf"(?:that\b|having\b|being\b|it\b|he\b|she\b|they\b|(?:the |a |any |such |these |those |this |media |press |all ){{0,2}}(?:[\w’'-]+ )?{_CLAIMS}"
    r"|any (?:[\w’'-]+ )?(?:involvement|role|part|knowledge|responsibility|plans?|talks?|contacts?|deal|intention)\b|(?:[a-z]+ly )?[a-z]{3,}ing\b"
    r"|(?:[\w’'-]+ ){1,7}?(?:was|were|is|are|had|has|have|would|will|did)\b)"
)
#: When or how it is denied: "denied on Monday that", "denied again that".
_WHEN = r"(?: (?:(?:on|late on|early on|late|earlier) [A-Z]?[a-z]+|in (?:an?|the) [a-z]+|again|repeatedly|flatly|strongly|publicly|to reporters),?){0,2}"
#: Words by which a sentence tells that somebody denies what stands behind them.
_DENIES = {
    "en": re.compile(
        rf"(?<!\b(?:be|is) )(?<!\b(?:was|are|nor) )(?<!\b(?:were|been) )(?<!\bnobody )(?<!\bbeing )(?<!\bno one )(?<!\bnever )\b(?<!\bwho )(?<!\bwho has )(?<!\bwho has long )(?:denied|denies)\b(?={_WHEN} {_TOLD})"
        r"|(?<=, )denying\b(?= (?:that|any|it|he|she|they|the|having|\w+ing)\b)"
        rf"|\b(?:disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted))\b(?= (?:that\b|having\b|any\b|(?:the |a )?(?:[\w’'-]+ )?{_CLAIMS}))"
        rf"|\b(?:reject(?:s|ed)|dismiss(?:es|ed)|brush(?:es|ed) (?:off|aside)) (?:[\w’'-]+ ){{0,3}}?{_CLAIMS}|\brul(?:es|ed) out\b"
        rf"|\bcall(?:s|ed) it (?:\w+ly )?{_UNTRUE}\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?<![不没沒未可有法以会會])(?:否认|否認)(?![或可])(?![^，。]{0,8}(?:指控|罪))|(?:驳斥|駁斥)(?=[^，。]{0,20}(?:说法|說法|报道|報道|传闻|傳聞|谣言|謠言|指称|指稱))"
    ),
}
#: Words by which it tells that what stands before them is denied.
_IS_DENIED = {
    "en": re.compile(
        rf"\b(?:is|was|were|are) (?:\w+ly )?(?:{_UNTRUE}|not (?:true|correct|accurate|the case))\b|\b(?:it|them|that) (?:\w+ly )?{_UNTRUE}\b|(?<=\bas )(?:\w+ly )?{_UNTRUE}\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"(?<!혐의를 )(?<!혐의를 모두 )(?<!혐의를 전면 )(?<!혐의 )부인(?:했|하였|하고|하며|하면서|해\s?왔|합니다|한다)(?!\s?있지 않)|(?<!우려를 )일축(?:했|하였|하고|하며|하면서|합니다|한다)"
        r"|(?:주장|보도|의혹|발표|설|관측|소문)(?:을|를|에 대해|에)\s(?:[가-힣]{1,6}\s)?반박(?:했|하였|하고|하며|하면서|합니다|한다)"
        r"|사실(?:이)? 아니(?:라|다|며|고|었)|사실무근|사실과 다르(?:다|며|고)|사실과 다른|근거\s?없는 (?:주장|소문|억측|이야기|보도|의혹)|선을 (?:그었|긋|그은|그어)"
    ),
    "zh": re.compile(
        r"不属实|不屬實|与事实不符|與事實不符|子虚乌有|子虛烏有|毫无根据|毫無根據|纯属捏造|純屬捏造|(?:消息|说法|說法|报道|報道)是假的"
    ),
}
#: Letters that every word of denial has some of: most sentences have none, and are looked at no further.
_HINTS = {
    "en": ("eni", "eny", "isput", "efut", "ebut", "eject", "ismiss", "rush", "rule", "Rule", "alse", "ntrue", "less", "nfound", "abric", "ictit", "not "),
    "ko": ("부인", "일축", "반박", "사실", "근거", "선을"),
    "zh": ("否", "驳", "駁", "属实", "屬實", "事实", "事實", "子虚", "子虛", "毫无", "毫無", "捏造", "是假"),
}  # fmt: skip
#: Words with which a sentence may itself say that something is not so: such a one is not set against a denial.
_NOT = {
    "en": re.compile(
        r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disputes\b|rebut\w*|rebuff\w*|refus\w*|declin\w*|fail\w*|not|never|no|neither|nor"
        r"|cannot|without \w+ing|none|nobody|nothing|un(?:able|likely|willing)|false|untrue|baseless|groundless|unfounded|fabricated|contrary|contradict\w*|object(?:s|ed|ions?)?|protest\w*|rul(?:e|es|ed|ing) out)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"부인(?=[했하한해])|일축|반박|사실무근|사실과|허위|거짓|않|아니|못|없|맞섰|항의|반발|무관|거부|거절|불가|무산|불발|선을 [그긋]|불(?:참|출석|허|응)|(?:주장|의혹|지적|보도)에 대해"
    ),
    "zh": re.compile(r"[不没沒未无無非否]|驳斥|駁斥|拒绝|拒絕|子虚乌有|子虛烏有|捏造"),
}
#: Words with which a sentence asks whether a thing is so, or for it, and does not tell it.
_ASKS = {
    "en": re.compile(r"\bwhether\b|\?"),
    "ko": re.compile(r"(?:는|은|을|할)지(?=[ ,를도])|여부|라고 (?:요구|촉구|요청)|\?"),
    "zh": re.compile(r"是否|要求|敦促|呼吁|呼籲|吗|嗎|？"),
}
#: Chinese words that have such a sign and say nothing of the kind.
_NOT_NOT = re.compile(
    r"无人|無人|[沉淹出埋]没|[沉淹出埋]沒|不断|不斷|不仅|不僅|不久|不少|不同|不满|不滿|不得不|没收|沒收|未来|未來|非洲|南非|非常|除非|是否|能否|可否|无论|無論|无线|無線|否则|否則|不明|不过|不過"
)
#: What ends the clause of what is denied: marks, and where something else is said.
_BORDER = re.compile(
    r"[“”\"「」『』;:；：。]|,\s(?=(?:and|but|say|add|call|assert|insist|claim|argu|not|stress|describ)\w*\b)|[가-힣](?:며|면서|으나|지만)[,\s]|\sas (?=an?\s)|[，](?=称|稱|表示|强调|強調|并|並|但)"
)
#: Who denies, first in a Korean clause.
_KOREAN_TOPIC = re.compile(r"(?:\S{1,24}\s){0,4}?\S{1,24}?(?<![있없하되])[은는]\s")
_EN_NOT = re.compile(
    r"(?<!\bonly )\b(?:(?:(?:did|does|do|will|would|has|have|had|is|are|was|were|can|could|should|shall|may|might)(?: not|n[’']t)|cannot|can[’']t|won[’']t|never)"
    r"\s(?:(?:yet|been|be|also|currently|immediately|formally|publicly|fully|actually)\s)*"
    r"|(?:fail|refus|declin)(?:s|es|ed)\sto\s)(?P<verb>[a-z]{3,})\b(?! again\b)",
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
        "bring": "brought", "tell": "told", "write": "wrote written", "spend": "spent", "choose": "chose chosen",
        "freeze": "froze frozen", "drive": "drove driven", "throw": "threw thrown", "understand": "understood", "catch": "caught",
    }.items()
    for form in forms.split()
}  # fmt: skip
#: Endings of English verbs, and what stands in their place without them.
_EN_ENDINGS = (
    ("ied", ("y",)),
    ("ies", ("y",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
    ("es", ("", "e")),
    ("s", ("",)),
)
_WORD = re.compile(r"[A-Za-z]+")
#: Words of which it is remembered what they are without their endings.
_REMEMBERED = 20_000
_KO_NOT = re.compile(
    r"(?P<verb>[가-힣]{2,6}?)(?:하|되|받)?(?:지|지는|지도)\s?(?:않|못)(?=(?:았|는|했|한|할|을 (?:것|예정|방침|계획)|을 것|겠|기로)[가-힣 ]{0,8}(?:다|습니다))"
    r"|(?P<noun>[가-힣]{2,4})[을를에]\s(?:이루|이르|도달하)지\s?(?:않|못)|(?P<fact>[가-힣]{2,6})(?:한|된|받은)\s(?:사실|적|바)[이은도]?\s없"
)
_KO_DONE = r"(?:하|되|받)?(?:했|됐|되었|하였|받았|한다|된다|합니다|됩니다|했습|됐습|하기로|되기로|하겠|(?:할|될|받을)(?= (?:것|예정|방침|계획)))"
_KO_REACHED = r"(?:[을를] 이뤘|[을를] 이루|에 이르렀|에 도달했)"
#: Vowels of Korean verbs as they run together with the past: 나 and 났, 보 and 봤, 기 and 겼.
_RUN_TOGETHER = {8: 9, 13: 14, 20: 6, 18: 4}
_PAST, _FINALS, _VOWELS, _FIRST = 20, 28, 21, 0xAC00
_ZH_NOT = re.compile(
    r"(?<!在)(?:没有|沒有|未能|并未|並未|尚未|从未|從未|不会|不會|拒绝|拒絕)(?P<verb>(?![就与與和对對向在因把将將])[\u4e00-\u9fff]{2})"
    r"|(?:未能?|没有|沒有)就[^，。]{1,20}?(?P<noun>达成|達成)|不(?P<fact>存在|承认|承認|同意|接受|参加|參加|支持|出席)"
)
#: What is not done until a time or a condition may be done then.
_UNTIL = re.compile(
    r"\b(?:until|unless|before|till|later|eventually|finally)\b|까지|전에는|뒤늦|나중에|결국|直到|之前"
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
    15,359 statements of drawn comparisons of the press seven are told so; by reading, in five one side says and another
    denies it, in two both tell the denial.
    """
    found = _denied(members)
    return (found,) if found else tuple(_negated(members))


def _denied(members: Sequence[Passage]) -> Denial | None:
    """Accounts with a sentence that denies what the sentences of others say, none of which has a word of denial."""
    wary = {each.account for each in members if says_not(each)}
    told = [each for each in members if each.account not in wary and not asks(each)]
    stands: dict[str, Stand] = {}
    for each in members if told else ():
        if (cue := cue_of(each)) and (answered := [one for one in told if _denies(each, cue, one)]):
            stands.setdefault(each.account, stand_of(each, cue.span, denies=True))
            for one in answered:
                stands.setdefault(one.account, Stand(one.account, one.span, "", denies=False))
    return in_order(members, stands.values()) if stands else None


def in_order(members: Sequence[Passage], stands: Iterable[Stand]) -> Denial:
    """What accounts have of a denial, in the order of their passages."""
    order = [each.account for each in members]
    return Denial(tuple(sorted(stands, key=lambda one: order.index(one.account))))


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of denial in a passage, from its start, and what they deny."""

    span: Span
    denied: frozenset[str]


def cue_of(passage: Passage) -> Cue | None:
    """The first words of denial of a passage that tell what is denied."""
    raw = passage.raw[:LONGEST]
    if not any(hint in raw for hint in _HINTS.get(passage.lang, ())):
        return None
    for table, denied in ((_DENIES, _behind), (_IS_DENIED, _before)):
        cues = table[passage.lang].finditer(raw) if passage.lang in table else iter(())
        for found in islice(cues, MOST_CUES):
            what = units(denied(raw, Span(*found.span()), passage.lang))
            if weight(what) >= HEAVY:
                return Cue(Span(*found.span()), what)
    return None


def _behind(raw: str, cue: Span, _lang: str) -> str:
    """The rest of the clause."""
    border = _BORDER.search(raw, cue.end)
    return raw[cue.end : border.start() if border else len(raw)]


def _before(raw: str, cue: Span, lang: str) -> str:
    """The clause up to the words of denial, without who denies where that comes first."""
    borders = [each.end() for each in _BORDER.finditer(raw, 0, cue.start)]
    clause = raw[max(borders, default=0) : cue.start]
    topic = _KOREAN_TOPIC.match(clause.lstrip()) if lang == "ko" else None
    return clause.lstrip()[topic.end() :] if topic else clause


def _denies(passage: Passage, cue: Cue, other: Passage) -> bool:
    """Whether it is what another account says that a passage denies; in another language, whether it does little else."""
    if passage.account == other.account:
        return False
    if passage.lang != other.lang:
        return weight(cue.denied) >= MOSTLY * weight(units(passage.raw))
    return weight(cue.denied & units(other.raw)) >= DENIED_ALIKE * weight(cue.denied)


def says_not(passage: Passage) -> bool:
    """Whether a passage has a word that may deny."""
    raw = _NOT_NOT.sub("", passage.raw) if passage.lang == "zh" else passage.raw
    return passage.lang in _NOT and _NOT[passage.lang].search(raw) is not None


def asks(passage: Passage) -> bool:
    """Whether a passage only asks whether a thing is so, or for it."""
    return passage.lang in _ASKS and _ASKS[passage.lang].search(passage.raw) is not None


def stand_of(passage: Passage, inside: Span, *, denies: bool) -> Stand:
    """What a passage has of it: the words inside, to the end of a Korean one."""
    at = passage.span.start
    ending = _ENDING.match(passage.raw, inside.end)
    whole = Span(inside.start, ending.end() if ending else inside.end)
    span = Span(at + whole.start, at + whole.end)
    return Stand(passage.account, span, " ".join(whole.of(passage.raw).split()), denies)


def _negated(members: Sequence[Passage]) -> Iterator[Denial]:
    """The first pair of sentences of one language of which one says not what the other says, in nearly the same words."""
    plain = [each for each in members if not says_not(each)]
    for one in members if plain else ():
        if one.lang not in _ACTS or not _ACTS[one.lang][0].search(one.raw[:LONGEST]):
            continue
        for other in plain:
            if one.account == other.account or one.lang != other.lang:
                continue
            both = next(_said_and_not(one, other), None)
            if both and _are_of_one_act(one, other):
                stands = (stand_of(one, both[0], denies=True), stand_of(other, both[1], denies=False))
                yield in_order(members, stands)
                return


def _are_of_one_act(one: Passage, other: Passage) -> bool:
    """Whether two sentences have most words, the names and the time in common."""
    mine, theirs = (frozenset(day.value for day in each.dates if day.value) for each in (one, other))
    names = one.names <= other.names or other.names <= one.names
    return (
        names
        and may_be_one_time(mine, theirs)
        and bool(mine) == bool(theirs)
        and not any(_UNTIL.search(each.raw) for each in (one, other))
        and in_common(units(one.raw), units(other.raw)) >= ALIKE
    )


def _said_and_not(one: Passage, other: Passage) -> Iterator[tuple[Span, Span]]:
    """Where one passage says not what another says."""
    says_not, act = _ACTS[one.lang]
    raw, theirs = one.raw[:LONGEST], other.raw[:LONGEST]
    rest = says_not.sub(" ", raw)
    for found in islice(says_not.finditer(raw), MOST_CUES):
        if not act(found, rest) and (said := act(found, theirs)):
            yield Span(*found.span()), said


def _english_act(found: re.Match[str], raw: str) -> Span | None:
    verb = found["verb"].casefold()
    if verb in _NO_ACT:
        return None
    wanted = _forms(verb)
    return next((Span(*each.span()) for each in _WORD.finditer(raw) if wanted & _forms(each[0])), None)


@lru_cache(_REMEMBERED)
def _forms(word: str) -> frozenset[str]:
    """What an English verb may be without its ending: agreed is agree, stopped is stop, discussed is discuss."""
    plain = word.casefold()
    found = {_IRREGULAR.get(plain, plain)}
    for ending, others in _EN_ENDINGS:
        stem = plain.removesuffix(ending)
        if stem != plain and len(stem) > 1 and not (ending == "s" and stem.endswith("s")):
            found |= {stem + other for other in others}
            found |= {stem[:-1]} if stem[-2:-1] == stem[-1] else set()
    return frozenset(found)


def _korean_act(found: re.Match[str], raw: str) -> Span | None:
    if noun := found["noun"]:
        done = re.search(rf"{noun}(?:{_KO_DONE}|{_KO_REACHED})", raw)
    else:
        verb = found["verb"] or found["fact"]
        done = re.search(rf"{verb}{_KO_DONE}|{_past(verb)}", raw)
    return Span(*done.span()) if done else None


def _past(verb: str) -> str:
    """A Korean verb in the past: 만나 is 만났, 기다리 is 기다렸, 받 is 받았 or 받었."""
    code = ord(verb[-1]) - _FIRST
    if code % _FINALS:
        return f"{verb}[았었]"
    first, vowel = divmod(code // _FINALS, _VOWELS)
    ran = (first * _VOWELS + _RUN_TOGETHER.get(vowel, vowel)) * _FINALS + _PAST
    return f"{verb[:-1]}{chr(_FIRST + ran)}"


def _chinese_act(found: re.Match[str], raw: str) -> Span | None:
    verb = found["verb"] or found["noun"] or found["fact"]
    at = raw.find(verb)
    return Span(at, at + len(verb)) if at >= 0 else None


#: How a language says not, and where it says the same act.
_ACTS: dict[str, tuple[re.Pattern[str], Callable[[re.Match[str], str], Span | None]]] = {
    "en": (_EN_NOT, _english_act),
    "ko": (_KO_NOT, _korean_act),
    "zh": (_ZH_NOT, _chinese_act),
}
