"""The owner's own facts."""

from collections.abc import Sequence

from firsthand.core.records import OwnerAddress, OwnerEvent, OwnerPosition, OwnerProfile, OwnerSchool
from firsthand.store.database import stamp
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.seen import Fact, SeenTable, write_facts
from firsthand.store.writes.tally import Tally, digest_of

OwnRecord = OwnerProfile | OwnerPosition | OwnerSchool | OwnerAddress | OwnerEvent

TABLES = {
    OwnerProfile: SeenTable(
        "own_profile", "owner_id", ("owner_id", "name", "headline", "industry", "place", "maiden_name")
    ),
    OwnerPosition: SeenTable(
        "own_position", "owner_id", ("owner_id", "company", "title", "place", "started_on", "finished_on")
    ),
    OwnerSchool: SeenTable(
        "own_school", "owner_id", ("owner_id", "school", "degree", "started_on", "finished_on")
    ),
    OwnerAddress: SeenTable("own_address", "owner_id", ("owner_id", "mail", "is_confirmed", "is_primary")),
    OwnerEvent: SeenTable("own_event", "owner_id", ("owner_id", "name", "starts_at", "ends_at", "is_going")),
}


def write_background(book: IdentityBook, rows: Sequence[OwnRecord]) -> Tally:
    """Write facts about the owner, each kind to its table."""
    tally = Tally()
    for kind, table in TABLES.items():
        facts = [own_fact(book.owner_id, row) for row in rows if isinstance(row, kind)]
        if facts:
            tally += write_facts(book.cursor, table, facts, book.seen_on)
    return tally


def own_fact(owner_id: int, row: OwnRecord) -> Fact:
    """Return one fact; all that the source says of it is its identity."""
    values = own_values(row)
    return Fact(owner_id, digest_of(*values), (owner_id, *values))


def own_values(row: OwnRecord) -> tuple[object, ...]:
    """Return the columns of a row in the order of its table."""
    match row:
        case OwnerProfile():
            return (row.name, row.headline, row.industry, row.place, row.maiden_name)
        case OwnerPosition():
            return (row.company, row.title, row.place, row.started_on, row.finished_on)
        case OwnerSchool():
            return (row.school, row.degree, row.started_on, row.finished_on)
        case OwnerAddress():
            return (row.mail, row.confirmed, row.primary)
        case OwnerEvent():
            return (row.name, stamp(row.starts_at), stamp(row.ends_at), row.is_going)
