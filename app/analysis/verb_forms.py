"""Verbs without their endings: what an English or a Korean verb may be in another tense."""

from __future__ import annotations

from functools import lru_cache

#: Words of which it is remembered what they are without their endings.
_REMEMBERED = 20_000
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "meet": "met", "hold": "held", "send": "sent", "take": "took taken", "give": "gave given", "make": "made", "sell": "sold",
        "buy": "bought", "build": "built", "pay": "paid", "leave": "left", "go": "went gone", "come": "came", "seek": "sought",
        "find": "found", "win": "won", "lose": "lost", "break": "broke broken", "strike": "struck", "shoot": "shot",
        "fall": "fell fallen", "rise": "rose risen", "keep": "kept", "lead": "led", "speak": "spoke spoken", "fly": "flew flown",
        "sink": "sank sunk", "see": "saw seen", "begin": "began begun", "withdraw": "withdrew withdrawn", "deal": "dealt",
        "bring": "brought", "tell": "told", "write": "wrote written", "spend": "spent", "choose": "chose chosen",
        "freeze": "froze frozen", "drive": "drove driven", "throw": "threw thrown", "understand": "understood", "catch": "caught",
        "steal": "stole stolen", "fight": "fought", "flee": "fled", "feed": "fed", "teach": "taught", "forget": "forgot", "know": "knew known",
        "say": "said", "hear": "heard", "think": "thought", "feel": "felt", "grow": "grew grown", "draw": "drew drawn", "stand": "stood",
        "hide": "hid hidden", "run": "ran", "hit": "hit", "cut": "cut", "shut": "shut", "quit": "quit", "lie": "lay lain", "lend": "lent",
    }.items()
    for form in forms.split()
}  # fmt: skip
#: Pasts that are no participles: "denied the missile flew" and "denied the boats built there shelter".
SIMPLE_PASTS = "took|gave|went|came|broke|fell|rose|spoke|flew|sank|saw|began|withdrew|wrote|chose|froze|drove|threw|stole"
#: Endings of English verbs, and what stands in their place without them.
_ENDINGS = (
    ("ied", ("y",)),
    ("ies", ("y",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
    ("es", ("", "e")),
    ("s", ("",)),
)
#: The final letters of a Korean syllable that only tell the tense: none, ㄴ, ㄹ, ㅆ.
_TENSES = frozenset({0, 4, 8, 20})
#: Vowels of Korean verbs as they run together with the past: 나 and 났, 보 and 봤, 기 and 겼, 하 and 했.
RUN_TOGETHER = {8: 9, 13: 14, 20: 6, 18: 4, 11: 10}
_APART = {9: 8, 14: 13, 6: 20, 10: 11}
PAST, FINALS, VOWELS, FIRST = 20, 28, 21, 0xAC00
_DO, _DONE = "하", "해"


@lru_cache(_REMEMBERED)
def english_forms(word: str) -> frozenset[str]:
    """What an English verb may be without its ending: agreed is agree, stopped is stop, discussed is discuss."""
    plain = word.casefold()
    found = {_IRREGULAR.get(plain, plain)}
    for ending, others in _ENDINGS:
        stem = plain.removesuffix(ending)
        if stem != plain and len(stem) > 1 and not (ending == "s" and stem.endswith("s")):
            found |= {stem + other for other in others}
            found |= {stem[:-1]} if stem[-2:-1] == stem[-1] else set()
    return frozenset(found)


def is_english_past(word: str) -> bool:
    """Whether a word may be an English verb in the past."""
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > len("need"))


def korean_past(verb: str) -> str:
    """A Korean verb in the past, as a pattern: 만나 is 만났, 기다리 is 기다렸, 받 is 받았 or 받었."""
    if verb[-1] == _DO:
        return f"{verb[:-1]}했"
    code = ord(verb[-1]) - FIRST
    if code % FINALS:
        return f"{verb}[았었]"
    first, vowel = divmod(code // FINALS, VOWELS)
    ran = (first * VOWELS + RUN_TOGETHER.get(vowel, vowel)) * FINALS + PAST
    return f"{verb[:-1]}{chr(FIRST + ran)}"


def without_final(verb: str) -> str:
    """A Korean verb without the last letter of its last syllable: 보낸 and 보낼 are 보내."""
    code = ord(verb[-1]) - FIRST
    return verb[:-1] + chr(FIRST + code - code % FINALS)


@lru_cache(_REMEMBERED)
def _plain(syllable: str) -> str:
    code = ord(syllable) - FIRST
    if not 0 <= code < VOWELS * FINALS * 19 or code % FINALS not in _TENSES:
        return syllable
    first, vowel = divmod(code // FINALS, VOWELS)
    plain = chr(FIRST + (first * VOWELS + _APART.get(vowel, vowel)) * FINALS)
    return _DO if plain == _DONE else plain


def korean_plain(text: str) -> str:
    """Korean without the letters of tenses: 보냈 and 보낸 are 보내, 쐈 is 쏘, 했 is 하."""
    return "".join(map(_plain, text))
