"""What a few English words name: a person, an office, somebody without a name, or nobody who could speak."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.english_adverbs import without_adverbs
from app.analysis.english_names import DEMONYMS, NOBODY, PLACES, is_person
from app.analysis.english_roles import is_clause, may_speak
from app.analysis.english_titles import TITLES
from app.analysis.english_verbs import saying
from app.analysis.english_words import NAME, TITLE_WORD
from app.analysis.patterns import regex

#: Names and phrases that are read once where texts repeat them.
REMEMBERED = 4_096
#: Words of a role that are read: "the senior spokesperson of the ministry of the interior".
MOST_WORDS = 12
ASIDE = regex(
    r"\s*\([^()]{0,60}\)|\s+[—–-]{1,2}\s[^—–]{0,120}[—–-]{1,2}(?=\s|$)|,\s[DRI]-[A-Z][\w.]{0,14}(?=,|\s|$)"
)
_PREPOSITION = regex(
    r"\s+(?:from|at|in|with|who|whom|which|via|on|to|during|after|before|while|when|as|by|through|over|under|into|per|amid|about"
    r"|against|outside|inside|near|beside|aloud|again|too|last|this|that|told|early|late|adding"
    # A Monday editorial.
    r"|(?<!\b[Aa] )(?<!\b[Tt]he )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|yesterday|today)(?=\s|$)"
)
LAST_NAME = regex(rf"(?<![\w’'-])({NAME})$")
ROLE_START = regex(
    r"\b(?:the|a|an|his|her|its|their|one|some|many|several|two|three|four|five|most|other|another|these|those|both|all|our|my)\s",
    re.IGNORECASE,
)
OPENS_BADLY = regex(
    r"(?:in|on|at|by|for|from|with|to|as|of|after|before|during|since|under|over|about|that|when|while|if|there|here|not|no|what|how|why"
    r"|because|although|though|despite|following|like|than|until|into|per|amid|among|between|without|within|through|against)\b",
    re.IGNORECASE,
)
#: Minister Kim Na rae.
_HALF_CAPITAL = regex(rf"\b{TITLES} ([A-Z][\w’-]+ [A-Z][\w’-]+ [a-z]{{2,9}})$")
#: The mayor | of Northport.
_OF = regex(r"^(.*\b[a-z][a-z-]+) of (?:the |an? )?(?:[A-Z][\w-]* of (?:the )?)*$")
#: Names that end as gerunds do: Downing Street, Ann Harding, the Standing Committee.
_NO_GERUNDS = (
    r"(?:Down|Sterl|Stirl|Flem|Brown|Mann|Hard|Gold|Bann|Dowl|Rawl|Picker|Kipl|Keat|Cumm|Bowl|Snell|Spald|Pauld|Scholl|Schell|Wyndh"
    r"|Beij|Nanj|Chongq|Jinp|Xiaop|Kunm|Tianj|Read|Wok|Kettl|Dork|Epp|Bark|Stand|Steer|Work|Plann|Hous|Broadcast|Publish|Bank|Train"
    r"|Rol+|Sport|Spr|Fly|Lead|Rul|Act|Govern|Build|Min|Shipp|Trad|Farm|Fish|Hunt|Monitor|Operat|Edit|Manag|Found|Incom|Outgo|Visit)ing"
)
#: Reacting, the envoy said …
GERUND = regex(rf"(?!{_NO_GERUNDS}$)[A-Z][a-z]{{3,}}ing$")
#: No names: I’m, Celebrating Reed.
NO_NAME = regex(
    r"(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)\b|(?:I|We|You|It|He|She|They|That|There|Let|Don|What|Who)[’']|(?:You|To|I|We|Do|Can|WE|YOU|THEY|HE|SHE)$|(?:[A-Z]{3,} ){3}|"
    rf"(?!{_NO_GERUNDS}\b)[A-Z][a-z]{{3,}}ing (?:the )?[A-Z]"
)
#: Said Reed: “…”
_PAST = (
    "ed",
    "said",
    "says",
    "wrote",
    "writes",
    "adds",
    "notes",
    "explains",
    "argues",
    "recalls",
    "insists",
    "jokes",
)
#: Republican Tom Reed.
_LABEL = regex(
    r"(?:Democrat|Republican|Independent|Former|Fellow|Billionaire|Ex|[A-Z]{3,5})[ -](?=[A-Z][\w’-]+ [A-Z])"
)
#: Northport’s Tom Reed.
_OWNED_BY = regex(r"^[A-Z][\w.]+(?:’s|'s) (?=[A-Z])")
#: Tom Reed | KC; Ann Reed | MP.
_BEHIND_NAMES = regex(r"(?<=[a-z]),? (?:MP|KC|QC|SAN|TD|MSP|MEP|MLA|MLC|OBE|CBE|MBE|IPS|IAS|PhD|Esq)$")
#: Tom Reed | of the National Council for an Open Harbour.
_OF_A_BODY = regex(
    r"((?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'.-]+) (?:of|from) (?:the )?(?:[\w’'-]+ ){1,6}(?:for|of|on|against) "
)
_ENDED = regex(r"(?:'s|’s)$")
_DOTTED = regex(r"\b[A-Z]\.[A-Z]\.$")
_INITIALS = regex(r"\b[A-Z]\.[A-Z]$")
#: Secretary | of Harbours Tom Reed; of State Reed.
_PORTFOLIO = (
    r"(?:State|Staff|Finance|Interior|Police|Defen[cs]e|Treasury|Labou?r|Commerce|Energy|Education|Health|Justice|Transport(?:ation)?"
    r"|Agriculture|Foreign|Economic|Municipal|Rural|Public|Social|Internal|Home|External|Veterans|Women|Affairs|Trade|Economy|Industry"
    r"|Environment|Culture|Information|Tourism|Development|Planning|Science|Technology|Housing|Welfare|Communications?|Security"
    r"|Investment|Works|Sports?|Youth|Fisheries|Infrastructure|Migration|Immigration)"
)
OF_OFFICES = regex(rf"{_PORTFOLIO}(?:(?:,? and (?:the )?|, | ){_PORTFOLIO}){{0,6}} (?=[A-Z])")
_OFFICE_OF = regex(
    rf"^(?:of|for) (?:the )?(?:{OF_OFFICES.pattern}|[A-Z]\w+(?: and [A-Z]\w+)? (?=[A-Z][\w’'-]+ [A-Z]))"
)
#: Ambassador to the United Isles | Tom Reed.
_SENT_TO = regex(
    rf"\b{TITLES} (?:to|for|at|in) (?:the )?(?:{OF_OFFICES.pattern}|(?!{TITLES} )(?:(?:United|South|North|New|Saudi|Sri|East|West|European|Hong) )?[A-Z][\w-]+ )"
    rf"({NAME})$"
)
#: No role has a verb or a pronoun in it.
_NO_ROLE = regex(
    r"\b(?:it|he|she|they|is|are|was|were|has|have|had|perhaps|only|got|made|do|does|did|known|allegedly|also|will|would"
    r"|urge|i|me|him|them)\b|\s(?:and|or|on|for)$|^[A-Z ]+$|[’']s (?:basically|not|just|the|an?)\b|\d%"
)
#: Nouns that say nothing: times, events, ways of speaking.
_NO_SPEAKER = regex(
    r"\b(?:morning|afternoon|evening|night|day|week|month|year|years|time|moment|voice|comments?|remarks?|products?|visit|trip|move"
    r"|decision|shift|flurry|opening|hook|lineup|percent|deal|attack|crash|incident|performance|race|point|way|thing|effort"
    r"|session|meeting|ceremony|interview|briefing|conference)$"
)


#: A lawyer for Reed is not Reed.
_FOR_ANOTHER = regex(
    rf"(?:(?:an?|the|one|two|some|several|his|her)\s)?(?:[a-z-]+\s){{0,3}}?(?:lawyer|attorney|solicitor|barrister|spokes(?:man|men|woman|person)|aide|advis[eo]r"
    rf"|representative|supporter|critic|opponent|friend|colleague|relative|publicist|manager|surrogate|agent)s? (?:for|to|of) (?:{TITLES} )?{NAME}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about: a name, a pronoun or a role, in its own words."""

    kind: str
    words: str


