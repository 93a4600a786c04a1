"""Comparisons as pages ask for them: worked out once for each text and each set of texts, and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any, TypeVar, cast

from app.analysis.aliases import Aliases
from app.analysis.chinese_script import in_other_scripts
from app.analysis.cleaning import Segment
from app.analysis.comparison import Comparison, laid, vectors_of
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Encoder, installed_encoder
from app.analysis.likeness import Grid
from app.analysis.passages import Account, Passage, Proved, passages
from app.analysis.patterns import compile_all
from app.analysis.sounds import load_readings
from app.analysis.word_meanings import common_words, load_dictionaries
from app.archive.article import StoredArticle

#: Accounts that are kept cut, with their vectors and what the rules found in them: one of 800 words takes some 230 kB, 75
#: more once it was compared.
MOST_CUT = 200
#: What is compared before anybody asks: a sentence of each language that has tables of its own, with a speaker, a day and
#: a count.
REHEARSED = {
    "en": "The minister said on 3 May that “the ferry” carried 40 people.",
    "ko": "장관은 5월 3일 “여객선”에 40명이 탔다고 말했다.",
    "zh": "罗建宁部长5月3日表示，“渡轮”载有40人。",
}
#: Words of a language that are learnt ahead, the commonest of the newest articles, and how many are encoded at once. 2,000
#: of 300 articles of the press hold .58 of the words of the 30 English articles before them and .30 of the Korean ones, 3,000
#: .64 and .34; to encode 4,000 takes .7 s of one processor and 8 MB.
MOST_LEARNT, AT_ONCE = 2_000, 50
#: Pairs of accounts of which it is kept how likely their sentences state the same: 6 kB each of 40 sentences, 250 kB of 250.
MOST_WEIGHED = 300
#: Comparisons that are kept: some 200 kB each of usual accounts, 10 MB of four of the longest.
MOST_COMPARED = 30
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cut:
    """An account's passages and their vectors; None where there is no encoder."""

    passages: tuple[Passage, ...]
    vectors: Vectors | None


class Comparer:
    """Compares stored articles, one for the whole application; safe to be asked by several readers at once."""

    def __init__(self, aliases: Aliases, *, with_vectors: bool = True) -> None:
        self.aliases = aliases
        self.with_vectors = with_vectors
        self._cut = _Kept(MOST_CUT)
        self._compared = _Kept(MOST_COMPARED)
        self._weighed = _Kept(MOST_WEIGHED)

    @property
    def encoder(self) -> Encoder | None:
        """What gives sentences vectors; None where there is none, or the settings want none."""
        return installed_encoder() if self.with_vectors else None

    def warm(self) -> None:
        """Have in memory the scripts of Chinese, for searches, the patterns of the rules, and all that a comparison loads, by
        one that nobody sees, so that who comes after need not wait; without sentence vectors memory is dearer than the
        wait for the rest.
        """
        in_other_scripts("渡轮")
        compile_all()
        if self.encoder:
            load_readings()
            load_dictionaries()
            self._laid([_rehearsed(lang, text) for lang, text in REHEARSED.items()])

    def learn(self, texts: Iterable[tuple[str, str]]) -> None:
        """Have in memory the vectors of the words that several of these texts share, each given as language and text: who
        compares next need not wait for them. They are encoded a few at a time, so that nobody waits for all.
        """
        if self.encoder:
            found = common_words(texts, MOST_LEARNT)
            for at in range(0, len(found), AT_ONCE):
                self.encoder.encode_words(found[at : at + AT_ONCE])

    def compare(self, stored: Sequence[StoredArticle]) -> Comparison:
        """The comparison of articles as they stand, in this order."""
        accounts = tuple(map(account_of, stored))
        return self._compared.get(accounts, lambda: self._laid(accounts))

    def _laid(self, accounts: Sequence[Account]) -> Comparison:
        encoder = self.encoder
        cut = [self._cut.get(each, partial(self._cut_of, each, encoder)) for each in accounts]
        by_key = {each.key: each for each in accounts}

        def remember(one: str, other: str, weigh: Callable[[], Grid]) -> Grid:
            return self._weighed.get((by_key[one], by_key[other], encoder is not None), weigh)

        passages_of, vectors = [each.passages for each in cut], [each.vectors for each in cut]
        return laid(passages_of, self.aliases, encoder, vectors, remember)

    def _cut_of(self, account: Account, encoder: Encoder | None) -> Cut:
        found = passages(account, self.aliases)
        return Cut(found, vectors_of(found, encoder))


def account_of(stored: StoredArticle) -> Account:
    """An article as it is compared."""
    return Account(
        key=stored.item.id,
        text=stored.text,
        segments=stored.segments,
        lang=stored.item.lang,
        day=stored.written_on,
        quotes=stored.quotes,
        proved=tuple(Proved(each.topic, each.sentence) for each in stored.evidence),
    )


def _rehearsed(lang: str, text: str) -> Account:
    return Account(lang, text, (Segment("body", 0, len(text)),), lang)


class _Kept:
    """Answers by question, those asked for longest ago forgotten first; who asks what is being worked out waits.

    A question is an account, or several, as they stand: text, parts, language, day, quotations and evidence. What is
    corrected in any of these is another question.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._answers: OrderedDict[Hashable, Any] = OrderedDict()
        self._busy: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, question: Hashable, work_out: Callable[[], T]) -> T:
        with self._lock:
            if question in self._answers:
                self._answers.move_to_end(question)
                return cast("T", self._answers[question])
            busy = self._busy.setdefault(question, Lock())
        with busy:
            with self._lock:
                if question in self._answers:
                    return cast("T", self._answers[question])
            try:
                found = work_out()
            finally:
                with self._lock:
                    self._busy.pop(question, None)
            with self._lock:
                self._answers[question] = found
                if len(self._answers) > self._most:
                    self._answers.popitem(last=False)
        return found
