"""Topic rules: their shapes, and reading them out of TOML."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: Words between the first and the last term of a ``near`` rule that does not say otherwise.
WITHIN = 8
MOST_WITHIN = 40
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LABEL = re.compile(r"label_([a-z]{2,3})")
_TERM = re.compile(r"\*?[^*\s](?:[^*]*[^*\s])?\*?")
_REQUIRED = ("slug", "label", "about", "scope")
_LISTS = ("strong", "carry", "where")
_TOPIC_KEYS = {*_REQUIRED, *_LISTS, "weak", "unless", "near", "match", "reject"}
_NEAR_KEYS = {"all", "within", "where"}


class RuleError(Exception):
    """A rule file that is refused. ``problems`` names each reason."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems) if len(problems) == 1 else "\n  ".join(["refused", *problems]))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Near:
    """One term of each group within so many words of the others, in one sentence.

    ``where``: terms of which the article must hold one anywhere; none means no such condition.
    """

    groups: tuple[tuple[str, ...], ...]
    within: int = WITHIN
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A text on which a topic must, or must not, be found."""

    lang: str
    text: str
    expected: bool


@dataclass(frozen=True, slots=True)
class LocalLabel:
    """A topic's name in one language."""

    lang: str
    label: str


@dataclass(frozen=True, slots=True)
class TopicRules:
    """What a topic is and how it is found. Weak terms that are one idea in other words form one group."""

    slug: str
    label: str
    about: str
    scope: str
    labels: tuple[LocalLabel, ...] = ()
    strong: tuple[str, ...] = ()
    weak: tuple[tuple[str, ...], ...] = ()
    near: tuple[Near, ...] = ()
    unless: tuple[str, ...] = ()
    unless_near: tuple[Near, ...] = ()
    carry: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()

    def label_in(self, lang: str) -> str:
        """The topic's name in ``lang``, else in English."""
        return next((item.label for item in self.labels if item.lang == lang), self.label)


@dataclass(frozen=True, slots=True, eq=False)
class RuleSet:
    """The rules of every topic; equal when their source is, so that one compilation serves all copies."""

    topics: tuple[TopicRules, ...]
    sha256: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RuleSet) and other.sha256 == self.sha256

    def __hash__(self) -> int:
        return hash(self.sha256)


def read_rules(source: str) -> RuleSet:
    """The rules written in ``source``, their examples not yet run. Raises RuleError."""
    try:
        document = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise RuleError([f"not TOML: {error}"]) from error
    reading = _Reading(document)
    topics = tuple(reading.topic(block, f"topic {n}") for n, block in enumerate(reading.blocks(), 1))
    slugs = [topic.slug for topic in topics]
    reading.problems += [
        f"{slug}: two topics have this slug" for slug in {s for s in slugs if slugs.count(s) > 1}
    ]
    if reading.problems:
        raise RuleError(reading.problems)
    return RuleSet(topics=topics, sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest())


