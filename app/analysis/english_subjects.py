"""Whom an English clause is about: the subject of a verb of saying, read from the words around the verb."""

from __future__ import annotations

import re

from app.analysis.english_adverbs import without_adverbs
from app.analysis.english_apposed import antecedent, apposed, before_apposition, is_place
from app.analysis.english_names import PLACES, is_person
from app.analysis.english_phrases import (
    ASIDE,
    LAST_NAME,
    MOST_WORDS,
    OPENS_BADLY,
    ROLE_START,
    Subject,
    named,
    phrase,
)
from app.analysis.english_roles import may_speak
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import Cue, cues, saying
from app.analysis.english_words import BETWEEN, CLAUSE, FULL_STOP, JOINING, NAME, TITLE_WORD
from app.analysis.patterns import regex

#: A subject before its verb is rarely longer; beyond, the name that opens the sentence is taken.
FEW_WORDS = 6
#: “…,” slowly closing the lock for good, | Reed said.
_LOOSE = regex(
    r"(?:[a-z]+ly [a-z]+(?:ing|ed)|[a-z]{3,}ing (?:the|an?|its|his|her|their|that|to|up|out|down|it|him|them|all))\b"
)
#: It led Reed to suggest …
_TO_DO = regex(
    rf"\b(?:led|prompted|caused|forced|drove|moved|compelled|leading|prompting|causing|forcing|driving|moving)\s+((?:[a-z]+ ){{0,3}}?{NAME}|the [a-z ]{{3,40}}?)\s+to\s+$"
)
#: Reed recalled her mother telling her …
_RECALLED = regex(
    rf"\b(?:recall|remember|show)(?:s|ed|ing)?\s+((?:[a-z]+ ){{0,3}}?{NAME}|(?:the|an?|his|her) [a-z ]{{3,40}}?)\s+$"
)
#: The mayor’s spokesman, Tom Reed, …
_APPOSED_NAME = regex(
    r",\s+(?:(?!\w+(?:ing|ed)\b|(?:in|on|at|of|for|from|with|by|who|and|or|near|as|to|called|not|but)\b)[a-z-]+ ){0,4}?"
    rf"(?:{TITLES} )?({NAME})(?=,|$|\.|\s\(|\s(?:said|says|told|tells|added|adds|noted|explained|wrote)\b)"
)
#: Reed’s neighbour in the isles and Lowport, Ada Hale, …
_IN_A_PLACE = regex(
    rf"(?:\b[A-Za-z]+|[’']s) [a-z]+(?: (?:in|of|at|from|for|to) (?:(?:both|the) )?{NAME}){{1,2}}$"
)
#: The pilot | at the harbour, Tom Reed, …
_OF_A_PLACE = regex(r"\s+(?:at|of|for|in|with|from|to)\s[^,.;:“\"■]{2,60}(?=,)")
#: Reed, across the street, | heard an officer (yell).
_HEARD = regex(r"^(?:heard|saw|watched|overheard|witnessed|has|have|had) (?=(?:the|an?|one|some|his|her) )")
#: A letter of the mayor | obtained by the Harbour Times (warns).
_BY_OTHERS = regex(
    rf",? (?:obtained|seen|reviewed|published|released|issued|provided|viewed|leaked|signed|conducted|commissioned|compiled|led|headed|chaired|backed|owned|run|sent|written|made|cited|quoted)"
    rf" by (?:[Tt]he )?(?:[a-z]+ ){{0,2}}{NAME},?$"
)
_AS_HE_SAID = regex(r"^\s*(?:[Aa]nd |[Bb]ut )?[Aa]s\s+(?=[A-Z]|the\s)")
_IN_WORDS_OF = regex(r",\s(?:in|on|at|during|via|through|by)\s[^,]{2,60}$")
#: Verbs behind whose quotation stands what it is said of: “…” describes Hale.
_OF_ITS_OBJECT = (
    "describ",
    "portray",
    "characteri",
    "accus",
    "blam",
    "cite",
    "highlight",
    "underscor",
    "underlin",
    "referenc",
)
#: Things of which a clause tells without a word that joins it: a claim | the regulator (called “…”).
_A_THING = regex(
    r"^(?:an?|the|another) (?:[a-z-]+ ){0,2}?(?:claim|move|charge|accusation|allegation|plan|proposal|decision|step|idea|view|suggestion|assertion|description|label|remark|comment|demand|offer|deal|law|bill"
    r"|policy|practice|figure|term|phrase|tactic|strategy|measure|attack|incident|episode|act|scheme|project|result|outcome|development|characteri[sz]ation) (?=(?:the|an?|his|her|its|their) )"
)
#: What joins a clause to another: but even as | Reed said.
_JOINED = regex(
    r"^\s*(?:(?:and|but|or|so|yet|[Bb]ut|And|So)\s+)?(?:(?:(?:[Ee]ven|[Jj]ust)\s+)?(?:as|As|[Ww]hile|[Ww]hereas)\s+)?(?:even\s+(?=(?:the|an?|some|many|[A-Z])))?"
)
_STOP = regex(rf"{FULL_STOP}(?:\s|$)")
#: Northport University | students refused to …
_SEVERAL = regex(r" ([a-z][a-z-]+s)\b")
_NO_OFFICE = regex(rf"{NAME} [a-z]+ (?:his|her|their|its|him|them|it|up|down|out|off|away|back|the|an?)\b.*")
#: Reed supports Ann Hale: in the present, what ends like several is a verb.
_PRESENT = regex(rf"(?P<name>{NAME})(?<![’']s) (?P<verb>[a-z]{{3,}}s) (?:(?:the|his|her|an?) )?{NAME}$")
_FRONTED = regex(
    r"\s*(?:(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,3}) [a-z]+ (?:later|earlier|ago)|Finally|Even|Just|Shortly|Soon|Hours|Days|Weeks|Months|Years|Within"
    r"|Throughout|Across|Outside|Inside|Back|Born|Here(?= (?:in|at|on|near)\b)|Of course|Not long|Long(?= (?:before|after|ago)\b)|Never one to"
    r"|(?:Early|Late)(?= (?:on|in|this|that|last|[A-Z][a-z]+day)\b)|(?:Minutes|Moments|Seconds|Decades) (?:later|earlier|ago|before|after)"
    r"|(?:That|This|The (?:next|same|following|previous)) (?:morning|afternoon|evening|night|day|week|weekend|month|year|spring|summer|autumn|fall|winter)(?=,)"
    r"|An? [a-z]+ (?:later|earlier|ago|before|after)|Sitting(?= (?:in|at|on|beside|next)\b)"
    r"|Around|Near|Behind|Above|Below|Given|In|On|At|By|For|From|With|To|As|After|Before|During|Since|Under|Over|About|When|While|If|Although|Though|Despite"
    r"|Following|Like|Until|Amid|Among|Asked|Speaking|Earlier|Later|Last|Meanwhile|However|Instead|Separately|(?:Still|But|And|Also|Yet|Then|So)(?= (?:in|on|at|by|for|from|with|to|as|after"
    r"|before|during|since|under|over|about|when|while|if|although|though|despite|following|like|until|amid|among|asked|earlier|later|last|because|once|given|according|speaking"
    r"|(?:that|this|one|last|next|the same|the next|the following) (?:morning|afternoon|evening|night|day|week|month|year)"
    r"|(?:an?|just|only|a few|several|some|two|three|four|five) (?:[a-z]+ )?[a-z]+ (?:later|earlier|ago))\b)"
    r"|Regarding|Alongside|Besides|Ahead(?= of\b)|Apart(?= from\b)|Aside(?= from\b)|Prior(?= to\b)|Thanks(?= to\b)|Along|Against|Through|To|Upon|Throughout|Toward|Towards|Beyond|Worse|Citing|Nevertheless|Moreover|Nonetheless|Additionally|Furthermore|Indeed|Now|Today|Yesterday|Nearly"
    r"|According|Responding|Noting|Calling|Addressing|Writing|Unlike|Because|Once|(?!(?:Rul|Lead|Act|Outgo|Incom|Visit|Oppos|Neighbou?r|Reign|Sitt|Retir|Found|Manag|K|Ste?rl|Beij|Boe)ing\b"
    r"|(?:Ear|Dai|Week|Ju|Ita|Fami|Assemb|Emi|Kel)ly\b)[A-Z][a-z]+(?:ing|ly)|[A-Z][a-z]+ed (?:by|of|about|in|on|at|with|from|to|as|for))\b(?:[^,“\"■]|[“\"]■{1,300}[.?!…]?[”\"]){0,200}(?:,\s+|[“\"]■{1,300},[”\"]\s+))"
)
#: PARIS — Reed said …; Paris, May 11 (TIDE) -- Reed said …
_SHOUTED = regex(
    r"\s*(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2},(?: [A-Z][\w.]{2,14},)? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),?(?: \d{4})?"
    r"(?: ?\([^()]{2,24}\))?\s{0,30}(?:[—–-]{1,2}|:)\s|\s*[A-Z][A-Z ,.'’]{4,80}(?:[A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?\.?(?: \d{1,2})? ?)?(?:\([^()]{2,24}\))?\s{0,30}[—–-]{1,2}\s"
)
#: In a long, winding talk with them, | Reed said …
_FRONTED_ON = regex(
    r"\s*(?!(?:he|she|they|it|the|an?|his|her|its|their|some|one|many|several|most|two|three|four|five)\b)[a-z][\w-]*\b[^,“\"■]{0,120},\s+"
    r"(?=[A-Z]|(?:he|she|they|it|the)\b)"
)
_PLACE_ON = regex(r"(?P<place>(?:(?:New|North|South|West) )?(?:[A-Z][a-z]+|(?:[A-Z]\.){2,3})),\s+")
#: Names of regions that are persons' names as well, or of nobody who acts in the news.
_REGIONS = frozenset(
    (
        "Georgia",
        "Virginia",
        "Pennsylvania",
        "Ontario",
        "Queensland",
        "Victoria",
        "Alberta",
        "Bavaria",
        "Kerala",
    )
)
_IN_TOWN = regex(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Ii]nside|[Tt]o|[Oo]f) (?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+,\s+$"
)
_CONNECTED = regex(
    r"\s*(?:Finally|But|And|So|Yet|Still|Then|Also|Meanwhile|However|Instead|Separately|Later|Earlier),?\s+"
    r"|\s*[Ee]ven\s+(?=(?:the|an?|some|many|[A-Z]))"
)
_MAIN = regex(
    r"\s*(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b"
    rf"|\s*(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s+)?(?:[a-z][\w-]*\s+){{0,4}}?(?P<name>{NAME})"
)
_MESSAGE = regex(
    rf"(?:(?P<who>[Hh]is|[Hh]er)|(?P<named>{NAME}|[Tt]he [a-z -]{{3,40}})(?:’s|'s|’|')) (?:[a-z-]+ ){{0,2}}(?:message|answer|response|reply|verdict|point|view"
    r"|advice|plea|question|conclusion|argument|reasoning|explanation|take|reaction|retort|mantra|motto|warning|complaint|theory|excuse|defen[cs]e)"
)
_ROLE_END = regex(
    r"\s+(?:will|is|are|was|were|has|have|had|can|could|would|should|may|might|must|did|does|do|not|also|then|later|who|which|that|to|on|in"
    r"|at|from|by|after|before|when|while|[a-z]+ed|told|said|says|say|wrote|writes|reports|notes|[a-z]+ly|flew|took|went|came|gave|made|got|saw|met|led|left|spoke"
    r"|stood|sat|began|ran|won|lost|held|kept|felt|found|brought|built|sent|put|set|knew|grew|drew|fell|rose|broke|chose|drove"
    r"|became|sought|fought|paid|heard|read|sees|seems|looks|appears|wants|plans|hopes|makes|takes|goes|comes|gives|gets)\b|,"
)


