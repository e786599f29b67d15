"""Results from the store: how ties were made with what was known before, what they took, and experiments."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.archives import OWNER, archive_files, chat, connection, invitation, message, write_zip
from tests.evidence_files import meeting, write_calendar

from firsthand.actions.acts import undo_act
from firsthand.actions.experiments import begin_experiment, review_experiment
from firsthand.actions.importing import import_source
from firsthand.actions.imports import import_archive
from firsthand.actions.made_ties import MANY, make_ties, ties_made
from firsthand.actions.outcomes import Told, choose_role, keep_outcome
from firsthand.actions.owners import choose_policy
from firsthand.actions.pitches import read_all
from firsthand.actions.results import Looked, line_of, look_at_results, stands_of
from firsthand.core.errors import UserError
from firsthand.core.experiments import Word, due_experiments, say_adjust, tell_due
from firsthand.core.made import Made
from firsthand.core.outcomes import BUILT_IN, Part, Role
from firsthand.core.result_words import say_held
from firsthand.core.results import TieMade
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import MadeTies, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.experiments import experiments_of
from firsthand.store.queries.made_ties import TiesKept
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.spectrum import choices_made

PITCH = "Hi Alice, we help firms like yours double revenue. Book a free demo: https://leads.example/call"


def network(owner: Owner, folder: Path, now: datetime, *later: list[str]) -> None:
    """Five connections, each begun in another way; `later` are messages that came long after."""
    files = archive_files(
        owner=OWNER,
        connections=[
            connection("Known Before", "10 Mar 2026"),
            connection("Talked First", "10 Mar 2026"),
            connection("Wrote After", "10 Mar 2026"),
            connection("Met Before", "10 Mar 2026"),
            connection("Sells Things", "10 Mar 2026"),
        ],
        invitations=[
            invitation("Talked First", "2026-03-01T08:00", "Hello"),
            invitation("Wrote After", "2026-03-01T08:00", "Hello"),
        ],
        messages=[
            *chat(
                "k",
                "Known Before",
                ("me", "2026-01-05 09:00:00", "Hi"),
                ("them", "2026-01-06 09:00:00", "Yes"),
            ),
            *chat(
                "t",
                "Talked First",
                ("me", "2026-03-04 09:00:00", "Hi"),
                ("them", "2026-03-05 09:00:00", "Yes"),
            ),
            *chat(
                "w",
                "Wrote After",
                ("me", "2026-03-10 09:00:00", "Hi"),
                ("them", "2026-03-11 09:00:00", "Thank you, the harbour review was good"),
            ),
            message("s", "Sells Things", [OWNER], "2026-03-12 09:00:00", PITCH),
            *later,
        ],
    )
    import_archive(owner, write_zip(folder, files), now)
    me, met = "Lena Hartwig:lena@hartwig.example:ACCEPTED", "Met Before:met@x.example:ACCEPTED"
    path = write_calendar(folder, meeting("1", "Docks", "20260201T100000Z", "20260201T113000Z", me, met))
    import_source(owner, path, SourceKind.CALENDAR, now)


def ties(owner: Owner, now: datetime) -> dict[str, TieMade]:
    found = ties_made(django_rows, owner.pk, now)
    assert found is not None
    names = dict(Person.objects.values_list("pk", "name"))
    return {names[each.person]: each for each in found.ties}


def looked(now: datetime, **asked) -> Looked:
    owner = first_owner(django_rows)
    assert owner is not None
    return look_at_results(django_rows, owner, now, **asked)


def test_ties_are_judged_by_what_was_known_before(alice: Owner, tmp_path: Path, now: datetime) -> None:
    network(alice, tmp_path, now)
    found = ties(alice, now)
    assert {name: each.made for name, each in found.items()} == {
        "Known Before": Made.KNOWN,
        "Talked First": Made.TALKED,
        "Wrote After": Made.STRANGER,
        "Met Before": Made.KNOWN,
        "Sells Things": Made.STRANGER,
    }
    assert sum(found["Met Before"].minutes.values()) == 90
    assert found["Known Before"].since == date(2026, 3, 10)


def test_what_came_later_changes_no_judgement(alice: Owner, tmp_path: Path, now: datetime) -> None:
    """The leak test: facts planted after the day of the connection move nobody to another side."""
    planted = [
        *chat(
            "x", "Sells Things", ("them", "2026-06-05 09:00:00", "Hi"), ("me", "2026-06-06 09:00:00", "Yes")
        ),
        *chat(
            "y", "Wrote After", ("them", "2026-06-05 09:00:00", "Hi"), ("me", "2026-06-06 09:00:00", "Yes")
        ),
    ]
    network(alice, tmp_path, now, *planted)
    found = ties(alice, now)
    assert found["Sells Things"].made is found["Wrote After"].made is Made.STRANGER


def test_the_worker_keeps_ties_until_something_changes(alice: Owner, tmp_path: Path, now: datetime) -> None:
    network(alice, tmp_path, now)
    before = ties(alice, now)
    assert looked(now).stands == ()
    stands = looked(now, with_places=True).stands
    assert make_ties(now)
    assert not make_ties(now)
    assert ties(alice, now) == before
    assert looked(now).stands == stands
    assert [(each.policy, each.chosen) for each in looked(now).stands][-1:] in ([], [("Trusted network", 30)])
    Owner.objects.update(generation=10**6)
    assert make_ties(now)
    assert MadeTies.objects.count() == 1


def test_among_very_many_a_page_does_not_wait(alice: Owner, now: datetime) -> None:
    Person.objects.bulk_create(
        Person(owner=alice, name="", name_key="", is_connected=True, connected_on=now.date())
        for _ in range(MANY + 1)
    )
    found = looked(now)
    assert not found.is_worked_out
    assert found.advice.is_silent


def test_outcomes_meet_ties_and_policies(alice: Owner, tmp_path: Path, now: datetime) -> None:
    network(alice, tmp_path, now)
    assert read_all(alice.pk)
    people = dict(Person.objects.values_list("name", "pk"))
    choose_role(alice, Role.BUSINESS, now - timedelta(days=100))
    Owner.objects.update(created_at=now - timedelta(days=100))
    choose_policy(alice, now - timedelta(days=40), stop="Open", asks_per_week=10)
    lead = BUILT_IN["lead"]
    keep_outcome(
        alice, Told(lead, now.date() - timedelta(days=50), [(people["Known Before"], Part.SOURCE)]), now
    )
    late = keep_outcome(alice, Told(lead, now.date(), [(people["Wrote After"], Part.SOURCE)]), now)
    keep_outcome(alice, Told(BUILT_IN["deal"], now.date()), now)
    found = looked(now)
    assert found.kind is lead
    assert [len(found.results.group(made).outcomes) for made in Made] == [1, 0, 0, 1]
    assert [(each.period.policy, len(each.outcomes)) for each in found.periods] == [
        ("Trusted network", 1),
        ("Open", 1),
    ]
    assert [found.results.group(made).pitches for made in Made] == [
        0,
        0,
        0,
        0,
    ]  # it came before the first outcome
    assert found.policy == "Open"
    assert found.results.window.first_on == date(2026, 8, 1)
    assert len(looked(now, kind="all").results.outcomes) == 3
    assert len(looked(now, kind="deal").results.apart) == 1
    assert looked(now, since=now.date()).results.outcomes == (late.pk,)
    keep_outcome(alice, Told(lead, date(2026, 3, 3)), now)
    assert looked(now).results.group(Made.STRANGER).pitches == 1
    assert looked(now, since=date(2026, 3, 12)).results.group(Made.STRANGER).pitches == 1
    assert looked(now, since=date(2026, 3, 13)).results.group(Made.STRANGER).pitches == 0


def test_the_kind_is_that_of_which_most_came_in_the_time_looked_at(alice: Owner, now: datetime) -> None:
    for day in range(1, 16):
        keep_outcome(alice, Told(BUILT_IN["lead"], date(2025, 7, day)), now)
    keep_outcome(alice, Told(BUILT_IN["deal"], date(2026, 2, 1)), now)
    assert looked(now).kind is BUILT_IN["lead"]
    found = looked(now, since=date(2025, 11, 15))
    assert (found.kind, len(found.outcomes)) == (BUILT_IN["deal"], 1)
    leads = looked(now, since=date(2025, 11, 15), kind="lead")
    assert (len(leads.outcomes), leads.others) == (0, 1)
    assert leads.advice.is_silent
    assert line_of(leads) == "0 leads since November 2025, of 0 connections; 1 outcome of other kinds."
    assert looked(now, kind="interview").kind is BUILT_IN["interview"]
    unknown = looked(now, kind="sorcery")
    assert unknown.kind is BUILT_IN["lead"]
    assert unknown.asides == ("There is no kind of outcome called “sorcery”.",)


@pytest.mark.parametrize(
    ("since", "aside"),
    [
        (date(1900, 1, 1), "No outcome was kept before 1 May 2026."),
        (date(2030, 1, 1), "1 January 2030 has not come, so it counts from 1 May 2026."),
    ],
)
def test_a_day_without_outcomes_before_it_is_said_and_not_counted_from(
    alice: Owner, now: datetime, since: date, aside: str
) -> None:
    keep_outcome(alice, Told(BUILT_IN["lead"], date(2026, 5, 9)), now)
    found = looked(now, since=since)
    assert (found.results.window.first_on, found.asides) == (date(2026, 5, 1), (aside,))
    assert looked(now, since=date(2026, 6, 1)).asides == ()


def test_before_the_first_known_choice_no_policy_is_told(alice: Owner, now: datetime) -> None:
    choose_policy(alice, now - timedelta(days=40), stop="Open", asks_per_week=10)
    choices = choices_made(django_rows, alice.pk)
    assert choices == [
        ((now - timedelta(days=40)).date(), "Open")
    ]  # made before the network, as in the sample
    places = [(date(2026, 9, 30), 80), (now.date(), 75)]
    stands = stands_of(choices, TiesKept((), {}, tuple(places)), {"Open": 70})
    assert [(each.policy, each.chosen) for each in stands] == [(None, None), ("Open", 70)]


def test_an_experiment_is_begun_reviewed_and_taken_back(alice: Owner, now: datetime) -> None:
    begun = begin_experiment(
        alice, "open", now, expects=" more leads ", review_on=now.date() + timedelta(days=30)
    )
    alice.refresh_from_db()
    assert (begun.policy, begun.expects, alice.policy) == ("Open", "more leads", "Open")
    with pytest.raises(UserError, match="EXM-103"):
        begin_experiment(alice, "Balanced", now)
    later = now + timedelta(days=31)
    [due] = due_experiments(experiments_of(django_rows, alice.pk), later.date())
    assert tell_due(due, later.date()).startswith(
        "You wanted to look at Open on 21 December 2026, 1 day ago."
    )
    review_experiment(alice, begun.pk, Word.KEEP, later, result="two leads")
    [done] = experiments_of(django_rows, alice.pk)
    assert (done.word, done.result, done.reviewed_on) == (Word.KEEP, "two leads", later.date())
    assert due_experiments([done], later.date()) == []
    newest = newest_acts(django_rows, alice.pk, limit=1)[0]
    assert undo_act(alice, newest.key, later)
    assert len(due_experiments(experiments_of(django_rows, alice.pk), later.date())) == 1
    assert undo_act(alice, f"experiment:{begun.pk}", later)
    assert experiments_of(django_rows, alice.pk) == []


def test_an_experiment_ends_where_another_policy_is_used(alice: Owner, now: datetime) -> None:
    begin_experiment(alice, "Open", now)
    later = now + timedelta(days=10)
    choose_policy(alice, later, stop="Balanced", asks_per_week=10)
    [found] = experiments_of(django_rows, alice.pk)
    assert found.ended_on == later.date()
    assert found.last_on(later.date() + timedelta(days=30)) == later.date() - timedelta(days=1)
    assert tell_due(found, later.date()) == (
        "You tried Open, and use another policy since: say what came of it."
        " In use from 21 November 2026 until 1 December 2026."
    )
    assert due_experiments([found], later.date()) == [found]
    held = look_at_results(django_rows, first_owner(django_rows), later + timedelta(days=300)).held[found.id]
    assert held.since.exposure == pytest.approx(10 / 365.25 * 12)


def test_an_experiment_ends_where_its_choice_is_taken_back(alice: Owner, now: datetime) -> None:
    begin_experiment(alice, "Open", now)
    choice = next(each for each in newest_acts(django_rows, alice.pk, limit=9) if each.sort == "choice")
    assert undo_act(alice, choice.key, now + timedelta(days=3))
    [found] = experiments_of(django_rows, alice.pk)
    assert found.ended_on == date(2026, 11, 24)


def test_an_experiment_is_looked_at_once(alice: Owner, now: datetime) -> None:
    with pytest.raises(UserError, match="EXM-106"):
        begin_experiment(alice, "trusted network", now)
    begun = begin_experiment(alice, "Open", now)
    review_experiment(alice, begun.pk, Word.ADJUST, now)
    with pytest.raises(UserError, match="EXM-107"):
        review_experiment(alice, begun.pk, Word.KEEP, now)
    assert say_adjust(experiments_of(django_rows, alice.pk), 70) == (
        "You wanted to adjust Open: one step from where you are is “Balanced” or “Open networker”."
    )


def test_an_experiment_says_of_what_and_how_many_pitches(alice: Owner, tmp_path: Path, now: datetime) -> None:
    network(alice, tmp_path, now)
    assert read_all(alice.pk)
    keep_outcome(alice, Told(BUILT_IN["lead"], date(2026, 2, 1)), now)
    keep_outcome(alice, Told(BUILT_IN["deal"], date(2026, 3, 11)), now)
    begun = begin_experiment(alice, "Open", datetime(2026, 3, 11, tzinfo=UTC))
    found = looked(datetime(2026, 3, 20, tzinfo=UTC), kind="deal")
    held = found.held[begun.pk]
    assert (held.since.count, held.before.count) == (1, 0)
    assert (held.pitches_since.count, held.pitches_before.count) == (1, 0)
    said = say_held(held, found.kind)
    assert said.startswith("Deals: ")
    assert said.count("too little to tell") == 2
    assert say_held(looked(now, kind="all").held[begun.pk], None).startswith("Outcomes of all kinds: ")
    # What is shown since a later day changes nothing of the experiment.
    since = looked(now, kind="deal", since=date(2026, 10, 1))
    assert since.held == looked(now, kind="deal").held


def test_what_is_no_experiment(alice: Owner, stranger: Owner, now: datetime) -> None:
    for asked, code in (
        ({"review_on": now.date()}, "EXM-101"),
        ({"expects": "x" * 501}, "EXM-102"),
    ):
        with pytest.raises(UserError, match=code):
            begin_experiment(alice, "Open", now, **asked)
    with pytest.raises(UserError, match="POL-101"):
        begin_experiment(alice, "Wide open", now)
    begun = begin_experiment(alice, "Open", now)
    with pytest.raises(UserError, match="EXM-104"):
        review_experiment(stranger, begun.pk, Word.KEEP, now)
