"""How Korean reporting names people and bodies: a name, an office, and the particle of a subject."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.text import Span

#: The family names of more than nine Koreans in ten; rarer ones begin ordinary words as often as names.
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노곽성차주구민진지엄채원천나하우"
)
#: What people are called by their office; of several that fit the longest counts.
TITLES = frozenset(
    [
        "CEO",
        "대통령",
        "총리",
        "부총리",
        "장관",
        "차관",
        "차관보",
        "의원",
        "대표",
        "공동대표",
        "원내대표",
        "당대표",
        "의장",
        "부의장",
        "회장",
        "부회장",
        "사장",
        "부사장",
        "실장",
        "비서실장",
        "국가안보실장",
        "정책실장",
        "대변인",
        "수석대변인",
        "원내대변인",
        "위원장",
        "부위원장",
        "최고위원",
        "상임위원",
        "당협위원장",
        "원내수석부대표",
        "정책위의장",
        "위원",
        "후보",
        "후보자",
        "교수",
        "연구원",
        "선임연구원",
        "연구위원",
        "연구소장",
        "주석",
        "총서기",
        "서기",
        "국장",
        "부국장",
        "청장",
        "차장",
        "시장",
        "지사",
        "도지사",
        "구청장",
        "군수",
        "교육감",
        "단장",
        "감독",
        "코치",
        "선수",
        "특사",
        "대사",
        "공사",
        "영사",
        "총장",
        "검찰총장",
        "사무총장",
        "검사",
        "특검",
        "판사",
        "변호사",
        "소장",
        "센터장",
        "본부장",
        "이사",
        "이사장",
        "수석",
        "비서관",
        "행정관",
        "부장",
        "팀장",
        "과장",
        "처장",
        "총재",
        "사령관",
        "참모총장",
        "장군",
        "대장",
        "중장",
        "대령",
        "원장",
        "학장",
        "부원장",
        "관장",
        "상무",
        "전무",
        "행장",
        "대표이사",
        "최고경영자",
        "창업자",
        "창업주",
        "작가",
        "배우",
        "가수",
        "씨",
        "전문가",
        "애널리스트",
        "연구관",
        "경감",
        "총경",
        "서장",
        "목사",
        "신부",
        "스님",
        "추기경",
        "교황",
        "국왕",
        "총통",
        "외무상",
        "국무위원장",
        "부부장",
        "정무수석",
        "안보실장",
        "관계자",
        "소식통",
        "당국자",
    ]
)
#: How bodies end: a word with such an end is no person.
ORGANISATION = re.compile(
    r"(?:정부|[가-힣]부|부처|위원회|협회|연합회|노조|연대|공사|공단|재단|은행|그룹|전자|자동차|중공업|통신|신문|일보|방송"
    r"|타임스|뉴스|대학교?|연구원|연구소|법원|검찰청?|경찰청?|특검팀|대통령실|청와대|국회|의회|백악관|당국|팀|사령부"
    r"|합참|본부|센터|학회|대사관|당|군|청|처|회|사|원)$"
)
COUNTRIES = frozenset(
    [
        "미국",
        "중국",
        "일본",
        "한국",
        "북한",
        "러시아",
        "영국",
        "프랑스",
        "독일",
        "폴란드",
        "우크라이나",
        "대만",
        "이스라엘",
        "이란",
        "인도",
        "베트남",
        "캐나다",
        "호주",
        "베네수엘라",
        "유럽연합",
        "EU",
        "유엔",
        "미",
        "중",
        "일",
        "북",
    ]
)
PRONOUNS = frozenset(["그", "그녀", "그들", "이들", "양측"])
#: What a subject ends in; of these a topic ("은") governs the whole sentence, however far off it stands.
SUBJECT = re.compile(r"(?:께서는|께서도|께서|측은|측이|측도|은|는|이|가|도)$")
TOPICS = frozenset(("은", "는", "도", "께서는", "께서도", "측은", "측도"))
#: Topics that name no one: things, times and manners of speaking.
_COMMON = re.compile(
    r"(?:것|점|수|때|데|바|등|번|건|일|날|해|달|주|시간|사람들?|모습|상황|문제|논란|결과|내용|의혹|관계|지역|사건|경우|이유"
    r"|배경|정책|행위|표현|발언|주장|입장|차이|과정|부분|방안|계획|방침|혐의|의견|생각|목소리|가능성|분위기|지적|평가|전망"
    r"|분석|대해서|관련해서|위해서|대해|위해|뒤에|앞서|후에|우리|저|나|너|이번|오늘|어제|내일|올해|지난해|내년|당시|최근"
    r"|현재|이후|이전|소식|이같|강|있|없|하|되|않)$"
)
_NO_SUBJECT = frozenset(
    [
        "이는",
        "이에는",
        "또는",
        "혹은",
        "것은",
        "것이",
        "것도",
        "저는",
        "나는",
        "제가",
        "내가",
        "우리는",
        "그것은",
        "그것이",
    ]
)
_CUTS = re.compile(
    r"(?:인|은|는|한|된|할|던|의|을|를|에|서|로|며|고|자|과|와|등|도|이|가|만|까지|부터|에게|대해|관련해|따르면)$"
    r"|[,.…·:;!?\"'“”‘’()\[\]]$"
)
_TOKEN = re.compile(r"\S+")
_MARKS = "\"'“”‘’()[]<>,.…"
_BETWEEN = frozenset(("전", "현", "신임"))
_LONG_ENDS = ("께서는", "께서도", "께서", "에게서", "에게", "으로", "이라는", "이라고", "에는", "에도")
#: The signs by which headlines name persons: 李 is 이.
HANJA = str.maketrans("李尹朴金文崔鄭韓習安曺趙姜吳洪秋宋", "이윤박김문최정한시안조조강오홍추송")
#: Words before an office among which the name may stand.
REACH = 5
#: Letters of most names, the family name among them.
NAME_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Naming:
    """A person or body as a text names it. ``name`` may be a family name alone where there is a ``title``."""

    span: Span
    name: str
    title: str = ""

    @property
    def is_family(self) -> bool:
        """Whether only the family name and the office are given."""
        return bool(self.title) and len(self.name) == 1 and self.name != self.title


@dataclass(frozen=True, slots=True)
class Subject:
    """A naming as the subject of its sentence, with its particle."""

    naming: Naming
    particle: str

    @property
    def is_topic(self) -> bool:
        """Whether it governs the whole sentence."""
        return self.particle in TOPICS


def looks_like_name(word: str) -> bool:
    """Whether a word has the shape of a Korean person's name."""
    return 2 <= len(word) <= 4 and word[0] in SURNAMES and re.fullmatch(r"[가-힣]+", word) is not None


