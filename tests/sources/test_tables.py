"""A fault in a CSV file costs the row it is in, whatever the fault."""

import csv
import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.sources.encodings import TextLines
from firsthand.sources.tables import Broken, Rows, find_header, first_lines

NEEDED = frozenset({"a", "b"})


def rows_of(content):
    """Return (number, cells or code) of every row."""
    header = find_header(first_lines(TextLines(io.BytesIO(content))), NEEDED)
    rows = Rows(TextLines(io.BytesIO(content)), header)
    return [(rows.number, row.code if isinstance(row, Broken) else row) for row in rows]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a,b\n", []),
        (b"a,b", []),
        (b"a,b\n1,2", [(2, ["1", "2"])]),
        (b"a,b\r\n1,2\r\n3,4\r\n", [(2, ["1", "2"]), (3, ["3", "4"])]),
        (b"a,b\r1,2\r3,4\r", [(2, ["1", "2"]), (3, ["3", "4"])]),
        (b"\xef\xbb\xbfa;b\n1;2\n", [(2, ["1", "2"])]),
        (b'Notes:\n"x, y"\n\na,b\n1,2\n', [(5, ["1", "2"])]),
        (b"a,b\n\n1,2\n", [(3, ["1", "2"])]),
        (b'a,b\n1,"2\n3"\n4,5\n', [(2, ["1", "2\n3"]), (3, ["4", "5"])]),
        (b"a,b\n1,2,,\n1,2,3\n1\n", [(2, ["1", "2"]), (3, "ARC-301"), (4, "ARC-301")]),
        (b"a,b\n1,2\0\n", [(2, ["1", "2\0"])]),
        ("a,b\n1,é\n".encode("utf-16-le"), [(2, ["1", "é"])]),
        ("a,b\n1,é\n".encode("utf-16"), [(2, ["1", "é"])]),
        ("a,b\n1,é\n".encode("utf-16-be"), [(2, ["1", "é"])]),
        ("\ufeffa,b\n1,é\n".encode("utf-16-be"), [(2, ["1", "é"])]),
        ("a,b\n1,é\n".encode("cp1252"), [(2, ["1", "é"])]),
        (b"a,b\n1,\x81\n3,4\n", [(2, "ARC-304"), (3, ["3", "4"])]),
        (b"a,b\n1,\xed\xa0\x80\n3,4\n", [(2, "ARC-304"), (3, ["3", "4"])]),
        (b"a,b\n1,\xed\xa0\xbd\xed\xb8\x80\n", [(2, ["1", "😀"])]),
    ],
)
def test_rows_of_whole_and_odd_files(content, expected):
    assert rows_of(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        b'a,b\n1,2\n3,"4\n5,6\n7,8\n',
        b'a,b\n1,2\n3,"4\n5,"six, 6"\n7,8\n',
        b'a,b\n1,2\n"3,4\n5,6\n7,8\n',
    ],
)
def test_lone_quote_costs_its_own_row_only(content):
    rows = rows_of(content)
    assert [cells[0] for _, cells in rows if isinstance(cells, list)] == ["1", "5", "7"]
    assert (3, "ARC-302") in rows


FIRST = '1,"two, 2",https://x.example/mara\n'
SECOND = '3,"fünf 5",https://x.example/mara\n'.encode()


@pytest.mark.parametrize("cut", range(2, len(SECOND)))
def test_cut_file_keeps_whole_rows_and_tells_the_cut_one(cut):
    rows = rows_of(f"a,b,c\n{FIRST}".encode() + SECOND[:-cut])
    assert rows == [(2, ["1", "two, 2", "https://x.example/mara"]), (3, "ARC-303")]


def test_only_the_last_line_end_may_be_missing():
    rows = rows_of(f"a,b,c\n{FIRST}".encode() + SECOND[:-1])
    assert rows[1] == (3, ["3", "fünf 5", "https://x.example/mara"])


def test_cell_of_ten_megabytes_is_read():
    [(_, cells)] = rows_of(b'a,b\n1,"' + b"x" * (10 << 20) + b'"\n')
    assert len(cells[1]) == 10 << 20


def test_row_without_end_is_rejected_in_bounded_memory():
    rows = rows_of(b"a,b\n1,2\n" + b"x" * (40 << 20) + b"\n3,4\n")
    assert rows == [(2, ["1", "2"]), (3, "ARC-305"), (4, ["3", "4"])]


@pytest.mark.parametrize("line", [b'a" ,"x\n', b'x,"y\n', b'"\n'])
def test_quotes_made_to_do_harm_take_no_long_time(line):
    start = time.monotonic()
    assert len(rows_of(b"a,b\n" + line * 6_000)) >= 3_000
    assert time.monotonic() - start < 5


cell = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00\ufdd0"), max_size=8)


@given(st.lists(st.tuples(cell, cell), max_size=20))
def test_what_a_writer_wrote_is_read_back(written):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([("a", "b"), *written])
    assert [cells for _, cells in rows_of(text.getvalue().encode())] == [list(row) for row in written]


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_below_a_header_give_rows_in_order(content):
    numbers = [number for number, _ in rows_of(b"a,b\n" + content)]
    assert numbers == sorted(set(numbers))
