"""A saved view in a frame: what it shows, who may keep it, and what is left of it once it is revoked."""

from __future__ import annotations

import re

import feedparser
import pytest
from sqlalchemy import text

from app.archive.views import Draft, Saved, find, revoke, save, save_private
from app.archive.withdrawing import withdraw

from .conftest import DAILY, KOREAN, WIRE, Visitor, load_accounts

DRAMAS = Draft("timeline", "topic=hallyu-ban&lang=ko", "Dramas in Korean")
PAIR = Draft("compare", f"article={DAILY}&article={WIRE}", "Two accounts")
GRID = Draft("matrix", "topic=north-korea", "Outlets on North Korea")


@pytest.fixture
def keeper(visitor: Visitor) -> Visitor:
    """A visitor of the four accounts, who may save."""
    load_accounts(visitor.archive)
    return visitor


def shared(visitor: Visitor, draft: Draft = DRAMAS) -> Saved:
    return save(visitor.archive, draft)


def used(visitor: Visitor, key: str) -> str | None:
    """When a view was last opened, once that is written."""
    visitor.app.state.desk.uses.settle()
    with visitor.archive.read() as connection:
        found = find(connection, key)
    assert found is not None
    return found.used_at


@pytest.mark.parametrize(
    ("draft", "words"),
    [(DRAMAS, KOREAN), (PAIR, "accounts side by side"), (GRID, "Articles of each outlet on each topic")],
    ids=["timeline", "compare", "matrix"],
)
def test_it_shows_what_was_saved(keeper: Visitor, draft: Draft, words: str) -> None:
    answer = keeper.get(f"/embed/v/{shared(keeper, draft).key}")
    assert answer.status_code == 200
    assert words in answer.text
    assert "frame-ancestors https://wiki.example.org" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("draft", "key"),
    [(DRAMAS, "items"), (PAIR, "statements"), (GRID, "rows")],
    ids=["timeline", "compare", "matrix"],
)
def test_its_twin_has_the_keys_of_the_page(keeper: Visitor, draft: Draft, key: str) -> None:
    assert key in keeper.get(f"/embed/v/{shared(keeper, draft).key}.json").json()


def test_the_frame_and_its_twin_hold_the_same_articles(keeper: Visitor) -> None:
    key = shared(keeper).key
    items = [each["id"] for each in keeper.get(f"/embed/v/{key}.json").json()["items"]]
    assert items == [KOREAN]
    assert re.findall(r'id="h-([a-z0-9]+)"', keeper.get(f"/embed/v/{key}").text) == items


def test_the_framing_address_may_change_the_look_and_nothing_else(keeper: Visitor) -> None:
    key = shared(keeper).key
    page = keeper.get(f"/embed/v/{key}?theme=dark&topic=north-korea&lang=en").text
    assert 'class="dark"' in page
    assert KOREAN in page
    assert DAILY not in page


def test_what_everyone_may_see_others_may_keep_for_a_moment(keeper: Visitor) -> None:
    answer = keeper.get(f"/embed/v/{shared(keeper).key}")
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("extension", ["", ".json"])
def test_a_private_view_is_nobody_elses_to_keep(keeper: Visitor, extension: str) -> None:
    token = save_private(keeper.archive, DRAMAS).key
    answer = keeper.get(f"/embed/v/{token}{extension}")
    again = keeper.get(f"/embed/v/{token}{extension}", If_None_Match=answer.headers["ETag"])
    assert (answer.status_code, again.status_code) == (200, 304)
    for each in (answer, again):
        assert each.headers["Cache-Control"] == "private, no-cache"
        assert each.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in each.headers


def test_only_an_address_that_is_no_secret_is_marked_as_one_to_be_said(keeper: Visitor) -> None:
    for draft in (DRAMAS, PAIR, GRID):
        public, private = save(keeper.archive, draft).key, save_private(keeper.archive, draft).key
        for path in (f"/embed/{draft.page}?{draft.query}", f"/embed/v/{public}"):
            assert '<main id="embed" data-public>' in keeper.get(path).text
        for path in (f"/embed/v/{private}", f"/embed/v/{private}x"):
            assert '<main id="embed">' in keeper.get(path).text


def test_revoking_takes_effect_at_once_even_for_who_holds_a_copy(keeper: Visitor) -> None:
    token = save_private(keeper.archive, DRAMAS).key
    answer = keeper.get(f"/embed/v/{token}")
    revoke(keeper.archive, token)
    after = keeper.get(f"/embed/v/{token}", If_None_Match=answer.headers["ETag"])
    assert after.status_code == 410
    assert "was revoked on" in after.text
    assert 'class="embed"' in after.text
    assert KOREAN not in after.text


