"""Sharing a list of people with somebody: a file that the owner hands over, and can take back with another."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from firsthand.actions.exporting import Export
from firsthand.core.erasing import mark_of
from firsthand.core.errors import UserError
from firsthand.core.filters import EVERYBODY, Filters
from firsthand.core.knowledge import Knowledge
from firsthand.core.names import fold_name
from firsthand.core.records import Party
from firsthand.core.shared_lists import LONGEST, MOST_DAYS, MOST_PEOPLE, USUAL_DAYS, how_well, write_list
from firsthand.core.shared_records import SharedHead, SharedPerson
from firsthand.home import key_in
from firsthand.store.database import Rows
from firsthand.store.queries.export import exported_ids, exported_people
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.people import anchors_of

KEY = "shared.key"  # of the numbers of lists, so that a later one to the same person takes the place of the one before


@dataclass(frozen=True, slots=True)
class Sharing:
    """What is to be shared: with whom, whom of the owner's people, for how many days, how much it says."""

    shared_with: str
    filters: Filters = EVERYBODY
    only: tuple[str, ...] = ()
    days: int = USUAL_DAYS
    says_how_well: bool = False
    is_revoked: bool = False
    is_chosen: bool = False  # the owner says that they choose to

    def check(self) -> None:
        """Raise UserError SHL-402 where nobody is named, SHL-403 for too many days, SHL-406 where it was not chosen."""
        if not (self.is_chosen or self.is_revoked):
            what = "A list is shared by your own choice alone."
            raise UserError("SHL-406", what, next_step="Tick that you choose to.")
        if not self.shared_with or len(self.shared_with) > LONGEST:
            what = (
                f"A name has at most {LONGEST} characters."
                if self.shared_with
                else "This list is for nobody."
            )
            raise UserError(
                "SHL-402",
                what,
                where="The name of whom you share it with",
                kept="No list was made, and nothing was exported.",
                next_step="Give their name.",
            )
        if not 1 <= self.days <= MOST_DAYS:
            raise UserError(
                "SHL-403", f"A list holds for 1 to {MOST_DAYS} days.", next_step="Choose another number."
            )


def share_list(
    rows: Rows, owner_id: int, sharing: Sharing, now: datetime, *, among: Collection[int] | None = None
) -> Export:
    """Return the file of a list, or the one that takes it back.

    Raises UserError EXP-104 for somebody who is not there, SHL-402 to SHL-406.
    """
    sharing.check()
    facts = owner_facts(rows, owner_id)
    if not facts.name:
        raise UserError(
            "SHL-404",
            "Your own name is not known yet, and a list says who shared it.",
            next_step="Import your LinkedIn archive first.",
        )
    head = SharedHead(
        mark_of(key_in(KEY).encode("ascii"), f"list-{owner_id}", fold_name(sharing.shared_with)),
        Party(facts.name, facts.urls[0] if facts.urls else ""),
        sharing.shared_with,
        now.replace(microsecond=0),
        (now + timedelta(days=sharing.days)).date(),
        sharing.is_revoked,
    )
    ids = () if sharing.is_revoked else people_of(rows, owner_id, sharing, now, among=among)
    return Export(len(ids), write_list(head, shared_people(rows, owner_id, ids, sharing)))


def people_of(
    rows: Rows, owner_id: int, sharing: Sharing, now: datetime, *, among: Collection[int] | None = None
) -> tuple[int, ...]:
    """Return whom a list would have. Raises UserError EXP-104, SHL-405."""
    if among is not None and len(anchors_of(rows, owner_id, among)) < len(set(among)):
        raise UserError(
            "EXP-104", "One of these people is not there.", kept="Nothing was exported.",
            next_step="See who is there: firsthand people",
        )  # fmt: skip
    ids = exported_ids(rows, owner_id, sharing.filters, today=now.date(), only=sharing.only)
    chosen = tuple(each for each in ids if among is None or each in set(among))
    if len(chosen) > MOST_PEOPLE:
        raise UserError(
            "SHL-405",
            f"A list has at most {MOST_PEOPLE:,} people; these are {len(chosen):,}.",
            next_step="Choose fewer: by a tag, a company, or those you know first-hand.",
        )
    return chosen


def shared_people(
    rows: Rows, owner_id: int, ids: tuple[int, ...], sharing: Sharing
) -> Iterator[SharedPerson]:
    """Yield people with nothing but name, company and profile, and coarsely how well where that was chosen."""
    for each in exported_people(rows, owner_id, ids):
        person = each.person
        said = how_well(Knowledge(person.knowledge), person.strength) if sharing.says_how_well else ""
        url = next((url for url in each.urls if url.startswith("linkedin.com/in/")), "")
        if person.name:
            yield SharedPerson(Party(person.name, url), person.company, said)
