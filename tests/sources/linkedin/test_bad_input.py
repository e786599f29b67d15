"""Archives that are cut, damaged, renamed, re-saved or made to do harm: nothing is lost in silence."""

import io
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.linkedin import building as b

from firsthand.core.errors import UserError
from firsthand.core.records import BlankConnection, Connection
from firsthand.sources.linkedin.layouts import WANTED
from firsthand.sources.linkedin.reader import read_archive

MAIN = ("Connections.csv", "Invitations.csv", "messages.csv")
WHOLE = {"Connections.csv": b.connections, "Invitations.csv": b.invitations, "messages.csv": b.messages}


@pytest.mark.parametrize("name", MAIN)
@pytest.mark.parametrize("rows", [0, 1])
def test_header_only_and_one_row_files_are_read(tmp_path, name, rows):
    content = b"".join(WHOLE[name]().splitlines(keepends=True)[: 1 + rows])
    reading = b.read_file(tmp_path, name, content)
    assert (len(reading.records), len(reading.rows)) == (rows, rows)


def test_one_bad_file_does_not_stop_the_others(tmp_path):
    files = {"Connections.csv": b"PK\x03\x04 excel", "Invitations.csv": b"", "messages.csv": b.messages()}
    reading = b.read_all(b.put_folder(tmp_path, files))
    assert len(reading.records) == 1
    assert {notice.where: notice.code for notice in reading.notices if notice.where in files} == {
        "Connections.csv": "ARC-209",
        "Invitations.csv": "ARC-210",
    }


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\xff\xfe", b"No conversations found\n", b"a\n" * 50]
)
def test_file_without_anything_to_read_is_refused_in_words(tmp_path, content):
    with pytest.raises(UserError) as raised:
        b.read_all(b.put_folder(tmp_path, {"messages.csv": content}))
    assert raised.value.code == "ARC-107"


def test_missing_column_is_named(tmp_path):
    files = {"Connections.csv": b"First Name,Last Name,URL,Company\nA,B,,\n", "messages.csv": b.messages()}
    [notice] = [one for one in b.read_all(b.put_folder(tmp_path, files)).notices if one.code == "ARC-209"]
    assert notice.what.endswith("Connected On.")


def test_new_columns_are_told_and_passed_over(tmp_path):
    content = b.table(("Mood", *b.CONNECTIONS), ("calm", *b.connection()))
    reading = b.read_file(tmp_path, "Connections.csv", content)
    assert reading.records[0].party.name == "Tilda Okonjo"
    assert "Mood" in next(notice.what for notice in reading.notices if notice.code == "ARC-211")


def test_ten_thousand_columns_are_survived(tmp_path):
    more = tuple(f"c{number}" for number in range(10_000))
    reading = b.read_file(
        tmp_path, "Connections.csv", b.table((*b.CONNECTIONS, *more), (*b.connection(), *more))
    )
    assert len(reading.records) == 1


def test_columns_of_one_name_are_told(tmp_path):
    content = b.table((*b.CONNECTIONS, "Company"), (*b.connection(company="Kelp"), "Other"))
    reading = b.read_file(tmp_path, "Connections.csv", content)
    assert reading.records[0].company == "Kelp"
    assert "ARC-212" in reading.codes


def test_bad_row_costs_one_row_and_is_named(tmp_path):
    rows = [b.connection(), b.connection(on="someday"), b.connection("Gus Pellworm", url="gus")]
    reading = b.read_file(tmp_path, "Connections.csv", b.connections(*rows))
    assert [problem.where for problem in reading.problems] == ["Connections.csv, row 3"]
    assert [record.party.name for record in reading.records] == ["Tilda Okonjo", "Gus Pellworm"]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    content = b'Notes:\n"made up, no help here"\n\n' + b.connections(b.connection(), b.connection(on=""))
    assert b.read_file(tmp_path, "Connections.csv", content).problems[0].where == "Connections.csv, row 6"


def test_empty_row_is_left_out_and_counted(tmp_path):
    content = b.invitations() + b",,,,,,\n"
    reading = b.read_file(tmp_path, "Invitations.csv", content)
    assert [skipped.code for skipped in reading.skipped] == ["ARC-505"]


