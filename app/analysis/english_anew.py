"""Whether somebody goes on with what an outlet passed on, or speaks anew: to others, elsewhere, at another time."""

from __future__ import annotations

from app.analysis.patterns import regex

_WORD = r"[A-Z][\w’'-]*"
#: Where somebody speaks anew, so that nobody passes it on who passed on what was said before: to others, at another time.
_TIME = r"(?:last (?:week|month|year)|in (?:19|20)\d\d|(?:on )?(?:[A-Z][a-z]+day)|earlier|previously|later|once|\w+ (?:days|weeks|months|years) (?:ago|before|later))"
_SAYS = r"(?:said|says|added|warned|noted|stated|argued|insisted)"
_NO_PLACE = (
    r"(?:English|response|reply|reference|part|addition|which|that|his own|her own|behalf|condition)\b"
)
#: What is held, and who meets, where somebody speaks: in parliament, at a hearing, on Orn Television.
_HELD = r"(?:parliament|hearing|session|meeting|council|court|visit|ceremony|summit|forum|congress|senate|assembly|committee|debate|lecture|talks)"
#: Another day, of which a sentence between two quotations tells.
_NEXT = regex(
    r"\b(?:(?:next|following) (?:day|morning|week|month)|(?:days?|weeks?|months?|years?) (?:later|after))\b"
)
_ANEW = regex(
    r"\b(?:told|telling|(?<!same )(?<!that )interview\w*|conference|briefing|reporters|statement|speech|rally|letter|tweet\w*|posted|(?:[Pp]osts?|caption|video|clip|page|account) (?:on|to|from|of|read|reads|said|says|that)|on (?:Twitter|Facebook|Instagram|Telegram|Truth Social|X)|blog|wrote|writes|testif\w+|testimony|separately|meanwhile"
    rf"|had (?:said|told|warned|called)|[Aa]sked by|{_SAYS} (?:{_WORD} ){{0,2}}(?:in|at|on|during|before) (?!{_NO_PLACE})|(?:[Ii]n|[Aa]t|[Dd]uring|[Bb]efore|[Tt]o) (?:[\w’'-]+ ){{0,4}}?{_HELD}|(?:said|says|added|warned|noted|stated|argued|insisted|described it|called it)(?: also)? {_TIME})\b|^\W*(?i:{_TIME})\b"
)
#: Letters and sentences between two quotations of one account.
_ON, _STOPS = 420, 3
_STOP = regex(r"[.!?][\"”’']?(?=\s|$)")


_WRITES = regex(r"\b(?:wrote|writes)\b")


def is_on(between: str, words: str, *, is_written: bool = False) -> bool:
    """Whether somebody goes on with what an outlet passed on, by what stands between and in the words around.
    ``is_written``: it was written there, and so is more of it.
    """
    words = _WRITES.sub("", words) if is_written else words
    near = len(between) < _ON and len(_STOP.findall(between)) <= _STOPS
    return near and not _ANEW.search(words) and not _NEXT.search(between)
