"""What is said of an address that cannot be read, and the way on from there."""

from __future__ import annotations

from .conftest import Visitor


def test_the_same_without_the_wrong_parameter_is_one_step_away(visitor: Visitor) -> None:
    page = visitor.get("/timeline?topic=hallyu-ban&from=2026-02-01&to=2026-01-01")
    assert page.status_code == 400
    assert (
        'href="/timeline?topic=hallyu-ban&amp;from=2026-02-01">The same without <code>to</code>' in page.text
    )


def test_an_embed_that_cannot_be_shown_keeps_its_theme(visitor: Visitor) -> None:
    page = visitor.get("/embed/timeline?topic=nothing&theme=dark")
    assert page.status_code == 400
    assert '<html lang="en" class="dark">' in page.text


def test_a_tag_without_its_mark_of_weakness_is_the_same_tag(visitor: Visitor) -> None:
    tag = visitor.get("/timeline").headers["ETag"]
    assert visitor.get("/timeline", If_None_Match=tag.removeprefix("W/")).status_code == 304
