"""Reads the story files: one made-up owner each, what their archive holds, and what is to come out.

`bench/README.md` describes the lines. A story is an invitation with the facts it rests on and the
answer derived from the rules by hand; several answers stand where the rules leave it open.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

FOLDER = Path(__file__).parent / "verdicts"
SAY = re.compile(r"(?:#(?P<key>\w+))?(?:\{(?P<extra>[^}]*)\})?$")


@dataclass(frozen=True, slots=True)
class Somebody:
    """A name as a file shows it, with the last part of the profile address where there is one."""

    name: str
    vanity: str = ""

    @property
    def url(self) -> str:
        return f"https://www.linkedin.com/in/{self.vanity}" if self.vanity else ""


@dataclass(frozen=True, slots=True)
class Tie:
    """A row of Connections."""

    who: Somebody
    company: str
    position: str
    on: date


@dataclass(frozen=True, slots=True)
class Said:
    """A row of messages."""

    thread: str
    at: datetime
    by: Somebody
    to: tuple[Somebody, ...]
    text: str
    title: str = ""
    subject: str = ""
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A row of Invitations; `by_owner` is its direction."""

    who: Somebody
    at: datetime
    note: str
    by_owner: bool


@dataclass(frozen=True, slots=True)
class Praised:
    """A recommendation, or an endorsement where `skill` is set."""

    who: Somebody
    on: date
    is_received: bool
    company: str = ""
    title: str = ""
    text: str = ""
    skill: str = ""


@dataclass(slots=True)
class Story:
    """A pending invitation and the answer wanted; an empty answer means it must not be listed."""

    name: str
    about: str
    who: Somebody = Somebody("")
    sent_at: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    note: str = ""
    want: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class World:
    """One owner, everything their archives hold, and the stories told about it."""

    name: str
    owner: Somebody = Somebody("")
    now: str = ""
    before: date | None = None
    has_bare_urls: bool = False
    headline: str = ""
    place: str = ""
    mails: list[str] = field(default_factory=list)
    jobs: list[list[str]] = field(default_factory=list)
    schools: list[list[str]] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    old_ties: list[Tie] = field(default_factory=list)
    invitations: list[Asked] = field(default_factory=list)
    old_invitations: list[Asked] = field(default_factory=list)
    messages: list[Said] = field(default_factory=list)
    praises: list[Praised] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)


def read_worlds(names: Iterable[str] = ()) -> list[World]:
    """Return the worlds of the folder in order of their names, or those named."""
    files = sorted(FOLDER.glob("*.txt"))
    return [read_world(file) for file in files if not names or file.stem in names]


def read_world(file: Path) -> World:
    """Return the world told in one file."""
    world = World(file.stem)
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            add_line(world, line)
    for story in world.stories:
        world.invitations.append(Asked(story.who, story.sent_at, story.note, by_owner=False))
    return world


def add_line(world: World, line: str) -> None:
    """Add what one line says to the world, or to its latest story."""
    word, _, rest = line.partition(" ")
    if word == "==":
        name, _, about = rest.partition(": ")
        world.stories.append(Story(name, about))
    elif word.startswith("say"):
        world.messages.append(said(world, word.removeprefix("say"), rest))
    elif word == "old":
        add_old(world, rest)
    elif word in STORY_WORDS:
        tell(world.stories[-1], word, rest)
    else:
        describe(world, word, rest)


STORY_WORDS = ("from", "sent", "note", "want")


def tell(story: Story, word: str, rest: str) -> None:
    """Add one line to a story."""
    if word == "from":
        story.who = somebody(rest)
    elif word == "sent":
        story.sent_at = moment(rest)
    elif word == "note":
        story.note = rest
    elif rest != "absent":
        pairs = (part.split("=") for part in rest.split())
        story.want = {key: tuple(value.split("/")) for key, value in pairs}


def describe(world: World, word: str, rest: str) -> None:
    """Add one line about the owner or about the rows of the archive."""
    cells = [cell.strip() for cell in rest.split("|")]
    match word:
        case "owner":
            world.owner = somebody(rest)
        case "now" | "headline" | "place":
            setattr(world, word, rest)
        case "before":
            world.before = date.fromisoformat(rest)
        case "defect":
            world.has_bare_urls = rest == "bare-urls"
        case "mail":
            world.mails.append(rest)
        case "job" | "school" | "event":
            getattr(world, f"{word}s").append(cells)
        case "linked":
            world.ties.append(tie(cells))
        case "invited" | "invited-me":
            world.invitations.append(asked(cells, by_owner=word == "invited"))
        case "praise" | "endorse":
            world.praises.append(praised(word, cells))
        case _:
            raise ValueError(f"{world.name}: no such line: {word}")


def add_old(world: World, rest: str) -> None:
    """Add a row that only the older archive holds."""
    word, _, rest = rest.partition(" ")
    cells = [cell.strip() for cell in rest.split("|")]
    if word == "linked":
        world.old_ties.append(tie(cells))
    else:
        world.old_invitations.append(asked(cells, by_owner=word == "invited"))


def somebody(text: str) -> Somebody:
    """Return `Name <vanity>` as a person."""
    name, _, vanity = text.strip().partition(" <")
    return Somebody(name, vanity.rstrip(">"))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.strip()).replace(tzinfo=UTC)


def tie(cells: list[str]) -> Tie:
    return Tie(somebody(cells[0]), cells[1], cells[2], date.fromisoformat(cells[3]))


def asked(cells: list[str], *, by_owner: bool) -> Asked:
    return Asked(somebody(cells[0]), moment(cells[1]), cells[2], by_owner)


def praised(word: str, cells: list[str]) -> Praised:
    """Return a recommendation or an endorsement; its first word is the direction."""
    direction, _, name = cells[0].partition(" ")
    who, received = somebody(name), direction == "in"
    if word == "endorse":
        return Praised(who, date.fromisoformat(cells[2]), received, skill=cells[1])
    return Praised(who, date.fromisoformat(cells[3]), received, cells[1], cells[2], cells[4])


def said(world: World, marks: str, rest: str) -> Said:
    """Return a message; `#key` names its thread, `{…}` says what is special about it."""
    if "{" in marks:
        marks, rest = whole_marks(marks, rest)
    found = SAY.match(marks)
    assert found, f"{world.name}: {marks} {rest}"
    extra = dict(part.partition("=")[::2] for part in (found["extra"] or "").split(";") if part)
    at, names, text = (cell.strip() for cell in rest.split(" | ", 2))
    by, _, to = names.partition(" > ")
    story = world.stories[-1].name if world.stories else ""
    return Said(
        thread=f"{world.name}/{found['key'] or story}",
        at=moment(at),
        by=party(world, by),
        to=tuple(party(world, name) for name in to.split(", ")),
        text=text,
        title=extra.get("title", ""),
        subject=extra.get("subject", ""),
        is_draft="draft" in extra,
    )


def whole_marks(marks: str, rest: str) -> tuple[str, str]:
    """Return the marks up to their closing brace, which may stand behind spaces, and what follows."""
    head, _, tail = f"{marks} {rest}".partition("} ")
    return f"{head}}}", tail


def party(world: World, text: str) -> Somebody:
    return world.owner if text.strip() == "me" else somebody(text)
