"""Who can introduce the owner, from what the store holds."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.actions.test_network_map import ANA, BOB, CARL, ME, bring_calendar, bring_mail, rounds
from tests.archives import archive_files, connection, write_zip
from tests.evidence_files import ALICE, letter, meeting

from firsthand.actions.acts import undo_act
from firsthand.actions.finding import SeveralPeopleError, person_meant
from firsthand.actions.imports import import_archive
from firsthand.actions.introduction_steps import ask_for, limit_asks, take_step
from firsthand.actions.introductions import Wanted, askings_for, find_introductions, who_connects
from firsthand.actions.joining import join_persons
from firsthand.actions.knowing import say_tie, undo_newest
from firsthand.actions.tie_web import owners_web, weave_webs
from firsthand.core.errors import UserError
from firsthand.core.introduction_steps import Stage
from firsthand.core.introductions import (
    Answer,
    First,
    tell_answer,
    tell_give_first,
    tell_no_path,
    tell_weakest,
)
from firsthand.core.introductions_json import answer_json
from firsthand.jobs.worker import Worker
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, TieWeb
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.introduction_facts import asked_before
from firsthand.store.queries.owners import first_owner

MARIA = "Maria Lopez <maria@lopez.example>"
TOGETHER = "You two should talk about ports: please meet each other. I will leave you to it."


def build_network(owner: Owner, folder: Path, now: datetime) -> Owner:
    """Alice writes with Ana and Bob, Carl was on one of Ana's mails and never wrote; Dora is only connected."""
    firm = {"company": "Novatech", "position": "Engineer"}
    files = archive_files(
        owner="Alice Arden",
        connections=[
            connection("Dora Quist", "05 Mar 2024", **firm),
            connection("Ana Silva", "05 Mar 2024", **firm),
            connection("Emil Brandt", "05 Mar 2024", company="Elsewhere", position="Pilot"),
        ],
    )
    import_archive(owner, write_zip(folder, files), now)
    seen = letter(ANA, f"{ALICE}, {CARL}", "Plans", "Fri, 2 Oct 2026 09:00:00 +0000", "plans@x")
    bring_mail(owner, folder, now, *rounds(ANA, BOB), seen)
    return owner


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    return build_network(alice, tmp_path, now)


def found(owner: Owner, now: datetime, **wanted: str) -> list[Answer]:
    return find_introductions(django_rows, owner.pk, Wanted(**wanted), now)


def id_of(name: str) -> int:
    return Person.objects.get(name=name).pk


def test_somebody_unknown_is_reached_over_whoever_appeared_with_them(network: Owner, now: datetime) -> None:
    [answer] = found(network, now, who="carl fenn")
    assert tell_answer(answer) == "Ana Silva can introduce you to Carl Fenn."
    [best] = answer.ways
    assert [step.who.name for step in best.steps] == ["Ana Silva", "Carl Fenn"]
    mail = best.steps[1].evidence[0]
    assert mail.text == "Both were on a mail among 3 people on 2 October 2026"
    assert mail.records[0].startswith("mail:")
    assert best.steps[0].evidence[0].records
    assert best.quality == pytest.approx(best.steps[0].strength * best.steps[1].strength)
    assert tell_weakest(best).startswith("Weakest link: Ana Silva and Carl Fenn (")
    assert not best.give_first


def test_what_speaks_against_asking_is_told_on_the_way_before_anything_is_written(
    network: Owner, now: datetime
) -> None:
    say_tie(network, id_of("Bob Marsh"), id_of("Carl Fenn"), now)

    def told() -> tuple[str, list[tuple[str, str]]]:
        [answer] = found(network, now, who="carl fenn")
        return tell_answer(answer), [
            (each.introducers[0].name, each.caution.code if each.caution else "") for each in answer.ways
        ]

    ana, bob, carl = map(id_of, ("Ana Silva", "Bob Marsh", "Carl Fenn"))
    asked = ask_for(network, ana, carl, now)
    line, ways = told()
    assert (ways[0], ways[-1]) == (("Bob Marsh", ""), ("Ana Silva", "open"))
    assert line == "Bob Marsh can introduce you to Carl Fenn."
    before = asked_before(django_rows, network.pk, now)
    [other, first] = who_connects(django_rows, network.pk, carl, now, before)
    assert (other.who.name, other.caution, first.caution and first.caution.introduction) == (
        "Bob Marsh", None, asked.pk,
    )  # fmt: skip
    take_step(network, asked.pk, Stage.REFUSED, now)
    limit_asks(network, 1)
    ask_for(network, bob, id_of("Dora Quist"), now)
    line, ways = told()
    assert {code for _, code in ways} == {"refused", "limit"}
    assert line.startswith("The best way to Carl Fenn leads over ")


