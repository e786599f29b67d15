"""The invitation log: what it would hold on the day of an export, in its order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from firsthand.sample.calendars import DAY, days_before, in_daytime, sent_at
from firsthand.sample.chance import chance
from firsthand.sample.contacts import LOG_DAYS, Contact
from firsthand.sample.names import make_name, make_profile_url
from firsthand.sample.notes import note_from_owner, note_from_stranger
from firsthand.sample.owner import OWNER_NAME, OWNER_URL
from firsthand.sample.stories import Story

HEADER = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")


@dataclass(frozen=True, slots=True)
class Invite:
    """One invitation; `changed_at` orders the log."""

    is_outgoing: bool
    name: str
    url: str
    sent_at: int
    changed_at: int
    note: str = ""


def invites_of_stories(stories: Iterable[Story], *, export_at: int, told: dict[str, str]) -> list[Invite]:
    """Return the pending invitations of the stories that are in the archive."""
    times = ((story, days_before(chance("story", story.key), export_at, story.days_ago)) for story in stories)
    return [
        Invite(
            is_outgoing=False,
            name=story.name,
            url=story.url,
            sent_at=at,
            changed_at=at,
            note=story.note.format_map(told),
        )
        for story, at in times
    ]


def invites_of_strangers(seed: int, *, count: int, export_at: int) -> list[Invite]:
    """Make pending incoming invitations, all older than those of the stories that are asked."""
    rng, made = chance(seed, "strangers"), []
    for _ in range(count):
        name = make_name(rng)
        at = in_daytime(export_at - int((34 + rng.random() * 140) * DAY))
        url, note = make_profile_url(rng, name), note_from_stranger(rng, name)
        made.append(Invite(is_outgoing=False, name=name.full, url=url, sent_at=at, changed_at=at, note=note))
    return made


def invites_unanswered(seed: int, *, count: int, export_at: int) -> list[Invite]:
    """Make the owner's own invitations that nobody accepted; a few are older than the log's 180 days."""
    rng, made = chance(seed, "unanswered"), []
    for _ in range(count):
        name = make_name(rng)
        back = rng.random() * (LOG_DAYS - 1) + 0.5 if rng.random() < 0.92 else 186 + rng.random() * 140
        at = in_daytime(export_at - int(back * DAY))
        url, note = make_profile_url(rng, name), note_from_owner(rng, name)
        made.append(Invite(is_outgoing=True, name=name.full, url=url, sent_at=at, changed_at=at, note=note))
    return made


def invites_dismissed(seed: int, *, count: int, earlier_at: int) -> list[Invite]:
    """Make invitations that were pending at the older export and dismissed since, both ways."""
    strangers = invites_of_strangers(seed + 1, count=count, export_at=earlier_at)
    incoming = [replace(invite, note="") for invite in strangers]  # few sentences make up their notes
    outgoing = invites_unanswered(seed + 1, count=count, export_at=earlier_at)
    return [*incoming, *outgoing]


def log_at(export_at: int, *, contacts: Iterable[Contact], pending: Iterable[Invite]) -> list[Invite]:
    """Return the log as of an export: accepted within 180 days, or open; outgoing first, then newest."""
    open_ones = [invite for invite in pending if invite.sent_at <= export_at]
    known = [invite for contact in contacts if (invite := _invite_of(contact, export_at))]
    return sorted(
        [*open_ones, *known], key=lambda invite: (not invite.is_outgoing, -invite.changed_at, invite.url)
    )


def _invite_of(contact: Contact, export_at: int) -> Invite | None:
    is_accepted = contact.accepted_at <= export_at
    if contact.is_blank or contact.sent_at > export_at:
        return None
    if is_accepted and export_at - contact.accepted_at > LOG_DAYS * DAY:
        return None
    changed = contact.accepted_at if is_accepted else contact.sent_at
    return Invite(contact.invited_by_owner, contact.name, contact.url, contact.sent_at, changed, contact.note)


def invitation_rows(log: Iterable[Invite]) -> Iterator[tuple[str, ...]]:
    """Yield Invitations.csv."""
    yield HEADER
    for invite in log:
        other, owner = (invite.name, invite.url), (OWNER_NAME, OWNER_URL)
        (giver, giver_url), (taker, taker_url) = (owner, other) if invite.is_outgoing else (other, owner)
        direction = "OUTGOING" if invite.is_outgoing else "INCOMING"
        yield (giver, taker, sent_at(invite.sent_at), invite.note, direction, giver_url, taker_url)
