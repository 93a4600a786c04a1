"""Where a word of a Chinese text begins or ends: 起 is one of its own in 7月1日起航班恢复, and none in 渡轮7月1日起航; and
which words are names.

The dictionary is of simplified characters; of what is written otherwise only the forms of app.analysis.chinese_forms are
known to it.
"""

from __future__ import annotations

from itertools import accumulate

import rjieba

from app.analysis.chinese_forms import in_simplified

#: Characters on either side of a place that are cut into words.
AROUND = 8
#: How the dictionary marks the names of people.
_PEOPLE = "nr"


def is_edge(text: str, at: int) -> bool:
    """Whether one word ends there and another begins."""
    start = max(0, at - AROUND)
    words = rjieba.cut(in_simplified(text[start : at + AROUND]), hmm=False)
    return at == start or at - start in accumulate(map(len, words))


def may_be_named(family: str, given: str) -> bool:
    """Whether no word of the dictionary runs over both parts of a name, but for those that it has as people's."""
    word, kind = rjieba.tag(in_simplified(family + given), hmm=False)[0]
    return len(word) == len(family) or kind.startswith(_PEOPLE)
