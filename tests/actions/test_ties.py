"""Ties in the store: what counts, what does not, and how they age from day to day."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.evidence_files import ALICE, letter, meeting, write_calendar, write_mbox
from tests.signatures import content_of, differences

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.importing import import_source
from firsthand.actions.joining import join_persons, undo_newest
from firsthand.actions.logbook import log_line
from firsthand.actions.logbook import undo_newest as undo_newest_line
from firsthand.actions.settling import settle
from firsthand.actions.ties import weigh_person
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, Tie
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.ties import kept_sums

ANA, ANA_AT_HOME = "Ana Silva <ana.silva@novatech.example>", "Ana Silva <ana@silva.example>"
BOB, CARL = "Bob Marsh <bob@marsh.example>", "Carl Fenn <carl@fenn.example>"
ME = "Alice Arden:alice@arden.example:ACCEPTED"


def mails(other: str, first: datetime, *, every: int, count: int, both: bool = True) -> Iterator[str]:
    """Yield letters from somebody, each answered a day later unless it is one side only."""
    for number in range(count):
        day = first + timedelta(days=every * number)
        key = f"{other[:3]}.{first.year}.{number}"
        yield letter(other, ALICE, "Harbour", f"{day:%a, %d %b %Y %H:%M:%S} +0000", f"{key}@x")
        if both:
            later = day + timedelta(hours=2)
            yield letter(
                ALICE,
                other,
                "Re: Harbour",
                f"{later:%a, %d %b %Y %H:%M:%S} +0000",
                f"{key}r@x",
                answers=f"{key}@x",
            )


def bring(owner: Owner, folder: Path, now: datetime, *letters: str, name: str = "mail.mbox") -> None:
    import_source(owner, write_mbox(folder, *letters, name=name), SourceKind.MAIL, now)


def person(name: str) -> Person:
    return Person.objects.get(name=name)


def said(name: str) -> tuple[int | None, str, str]:
    found = person(name)
    return found.strength, found.standing, found.trend


def test_connection_without_contact_was_never_real(home: Owner) -> None:
    assert said("Dora Quist") == (0, "never real", "")
    assert not Tie.objects.exists()


def test_contact_on_two_days_is_too_little_to_say(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring(home, tmp_path, now, *mails(ANA, datetime(2026, 11, 1, 9, tzinfo=UTC), every=7, count=2))
    assert said("Ana Silva") == (None, "too little to say", "")


def test_weekly_mail_is_close_and_one_side_only_never_real(
    home: Owner, tmp_path: Path, now: datetime
) -> None:
    start = datetime(2026, 6, 1, 9, tzinfo=UTC)
    bring(
        home, tmp_path, now,
        *mails(ANA, start, every=7, count=25), *mails(BOB, start, every=7, count=25, both=False),
    )  # fmt: skip
    strength, standing, _ = said("Ana Silva")
    assert strength is not None
    assert strength > 80
    assert standing == "close"
    assert said("Bob Marsh") == (0, "never real", "")


def test_five_hundred_newsletters_are_no_tie(home: Owner, tmp_path: Path, now: datetime) -> None:
    start = datetime(2025, 6, 1, 9, tzinfo=UTC)
    more = "List-Id: <news.shop.example>\nList-Unsubscribe: <https://shop.example/u>\nPrecedence: bulk\n"
    letters = (
        letter(
            "Shop News <news@shop.example>", ALICE, "Sale",
            f"{start + timedelta(days=number):%a, %d %b %Y %H:%M:%S} +0000", f"n{number}@x", more=more,
        )
        for number in range(500)
    )  # fmt: skip
    bring(home, tmp_path, now, *letters, *mails(ANA, start, every=30, count=5))
    assert not Person.objects.filter(name="Shop News").exclude(strength=0).exists()
    assert set(Tie.objects.values_list("person__name", flat=True)) == {"Ana Silva"}


def test_a_busy_month_falls_while_nothing_follows(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring(home, tmp_path, now, *mails(ANA, datetime(2026, 10, 20, 9, tzinfo=UTC), every=1, count=30))
    story, owner = [], Owner.objects.get(pk=home.pk)
    for later in (0, 60, 200, 800):
        bring_to_day(owner, now + timedelta(days=later))
        story.append(said("Ana Silva"))
    assert [each[1:] for each in story] == [
        ("close", "rising"), ("fading", "falling"), ("dormant", "falling"), ("dormant", "steady"),
    ]  # fmt: skip
    assert [each[0] for each in story] == sorted((each[0] for each in story), reverse=True)


def test_a_friend_of_each_year_is_not_dormant(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring(home, tmp_path, now, *mails(ANA, datetime(2020, 1, 20, 9, tzinfo=UTC), every=365, count=7))
    strength, standing, _ = said("Ana Silva")
    assert standing == "active"
    assert strength is not None
    assert strength < 30


def test_meetings_calls_and_mail_count_on_the_same_scale(home: Owner, tmp_path: Path, now: datetime) -> None:
    entries = (
        meeting(str(day), "Plans", f"202610{day:02}T090000Z", f"202610{day:02}T100000Z", ME, "Bob Marsh:bob@marsh.example:ACCEPTED")
        for day in (5, 12, 19)
    )  # fmt: skip
    import_source(home, write_calendar(tmp_path, *entries), SourceKind.CALENDAR, now)
    before, _, _ = said("Bob Marsh")
    log_line(home, "call with Bob Marsh yesterday", now)
    after, standing, trend = said("Bob Marsh")
    assert before is not None
    assert after is not None
    assert after > before > 10
    assert (standing, trend) == ("close", "rising")
    undo_newest_line(home, now)
    assert said("Bob Marsh")[0] == before


def test_joined_people_have_one_tie_of_all_their_days(home: Owner, tmp_path: Path, now: datetime) -> None:
    start = datetime(2026, 7, 1, 9, tzinfo=UTC)
    bring(home, tmp_path, now, *mails(BOB, start, every=14, count=5), *mails(CARL, start, every=14, count=6))
    bob, carl = person("Bob Marsh"), person("Carl Fenn")
    apart = kept_sums(django_rows, [bob.pk, carl.pk])
    join_persons(home, bob.pk, carl.pk, now)
    [tie] = Tie.objects.all()
    assert tie.days == 6  # the same days, once each
    assert tie.all_sent == apart[bob.pk].all_sent + apart[carl.pk].all_sent
    undo_newest(home, now)
    assert sorted(Tie.objects.values_list("days", flat=True)) == [5, 6]


@pytest.fixture
def lively(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Mail of all ages, with a meeting that still lies ahead."""
    ahead = meeting(
        "f", "Plans", "20261201T090000Z", "20261201T100000Z", ME, "Carl Fenn:carl@fenn.example:ACCEPTED"
    )
    bring(
        home, tmp_path, now,
        *mails(ANA, datetime(2025, 1, 5, 9, tzinfo=UTC), every=20, count=34),
        *mails(BOB, datetime(2019, 1, 5, 9, tzinfo=UTC), every=9, count=20),
        *mails(CARL, datetime(2026, 9, 5, 9, tzinfo=UTC), every=30, count=3),
    )  # fmt: skip
    import_source(home, write_calendar(tmp_path, ahead), SourceKind.CALENDAR, now)
    return Owner.objects.get(pk=home.pk)


