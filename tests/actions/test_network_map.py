"""The map in the store: who appears together by mail, meeting and conversation, and when it is drawn anew."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, message, write_zip
from tests.evidence_files import ALICE, letter, meeting, write_calendar, write_cards, write_mbox

from firsthand.actions.importing import import_source
from firsthand.actions.imports import import_archive
from firsthand.actions.logbook import log_line
from firsthand.actions.network_map import draw_maps, map_drawing, map_lists, map_outline
from firsthand.core.together import Gathering
from firsthand.jobs.worker import Worker
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, Picture
from firsthand.store.queries.network import gatherings_of

ANA, BOB, CARL = (
    f"{name} <{name.split()[0].lower()}@novatech.example>" for name in ("Ana Silva", "Bob Marsh", "Carl Fenn")
)
ME = "Alice Arden:alice@arden.example:ACCEPTED"
START = datetime(2026, 6, 1, 9, tzinfo=UTC)


@pytest.fixture
def home(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """An owner connected with Dora, whom they never wrote."""
    files = archive_files(owner="Alice Arden", connections=[connection("Dora Quist", "05 Mar 2024")])
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice


def on(day: datetime) -> str:
    return f"{day:%a, %d %b %Y %H:%M:%S} +0000"


def rounds(*people: str, count: int = 6, key: str = "r") -> list[str]:
    """Return letters of these people in turn to the owner and the others, and the owner's answers to all."""
    found = []
    for number in range(count):
        day, writer = START + timedelta(days=20 * number), people[number % len(people)]
        others = [each for each in people if each != writer]
        found.append(letter(writer, ", ".join([ALICE, *others]), "Harbour", on(day), f"{key}{number}@x"))
        later = on(day + timedelta(hours=2))
        found.append(
            letter(
                ALICE,
                ", ".join([writer, *others]),
                "Re: Harbour",
                later,
                f"{key}{number}a@x",
                answers=f"{key}{number}@x",
            )
        )
    return found


def bring_mail(owner: Owner, folder: Path, now: datetime, *letters: str, name: str = "mail.mbox") -> None:
    import_source(owner, write_mbox(folder, *letters, name=name), SourceKind.MAIL, now)


def bring_calendar(owner: Owner, folder: Path, now: datetime, *meetings: str) -> None:
    import_source(owner, write_calendar(folder, *meetings), SourceKind.CALENDAR, now)


def names_of(found: list[Gathering]) -> set[tuple[str, ...]]:
    names = dict(Person.objects.filter(is_owner=False).values_list("pk", "name"))
    together = (sorted(names[one] for one in each.who if one in names) for each in found)
    return {tuple(each) for each in together if len(each) > 1}


def appeared(owner: Owner, now: datetime) -> set[tuple[str, ...]]:
    return names_of(gatherings_of(django_rows, owner.pk, now)[0])


def test_mail_among_few_shows_who_appears_together(home: Owner, tmp_path: Path, now: datetime) -> None:
    crowd = ", ".join(f"P{number} <p{number}@crowd.example>" for number in range(16))
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB, CARL), *rounds(ANA, crowd, count=1, key="c"))
    assert appeared(home, now) == {("Ana Silva", "Bob Marsh", "Carl Fenn")}
    [group] = map_outline(django_rows, home.pk, now)["groups"]
    assert {each["name"] for each in group["people"]} == {"Ana Silva", "Bob Marsh", "Carl Fenn"}


