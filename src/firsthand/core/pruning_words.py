"""The first line of pages and commands about pruning."""

from collections.abc import Mapping, Sequence

from firsthand.core.days import say_count, say_list
from firsthand.core.filters import EVERYBODY, Filters, chosen_in
from firsthand.core.prune_list import Listed
from firsthand.core.pruning import REST_DAYS, Suggestion

COUNTED = {
    Suggestion.ASK: "{} you may not remember",
    Suggestion.MUTE: "{} to mute or unfollow first",
    Suggestion.REMOVE: "{} to remove",
}


def tell_pruning(connections: int, counts: Mapping[Suggestion, int], filters: Filters = EVERYBODY) -> str:
    """Say how many one might let go, what is suggested of them, and what was asked for."""
    total = sum(counts.get(each, 0) for each in COUNTED)
    if not connections:
        return "No connections are here yet."
    asked = tell_asked(filters)
    if not total:
        return f"Nobody to let go{f' among these: {asked}' if asked else ', as far as your records tell'}."
    parts = [text.format(f"{counts[each]:,}") for each, text in COUNTED.items() if counts.get(each)]
    among = f" among these ({asked})" if asked else ""
    return f"Of {say_count(connections, 'connection')} you might let {total:,} go{among}: {say_list(parts)}."


def tell_asked(filters: Filters) -> str:
    """Say what a list is narrowed to; "" for everybody."""
    query = [f"found for “{filters.query}”"] if filters.query else []
    return ", ".join([*query, *(part.text for part in chosen_in(filters))])


def tell_none(wanted: Suggestion) -> str:
    """Say that this is suggested of nobody."""
    return {
        Suggestion.ASK: "Nobody is left of whom it is asked whether you remember them.",
        Suggestion.MUTE: "Nobody is suggested to mute or unfollow first.",
    }.get(
        wanted,
        f"Nobody is suggested to remove: that comes {REST_DAYS} days after you muted or unfollowed them.",
    )


def tell_list(found: Sequence[Listed]) -> str:
    """Say how much of the list is left to do."""
    left = sum(each.is_open for each in found)
    if not found:
        return "Nobody is on your list."
    done = len(found) - left
    if not left:
        return f"Nothing is left to do: {say_count(done, 'person', 'people')} ticked off."
    ticked = f", {done:,} ticked off" if done else ""
    return f"{say_count(left, 'person', 'people')} to work through on the platform{ticked}."
