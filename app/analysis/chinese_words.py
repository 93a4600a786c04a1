"""The words of a Chinese text of either script: all of them; where one begins or ends, as 起 is a word of its own in
7月1日起航班恢复, and none in 渡轮7月1日起航; and which are names.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from app.analysis.chinese_script import simplified

if TYPE_CHECKING:
    from rjieba import Jieba

#: Characters on either side of a place that are cut into words.
AROUND = 8
#: How the dictionary marks the names of people.
_PEOPLE = "nr"
#: What it has for a name, and no name of news is.
_NO_NAMES = frozenset(["严正"])
#: Those of adverbs and adjectives.
_MANNERS = ("a", "d", "z")


def words_of(text: str) -> list[str]:
    """All words in order, in simplified characters; names are guessed where the dictionary does not have them."""
    return _dictionary().cut(simplified(text))


def is_edge(text: str, at: int) -> bool:
    """Whether one word ends there and another begins."""
    start = max(0, at - AROUND)
    words = _dictionary().cut(simplified(text[start : at + AROUND]), hmm=False)
    return at == start or at - start in accumulate(map(len, words))


def begins_longer(text: str, start: int, end: int) -> bool:
    """Whether the word that begins at a place, whatever stands before it, goes on behind another."""
    words = _dictionary().cut(simplified(text[start : start + AROUND]), hmm=False)
    return len(words[0]) > end - start


def may_be_named(family: str, given: str) -> bool:
    """Whether no word of the dictionary runs over both parts of a name, but for those that it has as people's."""
    word, kind = _dictionary().tag(simplified(family + given), hmm=False)[0]
    return len(word) == len(family) or kind.startswith(_PEOPLE)


def is_manner(word: str) -> bool:
    """Whether the dictionary has a word as a whole for how or when something is done: 冷静, 马上, 严正."""
    plain = simplified(word)
    found, kind = _dictionary().tag(plain, hmm=False)[0]
    return plain in _NO_NAMES or (len(found) == len(plain) and kind.startswith(_MANNERS))


@cache
def _dictionary() -> Jieba:
    """That of jieba. It takes up to .4 s and some 50 MB, once a Chinese text asks."""
    from rjieba import Jieba  # noqa: PLC0415 - see above

    return Jieba()