def test_only_meetings_that_were_held_count(home: Owner, tmp_path: Path, now: datetime) -> None:
    people = "Ana Silva:ana@novatech.example:ACCEPTED", "Bob Marsh:bob@novatech.example:TENTATIVE"
    no = "Carl Fenn:carl@fenn.example:DECLINED"
    bring_calendar(
        home, tmp_path, now,
        meeting("held", "Harbour", "20261001T090000Z", "20261001T100000Z", ME, *people, no),
        meeting("ahead", "Later", "20261201T090000Z", "20261201T100000Z", ME, "X Y:x@y.example:ACCEPTED", people[0]),
        meeting("off", "Off", "20261002T090000Z", "20261002T100000Z", ME, "U V:u@v.example:ACCEPTED", people[0],
                more="STATUS:CANCELLED\r\n"),
        meeting("not mine", "No", "20261003T090000Z", "20261003T100000Z", ME.replace("ACCEPTED", "DECLINED"),
                "S T:s@t.example:ACCEPTED", people[0]),
    )  # fmt: skip
    assert appeared(home, now) == {("Ana Silva", "Bob Marsh")}
    assert ("Ana Silva", "X Y") in appeared(home, now + timedelta(days=30))


def test_conversation_of_three_shows_who_appears_together(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    files = archive_files(
        owner="Alice Arden",
        connections=[connection("Ana Silva", "05 Mar 2024"), connection("Bob Marsh", "05 Mar 2024")],
        messages=[
            message("t", "Ana Silva", ["Alice Arden", "Bob Marsh"], "2026-10-01 10:00:00", "Hello both"),
            message("t", "Alice Arden", ["Ana Silva", "Bob Marsh"], "2026-10-02 10:00:00", "Good to see you"),
        ],
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    assert appeared(alice, now) == {("Ana Silva", "Bob Marsh")}
    [found] = gatherings_of(django_rows, alice.pk, now)[0]
    assert (len(found.who), found.people) == (2, 3)  # the owner is in none


def test_dead_wood_is_counted(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB))
    found = map_outline(django_rows, home.pk, now)
    assert (found["counts"]["dead_wood"], found["counts"]["groups"]) == (1, 0)
    assert {each["name"] for each in found["alone"]} == {"Ana Silva", "Bob Marsh"}


def test_group_is_called_by_the_company_of_its_mail(home: Owner, tmp_path: Path, now: datetime) -> None:
    others = [
        letter(f"Z{number} <z{number}@far{number}.example>", ALICE, "Hi", on(START), f"z{number}@x")
        for number in range(4)
    ]
    answers = [
        letter(
            ALICE,
            f"Z{number} <z{number}@far{number}.example>",
            "Re: Hi",
            on(START),
            f"y{number}@x",
            answers=f"z{number}@x",
        )
        for number in range(4)
    ]
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB, CARL), *others, *answers)
    assert [group["name"] for group in map_outline(django_rows, home.pk, now)["groups"]] == [
        "novatech.example"
    ]


def test_a_larger_event_can_name_a_group(home: Owner, tmp_path: Path, now: datetime) -> None:
    three = [
        f"{name}:{name.split()[0].lower()}@novatech.example:ACCEPTED"
        for name in ("Ana Silva", "Bob Marsh", "Carl Fenn")
    ]
    crowd = [f"P {number}:p{number}@crowd.example:ACCEPTED" for number in range(20)]
    bring_calendar(
        home, tmp_path, now,
        meeting("day", "Porto Data Day", "20260301T090000Z", "20260301T180000Z", ME, *three, *crowd),
        meeting("no", "Declined", "20260302T090000Z", "20260302T180000Z", ME.replace("ACCEPTED", "DECLINED"), *three, *crowd),
    )  # fmt: skip
    friends = [
        f"{name} <{name.split()[0].lower()}@{name.split()[1].lower()}.example>"
        for name in ("Ida Moss", "Jo Reed")
    ]
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB, CARL), *rounds(*friends, key="f"))
    titles = gatherings_of(django_rows, home.pk, now)[1]
    names = dict(Person.objects.values_list("pk", "name"))
    assert {names[one] for one, its in titles.items() if any(each.text == "Porto Data Day" for each in its)} >= {
        "Ana Silva", "Bob Marsh", "Carl Fenn",
    }  # fmt: skip
    assert not any(each.text == "Declined" for its in titles.values() for each in its)
    [group] = map_outline(django_rows, home.pk, now)["groups"]
    assert len(group["named_by"]["people"]) == 3


