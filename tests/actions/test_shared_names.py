"""Where many share few names, a part stays small and gives what working out everything with the joins of before gives."""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.archives import (
    MESSAGES,
    OWNER,
    OWNER_URL,
    archive_files,
    connection,
    invitation,
    message,
    table,
    write_zip,
)
from tests.evidence_files import letter, meeting, write_calendar, write_cards, write_mbox
from tests.signatures import content_of, differences

from firsthand.actions import settling
from firsthand.actions.evidence_runs import import_evidence
from firsthand.actions.imports import import_archive
from firsthand.actions.settling import settle
from firsthand.actions.settling_part import Part
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Connection, Identity, Owner, Person, Thread
from firsthand.store.writes.touched import MOST, Touched

NAMES = ["Ana Silva", "Ben Adler", "Ana Lima"]
HOSTS = ["northbeam.example", "tidewater.example", "kelp.example"]
DAYS = ["05 Mar 2024", "01 Feb 2026"]
ME = f"{OWNER} <lena@hartwig.example>"


class World:
    """Made-up people who share few names, seen by profile, by mail, by card and by name alone."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        self.rows: list[tuple[str, ...]] = []
        self.letters = 0

    def url(self, name: str) -> str:
        return f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}-{self.chance.randrange(3)}"

    def mail(self, name: str) -> str:
        local = name.lower().replace(" ", ".")
        return f"{local}{self.chance.choice(['', '', 2])}@{self.chance.choice(HOSTS)}"

    def archives(self) -> Iterator[Path]:
        """An older export and a newer one, between which addresses and names were changed."""
        for on in ("02-20-2026", "11-20-2026"):
            connected = {}
            for _ in range(self.chance.randrange(3, 7)):
                name = self.chance.choice(NAMES)
                mail = self.mail(self.chance.choice([name, *NAMES])) if self.chance.random() < 0.5 else ""
                url = self.url(self.chance.choice([name, name, *NAMES]))
                connected[url] = connection(name, self.chance.choice(DAYS), url=url, mail=mail)
            invited = [invitation(name, "2026-02-10T08:00", "Hello") for name in self.chance.sample(NAMES, 2)]
            yield write_zip(
                self.folder, archive_files(connections=connected.values(), invitations=invited), on=on
            )

    def cards(self) -> Path:
        cards = []
        for _ in range(self.chance.randrange(3)):
            name = self.chance.choice(NAMES)
            mails = {self.mail(self.chance.choice(NAMES)), self.mail(name)}
            cards.append("\n".join([f"FN:{name}", *(f"EMAIL:{each}" for each in sorted(mails))]))
        return write_cards(self.folder, *cards, "FN:Nobody Else\nEMAIL:nobody@else.example")

    def calendar(self) -> Path:
        guests = [f"{name}:{self.mail(name)}:ACCEPTED" for name in self.chance.sample(NAMES, 2)]
        return write_calendar(
            self.folder, meeting("m1", "Plan", "20261102T090000Z", "20261102T100000Z", *guests)
        )

    def more_messages(self) -> Path:
        """An export with more conversations, of people some of whom are known by their names alone."""
        for _ in range(self.chance.choice([1, 2])):
            names = [OWNER, *self.chance.sample(NAMES, self.chance.choice([1, 1, 2]))]
            self.chance.shuffle(names)
            urls = {"SENDER PROFILE URL": "", "RECIPIENT PROFILE URLS": ""}
            if self.chance.random() < 0.5:
                by_name = {
                    name: OWNER_URL if name == OWNER else self.url(self.chance.choice([name, name, *NAMES]))
                    for name in names
                }
                urls = {
                    "SENDER PROFILE URL": by_name[names[0]],
                    "RECIPIENT PROFILE URLS": ",".join(by_name[name] for name in names[1:]),
                }
            at = f"2026-11-{self.chance.randint(1, 20):02} 10:{self.chance.randint(0, 59):02}:00"
            thread = self.chance.choice(["2-a==", "2-b==", "2-c=="])
            self.rows = [message(thread, names[0], names[1:], at, "Until Thursday", **urls), *self.rows]
        folder = self.folder / "more"
        folder.mkdir(exist_ok=True)
        return write_zip(folder, {"messages.csv": table(MESSAGES, self.rows)})

    def more_mail(self) -> Path:
        """A few more mails, some of them naming somebody anew."""
        letters = []
        for _ in range(self.chance.choice([1, 2, 3])):
            self.letters += 1
            name, other = self.chance.choice(NAMES), self.chance.choice(NAMES)
            shown = self.chance.choice([name, name, name.partition(" ")[0], f"{name} Prado"])
            sender, to = f"{shown} <{self.mail(name)}>", [ME, f"{other} <{self.mail(other)}>"]
            if self.chance.random() < 0.4:
                sender, to = ME, [sender]
            day = f"Tue, {self.chance.randint(1, 20)} Nov 2026 09:00:00 +0000"
            letters.append(letter(sender, ", ".join(to), "Plan", day, f"{self.letters}@kelp.example"))
        return write_mbox(self.folder, *letters, name=f"{self.letters}.mbox")


def take_in(owner: Owner, world: World, now: datetime) -> None:
    """Bring a few more mails or messages."""
    if world.chance.random() < 0.5:
        import_evidence(owner, world.more_mail(), SourceKind.MAIL, now)
    else:
        import_archive(owner, world.more_messages(), now)


def everything(owner: Owner) -> Touched:
    """Everything an owner has, as if a run had touched it."""
    threads = {*Thread.objects.filter(owner=owner).values_list("pk", flat=True)}
    return Touched(
        threads=threads,
        identities={*Identity.objects.filter(owner=owner).values_list("pk", flat=True)},
        mail_threads=threads,
    )


def compare_worlds(
    alice: Owner, folder: Path, now: datetime, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bring more and more into one world, the joins of before being kept as they are in a very large one."""
    world = World(seed, folder)
    for archive in world.archives():
        import_archive(alice, archive, now)
    import_evidence(alice, world.cards(), SourceKind.CONTACTS, now)
    import_evidence(alice, world.calendar(), SourceKind.CALENDAR, now)
    import_evidence(alice, world.more_mail(), SourceKind.MAIL, now)
    monkeypatch.setattr(settling, "MOST_WEIGHED_AT_ONCE", 0)
    for _ in range(4):
        take_in(alice, world, now)
        after_part = content_of(alice.pk)
        settle(alice, now, touched=everything(alice))
        assert not differences(after_part, content_of(alice.pk))


