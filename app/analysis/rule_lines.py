"""On which line of a rule file something stands: TOML, once parsed, no longer says."""

from __future__ import annotations

import re

from app.analysis.patterns import regex

_BLOCK = regex(r"\s*\[\[\s*topic\s*\]\]")
_KEY = r"""(?:^|[\s{{,\[.])["']?{}["']?\s*[=.\]]"""


class Lines:
    """The lines of a rule file, cut where a topic begins."""

    def __init__(self, source: str) -> None:
        self._lines = source.splitlines()
        self._blocks = [n for n, line in enumerate(self._lines) if _BLOCK.match(line)]

    def of_text(self, block: int, text: str, key: str = "") -> int | None:
        """The line, counted from 1, of topic ``block`` (0: before the first) that holds ``text``, else its ``key``."""
        return self._first(block, re.escape(text)) or (self.of_key(block, key) if key else self._head(block))

    def of_key(self, block: int, key: str) -> int | None:
        """The line of topic ``block`` on which ``key`` stands, else the line on which the topic begins."""
        return self._first(block, _KEY.format(re.escape(key))) or self._head(block)

    def _first(self, block: int, pattern: str) -> int | None:
        wanted = re.compile(pattern)
        start, end = self._region(block)
        return next((n + 1 for n in range(start, end) if wanted.search(self._lines[n])), None)

    def _head(self, block: int) -> int | None:
        return self._blocks[block - 1] + 1 if 0 < block <= len(self._blocks) else None

    def _region(self, block: int) -> tuple[int, int]:
        marks = [0, *self._blocks, len(self._lines)]
        if block == 0 or block >= len(marks) - 1:
            return 0, len(self._lines)
        return marks[block], marks[block + 1]
