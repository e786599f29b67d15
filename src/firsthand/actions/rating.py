"""The owner's own word on how strong a tie is, and how far the counted number agrees with it."""

from datetime import datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.summaries import summarise_people
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.actions.ties import weigh_person
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Rating
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts


def rate_tie(owner: Owner, person_id: int, value: int, now: datetime) -> Rating:
    """Keep how strong the owner says a tie is, 0 to 100; it stands in place of the counted number.

    Raises UserError RAT-101 for a number out of bounds, LOG-105 where there is no such person.
    """
    if not 0 <= value <= 100:
        raise UserError(
            "RAT-101", "A tie is rated from 0 to 100.", next_step="0 is never real, 100 as close as it gets."
        )
    identity = identity_of(owner, person_id)
    rating = Rating.objects.create(
        owner=owner, identity=identity, value=value, counted=counted(owner, person_id, now), made_at=now
    )
    summarise_people(owner, now, {person_id})
    return rating


def counted(owner: Owner, person_id: int, now: datetime) -> int | None:
    """Return the number that records alone give."""
    knower = open_knower(django_rows, owner.pk, owner_facts(django_rows, owner.pk), now)
    strength = weigh_person(django_rows, knower, knower.people([person_id])[person_id], now).strength
    return strength.counted if strength.is_rated else strength.value


def undo_newest(owner: Owner, now: datetime) -> Rating:
    """Take the newest rating back. Raises UserError RAT-102 where there is none."""
    missing = UserError("RAT-102", "You rated nothing that could be taken back.")
    newest = newest_standing(Rating.objects.filter(owner=owner), missing)
    undo_rating(owner, newest.pk, now)
    return newest


def undo_rating(owner: Owner, rating_id: int, now: datetime) -> bool:
    """Take a rating back; again is no harm."""
    said = Rating.objects.filter(owner=owner, pk=rating_id)
    if not take_back(said, now):
        return False
    persons = said.values_list("identity__person_id", flat=True)
    summarise_people(owner, now, {person for person in persons if person is not None})
    return True
