"""Lists that others shared, and what they say of who knows whom: as long as they hold, of people found here."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.core.contact_days import day_number
from firsthand.core.names import fold_name
from firsthand.core.organisations import fold_organisation
from firsthand.core.records import Party
from firsthand.core.shared_lists import CHANCES, SharedList
from firsthand.core.tie_web import MOST_PROOFS, OthersTie, Proof, together
from firsthand.core.together import Pair
from firsthand.store.database import Row, Rows, in_chunks, known_day, known_moment, places
from firsthand.store.queries.whom import find_whom

LISTS = """
    SELECT l.id, l.name, l.url, l.made_at, l.expires_on, l.is_revoked, l.removed_at FROM shared_list l
    WHERE l.owner_id = %s AND l.digest <> '' AND NOT l.is_forgotten ORDER BY l.made_at DESC, l.id DESC
"""
TIES = """
    SELECT t.id, t.name, t.url, t.company, t.how_well, l.id FROM shared_tie t
    JOIN shared_list l ON l.id = t.shared_list_id AND l.digest = t.digest
    WHERE t.owner_id = %s AND l.digest <> '' AND NOT l.is_forgotten{only} ORDER BY t.id
"""
HOLDING = " AND NOT l.is_revoked AND l.removed_at IS NULL AND l.expires_on >= %s"
WORK = """
    SELECT i.person_id, c.company FROM card c JOIN identity i ON i.id = c.identity_id
    WHERE i.person_id IN ({ids}) AND c.company <> ''
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """Somebody on a list: by whom, under which name, and who that is here, if it is certain."""

    id: int
    list_id: int
    name: str
    url: str
    company: str
    how_well: str
    person: int | None = None

    @property
    def record(self) -> str:
        """Name it as evidence."""
        return f"sharedtie:{self.id}"


def shared_lists(rows: Rows, owner_id: int) -> list[SharedList]:
    """Return the lists, those that count no more among them, the newest first."""
    found = rows(LISTS, (owner_id,))
    if not found:
        return []
    sharers = sharers_of(rows, owner_id, found)
    listings: dict[int, list[Listing]] = defaultdict(list)
    listed = [listing(row) for row in rows(TIES.replace("{only}", ""), (owner_id,))]
    for each in found_here(rows, owner_id, listed):
        listings[each.list_id].append(each)
    return [
        SharedList(
            row_id,
            name,
            sharers.get(row_id),
            known_moment(made_at).date(),
            known_day(expires_on),
            bool(is_revoked),
            removed_at is not None,
            len(listings[row_id]),
            sum(each.person is not None for each in listings[row_id]),
        )
        for row_id, name, _, made_at, expires_on, is_revoked, removed_at in found
    ]


def sharers_named(rows: Rows, owner_id: int) -> dict[int, tuple[str, int | None]]:
    """Return the name of who shared each list, and who that is here, if anybody."""
    found = rows(LISTS, (owner_id,))
    sharers = sharers_of(rows, owner_id, found)
    return {row[0]: (row[1], sharers.get(row[0])) for row in found}


def listings_holding(rows: Rows, owner_id: int, today: date) -> list[Listing]:
    """Return everybody on lists that hold today."""
    return found_here(rows, owner_id, listings_read(rows, owner_id, today))


def listings_read(rows: Rows, owner_id: int, today: date) -> list[Listing]:
    """Return everybody on lists that hold today as the lists have them, before anybody is looked up."""
    return [listing(row) for row in rows(TIES.replace("{only}", HOLDING), (owner_id, today.isoformat()))]


def listing(row: Row) -> Listing:
    row_id, *rest, place = row
    return Listing(row_id, place, *rest)


def shared_ties(rows: Rows, owner_id: int, today: date) -> list[OthersTie]:
    """Return who knows whom by lists that hold today, each pair once, between people who are here."""
    listed = [each for each in listings_holding(rows, owner_id, today) if each.person]
    lists = {row[0]: row for row in rows(LISTS, (owner_id,))} if listed else {}
    sharers = sharers_of(rows, owner_id, list(lists.values()))
    chances: dict[Pair, list[float]] = defaultdict(list)
    proofs: dict[Pair, list[Proof]] = defaultdict(list)
    for each in listed:
        sharer, person = sharers.get(each.list_id), each.person
        if sharer is None or person is None or sharer == person:
            continue
        pair = (min(sharer, person), max(sharer, person))
        chances[pair].append(CHANCES[each.how_well])
        made_on = known_moment(lists[each.list_id][3]).date()
        proofs[pair].append(Proof("listed", each.record, 1 if sharer < person else 2, day_number(made_on)))
    return [
        OthersTie(*pair, together(max(found)), is_inferred=False, proofs=tuple(proofs[pair][:MOST_PROOFS]))
        for pair, found in sorted(chances.items())
    ]


def sharers_of(rows: Rows, owner_id: int, lists: Sequence[Row]) -> dict[int, int]:
    """Return who shared each list, where one person here has the profile, or else alone has the name."""
    parties = {row[0]: Party(row[1], row[2]) for row in lists}
    whom = find_whom(rows, owner_id, parties.values())
    found = {}
    for row_id, party in parties.items():
        persons = [each for each in whom.persons(party) if each in whom.names]
        if len(persons) == 1:
            found[row_id] = persons[0]
    return found


def found_here(rows: Rows, owner_id: int, listed: Sequence[Listing]) -> list[Listing]:
    """Say of everybody listed who that is here: who has the profile, or alone has the name and works for the firm."""
    parties = {each.id: Party(each.name, each.url) for each in listed}
    whom = find_whom(rows, owner_id, parties.values())
    by_url = {value for kind, value in whom.found if kind in ("url", "member")}
    named = {
        each.id: persons[0]
        for each in listed
        if len(persons := [one for one in whom.persons(parties[each.id]) if one in whom.names]) == 1
    }
    firms = firms_of(rows, {named[each.id] for each in listed if each.id in named and each.url not in by_url})
    return [replace(each, person=certain(each, named.get(each.id), by_url, firms)) for each in listed]


def certain(each: Listing, person: int | None, by_url: set[str], firms: dict[int, set[str]]) -> int | None:
    """Return who is meant, None where a name alone says it."""
    if person is None or each.url in by_url:
        return person
    firm = fold_organisation(each.company)
    return person if firm and firm in firms.get(person, set()) else None


def firms_of(rows: Rows, ids: Iterable[int]) -> dict[int, set[str]]:
    """Return where people were seen to work, folded."""
    found: dict[int, set[str]] = defaultdict(set)
    for chunk in in_chunks(sorted(ids)):
        for person, company in rows(WORK.replace("{ids}", places(chunk)), chunk):
            found[person].add(fold_organisation(company))
    return found


def listings_like(rows: Rows, owner_id: int, today: date, *, name: str, company: str) -> list[Listing]:
    """Return those on lists that hold whose name or firm has all words that are looked for; nobody where nothing is."""
    wanted, firm = set(fold_name(name).split()), fold_organisation(company)
    if not (wanted or firm):
        return []
    found = [
        each
        for each in listings_read(rows, owner_id, today)
        if wanted <= set(fold_name(each.name).split()) and firm in fold_organisation(each.company)
    ]
    return found_here(rows, owner_id, found)
