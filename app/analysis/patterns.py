"""Regular expressions that are compiled when they are first asked for.

The rules of three languages are some two thousand of them, and a run needs those of the languages it meets: compiling all
at the start took 2.6 of the 6.5 s of CPU that ``import app.main`` took on the slowest machine measured, and a server whose
pages only read the archive needs hardly one.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class Late:
    """Stands for a compiled expression: whatever is asked of it is asked of that one, once, and kept."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        answer = getattr(self._compiled, name)
        setattr(self, name, answer)
        return answer

    def __reduce__(self) -> tuple[type[Late], tuple[str, int]]:
        return (Late, (self.pattern, self._flags))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, for patterns of our own: one that is wrong is refused only where it is first used."""
    return cast("re.Pattern[str]", Late(pattern, flags))
