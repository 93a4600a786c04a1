"""Whom an English text means by "he" or "she" where somebody without a name spoke last: an official, on condition of anonymity."""

from __future__ import annotations

import re

from app.analysis.english_memory import Memory
from app.analysis.english_roles import is_somebody
from app.analysis.english_verbs import cues
from app.analysis.english_words import ACCORDING
from app.analysis.patterns import regex

#: Letters in which whoever spoke without a name may still be meant; of a sentence, in which they are said to speak.
FAR, NEAR = 700, 200
#: The official of whom a text told is no one of two; another is.
_ONE = regex(r"(?:an?|one|another)\s", re.IGNORECASE)
_ONE_OF = regex(r"one of (?:the|his|her|its|their|several|two|three|four) [a-z]", re.IGNORECASE)
#: Whoever is called so stays without a name: on condition of anonymity, who declined to be named.
_ANONYMOUS = regex(
    r"\banonym(?:ity|ously|ous)\b|\b(?:not|without being|declin(?:ed|es|ing)(?: to be)?|refus(?:ed|es|ing)(?: to be)?)(?: to be)? (?:further )?(?:named|identified)\b"
    r"|\b(?:not|n[’']t) (?:publicly )?(?:authori[sz]ed|permitted|allowed) to (?:speak|talk|discuss|comment|brief)|\bon background\b|\bfamiliar with\b|\bbriefed on\b|\bwith knowledge of\b"
)
#: She added that …: whoever spoke last goes on.
_GOES_ON = regex(
    r"\b(?P<word>he|she) (?:also |then )?(?:add(?:ed|s)|continu(?:ed|es)|went on|goes on|also said|said further)\b"
)
#: Words of a sentence before whom it is about: President | Tom Reed went to the podium; not: it met with | Tom Reed.
_LEADS = regex(
    r"(?:(?!(?:with|to|of|by|from|for|about|on|in|at|against|as)\b)[\w.,’'-]+\s+){0,4}", re.IGNORECASE
)
#: What is only told of them behind their name: Reed | has not met the envoy.
_BACKGROUND = regex(
    r"(?:[A-Z][\w’'-]*\s)*(?:,[^,\n]{1,60},\s)?(?:has|have|had|is|was|will|would|may|does|did)\b"
)
_PRONOUN = regex(r"(?:he|she)\b", re.IGNORECASE)


class Reader(Memory):
    """A reader who remembers as well who spoke without a name."""

    def _pronoun(self, word: str, at: int) -> str | None:
        name = super()._pronoun(word, at)
        return (self._unnamed(word, at, name) if word in ("he", "she") else None) or name

    def _unnamed(self, word: str, at: int, name: str | None) -> str | None:
        """Who spoke last without a name and is meant rather than a name: where it fits nobody, or where they stay without one or go on."""
        back = self._roles_back(at)
        found = next(((place, role) for place, role in back if self._speaks(place, role)), None)
        if found is None or at - found[0] > FAR:
            return None
        place, role = found
        if name is None:
            return role
        told_since = [where for where, each, _ in self._back(at) if where > place and each == name]
        if not (self.is_person(name) and told_since) or self._has_spoken(place, at):
            return None
        goes_on = any(each["word"] == word for each in _GOES_ON.finditer(self._masked, at, at + 2 * NEAR))
        if goes_on or any(map(self._is_about, told_since)):
            return role if goes_on else None
        return role if _ANONYMOUS.search(self._sentence(place)) else None

    def _is_about(self, at: int) -> bool:
        """Whether a sentence tells what whoever is named in it there did, who then is whom the next one means."""
        leads = _LEADS.fullmatch(self._masked, self._page.sentence_of(at).start, at)
        return leads is not None and _BACKGROUND.match(self._masked, at) is None

    def _speaks(self, place: int, role: str) -> bool:
        """Whether one without a name is told to say something: an official, one of them, the official whom nobody names."""
        said = self._sentence(place)
        is_one = _ONE_OF.match(role) or (is_somebody(role) and (_ONE.match(role) or _ANONYMOUS.search(said)))
        is_source = ACCORDING.match(self._masked, place)
        return bool(is_one and (is_source or any(cue.form == "finite" for cue in cues(said))))

    def _sentence(self, place: int) -> str:
        end = min(self._page.sentence_of(place).end, place + NEAR)
        return self._masked[place:end].partition("\n")[0]

    def _has_spoken(self, since: int, at: int) -> bool:
        """Whether somebody with a name has said something between two places."""
        said = (place for place, _ in self._said if since < place < at)
        return any(not _PRONOUN.match(self._masked, place) for place in said)
