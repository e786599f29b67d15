"""The owner's word on a tie stands, outlives imports and joins, and can be taken back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, BOB, bring, mails, said

from firsthand.actions.acts import undo_act
from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.joining import join_persons
from firsthand.actions.rating import rate_tie, undo_newest
from firsthand.actions.settling import settle
from firsthand.core.agreement import Agreement, agreement_of, spread
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, Rating
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.ratings import pairs_of, ratings, unrated

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.fixture
def rated(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    bring(home, tmp_path, now, *mails(ANA, START, every=10, count=5), *mails(BOB, START, every=9, count=4))
    rate_tie(home, Person.objects.get(name="Ana Silva").pk, 75, now)
    return home


def test_rating_stands_in_place_of_the_number(rated: Owner, now: datetime) -> None:
    assert said("Ana Silva") == (75, "fading", "")
    [(_, name, value, counted, _)] = ratings(django_rows, rated.pk)
    assert (name, value) == ("Ana Silva", 75)
    assert counted is not None
    assert 0 < counted < 75


def test_rating_outlives_imports_settling_and_days(rated: Owner, tmp_path: Path, now: datetime) -> None:
    bring(rated, tmp_path, now, *mails(ANA, START + timedelta(days=3), every=4, count=9), name="more.mbox")
    assert said("Ana Silva")[0] == 75
    settle(rated, now)
    assert said("Ana Silva")[0] == 75
    bring_to_day(Owner.objects.get(pk=rated.pk), now + timedelta(days=400))
    assert said("Ana Silva") == (75, "dormant", "")


def test_somebody_without_any_contact_can_be_rated(rated: Owner, now: datetime) -> None:
    dora = Person.objects.get(name="Dora Quist")
    rating = rate_tie(rated, dora.pk, 50, now)
    assert rating.counted == 0
    assert said("Dora Quist") == (50, "dormant", "")
    settle(rated, now)
    assert said("Dora Quist")[0] == 50


def test_rating_goes_with_a_join_and_the_newest_counts(rated: Owner, now: datetime) -> None:
    ana, bob = (Person.objects.get(name=name).pk for name in ("Ana Silva", "Bob Marsh"))
    rate_tie(rated, bob, 0, now + timedelta(minutes=1))
    join_persons(rated, ana, bob, now)
    one = Person.objects.filter(is_owner=False, identities__value="bob@marsh.example").get()
    assert (one.strength, one.standing) == (0, "never real")


def test_rating_can_be_taken_back_from_history(rated: Owner, now: datetime) -> None:
    [act] = [each for each in newest_acts(django_rows, rated.pk, limit=9) if each.sort == "rating"]
    assert (act.whom, act.what) == ("Ana Silva", "75")
    assert undo_act(rated, act.key, now)
    assert said("Ana Silva")[0] != 75
    assert not undo_act(rated, act.key, now)
    with pytest.raises(UserError, match="RAT-102"):
        undo_newest(rated, now)
    assert Rating.objects.count() == 1


@pytest.mark.parametrize("value", [-1, 101])
def test_rating_out_of_bounds_is_refused(rated: Owner, now: datetime, value: int) -> None:
    with pytest.raises(UserError, match="RAT-101"):
        rate_tie(rated, Person.objects.get(name="Bob Marsh").pk, value, now)


def test_who_is_rated_is_not_offered_again(rated: Owner) -> None:
    assert unrated(django_rows, rated.pk) == [Person.objects.get(name="Bob Marsh").pk]


def test_agreement_compares_order_distance_and_halves() -> None:
    assert agreement_of([(100, 90)] * 4) is None
    assert agreement_of([(0, 10), (25, 20), (50, 60), (75, 40), (100, 90)]) == Agreement(5, 0.9, 14.0, 0.8)
    assert pairs_of([(1, "a", 75, None, 0), (2, "b", 50, 40, 0)]) == [(50, 40)]


def test_ties_to_rate_are_spread_from_the_strongest_to_the_weakest() -> None:
    assert spread(range(5)) == [0, 1, 2, 3, 4]
    chosen = spread(range(1000))
    assert (len(chosen), chosen[0], chosen[-1]) == (20, 0, 999)
    assert len(set(chosen)) == 20
