"""Plain text: the file as it is, every character where it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.ingest.draft import Draft
from app.ingest.sources.decoding import decode, notices

#: A last line that says whose the text is, below the address.
_RIGHTS = re.compile(
    r"(?:\W{0,3}(?:ⓒ|©|\(c\)|copyrights?\b|all rights reserved|저작권자|무단\s?전재)|<\s?저작권자|[^.。]{0,40}(?:版权所有|版權所有|版权归|无断转载|無断転載|未经授权))",
    re.IGNORECASE,
)
LONGEST_RIGHTS = 200
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
#: A whole line that stands under a shared article: whoever posted it, replies, share buttons.
AFTER_THE_TEXT = re.compile(
    r"(?:posted|submitted|shared) by \S+(?: \S+)?"
    r"|[\d,.]+[km]? (?:comments?|replies|points|upvotes|likes|shares)"
    r"|(?:comments?|replies|leave a (?:reply|comment)|related (?:posts|articles)|share(?: this)?)(?: \([\d,]+\))?:?"
    r"|(?:댓글|의견|공유|관련\s?기사|评论|評論|分享|コメント|シェア)\s*[\d,]*\s*[개건]?:?",
    re.IGNORECASE,
)


def read(path_name: str, content: bytes, item: str) -> Iterator[Draft]:  # noqa: ARG001
    """One draft. A last line that is only an address is the article's own."""
    decoded = decode(content)
    yield Draft(item=item, text=decoded.text, url=own_address(decoded.text), warnings=notices(item, decoded))


def own_address(text: str) -> str | None:
    """The address that ends the article: on the last line, or on the last one before replies begin or it
    is said whose the text is.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    while len(lines) > 1 and _RIGHTS.match(lines[-1]) and len(lines[-1]) < LONGEST_RIGHTS:
        lines.pop()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if _ADDRESS.fullmatch(line) and (not following or AFTER_THE_TEXT.fullmatch(following)):
            return line
    return None
