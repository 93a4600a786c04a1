"""Settings: one frozen object read from READOUT_* in the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "READOUT_"
ROOT = Path(__file__).resolve().parents[1]
#: Names that belong to the tests, not to the product: the settings pass over them.
TEST_PREFIX = "READOUT_TEST_"


class BadSettings(Exception):
    """A setting that does not exist or cannot be read; the message names it and says what is wrong."""


class Settings(BaseSettings):
    """What may be set from outside. Each field is ``READOUT_`` + its name in capitals."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database_url: str = Field(
        default=f"sqlite:///{ROOT / 'var' / 'readout.db'}",
        description="SQLAlchemy URL of the archive, `sqlite:///` and a path; its folder is made on first use",
    )
    base_url: str = Field(
        default="http://127.0.0.1:8000",
        description="Address under which readers reach this server; permanent links and embeds are made from it",
    )
    timezone: str = Field(
        default="Asia/Seoul", description="Time zone of days, filters and clock times without a zone"
    )
    embed_origins: str = Field(
        default="'self'",
        description="Space-separated origins whose pages may frame `/embed/…`",
    )
    public: str = Field(
        default="no",
        description="`yes` allows `readout serve` to listen beyond loopback",
        pattern="^(yes|no)$",
    )
    trusted_proxies: str = Field(
        default="", description="Comma-separated addresses whose forwarding headers are believed"
    )
    largest_document_mb: int = Field(
        default=20, description="Megabytes up to which a single document is read", ge=1, le=1_000
    )
    largest_archive_mb: int = Field(
        default=2_000, description="Megabytes up to which a zip is unpacked, all its members together", ge=1
    )
    sentence_vectors: str = Field(
        default="yes",
        description="`no` compares accounts by their words alone, without the sentence encoder: less memory, few links across languages",
        pattern="^(yes|no)$",
    )
    seeds: Path = Field(
        default=ROOT / "seeds",
        description="Folder of `topics.toml`, `outlets.toml`, `people.toml`, `places.toml`, `press.toml` and `aliases.toml`",
    )

    @field_validator("database_url")
    @classmethod
    def _sqlite(cls, value: str) -> str:
        if not value.startswith("sqlite:///") or value == "sqlite:///":
            raise ValueError("not of the form sqlite:///folder/archive.db, the one kind of archive there is")
        return value

    @field_validator("public", "sentence_vectors")
    @classmethod
    def _yes_or_no(cls, value: str) -> str:
        if value not in ("yes", "no"):
            raise ValueError("neither yes nor no")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        words = [word.strip() for word in value.split(",") if word.strip()]
        for word in words:
            _check_network(word)
        return ",".join(words)

    @field_validator("seeds")
    @classmethod
    def _folder(cls, value: Path) -> Path:
        if not value.is_dir():
            raise ValueError(f"{value} is not a folder")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("not a time zone name such as Asia/Seoul")
        return value

    @field_validator("base_url")
    @classmethod
    def _absolute(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("not an http or https address")
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise ValueError("an address without a user, a query and a fragment is wanted")
        host = parts.hostname
        return (
            value.replace(host, in_punycode(host), 1).rstrip("/") if not host.isascii() else value.rstrip("/")
        )

    @field_validator("embed_origins")
    @classmethod
    def _origins(cls, value: str) -> str:
        words = value.split()
        for word in words:
            _check_origin(word)
        return " ".join(words) or "'none'"

    @property
    def zone(self) -> ZoneInfo:
        """The time zone itself."""
        return ZoneInfo(self.timezone)


def read_settings(environ: Mapping[str, str] | None = None, **changes: Any) -> Settings:
    """Settings from the environment. Raises BadSettings for an unknown or malformed ``READOUT_*`` name."""
    environ = os.environ if environ is None else environ
    known = {PREFIX + name.upper(): name for name in Settings.model_fields}
    mine = {n: v for n, v in environ.items() if n.startswith(PREFIX) and not n.startswith(TEST_PREFIX)}
    unknown = sorted(set(mine) - set(known))
    if unknown:
        raise BadSettings(f"{unknown[0]} is not a setting; the settings are {', '.join(sorted(known))}")
    try:
        return Settings(**{known[name]: value for name, value in mine.items()} | changes)
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + str(first["loc"][0]).upper()
        raise BadSettings(f"{name}: {first['msg'].removeprefix('Value error, ')}") from error


def in_punycode(host: str) -> str:
    """A host name as browsers send it; one that cannot be is left as it is."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _check_network(word: str) -> None:
    try:
        ip_network(word)
    except ValueError as error:
        raise ValueError(
            f"{word} is neither an address such as 10.0.0.2 nor a network such as 10.0.0.0/8"
        ) from error


def _check_origin(word: str) -> None:
    """Origins end up in a header: only 'self', 'none' and scheme://host[:port] may pass."""
    if word in ("'self'", "'none'"):
        return
    parts = urlsplit(word)
    plain = parts.scheme in ("http", "https") and parts.netloc and word == f"{parts.scheme}://{parts.netloc}"
    if not plain or not word.isascii() or any(char in word for char in ";,@\"'"):
        hint = "" if word.isascii() else "; write the host in ASCII, as xn--…"
        raise ValueError(f"{word} is not an origin such as https://wiki.example.org{hint}")
