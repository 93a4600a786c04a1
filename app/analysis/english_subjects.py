"""Whom an English clause is about: the subject of a verb of saying, read from the words around the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.english_names import NOBODY, is_person
from app.analysis.english_roles import is_clause, may_speak
from app.analysis.english_verbs import Cue, cues, saying
from app.analysis.english_words import BETWEEN, CLAUSE, FULL_STOP, JOINING, NAME, TITLE_WORD, TITLES

#: Names and phrases that are read once where texts repeat them.
REMEMBERED = 4_096
#: Words of a role that are read: "the senior spokesperson of the ministry of the interior".
MOST_WORDS = 12
#: A subject before its verb is rarely longer; beyond, the name that opens the sentence is taken.
FEW_WORDS = 6
_ASIDE = re.compile(r"\s*\([^()]{0,60}\)|\s+[—–-]{1,2}\s[^—–]{0,120}[—–-]{1,2}(?=\s|$)")
_PREPOSITION = re.compile(
    r"\s+(?:from|at|in|with|who|whom|which|via|on|to|during|after|before|while|when|as|by|through|over|under|into|per|amid|about"
    r"|against|last|this|that|told|early|late|adding|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|yesterday|today)(?=\s|$)"
)
_LAST_NAME = re.compile(rf"(?<![\w’'-])({NAME})$")
_ROLE_START = re.compile(
    r"\b(?:the|a|an|his|her|its|their|one|some|many|several|two|three|four|five|most|other|another|these|those|both|all|our|my)\s",
    re.IGNORECASE,
)
_OPENS_BADLY = re.compile(
    r"(?:in|on|at|by|for|from|with|to|as|of|after|before|during|since|under|over|about|that|when|while|if|there|here|not|no|what|how|why"
    r"|because|although|though|despite|following|like|than|until|into|per|amid|among|between|without|within|through|against)\b",
    re.IGNORECASE,
)
#: “…,” slowly closing the lock for good, | Reed said.
_LOOSE = re.compile(
    r"(?:[a-z]+ly [a-z]+(?:ing|ed)|[a-z]{3,}ing (?:the|an?|its|his|her|their|that|to|up|out|down|it|him|them|all))\b"
)
#: It led Reed to suggest …
_TO_DO = re.compile(
    rf"\b(?:led|prompted|caused|forced|drove|moved|compelled)\s+((?:[a-z]+ ){{0,3}}?{NAME}|the [a-z ]{{3,40}}?)\s+to\s+$"
)
#: The mayor’s spokesman, Tom Reed, …
_APPOSED_NAME = re.compile(
    r",\s+(?:(?!\w+(?:ing|ed)\b|(?:in|on|at|of|for|from|with|by|who|and|or|near|as|to|called|not|but)\b)[a-z-]+ ){0,4}?"
    rf"(?:{TITLES} )?({NAME})(?=,|$|\.|\s\()"
)
#: The pilot | at the harbour, Tom Reed, …
_OF_A_PLACE = re.compile(r"\s+(?:at|of|for|in|with|from)\s[^,.;:“\"■]{2,60}(?=,)")
#: Minister Kim Na rae.
_HALF_CAPITAL = re.compile(rf"\b{TITLES} ([A-Z][\w’-]+ [A-Z][\w’-]+ [a-z]{{2,9}})$")
#: The mayor | of Northport.
_OF = re.compile(r"^(.*\b[a-z][a-z-]+) of (?:the |an? )?(?:[A-Z][\w-]* of (?:the )?)*$")
#: No names: I’m, Celebrating Reed.
NO_NAME = re.compile(
    r"(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)\b|(?:I|We|You|It|He|She|They|That|There|Let|Don|What|Who)[’']|(?:You|To|I|We|Do|Can)$|(?:[A-Z]{3,} ){3}|(?!Sterling)[A-Z][a-z]{3,}ing (?:the )?[A-Z]"
)
#: Said Reed: “…”
_SAID_FIRST = re.compile(
    r"(?:Said|Says|Wrote|Stated|Continued|Added|Asked|Explained|Noted|Replied|Declared|Concluded|Tweeted) [A-Z]"
)
#: Republican Tom Reed.
_LABEL = re.compile(
    r"(?:Democrat|Republican|Independent|Former|Fellow|Billionaire|Ex|[A-Z]{3,5})[ -](?=[A-Z][\w’-]+ [A-Z])"
)
_STOP = re.compile(rf"{FULL_STOP}(?:\s|$)")
#: Northport’s Tom Reed.
_OWNED_BY = re.compile(r"^[A-Z][\w.]+(?:’s|'s) (?=[A-Z])")
#: Northport University | students refused to …
_SEVERAL = re.compile(r" ([a-z][a-z-]+s)\b")
_ENDED = re.compile(r"(?:'s|’s)$")
_DOTTED = re.compile(r"\b[A-Z]\.[A-Z]\.$")
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")
#: Secretary | of Harbours Tom Reed; of State Reed.
OF_OFFICES = re.compile(
    r"(?:State|Staff|Finance|Interior|Police|Defen[cs]e|Treasury|Labor|Commerce|Energy|Education|Health|Justice|Transportation|Agriculture) (?=[A-Z])"
)
_OFFICE_OF = re.compile(
    rf"^of (?:the )?(?:[A-Z]\w+(?: and [A-Z]\w+)? (?=[A-Z][\w’'-]+ [A-Z])|{OF_OFFICES.pattern})"
)
#: No role has a verb or a pronoun in it.
_NO_ROLE = re.compile(
    r"\b(?:it|he|she|they|is|are|was|were|has|have|had|perhaps|only|got|made|do|does|did|known|allegedly|also|will|would"
    r"|urge|i|me|him|them)\b|\s(?:and|or|on|for)$|^[A-Z ]+$|[’']s (?:basically|not|just|the|an?)\b|\d%"
)
#: Nouns that say nothing: times, events, ways of speaking.
_NO_SPEAKER = re.compile(
    r"\b(?:morning|afternoon|evening|night|day|week|month|year|years|time|moment|voice|comments?|remarks?|products?|visit|trip|move"
    r"|decision|shift|flurry|opening|hook|lineup|percent|deal|attack|crash|incident|performance|race|point|way|thing|effort"
    r"|session|meeting|ceremony|interview|briefing|conference)$"
)
_FRONTED = re.compile(
    r"\s*(?:(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,3}) [a-z]+ (?:later|earlier|ago)|Finally|Even|Just|Shortly|Soon|Hours|Days|Weeks|Months|Years|Within"
    r"|Throughout|Across|Outside|Inside|Back"
    r"|Around|Near|Behind|Above|Below|Given|In|On|At|By|For|From|With|To|As|After|Before|During|Since|Under|Over|About|When|While|If|Although|Though|Despite"
    r"|Following|Like|Until|Amid|Among|Asked|Speaking|Earlier|Later|Last|Still|But|And|Meanwhile|However|Instead|Also|Separately"
    r"|Yet|Then|Regarding|Along|Against|Through|To|Upon|Throughout|Toward|Towards|Beyond|Worse|Citing|Nevertheless|Moreover|Nonetheless|Additionally|Furthermore|Indeed|Now|Today|Yesterday|Nearly"
    r"|According|Responding|Noting|Calling|Addressing|Writing|Unlike|Because|Once|(?!(?:Rul|Lead|Act|Outgo|Incom|Visit|Oppos|Neighbou?r|Reign|Sitt|Retir|Found|Manag|K|Ste?rl|Beij|Boe)ing\b"
    r"|(?:Ear|Dai|Week|Ju|Ita|Fami|Assemb|Emi|Kel)ly\b)[A-Z][a-z]+(?:ing|ly)|[A-Z][a-z]+ed (?:by|of|about|in|on|at|with|from|to|as|for))\b(?:[^,“\"■]|[“\"]■{1,300}[.?!…]?[”\"]){0,200}(?:,\s+|[“\"]■{1,300},[”\"]\s+))"
)
#: PARIS — Reed said …
_SHOUTED = re.compile(
    r"\s*[A-Z][A-Z ,.'’]{4,80}(?:[A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?\.?(?: \d{1,2})? ?)?(?:\([^()]{2,24}\))?\s?[—–-]{1,2}\s"
)
#: In a long, winding talk with them, | Reed said …
_FRONTED_ON = re.compile(
    r"\s*(?!(?:he|she|they|it|the|an?|his|her|its|their|some|one|many|several|most|two|three|four|five)\b)[a-z][\w-]*\b[^,“\"■]{0,120},\s+"
    r"(?=[A-Z]|(?:he|she|they|it|the)\b)"
)
_CONNECTED = re.compile(
    r"\s*(?:Finally|But|And|So|Yet|Still|Then|Also|Meanwhile|However|Instead|Later|Earlier),?\s+"
)
_MAIN = re.compile(
    r"\s*(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b"
    rf"|\s*(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s+)?(?:[a-z][\w-]*\s+){{0,4}}?(?P<name>{NAME})"
)
_ROLE_END = re.compile(
    r"\s+(?:will|is|are|was|were|has|have|had|can|could|would|should|may|might|must|did|does|do|not|also|then|later|who|which|that|to|on|in"
    r"|at|from|by|after|before|when|while|[a-z]+ed|told|said|says|say|wrote|writes|reports|notes|[a-z]+ly|flew|took|went|came|gave|made|got|saw|met|led|left|spoke"
    r"|stood|sat|began|ran|won|lost|held|kept|felt|found|brought|built|sent|put|set|knew|grew|drew|fell|rose|broke|chose|drove"
    r"|became|sought|fought|paid|heard|read|sees|seems|looks|appears|wants|plans|hopes|makes|takes|goes|comes|gives|gets)\b|,"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about: a name, a pronoun or a role, in its own words."""

    kind: str
    words: str


