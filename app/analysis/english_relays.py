"""Who passes an English quotation on: outlets, which never speak themselves, and whoever tells what another said."""

from __future__ import annotations

import re
from dataclasses import replace

from app.analysis.attribution import Marked, Page
from app.analysis.english_accounts import Accounts
from app.analysis.english_aired import aired
from app.analysis.english_ends import BESIDE, OWN_PAGE, at_end, own_tail
from app.analysis.english_frames import NEAR, Frame
from app.analysis.english_hosts import of_host
from app.analysis.english_memory import Memory
from app.analysis.english_outer import AGENT, OWN, outer, owned
from app.analysis.english_outlets import Outlets
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_roles import is_writing
from app.analysis.english_sources import Told, quoted_as
from app.analysis.english_subjects import main, or_apposed
from app.analysis.english_verbs import cues
from app.analysis.english_words import (
    ACCORDING,
    JUDGES,
    NAME,
    OPINING,
    OPINION,
    RELAYED,
    REPORTED,
    REPORTED_LAST,
)
from app.analysis.patterns import regex
from app.analysis.press_table import Press

#: What of a role tells of whom or where it is: the envoy | of Orn, critics | in the council.
_OF = r"(?:of|in|at|from|for|on|to|near|with)"
#: “…,” Reed said, as quoted by the Wire, or by the state news agency Wire; by the envoy of Orn, who is not Orn.
_AS_QUOTED = regex(
    rf"\b(?P<as>as) (?:quoted|cited|carried|reported) by (?:(?P<role>(?:(?:the|an?) )?(?:(?!{_OF} )[a-z-]+ ){{1,4}}{_OF} [^,;:.“”\"■]{{2,50}}?)(?=[,.;:]|$)"
    rf"|(?:(?:the )?(?:(?!{_OF} )[a-z-]+ ){{0,4}}?)(?P<outlet>{NAME})(?: news agency)?)"
)
#: “…,” Reed said through her lawyer; through her lawyer, Ada Hale; through Ada Hale, her lawyer.
_THROUGH = regex(
    rf"\b(?:[Tt]hrough|[Vv]ia) (?P<who>(?:(?:{OWN}|an?|the) )?(?:[a-z-]+ ){{0,2}}?{AGENT}\b(?:,? {NAME})?|{NAME}(?=, (?:{OWN}|an?|the) (?:[a-z-]+ ){{0,2}}?{AGENT}\b))"
)
_MESSAGE = r"(?:messages?|letter|statement|note|greetings|words|remarks|warning|appeal|reply|response)"
#: In a statement read out by Ada Hale; in one issued by her lawyer. What a body issues is the body’s own.
_READ_BY = regex(
    r"\b(?:statement|letter|message|note|remarks|speech|email|text|reply|response|address|video|post|comments?|account|testimony|recording|diary),? (?:(?:that|which) (?:was|were) )?"
    r"(?:later |then )?(?:(?:relayed|read|delivered|conveyed|shared|passed)|(?P<issued>released|issued|provided|sent|posted|published|distributed|circulated|emailed))"
    r"(?: out| aloud| on)?(?: (?:to|at|in|on) (?!by\b)[^,;:“”]{2,40}?)? by (?P<who>(?(issued)(?=[^,;:“”\"■]{0,40}"
    + AGENT
    + r"\b))[^,;:“”\"■]{3,60}?(?:, (?:[A-Z][\w’'.-]+ ?){2,3})?)(?=[,.;:]|\s(?:on|after|before|at|in|that|to|said|says|hours|days|late|early)\b|\s*$)"
)
#: Reed read out a letter from Hale; conveyed Hale’s message.
_CONVEYED = regex(
    rf"\b(?:relay|read|convey|deliver|pass|carri|brought|shar)(?:ed|s|ing|es)?(?: out| aloud| on| along)? (?:(?:an?|the) (?:[a-z]+ )?{_MESSAGE} (?:from|on behalf of) (?P<sender>[^,;:“”\"■]{{2,50}}?)"
    rf"|(?P<owner>{NAME}|the [a-z]+)(?:’s|'s|’|') (?:[a-z]+ )?{_MESSAGE})(?:,? saying(?: that)?|,? that|:)?,?\s*$"
)
#: Somebody of an office, whose holder's name may stand behind: an aide to the mayor.
_OF_AN_OFFICE = regex(r" (?:to|of|for|with) (?:the|an?|his|her|its|their) [a-z][a-z -]*$")
#: Reed, | quoting Minister Hale, said “…”: no other name, clause or quotation between.
_QUOTING = regex(
    r"(?P<by>[A-Z][\w’'.-]*)(?: of [A-Z][\w’'-]+)?, quoting (?P<who>[^,;:“”\"■]{3,60}), (?:[A-Z][^,;:“”\"■]{3,40}, )?(?:[a-z]+ly )?(?:said|told|added|wrote|warned|stressed|insisted|claimed|argued|stated|declared|explained)\b"
    r"(?:(?!\b(?:and|but|while|who|whom|which)\b)[^,;“”\"■]){0,60}$"
)
#: “…,” the Wire reported, citing an official.
_CITING = regex(
    r"\b(?:[Cc]iting|[Qq]uoting) (?P<who>[^,;:“”\"■]{3,70}?)(?=[,.;:]|\s(?:who|as|with|familiar|close|briefed|that|on condition)\b|\s*$)"
)

