"""An archive of every generation goes through, and old copies of messages count once."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, table, write_zip

from firsthand.actions.imports import import_archive
from firsthand.store.models import Message, Owner, Person

SAMPLES = Path(__file__).parents[1] / "samples" / "linkedin"
OLD_MESSAGES = ("From", "To", "Date", "Subject", "Content", "Direction", "Folder")


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir()))
def test_every_generation_goes_through_and_again_changes_nothing(
    alice: Owner, name: str, now: datetime
) -> None:
    first = import_archive(alice, SAMPLES / name, now)
    again = import_archive(alice, SAMPLES / name, now)
    assert (first.state, again.state) == ("done", "done")
    assert first.added + first.skipped + first.rejected + first.unchanged == first.read > 0
    assert again.added == again.updated == 0


def test_message_of_2018_counts_once_beside_its_newer_copy(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    files = archive_files(
        messages=chat(
            "2-old==", "Priya Raman", ("them", "2018-05-02 16:10:33", "Is the plan for the pilot ready?")
        )
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    (tmp_path / "old").mkdir()
    old = table(
        OLD_MESSAGES,
        [
            (
                "Priya Raman",
                "Lena Hartwig",
                "5/2/18, 9:10 AM",
                "",
                "Is the plan for the pilot ready?",
                "INCOMING",
                "INBOX",
            )
        ],
    )
    import_archive(alice, write_zip(tmp_path / "old", {"Messages.csv": old}, on="11-04-2018"), now)
    assert Message.objects.filter(owner=alice).count() == 2
    assert Message.objects.get(is_copy=True).is_minute_precise
    assert Person.objects.get(owner=alice, name="Priya Raman").received == 1
