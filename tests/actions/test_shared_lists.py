"""Lists that others shared, in the store: whichever came first, as long as they hold, and never more than a hint."""

import json
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from tests.actions.test_introductions import build_network, found, id_of
from tests.sources.shared.test_reader import HEAD

from firsthand.actions.acts import undo_act
from firsthand.actions.erasing import erase_person
from firsthand.actions.everything import everything_about
from firsthand.actions.importing import import_source
from firsthand.actions.introductions import Wanted, find_introductions
from firsthand.actions.shared_lists import forget_list, remove_list
from firsthand.actions.sharing import Sharing, share_list
from firsthand.core.errors import UserError
from firsthand.core.introductions import Answer
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Owner, Person, Run, SharedList, SharedTie
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.shared_lists import listings_holding, listings_like, shared_lists


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Alice writes with Ana and Bob; of Emil nothing but a connection is known, and nobody knows Zelda."""
    return build_network(alice, tmp_path, now)


@pytest.fixture
def bring(network: Owner, tmp_path: Path, now: datetime):
    """Import a list as Ana made it, with what is changed."""

    def brought(*, name: str = "a", at: datetime = now, **changed) -> Run:
        path = tmp_path / f"{name}.shared.json"
        path.write_text(json.dumps(HEAD | changed), encoding="utf-8")
        return import_source(network, path, SourceKind.SHARED, at)

    return brought


def ways(owner: Owner, now: datetime, who: str = "Emil Brandt") -> list[str]:
    [answer] = found(owner, now, who=who)
    return [way.steps[-1].evidence[-1].text for way in answer.ways if len(way.steps) == 2]


def state(owner: Owner) -> list[tuple]:
    lists = SharedList.objects.filter(owner=owner).values_list(
        "name", "made_at", "expires_on", "is_revoked", "digest"
    )
    ties = SharedTie.objects.filter(owner=owner).values_list("name", "url", "company", "how_well", "digest")
    return [*sorted(lists), *sorted(ties)]


def test_a_list_gives_a_way_and_nobody_new(network: Owner, bring, now: datetime) -> None:
    before = (Person.objects.count(), Identity.objects.count())
    assert ways(network, now) == []
    run = bring()
    assert (run.read, run.added, run.skipped, run.rejected, run.state) == (7, 4, 1, 2, "done")
    assert (Person.objects.count(), Identity.objects.count()) == before
    assert ways(network, now) == ["Ana Silva’s own list, shared with you on 1 November 2026, has Emil Brandt"]
    [answer] = found(network, now, who="Emil Brandt")
    assert answer.ways[0].steps[1].strength == pytest.approx(0.2)
    assert not answer.ways[0].is_inferred
    [kept] = shared_lists(django_rows, network.pk)
    assert (kept.shared_by, kept.sharer, kept.people, kept.found) == ("Ana Silva", id_of("Ana Silva"), 3, 1)
    [zelda] = listings_like(django_rows, network.pk, now.date(), name="quint", company="")
    assert (zelda.person, zelda.how_well) == (None, "well")
    with pytest.raises(UserError, match="FIN-101"):
        find_introductions(django_rows, network.pk, Wanted("Zelda Quint"), now)


def test_again_changes_nothing(network: Owner, bring) -> None:
    bring()
    before = state(network)
    run = bring()
    assert (run.added, run.updated, run.unchanged, run.skipped, run.rejected) == (0, 0, 4, 1, 2)
    assert state(network) == before


def test_of_versions_the_latest_counts_whichever_came_first(network: Owner, bring) -> None:
    later = {"made_at": "2026-11-10T09:00:00Z", "people": [HEAD["people"][1], {"name": "New Person"}]}
    versions = ({}, later, {"made_at": "2026-11-05T09:00:00Z", "people": []})
    states = []
    for order in permutations(versions):
        SharedList.objects.all().delete()
        for each in order:
            assert bring(**each).state == "done"
        states.append(state(network))
    assert all(each == states[0] for each in states)
    assert [row[0] for row in states[0]] == ["Ana Silva", "New Person", "Zelda Quint"]
    assert (
        bring().skipped == 5
    )  # the head and the people of one that is older, of whom one stands in it twice


def test_taken_back_expired_and_removed_lists_count_no_more(network: Owner, bring, now: datetime) -> None:
    bring()
    assert ways(network, now + timedelta(days=345))
    assert ways(network, now + timedelta(days=346)) == []
    [kept] = shared_lists(django_rows, network.pk)
    remove_list(network, kept.id, now)
    assert ways(network, now) == []
    bring()  # a file that comes again does not bring it back
    assert ways(network, now) == []
    [act] = newest_acts(django_rows, network.pk, limit=1)
    assert (act.key, act.whom) == (f"list:{kept.id}", "Ana Silva")
    assert undo_act(network, act.key, now)
    assert not undo_act(network, act.key, now)
    assert ways(network, now)
    bring(made_at="2026-11-02T09:00:00Z", is_revoked=True)
    assert ways(network, now) == []
    assert not SharedTie.objects.exists()
    assert bring().added == 0


def test_a_version_that_was_cut_off_counts_for_nothing(network: Owner, bring, now: datetime) -> None:
    bring()
    before, [kept] = state(network), SharedList.objects.all()
    half = {"owner": network, "shared_list": kept, "name": "Dora Quist", "name_key": "dora quist"}
    SharedTie.objects.create(**half, digest="of a later version that was not read to its end")
    assert [each.name for each in listings_holding(django_rows, network.pk, now.date())].count(
        "Dora Quist"
    ) == 0
    bring(made_at="2026-11-12T09:00:00Z")
    assert not SharedTie.objects.filter(name="Dora Quist").exists()
    assert [row[:4] for row in state(network)[1:]] == [row[:4] for row in before[1:]]


def test_a_forgotten_list_leaves_nothing_and_stays_away(network: Owner, bring, now: datetime) -> None:
    bring()
    [kept] = shared_lists(django_rows, network.pk)
    forget_list(network, kept.id, now)
    assert state(network)[0][0] == ""
    assert bring().skipped == 5
    assert not SharedTie.objects.exists()
    with pytest.raises(UserError, match="SHL-401"):
        forget_list(network, kept.id, now)
    with pytest.raises(UserError, match="SHL-401"):
        remove_list(Owner.objects.create(created_at=now), kept.id, now)


def test_what_was_shared_with_somebody_else_is_refused(network: Owner, bring) -> None:
    run = bring(shared_with="Boris Vance")
    assert (run.added, run.rejected) == (0, 6)
    assert bring(shared_with="alice").added == 4


def test_a_name_alone_is_nobody_here(network: Owner, bring, now: datetime) -> None:
    bring(people=[{"name": "Emil Brandt", "company": "Another Firm"}, {"name": "Dora Quist"}])
    assert shared_lists(django_rows, network.pk)[0].found == 0
    assert ways(network, now) == []


@pytest.mark.parametrize("gone", ["Emil Brandt", "Ana Silva"])
def test_erased_people_go_from_lists_and_never_come_in(
    network: Owner, bring, now: datetime, gone: str
) -> None:
    bring()
    person = id_of(gone)
    told = "".join(everything_about(network, person, now))
    assert '"shared_tie": [\n' in told
    erase_person(network, person, now)
    assert not SharedTie.objects.filter(name="Emil Brandt").exists()
    assert SharedTie.objects.exists() == (gone == "Emil Brandt")
    bring()
    assert not SharedTie.objects.filter(name="Emil Brandt").exists()
    assert SharedList.objects.exists() == (gone == "Emil Brandt")


def test_the_owners_own_list_is_read_by_whom_it_is_for(network: Owner, tmp_path: Path, now: datetime) -> None:
    sharing = Sharing("Boris Vance", only=("known",), says_how_well=True, is_chosen=True)
    made = share_list(django_rows, network.pk, sharing, now)
    text = "".join(made.pieces)
    said = json.loads(text)
    assert (made.people, [each["name"] for each in said["people"]]) == (2, ["Ana Silva", "Bob Marsh"])
    assert set(said["people"][0]) == {"name", "company", "profile_url", "how_well"}
    assert said["shared_by"]["name"] == "Alice Arden"
    assert "novatech.example" not in text
    again = json.loads("".join(share_list(django_rows, network.pk, sharing, now + timedelta(days=9)).pieces))
    taken = Sharing("boris vance", is_revoked=True)
    revoked = json.loads("".join(share_list(django_rows, network.pk, taken, now).pieces))
    assert said["list_id"] == again["list_id"] == revoked["list_id"]
    assert (revoked["is_revoked"], revoked["people"]) == (True, [])
    boris = Owner.objects.create(created_at=now)
    path = tmp_path / "of alice.shared.json"
    path.write_text(text, encoding="utf-8")
    assert import_source(boris, path, SourceKind.SHARED, now).added == 3


@pytest.mark.parametrize(
    ("sharing", "code"),
    [
        (Sharing("Boris"), "SHL-406"),
        (Sharing("", is_chosen=True), "SHL-402"),
        (Sharing("Boris", days=731, is_chosen=True), "SHL-403"),
    ],
)
def test_sharing_is_chosen(network: Owner, now: datetime, sharing: Sharing, code: str) -> None:
    with pytest.raises(UserError, match=code):
        share_list(django_rows, network.pk, sharing, now)


def test_a_sharer_without_a_name_cannot_share(alice: Owner, now: datetime) -> None:
    with pytest.raises(UserError, match="SHL-404"):
        share_list(django_rows, alice.pk, Sharing("Boris", is_chosen=True), now)


def test_answers_stay_answers(network: Owner, bring, now: datetime) -> None:
    bring()
    [answer] = find_introductions(django_rows, network.pk, Wanted("Emil Brandt"), now, at_once=True)
    assert isinstance(answer, Answer)
    assert answer.ways