#: Whom a pronoun means that is quoted.
_MEANT_BY = {"him": "he", "her": "she", "them": "they"}
#: The Harbour Times’s report, another report from the Harbour Times: it is the paper that quotes.
_REPORT_OF = regex(
    r"(?:[’']s?|(?<=s[’']))\s(?:report|article|story|account|website|site|bulletin|dispatch)$|^(?:[Aa]nother|[Aa]|[Tt]he|[Ii]ts) (?:report|article|story|dispatch) (?:from|by|in|of) (?:the )?"
)
#: The state-run | Marn news agency; not The Times.
_THE = regex(r"^The (?=[a-z])")
#: A lawyer for the Marn newspaper is no outlet; the state-run Marn newspaper is.
_OF_ONE = regex(r"^[^A-Z]{0,60}\b(?:of|for|at|with|in|who|that|to|on|near|close)\b")
#: What an outlet does with words of its own.
_WRITES = regex(r"(?:wrote|writes|commented|comments|opined|headlined)")
#: Behind a term in its own sentence: the “second gate” plan.
_NOUN = regex(
    r"\s?(?!(?:and|but|or|to|that|in|on|for|of|by|as|at|from|with|if|because|when|while|after|before|during|since|until|than|is|was|were|are|will|would|had|has|have|who|which|the|an?|his|her|its|their|he|she|it|they)\b)[a-z]+\b"
)
#: What an outlet cites that is nobody: a letter, court filings.
_PAPER = regex(
    r"\b(?:letters?|filings?|documents?|records?|memos?|reports?|e-?mails?|papers?|data|figures|statements?|transcripts?|recordings?|files?|texts?|messages?|drafts?|cables?|notes?|copy|surveys?|polls?|videos?|footage|minutes)$"
)
#: What stands between a verb of saying and through whom somebody speaks: said on Monday | through her lawyer.
_SAID_SO = regex(
    r"(?:\b(?:said|says|spoke|speaking|wrote|added|replied|responded|announced|denied|insisted|told (?:reporters|journalists|the press|[A-Z][\w ]+?)|(?:said|says|wrote|added) (?:[A-Z][\w’'.-]+ ?){1,3}?|reporters|journalists|statement|message)(?: (?:on|in|at|late|early) [A-Z]?[\w]+)?,?|,|^\W*Speaking)\s$|^\W*$"
)
#: A statement in which something is said, not one of which it is: in a statement read by Hale.
_IN_IT = regex(r"\b(?:[Ii]n|[Aa]ccording to) (?:an?|the|his|her|its|their) (?:[a-z]+ ){0,3}$")
_INTERPRETER = regex(r"\b(?:interpret|translat)")


def _apposed(quoted: re.Match[str]) -> Subject | None:
    """Who is quoted, by the name in apposition to an office: the council’s president, Ada Reed. It may be that of another who is
    told of by an office alone: an aide to the mayor, Tom Reed; one word may be a place or a ship.
    """
    who = phrase(quoted["who"])
    found = None if _OF_AN_OFFICE.search(quoted["who"]) else or_apposed(who, quoted.string, quoted.end("who"))
    return found if found and " " in found.words else who


def _by_whom(quoted: re.Match[str]) -> str | None:
    found = quoted.groupdict()
    return found["by"] or found.get("last")


