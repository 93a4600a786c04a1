"""What became of those who are counted, in words of three languages: the killed of one account are no injured of another."""

from __future__ import annotations

from app.analysis.word_table import FATES, told_in


def fates(text: str, lang: str) -> frozenset[str]:
    """Which fates a clause tells."""
    return told_in(text, lang, FATES)


def are_two_fates(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both tell some and none alike."""
    return bool(one and other) and one.isdisjoint(other)