def stripped(chunk: str) -> str:
    """A clause without the adverbs and auxiliaries at its end."""
    while (shorter := without_adverbs(BETWEEN.sub("", chunk))) != chunk:
        chunk = shorter
    return chunk


def in_front(tail: str, cue: Cue) -> Subject | None:
    """The subject of the verb after a quotation: “…,” Reed, the envoy, said; “…,” said Reed, the envoy."""
    chunk = stripped(" " + tail[: cue.start].rstrip(" ,")).strip()
    if chunk in ("", "so", "or so", "thus"):
        return _inverted(tail[cue.end :], cue)
    if len(chunk.split()) <= FEW_WORDS:
        # “…,” as Reed put it.
        chunk = re.sub(r"^as\s+(?=\w)", "", chunk)
    if JOINING.match(chunk):
        return None
    chunk = ASIDE.sub("", chunk)
    head, comma, rest = chunk.partition(",")
    if OPENS_BADLY.match(head) or (comma and _LOOSE.match(head)):
        return phrase(chunk.rpartition(",")[2]) if comma else None
    name = _APPOSED_NAME.match(chunk, len(head))
    is_office = ROLE_START.match(head) and TITLE_WORD.fullmatch(head.rpartition(" ")[2])
    if name and (
        not LAST_NAME.search(head) or ((is_office or _IN_A_PLACE.search(head)) and is_person(name[1]))
    ):
        return named(name[1], name[1])
    return phrase(head) or (phrase(rest.rpartition(",")[2]) if rest else None)


