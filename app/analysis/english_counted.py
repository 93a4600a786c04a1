"""What an English figure counts: the words after its number up to their head."""

from __future__ import annotations

import re

from app.analysis.patterns import regex

#: Longest run of words that is looked at.
WORDS = 6
#: A dash between blanks begins another thing: two cultures - songs and stews.
_WORD = regex(r"(?:\s+|-)([A-Za-z][\w’'.]*(?:-\w+)*(?:-(?=\s(?:and|or)\s))?)")
#: Nothing that is counted goes on behind these.
_STOPS = frozenset(
    {
        "in", "on", "at", "to", "by", "for", "from", "with", "that", "who", "which", "whom", "whose", "where", "when",
        "while", "as", "after", "before", "during", "into", "onto", "among", "across", "against", "along", "around",
        "behind", "below", "beneath", "beside", "beyond", "despite", "inside", "outside", "near", "off", "out", "past",
        "per", "plus", "since", "through", "throughout", "till", "until", "toward", "towards", "upon", "via", "within",
        "without", "between", "over", "under", "up", "down", "about", "of", "is", "are", "was", "were", "be", "been",
        "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should", "can",
        "could", "may", "might", "must", "not", "also", "each", "every", "both", "either", "neither", "than", "then",
        "there", "here", "this", "these", "those", "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "it",
        "he", "she", "they", "we", "you", "i", "him", "them", "us", "if", "because", "so", "but", "yet", "nor", "however",
        "meanwhile", "although", "though", "ago", "later", "earlier", "longer", "more", "less", "fewer", "apart", "away",
        "early", "late", "only", "even", "still", "yesterday", "today", "tomorrow", "tonight", "last", "next", "local",
        "gmt", "kst", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december", "said", "says",
        "say", "told", "tells", "met", "meet", "meets", "took", "take", "came", "come", "went", "go", "gave", "give", "made",
        "make", "left", "leave", "became", "become", "fell", "fall", "rose", "rise", "grew", "grow", "won", "lost", "lose",
        "saw", "see", "began", "begin", "held", "hold", "ran", "got", "get", "kept", "keep", "put", "paid", "pay", "cost",
        "worth", "remain", "remains", "stood", "stand", "sat", "sit", "spoke", "speak", "wrote", "led", "broke", "chose",
        "drew", "drove", "ate", "flew", "knew", "sold", "sent", "spent", "taught", "thought", "wore", "brought", "bought",
        "built", "caught", "fought", "found", "higher", "lower", "above", "annually", "daily", "together", "respectively",
        "alone", "abroad", "overseas", "nationwide", "worldwide", "online", "ahead", "overall", "et", "al", "such", "like",
        "including", "excluding", "according", "due",
    }
)  # fmt: skip
#: With a capital they begin a name: South Koreans.
_WAYS = frozenset(["north", "south", "east", "west", "southeast", "southwest", "northeast", "northwest"])
#: Before a plural they say what kind: two outside directors.
_KINDS = frozenset(["outside", "inside", "overseas", "online"])
#: A sentence that is written on to the last: 16 counts.The court.
_RUN_ON = regex(r"(?<=[a-z]{3})\.(?=[A-Z])")
#: A verb takes its object right behind it: 9 million won reflects the cost.
_OBJECT = regex(r"\s(?:the|an?|its|his|her|their|that)\s")
#: Plurals that end otherwise.
_PLURALS = frozenset(
    {
        "people", "men", "women", "children", "troops", "personnel", "memoranda", "criteria", "phenomena", "aircraft",
        "fish", "sheep", "cattle", "feet", "teeth", "mice", "geese", "lives", "wives", "knives", "series", "species",
        "headquarters", "offspring", "policemen", "servicemen", "businessmen", "lawmakers", "firemen", "fishermen",
        "spokesmen", "congressmen", "alumni", "nuclei", "bacteria",
    }
)  # fmt: skip
#: Counted without a plural, unless one follows: youth league officials.
_WEAK = frozenset(
    ["police", "staff", "crew", "data", "media", "clergy", "youth", "poultry", "cargo", "equipment"]
)
#: They end in s and are no plurals.
_SINGULARS = frozenset(
    {
        "sports", "news", "economics", "politics", "physics", "business", "process", "access", "press", "class", "glass",
        "gas", "bus", "campus", "virus", "crisis", "basis", "analysis", "status", "census", "congress", "progress",
        "success", "mass", "loss", "boss", "cross", "express", "compass", "previous", "various", "serious", "famous",
        "religious", "dangerous", "anonymous", "enormous", "numerous", "indigenous", "continuous", "united", "us", "is",
        "was", "has", "this", "his", "its", "plus", "minus", "versus", "less", "unless", "across", "always", "perhaps",
        "towards", "besides", "thus", "yes", "overseas", "mobile",
    }
)  # fmt: skip
#: What has become of people, told without a noun: 203 dead and 45 missing.
_STATES = frozenset({"missing", "dead"})
_LOOSE_ENDS = ("ed", "ing", "ly")
_BECAME = frozenset(
    {
        "killed", "injured", "wounded", "arrested", "detained", "rescued", "stabbed", "executed", "hanged", "drowned",
        "evacuated", "deported", "hospitalised", "hospitalized", "trapped", "captured", "abducted", "kidnapped",
        "displaced", "infected", "convicted", "charged", "jailed", "released", "freed", "saved", "accused", "suspected",
        "indicted", "sentenced", "stranded", "imprisoned", "unaccounted",
    }
)  # fmt: skip
#: Those who were told of before: the two, all three.
_DEFINITE = regex(r"\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose|[Tt]heir|[Oo]ur)\s(?:other\s)?[\w-]+$")
_ROOM = 32
#: Of a share of something these say what it is.
_OF_SHARES = frozenset(
    {
        "increase", "increases", "decrease", "rise", "drop", "drops", "decline", "declines", "fall", "growth", "gain",
        "gains", "loss", "losses", "stake", "share", "shares", "tariff", "tariffs", "tax", "taxes", "discount", "discounts",
        "cut", "cuts", "hike", "hikes", "jump", "surge", "plunge", "reduction", "chance",
    }
)  # fmt: skip
#: Only so many words may stand between a sum of money and what it buys.
_NEAR = 3


