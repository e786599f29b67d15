"""Made-up mails for tests: single messages, mailboxes, and mails as the platform writes them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from firsthand.core.records import FileSeen, Item, Mail, Notice, Notification, Problem, Skipped
from firsthand.sources.mail.message import MessageReader
from firsthand.sources.mail.reader import read_mail

TODAY = date(2026, 11, 21)
AT = datetime(2026, 10, 2, 16, 5, tzinfo=UTC)
FROM_LINE = b"From tilda@halden.example Fri Oct  2 16:05:00 2026\n"
HEADERS = {
    "From": "Tilda Okonjo <tilda@halden.example>",
    "To": "Mara Quist <mara@quist.example>",
    "Subject": "Figures",
    "Date": "Fri, 02 Oct 2026 16:05:00 +0000",
    "Message-ID": "<1@halden.example>",
}
RECEIVED = "from mail.example by mx.quist.example with ESMTPS id 7; Fri, 02 Oct 2026 16:05:03 +0000"
PASSED = "mx.quist.example; dkim=pass header.d=linkedin.com; dmarc=pass header.from=linkedin.com"


def message(body="Hello\n", **headers):
    """Return a message; a header of None is left out, one of a list stands there several times."""
    given = HEADERS | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [
        b"%s: %s\n" % (name.encode(), each if isinstance(each, bytes) else each.encode())
        for name, value in given.items()
        if value is not None
        for each in (value if isinstance(value, list) else [value])
    ]
    return b"".join(lines) + b"\n" + (body if isinstance(body, bytes) else body.encode())


def numbered(number, body="Hello\n", **headers):
    return message(body, **({"Message_ID": f"<{number}@halden.example>"} | headers))


def mbox(*messages, line=FROM_LINE):
    return b"".join(line + each + (b"" if each.endswith(b"\n") else b"\n") + b"\n" for each in messages)


def multipart(*parts, kind="alternative", boundary="b1"):
    """Return the headers and body of a message in parts; a part is its headers and its text."""
    body = "".join(f"--{boundary}\n{headers}\n\n{text}\n" for headers, text in parts)
    return {"Content_Type": f'multipart/{kind}; boundary="{boundary}"', "body": f"{body}--{boundary}--\n"}


def read(content, **options) -> Mail:
    """Return the mail one message becomes."""
    [record] = MessageReader(TODAY).read(content, **options)
    return record


def linkedin(plain="", page="", **headers):
    """Return a mail of the platform that the receiving server vouches for."""
    given = {
        "From": "Tilda Okonjo <invitations@linkedin.com>",
        "Received": RECEIVED,
        "Authentication_Results": PASSED,
        "Message_ID": "<9.prod@prod.linkedin.com>",
    } | headers
    parts = [("Content-Type: text/plain; charset=UTF-8", plain)]
    parts += [("Content-Type: text/html; charset=UTF-8", page)] if page else []
    return message(**(given | multipart(*parts)))


def told(content) -> list[Notification]:
    return list(MessageReader(TODAY).read(content))


@dataclass
class Reading:
    """Everything some mail gave."""

    notices: list[Notice]
    files: dict[FileSeen, list[Item]] = field(default_factory=dict)

    @property
    def items(self):
        return [item for items in self.files.values() for item in items]

    @property
    def mails(self):
        return [item for item in self.items if isinstance(item, Mail)]

    @property
    def keys(self):
        return [mail.key.partition("@")[0] for mail in self.mails]

    @property
    def others(self):
        return [item for item in self.items if isinstance(item, Problem | Skipped)]

    @property
    def codes(self):
        told = [*self.notices, *(item for item in self.items if not isinstance(item, Mail | Notification))]
        return {item.code for item in told}


def read_all(path: Path) -> Reading:
    with read_mail(path, today=TODAY) as source:
        return Reading(list(source.notices), {seen: list(items) for seen, items in source.read()})


def read_file(folder: Path, content: bytes, name="Inbox.mbox") -> Reading:
    (folder / name).write_bytes(content)
    return read_all(folder / name)


def maildir(folder: Path, **files: bytes) -> Path:
    """Make a Maildir; names are `cur__<name>`, with `_2_` for what stands before the marks."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        part, _, base = name.partition("__")
        (folder / part / base.replace("_2_", ":2,")).write_bytes(content)
    return folder
