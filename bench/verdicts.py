"""How often the whole program gives the right verdict on made-up invitations.

For every made-up owner the bench writes the archive the platform would give, runs the installed
program on it, as a person would, and compares each answer with the one derived by hand from the
rules. Two errors are grave: a stranger accepted, and a known person declined.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from bench.story_archives import write_archives
from bench.story_files import Story, World, read_worlds

FIELDS = {
    "match": "match",
    "knowledge": "knowledge",
    "kind": "note_kind",
    "rule": "rule",
    "verdict": "verdict",
}
KNOWN = {"worked", "met", "spoken"}
STRANGE = {"shared", "wrote", "none"}

Answer = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """A story beside what the program said of it; None where it listed nothing."""

    world: str
    story: Story
    answer: Answer | None

    def is_right(self, key: str) -> bool:
        """Tell whether one field is as wanted."""
        if not self.story.want:
            return self.answer is None
        return self.answer is not None and str(self.answer.get(FIELDS[key])) in self.story.want[key]

    @property
    def is_grave(self) -> bool:
        """Tell whether a stranger was accepted or a known person declined."""
        if self.answer is None or not self.story.want:
            return False
        verdict, known = self.answer["verdict"], set(self.story.want["knowledge"])
        stranger_in = known <= STRANGE and verdict == "accept" and not self.is_right("verdict")
        return stranger_in or (known <= KNOWN and verdict == "decline")


def program() -> list[str]:
    """Return how to call the installed program of this environment."""
    script = Path(sys.executable).parent / "firsthand"
    return [str(script)] if script.exists() else [sys.executable, "-m", "firsthand"]


def call(home: Path, now: str, *arguments: str) -> Any:
    """Run the program once and return what it printed as JSON."""
    command = [*program(), "--home", str(home), "--now", now, *arguments, "--json"]
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)} failed with {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout)


def judge(world: World, folder: Path) -> list[Answer]:
    """Import a world's archives in a new home and return its pending invitations."""
    home = folder / "home"
    for archive in write_archives(world, folder):
        for run in call(home, world.now, "import", str(archive))["runs"]:
            assert_balanced(run)
    answers: list[Answer] = call(home, world.now, "invitations")
    return answers


def assert_balanced(run: dict[str, Any]) -> None:
    """Hold the program to its own ledger, and to reading every row of these clean archives."""
    parts = ("added", "updated", "unchanged", "skipped", "rejected")
    assert run["read"] == sum(run[part] for part in parts), run
    assert run["rejected"] == 0, run["problems"]


def vanity(url: str) -> str:
    """Return the part of a profile address that tells people apart."""
    return unquote(url).casefold().rstrip("/").rpartition("/in/")[2]


def is_about(answer: Answer, story: Story) -> bool:
    """Tell whether an answer is about a story: same note, and same address or else same name."""
    if " ".join(answer["note"].split()) != " ".join(story.note.split()):
        return False
    url = vanity(answer["sender"].get("profile_url") or "")
    if url and story.who.vanity:
        return url == vanity(story.who.url)
    return bool(answer["sender"]["name"] == story.who.name)


def pair(world: World, answers: list[Answer]) -> tuple[list[Judged], list[Answer]]:
    """Return each story with its answer, and the answers no story asked for."""
    left = list(answers)
    judged = []
    for story in world.stories:
        answer = next((one for one in left if is_about(one, story)), None)
        if answer is not None:
            left.remove(answer)
        judged.append(Judged(world.name, story, answer))
    return judged, left


def run_world(world: World) -> tuple[list[Judged], list[Answer]]:
    """Judge one world in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        return pair(world, judge(world, Path(folder)))


def has_right_time(judged: Judged) -> bool:
    """Tell whether the answer's time is the UTC minute the invitation was sent."""
    if judged.answer is None:
        return False
    return datetime.fromisoformat(judged.answer["sent_at"]) == judged.story.sent_at


def share(right: int, asked: int) -> float:
    return round(right / asked, 3) if asked else 1.0


def figures(judged: list[Judged], extra: int) -> dict[str, Any]:
    """Return everything measured."""
    pending = [one for one in judged if one.story.want]
    absent = [one for one in judged if not one.story.want]
    fields = {key: share(sum(one.is_right(key) for one in pending), len(pending)) for key in FIELDS}
    return {
        "stories": len(judged),
        **fields,
        "sent_at": share(sum(has_right_time(one) for one in pending), len(pending)),
        "not_pending": share(sum(one.answer is None for one in absent), len(absent)),
        "grave": sum(one.is_grave for one in judged),
        "missing": sum(one.answer is None for one in pending),
        "unexpected": extra,
        "by_world": by_world(pending),
    }


def by_world(pending: list[Judged]) -> dict[str, float]:
    """Return the share of verdicts right per owner."""
    right, asked = Counter[str](), Counter[str]()
    for one in pending:
        asked[one.world] += 1
        right[one.world] += one.is_right("verdict")
    return {world: share(right[world], asked[world]) for world in asked}


def wrongs(judged: list[Judged]) -> Iterator[str]:
    """Yield a line on each story with a field that is not as wanted."""
    for one in judged:
        name = f"{one.world}/{one.story.name}"
        if not one.story.want:
            if one.answer is not None:
                yield f"{name}: listed although it is not pending"
        elif one.answer is None:
            yield f"{name}: not listed"
        elif wrong := [key for key in FIELDS if not one.is_right(key)]:
            mark = "GRAVE " if one.is_grave else ""
            yield f"{mark}{name}: {'; '.join(difference(one, key) for key in wrong)}"
            yield f"    {one.story.about} | {one.story.note or '(no note)'}"


def difference(one: Judged, key: str) -> str:
    assert one.answer is not None
    return f"{key} is {one.answer.get(FIELDS[key])}, wanted {'/'.join(one.story.want[key])}"


def main() -> None:
    """Judge every world, or those named, and print what came out; figures last."""
    parser = argparse.ArgumentParser(prog="python -m bench.verdicts", description=__doc__)
    parser.add_argument("world", nargs="*", help="names of story files; all if none is given")
    chosen = parser.parse_args()
    judged: list[Judged] = []
    unexpected: list[str] = []
    for world in read_worlds(chosen.world):
        told, extra = run_world(world)
        judged += told
        unexpected += [
            f"{world.name}: {one['sender']['name']} is listed, no story asks for it" for one in extra
        ]
    for line in [*wrongs(judged), *unexpected]:
        print(line)
    result = figures(judged, len(unexpected))
    print(
        f"\n{result['stories']} stories, {result['verdict']:.1%} verdicts right, {result['grave']} grave errors"
    )
    print(json.dumps(result))


if __name__ == "__main__":
    main()