def _inverted(after: str, cue: Cue) -> Subject | None:
    if cue.form == "participle" or cue.word in ("told", "tells") or cue.word.startswith(_OF_ITS_OBJECT):
        return None
    words = re.match(r"\s*([^,;:“”\"■\n]{2,120})", after)
    subject = phrase(_cut(words[1])) if words else None
    name = _APPOSED_NAME.match(after, words.end()) if words and subject and subject.kind == "role" else None
    if name and words and not is_place(name[1], words[1].rstrip()):
        return named(name[1], name[1])
    return subject


def _cut(words: str) -> str:
    stop = _STOP.search(words)
    return words[: stop.start()] if stop else words


def at_edge(lead: str, cue: Cue) -> Subject | str | None:
    """The subject of the verb before a quotation; "main" where it is that of the whole sentence."""
    if cue.form == "passive":
        by = re.match(
            r"\s+(?:\w+ly\s+)?by\s+(.{2,80}?)(?=\s+(?:as|in|on|at|during|to|for)\b|\s+of\s*$|[,:]|$)",
            lead[cue.end :],
        )
        return phrase(by[1]) if by else None
    if cue.form == "participle":
        return _of_participle(lead[: cue.start])
    chunk = " " + ASIDE.sub("", lead[: cue.start]).rstrip()
    return _edge(stripped(chunk))


