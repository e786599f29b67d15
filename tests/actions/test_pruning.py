"""Whom one might let go, from what the store holds: pitches, words that outlive imports and joins, and the list."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_introductions import build_network
from tests.archives import archive_files, chat, connection, write_zip

from firsthand.actions.acts import undo_act, undo_newest_act
from firsthand.actions.erasing import erase_person
from firsthand.actions.goals import keep_goal
from firsthand.actions.goodwill import keep_favour
from firsthand.actions.handling import handle_step
from firsthand.actions.imports import import_archive
from firsthand.actions.joining import join_persons
from firsthand.actions.pitches import read_all, read_pitches
from firsthand.actions.promises import write_promise
from firsthand.actions.prune_effect import effect_without
from firsthand.actions.prune_list import count_left, people_listed
from firsthand.actions.prune_words import say_of_people
from firsthand.actions.pruning import Found, look_at_pruning, tell_candidates, weigh_one
from firsthand.actions.settling import settle
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.core.goals import GoalKind
from firsthand.core.goodwill import FavourKind
from firsthand.core.prune_list import table_of
from firsthand.core.prune_sentences import Candidate
from firsthand.core.prune_words import NOTHING_SAID, PruneWord, Said
from firsthand.core.pruning import Reason, Suggestion
from firsthand.core.today import Word
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Joining, Owner, Person, Pitch
from firsthand.store.models import PruneWord as PruneRow
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.pitches import are_read
from firsthand.store.queries.pruning import words_said

SELLS = (
    "We help firms like yours cut freight costs by 30 percent. Book a free demo of our platform this week."
)
PITCHER = chat(
    "2-a==", "Sal Vendor", ("them", "2024-05-01 09:00:00", SELLS), ("them", "2025-05-01 09:00:00", SELLS)
)
REFUSED = chat(
    "2-b==", "Nell Pushy", ("them", "2024-05-01 09:00:00", SELLS), ("me", "2024-05-02 09:00:00", "No thanks.")
)
ANSWERED = chat(
    "2-c==", "Tom Okafor",
    ("them", "2024-05-01 09:00:00", SELLS),
    ("me", "2024-05-02 09:00:00", "Which ports do you serve? I may know a firm that needs this in May."),
)  # fmt: skip
EARLIER = chat("2-d==", "Ola Berg", ("them", "2019-05-01 09:00:00", SELLS))


def connections(*names: str) -> list[tuple[str, ...]]:
    return [connection(name, "05 Mar 2021", company=f"Firm of {name}", position="Buyer") for name in names]


PEOPLE = ("Sal Vendor", "Nell Pushy", "Tom Okafor", "Ola Berg", "Dora Quist")


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """One who sells, one who was refused, one who was answered, one who sold before connecting, and a stranger."""
    files = archive_files(
        connections=[*connections(*PEOPLE), connection("Fresh Start", "05 Oct 2026")],
        messages=[*PITCHER, *REFUSED, *ANSWERED, *EARLIER],
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    read_all(alice.pk)
    return alice


def look(owner: Owner, now: datetime, filters: Filters = Filters()) -> Found:  # noqa: B008 - it is frozen
    return look_at_pruning(django_rows, owner.pk, now, filters)


def told(owner: Owner, now: datetime) -> dict[str, Candidate]:
    found = look(owner, now)
    people = tell_candidates(django_rows, owner.pk, found.known, found.ranked, now.date())
    return {each.row.name: each for each in people}


def person(name: str) -> int:
    return Person.objects.get(name=name).pk


def weighed(owner: Owner, name: str, now: datetime) -> Candidate:
    found = weigh_one(django_rows, owner.pk, person(name), now)
    assert found is not None
    return found


def reasons(each: Candidate) -> set[Reason]:
    return {term.reason for term in each.weighed.terms}


def test_pitches_since_accepting_that_were_not_answered_count(network: Owner, now: datetime) -> None:
    found = told(network, now)
    sal = found["Sal Vendor"]
    [pitches] = [each for each in sal.speaks_for if each.reason is Reason.PITCHES]
    assert pitches.text.startswith("2 sales messages since you connected, the last on 1 May 2025;")
    assert len(pitches.records) == 2
    assert all(record.startswith("message:") for record in pitches.records)
    assert found["Nell Pushy"].facts.pitches == 1
    assert "Tom Okafor" not in found
    assert Reason.PITCHES not in reasons(found["Ola Berg"])
    assert found["Sal Vendor"].weighed.suggestion is Suggestion.MUTE
    assert found["Dora Quist"].weighed.suggestion is Suggestion.ASK
    assert "Fresh Start" not in found


def test_it_is_said_which_it_was_unanswered_or_a_no(network: Owner, now: datetime) -> None:
    said = {
        name: {each.reason: each for each in candidate.speaks_for}
        for name, candidate in told(network, now).items()
    }
    assert said["Sal Vendor"][Reason.PITCHES].text.endswith("; you never answered.")
    assert len(said["Sal Vendor"][Reason.PITCHES].records) == 2
    assert said["Nell Pushy"][Reason.PITCHES].text.endswith("; all you said was no.")
    assert said["Nell Pushy"][Reason.ONE_SIDED].text == "You wrote to each other, and all you said was no."


def test_connections_are_those_made_by_the_day(network: Owner, now: datetime) -> None:
    assert look(network, now).connections == 6
    assert look(network, datetime(2026, 10, 1, tzinfo=UTC)).connections == 5
    assert look(network, datetime(2021, 3, 4, tzinfo=UTC)).connections == 0


def test_every_message_is_read_once(network: Owner, now: datetime) -> None:
    assert are_read(django_rows, network.pk)
    assert Pitch.objects.count() == 3
    assert not read_pitches()
    Pitch.objects.all().delete()
    assert not read_pitches()  # nothing has changed, as far as is known
    settle(network, now)
    assert not are_read(django_rows, network.pk)
    assert read_pitches()  # reads them
    assert read_pitches()  # and sees that none is left
    assert not read_pitches()
    assert are_read(django_rows, network.pk)
    assert Pitch.objects.filter(is_pitch=True).count() == 3


def test_an_answer_that_comes_later_takes_a_pitch_out(network: Owner, tmp_path: Path, now: datetime) -> None:
    answered = [
        *PITCHER,
        *chat(
            "2-a==", "Sal Vendor", ("me", "2025-06-01 09:00:00", "Tell me more: what does it cost in Porto?")
        ),
    ]
    files = archive_files(connections=connections(*PEOPLE), messages=answered)
    import_archive(network, write_zip(tmp_path, files, on="11-21-2026"), now)
    assert weighed(network, "Sal Vendor", now).facts.pitches == 0


def test_one_act_about_several_is_undone_as_one(network: Owner, now: datetime) -> None:
    act = say_of_people(network, [person("Sal Vendor"), person("Dora Quist")], PruneWord.MUTE, now)
    assert not {"Sal Vendor", "Dora Quist"} & told(network, now).keys()
    [seen] = newest_acts(django_rows, network.pk, limit=1)
    assert (seen.key, seen.what, seen.number) == (act.key, "mute ", 2)
    assert undo_act(network, act.key, now)
    assert {"Sal Vendor", "Dora Quist"} <= told(network, now).keys()
    assert not undo_act(network, act.key, now)
    assert undo_newest_act(network, ["prune"], now) is None


def test_keep_is_remembered_for_good_or_for_a_year(network: Owner, now: datetime) -> None:
    say_of_people(network, [person("Dora Quist")], PruneWord.KEEP, now)
    say_of_people(network, [person("Sal Vendor")], PruneWord.KEEP, now, for_a_year=True)
    settle(network, now)
    assert not {"Sal Vendor", "Dora Quist"} & told(network, now).keys()
    later = now + timedelta(days=366)
    assert "Sal Vendor" in told(network, later)
    assert "Dora Quist" not in told(network, later)
    assert (
        weighed(network, "Sal Vendor", now).speaks_against[0].text
        == "You said to keep them, until 21 November 2027."
    )


def test_words_go_with_a_join_and_with_an_erasing(network: Owner, now: datetime) -> None:
    say_of_people(network, [person("Dora Quist")], PruneWord.UNKNOWN, now)
    join_persons(network, person("Dora Quist"), person("Ola Berg"), now)
    [(joined, said)] = words_said(django_rows, network.pk).items()
    assert said.remembers is False
    erase_person(network, joined, now)
    assert not PruneRow.objects.exists()
    erase_person(network, person("Sal Vendor"), now)
    assert set(Pitch.objects.values_list("identity__person__name", flat=True)) == {"Nell Pushy"}
    assert "Sal Vendor" not in told(network, now)


@pytest.mark.parametrize("word", [PruneWord.MUTE, PruneWord.DONE])
def test_a_word_needs_people_who_are_there(
    network: Owner, stranger: Owner, now: datetime, word: PruneWord
) -> None:
    dora = person("Dora Quist")
    for owner, people in ((network, [dora, 999_999]), (network, []), (stranger, [dora])):
        with pytest.raises(UserError, match="PRU-101"):
            say_of_people(owner, people, word, now)
    assert not PruneRow.objects.exists()


def test_only_who_is_on_the_list_is_ticked_off(network: Owner, now: datetime) -> None:
    dora = person("Dora Quist")
    with pytest.raises(UserError, match="PRU-102"):
        say_of_people(network, [dora], PruneWord.DONE, now)
    say_of_people(network, [dora], PruneWord.UNFOLLOW, now)
    say_of_people(network, [dora], PruneWord.DONE, now)
    with pytest.raises(UserError, match="PRU-102"):
        say_of_people(network, [dora], PruneWord.DONE, now)
    assert undo_newest_act(network, ["prune"], now)
    assert [each.is_open for each in people_listed(django_rows, network.pk)] == [True]


def test_the_next_archive_verifies_what_was_removed(network: Owner, tmp_path: Path, now: datetime) -> None:
    gone, still, muted = (person(name) for name in ("Dora Quist", "Ola Berg", "Sal Vendor"))
    say_of_people(network, [gone, still], PruneWord.REMOVE, now)
    say_of_people(network, [muted], PruneWord.MUTE, now)
    say_of_people(network, [gone, still, muted], PruneWord.DONE, now)
    shown = {each.row.name: each.told for each in people_listed(django_rows, network.pk)}
    assert shown["Dora Quist"] == shown["Ola Berg"] == "Your next archive will show it."
    left = [each for each in connections(*PEOPLE) if each[1] != "Quist"]
    later = now + timedelta(days=9)
    import_archive(network, write_zip(tmp_path, archive_files(connections=left), on="11-29-2026"), later)
    shown = {each.row.name: each.told for each in people_listed(django_rows, network.pk)}
    assert shown == {
        "Dora Quist": "Gone, as the archive of 29 November 2026 shows.",
        "Ola Berg": "Still connected, as of the archive of 29 November 2026.",
        "Sal Vendor": "No archive tells whom you muted or unfollowed: your word stands.",
    }
    assert [each.row.name for each in people_listed(django_rows, network.pk) if each.is_open] == ["Ola Berg"]
    assert count_left(django_rows, network.pk, words_said(django_rows, network.pk)) == 1
    assert "Dora Quist" not in told(network, later)


def test_no_text_of_others_is_a_formula_in_the_table(network: Owner, now: datetime) -> None:
    Person.objects.filter(name="Dora Quist").update(name="=HYPERLINK(1)", company="@sum")
    say_of_people(network, [person("=HYPERLINK(1)")], PruneWord.REMOVE, now)
    head, line = "".join(table_of(people_listed(django_rows, network.pk))).splitlines()
    assert head.lstrip("\ufeff").startswith("id,name,company")
    assert (
        ",'=HYPERLINK(1),'@sum,Buyer,remove,2026-11-21,,open,https://www.linkedin.com/in/dora-quist" in line
    )


def test_goodwill_promises_and_goals_speak_against(network: Owner, now: datetime) -> None:
    dora, ola, nell = (person(name) for name in ("Dora Quist", "Ola Berg", "Nell Pushy"))
    before = weighed(network, "Dora Quist", now).weighed.score
    keep_favour(network, dora, FavourKind.HELP, now, is_given=False, on=now.date())
    assert weighed(network, "Dora Quist", now).weighed.score == before - 3
    promise = write_promise(network, ola, "send the notes", now)
    assert "Ola Berg" not in told(network, now)
    handle_step(network, f"promise-{promise.pk}", Word.LATER, now, days=7)
    assert "Ola Berg" not in told(network, now)  # put off is not kept
    keep_goal(network, GoalKind.COMPANY, "Firm of Nell Pushy", now)
    each = weighed(network, "Nell Pushy", now)
    assert Reason.AT_GOAL in reasons(each)
    assert (
        each.cost[0] == "They are at “Firm of Nell Pushy”, which you want to reach: the only one you know of."
    )
    assert nell == each.row.id


def test_rank_in_a_title_never_counts(network: Owner, now: datetime) -> None:
    scores = set()
    for title in ("Chief Marketing Officer", "Assistant, Marketing", "Marketing Intern"):
        Person.objects.filter(name="Dora Quist").update(position=title)
        scores.add(weighed(network, "Dora Quist", now).weighed.score)
    assert len(scores) == 1


def test_filters_of_people_narrow_it(network: Owner, now: datetime) -> None:
    found = look(network, now, Filters(query="vendor"))
    assert [facts.id for facts, _ in found.ranked] == [person("Sal Vendor")]
    assert found.connections == 6


def test_whoever_is_on_a_way_to_a_goal_is_kept(alice: Owner, tmp_path: Path, now: datetime) -> None:
    build_network(alice, tmp_path, now)
    Person.objects.filter(name="Ana Silva").update(
        standing="dormant", last_interaction_at=now - timedelta(days=2_500)
    )
    keep_goal(alice, GoalKind.COMPANY, "Novatech", now)
    ana = weighed(alice, "Ana Silva", now)
    assert Reason.ON_PATH in reasons(ana)
    assert "best way to your goal “Novatech”" in " ".join(ana.cost) or "best ways to your goal" in " ".join(
        ana.cost
    )
    assert ana.weighed.suggestion is Suggestion.KEEP


def test_before_and_after_is_what_is_worked_out_without_them(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    build_network(alice, tmp_path, now)
    ana, dora = person("Ana Silva"), person("Dora Quist")
    effect = effect_without(django_rows, alice.pk, [ana], now)
    assert effect is not None
    by = {each.code: each for each in effect.measures}
    assert (by["real"].before - by["real"].after, by["dead_wood"].before - by["dead_wood"].after) == (1, 0)
    assert by["reach"].before > by["reach"].after  # Carl is reached over Ana alone
    untied = effect_without(django_rows, alice.pk, [dora], now)
    assert untied is not None
    by = {each.code: each for each in untied.measures}
    assert by["dead_wood"].before - by["dead_wood"].after == 1
    assert by["reach"].before == by["reach"].after


def test_among_many_people_a_page_waits_for_the_map_and_a_command_draws_it(
    alice: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_network(alice, tmp_path, now)
    few = effect_without(django_rows, alice.pk, [person("Ana Silva")], now)
    monkeypatch.setattr("firsthand.store.queries.tie_web.MANY", 2)
    assert effect_without(django_rows, alice.pk, [person("Ana Silva")], now, at_once=True) is None
    assert effect_without(django_rows, alice.pk, [person("Ana Silva")], now) == few


def test_an_empty_network_has_nobody_to_let_go(alice: Owner, now: datetime) -> None:
    found = look(alice, now)
    assert (found.connections, found.ranked, found.is_drawn) == (0, (), True)
    assert people_listed(django_rows, alice.pk) == []
    assert words_said(django_rows, alice.pk).get(1, NOTHING_SAID) == Said()


def test_only_another_connection_is_a_second_one(network: Owner, now: datetime) -> None:
    dora, ola = (Identity.objects.get(person__name=name, kind="url") for name in ("Dora Quist", "Ola Berg"))
    away = Identity.objects.get(person__name="Sal Vendor", kind="url")
    for one, other in ((dora, ola), (dora, away)):
        Joining.objects.create(
            owner=network, one=one, other=other, is_made=False, probability=0.9, reasons=[], doubt=""
        )
    Person.objects.filter(name="Sal Vendor").update(is_connected=False)
    found = told(network, now)
    assert {name for name, each in found.items() if Reason.TWICE in reasons(each)} == {
        "Dora Quist",
        "Ola Berg",
    }
    assert "Another connection, Ola Berg, may be the same person." in [
        each.text for each in found["Dora Quist"].speaks_for
    ]


def test_two_profiles_of_one_person_are_told(network: Owner, now: datetime) -> None:
    join_persons(network, person("Dora Quist"), person("Ola Berg"), now)
    [each] = [each for each in told(network, now).values() if Reason.TWICE in reasons(each)]
    assert "You are connected with two profiles of theirs: one may be enough." in [
        reason.text for reason in each.speaks_for
    ]
    assert len(each.profiles) == 2
