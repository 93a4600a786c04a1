"""How Korean reads Chinese words: 制裁 as 제재, the word that Korean has for it.

Half of what Korean reporting says in nouns is written of Chinese characters, and Chinese reporting often has the same word
in them. Which of two Korean words that sound alike is meant the reading does not tell.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import islice, product

from app.analysis.chinese_script import simplified

#: Characters of a word that are read, readings of one, and words of which they are remembered. A single syllable is too many words.
SHORTEST, LONGEST, MOST, REMEMBERED = 2, 5, 16, 8_000
#: The characters that reporting has most, some two thousand, by the syllable that they are read as: what school teaches of
#: them and what news adds, in the forms of Korean and of Taiwan. Facts of dictionaries; one may have several readings.
_READ = """
가 家加可歌價街假佳暇架嘉駕呵 각 各角脚閣却覺刻珏 간 間看干刊肝幹簡姦懇諫 갈 渴葛 감 感減監敢甘鑑憾勘 갑 甲
강 江强講康降剛鋼綱姜疆崗岡 개 改個開介皆蓋概慨凱箇 객 客 갱 坑 거 去巨居車擧距拒據渠 건 建件健乾 걸 傑乞 검 檢劍儉 겁 劫怯 게 揭
격 格激擊隔覡 견 見犬堅肩絹遣牽 결 決結潔缺 겸 兼謙 경 京景經庚耕敬輕驚慶競竟境鏡頃傾硬警徑卿更鯨瓊
계 癸季界計溪鷄系係戒械繼契桂啓階繫 고 古故固苦高考告枯姑庫孤鼓稿顧雇拷股攷 곡 谷曲穀哭 곤 困坤 골 骨 공 工功空共公孔供恭攻恐貢
과 果課科過戈瓜誇寡鍋 곽 郭 관 官觀關館管貫慣冠寬款棺灌 광 光廣鑛狂曠 괘 掛 괴 塊愧怪壞傀魁 교 交校橋敎郊較巧矯膠攪絞僑
구 九口求救究久句舊具俱區驅苟拘狗丘懼構球購歐鷗毆臼灸溝軀 국 國菊局 군 君郡軍群 굴 屈掘窟 궁 弓宮窮 권 權勸卷拳圈券 궐 厥闕 궤 軌
귀 貴歸鬼 규 規叫糾葵 균 均菌 극 極克劇 근 近勤根斤僅謹筋 금 金今禁錦禽琴襟 급 及給急級汲 긍 肯
기 己記起其期基氣技幾旣紀忌旗欺奇騎寄豈棄祈企畿飢器機汽琦碁伎 긴 緊 길 吉 나 那拿 낙 諾 난 暖難 남 南男 납 納 낭 娘 내 內乃奈耐
녀 女 년 年 념 念 녕 寧 노 怒奴努魯 녹 鹿 농 農濃 뇌 腦惱 뇨 尿 능 能 니 泥尼 다 多茶 단 丹但單短端旦段壇檀斷團 달 達
담 談淡潭擔膽痰 답 答踏畓沓 당 堂當唐糖黨 대 大代待對帶臺貸隊戴 덕 德悳 도 刀到度道島徒圖倒都桃挑跳逃渡陶途稻導盜悼賭濤
독 讀獨毒督篤 돈 豚敦頓 돌 突 동 同洞童冬東動銅凍棟 두 斗豆頭 둔 鈍屯 득 得 등 等登燈騰謄 라 羅裸 락 落樂絡 란 卵亂蘭欄
람 覽濫藍纜 랍 拉 랑 浪郞廊 래 來 랭 冷 략 略掠 량 良兩量凉梁糧諒 려 旅麗慮勵呂驪 력 力歷曆 련 連練鍊憐聯戀 렬 列烈裂劣 렴 廉
렵 獵 령 令領零靈嶺齡 례 例禮隷 로 路露老勞爐擄 록 綠祿錄鹿 론 論 롱 弄籠 뢰 雷賴 료 料了僚療遼瞭 룡 龍 루 屢樓累淚漏壘
류 柳留流類硫謬 륙 六陸 륜 倫輪 률 律栗率 륭 隆 릉 陵 리 里理利梨李吏離裏履 린 隣 림 林臨 립 立 마 馬麻磨摩魔 막 莫幕漠膜
만 萬晩滿慢漫灣蠻 말 末抹 망 亡忙忘望茫妄網罔 매 每買賣妹梅埋媒魅昧 맥 麥脈 맹 孟猛盟盲 면 免勉面眠綿 멸 滅 명 名命明鳴銘冥
모 母毛暮某謀模貌募慕冒矛 목 木目牧睦 몰 沒 몽 夢蒙 묘 卯妙苗廟墓 무 戊茂武務無舞貿霧 묵 墨默 문 門問聞文紋 물 勿物
미 米未味美尾迷微眉彌謎 민 民敏憫旻 밀 密蜜 박 泊拍迫朴博薄縛舶 반 反飯半般盤班返叛伴搬 발 發拔髮勃渤
방 方房防放訪芳傍妨倣邦謗紡彷 배 拜杯倍培配排輩背賠俳 백 白百伯 번 番煩繁飜 벌 伐罰閥 범 凡犯範氾 법 法 벽 壁碧 변 變辯辨邊 별 別
병 丙病兵竝屛倂甁 보 保步報普譜補寶堡輔 복 福伏服複腹卜覆 본 本 봉 奉逢峯蜂封鳳縫棒
부 夫扶父富部婦否浮付符附府腐負副簿膚赴賦敷剖釜埠傅不 북 北 분 分紛粉奔墳憤奮噴 불 不佛拂 붕 朋崩
비 比非悲飛鼻備批卑婢碑妃肥祕費沸匪毘扉 빈 貧賓頻濱 빙 氷聘
사 四巳士仕寺史使舍射謝師死私絲思事司詞蛇捨邪賜斜詐社沙似査寫辭斯祀赦飼 삭 削朔 산 山産散算酸傘珊 살 殺薩 삼 三森 삽 揷
상 上尙常賞商相霜想傷喪嘗裳詳祥床象像桑狀償箱翔 새 塞璽 색 色索 생 生 서 西序書署敍徐庶恕暑緖誓逝瑞嶼 석 石夕昔惜席析釋碩
선 先仙線鮮善船選宣旋禪扇 설 雪說設舌泄 섬 纖閃 섭 涉攝 성 姓性成城誠盛省聖聲星 세 世洗稅細勢歲
소 小少所消素笑召昭蘇騷燒訴掃疎蔬紹沼 속 俗速續束粟屬 손 孫損 솔 率 송 松送頌訟誦 쇄 刷鎖碎 쇠 衰
수 水手受授首守收誰須雖愁樹壽數修秀囚需帥殊隨輸獸睡遂搜垂袖狩髓 숙 叔淑宿孰熟肅 순 順純旬殉循脣瞬巡盾 술 戌述術 숭 崇 습 習拾濕襲
승 乘承勝升僧昇繩 시 市示是時詩施試始矢侍視屍弑 식 食式植識息飾殖 신 身申神臣信辛新伸晨愼紳娠 실 失室實 심 心甚深尋審瀋 십 十
쌍 雙 씨 氏 아 兒我牙芽雅亞餓阿 악 惡岳握 안 安案顔眼岸雁按 알 謁 암 暗巖癌 압 壓押鴨 앙 仰央殃 애 愛哀涯碍 액 厄額液
야 也夜野耶若 약 弱若約藥躍 양 羊洋養揚陽讓壤樣楊 어 魚漁於語御 억 億憶抑 언 言焉諺 엄 嚴 업 業 에 恚 여 余餘如汝與予輿
역 亦易逆譯驛役疫域 연 然煙硏延燃燕沿鉛宴軟演緣姸捐 열 熱悅閱 염 炎染鹽 엽 葉 영 永英迎榮泳詠營影映盈 예 藝豫譽銳預刈
오 五吾悟午誤烏汚嗚娛傲奧吳 옥 玉屋獄 온 溫 옹 翁擁 와 瓦臥渦 완 完緩 왈 曰 왕 王往 외 外畏 요 要腰搖遙謠曜妖擾 욕 欲浴慾辱
용 用勇容庸鎔溶湧傭 우 于宇右牛友雨憂又尤遇羽郵愚偶優虞 운 云雲運韻 웅 雄熊 원 元原願遠園怨圓員源援院垣 월 月越
위 位危爲偉威胃謂圍緯衛違委慰僞魏尉 유 由油酉有猶唯遊柔遺幼幽惟維乳儒裕誘愈悠流諭 육 肉育 윤 閏潤尹 은 恩銀隱殷 을 乙
음 音吟飮陰淫 읍 邑泣 응 應凝 의 衣依義議矣醫意宜儀疑擬椅誼毅 이 二以已耳而異移夷理 익 益翼 인 人引仁因忍認寅印刃姻靭 일 一日逸
임 壬任賃妊 입 入 자 子字自者姊慈玆雌紫資姿恣刺磁諮 작 作昨酌爵炸 잔 殘 잠 潛暫蠶箴 잡 雜
장 長章場將壯丈張帳莊裝奬墻葬粧掌藏臟障腸獎杖 재 才材財在栽再哉災裁載宰滓 쟁 爭 저 著貯低底抵沮邸狙咀 적 的赤適敵滴摘寂籍賊跡積績
전 田全典前展戰電錢傳專轉殿塡顚 절 節絶切折竊 점 店占點漸粘 접 接蝶 정 丁頂停井正政定貞精情靜淨庭亭訂廷程征整偵艇呈晶
제 弟第祭帝題除諸製提堤制際齊濟劑 조 兆早造鳥調朝助祖弔燥操照條潮租組釣措彫爪詔趙曹 족 足族 존 存尊 졸 卒拙 종 宗種鍾終從縱綜腫
좌 左坐佐座挫 죄 罪 주 主注住朱宙走酒晝舟周株州洲柱奏珠鑄駐週廚 죽 竹 준 準俊遵峻浚 중 中重衆仲 즉 卽 증 曾增證憎贈症蒸
지 只支枝止之知地指志至紙持池誌智遲脂祉址 직 直職織 진 辰眞進盡振鎭陣陳珍震津診塵秦晉 질 質秩疾姪窒叱 집 集執 징 徵懲
차 且次此借差遮 착 着錯捉 찬 贊讚餐撰 찰 察刹擦 참 參慘慙斬站 창 昌唱窓倉創蒼暢彰槍廠 채 菜採彩債 책 責冊策柵 처 妻處
척 尺斥拓戚隻脊擲 천 天千川泉淺賤踐遷薦穿 철 鐵哲徹撤 첨 尖添瞻 첩 妾諜 청 靑淸晴請聽廳鯖 체 體替逮滯遞締諦
초 初草招肖超抄礎秒焦哨硝礁 촉 促燭觸囑 촌 寸村 총 銃總聰叢 촬 撮 최 最催崔 추 秋追推抽醜墜樞趨錘 축 丑祝畜蓄築逐縮軸蹴 춘 春
출 出 충 充忠蟲衝沖 취 取吹就臭醉趣炊 측 側測 층 層 치 治致齒値置恥稚馳 칙 則 친 親 칠 七漆 침 針侵浸寢沈枕鍼 칭 稱 쾌 快
타 他打妥墮舵 탁 濁托濯卓託琢 탄 炭歎彈誕坦 탈 脫奪頉 탐 探貪 탑 塔搭 탕 湯蕩 태 太泰怠殆態颱胎兌 택 宅澤擇 토 土吐討
통 通統痛筒桶 퇴 退堆 투 投透鬪 특 特 파 破波派播罷頗把坡婆琶 판 判板販版辦瓣阪 팔 八 패 貝敗牌霸悖佩 팽 膨 편 片便篇編遍偏
평 平評坪萍 폐 閉肺廢弊蔽幣 포 布抱包胞飽浦捕砲怖鋪葡 폭 暴爆幅瀑 표 表票標漂豹 품 品稟 풍 風豐諷楓 피 皮彼疲被避 필 必匹筆畢
하 下夏賀何河荷霞蝦 학 學鶴虐 한 閑寒恨限韓漢旱汗翰悍 할 割轄 함 咸含陷艦函 합 合 항 恒巷港項抗航降肛杭 해 害海亥解奚該骸楷偕
핵 核 행 行幸 향 向香鄕響享饗 허 虛許 헌 軒憲獻 험 險驗 혁 革赫 현 現賢玄絃縣懸顯眩 혈 血穴 혐 嫌 협 協脅峽狹俠 형 兄刑形亨螢衡型
혜 惠慧兮 호 戶乎呼好虎號湖互胡浩毫豪護濠壕 혹 或惑酷 혼 婚混昏魂渾 홀 忽 홍 紅洪弘鴻 화 火化花貨和話畫華禾禍 확 確穫擴
환 歡患丸換環還喚幻 활 活滑闊 황 黃皇況荒惶 회 回會灰悔懷廻膾 획 獲劃 횡 橫 효 孝效曉 후 後厚侯候喉嗅朽 훈 訓勳薰熏 훼 毁
휘 揮輝彙 휴 休携 흉 凶胸 흑 黑 흔 痕 흡 吸洽 흥 興 희 希喜稀戲犧熙 힐 詰
"""
_RIEUL, _NIEUN, _IEUNG = "\u1105", "\u1102", "\u110b"
#: Vowels before which a first ㄹ or ㄴ is not heard, and endings of syllables behind which 렬 and 률 are 열 and 율.
_SOFT, _OPEN = frozenset("\u1163\u1167\u1168\u116d\u1172\u1175"), frozenset("\u11ab")
_AFTER_OPEN = {"렬": "열", "률": "율"}


@lru_cache(REMEMBERED)
def readings(word: str) -> frozenset[str]:
    """The words in Hangul that a Chinese word may be read as; none where the table lacks a character of it."""
    if not SHORTEST <= len(word) <= LONGEST:
        return frozenset()
    ways = product(*(_table().get(each, ()) for each in simplified(word)))
    return frozenset(_as_said(each) for each in islice(ways, MOST))


def _as_said(syllables: tuple[str, ...]) -> str:
    """Syllables as they are written in one word: 력사 is 역사, 비률 비율."""
    said = softened(syllables[0])
    for each in syllables[1:]:
        heard = unicodedata.normalize("NFD", said[-1])
        said += _AFTER_OPEN.get(each, each) if len(heard) == 2 or heard[-1] in _OPEN else each
    return said


def softened(syllable: str) -> str:
    """A syllable at the beginning of a word: 란 as 난, 리 as 이."""
    initial, vowel, *final = tuple(unicodedata.normalize("NFD", syllable))
    if initial not in (_RIEUL, _NIEUN):
        return syllable
    soft = _IEUNG if vowel in _SOFT else _NIEUN
    return unicodedata.normalize("NFC", "".join((soft, vowel, *final)))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return characters(_READ)


def characters(table: str) -> dict[str, tuple[str, ...]]:
    """The readings of each character of a table in the simplified script, into which all words are folded."""
    found: dict[str, dict[str, None]] = {}
    told = table.split()
    for syllable, written in zip(told[::2], told[1::2], strict=True):
        for each in map(simplified, written):
            found.setdefault(each, {})[syllable] = None
    return {each: tuple(ways) for each, ways in found.items()}
