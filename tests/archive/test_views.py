"""Saved views: under a slug for everyone, or behind a token of which nothing is kept but a hash."""

from __future__ import annotations

import secrets

import pytest
from sqlalchemy import select

from app.archive import tables as t
from app.archive import views
from app.archive.database import Archive
from app.archive.views import BadView, Draft, find, note_use, revoke, save, save_private, state

ISLANDS = Draft("timeline", "topic=north-korea&limit=10", "Accounts of the islands", titled=True)


def test_the_same_view_is_saved_once(archive: Archive) -> None:
    first, again = save(archive, ISLANDS), save(archive, ISLANDS)
    assert first == again
    with archive.read() as connection:
        assert [each.slug for each in views.views(connection)] == [first.key]


def test_two_views_have_two_slugs(archive: Archive) -> None:
    other = Draft("timeline", "topic=north-korea", "Accounts of the islands", titled=True)
    assert save(archive, ISLANDS).key != save(archive, other).key


def test_a_slug_of_ones_own_belongs_to_one_view(archive: Archive) -> None:
    assert save(archive, ISLANDS, "islands").key == "islands"
    with pytest.raises(BadView, match="stands for another view"):
        save(archive, Draft("matrix", "", "All outlets"), "islands")


@pytest.mark.parametrize("slug", ["Islands", "a--b", "-a", "a/b", "섬", "a.png", "x" * 61])
def test_a_slug_that_is_not_fit_for_an_address_is_refused(archive: Archive, slug: str) -> None:
    with pytest.raises(BadView, match="is no slug"):
        save(archive, ISLANDS, slug)


@pytest.mark.parametrize(
    "draft",
    [
        Draft("quotes", "", "x"),
        Draft("timeline", "q=" + "x" * 24_000, "x"),
        Draft("timeline", "", "x" * 5_001),
    ],
    ids=["page", "query", "title"],
)
def test_what_cannot_be_saved_is_refused_with_the_reason(archive: Archive, draft: Draft) -> None:
    with pytest.raises(BadView, match=r"cannot be saved|too long"):
        save(archive, draft)


def test_of_a_token_only_a_hash_is_kept(archive: Archive) -> None:
    saved = save_private(archive, ISLANDS)
    assert len(saved.key) == 32
    assert saved.view.is_private
    with archive.read() as connection:
        assert find(connection, saved.key) == saved.view
        row = connection.execute(select(t.view)).one()
    assert saved.key not in repr(tuple(row))
    assert saved.key.encode() not in row.token_hash


def test_each_private_view_has_a_token_of_its_own(archive: Archive) -> None:
    assert save_private(archive, ISLANDS).key != save_private(archive, ISLANDS).key


def test_a_revoked_view_says_since_when_and_stays_closed(archive: Archive) -> None:
    token = save_private(archive, ISLANDS).key
    assert revoke(archive, token).revoked_at
    with archive.read() as connection:
        found = find(connection, token)
    assert found is not None
    assert found.revoked_at
    assert revoke(archive, token) == found


def test_a_view_may_be_revoked_by_its_number_in_the_list(archive: Archive) -> None:
    saved = save_private(archive, ISLANDS)
    assert revoke(archive, f"#{saved.view.id}").revoked_at


@pytest.mark.parametrize("key", ["nothing", "#7", "#x", "", "#", "#" + "9" * 20])
def test_revoking_what_is_not_there_says_so(archive: Archive, key: str) -> None:
    with pytest.raises(LookupError, match="There is no view"):
        revoke(archive, key)


def test_a_revoked_view_is_opened_again_only_by_who_means_it(archive: Archive) -> None:
    key = save(archive, ISLANDS).key
    revoke(archive, key)
    with pytest.raises(BadView, match="was revoked on"):
        save(archive, ISLANDS)
    assert save(archive, ISLANDS, reopen=True).view.revoked_at is None


def test_there_are_only_so_many_open_views(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "MOST_OPEN", 2)
    first = save_private(archive, ISLANDS)
    save_private(archive, ISLANDS)
    with pytest.raises(BadView, match="revoke some"):
        save_private(archive, ISLANDS)
    revoke(archive, first.key)
    assert save_private(archive, ISLANDS)


def test_no_token_is_taken_for_an_option(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["-" + "a" * 31, "-" + "b" * 31, "c" * 32])
    monkeypatch.setattr(secrets, "token_urlsafe", lambda _size: next(drawn))
    assert save_private(archive, ISLANDS).key == "c" * 32


def test_a_use_is_noted_and_changes_nothing_that_caches_hold(archive: Archive) -> None:
    saved = save(archive, ISLANDS)
    before = archive.counter()
    note_use(archive, saved.view)
    with archive.read() as connection:
        found = find(connection, saved.key)
    assert found is not None
    assert found.used_at
    assert archive.counter() == before


def test_saving_and_revoking_show_in_the_state_of_views_alone(archive: Archive) -> None:
    counter, states = archive.counter(), []
    for act in (lambda: None, lambda: save(archive, ISLANDS, "isles"), lambda: revoke(archive, "isles")):
        act()
        with archive.read() as connection:
            states.append(state(connection))
    assert len(set(states)) == 3
    assert archive.counter() == counter


def test_no_two_sets_of_open_views_are_in_one_state(archive: Archive) -> None:
    def now() -> str:
        with archive.read() as connection:
            return state(connection)

    for slug in ("one", "two", "three", "four"):
        save(archive, Draft("timeline", "", slug, titled=True), slug)
    seen = {now()}
    for closed in (("one",), ("two",), ("one", "four"), ("two", "three")):
        for slug in closed:
            revoke(archive, slug)
        assert now() not in seen
        seen.add(now())
        for slug in closed:
            save(archive, Draft("timeline", "", slug, titled=True), slug, reopen=True)


def test_words_that_nobody_chose_may_change(archive: Archive) -> None:
    first = save(archive, Draft("timeline", "topic=north-korea", "North Korea"))
    assert save(archive, Draft("timeline", "topic=north-korea", "Pyongyang and the North")) == first


def test_a_title_that_steers_a_terminal_is_refused(archive: Archive) -> None:
    with pytest.raises(BadView, match="cannot be printed"):
        save(archive, Draft("timeline", "", "\x1b]0;owned\x07", titled=True))


def test_opening_again_needs_room_too(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    save(archive, ISLANDS)
    revoke(archive, save(archive, ISLANDS).key)
    save_private(archive, ISLANDS)
    monkeypatch.setattr(views, "MOST_OPEN", 1)
    with pytest.raises(BadView, match="revoke some"):
        save(archive, ISLANDS, reopen=True)
