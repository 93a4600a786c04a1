"""Static files under names that carry their fingerprint, served from WhiteNoise's index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import brotli
import js_lib_htmx
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from whitenoise import WhiteNoise
from whitenoise.responders import StaticFile

from app.settings import ROOT

STATIC = ROOT / "static"
#: What compresses at all, by its content type.
_NEVER = re.compile(r"q=0(?:\.0*)?")
COMPRESSED = ("text/", "application/javascript", "image/svg")
KINDS = {".css", ".js", ".svg", ".png", ".ico"}
#: htmx comes from the package that ships it; only this one of its files is ours to serve.
HTMX = Path(js_lib_htmx.__file__).parent / "static" / "htmx" / "htmx.min.js"
HTMX_NAME = "htmx/htmx.min.js"
PREFIX = "/static"
#: 48 bits: two versions of one file never meet.
FINGERPRINT_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file: the name that templates use, where it lies, and the name under which it is served."""

    name: str
    path: Path
    served: str


@dataclass(frozen=True, slots=True)
class Assets:
    """Every static file by name, and one fingerprint over all of them."""

    by_name: Mapping[str, Asset]
    fingerprint: str

    def address(self, name: str) -> str:
        """The path at which an asset is served. KeyError for a name that does not exist."""
        return f"{PREFIX}/{self.by_name[name].served}"


def find_assets(folder: Path = STATIC) -> Assets:
    """Read every static file once and name it for its content."""
    found = [_asset(name, path) for name, path in _files(folder)]
    names = "\n".join(sorted(asset.served for asset in found))
    return Assets({asset.name: asset for asset in found}, _digest(names.encode()))


class StaticFiles:
    """The assets as an ASGI application: immutable, with 304, HEAD and ranges as WhiteNoise answers them."""

    def __init__(self, assets: Assets) -> None:
        self._index = _index(assets.by_name.values())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        file = self._index.get(path)
        if file is None:
            raise HTTPException(404)
        response = await run_in_threadpool(_answer, file, scope)
        await response(scope, receive, send)


def _index(assets: Iterable[Asset]) -> dict[str, StaticFile]:
    noise = WhiteNoise(None, immutable_file_test=lambda _path, _url: True)
    for asset in assets:
        noise.add_file_to_dictionary(f"/{asset.served}", str(asset.path))
    index: dict[str, StaticFile] = noise.files
    return index


def _answer(file: StaticFile, scope: Scope) -> Response:
    asked = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in Headers(scope=scope).items()}
    # A package may ship its files compressed too; which of the ways to take is decided below.
    accepted = asked.pop("HTTP_ACCEPT_ENCODING", "")
    found = file.get_response(scope["method"], asked)
    body = b""
    if found.file is not None:
        with found.file as opened:
            body = opened.read()
    response = Response(body, status_code=found.status)
    for name, value in found.headers:
        response.headers[name] = value
    if found.status == 200 and body and response.headers["Content-Type"].startswith(COMPRESSED):
        _compress(response, accepted)
    return response


def _compress(response: Response, accepted: str) -> None:
    """Brotli where the browser takes it: a tenth smaller than what the application does for the others."""
    response.headers.add_vary_header("Accept-Encoding")
    if _takes_brotli(accepted):
        response.body = _brotli(bytes(response.body))
        response.headers["Content-Encoding"] = "br"
        response.headers["Content-Length"] = str(len(response.body))


def _takes_brotli(accepted: str) -> bool:
    """Whether Accept-Encoding names Brotli and does not refuse it."""
    ways = [[part.strip() for part in way.split(";")] for way in accepted.split(",")]
    return any(way == "br" and not any(_NEVER.fullmatch(each) for each in rest) for way, *rest in ways)


@lru_cache(maxsize=64)
def _brotli(content: bytes) -> bytes:
    """Compressed as far as it goes, once: the files never change while the application runs."""
    compressed: bytes = brotli.compress(content)
    return compressed


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in KINDS:
            yield path.relative_to(folder).as_posix(), path
    yield HTMX_NAME, HTMX


def _asset(name: str, path: Path) -> Asset:
    stem, dot, extension = name.rpartition(".")
    return Asset(name, path, f"{stem}.{_digest(path.read_bytes())}{dot}{extension}")


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:FINGERPRINT_LENGTH]
