"""Lines that are furniture or credits by their words alone, wherever they stand."""

from __future__ import annotations

from app.analysis import furniture
from app.analysis.section_menus import is_menu

#: No line of furniture is longer; the longest here is a list of the HTML tags that a comment may use.
LONGEST_FURNITURE = 700

CLOSING = furniture.whole_line(furniture.CLOSING_LINES)
COMMENTS = furniture.whole_line(furniture.COMMENT_LINES)
_TABLE = (
    ("dateline", furniture.whole_line(furniture.DATE_LINES)),
    ("byline", furniture.whole_line(furniture.BYLINE_LINES)),
    ("form", furniture.whole_line(furniture.FORM_LINES)),
    ("navigation", furniture.whole_line(furniture.POSTER_LINES)),
    ("navigation", CLOSING),
    ("navigation", COMMENTS),
    ("navigation", furniture.whole_line(furniture.NAVIGATION_LINES)),
    ("credit", furniture.whole_line(furniture.CREDIT_LINES)),
)


def role_of_line(words: str) -> str | None:
    """The role of a line that the tables know as a whole, or None."""
    if len(words) > LONGEST_FURNITURE:
        return None
    if is_menu(words):
        return "navigation"
    return next((role for role, pattern in _TABLE if pattern.fullmatch(words)), None)
