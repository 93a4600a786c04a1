"""Every address of the product: one module each. A new page is a module and its name in PAGES."""

from __future__ import annotations

from app.web.pages import (
    about,
    article,
    cite,
    compare,
    embed,
    exports,
    health,
    matrix,
    oembed,
    outlets,
    pictures,
    quotes,
    revisions,
    runs,
    share,
    sizing,
    style,
    timeline,
    topics,
    views,
)

PAGES = (
    timeline,
    article,
    revisions,
    compare,
    matrix,
    quotes,
    topics,
    outlets,
    runs,
    about,
    sizing,
    style,
    embed,
    views,
    share,
    oembed,
    health,
    pictures,
    cite,
    exports,
)
