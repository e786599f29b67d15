"""Where messages begin in an mbox, in every dialect and in any pieces."""

import gzip
import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.mail import building as b

from firsthand.sources.mail import mbox as module
from firsthand.sources.mail.mbox import Messages
from firsthand.sources.mail.reader import ShareReader, read_mail, shares_of

LINES = [
    b"From tilda@halden.example Fri Oct  2 16:05:00 2026\n",
    b"From - Fri Oct 02 16:05:00 2026\n",
    b"From 1780000000000000000@xxx Fri Oct 02 16:05:00 +0000 2026\n",
    b"From ???@??? Fri Oct 02 16:05:00 2026\n",
    b"From tilda@halden.example  Fri Oct  2 16:05:00 UTC 2026 remote from halden\n",
]


def test_every_message_is_read(tmp_path):
    reading = b.read_file(tmp_path, b.mbox(*(b.numbered(at) for at in range(5))))
    assert reading.keys == ["0", "1", "2", "3", "4"]
    assert reading.codes == set()


@pytest.mark.parametrize("line", LINES)
def test_every_kind_of_line_begins_a_message(tmp_path, line):
    reading = b.read_file(tmp_path, b.mbox(b.numbered(1), b.numbered(2), line=line))
    assert (reading.keys, reading.codes) == (["1", "2"], set())


def test_windows_line_ends_and_a_mark_are_no_obstacle(tmp_path):
    content = b"\xef\xbb\xbf\r\n" + b.mbox(b.numbered(1), b.numbered(2)).replace(b"\n", b"\r\n")
    assert b.read_file(tmp_path, content).keys == ["1", "2"]


@pytest.mark.parametrize(
    "text",
    [
        ">From Lars Fri Oct  2 16:05:00 2026\n",
        "\nFrom here on all is well\n",
        "x\nFrom Lars Fri Oct  2 16:05:00 2026\nx\n",
    ],
)
def test_lines_of_a_letter_begin_no_message(tmp_path, text):
    assert b.read_file(tmp_path, b.mbox(b.numbered(1, text), b.numbered(2))).keys == ["1", "2"]


def test_a_lone_line_of_an_mbox_in_a_letter_is_told(tmp_path):
    text = "As it says:\n\nFrom Lars Fri Oct  2 16:05:00 2026\n\nQuite so.\n"
    reading = b.read_file(tmp_path, b.mbox(b.numbered(1, text), b.numbered(2)))
    assert (reading.keys, reading.codes) == (["1", "2"], {"MAI-202"})


def test_messages_without_a_blank_line_between_are_told(tmp_path):
    content = b.FROM_LINE + b.numbered(1) + b.FROM_LINE + b.numbered(2)
    reading = b.read_file(tmp_path, content)
    assert (reading.keys, reading.codes) == (["1", "2"], {"MAI-202"})
    assert f"byte {len(b.FROM_LINE + b.numbered(1)):,}" in reading.items[-1].what


def test_a_true_length_of_a_body_is_believed_and_a_false_one_not(tmp_path):
    inner = b.mbox(b.numbered(7)).decode() + "Bye\n"
    true = b.numbered(1, inner, Content_Length=str(len(inner)))
    assert b.read_file(tmp_path, b.mbox(true, b.numbered(2, Content_Length="6"))).keys == ["1", "2"]
    false = b.numbered(1, Content_Length="99999")
    assert b.read_file(tmp_path, b.mbox(false, b.numbered(2))).keys == ["1", "2"]


def test_a_cut_mailbox_keeps_what_is_there(tmp_path):
    content = b.mbox(b.numbered(1), b.numbered(2, "Hello " * 50))[:-100]
    reading = b.read_file(tmp_path, content)
    assert (reading.keys, reading.codes) == (["1", "2"], {"MAI-203"})


def test_a_bad_message_costs_one_message_and_is_found_again(tmp_path):
    content = b.mbox(b.numbered(1), b"X-Nothing: here\n\nHello\n", b.numbered(3))
    reading = b.read_file(tmp_path, content)
    offset = content.index(b.FROM_LINE + b"X-")
    assert reading.keys == ["1", "3"]
    assert [(one.code, one.where) for one in reading.others] == [
        ("MAI-301", f"Inbox.mbox, message 2 (byte {offset})")
    ]


def test_a_packed_mailbox_is_read_and_a_damaged_one_to_its_damage(tmp_path):
    packed = gzip.compress(b.mbox(*(b.numbered(at, "x" * at) for at in range(400))))
    assert len(b.read_file(tmp_path, packed, "a.mbox.gz").mails) == 400
    cut = b.read_file(tmp_path, packed[: len(packed) // 2], "b.mbox.gz")
    assert [one.code for one in cut.others] == ["MAI-305"]


# In pieces


def all_of(content, start=0, stop=None):
    return list(Messages(io.BytesIO(content), start=start, stop=stop))


@pytest.mark.parametrize("size", [1, 7, 64, 4_096])
def test_blocks_of_any_size_give_the_same(monkeypatch, size):
    content = b.mbox(*(b.numbered(at, "Hello\n" * at) for at in range(12)))
    whole = all_of(content)
    monkeypatch.setattr(module, "BLOCK", size)
    assert all_of(content) == whole


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 4_000), max_size=4), st.lists(st.integers(0, 9), min_size=1, max_size=8))
def test_ranges_that_touch_give_each_message_once(cuts, lengths):
    content = b.mbox(*(b.numbered(at, "Hello\n" * length) for at, length in enumerate(lengths)))
    limits = [0, *sorted(min(cut, len(content)) for cut in cuts), len(content)]
    pieces = [raw for start, stop in pairwise(limits) for raw in all_of(content, start, stop)]
    assert pieces == all_of(content)


def test_sizes_add_up_to_the_file():
    content = b.mbox(*(b.numbered(at) for at in range(9)))
    assert sum(raw.size for raw in all_of(content)) == len(content)


def test_of_a_giant_message_the_beginning_is_given(monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 100_000)
    content = b.mbox(b.numbered(1), b.numbered(2, "x" * 5_000_000), b.numbered(3))
    sizes = [(raw.size, len(raw.content)) for raw in all_of(content)]
    assert len(sizes) == 3
    assert sizes[1][0] > 5_000_000
    assert sizes[1][1] == 100_000


def test_shares_of_a_mailbox_give_what_the_whole_gives(tmp_path, monkeypatch):
    monkeypatch.setattr("firsthand.sources.mail.reader._SMALLEST_SHARE", 500)
    whole = b.read_file(tmp_path, b.mbox(*(b.numbered(at, "Hello\n" * at) for at in range(40))))
    with read_mail(tmp_path / "Inbox.mbox", today=b.TODAY) as source:
        shares = shares_of(source.boxes[0], 3)
    assert len(shares) == 3
    assert [item for share in shares for item in ShareReader(share, today=b.TODAY).items()] == whole.items


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                b"\nFrom ",
                b"From ",
                b.FROM_LINE,
                b"\n\n",
                b"\r\n",
                b"To: a@x\n",
                b"Content-Length: 9\n",
                b"x",
                b"\xff",
            ]
        )
    )
)
def test_no_bytes_are_too_odd_for_a_mailbox(pieces):
    content = b.FROM_LINE + b"".join(pieces)
    assert all_of(content)
    assert sum(raw.size for raw in all_of(content)) == len(content)