def people_of(owner: Owner) -> dict[str, list[str]]:
    content = content_of(owner.pk)
    return {name: content[name] for name in ("person", "tie")}


@pytest.mark.parametrize("steps", [(1,), (3, 40), (40, 41, 300), (-30, 5), (-400, -10, 0), (12, -12, 12)])
def test_going_from_day_to_day_gives_what_a_whole_settling_gives(
    lively: Owner, now: datetime, steps: tuple[int, ...]
) -> None:
    for days in steps:
        bring_to_day(lively, now + timedelta(days=days))
    walked = people_of(lively)
    settle(lively, now + timedelta(days=steps[-1]))
    assert not differences(walked, people_of(lively))


def test_a_meeting_ahead_counts_once_it_was_held(lively: Owner, now: datetime) -> None:
    before = person("Carl Fenn")
    bring_to_day(lively, now + timedelta(days=11))
    after = person("Carl Fenn")
    assert (before.knowledge, after.knowledge) == ("spoken", "met")
    assert after.meetings == before.meetings + 1


def test_same_day_twice_writes_nothing(lively: Owner, now: datetime) -> None:
    bring_to_day(lively, now)
    Person.objects.update(strength=1)
    bring_to_day(lively, now)
    assert set(Person.objects.values_list("strength", flat=True)) == {1}


def test_a_tie_weighed_on_the_spot_is_what_the_list_says(lively: Owner, now: datetime) -> None:
    knower = open_knower(django_rows, lively.pk, owner_facts(django_rows, lively.pk), now)
    for each in Person.objects.filter(is_owner=False):
        weighed = weigh_person(django_rows, knower, knower.people([each.pk])[each.pk], now)
        assert weighed.strength.value == each.strength
        assert weighed.strength.standing == each.standing
        assert sum(day.sent for day in weighed.days) == weighed.sums.all_sent
        terms = weighed.strength.tie.terms if weighed.strength.tie else ()
        assert len(weighed.reasons) <= len(terms)
