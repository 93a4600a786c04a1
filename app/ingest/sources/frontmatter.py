"""Front matter: the declared fields at the head of a Markdown file, read whatever state they are in."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

import yaml

from app.ingest.draft import FORMS, Notice
from app.ingest.sources.decoding import tidy

#: Our name of a field, and the keys under which it arrives; the first key with a value wins.
KEYS = {
    "url": ("url", "link"),
    "headline": ("headline", "title"),
    "outlet": ("outlet", "publisher"),
    "byline": ("byline", "author", "authors"),
    "published": ("published", "published_at", "date"),
    "fetched": ("fetched", "fetched_at", "crawled_at"),
    "lang": ("lang", "language"),
    "form": ("form",),
    "text": ("text", "body", "content"),
    "full_text_sha256": ("full_text_sha256",),
}
#: Fields of many values, or of lines that belong together.
MANY = frozenset({"byline", "text"})
_HEAD = re.compile(r"---[ \t]*\n(?P<fields>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"(?P<key>[^\W\d][\w .-]*?)[ \t]*:(?:[ \t]+(?P<value>.*)|[ \t]*)$")
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<value>.*)(?P=mark)", re.DOTALL)
#: The base loader written in C, where the machine has it, reads the same ten times as fast.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_KNOWN = frozenset(key for keys in KEYS.values() for key in keys)
_OPENED = re.compile(r"\s*---[ \t]*\n\s*(?P<key>[^\W\d][\w .-]*?)[ \t]*:")
#: What announces a value in the lines below, and what stands between these.
BLOCKS = {"|": "\n", ">": " "}
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field: its key as written and its values, entities decoded; most have one."""

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a file declares about itself, the rest of it, and what could not be read."""

    fields: tuple[Field, ...]
    rest: str
    notices: tuple[Notice, ...] = field(default=())

    def values(self, name: str) -> tuple[str, ...]:
        """The values declared for one of our fields, under whichever of its keys."""
        for key in KEYS[name]:
            for declared in self.fields:
                if declared.key.lower() == key and declared.values:
                    return declared.values
        return ()

    def value(self, name: str) -> str | None:
        """The single value of one of our fields, or None."""
        values = self.values(name)
        return values[0] if values else None


def read_front_matter(text: str, item: str) -> FrontMatter:
    """The fields at the head of ``text``: as YAML, and where YAML refuses, line by line.

    Rules around a paragraph look like a head, too: without one key that we know, they are text.
    """
    head = _HEAD.match(text)
    if not head:
        return FrontMatter((), text, _unclosed(text, item))
    notices: list[Notice] = []
    fields = _by_yaml(head["fields"], item, notices)
    if fields is None:
        fields = _by_lines(head["fields"], item, notices)
    if head["fields"].strip() and not any(each.key.lower() in _KNOWN for each in fields):
        return FrontMatter((), text)
    return FrontMatter(fields, text[head.end() :], tuple(notices))


def valid_form(front: FrontMatter, item: str) -> tuple[str | None, tuple[Notice, ...]]:
    """The declared form if it is one, else None and a notice."""
    form = (front.value("form") or "").strip().lower() or None
    if form is None or form in FORMS:
        return form, ()
    return None, (Notice(item, "form", f"{form[:80]!r} is not a form; the forms are {', '.join(FORMS)}"),)


def valid_sha256(front: FrontMatter, item: str) -> tuple[str | None, tuple[Notice, ...]]:
    """The declared digest of the full text if it is one, else None and a notice."""
    digest = (front.value("full_text_sha256") or "").strip().lower() or None
    if digest is None or _SHA256.fullmatch(digest):
        return digest, ()
    return None, (Notice(item, "full_text_sha256", "not 64 hexadecimal digits"),)


def surplus(front: FrontMatter, item: str) -> tuple[Notice, ...]:
    """Values that a field of one value has beyond its first."""
    counts = {name: len(front.values(name)) for name in KEYS if name not in MANY}
    return tuple(
        Notice(item, name, f"only the first of {count} values is read")
        for name, count in counts.items()
        if count > 1
    )


def _unclosed(text: str, item: str) -> tuple[Notice, ...]:
    """A head that opens with a key we know and never ends is most likely a mistake, and stays text."""
    opened = _OPENED.match(text)
    if not opened or opened["key"].lower() not in _KNOWN:
        return ()
    return (Notice(item, "front matter", "not read: no line of --- ends it"),)


def _by_yaml(source: str, item: str, notices: list[Notice]) -> tuple[Field, ...] | None:
    """The fields as YAML has them, every scalar as it was written; None where YAML refuses.

    The base loader builds nothing but strings, lists and mappings: dates stay as declared, ``no`` stays a
    word, and an impossible date is no error here.
    """
    try:
        loaded = yaml.load(source, Loader=_LOADER)  # noqa: S506 - safer than SafeLoader
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(loaded, dict):
        return None if source.strip() else ()
    for key, value in loaded.items():
        if str(key).lower() in _KNOWN and _nested(value):
            notices.append(Notice(item, str(key)[:40], "not read: a value or a list of values is wanted"))
    return tuple(_field(str(key), _strings(value)) for key, value in loaded.items())


def _nested(value: object) -> bool:
    return any(not isinstance(each, str) for each in (value if isinstance(value, list) else [value]))


def _strings(value: object) -> list[str]:
    """A scalar, or the scalars of a list; what is nested deeper names nothing we know."""
    if isinstance(value, list):
        return [item for item in value if isinstance(item, str)]
    return [value] if isinstance(value, str) else []


def _by_lines(source: str, item: str, notices: list[Notice]) -> tuple[Field, ...]:
    fields: list[tuple[str, list[str]]] = []
    block: str | None = None
    for line in source.split("\n"):
        if block and (line[:1] in (" ", "\t") or not line.strip()):
            fields[-1][1][-1] += line.strip() + block
            continue
        if not line.strip() or line.startswith("#"):
            continue
        found = _FIELD.match(line.strip())
        if fields and line[0] in " \t-" and not (found and found["key"].lower() in _KNOWN):
            _continue(fields[-1], line.strip())
            continue
        if found:
            block = BLOCKS.get((found["value"] or "").strip().rstrip("+-"))
            fields.append((found["key"], ["" if block else found["value"] or ""]))
        else:
            notices.append(Notice(item, line.strip()[:40], "not read: not of the form `key: value`"))
    return tuple(_field(key, [_unquoted(value) for value in values]) for key, values in fields)


def _continue(field: tuple[str, list[str]], line: str) -> None:
    """An item of a list is a value of its own; so is a line of names; any other line goes on with the last."""
    key, values = field
    if line.startswith("- ") or key.lower() in KEYS["byline"] or not values[-1].strip():
        values.append(line.removeprefix("- "))
    else:
        values[-1] = f"{values[-1].rstrip()} {line}"


def _unquoted(value: str) -> str:
    quoted = _QUOTED.fullmatch(value.strip())
    if not quoted:
        return value.strip()
    mark = quoted["mark"]
    return quoted["value"].replace('\\"', '"') if mark == '"' else quoted["value"].replace("''", "'")


def _field(key: str, values: list[str]) -> Field:
    decoded = (tidy(html.unescape(value)).strip() for value in values)
    return Field(key.strip(), tuple(value for value in decoded if value))
