"""A file that comes again with the same bytes is counted as before, and not read again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.signatures import content_of

from firsthand.actions.imports import import_archive
from firsthand.store.models import Connection, FileRead, Invitation, Message, Owner, Run

LATER = datetime(2027, 2, 1, tzinfo=UTC)


def files(*connections: tuple[str, ...]) -> dict[str, str]:
    return archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024"), *connections],
        invitations=[invitation("Ana Silva", "2026-11-18T10:00", "Hello")],
        messages=chat("2-a==", "Priya Raman", ("them", "2025-02-03 09:00:00", "Are you coming?")),
    )


def listed(run: Run) -> list[tuple[object, ...]]:
    figures = (run.read, run.added + run.updated + run.unchanged, run.skipped, run.rejected)
    return [figures, *run.problems.order_by("id").values_list("outcome", "code", "place", "what", "count")]


def test_same_bytes_are_not_read_again(alice: Owner, tmp_path: Path, now: datetime) -> None:
    path = write_zip(tmp_path, files())
    import_archive(alice, path, now)
    Message.objects.all().delete()
    again = import_archive(alice, path, now)
    assert (again.read, again.unchanged, Message.objects.count()) == (4, 4, 0)


def test_ledger_lists_the_same_problems_again(alice: Owner, tmp_path: Path, now: datetime) -> None:
    bad = [connection("Tom Okafor", "not a day"), ("", "", "", "", "Firm", "", "05 Mar 2024")]
    path = write_zip(tmp_path, files(*bad))
    first, again = import_archive(alice, path, now), import_archive(alice, path, now)
    assert first.rejected == 2
    assert listed(again) == listed(first)
    assert (again.added, again.updated) == (0, 0)


def test_other_bytes_are_read(alice: Owner, tmp_path: Path, now: datetime) -> None:
    import_archive(alice, write_zip(tmp_path, files()), now)
    again = import_archive(alice, write_zip(tmp_path, files(connection("Tom Okafor", "06 Mar 2024"))), now)
    assert (again.added, Connection.objects.count()) == (1, 2)


def test_same_bytes_of_another_day_are_read(alice: Owner, tmp_path: Path, now: datetime) -> None:
    import_archive(alice, write_zip(tmp_path, files()), LATER)
    import_archive(alice, write_zip(tmp_path, files(), on="01-20-2027"), LATER)
    assert {str(each.last_seen_on) for each in Connection.objects.all()} == {"2027-01-20"}


def test_every_owner_has_their_own_memory(
    alice: Owner, stranger: Owner, tmp_path: Path, now: datetime
) -> None:
    path = write_zip(tmp_path, files())
    Owner.objects.filter(pk=stranger.pk).update(name="")
    stranger.refresh_from_db()
    runs = [import_archive(owner, path, now) for owner in (alice, stranger)]
    assert [run.added for run in runs] == [4, 4]


def test_row_of_the_future_is_read_when_its_day_has_come(alice: Owner, tmp_path: Path, now: datetime) -> None:
    path = write_zip(tmp_path, files(connection("Tom Okafor", "06 Mar 2029")))
    runs = [import_archive(alice, path, now + timedelta(days=days)) for days in (0, 900)]
    assert [run.rejected for run in runs] == [1, 0]


def test_stopped_run_is_not_trusted(
    alice: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BEAT_SECONDS", 0)
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 2)
    path = write_zip(tmp_path, files(*(connection(f"Person{n} Test", "05 Mar 2024") for n in range(9))))

    def stop_in_connections(at: object) -> None:
        if getattr(at, "step", "") == "Connections.csv":
            Run.objects.update(is_cancel_asked=True)

    run = import_archive(alice, path, now, report=stop_in_connections)
    assert (run.state, FileRead.objects.filter(kind="connections").exists()) == ("cancelled", False)
    import_archive(alice, path, now)
    assert Connection.objects.count() == 10


def test_cut_file_is_not_trusted(alice: Owner, tmp_path: Path, now: datetime) -> None:
    cut = files()
    cut["Connections.csv"] = cut["Connections.csv"].rstrip("\n")[:-4]
    import_archive(alice, write_zip(tmp_path, cut), now)
    assert not FileRead.objects.filter(kind="connections").exists()


def test_newer_export_without_news_still_says_what_is_gone(alice: Owner, tmp_path: Path) -> None:
    without = files()
    without["Invitations.csv"] = without["Invitations.csv"].partition("\n")[0] + "\n"
    import_archive(alice, write_zip(tmp_path, files()), LATER)
    run = import_archive(alice, write_zip(tmp_path, without, on="01-20-2027"), LATER)
    assert (run.added, Invitation.objects.get().status) == (0, "gone")


def test_archive_read_between_two_others_changes_nothing(
    alice: Owner, stranger: Owner, tmp_path: Path
) -> None:
    Owner.objects.filter(pk=stranger.pk).update(name="")
    stranger.refresh_from_db()
    old = write_zip(tmp_path, files())
    new = write_zip(tmp_path, files(connection("Tom Okafor", "06 Mar 2024")), on="01-20-2027")
    for path in (old, new, old, new, old):
        import_archive(alice, path, LATER)
    import_archive(stranger, new, LATER)
    import_archive(stranger, old, LATER)
    assert content_of(alice.pk) == content_of(stranger.pk)
