"""The values that filters know, with their labels."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from app.analysis.outlets import KINDS
from app.analysis.topics import GRADES
from app.archive import tables as t
from app.archive.article import FORMS
from app.archive.remembering import remembered

#: Stands for "no outlet known" among outlet slugs.
NO_OUTLET = "none"
LANGS = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "ko": "Korean",
    "pt": "Portuguese",
    "ru": "Russian",
    "und": "Undetermined",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
#: May be asked for before the first article in them arrives.
FIRST_CLASS_LANGS = ("en", "ja", "ko", "und", "zh")
KIND_LABELS = {
    "readout": "Readout",
    "agency": "News agency",
    "state-media": "State media",
    "newspaper": "Newspaper",
    "broadcaster": "Broadcaster",
    "magazine": "Magazine",
    "online": "Online",
    "aggregator": "Aggregator",
}
FORM_LABELS = {"full": "Full text", "partial": "Partial text", "summary": "Our summary"}
GRADE_LABELS = {"focus": "Focus", "covered": "Covered", "mentioned": "Mentioned"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter takes, and what to call it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every value that each filter takes in this archive, in the order in which to offer them."""

    topic: tuple[Choice, ...] = ()
    outlet: tuple[Choice, ...] = ()
    kind: tuple[Choice, ...] = tuple(Choice(kind, KIND_LABELS[kind]) for kind in KINDS)
    lang: tuple[Choice, ...] = tuple(Choice(lang, LANGS[lang]) for lang in FIRST_CLASS_LANGS)
    grade: tuple[Choice, ...] = tuple(Choice(grade, GRADE_LABELS[grade]) for grade in GRADES)
    form: tuple[Choice, ...] = tuple(Choice(form, FORM_LABELS[form]) for form in FORMS)

    def choices(self, name: str) -> tuple[Choice, ...]:
        """The choices of a filter: topic, outlet, kind, lang, grade or form."""
        found: tuple[Choice, ...] = getattr(self, name)
        return found

    def label(self, name: str, value: str) -> str:
        """What to call a value; the value itself where it has no other name."""
        return next((choice.label for choice in self.choices(name) if choice.value == value), value)


def vocabulary(connection: Connection) -> Vocabulary:
    """The values that filters take in this archive."""

    def read() -> Vocabulary:
        return Vocabulary(topic=_topics(connection), outlet=_outlets(connection), lang=_langs(connection))

    return remembered(connection, "vocabulary", read)


def _topics(connection: Connection) -> tuple[Choice, ...]:
    # A topic that the rule file dropped comes last, while articles still carry it.
    ordered = select(t.topic.c.slug, t.topic.c.label).order_by(
        t.topic.c.position.is_(None), t.topic.c.position, t.topic.c.slug
    )
    return tuple(Choice(row.slug, row.label) for row in connection.execute(ordered))


def _outlets(connection: Connection) -> tuple[Choice, ...]:
    named = select(t.outlet.c.slug, t.outlet.c.name).order_by(func.lower(t.outlet.c.name), t.outlet.c.slug)
    known = tuple(Choice(row.slug, row.name) for row in connection.execute(named))
    return (*known, Choice(NO_OUTLET, "Unknown outlet"))


def _langs(connection: Connection) -> tuple[Choice, ...]:
    found = set(FIRST_CLASS_LANGS)
    lang = ""
    # Hop from language to language along the index: DISTINCT would walk over every article.
    following = select(func.min(t.article.c.lang)).where(t.article.c.listed == t.YES)
    while lang := connection.execute(following.where(t.article.c.lang > lang)).scalar() or "":
        found.add(lang)
    return tuple(Choice(code, LANGS.get(code, code)) for code in sorted(found))