#: Phrases that cannot be who speaks.
_NOBODY_SPEAKS = (
    re.compile(r"^(?:[Bb]oth|[Ee]ach|[Ee]veryone|[Nn]either|I|We|You|we|you)(?:\b|['’])"),
    re.compile(r"^(?:Rather|Instead|More|Less|Based|Due|According)\b"),
    _NO_SPEAKER,
    # How a headline tells what kind of article follows.
    re.compile(r"\b(?:Commentary|Editorial|Opinion|Exclusive|Review|Interview|Analysis|Videos?|Photos?)$"),
    re.compile(rf"^{_OPENS_BADLY.pattern}", re.IGNORECASE),
)


def stripped(chunk: str) -> str:
    """A clause without the adverbs and auxiliaries at its end."""
    while found := BETWEEN.search(chunk):
        chunk = chunk[: found.start()]
    return chunk


@lru_cache(maxsize=REMEMBERED)
def bare(words: str) -> str:
    """A name without the titles before it and the possessive behind it."""
    words = _ENDED.sub("", words.strip(" ,.’'"))
    # The full stop of "U.S." is its own.
    words += "." if _INITIALS.search(words) else ""
    if _SAID_FIRST.match(words):
        words = words.partition(" ")[2]
    if (label := _LABEL.match(words) or _OWNED_BY.match(words)) and is_person(words[label.end() :]):
        words = words[label.end() :]
    while (first := words.partition(" "))[2] and first[0] in NOBODY:
        words = first[2].strip()
    titles = [title for title in TITLE_WORD.finditer(words) if title.end() < len(words)]
    if titles:
        words = words[titles[-1].end() :].strip()
        # Secretary of Harbours Tom Reed.
        words = _OFFICE_OF.sub("", words)
    return re.sub(r"^(?:of|for|and|the)\s+", "", words)