def namings(text: str, span: Span) -> Iterator[Naming]:
    """Everyone named with an office in ``span``, a sentence."""
    tokens = list(_TOKEN.finditer(text, span.start, span.end))
    found = (naming_at(tokens, at) for at in range(len(tokens)))
    return (each for each in found if each is not None and each.title)


def subjects(text: str, span: Span) -> list[Subject]:
    """The subjects in ``span``, a sentence whose quotations are masked, in order."""
    tokens = list(_TOKEN.finditer(text, span.start, span.end))
    found = (_subject(tokens, at) for at in range(len(tokens)))
    return [each for each in found if each is not None]


def naming_at(tokens: Sequence[re.Match[str]], at: int) -> Naming | None:
    """Who is named by the word at ``at`` and those before it."""
    stem = _stem(unicodedata.normalize("NFC", tokens[at][0]).translate(HANJA).strip(_MARKS))
    if stem in ("측", "쪽") and at:
        return naming_at(tokens, at - 1)
    title = _title_of(stem)
    if title is None:
        return _body(tokens, at, stem)
    glued = stem[: -len(title)]
    if len(glued) == 1 or looks_like_name(glued):
        return Naming(_span(tokens, at, at), glued, title)
    return _titled(tokens, at, stem)


def _subject(tokens: Sequence[re.Match[str]], at: int) -> Subject | None:
    word = tokens[at][0].strip(_MARKS)
    end = SUBJECT.search(word)
    if end is None or "■" in word or word in _NO_SUBJECT:
        return None
    if len(word) == len(end[0]) and (not word.startswith("측") or not at):
        return None
    naming = naming_at(tokens, at)
    return Subject(naming, end[0]) if naming else None


