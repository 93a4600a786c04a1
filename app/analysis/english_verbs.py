"""Verbs of saying in English: their forms, and when a form says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.analysis.english_names import branched, words
from app.analysis.patterns import regex

VERBS = words(
    "say tell add note ask reply respond answer argue claim state stress emphasize emphasise explain "
    "announce declare warn urge call describe condemn criticize criticise denounce insist admit "
    "acknowledge concede deny reject vow pledge promise suggest propose recommend hint imply indicate "
    "express convey write tweet remark observe contend assert maintain reiterate repeat affirm reaffirm "
    "confirm believe predict forecast cite dub characterize characterise accuse blame praise hail laud "
    "welcome applaud thank congratulate apologize apologise complain lament joke quip recall testify "
    "caution advise plead underline underscore reveal disclose editorialize continue conclude mention "
    "portray liken proclaim post wish opine muse bark snap boast gush counter retort retaliate sneer "
    "shout yell exclaim scream whisper mutter demand interject chime intone bemoan decry deride mock slam "
    "blast rip tout profess allege speculate estimate theorize posit surmise reckon think fear hope swear "
    "brag lecture preach lash rebuke chide tease counsel instruct order label brand summarize summarise "
    "report deplore hold clarify elaborate justify reassure marvel rave enthuse sigh chant sing deadpan "
    "concur inquire question wonder dismiss comment highlight remember reference begin frame cast term ask defend grouse gripe fume grumble scoff inform "
    "assure agree disagree cry recount remind credit commend compliment salute "
    "lambast lambaste berate scold extol ridicule disparage pronounce deem implore beg appeal exhort "
    "gloat thunder roar growl specify stipulate allude rule voice foresee request outline spout bluster babble trumpet herald rant blare vociferate"
)
IRREGULAR = words(
    "labelled labelling texted emailed messaged captioned captioning penned quipped quipping said told wrote understood quoted read reads swore thought sang held knew felt shot went put spoke foresaw"
)
#: As nouns, or in other senses, they are far more frequent than as verbs; other forms of theirs are heard.
NOUNS = words(
    "reference references request requests outline outlines answers "
    "call state claim post answer promise forecast praise blame reply mention report order hold label "
    "brand rip slam blast mock fear hope demand counter question note welcome sing tip lash shout cast "
    "casts term terms comment begin frame frames defends bark snap boast preach tease counsel wonder rave "
    "voice voices chant states holds orders labels brands reports questions counters posts demands fears hopes "
    "forecasts rips cry cries credit credits compliment compliments salute salutes ridicule appeal "
    "appeals roar roars growl growls thunder rule rules ruling holding ordering held order ordered reporting branding posted posting deals agree bluster rant rants trumpet trumpets herald"
) - {"posted", "fears", "hopes"}
#: Verbs of two words whose first alone says nothing.
PHRASAL = (
    r"(?:went|goes) on to (?:say|add|call|describe|argue|note|explain|claim|warn|accuse|urge|suggest|write|ask)"
    r"|(?:went|goes|going|go) on|puts? it|putting it|fired back|fires back|firing back|shot back|points? out|pointed out|pointing out"
    r"|hits? back|lash(?:es|ed|ing) out|hits? out|hitting out|tore into|tears into|rail(?:s|ed) (?:at|against)|rounded on|rounds on|laid into|sum(?:s|med) up|summing up|open(?:s|ed) up|spoke out|speaks out|speaking out|(?:torch|pann|slat|tout)(?:es|ed|ing)(?=\s[^,.;:“\"■]{2,60}\sas\s)|(?:chim(?:es?|ed|ing)|butt(?:s|ed)|cuts?|weigh(?:s|ed|ing)?) in(?=[ ,:.]|$)|pip(?:es?|ed|ing) up(?=[ ,:.]|$)|made clear|makes clear|(?:spoke|spoken|speaks?|speaking|talked|talks|talking) (?:of|about(?= (?:the |an? |his |her |its |their |how )?$))|(?:likes?|liked|used|chose|prefers?|loves?|came|dared) to (?:call|label|brand|term|describe)|(?<=\bhe )terms|(?<=\bshe )terms|(?<=\bthey )term"
    r"|(?:saw|sees) as|(?:found|finds)(?= that\b| [^,.;:“\"■]{2,60} (?:had|has|was|were|is|are|did|does)\b)|referred to|refers to"
    r"|referring to|took to|made the case"
    r"|(?:had|has|have) (?:once |also |since |earlier )?written|(?:draw|draws|drew|drawing|called|calling) attention (?:to|at)|attack(?:s|ed|ing)(?=\s$)"
    r"|(?:attribut|compar)(?:es?|ed|ing)(?=\s[^,.;:“\"■]{2,80}\sto\s)|(?:introduc(?:es|ed|ing)|present(?:ed|ing))(?=\s[^,.;:“\"■]{2,60}\sas\s)"
    # As a noun "call" is far more frequent; not where it has its object.
    r"|charg(?:es|ed)(?=\s[^,.;:“\"■]{2,60}\sto\s$)|(?:attack(?:s|ed|ing)?|rat(?:es|ed|ing)|play(?:s|ed|ing) down)(?=\s[^,.;:“\"■]{2,60}\sas\s)|call (?:on|for)|(?:call|label|brand|term)(?= (?:it|them|him|her|us|this|himself|herself|itself|themselves)\b| [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? $)"
)
#: Passive: nobody is said to speak, or whoever follows "by".
BE = regex(
    r"(?:\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:[a-z]+ly\s+|often\s+|also\s+|sometimes\s+|now\s+|once\s+|not\s+|more\s+)?"
    r"|(?:,|\s(?P<dash>[—–-]{1,2}))\s+(?:[a-z]+ly\s+|often\s+|also\s+|sometimes\s+|once\s+|now\s+|better\s+)?)$"
)
PARTICIPLES = words(
    "called described dubbed characterized characterised portrayed hailed touted labeled labelled branded "
    "criticized criticised condemned mocked praised quoted cited considered termed referred reported "
    "announced published remembered recognized recognised credited"
)
NAMING_VERBS = words("called dubbed named termed labeled labelled billed christened")
#: A tenth of Democratic claims; a Reed-style retort: no verbs.
_CLAIMED_BY = regex(
    r"\b(?:of|about|against|in|with|by) (?:[a-z]+ )?(?:Republican|Democratic|Conservative|Liberal|Western|[A-Z][a-z]+(?:ean|ish|ese|[dg]ian|[lrsv]ian|[ioe]can)) $"
    r"|-(?:style|led|backed|based|era|wide|like|run|owned|born|made|funded|level|related) $"
)
#: Who was told so did not say it.
HEARD = words("told warned informed advised reminded assured instructed ordered asked")
PASSIVE_ONLY = (
    frozenset({"referred to"})
    | words("said told read written asked accused urged blamed")
    | PARTICIPLES
    | HEARD
)
NOUN_BEFORE = regex(
    r"\b(?:the|his|her|their|its|of|any|no|some|such|phone|these|those|more|other|false|many|several|by|for|with|similar|new"
    r"|a|an|repeated)\s+$|(?:’s|'s|s’)\s+(?:\w+\s+)?$"
)

#: How verbs end that cannot be nouns: the mayor’s letter reads “…”.
NO_NOUNS = (
    "ed",
    "ing",
    "aid",
    "old",
    "reads",
    "says",
    "tells",
    "wrote",
    "writes",
    "argues",
    "explains",
    "insists",
    "describes",
)
#: The alleged “…”, Northport’s declared “…”: no verb.
_ADJECTIVAL = regex(
    r"(?:\b(?:the|an?|its|their|his)|\b(?!(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Ww]hat|[Ww]ho|[Tt]here|[Hh]ere|[Nn]obody)\b)\w+[’']s)\s$"
)
#: A pronoun, a name or a relative right before "called" says who calls.
_SUBJECT_BEFORE = regex(r"(?:\b(?:he|she|they|it|who|has|have|had|also|and)|[A-Z][\w’'-]*|,)\s+$")
#: As verbs they have a name or a pronoun before them: the reckless remarks, a tweet.
NOUNS_TOO = words("remarks comments tweet tweets snaps quips jokes")
#: In its campaign pledges for the vote.
_IN_ITS = regex(
    r"\b(?:in|of|with|by|on|from|to|through|among|under|about|against) (?:its|his|her|their) [a-z-]+ $"
)
_GOES_ON_AS_NOUN = regex(r" (?:for|of|to|about|during|in|on|at|and)\b")
#: Verbs that say something only of a clause: concluded that …, but: concluded the talks.
DOES = ("conclud", "maintain", "counter", "justif", "applau", "welcom", "thank")
#: Verbs whose object is a thing: words in marks far on within it are the thing's name.
JUDGING = (
    *(
        "disclos",
        "reject",
        "denounc",
        "condemn",
        "applau",
        "criti",
        "decr",
        "deplor",
        "dismiss",
        "reveal",
        "announc",
        "declar",
    ),
    *("propos", "confirm", "insist", "demand", "censur", "justif"),
)
FAR_OFF = 50
_FAR_TERM = regex(
    r"\s+(?!.*\b(?:that|as|for|because|is|are|was|were|has|had|would|will)\b)[^:,]{50,}\b(?:the|an?|’s|'s)\s*$"
)
_TO_A_THING = regex(
    r"\s+(?:the|its|their|his|her|an?|[A-Z][\w.]*[’']s?)\s(?!.*\b(?:is|are|was|were|has|had|would|will|could|should|for|as)\b)"
)
#: When asked, he left; but: Reed once said.
_UNDER_A_CLAUSE = regex(r"(?:\b(?:when|if|as)|(?:^|[,;:.“”\"(])\s*[Oo]nce)\s+$")
#: A comma is none: the fleet, called “…”.
_NAMED_BEFORE = regex(
    r"(?:\b(?:he|she|they|it|who|has|have|had|also|and)|[A-Z][\w’'-]*|,\s+(?:the|an?|who|whose|[a-z]+)\s[^,]*,)\s+$"
)
_SOMETHING = regex(r"\b(?:an?|some|two|three)\s+(?:[a-z][\w-]*\s+){1,3}$")
#: They do too little to warn …
_UNSAID = regex(
    r"\b(?:enough|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|unable|reluctant) to $"
    # They have to declare it.
    r"|\b(?:must|should|shall|(?:have|has|needs?|ought) to|(?:is|are|be) (?:supposed|required|obliged|entitled|meant|encouraged) to) $"
)
#: The questioning went on; but: his calling it “…”.
_GERUND_NOUN = regex(r"\b(?:the|his|her|their|its|this|such|more|further|that) $")
_ITS_OBJECT = regex(r" (?:it|him|them|us|me|her)\b")
_PROGRESSIVE = regex(
    r"\b(?:is|are|was|were|been|kept|keeps|keep|started|began|stopped|(?:can|could) be heard)\s+(?:[a-z]+ly\s+|also\s+)?$"
)
#: Orn read the letter | “with care”; but: the letter read: “…”, he read a note: “…”.
_READ = ("read", "reads")
_READS_A_THING = regex(
    r"\s+(?:(?:the|an?|his|her|its|their|this|it|them|[A-Z][\w.-]*[’']s?)\b[^:]*|[A-Z][\w.’-]*\s[^:]*)$"
)
#: Verbs of saying only where the words follow.
HALTING = frozenset(
    ("continued", "continue", "continues", "began", "went on", "goes on", "going on", "go on", "took to")
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying: ``form`` is finite, participle (no subject of its own), passive or quoted."""

    start: int
    end: int
    word: str
    form: str


