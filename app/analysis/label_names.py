"""Whom the label of a Korean turn or sound bite names: the person without the office, as running text is read."""

from __future__ import annotations

import re

from app.analysis.korean_names import naming_at
from app.analysis.korean_shapes import is_no_person
from app.analysis.patterns import regex

_HANGUL = regex(r"[가-힣]")
#: Who works for whom a label names is another: 문세라 의원실 보좌관.
_STAFF = regex(r"[가-힣]+(?:실|측|캠프) ")


def named_by(name: str, office: str) -> str:
    """The name in NAME/OFFICE or NAME OFFICE; with the office where the name is nobody's: 피해자/섬 주민."""
    if office:
        is_one = _HANGUL.search(name) and not is_no_person(name)
        return name if is_one else f"{name} {office.rsplit(maxsplit=1)[-1]}"
    tokens = list(re.finditer(r"\S+", name))
    naming = naming_at(tokens, len(tokens) - 1) if _HANGUL.search(name) and len(tokens) > 1 else None
    if naming is None or len(naming.name) < 2 or _STAFF.search(name) or is_no_person(naming.name):
        return name
    return naming.name if naming.title and not naming.name.endswith(naming.title) else name
