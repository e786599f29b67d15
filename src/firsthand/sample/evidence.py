"""What lies beside the archives: the owner's mailbox, calendar and address book."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from firsthand.sample.address_book import write_address_book
from firsthand.sample.agenda import made_meetings, told_meetings
from firsthand.sample.calendar_file import write_calendar
from firsthand.sample.chance import chance
from firsthand.sample.contacts import Contact
from firsthand.sample.correspondents import Correspondent, from_contacts, made_up
from firsthand.sample.invitations import Invite, invites_of_stories
from firsthand.sample.letters import Letter, write_mailbox
from firsthand.sample.mail_apart import letters_apart
from firsthand.sample.mail_notices import notices
from firsthand.sample.mail_threads import made_letters, told_letters
from firsthand.sample.stories import stories

_CONNECTIONS_IN_TEN = 7
_SINCE_THE_ARCHIVE = 3 * 3600


@dataclass(frozen=True, slots=True)
class EvidencePaths:
    """Where mailbox, calendar and address book were written."""

    mailbox: Path
    calendar: Path
    address_book: Path


def write_evidence(
    folder: Path,
    seed: int,
    contacts: Sequence[Contact],
    pending: Sequence[Invite],
    *,
    sizes: tuple[int, int],
    export_at: int,
    told: dict[str, str],
) -> EvidencePaths:
    """Write the three files; `sizes` are the mails and meetings beside those of the stories."""
    mails, meetings = sizes
    people = list(_people(seed, contacts, max(mails // 5, meetings // 2), export_at))
    open_ones = (*pending, *_mailed(export_at, told))
    letters: Iterator[Letter] = chain(
        told_letters(export_at),
        made_letters(seed, people, count=mails, export_at=export_at),
        letters_apart(seed, people, export_at=export_at),
        notices(open_ones, contacts, export_at=export_at),
    )
    entries = chain(
        told_meetings(export_at), made_meetings(seed, people, count=meetings, export_at=export_at)
    )
    return EvidencePaths(
        write_mailbox(folder / "mailbox.mbox", letters),
        write_calendar(folder / "calendar.ics", entries),
        write_address_book(folder / "address-book.vcf", people, seed=seed),
    )


def _people(seed: int, contacts: Sequence[Contact], count: int, export_at: int) -> Iterator[Correspondent]:
    """Yield who writes, connections and others mixed, each name once."""
    known = from_contacts(seed, contacts, count * _CONNECTIONS_IN_TEN // 10)
    taken = [one.name for one in contacts]
    others = made_up(seed, count - len(known), export_at, taken=taken)
    found = {one.name: one for one in (*known, *others)}
    yield from sorted(found.values(), key=lambda one: chance(seed, "order", one.mail).random())


def _mailed(export_at: int, told: dict[str, str]) -> list[Invite]:
    """Return the invitations that came after the newer archive was made."""
    mailed = [one for one in stories() if one.is_mailed]
    made = invites_of_stories(mailed, export_at=export_at, told=told)
    return [replace(one, sent_at=export_at + _SINCE_THE_ARCHIVE) for one in made]