def test_resaved_spreadsheet_is_read_and_told():
    reading = b.read_all(b.SAMPLES / "resaved")
    days = [record.connected_on for record in reading.records]
    assert days == [
        date(2021, 11, 23),
        date(2022, 1, 9),
        date(2019, 1, 5),
        date(2024, 5, 29),
        date(2023, 2, 5),
    ]
    assert reading.records[0].party.name == "José Álvarez"
    assert isinstance(reading.records[3], BlankConnection)
    assert {"ARC-207", "ARC-213"} <= reading.codes
    assert next(iter(reading.files)).is_edited


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["4/5/2024", "4/25/2024"], [date(2024, 4, 5), date(2024, 4, 25)]),
        (["4/5/2024", "25/4/2024"], [date(2024, 5, 4), date(2024, 4, 25)]),
    ],
)
def test_order_of_day_and_month_is_that_of_the_file(tmp_path, days, expected):
    reading = b.read_file(tmp_path, "Connections.csv", b.connections(*(b.connection(on=day) for day in days)))
    assert [record.connected_on for record in reading.records] == expected
    assert "ARC-214" not in reading.codes


def test_dates_that_can_be_read_in_two_ways_are_told(tmp_path):
    reading = b.read_file(tmp_path, "Connections.csv", b.connections(b.connection(on="4/5/2024")))
    assert reading.records[0].connected_on == date(2024, 4, 5)
    assert "ARC-214" in reading.codes


def test_names_made_to_do_harm_are_only_text(tmp_path):
    names = ["=HYPERLINK(1) x", "<script>alert(1)</script> x", "'; DROP TABLE x", "@SUM(A1) x"]
    reading = b.read_file(tmp_path, "Connections.csv", b.connections(*map(b.connection, names)))
    assert [record.party.name for record in reading.records] == names


def test_cell_of_ten_megabytes_is_kept_in_a_message_and_refused_as_a_name(tmp_path):
    big = "x" * (10 << 20)
    reading = b.read_file(tmp_path, "messages.csv", b.messages(b.message(CONTENT=big), b.message(FROM=big)))
    assert [len(record.text) for record in reading.records] == [10 << 20]
    assert [problem.code for problem in reading.problems] == ["ARC-405"]


# Cut and damaged


@pytest.mark.parametrize("name", MAIN)
def test_file_cut_anywhere_keeps_whole_rows_and_tells_the_cut_one(tmp_path, name):
    head, row = WHOLE[name]().splitlines(keepends=True)
    for cut in range(1, len(row) - 1):
        reading = b.read_file(tmp_path, name, head + row + row[:cut])
        assert reading.records[:1] == b.read_file(tmp_path, name, head + row).records
        assert [problem.code for problem in reading.problems] == ["ARC-303"], row[:cut]
        assert reading.problems[0].where == f"{name}, row 3"
        assert reading.archive.incomplete_files == [name]


@pytest.mark.parametrize("name", MAIN)
def test_missing_last_line_end_loses_nothing(tmp_path, name):
    reading = b.read_file(tmp_path, name, WHOLE[name]().rstrip(b"\n"))
    assert len(reading.records) == 1
    assert "ARC-215" in reading.codes


def test_wrong_checksum_keeps_the_rows_and_tells(tmp_path):
    whole = bytearray(b.zip_bytes({"Connections.csv": b.connections(*[b.connection()] * 50)}))
    whole[whole.rfind(b"PK\x01\x02") + 16] ^= 0xFF
    (tmp_path / "x.zip").write_bytes(bytes(whole))
    reading = b.read_all(tmp_path / "x.zip")
    assert len(reading.records) == 50
    assert [problem.code for problem in reading.problems] == ["ARC-306"]
    assert reading.archive.incomplete_files == ["Connections.csv"]


