"""Words of three languages that tell one thing: one line of the table each, by whichever name what reads it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.patterns import regex

#: Texts of which it is remembered which lines they tell: a sentence is held against many others.
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """One thing, and the words that tell it in each language: whole words in English, of which ``~`` ends one that has
    any of a verb's endings; in Korean and Chinese, which part no words, looks before and behind bar other words.
    """

    name: str
    en: str
    ko: str
    zh: str


#: What becomes of those who are counted.
_FATES = (
    Line(
        "seized",
        r"detain~|detainees?|detentions?|seiz~|seizures?|impound~|arrest~|captur~|custody|abduct~|kidnap~|kidnapp~"
        r"|held (?:captive|hostage|for questioning|by|without)|(?:being|still) held"
        r"|(?:who|sailors|crew(?: members)?|fishermen|people|suspects|protesters|boats|vessels|trawlers) (?:are|were|was|is|be) held(?! in talks)",
        r"나포|억류|체포(?!\s?동의)|구금|붙잡|연행|압송|압류|압수(?!\s?수색)|검거|구속(?![력적])|납치",
        r"扣押|扣留|查扣|扣下|扣住|被扣|拘留|逮捕|抓获|抓獲|被捕|拘捕|绑架|被[带帶][往到至]|[带帶][押走]|押[送往]",
    ),
    Line(
        "sunk",
        r"sinks?|sank|sunk|sinking|capsiz~|overturn~(?! (?:a|the|its|his|that) (?:\w+ )?(?:ruling|verdict|decision|ban|conviction|law))",
        r"침몰|가라앉|전복(?=[됐돼되된될한했해하]|\s?사고)|뒤집[혔힌어혀]",
        r"沉没|沉沒|翻沉|击沉|擊沉|倾覆|傾覆",
    ),
    Line(
        "killed",
        r"kill~|killings?|dead(?![ -](?:end|sea|line|lock|weight|heat))|died|dies|deaths?(?! (?:penalt|sentence|row))|fatal|fatally"
        r"|fatalit(?:y|ies)|los(?:t|ing) their lives",
        r"숨지|숨졌|숨진|사망(?!률|보험)|희생(?!정신)|목숨|사살",
        r"死亡(?!率)|遇难|遇難|丧生|喪生|身亡|死者|罹难|打死",
    ),
    Line(
        "injured",
        r"injur~|injury|injuries|wound~|hurt",
        r"다치|다쳤|다친|부상(?!국|하|했|한\s)|중상(?!모략|을 모략)|경상(?![남북도수])",
        r"受伤|受傷|负伤|負傷|重伤|重傷|轻伤|輕傷|伤者|傷者|伤势|傷勢",
    ),
    Line(
        "casualties",
        r"casualt(?:y|ies)|(?:kill|dead|died|dies)\w* (?:or|and) (?:injur|wound|hurt)\w*",
        r"사상(?=[자했]|[한하된됐되](?!\s?최))|(?:죽거나|숨지거나) 다[치쳤친]",
        r"死伤|死傷|伤亡|傷亡|死亡或受[伤傷]",
    ),
    Line("missing", r"missing|unaccounted|disappear~|disappearances?", r"실종|행방불명", r"失踪|失蹤|下落不明"),
    Line(
        "rescued",
        r"rescu~(?! (?:teams?|workers?|operations?|boats?|ships?|vessels?|helicopters?|services?|crews?|missions?|packages?|plans?|efforts?|divers?))"
        r"|saved|surviv~|survivors?",
        r"(?<![가-힣])구조(?=[됐돼되된될한했해하]|자|$|[,.…])|구출|생존(?!권|경쟁)",
        r"获救|獲救|救起|救出|生还|生還|幸存",
    ),
    Line(
        "released",
        r"(?<!press )(?<!news )(?<!data )(?<!figures )(?<!report )(?<!statement )(?<!images )"
        r"releas~(?! (?:(?:a|the|an|its|their|new|his|her|further) )?(?:\w+ )?(?:statement|reports?|figures|data|details|footage|video|photos?|images|documents?|results|list|date)\b)"
        r"|freed|free(?= \d)|freeing|let go|repatriat~|repatriation",
        r"석방|풀려[나났난날]|풀어\s?[줬주준줄]|송환",
        r"释放(?!出?[善信])|釋放(?!出?[善信])|放行|获释|獲釋|遣返",
    ),
    Line(
        "expelled",
        r"expel|expels|expell~|expulsions?|turned (?:back|away)|chas~|drove (?:off|away)|driven (?:off|away)|deport~|deportations?",
        r"퇴거|쫓아[냈내낸낼]|추방|몰아[냈내낸낼]|제명(?!\s?(?:위기|안))",
        r"驱离|驅離|驱逐(?!舰|艦)|驅逐(?!舰|艦)|赶走|除名|开除|開除|逐出",
    ),
    Line("evacuated", r"evacuat~|evacuations?|evacuees?|displac~|fled|flees?|fleeing|(?:driven|forced)(?: \S+){0,4} (?:from|out of) (?:their )?homes", r"대피(?!소)|피란|피난|이재민", r"疏散|撤离|撤離|流离失所"),
    Line(
        "in hospital",
        r"hospitali[sz]~|(?:in|to) (?:(?:a|the|local|nearby) ){0,2}hospitals?|quarantin~",
        r"입원|격리|병원[^.]{0,8}(?:이송|옮[겨긴])",
        r"住院|隔离|隔離|送医|送醫",
    ),
    Line("infected", r"infect~|infections?|test(?:ed)? positive|confirmed cases", r"감염|확진", r"感染|确诊|確診"),
    Line(
        "fired",
        r"fired(?! (?:\S+ ){0,2}?(?:workers|employees|staff|officials|prosecutors|ministers?)\b)|(?<!cease-)firing|test-fir~|shot(?= \d)"
        r"|(?:to|will|would|can|could|may|not) fire|fires(?= (?:\d|an?\b|more|ballistic|missiles|rockets|shots))"
        r"|launch~(?! (?:\S+ ){0,3}?(?:investigation|probe|campaign|project|programme|program|service|drive|appeal|review|inquiry|plan|talks|company|fund)\b)",
        r"발사(?![대체관장])|쏘았|쐈|쏜|쏴|사격(?!\s?훈련|장)|발포",
        r"发射(?![器台架场車车])|發射(?![器台架場車])|试射|試射|[开開鸣鳴][枪槍]|[开開]火|射击|射擊",
    ),
    Line("intercepted", r"intercept~|shot down|downed|shoot down", r"요격|격추", r"拦截|攔截|击落|擊落"),
    Line(
        "around",
        r"surround~(?!ing (?:waters|area|countr|region))|encircl~|swarm~|gathered|massed|nearby(?=[.,;]| when| at the time|$)|in the (?:area|vicinity|waters)",
        r"에워|포위|둘러[싸쌌]|몰려|집결|(?:주변|인근)(?!\s?(?:국|해역에서|해상에서|바다에서|에서|지역|주민|도시|항|마을|섬|상[인가]))",
        r"包围|包圍|围住|圍住|围堵|圍堵|聚集|集结|集結|(?:附近|周边|周邊)(?!国家|國家|地区|地區|居民|[^，。；]{0,6}[扣抓])|海上约?約?有",
    ),
    Line(
        "brought",
        r"accompan(?:y|ies|ied|ying)|travell?(?:ed|ing) with|delegation of|joined by|led an? (?:\S+ ){0,2}?(?:delegation|group|team)",
        r"동행|수행(?=원|단|해\s|하고 (?:온|간|방))|이끌고|대동(?=[하한해했])|함께\s?(?:온|간|방문|방한|방중|방일|방미)|(?:\d여?\s?명|대표단|사절단|경제인|기업인)들?[과와] 함께",
        r"率领|率領|率(?=\d|[一二三四五六七八九十百团團代队隊])|随行|隨行|陪同|(?:[\d一二三四五六七八九十百]|名|人)的?代表[团團]",
    ),
    Line(
        "sent",
        r"sends?|sent|sending|deploy~|deployments?|dispatch~|stationed|stationing",
        r"(?<!시간을 )(?<!휴가를 )(?<!휴일을 )(?<!명절을 )보[내냈낸낼]|파견|파병|배치|투입",
        r"派出|派遣|部署|派往|调派|調派",
    ),
    Line(
        "given",
        r"provid~(?! that)|supplied|supplying|(?:to|will|would|can|could) supply|donat~|donations?|deliver~(?! (?:a|an|the|his|her) (?:\w+ )?(?:speech|address|message|letter))"
        r"|giv(?:e|es|en|ing)(?! (?:that|the|its|their|how|up|way|rise|birth|a (?:speech|briefing|statement))\b)|gave(?! (?:up|way|rise|birth|a (?:speech|briefing|statement))\b)",
        r"지원(?![자율서청법]|센터)|(?<!국)제공|공급(?!망|원|과잉)|기부|(?<!뜻을 )(?<!입장을 )(?<!의견을 )(?<!메시지를 )(?<!의사를 )전달|인도(?=[했하할될됐받])",
        r"提供|援助|供应(?![链商])|供應(?![鏈商])|捐赠|捐贈|交付|运送|運送",
    ),
    Line(
        "had",
        r"(?:has|have|had) (?:(?:a total of|more than|at least|only|over|some|about|around|nearly) )?\d+",
        r"보유|정원은|(?<!수)[이가은는도]\s?있(?:다|고|으며|는데|었)|[갖지]고 있|거느[리린렸]",
        r"拥有|擁有|共有|设有|設有|现有|現有",
    ),
    Line(
        "exported",
        r"export(?:s|ed|ing)?(?! (?:curb|control|ban|restriction|licen|rule|market|tax|dut|permit)\w*)",
        r"수출(?!입|\s?(?:규제|통제|업체|기업|제한|금지|허가|상담|시장))",
        r"(?<!进)(?<!進)出口(?!管制|限制|禁令|商|企业|企業|许可|處|处)",
    ),
    Line(
        "imported",
        r"import(?:s|ed|ing)?(?! (?:curb|control|ban|restriction|licen|rule|tax|tariff|dut|permit)\w*)",
        r"수입(?![이과원]|\s?(?:규제|업체|기업|제한|금지|허가|관세))",
        r"(?:进口|進口)(?!管制|限制|禁令|商|企业|企業|许可|关税|關稅)",
    ),
    Line(
        "for",
        r"vot(?:e[sd]?|ing) for|in favou?r|favou?rabl[ey]|approv~|approval|(?<!financial )(?<!military )(?<!humanitarian )support(?:s|ed|ing|ers?)?(?! (?:ship|vessel|staff|fund|package)s?)"
        r"|back(?:ed|s|ing)|yes votes?",
        r"찬성|지지(?!부진|대\s)|가결|긍정",
        r"赞成|贊成|(?<!技术)(?<!技術)支持|(?<!不)(?:满意|滿意)",
    ),
    Line(
        "against",
        r"(?:vot(?:e[sd]?|ing)|are|were|is|was|members|lawmakers|percent|\d+) against|against the (?:bill|motion|plan|resolution|proposal)"
        r"|oppos~|opposition to|reject~|disapprov~|disapproval|unfavou?rabl[ey]|no votes?(?! (?:was|were|is|has))",
        r"반대(?![편쪽]|급부|로[\s,]|말)|부결|부정(?!행위|선거|확|기적|부패)",
        r"反对|反對|不满|不滿",
    ),
    Line("abstained", r"abstain~|abstentions?", r"기권", r"弃权|棄權"),
    Line(
        "arrived",
        r"arriv~|arrivals?|attend(?:s|ed|ing|ees?)?|took part|tak(?:e|es|en|ing) part|participat~|participants?|enter(?:s|ed|ing)?(?! into)",
        r"도착|참석|참가|참여|입국|진입(?!로|장벽)",
        r"抵达|抵達|到达|到達|出席|参加|參加|入境|参展",
    ),
    Line(
        "left",
        r"(?<!the )(?<!on )left(?=[.,;]|$| (?:the|for|port|from|after|on|in|before|behind them|(?-i:[A-Z])))|depart~|departures?|withdr(?:aw|aws|ew|awn|awing|awals?)"
        r"|pull(?:s|ed|ing)? out",
        r"떠났|떠나|떠난|출국|철수|이탈(?!리아|표)",
        r"离开|離開|撤出|离境|離境",
    ),
    Line(
        "invested",
        r"invest(?:s|ed|ing)?(?! (?:bank|fund|firm|compan)\w*)|investments?(?! (?:bank|fund|firm|compan)\w*)",
        r"투자(?![자은]|\s?(?:은행|펀드|회사|업체|의견|심리))|투입|쏟아[부붓]",
        r"投资(?!者|人|银行|基金|公司)|投資(?!者|人|銀行|基金|公司)|投入",
    ),
    Line("hired", r"hir(?:e|es|ed|ing)|recruit~", r"채용|고용(?!률|노동|보험|허가|시장)", r"招聘|雇用|录用|錄用"),
    Line(
        "laid off",
        r"laid off|layoffs?|dismiss~(?! (?:the|a|as|claims|reports|allegations|it)\b)|dismissals?|sacked|sacking|fired (?:\S+ ){0,2}?(?:workers|employees|staff|officials|prosecutors)",
        r"해고|감원|정리해고",
        r"裁员|裁員|解雇|解僱",
    ),
    Line(
        "signed",
        r"signed|signing|(?:to|will|would|may|can|could|shall|must|should) sign|signs(?= (?:an?\b|the\b|\d))",
        r"서명|체결|맺(?!음|혔|힌)|조인(?!트)",
        r"签署|簽署|签订|簽訂|签了|簽了",
    ),
    Line("adopted", r"adopt~|adoption", r"채택", r"通过了|通過了|获得通过|獲得通過"),
    Line(
        "cancelled",
        r"cancel(?:s|l?ed|l?ing|lations?)?|scrapp~|terminat~|termination|annul~|annull~",
        r"취소|파기|(?<![가-힣])해지|계약\s?해지|폐기(?!물|장)|결항",
        r"取消|废除|廢除|终止|終止|停飞|停飛",
    ),
    Line(
        "ordered",
        r"ordered(?= (?:an? (?:further|additional) )?(?:\d|more|some|about|new|two|three|four|five|six|ten|dozens))(?! (?:\S+ ){1,5}to\b)|orders? (?:for|of|worth)(?! (?:the|a|its|his|this) )"
        r"|bought|buy|buys|buying|purchas~",
        r"주문(?!진)|구매|구입|(?<!제도 )(?<!제도를 )도입(?!부)",
        r"订购|訂購|购买|購買|采购|採購",
    ),
    Line("sold", r"sold|sell|sells|selling|sales?", r"판매|매각|팔았|팔린|팔렸", r"出售|售出|卖出|賣出"),
    Line(
        "built",
        r"built|build|builds|building(?= (?:an?|the|\d+|new|more)\b)|construct~",
        r"건조(?=[하한해했됐된]|\s?(?:비|중|에)|$)|건설(?=[하한해했됐된]|\s?(?:비|중|에))",
        r"建造|修建|兴建|興建",
    ),
    Line("destroyed", r"destroy(?:s|ed|ing)?|destruction|burn(?:s|ed|t|ing)?|collaps~", r"파괴|불탔|소실|무너[졌지진]|붕괴", r"摧毁|摧毀|烧毁|燒毀|倒塌"),
    Line("damaged", r"damag(?:e|ed|ing)", r"파손|훼손|손상", r"受损|受損|损坏|損壞"),
    Line("charged", r"accus(?:e|es|ed|ing)|charged(?! \$?\d)|charges against|indict~|indictments?", r"기소(?!유예)", r"起诉|起訴"),
    Line("convicted", r"convict~|convictions?|sentenc(?:e[sd]?|ing)", r"유죄|선고", r"定罪|判处|判處|判刑"),
    Line(
        "closed",
        r"close(?:d|s)?(?![ -](?:to|by|all(?:y|ies)|ties|cooperation|watch|contact|coordination|range|call|relations?|friends?|enough|doors?|at|up|down|higher|lower|flat|quarters)\b)"
        r"|closing(?! (?:price|bell|ceremony|remarks|level|statement|arguments?|the gap))|shut(?:s|ting)?",
        r"폐쇄|문을 닫|휴업|폐업|휴교",
        r"关闭|關閉|停业|停業|停课|停課",
    ),
    Line(
        "opened",
        r"(?:re-?)?open(?:s|ed)(?! (?:fire|at|up|down|higher|lower|flat)\b)|(?:to|will|would|shall|may|be) (?:re-?)?open(?! (?:fire|to)\b)|(?:re-?)opening"
        r"|opening(?! (?:remarks|price|bell|ceremony|level|speech|statement|match|game))",
        r"개장|개통|개막(?!식|전|작)|개방|문을 [열여연]|개업|재개(?!발)",
        r"开业|開業|开放|開放|重开|重開|开幕(?!式|赛)|開幕(?!式|賽)|通车|通車|开通|開通",
    ),
)  # fmt: skip
#: What else tells two things apart, or what two accounts tell of.
_OTHERS = (
    Line("in force", r"(?:enter|com|go)(?:s|es|ing|e|ed)? into (?:force|effect)|(?:came|went) into (?:force|effect)|tak(?:es?|ing) effect|took effect", r"시행(?!착오)|발효(?!\s?식품)|효력|적용(?=[되된됐될돼한하할])", r"生效|施行|实施|實施|[起始]执行|[起始]執行"),
    Line(
        "started",
        r"(?<!the )starts?|started|starting|begins?|began|begun|(?<!the )beginning|commenc~|get(?:s|ting)? under way"
        r"|launch(?:es|ed|ing)?(?! (?:\S+ ){0,3}?(?:missiles?|rockets?|drones?|satellites?|attacks?|shells?)\b)",
        r"시작|개시|착수|착공",
        r"开始|開始|启动|啟動|开工|開工|动工|動工",
    ),
    Line(
        "ended",
        r"(?<!the )(?<!year-)end(?:s|ed|ing)?|expir~|expiry|finish~|runs? out|conclud~(?! (?:an?|the) (?:\w+ )?(?:treaty|agreement|pact|deal|accord)\b)",
        r"종료|만료|폐막(?!식|작)|끝나|끝난|끝났|폐장|마감|준공|완공",
        r"结束|結束|闭幕(?!式)|閉幕(?!式)|到期|终止|終止|完工|竣工|截止",
    ),
    Line("far", r"flew(?! (?:home|back|to|in|out|into)\b)|(?<!wide )(?<!broad )(?<!-)range(?! of (?:issues|topics|areas|matters|fields|measures))|distances?", r"비행(?!기|장|금지)|사거리|(?<!사회적 )(?<!볼)(?<!먹)거리(?!두기|에서)", r"飞行(?!员|員)|飛行(?!員)|射程|航程|距离|距離"),
    Line(
        "high",
        r"altitudes?|apogee|heights?(?! of (?:the|his|her|summer))|\d+ ?(?:km|kilomet\w+|m|met\w+|miles|feet|ft) high",
        r"고도(?!화|의|성장|로\s)|높이(?=[가를까]|\s?\d|는\s?(?:약|최고)?\s?\d)",
        r"高度(?![重评評关關赞讚一警自敏紧緊集戒发發])",
    ),
    Line(
        "risen",
        r"(?-i:rose)|rises?|risen|rising|grew|grows?|grown|growth|gain(?:s|ed)?|increas~|climb~"
        r"|(?:is|are|was|were|prices|stocks|shares|exports|imports|sales) up|(?<!made )(?<!make )(?<!makes )up (?:by|from|\d+(?:\.\d+)?\s?(?:percent|points?))",
        r"오르(?!간|락)|올라(?![온오왔와타탄탔])|올랐|오른(?![쪽팔손은])|상승|증가|늘[었어]",
        r"上涨|上漲|增长|增長|增加|上升|回升",
    ),
    Line(
        "fallen",
        r"fell|falls?|fallen|falling|dropp?~|declin~|decreas~|(?:is|are|was|were|prices|stocks|shares|exports|imports|sales) down|(?<!shot )down (?:by|from|\d+(?:\.\d+)?\s?(?:percent|points?))",
        r"내리(?![막쬐])|내려(?![고오온왔와놓진졌받])|(?<!결정을 )(?<!판결을 )(?<!명령을 )(?<!지시를 )(?<!결론을 )(?<!평가를 )(?<!비가 )(?<!눈이 )내[렸린]|하락|감소|줄[었어]",
        r"下跌|下降|减少|減少|回落|下滑",
    ),
    Line(
        "aboard",
        r"found(?! guilty)|discover~|carr(?:y|ies|ied|ying)(?! (?:out|on)\b)|aboard|on board|laden|loaded|in the holds?",
        r"발견|실려|실은|싣고|실었|실린|적재|확인|나왔|나온",
        r"载有|載有|装有|裝有|查获|查獲|发现|發現|满载|滿載|运载|運載|装载|裝載",
    ),
    Line(
        "met",
        r"talks|talked|meetings?|meets?|met|spoke|summit|conversations?",
        r"회담|협의(?!체|회)|면담|회동|만[나난났]|의견을 (?:나누|나눴|교환)",
        r"会谈|會談|会晤|會晤|会见|會見|磋商|谈判|談判",
    ),
    Line(
        "called",
        r"(?:tele)?phone[ds]?|calls? (?:with|between)|(?:a|the|their|his|her|this) (?:\w+ )?call(?! (?:for|on|to)\b)|called (?:him|her|each other)|video ?-?conferences?",
        r"통화(?!\s?(?:정책|가치|기금|스와프|량|당국|안정|긴축|공급))|전화(?!위복)|화상\s?(?:회의|회담|통화|으로|연결)",
        r"通话|通話|通电话|通電話|视频会|視訊",
    ),
    Line("at table", r"dinners?|lunch|luncheon|banquets?|breakfast", r"만찬|오찬|조찬|환담", r"晚宴|午宴|早餐会|早餐會|宴会|宴會"),
    Line("for two", r"one-on-one|tete-a-tete", r"단독|독대", r"单独|單獨|一对一|一對一"),
    Line("expanded", r"expanded|plenary", r"확대\s?(?:회담|정상|회의)", r"扩大会|擴大會|大范围|大範圍"),
    Line("of leaders", r"presidents?|leaders?|premiers?|prime ministers?|summit", r"정상(?!화|적)|대통령|총리", r"首脑|首腦|元首|领导人|領導人|总统|總統|总理|總理|首相"),
    Line("of ministers", r"(?<!prime )ministers|(?:foreign|defen[cs]e|trade|finance) minister|secretar(?:y|ies)", r"장관(?!급)", r"部长(?!级)|部長(?!級)|外长|外長|防长|防長"),
    Line("of envoys", r"envoys?|negotiators?|delegates?", r"특사|협상\s?대표|수석\s?대표", r"特使|谈判代表|談判代表|首席代表"),
    Line("children", r"child|children|minors", r"어린이(?!날|집)|아동|청소년", r"儿童|兒童|(?<!不是)未成年"),
    Line("adults", r"adults?", r"성인|어른|노인", r"成人|(?<!未)成年"),
    Line("directors", r"director-general|working[ -]level", r"국장급|실무", r"司[长長]级|局[长長]级|司長級|局長級|工作层"),
    Line("ministers", r"(?:vice )?ministerial", r"차관급|장관급", r"部[长長]级|部長級"),
    Line("truce", r"truce|cease-?fires?|armistice", r"휴전|정전(?=\s?(?:협정|합의)|[은이]?\s)", r"停火|休战|休戰|停战|停戰"),
    Line("pact", r"agreement|accord(?! to)|deal|pact|treaty|memorandum|protocol|convention", r"협정|합의(?!체)|조약|협약|양해각서|의정서", r"协定|協定|协议|協議|条约|條約|公约|公約|备忘录|備忘錄|议定书|議定書"),
)  # fmt: skip
LINES = (*_FATES, *_OTHERS)
FATES = frozenset(line.name for line in _FATES)
#: The endings for which ``~`` stands.
_ENDINGS = "(?:e?s|e?d|e|ing)?"


def pattern_of(line: Line, lang: str) -> str:
    """The words of a line in a language as one pattern."""
    words = str(getattr(line, lang))
    return rf"\b(?:{words.replace('~', _ENDINGS)})(?!\w)" if lang == "en" else words


PATTERNS = {
    lang: {line.name: regex(pattern_of(line, lang), re.IGNORECASE) for line in LINES}
    for lang in ("en", "ko", "zh")
}


@lru_cache(_REMEMBERED)
def told_in(text: str, lang: str, names: frozenset[str]) -> frozenset[str]:
    """Which of the lines named a text tells."""
    patterns = PATTERNS.get(lang, {})
    return frozenset(name for name in names if name in patterns and patterns[name].search(text))
