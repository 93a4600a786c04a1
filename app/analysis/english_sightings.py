"""Where an English text names somebody and whom its sentences are about, asked for what stands before a place."""

from __future__ import annotations

from bisect import bisect_left

from app.analysis.attribution import MOST_NAMED

#: How many subjects back a pronoun looks.
FAR_BACK = 12


class Sightings:
    """Places of a text, in their order: of names, of subjects (and whether they are persons), of roles, of who said something."""

    def __init__(self) -> None:
        self._places: list[tuple[int, str]] = []
        self._subjects: list[tuple[int, str, bool]] = []
        self._roles: list[tuple[int, str]] = []
        self._said: list[tuple[int, str]] = []

    def _back(self, at: int) -> list[tuple[int, str, bool]]:
        """Whom the sentences before a place are about, the nearest first."""
        until = bisect_left(self._subjects, at, key=lambda each: each[0])
        return self._subjects[max(0, until - FAR_BACK) : until][::-1]

    def _roles_back(self, at: int) -> list[tuple[int, str]]:
        """Who has no name and is told of before a place, the nearest first."""
        until = bisect_left(self._roles, at, key=lambda each: each[0])
        return self._roles[max(0, until - FAR_BACK) : until][::-1]

    def _before(self, at: int) -> list[tuple[int, str]]:
        """Where persons were named before a place."""
        until = bisect_left(self._places, at, key=lambda place: place[0])
        return self._places[max(0, until - MOST_NAMED) : until]

    def _named_back(self, at: int) -> list[str]:
        """The persons named before a place, the nearest first."""
        return [name for _, name in reversed(self._before(at)[-FAR_BACK:])]