def test_damaged_packed_bytes_keep_the_rows_before(tmp_path):
    rows = [
        b.connection(f"Name{number} X{number * 7919}", url=f"n{number * 104729}") for number in range(20_000)
    ]
    whole = bytearray(b.zip_bytes({"Connections.csv": b.connections(*rows)}))
    whole[len(whole) // 2] ^= 0xFF
    (tmp_path / "x.zip").write_bytes(bytes(whole))
    reading = b.read_all(tmp_path / "x.zip")
    assert reading.records[0].party.name == "Name0 X0"
    assert len(reading.records) > 1_000
    assert "ARC-306" in reading.codes


def test_member_header_that_is_not_there_is_told(tmp_path):
    files = {"Connections.csv": b.connections(), "messages.csv": b.messages()}
    whole = b.zip_bytes(files, compression=zipfile.ZIP_STORED)
    (tmp_path / "x.zip").write_bytes(b"XXXX".join(whole.rsplit(b"PK\x03\x04", 1)))
    reading = b.read_all(tmp_path / "x.zip")
    assert len(reading.records) == 1
    assert any(notice.where == "messages.csv" and notice.code == "ARC-208" for notice in reading.notices)


# Any bytes

TIRELESS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@st.composite
def damaged(draw):
    """Return a sample file with some of its bytes replaced, doubled or dropped."""
    content = bytearray((b.NEWEST / draw(st.sampled_from(MAIN))).read_bytes())
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(content) - 1))
        content[at : at + draw(st.integers(0, 3))] = draw(
            st.sampled_from([b"", b'"', b"\n", b",", b"\0", b"\xff", b"\xc3", b"\r"])
        )
    return bytes(content)


@TIRELESS
@given(name=st.sampled_from(sorted(WANTED)), content=st.binary(max_size=200) | damaged())
def test_any_bytes_as_any_file_are_read_or_refused_in_words(tmp_path, name, content):
    with suppress(UserError):
        reading = b.read_file(tmp_path, name, content)
        assert all(record is not None for record in reading.items)


@TIRELESS
@given(content=damaged())
def test_zip_folder_and_loose_file_give_the_same_of_damaged_files(tmp_path, content):
    def items(path):
        try:
            return b.read_all(path).items
        except UserError as error:
            return error.code

    folder = b.put_folder(tmp_path, {"messages.csv": content})
    packed = b.put_zip(tmp_path, {"messages.csv": content})
    assert items(folder) == items(packed)


@TIRELESS
@given(content=st.binary(max_size=300))
def test_any_bytes_as_a_zip_are_read_or_refused_in_words(tmp_path, content):
    whole = b.zip_bytes({"Connections.csv": b.connections()})
    for made in (content, b"PK\x03\x04" + content, whole[:-40] + content, content[:60] + whole[60:]):
        (tmp_path / "x.zip").write_bytes(made)
        with suppress(UserError):
            b.read_all(tmp_path / "x.zip")


lines = st.lists(st.sampled_from(["whole", "no date", "draft", "advert", "short"]), max_size=30)


@TIRELESS
@given(lines)
def test_every_row_becomes_exactly_one_item(tmp_path, kinds):
    made = {
        "whole": b.message(),
        "no date": b.message(DATE=""),
        "draft": b.message(IS_MESSAGE_DRAFT="Yes"),
        "advert": b.message(CONVERSATION_ID="2-AD==", SENDER_PROFILE_URL=""),
        "short": ("only", "two"),
    }
    content = b.table(b.MESSAGES, *(made[kind] for kind in kinds))
    reading = b.read_file(tmp_path, "messages.csv", content)
    assert len(reading.rows) == len(kinds)
    assert len(reading.records) == kinds.count("whole")
    assert len(reading.skipped) == kinds.count("draft") + kinds.count("advert")


def test_reading_is_lazy(tmp_path):
    path = b.put_zip(tmp_path, {"Connections.csv": b.connections(*[b.connection()] * 50_000)})
    with read_archive(path, today=b.TODAY) as archive:
        _, items = next(archive.read())
        assert isinstance(next(items), Connection)
        assert 0 < archive.bytes_read < archive.total_bytes


def test_nested_bomb_is_refused(tmp_path):
    inner = b.zip_bytes({"Connections.csv": b.connections() + bytes(80 << 20)})
    (tmp_path / "x.zip").write_bytes(b.zip_bytes({"inner.zip": inner}))
    with pytest.raises(UserError, match="ARC-110"):
        b.read_all(tmp_path / "x.zip")


def test_members_packed_without_compression_are_read(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("Connections.csv", b.connections())
    (tmp_path / "x.zip").write_bytes(held.getvalue())
    assert len(b.read_all(tmp_path / "x.zip").records) == 1
