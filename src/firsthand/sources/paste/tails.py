"""Where one invitation ends and the next begins, when a note may stand below the buttons."""

from collections.abc import Sequence

from firsthand.sources.paste.labels import Mark
from firsthand.sources.paste.marks import BUTTONS, Marked
from firsthand.sources.paste.names import is_full_name, looks_like_name, reads_like_note
from firsthand.sources.paste.shapes import CLOSING, CORE, OPENING

AFTER = frozenset((Mark.REPLY, Mark.MORE, Mark.BADGE, Mark.AGE, *BUTTONS))


def count_tail(segment: Sequence[Marked]) -> int:
    """Return how many lines at the start of a segment belong to the invitation before it."""
    start = next((place for place, one in enumerate(segment) if one.mark not in AFTER), len(segment))
    rest = segment[start:]
    core = first_core(rest)
    if (reply := last_reply(rest, core)) >= 0:
        return start + reply + 1
    if (hint := find_start(rest)) >= 0:
        return start + hint
    if quoted := count_quoted(rest[:core]):
        return start + quoted
    if core == len(rest):
        return start + count_note(rest)
    return start + count_unlike_names(rest[:core])


def last_reply(segment: Sequence[Marked], core: int) -> int:
    """Return where the last "Reply to …" stands before the next invitation begins, or -1."""
    replies = [place for place in range(core) if segment[place].mark is Mark.REPLY]
    has_more = (
        any(one.mark is Mark.TEXT or one.name for one in segment[replies[-1] + 1 :]) if replies else False
    )
    is_last = not any(one.mark in CORE for one in segment)
    return replies[-1] if replies and (has_more or is_last) else -1


def count_quoted(segment: Sequence[Marked]) -> int:
    """Return how many lines a quotation at the start of a segment takes."""
    if not segment or not segment[0].text.startswith(tuple(OPENING)):
        return 0
    ends = (place for place, one in enumerate(segment) if one.text.endswith(tuple(CLOSING)))
    return next(ends, 0) + 1


def count_note(segment: Sequence[Marked]) -> int:
    """Return how many lines at the end of a page are still written like a note."""
    others = (place for place, one in enumerate(segment) if not is_note(one))
    return next(others, len(segment))


def is_note(one: Marked) -> bool:
    """Tell whether a line can only be part of a note."""
    return one.mark in (Mark.MORE, Mark.BADGE) or (one.mark is Mark.TEXT and reads_like_note(one.text))


def count_unlike_names(segment: Sequence[Marked]) -> int:
    """Return how many lines stand before the first that looks like a name, 0 if none does."""
    texts = [place for place, one in enumerate(segment) if one.mark is Mark.TEXT]
    if not texts or looks_like_name(segment[texts[0]].text):
        return 0
    full = (place for place in texts if is_full_name(segment[place].text))
    short = (place for place in texts if looks_like_name(segment[place].text))
    return next(full, next(short, 0))


def find_start(segment: Sequence[Marked]) -> int:
    """Return where an invitation visibly starts: its name said twice or in a sentence; -1 if nowhere."""
    for place, one in enumerate(segment):
        if one.mark in (Mark.PICTURE, Mark.INVITES) and one.name:
            same = (at for at in range(place) if segment[at].text.startswith(one.name))
            return next(same, place)
        if is_said_twice(segment, place):
            return place
        if one.mark in CORE:
            return -1
    return -1


def first_core(segment: Sequence[Marked]) -> int:
    """Return where the first line stands that only an invitation has."""
    return next((place for place, one in enumerate(segment) if one.mark in CORE), len(segment))


def is_said_twice(marks: Sequence[Marked], place: int) -> bool:
    """Tell whether the line and the next are the same name."""
    one, twin = marks[place], marks[place + 1 : place + 2]
    return bool(twin) and one.mark is Mark.TEXT and twin[0].text == one.text and looks_like_name(one.text)
