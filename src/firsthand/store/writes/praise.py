"""Recommendations and endorsements."""

from collections.abc import Sequence
from typing import Any

from firsthand.core.records import Endorsement, Recommendation
from firsthand.store.database import stamp
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.seen import Fact, SeenTable, write_facts
from firsthand.store.writes.tally import Tally, digest_of

RECOMMENDATIONS = SeenTable(
    "recommendation",
    "owner_id",
    ("owner_id", "identity_id", "direction", "name", "company", "title", "text", "written_on", "is_visible"),
)
ENDORSEMENTS = SeenTable(
    "endorsement", "owner_id", ("owner_id", "identity_id", "direction", "name", "skill", "at", "status")
)


def write_recommendations(book: IdentityBook, _source: str, rows: Sequence[Recommendation]) -> Tally:
    """Write recommendations in either direction."""
    book.learn((identity_key(row.party), row.party.name) for row in rows)
    return write_facts(book.cursor, RECOMMENDATIONS, [recommended(book, row) for row in rows], book.seen_on)


def recommended(book: IdentityBook, row: Recommendation) -> Fact:
    """Return one fact, told apart by people, day and words."""
    values = (book.owner_id, book.id_of(identity_key(row.party)), *said_in(row))
    return Fact(book.owner_id, recommendation_digest(row), values)


def recommendation_digest(row: Recommendation) -> int:
    """Tell recommendations apart: by people, day and words."""
    return digest_of(*said_in(row.before or row))


def said_in(row: Recommendation) -> tuple[Any, ...]:
    """Return the columns of a recommendation that say something."""
    return (
        row.direction.value, row.party.name, row.company, row.title, row.text, row.written_on.isoformat(),
        row.is_visible,
    )  # fmt: skip


def write_endorsements(book: IdentityBook, _source: str, rows: Sequence[Endorsement]) -> Tally:
    """Write endorsements in either direction."""
    book.learn((identity_key(row.party), row.party.name) for row in rows)
    return write_facts(book.cursor, ENDORSEMENTS, [endorsed(book, row) for row in rows], book.seen_on)


def endorsed(book: IdentityBook, row: Endorsement) -> Fact:
    """Return one fact, told apart by people, skill and time."""
    said = clicked(row)
    return Fact(book.owner_id, digest_of(*said), (book.owner_id, book.id_of(identity_key(row.party)), *said))


def endorsement_digest(row: Endorsement) -> int:
    """Tell endorsements apart: by people, skill and time."""
    return digest_of(*clicked(row))


def clicked(row: Endorsement) -> tuple[str, ...]:
    """Return the columns of an endorsement that say something."""
    return (row.direction.value, row.party.name, row.skill, stamp(row.at), row.status)
