"""The pictures of the README, taken anew from the first articles: make pictures."""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from app.settings import ROOT

from .reader import Window, launch, sit_down
from .sites import RECORDS, readout

PICTURES = ROOT / "docs" / "images"
SUMMARIES = ("quxhudvkgilr", "iic4si3bsaqm", "6ahvbf4xtwxf")
ADDRESSES = {
    "timeline": ("/", Window(1280, 860)),
    "article": (f"/articles/{SUMMARIES[0]}", Window(1280, 860)),
    "compare": (
        "/compare?" + "&".join(f"article={key}" for key in SUMMARIES) + "#glance",
        Window(1280, 860),
    ),
    "figures": (
        "/compare?" + "&".join(f"article={key}" for key in SUMMARIES) + "&view=figures#figures",
        Window(1280, 860),
    ),
    "texts": (
        "/compare?" + "&".join(f"article={key}" for key in SUMMARIES[:2]) + "&view=texts",
        Window(1280, 860),
    ),
    "matrix": ("/matrix?from=2026-01-04", Window(1280, 860)),
    "quotes": ("/quotes", Window(1280, 860)),
    "speaker": ("/quotes/speakers/lee-jae-myung", Window(1280, 860)),
    "dark": ("/topics/hallyu-ban", Window(1280, 860, dark=True)),
    "share": ("/share/timeline?topic=hallyu-ban&limit=4", Window(1280, 860)),
    "snapshot": ("/timeline.svg?topic=hallyu-ban&limit=5", Window(960, 640)),
    "phone": ("/?topic=hallyu-ban", Window(390, 860)),
}


def take(browser: Browser, name: str, address: str, window: Window) -> None:
    """One picture of one address."""
    reader = sit_down(browser, window)
    reader.page.goto(address)
    reader.page.screenshot(path=PICTURES / f"{name}.png")
    reader.page.context.close()


def main() -> None:
    """All of them."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        readout(Path(folder), "'self'", sorted(path.name for path in RECORDS.iterdir())) as site,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        for name, (address, window) in ADDRESSES.items():
            take(browser, name, site + address, window)
        browser.close()


if __name__ == "__main__":
    main()
