"""A large made-up mailbox: how many messages a second are read, beside the standard library on the same file.

    python -m bench.mail [--messages 20000] [--seed 7] [--keep FOLDER]

Messages have 3 to 4 KB of headers (hops, signatures of servers) and about 11 KB in all, one in fourteen with an
attachment; half are from people, the rest newsletters, lists, receipts and meetings.

Reading alone is told in CPU time of this process; its peer is `mailbox.mbox`, once with whole messages and once with
a header parser on the same split. The whole way into the store is told in seconds of `firsthand import`, beside
`notmuch new` and `mu index` on the same messages as a Maildir, where these are installed. They also index the bodies,
which Firsthand reads at most once and does not keep; each store exists and is empty when its time begins.
"""

import argparse
import base64
import email.parser
import email.utils
import json
import mailbox
import os
import quopri
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from firsthand.core.records import Mail
from firsthand.sources.mail.reader import read_mail

TODAY = date(2026, 11, 21)
START = datetime(2016, 1, 4, 8, tzinfo=UTC)
FIRMS = (
    "kelp.example",
    "northwind.example",
    "prova.example",
    "halden.example",
    "mistral.example",
    "tide.example",
)


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GIVEN = words(
    "Ana Bruno Carla Dirk Elsa Fabio Greta Hugo Ines Jonas Karin Lars Mara Nils Olga Paul Rita Sven Tilda"
)
FAMILY = words(
    "Albers Brandão Costa Dijkstra Engel Ferri Gomes Hofer Ibsen Jansen Krüger Lopes Núñez Okonjo Prado"
)
SYLLABLES = words("ba ce di fo gu la me ni po ru sa te vi zo an er is ol un tra ple sti gro")
WORDS = words("""
    the plan for next week is ready and figures of last quarter because team wrote that a part order arrived late while
    all other things went as hoped so far
""")
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="keep the made-up mailbox here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        path = write_mbox(folder / f"bench-{options.messages}-{options.seed}.mbox", options)
        figures = measure(path, options.messages)
    for name, value in figures.items():
        print(f"{name:>34}  {value:,.1f}")
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def measure(path: Path, messages: int) -> dict[str, float]:
    few = min(messages, 3_000)
    small = first_of(path, few)
    count(small)  # what is made once in every process: the phrases of seven languages
    figures = {"mbox_messages_per_s": rate(lambda: count(path), messages)}
    figures["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    folder = as_maildir(small, few)
    figures["maildir_messages_per_s"] = rate(lambda: count(folder), few)
    figures["stdlib_headers_messages_per_s"] = rate(lambda: headers_of(small), few)
    figures["stdlib_mailbox_messages_per_s"] = rate(lambda: whole_of(small), few)
    figures["times_stdlib_headers"] = (
        figures["mbox_messages_per_s"] / figures["stdlib_headers_messages_per_s"]
    )
    return figures | whole_way(path, messages)


# From the mailbox to the store


def whole_way(path: Path, messages: int) -> dict[str, float]:
    """Return the seconds that the import and its peers take, and the most memory that the import's processes have."""
    home = path.parent / "home"
    shutil.rmtree(home, ignore_errors=True)
    program = [str(Path(sys.executable).with_name("firsthand"))]
    ours = {
        "FIRSTHAND_HOME": str(home),
        # Python keeps its byte code, as it does where the program is installed.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(path.parent / "bytecode"),
    }
    run([*program, "people"], **ours)
    run([*program, "import", str(first_of(path, 1))], **ours)
    figures: dict[str, float] = {}
    figures["import_s"], figures["import_cpu_s"] = seconds([*program, "import", str(path)], **ours)
    figures["second_import_s"], _ = seconds([*program, "import", str(path)], **ours)
    figures["import_messages_per_s"] = messages / figures["import_s"]
    folder = as_maildir(path, messages)
    for name, peer in (("notmuch", notmuch), ("mu", mu)):
        if shutil.which(name):
            figures[f"{name}_s"], figures[f"{name}_cpu_s"] = peer(folder)
            figures[f"times_{name}"] = figures[f"{name}_s"] / figures["import_s"]
            figures[f"times_{name}_cpu"] = figures[f"{name}_cpu_s"] / figures["import_cpu_s"]
    return figures


def notmuch(folder: Path) -> tuple[float, float]:
    settings = folder.parent / "notmuch-config"
    shutil.rmtree(folder / ".notmuch", ignore_errors=True)
    settings.write_text(
        f"[database]\npath={folder}\n[user]\nname=Mara Quist\nprimary_email=mara@quist.example\n"
    )
    return seconds(["notmuch", "new", "--quiet"], NOTMUCH_CONFIG=str(settings))


def mu(folder: Path) -> tuple[float, float]:
    home = folder.parent / "mu"
    shutil.rmtree(home, ignore_errors=True)
    run(["mu", "init", f"--muhome={home}", f"--maildir={folder}"])
    return seconds(["mu", "index", f"--muhome={home}", "--quiet"])


def run(command: list[str], **environment: str) -> None:
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **environment})