#: A state by its initials before what is counted: 120 U.S. sailors.
_INITIALS = regex(r"(?:[A-Z]\.){2,3} (?=[a-z])")
#: What has a number for a name: cutter 6307 struck a pier.
_CRAFT = regex(
    r"\b(?:cutter|(?:gun|speed|life|u-)?boat|(?:war)?ship|vessel|destroyer|frigate|corvette|submarine|minesweeper|tanker|trawler|freighter|ferry|barge|tug|dredger"
    r"|train|tram|locomotive|engine|bus|truck|lorry|van|helicopter|jet|aircraft|airliner|drone|satellite|buoy|car|tractor|crane|boxcar|carriage)\s$",
    re.IGNORECASE,
)


def is_number_of_craft(before: str, counted: str) -> bool:
    """Whether digits behind ``before`` are the name of a ship or the like: what follows them is no plural."""
    return _CRAFT.search(before) is not None and not any(map(_is_counted, counted.split()))


def _is_counted(word: str) -> bool:
    return _is_plural(word) or word.lower() in _WEAK | _BECAME | _STATES


def head(
    text: str, start: int, end: int, *, is_tied: bool = False, is_measure: bool = False
) -> tuple[int, str] | None:
    """Where the words of what is counted end, and they; ``is_tied`` after a hyphen, ``is_measure`` after a unit."""
    words = _chain(text, start, end)
    if not words:
        return None
    if words[0][0].lower() in _STATES and (len(words) == 1 or words[1][0].lower() in ("and", "or")):
        return words[0][2], words[0][0]
    plural = next((at for at, word in enumerate(words) if _is_plural(word[0])), None)
    if plural is None:
        plural = next((at for at, word in enumerate(words) if word[0].lower() in _WEAK), None)
    if is_measure and not is_tied:
        is_verb = plural is not None and _OBJECT.match(text, words[plural][2])
        return None if is_verb else _of_measure(words, plural)
    last = _last_plural(words, plural) if plural is not None else _trimmed(words)
    if last is not None and plural is None and is_tied:
        last = _nameless(words, last)
    if last is None or (plural is None and _agreed(text, start, words)):
        return None
    return _noun(text, words, last)


