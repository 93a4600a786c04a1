"""Outlets that an English text tells of: by their names, by what it says that they are, by what they do with words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.analysis.attribution import Page
from app.analysis.english_genders import gender
from app.analysis.english_names import CROWDS, DEMONYMS, NO_PERSON, NOBODY, OUTLET, PLACES
from app.analysis.english_press import is_press
from app.analysis.english_words import TO_OUTLET
from app.analysis.patterns import regex
from app.analysis.press_table import Press

_NATIONS = "|".join(sorted(name.title() for name in DEMONYMS))
#: What outlets are called before or behind their names: the weekly Beacon, the Beacon newspaper.
_KIND = (
    r"(?:(?:news|wire|press) (?:agency|service)|newspaper|newswire|newsmagazine|broadsheet|tabloid|daily|weekly|monthly|magazine|periodical|mouthpiece|broadcaster"
    r"|(?:radio|television|TV|news) (?:station|channel|network|program(?:me)?|site|website|portal|outlet)|(?:web)?site|portal|agency|radio|television|TV)"
)
_WORD = r"(?:(?:Channel|Kanal|Canal|TV|Radio|Live|Rai|Network|Europe|France|Antena|Rossiya) \d{1,3}\b|[A-Z][\w’'-]{0,40})"
#: Al-Marn, the Harbour and Orn Beacon, Marn TV.
_NAME = rf"{_WORD}(?: (?:(?:of|and|el|al|am|de|della|du|des|di|la|le|the) ){{0,2}}(?:(?:[ae][dlnrst]h?)-)?{_WORD}){{0,4}}"
#: The state-owned Turkish evening | daily.
_WHICH = rf"(?:(?:[a-z]+(?:-[a-z]+)*|{_WORD}),? )"
#: What may follow an outlet, and no noun of which it is told: Orn radio | listeners.
_BEHIND = (
    r"(?=[^\w ’']|$| (?:\W|[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|(?:on|in|at|by|that|from|after|before|during|as|for|and|who|which|he|she|they|it|the|a|an|his|her|its|there|this|last|late"
    r"|early|earlier|ahead|shortly|said|says|also|later|has|had|reported|reports|quoted|added|wrote|to|when|while|via|of|website|online|here|how|why|what|is|was|will|would|came|met|ran|cites|[a-z]+ed)\b))"
)
#: What an outlet is, and its name: the Turkish daily Marn.
_KIND_FIRST = regex(
    rf"(?:(?:the|an?|its) )?{_WHICH}{{0,6}}?(?<![\w-])(?!(?:agency|(?:web)?site|radio|television|TV) (?=[A-Z]))(?P<kind>{_KIND}),? (?P<name>{_NAME}|[a-z][\w-]*(?:\.[a-z]{{2,7}})+){_BEHIND}"
)
#: How often a body meets, and whom a name is of that is no outlet for that: the weekly | Security Council, her weekly | Marn.
_HOW_OFTEN = regex(r"(?:daily|weekly|monthly|periodical)")
_BODY = regex(
    r"\b(?:Cabinet|Council|Knesset|House|Forum|Club|Senate|Congress|Parliament|Assembly|Committee|Commission|Ministry|Government|Court|Board|Union|Association|Party|Conference"
    r"|Summit|Office|Department|Duma|Bundestag|Diet|Politburo|Bureau|Meeting|Session|Briefing|Prayers?|Mass|Chamber|Institute|Society|Federation|Kremlin|Pentagon|NATO|UN|EU|Rally|Gathering"
    r"|Dinner|Luncheon|Lunch|Breakfast|Talks|Fair|Embassy|Agency|Authority|Police|Army|Staff)\b"
)
_OWNED = regex(r"\b(?:her|his|their|our|my|its)\b")
#: The Ornish state news agency (OSNA), Ornish state television: what has no name but its letters.
_OF_A_NATION = regex(
    rf"(?:the |its )?(?P<name>(?:{_WORD} ){{0,2}}(?:state|public|official|government|state-(?:run|owned|controlled))(?: (?:news|satellite))? (?:agency|television|TV|radio|broadcaster|media))(?: \((?P<short>[A-Z]{{2,6}})\))?(?! ?[A-Z(\d]){_BEHIND}"
)
#: Ornish radio | “Voice of the Harbour”.
_IN_MARKS = regex(
    rf"(?:the )?(?P<name>(?:{_NATIONS}) (?:radio|television|TV|newspaper|daily|weekly|magazine|website))(?P<short>)(?= [“\"])"
)
_OWNER = regex(r"(.{2,40}?)[’'](?:s\b|(?<=s[’'])) ?")
_TIMED = regex(
    r"(.{2,40}?) (?:(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d)"
)
#: Its name, and what it is: Lowport-based Al-Marn satellite television.
_NAME_FIRST = regex(
    rf"(?:the |its )?(?:[a-z]+(?:-[a-z]+)* ){{0,4}}?(?:{_WORD}-(?:based|owned|run|language) )?(?P<name>{_NAME}) (?:(?:satellite|state|public|private|official|online|cable|evening|morning|news) ){{0,2}}{_KIND}{_BEHIND}"
)
#: A name that tells it alone, or what the text said of it before: Orn Radio, Beacon.
_ALONE = regex(
    rf"(?:the |its )?(?:(?:[a-z]+|{_WORD}(?=-[a-z]))(?:-[a-z]+)* ){{0,4}}?(?P<name>(?:(?:al|el)[ -])?{_NAME})"
)
#: Who is told something that belongs to a name which might be an outlet's, at the end of the clause: PA | officials, Time |
#: travellers; not of whom an outlet is told: the Guardian | police had come.
_THEIR_PEOPLE = regex(
    r"(?:[’']s?)?\s(?:(?:security|senior|top|local|army|military|party|government|health|foreign|defen[cs]e|intelligence) )?"
    r"(?:officials?|officers?|workers?|employees|travell?ers?|lawyers?|members?|leaders?|police|soldiers?|troops|forces|supporters?|fans|residents?|delegates?"
    r"|delegations?|ministers?|lawmakers?|diplomats?|envoys?|aides?|negotiators?|executives?|bosses|managers?|choir|passengers?|players?|coach|crew)"
    r"(?=[.;:”“\"]|$|\son\s[A-Z][a-z]+day\b[.,;:]?(?:\s*$|[.”“\"])|\sthat\s[“\"])"
)
#: One that was named before, by its kind: the newspaper; not the network of traders, the station on the pier, the weekly Friday prayers.
_MEANT = regex(
    rf"[Tt]he (?:(?:same|state-run|state-owned|left-wing|right-wing|{_NATIONS}) )?(?:(?:(?:news|wire) )agency|(?:news)?paper|magazine|broadcaster|tabloid|(?:daily|weekly)(?! [A-Z])|(?:agency|channel|network|(?:web)?site|station|report)(?! (?:in|at|by|from|for|via)\b| on (?![A-Z][a-z]+day)))(?![’']| of\b)"
    + _BEHIND
)
#: Told the paper | Britain was far.
_MEANT_ON = regex(
    r"[Tt]he (?:newspaper|paper|magazine|broadcaster|tabloid|website|daily|channel|station|network)(?= [A-Z])"
)
#: What a kind alone is called, which names nobody: Radio host Hale.
_NAMELESS = regex(r"(?:Radio|Television|Press|News|Broadcasting|Agency|Daily|Weekly|Magazine)")
_DAY = r"(?: (?:(?:late|early|on) ){0,2}[A-Z][a-z]+day)?"
_TOLD = regex(
    r"\b(?:told|tells|telling|interview (?:with|to|for|in|on)|interviewed by|[Ss]peaking (?:to|with)|[Tt]alk(?:ing|ed) (?:to|with)|spoke (?:to|with)|[Rr]emarks to|[Cc]omments to|via|(?:statement|message|note|letter|e-?mail|text) (?:sent |given |provided )?to) "
)
#: In a letter seen by | the Beacon, shared with | it.
_SEEN = regex(
    r"\b(?:(?:seen|obtained|reviewed|viewed) (?:first |exclusively )?by|(?:shared|leaked|provided|released) (?:exclusively )?(?:with|to)) "
)
#: Told Tom Reed of | the Beacon.
_TOLD_OF = regex(
    rf"\b(?:told|with) (?:(?:host|anchor|presenter|journalist|reporter|correspondent|columnist) )?{_WORD}(?: {_WORD}){{1,2}} (?:of|from|on|at) "
)
#: Said in an interview with | Marnax: no name of more than one word, which may be anybody’s.
_INTERVIEW = regex(
    r"\b[Ii]nterview (?:with|to|for) (?:the )?(?:[a-z]+(?:-[a-z]+)* ){0,2}(?P<name>[A-Z][\w-]{1,24})(?=$|[,.;:]|\s(?!of\b)(?:[a-z]|[A-Z][a-z]+day\b|\())"
)
#: Said it is old and | told the Beacon that it shall go: other words.
_AND_TOLD = regex(r"\b(?:and|but|who) (?:also |later |has |had |then )?(?=(?:told|tells|spoke|gave)\b)")
#: Behind the words, of outlets that need no more than their names.
_TOLD_USUAL = regex(rf"(?<=[\w,] )(?=(?:told|tells|via)\s){TO_OUTLET.pattern}")
#: Was quoted as saying in the latest edition of | the weekly Beacon; quoted by | it.
_QUOTED = regex(
    rf"\b(?:(?:quoted|cited){_DAY}(?: as [a-z]+)?|(?:remarks|comments|excerpts|interview|quotes|speech)(?: [a-z]+){{0,3}}? (?:carried|published|broadcast|aired|printed|released|reported)(?: live)?){_DAY} (?:by|in|on) (?:(?:the|an|its) (?:[\w-]+ ){{0,2}}(?:edition|issue) of )?"
)
#: Was quoted as saying in the New Light of Orn, by Beacon news on Monday, by local media.
_QUOTED_IN = regex(
    rf"\bquoted(?:{_DAY} as [a-z]+)?{_DAY} (?:in the (?P<name>{_NAME})(?=\W*$|[,.;])|by (?:the )?(?P<news>[A-Z][\w-]+ news)(?= on\b|\W*$)|by (?:the )?(?P<many>(?:[a-z]+ ){{0,2}}(?:news agencies|media|newspapers|press)\b))"
)
_BY_LAST = regex(
    rf"(?: \([A-Z]{{2,6}}\))? (?:also |later |has |had )?(?:said|says|reported|reports|quoted|added|wrote){_DAY}\W*$"
)
_OPENS = regex(r"(?:^|, |[”\"],? )(?=\w)")
#: What an outlet does that a sentence opens with.
_TELLS_SO = regex(
    r" (?:also |later |has |had )?(?:said|says|reported|reports|quoted|quotes|cited|cites|wrote|writes|told)\b"
)
#: Another report from | the Harbour Times; a | Reuters report.
_REPORT_OF = regex(
    r"^(?:(?:[Aa]nother|[Aa]n?|[Tt]he|[Ii]ts) (?:[a-z]+ )?(?:report|article|story|dispatch|interview) (?:from|by|in|of|on|with) (?:the )?|(?:an?|the) (?=[A-Z][\w’'. -]{1,40} (?:report|article|story|interview)s?$))"
)
_QUOTES = regex(r" (?:also |later |has |had )?quote[ds]\b")
#: According to Ornish state media, local and foreign media reports.
_MANY = regex(
    rf"\b[Aa]ccording to (?:the |an? )?(?P<many>(?:{_WORD} )?(?:(?:state|local|official|foreign|national|international|domestic|regional|government|opposition|independent|social|several|various|other|and|news|press|media|state-(?:run|owned|controlled)|pro-[a-z]+|semi-official|{_NATIONS}) ){{0,4}}"
    r"(?:media|TV|television|radio|news agencies|newspapers|broadcasters|news outlets|news sites))(?: (?:reports?|accounts?|outlets?|coverage))?(?=$|[,.;:]|\s(?:on|in|at|which|that|quoting|citing)\b)"
)
#: How a text tells of outlets elsewhere: the daily Beacon.
_TELLS = regex(
    rf"(?<![\w-])(?!(?:agency|(?:web)?site|radio|television|TV) (?=[A-Z]))(?P<kind>{_KIND}),? (?P<name>{_NAME}){_BEHIND}|(?<![\w’'-])(?P<first>{_NAME}) (?:(?:satellite|state|news) ){{0,2}}(?:news agency|newspaper|daily|weekly|magazine|television|radio|TV){_BEHIND}"
)
#: The official Marn news agency.
_OF_A_KIND = regex(
    rf"{_WORD} (?:[a-z]+ )?(?:news agency|newspaper|daily|weekly|magazine|television|radio)$"
    r"|\b(?:News|Press|Broadcasting|Television|Radio|Media) (?:Service|Agency|Association|Corporation|Company|Network|System|Group|International|Online)$"
)
#: Bodies and companies that say for themselves what they only say: the Orn Press Association, in a statement.
_OF_ITS_OWN = regex(
    r"(?:\bPress Service|(?<!^Press )(?<!^The Press )(?<!^the Press )\bAssociation|\bGroup|\bCompany|\bCorporation)$"
)
#: Orn’s | Beacon, Friday’s | Beacon; Monday is no outlet.
_WHOSE = regex(r"[’']s?$")
_TIME_NAME = regex(
    r"(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)(?: .*)?"
)
#: The Marn, where it opens a sentence; not of the Times and the Post, which are called so.
_ARTICLE = regex(r"^The (?!(?:Times|Post|Sun|Star|Independent|Economist|Guardian|Voice|Nation|Age)$)")
#: A kind that nothing but an outlet is called by.
_PAPER = regex(r"[Tt]he (?:newspaper|daily|weekly|tabloid|broadcaster|news agency)")
_SHORT = regex(r"[A-Z]{2,5}")
#: What is called by its kind also: Orn TV.
_WHOLE = regex(r".* (?:TV|Radio|Television|News|Online)$")
#: An account that is another's: to both, in a statement.
_ANEW_ALSO = regex(r"\b(?:reporters|statement|conference|briefing)\b")
#: “…” and “…,” | according to the Beacon.
_ACCORDING_LAST = regex(r"[,”\"] according to (?=[^,]*$)")
#: Time | magazine.
_NAMED_BEFORE = regex(r"\b([A-Z][\w’'-]*) (?:(?:news|monthly|weekly|daily) )?$")
MOST_LETTERS = 40
#: How far back an outlet may be named that is called by its kind alone.
_BACK = 1_500


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    end: int


class Outlets:
    """Those of a text, ``press`` those that need no more than their names."""

    def __init__(self, page: Page, press: Press, is_person: Callable[[str], bool] = bool) -> None:
        self._page, self._press = page, press
        self._is_person = is_person
        self._told = [
            (each.start(), name)
            for each in _TELLS.finditer(page.masked)
            if (name := _called(each) if each["name"] else _bare(each["first"]))
        ]
        self._names = {name.lower() for _, name in self._told}

    def is_outlet(self, name: str, *, told: bool = False) -> bool:
        """Whether a name is of an outlet, as it is or because the text says so; ``told`` where an outlet is likely to stand."""
        if _NAMELESS.fullmatch(name):
            return False
        is_usual = TO_OUTLET.fullmatch(f"told {name}") and not name.endswith("Agency")
        is_called_so = OUTLET.search(name) or _OF_A_KIND.search(name)
        known = is_usual or is_called_so or is_press(name, self._press, told=told)
        return bool(known) or name.lower().removeprefix("the ") in self._names

    def told(self, lead: str, tail: str, at: int) -> str | None:
        """The outlet that somebody told something: “…,” Reed told the daily Beacon."""
        tail = _AND_TOLD.split(tail, maxsplit=1)[0]
        usual = TO_OUTLET.search(lead) or _TOLD_USUAL.search(tail)
        own = self._behind(_TOLD, lead, at) or self._behind(_TOLD, tail, at)
        further = (self._behind(way, words, at) for way in (_TOLD_OF, _SEEN) for words in (lead, tail))
        own = own or next((each for each in further if each), None)
        own = own or self._interviewer(lead) or self._interviewer(tail)
        is_longer = usual and own and own.startswith(usual["outlet"])
        return usual["outlet"] if usual and not is_longer else own

    def seen(self, words: str, at: int) -> str | None:
        """The outlet that has seen a writing: a letter obtained by the Beacon."""
        return self._behind(_SEEN, words, at)

    def _interviewer(self, words: str) -> str | None:
        """What gave an interview to a name of one word that is nobody’s and no place’s: an outlet that no table has."""
        found = (each["name"] for each in _INTERVIEW.finditer(words))
        return next((name for name in found if self._may_interview(name)), None)

    def _may_interview(self, name: str) -> bool:
        no_outlet = (
            bool(_NAMELESS.fullmatch(name))
            or name in PLACES
            or name in NOBODY
            or name in CROWDS
            or name.lower() in DEMONYMS
        )
        no_outlet = no_outlet or bool(
            NO_PERSON.search(name) or _BODY.search(name) or _TIME_NAME.fullmatch(name)
        )
        return not (no_outlet or self._is_person(name) or gender(f"{name} {name}"))

    def quotes(self, words: str, at: int) -> str | None:
        """The outlet by or in which somebody is quoted, however it is called."""
        found = self._behind(_QUOTED, words, at)
        sure = _QUOTED_IN.search(words)
        if sure is None or (found and not (sure["news"] or "").startswith(found)):
            return found
        return _bare(sure["name"]) if sure["name"] else sure["news"] or sure["many"]

    def last(self, tail: str, at: int) -> str | None:
        """The outlet that is said last to have said so: …, the Marn news agency reported."""
        for opens in _OPENS.finditer(tail):
            found = self._at(tail, opens.end(), at)
            if found and _BY_LAST.match(tail, found.end):
                return found.name
        by = _ACCORDING_LAST.search(tail)
        source = self._at(tail, by.end(), at) if by and "■" in tail else None
        return source.name if source and not tail[source.end :].strip(" .") else None

    def account(self, words: str, at: int) -> str | None:
        """The outlet to which the sentence of some words says that somebody told it, or which reports it at its end."""
        return None if _ANEW_ALSO.search(words) else self._behind(_TOLD, words, at) or self.last(words, at)

    def reporting(self, source: str, at: int) -> str | None:
        """The outlet whose report a source is: a Reuters report, a report by the Orn news agency."""
        bare = _REPORT_OF.sub("", source)
        found = self._at(bare, 0, at) if bare != source or source[:1].isupper() else None
        return found.name if found else None

    def whole(self, words: str, at: int) -> str | None:
        """The outlet that some words are: US magazine The Beacon."""
        found = self._at(words, 0, at)
        return found.name if found and not words[found.end :].strip(" .") else None

    def at(self, words: str, start: int, at: int) -> tuple[str, int] | None:
        """The outlet named at a place of some words, and where its name ends."""
        found = self._at(words, start, at)
        return (found.name, found.end) if found else None

    def teller(self, words: str, at: int) -> str | None:
        """The outlet that a sentence opens with, or that reports it last."""
        found = self._at(words, 0, at)
        return found.name if found and _TELLS_SO.match(words, found.end) else self.last(words, at)

    def quoter(self, words: str, at: int) -> str | None:
        """The outlet that quotes somebody at a sentence’s end: …, the Beacon | quoted Reed as saying."""
        for opens in _OPENS.finditer(words):
            found = self._at(words, opens.end(), at)
            if found and _QUOTES.match(words, found.end):
                return found.name
        return None

    def last_named(self, at: int) -> str | None:
        """The outlet that was named last before a place."""
        before = [name for _, name in self._every(at)]
        return before[-1] if before else None

    @staticmethod
    def many(words: str) -> str | None:
        """Outlets without a name according to which something is so: according to Ornish state media."""
        found = _MANY.search(words)
        return found["many"] if found else None

    def meant(self, words: str, at: int) -> str | None:
        """The outlet that was named last, where the words are of its kind: the newspaper."""
        if not _MEANT.fullmatch(words):
            return None
        return self.last_named(at)

    def spoken_of(self, speaker: str, at: int) -> str | None:
        """The outlet that is told to speak, by its name or by its kind; not a body or a company of its own."""
        if _OF_ITS_OWN.search(speaker):
            return None
        if self.is_outlet(speaker):
            return speaker
        return self.meant(speaker, at) if _PAPER.fullmatch(speaker) else None

    def _every(self, at: int) -> Iterator[tuple[int, str]]:
        """The outlets that are named before a place, in their order."""
        since = max(0, at - _BACK)
        by_name = (
            (each.start(), _ARTICLE.sub("", each[0]))
            for each in re.finditer(_NAME, self._page.masked[since:at])
            if self.is_outlet(each[0])
        )
        told = [(start, name) for start, name in self._told if since <= start < at]
        yield from sorted([*told, *((since + start, name) for start, name in by_name)])

    def _is_short(self, name: str, at: int) -> bool:
        """Whether a name is the first letters of an outlet that was named before: HT of the Harbour Times."""
        if not _SHORT.fullmatch(name):
            return False
        before = ("".join(re.findall(r"\b[A-Z]", named)) for _, named in self._every(at))
        return name in before

    def _behind(self, way: re.Pattern[str], words: str, at: int) -> str | None:
        found = (self._at(words, each.end(), at) for each in way.finditer(words))
        return next((each.name for each in found if each), None)

    def _at(self, words: str, start: int, at: int) -> _Found | None:
        """The outlet that is named at a place of some words."""
        if meant := _MEANT.match(words, start):
            name = self.meant(meant[0], at)
            return _Found(name, meant.end()) if name else None
        alone = _ALONE.match(words, start)
        if alone and _THEIR_PEOPLE.match(words, alone.end()):
            alone = None
        if alone and _WHOLE.match(alone["name"]) and self.is_outlet(alone["name"], told=True):
            return _Found(alone["name"], alone.end())
        for way, name_of in (
            (_OF_A_NATION, _nameless),
            (_IN_MARKS, _nameless),
            (_KIND_FIRST, _called),
            (_NAME_FIRST, _named),
        ):
            named = way.match(words, start)
            if named and (bare := name_of(named)):
                return _Found(bare, named.end())
        if (loose := _MEANT_ON.match(words, start)) and (name := self.last_named(at)):
            return _Found(name, loose.end())
        return self._alone(alone, at) if alone else None

    def _alone(self, alone: re.Match[str], at: int) -> _Found | None:
        """What a name tells alone, without whose or when it is."""
        if self._is_short(alone["name"], at):
            return _Found(alone["name"], alone.end())
        names = ((name, alone.start("name") + len(name)) for name in _shorter(alone["name"]))
        return next((_Found(name, end) for name, end in names if self.is_outlet(name, told=True)), None)


def _named(found: re.Match[str]) -> str | None:
    return _bare(found["name"])


def _nameless(found: re.Match[str]) -> str | None:
    """What a nation’s outlet is called that has no name: by its letters, the Ornish state news agency (OSNA), or as it is."""
    return found["short"] or found["name"]


def _shorter(name: str) -> Iterator[str]:
    """A name, and what it is without whose it is the outlet: BBC Radio’s | Tom Reed, Sky News | Monday."""
    yield name
    if owner := _OWNER.match(name):
        yield owner[1]
    if timed := _TIMED.match(name):
        yield timed[1]
    if " of " in name:
        yield name.partition(" of ")[0]


def _called(found: re.Match[str]) -> str | None:
    """The name behind what an outlet is called, unless that tells how often a body meets: the weekly Security Council."""
    is_often = _HOW_OFTEN.fullmatch(found["kind"])
    if is_often and (_BODY.search(found["name"]) or _OWNED.search(found[0])):
        return None
    # Time magazine, Reed said …: it is called by what stands before it.
    before = found.string[max(0, found.start("kind") - MOST_LETTERS) : found.start("kind")]
    own = _NAMED_BEFORE.search(before)
    if own and own[1].lower() not in DEMONYMS and found.string[found.end("kind")] == ",":
        return None
    return _named(found)


def _bare(name: str) -> str | None:
    """A name without whose it is, Turkish Marn, Orn’s Marn; None for a nation's, a place's or a day's alone."""
    words = name.split()
    while words and (words[0] == "The" or _WHOSE.search(words[0]) or words[0].lower() in DEMONYMS):
        words.pop(0)
    while len(words) > 1 and _TIME_NAME.fullmatch(words[-1]):
        words.pop()
    found = " ".join(words)
    # Tom Reed of the | Beacon newspaper.
    whose, _, of = found.partition(" of the ")
    found = of if of and gender(whose) else found
    return found if found and found not in PLACES and not _TIME_NAME.fullmatch(found) else None
