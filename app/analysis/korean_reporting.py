"""What stands around a Korean quotation: what ties it to its verb, who is cited, who passes it on."""

from __future__ import annotations

import re

#: What stands right behind the closing mark where words are reported: 고, 라며, 이라는 …
TIE = re.compile(
    r"(?:이?라|다|냐|자)?(?:고도|고는|고|며|면서도|면서|는데|는|던|란|단|네)|이?라(?![가-힣])|등의?\s|이?란"
)
#: Behind single marks, which stand around terms as well: particles of a noun are no tie.
SURE_TIE = re.compile(
    r"(?:이?라|다|냐|자)(?:고도|고는|고|며|면서도|면서|는데|는|던)|고도?(?=\s)|며(?=\s)|면서"
)
#: How a sentence ends, after which 는 ties: "간다"는 약속.
SENTENCE_END = re.compile(r"[다요까자라죠니네오][.!?]?$|[.!?]$")
#: What "는" ties a short sentence to, which may be a title as well: ‘항구에 산다’는 뜻, but not ‘항구에 산다’는 작년부터.
TOLD = re.compile(
    r"는\s*(?:\S+\s)?(?:취지|응답|내용|뜻|의견|입장|메시지|식|표현|생각|평가|것|의미|주장|말|비판|질문|인식|이유|얘기|이야기|경고|글|통보|지적|요지|진술|답|소리|목소리|확신|약속|호소|반응|우려|전망|의혹|논리|설명|제안|요구|지시|의지|판단|원칙|소식|보도|각오|다짐|당부|조언|고백|발언|외침|구호|문자|문구)"
)
#: Letters of a title that is a sentence.
TITLE_LENGTH = 10
#: Where they are a noun of the outlet's own sentence.
NOMINAL = re.compile(r"(?:을|를|이|가|은|는|에|의|와|과|로|으로|도|만|처럼|까지|부터|에서|에게)(?![가-힣])")
NAMED_AS = re.compile(
    r"이?라(?:고도|고는|고|는|며)?\s*(?:명명|부르|불리|불린|불렀|불러|일컫|이름|별명|별칭|뜻|용어|단어|제목|문구|의미의|상호|브랜드|글자|구호|타이틀|주제|슬로건|기치|명목|명분|모토|비전|목표|콘셉트|테마|표어|명칭|간판|수식어|개념)"
    r"|이?라는\s*(?:논문|책|저서|신간|신작|신곡|영화|드라마|노래|곡|앨범|프로그램|예능|다큐|소설|에세이|시집|칼럼|이름|행사|전시|캠페인|강연|게임|앱|서비스|업체|카페|식당|가게|채널|계정|닉네임|아이디|프로젝트)"
    r"|이?라고\s*(?:적힌|쓰인|써진|쓰여|적혀|새겨)"
    # what a name, a work or a campaign means: '…'라는 의미를 담고 있다
    r"|(?:이?라)?는 (?:뜻|의미)(?:[과와](?: 함께)? [\"'“‘]■+[\"'”’](?:이?라)?는 (?:뜻|의미))?[을를도] (?:담(?:고 있|았(?!다[고며])|긴|겨|은|는)|지[녔니닌]|가[졌지진])"
)
#: Words that stand somewhere, of no speaker: 라고 적힌 종이, 라는 문구.
INSCRIBED = re.compile(
    r"(?:이?라)?(?:고|는)\s*(?:적힌|쓰인|써진|쓰여|적혀|적시된|적시돼|새겨진|새겨져|문구|구호|슬로건|제목|팻말|현수막|안내문|공지문|표지판|쪽지)"
    r"|(?:이?라)?는\s*(?:내용|글|글귀|문장|메시지|안내|설명|표현|조항|문항|대목|글씨|자막|가사|대사|표기)(?:이|가|도|까지)\s*(?:담|적|실|붙|쓰|걸|들어|포함|나오|나온|등장|새겨|기재|명시|있)"
)
STRESSED = re.compile(
    r"이?라는\s*(?:점|뜻|취지|입장|표현|말)|[을를]\s*(?:(?:직접\s*)?강조|직접\s*(?:언급|거론))"
    r"|(?:으로|로)\s*(?:규정|묘사|표현|지칭|비유|칭하|칭했|폄훼|매도)"
)
#: Whose the writing is: 항구시의 안내문에는, 항구청이 낸 보고서에는.
WRITTEN = re.compile(
    r"(?P<who>\S+?)(?:의|이|가|측) (?:[^\s■]{1,10} ){0,2}?[^\s■]{0,8}(?:문|서|글|안|자료|지침|편지|쪽지|문자|메시지|메일|게시판|홈페이지|누리집|표지판|현수막|팻말|메뉴판|영수증|공지|책|일기|논문)에는?도? "
)
#: What stands before words out of a book: 김항구 지음, 항구 펴냄 "…".
BOOK = re.compile(r"(?:지음|펴냄|옮김)\s*$")
#: What the words are about, before them: 항만청이 배를 막은 데 대해서는 "…", 배가 왔다는 점을 들며 "…". A particle of
#: contrast ("서는") says that the sentence has no other subject than whoever spoke before.
ABOUT = re.compile(
    r"(?:(?:(?:데|것에|점에|일에|사실에|이유에|배경에|것과|점과|일과|사실과) ?(?:대해|관련해|관련)|(?:것|점|일|사실)을 (?:두고|놓고|들어|들며|거론하며|언급하며|지적하며|겨냥해))(?:서는|서|선|는)?"
    r"|것(?:에는|엔)|[은는린친한된낸난간온준본] (?:이후|뒤|직후)(?:엔|에는|에도)|(?:에|[과와]) (?:대해|관련해)(?:서는|서도|선)|[을를] (?:두고|놓고|향해|겨냥해)(?:서는|서도|는|선))"
    r" ?(?:[\"“]■+[\"”][^■\n]{0,8} )*$"
)
#: Of a sentence that goes on with whoever spoke, what the words are about as well: 또 김항구 시장이 웃은 사건을 언급하며 "…".
ABOUT_ON = re.compile(
    r"(?:사건|사례|문제|대목|상황|말|글|발언|예|보도|기사)[을를] (?:두고|놓고|들어|들며|거론하며|언급하며|지적하며|겨냥해|인용하며|소개하며) ?(?:[\"“]■+[\"”][^■\n]{0,8} )*$"
)
#: What others asked or charged, before the answer: 는 질문에, 는 지적에 대해.
ASKED = re.compile(
    r"(?:이?라)?(?:냐|느냐)?(?:는|고\s*묻는|란)\s*(?:[가-힣]{1,8}[의 ]\s*)?(?:\S{1,8}\s)?(?:(?P<question>질문|물음|질의)|지적|비판|의혹|우려|요구|질타)(?:에|엔|이\s*나오|이\s*나온|을\s*받|도\s*나오)"
)
#: From whom words came, right before them, and what came: 주민으로부터 "…"는 신고.
CAME_FROM = re.compile(r"(?:으로부터|로부터|에게서|에게|한테서|한테)(?: [^\s■]{1,8})? ?$")
GIVEN = re.compile(
    r"(?:이?라)?는\s*(?:\S{1,6}\s)?(?:신고|제보|연락|전화|문의|답변|답|말|설명|이야기|얘기|통보|문자|메시지|요청|제안|지시|약속|협박|조언|권유|진단|항의|비판|지적|질타|평가|찬사|호평|의심|비난|칭찬|당부)"
    r"(?:를|을|가|이|도)? ?(?:받|듣|들|접수|왔|있었|해 ?왔)"
)
#: What is felt or meant, of which nobody is the owner: "…"라는 감사의 뜻을 전했다.
_FEELINGS = (
    "감사 고마움 사과 사죄 사의 유감 애도 추모 조의 위로 위문 격려 축하 축복 환영 환송 존경 존중 경의 연대 지지 응원 동참 참여 협력 협조 "
    "우려 걱정 염려 반대 거부 거절 찬성 찬동 항의 공감 동의 결의 결단 각오 화해 용서 반성 참회 송구 미안함 아쉬움 안타까움 희망 기대 염원 양해 "
    "이해 수용 사임 사퇴 용퇴 불출마 출마 관심 신뢰 우정 우의 사랑 애정 친선 화합 당부 작별 이별 인사 기쁨 슬픔 분노 자성 성원 호의 선의 성의 진심 경고 다짐 의지"
)
FEELING = "|".join(_FEELINGS.split())
OF_A_FEELING = re.compile(
    rf"(?:{FEELING})(?=의 (?:[가-힣]{{1,4}}[한된] )?(?:뜻|마음|말|말씀|인사|메시지|목소리)(?:[을를도이가]|[과와로]|으로))"
)
#: Whose the words are, behind them: "…"는 박 의원의 말에.
WHOSE = re.compile(
    r"(?![\"”’']?(?:이?라)?는 (?:[^\s■]{1,10} ){0,3}?[^\s■]{1,8}[이가] (?:[^\s■]{1,6} )?(?:확산|퍼지|퍼졌|많|늘|커지|커졌|높아|강해|자리|팽배|지배적|나오|나온|나왔|이어지|잇따|쏟아))[\"”’']?(?:이?라)?는 (?:(?:것|게|점)[이은]? )?(?P<who>(?:[^\s■]{1,10} ){0,3}?[^\s■]{1,10})(?:의(?: (?:(?:공식|공통|일관|한결|기본|기존|자체|종합|개인|솔직|경영|교육|운영|기업|창업|핵심)[가-힣]{0,3}|[가-힣]{1,4}[한된]))?(?: (?:"
    + FEELING
    + r")의)?|(?<=[가-힣] 측)|(?<=정부)|(?<=당국)|(?<=검찰)|(?<=경찰)|(?<=여당)|(?<=야당)|(?<=판사)|(?<=검사)|(?<=재판부)) (?:(?:뜻|의중|마음)(?=[을를도] (?:[^\s■]{1,12} ){0,4}?전[했하한달해])|말|귀띔|견해|시각|반박|인식|전언|목소리|기억|회고|얘기|이야기|소명|해명|항변|요구|주장|호소|지적|발언|설명|입장|판단|답변|지시|제안|권유|질문|질의|요청|의견|반응|평가|분석|전망|진단|경고|항의|비판|조언|약속|해명|선언|다짐|당부|메시지|신념|철학|비전|사명|목표|기조|원칙|포부|소신|지론|방침|구상|생각|물음|외침|고백|증언|진술)"
)
#: The same of words that somebody else brings: "…"라는 시장의 뜻을 의원에게 전했다; not 메시지를 전달받았다, 뜻을 전한 특사를.
CONVEYED = re.compile(
    r"(?:이?라)?는 (?:[^\s■]{1,10} ){0,4}?[^\s■]{1,10}의 (?:[가-힣]{1,4}[한된] )?(?:뜻|의중|마음|메시지|말|말씀|당부|입장|의사|인사|약속|제안|요청|지시)[을를도] (?:[^\s■]{1,12} ){0,4}?전(?:달)?(?:했|하였|하며|하면서|하고|한다|하기|하러|해 ?(?:왔|줬|주)|한(?= (?:것|바|데|뒤|후|다음|셈)))"
)
#: Who said so, behind the words: "…"고 말한 박 의원을, "…"던 박 의원은; not "…"고 말한 뒤 박 의원을.
WHO_SAID = re.compile(
    r"[\"”’']?(?:(?:이?라|다|냐|자)?고 (?:[^\s■.,?!]{1,8} ){0,2}?(?:(?:말|발언|주장|강조|언급|지적|비판|비난|반박|답변?|설명|호소|토로|경고|약속|선언|요구|촉구|제안|지시|당부|해명|평가|예고|항변|단언|장담|폭로|고백)?(?:한(?! (?:전 )?(?:대통령|총리|장관|대표|의원|위원|후보|지사|시장|회장|원장|실장|교수|감독|선수|변호사|판사|검사|대변인|사장|팀장))|했던)"
    r"|(?:밝[힌혔]|외[친쳤]|물[은었])(?:던)?|쓴|적은|따진)|(?:이?라)?던) (?P<who>(?:(?![^\s■]{0,9}(?:에서|에게|[으]로|부터|까지|[을를은는이가의]|뒤|후|때|날|데|바|것|점|적|채|중|등|끝|당시|다음|가운데|반면) )[^\s■.,?!]{1,10} ){0,3}?"
    r"[^\s■.,?!]{1,10}?)(?=(?:[을를은는이가의도과와]|에게|에)[ ,])"
)
#: Who asks for an outlet, right before the question.
PRESS_ASKS = re.compile(
    r"(?P<who>취재진|기자단?|기자들|앵커|사회자|진행자|패널)[이가] ?(?:[^\s■]{1,8} ){0,2}$"
)
#: Of whom a headline says that they said so: "…"는 아내를, "…"던 시장.
OF_WHOM = re.compile(
    r"[\"”’']?(?:이?라)?(?:는|던|란|라며|며) (?P<who>(?:[^\s■]{1,6} )??[가-힣]{2,6}?)(?:을|를|에게|에|의|이|가|,|…| |$)"
)
#: Words of somebody else that its subject heard or believed: "…"는 설명을 믿고.
HEARD = re.compile(
    r"(?:이?라)?는\s*(?:\S{1,6}\s)?(?:설명|말|약속|주장|광고|소문|답변|문자|연락|소식|이야기|얘기|제안|권유|통보)(?:을|를|에)?\s?(?:믿|듣|들었|들은|속아|속은|의심|받)"
    r"|(?:이?라)?는\s*(?:신고|제보|민원|문의|항의)(?:가|이)? ?(?:접수|들어|빗발|쇄도|잇따)"
)
#: What so many of those asked say: "…"라는 응답은.
SURVEYED = re.compile(r"(?:이?라|다)?는 (?:응답|답변|답|의견|비율)(?:자|률|한 (?:비율|사람))?[은이도]")
#: A question within the answer's sentence: 시장이 오느냐는 질문이 나오자.
QUESTIONED = re.compile(
    r"(?:냐|지|라|다)(?:는|ㄴ)? (?:[^\s■]{1,8} )?(?:질문|물음|질의|지적)(?:(?:이|도) (?:나오|나왔|이어지|쏟아지|제기되)|(?:엔|에는|에도))"
    r"|(?:냔|느냔|[냐지]) (?:질문|물음|질의)(?:엔|에는|에도|에)|(?:냐고|[가-힣]지|■[\"”’']?(?:이?라고|고)?) (?:[^\s■]{1,8} )?(?:묻자|묻는|물었더니|캐묻자|질문하자|질의하자|추궁하자|따지자|되묻자)"
)
#: People whom a clause tells from others: 항구에 모인 이들은.
THOSE = re.compile(r"[가-힣]{1,10}(?:한|은|는|던|된|인|할|린|친|선|온|간) 이들")
#: Who said what the sentence before was: "…". 김항구 씨가 말문을 열었다.
SAID_IT = re.compile(
    r"(?:말문을 열|입을 열|말했|밝혔|설명했|강조했|호소했|토로했|하소연했|외쳤|소개했|회상했|털어놨|목소리를 높|힘주어|전했)[가-힣]{0,2}다[.]?\s*$"
)
#: How a sentence goes on with whoever spoke before.
GOES_ON = re.compile(r"(?:이어|또|또한|그러면서|그러면서도|아울러|특히|다만|덧붙여|그리고)[ ,]")
#: How a sentence ends that tells what somebody said.
TOLD_ON = re.compile(
    r"(?:다|라|자|냐)(?:고|면서|며)(?:도|는)? (?:[^\s■]{1,8} ){0,2}[^\s■]{0,6}(?:했|하였|혔|였|붙였|밝혔|전했|썼|적었|봤|냈|렸)(?:다|습니다)[.]?\s*$"
)
#: What makes of whoever is addressed the one who answers.
ASKING = re.compile(
    r"(?:묻|물었|물어보|질문|문의|질의|연락|전화|확인)[가-힣]{0,4}(?:자|더니|는데|결과|면)?,? $"
)
#: Several, as a topic of which no name tells who they are: 두 사람은.
SEVERAL = re.compile(
    r"(?<![가-힣])(?:(?:두|세|네|양|이들?) ?(?:사람|정상|장관|총리|대표|나라|의원|후보|남성|여성|국가|회사|단체|기관|선수|가수|배우|부부|형제|자매|모녀|부자)|양국|양측|양사|양당)(?: 모두)?(?:은|는)(?= )"
)
#: How a sentence ends in which its topic does nothing: so that who spoke before goes on.
STILL = re.compile(
    r"(?:알려졌|전해졌|파악됐|확인됐|나타났|드러났|풀이된|해석된|분석된|보인|관측된|예상된|꼽힌|불린|여겨진|이|였|이었|있|없|있었|없었|됐|된|되었|것이|인물이)(?:다|습니다|입니다)[.]?\s*$"
)
#: Behind whom a sentence speaks to.
TO_WHOM = re.compile(r"(?<=[가-힣)])(?:에게|한테|더러|께|측에|보고)(?=[,]? )(?! ?(?:따르|의하))")
#: What somebody answers, before the words: 는 질문에는 "…".
ANSWERING = re.compile(r"(?:질문|물음|지적|비판|의혹|요구|우려|질의|요청|제안)(?:엔|에는|에도|에) $")