_PAPERS = r"(?:readout|statement|transcript|press release|release|report|summary|account|communiqu[eé]|dispatch|notice)s?"
#: Who issues papers, not where they come from.
_ISSUERS = (
    r"(?:[Mm]inistry|[Oo]ffice|House|[Aa]gency|[Dd]epartment|[Gg]overnment|[Pp]olice|[Mm]ilitary|[Aa]rmy|[Nn]avy|[Cc]ommand|[Cc]ouncil|[Cc]ommission|[Cc]ommittee"
    r"|[Ee]mbassy|[Cc]onsulate|[Pp]arty|[Cc]ompany|[Aa]uthority|[Aa]uthorities|[Aa]dministration|[Ss]ecretariat|[Pp]alace|[Ii]nstitute|[Uu]niversity|[Cc]ent(?:er|re)|[Bb]ureau"
    r"|[Bb]ank|[Ss]taff|[Tt]eam|[Cc]ampaign|[Ff]oundation|[Aa]ssociation|[Uu]nion|Pentagon|Kremlin|Nations|NATO|spokes(?:man|woman|person))"
)
#: Papers whose body is their author; a transcript of a council is one of what was said there.
_AUTHORED = r"(?:statement|press release|release|report|communiqu[eé]|dispatch|notice)s?"
#: Where papers come from that issue none, and what they are called after.
_SITE = regex(
    r"\b(?:building|compound|premises|grounds|gates?|campus|square|street|roof|courtyard|lobby|steps|scene|site|district|floor|bunker|archives?)$"
)
_OCCASION = regex(
    r"\b(?:summit|meeting|conference|session|talks|ceremony|hearing|event|gathering|retreat|visit|trip|trial|day|week|month|quarter|year|today|yesterday|morning|evening|[A-Z][a-z]+day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)$"
)
_WHEN = r"(?:\s(?:late\s|early\s|on\s){0,2}[A-Z][a-z]+day)?"
#: According to a readout of the call released by the ministry; according to the ministry’s readout.
_ISSUED = regex(
    rf"\b[Aa]ccording to (?:an?|the|its|his|her)\s(?:[A-Za-z-]+\s){{0,3}}?{_PAPERS}(?:\s(?:of|on|about)\s[^,;:.“”■]{{1,50}}?)?"
    r"(?:\s(?:released|issued|published|posted|provided|sent|given out)(?:\s(?:on|to|in|at)\s(?:the\s)?\w+)?)?"
    rf"{_WHEN}\s(?:from|(?P<sure>by))\s(?P<by>(?:the\s)?[^,;:.“”■]{{2,60}})"
    rf"|\b[Aa]ccording to (?:an?|the)\s(?:[a-z-]+\s){{0,2}}?{_AUTHORED}\sof\s(?:the\s)?(?P<body>(?:[A-Z][\w’-]+\s){{1,4}}?{_ISSUERS})(?=[,.]|$)"
    rf"|\b[Aa]ccording to (?:an?|the)\s(?:[a-z-]+\s){{0,2}}?{_PAPERS}\s(?:that\s|which\s)?(?P<they>(?:(?:the|an?|his|her|its|their)\s[A-Za-z -]{{2,40}}?|{NAME}))\s(?:had\s|has\s)?(?:released|issued|published|posted|provided|sent|gave|put out|shared)\b"
    rf"|\b[Aa]ccording to (?P<of>(?:the\s)?[^,;:.“”■]{{2,60}}?)(?:[’']s|(?<=s)[’'])\s(?:[a-z]+\s){{0,2}}{_PAPERS}\b"
)
#: According to audio obtained by the Harbour Post.
_GOT = regex(
    r"\b[Aa]ccording to (?:(?:an?|the|its)\s)?(?:[a-z-]+\s){0,2}?(?:audio|video|footage|recordings?|excerpts?|documents?|transcripts?|e-?mails?|messages?|minutes|notes|slides|records?|copy|copies|memos?|letters?)"
    r"(?:\sof\s[^,;:.“”■]{1,50}?)?\s(?:first\s|exclusively\s)?(?:obtained|provided|released|published|posted|aired|broadcast|shared|seen|reviewed|viewed|reported)\s(?:exclusively\s)?by\s(?P<by>[^,;:.“”■]{2,60})"
)
#: Was quoted as saying in a readout of the talks on the | ministry’s website; in a statement from the ministry.
_IN_PAPER = regex(
    rf"\bquoted\s+as\s+[a-z]{{2,14}}ing{_WHEN}\s(?:in\s(?:an?|the)\s(?:[a-z-]+\s){{0,3}}?{_PAPERS}(?:\sof\s[^,;:.“”■]{{1,50}}?)?(?:\s(?:released|issued|published|posted|provided|put out))?{_WHEN}\s(?:on|from|by)\s(?P<by>[^,;:.“”■]{{2,50}}?)"
    r"(?:[’']s?)?(?:\s(?:official\s)?(?:web)?site)?|on\s(?P<site>[^,;:.“”■]{2,50}?)[’']s?\s(?:official\s)?(?:web)?site)(?=$|[,.;:]|\son\s)"
)
#: Where or when a body issues something: the bank | in Lowport.
_ELSEWHERE = regex(r"\s(?:on|in|at|near|to)\s")
_ISSUER = regex(rf"\b(?:{_ISSUERS}|him|her|them)\b")