_PRONOUNS = {"he": "he", "she": "she", "they": "they", "it": "it", "him": "he", "her": "she", "them": "they"}
#: Another said …; a third wrote …
_COUNTED = regex(
    r"another|one(?: of them)?|the other|someone else|a (?:second|third|fourth|fifth)", re.IGNORECASE
)
_SEEN_BY = regex(
    r" (?:obtained|seen|reviewed|released|published|viewed|issued|made|sent|written|carried|leaked)$"
)
#: Phrases that cannot be who speaks.
_NOBODY_SPEAKS = (
    regex(r"^(?:[Bb]oth|[Ee]ach|[Ee]veryone|[Nn]either|I|We|You|we|you)(?:\b|['’])"),
    regex(r"^(?:Rather|Instead|More|Less|Based|Due|According)\b"),
    _NO_SPEAKER,
    # How a headline tells what kind of article follows.
    regex(r"\b(?:Commentary|Editorial|Opinion|Exclusive|Review|Interview|Analysis|Videos?|Photos?)$"),
    regex(rf"^{OPENS_BADLY.pattern}", re.IGNORECASE),
)


@lru_cache(maxsize=REMEMBERED)
def bare(words: str) -> str:
    """A name without the titles before it and the possessive behind it."""
    words = _BEHIND_NAMES.sub("", _ENDED.sub("", words.strip(" ,.’'")))
    # The full stop of "U.S." is its own.
    words += "." if _INITIALS.search(words) else ""
    if _opens_with_a_verb(words):
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
    words = without_adverbs(ASIDE.sub("", words).strip(" ,-–—"))
    words = words if _DOTTED.search(words) else words.rstrip(".")
    if short := _PRONOUNS.get(words.lower()) or (words if _COUNTED.fullmatch(words) else None):
        return Subject("role" if short == words and short not in _PRONOUNS else "pronoun", short)
    head = _PREPOSITION.split(words, maxsplit=1)[0].strip() if " " in words else words
    if not head or "■" in words or head in NOBODY or any(each.search(head) for each in _NOBODY_SPEAKS):
        return None
    if sent := _sent_to(words):
        return sent
    if _FOR_ANOTHER.fullmatch(head):
        return Subject("role", head)
    if name := LAST_NAME.search(head):
        return _of_a_body(head) or _of_office(head, name[1], head[: name.start()])
    return _role(words, head)


