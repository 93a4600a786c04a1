"""The lede is the article's own first words."""

from __future__ import annotations

from app.analysis.cleaning import segment
from app.analysis.lede import LEDE_WIDTH, lede

LONG = "The ministers met " + "again and again " * 40 + "until spring."


def test_a_lede_leaves_out_title_dateline_and_byline() -> None:
    text = "Ministers meet again\n\nBy Ann Lee\n\nSEOUL, Jan. 5 (Yonhap) -- The ministers met on Monday. They smiled."
    assert lede(text, segment(text), "en") == "The ministers met on Monday. They smiled."


def test_a_long_lede_is_cut_between_words() -> None:
    short = lede(LONG, segment(LONG), "en")
    assert len(short) <= LEDE_WIDTH
    assert short.endswith(("again…", "and…"))


def test_entities_are_shown_as_their_characters() -> None:
    text = "The ministers called the talks &quot;warm&quot; on Monday after three hours of discussion in the capital."
    assert '"warm"' in lede(text, segment(text), "en")


def test_no_blank_is_set_between_sentences_of_chinese() -> None:
    text = "两国外长星期一在洛恩会谈。双方同意再次会晤。"
    assert lede(text, segment(text), "zh") == text
    assert lede("Orn met. " + text, segment("Orn met. " + text), "zh") == f"Orn met. {text}"


def test_a_photo_article_shows_its_caption() -> None:
    text = "Two ministers shake hands. (Photo courtesy of the ministry)"
    assert lede(text, segment(text), "en").startswith("Two ministers")


def test_a_text_of_furniture_alone_has_no_lede() -> None:
    assert lede("https://example.org", segment("https://example.org"), "en") == ""
