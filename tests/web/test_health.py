"""For those who watch over the server, and for scripts that read the description."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import OperationalError

from app.web.exports.table import FORMATS

from .conftest import Visitor


def test_alive_and_ready(reader: Visitor) -> None:
    assert reader.get("/healthz").text == "ok\n"
    assert reader.get("/readyz").text.startswith("ok")


def test_an_unreadable_archive_is_not_ready_but_alive(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise OperationalError("SELECT", None, Exception("disk I/O error"))

    monkeypatch.setattr("app.archive.database.counter", broken)
    for address in ("/readyz", "/", "/timeline.json"):
        answer = visitor.get(address)
        assert answer.status_code == 503
        assert "Retry-After" in answer.headers
        assert "SELECT" not in answer.text
    assert visitor.get("/healthz").status_code == 200


def test_the_description_holds_the_twins_and_nothing_else(reader: Visitor) -> None:
    found = reader.get("/openapi.json").json()
    assert set(found["paths"]) == {
        "/timeline.json",
        *(f"/timeline.{each.extension}" for each in FORMATS),
        "/articles/{id}.json",
        "/cite/{slug}.json",
        "/compare.json",
        "/matrix.json",
        "/oembed",
        "/quotes.json",
        "/topics.json",
        "/outlets.json",
        "/runs.json",
        "/runs/{n}.json",
    }
    names = {each["name"] for each in found["paths"]["/timeline.json"]["get"]["parameters"]}
    assert {"topic", "outlet", "from", "to", "after"} <= names


@pytest.mark.parametrize("address", ["/docs", "/redoc"])
def test_no_page_loads_from_elsewhere(reader: Visitor, address: str) -> None:
    assert reader.get(address).status_code == 404
