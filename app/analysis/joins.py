"""Where words that stand glued to what follows end, and where they only seem to."""

from __future__ import annotations

from app.analysis.patterns import regex

#: A headline of fewer letters may be any word of the sentence that opens the body: 북한, North Korea.
SHORTEST_GLUED = 12
#: What goes on in the middle of a sentence: the rest of a word in small letters, a particle.
_GOES_ON = regex(
    r"[a-z]|['’]s\b|(?:은|는|가|을|를|의|에|에서|에게|도|와|과|로|으로|만|까지|부터|보다|처럼)(?=[\s,])"
)


def goes_on(text: str, end: int, headline: str) -> bool:
    """Whether the sentence goes on where a headline that was found in it ends, so that it is no headline."""
    follows = text[end : end + 1]
    if len(headline) < SHORTEST_GLUED and (follows.isalnum() or follows == " "):
        return True
    return bool(_GOES_ON.match(text, end))
