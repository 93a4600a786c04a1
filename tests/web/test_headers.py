"""Headers on every kind of answer; HEAD wherever GET is; the right words for a wrong method."""

from __future__ import annotations

import pytest

from .conftest import DAILY, ORIGIN, Visitor

PAGES = (
    "/",
    "/timeline",
    "/timeline.json",
    f"/articles/{DAILY}",
    f"/articles/{DAILY}.json",
    "/compare",
    "/matrix",
    "/matrix.json",
    "/matrix.csv",
    "/matrix.svg",
    "/timeline.svg",
    "/topics",
    "/topics.json",
    "/topics/north-korea",
    "/outlets",
    "/outlets.json",
    "/outlets/harbour-daily",
    "/runs",
    "/runs.json",
    "/about",
    "/healthz",
    "/readyz",
    "/openapi.json",
)
TROUBLES = (
    "/nothing",
    "/?colour=red",
    "/timeline.json?limit=x",
    "/articles/nobody",
    "/static/css/nothing.css",
)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
EMBED_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    f"form-action 'none'; frame-ancestors {ORIGIN}"
)


@pytest.mark.parametrize("address", PAGES + TROUBLES)
def test_no_page_may_be_framed_or_run_foreign_code(reader: Visitor, address: str) -> None:
    headers = reader.get(address).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize(
    "address", ["/embed/timeline", "/embed/matrix", "/embed/timeline?limit=0", "/embed/nothing"]
)
def test_an_embed_may_be_framed_by_the_origins_of_the_settings_alone(reader: Visitor, address: str) -> None:
    headers = reader.get(address).headers
    assert headers["Content-Security-Policy"] == EMBED_POLICY
    assert "X-Frame-Options" not in headers
    assert "Set-Cookie" not in headers
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_fault_carries_the_headers_too(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.web.pages.timeline.look", _fail)
    answer = reader.get("/")
    assert answer.status_code == 500
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("address", [*PAGES, "/embed/timeline", "/embed/matrix"])
def test_head_is_answered_wherever_get_is(reader: Visitor, address: str) -> None:
    asked, got = reader.ask("HEAD", address), reader.get(address)
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["Content-Type"] == got.headers["Content-Type"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_another_method_is_told_what_is_allowed(reader: Visitor, method: str) -> None:
    answer = reader.ask(method, "/timeline")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD"
    assert answer.headers["Content-Security-Policy"] == POLICY


def _fail(*_arguments: object, **_options: object) -> None:
    raise RuntimeError("secret")
