"""Importing archives: the ledger balances, repetition and order change nothing."""

from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, invitation, message, table, write_zip
from tests.signatures import content_of

from firsthand.actions.imports import import_archive
from firsthand.actions.owners import name_owner
from firsthand.core.errors import UserError
from firsthand.store.models import Connection, Invitation, Message, Owner, Person, Run

TALK = chat(
    "2-aaa==",
    "Priya Raman",
    ("them", "2025-02-03 09:00:00", "Are you coming to the review on Thursday?"),
    ("me", "2025-02-03 09:30:00", "Yes, I will bring the plan for the pilot."),
)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Northbeam", position="Analyst"),
            connection("Tom Okafor", "01 Nov 2026", company="Kestrel Labs"),
            ("", "", "", "", "", "", "02 Feb 2023"),
        ],
        invitations=[
            invitation("Tom Okafor", "2026-10-30T08:00"),
            invitation("Ana Silva", "2026-11-18T10:00", "Hello"),
        ],
        messages=TALK,
        positions=[("Northbeam", "Lead", "", "", "Jan 2020", "")],
    )
    return write_zip(tmp_path, files)


def ledger(run: Run) -> tuple[int, ...]:
    return (run.read, run.added, run.updated, run.unchanged, run.skipped, run.rejected)


def test_every_row_is_accounted_for(alice: Owner, archive: Path, now: datetime) -> None:
    run = import_archive(alice, archive, now)
    assert (run.state, ledger(run)) == ("done", (9, 9, 0, 0, 0, 0))


def test_same_archive_twice_adds_nothing(alice: Owner, archive: Path, now: datetime) -> None:
    import_archive(alice, archive, now)
    before = content_of(alice.pk)
    again = import_archive(alice, archive, now)
    assert ledger(again) == (9, 0, 0, 9, 0, 0)
    assert content_of(alice.pk) == before


def test_owner_is_found_and_is_nobody_elses_contact(alice: Owner, archive: Path, now: datetime) -> None:
    import_archive(alice, archive, now)
    alice.refresh_from_db()
    assert alice.name == "Lena Hartwig"
    assert [person.name for person in Person.objects.filter(owner=alice, is_owner=True)] == ["Lena Hartwig"]


def test_people_are_summarised(alice: Owner, archive: Path, now: datetime) -> None:
    import_archive(alice, archive, now)
    priya = Person.objects.get(owner=alice, name="Priya Raman")
    assert (priya.knowledge, priya.company, priya.received, priya.sent) == ("worked", "Northbeam", 1, 1)


def test_accepted_invitation_is_not_pending(alice: Owner, archive: Path, now: datetime) -> None:
    import_archive(alice, archive, now)
    assert dict(Invitation.objects.values_list("name", "status")) == {
        "Tom Okafor": "accepted",
        "Ana Silva": "pending",
    }


def later_files() -> dict[str, str]:
    return archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Kestrel Labs", position="Head of Data"),
            connection(
                "Tom Okafor", "01 Nov 2026", company="Kestrel Labs", url="https://www.linkedin.com/in/tokafor"
            ),
        ],
        invitations=[invitation("Ben Adler", "2027-01-15T10:00")],
        messages=[
            *TALK,
            *chat("2-bbb==", "Ben Adler", ("them", "2027-01-16 10:00:00", "Did you get my note?")),
        ],
        positions=[
            ("Northbeam", "Lead", "", "", "Jan 2020", "Dec 2026"),
            ("Kestrel Labs", "Lead", "", "", "Jan 2027", ""),
        ],
    )


def old_files() -> dict[str, str]:
    """An archive from before profile addresses."""
    columns = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
    files = archive_files(messages=())
    return {
        "Profile.csv": files["Profile.csv"],
        "Connections.csv": table(
            columns, [("Priya", "Raman", "priya@example.com", "Oldfield", "Trainee", "05 Mar 2024")]
        ),
    }


def test_any_order_of_archives_gives_the_same_content(
    now: datetime, archive: Path, tmp_path: Path, db: None
) -> None:
    (tmp_path / "later").mkdir()
    (tmp_path / "old").mkdir()
    later = write_zip(tmp_path / "later", later_files(), on="01-20-2027")
    old = write_zip(tmp_path / "old", old_files(), on="04-01-2024")
    contents = []
    for order in permutations((archive, later, old)):
        owner = Owner.objects.create(created_at=now)
        for path in order:
            import_archive(owner, path, datetime(2027, 2, 1, tzinfo=UTC))
        contents.append(content_of(owner.pk))
    assert all(content == contents[0] for content in contents)