def cues(lead: str, *, headline: bool = False) -> Iterator[Cue]:
    """The verbs of saying of a clause, in order."""
    for found in saying(headline=headline).finditer(lead):
        before = lead[max(0, found.start() - 120) : found.start()]
        word = found[0].lower()
        if not word.partition(" ")[0].endswith(NO_NOUNS) and (
            NOUN_BEFORE.search(before) or _CLAIMED_BY.search(before)
        ):
            continue
        if word.endswith("ing") and _GERUND_NOUN.search(before) and not _ITS_OBJECT.match(lead, found.end()):
            continue
        if _UNSAID.search(before) or (word.endswith("ed") and _ADJECTIVAL.search(before[-30:])):
            continue
        if word.endswith("s") and _IN_ITS.search(before) and _GOES_ON_AS_NOUN.match(lead, found.end()):
            continue
        if word in NOUNS_TOO and not _SUBJECT_BEFORE.search(before):
            continue
        if word.startswith(DOES) and _TO_A_THING.match(lead, found.end()):
            continue
        if lead.startswith(" of ", found.end()) and word.startswith("admit"):
            continue
        if (
            len(lead) - found.end() > FAR_OFF
            and word.startswith(JUDGING)
            and _FAR_TERM.match(lead, found.end())
        ):
            continue
        if word in _READ and found.start() and _READS_A_THING.match(lead, found.end()):
            continue
        if word in HALTING and lead[found.end() :].strip()[:1] not in ("", ",", ":", "“", '"'):
            continue
        yield Cue(found.start(), found.end(), word, _form(word, before, lead[found.end() : found.end() + 12]))


