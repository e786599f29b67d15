"""Mailboxes inside a zip, as Google Takeout gives them: found in any language, read without unpacking."""

import tracemalloc
import zipfile
from pathlib import Path

import pytest
from tests.sources.mail import building as b

from firsthand.core.errors import UserError
from firsthand.sources.mail.boxes import MailBox
from firsthand.sources.mail.finding import find_mail
from firsthand.sources.mail.reader import Share, ShareReader, read_mail, shares_of

ALL_MAIL = "Takeout/Mail/Alle Nachrichten, einschließlich Spam und Papierkorb.mbox"


def zipped(folder: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "takeout.zip"
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def labelled(number: int, labels: str) -> bytes:
    return b.numbered(number, X_Gmail_Labels=labels)


@pytest.mark.parametrize(
    "name",
    [
        ALL_MAIL,
        "Takeout/Mail/All mail Including Spam and Trash.mbox",
        "Takeout/Messagerie/Tous les messages, y compris ceux du dossier Spam.mbox",
        "Takeout/Correo/Todo el correo, incluido Spam y Papelera.MBOX",
    ],
)
@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_takeout_is_read_as_it_was_downloaded(tmp_path, name, method):
    path = zipped(
        tmp_path,
        {"Takeout/archive_browser.html": b"<html>", name: b.mbox(b.numbered(1), b.numbered(2))},
        method,
    )
    reading = b.read_all(path)
    assert [seen.name for seen in reading.files] == [name.rpartition("/")[2]]
    assert (reading.keys, reading.codes) == (["1", "2"], set())


@pytest.mark.parametrize(
    "label", ["Spam", "Trash", "Papierkorb", "Corbeille", "Papelera", "Lixeira", "Cestino", "Prullenbak",
              "Drafts", "=?UTF-8?Q?Entw=C3=BCrfe?=", "Brouillons", "Borradores", "Rascunhos", "Bozze", "Concepten"],
)  # fmt: skip
def test_labels_in_the_owners_language_leave_messages_out(tmp_path, label):
    path = zipped(tmp_path, {ALL_MAIL: b.mbox(labelled(1, f"Opened,{label}"), labelled(2, "Inbox,Travel"))})
    reading = b.read_all(path)
    assert reading.keys == ["2"]
    assert len(reading.codes & {"MAI-501", "MAI-502", "MAI-503"}) == 1


def test_a_mailbox_of_what_was_thrown_away_is_left_out(tmp_path):
    path = zipped(
        tmp_path, {f"Takeout/Mail/{name}.mbox": b.mbox(b.numbered(name)) for name in ("Papierkorb", "Work")}
    )
    assert b.read_all(path).keys == ["Work"]


def test_what_is_no_mailbox_is_told_and_the_rest_read(tmp_path):
    members = {
        "a.mbox": b"",
        "b.mbox": b"not mail",
        "__MACOSX/c.mbox": b"x",
        "._d.mbox": b"x",
        "e.mbox": b.mbox(b.message()),
    }
    reading = b.read_all(zipped(tmp_path, members))
    assert [notice.where for notice in reading.notices] == ["a.mbox", "b.mbox"]
    assert reading.keys == ["1"]


def test_zip_without_mail_or_cut_off_is_refused_in_words(tmp_path):
    path = zipped(tmp_path, {"Takeout/Mail/All.mbox": b""})
    with pytest.raises(UserError, match="MAI-103"):
        b.read_all(path)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(UserError, match="MAI-104"):
        b.read_all(path)


def test_a_mailbox_that_unpacks_to_absurd_size_is_refused(tmp_path):
    path = zipped(tmp_path, {"All.mbox": b.mbox(b.message("a" * (80 << 20)))})
    with pytest.raises(UserError, match="MAI-104"):
        b.read_all(path)


def test_damage_costs_only_what_comes_after_it(tmp_path):
    letters = [b.numbered(at, "Hello.\n" * 500) for at in range(3)]
    path = zipped(tmp_path, {"All.mbox": b.mbox(*letters)}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Message-ID: <2@", b"Message-ID: <7@", 1))
    reading = b.read_all(path)
    assert reading.keys == ["0", "1"]
    assert reading.codes == {"MAI-305"}


def test_a_large_mailbox_is_never_held_whole(tmp_path):
    with (
        zipfile.ZipFile(tmp_path / "t.zip", "w", zipfile.ZIP_DEFLATED) as file,
        file.open("All.mbox", "w") as member,
    ):
        for at in range(6_000):
            member.write(b.mbox(b.numbered(at, "Hello, this is a letter.\n" * 200)))
    with read_mail(tmp_path / "t.zip", today=b.TODAY) as source:
        tracemalloc.start()
        count = sum(1 for _, items in source.read() for _ in items)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == 6_000
    assert source.total_bytes > 29 << 20
    assert peak < 12 << 20
    assert [each.name for each in tmp_path.iterdir()] == ["t.zip"]


def test_the_same_bytes_are_known_again_and_others_are_not(tmp_path):
    def digests(*numbers: int) -> list[str]:
        path = zipped(
            tmp_path, {"a.mbox": b.mbox(*map(b.numbered, numbers)), "b.mbox": b.mbox(b.numbered(9))}
        )
        with read_mail(path, today=b.TODAY) as source:
            return [source.digest(seen) for seen in source.seen]

    first = digests(1, 2)
    assert first == digests(1, 2)
    assert len({*first, *digests(1, 3)}) == 3


def test_another_process_reads_the_whole_of_it(tmp_path):
    path = zipped(tmp_path, {ALL_MAIL: b.mbox(*(b.numbered(at) for at in range(9)))})
    [box] = find_mail(path).boxes
    assert isinstance(box, MailBox)
    assert shares_of(box, 4) == [Share(box)]
    assert list(ShareReader(Share(box), today=b.TODAY).items()) == b.read_all(path).items
