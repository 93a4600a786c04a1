"""Up to which width of a window the matrix stands stacked, an outlet above its topics, since its columns have no room."""

from __future__ import annotations

#: What columns need, in rem, measured in Chromium at the sizes of the style sheets: a topic with its grade and its first day,
#: one with its count and share alone, and what was looked at of an outlet, or is any of the topics.
FULL, TERSE, COUNT = 9.5, 7.0, 6.5
#: The widest room that a page gives its matrix, in rem.
WIDEST = 78.0
#: The share of a window that is left between its margins, and what a scroll bar may take of it, in rem.
BETWEEN_MARGINS, SCROLL_BAR = 0.94, 1.0


def stacked_up_to(topics: int, *, sums: bool, terse: bool) -> str:
    """The media query under which a matrix of so many topics stands stacked; names need as much as a topic.

    ``sums``: it has a last column of any of the topics; ``terse``: its cells have a count and a share alone.
    """
    need = (topics + 1) * (TERSE if terse else FULL) + COUNT * (1 + sums)
    if need > WIDEST:
        return "screen"
    return f"screen and (max-width: {(need + SCROLL_BAR) / BETWEEN_MARGINS:.2f}rem)"
