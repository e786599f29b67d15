"""What lies at a path, by what is in it rather than by what it is called."""

import zipfile
from pathlib import Path

import pytest

from firsthand.sources.files import Together
from firsthand.sources.opening import SourceKind, kinds_at, sources_at

MAIL = b"From ana@example.org Tue Mar  4 09:00:00 2025\nFrom: ana@example.org\nTo: me@example.org\nSubject: x\n\nHi\n"
EML = b"From: ana@example.org\r\nTo: me@example.org\r\nSubject: x\r\nDate: Tue, 4 Mar 2025 09:00:00 +0000\r\n\r\nHi\r\n"
CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Silva\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("inbox.mbox", MAIL, SourceKind.MAIL),
        ("Inbox", MAIL, SourceKind.MAIL),
        ("letter.eml", EML, SourceKind.MAIL),
        ("empty.mbox", b"", SourceKind.MAIL),
        ("work.ics", CALENDAR, SourceKind.CALENDAR),
        ("download", CALENDAR, SourceKind.CALENDAR),
        ("friends.vcf", CARD, SourceKind.CONTACTS),
        ("card.txt", CARD, SourceKind.CONTACTS),
        ("Connections.csv", b"First Name,Last Name\n", SourceKind.LINKEDIN),
        ("notes.txt", b"a shopping list", SourceKind.LINKEDIN),
        ("half.zip", b"PK\x03\x04 cut off", SourceKind.LINKEDIN),
    ],
)
def test_a_file_is_what_it_holds(tmp_path: Path, name: str, content: bytes, kind: SourceKind) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert kinds_at(path) == (kind,)


def test_a_folder_may_hold_several(tmp_path: Path) -> None:
    (tmp_path / "mail" / "cur").mkdir(parents=True)
    (tmp_path / "mail" / "cur" / "1").write_bytes(EML)
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "work.ics").write_bytes(CALENDAR)
    (tmp_path / "friends.vcf").write_bytes(CARD)
    (tmp_path / "Connections.csv").write_text("First Name\n")
    (tmp_path / "ana.shared.json").write_text('{"firsthand_shared_list": 1}')
    assert kinds_at(tmp_path) == tuple(SourceKind)


def test_a_zip_is_told_by_its_names(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as file:
        file.writestr("Takeout/Calendar/me.ics", CALENDAR)
        file.writestr("Takeout/Contacts/All.vcf", CARD)
    assert kinds_at(tmp_path / "takeout.zip") == (SourceKind.CONTACTS, SourceKind.CALENDAR)


def test_a_mailbox_in_a_zip_is_told_by_what_it_holds(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as file:
        file.writestr("Takeout/Calendar/me.ics", CALENDAR)
        file.writestr("Takeout/Mail/Alle Nachrichten.mbox", MAIL)
    assert kinds_at(tmp_path / "takeout.zip") == (SourceKind.CALENDAR, SourceKind.MAIL)


def test_takeout_with_a_whole_drive_in_it_is_opened(tmp_path):
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as file:
        for number in range(12_000):
            file.writestr(f"Takeout/Drive/{number}.docx", b"")
        file.writestr("Takeout/Calendar/me.ics", CALENDAR)
    assert kinds_at(tmp_path / "takeout.zip") == (SourceKind.CALENDAR,)


def test_what_is_not_there_or_empty_is_left_to_the_reader_of_archives(tmp_path: Path) -> None:
    assert kinds_at(tmp_path / "nothing") == (SourceKind.LINKEDIN,)
    assert kinds_at(tmp_path) == (SourceKind.LINKEDIN,)
    assert kinds_at(Together((tmp_path / "a.csv", tmp_path / "b.csv"))) == (SourceKind.LINKEDIN,)


def test_zips_of_a_folder_are_each_a_source_beside_the_rest(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        with zipfile.ZipFile(tmp_path / name, "w") as file:
            file.writestr("Connections.csv", "First Name\n")
    (tmp_path / "inbox.mbox").write_bytes(MAIL)
    assert sources_at(tmp_path) == [
        (tmp_path / "a.zip", SourceKind.LINKEDIN),
        (tmp_path / "b.zip", SourceKind.LINKEDIN),
        (tmp_path, SourceKind.MAIL),
    ]
    assert sources_at(tmp_path / "a.zip") == [(tmp_path / "a.zip", SourceKind.LINKEDIN)]
