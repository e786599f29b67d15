"""Whole archives: every generation, every wrapping, and what is told about the rest."""

import shutil
from datetime import date

import pytest
from tests.sources.examination import Examination
from tests.sources.linkedin import building as b

from firsthand.core.errors import UserError
from firsthand.core.records import (
    BlankConnection,
    Connection,
    Direction,
    Endorsement,
    Invitation,
    Message,
    MessageKind,
    OwnerAddress,
    OwnerEvent,
    OwnerPosition,
    OwnerProfile,
    OwnerSchool,
    Party,
    Recommendation,
)
from firsthand.sources.linkedin.reader import read_archive


class TestLinkedInArchive(Examination):
    sample = b.NEWEST

    def open(self, path):
        return read_archive(path, today=b.TODAY)


@pytest.mark.parametrize(
    ("folder", "kind", "generation", "rows"),
    [
        ("C1", "connections", "C1", 2),
        ("C2", "connections", "C2", 2),
        ("C3", "connections", "C3", 2),
        ("C4", "connections", "C4", 1),
        ("I1", "invitations", "I1", 2),
        ("I2", "invitations", "I2", 1),
        ("I3-bare", "invitations", "I3", 1),
        ("M1", "messages", "M1", 2),
        ("M2", "messages", "M2", 1),
        ("M3", "messages", "M3", 1),
        ("M4a", "messages", "M4a", 2),
        ("M4b", "messages", "M4b", 1),
        ("M4c", "messages", "M4c", 2),
        ("M4d", "messages", "M4d", 1),
    ],
)
def test_every_generation_is_told_and_read(folder, kind, generation, rows):
    reading = b.read_all(b.SAMPLES / folder)
    assert [(seen.kind, seen.generation) for seen in reading.files] == [(kind, generation)]
    assert len(reading.rows) == rows
    assert not reading.problems


def test_the_current_archive_gives_every_kind_of_record():
    kinds = {type(record) for record in b.read_all(b.NEWEST).records}
    assert kinds == {
        OwnerProfile, OwnerAddress, OwnerPosition, OwnerSchool, OwnerEvent, Connection, BlankConnection,
        Invitation, Message, Recommendation, Endorsement,
    }  # fmt: skip


def test_files_come_in_their_order():
    kinds = [seen.kind for seen in b.read_all(b.NEWEST).files]
    assert kinds == [
        "profile", "email_addresses", "positions", "education", "events", "invitations", "connections",
        "recommendations_received", "recommendations_given", "endorsements_received", "endorsements_given", "messages",
    ]  # fmt: skip


def test_the_owner_is_read_from_their_files():
    by_kind = {seen.kind: items for seen, items in b.read_all(b.NEWEST).files.items()}
    assert by_kind["profile"] == [
        OwnerProfile("Mara Quist", "Product lead, made up", "Software", "Lisbon, Portugal", "Holm")
    ]
    assert by_kind["email_addresses"][0] == OwnerAddress("mara@example.org", confirmed=True, primary=True)
    assert by_kind["positions"][1] == OwnerPosition(
        "Kelp & Co", "Analyst", "Porto", date(2016, 1, 1), date(2021, 2, 28)
    )
    assert by_kind["positions"][0].finished_on is None
    assert by_kind["education"] == [
        OwnerSchool("Prova University", "BSc", date(2008, 1, 1), date(2012, 12, 31))
    ]
    assert [event.is_going for event in by_kind["events"]] == [True, False]


def test_the_old_profile_is_read_too():
    assert b.read_all(b.SAMPLES / "2018").records == [
        OwnerProfile("Mara Quist", "Analyst", "Software", "Porto")
    ]


def test_praise_has_its_direction():
    records = b.read_all(b.NEWEST).records
    praise = [record for record in records if isinstance(record, Recommendation | Endorsement)]
    assert [(type(one).__name__, one.direction, one.party.name) for one in praise] == [
        ("Recommendation", Direction.IN, "Tilda Okonjo"),
        ("Recommendation", Direction.OUT, "Benedetta Sforza"),
        ("Endorsement", Direction.IN, "Tilda Okonjo"),
        ("Endorsement", Direction.OUT, "Ørjan Vik"),
    ]


def test_old_endorsements_in_utf16_are_read_when_alone(tmp_path):
    shutil.copy(b.SAMPLES / "2022" / "Endorsement Received Info.csv", tmp_path)
    reading = b.read_all(tmp_path)
    assert [record.status for record in reading.records] == ["ACCEPTED"]
    assert [skipped.code for skipped in reading.skipped] == ["ARC-504"]


def test_one_form_of_endorsements_is_read_when_both_exist():
    reading = b.read_all(b.SAMPLES / "2022")
    assert len(reading.records) == 1
    assert "ARC-216" in reading.codes


def test_addresses_left_out_in_december_2023_are_missing_values():
    reading = b.read_all(b.SAMPLES / "I3-bare")
    assert reading.records[0].inviter == Party("Tilda Okonjo")
    assert "ARC-217" in reading.codes


def test_member_name_is_known_before_reading():
    with read_archive(b.NEWEST, today=b.TODAY) as archive:
        assert archive.member_name == "Mara Quist"
        assert archive.bytes_read == 0


def test_messages_of_2018_are_pacific_and_known_to_the_minute():
    first, second = b.read_all(b.SAMPLES / "M1").records
    assert first.stamp == "2018-11-02 23:05:00"
    assert first.is_minute_precise
    assert first.thread == second.thread