def test_whom_one_was_introduced_to_needs_no_introduction_any_more(network: Owner, now: datetime) -> None:
    ana, carl = id_of("Ana Silva"), id_of("Carl Fenn")
    asked = ask_for(network, ana, carl, now).pk
    for stage in (Stage.AGREED, Stage.TARGET_AGREED, Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME):
        take_step(network, asked, stage, now)
    [answer] = found(network, now, who="carl fenn")
    assert tell_answer(answer) == (
        "Ana Silva introduced you to Carl Fenn on 21 November 2026. Write yourself."
    )
    assert (answer.needs_nobody, answer.made and answer.made.id) == (True, asked)
    owner = first_owner(django_rows)
    assert owner
    assert set(askings_for(django_rows, owner, [answer], now.date())[carl]) == {None}


def test_no_proven_path_is_said_and_a_shared_firm_is_only_inferred(network: Owner, now: datetime) -> None:
    [nobody] = found(network, now, who="Emil Brandt")
    assert nobody.ways == ()
    assert tell_no_path(nobody).startswith("No proven path to Emil Brandt: nobody you know appears with them")
    [inferred] = found(network, now, who="Dora Quist")
    assert [way.introducers[0].name for way in inferred.ways] == ["Ana Silva"]
    assert all(way.is_inferred for way in inferred.ways)
    assert "only inferred" in tell_no_path(inferred)
    assert inferred.ways[0].steps[1].evidence[0].text == "Both are at Novatech, as your archives say"


def test_whom_one_knows_needs_no_introduction(network: Owner, now: datetime) -> None:
    [answer] = found(network, now, who=str(id_of("Ana Silva")))
    assert tell_answer(answer) == "You know Ana Silva: write yourself."
    assert tell_no_path(answer) == ""
    assert [way.introducers[0].name for way in answer.ways] == ["Bob Marsh"]


def test_firm_and_role_give_those_who_are_reached_best_first(network: Owner, now: datetime) -> None:
    answers = found(network, now, company="nova", role="engineer")
    assert [(each.target.name, len(each.ways)) for each in answers] == [("Ana Silva", 0), ("Dora Quist", 1)]
    assert found(network, now, company='"nobody":" x') == []


def test_name_of_nobody_and_of_several_is_told_apart(network: Owner, tmp_path: Path, now: datetime) -> None:
    with pytest.raises(UserError) as caught:
        found(network, now, who="Zelda")
    assert caught.value.code == "FIN-101"
    more = letter("Ana Siskind <ana@siskind.example>", ALICE, "Hi", "Fri, 2 Oct 2026 09:00:00 +0000", "s@x")
    bring_mail(network, tmp_path, now, more, name="more.mbox")
    with pytest.raises(SeveralPeopleError) as several:
        found(network, now, who="ana")
    assert several.value.code == "FIN-102"
    assert {each.name for each in several.value.found} == {"Ana Silva", "Ana Siskind"}
    assert person_meant(django_rows, network.pk, "ana silva", now.date()).name == "Ana Silva"


def test_cold_ties_and_goodwill_that_is_owed_say_give_first(
    network: Owner, tmp_path: Path, now: datetime
) -> None:
    old = "Fri, 3 Mar 2023 09:00:00 +0000"
    bring_mail(
        network, tmp_path, now,
        letter(ALICE, MARIA, "Hello", old, "m1@x"), letter(MARIA, ALICE, "Re: Hello", old, "m2@x", answers="m1@x"),
        letter(MARIA, f"{ALICE}, Yves Roth <yves@roth.example>", "You two", old, "m3@x", body=TOGETHER),
        letter(MARIA, f"{ALICE}, {CARL}", "Plans", old, "m4@x"), name="maria.mbox",
    )  # fmt: skip
    [answer] = found(network, now, who="Yves Roth")
    [way] = answer.ways
    assert way.steps[1].evidence[0].text == "Maria Lopez introduced you to Yves Roth on 3 March 2023"
    assert [(each.who.name, each.why) for each in way.give_first] == [("Maria Lopez", First.GOODWILL)]
    assert "you have got more from Maria Lopez" in tell_give_first(way.give_first[0])
    assert tell_answer(answer) == "You have been introduced to Yves Roth: write yourself."


