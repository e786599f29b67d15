"""Which conversations there are: who, what sort, how many rows, and when last.

Planning holds one small value a conversation, so that the rows themselves can be streamed in the
order of the file: conversations by latest activity, newest first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from firsthand.sample.calendars import DAY, days_before, in_daytime
from firsthand.sample.chance import chance, pick
from firsthand.sample.contacts import Contact
from firsthand.sample.scripts import Script


class Sort(StrEnum):
    """What a conversation is like."""

    STORY = "story"
    COLLEAGUE = "colleague"  # back and forth over years
    CLIENT = "client"  # a busy month, then silence
    YEARLY = "yearly"
    REFUSED = "refused"  # they sell, the owner says no politely
    SELLER = "seller"  # they sell and go on selling
    ONE_SIDED = "one-sided"  # one of both wrote, nobody answered
    NOTE = "note"  # only the invitation note that came with the acceptance
    GROUP = "group"
    SPONSORED = "sponsored"


@dataclass(frozen=True, slots=True)
class Thread:
    """One planned conversation of `rows` chat rows, plus one for the invitation note if there is one."""

    sort: Sort
    number: int
    rows: int
    last_at: int
    contact: Contact | None = None
    members: tuple[Contact, ...] = ()
    script: Script | None = None


_CHATTY = (Sort.COLLEAGUE, Sort.COLLEAGUE, Sort.COLLEAGUE, Sort.CLIENT, Sort.CLIENT)
_BRIEF = (Sort.YEARLY, Sort.REFUSED, Sort.SELLER, Sort.ONE_SIDED, Sort.ONE_SIDED)
_GROUP_ROWS = 6


def story_threads(scripts: Sequence[Script], *, export_at: int) -> list[Thread]:
    """Plan the scripted conversations."""
    return [
        Thread(Sort.STORY, number, len(script.lines), line_times(script, export_at)[-1], script=script)
        for number, script in enumerate(scripts)
    ]


def line_times(script: Script, export_at: int) -> list[int]:
    """Return when each line of a script was written; lines of one day follow each other."""
    rng, times, before = chance("script", *script.members), list[int](), 0
    for line in script.lines:
        before = max(days_before(rng, export_at, line.days_ago), before + 95)
        times.append(before)
    return times


def plan_threads(seed: int, contacts: Sequence[Contact], *, rows: int, export_at: int) -> list[Thread]:
    """Plan exactly `rows` rows with the contacts, or as few as their invitation notes need."""
    rng = chance(seed, "threads")
    sponsored, groups = rows // 80, rows // 400 if len(contacts) > 8 else 0
    notes = sum(bool(contact.note) for contact in contacts)
    left = max(0, rows - sponsored - groups * _GROUP_ROWS - notes)
    counts = _share_out(rng, len(contacts), left)
    return [
        *(Thread(Sort.SPONSORED, n, 1, _recent(rng, export_at)) for n in range(sponsored)),
        *(_plan_group(rng, contacts, n, export_at) for n in range(groups)),
        *(
            _plan_thread(rng, contact, count, (n, export_at))
            for n, (contact, count) in enumerate(zip(contacts, counts, strict=True))
            if count or contact.note
        ),
    ]


def _share_out(rng: Random, people: int, rows: int) -> list[int]:
    """Share rows among people: half get none, a few get very many."""
    weights = [rng.paretovariate(1.3) if rng.random() < 0.55 else 0.0 for _ in range(people)]
    weights = [min(weight, 60.0) for weight in weights]
    total = sum(weights) or 1.0
    counts = [int(weight * rows / total) for weight in weights]
    talkers = [index for index, weight in enumerate(weights) if weight] or list(range(people))
    for index in range(rows - sum(counts) if people else 0):
        counts[talkers[index % len(talkers)]] += 1
    return counts


def _plan_thread(rng: Random, contact: Contact, count: int, place: tuple[int, int]) -> Thread:
    number, export_at = place
    sort = pick(rng, _CHATTY) if count > 5 else pick(rng, _BRIEF) if count else Sort.NOTE
    room = max(1, export_at - contact.accepted_at - 7200)
    last_at = in_daytime(contact.accepted_at + 3600 + int(room * rng.random() ** 0.8))
    last_at = min(max(last_at, contact.accepted_at + 3600), export_at - 60)
    if sort is Sort.YEARLY and last_at - contact.accepted_at < count * 365 * DAY:
        sort = Sort.COLLEAGUE
    return Thread(sort, number, count, last_at if count else contact.accepted_at, contact)


def _plan_group(rng: Random, contacts: Sequence[Contact], number: int, export_at: int) -> Thread:
    chosen = {one.url: one for one in (pick(rng, contacts) for _ in range(4 + int(rng.random() * 5)))}
    members = tuple(one for one in chosen.values() if not one.is_blank)[:8]
    since = max((one.accepted_at for one in members), default=export_at - 20 * DAY)
    last_at = since + DAY + int((export_at - since - DAY - 7200) * rng.random())
    return Thread(Sort.GROUP, number, _GROUP_ROWS, min(last_at, export_at - 7200), members=members)


def _recent(rng: Random, export_at: int) -> int:
    return export_at - 3600 - int(rng.random() ** 1.5 * 900 * DAY)
