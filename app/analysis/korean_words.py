"""The words by which Korean reporting names people and bodies: family names, offices, endings."""

from __future__ import annotations

import re

#: The family names of more than nine Koreans in ten; rarer ones begin ordinary words as often as names.
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노곽성차주구민진지엄채원천나하우"
)
#: What people are called by their office; of several that fit the longest counts.
TITLES = frozenset(
    [
        "CEO",
        "평론가",
        "감독관",
        "프로듀서",
        "회계사",
        "세무사",
        "의사",
        "활동가",
        "시인",
        "소설가",
        "화가",
        "디자이너",
        "앵커",
        "아나운서",
        "부총장",
        "부소장",
        "주무관",
        "사무관",
        "대법관",
        "재판관",
        "부장판사",
        "검사장",
        "부장검사",
        "지검장",
        "시의원",
        "구의원",
        "도의원",
        "국회의원",
        "원내수석",
        "비대위원장",
        "선대위원장",
        "상임고문",
        "고문",
        "이사관",
        "조사관",
        "부총재",
        "회장대행",
        "직무대행",
        "권한대행",
        "사무처장",
        "사무국장",
        "대표회장",
        "명예회장",
        "수석부회장",
        "총수",
        "지점장",
        "점장",
        "매니저",
        "책임연구원",
        "수석연구원",
        "수석연구위원",
        "부연구위원",
        "선임연구위원",
        "석좌교수",
        "명예교수",
        "부교수",
        "조교수",
        "전임교수",
        "학자",
        "역사학자",
        "경제학자",
        "변호인",
        "대리인",
        "유족",
        "목격자",
        "주민",
        "상인",
        "누리꾼",
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
COMMON = re.compile(
    r"(?:것|점|수|때|데|바|등|번|건|일|날|해|달|주|시간|사람들?|모습|상황|문제|논란|결과|내용|의혹|관계|지역|사건|경우|이유"
    r"|배경|정책|행위|표현|발언|주장|입장|차이|과정|부분|방안|계획|방침|혐의|의견|생각|목소리|가능성|분위기|지적|평가|전망"
    r"|분석|대해서|관련해서|위해서|대해|위해|뒤에|앞서|후에|우리|저|나|너|이번|오늘|어제|내일|올해|지난해|내년|당시|최근"
    r"|현재|이후|이전|소식|이같|강|있|없|하|되|않)$"
)
NO_SUBJECT = frozenset(
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
CUTS = re.compile(
    r"(?:인|은|는|한|된|할|던|의|을|를|에|서|로|며|고|자|과|와|등|도|이|가|만|까지|부터|에게|대해|관련해|따르면)$"
    r"|[,.…·:;!?\"'“”‘’()\[\]]$"
)
TOKEN = re.compile(r"\S+")
MARKS = "\"'“”‘’()[]<>,.…"
BETWEEN = frozenset(("전", "현", "신임"))
LONG_ENDS = ("께서는", "께서도", "께서", "에게서", "에게", "으로", "이라는", "이라고", "에는", "에도")
#: The signs by which headlines name persons: 李 is 이.
HANJA = str.maketrans("李尹朴金文崔鄭韓習安曺趙姜吳洪秋宋", "이윤박김문최정한시안조조강오홍추송")
#: Words before an office among which the name may stand.
REACH = 5
#: Letters of most names, the family name among them.
NAME_LENGTH = 3
#: People whom reporting leaves without a name.
UNNAMED = frozenset(("관계자", "당국자", "소식통", "누리꾼", "주민", "목격자", "상인", "유족"))
#: Places, times and verbs that a topic's particle follows: 질문에도, 드러났다는.
NO_SUBJECT_END = re.compile(
    r"(?:에|에게|에서|으로|까지|부터)(?:는|도|은)$|(?:[았었했났렸겼였됐갔왔졌]|한|된|있|없|이|는)다(?:는|고도)$"
)
#: How offices end that no list holds.
PERSON_END = re.compile(r"(?:자|장|사|관|원|의|수|가|인|생|주|객|님)$")
#: Family names that begin other words far more often; they count right before an office only.
RARE_SURNAMES = frozenset("위시나도마길연표명기왕금옥인맹제모탁국어은편용예봉경방공현함변염여추석선설소반리")
#: What may stand before the subject that opens a sentence.
OPENERS = frozenset(
    [
        "특히",
        "또",
        "또한",
        "이에",
        "한편",
        "앞서",
        "이어",
        "이어서",
        "그러나",
        "하지만",
        "반면",
        "다만",
        "이날",
        "당시",
        "아울러",
        "그러자",
        "그러면서",
        "이후",
        "같은",
        "날",
    ]
)
#: Verbs that stand before an office as a name would: 회담에 나선 대변인.
ADNOMINALS = frozenset(
    [
        "나선",
        "맡은",
        "밝힌",
        "찾은",
        "만난",
        "나온",
        "가진",
        "지낸",
        "이끈",
        "연",
        "든",
        "선",
        "낸",
        "앞세운",
        "참석한",
        "출석한",
        "동행한",
    ]
)
