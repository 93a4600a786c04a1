"""How Korean reads the Chinese characters of family names and of what is given: 徐美蘭 as 서미란.

Facts of dictionaries, of the characters that names of people have; in the order of the syllables, in traditional
characters, which simplified ones are held against. A name with a character of none is nobody's here: those of words, which
sino_korean has, would make ministries people.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product

from app.analysis.chinese_script import simplified
from app.analysis.sino_korean import characters, softened

#: Characters of a name, and names of which the readings are remembered.
LONGEST = 4
_REMEMBERED = 20_000
_READ = """
가 可佳嘉家歌加稼街賈駕 각 珏覺角閣 간 干簡幹侃 갈 葛 감 甘鑑感 갑 甲 강 姜康江强剛鋼崗岡疆 개 介開凱 거 巨居擧 건 建健乾虔鍵件 걸 傑杰 검 儉劍 겸 謙兼 경 慶京敬景經卿瓊璟庚炅鏡耕徑擎暻儆境警
계 桂啓系季溪界 고 高古固考皐 곡 谷 곤 坤昆崑 공 孔公恭功貢空 곽 郭 관 寬官冠觀館琯 광 光廣珖洸鑛匡 교 敎校喬僑 구 具丘邱九求久球區玖 국 國菊鞠 군 君軍郡 궁 弓宮 권 權勸 궐 闕 귀 貴龜
규 奎圭揆珪規葵逵 균 均均鈞 극 克極 근 根槿近瑾勤謹 금 金琴錦今 기 奇基起琦基箕琪紀錡祈氣旗期棋淇麒己冀 길 吉 김 金
나 羅那娜 난 蘭暖 남 南男楠 내 乃奈來 노 盧魯努路老 녹 鹿 능 能
다 多茶 단 段單丹端旦 달 達 담 潭淡譚 당 唐堂 대 大代戴臺 덕 德悳 도 道都度圖桃陶島到濤燾導 독 獨 돈 敦頓 동 東董同童棟桐洞 두 杜斗頭 득 得
라 羅 락 樂洛 란 蘭 래 來 량 良梁亮涼 려 呂麗 력 力 련 蓮連練 렬 烈 렴 廉 령 玲鈴靈領寧 례 禮 로 盧魯路鷺 록 祿綠 뢰 雷賴 룡 龍 루 樓 류 柳劉流 륙 陸 륜 倫輪 률 律栗率 륭 隆 름 凜 리 李利里理梨俐 린 麟隣璘 림 林琳臨霖 립 立
마 馬麻瑪 만 萬滿晩 말 末 망 網 매 梅 맹 孟 면 勉 명 明命銘鳴 모 毛牟模慕 목 睦穆木 묘 苗妙 무 武茂舞務 묵 默墨 문 文門汶聞 미 美米彌媚未 민 民敏旻閔珉玟旼岷
박 朴博 반 潘班伴 방 方房芳邦放昉 배 裵裴培 백 白百柏伯 번 繁 범 范範凡 법 法 변 卞邊 병 秉丙炳柄昞兵 보 寶保甫普輔 복 福卜復 본 本 봉 奉鳳峯峰逢 부 夫傅富扶 북 北 분 芬粉 비 飛丕 빈 彬賓斌
사 史士思四師舍司 산 山 삼 三 상 尙相商常想象祥庠湘 새 璽 생 生 서 徐西瑞書舒序恕緖 석 石錫碩昔奭晳 선 宣善先仙璿鮮璇瑄 설 薛雪卨 섭 燮涉 성 成聖星性省盛城誠晟聲珹 세 世勢洗歲 소 蘇昭素小邵韶紹 손 孫遜 솔 率
송 宋松頌 수 秀洙壽守水修銖樹隋受穗 숙 淑肅叔 순 順淳舜純荀珣洵詢 숭 崇 슬 瑟 습 習 승 承勝昇升丞 시 時施始詩柴 식 植軾湜式埴 신 申辛愼信新臣 실 實 심 沈心深
아 雅兒亞娥 악 岳 안 安顔案 암 岩 애 愛 앙 昻 야 夜 약 若約 양 梁楊陽良樑養洋襄 어 魚 억 億 언 彥言 엄 嚴 여 呂余麗汝 연 延燕蓮姸然淵娟沿衍硏 열 烈悅說 염 廉 엽 葉燁 영 英永榮泳映瑛暎玲寧影盈 예 芮藝禮睿 오 吳五午梧旿 옥 玉沃
온 溫穩 옹 邕 완 完莞 왕 王旺 요 堯耀姚 용 龍容勇鎔庸溶用 우 禹佑宇雨祐友于牛羽旴右愚 욱 旭郁昱煜 운 雲運云芸 웅 雄熊 원 元源遠媛原袁院圓苑沅 월 月 위 魏韋偉威 유 柳劉兪庾裕有維由惟唯宥 육 陸 윤 尹允潤胤倫 율 律栗 융 隆 은 恩銀殷誾垠 을 乙
의 義宜意儀 이 李異伊二怡利理 익 益翊翼 인 仁寅印隣麟人 일 一日逸鎰壹 임 林任臨姙 자 子慈 작 作 잔 殘 장 張章蔣莊長將璋壯 재 在宰載才財齋栽 적 迪 전 全田錢典展 점 占 정 鄭丁正貞程靜廷井晶定政楨禎整情汀珽庭 제 濟諸齊帝
조 趙曺曹朝祖照兆 종 鍾宗鐘種 좌 左 주 朱周珠柱州奏宙株 죽 竹 준 俊駿準濬埈峻浚 중 中重仲 지 池智志芝知地枝之祉 직 直稷 진 陳晉秦眞鎭珍振進辰震軫 질 質 집 集 징 澄
차 車次 찬 燦贊讚瓚璨 창 昌倉彰暢滄 채 蔡采彩 척 拓 천 千天泉川 철 哲喆澈徹鐵 첨 瞻 청 淸靑 초 楚初 촌 村 총 聰 최 崔 추 秋鄒 춘 春 충 忠充 치 治致 칠 七 탁 卓濯 탄 炭 탐 探 태 太泰兌 택 澤 통 通 특 特
판 判 팔 八 패 覇 팽 彭 편 片 평 平 포 包 표 表杓 풍 豐 필 弼必 하 河夏賀荷霞 학 學鶴 한 韓漢翰 함 咸 항 恒 해 海解 행 幸行 향 香鄕 허 許 헌 憲獻 혁 赫爀革 현 賢玄鉉顯炫現 협 協 형 亨炯衡形馨瀅 혜 惠慧
호 浩鎬虎好豪湖昊鎬皓護 홍 洪弘紅鴻泓 화 和花華化 환 煥桓奐歡 황 黃皇晃 회 會 효 孝曉 후 厚侯后 훈 勳薰訓勛熏 휘 輝徽彙 휴 休 흠 欽 흥 興 희 熙喜姬希僖禧羲
"""


@lru_cache(_REMEMBERED)
def readings(name: str) -> frozenset[str]:
    """The names in Hangul that a whole name in Chinese characters may be read as; none where a character has none.

    The first syllable of the family name and of what is given loses its r, in the South: 李 as 이 and 리.
    """
    written = simplified(name)
    if not 2 <= len(name) == len(written) <= LONGEST:
        return frozenset()
    read = [frozenset(_table().get(each, ())) for each in written]
    return frozenset(
        "".join(each) for each in product(*(some | {softened(one) for one in some} for some in read))
    )


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return characters(_READ)