def _edge(chunk: str) -> Subject | str | None:
    chunk = _closed(chunk) if chunk.endswith(",") else _BY_OTHERS.sub("", chunk)
    if pronoun := re.search(r"\b(he|she|they|it)$", chunk, re.IGNORECASE):
        return Subject("pronoun", pronoun[1].lower())
    relative = re.search(r",?\s+(?:who|which|that)$", chunk)
    if relative or chunk.endswith(","):
        return (antecedent(chunk[: relative.start()]) if relative else apposed(chunk)) or "main"
    if re.search(r"(?:\s(?:and|but|or|then)|^\s*)$", chunk):
        return "main"
    return _piece(chunk)


def _closed(chunk: str) -> str:
    """What stands before a verb and ends with a comma: as Reed, the envoy, (put it); Reed, in words sent by the mayor, (said)."""
    chunk = _AS_HE_SAID.sub(" ", _BY_OTHERS.sub("", chunk))
    return f"{chunk}," if _IN_WORDS_OF.search(chunk) else chunk


def _of_participle(chunk: str) -> Subject | str:
    """“…, with Reed calling it …” has a subject of its own; else it is that of its clause."""
    if told := _TO_DO.search(chunk) or _RECALLED.search(chunk):
        return phrase(told[1]) or "main"
    own = re.search(
        rf"\b(?:with|and)\s+((?:[a-z]+\s+){{0,2}}(?:{TITLES}\s+)?{NAME}|(?:the|an?|his|her)\s[\w\s’'-]{{2,60}}?)(?:,[^,]{{2,60}},)?\s+(?:[a-z]+ly\s+)?$",
        chunk,
    )
    if own and len(own[1].split()) <= FEW_WORDS:
        return phrase(own[1]) or "main"
    return "main"


def _piece(chunk: str) -> Subject | None:
    cut = max((found.end() for found in CLAUSE.finditer(chunk)), default=0)
    piece = _JOINED.sub("", chunk[cut:]).strip()
    is_joined = piece != chunk[cut:].strip()
    said = list(saying().finditer(piece))
    piece = piece[said[-1].end() :].strip() if said and not said[-1].group().endswith("ing") else piece
    if not (is_joined or said) and (holder := before_apposition(chunk[:cut], piece)):
        return holder
    piece = _HEARD.sub("", piece)
    starts = list(ROLE_START.finditer(piece))
    if OPENS_BADLY.match(piece):
        if name := LAST_NAME.search(piece):
            return named(name[1], piece)
        piece = piece[starts[-1].start() :] if starts else ""
    elif starts and len(piece.split()) > MOST_WORDS:
        piece = piece[starts[-1].start() :]
    found = phrase(piece) if piece else None
    # A claim | the regulator (called “…”).
    is_of_it = found is None and len(starts) > 1 and _A_THING.match(piece)
    return phrase(piece[starts[-1].start() :]) if is_of_it else found


