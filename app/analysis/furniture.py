"""Page text that is not article, as tables of patterns: by kind, then by language, then by alphabet.

A *line* pattern must fit a whole line; an *opening* marks the place where furniture begins inside a line and runs to its
end; a *credit* marks the end of a caption. Every repeat is bounded, so that a hostile line costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.analysis.bite_labels import bite_label
from app.analysis.patterns import regex

EMAIL = r"[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{1,20}){1,3}"
REPORTER = r"(?:기자|특파원|통신원|논설위원|해설위원|평론가|칼럼니스트|에디터|디자이너|앵커|PD|記者|记者)"

#: Single words and short phrases that name a section of a site, above a headline.
SECTION_LABELS = {
    "en": (
        "analysis", "asia", "asia pacific", "asia-pacific", "breaking", "breaking news", "business", "china",
        "columns", "commentary", "culture", "defence", "defense", "diplomacy", "east asia", "economy",
        "editorial", "entertainment", "exclusive", "explainer", "feature", "features", "foreign affairs",
        "foreign policy", "geopolitics", "hallyu", "headlines", "interview", "inter-korea", "international",
        "k-culture", "k-pop", "korea", "latest", "latest news", "lifestyle", "live", "markets", "national",
        "national security", "news", "news analysis", "north korea", "opinion", "politics", "regional",
        "security", "society", "south korea", "special report", "tech", "technology", "top news",
        "top stories", "trade", "us", "video", "world", "world news",
    ),
    "ja": (
        "アジア", "オピニオン", "北朝鮮", "国際", "外交", "政治", "文化", "海外", "社会", "社説", "経済", "速報", "韓国",
    ),
    "ko": (
        "경제", "국내", "국방", "국제", "국회", "단독", "대통령실", "북한", "뉴스", "문화", "사설", "사회", "산업",
        "세계", "속보", "연예", "영상", "오피니언", "외교", "외교/안보", "외교·안보", "외교안보", "정치", "청와대", "칼럼",
        "통일", "통일/외교", "포토", "한반도",
    ),
    "zh": (
        "两岸", "中国", "国际", "國際", "外交", "娱乐", "政治", "新闻", "时政", "朝鲜", "朝鲜半岛", "滚动", "社会", "社會",
        "社评", "经济", "視頻", "視訊", "评论", "財經", "财经", "韩国", "韓國", "首页", "首頁",
    ),
}  # fmt: skip

#: Whole lines that are buttons, links, counters and notices.
NAVIGATION_LINES = {
    "*": (
        r"[\W_]+",
        r"(?:home|홈|首页|首頁|ホーム)(?:\s*[>›»/|·→]\s*[^>›»]{1,40}){1,5}",
        rf"(?!{bite_label(SECTION_LABELS['ko'])})\[[^\]]{{1,16}}\]",
        r"#[^\s#]{1,30}(?:[\s,]*#[^\s#]{1,30})*",
        r"\*?crawled at:.{0,80}",
        r"\*?source:\s*\[.{0,200}",
    ),
    "en": (
        r"(?:a|text|font) ?size.{0,20}",
        r"accept (?:all )?cookies",
        r"advertisements?|sponsored(?: content)?|promoted(?: content)?|ad",
        r"also read:?.{0,200}",
        r"ask [a-z]{2,20}",
        r"\(attn:.{0,300}\)",
        r"back to (?:top|home).{0,20}",
        r"click (?:here|to).{0,80}",
        r"(?:continue|keep) reading.{0,60}",
        r"copy (?:link|url)|link copied!?|copied!?",
        r"do you (?:like|enjoy) this (?:article|story|page)\??.{0,40}",
        r"(?:download|get) (?:our|the) app.{0,60}",
        r"(?:e-?mail|print|share|tweet|save|listen|bookmark|subscribe|login|log in|sign in|sign up|register|menu|search|navigation|skip|close|play|pause|next|previous|prev|reply|like|report|follow|more|contents|read more|load more|show more|view all|see all|home)",
        r"follow us(?: on)?.{0,60}",
        r"help us improve.{0,120}",
        r"(?:leave|join|post) (?:us )?(?:a|your|the) feedback.{0,60}",
        r"listen to (?:this )?(?:article|story).{0,40}",
        r"more (?:from|on|in|about|stories|news)\b.{0,60}",
        r"most (?:popular|read|viewed|shared)(?: .{0,30})?",
        r"\d{1,3} min(?:ute)?s? read",
        r"(?:privacy|cookie|policy|terms|editorial) (?:policy|link|notice|settings|of use|of service|guidelines)s?",
        r"problem reported",
        r"(?:read|see|watch) (?:also|more|next):?.{0,200}",
        r"recommended(?: (?:articles|for you|stories|reading))?",
        r"related(?: (?:posts?|articles?|news|stories|topics?|content|links|coverage|tags))?:?",
        r"report (?:a|an) (?:problem|error|typo|issue).{0,40}",
        r"share (?:this|on|via|to|with|article|story)\b.{0,60}",
        r"skip to (?:main )?content",
        r"(?:subscribe|sign up) (?:to|for|now|today)\b.{0,120}",
        r"table of contents",
        r"tags?:.{0,200}",
        r"tap (?:here|to).{0,60}",
        r"thank(?:s| you) for (?:your (?:feedback|reading|comment)|reading|subscribing).{0,40}",
        r"top stories.{0,40}",
        r"trending(?: (?:now|stories|topics))?",
        r"was this (?:article|page|response) helpful\??.{0,40}",
        r"we use cookies.{0,200}",
        r"what(?:'|’)?s your reaction\??",
        r"you (?:may|might) also (?:like|be interested in).{0,60}",
    ),
    "ja": (
        r"(?:あわせて読みたい|おすすめ記事|この記事をシェア|ランキング|会員登録|前の記事|次の記事|無料会員登録|記事一覧|関連(?:記事|ニュース|リンク).{0,20}|もっと見る|シェアする?|ツイート|ログイン|印刷)",
    ),
    "ko": (
        r"(?:공유(?:하기)?|글자 ?(?:크기|작게|크게).{0,20}|기사 ?(?:듣기|공유|저장|스크랩)|구독(?:하기)?|다음 ?기사|댓글 ?(?:쓰기|달기|보기)|더 ?보기|로그인|맨 ?위로|목록(?:으로)?|메뉴|본문 ?바로가기|북마크|스크랩|이전 ?기사|인쇄(?:하기)?|좋아요|페이스북|프린트|회원가입|홈으로|URL ?복사)",
        r"(?:관련|많이 ?본|인기|추천|주요|최신|이 시각) ?(?:기사|뉴스|콘텐츠|태그|키워드).{0,30}",
        r"[▶▷☞◀※*]\s?(?:.{0,30}(?:구독|바로가기|더 ?보기|채널 ?추가|카카오톡|클릭|제보|기사 ?보기|동영상|오디오로).{0,80})",
        r"\[.{1,30}(?:바로가기|구독하기|더보기|기사보기)\].{0,60}",
    ),
    "zh": (
        r"(?:点击|點擊|扫码|掃碼|扫一扫|掃一掃|关注|關注|下载|下載|分享(?:到|至|按钮)?|打印|字号|字體|返回|上一篇|下一篇|相关(?:新闻|阅读|文章|推荐|链接)|相關(?:新聞|文章|閱讀)|延伸(?:阅读|閱讀)|推荐阅读|热门(?:新闻|文章)|熱門(?:新聞|文章)|更多(?:新闻|内容|精彩)?|登录|登錄|注册|註冊|举报|收藏|评论|我要评论).{0,30}",
    ),
}

#: A line after which nothing of the article is left, unless long paragraphs follow it.
CLOSING_LINES = {
    "en": (
        r"do you (?:like|enjoy) this (?:article|story|page)\??.{0,40}",
        r"(?:related|recommended|similar) (?:posts?|articles?|news|stories|reading|content|coverage):?",
        r"(?:more|latest|other) (?:from|in|on) .{2,40}",
        r"most (?:popular|read|viewed).{0,20}",
        r"report a problem",
        r"share this(?: (?:article|story|post|page))?:?.{0,20}",
        r"you (?:may|might) also like.{0,20}",
    ),
    "ja": (r"関連(?:記事|ニュース|リンク).{0,10}", r"あわせて読みたい.{0,10}", r"(?:アクセス)?ランキング"),
    "ko": (
        r"(?:관련|많이 ?본|인기|추천|주요|최신) ?(?:기사|뉴스).{0,20}",
        r"이 ?시각 ?(?:주요|인기|많이).{0,20}",
    ),
    "zh": (r"(?:相关|相關|推荐|推薦|延伸|热门|熱門)(?:新闻|新聞|阅读|閱讀|文章|推荐|链接).{0,10}",),
}

#: A line from which everything to the end of the page was written by readers.
COMMENT_LINES = {
    "en": (
        r"(?:all |view |show |top |reader |latest )?(?:\d{1,6}|no|the) (?:user |reader )?comments?(?: so far| on .{1,200})?:?",
        r"(?:reader |user )?comments? ?\(\d{1,6}\)",
        r"comments?(?: section)?:?",
        r"(?:\d{1,6}|one) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) .{1,200}",
        r"join the (?:conversation|discussion).{0,60}",
        r"sort by:? (?:best|newest|oldest|top|most).{0,60}",
    ),
    "ja": (r"コメント ?[(（]?\d{0,6}件?[)）]?", r"\d{1,6}件のコメント", r"みんなのコメント.{0,20}"),
    "ko": (
        r"(?:전체 ?)?댓글 ?[(（]?\d{0,6}개?[)）]?",
        r"\d{1,6}개의 ?댓글",
        r"네티즌 ?의견.{0,20}",
        r"의견 ?[(（]?\d{1,6}[)）]?",
    ),
    "zh": (
        r"(?:全部|网友|網友|最新|热门)?(?:评论|評論|留言) ?[(（]?\d{0,6}条?[)）]?",
        r"\d{1,6}(?:条|條)(?:评论|評論|留言)",
    ),
}
#: The name of a reader who put the page up; alone it is navigation, before comments it opens them.
POSTER_LINES = (r"(?:posted|submitted|shared) by (?:/?u/)?\S{2,40}(?: .{0,40}(?:ago|at|on) .{0,30})?",)

#: Sentences about the article itself, wherever they stand.
NOTICES = {
    "ko": (
        r"\*?\s?이 ?기사는 [^.\n]{4,90}(?:표출|발행|게재|공개|보도|출고|송고|선공개|제작|작성)(?:됐습니다|되었습니다|된 기사입니다|한 기사입니다|했습니다)\.?",
        r"\* ?아래 텍스트는 실제 방송 내용과 차이가 있을 수 있[^.\n]{0,60}\.",
        r"\[[^\[\]\n]{4,40}기사입니다\.?\]",
        r"\[국내에서만 사용가능\.[^\[\]\n]{0,120}\]",
        r"[※*]?\s?[가-힣]{2,8} (?:\d{1,2}월호|온라인) 기사입니다\.?",
        r"재난 희생자들의 명복을 빕니다\.[^\n]{0,400}$",
        r"※ ?우울감 등 말하기 어려운[^\n]{0,300}$",
    ),
}

#: Stations that sign their reports off: "... 뉴스 홍길동입니다."
BROADCASTERS = r"(?:CBS|EBS|G1방송|JIBS|JTBC|KBS|KNN|MBC|MBN|OBS|SBS Biz|SBS|TBC|TBS|TJB|TV\s?조선|UBC|YTN|채널\s?A|[가-힣]{2,4}TV|[가-힣]{2,3}방송)"

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
#: Whole lines that say when a page was published or changed.
DATE_LINES = {
    "en": (
        rf"(?:(?:published|updated|posted|(?:last|first) (?:updated|modified|published)|created|date)(?: (?:on|at))?:?\s{{0,3}})?"
        rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}})"
        r"(?:\b.{0,16}\d{1,2}[:.]\d\d.{0,60})?",
    ),
    "ko": (
        r"(?:기사 ?)?(?:입력|수정|등록|승인|최종 ?수정|발행|게재|업데이트)(?:일시?|시간)?\s?[:：]?\s?\d{4}[.\-/년].{0,80}",
        r"\d{4}[.\-/년] ?\d{1,2}[.\-/월] ?\d{1,2}[.일]?(?:\s?\(?[월화수목금토일](?:요일)?\)?)?(?:.{0,6}\d{1,2}:\d\d.{0,20})?",
    ),
    "zh": (r"(?:发布时间[:：]?\s?)?\d{4}年\d{1,2}月\d{1,2}日(?:[^。，]{0,60})?",),
}

#: The marks of a broadcast script: who speaks next.
BROADCAST_MARK = r"[\[<〈【◀]\s?(?:앵커|앵커멘트|기자|기상캐스터|리포트|캐스터|답변|질문|인터뷰|아나운서|VCR|현장음|녹취|오프닝|클로징|전문)\s?[\]>〉】▶]"

#: Whole lines that name who wrote the text.
BYLINE_LINES = {
    "*": (
        BROADCAST_MARK,
        rf"[(\[]?{EMAIL}[)\]]?(?:\s?\(END\))?",
    ),
    "en": (
        r"(?-i:By|BY|by):? (?:(?-i:[A-Z])[\w.'’-]{0,24}|and|&|,|\||of|the|in|for|–|-)(?:,? (?:(?-i:[A-Z])[\w.'’-]{0,24}|and|&|\||of|the|in|for|–|-)){0,14}\s?\|?",
        rf"(?-i:[A-Z])[\w.'’-]{{0,24}}(?: (?-i:[A-Z])[\w.'’-]{{0,24}}){{1,4}},? ?[(\[]?{EMAIL}[)\]]?",
        r"(?-i:[A-Z])[\w.'’-]{0,24}(?: (?-i:[A-Z])[\w.'’-]{0,24}){1,3}, (?:staff|senior|contributing|special|foreign|political|national|guest) ?(?:staff )?(?:reporter|writer|correspondent|editor|contributor)s?",
    ),
    "ja": (
        r"(?:[一-鿿]{2,6}[・ 　]?[一-鿿]{0,4})\s?(?:記者|特派員)",
        r"[【（(](?:[^【】（）()]{1,12}[＝=])?[一-鿿ぁ-ん 　]{2,10}(?:記者|特派員)?[】）)]",
    ),
    "ko": (
        rf"[|/\[(=·\s]{{0,3}}(?:글|사진|글·사진)?[=\s]{{0,3}}[가-힣]{{2,14}}(?:[·,/ =]{{1,3}}[가-힣]{{2,10}}){{0,6}}\s?{REPORTER}(?:의 보도입니다|가 (?:보도|취재|전)[가-힣]{{1,6}}|입니다)?\.?\s?[(\[/]?\s?(?:{EMAIL})?[)\]]{{0,2}}",
        rf"[가-힣]{{2,4}}\s?[(\[/]?\s?{EMAIL}[)\]]?",
    ),
    "zh": (
        r"(?:文|作者|撰文|记者|記者|本报记者|特约记者)\s?[/|:：丨 ]\s?[一-鿿 ]{2,20}",
        r"[（(][一-鿿 ]{2,16}(?:报道|報道|摄影报道)[）)]",
    ),
}

#: A line that opens a form, and lines that only a form holds.
FORM_LINES = {
    "en": (
        r"(?:leave|post|write|add|submit) a (?:reply|comment|response).{0,60}",
        r"cancel reply",
        r"(?:name|e-?mail|website|comment|your name|your e-?mail|message|subject)\s?\*?:?\s?\*?",
        r"(?:post|submit|send) comment",
        r"required fields are marked.{0,20}",
        r"save my name, e-?mail.{0,120}",
        r"you may use these html tags.{0,600}",
        r"you must be logged in.{0,60}",
        r"your e-?mail address will not be published.{0,80}",
        r"(?:enter|type) your .{2,60}",
        r"notify me of (?:new|follow).{0,60}",
    ),
    "ja": (r"コメントを(?:残す|書く|投稿).{0,30}", r"メールアドレスが公開されることはありません.{0,60}"),
    "ko": (
        r"댓글 ?(?:쓰기|작성|입력|남기기|등록).{0,40}",
        r"(?:이름|이메일|비밀번호|닉네임)\s?\*?",
        r"\d{1,4} ?/ ?\d{2,5} ?자?",
    ),
    "zh": (r"(?:发表|發表|提交|我要)(?:评论|評論|留言).{0,30}", r"您?的?(?:邮箱|電郵)地址不会被公开.{0,60}"),
}

#: Whole lines that say whose work or whose property a text is.
CREDIT_LINES = {
    "*": (
        r"https?://\S+",
        r"www\.[^\s/]{3,80}(?:/\S{0,400})?",
        r"[(\[]end[)\]]",
        r"(?:©|ⓒ|\(c\)|copyrights?\b).{0,200}",
    ),
    "en": (
        r"all rights reserved.{0,120}",
        r".{3,140} contributed (?:to (?:this|the)|reporting|from)\b.{0,60}",
        r"(?:edited|compiled|written|reporting|additional reporting|editing|translated|photos?|graphics?|video) by .{2,160}",
        r"\(?(?:with )?(?:additional |some )?(?:inputs?|reporting|contributions?|files|information) (?:from|by) [^.]{2,80}[.)]{0,2}",
        r"\(?with (?:agenc(?:y|ies)|wires?)(?: inputs?| reports?)?[.)]{0,2}",
        r"(?:source|sources|via|credit|image credits?|photo credits?): ?[^.]{2,120}",
        r"(?:this (?:article|story|piece|report)|it) (?:was|is|has been|originally|first)\b.{0,40}(?:published|appeared|syndicated|translated|edited|produced|generated|provided|republished).{0,200}",
        r"the (?:views|opinions) expressed.{0,240}",
    ),
    "ja": (r"(?:無断転載|無断複製|著作権).{0,80}", r"(?:出典|提供|翻訳|編集|写真)[:：＝].{1,60}"),
    "ko": (
        r"[(\[<〈]?(?:영상|촬영|편집|구성|그래픽|디자인|자료|제작|취재|화면|CG|취재·|VJ|작가|진행|출연|연출|PD|리서처)\s?(?:취재|편집|출처|제공|조사|기자|디자인|구성|감독)?\s?[:：=ㅣ].{1,160}",
        r"[(\[<〈]?(?:사진|이미지|자료|출처|자료사진)\s?(?:출처|제공)?\s?[=:：ㅣ|]\s?.{1,60}",
        r"[(\[].{0,20}디지털\s?뉴스[부팀국].{0,40}[)\]]",
        r"[■●▶]\s?(?:방송|진행|대담|출연|프로그램명|구성|기술|연출|인터뷰)\s?(?:시간)?\s?[:：].{1,200}",
        r".{0,60}(?:무단\s?(?:전재|복제|배포|사용)|재배포\s?(?:및 .{0,20})?금지|AI\s?학습\s?(?:및 활용\s?)?(?:이용\s?)?금지).{0,80}",
        r".{0,10}저작권자.{0,80}",
        r"\*?\s?이 ?기사는 .{2,80}(?:기사입니다|제작됐습니다|작성됐습니다|작성되었습니다|실립니다|게재된.{0,20}|보도됐습니다)\.?",
    ),
    "zh": (
        r"[(（]?(?:责任编辑|責任編輯|责编|编辑|編輯|记者|記者|来源|來源|作者|翻译|校对|审核|摄影|攝影)\s?[:：].{1,80}",
        r"(?:版权|版權).{0,80}",
        r"(?:未经|未經).{0,30}(?:不得|禁止|请勿).{0,40}",
    ),
}

#: Where, inside a line, an invitation, a notice or a list of links begins that runs to the line's end.
NAVIGATION_OPENINGS = {
    "en": (
        r"For more (?:news|stories), (?:visit|follow)",
        r"Sign up for our newsletter",
        r"Follow us on (?:Twitter|X|Facebook|Telegram|WhatsApp)",
    ),
    "ko": (
        r"※\s?[‘'\"“]?당신의 제보가 뉴스",
        r"당신의 제보가 뉴스로 만들어집니다",
        r"[■※▶▷☞*]\s?(?:제보(?:하기|는|\s?[:：])|문의\s?[:：]|카카오톡\s?(?:[:：@]|'|채널)|(?:네이버|유튜브)(?:,|에서| 채널)|구독(?:하기|\s?[:：])|기사 ?(?:제보|문의)|독자 ?제보|[가-힣A-Za-z0-9]{1,12}(?:는|은) 여러분의 (?:소중한 )?제보)",
        r"(?:#[^\s#]{1,24}(?=#|[가-힣]{2,5}TV)){0,12}[가-힣A-Za-z]{2,8} ?기사\s?문의 및 제보",
        r"(?:발로 뛰는 )?(?:[A-Z]{2,6}|[가-힣]{2,8})\s?(?:뉴스|Biz)?(?:은|는) (?:24시간 )?여러분의 (?:소중한 )?제보를 기다",
        r"\[카카오톡\] ?[가-힣A-Z]{2,10} ?검색",
        r"\[관련 ?(?:기사|뉴스)\]",
        r"[▶▷☞]\s?(?:카카오톡|전화|이메일|홈페이지)\s?(?:[:：@]|0\d)",
        r"\*?\s?(?:인사|부고|동정)[·ㆍ,/ ]{0,3}(?:부고|인사|동정)?\s?(?:게재|관련)?\s?문의는",
    ),
    "zh": (r"更多精彩内容", r"欢迎下载", r"点击(?:进入|查看)"),
}
#: As above, for words that say whose property the text is.
CREDIT_OPENINGS = {
    "en": (r"Copyright ?(?:©|ⓒ|\(c\)|\d{4})", r"All rights reserved", r"MANDATORY CREDIT"),
    "ja": (r"無断転載(?:を)?禁",),
    "ko": (
        r"[<〈\[(]?(?:저작권자|Copyright)\s?[ⓒ©(]",
        r"[<〈\[(]?ⓒ.{1,24}무단",
        r"무단\s?전재\s?(?:및|[·ㆍ,-])?\s?(?:수집,? ?)?재배포",
    ),
    "zh": (r"未经授权",),
}

_WIRES = r"AFP|ANI|AP|Anadolu|Bloomberg|CCTV|CNA|CNS|DPA|EPA|Getty(?: Images)?|IANS|JIJI|KCNA|Kyodo|NEWSIS|News1|Newsis|PTI|REUTERS|Reuters|Sputnik|TASS|UPI|VCG|Xinhua|YONHAP|Yonhap"
_KOREAN_WIRES = r"연합뉴스TV|연합뉴스|연합|뉴시스|뉴스1|로이터|신화통신|조선중앙통신|노동신문|게티이미지(?:뱅크|코리아)?|교도통신|타스|챗GPT"
#: How a caption names its photographer or agency, by language of the page.
CAPTION_CREDITS = {
    "en": (
        rf"[(\[](?:{_WIRES})(?: (?:Photo|File|Images?|Pool|Handout|via)\b|[/-])[^()\[\]]{{0,60}}[)\]]",
        rf"[(\[](?:{_WIRES})[)\]](?=[A-Z“\"])",
        r"(?<=\. )\([A-Z][\w&.'’-]{1,20}(?: [A-Z][\w&.'’-]{1,20}){0,4}\)(?=[A-Z][a-z])",
        rf"[(\[][^()\[\]]{{1,60}}(?:/|via |– |— )\s?(?:{_WIRES})\b[^()\[\]]{{0,20}}[)\]]",
        r"[(\[](?:Photos?|Image|Picture|File photo|Courtesy|Photo courtesy|Credit|Screenshot|Captured|Graphic|Provided by)\b[^()\[\]]{0,80}[)\]]",
    ),
    "ja": (r"[(（](?:写真|提供|撮影|資料写真)[^()（）]{0,24}[)）]",),
    "ko": (
        r"[(\[〈<]\s?(?:사진|자료|이미지|그래픽|출처|일러스트|캡처|제공)\s?(?:출처|제공|사진|캡처)?\s?[=:：ㅣ|/]\s?[^()\[\]]{1,40}[)\]〉>]",
        rf"[(\[](?:[^()\[\]]{{0,30}}[=/·., ])?(?:{_KOREAN_WIRES})(?:\s?(?:제공|자료 ?사진|사진|캡처|DB))?[)\]]",
        r"[(\[][^()\[\]]{1,40}\s(?:제공|캡처|캡쳐|갈무리|자료사진)(?:[.,]? ?(?:재판매 및 DB ?금지|연합뉴스))?[)\]]",
        r"[(\[](?:자료\s?사진|재판매 및 DB ?금지|연합뉴스 ?자료 ?사진)[)\]]",
        r"/\s?사진\s?[=ㅣ|:]\s?[가-힣A-Za-z·, ]{2,20}(?=$|[\[【(])",
        r"사진\s?[=ㅣ|]\s?[가-힣A-Za-z0-9 ]{1,14}(?:캡처|캡쳐|갈무리|제공)",
        rf"사진\s?[=ㅣ|]\s?(?:(?:{_KOREAN_WIRES}|{_WIRES})(?![가-힣]{{0,1}}[이가은는을를의]))?",
        r"[ⓒ©]\s?(?:오마이뉴스|연합뉴스|뉴시스|뉴스1|게티이미지뱅크|[가-힣]{3}(?![가-힣]))?",
    ),
    "zh": (r"[(（](?:图源|圖源|图片来源|来源|圖|图|资料图|新华社|摄)[^()（）]{0,30}[)）]",),
}
#: Credits without brackets inside a line: believed only after the words of a caption.
CAPTION_NAMES = (
    r"(?<=[.다]) ?(?:AP|AFP|EPA|UPI|로이터|신화|타스|교도) ?(?:연합뉴스|뉴시스)"
    rf"|(?<=[.다]) ?(?:(?:{_KOREAN_WIRES})|[가-힣]{{2,6}} ?자료사진|[가-힣]{{2,4}} 기자|[가-힣A-Za-z]{{2,12}} 제공)"
    r"(?= (?!등|보도|취재|기자|인터뷰|관계|측|TV|자료)|[▶◆■]|$)"
)
#: Credits that only the end of a line tells from the words of a sentence.
CAPTION_ENDINGS = {
    "en": (
        rf"[(\[](?:{_WIRES})[)\]]$",
        r"\bEPA(?:-EFE)?/[A-Z][^.\n]{2,40}$",
        r"\bREUTERS/[A-Z][\w .-]{2,30}$",
        rf"(?:\||/|—|–|-) ?(?:{_WIRES})(?:[-–/ ][A-Za-z]+){{0,3}}$",
        r"\b(?:Photo|Image|Picture)s?(?: credit)?: ?[^.\n]{2,60}$",
    ),
    "ja": (
        r"＝\d{1,2}日、[^。\n]{1,20}$",
        r"[＝=](?:共同|時事|聯合ニュース|ロイター|AP|AFP時事)$",
    ),
    "ko": (
        rf"(?<![가-힣])(?:{_KOREAN_WIRES})$",
        r"(?<=[.)\]」』\"”’])\s?[가-힣A-Za-z0-9·()]{1,20}(?: [가-힣]{1,10})?\s제공\.?$",
        r"(?<=있다\. )[가-힣]{2,4} ?기자$",
        r"/(?:뉴스1|뉴시스|연합뉴스)$",
        r"사진\s?[=ㅣ|:]\s?[가-힣A-Za-z·, ]{2,20}$",
        r"[ⓒ©] ?[가-힣A-Za-z0-9·]{2,16}(?: 제공)?$",
    ),
    "zh": (r"(?:摄|攝)[)）]?$",),
}
#: What a Korean caption ends in: a continuing act or the name of a view, where an article's sentence reports.
CAPTION_CLOSES = r"(?:[고여]\s?있다|모습|전경|장면|현장|조감도|투시도|포스터|이미지|로고|사진|그래픽|캡처|건물|본사|사옥)\.?\s*$"

#: Words that only a caption uses, for lines that name no photographer.
CAPTION_CUES = {
    "en": (
        r"\((?:L|R|C|left|right|center|centre|front|back|second from (?:left|right)|[A-Za-z ]{0,16}(?:left|right))\)",
        r",? (?:left|right|center), (?:shakes|walks|talks|poses|speaks|greets|meets|and)\b",
        r"^(?:FILE ?(?:PHOTO)?\s?[-:–—]|Photo:|Pictured:|Image:|Caption:|In this (?:file |undated |handout )?(?:photo|image|picture))",
        r"\b(?:file|undated|handout) (?:photo|image)\b",
        r"[Tt]he photo (?:shows|above)|[Tt]his (?:photo|image|picture)[, ]",
    ),
    "ja": (r"[(（](?:左|右|中央|左から.{0,6}|右から.{0,6}|資料写真)[)）]",),
    "ko": (
        r"\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?(?:왼쪽|오른쪽|앞)|(?:왼|오른)쪽.{0,12}|사진|앞|위|아래|좌|우)\)",
        r"(?:왼쪽|오른쪽)(?:부터| ?(?:두|세|네) ?번째)",
        r"기념\s?(?:사진을 )?촬영(?:을)? ?(?:하고|한)|포즈를 취하고 있다|자료사진",
    ),
    "zh": (r"[(（](?:左|右|中|左[一二三]|右[一二三]|资料图|資料照)[)）]", r"^(?:图为|圖為|▲)"),
}

#: Words in the name of a newspaper or agency: they tell "[…]" before a text from any other label.
MEDIA_WORDS = (
    "Agency", "Asia", "Biz", "Bizwire", "Broadcasting", "Bulletin", "Chronicle", "Daily", "Express", "Gazette",
    "Globe", "Guardian", "Herald", "Journal", "Mail", "Media", "Monitor", "News", "Observer", "Online", "Post",
    "Press", "Radio", "Reuters", "Review", "Standard", "Sun", "TV", "Telegraph", "Times", "Today", "Tribune",
    "Weekly", "Wire", "Xinhua", "Yonhap", "경제", "뉴스", "뉴시스", "닷컴", "데일리", "매일", "미디어", "방송", "비즈",
    "신문", "아시아", "오늘", "일보", "저널", "코리아", "타임스", "타임즈", "통신", "투데이", "팩트", "포스트", "프레시안",
    "한겨레", "헤럴드", "ニュース", "タイムズ", "共同", "新聞", "通信", "日报", "日報", "新华", "新闻", "网", "社", "报",
)  # fmt: skip


def whole_line(table: Mapping[str, Iterable[str]] | Iterable[str]) -> re.Pattern[str]:
    """One pattern for a table of patterns each of which must fit a whole line."""
    return regex(f"(?:{_alternatives(table)})", re.IGNORECASE)


def anywhere(table: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """One pattern for a table of patterns that may stand inside a line."""
    return regex(_alternatives(table))


def _alternatives(table: Mapping[str, Iterable[str]] | Iterable[str]) -> str:
    rows = [row for rows in table.values() for row in rows] if isinstance(table, Mapping) else list(table)
    return "|".join(f"(?:{row})" for row in rows)
