"""Who tells in an English sentence what another said: Reed said on Monday that Hale had told him “…”."""

from __future__ import annotations

import re

from app.analysis.english_frames import Frame
from app.analysis.english_memory import Memory
from app.analysis.english_names import words
from app.analysis.english_phrases import Subject, phrase
from app.analysis.english_subjects import at_edge, in_front, main, stripped
from app.analysis.english_verbs import Cue, cues
from app.analysis.patterns import regex

#: Through whom people speak who do not speak themselves.
AGENT = (
    r"(?:spokes(?:person|man|woman|people)|lawyers?|attorneys?|solicitors?|barristers?|legal team|counsel|aides?|advis[eo]rs?"
    r"|office|team|staff|press secretary|chief of staff|representatives?|publicists?|agents?|manager|assistant|ministry|campaign"
    r"|family|relatives?|friends?|interpreters?|translators?|intermediar(?:y|ies)|mediators?|envoys?)"
)
OWN = r"(?:his|her|its|their)"
_OWNED = regex(rf"{OWN}\s(?P<what>(?:[a-z]+\s){{0,2}}?{AGENT})$", re.IGNORECASE)
#: Verbs whose clause may tell what somebody else said.
_RETELLING = words(
    "said says told tells added adds noted notes explained explains reported reports alleged alleges allege claimed claims testified "
    "recalled recalls revealed reveals disclosed stated states wrote writes confirmed announced remembered"
)
#: To whom they told it stands behind them without a preposition.
_TOLD = words("told tells")
#: What stands between such a verb and the one of whom it tells: on Monday that President | Hale.
_BEFORE = regex(
    r"\s(?P<aside>[^,;:“”\"■]{0,70}?\s)??(?:that\s)?(?:(?:the|an?|his|her|its|their)\s(?:(?:[a-z-]+\s){0,3}[a-z-]+,\s)?)?(?:[A-Z][\w’'.-]*\s|[a-z]+\s(?=[A-Z])){0,4}"
)
_WHEN = regex(r"(?:on|in|at|during|late|early|last|this|earlier|to|from|[A-Z][a-z]+day|yesterday|today)\b")
_CLAUSE = regex(r"\b(?:that|which|who|whom|what|when|while|because|if|but|and|as|than|where|how|why)\b")
#: …, his spokesman said on Monday.
_LAST = regex(
    r",\s(?P<who>[^,;:“”\"■]{2,60}?)\s(?:also\s|later\s|has\s)?(?:said|says|told (?:reporters|journalists|the press)|reported|added|recalled|recounted|wrote|writes|claimed|testified|confirmed)(?:\s[^,;:“”\"■]{0,60})?$"
)
#: By which somebody tells what another has just been said to say, and does not answer it.
TELLING = _RETELLING | words("tells announced announces recounted recounts")
#: …, words his office later confirmed; minutes before Reed said: no name, and no teller.
_NO_TELLER = regex(
    r"\b(?:words?|something|anything|remarks?|claims?|things?|comments?|statements?|concerns?|charges?|accusations?|allegations?|views?|fears?|worry|worries|moves?|steps?|positions?|lines?|sentiments?|points?|promises?|vows?|threats?|ideas?|notions?|arguments?|minutes|hours|days|weeks|months|years|later|earlier|before|after|unlike|like|despite|though|although|until|since|even|just|so|or|never|not|also|then|soon)\b",
    re.IGNORECASE,
)
_NEVER = regex(r"\b(?:never|not|neither|nor|denied|without)\b|n[’']t\b")
#: A clause beside the sentence's own: After Reed said …, Hale called it “…”.
_BESIDE = regex(
    r"(?:^|[.!?“”]\s|,\s)(?:After|Before|When|While|As|Although|Though|Since|Once|Because|If|Until|Even|Despite|Hours|Days|Minutes|Weeks|Months|Moments)\b[^,]*$",
    re.IGNORECASE,
)
_APPOSED = regex(r",[^,“”\"■]{2,70},")


def outer(frame: Frame, speaker: str, memory: Memory) -> str | None:
    """The one who tells that the speaker said so; None where nobody is told to."""
    return _before(frame, speaker, memory) or _behind(frame, speaker, memory)


def owned(agent: str, speaker: str) -> str | None:
    """Somebody who is told to be the speaker’s own: her lawyer."""
    found = _OWNED.match(agent)
    return f"{speaker}’s {found['what']}" if found else None


def _behind(frame: Frame, speaker: str, memory: Memory) -> str | None:
    """“…,” Hale told the king, | his spokesman said."""
    tail = frame.tail.lstrip(", ")
    cue = next(cues(tail), None)
    told = _LAST.search(tail, cue.end) if cue else None
    # “…!” exclaimed Hale, a resident said: a slip, and no teller.
    slip = told is not None and cue is not None and cue.start == 0 and told["who"].startswith(("a ", "an "))
    if cue is None or told is None or slip or _CLAUSE.search(told["who"]) or _NO_TELLER.search(told["who"]):
        return None
    said_by = memory.resolved(in_front(tail, cue), frame.start)
    if said_by != speaker:
        return None
    return owned(told["who"], speaker) or memory.resolved(phrase(told["who"]), frame.start)


def _before(frame: Frame, speaker: str, memory: Memory) -> str | None:
    """Reed said on Monday that Hale had told him | “…”."""
    found = list(cues(frame.lead))
    for at in range(len(found) - 1, 0, -1):
        subject = at_edge(frame.lead, found[at])
        if isinstance(subject, Subject) and memory.resolved(subject, frame.start) == speaker:
            teller = _teller(frame.lead, found[at - 1], found[at], subject)
            return memory.resolved(teller, frame.start)
    return None


def _teller(lead: str, told: Cue, said: Cue, subject: Subject) -> Subject | None:
    if told.form != "finite" or told.word not in _RETELLING:
        return None
    between = lead[told.end : said.start]
    if _NEVER.search(lead[told.start :]) or _BESIDE.search(lead[: told.start]):
        return None
    named = re.search(rf"\b{re.escape(subject.words)}\b", between, re.IGNORECASE)
    if named is None or not _opens(between[: named.start()], told):
        return None
    rest = between[named.end() :]
    # Reed said that the mayor, Hale, | had told him “…”.
    rest = rest.removeprefix(",") if between[: named.start()].endswith(", ") else rest
    behind = _APPOSED.sub(" ", rest)
    if stripped(" x" + behind).strip() != "x":
        return None
    teller = at_edge(lead, told)
    found = main(lead[: told.start]) if teller == "main" else teller
    return found if isinstance(found, Subject) else None


def _opens(before: str, told: Cue) -> bool:
    """Whether no other clause stands between the verb and whoever it tells of."""
    opens = _BEFORE.fullmatch(before)
    aside = (opens["aside"] or "").strip() if opens else ""
    if opens is None or _CLAUSE.search(aside):
        return False
    return not aside or told.word in _TOLD or bool(_WHEN.match(aside))