def _sent_to(words: str) -> Subject | None:
    """The ambassador to the isles Tom Reed."""
    sent = _SENT_TO.search(words)
    return Subject("name", sent[1]) if sent and is_person(sent[1]) else None


def _of_a_body(head: str) -> Subject | None:
    """Tom Reed of the National Council for an Open Harbour is Tom Reed."""
    held = _OF_A_BODY.match(head)
    return Subject("name", person) if held and is_person(person := bare(held[1])) else None


def _of_office(head: str, name: str, before: str) -> Subject | None:
    """The mayor of Northport is nobody's name; the envoy of China Tom Reed is Tom Reed."""
    holder = _OF.search(before)
    if not (holder and ROLE_START.match(head) and not is_clause(holder[1]) and may_speak(holder[1])):
        return named(name, head)
    place, _, person = name.partition(" ")
    is_named = place in PLACES and " " in person and is_person(person)
    return Subject("name", person) if is_named else Subject("role", head)


def _role(words: str, head: str) -> Subject | None:
    words = _SEEN_BY.sub("", words)
    if len(words.split()) > MOST_WORDS or words.startswith(
        (f"{head} who ", f"{head} that ", f"{head} which ")
    ):
        words = head
    is_role = len(head.split()) > 1 or head.endswith("s") or head.lower() in ("police", "people")
    if not is_role or not words[0].isalnum() or _NO_ROLE.search(words) or is_clause(words):
        return None
    if not may_speak(words):
        return Subject("name", half[1]) if (half := _HALF_CAPITAL.search(words)) else None
    return Subject("role", words)


def named(name: str, head: str) -> Subject | None:
    person, of, place = name.partition(" of ")
    # The Bishop of Northport.
    if (
        of
        and TITLE_WORD.fullmatch(person.removeprefix("The "))
        and " " not in place
        and head.lower().startswith("the ")
    ):
        return Subject("role", head)
    # Tom Reed | of AG Mills.
    plain = bare(person) if of and is_person(bare(person)) else bare(name)
    if not plain or plain in NOBODY or len(plain) < 2 or NO_NAME.match(plain):
        return None
    if TITLE_WORD.fullmatch(plain.rpartition(" ")[2]) and head.lower().startswith(
        ("the ", "a ", "an ", "his ", "her ")
    ):
        return Subject("role", head)
    return Subject("name", plain)


def _opens_with_a_verb(words: str) -> bool:
    """Said Reed, Retorted Reed: no name has a verb of saying before it."""
    first, _, name = words.partition(" ")
    verb = first.lower()
    return name[:1].isupper() and verb.endswith(_PAST) and bool(saying().fullmatch(verb))


def is_nation(name: str) -> bool:
    """Whether a name tells only of which nation somebody is: Turkish and Greek."""
    return all(word.lower() in DEMONYMS or word == "and" for word in name.split())