def _titled(tokens: Sequence[re.Match[str]], at: int, title: str) -> Naming:
    """The name that belongs to an office: before it, among the words that no ending cuts off."""
    left = _left(tokens, at)
    words = [tokens[each][0].translate(HANJA).strip(_MARKS) for each in left]
    if words and len(words[-1]) == 1 and words[-1] in SURNAMES:
        return Naming(_span(tokens, left[-1], at), words[-1], title)
    likely = [n for n, word in enumerate(words) if looks_like_name(word) and not _is_no_person(word)]
    if likely:
        first = min(likely, key=lambda n: (len(words[n]) != NAME_LENGTH, n))
        return Naming(_span(tokens, left[first], at), words[first], title)
    foreign = _foreign(words)
    if foreign:
        return Naming(_span(tokens, left[words.index(foreign[0])], at), " ".join(foreign), title)
    body = f"{words[-1]} " if words and ORGANISATION.search(words[-1]) else ""
    return Naming(_span(tokens, at, at), body + title, title)


def _foreign(words: Sequence[str]) -> list[str]:
    """The run of words that name no body, no country and no office."""
    found: list[str] = []
    for word in words:
        if not _is_no_person(word) and re.fullmatch(r"[가-힣·]+", word):
            found.append(word)
        elif found:
            break
    return found


def _is_no_person(word: str) -> bool:
    if len(word) == NAME_LENGTH and looks_like_name(word) and word.endswith("원"):
        return False  # 원 ends given names as often as institutes
    return bool(ORGANISATION.search(word)) or word in COUNTRIES or word in TITLES


def _left(tokens: Sequence[re.Match[str]], at: int) -> list[int]:
    found: list[int] = []
    for each in range(at - 1, max(-1, at - REACH - 1), -1):
        word = tokens[each][0]
        if word in _BETWEEN:
            continue
        bare = word.strip(_MARKS)
        is_name = bare == word and (len(bare) == 1 or (len(bare) == NAME_LENGTH and looks_like_name(bare)))
        if any(char.isdigit() for char in word) or (_CUTS.search(word) and not is_name) or "■" in word:
            break
        found.insert(0, each)
    return found


def _body(tokens: Sequence[re.Match[str]], at: int, stem: str) -> Naming | None:
    """A body, a person without an office, or a pronoun."""
    if not stem or _COMMON.search(stem) or any(char.isdigit() for char in stem):
        return None
    before = tokens[at - 1][0] if at else ""
    if ORGANISATION.search(stem) and before in COUNTRIES:
        return Naming(_span(tokens, at - 1, at), f"{before} {stem}")
    return Naming(_span(tokens, at, at), stem)


def _stem(word: str) -> str:
    for end in _LONG_ENDS:
        if word.endswith(end) and len(word) > len(end):
            return word[: -len(end)]
    is_particle = len(word) > 1 and word[-1] in "은는이가도의을를와과에" and _title_of(word) is None
    return word[:-1] if is_particle else word


def _title_of(stem: str) -> str | None:
    starts = (stem[at:] for at in range(len(stem)))
    return next((end for end in starts if end in TITLES), None)


def _span(tokens: Sequence[re.Match[str]], first: int, last: int) -> Span:
    return Span(tokens[first].start(), tokens[last].end())