def test_kinds_of_message_rows():
    reading = b.read_all(b.NEWEST)
    messages = [record for record in reading.records if isinstance(record, Message)]
    assert [skipped.code for skipped in reading.skipped] == ["ARC-501", "ARC-502"]
    assert messages[-1].kind is MessageKind.INMAIL
    assert messages[2].sender == Party("LinkedIn Member")
    assert [party.name for party in messages[3].others] == ["Mara Quist", "Benedetta Sforza, PhD"]
    assert messages[3].text == "First chapter"


# Wrappings


def files_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.csv")}


def in_a_folder(files):
    return {f"Complete_LinkedInDataExport_10-05-2026/{name}": content for name, content in files.items()}


@pytest.fixture(scope="module")
def expected():
    return b.read_all(b.NEWEST).items


@pytest.mark.parametrize(
    "name", ["a.zip", "Basic_LinkedInDataExport_10-05-2026.zip.zip", "x.ZIP", "a (1).zip"]
)
def test_zip_gives_the_same_as_its_folder(tmp_path, expected, name):
    assert b.read_all(b.put_zip(tmp_path, files_of(b.NEWEST), name)).items == expected


def test_zip_in_zip_and_folder_in_folder_give_the_same(tmp_path, expected):
    inner = b.zip_bytes(in_a_folder(files_of(b.NEWEST)))
    nested = b.put_zip(tmp_path, {"Complete_LinkedInDataExport_10-05-2026.zip": inner}, "outer.zip")
    folder = b.put_folder(tmp_path, in_a_folder(files_of(b.NEWEST)), "unpacked.zip")
    assert b.read_all(nested).items == expected
    assert b.read_all(folder).items == expected
    assert (
        b.read_all(nested).archive.exported_on == b.read_all(folder).archive.exported_on == date(2026, 10, 5)
    )


def test_mac_clutter_is_passed_over(tmp_path):
    files = {
        "Connections.csv": b.connections(),
        "__MACOSX/._Connections.csv": b"\0\5\26",
        "._Profile.csv": b"\0",
    }
    reading = b.read_all(b.put_zip(tmp_path, files))
    assert len(reading.records) == 1
    assert "ARC-203" not in reading.codes


@pytest.mark.parametrize(
    "name", ["Connections.csv", "CONNECTIONS.CSV", "Connections (1).csv", "my old network.csv"]
)
def test_loose_file_is_known_by_name_or_header(tmp_path, name):
    reading = b.read_file(tmp_path, name, b.connections())
    assert [seen.kind for seen in reading.files] == ["connections"]
    assert "ARC-201" not in reading.codes


@pytest.mark.parametrize("name", ["coach_messages.csv", "learning_role_play_messages.csv"])
def test_chats_with_a_program_are_never_messages(tmp_path, name):
    reading = b.read_all(b.put_zip(tmp_path, {name: b.messages(), "Connections.csv": b.connections()}))
    assert [seen.kind for seen in reading.files] == ["connections"]
    assert "ARC-204" in reading.codes
    with pytest.raises(UserError, match="ARC-107"):
        b.read_file(tmp_path, name, b.messages())


def test_other_files_are_told_as_known_or_unknown(tmp_path):
    files = {"Connections.csv": b.connections(), "Contacts.csv": b"x", "Novelty.csv": b"x"}
    notices = {notice.code: notice.what for notice in b.read_all(b.put_zip(tmp_path, files)).notices}
    assert "Contacts.csv" in notices["ARC-202"]
    assert "Novelty.csv" in notices["ARC-203"]


def test_missing_main_files_are_told(tmp_path):
    reading = b.read_all(b.put_zip(tmp_path, {"Connections.csv": b.connections()}))
    missing = [notice.where for notice in reading.notices if notice.code == "ARC-201"]
    assert missing == ["Invitations.csv", "messages.csv", "Profile.csv"]


# The day of the export


@pytest.mark.parametrize(
    "name",
    [
        "Basic_LinkedInDataExport_10-05-2026.zip",
        "Complete_LinkedInDataExport_10-05-2026.zip.zip",
        "Basic_LinkedInDataExport_10-05-2026 (1).zip",
        "Basic_LinkedInDataExport_10-05-2026.zip (2).zip",
    ],
)
def test_export_day_comes_from_the_name(tmp_path, name):
    archive = b.read_all(b.put_zip(tmp_path, {"Connections.csv": b.connections()}, name)).archive
    assert (archive.exported_on, archive.has_exact_export_date) == (date(2026, 10, 5), True)


def test_export_day_is_else_the_newest_date_that_can_be(tmp_path):
    files = {
        "Connections.csv": b.connections(b.connection(on="01 Feb 2026"), b.connection(on="01 Feb 2046")),
        "Invitations.csv": b.invitations(b.invitation("3/2/26, 9:05 AM")),
        "messages.csv": b.messages(b.message(DATE="2026-03-01 00:00:00 UTC")),
    }
    archive = b.read_all(b.put_zip(tmp_path, files, "mine.zip")).archive
    assert (archive.exported_on, archive.has_exact_export_date) == (date(2026, 3, 2), False)


def test_impossible_day_in_the_name_is_not_believed(tmp_path):
    path = b.put_zip(
        tmp_path, {"Connections.csv": b.connections()}, "Basic_LinkedInDataExport_13-45-2026.zip"
    )
    assert not b.read_all(path).archive.has_exact_export_date
