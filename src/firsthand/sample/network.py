"""The whole sample: two archives of one made-up owner and the text of her invitation page."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from firsthand.sample.archive import Rows, archive_name, write_archive
from firsthand.sample.calendars import seconds_at
from firsthand.sample.connections import connection_rows
from firsthand.sample.contacts import Contact, cast_contacts, make_contacts, make_leavers
from firsthand.sample.evidence import EvidencePaths, write_evidence
from firsthand.sample.invitations import (
    Invite,
    invitation_rows,
    invites_dismissed,
    invites_of_stories,
    invites_of_strangers,
    invites_unanswered,
    log_at,
)
from firsthand.sample.messages import message_rows
from firsthand.sample.owner import (
    address_rows,
    education_rows,
    event_rows,
    follow_rows,
    position_rows,
    profile_rows,
    skill_rows,
    story_words,
)
from firsthand.sample.praise import coach_rows, endorsement_rows, given_rows, received_rows
from firsthand.sample.scripts import scripts
from firsthand.sample.stories import stories
from firsthand.sample.stories_pasted import invitation_page
from firsthand.sample.threads import plan_threads, story_threads

_BETWEEN_DAYS = 152  # from the older archive to the newer one


@dataclass(frozen=True, slots=True)
class SamplePaths:
    """Where the sample was written: the older archive, the newer one, what lies beside them, the copied page."""

    earlier: Path
    later: Path
    evidence: EvidencePaths
    pasted: Path

    @property
    def all(self) -> tuple[Path, ...]:
        """Return every file, in the order in which they are imported."""
        beside = self.evidence
        return self.earlier, self.later, beside.address_book, beside.calendar, beside.mailbox, self.pasted


@dataclass(frozen=True, slots=True)
class _Network:
    """Everything decided before the first row is written."""

    seed: int
    export_on: date
    cast: tuple[Contact, ...]
    made: tuple[Contact, ...]
    pending: tuple[Invite, ...]
    messages: int

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return self.cast + self.made

    @property
    def export_at(self) -> int:
        return seconds_at(self.export_on, 18)


def write_sample(
    folder: Path,
    *,
    as_of: date,
    connections: int = 420,
    messages: int = 2600,
    invitations: int = 160,
    pending: int | None = None,
    mails: int = 320,
    meetings: int = 90,
    seed: int = 7,
) -> SamplePaths:
    """Write the sample into the folder; the same arguments give the same bytes.

    The newer archive has exactly so many rows of each kind, or as few as the stories need.
    `pending` counts the open incoming invitations among `invitations`; by default those of the stories.
    `mails` and `meetings` are those beside what the stories need.
    """
    folder.mkdir(parents=True, exist_ok=True)
    export_on = as_of - timedelta(days=1)
    network = _decide(seed, export_on, (connections, invitations, pending or 0), messages)
    earlier_on = export_on - timedelta(days=_BETWEEN_DAYS)
    earlier, later = archive_name("Basic", earlier_on), archive_name("Complete", export_on)
    pasted = folder / "pasted-invitations.txt"
    pasted.write_text(invitation_page(story_words(export_on)), encoding="utf-8", newline="\n")
    return SamplePaths(
        write_archive(folder / earlier, _earlier_files(network, earlier_on), export_on=earlier_on),
        write_archive(folder / later, _later_files(network), export_on=export_on),
        write_evidence(
            folder,
            seed,
            network.made,
            network.pending,
            sizes=(mails, meetings),
            export_at=network.export_at,
            told=story_words(export_on),
        ),
        pasted,
    )


def _decide(seed: int, export_on: date, sizes: tuple[int, int, int], messages: int) -> _Network:
    connections, invitations, pending = sizes
    export_at = seconds_at(export_on, 18)
    told = invites_of_stories(
        (one for one in stories() if not (one.pasted or one.is_mailed)),
        export_at=export_at,
        told=story_words(export_on),
    )
    strangers = max(0, pending - len(told))
    cast = cast_contacts(export_at)
    wanted = max(0, connections - sum(not one.left for one in cast))
    rest = max(0, invitations - len(told) - strangers)
    recent = min(int(rest * 0.6), int(wanted * 0.35))
    made = make_contacts(seed, count=wanted, recent=recent, export_at=export_at)
    in_log = len(log_at(export_at, contacts=made, pending=()))
    leavers = make_leavers(seed, count=max(1, connections // 200), export_at=export_at)
    return _Network(
        seed,
        export_on,
        tuple(cast),
        (*made, *leavers),
        (
            *told,
            *invites_of_strangers(seed, count=strangers, export_at=export_at),
            *invites_unanswered(seed, count=max(0, rest - in_log), export_at=export_at),
        ),
        messages,
    )


def _earlier_files(network: _Network, earlier_on: date) -> dict[str, Rows]:
    at = seconds_at(earlier_on, 18)
    gone = invites_dismissed(network.seed, count=max(3, len(network.contacts) // 100), earlier_at=at)
    log = log_at(at, contacts=network.contacts, pending=(*network.pending, *gone))
    return {
        "Connections.csv": connection_rows(network.contacts, is_earlier=True, export_at=at),
        "Invitations.csv": invitation_rows(log),
        **_owner_files(network.export_on.year),
    }


def _later_files(network: _Network) -> dict[str, Rows]:
    at, contacts = network.export_at, network.contacts
    told = story_threads(scripts(), export_at=at)
    friends = [one for one in network.made if not one.left]
    rows = max(0, network.messages - sum(thread.rows for thread in told))
    threads = [*told, *plan_threads(network.seed, friends, rows=rows, export_at=at)]
    log = log_at(at, contacts=contacts, pending=network.pending)
    return {
        "Connections.csv": connection_rows(contacts, is_earlier=False, export_at=at),
        "Invitations.csv": invitation_rows(log),
        "messages.csv": message_rows(network.seed, threads, export_at=at),
        "coach_messages.csv": coach_rows(at),
        **_owner_files(network.export_on.year),
        "Recommendations_Received.csv": received_rows(network.export_on),
        "Recommendations_Given.csv": given_rows(network.export_on),
        "Endorsement_Received_Info.csv": endorsement_rows(
            network.seed, contacts, is_received=True, export_at=at
        ),
        "Endorsement_Given_Info.csv": endorsement_rows(
            network.seed, contacts, is_received=False, export_at=at
        ),
        "Events.csv": event_rows(network.export_on),
        "Company Follows.csv": follow_rows(network.export_on),
    }


def _owner_files(year: int) -> dict[str, Rows]:
    return {
        "Profile.csv": profile_rows(),
        "Positions.csv": position_rows(year),
        "Education.csv": education_rows(year),
        "Skills.csv": skill_rows(),
        "Email Addresses.csv": address_rows(year),
    }
