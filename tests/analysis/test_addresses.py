"""One spelling for one address; permanent ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.addresses import article_id, canonical, host_of, identity


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://News.Example.COM/A/b?id=7", "https://news.example.com/A/b?id=7"),
        ("http://example.com:80/a", "http://example.com/a"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://example.com", "https://example.com/"),
        ("https://example.com/a#section", "https://example.com/a"),
        ("https://example.com/a?utm_source=x&utm_medium=y", "https://example.com/a"),
        ("https://example.com/a?b=2&fbclid=zz&a=1", "https://example.com/a?b=2&a=1"),
        ("https://example.com/a?id=1&&gclid=q", "https://example.com/a?id=1"),
        ("https://user:secret@example.com/a", "https://example.com/a"),
        ("https://example.com./a", "https://example.com/a"),
        ("https://example.com/%ed%95%9c", "https://example.com/%ED%95%9C"),
        ("https://example.com/한", "https://example.com/%ED%95%9C"),
        ("https://example.com/a?q=x|y", "https://example.com/a?q=x%7Cy"),
        ("https://한국.example/a", "https://xn--3e0b707e.example/a"),
        ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
        ("  https://example.com/a\n", "https://example.com/a"),
    ],
)
def test_an_address_has_one_spelling(url: str, expected: str) -> None:
    assert canonical(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/a",
        "ftp://example.com/a",
        "mailto:desk@example.com",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "https://example.com:port/",
        "https://exa mple.com/",
        "https://example.com/a b",
        "https://[::1/",
        'https://example.com/"onload',
        "https://example.com/" + "a" * 5000,
    ],
)
def test_what_is_no_web_address_is_none(url: str) -> None:
    assert canonical(url) is None


@given(st.text())
def test_any_text_is_an_address_or_none_and_stays_what_it_became(text: str) -> None:
    for candidate in (text, f"https://{text}", f"https://example.com/{text}"):
        once = canonical(candidate)
        assert once is None or canonical(once) == once


def test_a_host_is_read_in_lower_case() -> None:
    assert host_of("https://WWW.Example.com/a") == "www.example.com"
    assert host_of("nothing") is None
    assert host_of(None) is None


def test_an_article_is_its_address_before_its_body() -> None:
    assert identity(url="HTTPS://Example.com/a#x", body="Words.", form="full") == "https://example.com/a"
    assert identity(url=None, body="Words.", form="full") == "Words."
    assert identity(url="nothing", body="Words.", form="partial") == "Words."


def test_a_summary_never_shares_an_identity_with_the_text_it_sums_up() -> None:
    assert identity(url="https://example.com/a", body="", form="summary") == "summary:https://example.com/a"
    assert identity(url=None, body="Words.", form="summary") == "summary:Words."


def test_an_id_is_the_same_everywhere() -> None:
    assert article_id("https://example.com/a") == "fxhautcqiqn7"
    assert len(article_id("한국")) == 12
    assert article_id("a") != article_id("b")
