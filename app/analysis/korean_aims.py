"""Korean frames that name somebody before words as the one of whom they are said, rather than who says them."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.korean_words import MARKS
from app.analysis.patterns import regex

#: What makes a name before it the one to whom words go, or of whom they are: 김항구 의원 향해, 김항구 시장 만나.
_AIM = regex(
    r"^(?:향해|향해서|향한|겨냥|겨냥해|겨냥한|두고|놓고|관련|관련해|대해|대해서|상대로|만나|만난|언급|언급하며|거론하며|추모|애도|감싼|비판한|꺼내며"
    r"|등|직격|저격|맹폭|질타|규탄|성토|흔들기|대항마|때리기|지우기|퇴진|사퇴|지명|발탁|발언|임명|선임)$|^(?:직격|저격)(?!탄)"
)
#: What happens to somebody, as the last word before the marks: 김항구 구속 "…", 김항구 사퇴 요구 "…".
_EVENT = regex(
    r"(?:구속|체포|기소|송치|제명|경질|해임|탄핵|파면|고발|피소|논란|의혹|녹취|녹취록|폭로|압수수색|수사|요구|촉구|압박|비판|비난|질타|규탄|반발|뭇매|역풍|후폭풍"
    r"|확산|점화|증폭|고조|격화|종료|소환|출마설|낙마설|사퇴론|책임론|재판행|조롱|사과문)$"
)
#: Of these, what a person only suffers, even where a comma makes them the subject of the line: 김항구, 갑질 의혹 "…".
_SUFFERED = regex(
    r"(?:구속|체포|기소|송치|피소|피고발|논란|의혹|혐의|뭇매|역풍|후폭풍|십자포화|구설|파문|재판행|압수수색|사퇴론|책임론|사퇴 (?:압박|요구|촉구))$"
)
#: With a particle of aim, a word is no subject: 김항구에는 "…".
AIMED_AT = regex(r"(?:에|에게|께|로|으로|보다|까지|부터|에서|한테)(?:는|은|도)$|(?:에겐|에선|한텐|엔)$")
#: Words that the same line answers or argues with: "…" 주장엔 "…".
ANSWERED = regex(
    r"[\"”]?\s?(?:주장|발언|지적|비판|질문|의혹|물음|요구|해명|반응|질타|논란|말)(?:엔|에는|에도|에)(?=[\s.…,])"
)
#: How words end that others guess of whoever acts: "… 나선 듯".
GUESSED = ("듯", "듯해", "듯하다")


def is_aimed_at(behind: Sequence[str]) -> bool:
    """Whether the words between a name and the marks make the name the one of whom they are said."""
    words = [word.strip(MARKS + "·‥⋯") for word in behind]
    return any(_AIM.match(word) for word in words) or bool(words and _EVENT.search(words[-1]))


def is_suffered(lead: str) -> bool:
    """Whether the line right before the marks ends with what somebody suffers."""
    return _SUFFERED.search(lead.rstrip(" \"“'‘")) is not None
