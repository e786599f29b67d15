"""What swindlers speak of in any language: private messengers, coins, and, elsewhere, easy money."""

# ruff: noqa: E501 - word lists

import re
from functools import cache
from typing import NamedTuple

_MESSENGERS = "telegram|телеграм|ватсап|вайбер|تيليجرام|تلغرام|واتساب|व्हाट्सएप|टेलीग्राम|电报|微信|テレグラム|텔레그램|카톡"
_COINS = "bitcoin|forex|крипт|біткоїн|биткоин|krypto|加密|比特币|仮想通貨|비트코인|العملات الرقمية|بيتكوين|क्रिप्टो|बिटकॉइन"
_EASY_MONEY = (
    "заработ|зароб|zarabia|zarobek|zarob|kazanç|kazanın|garanti|гарант|tjäna pengar|tjen penger|tjen penge|vydělá|câștig|прибыл|прибут"
    "|без риска|без ризику|bez ryzyka|prowiz|在家|兼职|赚钱|投资|副業|稼げ|投資|재택|수익|투자|ربح|أرباح|استثمار|कमाए|कमाई|निवेश|घर बैठे"
    "|inwest|yatırım|инвест|інвест|наследств|спадщин|spadek|miras|penghasilan|investasi|thu nhập|đầu tư|kiếm tiền|день с|щодня|ежедневно"
)


class _Clue(NamedTuple):
    """What speaks of one thing: parts of words, and a pattern for what must stand by itself."""

    parts: tuple[str, ...]
    whole: re.Pattern[str] | None = None

    def is_in(self, text: str) -> bool:
        """Tell whether a text in small letters speaks of it."""
        return any(part in text for part in self.parts) or bool(self.whole and self.whole.search(text))


def count_clues(text: str, *, has_language: bool) -> int:
    """Return of how many such things a text speaks; of easy money only where its language has no phrases."""
    small = _small(text)
    return sum(clue.is_in(small) for clue in _clues()[: 2 if has_language else 3])


@cache
def _clues() -> tuple[_Clue, ...]:
    messengers, coins, money = (
        tuple(map(_small, words.split("|"))) for words in (_MESSENGERS, _COINS, _EASY_MONEY)
    )
    return (
        _Clue(messengers, re.compile(r"whats\s?app|\b(?:t|wa)\.me\b")),
        _Clue(coins, re.compile(r"\b(?:btc|usdt|eth)\b|\b(?:kript|crypto|cripto)")),
        _Clue(money),
    )


def _small(text: str) -> str:
    """Return a text in small letters, the dotless i and the long s as their everyday kin."""
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")
