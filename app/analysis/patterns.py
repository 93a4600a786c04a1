"""Regular expressions that are compiled when they are first asked for.

The rules of three languages are some two thousand of them, and a run needs those of the languages it meets: compiling all
at the start took 2.6 of the 6.5 s of CPU that ``import app.main`` took on the slowest machine measured. A server compiles
the rest in a thread of its own as it starts, so that few comparisons wait for them.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast

_known: list[Late] = []


class Late:
    """Stands for a compiled expression: whatever is asked of it is asked of that one, once, and kept."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags
        _known.append(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        answer = getattr(self.compiled, name)
        setattr(self, name, answer)
        return answer

    def __reduce__(self) -> tuple[type[Late], tuple[str, int]]:
        return (Late, (self.pattern, self._flags))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, for the patterns of a module or a table: one that is wrong is refused where it is first used, and all
    are kept for good. What a text makes a pattern of is ``re.compile``'s.
    """
    return cast("re.Pattern[str]", Late(pattern, flags))


def compile_all() -> int:
    """Compile every pattern that there is by now, and say how many there are; 3 s of CPU on that machine."""
    return sum(each.compiled is not None for each in tuple(_known))
