"""What can go wrong with the archive's file, in words for the person who runs it."""

from __future__ import annotations


class ArchiveError(Exception):
    """The archive cannot be opened, read or written; the message says why and what may help."""


class NewerSchema(ArchiveError):
    """The archive was made by a newer Readout than this one."""


#: What SQLite says, and what that means; the first fragment found in its message counts.
_PLAIN = (
    ("locked", "is in use by another program that did not finish in time; try again when it has"),
    ("readonly", "may not be written: check the permissions of the file and its folder"),
    ("unable to open", "cannot be opened: check that its folder exists and may be written"),
    ("not a database", "is not an archive of Readout, but some other file"),
    ("malformed", "is damaged; a backup that is whole can be restored"),
    ("full", "cannot be written: the disk is full"),
    ("disk I/O", "cannot be read or written: the disk reports an error"),
)


def in_plain_words(path: str, error: BaseException) -> ArchiveError:
    """An ArchiveError that says what ``error``, from SQLite, means for the file at ``path``."""
    said = str(error)
    meaning = next((plain for fragment, plain in _PLAIN if fragment in said), f"failed: {said}")
    return ArchiveError(f"The archive {path} {meaning}.")