def test_place_is_what_the_address_card_says(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB))
    cards = write_cards(tmp_path, "FN:Ana Silva\nEMAIL:ana@novatech.example\nADR:;;Rua 1;Porto;;;Portugal")
    import_source(home, cards, SourceKind.CONTACTS, now)
    found = map_outline(django_rows, home.pk, now)
    assert [(each["name"], each["people"]) for each in found["places"]] == [("Porto", 1)]
    assert found["unknown"]["places"] == 2
    [porto, _] = map_lists(django_rows, home.pk, now)["place"]
    assert porto[-1] == [Person.objects.get(name="Ana Silva").pk]


def test_picture_is_kept_until_something_changes(home: Owner, tmp_path: Path, now: datetime) -> None:
    bring_mail(home, tmp_path, now, *rounds(ANA, BOB, CARL))
    first = map_outline(django_rows, home.pk, now)
    assert draw_maps(now)
    assert not draw_maps(now)
    assert map_outline(django_rows, home.pk, now) == first
    for change in (
        lambda: log_line(home, "coffee with Ana Silva yesterday", now),
        lambda: Picture.objects.update(edition=0),
        lambda: Picture.objects.update(drawn_on=now.date() - timedelta(days=1)),
    ):
        Picture.objects.update(outline="{}")
        assert map_outline(django_rows, home.pk, now) == {}
        change()
        assert map_outline(django_rows, home.pk, now)["counts"]["groups"] == first["counts"]["groups"]
        assert draw_maps(now)
        assert json.loads(Picture.objects.get().outline) == map_outline(django_rows, home.pk, now)


def test_kept_picture_is_shown_while_rows_come_in(home: Owner, now: datetime) -> None:
    draw_maps(now)
    Picture.objects.update(outline="{}")
    Owner.objects.update(is_stale=True, generation=99)
    assert map_outline(django_rows, home.pk, now) == {}
    assert not draw_maps(now)


def test_map_waits_until_people_are_summarised_for_the_day(home: Owner, now: datetime) -> None:
    assert not draw_maps(now + timedelta(days=1))
    assert not Picture.objects.exists()


def test_order_of_imports_never_matters(home: Owner, stranger: Owner, tmp_path: Path, now: datetime) -> None:
    letters = rounds(ANA, BOB, CARL), rounds(ANA, BOB, key="s")
    files = archive_files(owner="Alice Arden", connections=[connection("Dora Quist", "05 Mar 2024")])
    for owner, order in ((home, (0, 1)), (stranger, (1, 0))):
        if owner is stranger:
            import_archive(owner, write_zip(tmp_path, files), now)
        for place in order:
            bring_mail(owner, tmp_path, now, *letters[place], name=f"{owner.pk}-{place}.mbox")
    one, other = (json.loads(map_drawing(django_rows, owner.pk, now)) for owner in (home, stranger))
    one.pop("id")
    other.pop("id")
    assert one == other


def test_empty_store_has_an_empty_map(alice: Owner, now: datetime) -> None:
    assert map_outline(django_rows, alice.pk, now)["groups"] == []
    assert json.loads(map_drawing(django_rows, alice.pk, now))["x"] == []


def test_worker_draws_when_it_has_nothing_else_to_do(home: Owner, now: datetime) -> None:
    worker = Worker(lambda: now)
    drawn = [worker.draw_once() for _ in range(6)]
    # The map, its months, who knows whom, how ties were made, and that no message is left to be read.
    assert drawn == [True, True, True, True, True, False]
    assert Picture.objects.get().owner == home


def test_a_map_that_cannot_be_drawn_is_not_tried_for_ever(
    home: Owner, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    Person.objects.filter(is_owner=False).update(standing="no such word")
    worker = Worker(lambda: now)
    assert [worker.draw_once(), worker.draw_once()] == [False, False]
    assert len(caplog.records) == 1
