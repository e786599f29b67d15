"""The list of people to mute, unfollow or remove on the platform, with what archives show of each."""

from datetime import date

from firsthand.core.listing import PersonRow
from firsthand.core.prune_list import Listed, order_of
from firsthand.core.prune_words import Plan, shown_by, tell_shown
from firsthand.store.database import Rows, in_chunks
from firsthand.store.queries.owner import newest_editions
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.pruning import profiles_of, words_said


def people_listed(rows: Rows, owner_id: int) -> list[Listed]:
    """Return everybody on the list, whom there is something to do about first; then the newest ticked off."""
    plans = {person: said.plan for person, said in words_said(rows, owner_id).items() if said.plan}
    archive_on = newest_editions(rows, owner_id).get("connections")
    people = [each for ids in in_chunks(sorted(plans)) for each in people_by_ids(rows, owner_id, ids)]
    profiles = profiles_of(rows, [each.id for each in people])
    found = [listed(each, plans[each.id], archive_on, profiles.get(each.id, ())) for each in people]
    return sorted(found, key=order_of)


def listed(row: PersonRow, plan: Plan, archive_on: date | None, profiles: tuple[str, ...]) -> Listed:
    shown = shown_by(plan, is_connected=row.is_connected, archive_on=archive_on)
    return Listed(row, plan, shown, tell_shown(shown, archive_on), profiles)
