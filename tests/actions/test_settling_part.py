"""Working out the part that a run touched gives what working out everything gives."""

import random
from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import MESSAGES, OWNER, archive_files, connection, invitation, message, table, write_zip
from tests.signatures import content_of

from firsthand.actions.imports import import_archive
from firsthand.actions.settling import settle
from firsthand.actions.settling_part import Part
from firsthand.store.models import Identity, Message, Owner, Person, Thread
from firsthand.store.writes.touched import Touched

CAST = ["Priya Raman", "Tom Okafor", "Ana Silva", "Ben Adler", "Cleo Marsh", "Ana Lima", "Eva Lind"]
NOTE = "Great to meet you at the fair in Leipzig"
TEXTS = [
    NOTE,
    "Are you coming to the review on Thursday?",
    "Yes, I will bring the plan for the pilot.",
    "No thanks, please take me off your list.",
    "Ana, meet Lena. Lena, meet Ana: you two should talk about ports.",
    "Priya, this is Lena Hartwig, whom I told you about. I will leave you to it.",
]


@pytest.fixture
def settled(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """An owner whose connections and invitations are known, and nobody has written yet."""
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Northbeam"),
            connection("Tom Okafor", "01 Nov 2026"),
            connection("Ana Silva", "02 Feb 2025"),
            connection("Ana Silva", "03 Mar 2025", url="https://www.linkedin.com/in/another-ana"),
        ],
        invitations=[
            invitation("Tom Okafor", "2026-10-30T08:00", NOTE),
            invitation("Ben Adler", "2026-11-10T08:00", "Hello"),
            invitation("Cleo Marsh", "2026-11-11T08:00", url="https://www.linkedin.com/in/cleo-marsh"),
        ],
        messages=[message("2-0==", "Eva Lind", [OWNER], "2024-01-01 10:00:00", "Hello")],
        positions=[("Northbeam", "Lead", "", "", "Jan 2020", "")],
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice


def some_message(chance: random.Random) -> tuple[str, ...]:
    """A message among few people, some of whom are hidden or known by name alone."""
    thread = chance.choice(["2-a==", "2-b==", "2-c==", "2-d==", "2-e=="])
    people = [OWNER, *chance.sample(CAST, chance.choice([1, 1, 2, 5]))]
    chance.shuffle(people)
    sender, others = people[0], people[1:]
    at = f"2026-{chance.choice(['10', '11'])}-{chance.randint(1, 20):02} 10:{chance.randint(0, 59):02}:00"
    hidden = chance.choice([{}, {}, {"SENDER PROFILE URL": "", "FROM": "LinkedIn Member"}])
    nameless = chance.choice([{}, {}, {"RECIPIENT PROFILE URLS": ""}])
    return message(thread, sender, others, at, chance.choice(TEXTS), **hidden, **nameless)


def add_messages(owner: Owner, folder: Path, rows: list[tuple[str, ...]], now: datetime) -> None:
    """Import messages as a part of the export that is known already, so that nothing else is new."""
    folder.mkdir(exist_ok=True)
    import_archive(owner, write_zip(folder, {"messages.csv": table(MESSAGES, rows)}), now)


@pytest.mark.parametrize("seed", range(12))
def test_part_gives_what_the_whole_gives(settled: Owner, tmp_path: Path, now: datetime, seed: int) -> None:
    chance = random.Random(seed)
    rows: list[tuple[str, ...]] = []
    for _ in range(5):
        rows = [some_message(chance) for _ in range(chance.choice([1, 2, 4]))] + rows
        add_messages(settled, tmp_path / "more", rows, now)
        after_part = content_of(settled.pk)
        settle(settled, now)
        assert after_part == content_of(settled.pk)


def test_part_leaves_others_alone(settled: Owner, tmp_path: Path, now: datetime) -> None:
    Person.objects.filter(name="Eva Lind").update(company="not worked out again")
    rows = [message("2-x==", "Priya Raman", [OWNER], "2026-11-01 10:00:00", "Shall we talk on Friday?")]
    add_messages(settled, tmp_path / "more", rows, now)
    assert Person.objects.get(name="Priya Raman").received == 1
    assert Person.objects.get(name="Eva Lind").company == "not worked out again"


def test_new_identity_of_the_owner_is_worked_out_in_full(
    settled: Owner, tmp_path: Path, now: datetime
) -> None:
    Person.objects.filter(name="Eva Lind").update(company="not worked out again")
    address = {"RECIPIENT PROFILE URLS": ""}
    rows = [message("2-x==", "Priya Raman", [OWNER], "2026-11-01 10:00:00", "Hello", **address)]
    add_messages(settled, tmp_path / "more", rows, now)
    assert Person.objects.get(name="Eva Lind").company == ""
    assert Identity.objects.filter(owner=settled, person__is_owner=True).count() == 2


def test_part_holds_namesakes_and_not_the_owner(settled: Owner) -> None:
    one = Identity.objects.filter(name="Ana Silva", kind="url").first()
    assert one is not None
    part = Part(settled.pk, Touched(threads={Thread.objects.get().pk}, identities={one.pk}))
    names = set(Identity.objects.filter(pk__in=part.ids).values_list("name", flat=True))
    assert names == {"Ana Silva", "Eva Lind"}
    assert not part.is_whole


def test_who_was_introduced_is_weighed_again_with_the_introducer(
    settled: Owner, tmp_path: Path, now: datetime
) -> None:
    words = "Eva, meet Lena. Lena, meet Eva: you two should talk about ports."
    group = [message("2-g==", "Priya Raman", [OWNER, "Eva Lind"], "2026-10-01 10:00:00", words)]
    add_messages(settled, tmp_path / "more", group, now)
    before = Person.objects.get(name="Eva Lind").knowledge
    talk = [
        message("2-h==", "Priya Raman", [OWNER], "2026-11-01 10:00:00", "Shall we talk on Friday?"),
        message("2-h==", OWNER, ["Priya Raman"], "2026-11-01 11:00:00", "Yes, Friday at nine is fine."),
    ]
    add_messages(settled, tmp_path / "more", [*talk, *group], now)
    assert (before, Person.objects.get(name="Eva Lind").knowledge) == ("wrote", "introduced")


def test_old_conversation_of_somebody_who_is_recognised_is_read_again(
    settled: Owner, tmp_path: Path, now: datetime
) -> None:
    nameless = {"RECIPIENT PROFILE URLS": ""}
    old = [message("2-i==", OWNER, ["Ben Adler"], "2026-11-12 10:00:00", "Hello", **nameless)]
    add_messages(settled, tmp_path / "more", old, now)
    assert not Message.objects.get(thread__key="2-i==").is_note
    new = [message("2-j==", "Ben Adler", [OWNER], "2026-11-15 10:00:00", "Shall we talk on Friday?")]
    add_messages(settled, tmp_path / "more", [*new, *old], now)
    assert Message.objects.get(thread__key="2-i==").is_note
