"""The list of people to mute, unfollow or remove on the platform, with what archives show of each."""

from collections.abc import Mapping
from datetime import date

from firsthand.core.listing import PersonRow
from firsthand.core.prune_list import Listed, order_of
from firsthand.core.prune_words import Plan, Said, shown_by, tell_shown
from firsthand.store.database import Rows, in_chunks
from firsthand.store.queries.owner import newest_editions
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.pruning import profiles_of, words_said


def people_listed(rows: Rows, owner_id: int) -> list[Listed]:
    """Return everybody on the list, whom there is something to do about first; then the newest ticked off."""
    plans, archive_on = plans_of(words_said(rows, owner_id)), newest_archive(rows, owner_id)
    people = people_planned(rows, owner_id, plans)
    profiles = profiles_of(rows, [each.id for each in people])
    found = [listed(each, plans[each.id], archive_on, profiles.get(each.id, ())) for each in people]
    return sorted(found, key=order_of)


def count_left(rows: Rows, owner_id: int, said: Mapping[int, Said]) -> int:
    """Count whom there is anything left to do about on the platform, by all that the owner `said`."""
    plans, archive_on = plans_of(said), newest_archive(rows, owner_id)
    shown = (
        shown_by(plans[each.id], is_connected=each.is_connected, archive_on=archive_on)
        for each in people_planned(rows, owner_id, plans)
    )
    return sum(each.is_left for each in shown)


def plans_of(said: Mapping[int, Said]) -> dict[int, Plan]:
    return {person: each.plan for person, each in said.items() if each.plan}


def newest_archive(rows: Rows, owner_id: int) -> date | None:
    """Return the day of the newest list of connections."""
    return newest_editions(rows, owner_id).get("connections")


def people_planned(rows: Rows, owner_id: int, plans: Mapping[int, Plan]) -> list[PersonRow]:
    return [each for ids in in_chunks(sorted(plans)) for each in people_by_ids(rows, owner_id, ids)]


def listed(row: PersonRow, plan: Plan, archive_on: date | None, profiles: tuple[str, ...]) -> Listed:
    shown = shown_by(plan, is_connected=row.is_connected, archive_on=archive_on)
    return Listed(row, plan, shown, tell_shown(shown, archive_on), profiles)
