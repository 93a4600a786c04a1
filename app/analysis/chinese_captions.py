"""The captions of Chinese sound bites, an office, a gap and a name before a colon: 港务局局长 林一舟：渡轮停了。"""

from __future__ import annotations

from app.analysis.chinese_names import is_named_so
from app.analysis.chinese_people import is_called
from app.analysis.chinese_saying import OFFICES, ROLES
from app.analysis.chinese_script import simplified
from app.analysis.chinese_trades import KIN, TRADES
from app.analysis.patterns import regex

_CAPTION = regex(
    r"(?P<office>[\u4e00-\u9fffA-Za-z\d、（）()·“”]{2,40}) (?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,9}){1,3})"
)
_OFFICE = regex(rf"(?:{OFFICES}|{ROLES}|{TRADES}|{KIN}|[长员师])$")
#: Who works for the outlet.
_OF_OUTLET = regex(r"记者|主播|主持|编辑|摄[影像]|编[导译]|撰[文稿]|通讯员|责编|校对|制作|监制|特约评论")
#: What is said ends as a sentence does.
_ENDS = ("。", "！", "？", "…", "”", "」")


def captioned(label: str) -> str | None:
    """Whom such a caption names, None where a label is none."""
    found = _CAPTION.fullmatch(label)
    if found is None:
        return None
    office, name = simplified(found["office"]), simplified(found["name"])
    is_one = _OFFICE.search(office) and not _OF_OUTLET.search(office)
    return found["name"] if is_one and (is_called(name) or is_named_so(name) or "·" in name) else None


def is_bite(label: str, said: str) -> bool:
    """Whether a line is a sound bite with such a caption."""
    return said.rstrip().endswith(_ENDS) and captioned(label) is not None