def _form(word: str, before: str, after: str) -> str:
    goes_on = word.partition(" ")[0].endswith("ing")
    if goes_on and _PROGRESSIVE.search(before):
        return "finite"
    if goes_on or re.search(r"\bto\s+(?:(?:[a-z]+ly|further|better|even|then|also)\s+)?$", before):
        return "quoted" if re.search(r"\bquoted as\s+$", before) else "participle"
    names = word in NAMING_VERBS and not after.strip(" ,:“‘\"'") and not _NAMED_BEFORE.search(before)
    # A club called the “Harbour Nine”.
    names = names or (word in NAMING_VERBS and bool(_SOMETHING.search(before[-60:])))
    if names or (word in PASSIVE_ONLY and _UNDER_A_CLAUSE.search(before)):
        return "passive"
    # The plan was dismissed by Reed as “…”.
    is_by = after.startswith(" by ") and word.endswith("ed")
    if not (is_by or word in PASSIVE_ONLY) or not (found := BE.search(before)):
        return "finite"
    if found[0][0] != ",":
        # The talks -- dubbed the “…” -- will begin; but: Reed -- a clerk -- said.
        finite = "quoted" if word == "quoted" and after.startswith(" as") else "finite"
        return finite if finite == "quoted" or (found["dash"] and word not in NAMING_VERBS) else "passive"
    # One comma: "the bill, announced on Monday"; two: "Reed, the envoy, announced".
    alone = "," not in before[: found.start()] and word in PARTICIPLES
    return "passive" if alone or (found[0].strip(", ") and word in NAMING_VERBS) else "finite"


@cache
def saying(*, headline: bool = False) -> re.Pattern[str]:
    """Any form of a verb of saying; in headlines with a capital too."""
    forms = ({form for verb in VERBS for form in _forms(verb)} | IRREGULAR) - NOUNS
    forms = forms - words("held knew felt shot went put spoke") | {"feels"}
    every = branched(forms)
    return regex(rf"(?<![-’'])\b(?:{PHRASAL}|{every})\b(?!-)", re.IGNORECASE if headline else 0)


def _forms(verb: str) -> Iterator[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    yield from (verb, f"{verb}s", f"{stem}ed", f"{stem}ing")
    if verb.endswith("ee"):
        yield f"{verb}ing"
    if verb.endswith(("s", "sh", "ch")):
        yield f"{verb}es"
    if verb.endswith("y"):
        yield from (f"{verb[:-1]}ied", f"{verb[:-1]}ies")
    if re.search(r"[^aeiou][aeiou][bdgmnpt]$", verb):
        yield from (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing")
