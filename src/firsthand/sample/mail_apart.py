"""Mail that is no conversation: a newsletter, a mailing list, orders, an absence note, a draft."""

from collections.abc import Iterator, Sequence

from firsthand.sample.calendars import DAY, days_before, in_daytime
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import CITIES
from firsthand.sample.correspondents import OWNER, TOLD, Correspondent
from firsthand.sample.languages import PHRASES
from firsthand.sample.letters import Letter, box_of
from firsthand.sample.phrases import say

_TO_OWNER = (box_of(OWNER),)
_LIST = ("Dock people", "dock-people@lists.pierheads.example")
_LIST_HEADERS = (
    "List-Id: Dock people <dock-people.lists.pierheads.example>",
    "List-Post: <mailto:dock-people@lists.pierheads.example>",
    "Precedence: list",
)
_NEWS_HEADERS = (
    "List-Id: The Pallet Post <post.palletpost.example>",
    "List-Unsubscribe: <https://palletpost.example/leave>",
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    "Feedback-ID: post:palletpost",
    "Precedence: bulk",
)


def letters_apart(seed: int, people: Sequence[Correspondent], *, export_at: int) -> Iterator[Letter]:
    """Yield what came by mail and is no conversation."""
    yield from _newsletters(seed, export_at)
    yield from _posts(seed, (TOLD["ludo"], *people[:5]), export_at)
    yield from _orders(seed, export_at)
    if people:
        yield _absence(people[0], export_at)
        yield _draft(people[0], export_at)


def _newsletters(seed: int, export_at: int) -> Iterator[Letter]:
    rng = chance(seed, "newsletter")
    for issue in range(24):
        at = in_daytime(export_at - (issue * 30 + 6) * DAY)
        subject = f"The Pallet Post {124 - issue}: {pick(rng, PHRASES['en'].topics)} in {pick(rng, CITIES)}"
        text = f"{subject}\n\n{say(rng, PHRASES['en'], 'reader')}\n\nLeave the list: https://palletpost.example/leave"
        sender = ("The Pallet Post", "post@palletpost.example")
        yield Letter(f"issue{124 - issue}", at, sender, _TO_OWNER, subject, text, headers=_NEWS_HEADERS)


def _posts(seed: int, writers: Sequence[Correspondent], export_at: int) -> Iterator[Letter]:
    rng = chance(seed, "list")
    for number in range(30):
        writer = pick(rng, (*writers, OWNER)) if number else writers[0]
        subject = f"[dock-people] {pick(rng, PHRASES['en'].topics)}, anyone?"
        text = f"{say(rng, PHRASES['en'], 'all')}\n\n{writer.first}"
        at = days_before(rng, export_at, 9 + number * 21)
        yield Letter(f"post{number}", at, box_of(writer), (_LIST,), subject, text, headers=_LIST_HEADERS)


def _orders(seed: int, export_at: int) -> Iterator[Letter]:
    rng, sender = chance(seed, "orders"), ("Rail tickets", "noreply@railticket.example")
    for number in range(18):
        subject = f"Your ticket to {pick(rng, CITIES)}"
        at = days_before(rng, export_at, 14 + number * 40)
        text = f"Booking {rng.getrandbits(30):08d}. Please do not answer this mail."
        headers = ("Auto-Submitted: auto-generated",)
        yield Letter(f"ticket{number}", at, sender, _TO_OWNER, subject, text, headers=headers)


def _absence(one: Correspondent, export_at: int) -> Letter:
    text = "I am away until Monday and read no mail."
    headers = ("Auto-Submitted: auto-replied",)
    at = in_daytime(export_at - 33 * DAY)
    return Letter("away", at, box_of(one), _TO_OWNER, "Out of office: your mail", text, headers=headers)


def _draft(one: Correspondent, export_at: int) -> Letter:
    at = in_daytime(export_at - 2 * DAY)
    headers = ("X-Mozilla-Draft-Info: internal/draft; vcard=0; receipt=0",)
    return Letter("draft", at, box_of(OWNER), (box_of(one),), "One more thought", "", headers=headers)
