"""Markup inside a value: texts that come from feeds and pages bring their tags and entities along."""

from __future__ import annotations

import html
import re

#: Tags that begin or end a paragraph; without one of them a text has no markup.
_BREAK = re.compile(r"</?(?:p|br|div|li|h[1-6]|blockquote|ul|ol|tr|figure)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")


def plain(value: str) -> str:
    """A value as plain text: its paragraphs apart, its tags gone, its entities decoded."""
    if _BREAK.search(value):
        value = _TAG.sub("", _BREAK.sub("\n\n", _UNSEEN.sub("", value)))
        value = _BLANK_LINES.sub("\n\n", value).strip()
    return html.unescape(value)
