"""What lies where: mailboxes, Maildirs, single messages, and folders of all of them."""

import pytest
from tests.sources.examination import Examination
from tests.sources.mail import building as b

from firsthand.core.errors import UserError
from firsthand.sources.mail.files import singles
from firsthand.sources.mail.finding import find_mail
from firsthand.sources.mail.reader import ShareReader, read_mail, shares_of


@pytest.fixture(autouse=True)
def _sample(request, tmp_path):
    if request.cls is not None:
        (tmp_path / "Old.mbox").write_bytes(b.mbox(b.numbered(1), b"x: y\n\n", b.numbered(2)))
        b.maildir(tmp_path / "Mail", cur__1_2_S=b.numbered(3), new__2=b.numbered(4))
        (tmp_path / "one.eml").write_bytes(b.numbered(5))
        request.cls.sample = tmp_path


class TestMailOnDisk(Examination):
    def open(self, path):
        return read_mail(path, today=b.TODAY)

    def test_each_place_is_a_file(self, source):
        assert {(seen.name, seen.generation) for seen in source.seen} == {
            ("Old.mbox", "mbox"), ("Mail", "maildir"), (source.name, "eml"),
        }  # fmt: skip


def test_a_maildir_is_read_with_its_folders(tmp_path):
    b.maildir(tmp_path, cur__1_2_S=b.numbered(1))
    b.maildir(tmp_path / ".Work.2019", new__2=b.numbered(2))
    b.maildir(tmp_path / ".Entw&APw-rfe", cur__3_2_S=b.numbered(3))
    reading = b.read_all(tmp_path)
    assert [seen.name for seen in reading.files][1:] == ["Entwürfe", "Work/2019"]
    assert sorted(reading.keys) == ["1", "2"]
    assert [one.code for one in reading.others] == ["MAI-501"]


def test_marks_of_a_maildir_leave_out_drafts_and_what_was_thrown_away(tmp_path):
    box = b.maildir(tmp_path, cur__1_2_DS=b.numbered(1), cur__2_2_ST=b.numbered(2), cur__3_2_RS=b.numbered(3))
    reading = b.read_all(box)
    assert (reading.keys, [one.code for one in reading.others]) == (["3"], ["MAI-501", "MAI-502"])


def test_a_message_with_two_sets_of_marks_is_read_once(tmp_path):
    box = b.maildir(tmp_path, cur__1_2_=b.numbered(1), cur__1_2_S=b.numbered(1), new__1=b.numbered(1))
    reading = b.read_all(box)
    assert (reading.keys, {one.code for one in reading.others}) == (["1"], {"MAI-504"})


def test_the_name_of_a_file_says_when_it_came(tmp_path):
    box = b.maildir(tmp_path, new__1790957100=b"", **{"new__1790957100.M1.host": b.numbered(1, Date=None)})
    mail = b.read_all(box).mails[0]
    assert (mail.at.timestamp(), mail.is_dated) == (1790957100, False)


def test_what_a_maildir_lacks_or_holds_too_much_is_told(tmp_path):
    box = b.maildir(tmp_path / "box", new__1=b.numbered(1), tmp__2=b.numbered(2))
    (box / "cur").rmdir()
    (tmp_path / "elsewhere").write_bytes(b.numbered(9))
    (box / "new" / "3").symlink_to(tmp_path / "elsewhere")
    (box / "loop").symlink_to(tmp_path)
    reading = b.read_all(box)
    assert (reading.keys, reading.codes) == (["1"], {"MAI-208", "MAI-209", "MAI-210"})


def test_a_message_that_is_gone_costs_one_message(tmp_path):
    box = b.maildir(tmp_path, new__1=b.numbered(1), new__2=b.numbered(2))
    with read_mail(box, today=b.TODAY) as source:
        [(_, items)] = [(seen, items) for seen, items in source.read()]
        first = next(items)
        (box / "new" / "2").unlink()
        second = next(items)
    assert (first.key, second.code) == ("1@halden.example", "MAI-304")


def test_a_large_message_is_read_from_its_beginning(tmp_path):
    box = b.maildir(
        tmp_path,
        new__1=b.numbered(1, "x" * 3_000_000),
        new__2=b.numbered(2, X_Long="x" * 900_000, Cc="l@x.example"),
    )
    mails = b.read_all(box).mails
    assert [(mail.key[0], mail.people) for mail in mails] == [("1", 2), ("2", 3)]


def test_shares_of_a_maildir_give_what_the_whole_gives(tmp_path):
    box = b.maildir(tmp_path, **{f"new__{at}": b.numbered(at) for at in range(10)})
    whole = b.read_all(box)
    shares = shares_of(find_mail(box).boxes[0], 3)
    assert [item for share in shares for item in ShareReader(share, today=b.TODAY).items()] == whole.items
    assert len(singles(shares[0].box)) == 10


def test_folders_of_thunderbird_and_takeout_are_read_where_they_are(tmp_path):
    for name in ("Inbox", "Trash", "Inbox.sbd/Work", "Takeout/Mail/All mail.mbox"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b.mbox(b.numbered(name[0])))
    (tmp_path / "Inbox.msf").write_bytes(b"// index")
    (tmp_path / "Empty.mbox").write_bytes(b"")
    reading = b.read_all(tmp_path)
    assert sorted(seen.name for seen in reading.files) == [
        "Inbox",
        "Inbox.sbd/Work",
        "Takeout/Mail/All mail.mbox",
        "Trash",
    ]
    assert (len(reading.mails), reading.codes) == (3, {"MAI-502", "MAI-212"})


def test_one_eml_is_enough(tmp_path):
    assert b.read_file(tmp_path, b.message(), "letter.eml").keys == ["1"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "MAI-102"),
        (b"%PDF-1.7", "MAI-102"),
        (b"<html>", "MAI-102"),
        (b"From here on\n", "MAI-102"),
        (b"\x1f\x8bzz", "MAI-102"),
    ],
)
def test_what_is_no_mail_is_refused_in_words(tmp_path, content, code):
    with pytest.raises(UserError, match=code):
        b.read_file(tmp_path, content, "a.mbox")


def test_missing_and_empty_places_are_refused_in_words(tmp_path):
    with pytest.raises(UserError, match="MAI-101"):
        b.read_all(tmp_path / "nowhere")
    with pytest.raises(UserError, match="MAI-103"):
        b.read_all(tmp_path)


def test_undated_mail_is_told_once_for_all(tmp_path):
    reading = b.read_file(tmp_path, b.mbox(*(b.numbered(at, Date="soon") for at in range(3))))
    assert [(item.code, item.what[:10]) for item in reading.items[3:]] == [("MAI-206", "3 messages")]