@pytest.mark.parametrize("seed", range(4))
def test_part_gives_what_everything_gives(
    alice: Owner, tmp_path: Path, now: datetime, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare_worlds(alice, tmp_path, now, seed, monkeypatch)


@pytest.mark.fault
@pytest.mark.parametrize("seed", range(4, 60))
def test_part_gives_what_everything_gives_in_many_worlds(
    alice: Owner, tmp_path: Path, now: datetime, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare_worlds(alice, tmp_path, now, seed, monkeypatch)


def add_people(owner: Owner, kind: str, names: list[str], count: int) -> list[Identity]:
    """Add so many people, each with one address, who share a few names."""
    people = Person.objects.bulk_create([Person(owner=owner) for _ in range(count)])
    return Identity.objects.bulk_create(
        [
            Identity(owner=owner, kind=kind, value=f"{kind}-{number}", name_key=names[number % len(names)],
                     named_on=date(2026, 1, 1), person=person)
            for number, person in enumerate(people)
        ]
    )  # fmt: skip


def connect(owner: Owner, profiles: list[Identity], apart: int) -> None:
    """Connect profiles, those of one name each on a day of its own."""
    first = date(2010, 1, 1)
    Connection.objects.bulk_create(
        [
            Connection(owner=owner, identity=each, connected_on=first + timedelta(number // apart),
                       first_seen_on=first, last_seen_on=first)
            for number, each in enumerate(profiles)
        ]
    )  # fmt: skip


def test_few_of_many_who_share_few_names_are_a_small_part(alice: Owner) -> None:
    names = [f"ana silva {number}" for number in range(20)]
    mails = add_people(alice, "mail", names, MOST + 500)
    profiles = add_people(alice, "url", names, 500)
    connect(alice, profiles, apart=len(names))
    few = {each.pk for each in (*mails[:150], *profiles[:150])}
    part = Part(alice.pk, Touched(identities=few, names={names[3]}))
    assert not part.is_whole
    assert part.ids == few | {each.pk for each in profiles if each.name_key == names[3]}


def test_name_alone_brings_all_who_have_it(alice: Owner) -> None:
    mails = add_people(alice, "mail", ["ana silva", "eva lind"], 6)
    [alone] = add_people(alice, "name", ["eva lind"], 1)
    part = Part(alice.pk, Touched(identities={mails[0].pk, mails[1].pk}))
    assert part.ids == {mails[0].pk, alone.pk, *(each.pk for each in mails[1::2])}


def test_profiles_of_one_name_and_day_come_together(alice: Owner) -> None:
    profiles = add_people(alice, "url", ["ana silva"], 4)
    connect(alice, profiles[:3], apart=2)
    assert Part(alice.pk, Touched(identities={profiles[0].pk})).ids == {each.pk for each in profiles[:2]}