def fronted_until(sentence: str) -> int:
    """Where a sentence's own clause begins."""
    at = 0
    while (found := _FRONTED.match(sentence, at) or _CONNECTED.match(sentence, at)) and found.end() > at:
        at = found.end()
        if (place := _PLACE_ON.match(sentence, at)) and _goes_on_as_place(place["place"], sentence[:at]):
            at = place.end()
        if more := _FRONTED_ON.match(sentence, at):
            at = more.end()
    return at


def _goes_on_as_place(name: str, before: str) -> bool:
    """Whether a name after what is fronted tells where that is: in Lowport, Eastmark, | Reed …; in Lowport, N.H., | …"""
    return bool(_IN_TOWN.search(before)) and (name in PLACES | _REGIONS or "." in name or " " in name)


def main(sentence: str) -> Subject | None:
    """The subject that opens a sentence, what is fronted passed over."""
    at = shouted.end() if (shouted := _SHOUTED.match(sentence)) else 0
    at += fronted_until(sentence[at:])
    if shouted := _SHOUTED.match(sentence, at):
        at = shouted.end()
    rest = sentence[at : at + 160]
    if re.match(
        r"\s*(?:[A-Z][a-z]+ as (?:that|it|he|she|they|this)|There|Here|What|Why|How|Who|That|This|These|Those|Such|[Ii]t(?:[’']s| is| was| remains| seems| appears))\b",
        rest,
    ):
        return None
    said = next((cue.start for cue in cues(rest) if cue.form == "finite"), len(rest))
    ends = sorted({*(end.start() for end in _ROLE_END.finditer(rest)), len(rest[:said].rstrip())})
    found = _MAIN.match(rest)
    if found and found["pronoun"]:
        return Subject("pronoun", found["pronoun"].lower())
    if re.match(r"\s*(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ss]ome|[Mm]any|[Oo]ne|[a-z])\b", rest) or not found:
        end = next((end for end in ends if len(rest[:end].split()) > 1), 0)
        return (
            or_apposed(phrase(stripped(" " + rest[:end])) or _before_a_verb(rest[:end]), rest, end)
            if end and len(rest[:end].split()) <= MOST_WORDS
            else None
        )
    head = stripped(" " + rest[: ends[0]]).strip() if ends else ""
    few = MOST_WORDS if TITLE_WORD.search(head) else FEW_WORDS
    # Tom Reed shook his head.
    head = "" if _NO_OFFICE.fullmatch(head) else head
    verb = _PRESENT.match(head)
    head = verb["name"] if verb and not may_speak(verb["verb"]) else head
    if head and len(head.split()) <= few and (subject := phrase(head)):
        return or_apposed(subject, rest, ends[0])
    several = _SEVERAL.match(rest, found.end())
    if several and may_speak(several[1]):
        return Subject("role", rest[found.start() : several.end()].strip())
    return named(found["name"], found["name"])


def of_whom(subject: Subject | None) -> Subject | None:
    """Whose words they are which the subject is: Reed’s message was simple: “…”"""
    held = _MESSAGE.fullmatch(subject.words) if subject and subject.kind == "role" else None
    if held is None:
        return subject
    who = held["who"]
    return phrase({"his": "he", "her": "she"}.get(who.lower(), who) if who else held["named"])


def _before_a_verb(words: str) -> Subject | None:
    """The waiter returns …: in the present, what ends like several may be a verb."""
    role = re.match(
        r"\s*((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[a-z-]+ ){0,3}?[a-z-]+[a-rt-z]) [a-z]{2,}s\b", words
    )
    return phrase(role[1]) if role else None


def or_apposed(subject: Subject | None, rest: str, end: int) -> Subject | None:
    """The mayor’s wife, Ann Hale, … is Ann Hale."""
    is_role = subject is not None and subject.kind == "role"
    place = _OF_A_PLACE.match(rest, end) if is_role else None
    name = _APPOSED_NAME.match(rest, place.end() if place else end) if is_role else None
    return named(name[1], name[1]) if name else subject