def _noun(text: str, words: list[tuple[str, int, int]], last: int) -> tuple[int, str]:
    return words[last][2], " ".join(text[words[0][1] : words[last][2]].split())


def _chain(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The words right behind a number, with their places; "and" only joins words that describe."""
    words: list[tuple[str, int, int]] = []
    at = start
    while len(words) < WORDS and (match := _WORD.match(text, at, end)):
        word = _RUN_ON.split(match[1], maxsplit=1)[0].rstrip(".'’")
        lower = word.lower()
        is_joint = (
            lower in ("and", "or") and words and not _is_plural(words[-1][0]) and words[-1][0] not in _WEAK
        )
        if not words and lower in _KINDS and (kind := _WORD.match(text, match.end(), end)):
            is_joint = _is_plural(kind[1].rstrip(".'’"))
        if not is_joint and (lower in _STOPS or word in _WAYS or lower in ("and", "or")):
            break
        words.append((word, match.start(1), match.start(1) + len(word)))
        at = match.end()
        if text[match.start(1) + len(word) : match.end()] and not _INITIALS.match(text, match.start(1)):
            break
    while words and words[-1][0].lower() in ("and", "or"):
        words.pop()
    return words


def _is_plural(word: str) -> bool:
    lower = word.lower().rpartition("-")[2]
    if lower in _PLURALS:
        return True
    return (
        len(lower) > 2
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "'s", "’s"))
        and lower not in _SINGULARS
    )


def _last_plural(words: list[tuple[str, int, int]], first: int) -> int:
    """Of plurals in a row the last: sports events, women leaders."""
    last = first
    while last + 1 < len(words) and _is_plural(words[last + 1][0]):
        last += 1
    return last


def _nameless(words: list[tuple[str, int, int]], last: int) -> int:
    """What is measured without its name: a 60-ton barge Lunara."""
    at = last
    while at > 0 and words[at][0][0].isupper():
        at -= 1
    return last if at == 0 and words[0][0][0].isupper() else at


def _agreed(text: str, start: int, words: list[tuple[str, int, int]]) -> bool:
    """Whether a verb tells what known people did: the two agreed; not what became of them: the two killed."""
    verb = words[0][0]
    is_verb = verb.endswith("ed") and len(verb) > 3 and verb not in _BECAME
    is_of_state = any(word[0].lower() in _STATES for word in words)
    return is_verb and not is_of_state and _DEFINITE.search(text, max(0, start - _ROOM), start) is not None


def _trimmed(words: list[tuple[str, int, int]]) -> int | None:
    """Without a plural: the words up to a conjunction, loose verbs and adverbs at their end left out."""
    joint = next((at for at, word in enumerate(words) if word[0].lower() in ("and", "or")), len(words))
    last = joint - 1
    while last > 0 and words[last][0].endswith(_LOOSE_ENDS):
        last -= 1
    return None if last < 0 or (last == 0 and words[0][0].endswith(("ing", "ly"))) else last


def _of_measure(words: list[tuple[str, int, int]], plural: int | None) -> tuple[int, str] | None:
    """What a sum buys or a share is of, where that close."""
    near = [at for at, word in enumerate(words[:_NEAR]) if word[0].lower() in _OF_SHARES]
    at = near[0] if near else plural if plural is not None and plural < _NEAR else None
    if at is None:
        return None
    return words[at][2], " ".join(word[0] for word in words[: at + 1])