def seconds(command: list[str], **environment: str) -> tuple[float, float]:
    """Run a command; return the seconds of the clock, and those of the processor that it and its processes took."""
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command, **environment)
    clock, used = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime


def rate(read: Callable[[], int], messages: int) -> float:
    """Return messages a second of CPU time, checked to be all of them."""
    begun = time.process_time()
    done = read()
    spent = time.process_time() - begun
    assert done == messages, (done, messages)
    return messages / spent


def count(path: Path) -> int:
    with read_mail(path, today=TODAY) as source:
        return sum(isinstance(item, Mail) for _, items in source.read() for item in items)


def headers_of(path: Path) -> int:
    """Split as simply as can be, parse headers only, decode what an import needs."""
    parser = email.parser.BytesHeaderParser()
    content = path.read_bytes()
    cuts = [0, *(found.start() + 1 for found in re.finditer(rb"\nFrom ", content)), len(content)]
    return sum(
        fields_of(parser.parsebytes(content[content.index(b"\n", start) + 1 : stop]))
        for start, stop in pairwise(cuts)
    )


def whole_of(path: Path) -> int:
    return sum(map(fields_of, mailbox.mbox(path, create=False)))


def fields_of(message: email.message.Message) -> bool:
    people = email.utils.getaddresses(
        [str(value) for name in ("from", "to", "cc") for value in message.get_all(name, [])]
    )
    email.utils.parsedate_to_datetime(message["date"])
    names = ("message-id", "in-reply-to", "references", "list-id", "auto-submitted", "subject")
    return bool(people) and bool([message[name] for name in names])


# The made-up mailbox


def write_mbox(path: Path, options: argparse.Namespace) -> Path:
    if not path.exists():
        with path.open("wb") as file:
            file.writelines(messages(options.messages, options.seed))
    return path


def first_of(path: Path, count: int) -> Path:
    """Write the first messages to a file of their own."""
    small = path.with_name(f"{path.stem}-{count}.mbox")
    with path.open("rb") as file, small.open("wb") as out:
        begun = 0
        for line in file:
            begun += line.startswith(b"From ")
            if begun > count:
                break
            out.write(line)
    return small


def as_maildir(path: Path, count: int) -> Path:
    folder = path.with_suffix(".maildir")
    (folder / "cur").mkdir(parents=True, exist_ok=True)
    (folder / "new").mkdir(exist_ok=True)
    box = mailbox.mbox(path, create=False)
    for key in range(count):
        (folder / "cur" / f"{1_500_000_000 + key}.M{key}.host:2,S").write_bytes(box.get_bytes(key))
    return folder


