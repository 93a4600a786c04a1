"""The words by which Korean reporting names people and bodies: family names, offices, endings."""

from __future__ import annotations

import re


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


#: The family names of more than nine Koreans in ten; rarer ones begin ordinary words as often as names.
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노곽성차주구민진지엄채원천나하우"
)
#: What people are called by their office; of several that fit the longest counts.
TITLES = _words(
    """
    CEO 평론가 감독관 프로듀서 회계사 세무사 의사 활동가 시인 소설가 화가 디자이너 앵커 아나운서 부총장 부소장 주무관 사무관 대법관 재판관 부장판사 검사장 부장검사 지검장
    시의원 구의원 도의원 국회의원 원내수석 비대위원장 선대위원장 상임고문 고문 이사관 조사관 부총재 회장대행 직무대행 권한대행 사무처장 사무국장 대표회장 명예회장 수석부회장
    총수 지점장 점장 매니저 책임연구원 수석연구원 수석연구위원 부연구위원 선임연구위원 석좌교수 명예교수 부교수 조교수 전임교수 학자 역사학자 경제학자 변호인 대리인 유족 목격자
    주민 상인 누리꾼 대통령 총리 부총리 장관 차관 차관보 의원 대표 공동대표 원내대표 당대표 의장 부의장 회장 부회장 사장 부사장 실장 비서실장 국가안보실장 정책실장 대변인
    분석가 국가안보보좌관 보좌관 사무장 책임자 담당자 운영자 창립자 설립자 개발자 점주 업주 원내대표단 소방관 이코노미스트 박사 여사 선임 주임 파트장 PM 프로 주필 셰프 특검보 시의장 부지사 부시장 부총장 부단장 부팀장 부대변인 정책위원장 사무관 조교 강사 교사 간호사 약사 전문의 명예교수 군의원 특별보좌관 보좌관
    차장검사 고검장 대법원장 헌법재판관 논설위원 편집국장 편집장 기자 특파원 총괄 담당 책임 리더 헤드 그룹장 부문장 사업부장 대표원장 사외이사 해설위원 캐스터 방송인 개그맨
    개그우먼 코미디언 유튜버 인플루언서 모델 래퍼 비대위원 상임대표 공동위원장 수석보좌관 외교부장 국방부장 상무위원 상원의원 하원의원 하원의장 상원의장 주교 대주교 신부님
    국무장관 국방장관 외무장관 외교장관 재무장관 상무장관 총리 왕자 왕세자 여왕 왕비 선장 함장 기장 병장 상병 일병 소령 중령 준장 소장 상사 중사 하사 경위 경사 경정
    경무관 치안감 조합장 이장 지부장 위원 지회장 분회장 회계사 노무사 변리사 감정평가사 건축가 건축사 기획자 연출 연출가 피아니스트 바이올리니스트 지휘자 작곡가 프로파일러
    최고재무책임자 최고기술책임자 CTO CFO COO PD 수석대변인 원내대변인 위원장 부위원장 최고위원 상임위원 당협위원장 원내수석부대표 정책위의장 위원 후보 후보자 교수
    연구원 선임연구원 연구위원 연구소장 주석 총서기 서기 국장 부국장 청장 차장 시장 지사 도지사 구청장 군수 교육감 단장 감독 코치 선수 특사 대사 공사 영사 총장 검찰총장
    사무총장 검사 특검 판사 변호사 소장 센터장 본부장 이사 이사장 수석 비서관 행정관 부장 팀장 과장 처장 총재 사령관 참모총장 장군 대장 중장 대령 원장 학장 부원장 관장
    상무 전무 행장 대표이사 최고경영자 창업자 창업주 작가 배우 가수 씨 전문가 애널리스트 연구관 경감 총경 서장 목사 신부 스님 추기경 교황 국왕 총통 외무상 국무위원장
    부부장 정무수석 안보실장 관계자 소식통 당국자 교육장 교장 심의관 정책관 기획관 담당관 직무대리 읍장 면장
    총지배인 지배인 랩장 디렉터 지명자 내정자 당선인 당선자 총비서 저널리스트 총무원장 임시대표 대사대리
    """
)
#: How bodies end: a word with such an end is no person.
ORGANISATION = re.compile(
    r"(?:정부|[가-힣]부|부처|위원회|협회|연합회|노조|연대|공사|공단|재단|은행|그룹|전자|자동차|중공업|통신|신문|일보|방송"
    r"|타임스|뉴스|대학교?|연구원|연구소|법원|검찰청?|경찰청?|특검팀|대통령실|청와대|국회|의회|백악관|당국|팀|사령부"
    r"|합참|본부|센터|학회|대사관|병원|의료원|국민의힘|국힘|조합|단체|법인|증권|보험|카드|건설|제약|지주|금융|재판부|연구팀|연구진"
    r"|경찰서|소방서|교육청|위|당|군|청|처|회|사|원|(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|용인|고양|창원|청주|전주|천안|포항)시|경기도|강원도|전남도|전북도|경남도|경북도|충남도|충북도|제주도)$"
)
COUNTRIES = _words(
    """
    미국 중국 일본 한국 북한 러시아 영국 프랑스 독일 폴란드 우크라이나 대만 이스라엘 이란 인도 베트남 캐나다 호주 베네수엘라 유럽연합 유럽 EU 유엔 나토 캄보디아 태국
    브라질 멕시코 콜롬비아 쿠바 덴마크 이탈리아 스페인 튀르키예 이집트 사우디 시리아 팔레스타인 필리핀 인도네시아 말레이시아 싱가포르 몽골 파키스탄 아프가니스탄 헝가리 체코
    스웨덴 핀란드 노르웨이 네덜란드 벨기에 스위스 오스트리아 그리스 벨라루스 카자흐스탄 조지아 칠레 아르헨티나 나이지리아 한미 한중 한일 미 중 일 북
    """
)
PRONOUNS = frozenset(("그", "그녀", "그들", "이들", "양측"))
#: What a subject ends in; of these a topic ("은") governs the whole sentence, however far off it stands.
SUBJECT = re.compile(r"(?:께서는|께서도|께서|측은|측이|측도|은|는|이|가|도)$")
TOPICS = frozenset(("은", "는", "도", "께서는", "께서도", "측은", "측도"))
#: Topics that name no one: things, times and manners of speaking.
COMMON_ENDS = (
    r"시간|사람들?|모습|상황|문제|논란|결과|내용|의혹|관계|지역|사건|경우|이유|배경|정책|행위|표현|발언|주장|입장|차이|과정|부분|"
    r"방안|계획|방침|혐의|의견|생각|목소리|가능성|분위기|지적|평가|전망|분석|대해서|관련해서|위해서|위해|뒤에|앞서|후에|우리|이번|오늘|"
    r"어제|내일|올해|지난해|내년|당시|최근|현재|이후|이전|소식|이같|수사|조사|인사|행사|기사|역사|사회|기회|지원|후원|응원|민원|상당|"
    r"담당|요청|신청|대처|조처|출처|복원|동원|상처|(?<!임)추위|더위|범위|지위|단위|순위|수위|시위|대회|거래처|시장|현장|공장|등장|성장|이상|이하|대상|영상|사진|신년사|취임사|기념사|축사|"
    r"추모사|송년사|논평|성명|담화|인사말|기자회견|브리핑|인터뷰|사과문|입장문|간담회|(?<!대표)회의|사진|여부|복귀|압박|다음|소속|질문|질의|"
    r"답변"
)
THINGS = re.compile(rf"(?:{COMMON_ENDS})$")
COMMON = re.compile(
    rf"(?:{COMMON_ENDS}|것|점|수|때|데|바|등|번|건|일|날|해|달|주|대해|저|나|너|강|있|없|하|되|않|글|말)$"
)
NO_SUBJECT = _words(
    """
    이는 이도 이에는 또는 혹은 것은 것이 것도 저는 나는 제가 내가 우리는 그것은 그것이 그러면서도 그러면서는 그런데도 그럼에도 이날은 이날도 아직도 여전히도 지금도 지금은
    먼저는 아마도 적어도 무엇보다도 누구나가 앞으로도 앞으로는 동시에는 모두가 모두는 누구도 아무도 하나가 하나는 본인은 자신은 자신이 자신도 스스로가 이보다는 이와는 이것은
    이것이 이것도 여기는 거기는 그게 이게 그가는 나도 저도 우리도 저희는 저희가 저희도 당신은 당신이 여러분은 여러분이 전체가 대부분은 대부분이 일부는 일부가 상당수는
    상당수가 다수는 절반은 절반이 나머지는 이처럼도 그때는 그때도 이때는 같은 또한은 특히는 따라서는 누군가는 누군가가 누군가도
    """
)
#: Endings that no word before an office has, and those that its bodies and departments share with particles.
STOPS = re.compile(
    r"(?:은|는|한|된|할|던|을|를|며|고|등|까지|부터|에게|에서|대해|관련해|따르면|이라는|라는|위해|통해|면서)$|[,.…·:;!?\"'“”‘’()\[\]]$"
)
CUTS = re.compile(r"(?:인|의|에|서|로|자|과|와|도|이|가|만)$")
#: Of these, how foreign names end as well.
FOREIGN_ENDS = "로가이도만인"
#: A word with what stands in brackets right behind it.
TOKEN = re.compile(r"■+[\"”’']?|(?:\([^()\n]{0,40}\)|[^\s\]■])+")
MARKS = "\"'“”‘’()[]<>,.…◆■▲▶△▷○●◇□※☞·|"
BETWEEN = frozenset(("전", "현", "신임", "당시", "겸"))
LONG_ENDS = ("께서는", "께서도", "께서", "에게서", "에게", "으로", "이라는", "이라고", "에는", "에도")
#: The signs by which headlines name persons: 李 is 이.
HANJA = str.maketrans("李尹朴金文崔鄭韓習安曺趙姜吳洪秋宋", "이윤박김문최정한시안조조강오홍추송")
#: Words before an office among which the name may stand.
REACH = 6
#: Letters of most names, the family name among them.
NAME_LENGTH = 3
#: People whom reporting leaves without a name.
UNNAMED = frozenset(("관계자", "당국자", "소식통", "누리꾼", "주민", "목격자", "상인", "유족"))
#: Places, times and verbs that a topic's particle follows: 질문에도, 드러났다는.
NO_SUBJECT_END = re.compile(
    r"(?:에|에게|에서|으로|까지|부터)(?:는|도|은)$|(?:[았었했났렸겼였됐갔왔졌]|한|된|있|없|이|는)다(?:는|고도)$|[하되있없않]는$|(?:면서|라고|다고|두고|놓고|향해서|위해서|대해서|고|며|와|과|만|에)도$|(?:향해서|위해서|대해서|관해서|통해서|두고|놓고)는$"
    r"|(?:(?<![학내외])과|와)는$|(?:다가도|[던지하되치키기리이]고는)$"
    r"|^(?:이?라|다|고|며|면서|이?라면서|자|냐|와|과|두고|놓고|다면|이?라며)(?:는|도|가|은)$"
)
#: How offices end that no list holds.
PERSON_END = re.compile(r"(?:자|장|사|관|원|의|수|가|인|생|주|객|님)$")
#: Family names that begin other words far more often; they count right before an office only.
RARE_SURNAMES = frozenset("위시나도마길연표명기왕금옥인맹제모탁국어은편용예봉경방공현함변염여추석선설소반리")
#: What may stand before the subject that opens a sentence.
OPENERS = _words(
    """
    그럼에도 뒤이어 이와 이같이 이처럼 그런데 그래서 따라서 결국 이제 먼저 우선 끝으로 마지막으로 더불어 동시에 반대로 실제 실제로 물론 함께
    이때 이달 초 말 중순 하순 지난달 지난해 올해 작년 전날 오전 오후 오늘 어제 내년 최근 당일 그날 이튿날
    특히 또 또한 이에 한편 앞서 이어 이어서 그러나 하지만 반면 다만 이날 당시 아울러 그러자 그러면서 이후 같은 날
    """
)
#: Verbs that stand before an office as a name would: 회담에 나선 대변인.
ADNOMINALS = _words(
    """
    가운데 나선 맡은 밝힌 찾은 만난 나온 가진 지낸 이끈 연 든 선 낸 앞세운 속보 단독 종합 영상 포토 이런 저런 그런 어떤 모든 같은 새로운 다른 이번 각각 우리 일부 전체 관련 최근 지난 올해 여러 어느 무슨 별도 직접 바로 계속 가장 매우 참석한 출석한 동행한 열린 숨진 다녀온 맡아온 이끌어온 물러난 떠난 내세운 알려진 불린 올린 보낸 함께한 맞은 받은 지켜본 만든 꾸린 오른 진행된 이어진 말한 전한 쓴
    """
)
#: How given names begin and end: with the letters of more than nine names in ten, few of which begin or end other words.
GIVEN_FIRST = frozenset(
    "정영지재상성진현승주동수민기준종혜태은경선형병윤대세소인용유도호창미연희예석광다명효철의한건보규일시홍우원순채관이찬충아오양하가봉근범국해덕응난헌장훈신서금남춘웅궁문길완송갑혁슬욱라새두학항설화빛중귀평애황여락강위산언초겨율권려빛억"
)
GIVEN_LAST = frozenset(
    "현영희원호훈진준환석주우민수연정경윤성기빈욱지은근선태식용림섭규의재철형아혁미구일서한웅리하상균대혜운헌홍범완숙명배화종문찬엽동인중열신비제래국관도남람오덕슬택학곤락양봉삼득별권익효벽움엄름승표송결흠령휘탁온칠광옥산언솜백겸평흥강샘롱솔린묵란천립율안병길순채록건나라해후례련애왕교녕룡년"
)
#: Words that are shaped like a name.
NO_NAMES = _words(
    """
    구성원 고용주 고소인 임대인 신청인 유명인 한국인 임원진 조현병 전세기 하수인 성수기 원주민 이주민 신기술 지도자 최소화 최근의 강원도 전남도 전북도 경남도 한동안 이용원
    조성원 정상화 정규화 서해안 동해안 남해안 서남해 서해선 우선주 임신부 성인용 안도감 오늘의 지난해 하나은 전용기 한반도 한국화 고성능 고기능 이의신 안전의 신도시 정기국
    조기대 유기견 고도화 우수상 최우수 유튜브 장기화 정신의 정보원 송정동 주인의 원하는 정의선은 유일한 주요한 중요한 하지만 조용한 진정한 심각한 엄중한 민감한 유사한 우수한
    유명한 유효한 안전한 정상인 신규인 고유한 원인이 전문의 주치의 조선인 차주인 정치인 방문진 심의의 고용인 이재의 한양대 고려대 서강대 조선대 원광대 한남대 전주대 전남대
    전북대 강원대 경상대 홍익대 인하대 성균관 한국일 오전의 오후의 조문화 유아용     서대문 동대문 남대문 경영학 경제학 정례화 조직원 하청인 안정화 정당화 활성화 서비스 강화해 인용해 최우선 여기서 이용해 주장해 조정해 정리해 전환해 신설해 지정해 유지해 조성해 기용해 주주인 한미일 한중일 남북한 전기화 고순도
    주민인 이사진 전시관 조종석 고객의 우리의 나라의 하나의 최고의 최대의 최초의 최종의 차량용 주방용 여성용
    """
)
#: One syllable that is a family name wherever it stands before an office; the others are words as often.
SURE_SURNAMES = frozenset("김박최정강조윤장임오서권황안송류유홍문손배허남심곽차민엄채")
#: What people are called who have neither name nor office.
PERSON = re.compile(
    r"(?:관계자|당국자|남성|여성|누리꾼|네티즌|전문가|주민|시민|유족|유가족|직원|작성자|글쓴이|제보자|아내|남편|어머니|아버지|엄마|아빠|아들"
    r"|딸|부모|부부|학부모|피해자|가해자|피고인|상인|점주|가맹점주|승객|관객|관광객|학생|교사|농민|노동자|당원|참석자|참가자|이용자|소비자|친구"
    r"|지인|동료|기사|운전자|업주|측근|인사|간부|병사|작가|저자|진행자|변호인|대리인|측|환자|의사|간호사|목격자|생존자|후보|의원|위원|지도부"
    r"|대변인|사무처|비서실|보좌진|집행부|참모|외교관|분석가|애널리스트|소식통|경찰|검찰|재판부|교수|학자|연구자|연구진|연구팀|제작진)들?$"
    r"|종사자들?$|(?:정당|야당|단체|기업|업체|회사|은행|증권사|카드사|병원|학교|대학|지자체|국가)들$|[가-힣]{2}(?:자|인|원|민|생|객|팬|장|수|관|가|사)들$"
)
#: Who passes on what others say, and never speaks.
OUTLET = re.compile(
    r"(?:타임스|타임즈|통신|통신사|신문|일보|방송|방송사|뉴스|뉴시스|매체|언론|외신|언론사|저널|포스트|투데이|데일리|헤럴드|매거진|노컷뉴스"
    r"|오마이뉴스|보도|사설|신문들|매체들|언론들|외신들|[가-힣A-Z]TV|로이터|블룸버그|가디언|닛케이|폴리티코|악시오스|르몽드|슈피겔|더힐"
    r"|신화사|텔레그래프|인디펜던트|뉴스위크|포브스|버라이어티|빌보드|디애틀랜틱|디애슬레틱|마르카|르피가로|파이낸셜타임스|환구시보|스포츠호치)$"
    r"|^(?:(?:영국 |英 ?)?이코노미스트|(?:러시아 )?타스|(?:홍콩 )?명보|경향|BBC|CNN|NHK|CCTV|AP|AFP|NYT|WSJ|WP|FT|SCMP|CNBC|CBS|NBC|ABC|MBC|KBS|SBS|YTN|JTBC|MBN|TBS|dpa|DPA|EFE|ANI|UPI|USA투데이)$"
)
#: Words by which an unnamed person's body is called at most.
UNNAMED_WORDS = 3
ORDINALS = frozenset(("1심", "2심", "항소심", "원심", "상고심"))
#: What tells one unnamed person from others.
WHICH = frozenset(("한", "이", "다른", "그", "해당", "같은", "일부", "복수의"))
#: What a source is called besides its name: 보도, 등, 보고서.
SOURCE_KINDS = _words(
    """
    등 등의 등에 보도 보도에 기사 보고서 발표 자료 조사 분석 집계 주장 설명 보도자료 결과 통계 발언 진술 공동 단독 최신 연구 소식 전언 사설 인터뷰 취재 공시 공지
    게시글 게시물 말 글 발언록 회의록 성명 입장문
    """
)
#: Names of four letters: those with a family name of two.
LONG_NAME = re.compile(r"(?:남궁|황보|선우|제갈|독고|사공|서문|동방)[가-힣]{1,2}$")
LATIN_NAME = re.compile(r"[A-Z][A-Za-z.'’-]{1,20}")
#: Offices that stand before a name.
INTRODUCING = _words(
    """
    배우 가수 방송인 개그맨 개그우먼 코미디언 유튜버 인플루언서 모델 래퍼 작가 소설가 시인 감독 기자 전문가 변호사 평론가 교수 국무장관 국방장관 외무장관 외교장관 재무장관 총리 대통령 부통령
    디자이너 셰프 프로듀서 선수 애널리스트 연구원 활동가 최고경영자 대변인 CEO 앵커 아나운서 의사 의원 상원의원 하원의원
    """
)
#: Who is meant by the signs and short forms of headlines.
ABBREVIATED = {
    "韓": "한국",
    "美": "미국",
    "中": "중국",
    "日": "일본",
    "北": "북한",
    "러": "러시아",
    "우크라": "우크라이나",
    "英": "영국",
    "佛": "프랑스",
    "獨": "독일",
    "靑": "청와대",
    "與": "여당",
    "野": "야당",
    "檢": "검찰",
    "警": "경찰",
    "軍": "군",
    "法": "법원",
    "국힘": "국민의힘",
    "민주": "더불어민주당",
    "대법": "대법원",
    "헌재": "헌법재판소",
    "한은": "한국은행",
    "日정부": "일본 정부",
    "美정부": "미국 정부",
    "中정부": "중국 정부",
}
#: Short names of bodies, which stand where the text has the long one.
SHORT = {
    "권익위": "국민권익위원회",
    "공정위": "공정거래위원회",
    "금융위": "금융위원회",
    "인권위": "국가인권위원회",
    "방통위": "방송통신위원회",
    "선관위": "중앙선거관리위원회",
    "개인정보위": "개인정보보호위원회",
    "금감원": "금융감독원",
    "국정원": "국가정보원",
    "과기정통부": "과학기술정보통신부",
    "행안부": "행정안전부",
    "국토부": "국토교통부",
    "산업부": "산업통상부",
    "기재부": "기획재정부",
    "복지부": "보건복지부",
    "농식품부": "농림축산식품부",
    "해수부": "해양수산부",
    "중기부": "중소벤처기업부",
    "문체부": "문화체육관광부",
    "기후부": "기후에너지환경부",
    "노동부": "고용노동부",
    "여가부": "여성가족부",
    "성평등부": "성평등가족부",
    "공수처": "고위공직자범죄수사처",
    "합참": "합동참모본부",
    "방사청": "방위사업청",
    "식약처": "식품의약품안전처",
    "질병청": "질병관리청",
    "소방청": "소방청",
    "민주노총": "전국민주노동조합총연맹",
    "한국노총": "한국노동조합총연맹",
    "경총": "한국경영자총협회",
    "대한상의": "대한상공회의소",
    "중기중앙회": "중소기업중앙회",
    "의협": "대한의사협회",
    "민주당": "더불어민주당",
    "혁신당": "조국혁신당",
    "당무감사위": "당무감사위원회",
    "윤리위": "윤리위원회",
    "특검": "특별검사",
    "원안위": "원자력안전위원회",
    "항우연": "한국항공우주연구원",
    "코레일": "한국철도공사",
}
#: What a verb before its particle ends in: 주장하는.
VERB_STEM = re.compile(r"[하되있없않나가오보주지리치시우르기]$")
#: How words end that stand before an office and name nobody: departments, fields, firms.
NO_NAME_END = re.compile(
    r"(?:학|학과|학부|부문|분야|전공|증|硏|證|社|公|산업|사업|전략|기술|정책|글로벌|시장|[가-힣]{2}대|마케팅|영업|개발|생명|화재|물산|항공|조선|해운|전기|화학|텔레콤|바이오|엔지니어링|[가-힣]{3,}주)$"
)
#: How people without a name are called before 씨.
INITIALS = re.compile(r"[A-Zㄱ-ㅎ]{1,2}|[가-힣][모○]{1,2}")
#: Firms whose names tell it by no ending.
FIRMS = _words(
    """
    쿠팡 네이버 카카오 구글 애플 테슬라 엔비디아 메타 아마존 마이크로소프트 인텔 오픈AI 하이브 어도어 삼성 현대차 기아 롯데 한화 신세계 이마트 두산 효성 포스코 셀트리온 넥슨 엔씨소프트 크래프톤 넷마블
    토스 배달의민족 우아한형제들 당근 무신사 컬리 티빙 웨이브 왓챠 빗썸 업비트 두나무 코인원 오케스트로 업스테이지 알파벳 트위터 우버 넷플릭스 디즈니 보잉 도요타 소니 알리바바 텐센트 화웨이 샤오미
    """
)
#: The signs of presidents, alone.
PRESIDENTS = {"李": ("이", "대통령"), "尹": ("윤", "대통령"), "文": ("문", "대통령"), "習": ("시", "주석")}
#: Bodies called by their kind alone once they were named.
KINDS = _words(
    """
    협의회 위원회 재단 공사 협회 연구소 노조 조합 공단 학회 단체 센터 회사 은행 대학 병원 연구원 연맹 연합회 그룹 연대 본부 대책위 위원 통신 매체 방송 신문 언론 방송사 통신사 신문사 언론사
    """
)
#: Signs that stand for a country or side before a name.
SIGNS = frozenset(sign for sign in ABBREVIATED if len(sign) == 1 and not "가" <= sign <= "힣")
#: Offices that are told apart by where they are held rather than by a name.
GENERIC = frozenset(
    ("담당자", "책임자", "점주", "업주", "운영자", "개발자", "교사", "간호사", "강사", "점장")
)
#: Signs of Latin letters that stand for things rather than for bodies.
TERMS = _words(
    """
    AI IT ESG GDP PF LNG TV SNS HBM GPU CPU API OTT PC EV ETF IPO DSR LTV MOU FTA TF CEO AX DX ICT SMR DNA PER
    """
)
#: What counts an office and stands between it and its holder: 트럼프 1기 행정부, 3선 의원, 제30대 군수.
COUNTED = re.compile(r"제?\d{1,3}(?:기|선|대|차|급|위)")
#: One syllable before an office that is no name.
DETERMINERS = frozenset("이그한전현양각본당타총등및또더첫두세네도시군구제원부새옛")
#: Words with a particle or an ending of a verb, which no name has: 법정에, 하다가, 구조가 유사하다.
NO_NAME_WORD = re.compile(
    r"(?:[를을]|(?:법정|자리|죽음|현장|무대|전선|일선|경기|대회|선거|재판|회견|행사|방청객)에|에서|에서도|에게|으로|까지|부터|까지도|에도|에는|하고|하며|면서|다가|지만|하다|했다|되다|됐다|된|하는|있는|없는|않는|위해|히|별로|이유로)$"
    r"|^(?:며|고|는|은|라며|라고|다며|다고|이라고|이라며|는데|란)$"
)
#: How a word ends that opens a sentence as a subject would, and is none unless the text knows it as a name.
PARTICLED = re.compile(r"[가-힣](?:로|의|고|며|에|만|까지|부터|에서|다가|지만)$")
#: How verbs end that stand before an office: 외친, 밝힌.
VERB_ENDS = "친힌킨낸쓴끈뜬"
#: What says before a name that it is a body's: 소속사 항구엔터는.
BODIES = re.compile(
    r"(?:소속사|운영사|기업|업체|회사|단체|기관|배급사|제작사|개발사|주관사|스타트업|플랫폼|매체|일간지|주간지|전문지|재단|협회)$"
)