@pytest.mark.parametrize("key", ["nothing", "x" * 32, "..%2f..", "%00"])
def test_an_address_that_opens_nothing_is_told_in_the_frame(keeper: Visitor, key: str) -> None:
    answer = keeper.get(f"/embed/v/{key}")
    assert answer.status_code == 404
    assert 'class="embed"' in answer.text
    assert keeper.get(f"/embed/v/{key}.json").headers["Content-Type"] == "application/problem+json"


def test_the_token_of_one_view_opens_no_other(keeper: Visitor) -> None:
    mine, other = save_private(keeper.archive, DRAMAS), save_private(keeper.archive, GRID)
    assert "Articles of each outlet" not in keeper.get(f"/embed/v/{mine.key}").text
    revoke(keeper.archive, mine.key)
    assert keeper.get(f"/embed/v/{other.key}").status_code == 200


def test_a_use_is_noted(keeper: Visitor) -> None:
    saved = shared(keeper)
    assert saved.view.used_at is None
    keeper.get(f"/embed/v/{saved.key}")
    assert used(keeper, saved.key)


def test_an_archive_that_somebody_writes_to_is_read_without_waiting(keeper: Visitor) -> None:
    key = shared(keeper).key
    with keeper.archive.write() as busy:
        busy.execute(text("UPDATE archive_state SET counter = counter"))
        for _ in range(50):
            assert keeper.get(f"/embed/v/{key}").status_code == 200
    assert used(keeper, key)


def test_a_view_of_a_topic_that_is_gone_says_so_and_does_not_break(keeper: Visitor) -> None:
    saved = shared(keeper, Draft("timeline", "topic=cheese", "Cheese"))
    answer = keeper.get(f"/embed/v/{saved.key}")
    assert answer.status_code == 400
    assert "<code>topic</code>" in answer.text


@pytest.mark.parametrize("draft", [DRAMAS, PAIR, GRID], ids=["timeline", "compare", "matrix"])
def test_its_pictures_have_an_address_that_every_wiki_takes(keeper: Visitor, draft: Draft) -> None:
    key = shared(keeper, draft).key
    drawn, painted = keeper.get(f"/embed/v/{key}.svg"), keeper.get(f"/embed/v/{key}.png")
    assert (drawn.headers["Content-Type"], painted.headers["Content-Type"]) == ("image/svg+xml", "image/png")
    assert painted.content.startswith(b"\x89PNG")
    assert f"readout.example.org/embed/v/{key}" in drawn.text
    for each in (drawn, painted):
        assert each.headers["Cache-Control"] == "public, max-age=60"
        assert "frame-ancestors https://wiki.example.org" in each.headers["Content-Security-Policy"]


def test_a_picture_has_the_theme_that_was_saved_unless_it_is_asked_for_another(keeper: Visitor) -> None:
    key = shared(keeper, Draft("timeline", "topic=hallyu-ban&theme=dark", "Dramas, dark")).key
    dark = keeper.get(f"/embed/v/{key}.svg").text
    assert dark == keeper.get(f"/embed/v/{key}.svg?theme=dark").text
    assert dark != keeper.get(f"/embed/v/{key}.svg?theme=light").text
    assert keeper.get(f"/embed/v/{key}.svg?theme=pink").status_code == 400


def test_its_articles_can_be_followed(keeper: Visitor) -> None:
    key = shared(keeper).key
    answer = keeper.get(f"/embed/v/{key}.atom")
    found = feedparser.parse(answer.text)
    assert not found.bozo
    assert [each.id for each in found.entries] == [f"https://readout.example.org/articles/{KOREAN}"]
    assert found.feed.id == f"https://readout.example.org/embed/v/{key}.atom"
    assert len(feedparser.parse(keeper.get(f"/embed/v/{shared(keeper, GRID).key}.atom").text).entries) == 2


def test_a_comparison_has_no_feed_and_says_so(keeper: Visitor) -> None:
    answer = keeper.get(f"/embed/v/{shared(keeper, PAIR).key}.atom")
    assert answer.status_code == 404
    assert "nothing to follow" in answer.json()["detail"]


