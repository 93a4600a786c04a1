"""Words as they are written, however they are spoken to somebody."""

from __future__ import annotations

from app.analysis.chinese_script import simplified
from app.analysis.patterns import regex

#: Korean ends of sentences as they are spoken, and as they are written.
_WRITTEN = {"습니다": "다", "합니다": "한다", "입니다": "이다", "됩니다": "된다", "ㅂ니다": "다"}
_SPOKEN = regex("|".join(_WRITTEN))


def letters(text: str) -> str:
    """The letters and digits of words, Korean ones as they are written and not as they are spoken to somebody, 했습니다 is
    했다; and Chinese ones in simplified characters.
    """
    spoken = _SPOKEN.sub(lambda found: _WRITTEN[found[0]], simplified(text).casefold())
    return "".join(char for char in spoken if char.isalnum())
