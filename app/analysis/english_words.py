"""The words by which English reporting says who says what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.analysis.attribution import MASK

VERBS = [
    "say",
    "tell",
    "add",
    "note",
    "ask",
    "reply",
    "respond",
    "answer",
    "argue",
    "claim",
    "state",
    "stress",
    "emphasize",
    "emphasise",
    "explain",
    "announce",
    "declare",
    "warn",
    "urge",
    "call",
    "describe",
    "condemn",
    "criticize",
    "criticise",
    "denounce",
    "insist",
    "admit",
    "acknowledge",
    "concede",
    "deny",
    "reject",
    "vow",
    "pledge",
    "promise",
    "suggest",
    "propose",
    "recommend",
    "hint",
    "imply",
    "indicate",
    "express",
    "convey",
    "write",
    "tweet",
    "remark",
    "observe",
    "contend",
    "assert",
    "maintain",
    "reiterate",
    "repeat",
    "affirm",
    "reaffirm",
    "confirm",
    "believe",
    "predict",
    "forecast",
    "cite",
    "dub",
    "characterize",
    "characterise",
    "accuse",
    "blame",
    "praise",
    "hail",
    "laud",
    "welcome",
    "applaud",
    "thank",
    "congratulate",
    "apologize",
    "apologise",
    "complain",
    "lament",
    "joke",
    "quip",
    "recall",
    "testify",
    "caution",
    "advise",
    "plead",
    "underline",
    "underscore",
    "reveal",
    "disclose",
    "editorialize",
    "continue",
    "conclude",
    "mention",
    "portray",
    "liken",
    "proclaim",
    "post",
    "agree",
    "wish",
]
IRREGULAR = ("said", "told", "wrote", "understood", "quoted", "read", "reads")
#: As nouns they are far more frequent than as verbs.
NOUNS = frozenset(
    ["call", "state", "claim", "post", "answer", "promise", "forecast", "praise", "blame", "reply", "mention"]
)
TITLES = (
    r"(?:(?:Vice |Deputy |First Vice )?(?:President|Minister|Premier|Chairman|Chairwoman|Chair|Speaker|Director|Secretary)"
    r"|Prime Minister|(?:Foreign|Defense|Defence|Unification|Finance|Trade) Minister|Rep\.|Sen\.|Gov\.|Gen\.|Mr\.|Mrs\.|Ms\."
    r"|Dr\.|Prof\.|Professor|Secretary-General|Ambassador|CEO|Chief|Leader|[Ee]nvoy|[Cc]ommander|spokesperson|spokesman|spokeswoman|founder|leader"
    r"|lawmaker|adviser|advisor|analyst|expert|researcher|director|ambassador|minister|secretary|president|chairman|professor)"
)
WORD = r"(?:[A-Z][\w’'&\-]*|[A-Z]\.)"
NAME = rf"{WORD}(?:\s+(?:{WORD}|of|for|and|the|de|bin|al|van|von)(?=[\s,.’']|$))*"
TITLE_WORD = re.compile(rf"\b{TITLES}(?=\s|$)")
PERSON = re.compile(
    rf"(?:\b{TITLES}[ \t]+)?\b[A-Z][a-zA-Z’'\-]+(?:[ \t]+[A-Z]\.)?(?:[ \t]+[A-Z][a-zA-Z’'\-]+){{1,2}}\b"
)
PRONOUN = re.compile(r"\b(he|she|they|it)$", re.IGNORECASE)
ROLE = re.compile(
    r"\b((?:the|a|an|his|her|its|one)\s+(?:[\w.’'-]+\s+){0,5}?(?:president|minister|officials?|company|agency|statement|government"
    r"|ministry|spokes(?:person|man|woman)|leader|party|office|group|sources?|report|chairman|founder|lawmaker|professor"
    r"|expert|analyst|label|court|police|prosecutors|newspaper|daily|regulator|firm|bank|union|association|committee"
    r"|council|commission|embassy|military|army|side))$",
    re.IGNORECASE,
)
PERSONAL_ROLE = re.compile(
    r"(?:president|leader|founder|chairman|minister|lawmaker|professor)$", re.IGNORECASE
)
CORPORATE_ROLE = re.compile(r"(?:company|agency|label|firm|group|party)$", re.IGNORECASE)
BETWEEN = re.compile(
    r"(?:\s+(?:has|had|have|also|further|repeatedly|then|later|reportedly|was|were|is|are|been|be|still|once|again|thus|even"
    r"|just|openly|publicly|previously|earlier|however|meanwhile|separately|instead|quickly|strongly|clearly|firmly|who"
    r"|which|went|will|would|did|not|only|jointly|both|on|added)\b|,)+\s*$",
    re.IGNORECASE,
)
APPOSED = re.compile(rf"({NAME}),\s+(?:the |a |an |who |CEO|chief|head|[a-z])[^,“\"■]{{2,90}}$")
LAST_NAME = re.compile(rf"({NAME})$")
CLAUSE = re.compile(
    r"[;:“”\"■]|\b(?:that|when|while|because|although|if|but|where)\s|(?<=[a-z]),\s+(?=and\s)|\band\s+(?=(?:he|she|they|it)\b)"
)
#: A full stop, but not that of an initial or of a title before a name.
_FULL_STOP = r"(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Rep)(?<!Sen)(?<!Gov)(?<!Gen)(?<!Prof)(?<!\b[A-Z])[.!?]"
STOP = re.compile(rf"{_FULL_STOP}(?:\s|$)|[“\"\n]")
ACCORDING = re.compile(
    rf"\b[Aa]ccording to ({NAME}(?:’s|'s)?(?:\s+(?:spokes\w+|office|aide))?|(?:the|a|an|his|her)\s+[\w\s-]{{3,40}}?)(?:,|\.|\s+who\b|$)"
)
TRAILING = re.compile(
    rf"[,{MASK}][\"”]?\s*(?P<who>(?:{TITLES}\s+)?{NAME}|[Hh]e|[Ss]he|[Tt]hey)\s+(?:also\s+|further\s+)?"
    r"(?:said|added|noted|explained|told|argued|stressed|continued|warned|wrote)\b[^,;“\"]{0,40}\.?\s*$"
)
REPORTED = re.compile(
    rf"[^“\"■]{{0,40}}?(?:^|,\s*)(?:the\s+)?(?P<outlet>{NAME})\s+(?:has\s+|also\s+)?reported\b"
)
TO_OUTLET = re.compile(
    r"\b(?:told|with)\s+(?:the\s+)?(?P<outlet>BBC|CNN|NHK|Reuters|Bloomberg|AFP|AP|Yonhap|[A-Z][\w-]+ (?:Times|Post|Daily|Herald|News|Journal|Agency))\b"
)
RELAYING = r"(?:replied|urged|told|said|indicated|emphasi[sz]ed|stressed|asked|noted|expressed|responded)"
RELAYED = re.compile(
    rf"(?:[Aa]ccording to (?P<teller>[A-Z][\w-]+),\s+|\b(?P<outer>[A-Z][\w-]+|[Hh]e|[Ss]he)\s+(?:also\s+)?(?:said|added|noted|explained)\s+"
    rf"(?:that\s+)?)(?:the\s+)?(?P<inner>[A-Z][\w-]+)\s+{RELAYING}\b"
)
FIRST = re.compile(
    rf"\s*(?:[\w,’' ]{{0,80}}?,\s+)?({NAME}|[Hh]e\b|[Ss]he\b|[Tt]hey\b|(?:[Tt]he|A|His)\s+[\w-]+(?:\s+[\w-]+){{0,3}}?)(?=[\s,])"
)
SENTENCE_END = re.compile(rf"{_FULL_STOP}[\"”]?(?:\s+|(?=[“\"])|$)")
#: Capitalised words that are no person: outlets, places, bodies.
NO_PERSON = re.compile(
    r"\b(?:Herald|Times|Post|Daily|News|Journal|Agency|Press|Yonhap|Reuters|Bloomberg|Peninsula|Sea|Island|Ocean|University|College"
    r"|Hospital|Ministry|Party|Station|Cemetery|Center|Centre|Court|Assembly|House|Committee|Commission|Council|Association"
    r"|Institute|Group|Bank|Korea|China|Japan|America|States|Kingdom|Union|Nations|Street|Road|Square|Museum|Theater|Province"
    r"|Electronics|Aerospace|Motor|Corp|Inc|Ltd|League|Cup|Series|Award|Awards|Year|Day|Act|Bill|But|And|The|In|On|At|As|When)\b"
)
#: What opens a sentence before its subject: On Monday Xi.
ASIDE = re.compile(
    r"^(?:(?:On|In|At|By|But|And|As|When|After|Before|While|If|Since|Although|For|Earlier|Later|Last|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
    r"(?:day)?\s+)+"
)
#: How outlets are named: they pass words on, and never speak themselves.
OUTLET = re.compile(
    r"\b(?:Herald|Times|Post|Daily|News|Journal|Agency|Yonhap|Reuters|Bloomberg|Xinhua|AFP|BBC|CNN|NHK)$"
)
#: A pull quote: the name stands alone in the line below.
SIGNED = re.compile(rf"[\"”]\s*\n\s*({NAME})\s*(?:\n|$)")
NOBODY = frozenset(["Both", "Neither", "Some", "Many", "His", "Her", "Their", "Its", "The", "A", "An"])


@cache
def saying() -> re.Pattern[str]:
    """Any form of a verb of saying."""
    forms = {form for verb in VERBS for form in _forms(verb)} | set(IRREGULAR)
    return re.compile(r"\b(?:" + "|".join(sorted(forms - NOUNS, key=len, reverse=True)) + r")\b")


def _forms(verb: str) -> Iterator[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    yield from (verb, f"{verb}s", f"{stem}ed", f"{stem}ing")
    if verb.endswith("y"):
        yield from (f"{verb[:-1]}ied", f"{verb[:-1]}ies")
    if re.search(r"[^aeiou][aeiou][bdgmnpt]$", verb):
        yield from (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing")
