"""The plugins in their wikis: what they refuse, what they escape, and what stands where there is no frame."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.request import urlopen

import feedparser
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Seat
from tests.browser.reader import Window
from tests.wikis import dokuwiki
from tests.wikis.conftest import WITH_PLUGIN, Written
from tests.wikis.looking import box_of, expect_to_fit, frame_of, frames, inside_frames
from tests.wikis.recipes import VIEW
from tests.wikis.running import Site, free_port, wanted

#: By wiki: pages that ask for what no page may have, and a view that carries markup.
REFUSED = {
    "DokuWiki": (
        "{{readout>../admin}}",
        "{{readout>//evil.example.org/}}",
        "{{readout>timeline|height=tall}}",
    ),
    "MediaWiki": (
        '<readout page="../admin" />',
        '<readout page="//evil.example.org/" />',
        '<readout height="tall" />',
    ),
}
ODD = {
    "DokuWiki": (
        '{{readout>timeline?q="><script>alert(1)</script>&topic=hallyu-ban'
        "|title=\"><script>alert(2)</script>' onload='alert(3)}}"
    ),
    "MediaWiki": (
        '<readout topic="hallyu-ban" q="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'
        ' title="&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;" onload="alert(3)" />'
    ),
}
SAVED = {
    "DokuWiki": "{{readout>v/" + VIEW + "|A saved view}}",
    "MediaWiki": f'<readout view="{VIEW}" title="A saved view" />',
}
TWO = {
    "DokuWiki": "{{readout>timeline?limit=2|First}}\n\n{{readout>matrix|Second}}",
    "MediaWiki": '<readout limit="2" title="First" />\n\n<readout page="matrix" title="Second" />',
}


in_dokuwiki = pytest.mark.parametrize("framed", WITH_PLUGIN[:1], indirect=True, ids=lambda kind: kind.name)
in_each = pytest.mark.parametrize("framed", WITH_PLUGIN, indirect=True, ids=lambda kind: kind.name)


@pytest.fixture
def plugin(framed: Written) -> Site:
    """A wiki that has our plugin."""
    return framed.site


@pytest.fixture
def without_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A DokuWiki whose administrator has set no address yet."""
    wanted("DokuWiki", dokuwiki.is_missing())
    with dokuwiki.started(tmp_path_factory.mktemp("unset"), free_port(), " ") as site:
        yield site


@in_each
def test_pages_choose_no_server_and_no_other_page(seat: Seat, plugin: Site) -> None:
    page = seat(Window()).page
    page.goto(plugin.write("refused", "\n\n".join(REFUSED[plugin.name])))
    expect(page.locator(".readout-refused")).to_have_count(3)
    expect(page.locator("iframe")).to_have_count(0)


@in_each
def test_markup_in_a_view_stays_words(seat: Seat, readout: str, plugin: Site) -> None:
    reader = seat(Window())
    reader.page.on("dialog", lambda shown: reader.complaints.append(shown.message))
    reader.page.goto(plugin.write("odd", ODD[plugin.name]))
    box = box_of(reader.page)
    assert (box.get_attribute("title") or "").startswith('"><script>alert(2)</script>')
    assert (box.get_attribute("src") or "").startswith(f"{readout}/embed/timeline?")
    assert box.get_attribute("onload") is None
    expect_to_fit(reader.page, reader.page)
    assert reader.complaints == []


@in_each
def test_a_saved_view_stands_in_the_frame(seat: Seat, plugin: Site) -> None:
    reader = seat(Window())
    reader.page.goto(plugin.write("saved", SAVED[plugin.name]))
    expect(frame_of(reader.page).get_by_role("article").first).to_be_visible()
    expect_to_fit(reader.page, reader.page)
    assert reader.complaints == []


@in_each
def test_two_frames_have_each_their_own_height(seat: Seat, plugin: Site) -> None:
    reader = seat(Window())
    reader.page.goto(plugin.write("two", TWO[plugin.name]))
    heights = []
    for title in ("First", "Second"):
        box = reader.page.get_by_title(title)
        box.scroll_into_view_if_needed()
        inside = reader.page.frame_locator(f"iframe[title='{title}']").locator("#embed")
        expect(inside).to_be_visible()
        content = inside.evaluate("root => Math.ceil(root.getBoundingClientRect().height)")
        expect(box).to_have_css("height", f"{content}px")
        heights.append(content)
    assert heights[0] != heights[1]
    assert reader.complaints == []


def test_until_an_address_is_set_the_page_says_so(seat: Seat, without_address: Site) -> None:
    page = seat(Window()).page
    page.goto(without_address.write("unset", SAVED["DokuWiki"]))
    expect(page.get_by_text("the address of Readout is not set")).to_be_visible()
    expect(page.locator("iframe")).to_have_count(0)


@in_each
def test_the_source_of_a_page_says_what_was_written(plugin: Site) -> None:
    address = plugin.write("plain", SAVED[plugin.name])
    raw = f"{address}&action=raw" if plugin.name == "MediaWiki" else f"{address}&do=export_raw"
    assert read(raw).strip() == SAVED[plugin.name]


@in_each
def test_a_browser_that_knows_no_frames_finds_a_picture_that_links(readout: str, plugin: Site) -> None:
    page = read(plugin.write("plain", SAVED[plugin.name]))
    assert inside_frames(page) == [
        ("a", {"href": f"{readout}/embed/v/{VIEW}"}),
        ("img", {"src": f"{readout}/embed/v/{VIEW}.png", "alt": "A saved view"}),
    ]


@in_dokuwiki
def test_another_form_of_a_page_has_a_link(readout: str, plugin: Site) -> None:
    address = plugin.write("forms", f"Before it.\n\n{SAVED[plugin.name]}\n\n{REFUSED[plugin.name][0]}")
    said = read(f"{address}&do=export_plain")
    assert f"[A saved view]({readout}/embed/v/{VIEW})" in said
    assert "Before it." in said
    assert "<" not in said
    assert "admin" not in said


@in_dokuwiki
@pytest.mark.parametrize("form", ["export_xhtml", "export_xhtmlbody"])
def test_forms_that_are_html_have_the_frame(readout: str, plugin: Site, form: str) -> None:
    address = plugin.write("forms", SAVED[plugin.name])
    (found,) = frames(read(f"{address}&do={form}"))
    assert found["src"] == f"{readout}/embed/v/{VIEW}"


@in_dokuwiki
def test_feeds_have_the_frame_or_its_title(readout: str, plugin: Site) -> None:
    read(plugin.write("fed:view", SAVED[plugin.name]))
    feed = f"{plugin.origin}/feed.php?mode=list&ns=fed&content="
    (entry,) = feedparser.parse(read(f"{feed}abstract"), sanitize_html=False).entries
    assert entry.summary == "A saved view"
    (entry,) = feedparser.parse(read(f"{feed}html"), sanitize_html=False).entries
    (found,) = frames(entry.summary)
    assert found["src"] == f"{readout}/embed/v/{VIEW}"


def read(address: str) -> str:
    """What is answered."""
    with urlopen(address) as answer:
        text: str = answer.read().decode()
    return text