def test_what_the_owner_says_makes_a_path_until_it_is_taken_back(network: Owner, now: datetime) -> None:
    bob, emil = id_of("Bob Marsh"), id_of("Emil Brandt")
    say_tie(network, emil, bob, now, how="  old   friends ")
    [answer] = found(network, now, who="Emil Brandt")
    [step] = [way.steps[1] for way in answer.ways if len(way.steps) == 2]
    assert step.evidence[0].text.endswith("know each other: old friends")
    assert step.strength == pytest.approx(0.8)
    act = newest_acts(django_rows, network.pk, limit=1)[0]
    assert (act.sort, act.whom, act.what) == ("saidtie", "Emil Brandt", "Bob Marsh")
    assert undo_act(network, act.key, now)
    assert not undo_act(network, act.key, now)
    assert found(network, now, who="Emil Brandt")[0].ways == ()


def test_the_owners_word_goes_with_whoever_it_is_about(network: Owner, tmp_path: Path, now: datetime) -> None:
    ana, bob, carl = (id_of(name) for name in ("Ana Silva", "Bob Marsh", "Carl Fenn"))
    say_tie(network, bob, carl, now)
    join_persons(network, carl, id_of("Emil Brandt"), now)
    joined = Person.objects.get(name__in=("Carl Fenn", "Emil Brandt")).pk
    tie = owners_web(django_rows, network.pk, now).tie(bob, joined)
    assert tie is not None
    assert [proof.kind for proof in tie.proofs] == ["said"]
    say_tie(network, ana, bob, now)
    join_persons(network, ana, bob, now)  # now the word is about one person, and says nothing
    assert len(owners_web(django_rows, network.pk, now).said) == 1


def refused(owner: Owner, one: int, other: int, now: datetime, how: str = "") -> str:
    with pytest.raises(UserError) as caught:
        say_tie(owner, one, other, now, how=how)
    return caught.value.code


def test_words_that_say_nothing_are_refused(network: Owner, now: datetime) -> None:
    ana, bob = id_of("Ana Silva"), id_of("Bob Marsh")
    assert refused(network, ana, ana, now) == "KNO-101"
    assert refused(network, ana, bob, now, "x" * 201) == "KNO-102"
    assert refused(network, ana, 999_999, now) == "LOG-105"
    with pytest.raises(UserError, match="KNO-103"):
        undo_newest(network, now)


def test_a_meeting_says_who_knows_whom(network: Owner, tmp_path: Path, now: datetime) -> None:
    people = "Ana Silva:ana@novatech.example:ACCEPTED", "Emil Brandt:emil@elsewhere.example:ACCEPTED"
    bring_calendar(
        network, tmp_path, now,
        meeting("held", "Harbour", "20261001T090000Z", "20261001T100000Z", ME, *people),
    )  # fmt: skip
    emil = Person.objects.get(name="Emil Brandt", identities__kind="mail").pk
    tie = owners_web(django_rows, network.pk, now).tie(id_of("Ana Silva"), emil)
    assert tie is not None
    assert tie.proofs[0].kind == "meeting"


def test_it_is_worked_out_once_and_kept_until_anything_changes(
    network: Owner, tmp_path: Path, now: datetime
) -> None:
    before = [answer_json(each) for each in found(network, now, who="Carl Fenn")]
    worker = Worker(lambda: now)
    while worker.draw_once():
        pass
    assert not weave_webs(now)
    kept = TieWeb.objects.get(owner=network)
    assert [answer_json(each) for each in found(network, now, who="Carl Fenn")] == before
    bring_mail(
        network, tmp_path, now,
        letter(BOB, f"{ALICE}, {CARL}", "Plans", "Fri, 9 Oct 2026 09:00:00 +0000", "b@x"), name="bob.mbox",
    )  # fmt: skip
    [answer] = found(network, now, who="Carl Fenn")  # what is kept is old, and not used
    assert {way.introducers[0].name for way in answer.ways} == {"Ana Silva", "Bob Marsh"}
    assert weave_webs(now)
    assert bytes(TieWeb.objects.get(owner=network).packed) != bytes(kept.packed)


def test_pages_of_many_people_do_not_wait(
    network: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_once() -> list[str]:
        [answer] = find_introductions(django_rows, network.pk, Wanted("Carl Fenn"), now, at_once=True)
        return [way.introducers[-1].name for way in answer.ways]

    monkeypatch.setattr("firsthand.store.queries.tie_web.MANY", 2)
    assert at_once() == []
    weave_webs(now)
    before = at_once()
    assert before
    more = letter(BOB, f"{ALICE}, {CARL}", "Plans", "Fri, 9 Oct 2026 09:00:00 +0000", "b@x")
    bring_mail(network, tmp_path, now, more, name="bob.mbox")
    assert at_once() == before
    weave_webs(now)
    assert set(at_once()) == {"Ana Silva", "Bob Marsh"}


def test_nothing_is_found_in_an_empty_network(alice: Owner, now: datetime) -> None:
    assert found(alice, now, company="Novatech") == []
    assert len(owners_web(django_rows, alice.pk, now).packed.people) == 0
