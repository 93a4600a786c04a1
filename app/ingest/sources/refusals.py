"""Why a page is no article: it holds no text, asks for a login, reports an error, or lists other pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.ingest.sources.laying import Part, same_words
from app.ingest.sources.page import ARTICLE_TYPES, LIST_TYPES, Page, outlet_of, url_of

#: Chosen, not measured: there are no real pages of these kinds to measure on.
#: Letters of an article's text; a Han character, a kana or a syllable says as much as three.
FEWEST_LETTERS = 140
WEIGHT = 3
#: A declared article may be a flash of one sentence.
FEWEST_DECLARED = 60
#: Links to other pages that stand as headings: an article has its own headline and a few to read next.
MANY_TEASERS = 6
#: Share of the text that may stand in lines no longer than a headline: articles that declare nothing have
#: paragraphs; front pages have headlines.
MOST_SHORT = 0.5
SHORT_LINE = 90
#: An error page says little beside its message.
SHORT_PAGE = 1200
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LETTER = re.compile(r"[^\W\d_]")
_ERROR = re.compile(
    r"^\W*(?:error\W*)?(?:40[0134]|410|429|50[0234])\b|(?:page|article|story|file|content) (?:was |is |could )?"
    r"(?:not found|cannot be found|not be found|no longer (?:available|exists))|access (?:to this page )?(?:is |has been )?denied"
    r"|^forbidden|(?:internal server|bad gateway|gateway time-?out|service (?:temporarily )?unavailable)"
    r"|just a moment|attention required|are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human"
    r"|enable javascript|unusual traffic"
    r"|페이지를 찾을 수 없|존재하지 않는 (?:페이지|기사)|삭제된 (?:페이지|기사)|잘못된 (?:접근|요청)|접근이 (?:제한|차단)"
    r"|页面不存在|找不到(?:该|您)?.{0,6}页|頁面不存在|找不到.{0,6}頁|页面未找到|访问被拒绝"
    r"|ページが(?:見つかり|ありません|存在しません)|お探しのページ",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"^\W*(?:log ?in|sign ?in|register|sign up|create (?:an |your )?account|로그인|회원\s?가입|登录|登錄|登入|注册|ログイン|会員登録)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What a page shows of its kind. Taken before its article is, for that uses the page up."""

    title: str
    declares_article: bool
    free: bool | None
    asks_password: bool
    lists_pages: bool
    is_front: bool
    teasers: int


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The parts of a page: how much they say, and how much of that in lines as short as headlines."""

    letters: int
    short: float


def signs_of(page: Page, title: str | None) -> Signs:
    """The signs on ``page``."""
    itemtypes = page.tree.xpath("//*[@itemscope]/@itemtype")
    return Signs(
        title=title or "",
        declares_article=bool(
            page.article
            or page.meta("og:type") == "article"
            or page.meta("article:published_time")
            or any(ARTICLE_TYPES.search(kind) for kind in itemtypes)
        ),
        free=page.is_free(),
        asks_password=bool(page.tree.xpath("//input[@type='password']")),
        lists_pages=bool(page.types() & LIST_TYPES),
        is_front=_is_front(page, title),
        teasers=len(
            page.tree.xpath("//*[self::h2 or self::h3 or self::h4][.//a[@href] or parent::a[@href]]")
        ),
    )


def _is_front(page: Page, title: str | None) -> bool:
    """Whether it is a site's own page: it says so, lies at its root, or is called what the site is called."""
    path = urlsplit(url_of(page) or "//x/x").path.strip("/")
    outlet = outlet_of(page)
    named = bool(title and outlet and same_words(title, outlet))
    return page.meta("og:type") == "website" or not path or named or "WebSite" in page.types()


def why_no_article(signs: Signs, parts: Sequence[Part]) -> str | None:
    """The reason for which a page is not stored, or None for an article."""
    lengths = [_letters(part) for part in parts if part.role != "caption"]
    short = sum(length for length in lengths if length <= SHORT_LINE)
    weighed = _Weighed(sum(lengths), short / (sum(lengths) or 1))
    return next((reason for reason, holds in _REASONS if holds(signs, weighed)), None)


def _is_error(signs: Signs, text: _Weighed) -> bool:
    return not signs.declares_article and bool(_ERROR.search(signs.title)) and text.letters < SHORT_PAGE


def _is_login(signs: Signs, text: _Weighed) -> bool:
    if signs.declares_article:
        return False
    limit = SHORT_PAGE if _LOGIN.search(signs.title) else FEWEST_LETTERS if signs.asks_password else 0
    return text.letters < limit


def _is_withheld(signs: Signs, text: _Weighed) -> bool:
    return signs.free is False and text.letters < FEWEST_DECLARED


def _is_list(signs: Signs, text: _Weighed) -> bool:
    if signs.declares_article:
        return False
    many = signs.teasers >= MANY_TEASERS
    return signs.lists_pages or (many and (signs.is_front or text.short > MOST_SHORT))


def _is_empty(signs: Signs, text: _Weighed) -> bool:
    return text.letters < (FEWEST_DECLARED if signs.declares_article else FEWEST_LETTERS)


#: In this order: the first that holds is the reason that is given.
_REASONS: tuple[tuple[str, Callable[[Signs, _Weighed], bool]], ...] = (
    ("an error page, not an article", _is_error),
    ("a page to log in, not an article", _is_login),
    ("behind a paywall: the page holds no text of the article", _is_withheld),
    ("a list of other pages, not an article", _is_list),
    ("no article text on this page", _is_empty),
)


def _letters(part: Part) -> int:
    return len(_LETTER.findall(part.text)) + (WEIGHT - 1) * len(_WIDE.findall(part.text))