def messages(count: int, seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)
    people = [person(chance) for _ in range(max(50, count // 40))]
    at = START
    for number in range(count):
        at += timedelta(minutes=chance.randrange(1, 200))
        yield message(chance, people, number, min(at, datetime(2026, 11, 1, tzinfo=UTC)))


def person(chance: random.Random) -> tuple[str, str]:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY)
    ascii_name = family.encode("ascii", "ignore").decode().lower()
    return f"{given} {family}", f"{given.lower()}.{ascii_name}{chance.randrange(90)}@{chance.choice(FIRMS)}"


def message(chance: random.Random, people: list, number: int, at: datetime) -> bytes:
    kind = chance.choices(("person", "bulk", "list", "robot", "meeting"), (50, 25, 12, 10, 3))[0]
    sender, *others = chance.sample(people, chance.choice((2, 2, 2, 2, 3, 4, 9)))
    stamp = at.strftime("%a, %d %b %Y %H:%M:%S +0000")
    lines = [f"From {sender[1]} {at.strftime('%a %b %d %H:%M:%S %Y')}", f"Return-Path: <{sender[1]}>"]
    lines += hops(chance, stamp, sender[1])
    lines += [f"From: {shown(chance, sender)}", f"To: {shown(chance, ('Mara Quist', 'mara@quist.example'))}"]
    if others[1:]:
        lines.append("Cc: " + ",\n\t".join(shown(chance, other) for other in others[1:]))
    subject = " ".join(chance.sample(WORDS, 5))
    if chance.random() < 0.2:
        subject = "=?UTF-8?Q?" + quopri.encodestring(f"{subject} für".encode(), header=True).decode() + "?="
    lines += [
        f"Subject: {subject}",
        f"Date: {stamp}",
        f"Message-ID: <{number}.{at:%Y%m%d}@{FIRMS[number % 6]}>",
    ]
    if number and chance.random() < 0.5:
        lines += [
            f"In-Reply-To: <{number - 1}@a.example>",
            f"References: <{number - 2}@a.example>\n <{number - 1}@a.example>",
        ]
    lines += marks(kind)
    return ("\n".join(lines) + "\n").encode() + body(chance, kind, sender) + b"\n"


def shown(chance: random.Random, one: tuple[str, str]) -> str:
    name, mail = one
    if not name.isascii():
        return f"=?utf-8?B?{base64.b64encode(name.encode()).decode()}?= <{mail}>"
    return chance.choice((f"{name} <{mail}>", f'"{name}" <{mail}>', f"{name} <{mail}>"))


def hops(chance: random.Random, stamp: str, mail: str) -> list[str]:
    received = [
        f"Received: from mx{hop}.{mail.partition('@')[2]} (mx{hop}.example [192.0.2.{hop + 1}])\n"
        f"\tby in{hop}.quist.example with ESMTPS id {noise(chance, 24)}\n"
        f"\tfor <mara@quist.example>; {stamp}"
        for hop in range(3)
    ]
    signed = [
        f"{name}: v=1; a=rsa-sha256; d=quist.example; s=k1;\n\th=from:to:subject:date;\n\tb="
        + "\n\t ".join(noise(chance, 70) for _ in range(7))
        for name in ("ARC-Seal", "ARC-Message-Signature", "DKIM-Signature")
    ]
    other = f"X-Google-Smtp-Source: {noise(chance, 60)}\nX-Received: by 2002:a05:6102::; {stamp}"
    return [*received, *signed, other]


def noise(chance: random.Random, length: int) -> str:
    return "".join(chance.choices(ALPHABET, k=length))


def marks(kind: str) -> list[str]:
    return {
        "person": ["X-Mailer: Kelp Mail 4"],
        "bulk": ["List-Unsubscribe: <https://kelp.example/u>", "Precedence: bulk", "Feedback-ID: 9:kelp"],
        "list": ["List-Id: Talk <talk.kelp.example>", "List-Post: <mailto:talk@kelp.example>"],
        "robot": ["Auto-Submitted: auto-generated"],
        "meeting": [],
    }[kind]  # fmt: skip


def body(chance: random.Random, kind: str, sender: tuple[str, str]) -> bytes:
    text = f"Hello Mara,\n\n{prose(chance, 50)}\n\n{prose(chance, 30)}\n\nBest regards,\n{sender[0]}\n"
    text += "\nOn Monday, Mara Quist <mara@quist.example> wrote:\n"
    text += textwrap.indent(prose(chance, chance.choice((60, 200, 600))), "> ") + "\n"
    page = f"<html><body>{''.join(f'<p>{prose(chance, 60)}</p>' for _ in range(12))}</body></html>"
    parts = [part("text/plain", text), part("text/html", page)]
    if kind == "meeting":
        parts.append(part("text/calendar; method=REQUEST", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"))
    if chance.random() < 0.07:
        parts.append(attachment(chance))
    if chance.random() < 0.3 and kind != "meeting":
        return b"Content-Type: text/plain; charset=utf-8\n\n" + text.encode()
    mark = noise(chance, 20).replace("/", "_").replace("+", "_")
    whole = "".join(f"--{mark}\n{one}\n" for one in parts)
    return (
        f'Content-Type: multipart/mixed; boundary="{mark}"\nMIME-Version: 1.0\n\n{whole}--{mark}--\n'.encode()
    )


def part(kind: str, text: str) -> str:
    quoted = quopri.encodestring(text.encode()).decode()
    return f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{quoted}"


def attachment(chance: random.Random) -> str:
    content = base64.encodebytes(chance.randbytes(30_000)).decode()
    return (
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n"
        f"Content-Transfer-Encoding: base64\n\n{content}"
    )


def prose(chance: random.Random, length: int) -> str:
    """Return so many words, half of them everyday ones and half made up."""
    said = (
        chance.choice(WORDS) if chance.random() < 0.5 else "".join(chance.sample(SYLLABLES, 3))
        for _ in range(length)
    )
    return textwrap.fill(" ".join(said), 72).capitalize() + "."


if __name__ == "__main__":
    main()
