"""What the twins of a page say as JSON, whichever address asks: the page's own or a saved view's."""

from __future__ import annotations

from app.web import formats, matrix_formats
from app.web.choosing import asked_keys, asked_topics, read
from app.web.comparison_formats import compared
from app.web.desk import Desk
from app.web.framing import DEFAULT_LIMIT, MAX_LIMIT, Pairs
from app.web.laying import lay
from app.web.listing import Listing, look
from app.web.matrix import grid
from app.web.shapes import ComparisonShape, MatrixShape, TimelineShape


def listed(listing: Listing) -> TimelineShape:
    """A page of the timeline with its facets and histogram."""
    following = listing.page.next_cursor
    return {
        "sentence": listing.sentence.text,
        "total": listing.total,
        "undated_left_out": listing.figures.undated_left_out,
        "items": [formats.item(each) for each in listing.page.items],
        "facets": formats.facets(listing.figures.facets),
        "histogram": formats.histogram(listing.figures.histogram),
        "next": str(following) if following else None,
    }


def timeline_twin(desk: Desk, pairs: Pairs) -> TimelineShape:
    """The articles that a frame shows."""
    return listed(
        look(desk, pairs, lenient=True, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT, excerpted=False)
    )


def matrix_twin(desk: Desk, pairs: Pairs) -> MatrixShape:
    """The outlets that a frame shows."""
    return matrix_formats.shape(
        grid(desk, pairs, lenient=True, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT)
    )


def comparison_twin(desk: Desk, pairs: Pairs) -> ComparisonShape:
    """The articles topic by topic, what they state alike, what differs, what is quoted, what only one has."""
    keys, topics = asked_keys(pairs), asked_topics(pairs, desk)
    laid = lay(desk, read(desk, keys), topics)
    return formats.comparison(laid.accounts, laid.rows, compared(laid.compared, laid.stored))