class _Reading:
    """One pass over a parsed rule file, gathering every problem before it is refused."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.problems: list[str] = []
        self.document = document
        self.words: dict[str, tuple[str, ...]] = {}
        self._unknown(document, {"topic", "words"}, "the file")
        for name, terms in self._table(document, "words", "the file").items():
            self.words[name] = self._terms(terms, f"words.{name}")

    def blocks(self) -> list[Mapping[str, Any]]:
        """The ``[[topic]]`` tables."""
        blocks = self.document.get("topic", [])
        if isinstance(blocks, list) and blocks and all(isinstance(block, dict) for block in blocks):
            return blocks
        self.problems.append("no [[topic]] block")
        return []

    def topic(self, block: Mapping[str, Any], place: str) -> TopicRules:
        """One topic; what cannot be read is left out and noted."""
        slug = block.get("slug") if isinstance(block.get("slug"), str) else None
        name = slug or place
        labels = {m[1]: value for key, value in block.items() if (m := _LABEL.fullmatch(key))}
        self._unknown(block, _TOPIC_KEYS | {f"label_{lang}" for lang in labels}, name)
        texts = {key: self._string(block, key, name) for key in _REQUIRED}
        if slug and not _SLUG.fullmatch(slug):
            self.problems.append(f"{name}: a slug is lower-case words joined by hyphens")
        lists = {key: self._terms(block.get(key, []), f"{name}.{key}") for key in _LISTS}
        weak = self._ideas(block.get("weak", []), f"{name}.weak")
        unless = block.get("unless", [])
        nears = [item for item in unless if isinstance(item, dict)] if isinstance(unless, list) else []
        phrases = (
            [item for item in unless if not isinstance(item, dict)] if isinstance(unless, list) else unless
        )
        near = tuple(self._near(item, f"{name}.near") for item in self._tables(block, "near", name))
        if not (lists["strong"] or weak or near):
            self.problems.append(f"{name}: needs at least one of strong, weak, near")
        return TopicRules(
            slug=texts["slug"],
            label=texts["label"],
            about=texts["about"],
            scope=texts["scope"],
            strong=lists["strong"],
            weak=weak,
            carry=lists["carry"],
            where=lists["where"],
            labels=tuple(LocalLabel(lang, str(label)) for lang, label in labels.items()),
            near=near,
            unless=self._terms(phrases, f"{name}.unless"),
            unless_near=tuple(self._near(item, f"{name}.unless") for item in nears),
            examples=(*self._examples(block, "match", name), *self._examples(block, "reject", name)),
        )

    def _near(self, item: Mapping[str, Any], place: str) -> Near:
        self._unknown(item, _NEAR_KEYS, place)
        groups = item.get("all", [])
        if not isinstance(groups, list) or not groups:
            self.problems.append(f"{place}: all must be a list of groups")
            groups = []
        within = item.get("within", WITHIN)
        if not isinstance(within, int) or not 0 < within <= MOST_WITHIN:
            self.problems.append(f"{place}: within must be a number of words from 1 to {MOST_WITHIN}")
            within = WITHIN
        read = tuple(self._terms(group, f"{place}.all") for group in groups)
        return Near(groups=read, within=within, where=self._terms(item.get("where", []), f"{place}.where"))

    def _terms(self, value: Any, place: str) -> tuple[str, ...]:
        """A list of terms, or one term; ``@name`` stands for the words of that name."""
        entries = [value] if isinstance(value, str) else value
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            self.problems.append(f"{place}: must be a list of terms")
            return ()
        terms: list[str] = []
        for entry in entries:
            terms += self._term(entry, place)
        return tuple(dict.fromkeys(terms))

    def _ideas(self, value: Any, place: str) -> tuple[tuple[str, ...], ...]:
        """Terms each of which is an idea of its own, or lists of terms that are one idea together."""
        if not isinstance(value, list):
            self.problems.append(f"{place}: must be a list of terms")
            return ()
        groups = [entry for entry in value if isinstance(entry, list)]
        single = self._terms([entry for entry in value if not isinstance(entry, list)], place)
        return (*((term,) for term in single), *(self._terms(group, place) for group in groups))

    def _term(self, entry: str, place: str) -> tuple[str, ...]:
        if entry.startswith("@"):
            if entry[1:] not in self.words:
                self.problems.append(f"{place}: there are no words named {entry} above")
            return self.words.get(entry[1:], ())
        if not _TERM.fullmatch(entry) or not any(char.isalnum() for char in entry):
            self.problems.append(f"{place}: {entry!r} is not a term; * may stand only at its ends")
            return ()
        return (entry,)

    def _examples(self, block: Mapping[str, Any], key: str, name: str) -> list[Example]:
        examples = []
        for lang, texts in self._table(block, key, name).items():
            listed = texts if isinstance(texts, list) else [texts]
            if not all(isinstance(text, str) and text.strip() for text in listed):
                self.problems.append(f"{name}.{key}.{lang}: must be a list of texts")
                continue
            examples += [Example(lang=lang, text=text, expected=key == "match") for text in listed]
        return examples

    def _string(self, block: Mapping[str, Any], key: str, name: str) -> str:
        value = block.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        self.problems.append(f"{name}: {key} is missing or empty")
        return ""

    def _table(self, block: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
        value = block.get(key, {})
        if isinstance(value, dict):
            return value
        self.problems.append(f"{name}: {key} must be a table")
        return {}

    def _tables(self, block: Mapping[str, Any], key: str, name: str) -> list[Mapping[str, Any]]:
        value = block.get(key, [])
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return value
        self.problems.append(f"{name}: {key} must be a list of tables")
        return []

    def _unknown(self, block: Mapping[str, Any], known: set[str], name: str) -> None:
        wrong = [key for key in block if key not in known]
        self.problems += [
            f"{name}: {key} is not a key; known are {', '.join(sorted(known))}" for key in wrong
        ]
