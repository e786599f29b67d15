"""Which known words were meant by a typed one that is mistyped, or the start or the middle of them."""

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from firsthand.core.search_words import MOST_MEANT

UNDER_WAY = 5  # letters from which a mistyped word may be the start of a longer one


def meant_words(typed: str, known: Sequence[str], *, slips: int) -> list[str]:
    """Return the known words nearest to a typed one: with the fewest slips, then those that hold it."""
    nearest: dict[str, float] = {}
    lengths = (len(typed) - 1, len(typed), len(typed) + 1) if len(typed) >= UNDER_WAY else ()
    for length in (None, *lengths):
        starts = known if length is None else [word[:length] for word in known]
        for _, distance, place in process.extract(
            typed, starts, scorer=OSA.distance, score_cutoff=slips, limit=None
        ):
            word = known[place]
            nearest[word] = min(distance, nearest.get(word, distance))
    fewest = min(nearest.values(), default=0)
    found = sorted(word for word, distance in nearest.items() if distance == fewest)
    holding = [word for word in known if typed in word and word not in nearest]
    return [*found, *sorted(holding, key=len)][:MOST_MEANT]
