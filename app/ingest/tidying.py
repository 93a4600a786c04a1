"""What a source declares, made such that every file, terminal and archive can hold it."""

from __future__ import annotations

import re
from dataclasses import fields, replace

from app.archive.article import LONGEST_HEADLINE
from app.ingest.draft import Draft, Notice

_UNWRITABLE = re.compile(r"[\x00\ud800-\udfff]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
#: Fields that are looked after where the text is read, or are no strings.
ELSEWHERE = frozenset({"item", "text", "marks", "warnings"})


def writable(text: str) -> str:
    """NUL and lone surrogates become U+FFFD, one for one."""
    return _UNWRITABLE.sub("\ufffd", text)


def tidied(draft: Draft) -> Draft:
    """A draft whose every declared field can be written, with a warning for each that could not."""
    changes: dict[str, object] = {}
    notices: list[Notice] = []
    for each in fields(draft):
        if each.name in ELSEWHERE:
            continue
        value = getattr(draft, each.name)
        values = value if isinstance(value, tuple) else (value,)
        clean = tuple(writable(one) if isinstance(one, str) else one for one in values)
        if clean != values:
            changes[each.name] = clean if isinstance(value, tuple) else clean[0]
            notices.append(Notice(draft.item, each.name, "NUL or lone surrogates replaced"))
        if any(isinstance(one, str) and _TURNING.search(one) for one in values):
            notices.append(
                Notice(draft.item, each.name, "characters that turn the direction of writing were kept")
            )
    if draft.headline and len(draft.headline) > LONGEST_HEADLINE:
        said = f"{len(draft.headline):,} characters; {LONGEST_HEADLINE} of them are shown"
        notices.append(Notice(draft.item, "headline", said))
    if not changes and not notices:
        return draft
    return replace(draft, **changes, warnings=(*draft.warnings, *notices))  # type: ignore[arg-type]
