"""Every address of the product: one module each. A new page is a module and its name in PAGES."""

from __future__ import annotations

from app.web.pages import (
    about,
    article,
    compare,
    embed,
    exports,
    health,
    matrix,
    outlets,
    quotes,
    revisions,
    runs,
    style,
    timeline,
    topics,
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
    style,
    embed,
    health,
    exports,
)
