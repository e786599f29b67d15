"""The first line of pages and commands about pruning."""

from collections.abc import Mapping, Sequence

from firsthand.core.days import say_count, say_list
from firsthand.core.prune_list import Listed
from firsthand.core.pruning import Suggestion

COUNTED = {
    Suggestion.ASK: "{} you may not remember",
    Suggestion.MUTE: "{} to mute or unfollow first",
    Suggestion.REMOVE: "{} to remove",
}


def tell_pruning(connections: int, counts: Mapping[Suggestion, int]) -> str:
    """Say how many one might let go, and what is suggested of them."""
    total = sum(counts.get(each, 0) for each in COUNTED)
    if not total:
        return (
            "Nobody to let go, as far as your records tell."
            if connections
            else "No connections are here yet."
        )
    parts = [text.format(f"{counts[each]:,}") for each, text in COUNTED.items() if counts.get(each)]
    return f"Of {say_count(connections, 'connection')} you might let {total:,} go: {say_list(parts)}."


def tell_list(found: Sequence[Listed]) -> str:
    """Say how much of the list is left to do."""
    left = sum(each.is_open for each in found)
    if not found:
        return "Nobody is on your list. Put people there with firsthand prune, or on the page Prune."
    done = len(found) - left
    if not left:
        return f"Nothing is left to do: {say_count(done, 'person', 'people')} ticked off."
    ticked = f", {done:,} ticked off" if done else ""
    return f"{say_count(left, 'person', 'people')} to work through on the platform{ticked}."
