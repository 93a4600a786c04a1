"""What every answer under /embed carries, whatever became of it: who may frame it, no cookie, no way back in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from app.archive.database import ArchiveError
from app.archive.views import Draft, revoke, save, save_private
from app.main import create_app
from app.web.pages import embed

from .conftest import DAILY, ORIGIN, WIRE, Visitor, load_accounts, settings_in

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    f"form-action 'none'; frame-ancestors {ORIGIN}"
)
PAIR = f"article={DAILY}&article={WIRE}"
DRAMAS = Draft("timeline", "topic=hallyu-ban", "Dramas")
NOTHING = Draft("timeline", "from=1999-01-01&to=1999-01-02", "Nothing")
WRONG = Draft("timeline", "topic=cheese", "Cheese")


def opened(visitor: Visitor, draft: Draft = DRAMAS) -> str:
    return f"/embed/v/{save(visitor.archive, draft).key}"


def private(visitor: Visitor) -> str:
    return f"/embed/v/{save_private(visitor.archive, DRAMAS).key}"


def revoked(visitor: Visitor) -> str:
    key = save_private(visitor.archive, DRAMAS).key
    revoke(visitor.archive, key)
    return f"/embed/v/{key}"


@dataclass(frozen=True)
class Case:
    """An address in a state, and what it must answer."""

    name: str
    status: int
    address: str | Callable[[Visitor], str]
    cache: str = "no-store"

    def __str__(self) -> str:
        return self.name


KEPT = "public, max-age=60"
CASES = (
    Case("timeline, ok", 200, "/embed/timeline", KEPT),
    Case("timeline, empty", 200, "/embed/timeline?from=1999-01-01&to=1999-01-02", KEPT),
    Case("timeline, bad filter", 400, "/embed/timeline?topic=cheese"),
    Case("timeline, bad look", 400, "/embed/timeline?theme=pink"),
    Case("matrix, ok", 200, "/embed/matrix", KEPT),
    Case("matrix, empty", 200, "/embed/matrix?from=1999-01-01&to=1999-01-02", KEPT),
    Case("matrix, bad filter", 400, "/embed/matrix?limit=0"),
    Case("compare, ok", 200, f"/embed/compare?{PAIR}", KEPT),
    Case("compare, too few", 400, "/embed/compare"),
    Case("compare, its own view", 200, f"/embed/compare?{PAIR}&view=statements", KEPT),
    Case("compare, another view", 400, f"/embed/compare?{PAIR}&view=figures"),
    Case("compare, unknown article", 404, "/embed/compare?article=nobody&article=nothing"),
    Case("view, ok", 200, opened, KEPT),
    Case("view, empty", 200, lambda visitor: opened(visitor, NOTHING), KEPT),
    Case("view, bad filter", 400, lambda visitor: opened(visitor, WRONG)),
    Case("view, unknown", 404, "/embed/v/nothing"),
    Case("view, private", 200, private, "private, no-cache"),
    Case("view, revoked", 410, revoked),
    Case("view as JSON, ok", 200, lambda visitor: f"{opened(visitor)}.json", KEPT),
    Case("view as JSON, private", 200, lambda visitor: f"{private(visitor)}.json", "private, no-cache"),
    Case("view as JSON, revoked", 410, lambda visitor: f"{revoked(visitor)}.json"),
    Case("view as JSON, unknown", 404, "/embed/v/nothing.json"),
    Case("view as SVG, ok", 200, lambda visitor: f"{opened(visitor)}.svg", KEPT),
    Case("view as SVG, bad look", 400, lambda visitor: f"{opened(visitor)}.svg?width=1"),
    Case("view as SVG, revoked", 410, lambda visitor: f"{revoked(visitor)}.svg"),
    Case("view as PNG, ok", 200, lambda visitor: f"{opened(visitor)}.png", KEPT),
    Case("view as PNG, empty", 200, lambda visitor: f"{opened(visitor, NOTHING)}.png", KEPT),
    Case("view as PNG, bad filter", 400, lambda visitor: f"{opened(visitor, WRONG)}.png"),
    Case("view as PNG, private", 200, lambda visitor: f"{private(visitor)}.png", "private, no-cache"),
    Case("view as PNG, revoked", 410, lambda visitor: f"{revoked(visitor)}.png"),
    Case("view as PNG, unknown", 404, "/embed/v/nothing.png"),
    Case("view as feed, ok", 200, lambda visitor: f"{opened(visitor)}.atom", KEPT),
    Case("view as feed, private", 200, lambda visitor: f"{private(visitor)}.atom", "private, no-cache"),
    Case("view as feed, revoked", 410, lambda visitor: f"{revoked(visitor)}.atom"),
    Case("no such page", 404, "/embed/nothing"),
    Case("no page at all", 404, "/embed"),
    Case("view, private, bad look", 400, lambda visitor: f"{private(visitor)}?theme=pink"),
    Case("script", 200, "/embed.js", "public, max-age=300"),
    Case("slash", 404, "/embed/"),
)


def assert_framable(answer: httpx.Response) -> None:
    """Framed by whom we allow, by nobody else, with nothing that could be remembered or sent."""
    headers = answer.headers
    assert headers.get_list("Content-Security-Policy") == [POLICY]
    assert "X-Frame-Options" not in headers
    assert "Set-Cookie" not in headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    is_private = headers["Cache-Control"].startswith("private")
    assert answer.status_code != 200 or headers["Referrer-Policy"] == (
        "no-referrer" if is_private else "strict-origin-when-cross-origin"
    )
    assert "Cross-Origin-Opener-Policy" not in headers
    assert answer.status_code in (200, 304, 405) or headers["Referrer-Policy"] == "no-referrer"
    if headers["Content-Type"].startswith("text/html"):
        assert not re.search(r"<(?:form|input|button|select|textarea)\b", answer.text)
        assert not re.search(r" on[a-z]+=|<style|javascript:", answer.text)


@pytest.fixture(scope="module")
def keeper(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A visitor of the four accounts, for the whole table: what one case saves is in no other's way."""
    folder = tmp_path_factory.mktemp("embeds")
    shutil.copy(blank, folder / "readout.db")
    found = Visitor(create_app(settings_in(folder)))
    load_accounts(found.archive)
    yield found
    found.archive.close()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_embed_can_be_framed_and_holds_nothing_but_reading(keeper: Visitor, case: Case) -> None:
    address = case.address if isinstance(case.address, str) else case.address(keeper)
    answer = keeper.get(address)
    assert answer.status_code == case.status
    assert answer.headers["Cache-Control"] == case.cache
    assert_framable(answer)
    if case.status == 200:
        again = keeper.get(address, If_None_Match=answer.headers["ETag"])
        assert (again.status_code, again.headers["Cache-Control"]) == (304, case.cache)
        assert again.headers["Content-Security-Policy"] == POLICY


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_an_embed_is_only_read(keeper: Visitor, method: str) -> None:
    for address in ("/embed/timeline", opened(keeper)):
        answer = keeper.ask(method, address)
        assert answer.status_code == 405
        assert_framable(answer)


@pytest.mark.parametrize("path", ["/embed/timeline", "/embed/matrix", f"/embed/compare?{PAIR}", "view"])
@pytest.mark.parametrize(
    ("error", "status"), [(RuntimeError("a fault"), 500), (ArchiveError("locked"), 503)], ids=str
)
def test_a_fault_is_told_in_the_frame(
    keeper: Visitor, monkeypatch: pytest.MonkeyPatch, path: str, error: Exception, status: int
) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise error

    address = opened(keeper) if path == "view" else path
    for name in ("look", "grid", "lay"):
        monkeypatch.setattr(embed, name, fail)
    answer = keeper.get(address)
    assert answer.status_code == status
    assert answer.headers["Cache-Control"] == "no-store"
    assert 'class="embed"' in answer.text
    assert "a fault" not in answer.text
    assert_framable(answer)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/matrix",
        f"/compare?{PAIR}",
        "/quotes",
        "/about",
        "/share/timeline",
        "/oembed",
        "/embedded",
    ],
)
def test_no_other_page_can_be_framed(keeper: Visitor, path: str) -> None:
    headers = keeper.get(path).headers
    assert headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "Set-Cookie" not in headers
