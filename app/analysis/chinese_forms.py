"""Chinese patterns written once, in simplified characters, that are read in traditional ones too."""

from __future__ import annotations

#: The characters of the patterns that have another form, in order, and that form.
_SIMPLIFIED = (
    "与专东两临为举习书于云产亲从仓仪众会传关军决击则办务动区华占卫厂厅参双发只台号吁后听启员团围国场坝声处复头学实审对导将峡"
    "布带库应开弹强当征总户报数断时机杀标栋桥检楼欢没测涨渔湾灯炉电盘矿码离种称签紧红约线组经结绕统继续缔罗罢职联脑舰舱获袭见"
    "观视订认议讯记讲访证评诉试话说请诺调谈谴责货质赛车转轮轰辞达过运还进连迟选邮采释里针铁银锋锚长门闭问间闸队陆难静韩顺颁领"
    "颗无题风飞馆驱驳驶驾验龙体计远镜阳猎鸟马鹰刚别样构极"
    "张刘陈杨赵吴孙郑谢许冯邓肖蒋叶苏吕卢钟谭贾韦邹闫贺顾龚钱严汤庄齐骆简欧颜鲁涂蓝聂费诸绍况网项杂频"
    "赖邝闵阎谌阙荆郦栾窦蔺芦邬鲍"
)
_TRADITIONAL = (
    "與專東兩臨為舉習書於雲產親從倉儀眾會傳關軍決擊則辦務動區華佔衛廠廳參雙發隻臺號籲後聽啟員團圍國場壩聲處復頭學實審對導將峽"
    "佈帶庫應開彈強當徵總戶報數斷時機殺標棟橋檢樓歡沒測漲漁灣燈爐電盤礦碼離種稱簽緊紅約線組經結繞統繼續締羅罷職聯腦艦艙獲襲見"
    "觀視訂認議訊記講訪證評訴試話說請諾調談譴責貨質賽車轉輪轟辭達過運還進連遲選郵採釋裡針鐵銀鋒錨長門閉問間閘隊陸難靜韓順頒領"
    "顆無題風飛館驅駁駛駕驗龍體計遠鏡陽獵鳥馬鷹剛別樣構極"
    "張劉陳楊趙吳孫鄭謝許馮鄧蕭蔣葉蘇呂盧鍾譚賈韋鄒閆賀顧龔錢嚴湯莊齊駱簡歐顏魯塗藍聶費諸紹況網項雜頻"
    "賴鄺閔閻諶闕荊酈欒竇藺蘆鄔鮑"
)
_OTHER_FORM = dict(zip(_SIMPLIFIED, _TRADITIONAL, strict=True))


def in_both_forms(pattern: str) -> str:
    """A pattern that finds what stands in simplified or in traditional characters: 会谈 also as 會談."""
    return "".join(_forms(pattern))


def _forms(pattern: str) -> list[str]:
    is_in_class = False
    parts: list[str] = []
    for char in pattern:
        is_in_class = char == "[" or (is_in_class and char != "]")
        both = char + _OTHER_FORM.get(char, "")
        parts.append(both if is_in_class or len(both) == 1 else f"[{both}]")
    return parts