def test_changed_address_and_older_archive_stay_one_person(
    alice: Owner, archive: Path, tmp_path: Path
) -> None:
    now = datetime(2027, 2, 1, tzinfo=UTC)
    import_archive(alice, archive, now)
    (tmp_path / "more").mkdir()
    import_archive(alice, write_zip(tmp_path / "more", later_files(), on="01-20-2027"), now)
    import_archive(alice, write_zip(tmp_path / "more", old_files(), on="04-01-2024"), now)
    tom = Person.objects.get(owner=alice, name="Tom Okafor")
    priya = Person.objects.get(owner=alice, name="Priya Raman")
    assert sorted(tom.identities.values_list("value", flat=True)) == [
        "linkedin.com/in/tokafor",
        "linkedin.com/in/tom-okafor",
    ]
    assert sorted(priya.identities.values_list("kind", flat=True)) == ["dated", "mail", "url"]
    assert priya.position == "Head of Data"


def test_missing_row_inside_the_window_is_gone_not_pending(
    alice: Owner, archive: Path, tmp_path: Path
) -> None:
    now = datetime(2027, 2, 1, tzinfo=UTC)
    import_archive(alice, archive, now)
    (tmp_path / "later").mkdir()
    import_archive(alice, write_zip(tmp_path / "later", later_files(), on="01-20-2027"), now)
    assert Invitation.objects.get(name="Ana Silva").status == "gone"


def test_note_that_came_back_at_acceptance_is_no_message(alice: Owner, tmp_path: Path, now: datetime) -> None:
    note = "Great to meet you at the fair in Leipzig"
    files = archive_files(
        connections=[connection("Tom Okafor", "01 Nov 2026")],
        invitations=[invitation("Tom Okafor", "2026-10-30T08:00", note)],
        messages=chat(
            "2-n==",
            "Tom Okafor",
            ("them", "2026-11-01 10:00:00", note),
            ("me", "2026-11-02 10:00:00", "Likewise."),
        ),
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    tom = Person.objects.get(owner=alice, name="Tom Okafor")
    assert (tom.received, tom.sent, tom.knowledge) == (0, 1, "wrote")
    assert Message.objects.get(is_note=True).text == note


def test_large_group_is_no_conversation_with_each(alice: Owner, tmp_path: Path, now: datetime) -> None:
    names = ["Priya Raman", "Tom Okafor", "Ana Silva", "Ben Adler", "Cleo Marsh"]
    rows = [
        message(
            "2-g==", name, ["Lena Hartwig", *(set(names) - {name})], "2026-05-01 10:00:00", f"Hi from {name}"
        )
        for name in names
    ]
    rows.append(message("2-g==", "Lena Hartwig", names, "2026-05-02 10:00:00", "Hello all"))
    import_archive(alice, write_zip(tmp_path, archive_files(messages=rows)), now)
    assert Person.objects.get(owner=alice, name="Cleo Marsh").knowledge == "wrote"


def test_a_name_that_was_only_typed_gives_way_to_the_archive(
    alice: Owner, archive: Path, now: datetime
) -> None:
    alice.name = ""
    name_owner(alice, "Al")
    assert import_archive(alice, archive, now).state == "done"
    alice.refresh_from_db()
    assert alice.name != "Al"


def test_other_members_archive_is_refused(alice: Owner, archive: Path, tmp_path: Path, now: datetime) -> None:
    import_archive(alice, archive, now)
    alice.refresh_from_db()
    (tmp_path / "theirs").mkdir()
    theirs = write_zip(
        tmp_path / "theirs",
        archive_files(owner="Oscar Brandt", connections=[connection("Eva Lind", "05 Mar 2024")]),
    )
    with pytest.raises(UserError, match="IMP-103"):
        import_archive(alice, theirs, now)
    assert not Person.objects.filter(name="Eva Lind").exists()


def test_bad_row_costs_one_row(alice: Owner, tmp_path: Path, now: datetime) -> None:
    files = archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024"), connection("Tom Okafor", "not a day")]
    )
    run = import_archive(alice, write_zip(tmp_path, files), now)
    rejected = run.problems.get(outcome="rejected")
    assert (run.state, run.rejected, Connection.objects.count()) == ("done", 1, 1)
    assert rejected.place == "Connections.csv, row 6"


def test_cancelled_run_keeps_what_it_read_and_can_go_on(
    alice: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BEAT_SECONDS", 0)
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 10)
    files = archive_files(connections=[connection(f"Person{n} Test", "05 Mar 2024") for n in range(95)])
    path = write_zip(tmp_path, files)
    stop_at = iter([False] * 4 + [True] * 20)

    def report(_: object) -> None:
        if next(stop_at):
            Run.objects.update(is_cancel_asked=True)

    run = import_archive(alice, path, now, report=report)
    assert (run.state, 0 < Connection.objects.count() < 95) == ("cancelled", True)
    again = import_archive(alice, path, now)
    assert (again.state, Connection.objects.count()) == ("done", 95)


def test_runs_remember_which_export_held_which_file(alice: Owner, archive: Path, now: datetime) -> None:
    from firsthand.store.database import django_rows
    from firsthand.store.queries.owner import newest_editions

    import_archive(alice, archive, now)
    assert newest_editions(django_rows, alice.pk)["invitations"] == date(2026, 11, 20)