@lru_cache(maxsize=REMEMBERED)
def phrase(words: str) -> Subject | None:
    """The subject that a phrase of a few words is, its appositions and places passed over."""
    words = _ASIDE.sub("", words).strip(" ,-–—")
    words = words if _DOTTED.search(words) else words.rstrip(".")
    if pronoun := re.fullmatch(r"(he|she|they|it)", words, re.IGNORECASE):
        return Subject("pronoun", pronoun[1].lower())
    head = _PREPOSITION.split(words, maxsplit=1)[0].strip() if " " in words else words
    if not head or "■" in words or head in NOBODY or any(each.search(head) for each in _NOBODY_SPEAKS):
        return None
    if name := _LAST_NAME.search(head):
        holder = _OF.search(head[: name.start()])
        is_office = holder and _ROLE_START.match(head) and not is_clause(holder[1]) and may_speak(holder[1])
        return Subject("role", head) if is_office else _named(name[1], head)
    if len(words.split()) > MOST_WORDS:
        words = head
    is_role = len(head.split()) > 1 or head.endswith("s") or head.lower() in ("police", "people")
    if not is_role or not words[0].isalnum() or _NO_ROLE.search(words) or is_clause(words):
        return None
    if not may_speak(words):
        return Subject("name", half[1]) if (half := _HALF_CAPITAL.search(words)) else None
    return Subject("role", words)


def _named(name: str, head: str) -> Subject | None:
    person, of, _place = name.partition(" of ")
    # Tom Reed | of AG Mills.
    plain = bare(person) if of and is_person(bare(person)) else bare(name)
    if not plain or plain in NOBODY or len(plain) < 2 or NO_NAME.match(plain):
        return None
    if TITLE_WORD.fullmatch(plain.rpartition(" ")[2]) and head.lower().startswith(
        ("the ", "a ", "an ", "his ", "her ")
    ):
        return Subject("role", head)
    return Subject("name", plain)


