"""A reader at a browser: the window they look through, and everything the browser complained about."""

import os
import shutil
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

#: The headless shell draws nothing on a screen that nobody looks at, and starts a window in a third of the time.
CHROMIUM_NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
QUIET_CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
#: A page that needs longer than this on loopback is broken, not slow.
PATIENCE_MS = 10_000


@dataclass(frozen=True)
class Window:
    """How a reader looks at a page."""

    width: int = 1280
    height: int = 900
    dark: bool = False
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}{'' if self.scripts else '-no-scripts'}"


@dataclass(frozen=True)
class Reader:
    """Someone at a browser: the page before them, and what a developer would see in red."""

    page: Page
    complaints: list[str]

    def move_to(self, window: Window) -> None:
        """Look at the same page through another window; scripts stay as they were."""
        self.page.set_viewport_size({"width": window.width, "height": window.height})
        self.page.emulate_media(color_scheme="dark" if window.dark else "light")

    def overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        width: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return width

    def violations(self) -> AxeResults:
        """What axe finds against the page as it stands; what it finds nothing against stays in the browser."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        run = "axe.run({resultTypes: ['violations']}).then(({violations}) => ({violations}))"
        return AxeResults(self.page.evaluate(run))


def launch(playwright: Playwright) -> Browser:
    """Chromium as the machine has it; without one the tests skip, or fail where they are required."""
    return playwright.chromium.launch(executable_path=_path_of_chromium(), args=QUIET_CHROMIUM)


def sit_down(browser: Browser, window: Window) -> Reader:
    """A reader with nothing remembered from before. Close ``page.context`` when they leave."""
    context = browser.new_context(
        viewport={"width": window.width, "height": window.height},
        color_scheme="dark" if window.dark else "light",
        java_script_enabled=window.scripts,
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE_MS)
    return _listening(context)


def _path_of_chromium() -> str:
    found = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    if found:
        return found
    message = f"NO BROWSER: none of {', '.join(CHROMIUM_NAMES)} is installed, so nothing was tested in one"
    if os.environ.get("READOUT_TEST_BROWSER") == "required":
        pytest.fail(message)
    pytest.skip(message)


def _listening(context: BrowserContext) -> Reader:
    page = context.new_page()
    complaints: list[str] = []

    def on_console(note: Any) -> None:
        if note.type in ("error", "warning"):
            complaints.append(note.text)

    def on_request(asked: Any) -> None:
        if not asked.url.startswith(("http://127.0.0.1:", "data:", "about:")):
            complaints.append(f"asked the outside world for {asked.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", on_request)
    return Reader(page, complaints)