class Relays:
    """The ways in which a text tells that somebody's words came by another."""

    def __init__(self, page: Page, memory: Memory, press: Press) -> None:
        self._page = page
        self._memory = memory
        self._outlets = Outlets(page, press, lambda name: memory.is_person(memory.full(name, 0)))
        self._accounts = Accounts(page, memory, self._outlets)

    def _named(self, frame: Frame, subject: Subject | None) -> str | None:
        return self._memory.resolved(subject, frame.start)

    def relayed(self, frame: Frame, told: Told, before: tuple[Marked, Told] | None = None) -> Told:
        """Whose words they are and who passes them on; outlets only ever do. ``before`` is the quotation before."""
        frame = own_tail(frame, told, self._page)
        found = self._conveyed(frame) or self._quoted_by(frame, told) or self._passed_on(frame, told)
        if found.speaker and is_writing(found.speaker):
            # Who writes a report passes nothing on; who has got hold of it does.
            words = (frame.lead, frame.tail)
            seen = (self._outlets.seen(each, frame.start) for each in words)
            is_named = found.via and (found.cue == "quoted" or any(found.via in each for each in words))
            reported = found.via if is_named and self._outlets.is_outlet(found.via or "", told=True) else None
            return replace(found, via=next((each for each in seen if each), reported))
        if found.speaker is None or found.via:
            return Told() if self._is_term(frame, found) else found
        via = self._agent(frame, found.speaker) or outer(frame, found.speaker, self._memory)
        via = via or (self._accounts.still(frame, found.speaker, before) if before else None)
        via = (
            via
            or self._accounts.told(frame, found.speaker)
            or at_end(frame, found, self._page, self._memory, self._outlets)
        )
        return found if via == found.speaker else replace(found, via=via)

    def _is_term(self, frame: Frame, told: Told) -> bool:
        """Whether words are but a term in an outlet's own sentence: the “second gate” plan, the Harbour Times reported."""
        is_within = frame.is_short and not frame.goes_on and not next(cues(frame.lead), None)
        return bool(is_within and _NOUN.match(frame.tail) and told.via and self._outlets.is_outlet(told.via))

    def _passed_on(self, frame: Frame, told: Told) -> Told:
        if quoted := quoted_as(frame):
            return self._quoted(frame, told, quoted)
        speaker, via = told.speaker, told.via
        outlet = self._outlets.spoken_of(speaker, frame.start) if speaker else None
        if outlet and not self._memory.is_borne(outlet) and not self._opines(frame, outlet):
            return self._by_outlet(frame, told, outlet)
        if reported := REPORTED.match(frame.tail):
            name = reported["outlet"]
            if not self._outlets.is_outlet(name):
                return told if speaker else Told(self._memory.full(name, frame.start), "reported")
            return Told(speaker if speaker != name else None, told.cue, name)
        words = (frame.lead, frame.tail[:NEAR])
        told_to = self._outlets.told(*words, frame.start)
        told_to = told_to or next((on for each in words if (on := self._otherwise(each, frame.start))), None)
        last = REPORTED_LAST.search(frame.tail.rstrip(" .")) or _AS_QUOTED.search(frame.tail)
        if speaker and last and (quotes_it := self._last(frame, last)):
            return Told(speaker, told.cue, quotes_it)
        if speaker and (outlet := told_to or self._reports(frame, told.cue)):
            via = outlet
        elif (relay := RELAYED.search(frame.lead)) and speaker:
            via = self._teller(frame, relay, speaker) or via
        elif speaker and (many := self._outlets.many(frame.lead) or self._outlets.many(frame.tail)):
            via = many
        elif speaker and (source := self._source(frame)):
            # “…,” Reed said, according to his office: it is that of whoever speaks.
            via = owned(source, speaker) or self._outlets.reporting(source, frame.start)
            named = None if via else self._named(frame, phrase(source))
            whole = None if _OF_ONE.search(source) else self._outlets.whole(source, frame.start)
            via = via or (named and (whole or named))
        return Told(speaker, told.cue, None if via == speaker else via)

    def _otherwise(self, words: str, at: int) -> str | None:
        """The outlet to which somebody speaks that is not told by its name: on its air, to its host."""
        return aired(self._outlets, words, at) or of_host(self._page, self._outlets, words, at)

    def _quoted(self, frame: Frame, told: Told, quoted: re.Match[str]) -> Told:
        """Reed quoted Hale as saying “…”; it quoted him as saying “…”: a man who was told of, not who quotes him."""
        by = self._passes_on(frame, by) if (by := _by_whom(quoted)) else None
        word = _MEANT_BY.get(quoted["who"].strip().lower())
        if word is None:
            who = self._named(frame, _apposed(quoted))
            said_of = quoted["who"].strip().lower()
            if who and said_of in ("he", "she") and self._outlets.is_outlet(who, told=True):
                who = self._memory.another(said_of, frame.start, who)
        elif (who := self._named(frame, Subject("pronoun", word))) in (None, by):
            who = self._memory.another(word, frame.start, by or "")
        by = by or self._quoting(frame, told, who, quoted[0])
        return Told(who, "quoted", None if by == who else by)

    def _quoting(self, frame: Frame, told: Told, who: str | None, apposed: str) -> str | None:
        """Who quotes somebody who is only said to be quoted: an outlet in which it stands, or who was found to speak."""
        words = (frame.lead, frame.tail)
        outlet = next((found for each in words if (found := self._outlets.quotes(each, frame.start))), None)
        is_other = told.speaker not in (None, who) and told.speaker not in apposed
        if outlet or is_other:
            return outlet or told.speaker
        paper = next((each for words_of in words if (each := _IN_PAPER.search(words_of))), None)
        by = (paper["by"] or paper["site"]) if paper else ""
        issuer = (owned(by, who or "") or self._named(frame, phrase(by))) if by else None
        return issuer or told.via or (self._accounts.quoting(frame, who) if who else None)

    def _reports(self, frame: Frame, cue: str) -> str | None:
        """The outlet that is said behind the words to report them, or by which their speaker is quoted."""
        end = self._page.sentence_of(frame.each.span.end).end
        rest = self._page.masked[frame.each.span.end + 1 : end].lstrip()
        found = self._outlets.last(rest, frame.start) or self._outlets.quotes(frame.tail, frame.start)
        # “…” for them, Reed was quoted as saying by the Beacon.
        found = found or (self._outlets.quotes(rest, frame.start) if "as saying" in cue else None)
        return found or self._outlets.quotes(frame.lead, frame.start)

    def _by_outlet(self, frame: Frame, told: Told, outlet: str) -> Told:
        """Whose words an outlet tells: whom it cites or of whom its sentence is, unless it writes them itself."""
        first = main(frame.lead) if not _WRITES.fullmatch(told.cue) else None
        named = self._named(frame, first) if first and first.kind == "name" else None
        is_itself = named is not None and re.search(rf"\b{re.escape(named)}\b", outlet)  # the Beacon daily
        other = self._cited(frame) or (None if is_itself or named == told.speaker else named)
        return told if not other and JUDGES.match(told.cue) else Told(other, told.cue, outlet)

    def _last(self, frame: Frame, last: re.Match[str]) -> str | None:
        """Who is told last to report or to quote the words: an outlet, the envoy of Orn."""
        found = last.groupdict()
        if role := found.get("role"):
            return self._named(frame, phrase(role))
        outlet: str = last["outlet"]
        return outlet if self._outlets.is_outlet(outlet, told=True) or found["as"] else None

    def _source(self, frame: Frame) -> str | None:
        """According to whom somebody speaks: a paper is whose it is, and nobody’s where it is an occasion’s."""
        if got := _GOT.search(frame.lead) or _GOT.search(frame.tail):
            return got["by"].strip()
        issued = _ISSUED.search(f"{frame.lead} ") or _ISSUED.search(frame.tail)
        if issued and issued["of"]:
            return None if _OCCASION.search(issued["of"]) else issued["of"]
        if issued and (whose := self._issuer(issued)):
            return whose
        found = ACCORDING.search(f"{frame.lead} ") or ACCORDING.search(frame.tail)
        is_beside = found and found.string == frame.tail and BESIDE.search(frame.tail, 0, found.start())
        source = found[1].strip() if found and not is_beside else None
        return None if source and OWN_PAGE.match(source) else source

    def _issuer(self, issued: re.Match[str]) -> str | None:
        """Who issued a paper: by anybody, from a body or a person, not from a place."""
        if issued["by"] is None or issued["sure"]:
            return issued["by"] or issued["body"] or issued["they"]
        named = _ELSEWHERE.split(issued["by"].strip(), maxsplit=1)[0]
        is_body = _ISSUER.search(named) or self._outlets.is_outlet(named) or self._memory.is_borne(named)
        return issued["by"] if is_body and not _SITE.search(named) else None

    def _agent(self, frame: Frame, speaker: str) -> str | None:
        """Through whom somebody speaks: her lawyer, or whoever reads a statement of theirs."""
        found = (
            one
            for way, opens in ((_THROUGH, _SAID_SO), (_READ_BY, _IN_IT))
            for words in (frame.lead, frame.tail)
            if (one := way.search(words)) and opens.search(words[: one.start()])
        )
        agent = next((one["who"] for one in found), None)
        if agent is None or _INTERPRETER.search(agent):
            return None
        whose, _, name = agent.partition(", ")
        agent = whose if name in speaker else agent
        return owned(agent, speaker) or self._passes_on(frame, agent.replace(",", ""))

    def _conveyed(self, frame: Frame) -> Told | None:
        """Reed read out a letter from Hale: “…”"""
        message = _CONVEYED.search(frame.lead)
        teller = main(frame.lead) if message else None
        if message is None or teller is None:
            return None
        sender = self._named(frame, phrase(message["sender"] or message["owner"]))
        by = self._named(frame, teller)
        return Told(sender, "message", by) if sender and by and by != sender else None

    def _cited(self, frame: Frame) -> str | None:
        """Whom an outlet cites: “…,” the Wire reported, citing an official."""
        cited = _CITING.search(frame.tail) or _CITING.search(frame.lead)
        who = cited["who"] if cited else ""
        return self._named(frame, phrase(who)) if who and not _PAPER.search(who) else None

    def _quoted_by(self, frame: Frame, told: Told) -> Told | None:
        """Whose words somebody says who quotes him: Reed, quoting Minister Hale, said “…”; a person's, not a book's."""
        quoting = _QUOTING.search(frame.lead)
        if quoting is None or told.speaker is None or quoting["by"] not in told.speaker:
            return None
        who = self._named(frame, _apposed(quoting))
        is_other = who not in (None, told.speaker) and self._memory.is_person(who or "")
        return Told(who, told.cue, told.speaker) if is_other else None

    def _opines(self, frame: Frame, outlet: str) -> bool:
        """Whether an outlet is told to say it itself: the Harbour Times, in an opinion article."""
        end = frame.each.span.end + NEAR
        near = self._page.masked[max(0, frame.each.span.start - OPINING) : end]
        return "editorial" in frame.tail or (bool(OPINION.search(near)) and outlet in near)

    def _passes_on(self, frame: Frame, name: str) -> str | None:
        name = _THE.sub("the ", _REPORT_OF.sub("", name))
        if name.lower() == "it" and (last := self._outlets.last_named(frame.start)):
            return last
        if outlet := self._outlets.meant(name, frame.start) or self._outlets.whole(name, frame.start):
            return outlet
        is_outlet = self._outlets.is_outlet(name, told=True)
        return name if is_outlet else self._named(frame, phrase(name))

    def _teller(self, frame: Frame, relay: re.Match[str], speaker: str) -> str | None:
        outer = relay["teller"] or relay["outer"]
        kind = "pronoun" if outer.lower() in ("he", "she") else "name"
        teller = self._named(frame, Subject(kind, outer.lower() if kind == "pronoun" else outer))
        inner = self._memory.full(relay["inner"], frame.start)
        return teller if inner == speaker != teller else None