def in_front(tail: str, cue: Cue) -> Subject | None:
    """The subject of the verb after a quotation: “…,” Reed, the envoy, said; “…,” said Reed, the envoy."""
    chunk = stripped(" " + tail[: cue.start].rstrip(" ,")).strip()
    if not chunk:
        return _inverted(tail[cue.end :], cue)
    if len(chunk.split()) <= FEW_WORDS:
        # “…,” as Reed put it.
        chunk = re.sub(r"^as\s+(?=\w)", "", chunk)
    if JOINING.match(chunk):
        return None
    chunk = _ASIDE.sub("", chunk)
    head, comma, rest = chunk.partition(",")
    if _OPENS_BADLY.match(head) or (comma and _LOOSE.match(head)):
        return phrase(chunk.rpartition(",")[2]) if comma else None
    if (name := _APPOSED_NAME.match(chunk, len(head))) and not _LAST_NAME.search(head):
        return _named(name[1], name[1])
    return phrase(head) or (phrase(rest.rpartition(",")[2]) if rest else None)


def _inverted(after: str, cue: Cue) -> Subject | None:
    if cue.form == "participle" or cue.word in ("told", "tells"):
        return None
    words = re.match(r"\s*([^,;:“”\"■\n]{2,120})", after)
    subject = phrase(_cut(words[1])) if words else None
    if words and subject and subject.kind == "role" and (name := _APPOSED_NAME.match(after, words.end())):
        return _named(name[1], name[1])
    return subject


def _cut(words: str) -> str:
    stop = _STOP.search(words)
    return words[: stop.start()] if stop else words


def at_edge(lead: str, cue: Cue) -> Subject | str | None:
    """The subject of the verb before a quotation; "main" where it is that of the whole sentence."""
    if cue.form == "passive":
        by = re.match(
            r"\s+(?:\w+ly\s+)?by\s+(.{2,80}?)(?=\s+(?:as|in|on|at|during|to|for)\b|[,:]|$)", lead[cue.end :]
        )
        return phrase(by[1]) if by else None
    if cue.form == "participle":
        return _of_participle(lead[: cue.start])
    chunk = " " + _ASIDE.sub("", lead[: cue.start]).rstrip()
    return _edge(stripped(chunk))


def _edge(chunk: str) -> Subject | str | None:
    if pronoun := re.search(r"\b(he|she|they|it)$", chunk, re.IGNORECASE):
        return Subject("pronoun", pronoun[1].lower())
    relative = re.search(r",?\s+(?:who|which|that)$", chunk)
    if relative or chunk.endswith(","):
        return (_antecedent(chunk[: relative.start()]) if relative else _apposed(chunk)) or "main"
    if re.search(r"(?:\s(?:and|but|or|then)|^\s*)$", chunk):
        return "main"
    return _piece(chunk)


def _of_participle(chunk: str) -> Subject | str:
    """“…, with Reed calling it …” has a subject of its own; else it is that of its clause."""
    if told := _TO_DO.search(chunk):
        return phrase(told[1]) or "main"
    own = re.search(
        rf"\b(?:with|and)\s+((?:[a-z]+\s+){{0,2}}(?:{TITLES}\s+)?{NAME}|(?:the|an?|his|her)\s[\w\s’'-]{{2,60}})\s+$",
        chunk,
    )
    if own and len(own[1].split()) <= FEW_WORDS:
        return phrase(own[1]) or "main"
    return "main"


def _antecedent(chunk: str) -> Subject | None:
    """Of whom a relative clause tells: according to the mayor’s office, which …"""
    if name := _LAST_NAME.search(chunk):
        return _named(name[1], chunk)
    if re.search(rf"{NAME},\s+(?:an?|the|chief|head|former|[a-z]+)\s[^,]{{2,80}}$", chunk):
        return _apposed(chunk + ",")
    owned = re.search(
        r"(?:according to|by|from|with|,|^)\s*((?:the|an?|[A-Z][\w’'-]*(?:’s|'s))\s[\w\s’'-]{2,60})$", chunk
    )
    return phrase(owned[1]) if owned else _apposed(chunk + ",")


