"""Settings come from the environment, and nonsense stops the start."""

import pytest

from app.settings import BadSettings, read_settings


def test_without_an_environment_the_defaults_hold() -> None:
    settings = read_settings({})
    assert settings.timezone == "Asia/Seoul"
    assert settings.base_url == "http://127.0.0.1:8000"
    assert settings.embed_origins == "'self'"


def test_a_setting_is_read_from_its_name() -> None:
    assert read_settings({"READOUT_TIMEZONE": "Europe/Berlin"}).zone.key == "Europe/Berlin"


def test_a_base_address_loses_its_last_slash() -> None:
    assert (
        read_settings({"READOUT_BASE_URL": "https://readout.example/"}).base_url == "https://readout.example"
    )


def test_several_origins_may_frame_the_embeds() -> None:
    origins = "'self' https://wiki.example http://127.0.0.1:9000"
    assert read_settings({"READOUT_EMBED_ORIGINS": origins}).embed_origins == origins


def test_no_origin_means_none_rather_than_everyone() -> None:
    assert read_settings({"READOUT_EMBED_ORIGINS": " "}).embed_origins == "'none'"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("READOUT_TIMEZONE", "Seoul"),
        ("READOUT_BASE_URL", "readout.example"),
        ("READOUT_LARGEST_DOCUMENT_MB", "0"),
        ("READOUT_LARGEST_ARCHIVE_MB", "much"),
        ("READOUT_BASE_URL", "https://user:word@readout.example"),
        ("READOUT_BASE_URL", "https://readout.example/?a#b"),
        ("READOUT_EMBED_ORIGINS", "https://user@wiki.example"),
        ("READOUT_PUBLIC", "perhaps"),
        ("READOUT_EMBED_ORIGINS", "wiki.example"),
        ("READOUT_EMBED_ORIGINS", "https://wiki.example; script-src *"),
        ("READOUT_EMBED_ORIGINS", "https://wiki.example/path"),
        ("READOUT_EMBED_ORIGINS", "*"),
        ("READOUT_EMBED_ORIGINS", "https://위키.example"),
        ("READOUT_DATABSE_URL", "sqlite:///x.db"),
        ("READOUT_DATABASE_URL", "archive.db"),
        ("READOUT_DATABASE_URL", "postgresql://readout@db/readout"),
        ("READOUT_TRUSTED_PROXIES", "the proxy"),
        ("READOUT_TRUSTED_PROXIES", "10.0.0.2, 10.0.0.300"),
        ("READOUT_SEEDS", "/nowhere/seeds"),
    ],
)
def test_an_unknown_or_malformed_setting_is_named(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name):
        read_settings({name: value})


def test_names_of_the_tests_are_passed_over() -> None:
    assert read_settings({"READOUT_TEST_BROWSER": "required"}).public == "no"


def test_proxies_are_addresses_or_networks() -> None:
    settings = read_settings({"READOUT_TRUSTED_PROXIES": "10.0.0.2, 192.168.0.0/16"})
    assert settings.trusted_proxies == "10.0.0.2,192.168.0.0/16"
