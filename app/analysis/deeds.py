"""What is done between states, in words of three languages, and what is its contrary: the table by which an account that says
so is laid beside one that says not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from app.analysis.patterns import regex
from app.analysis.word_table import LINES, Line, pattern_of

#: Deeds, in words by which they may be said not to be done; what the table of words tells as well is taken from there.
_DEEDS = (
    Line("agreed", r"agree~|agreement(?! (?:was|is) (?:signed|violated|broken))|(?<!own )accord(?!ing| to)|(?<!great )(?<!good )deal(?! with|ing)|consensus|concluded? (?:an?|the) (?:\w+ )?(?:treaty|pact)", r"합의(?!체|문|서)|동의(?!안)|의견(?:이|을)\s?(?:일치|모[았으])|결론을 내|타결|뜻을 모", r"同意|达成(?:了)?[^，。]{0,12}(?:协议|一致|共识)|商定|谈妥|取得共识"),
    Line("entered", r"enter(?:s|ed|ing)?|intrud~|intrusions?|cross(?:es|ed|ing)? (?:into|over|the)|stray~|trespass~|violat~ (?:\S+ ){0,3}?(?:airspace|waters|border|zone)", r"진입(?!로|장벽)|침범|침입|월선|(?:영해|해역|수역|영공|구역)(?:을|를|으로|로|에|안으로|을 넘어)?\s(?:들어|넘어|지나)[왔갔가오온간]", r"闯入|进入(?!第)|侵入|越过|越界|越线|驶入|飞入|穿越"),
    Line("rammed", r"ramm~|ram|collid~|collisions?|bump~|sideswip~", r"충돌(?!방지)|들이받|부딪", r"碰撞|相撞|冲撞|撞[击上向到]|撞船"),
    Line("water cannon", r"water[ -]cannons?", r"물대포", r"水炮"),
    Line("warning shots", r"warning shots?", r"경고사격|경고 사격", r"鸣枪|警告射击|示警射击"),
    Line("boarded", r"board(?:ed|ing)(?! (?:school|house|pass|card|gate)s?)|set foot (?:on|aboard)|(?:climb|went|came|going|coming|climbed) aboard", r"승선|등선|올라[탔타왔]|에 올라", r"登临|登船|登上|登艇|登检"),
    Line("pursued", r"chas~|pursu~|tail~|shadow~", r"추격|뒤쫓|추적", r"追[逐赶击]|尾随|跟踪"),
    Line("hurt", r"injur~|injury|injuries|wound~|hurt|(?:broken?|fractured?) (?:\S+ ){0,2}?(?:wrist|arm|leg|rib|finger|hand|nose)s?|casualt(?:y|ies)", r"다치|다쳤|다친|부상(?!국|하|했|한\s)|부러[졌지진]|골절|인명 피해|사상자", r"受伤|负伤|重伤|轻伤|伤者|骨折|伤亡"),
    Line("broken", r"damag(?:e|ed|ing)|crack(?:s|ed|ing)?|collaps~|destroy~|scorch~|subsid~|sank|sunk|leak~", r"파손|훼손|손상|균열|금이 [가갔]|무너[졌지진]|붕괴|내려앉|누출", r"受损|损坏|损毁|裂缝|裂痕|坍塌|倒塌|垮塌|下沉|泄漏"),
    Line("sound", r"intact|unscathed|undamaged|unharmed|(?:remains?|remained|is|are|was|were) (?:\w+ )?(?:safe|sound|stable|normal)", r"(?:이상|피해|손상)[은이]? 없|무사|멀쩡|안전한 (?:상태|것)|정상(?:적으로|이[다라며]|상태| 상태| 가동| 운영)", r"完好|无恙|保持安全|(?:均|一切|各项|状态|运行|秩序)[^，。]{0,4}正常|平稳"),
    Line("notified", r"notif(?:y|ies|ied|ication|ications|ying)|inform(?:s|ed|ing)?(?! (?:decision|view|opinion|consent|by)\b)|(?:advance|prior) (?:notice|warning|notification)|gave (?:\w+ ){0,2}?notice", r"통보|통지|알[렸리려](?!진|졌)|사전\s?(?:고지|예고|통고)", r"通报|通知|告知|知会|预先告|事先告"),
    Line("contacted", r"contact(?:ed|s)?|hotline|got in touch|pick(?:ed|ing|s)? up(?= the (?:phone|call)|[.,]|$)|answer(?:ed|ing)? (?:the |its |his )?(?:phone|calls?|hotline)", r"핫라인|직통전화|직통 전화", r"热线|直通电话|联系|接听|联络"),
    Line("stopped", r"h(?:eld|olds?|olding) up(?= (?:the|a|an|its|their|all) (?:\w+ )?(?:convoys?|trains?|traffic|flights?|ships?|buses|bus|trucks?|vessels?|deliver(?:y|ies)|talks|shipments?)\b)|stopp?~|halt~|suspend~|suspensions?|paus~|fr(?:eeze|eezes|eezing|oze|ozen)|(?:stood|stands?|standing) (?:still|idle)|cut off|cut short|broke off|shelved", r"중단|멈[췄춘추췄]|정지(?!궤도)|유예|동결|보류", r"暂停|停止|中断|停工|冻结|中止|停[过了]|叫停|搁置"),
    Line("resumed", r"resum~|restart~|reopen~|restor~|under way again", r"재개(?!발)|복구|다시 (?:시작|열|문)|정상화", r"恢复|重启|复工|重开"),
    Line("promised", r"promis~|pledg~|offer~|commit(?:s|ted|ting|ments?)?(?! (?:suicide|crimes?|murder|an? ))|undert(?:ook|ake|akes)|vow~|guarantee~", r"약속(?!\s?장소)|공약|제안|제의|보장|확약", r"承诺|保证|答应|允诺|许诺"),
    Line("lifted", r"lift~|remov~|removals?|eas(?:e|es|ed|ing)|relax~|dismantl~|roll(?:ed|ing)? back|scrapp~|waiv~", r"해제|철폐|완화|폐지|제외|철거|빼\s?[주줬]|거둬", r"解除|取消|移出|放宽|撤销|拆除|移走|移除|废除|豁免"),
    Line("imposed", r"impos~|levie[sd]|levy|slapp~|blacklist~", r"부과|단행|제재를 가|명단에 올", r"加征|施加|征收|列入"),
    Line("raised", r"rais~(?! (?:tariffs?|prices|taxes|rates|funds|money|fees))|br(?:ing|ings|ought|inging) up|discuss~|discussions?|mention~|touch(?:ed|es)? (?:on|upon)|on the agenda|c[oa]me up", r"거론|제기|논의|언급|의제|다[뤘루뤄](?=[었다졌지기])|문제 삼", r"提及|提到|讨论|谈及|涉及|提出|议题|谈到|议及"),
    Line("accepted", r"accept~|acceptance|(?:said|say|says) yes|took up (?:the|an?) (?:offer|invitation)", r"수락|받아들|수용(?!소)|응했|응하기로", r"(?<!可)接受(?!采访|記者|记者)|采纳|应允"),
    Line("refused", r"refus~|refusal|reject~|rejection|turn(?:s|ed|ing)? (?:down|away|back)|declin~(?! (?:by|in|to (?:comment|elaborate|say|name|give|be))\b)|rebuff~|spurn~|barr~|den(?:y|ied|ies|ying) (?:\w+ )?(?:entry|access|permission|a visa|visas)", r"거부|거절|불허|반려|퇴짜|돌려보[냈내]", r"拒绝(?!透露|置评|评论)|回绝|被拒|驳回|谢绝|拒收|拒不"),
    Line("allowed", r"allow~|permit~|permitt~|let (?:in|through)|grant~|authori[sz]~|cleared to|approv~|approval|(?:g[ai]ve|gives|given|giving)(?= (?:(?!that\b|up\b|rise\b)\w+ ){0,2}?(?:access|permission|clearance|consent|entry|the go-ahead)\b(?! (?:roads?|fees?|codes?|cards?|points?|visas?)))", r"허용|허가|승인|허락|가결", r"允许|准许|批准|放行|(?<!无)许可(?!证)|获准"),
    Line("present", r"attend~(?! to)|t(?:ook|akes?|aken|aking) part|participat~|join(?:s|ed|ing)?(?! forces)|showed up|sen[dt]s? (?:an?|its|his|her|the) (?:\w+ ){0,3}?(?:envoy|delegation|representative|minister)", r"참석|참여|참가|동참|불참|(?:특사|대표단|사절)[을를] (?:보내|파견)", r"出席|参加|加入|与会|派[^，。]{0,12}(?:出席|参加|赴)|缺席"),
    Line("asked for", r"request~|at (?:\S+ ){1,4}?request|ask(?:s|ed)? for|sought|seek|seeks|called for (?:an?|the) (?:meeting|talks|call)|initiat~", r"요청|청했|청한|신청|먼저 (?:제안|제의|연락)", r"请求|应[^，。]{1,8}(?:请求|要求)|申请|主动提出|求助"),
    Line("invited", r"invit~|invitations?", r"초청(?!장)|초대(?!\s?대통령|형)", r"邀请|[应受获]邀"),
    Line("visited", r"visit(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)? to|trip to", r"방문(?!객|자)|방중|방한|방일|방미|방북|방러", r"访问|到访|访华|访韩|访日|来访|出访|造访"),
    Line("admitted", r"admit~|admitt~|acknowledg~|conced~|confess~|own(?:ed|s) up", r"인정(?!받)|시인|자백|털어놓", r"承认|供认|坦承|坦白"),
    Line("apologised", r"apolog(?:y|ise|ize|ised|ized|ises|izes|ising|izing|ies)|express(?:ed|es)? (?:\w+ )?regret|said (?:it|he|she|they) (?:was|were) sorry", r"사과(?=했|한다|하[고며지라]|드[렸리린립려]|를 (?:표|요구|전|받)|의 뜻|문)|유감(?:을|의 뜻)|사죄", r"道歉|致歉|歉意|谢罪|赔礼"),
    Line("paid", r"(?:pay|pays|paid|paying)(?! (?:tribute|attention|heed|homage|respects?|lip|off|dividends|visits|(?:(?:a|an|the|his|her|its|their|close|little|no|more) ){1,2}(?:\w+ )?(?:tribute|attention|heed|homage|respects?|price|visit|compliment)s?)\b)|payments?|compensat~|compensation|reimburs~|bear the cost|share of the cost|settl(?:ed|ing)(?= (?:the |its |his |her |their )?(?:\w+ )?(?:fines?|bills?|debts?|dues|arrears)\b)", r"배상(?!금[은이]|금액|액|책임|판결|명령|안)|보상(?!판매|금[은이]|안)|(?<!대가를 )지불|지급|부담(?=[하했키할]|을 지|금)|납부|완납|(?<!원수를 )(?<!은혜를 )갚(?=[았은을지])", r"赔偿|支付|缴清|缴纳|交清|付清|还清|(?<!分期)付款|补偿|承担[^，。]{0,6}费用|由[^，。]{1,6}承担"),
    Line("moved out", r"withdr(?:aw|aws|ew|awn|awing|awals?)(?! (?:its|the|his|her|their|an?|that|any) (?:\w+ ){0,2}?(?:proposals?|offers?|bills?|complaints?|lawsuits?|suits?|charges?|candidac(?:y|ies)|nominations?|requests?|objections?|demands?|motions?|applications?|claims?|remarks?|licen[cs]es?|permits?|invitations?|drafts?)\b)|pull(?:s|ed|ing)? (?:\S+ ){0,3}?out|evacuat~|left(?= (?:the|its|their) (?:area|site|zone|waters|post|base|reef|island))|went home", r"철수|퇴각|빠져[나났]|물러[났나]|떠났|떠나(?=지)", r"撤出|撤离|撤回(?![^，。]{0,12}(?:提案|提议|建议|法案|申请|诉讼|起诉|要求|请求|方案|议案|邀请|言论))|撤走|撤军|离开|驶离"),
    Line("stayed", r"remain(?:s|ed|ing)? (?:at|in|on|there|in place|on site)|stay(?:s|ed|ing)?(?: (?:at|in|on|put|behind))", r"남아\s?있|잔류|머물[고러렀]|주둔", r"在岗|留守|驻守|仍在|留在"),
    Line("gave", r"deliver~(?! on\b| (?:a|an|the|his|her|its|their) (?:\w+ )?(?:speech|address|message|letter|win|victory|blow|verdict|ruling|sermon|lecture|results?|performance|baby|promises?))|suppl(?:y|ied|ies|ying)|ship(?:ped|ping|s)?(?= (?:arms|weapons|\w+ to|parts|goods|engines|\d))|provid~(?! that)|hand(?:ed|ing|s)? over|transfer(?:s|red|ring)?", r"납품|(?<!국)제공|(?:백신|비축분|물자|구호품|물품|식량|장비|지원금|성금|의약품|비료|부품|물량|무기|탄약|연료|유해|시신|화물|기록장치)(?:을|를|은|는|이|가|도)\s(?:[가-힣]{1,8}(?<![을를])\s){0,3}?전달(?=[했하됐되])|공급(?!망)|넘(?:겼|긴(?!다)|기(?=지|고))|인도(?=[했하할됐]|받)|건[네넸]|이전(?=[했하할])", r"提供|交付|供应(?!链|商)|移交|转让|供货|运送|售予"),
    Line("statement", r"(?:joint |final |closing )(?:statement|communiqu[eé]|declaration|press conference|document)", r"공동\s?(?:성명|발표문|선언|보도문|언론발표|기자회견|합의문)", r"(?:联合|共同)(?:声明|公报|宣言|新闻|记者会|文件)"),
    Line("held", r"held|hold(?:s|ing)?(?= (?:talks|a |an |the |its |their |two|three|four))|t(?:ook|akes?|ake|aking) place|convened?|put to (?:the|a) vote", r"열[렸린리릴]|개최|치러[졌지]|표결에 부", r"举行|召开|付诸表决|举办|开过"),
    Line("put off", r"postpon~|delay~|put off|defer~|push(?:ed|ing)? back|reschedul~", r"연기(?=[했됐하되된할])|미[뤘뤄룬]|순연|늦[춰췄]", r"推迟|延期|押后|延后|改期"),
    Line("as planned", r"as (?:planned|scheduled|expected)|on schedule|on time|went ahead|go(?:es|ing)? ahead", r"예정대로|강행(?=[했하됐돼])|차질\s?없이|계획대로|일정대로", r"如期|按计划|按期|照常|按原计划"),
    Line("cancelled", r"cancel(?:s|l?ed|l?ing|lations?)?|call(?:ed|s|ing)? off|scrapp~", r"취소|무산|결항|백지화", r"取消|作罢|告吹|泡汤"),
    Line("summoned", r"summon~|called in (?:the|its|their) (?:\w+ )?ambassador", r"초치", r"召见"),
    Line("evidence", r"evidence|proof", r"증거|물증", r"证据|实证"),
    Line("received", r"receiv~(?= (?:(?:the|its|an?|his|her|their|foreign|new) ){0,3}(?:\w+ ){0,2}?(?:ambassadors?|envoys?|ministers?|delegations?|presidents?|counterparts?|leaders?|premiers?|secretar(?:y|ies)|guests?|diplomats?|consuls?|generals?|chiefs?|commanders?)\b)|courtesy call", r"접견|예방(?=[했하을]|\s?접종)", r"接见|拜会|晋见"),
    Line("extended", r"extend~(?! (?:condolences|congratulations|greetings|thanks|an? ))|extension|renew~|prolong~", r"연장(?!전|선)|갱신", r"延长|续签|续约|延续|展期"),
    Line("recognised", r"recogni[sz]~|recognition", r"승인|인정(?!받)", r"承认(?=[^，。]{0,12}(?:国家|主权|独立|政府|地位))"),
    Line("ratified", r"ratif(?:y|ies|ied|ication|ying)", r"비준", r"批准[^，。]{0,10}(?:条约|协定|公约|议定书)"),
    Line("owned", r"own(?:s|ed|ing)?(?= (?:the|a|an|by|all|most|\d))|ownership|stakes?|belong~ to", r"소유|지분|보유", r"拥有|持有|持股|股权|所有权|归[^，。]{1,6}所有"),
    Line("controlled", r"(?:under|in|took|take|taken|takes) (?:\S+ ){0,3}?control|controlled by|run by|operated by|operat~ (?:the|a) ", r"통제권|장악|관할|운영권|운영(?=[하한했을]|은 )", r"控制|掌控|管辖|运营|经营权|接管"),
    Line("required", r"requir~|mandatory|compulsory|oblig(?:ed|atory|ation)|must|have to|has to", r"의무|필수|해야 [하한]|거쳐야|받아야", r"必须|强制|须(?!臾)|需要|应当"),
    Line("exempt", r"exempt~|exemptions?|waiv~|waivers?|visa-free|free of charge|duty-free", r"면제|무비자|무사증|예외로|무관세|무료", r"免除|免签|豁免|免征|免费|零关税"),
    Line("issued", r"issu(?:e|es|ed|ing)(?= (?:\S+ ){0,3}?(?:visas?|permits?|licen[cs]es?|warrants?|orders?|passports?))|(?:visas?|permits?|licen[cs]es?|warrants?) (?:was|were|been|being|are|is) issued", r"발급|발부|(?<!외)교부", r"签发|发放|核发|颁发|发给"),
    Line("revoked", r"withdr(?:aw|aws|ew|awn|awing)(?= (?:its|the|his|her|their|an?|that|any) (?:\w+ ){0,2}?(?:proposals?|offers?|bills?|complaints?|lawsuits?|suits?|charges?|candidac(?:y|ies)|nominations?|requests?|objections?|demands?|motions?|applications?|claims?|remarks?|licen[cs]es?|permits?|invitations?|drafts?)\b)|revok~|rescind~|repeal~|void~|annull?~", r"철회|회수|말소|무효", r"吊销|收回|撤回|作废|无效"),
    Line("leased", r"leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|sublet", r"임대|임차|빌[려렸린]|조차", r"租[给借赁约]|出租|租下|承租|转租"),
    Line("sold", r"sold|sell|sells|selling|sale(?= of| to|[.,]|$)", r"매각|팔[았렸린]|판매", r"出售|售予|卖给|变卖|转让"),
    Line("terminated", r"terminat~|termination|tore up|torn up|withdr[ae]w from|expir~|lapsed?", r"해지|파기|종료|만료|탈퇴", r"终止|解约|废止|到期|退出|失效"),
    Line("completed", r"complet~|completion|finish~|on track", r"완공|완료|마무리|준공", r"完工|竣工|完成|建成"),
    Line("violated", r"violat~|violations?|breach~|infring~|illegal(?:ly)?|unlawful(?:ly)?", r"위반|위배|침해|불법", r"违反|违背|违规|违法|侵犯|非法"),
    Line("threatened", r"threat(?:en|ens|ened|ening|s)?|intimidat~|coerc~", r"위협|협박|강요|겁박", r"威胁|恐吓|胁迫|恫吓"),
    Line("banned", r"bans?|banned|banning|prohibit~|prohibition|outlaw~|forbidd?~|forbade", r"금지|금한|봉쇄|차단", r"禁止|禁令|封禁|封锁|禁运"),
    Line("protested", r"protest~|lodg~|complain~|object(?:s|ed|ion|ions)? to", r"항의|(?<![가-힣])이의를|문제를 제기", r"抗议|交涉|投诉|异议"),
    Line("charged", r"charg(?:ed|es|ing)(?= (?:with|over|against|him|her|them|the))|indict~|prosecut~(?!or)", r"기소|입건|혐의를 적용", r"起诉|控罪|立案|被控"),
    Line("invested", r"invest~|investments?|fund(?:s|ed|ing)|financ~|loans?|lend|lent|lends", r"투자|융자|차관|대출|자금", r"投资|融资|贷款|出资|注资"),
    Line("transmitted", r"transmit~|broadcast~|radio(?:ed)?|hail(?:s|ed|ing)?(?! (?:as|a|an|the (?:deal|decision|move|pact|agreement|talks|ruling|result|victory))\b)|signal(?:led|s)?", r"교신|무전|송신|방송(?=[했으])", r"喊话|通话|广播|呼叫|发信号"),
    Line("jammed", r"jam(?:med|ming|s)?|interfer~|interference|disrupt~|obstruct~", r"교란|간섭|방해", r"干扰|干涉|阻挠|妨碍|阻碍"),
    Line("armed with", r"fire-control radar|radar lock|lock(?:ed)? on|illuminat~|target(?:ed|ing)", r"조준|레이더를 (?:비추|조사|쐈)|조사했", r"照射|锁定|瞄准"),
    Line("built", r"built|build|builds|construct~|construction|erect~|install~|installation", r"건조(?=[했된됐하되])|건설|설치", r"建造|修建|兴建|建设|搭建|安装|设置"),
    Line("dismantled", r"dismantl~|tore down|torn down|demolish~|towed? away|taken down", r"철거|해체|이전(?=[했하해])", r"拆除|拆走|移走|撤除|拖走"),
    Line("walked out", r"walk(?:s|ed|ing)? out|storm(?:s|ed|ing)? out|(?:left|leaves?|leaving|quit|quits|quitting)(?= (?:the |their )?(?:\w+ )?(?:room|hall|chamber)\b)|(?:left|quit)(?= the (?:\w+ )?(?:table|talks|negotiations|session)\b)", r"퇴장|박차고|자리를 (?:떴|떠났)|(?:회의장|회담장|협상장|회의실|본회의장|협상 테이블)[을를에]서?\s(?:떠[났나난]|나[갔가와왔]|빠져)", r"退场|离席|退席|拂袖|离场|离开(?=[^，。]{0,6}(?:会场|会议室|会议厅|谈判桌))"),
    Line("demanded", r"demand(?:s|ed|ing)?(?= (?:an?|the|that|its|their|his|her|any|more|compensation|payment)\b)", r"요구(?=[했하]|를 했)", r"要求(?=[^，。]{0,20}(?:道歉|赔偿|释放|撤|停止|归还|解释))"),
    Line("exchanged", r"exchang(?:ed|es|ing)(?! (?:views|opinions|greetings|pleasantries|rates?|ideas|words)\b)|swapp(?:ed|ing)|(?:prisoner|list) (?:exchange|swap)", r"맞교환|교환(?=[했하됐되]|[을이] (?:이뤄|성사|했|하|진행))|맞바[꾸꿨꾼꿀]|주고\s?받", r"交换(?!机|生|[^，。]{0,4}(?:意见|看法))|互换|换囚|换俘|对换"),
    Line("searched", r"search(?:es|ed|ing)?(?= (?:the|an?|its|his|her|their|all|every|two|three|several|nothing|no|dozens|more|any)\b)|search warrants?|(?:house|home|office|body) search(?:es)?|raid(?:s|ed|ing)?|ransack~|frisk~", r"수색(?!대|구조|\s?작업)", r"搜查|搜身|抄家|突击检查|搜[过了](?=[^，。]{0,4}[车船房家])"),
    Line("examined", r"examin~(?= (?:the|an?|him|her|them|its|his|their|all|every|any|each|him)\b)|(?:medical|health) (?:examinations?|checks?|check-?ups?|tests?)|examined", r"진찰|진료(?!소|비|과목|기록)|검진(?!기)", r"诊察|体检|诊治|诊断|检查(?=[^，。]{0,4}(?:身体|伤|战俘|囚犯|人员|病))|(?:接受|作|做)[^，。]{0,4}检查"),
    Line("inspected", r"inspect(?:s|ed|ing|ions?)?", r"점검(?=[했하을도이])|사찰(?=[했하단관]|을 (?:받|허용|수용|거부))|시찰|검사(?=[했하]|를 (?:받|했|하|실시))", r"检查(?!站|官|委)|查验|视察|核查|检验|巡查"),
    Line("crossed", r"cross(?:ed|es|ing)?(?: over)?(?= (?:the |an? |any )?(?:\w+ )?(?:bridge|river|strait|border|frontier|channel|checkpoint))", r"(?:다리|강|국경|해협|검문소|휴전선)(?:를|을|선을)\s(?:걸어서?\s|걸어\s|다시\s|함께\s)?(?:건[너넜넌넘]|넘[어었])", r"过桥|过河|渡河|越境|[越跨走]过[^，。]{0,6}(?:桥|河|边境|国境|海峡)"),
    Line("phoned", r"(?:tele)?phon(?:ed|ing)|(?:tele)?phone (?:calls?|talks|conversations?)|spoke(?:n)? (?:by|over the|on the) (?:tele)?phone|call(?:ed|s|ing)(?= (?:his|her|its|their) (?:\w+ )?counterpart)", r"전화\s?통화|통화(?=[를]?\s?(?:했|하[고며지]|가졌|나눴))|전화를 (?:걸|했|하|받)", r"通电话|通了电话|致电(?!视)|电话(?:会谈|交谈|磋商)|通话"),
    Line("shook hands", r"sh(?:ake|akes|aking|ook) hands|handshakes?|embrac(?:ed|ing)(?= (?:each|him|her|his|the (?:minister|president)))", r"악수|포옹", r"握手|拥抱"),
    Line("congratulated", r"congratulat~|congratulations", r"축하(?=[했하]|를|\s?(?:전문|메시지|인사|서한))|축전", r"祝贺|贺电|道贺|贺函|致贺"),
    Line("vetoed", r"veto(?:es|ed|ing)?", r"거부권", r"否决"),
    Line("recalled", r"recall(?:s|ed|ing)?(?= (?:its|the|his|her|their|an?|\d+|more|about|some|home|all) (?:\S+ ){0,2}?(?:ambassadors?|envoys?|diplomats?|consuls?|troops|forces|vessels?|boats?|ships?|delegations?|teams?|staff|representatives?|vehicles|cars|products?|vaccines?|drugs?|medicines?|toys?|batch(?:es)?)\b)", r"소환(?=[했하됐되]|을 )|리콜|(?:백신|제품|차량|의약품|식품|약품|장난감)(?:을|를|은|는|도)?\s(?:전량\s|모두\s|전부\s|자진\s)?회수", r"召回"),
    Line("cut ties", r"sever(?:s|ed|ing)?(?= (?:\w+ )?(?:ties|relations|contacts?))|(?:cut|cuts|cutting|broke|break|breaks|breaking)(?: off)? (?:\w+ ){0,2}?(?:ties|relations)", r"단교|(?:관계|외교)[를을]? (?:끊|단절)|관계 단절", r"断交|断绝(?:[^，。]{0,6}关系|来往|往来)"),
    Line("condemned", r"condemn~|condemnation|denounc~", r"규탄|비난 성명", r"谴责|声讨"),
    Line("blocked", r"block(?:ed|s|ing)(?! of)|barricad~|stood in (?:the|its|their) way", r"가로막|막아[섰서]|저지(?=[했하당]|선)", r"阻拦|拦阻|阻止|阻挡|拦下|堵住|拦截"),
    Line("cut", r"cut(?:s|ting)?(?= (?:the|their|its|a|his|any|through|\w+) (?:\w+ )?(?:nets?|cables?|ropes?|wires?|anchor|pipelines?)\b)|(?:nets?|cables?|ropes?|wires?|pipelines?) (?:was|were|been|being|are|is) (?:(?!not|never)\w+ )?(?:cut|severed)|sever(?:ed|ing|s)?(?= (?:the|an?|two|three) (?:\w+ )?cables?)", r"절단|그물을 (?:잘|자르|끊|훼손)|케이블을 (?:끊|자르|잘)", r"剪断|割断|切断(?=[^，。]{0,6}[缆网绳])|误剪|割破|剪破|剪网"),
    Line("discharged", r"dump(?:ed|ing)(?= (?:\S+ ){0,4}?(?:waste|water|sea|river|ocean|sludge|soil|oil))|discharg~(?= (?:\S+ ){0,3}?(?:water|waste|sewage|oil|into))", r"방류|무단\s?투기|폐수[를을]? (?:배출|방류)", r"排放|排海|倾倒|倾废"),
    Line("escorted", r"escort(?:ed|s|ing)?(?! (?:ships?|vessels?|services?|carriers?))", r"호위(?!함)|호송(?!차)|에스코트", r"护送|护航|押运"),
    Line("towed", r"tow(?:ed|ing)(?! truck)|under tow", r"예인(?!선)|견인(?!차)", r"拖带|拖回|拖离|拖往|拖航"),
    Line("aground", r"aground|grounding", r"(?:선|함|정|호|배|척)[은는이가]? (?:\S+ ){0,3}?좌초", r"(?<!谈判)(?<!协议)(?<!计划)(?<!法案)(?<!项目)搁浅|触礁"),
    Line("crashed", r"crash(?:ed|es|ing)?(?! (?:course|site|landing|investigat))|derail~", r"추락|탈선|불시착", r"坠毁|坠机|坠落|脱轨|出轨"),
    Line("exploded", r"explo(?:de|des|ded|ding|sions?)|blast(?:s|ed)?(?! off)|blew up|blown up|detonat~", r"폭발(?!적|물\s?처리)|폭파", r"爆炸(?!物|性)|引爆|炸毁"),
    Line("on fire", r"caught fire|on fire|ablaze|fires? broke out|in flames|set (?:fire to|alight)", r"불이 [나났붙]|화재[가는]|불에 [타탔]|불타|방화", r"起火|着火|失火|火灾|燃起|纵火"),
    Line("attacked", r"attack(?:ed|ing)|(?<!heart )attacks?(?= (?:the|an?|its|on)\b)|bomb(?:ed|ing)|shell(?:ed|ing)(?= (?:of |the |an? )?(?:\w+ )?(?:town|city|village|border|island|port|base|positions?)s?\b)|airstrikes?|air strikes?", r"공격(?=[했하을당]|이 )|폭격|포격|공습|타격(?=[했하]|을 (?:가|감행))", r"攻击(?!性|力)|袭击|轰炸|炮击|空袭"),
    Line("escaped", r"escap(?:ed|ing)(?! (?:injury|unhurt|harm))|broke out of|fled|flee(?:ing)? (?:the|from|to)|deserted|defect(?:ed|ing|ion)", r"탈출|도주|달아[나났]|탈옥|망명|탈북(?!민|자|여성)", r"逃跑|逃脱|逃走|逃离|潜逃|叛逃|出逃|越狱|逃逸"),
    Line("surrendered", r"surrender~|gave (?:himself|herself|themselves) up|turned (?:himself|herself|themselves) in|laid down (?:their|its|his) (?:arms|weapons)", r"항복|투항|자수(?=[했하])", r"投降|自首|缴械"),
    Line("mediated", r"mediat(?:e|es|ed|ing|ion)|broker(?:ed|ing)", r"중재(?=[했하를]|에 나)|주선(?=[했하])|알선", r"斡旋|调停|调解|撮合"),
    Line("questioned", r"interrogat(?:e|es|ed|ing|ions?)|questioned(?= (?:the|by|him|her|them|about|as|over|two|three|\d+)\b)", r"심문|신문(?=[했하을])|(?:소환|대면|방문)\s?조사|조사를 받", r"讯问|审讯|盘问|提审|问讯|约谈"),
    Line("mistreated", r"beat(?:s|en|ing)?(?= (?:him|her|them|up|by|the (?:crew|sailors?|prisoners?|fishermen|detainees?))\b)|tortur(?:e|ed|es|ing)|assault(?:ed|ing|s)?(?! (?:rifles?|boats?|ships?))|mistreat~|mistreatment|ill-treat~|manhandl~|rough(?:ed|ing) up", r"폭행|구타|(?<![가-힣])고문(?=[했하당]|을 (?:당|받|했|하))|가혹\s?행위|학대", r"殴打|酷刑|虐待|刑讯|施暴|打人|粗暴对待|暴力执法|拳打脚踢"),
    Line("handcuffed", r"handcuff~|shackl~|(?:in|wearing) (?:handcuffs|shackles|chains)|blindfold~", r"수갑|포승|결박|눈가리개", r"手铐|铐住|镣铐|捆绑|蒙眼|戴铐"),
    Line("fined", r"fined|impos~ (?:\S+ ){0,3}?fines?", r"벌금|과태료|과징금", r"罚款|罚金|处罚"),
    Line("acquitted", r"acquit~|acquitt~|acquittals?|(?:found|ruled) (?:him |her |them )?(?:not guilty|innocent)", r"무죄(?!\s?추정)", r"无罪(?!推定)"),
    Line("appealed", r"appeal(?:s|ed|ing)?(?= (?:against|the (?:ruling|verdict|decision|sentence|judgment)|its|his|her|to (?:the|a|an) (?:\w+ )?(?:court|tribunal))\b)|(?:lodg|fil)(?:ed|es|ing) (?:an )?appeals?", r"항소(?!심|법원|이유)|상고(?!심)|항고", r"上诉(?!法院|庭)|抗诉"),
    Line("sued", r"sue[ds]?|suing|lawsuits?|(?:fil|lodg|brought|bring)(?:ed|es|ing)? (?:a |an |the )?(?:\w+ )?(?:suit|complaint|case)(?= (?:with|against|at|before))", r"제소|소송(?=을? (?:제기|냈|낸|내|걸))|고소(?=[했하장])|고발(?=[했하장])", r"提告|提起诉讼|控告|告上法|诉诸|申诉"),
    Line("bought", r"bought|buy(?:s|ing)?(?! time)|purchas(?:e|ed|es|ing)", r"구매(?=[했하]|를)|구입(?=[했하]|을)|사들[였인이]|매입", r"购买|采购|购入|买入|订购|购进|买下"),
    Line("acquired", r"acquir~|acquisitions?|t(?:ook|ake|aken|aking) over|takeovers?", r"인수(?=[했하됐되를]|합병)", r"收购|并购|接手"),
    Line("retaliated", r"retaliat~|retaliatory|retaliation|hit back|countermeasures?", r"보복|맞대응|대응\s?조치|반격", r"报复|反制|反击|还击"),
    Line("hacked", r"hack(?:ed|ing|ers?|s)?(?! saw)|cyber-?attacks?|broke into (?:the|its|their) (?:\w+ )?(?:systems?|servers?|network)", r"해킹|사이버\s?공격", r"黑客|网络攻击|网攻"),
    Line("leaked", r"leak(?:ed|ing|s)? (?:the |of |any )?(?:\w+ )?(?:data|documents?|information|secrets|details|records)|(?:data|information|documents) (?:leaks?|(?:was|were|had been|been) leaked)", r"유출", r"泄露|外泄|泄密|外流"),
    Line("faked", r"forg(?:ed|ing)(?! (?:ahead|ties|a|an|closer|partnerships?))|fabricat~|falsif(?:y|ies|ied|ying)|doctored|tamper~|rigg(?:ed|ing)|counterfeit~", r"조작(?=[했하됐된되을이은]|\s?(?:의혹|됐))|위조|변조|날조", r"伪造|篡改|捏造|造假|舞弊|作假|操纵(?=[^，。]{0,4}(?:选举|投票|结果))"),
    Line("resigned", r"resign(?:s|ed|ing|ations?)?|step(?:s|ped|ping)? down|tendered (?:his|her|their) resignation", r"사임|사퇴|사의|사직|물러나겠", r"辞职|请辞|辞任|下台|引咎"),
    Line("sacked", r"sack(?:ed|ing)|dismiss(?:ed|es|ing)?(?= (?:the|his|her|its|him|from) (?:\w+ )?(?:minister|chief|commander|head|general|prosecutor|police|post))|fired (?:the|his|her|its) (?:\w+ )?(?:minister|chief|commander|head|general|prosecutor|coach)|remov(?:ed|ing) (?:\w+ )?from (?:office|(?:his|her|the) post)", r"해임|경질|파면|면직", r"罢免|革职|免职|解职|撤职|撤换|解雇"),
    Line("impeached", r"impeach~|impeachment", r"탄핵", r"弹劾"),
    Line("dissolved", r"dissolv(?:e|es|ed|ing)(?= (?:the|its|their|his|parliament|both))|dissolution of (?:the )?(?:parliament|assembly|house|cabinet|unit)|disband~", r"해산(?=[했하됐되시을])|해체(?=[했하됐되])", r"解散"),
    Line("declared", r"declar(?:e|es|ed|ing)(?= (?:\S+ ){0,4}?(?:emergency|martial law|war|curfew|victory|ceasefire|truce|disaster|mourning|persona)\b)", r"선포", r"(?:宣布|宣告|颁布)[^，。]{0,10}(?:紧急状态|戒严|宵禁|战争|灾区|不受欢迎)"),
    Line("vaccinated", r"vaccinat~|vaccinations?|inoculat~|immuni[sz]~", r"접종", r"接种|打疫苗"),
    Line("quarantined", r"quarantin~|isolat(?:ed|ing)(?! (?:incidents?|cases?|showers))", r"격리", r"隔离"),
    Line("operated on", r"surgery|surgeries|operat(?:ed|ing) on(?= (?:the |a )?(?:him|her|them|captain|patients?|sailors?|prisoners?|president|minister|hostages?|victims?|leader|wounded|injured)\b)|underwent (?:an? )?(?:\w+ )?operation|transplant~", r"수술", r"手术|动刀"),
    Line("sounded alarm", r"sirens?(?= (?:\w+ ){0,3}?(?:sound|wail|went|go|heard))|(?:issu|sound|rais|rang|receiv)\w* (?:\S+ ){0,3}?(?:alarms?|alerts?|sirens?)\b|(?:alarms?|alerts?|sirens?) (?:\w+ ){0,3}?(?:sounded|issued|went off|rang)", r"경보(?=[를가음]|\s?(?:발령|사이렌))|사이렌|재난문자", r"(?:发出|拉响|发布|响起)[^，。]{0,8}(?:警报|预警|警讯)|警报(?=[^，。]{0,4}[响拉])"),
    Line("flooded", r"flooded|flooding|inundat~|submerg~", r"침수|물에 잠[겼기긴겨]|범람", r"被淹|淹没|水淹|进水|泛滥|内涝"),
    Line("on strike", r"(?:went|go|going|goes|gone|were|are|is|was|remain\w*) on strike|walk(?:ed|ing)? off the job|strik(?:ers|ing workers)", r"파업", r"罢工"),
    Line("gave back", r"return(?:ed|ing|s)?(?= (?:the|all|its|his|her|their|any|every|\d+) (?:\w+ ){0,3}?(?:remains|bodies|body|artefacts?|artifacts?|boats?|vessels?|ships?|planes?|aircraft|jets?|drones?|trucks?|recorders?|black box(?:es)?|wreckage|cargo|deposits?|samples?|passports?|money|funds|equipment|gear|phones?|catch|documents|statues?|relics))|(?<!verdict has been )(?<!verdict had been )(?<!fire has been )(?<!fire had been )(?<!call has been )(?<!favour has been )(?<=been )returned(?= to (?:the |its |their |his |her )?(?:\w+ ){0,2}?(?:embassy|owners?|famil(?:y|ies)|relatives|governments?)\b|[.,;]|$)|g(?:ave|ive|iven|iving) back|hand(?:ed|ing)? back|sent back|send back", r"반환|돌려[줬주준받]|되돌려", r"归还|返还|送还|交还|退还"),
    Line("published", r"publish~|(?:releas|disclos|unveil)~(?= (?:(?:the|its|their|a|any|all|full|whole) ){0,2}(?:\w+ )?(?:texts?|documents?|transcripts?|minutes|footage|contents?|terms)\b)|ma(?:de|ke|king) (?:(?:it|the|its|any) ?(?:\w+ )?)?public(?! (?:appearance|statement|speech|address|call|show|money|service)s?)", r"(?<!비)(?<!이름을 )(?<!신원을 )(?<!신분을 )(?<!실명을 )(?<!얼굴을 )공개(?=[했하됐되]|를\s?(?:거부|미[뤘루]))|공표(?=[했하됐되])", r"公布(?!姓名|身份)|(?:公开|发布)(?=了?[^，。]{0,8}(?:全文|内容|细节|文件|文本|录像|条款|协议))"),
    Line("answered", r"(?:answer|respond)(?:ed|s|ing)?(?= (?:to )?(?:(?!for\b|with\b|by\b)\w+ ){0,3}?(?:radio|hails?|hotline|distress (?:calls?|signals?))\b)", r"(?:교신|호출|무전|핫라인|구조 신호)(?:에|에도|에는)?\s(?:[가-힣]{1,5}\s)?(?:응답|응[했하]|답(?=[했하]))", r"(?:回应|应答|回复|回答|答复|理会|接听)(?=了?[^，。]{0,10}(?:呼叫|无线电|喊话|求救信号|热线))"),
    Line("ignored", r"ignor(?:e|es|ed|ing)(?= (?:(?!for\b|with\b|by\b)\w+ ){0,3}?(?:radio|hails?|hotline|distress (?:calls?|signals?))\b)", r"(?:교신|호출|무전|핫라인|구조 신호)(?:을|를|도|은|는)?\s(?:[가-힣]{1,5}\s)?(?:무시|묵살)", r"无视(?=了?[^，。]{0,10}(?:呼叫|无线电|喊话|信号|热线))|对[^，。]{0,10}(?:呼叫|无线电|喊话|信号)[^，。]{0,3}置之不理"),
    Line("disarmed", r"disarm~|disarmament|demobili[sz]~", r"무장\s?해제|무기를 (?:내려|반납)", r"解除武装|缴枪|放下武器"),
    Line("mobilised", r"mobili[sz](?:e|ed|es|ing|ation)|conscript~|call(?:ed|ing) up (?:\S+ )?reserv\w+", r"동원령|징집|예비군을? (?:동원|소집)", r"动员令|征兵|征召|总动员"),
    Line("landed", r"land(?:ed|ing)(?= (?:at|in|on|safely|there)\b)|touched down|emergency landing", r"착륙|상륙(?!함|작전)", r"降落|着陆|登陆(?!舰|艇|作战|月|日)|迫降"),
    Line("took off", r"t(?:ook|ake|akes|aking) off(?! (?:his|her|their|the))|lift(?:ed|s)? off|scrambl(?:ed|ing)", r"이륙|출격|발진", r"起飞|升空|出动[^，。]{0,4}[机]"),
    Line("anchored", r"anchor(?:ed|ing|s)?(?= (?:at|in|off|near|there|outside|for)\b)|dropp(?:ed|ing) anchor|dock(?:ed|ing)|moor(?:ed|ing)", r"정박|닻을|접안|입항", r"抛锚|锚泊|停泊|靠泊|靠港|停靠"),
)  # fmt: skip
#: Lines of what else is told that are deeds too.
_TAKEN = frozenset(
    {
        "seized",
        "killed",
        "fired",
        "signed",
        "released",
        "adopted",
        "opened",
        "closed",
        "convicted",
        "rescued",
        "sunk",
        "expelled",
        "intercepted",
        "abstained",
        "in hospital",
        "missing",
    }
)
#: English verbs that the lines of what else is told have not alone, for they are nouns or adjectives as well: not | sign, nor did
#: the two | sign.
_BARE = {
    name: rf"|(?:(?<=not )|(?<=n’t )|(?<=n't )|(?<=never ))(?:{verbs})\b|(?<=nor did )(?:\w+ ){{1,3}}?(?:{verbs})\b"
    for name, verbs in (
        ("signed", "sign(?! (?:on|up|of|off|out|in)\\b)"),
        ("opened", "(?:re-?)?open(?= (?:the|an?|its|their|any|his|her|it|them)\\b(?! fire))"),
        ("fired", "shoot"),
        ("released", "free(?= (?:the|an?|its|their|any|his|her|him|them)\\b)"),
        ("exchanged", "(?:exchange|swap)(?! (?:views|opinions|greetings|ideas)\\b)"),
        ("phoned", "(?:tele)?phone|call(?= (?:his|her|its|their) (?:[a-z]+ )?counterpart)"),
        (
            "recalled",
            "recall(?= (?:its|the|his|her|their|any) (?:\\S+ ){0,2}?(?:ambassadors?|envoys?|diplomats?|consuls?|troops|forces|vessels?|boats?|ships?|delegations?|teams?|staff|representatives?|vehicles|cars|products?)\\b)",
        ),
        ("blocked", "block"),
        ("attacked", "attack|strike|bomb|shell"),
        ("escaped", "escape|flee|defect"),
        ("questioned", "question(?= (?:the|him|her|them|any)\\b)"),
        ("bought", "buy"),
        ("hacked", "hack"),
        ("leaked", "leak"),
        ("faked", "forge|fake|rig|doctor"),
        ("sacked", "sack|dismiss"),
        ("discharged", "dump|discharge"),
        ("cut ties", "sever|cut off (?:ties|relations)"),
        ("landed", "land(?= (?:at|in|on|safely|there)\\b)"),
        ("anchored", "anchor|dock|moor"),
        ("on strike", "(?:go|walk out) on strike"),
    )
}
#: Of these one is so where the other is not.
_CONTRARY = (
    {"stopped", "resumed"}, {"accepted", "refused"}, {"allowed", "refused"}, {"broken", "sound"}, {"put off", "as planned"},
    {"cancelled", "as planned"}, {"moved out", "stayed"}, {"opened", "closed"}, {"issued", "revoked"}, {"required", "exempt"},
    {"built", "dismantled"}, {"answered", "ignored"}, {"convicted", "acquitted"}, {"adopted", "vetoed"},
)  # fmt: skip
CONTRARIES: Mapping[str, frozenset[str]] = {
    name: frozenset(other for pair in _CONTRARY if name in pair for other in pair if other != name)
    for name in frozenset().union(*_CONTRARY)
}
#: Deeds of which one matter seldom has two, so that two languages need have no other word in common for them.
OF_ITS_OWN = frozenset(
    {
        "statement", "water cannon", "warning shots", "boarded", "rammed", "hurt", "notified", "apologised", "summoned", "evidence", "received", "released",
        "seized", "ratified", "recognised", "protested", "put off", "cancelled", "moved out", "fired", "killed", "contacted", "pursued", "exempt",
        "dismantled", "walked out", "examined", "shook hands", "vetoed", "cut ties", "handcuffed", "impeached", "dissolved", "operated on", "expelled",
    }
)  # fmt: skip
#: Languages that the table has.
LANGS = frozenset({"en", "ko", "zh"})
_LINES = (*_DEEDS, *(line for line in LINES if line.name in _TAKEN))
#: The patterns of each language by name, for a text in lower case, Chinese in simplified characters: one that minds no case
#: takes twice as long.
_PATTERNS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    lang: {
        line.name: regex(pattern_of(line, lang) + (_BARE.get(line.name, "") if lang == "en" else ""))
        for line in _LINES
    }
    for lang in LANGS
}


def _of_any(lines: Sequence[Line], lang: str) -> str:
    """A pattern of the words of any of these lines in a language."""
    every = Line("", *("|".join(getattr(line, of) for line in lines) for of in ("en", "ko", "zh")))
    bare = "".join(_BARE.get(line.name, "") for line in lines) if lang == "en" else ""
    return f"{pattern_of(every, lang)}{bare}"


#: Where the words of any deed begin, of which those of another may be a part.
_BEGINNINGS: Mapping[str, re.Pattern[str]] = {
    lang: regex(rf"{edge}(?={_of_any(_LINES, lang)})")
    for lang, edge in (("en", r"\b"), ("ko", ""), ("zh", ""))
}
#: So many lines are asked for at once, and each of them only where any is told.
_AT_ONCE = 12
_GROUPS: Mapping[str, Sequence[tuple[re.Pattern[str], Sequence[str]]]] = {
    lang: [
        (regex(_of_any(lines, lang)), [line.name for line in lines])
        for lines in (_LINES[at : at + _AT_ONCE] for at in range(0, len(_LINES), _AT_ONCE))
    ]
    for lang in LANGS
}


def told_at(text: str, lang: str, most: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """The deeds that a text tells, each with where its words stand, in the order of the table, of each so many at most; a text
    in one of LANGS, in lower case, Chinese in simplified characters. Where any may begin is looked for once, and only there is
    each asked for, a dozen lines at once: some 0.3 ms for a Korean sentence, three times that for an English one.
    """
    found: dict[str, list[tuple[int, int]]] = {name: [] for name in _PATTERNS[lang]}
    for begins in _BEGINNINGS[lang].finditer(text):
        at = begins.start()
        for name in chain.from_iterable(names for any_of, names in _GROUPS[lang] if any_of.match(text, at)):
            told = found[name]
            is_open = len(told) < most and (not told or told[-1][1] <= at)
            if is_open and (words := _PATTERNS[lang][name].match(text, at)):
                told.append(words.span())
    return ((name, at) for name, told in found.items() for at in told)