def _piece(chunk: str) -> Subject | None:
    cut = max((found.end() for found in CLAUSE.finditer(chunk)), default=0)
    piece = re.sub(r"^\s*(?:and|but|as|or|so|yet|[Bb]ut|And|As|So)\s+", "", chunk[cut:]).strip()
    said = list(saying().finditer(piece))
    piece = piece[said[-1].end() :].strip() if said and not said[-1].group().endswith("ing") else piece
    if named := _before_apposition(chunk[:cut], piece):
        return named
    starts = list(_ROLE_START.finditer(piece))
    if _OPENS_BADLY.match(piece):
        if name := _LAST_NAME.search(piece):
            return _named(name[1], piece)
        piece = piece[starts[-1].start() :] if starts else ""
    elif starts and len(piece.split()) > MOST_WORDS:
        piece = piece[starts[-1].start() :]
    return phrase(piece) if piece else None


def _before_apposition(before: str, piece: str) -> Subject | None:
    """Reed, a former envoy who responded (said)."""
    before = before.rstrip()
    named = _LAST_NAME.search(before.rstrip(" ,")) if before.endswith(",") else None
    is_apposition = re.match(r"(?:an?|the|head|chief|former|[a-z]+ of)\b", piece)
    if named and is_apposition and not _OPENS_BADLY.match(before[: named.start()].strip() or "x"):
        return _named(named[1], named[1])
    return None


def _apposed(chunk: str) -> Subject | None:
    """The name before an apposition: Reed, chief envoy of the north, …"""
    parts = re.split(r",\s+", chunk.rstrip(" ,"))
    for part in reversed(parts[-4:]):
        piece = re.split(r"[;:—“”\"■]|\b(?:that|when|while|because|but|and)\s", part)[-1].strip()
        found = _LAST_NAME.search(piece)
        # One reader from Northport, who …: no place.
        subject = phrase(piece) if found and _ROLE_START.match(piece) else None
        if found and not _OPENS_BADLY.match(piece) and (subject := subject or _named(found[1], piece)):
            if (
                part is parts[-1]
                and len(parts) > 1
                and (re.match(r"(?:the|an?|who|chief|head|former|[a-z])", part) or _holds(part, parts[-2]))
            ):
                continue
            return subject
    return phrase(parts[0]) if len(parts) > 1 and not _OPENS_BADLY.match(parts[0].strip()) else None


def _holds(office: str, name: str) -> bool:
    """Whether an office with a capital tells of the name before it: Tom Reed, President Northport Mills, …"""
    found = _LAST_NAME.search(name)
    return bool(TITLE_WORD.match(office) and found and found[1] == name.strip() and is_person(name.strip()))


def fronted_until(sentence: str) -> int:
    """Where a sentence's own clause begins."""
    at = 0
    while (found := _FRONTED.match(sentence, at) or _CONNECTED.match(sentence, at)) and found.end() > at:
        at = found.end()
        if more := _FRONTED_ON.match(sentence, at):
            at = more.end()
    return at


def main(sentence: str) -> Subject | None:
    """The subject that opens a sentence, what is fronted passed over."""
    at = fronted_until(sentence)
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
            _or_apposed(phrase(rest[:end]) or _before_a_verb(rest[:end]), rest, end)
            if end and len(rest[:end].split()) <= MOST_WORDS
            else None
        )
    head = stripped(" " + rest[: ends[0]]).strip() if ends else ""
    few = MOST_WORDS if TITLE_WORD.search(head) else FEW_WORDS
    if head and len(head.split()) <= few and (subject := phrase(head)):
        return _or_apposed(subject, rest, ends[0])
    several = _SEVERAL.match(rest, found.end())
    if several and may_speak(several[1]):
        return Subject("role", rest[found.start() : several.end()].strip())
    return _named(found["name"], found["name"])


def _before_a_verb(words: str) -> Subject | None:
    """The waiter returns …: in the present, what ends like several may be a verb."""
    role = re.match(
        r"\s*((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[a-z-]+ ){0,3}?[a-z-]+[a-rt-z]) [a-z]{2,}s\b", words
    )
    return phrase(role[1]) if role else None


def _or_apposed(subject: Subject | None, rest: str, end: int) -> Subject | None:
    """The mayor’s wife, Ann Hale, … is Ann Hale."""
    is_role = subject is not None and subject.kind == "role"
    place = _OF_A_PLACE.match(rest, end) if is_role else None
    name = _APPOSED_NAME.match(rest, place.end() if place else end) if is_role else None
    return _named(name[1], name[1]) if name else subject
