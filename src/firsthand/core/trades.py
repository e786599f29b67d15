"""What people do, apart from their rank: the trade in a headline or a job title.

Words of rank never count: a chief and an assistant of one trade have the same trade. Words of the
same trade in the seven languages meet in one group; any other word of substance stands for itself.
"""

from functools import lru_cache

from firsthand.core.letters import fold_letters
from firsthand.core.trade_words import FILLERS, RANKS, STEMS


def _read_stems(text: str) -> dict[str, list[tuple[str, str]]]:
    """Index the beginnings by their first two letters."""
    stems: dict[str, list[tuple[str, str]]] = {}
    for line in text.strip().splitlines():
        trade, _, words = line.partition(":")
        for word in words.split():
            stems.setdefault(word[:2], []).append((word, trade))
    return stems


_BY_START = _read_stems(STEMS)


@lru_cache(maxsize=8192)
def trade_of_word(word: str) -> str:
    """Return the trade a folded word belongs to; empty when it names none that we know."""
    fits = [(stem, trade) for stem, trade in _BY_START.get(word[:2], ()) if word.startswith(stem)]
    return max(fits, key=lambda fit: len(fit[0]))[1] if fits else ""


@lru_cache(maxsize=8192)
def trades_of(text: str) -> frozenset[str]:
    """Return the trades and the other words of substance in a title or headline, ranks left out."""
    words = [word for word in fold_letters(text).split() if len(word) > 1]
    return frozenset(
        trade_of_word(word) or word for word in words if word not in RANKS and word not in FILLERS
    )


def is_about_work(text: str) -> bool:
    """Tell whether a piece of a headline speaks of a trade or a rank."""
    words = fold_letters(text).split()
    return any(word in RANKS or trade_of_word(word) for word in words)


def is_trade_only(text: str) -> bool:
    """Tell whether nothing but trades and ranks is named, so that it cannot be a company."""
    words = [word for word in fold_letters(text).split() if word not in FILLERS]
    return all(word in RANKS or trade_of_word(word) for word in words)
