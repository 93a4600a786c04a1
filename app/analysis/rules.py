"""Topic rules: their shapes, and reading them out of TOML."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.analysis.patterns import regex
from app.analysis.rule_lines import Lines

#: Words between the first and the last term of a ``near`` rule that does not say otherwise.
WITHIN = 8
MOST_WITHIN = 40
_SLUG = regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LABEL = regex(r"label_([a-z]{2,3})")
_TERM = regex(r"\*?[^*\s](?:[^*]*[^*\s])?\*?")
_REQUIRED = ("slug", "label", "about", "scope")
_LISTS = ("strong", "names", "where")
_TOPIC_KEYS = {*_REQUIRED, *_LISTS, "weak", "unless", "carry", "near", "match", "reject"}
_NEAR_KEYS = {"all", "within", "where", "ordered"}


class RuleError(Exception):
    """A rule file that is refused. ``problems`` names each reason."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems) if len(problems) == 1 else "\n  ".join(["refused", *problems]))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Near:
    """One term of each group within so many words of the others, in one sentence.

    ``where``: terms of which the article must hold one anywhere; none means no such condition.
    ``ordered``: the terms stand in the order of their groups.
    """

    groups: tuple[tuple[str, ...], ...]
    within: int = WITHIN
    where: tuple[str, ...] = ()
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A text on which a topic must, or must not, be found, and the line on which it is written (0: unknown)."""

    lang: str
    text: str
    expected: bool
    line: int = 0


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
    names: tuple[str, ...] = ()
    weak: tuple[tuple[str, ...], ...] = ()
    near: tuple[Near, ...] = ()
    unless: tuple[str, ...] = ()
    unless_near: tuple[Near, ...] = ()
    carry: tuple[str, ...] = ()
    carry_near: tuple[Near, ...] = ()
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
    reading = _Reading(document, Lines(source))
    topics = tuple(reading.topic(block, n) for n, block in enumerate(reading.blocks(), 1))
    slugs = [topic.slug for topic in topics]
    for number, slug in enumerate(slugs, 1):
        if slug in slugs[: number - 1]:
            reading.note(f"{slug}: two topics have this slug", number, "slug")
    if reading.problems:
        raise RuleError(reading.problems)
    return RuleSet(topics=topics, sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest())


class _Reading:
    """One pass over a parsed rule file, gathering every problem before it is refused."""

    def __init__(self, document: Mapping[str, Any], lines: Lines) -> None:
        self.problems: list[str] = []
        self.lines = lines
        self.block = 0
        self.document = document
        self.words: dict[str, tuple[str, ...]] = {}
        self._unknown(document, {"topic", "words"}, "the file")
        for name, terms in self._table(document, "words", "the file").items():
            self.words[name] = self._terms(terms, f"words.{name}")

    def note(self, problem: str, block: int, key: str, text: str = "") -> None:
        """Keep a problem, with the line of ``text``, or of ``key``, in topic ``block``."""
        line = self.lines.of_text(block, text, key) if text else self.lines.of_key(block, key)
        self.problems.append(f"line {line}: {problem}" if line else problem)

    def blocks(self) -> list[Mapping[str, Any]]:
        """The ``[[topic]]`` tables."""
        blocks = self.document.get("topic", [])
        if isinstance(blocks, list) and blocks and all(isinstance(block, dict) for block in blocks):
            return blocks
        self.problems.append("no [[topic]] block")
        return []

    def topic(self, block: Mapping[str, Any], number: int) -> TopicRules:
        """One topic; what cannot be read is left out and noted."""
        self.block = number
        slug = block.get("slug") if isinstance(block.get("slug"), str) else None
        name = slug or f"topic {number}"
        labels = {m[1]: value for key, value in block.items() if (m := _LABEL.fullmatch(key))}
        self._unknown(block, _TOPIC_KEYS | {f"label_{lang}" for lang in labels}, name)
        texts = {key: self._string(block, key, name) for key in _REQUIRED}
        if slug and not _SLUG.fullmatch(slug):
            self._note(f"{name}: a slug is lower-case words joined by hyphens", "slug")
        lists = {key: self._terms(block.get(key, []), f"{name}.{key}") for key in _LISTS}
        weak = self._ideas(block.get("weak", []), f"{name}.weak")
        unless, unless_near = self._mixed(block, "unless", name)
        carry, carry_near = self._mixed(block, "carry", name)
        near = tuple(self._near(item, f"{name}.near") for item in self._tables(block, "near", name))
        if not (lists["strong"] or lists["names"] or weak or near):
            self._note(f"{name}: needs at least one of strong, names, weak, near", "slug")
        return TopicRules(
            slug=texts["slug"],
            label=texts["label"],
            about=texts["about"],
            scope=texts["scope"],
            strong=lists["strong"],
            names=lists["names"],
            weak=weak,
            carry=carry,
            carry_near=carry_near,
            where=lists["where"],
            labels=tuple(LocalLabel(lang, str(label)) for lang, label in labels.items()),
            near=near,
            unless=unless,
            unless_near=unless_near,
            examples=(*self._examples(block, "match", name), *self._examples(block, "reject", name)),
        )

    def _note(self, problem: str, key: str, text: str = "") -> None:
        self.note(problem, self.block, key, text)

    def _mixed(
        self, block: Mapping[str, Any], key: str, name: str
    ) -> tuple[tuple[str, ...], tuple[Near, ...]]:
        """A list of terms among which near tables may stand: the terms, and the tables."""
        place, value = f"{name}.{key}", block.get(key, [])
        if not isinstance(value, list):
            return self._terms(value, place), ()
        terms = self._terms([item for item in value if not isinstance(item, dict)], place)
        return terms, tuple(self._near(item, place) for item in value if isinstance(item, dict))

    def _near(self, item: Mapping[str, Any], place: str) -> Near:
        self._unknown(item, _NEAR_KEYS, place)
        groups = item.get("all", [])
        if not isinstance(groups, list) or not groups:
            self._note(f"{place}: all must be a list of groups", "all")
            groups = []
        within = item.get("within", WITHIN)
        if not isinstance(within, int) or not 0 < within <= MOST_WITHIN:
            problem = f"{place}: within must be a number of words from 1 to {MOST_WITHIN}"
            self._note(problem, "within", f"within = {within}")
            within = WITHIN
        read = tuple(self._terms(group, f"{place}.all") for group in groups)
        ordered = item.get("ordered", False)
        if not isinstance(ordered, bool):
            self._note(f"{place}: ordered is true or false", "ordered")
        where = self._terms(item.get("where", []), f"{place}.where")
        return Near(groups=read, within=within, where=where, ordered=ordered is True)

    def _terms(self, value: Any, place: str) -> tuple[str, ...]:
        """A list of terms, or one term; ``@name`` stands for the words of that name."""
        entries = [value] if isinstance(value, str) else value
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            self._note(f"{place}: must be a list of terms", _last(place))
            return ()
        terms: list[str] = []
        for entry in entries:
            terms += self._term(entry, place)
        return tuple(dict.fromkeys(terms))

    def _ideas(self, value: Any, place: str) -> tuple[tuple[str, ...], ...]:
        """Terms each of which is an idea of its own, or lists of terms that are one idea together."""
        if not isinstance(value, list):
            self._note(f"{place}: must be a list of terms", _last(place))
            return ()
        groups = [entry for entry in value if isinstance(entry, list)]
        single = self._terms([entry for entry in value if not isinstance(entry, list)], place)
        return (*((term,) for term in single), *(self._terms(group, place) for group in groups))

    def _term(self, entry: str, place: str) -> tuple[str, ...]:
        if entry.startswith("@"):
            if entry[1:] not in self.words:
                problem = f"{place}: there are no words named {entry} above"
                self._note(problem, _last(place), _quoted(entry))
            return self.words.get(entry[1:], ())
        if not _TERM.fullmatch(entry) or not any(char.isalnum() for char in entry):
            problem = f"{place}: {entry!r} is not a term; * may stand only at its ends"
            self._note(problem, _last(place), _quoted(entry))
            return ()
        return (entry,)

    def _examples(self, block: Mapping[str, Any], key: str, name: str) -> list[Example]:
        examples = []
        for lang, texts in self._table(block, key, name).items():
            listed = texts if isinstance(texts, list) else [texts]
            if not all(isinstance(text, str) and text.strip() for text in listed):
                self._note(f"{name}.{key}.{lang}: must be a list of texts", lang)
                continue
            examples += [Example(lang, text, key == "match", self._line(text)) for text in listed]
        return examples

    def _line(self, text: str) -> int:
        return self.lines.of_text(self.block, text) or 0

    def _string(self, block: Mapping[str, Any], key: str, name: str) -> str:
        value = block.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        self._note(f"{name}: {key} is missing or empty", key)
        return ""

    def _table(self, block: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
        value = block.get(key, {})
        if isinstance(value, dict):
            return value
        self._note(f"{name}: {key} must be a table", key)
        return {}

    def _tables(self, block: Mapping[str, Any], key: str, name: str) -> list[Mapping[str, Any]]:
        value = block.get(key, [])
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return value
        self._note(f"{name}: {key} must be a list of tables", key)
        return []

    def _unknown(self, block: Mapping[str, Any], known: set[str], name: str) -> None:
        for key in (key for key in block if key not in known):
            self._note(f"{name}: {key} is not a key; known are {', '.join(sorted(known))}", key)


def _last(place: str) -> str:
    """The key at the end of a place such as ``towers.weak``."""
    return place.rpartition(".")[2]


def _quoted(term: str) -> str:
    """A term as it most often stands in a file; nothing for the empty one, which stands anywhere."""
    return f'"{term}"' if term else ""