@pytest.mark.parametrize("extension", [".svg", ".png", ".json", ".atom", ""])
def test_a_private_picture_tells_its_address_to_nobody(keeper: Visitor, extension: str) -> None:
    token = save_private(keeper.archive, DRAMAS).key
    answer = keeper.get(f"/embed/v/{token}{extension}")
    assert answer.status_code == 200
    assert token.encode() not in answer.content or extension == ""
    assert answer.headers["Cache-Control"] == "private, no-cache"
    revoke(keeper.archive, token)
    assert keeper.get(f"/embed/v/{token}{extension}").status_code == 410


def test_saving_a_view_throws_away_nothing_that_others_hold(keeper: Visitor) -> None:
    before = keeper.get("/embed/timeline").headers["ETag"]
    shared(keeper)
    save_private(keeper.archive, DRAMAS)
    assert keeper.get("/embed/timeline").headers["ETag"] == before


def test_a_title_of_its_own_heads_the_frame(keeper: Visitor) -> None:
    own = keeper.get(
        f"/embed/v/{shared(keeper, Draft('timeline', 'topic=hallyu-ban', 'K-drama <watch>', True)).key}"
    ).text
    assert "<b>K-drama &lt;watch&gt;</b>" in own
    assert '<p class="quiet">Hallyu ban: 2 articles</p>' in own
    plain = keeper.get(
        f"/embed/v/{shared(keeper, Draft('timeline', 'topic=hallyu-ban', 'Hallyu ban')).key}"
    ).text
    assert "Hallyu ban</b>: <b>2 articles" in plain


def test_the_picture_has_the_days_of_the_frame(keeper: Visitor) -> None:
    key = shared(keeper, Draft("timeline", "tz=America/New_York", "New York")).key
    frame, drawn = keeper.get(f"/embed/v/{key}").text, keeper.get(f"/embed/v/{key}.svg").text
    assert '<time datetime="2031-05-04">' in frame
    assert "Sun 4 May" in drawn
    assert (
        "Sun 4 May"
        not in keeper.get(f"/embed/v/{shared(keeper, Draft('timeline', '', 'Seoul')).key}.svg").text
    )


@pytest.mark.parametrize("extension", ["", ".json", ".svg", ".png"])
def test_a_wrong_look_is_named_everywhere(keeper: Visitor, extension: str) -> None:
    assert keeper.get(f"/embed/v/{shared(keeper).key}{extension}?theme=zz").status_code == 400


def test_what_is_told_of_a_saved_view_has_every_part(keeper: Visitor) -> None:
    page = keeper.get(f"/embed/v/{shared(keeper).key}").text
    for name in ("og:title", "og:description", "og:url", "og:image", "og:type"):
        assert re.search(rf'<meta property="{name}" content="[^"]+">', page), name


@pytest.mark.parametrize(("extension", "kind"), [(".svg", "image/svg+xml"), (".png", "image/png")])
def test_a_picture_that_is_gone_is_a_picture_that_says_so(keeper: Visitor, extension: str, kind: str) -> None:
    saved = shared(keeper)
    revoke(keeper.archive, saved.key)
    for key, status in ((saved.key, 410), ("nothing", 404)):
        answer = keeper.get(f"/embed/v/{key}{extension}")
        assert (answer.status_code, answer.headers["Content-Type"]) == (status, kind)
        assert answer.headers["Cache-Control"] == "no-store"
    assert "was revoked on" in keeper.get(f"/embed/v/{saved.key}.svg").text


def test_a_copy_of_a_view_that_is_revoked_is_never_good_again(keeper: Visitor) -> None:
    first, other = shared(keeper), shared(keeper, GRID)
    revoke(keeper.archive, first.key)
    tag = keeper.get(f"/embed/v/{other.key}").headers["ETag"]
    save(keeper.archive, DRAMAS, reopen=True)
    revoke(keeper.archive, other.key)
    assert keeper.get(f"/embed/v/{other.key}", If_None_Match=tag).status_code == 410


@pytest.mark.parametrize("extension", [".svg", ".png"])
def test_a_picture_of_what_is_gone_says_so_as_a_picture(keeper: Visitor, extension: str) -> None:
    key = shared(keeper, PAIR).key
    withdraw(keeper.archive, WIRE, "At the outlet's wish.")
    answer = keeper.get(f"/embed/v/{key}{extension}")
    assert answer.status_code == 410
    assert answer.headers["Content-Type"].startswith("image/")
    assert keeper.get(f"/embed/v/{shared(keeper).key}{extension}?theme=auto").status_code == 200
