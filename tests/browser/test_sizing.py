"""The script that sizes frames, on pages that hold other frames too, and what a frame says to its page."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from app.archive.database import open_archive
from app.archive.views import Draft, save, save_private
from app.settings import ROOT, read_settings

from . import sites
from .conftest import Seat
from .reader import Window

pytestmark = pytest.mark.browser

EMBED = "/embed/timeline?topic=north-korea&limit=3"
HEIGHT = "root => Math.ceil(root.getBoundingClientRect().height)"
#: Frames before ours that no script can make anything of.
ODD = """() => {
  for (const src of ["http://[", "https://a b/", "about:blank", "//:0", ""]) {
    const frame = document.createElement("iframe");
    frame.setAttribute("src", src);
    frame.className = "readout-frame";
    document.body.prepend(frame);
  }
}"""
#: What the page put into them says a height all the same.
SPEAKING = """frames => frames.slice(0, -1).forEach(frame => {
  let inside;
  try { inside = frame.contentWindow.document; } catch (foreign) { return; }
  const script = inside.createElement("script");
  script.textContent = "parent.postMessage({ type: 'readout:resize', version: 1, height: 700 }, '*')";
  inside.documentElement.append(script);
})"""
#: A script without a tag of its own, beside the tag that fetched it.
TAGGED = """address => {
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = address;
  document.head.append(tag);
}"""


def by_its_tag(page: Page, readout: str) -> None:
    page.add_script_tag(url=f"{readout}/embed.js")


def without_its_tag(page: Page, readout: str) -> None:
    page.evaluate(TAGGED, f"{readout}/embed.js?v=2")
    with urllib.request.urlopen(f"{readout}/embed.js") as answer:
        page.evaluate(f"() => {{ {answer.read().decode()} }}")


def of_the_plugins(page: Page, readout: str) -> None:
    page.locator("iframe").last.evaluate("frame => { frame.className = 'readout-frame' }")
    page.add_script_tag(path=ROOT / "integrations" / "dokuwiki" / "readout" / "script.js")


Loading = Callable[[Page, str], None]
in_each_way = pytest.mark.parametrize("load", [by_its_tag, without_its_tag, of_the_plugins])


def framing(seat: Seat, wiki: sites.Wiki, address: str) -> Page:
    """A page with one frame of ours below frames that cannot be read."""
    page = seat(Window()).page
    page.goto(wiki.framing(address))
    expect(page.frame_locator("iframe").get_by_role("article")).to_have_count(3)
    page.evaluate(ODD)
    return page


@in_each_way
def test_frames_that_cannot_be_read_keep_none_from_its_height(
    seat: Seat, readout: str, wiki: sites.Wiki, load: Loading
) -> None:
    page = framing(seat, wiki, readout + EMBED)
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    load(page, readout)
    page.locator("iframe").evaluate_all(SPEAKING)
    ours = page.locator("iframe").last
    inside = page.frame_locator(f"iframe[src^='{readout}']").locator("#embed")
    expect(ours).to_have_css("height", f"{inside.evaluate(HEIGHT)}px")
    assert thrown == []


@pytest.mark.parametrize("load", [by_its_tag, without_its_tag])
@pytest.mark.parametrize("moved", ["/timeline", "/embedded/timeline"])
def test_what_is_no_embed_of_the_scripts_own_server_is_left_as_it_is(
    seat: Seat, readout: str, wiki: sites.Wiki, load: Loading, moved: str
) -> None:
    page = framing(seat, wiki, readout + EMBED)
    # The frame's words stay, while its address says that it is another.
    page.locator("iframe").last.evaluate(
        "(frame, src) => Object.defineProperty(frame, 'src', { value: src })", readout + moved
    )
    load(page, readout)
    inside = page.frame_locator(f"iframe[src^='{readout}']").locator("html")
    inside.evaluate("() => parent.postMessage({ type: 'readout:resize', version: 1, height: 777 }, '*')")
    page.wait_for_timeout(300)
    expect(page.locator("iframe").last).to_have_css("height", "600px")


@pytest.fixture(scope="module")
def shared(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory, wiki: sites.Wiki
) -> Iterator[tuple[str, str]]:
    """A Readout with a saved view called texts, and the token of a private one."""
    folder: Path = tmp_path_factory.mktemp("shared")
    with sites.readout(folder, wiki.origin) as address:
        archive = open_archive(
            read_settings({"READOUT_DATABASE_URL": f"sqlite:///{sites.archive_file(folder)}"})
        )
        draft = Draft("timeline", "topic=north-korea&limit=3", "Texts")
        save(archive, draft, "texts")
        token = save_private(archive, draft).key
        archive.close()
        yield address, token


def said(page: Page) -> dict[str, Any]:
    """What consumers of heights hear that are not ours."""
    page.wait_for_function("heard.length >= 2")
    words = page.evaluate("heard.map(message => message.data)")
    assert next(word for word in words if isinstance(word, dict)).keys() == {"type", "version", "height"}
    found: dict[str, Any] = json.loads(next(word for word in words if isinstance(word, str)))
    return found


@pytest.mark.parametrize("path", [EMBED, "/embed/v/texts"])
def test_a_frame_says_its_address_to_those_who_find_frames_by_it(
    seat: Seat, wiki: sites.Wiki, shared: tuple[str, str], path: str
) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(shared[0] + path))
    message = said(page)
    assert (message.pop("context"), message.pop("src")) == ("iframe.resize", shared[0] + path)
    assert message.pop("height") > 0
    assert message == {}


@pytest.mark.parametrize("spoilt", ["", "x", "?theme=green"])
def test_a_private_frame_tells_nobody_its_address(
    seat: Seat, wiki: sites.Wiki, shared: tuple[str, str], spoilt: str
) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(f"{shared[0]}/embed/v/{shared[1]}{spoilt}"))
    assert said(page).keys() == {"context", "height"}
    assert shared[1] not in json.dumps(page.evaluate("heard"))
