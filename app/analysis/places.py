"""Places and the bodies that speak for them: one address for the same body, in whatever words or language.

A name is read as a run of words that the tables know (a place, a kind of body, a role), so that nobody has to
list "Chinese Foreign Ministry", "China's foreign ministry" and "중국 외교부 대변인" one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.analysis.patterns import regex
from app.analysis.text import Span

LANGS = ("en", "ko", "zh", "ja")
#: Letters of a name that are read; the longest of a body in 13,302 press articles has 61.
LONGEST = 90
#: Words of a name, as the tables count them: "senior official at the Chinese embassy in Seoul" has six.
MOST_TOKENS = 8
#: Characters before a body in which its country stands.
FARTHEST_BEFORE = 24
#: Words before a role that say whose it is: 미국 정부 고위 (관계자).
MOST_BEFORE = 3
#: Mentions of a body that are looked at for its place.
MOST_MENTIONS = 50
#: What says that a body is of another state without saying of which.
_ELSEWHERE = frozenset(("연방", "현지"))
_BREAKS = regex(r"[\s.,…·“”‘’\"'()\[\]■]+")
_SQUEEZED = regex(r"[\s\-‐‑’'.]+")
_ARTICLE = regex(r"(?:the|an?|one|another|some)\s+|(?:한|또 다른|다른|어느|우리)\s+", re.IGNORECASE)
#: What joins the parts of an English name, and what stands behind a place and adds nothing.
_JOINS = tuple(
    f"{join}{the}" for join in ("of", "for", "from", "at", "in", "to", "with") for the in ("", "the")
)
_SIDES = ("측", "쪽", "side", "方", "方面", "側")
#: Runs that make a name. P is a place, A its adjective, C its capital, D one letter for it, Z a "side";
#: K a kind of body, B a body with a name of its own, R a role, M one that many hold at once; S "senior",
#: H "stationed in", O a joint of English.
_SHAPES = regex(
    r"[PC]Z?|[AD]Z|D"
    r"|S?[PACD]?(?:KS?M|BS?[RM]|[KB])|S?[PA]S?M|[PAD]?R"
    r"|H[PAD]?[KM]|PH[KM]|[PAD][KM]O[PC]"
    r"|S?[RMK]O(?:[PC](?:O[PC])?|[PAC]?[KB])"
)


@dataclass(frozen=True, slots=True)
class Named:
    """What the tables call by names: by language, the first of each the one that is shown."""

    slug: str
    names: Mapping[str, tuple[str, ...]]

    def name(self, lang: str) -> str:
        """What to call it in a language, or in the first that has a name."""
        return (self.names.get(lang) or next(iter(self.names.values())))[0]


@dataclass(frozen=True, slots=True)
class Place(Named):
    """A country or territory. ``home`` are the languages whose articles mean it by a bare "foreign ministry"; ``people``
    what English calls its people, where that is not the adjective with an s.
    """

    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capital: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    host: Mapping[str, str] = field(default_factory=dict)
    home: tuple[str, ...] = ()


#: A state that a text means without naming it.
ELSEWHERE = Place("elsewhere", {})


@dataclass(frozen=True, slots=True)
class Kind(Named):
    """A kind of body or a role. ``bare`` are those of its names that leave a country unsaid; ``many`` hold it at
    once; ``abroad``: it stands in another country.
    """

    bare: tuple[str, ...] = ()
    many: bool = False
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class Body(Named):
    """A body with a name of its own: of which place, and of which kind where it is that place's only one."""

    of: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Who a name means: a place, a body of it, somebody there, or what stands abroad for it. ``unsaid`` where
    the place is the language's own and goes without saying.
    """

    place: Place | None = None
    body: Kind | Body | None = None
    role: Kind | None = None
    host: Place | None = None
    senior: bool = False
    unsaid: bool = False

    @property
    def slug(self) -> str:
        """Its address, made of the addresses of its parts."""
        own = isinstance(self.body, Body)
        parts = [self.place.slug] if self.place and not own else []
        parts += [self.body.slug] if self.body else []
        parts += ["senior"] if self.senior else []
        parts += [self.role.slug] if self.role else []
        parts += [f"in-{self.host.slug}"] if self.host else []
        return "-".join(parts)

    def name(self, lang: str) -> str:
        """What to call it in a language; at home the country goes without saying."""
        at_home = self.place is not None and lang in self.place.home and bool(self.body or self.role)
        place = "" if at_home or isinstance(self.body, Body) else self._place(lang)
        body = self.body.name(lang) if self.body else ""
        role = self.role.name(lang) if self.role else ""
        senior = _SENIOR_SHOWN.get(lang, "") if self.senior else ""
        host = self._host(lang)
        if lang == "zh":
            return "".join([place, host, body, senior, role])
        if lang == "ja":
            return "".join([host, place, body, senior, role])
        if lang == "ko":
            return " ".join(filter(None, [host, place, body, senior, role]))
        return " ".join(filter(None, [senior, place, body, role, host]))

    def _place(self, lang: str) -> str:
        if self.place is None:
            return ""
        adjective = lang not in ("ko", "zh", "ja") and (self.body or self.role) and self.place.adjectives
        return adjective[0] if adjective else self.place.name(lang)

    def _host(self, lang: str) -> str:
        if self.host is None:
            return ""
        return self.host.host.get(lang) or f"in {self.host.name(lang)}"


#: "senior" before a role, by language, the first of each the one that is shown.
_SENIOR = {
    "en": ("senior", "high-ranking", "top"),
    "ko": ("고위", "핵심"),
    "zh": ("高级", "高級", "高层"),
    "ja": ("高位",),
}
_SENIOR_SHOWN = {lang: words[0] for lang, words in _SENIOR.items()}


#: What a word may stand for, and whether it leaves its country unsaid.
class Naming(Protocol):
    """Somebody as a text names them: where, by which name, with which office."""

    @property
    def span(self) -> Span:
        """The words that name them."""

    @property
    def name(self) -> str:
        """The name."""

    @property
    def title(self) -> str:
        """The office; "" for none."""


Token = tuple[str, Named | None, bool]


@dataclass(frozen=True, slots=True)
class Places:
    """The tables, and every word of them by what it may stand for."""

    places: tuple[Place, ...] = ()
    kinds: tuple[Kind, ...] = ()
    roles: tuple[Kind, ...] = ()
    bodies: tuple[Body, ...] = ()
    tokens: Mapping[str, tuple[Token, ...]] = field(default_factory=dict, repr=False)
    homes: Mapping[str, Place] = field(default_factory=dict, repr=False)
    own: Mapping[tuple[str, str], Body] = field(default_factory=dict, repr=False)
    by_slug: Mapping[str, Place] = field(default_factory=dict, repr=False)
    longest: int = 0

    def find(self, name: str, lang: str) -> Found | None:
        """What a name means in an article of a language; None where the tables know no such thing."""
        if len(name) > LONGEST or not self.tokens:
            return None
        key = folded(name)
        bare = _ARTICLE.match(name)
        keys = (key, folded(name[bare.end() :])) if bare else (key,)
        read = (self._found(run, lang) for each in keys for run in self._runs(each, MOST_TOKENS))
        return next((found for found in read if found), None)

    def office(self, *names: str) -> str:
        """The role that one of the names calls; "" where the table has none of them."""
        called = (token for name in names for token in self.tokens.get(folded(name), ()))
        return next((named.slug for type_, named, _ in called if named and type_ == "R"), "")

    def is_place(self, slug: str) -> bool:
        """Whether an address is of a place or of a body with a name of its own."""
        return slug in self.by_slug or any(body.slug == slug for body in self.bodies)

    def _runs(self, key: str, most: int) -> Iterator[tuple[Token, ...]]:
        """Every way to read a name as words of the tables, longer words first."""
        if not key:
            yield ()
        if not key or not most:
            return
        for end in range(min(len(key), self.longest), 0, -1):
            if tokens := self.tokens.get(key[:end]):
                for rest in self._runs(key[end:], most - 1):
                    yield from ((token, *rest) for token in tokens)

    def _found(self, run: Sequence[Token], lang: str) -> Found | None:
        shape = "".join(type_ for type_, _, _ in run)
        if not _SHAPES.fullmatch(shape):
            return None
        places = [named for type_, named, _ in run if type_ in "PACD" and isinstance(named, Place)]
        hosts = [named for type_, named, _ in run if type_ == "H" and isinstance(named, Place)] or places[1:]
        body = next(
            (named for type_, named, _ in run if type_ in "KB" and isinstance(named, Kind | Body)), None
        )
        role = next((named for type_, named, _ in run if type_ in "RM" and isinstance(named, Kind)), None)
        place, host = next(iter(places), None), next(iter(hosts), None)
        if host and not any(each.abroad for each in (body, role) if isinstance(each, Kind)):
            return None
        unsaid = bool(host) or any(bare for type_, _, bare in run if type_ == ("K" if body else "R"))
        return self._placed(
            Found(place, body, role, host, "S" in shape), self.homes.get(lang) if unsaid else None
        )

    def _placed(self, found: Found, home: Place | None) -> Found | None:
        """With the place that goes without saying, and with a kind of body under the name that it has there."""
        place, body = found.place or home, found.body
        if isinstance(body, Body):
            of = self.by_slug.get(body.of)
            if found.place not in (None, of):
                return None
            # The Party's foreign minister is the state's.
            is_state = bool(of and found.role and found.role.bare)
            return replace(found, place=of, body=None if is_state else body)
        if place is None or place is found.host:
            return None
        unsaid = found.place is None and found.host is None
        own = self.own.get((place.slug, body.slug)) if body and not found.host else None
        return replace(found, place=place, body=own or body, unsaid=unsaid)

    def widened(self, text: str, naming: Naming, lang: str) -> str | None:
        """An unnamed office or a body with the words of the tables before it: 미국 정부 고위 관계자."""
        if naming.title and not naming.name.endswith(naming.title) and not self.find(naming.name, lang):
            return None
        core = naming.title or naming.name
        at = text.rfind(core, naming.span.start, naming.span.end)
        before = text[max(0, at - FARTHEST_BEFORE) : at].split()[-MOST_BEFORE:] if at >= 0 else []
        phrases = (" ".join([*before[start:], core]) for start in range(len(before)))
        return next((phrase for phrase in phrases if self.find(phrase, lang)), None)

    def placed_by(self, found: Found, name: str, text: str) -> Found | None:
        """A find whose place goes without saying, in its text: of whichever place the text first says it is.

        None where the text says so later as often as it leaves it unsaid: either may be meant.
        """
        word = name if name in text else name.split(maxsplit=1)[0]
        mentions = [
            text[max(0, each.start() - FARTHEST_BEFORE) : each.start()]
            for each in re.finditer(re.escape(word), text)
        ]
        said = [self._said_at_end(before) for before in mentions[:MOST_MENTIONS]]
        if not said or said[0] in (None, found.place):
            others = sum(place not in (None, found.place) for place in said)
            return found if 2 * others < len(said) or not others else None
        place = said[0]
        if place is ELSEWHERE:
            return None
        kind = self._kind_of(found.body)
        own = self.own.get((place.slug, kind.slug)) if kind else None
        return replace(found, place=place, body=own or kind, unsaid=False)

    def _said_at_end(self, before: str) -> Place | None:
        """The place that the last word of a text is."""
        word = folded(_BREAKS.split(before.rstrip())[-1]).removesuffix("의")
        if word in _ELSEWHERE:
            return ELSEWHERE
        said = (named for type_, named, _ in self.tokens.get(word, ()) if type_ in "PACD")
        return next((each for each in said if isinstance(each, Place)), None)

    def _kind_of(self, body: Kind | Body | None) -> Kind | None:
        slug = body.kind if isinstance(body, Body) else body.slug if body else ""
        return next((kind for kind in self.kinds if kind.slug == slug), None)


def places_of(
    places: Sequence[Place], kinds: Sequence[Kind], roles: Sequence[Kind], bodies: Sequence[Body]
) -> Places:
    """The tables with every word of them laid out for reading."""
    tokens: dict[str, list[Token]] = {}
    for name, token in spellings(places, kinds, roles, bodies):
        known = tokens.setdefault(folded(name), [])
        if token not in known:
            known.append(token)
    return Places(
        places=tuple(places),
        kinds=tuple(kinds),
        roles=tuple(roles),
        bodies=tuple(bodies),
        tokens={key: tuple(found) for key, found in tokens.items()},
        homes={lang: place for place in places for lang in place.home},
        own={(body.of, body.kind): body for body in bodies if body.kind},
        by_slug={place.slug: place for place in places},
        longest=max(map(len, tokens), default=0),
    )


def folded(name: str) -> str:
    """Names are the same whatever their case, spaces, hyphens, full stops and apostrophes."""
    return _SQUEEZED.sub("", name).casefold()


def every_name(named: Named) -> Iterator[str]:
    """All that something is called, in any language."""
    return (name for names in named.names.values() for name in names)


def spellings(
    places: Sequence[Place], kinds: Sequence[Kind], roles: Sequence[Kind], bodies: Sequence[Body]
) -> Iterator[tuple[str, Token]]:
    """Every word of the tables with what it stands for; a body called as its kind is, is found by the kind."""
    for place in places:
        yield from _place_tokens(place)
    generic = {(kind.slug, folded(name)) for kind in kinds for name in every_name(kind)}
    yield from ((name, ("K", kind, name in kind.bare)) for kind in kinds for name in every_name(kind))
    yield from (
        (name, ("M" if role.many else "R", role, name in role.bare))
        for role in roles
        for name in every_name(role)
    )
    for body in bodies:
        names = (name for name in every_name(body) if (body.kind, folded(name)) not in generic)
        yield from ((name, ("B", body, False)) for name in names)
    yield from ((join, ("O", None, False)) for join in _JOINS)
    yield from ((side, ("Z", None, False)) for side in _SIDES)
    yield from ((word, ("S", None, False)) for words in _SENIOR.values() for word in words)


def _place_tokens(place: Place) -> Iterator[tuple[str, Token]]:
    yield from ((name, ("P", place, False)) for name in every_name(place))
    yield from ((name, ("A", place, False)) for name in place.adjectives)
    yield from (
        (f"{name}s", ("A", place, False))
        for name in (*place.names.get("en", ()), *place.capital)
        if name.isascii()
    )
    yield from ((name, ("C", place, False)) for name in place.capital)
    yield from ((name, ("D", place, False)) for name in place.short)
    yield from ((word, ("H", place, False)) for word in place.host.values())
    chinese = {name for lang in ("zh", "ja") for name in place.names.get(lang, ())} - set(place.short)
    yield from ((f"{at}{name}", ("H", place, False)) for at in "驻駐" for name in sorted(chinese))
