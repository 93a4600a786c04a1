"""Zips: their members as items, ``archive.zip!/member``, and everything refused that a zip can be bad for."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from app.ingest.draft import Unreadable
from app.ingest.sources.found import Box, Found
from app.ingest.sources.intake import MEGABYTE

#: A zip in a zip in a zip; what is packed deeper was packed to harm.
DEEPEST = 3
#: The most repetitive of 80 news pages shrinks to an eighth; deflate ends at a thousandth.
MOST_SHRUNK = 200
#: Below this a member harms nobody, however well it shrank.
HARMLESS_BYTES = MEGABYTE
#: The ways of packing that can be unpacked piece by piece, and no further than was announced.
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: The flag bits of a member: its content is encrypted; its name is UTF-8.
ENCRYPTED, UTF8_NAME = 0x1, 0x800
#: Encodings of names, most telling first; cp437 is what the format itself says, and reads anything.
NAME_ENCODINGS = ("utf-8", "cp949", "cp932", "gb18030")
FORMAT_ENCODING = "cp437"
#: What packers on a Mac add beside every member.
MAC_FOLDER = "__MACOSX"
#: A zip inside a zip up to this size is unpacked in memory, a larger one on disk.
IN_MEMORY = 32 * MEGABYTE
#: Whatever opening or unpacking a damaged zip raises.
BROKEN = (BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError, EOFError, zlib.error)


def open_zip(box: Box) -> Iterator[Found]:
    """The members in their order, each unpacked when it is asked for. Raises Unreadable."""
    if box.depth >= DEEPEST:
        raise Unreadable(f"an archive inside {DEEPEST} others is not unpacked")
    try:
        with ZipFile(box.stream) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            if not members:
                raise Unreadable("an archive without a file in it")
            box.allowance.take(sum(info.file_size for info in members if not _harm_of(info)))
            for info in members:
                yield from _member(box, archive, info)
    except BROKEN as error:
        raise Unreadable(f"not a zip that can be read: {error}") from error


def name_of(info: ZipInfo) -> str:
    """The name of a member; one that is not marked as UTF-8 is whatever the packer's system wrote."""
    if info.flag_bits & UTF8_NAME or info.filename.isascii():
        return info.filename
    try:
        written = info.filename.encode(FORMAT_ENCODING)
    except UnicodeEncodeError:
        return info.filename
    for encoding in NAME_ENCODINGS:
        try:
            return written.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _member(box: Box, archive: ZipFile, info: ZipInfo) -> Iterator[Found]:
    path = PurePosixPath(name_of(info).replace("\\", "/"))
    item = f"{box.item}!/{path}".encode("utf-8", "backslashreplace").decode("utf-8")
    harm = "its name leads out of the archive" if _leads_out(path) else _harm_of(info)
    if harm:
        yield Found(item, box.path, refused=harm)
    elif any(part.startswith(".") or part == MAC_FOLDER for part in path.parts):
        yield Found(item, box.path)
    else:
        yield from _known(box, archive, info, item, path.suffix.lower())


def _known(box: Box, archive: ZipFile, info: ZipInfo, item: str, kind: str) -> Iterator[Found]:
    """A member by its kind: opened, read, or skipped. What is wrong with it harms no other."""
    limit = box.intake.largest_document
    try:
        if opener := box.kinds.openers.get(kind):
            with _seekable(archive, info) as stream:
                yield from opener(box.inside(item, stream))
        elif reader := box.kinds.readers.get(kind):
            if info.file_size > limit:
                raise Unreadable(f"larger than {limit // MEGABYTE} MB")
            yield Found(item, box.path, reader=reader, content=archive.read(info), largest=limit)
        else:
            yield Found(item, box.path)
    except Unreadable as error:
        yield Found(item, box.path, refused=str(error))
    except BROKEN as error:
        yield Found(item, box.path, refused=f"damaged: {error}")


def _seekable(archive: ZipFile, info: ZipInfo) -> BinaryIO:
    """The unpacked member, to be read from any place: never more of it than was announced."""
    unpacked = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - closed by who asked for it
    with archive.open(info) as packed:
        copyfileobj(packed, unpacked)
    unpacked.seek(0)
    return cast(BinaryIO, unpacked)


def _leads_out(path: PurePosixPath) -> bool:
    return path.is_absolute() or ".." in path.parts or bool(path.parts and path.parts[0].endswith(":"))


def _harm_of(info: ZipInfo) -> str | None:
    """What is wrong with a member, before a byte of it is unpacked."""
    if info.flag_bits & ENCRYPTED:
        return "encrypted"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a symbolic link"
    if info.compress_type not in METHODS:
        return "packed by a method that is not unpacked here"
    if info.file_size > max(HARMLESS_BYTES, MOST_SHRUNK * info.compress_size):
        return f"it unpacks to more than {MOST_SHRUNK} times its size, as no text does"
    return None
