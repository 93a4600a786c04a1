"""The units in which Chinese measures, its measure words with what they count, and what only begins like them."""

from __future__ import annotations

from collections.abc import Mapping

#: By the unit: how it is written, in simplified and in traditional characters.
_WRITTEN: Mapping[str, str] = {
    "percent": "% ％",
    "point": "个百分点 個百分點 百分点 百分點",
    "basis point": "个基点 個基點",
    "won": "韩元 韓元 韩币 韓幣 韩圆 韓圓 韩圜 韓圜",
    "usd": "美元 美金",
    "jpy": "日元 日圆 日圓 日币 日幣 円",
    "cny": "元人民币 元人民幣 人民币 人民幣 块钱 塊錢 元",
    "eur": "欧元 歐元",
    "gbp": "英镑 英鎊",
    "hkd": "港元 港币 港幣",
    "twd": "新台币 新臺幣 新台幣 台币 臺幣 台幣 元新台币 元新台幣",
    "rub": "卢布 盧布",
    "inr": "印度卢比 印度盧比",
    "cad": "加元 加币 加幣",
    "aud": "澳元 澳币 澳幣",
    "sgd": "新加坡元 新元 新币",
    "chf": "瑞士法郎 瑞郎",
    "thb": "泰铢 泰銖",
    "vnd": "越南盾 越盾",
    "irr": "里亚尔",
    "myr": "林吉特 令吉",
    "aed": "迪拉姆",
    "peso": "比索",
    "km": "公里 千米 km",
    "m": "米 公尺",
    "cm": "厘米 公分 cm",
    "mm": "毫米 mm",
    "nautical mile": "海里 浬",
    "mile": "英里",
    "foot": "英尺",
    "inch": "英寸 英吋",
    "square km": "平方公里 平方千米",
    "square metre": "平方米 平方公尺",
    "hectare": "公顷 公頃",
    "mu": "亩 畝",
    "cubic metre": "立方米 立方公尺",
    "ton": "吨 噸 公吨 公噸",
    "kg": "公斤 千克 kg",
    "gram": "克",
    "milligram": "毫克",
    "pound": "磅",
    "ounce": "盎司",
    "litre": "公升 升",
    "millilitre": "毫升",
    "barrel": "桶",
    "degree": "摄氏度 攝氏度 ℃",
    "kilowatt": "千瓦 kW",
    "megawatt": "兆瓦 MW",
    "gigawatt": "吉瓦 GW",
    "kilowatt hour": "千瓦时 千瓦時 度电 度電",
    "second": "秒钟 秒鐘 秒",
    "minute": "分钟 分鐘",
    "hour": "个小时 個小時 小时 小時 个钟头 個鐘頭",
    "day": "天 个工作日 個工作日 工作日",
    "week": "个星期 個星期 星期 个礼拜 個禮拜 周 週",
    "month": "个月 個月",
    "year": "周岁 周歲 岁 歲 年",
    "person": "人口 人 名 位 口人",
}
#: Measure words without a unit; behind the bar what makes another word of one: 家 is none in 三家人.
_COUNTERS = (
    "艘|次", "家|人族门門庭长長里裡户戶乡鄉", "件", "个|", "個|", "项|目", "項|目", "份|额額子量", "架|次构構", "枚", "辆", "輛", "次|元方第於序日年郎席要品大世",
    "场|所面合地馆館", "場|所面合地館", "所|以有谓謂得需", "只", "隻", "头|条條部脑號号痛", "頭|條部腦號痛", "匹", "条|例件约款纹", "條|例件約款紋", "座|谈談位右",
    "栋", "棟", "幢", "台|湾灣北风風海阶独", "臺|灣北海", "套", "部|门門委长長队隊署落分下级級属屬", "款|项項待式", "种|族植子", "種|族植子", "类|似别型推", "類|似別型推",
    "批|评評准發发判", "剂|量型", "劑|量型", "支|持付出援撑票", "队|长員员伍列", "隊|長員伍列", "组|织成长建装", "組|織成長建裝", "张|开力", "張|開力", "本|次月年周週人报報地国國金质科身届來来",
    "篇", "幅", "起|来來诉訴义義草飞", "例|如外行子会會", "宗|教旨派", "笔|者试记", "筆|者試記", "轮|车椅船机胎流", "輪|車椅船機胎流", "颗", "顆", "发|展生起布放达现出电", "發|展生起布放達現出電",
    "枝", "根|据據本源", "处|理于於境罚罰长長分置", "處|理於境罰長分置", "株", "棵", "道|路德歉理", "箱", "袋", "册", "冊", "点", "點", "大", "瓶", "班|长長子倒", "封|锁鎖闭閉", "具|有体體备備", "间|接谍諜", "間|接諜", "双|方边邊重", "雙|方邊重",
)  # fmt: skip
#: These say themselves what they count.
_TELLING = (
    "票|价價房据數数", "席位", "席|卷位地", "户|籍口外", "戶|籍口外", "倍|增数", "国|集元首峰", "國|集元首峰", "省|委长長", "市|长長场場委民", "层|面次级", "層|面次級",
    "人次", "架次", "艘次", "班次", "车次", "部门", "部門", "部委", "省份", "省市", "城市", "国家", "國家", "企业|家", "企業|家",
)  # fmt: skip
_COUNTED = [each.partition("|")[::2] for each in (*_COUNTERS, *_TELLING)]
UNITS: Mapping[str, str | None] = {
    word: unit for unit, words in _WRITTEN.items() for word in words.split()
} | dict.fromkeys(word for word, _ in _COUNTED)
TELLING = frozenset(each.partition("|")[0] for each in _TELLING)
#: Countries, provinces and towns are named together, two or three of them, and counted in many.
IN_MANY = frozenset("国國省市")
#: What follows a word that only begins like a unit.
ANOTHER: Mapping[str, str] = {word: behind for word, behind in _COUNTED if behind} | {
    "元": "首素旦宵老帅帥月",
    "人": "帮幫均组組权權工才士世们們类類民格",
    "名": "单單义義字声聲额額",
    "位": "数數于於置",
    "周": "一二三四五六日天末年刊报報边",
    "週": "一二三四五六日天末年刊報邊",
    "星期": "一二三四五六日天",
    "天": "然空真生下",
    "米": "饭飯粉",
    "克": "服制里",
    "升": "级級至值高到",
    "磅": "礴",
    "桶": "装裝",
}
#: These count only what is told behind them: 五点共识, 三大任务.
_MATTERS = "共识|共識|建议|建議|意见|意見|主张|主張|要求|原则|原則|倡议|倡議|方案|任务|任務|目标|目標|措施|领域|領域|问题|問題|难题|難題|挑战|挑戰|支柱|产业|產業"
ONLY_BEFORE: Mapping[str, str] = {"点": _MATTERS, "點": _MATTERS, "大": _MATTERS}
#: A sum is in the money that stands before it, whatever its unit: 人民币2000万元, 新台幣5億元, US$3亿.
MONEY_BEFORE: Mapping[str, str] = {
    "人民币": "cny", "人民幣": "cny", "新台币": "twd", "新台幣": "twd", "新臺幣": "twd", "港币": "hkd", "港幣": "hkd", "US$": "usd", "HK$": "hkd",
    "NT$": "twd", "$": "usd", "＄": "usd", "¥": "cny", "￥": "cny", "€": "eur", "£": "gbp", "₩": "won",
}  # fmt: skip
#: Lengths of time, in which one is a figure where it is held against something: 不到一年.
LENGTHS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
SCALES: Mapping[str, int] = {
    "十": 10, "百": 10**2, "千": 10**3, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12,
}  # fmt: skip
DIGITS: Mapping[str, int] = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    "〇": 0, "两": 2, "兩": 2,
}  # fmt: skip
