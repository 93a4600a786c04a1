"""Who stands before an apposition in an English text: Reed, 61, from Lowport, North Eastmark, …"""

from __future__ import annotations

import itertools
import re

from app.analysis.english_names import PLACES, is_person
from app.analysis.english_phrases import GERUND, LAST_NAME, OPENS_BADLY, ROLE_START, Subject, named, phrase
from app.analysis.english_titles import TITLES
from app.analysis.english_words import NAME, TITLE_WORD
from app.analysis.patterns import regex

#: Parts of a clause between commas that are read.
MOST_PARTS = 6
_HEAD = regex(r"(?:an?|the|who|chief|head|former|[a-z])")
_REVEREND = regex(r"the (?:(?:Rt|Right|Most|Very) )?(?:Rev|Reverend|Hon|Honou?rable)\b")
#: What tells of a name before it: an age, where somebody is from, what they are.
_APPOSITION = regex(
    r"(?:\d{1,3}$|aged? \d|(?:an?|the|both|all|who|whose|from|of|now|then|chief|head|former|[a-z-]+ing) |[a-z-]+ (?:of|at|for|in) "
    # Deputy head of; China’s envoy to.
    r"|(?:[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}[’']s? )?(?:[a-z-]+ ){0,3}[a-z-]*[a-rt-z] (?:of|at|for|in|to) "
    rf"|(?:[A-Z][\w-]+ ){{0,3}}(?:{TITLES}|Head|Partner|Fellow|Member) (?:of|at|for|in|and) )"
    rf"|[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}}[’']s? (?:[a-z-]+ ){{0,3}}(?:{TITLES}|[a-z]+)$"
)
#: Where the last clause of a part begins.
_CLAUSE = regex(r"[;:—“”\"■]|\b(?:that|when|while|because|but|and)\s")
#: Tom Reed, tide division chief of Lowmark’s Department of Tides | said: the comma behind it is left out.
_OFFICE = regex(r"(?:an?|the|head|chief|former|(?:[a-z-]+ ){1,4}(?:of|for|at))\b")
_JOINED = regex(r"^\s*(?:And|But|Or|So|Yet|Nor) (?=(?:the|an?|his|her|our|my) )")
_IN_A_PLACE = regex(rf"\b(?:in|near|from|outside|at)\s+{NAME}$")
#: President Reed for his remarks | that describe it so.
_OF_REMARKS = regex(
    rf"({NAME})(?:’s|'s|’)? (?:(?:for|over|in|about|after|with|by) (?:his|her) )?(?:[a-z]+ ){{0,2}}?(?:remarks?|speech|comments?|statements?|address|words|letter|interview)$"
)


def is_place(name: str, before: str) -> bool:
    """Whether what follows a comma goes on telling a place: in Lowport, Eastmark."""
    return name in PLACES or (" " not in name.strip() and bool(_IN_A_PLACE.search(before)))


def antecedent(chunk: str) -> Subject | None:
    """Of whom a relative clause tells: according to the mayor’s office, which …"""
    # Or the pilot, | who warned that …
    chunk = _JOINED.sub("", chunk)
    if name := LAST_NAME.search(chunk):
        return named(name[1], chunk)
    if remarks := _OF_REMARKS.search(chunk):
        return named(remarks[1], remarks[1])
    if re.search(rf"{NAME},\s+(?:an?|the|chief|head|former|[a-z]+)\s[^,]{{2,80}}$", chunk):
        return apposed(chunk + ",")
    owned = re.search(
        r"(?:according to|by|from|with|for|of|and|against|,|^)\s*((?:the|an?|[A-Z][\w’'-]*(?:’s|'s))\s[\w\s’'-]{2,60})$",
        chunk,
    )
    return phrase(owned[1]) if owned else apposed(chunk + ",")


def before_apposition(before: str, piece: str) -> Subject | None:
    """Reed, a former envoy who responded (said)."""
    before = before.rstrip()
    name = LAST_NAME.search(before.rstrip(" ,")) if before.endswith(",") else None
    if name and _OFFICE.match(piece) and not OPENS_BADLY.match(before[: name.start()].strip() or "x"):
        return named(name[1], name[1])
    return None


def apposed(chunk: str) -> Subject | None:
    """The name before an apposition: Reed, chief envoy of the north, …"""
    parts = re.split(r",\s+", chunk.rstrip(" ,"))
    if first := _before_the_first(parts[-MOST_PARTS:]):
        return first
    for part in reversed(parts[-4:]):
        piece = _CLAUSE.split(part)[-1].strip()
        found = LAST_NAME.search(piece)
        # One reader from Northport, who …: no place.
        subject = phrase(piece) if found and ROLE_START.match(piece) else None
        if found and not OPENS_BADLY.match(piece) and (subject := subject or named(found[1], piece)):
            is_apposition = (_HEAD.match(part) and not _REVEREND.match(part)) or (
                len(parts) > 1 and _holds(part, parts[-2])
            )
            if part is parts[-1] and len(parts) > 1 and is_apposition:
                continue
            return subject
    return phrase(parts[0]) if len(parts) > 1 and not OPENS_BADLY.match(parts[0].strip()) else None


def _before_the_first(parts: list[str]) -> Subject | None:
    """The name right before the first part that tells of it, however many commas that part has."""
    for part, following in itertools.pairwise(parts):
        piece = _CLAUSE.split(part)[-1].strip()
        name = LAST_NAME.search(piece)
        if (
            name
            and not GERUND.match(piece)
            and _APPOSITION.match(following)
            and not _REVEREND.match(following)
            and not OPENS_BADLY.match(piece)
            and name[1] not in PLACES
            and not (" " not in name[1] and _IN_A_PLACE.search(piece))
        ):
            is_role = ROLE_START.match(piece)
            return (phrase(piece) if is_role else None) or named(name[1], piece)
    return None


def _holds(office: str, name: str) -> bool:
    """Whether an office with a capital tells of the name before it: Tom Reed, President Northport Mills, …"""
    found = LAST_NAME.search(name)
    return bool(TITLE_WORD.match(office) and found and found[1] == name.strip() and is_person(name.strip()))
