"""JSONL: one article a line, under the usual keys or those that were named for them."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO, Protocol, cast

from app.ingest.draft import FORMS, Draft, Notice, Unreadable
from app.ingest.sources.decoding import (
    BOMS,
    MANY_CONTROL,
    Decoded,
    decode,
    notices,
    refuse_magic,
    replaced,
    tidy,
    turned,
)
from app.ingest.sources.found import Box, Found
from app.ingest.sources.intake import MEGABYTE, Mapping
from app.ingest.sources.laying import Part, lay, same_words
from app.ingest.sources.markup import plain

#: Keys of the JSON object, in their own spelling.
Record = dict[str, object]
#: How much of a file is looked at before its first line is believed.
PEEK = 4096
_LETTER = re.compile(r"[^\W_]")


_FIELDS = (
    "url", "headline", "outlet", "byline", "published", "fetched", "lang", "form", "full_text_sha256",
)  # fmt: skip


def open_jsonl(box: Box) -> Iterator[Found]:
    """The lines that hold anything, each an item of its own: ``file.jsonl:12``. Raises Unreadable."""
    reader = partial(read_line, box.intake.mapping)
    limit = box.intake.largest_document
    empty = True
    with _utf8(box.stream) as stream:
        for number, line in enumerate(_lines(stream, limit), start=1):
            item = f"{box.item}:{number}"
            if line is None:
                yield Found(item, box.path, refused=f"larger than {limit // MEGABYTE} MB")
            elif line.strip():
                yield Found(item, box.path, reader=reader, content=line, largest=limit)
            empty = empty and line is not None and not line.strip()
    if empty:
        raise Unreadable("it has no text")


def read_line(mapping: Mapping, path_name: str, content: bytes, item: str) -> Iterator[Draft]:  # noqa: ARG001
    """One draft. Raises Unreadable for what is not a JSON object, or has no text in it."""
    decoded = decode(content)
    record = _record(decoded.text)
    values = {field: _strings(_first(record, mapping.keys(field))) for field in _FIELDS}
    single = {field: found[0] if found else None for field, found in values.items()}
    body = _body(_first(record, mapping.keys("text")))
    if not _LETTER.search(body.text):
        raise Unreadable(_no_text(record, mapping))
    headline = _one_line(single["headline"])
    laid = lay([Part(_without(headline, body.text))], headline)
    bad_form = _bad_form(item, single["form"])
    yield Draft(
        item=item,
        text=laid.text,
        marks=laid.marks,
        url=single["url"],
        headline=headline,
        outlet=_one_line(single["outlet"]),
        byline=tuple(values["byline"]),
        published=single["published"],
        fetched=single["fetched"],
        lang=single["lang"],
        form=None if bad_form else (single["form"] or "").lower() or None,
        full_text_sha256=single["full_text_sha256"],
        warnings=_both(item, decoded, body) + bad_form + _odd(item, record, mapping),
    )


def _both(item: str, line: Decoded, body: Decoded) -> tuple[Notice, ...]:
    """What was strange about a line, and about its text once its escapes were read: each kind once."""
    return notices(item, Decoded("", tuple(dict.fromkeys(line.warnings + body.warnings))))


def _odd(item: str, record: Record, mapping: Mapping) -> tuple[Notice, ...]:
    """Fields beside the text in which characters were replaced that cannot be written."""
    raw = {field: _first(record, mapping.keys(field)) for field in _FIELDS}
    odd = (field for field, value in raw.items() if isinstance(value, str) and replaced(value))
    return tuple(Notice(item, field, "; ".join(replaced(str(raw[field])))) for field in odd)


def _body(value: object) -> Decoded:
    """The text itself, its paragraphs apart, without markup and with its entities decoded."""
    pieces = (piece for piece in (value if isinstance(value, list) else [value]) if isinstance(piece, str))
    text = "\n\n".join(map(plain, pieces)).strip()
    return Decoded(tidy(text), replaced(text) + turned(text))


def _without(headline: str | None, text: str) -> str:
    """The text without a first line that only says the headline again."""
    first, _, rest = text.partition("\n")
    return rest.strip() if headline and rest.strip() and same_words(first, headline) else text


def _no_text(record: Record, mapping: Mapping) -> str:
    keys = " ".join(str(key)[:40] for key in list(record)[:12])
    return f"no text under {' or '.join(mapping.keys('text'))}; the keys here are {keys or 'none'}"


def _bad_form(item: str, form: str | None) -> tuple[Notice, ...]:
    if form is None or form.lower() in FORMS:
        return ()
    return (Notice(item, "form", f"{form[:80]!r} is not a form; the forms are {', '.join(FORMS)}"),)


def _one_line(value: str | None) -> str | None:
    return " ".join(value.split()) if value else None


class _Lines(Protocol):
    """What can be read line by line, with a limit."""

    def readline(self, limit: int, /) -> bytes: ...


class _Recoded:
    """Lines of another encoding, in UTF-8."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def readline(self, limit: int, /) -> bytes:
        """The next line, or as much of it as ``limit`` characters."""
        return self._text.readline(limit).encode("utf-8", "surrogatepass")


@contextmanager
def _utf8(stream: BinaryIO) -> Iterator[_Lines]:
    """The lines in UTF-8. Raises Unreadable where the first bytes are no text."""
    head = _peek(stream)
    encoding = next((name for bom, name in BOMS.items() if head.startswith(bom)), None)
    if not encoding:
        refuse_magic(head)
        if head.count(0) > MANY_CONTROL:
            raise Unreadable("a binary file, not text")
        yield stream
        return
    text = io.TextIOWrapper(stream, encoding, "replace", newline="\n")
    try:
        yield _Recoded(text)
    finally:
        text.detach()


def _peek(stream: BinaryIO) -> bytes:
    """The first bytes, left where they are: a pipe cannot go back, and a file in memory cannot peek."""
    if not stream.seekable():
        return cast(io.BufferedReader, stream).peek(PEEK)[:PEEK]
    head = stream.read(PEEK)
    stream.seek(0)
    return head


def _lines(stream: _Lines, limit: int) -> Iterator[bytes | None]:
    """Each line, or None for one beyond ``limit``, of which no more than that is ever in memory."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit + 1)
        yield None


def _record(line: str) -> Record:
    try:
        record = json.loads(line, strict=False)
    except json.JSONDecodeError as error:
        hint = "; JSONL wants one object a line" if line.strip() in ("[", "{", "]", "}") else ""
        said = error.msg.removesuffix(" at")
        raise Unreadable(f"not JSON: {said} at character {error.pos + 1}{hint}") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON that can be read: a number too long or too many brackets") from error
    if not isinstance(record, dict):
        raise Unreadable("JSON, but not an object with keys")
    return record


def _first(record: Record, keys: tuple[str, ...]) -> object:
    """The value of the first of ``keys`` that has one."""
    lower = {key.lower(): value for key, value in reversed(record.items())}
    for key in keys:
        value = record.get(key, lower.get(key.lower()))
        if value not in (None, "", []):
            return value
    return None


def _strings(value: object) -> list[str]:
    """A value as the strings it holds: numbers as written, names out of ``[{"name": …}]``."""
    if isinstance(value, list):
        return [found for item in value for found in _strings(item)]
    if isinstance(value, dict):
        return _strings(value.get("name"))
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str):
        return [tidied] if (tidied := tidy(html.unescape(value)).strip()) else []
    return [] if value is None or isinstance(value, bool) else [str(value)]
