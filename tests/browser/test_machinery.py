"""The browser tests' own eyes and ears, so that silence means that nothing was wrong."""

import pytest

from .conftest import Seat
from .reader import Window
from .sites import Wiki

pytestmark = pytest.mark.browser


def test_a_console_error_is_heard(seat: Seat, wiki: Wiki) -> None:
    reader = seat(Window())
    reader.page.goto(wiki.framing("about:blank"))
    reader.page.evaluate("console.error('a fault')")
    assert reader.complaints == ["a fault"]


def test_a_script_error_is_heard(seat: Seat, wiki: Wiki) -> None:
    reader = seat(Window())
    reader.page.goto(wiki.framing("about:blank"))
    with reader.page.expect_event("pageerror"):
        reader.page.evaluate("setTimeout(() => { throw new Error('a fall') })")
    assert reader.complaints == ["a fall"]


def test_a_refusal_by_the_content_security_policy_is_heard(seat: Seat) -> None:
    reader = seat(Window())
    page = "<!doctype html><p style='color: red'>Text</p>"
    policy = {"Content-Security-Policy": "default-src 'none'", "Content-Type": "text/html"}
    reader.page.route("**/*", lambda route: route.fulfill(body=page, headers=policy))
    reader.page.goto("http://127.0.0.1:1/")
    assert "Content Security Policy" in reader.complaints[0]


def test_a_page_wider_than_its_window_is_seen(seat: Seat) -> None:
    reader = seat(Window(width=360))
    reader.page.set_content("<!doctype html><div style='width: 400px'>wide</div>")
    assert reader.overflow() > 0


def test_axe_sees_a_picture_without_words_even_under_a_strict_policy(seat: Seat) -> None:
    reader = seat(Window())
    page = "<!doctype html><html lang=en><title>T</title><main><h1>H</h1><img src='data:,'></main></html>"
    policy = {"Content-Security-Policy": "default-src 'none'; img-src data:", "Content-Type": "text/html"}
    reader.page.route("**/*", lambda route: route.fulfill(body=page, headers=policy))
    reader.page.goto("http://127.0.0.1:1/")
    found = [violation["id"] for violation in reader.violations().response["violations"]]
    assert found == ["image-alt"]


def test_javascript_can_be_off(seat: Seat, wiki: Wiki) -> None:
    reader = seat(Window(scripts=False))
    reader.page.set_content("<!doctype html><noscript>no scripts here</noscript>")
    assert reader.page.get_by_text("no scripts here").is_visible()
