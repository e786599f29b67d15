"""Zips from strangers: refused before a row is read, or read no further than they declare."""

import io
import struct
import time
import zipfile
from dataclasses import replace

import pytest
from tests.sources.linkedin import building as b

from firsthand.core.errors import UserError
from firsthand.sources import zips
from firsthand.sources.base import Damaged
from firsthand.sources.files import open_archive


def refuse(path):
    """Return the code with which a path is refused."""
    with pytest.raises(UserError) as raised, open_archive(path):
        pass
    assert raised.value.kept
    assert raised.value.next_step
    assert str(path.parent) not in str(raised.value)
    return raised.value.code


def write(folder, content, name="archive.zip"):
    (folder / name).write_bytes(content)
    return folder / name


def with_declared_size(content, size):
    """Return the zip with another uncompressed size in its directory."""
    at = content.rfind(b"PK\x01\x02")
    return content[: at + 24] + struct.pack("<I", size) + content[at + 28 :]


def test_half_a_zip_is_called_cut_off(tmp_path):
    whole = b.zip_bytes({"Connections.csv": b.connections()})
    assert refuse(write(tmp_path, whole[: len(whole) // 2])) == "ARC-103"


@pytest.mark.parametrize("cut", range(1, 22))
def test_zip_without_its_last_bytes_is_refused(tmp_path, cut):
    whole = b.zip_bytes({"Connections.csv": b.connections()})
    assert refuse(write(tmp_path, whole[:-cut])) == "ARC-103"


def test_empty_zip_is_called_empty(tmp_path):
    assert refuse(write(tmp_path, b.zip_bytes({}))) == "ARC-106"


@pytest.mark.parametrize(
    ("member", "words"),
    [
        ("Takeout/Mail/All mail.mbox", "Google Takeout"),
        ("your_facebook_activity/posts.html", "Facebook"),
        ("data/manifest.js", "Twitter"),
        ("WhatsApp Chat with Tilda/_chat.txt", "WhatsApp"),
        ("xl/workbook.xml", "Excel"),
    ],
)
def test_other_services_are_named(tmp_path, member, words):
    path = write(tmp_path, b.zip_bytes({member: b"x"}))
    with pytest.raises(UserError, match=words), open_archive(path):
        pass


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><title>Sign in</title>", "web page"),
        (b"\xef\xbb\xbf  <html>", "web page"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"Rar!\x1a", "RAR"),
        (b"hello", "no zip"),
        (b"", "empty"),
    ],
)
def test_what_is_no_zip_is_named(tmp_path, content, words):
    with pytest.raises(UserError, match=words), open_archive(write(tmp_path, content)):
        pass


def test_missing_file_is_no_traceback(tmp_path):
    assert refuse(tmp_path / "nothing.zip") == "ARC-101"


def test_declared_bomb_is_refused_at_once(tmp_path):
    start = time.monotonic()
    bomb = with_declared_size(b.zip_bytes({"messages.csv": b.messages()}), 0xFFFFFFF0)
    assert refuse(write(tmp_path, bomb)) == "ARC-110"
    assert time.monotonic() - start < 1


def test_real_bomb_of_zeros_is_refused_at_once(tmp_path):
    bomb = b.zip_bytes({"messages.csv": bytes(80 << 20)})
    start = time.monotonic()
    assert refuse(write(tmp_path, bomb)) == "ARC-110"
    assert time.monotonic() - start < 1


def test_bomb_beside_the_archive_is_refused(tmp_path):
    bomb = b.zip_bytes({"Connections.csv": b.connections(), "more.bin": bytes(80 << 20)})
    assert refuse(write(tmp_path, bomb)) == "ARC-110"


def test_lying_header_gives_no_more_than_it_declares(tmp_path):
    whole = b.zip_bytes({"messages.csv": b.messages() + bytes(1 << 20)})
    with open_archive(write(tmp_path, with_declared_size(whole, 1000))) as archive:
        stream = archive.open("messages.csv")
        assert len(stream.read(1 << 20)) == 1000
        with pytest.raises(OSError, match="checksum"):
            stream.read(1)


def test_too_many_entries_are_refused_before_they_are_loaded(tmp_path, monkeypatch):
    monkeypatch.setattr(zips, "MOST_ENTRIES", 100)
    many = b.zip_bytes({f"{number}.txt": b"" for number in range(101)})
    assert refuse(write(tmp_path, many)) == "ARC-109"


def test_claimed_number_of_entries_is_enough_to_refuse(tmp_path, monkeypatch):
    monkeypatch.setattr(zips, "MOST_ENTRIES", 50_000)
    whole = b.zip_bytes({"Connections.csv": b.connections()})
    claimed = whole[:-12] + struct.pack("<H", 60_000) + whole[-10:]
    assert refuse(write(tmp_path, claimed)) == "ARC-109"


def test_encrypted_archive_says_so(tmp_path):
    whole = bytearray(b.zip_bytes({"Connections.csv": b.connections()}))
    whole[whole.rfind(b"PK\x01\x02") + 8] |= 1
    assert refuse(write(tmp_path, bytes(whole))) == "ARC-105"


def test_unknown_packing_is_refused(tmp_path):
    packed = b.zip_bytes({"Connections.csv": b.connections()}, compression=zipfile.ZIP_LZMA)
    assert refuse(write(tmp_path, packed)) == "ARC-113"


def test_overlapping_entries_are_refused(tmp_path):
    whole = b.zip_bytes({"Connections.csv": b.connections(), "Profile.csv": b"x" * 500})
    second = whole.rfind(b"PK\x01\x02")
    assert refuse(write(tmp_path, whole[: second + 42] + bytes(4) + whole[second + 46 :])) == "ARC-111"


def test_damaged_directory_is_refused(tmp_path):
    whole = b.zip_bytes({"Connections.csv": b.connections()})
    at = whole.rfind(b"PK\x01\x02")
    assert refuse(write(tmp_path, whole[:at] + b"XXXX" + whole[at + 4 :])) == "ARC-114"


def test_several_zips_inside_are_not_guessed_among(tmp_path):
    inner = b.zip_bytes({"Connections.csv": b.connections()})
    assert refuse(write(tmp_path, b.zip_bytes({"a.zip": inner, "b.zip": inner}))) == "ARC-112"


def test_zips_are_not_followed_for_ever(tmp_path):
    content = b.zip_bytes({"Connections.csv": b.connections()})
    for _ in range(5):
        content = b.zip_bytes({"inner.zip": content})
    assert refuse(write(tmp_path, content)) == "ARC-112"


def test_member_stream_can_move_about():
    content = bytes(range(256)) * 2_000
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        held = io.BytesIO(b.zip_bytes({"x": content}, compression=method))
        [entry] = zips.read_directory(held, "x.zip")
        stream = io.BufferedReader(zips.MemberStream(held, entry))
        for place in (300_000, 5, 511_990):
            stream.seek(place)
            assert stream.read(20) == content[place : place + 20]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_is_begun_again_is_still_checked(method):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as file:
        file.writestr("a.mbox", b"from the beginning")
    [entry] = zips.read_directory(held, "x.zip")
    stream = zips.MemberStream(held, replace(entry, crc=entry.crc ^ 1))
    assert stream.read(4) == b"from"
    stream.seek(0)
    with pytest.raises(Damaged):
        stream.readall()