def goes_on(lead: str) -> bool:
    """Whether what stands before words ties them to whoever spoke, rather than to who was told of since."""
    return bool(GOES_ON.match(lead.lstrip()) or ABOUT.search(lead) or ANSWERING.search(lead))


#: Who is about to say what the next sentence is.
SAID_NEXT = re.compile(
    r"[은는이가] (?:[^\s■]{1,8} )?(?:말했|물었|되물었|덧붙였|답했|외쳤|소리쳤|입을 열었|털어놨|전했)(?:다|습니다)[.:]?\s*$"
)
#: What is said by nobody in particular: 는 지적이 나온다.
RUMOURED = re.compile(
    r"(?:(?:이?라)?(?:는|란) [^.■\n]{1,24}(?:다|라|자|냐)는|(?:이?라)?(?:며|면서) [^.■\n]{1,30}(?:다|라|자|냐)는|(?:이?라)?(?:는|란|고))\s*(?:[가-힣]{1,8}\s){0,2}?(?:지적|비판|반발|목소리|우려|관측|전망|분석|말|평가|해석|의견|여론|반응|주장|의혹|얘기|이야기|불만|볼멘소리|비난|질타|호평|혹평|환호|응원|후기|댓글|비아냥|자조|냉소|푸념|하소연|지적들|탄식|소문|설|평)"
    r"(?:(?:이|가|도) [^.■\n]{1,30}것으로 (?:분석|풀이|해석|관측|전망|예상|파악|평가)(?:된다|됐다|됩니다|됐습니다)"
    r"|(?:까지|도|들?이|가|들?도|만)?\s*(?:터져|터졌|빗발|불거|나오|나온|나왔|제기|일고|일었|쏟아|많|잇따|커지|커졌|있|거세|이어지|이어졌|들린|들려|흘러|적지|엇갈|우세|지배적|확산|힘을|분분|팽배))"
)
#: What others call somebody: 는 평가를 받았다, 는 반발과 함께.
RATED = re.compile(
    r"(?:이?라)?(?:는|란)\s*(?:[가-힣]{1,8}\s){0,2}?(?:지적|비판|목소리|우려|평가|해석|의견|반응|비난|질타|호평|혹평|찬사|후기|반발|오명|별명|소리|평)"
    r"(?:들?[을를] (?:받|듣|들었|들은|사|산|얻)|들?[과와] (?:함께|동시에|더불어)|들?[이가] \d)"
)
#: In whose circles it is said.
CIRCLE = re.compile(
    r"(\S*[가-힣A-Z](?:여성계|산업계|과학계|문화계|체육계|장애계|업계|국제사회|정치권|금융권|학계|재계|법조계|노동계|의료계|야권|여권|시민단체|누리꾼들?|관가|종교계|경제계|경영계|교육계)(?: 안팎| 일각| 내부)?)(?:에서는?|에선|에서도|선|에서|는|은|도)(?=\s)"
)
RELAYS = r"(?:전했|소개했|밝혔|설명했|덧붙였|부연했|말했|보도했|알렸|진단했|평가했|보도하|전하)"
#: The same, and how rarer verbs tell of words.
TELLS = rf"(?:{RELAYS}|귀띔했|타전했|공개했|게재했|전해 ?왔|알려 ?왔)"
#: The same behind whose words they are: "…"는 게 시장의 설명이라고 대변인은 전했다.
WHOSE_RELAYED_BY = re.compile(
    rf"[^.■\n]{{0,60}}?이라고\s+(?P<who>(?:[^\s.■]+\s){{0,4}}?[^\s.■]+[은는이가])\s+(?:[^\s.■]{{1,14}}\s){{0,3}}?{RELAYS}"
)
#: Who relays what was said, behind the words: "…"고 말했다고 항구 통신 등이 5일 전했다.
RELAYED_BY = re.compile(
    rf"[^.■\n]{{0,60}}?다고(?:만|도)?\s+(?P<who>(?:[^\s.■]+\s){{0,4}}?[^\s.■]+[은는이가도])\s+(?:[^.■\n]{{1,40}}?[을를] 인용(?:해|하여|하며|,)\s?)?(?:[^\s.■]{{1,14}}\s){{0,5}}?{TELLS}"
)
#: How words of somebody of rank end, which nobody says of himself: …하시였다.
HONORED_END = re.compile(r"(?:시였|시었|하셨|으셨|가셨|오셨)(?:다|습니다)[.]?$")
#: What a body is told to have been sent, behind the words, and that it says so: "…"는 내용의 고발장을 접수했다고 밝혔다.
SENT = re.compile(
    r"(?:이?라)?는 (?:(?:내용|취지)의 )?(?:고발장|고소장|진정서?|민원|탄원서?|공문|편지|서한|메일|문자|투서|신고|제보)(?:[을를이가]? )(?:[^\s.■]{1,12} ){0,3}?(?:접수|받|전달받|제출받)[가-힣]{0,3}"
)
#: The same, told by whoever was sent it.
SENT_AND_TOLD = re.compile(rf"{SENT.pattern}다고 (?:[^\s.■]{{1,12}} ){{0,3}}?{RELAYS}")
#: Between two quotations of one who goes on: "…"며 "…"고 말했다고 항구 통신이 전했다.
IN_ONE_BREATH = re.compile(r"(?:이?라)?(?:며|면서도?)[,\s][^\n.■]{0,40}")
#: Between two of a list: "…", "…"는 발언을 했다고 항구 통신이 전했다.
LISTED = re.compile(r"[,·]? ?")
#: The same told of as what somebody tells: "…"고 했다는 게 항구신문의 보도다.
RELAYED_AS = re.compile(
    r"[^.■\n]{0,40}?다는 (?:게|것이|것은) (?P<who>(?:[^\s.■]{1,12} ){0,3}?[^\s.■]{1,12})의 (?:보도|전언|설명|귀띔|주장|증언|기억|회고)"
)
#: Behind words that are told by hearsay: "…"고 했다는 것이다.
HEARSAY = re.compile(
    r"(?:이?라|다|자|냐)?고 (?:[^\s■]{1,8} )?[^\s■]{0,6}[했혔였]다는 (?:것|게|설명|전언|얘기)(?:이다|다|입니다)"
)
#: He is the source: 그에 따르면.
BY_HIM = re.compile(r"(?:^|(?<=[\s.]))그녀?에 (?:따르면|의하면)")
#: What somebody else is said to have done with the words before the one who relays them says so.
_SAID = (
    r"(?:역설했|피력했|토로했|비판했|비난했|반발했|통보했|전달했|전해 ?왔|알려 ?왔|밝혀 ?왔|답해 ?왔|털어놨|털어놓았|고백했|제의했|건의했|격려했|위로했|사과했|항의했|회상했|증언했|우려했|다짐했|(?<=고 )했(?=다고 )|약속했|요구했|제안했|경고했|촉구했|주장했|위협했|부탁했|외쳤|압박했|발언했|말했|말하|밝혔|강조했|언급했|지시했|당부했|주문했|진술했|답했|답변했|반박했|설명했|요청했|지적했|물었|되물었|질문했|회고했|호소했|농담했"
    r"|(?:발언|말씀|얘기|이야기|언급|당부|지시|질문|취지의 말|말)[을를이가도]? (?:했|하셨|있었|나눴|건넸|남겼|전했))"
)
RETOLD_SPEECH = re.compile(
    rf"(?:이?라|다|자|냐)?(?:고|며|는)?(?:는)?\s?(?:[^\s.■]{{1,12}}\s){{0,5}}?{_SAID}다(?:고|며|면서)\s(?!한다|합니다)"
    rf"|(?:이?라|다|자|냐)?고 (?:[^\s.■]{{1,12}}\s){{0,3}}?[^\s.■]{{0,6}}(?:[했혔었았왔였졌냈놨썼댔쳤렸겼]다|하더라)고(?:도)? (?:[^\s.■]{{1,12}}\s){{0,4}}?{TELLS}"
    rf"|(?:이?라)?는 (?:입장|뜻|생각|의사|방침|주장)이라고 (?:[^\s.■]{{1,12}}\s){{0,4}}?{TELLS}"
)
#: Behind a body that speaks for itself: 방송사 측은.
PARTY = re.compile(r" 측[은는이] ")
#: What several people together are called.
GROUP = re.compile(r"(?:들|유족|가족|부부|일행|팀|진)$")
#: Who speaks for another: what is told of the other's words behind their name.
SPEAKING_FOR = re.compile(r"(?:대변인|수석|비서관|비서실장|공보관|공보국장)$")
#: How a sentence ends that somebody tells of another: …했다고 항구통신은 전했다.
TELLS_OF = re.compile(
    r"[다라자냐]고 (?P<who>(?:[^\s.■]{1,14} ){0,3}?[^\s.■]{1,14}[은는이가]) (?:[^\s.■]{1,12} ){0,3}?(?:전했|보도했|설명했|밝혔|소개했|덧붙였|부연했)(?:다|습니다)[.]?\s*$"
)
#: Behind single marks within a quotation, what somebody did with the words: '…'는 입장을 밝혔다, not '…'는 뜻의 이름을.
TOLD_WITHIN = re.compile(
    r"(?:이?라)?는 (?:[가-힣]{1,6} )?(?:취지|말|말씀|뜻|의견|입장|메시지|답|답변|요청|주장|제안|지시|당부|약속|얘기|이야기|의사|통보|표현|발언)"
    r"(?:의 (?:말|말씀|발언|대화|답변|답|이야기|얘기|메시지))?(?:[을를도]|으로|로) (?:[^\s■]{1,6} ){0,2}?(?:밝|전|하[고셨신시는며]|했|해|보내|보냈|내놓|냈|나눴|나누|건네|건넸|남겼|남기|주셨|드렸|들었|정당화)"
)
#: What somebody of rank is told to have said, in the words of who speaks for them: '…'는 말씀을 하셨다.
HONORED = re.compile(
    r"[^\s.]{0,4}(?:고|는|며)\s?(?:[^\s.]{1,8} ){0,2}?(?:말씀|당부하|지시하|강조하|언급하|하)(?:[을를]? ?(?:하|주|있))?(?:셨|신|시)"
)
#: A sentence that says of the one before who told it: 박 대변인은 브리핑에서 이같이 전했다.
TOLD_SO = re.compile(
    r"(?:이같이|이 같이|이처럼|이렇게(?! (?:말했|설명했|밝혔|전했))|(?:이같은|이 같은|이런|이러한) (?:[가-힣]{1,4} )?(?:(?:내용|소식|사실)을|(?:언급|말|메시지)을 (?=소개|전|공개)))[^\n.■]{0,30}(?:전했|소개했|밝혔|설명했|말했|알렸|공개했|보도했)"
)
#: One that answers it: 이 같은 주장을 반박하며 이같이 밝혔다.
ANSWERS_IT = re.compile(
    r"(?:사실과 다르|사실이 아니|유감|일축|반박|대응|부인|(?:이같은|이 같은|이런|이러한|해당) (?:[가-힣]{1,4} )?(?:주장|발언|비판|지적|담화|보도|의혹|요구|제안)(?:에|을|이|은))"
)
#: Of what another told nothing: where, to whom or when else somebody speaks.
OCCASION = re.compile(
    r"(?:에서|에게|[가-힣]께|앞에|자리에|앞서|이후|(?<=[ ])뒤|이어|다시|나중에|한편)(?=[는도]?[ ,])"
)
#: Of an outlet: that it passes on what experts say, and who is one.
EXPERTS_TOLD = re.compile(
    r"(?:전문가|학자|분석가)(?:들)?(?:의)? ?(?:견해|의견|분석|발언|말|평가|주장|진단|설명)?(?:들)?[을를]? ?(?:전했|전하|인용|보도했|소개했)"
)
EXPERT = re.compile(r"(?:교수|연구원|연구위원|전문가|평론가|분석가|학자|소장|박사)$")
#: Through whom somebody speaks: 변호인을 통해 "…", 김항구 대변인을 통해 "…".
THROUGH = re.compile(
    r"(?P<who>변호인|변호인단|대변인|대리인|법률대리인|측근|통역|변호사|소속사|수석|비서관|비서실장|실장|보좌관|특사|대사|가족|지인)[을를] 통(?:해|하여)(?=(?:서|서도|서는)?,? (?:[^\s■]{1,8}(?:에서|에게|문에서|일|날) )?(?:[^\s■]{2,12}[은는이가] )?(?:[\"“■]|낸|밝힌|발표한|전한))"
)
#: Who reads what another wrote: 김항구 장관이 대독한 축사에서 "…".
READ_BY = re.compile(
    r"(?P<who>\S+)[이가] (?:대독|낭독|대신 (?:읽|낭독|전달|전)|대리 낭독)(?:한|은|했던) (?:[^\s■]{1,8} ){0,2}?[^\s■]{1,8}(?:에서|[을를] 통해)"
)
#: 김항구 대변인의 입을 빌려 "…".
BY_MOUTH = re.compile(r"(?P<who>대변인|수석|비서관|비서실장|실장)의 입을 (?:빌려|통해)")
#: Bodies of state that tell what their own said.
OF_STATE = re.compile(
    r"(?:대통령실|청와대|총리실|총리관저|백악관|국무부|외무성|외무부|외교부|국방부|통일부|크렘린궁?)$"
)
#: Of whose words somebody makes use: 김항구 시장의 말을 빌려 "…".
BORROWED = re.compile(
    r"(?<!\S)(?P<who>(?!\S*(?:속담|격언|성경|성서|노래|옛말|고사|책|시|소설|논어|불경|신화|유행어|누군가)의)\S+)의 (?:말|발언|표현)[을를] (?:빌려|빌려서|빌리며|인용해|인용하며|인용하면서|옮기며)"
)
#: A source of which the sentence opens: 항구 통신에 따르면.
ACCOUNT = re.compile(r"에 (?:따르면|의하면),? ")
#: What opens a sentence that is against the one before.
CONTRARY = re.compile(r"(?:그러나|하지만|반면|그런데도?|그럼에도)(?: \S+)??,? ")
#: How many of a source without a name: 관계자 두 명의.
COUNTED = re.compile(r"(?<![가-힣\d])(?:한|두|세|네|다섯|여러|복수의|\d{1,2}) ?(?:명|사람)의?(?=\s|$)")
#: What an outlet does with what others said, at the end of its sentence.
REPORTED = re.compile(
    r"[^■\n]{0,120}?(?:다|라|자|냐)고 (?:[^\s.■]{1,8}\s)?(?:보도|전|소개|덧붙|타전)[가-힣]{1,3}(?:다|습니다)"
)
#: Nobody by name: 법조계에 따르면.
NOBODY = re.compile(r"^(?:[가-힣A-Z]{0,4}(?:업계|정치권|금융권|학계|재계|법조계|의료계|시장)|시중)$")
#: A body that tells what somebody of its own said: "…"를 축하했다고 밝혔다.
RETOLD = re.compile(
    rf"[^.■]{{0,40}}?[가-힣]다고\s+(?:{RELAYS[3:-1]}|발표했)"
    rf"|[^.■\n]{{0,8}}는 내용의 [^.■\n]{{0,24}}다고 [^.■\n]{{0,24}}?(?:{RELAYS[3:-1]}|발표했)"
)
RELAYED = re.compile(
    rf"(?!(?:한|했|하겠|된|됐|있)다고)\S*\s?[가-힣]{{1,6}}다고(?:\s+{RELAYS}|도 (?:했다|했습니다|{RELAYS[3:-1]}))"
)
CUE = re.compile(r"[가-힣]{1,5}(?:했|혔|였|웠|랐|렸|졌|췄|썼|봤|겼|났|었|았)(?:다|습니다|으며|고|지만|는데)")
#: A verb of saying behind a subject that follows its words: "…"고 김 특사는 말했다.
SAYS = re.compile(
    r"[^.■\n]{0,24}?(?:말했|말한|밝혔|전했|설명|강조|지적|주장|비판|덧붙|털어놨|털어놓|적었|썼|반박|호소|당부|촉구|물었|답했|했다|토로|경고|평가|분석|전망|표현|회고|회상|외쳤|요구|제안|약속|다짐|반문|조언|항의|언급)"
)
_OUTLET = (
    r"(?:(?:로이터|타스|신화|블룸버그|안사|[A-Z]{2,5}) (?:통신|방송)|[가-힣A-Za-z]{1,8}(?:타임스|통신|신문|일보|뉴스|뉴시스)|[가-힣A-Za-z]{2,8}방송|[가-힣]{2,6}TV|[가-힣]{2,6} ?(?:포스트|저널|헤럴드|투데이)"
    r"|CNN|BBC|NHK|CCTV|CNBC|NPR|SCMP|NYT|WSJ|WP|FT|AP|AFP|로이터|블룸버그|뉴스타파|요미우리|마이니치|교도|아사히|닛케이|뉴시스|뉴스1|한겨레|프레시안|폴리티코|악시오스|더힐|가디언|환구시보)"
)
_ABROAD = r"(?:[가-힣A-Za-z]{1,8}타임스|[A-Z]{2,5}(?: (?:방송|통신))?|로이터(?: ?통신)?|블룸버그|폴리티코|악시오스|가디언|더힐)"
TO_OUTLET = re.compile(
    rf"(?:^|[\s.])(?:(?P<outlet>{_OUTLET})(?: 등)?(?:에(?=\s)(?! (?:출연|나와|나가|보낸|실린))|에게|[와과](?:의)? (?:[가-힣]{{1,4}} ){{0,2}}인터뷰(?:에서|를 통해|에 나선|에 응한|를 가진))"
    rf"|(?P<marked><[^<>\n]{{2,12}}> ?(?:통신|신문|방송|뉴스)?)(?:에(?= [\"“])|에게|[와과](?:의)? (?:[가-힣]{{1,4}} ){{0,2}}인터뷰에서)"
    rf"|(?P<abroad>(?!KBS|MBC|SBS|YTN|JTBC|MBN|TBS|EBS){_ABROAD})[와과](?:의)? (?:[가-힣]{{1,4}} ){{0,2}}통화에서"
    rf"|(?P<kind>신문|매체|통신)(?:에(?= [\"“])|에게))"
)
#: An outlet whose name stands in marks: 현지 매체 ‘항구’는.
MARKED_OUTLET = re.compile(
    r"(?:매체|신문|방송|일간|일간지|주간지|월간지|잡지|통신|통신사|언론|미디어) ?[‘'](?P<name>[^’'\n ]{2,20})[’'](?:[은는]|에 따르면|이|가)(?=\s)"
)
#: What a source did with what is told.
TELLING = re.compile(
    r"입수한|확보한|확인한|전한|밝힌|발표한|공개한|설명한|낸|집계한|보도한|내놓은|파악한|취재한"
)
#: What is no source by name.
NO_SOURCE = re.compile(
    r"■|\d|^(?:결과|자료|발언문|사유서|시스템|보고서|조사|기록|녹취|녹취록|법령|문서|이|시|보|결|등|백서|답변자료|게시판|설문조사|본지|취재|기사"
    r"|온라인판|통합전산망|감사보고서|고발장|설문|지금|해당|전남|최근|이들|그|이에|[가-힣]+법|발언|전언|소식|진술|주장|설명)$|(?:한|된|은|는|면서|하고|에도)$"
)
#: Marks of a source: "according to" and "citing".
SOURCES = re.compile(
    r"에 (?:따르면|의하면)|[을를] 인용(?:해|하여|하며|,|한)|(?<=말)을 종합하면|(?<=증언)을 종합하면|(?<=설명)을 종합하면|(?<=말)로는(?! ?(?:[^\s■]{1,8} ){0,2}?(?:납득|이해|부족|충분|설득|안 |못 |알 수 없|모자라|미흡|해소|해명|믿))|(?<=얘기)로는(?! ?(?:[^\s■]{1,8} ){0,2}?(?:납득|이해|부족|충분|설득|안 |못 |알 수 없|모자라|미흡|해소|해명|믿))|(?<=이야기)로는(?! ?(?:[^\s■]{1,8} ){0,2}?(?:납득|이해|부족|충분|설득|안 |못 |알 수 없|모자라|미흡|해소|해명|믿))|(?<=설명)으로는(?! ?(?:[^\s■]{1,8} ){0,2}?(?:납득|이해|부족|충분|설득|안 |못 |알 수 없|모자라|미흡|해소|해명|믿))|(?<=전언)으로는(?! ?(?:[^\s■]{1,8} ){0,2}?(?:납득|이해|부족|충분|설득|안 |못 |알 수 없|모자라|미흡|해소|해명|믿))|(?<=보도한 내용)을 보면|(?<=보도)를 (?:보면|종합하면)"
)
#: When a source told something, between its name and what it told.
WHEN = re.compile(r"\d|(?:지난|이날|전날|현지|당시|오전|오후|올해)")
#: A share of those asked, right before what they say: 응답자의 75%가 "…"
SHARE = re.compile(
    r"(?:([가-힣]{2,8})(?:의|들의| 중) )?(?:약 )?[\d.,]{1,8}(?:%|명)(?:\([^()]{0,20}\))?[가이은는] ?$"
    r"|(?:절반|과반|상당수|대다수|대부분)(?: 가까이| 이상)?(?:\([^()]{0,20}\))?[가이은는] ?$"
)
#: Where many speak whom nobody names.
CROWD = re.compile(r"댓글|게시판|커뮤니티|누리꾼|네티즌|온라인상|온라인에서|사이에서|반응")
#: A side that speaks through its own, as a subject does: 항만당에선, 청와대 쪽에서는.
SIDE = re.compile(
    r"(?<![가-힣])(?P<who>[가-힣]{0,8}(?:(?<![식강성법마사])당|정부|진영|여권|야권|지도부)|여야|정치권|청와대|대통령실|백악관|크렘린궁?|국민의힘|국힘|당내|[與野靑]|일각)"
    r"(?:\([^()\n]{1,12}\))?(?: ?(?:쪽|측|안팎|일각|내부|지도부))?(?:에서는|에서도|에선|선)(?=[ ,])"
)
#: Of these, what tells which.
SIDE_BY_NAME = re.compile(r"(?:[가-힣]{2,}당|국민의힘|정부|청와대|대통령실|백악관|크렘린궁?|여권|야권)$")
#: Behind words that no sentence takes up, as in the lines of a headline: "…"이같은, "…"…; where they open a line, "…" 두 배.
UNTIED = re.compile(
    r"(?! ?(?:이(?:며|자|지|었|다|고|라|란|냐|어|나|야|네|거)|인|임|일 |였|한|했|하|할|함|해 |됐|된|되|될|됨|시키|시켰|시킨|다|고|며|면서|는|등|란|식|뿐|으로|처럼|같은))"
    r"(?:[가-힣A-Z0-9■“\"…⋯])"
)
UNTIED_LINE = re.compile(r" (?! ?(?:이?라|고|며|면서|등|식))[가-힣A-Z]")
#: The headline of another article, within the text.
ELSEWHERE = re.compile(r"(?P<link>관련 ?기사\s?[:：▶☞])[^■\n]{0,80}$")
#: What is heard of a side, so that another has the words: 항만당에서 반발이 나오는 데 대해 "…".
HEARD_OF = re.compile(r"(?:반발|비판|목소리|우려|지적|말|요구|불만|주장|얘기|이야기|기류|의견)[이가도] ")
_SO_SAID = r"(?:이?라|다|냐|자)?(?:고도?|는 (?:취지로|뜻으로|뜻을|입장을|의견을|우려를|기대를|전망을|해석을|평가를|지적을))"
#: Behind words whose sentence has a topic: a verb of saying that ends it, so that the topic says them, and whoever stands
#: between the topic and the words is who they are about: 김항구 대변인은 나마루 장관이 "…"고 비판했다.
OF_TOPIC = re.compile(
    rf"{_SO_SAID}\s?(?:(?![^\s■]{{0,12}}(?:다고|다며|라고|데|것|자|[한던는된]|점에|점을|부분|사실),? )[^\s■,]{{1,12}} ){{0,3}}[^\s■]{{0,10}}(?:다|습니다|바 있다|바 있습니다)[.]?(?=\s*$|\s*\n)"
    r"|(?:이?라)?(?:며|면서)(?=[ ,])(?! (?:[^\s■]{1,12} ){0,4}[^\s■]{0,10}(?:다고|다며|다면서|자|데|것에|것으로|것을|반면),? )"
    r"|[을를] [^\s■]{0,6}(?:고 있|았|었|했|한|친)다(?:고|며|면서)(?= )"  # 시장은 의원이 "…"을 하고 있다며 반박했다
)
#: What closes the topic's clause before the subject at the mark: 시장은 웃었지만 의원이 "…".
CLOSED = re.compile(r"(?:[가-힣](?:지만|으나|는데|자|반면|가운데)|[했었았였렸혔졌됐랐웠왔갔하되]고),? ")
#: What closes the clause of somebody whom the topic tells of: 시장이 부두를 닫자 "…"고 말했다고 의원은 전했다.
INNER_CLOSED = re.compile(
    rf"{CLOSED.pattern}|(?:며|면서?|니까?|더니|다고|냐고|[은는던] 데(?: 대해서?)?|것과 관련해),? |기에 |[가-힣]러 "
    r"|(?:[가-힣](?:한|된|던|는|낸)|(?:^|[ ])[가-힣]?(?:준|간|온|본|탄|산|쓴|든|꾼)) (?=[가-힣])"
)
#: What closes such a clause within somebody's words, so that what follows is their own answer.
OWN_ANSWER = re.compile(r"[가-힣](?:는데|길래|더니|기에),? $")
#: 시장이 회의에서 "…"라고 말한 데 대해 의원은: words that another remarks upon.
REMARKED = re.compile(
    r"(?:이?라|다|냐|자)?고 (?:[^\s■]{1,8} ){0,2}?(?:말|발언|주장|밝|언급|강조|지적|비판|요구|지시|경고|약속|답|설명|반박|제안|촉구|당부)[가-힣]?[한힌던] (?:데|것|점|바)(?=[가-힣 ])"
)
#: The same, of whatever the words did.
REMARKED_ON = re.compile(r"[한힌던된] (?:데|것|점|일)(?:[을에과]|에 대해| 대해| 관련)")
#: Whose words are what they are called: 나마루 의원의 "…" 발언을.
CALLED = re.compile(
    r" ?(?:등의? )?(?:(?:이?라|다)?는 )?(?:[가-힣]{1,4} )?(?:발언|압박|공세|주장|말|해명|답변|설명|언급|약속|선언|경고|지적|비판|입장|메시지|글|고백|호소|외침|반박|사과|지시|당부|질문|질의|증언|진술|폭로|요구)(?=[을를이가은는에과와도으의 ,])"
)
#: Behind words with which somebody asks: "…"라고 묻자, "…"냐고 따지자.
ASKS = re.compile(
    r"(?:이?라|냐|다|자)?고 (?:[^\s■]{1,8} ){0,2}(?:묻자|물었더니|질문하자|질의하자|추궁하자|따지자|따져 묻자|캐묻자|되묻자|묻는 (?:질문|질의))"
)
#: Whose words are told under what they are, before them: 항구당의 설명은 "…".
THEIRS_ARE = re.compile(
    r"(?:의|측) (?:설명|주장|입장|해명|말|답변|대답|반응|생각|판단|얘기|이야기)(?:은|는)(?: 이렇다\.| 다음과 같다\.)? ?$"
)
#: Behind the title of a writing, what its subject did with it: "…"는 제목의 글을 올렸다.
POSTED = re.compile(
    r"[^.■\n]{0,30}(?:글|성명|논평|입장문|영상|사진)[을를] (?:올[려리렸]|게시|남[겨기겼]|썼|쓰|적었|공유|내|냈|발표)"
)
