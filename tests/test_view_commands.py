"""`readout view`: what it prints, what it refuses, and that a token is shown once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.commands import listening

Readout = Callable[..., Result]
BASE = "https://readout.example.org/press"


@pytest.fixture
def readout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Readout:
    monkeypatch.setenv("READOUT_DATABASE_URL", f"sqlite:///{tmp_path / 'archive.db'}")
    monkeypatch.setenv("READOUT_BASE_URL", BASE)

    def run(*words: str) -> Result:
        return CliRunner().invoke(app, list(words))

    return run


@pytest.mark.parametrize(
    "query",
    [
        "topic=hallyu-ban&limit=10",
        "/timeline?limit=10&topic=hallyu-ban",
        "/embed/timeline?topic=hallyu-ban&limit=10&theme=auto",
        f"{BASE}/timeline?topic=hallyu-ban&limit=10",
        f"{BASE}/?topic=hallyu-ban&limit=10",
    ],
)
def test_a_view_may_be_named_by_any_address_of_it(readout: Readout, query: str) -> None:
    first = readout("view", "add", "--query", "topic=hallyu-ban&limit=10")
    again = readout("view", "add", "--query", query)
    assert (again.exit_code, again.stdout) == (0, first.stdout)
    assert again.stdout.startswith(f"{BASE}/embed/v/")


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("article=aaaaaaaaaaaa&article=bbbbbbbbbbbb", "comparison"),
        ("article=aaaaaaaaaaaa&article=bbbbbbbbbbbb&view=figures", "comparison"),
        ("view=figures&article=aaaaaaaaaaaa&article=bbbbbbbbbbbb", "comparison"),
        ("topic=article", "timeline"),
        ("q=article%3Dx", "timeline"),
    ],
)
def test_a_query_that_names_articles_is_of_a_comparison(readout: Readout, query: str, page: str) -> None:
    result = readout("view", "add", "--query", query)
    assert "There is no parameter" not in result.stderr
    assert result.stderr.startswith("article: ") is (page == "comparison")


@pytest.mark.parametrize(
    ("said", "is_answered", "is_warned"),
    [(BASE, False, False), (BASE, True, False), (None, True, False), (None, False, True)],
)
def test_it_warns_where_nothing_answers_at_the_address_that_is_meant(
    readout: Readout, monkeypatch: pytest.MonkeyPatch, said: str | None, is_answered: bool, is_warned: bool
) -> None:
    monkeypatch.setattr(listening, "_is_answered", lambda _address: is_answered)
    if said is None:
        monkeypatch.delenv("READOUT_BASE_URL")
    result = readout("view", "add", "--query", "topic=hallyu-ban")
    assert result.exit_code == 0
    assert ("set READOUT_BASE_URL" in result.stderr) is is_warned
    assert ("http://127.0.0.1:8000" in result.stdout) is (said is None)


def test_its_title_is_its_sentence_unless_given(readout: Readout) -> None:
    readout("view", "add", "--query", "topic=hallyu-ban")
    readout("view", "add", "--query", "topic=north-korea", "--title", "The North", "--slug", "north")
    found = json.loads(readout("view", "list", "--json").stdout)
    assert "Hallyu ban" in found[0]["title"]
    assert (found[1]["title"], found[1]["slug"]) == ("The North", "north")


@pytest.mark.parametrize(
    ("query", "blamed"),
    [
        ("topic=cheese", "topic"),
        ("cheese=topic", "cheese"),
        ("/quotes?speaker=x", "view"),
        ("https://elsewhere.example.org/timeline", "view"),
        ("http://[", "view"),
        ("/compare?article=x", "article"),
        ("limit=101", "limit"),
        ("theme=pink", "theme"),
    ],
)
def test_what_cannot_be_shared_is_named(readout: Readout, query: str, blamed: str) -> None:
    result = readout("view", "add", "--query", query)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{blamed}: ")


def test_a_private_address_is_shown_once(readout: Readout) -> None:
    address = readout("view", "add", "--query", "topic=hallyu-ban", "--private").stdout.strip()
    token = address.rpartition("/")[2]
    assert len(token) == 32
    listed = readout("view", "list")
    assert token not in listed.stdout
    assert "private, its address is not kept" in listed.stdout


def test_a_private_view_has_no_slug(readout: Readout) -> None:
    assert readout("view", "add", "--query", "q=x", "--private", "--slug", "mine").exit_code == 2


def test_a_view_is_revoked_by_slug_token_or_number(readout: Readout) -> None:
    readout("view", "add", "--query", "topic=hallyu-ban", "--slug", "dramas")
    token = readout("view", "add", "--query", "q=x", "--private").stdout.strip().rpartition("/")[2]
    readout("view", "add", "--query", "q=y")
    for key in ("dramas", token, "#3"):
        assert readout("view", "revoke", key).exit_code == 0
    assert readout("view", "list").stdout.count("revoked") == 3


def test_revoking_what_is_not_there_ends_in_1(readout: Readout) -> None:
    assert readout("view", "revoke", "nothing").exit_code == 1


def test_an_empty_list_says_so(readout: Readout) -> None:
    assert readout("view", "list").stdout == "No view is saved.\n"
