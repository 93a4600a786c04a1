"""Whose outlet somebody is for who is told something by his name: Reed told O’Neill, of the Harbour Times a page before."""

from __future__ import annotations

import re

from app.analysis.attribution import Page
from app.analysis.english_kinds import NAME
from app.analysis.english_outlets import Outlets
from app.analysis.patterns import regex

#: How far back it is told whose he is.
BACK = 4_000
_WORD = r"[A-Z][\w’'-]{1,24}"
_TOLD = regex(
    rf"\b(?:told|tells|telling|interview with|speaking (?:to|with)|spoke (?:to|with)) (?P<who>(?:{_WORD} )?{_WORD})(?=$|[,.;:]|\s(?:[a-z]|[A-Z][a-z]+day\b))(?![’'])"
)
_JOB = r"(?:(?:news|chief|senior|political|national|foreign|international|morning|talk|radio|TV|television) )?(?:host|anchor|presenter|journalist|reporter|correspondent|columnist|interviewer|editor)"
_BEFORE = regex(rf"(?P<outlet>{NAME})(?:[’']s?)?(?: (?:[a-z]+ )?{_JOB})? $")
_OF = regex(r"(?:, (?:an? |the )?(?:[a-z]+ ){0,3}?" + _JOB + r")? (?:of|on|from|at|for) ")
#: Letters before a name in which its outlet stands; letters of a sentence, and of who is told something there, that are read.
_NEAR, _FAR, _MOST = 60, 400, 2


def of_host(page: Page, outlets: Outlets, words: str, at: int) -> str | None:
    """The outlet of a host or a reporter who is told something, which the text named with him before."""
    near = tuple(_TOLD.finditer(words, max(0, len(words) - _FAR)))[-_MOST:]
    for told in near:
        since = max(0, at - BACK)
        named = re.compile(rf"(?<![\w’'-])(?:{_WORD} )?{re.escape(told['who'])}(?![\w-])")
        for each in named.finditer(page.masked, since, at):
            if found := _of(page, outlets, each):
                return found
    return None


def _of(page: Page, outlets: Outlets, name: re.Match[str]) -> str | None:
    """Fox News host | Tom Reed; Tom Reed | of Fox News."""
    before = _BEFORE.search(page.masked[max(0, name.start() - _NEAR) : name.start()])
    if before:
        outlet = re.sub(r"[’']s?$", "", before["outlet"])
        if outlets.is_outlet(outlet):
            return outlet
    behind = _OF.match(page.masked, name.end())
    named = outlets.at(page.masked[: behind.end() + _NEAR], behind.end(), name.start()) if behind else None
    return named[0] if named and outlets.is_outlet(named[0]) else None
