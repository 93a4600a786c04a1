"""The language of a text, as a BCP 47 primary subtag."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.analysis.patterns import regex

UNKNOWN = "und"
#: Fewer letters than this say nothing: "PHOTO" is a word in a dozen languages.
FEWEST_LETTERS = 12
#: Hangul of all letters. Korean press texts keep it above .5 even when full of Latin names; English texts
#: that quote a Korean word stay under .05.
HANGUL_SHARE = 0.25
#: Kana of Han and kana together. Japanese prose has .4 to .7, headlines down to .15; Chinese has none.
KANA_SHARE = 0.08
#: Han of all letters, from which a text without kana or Hangul is Chinese.
HAN_SHARE = 0.25
#: Under this probability a guess among Latin-script languages is no better than a coin.
LEAST_SURE = 0.35
#: The guess is settled by the beginning; a whole book costs seconds and changes nothing.
SAMPLE = 4000

_HANGUL = regex(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3\uffa1-\uffdc]+")
_KANA = regex(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9d]+")
_HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")
_LETTERS = regex(r"[^\W\d_]+")
_ADDRESS = regex(r"https?://\S+|\S+@\S+")
_SUBTAG = regex(r"([A-Za-z]{2,3})(?:[-_].*)?")
#: How sources spell languages besides BCP 47: names, and country codes taken for language codes.
SPELLINGS = {
    "chinese": "zh", "cn": "zh", "cmn": "zh", "zho": "zh", "chi": "zh", "中文": "zh", "简体中文": "zh", "繁體中文": "zh",
    "english": "en", "eng": "en", "영어": "en", "french": "fr", "german": "de", "russian": "ru", "spanish": "es",
    "japanese": "ja", "jp": "ja", "jpn": "ja", "日本語": "ja", "korean": "ko", "kr": "ko", "kor": "ko",
    "한국어": "ko", "조선어": "ko",
}  # fmt: skip
#: What the press is written in. Left to all 113, the model takes picture captions for creoles and dialects.
PRESS = (
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
    "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ky", "lo", "lt", "lv", "mk", "mn", "ms", "my",
    "ne", "nl", "no", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "tg", "th", "tl",
    "tr", "uk", "ur", "uz", "vi", "zh", "zxx",
)  # fmt: skip
#: Languages that are written in the scripts told apart here; a declaration must agree with the script.
SCRIPTS = {"ko": "ko", "ja": "ja", "zh": "zh", "yue": "zh", "wuu": "zh"}


@dataclass(frozen=True, slots=True)
class _Letters:
    all: int
    hangul: int
    kana: int
    han: int


def language(text: str, declared: str | None) -> str:
    """The language of ``text``: the declared one unless the script contradicts it, else what the text shows."""
    sample = _ADDRESS.sub(" ", text[:SAMPLE])
    letters = _count(sample)
    script = _by_script(letters)
    named = _named(declared)
    if named and (letters.all < FEWEST_LETTERS or SCRIPTS.get(named) == script):
        return named
    if script:
        return script
    return UNKNOWN if letters.all < FEWEST_LETTERS else _by_words(sample)


def _count(text: str) -> _Letters:
    return _Letters(
        all=_in_all(_LETTERS, text),
        hangul=_in_all(_HANGUL, text),
        kana=_in_all(_KANA, text),
        han=_in_all(_HAN, text),
    )


def _in_all(runs: re.Pattern[str], text: str) -> int:
    return sum(map(len, runs.findall(text)))


def _by_script(letters: _Letters) -> str | None:
    """Korean, Japanese or Chinese by the letters alone; None for every other script.

    A syllable or a Han character weighs as much as a word, so two of them already tell.
    """
    if letters.hangul >= 2 and letters.hangul >= HANGUL_SHARE * letters.all:
        return "ko"
    eastern = letters.kana + letters.han
    if eastern < 2 or eastern < HAN_SHARE * letters.all:
        return None
    return "ja" if letters.kana > KANA_SHARE * eastern else "zh"


def is_language(declared: str) -> bool:
    """Whether a declaration names a language at all."""
    return _named(declared) is not None or declared.strip().lower() == UNKNOWN


def _named(declared: str | None) -> str | None:
    word = (declared or "").strip().lower()
    if word in SPELLINGS:
        return SPELLINGS[word]
    found = _SUBTAG.fullmatch(word)
    if not found or found[1] == UNKNOWN:
        return None
    return SPELLINGS.get(found[1], found[1])


def _by_words(text: str) -> str:
    code, probability = _identifier().classify(text)
    return str(code) if probability >= LEAST_SURE and code != "zxx" else UNKNOWN


@cache
def _identifier() -> Any:
    """The model takes a quarter of a second to load: only when a text needs it, and once."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(PRESS))
    return identifier
