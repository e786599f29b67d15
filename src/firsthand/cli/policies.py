"""firsthand policy: the stops between quality and quantity, and the owner's own policies as files."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.own_policy import Fault, find_idle, read_policy
from firsthand.core.own_policy_words import LONGEST, write_policy
from firsthand.core.stops import STOPS, TRUSTED_NETWORK, Policy, policy_named
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.policies import known_policies, named, own_policies, used_among

if TYPE_CHECKING:
    from firsthand.actions.policy_changes import Changed, Comparison

FIRST = 10
# What `--undo` takes back; of one moment that which is named last.
UNDONE = ("policy", "choice", "policy removed")
AGAIN = "Take it back with: firsthand policy --undo"


def show_policies(*, as_json: bool) -> int:
    """Print every policy with its place, and which one judges."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        known = known_policies(rows, owner) if rows and owner else list(STOPS)
        used = used_among(known, owner).name if owner else TRUSTED_NETWORK.name
    if as_json:
        print_json([policy_json(each, used) for each in known])
        return 0
    told = [[str(each.place), each.name, "in use" if each.name == used else "", each.about] for each in known]
    print_table(["Place", "Policy", "", "It"], told)
    return 0


def policy_json(policy: Policy, used: str) -> dict[str, Any]:
    """Return a policy as programs see it."""
    return {
        "name": policy.name,
        "place": policy.place,
        "is_own": policy.name not in {stop.name for stop in STOPS},
        "is_used": policy.name == used,
        "about": policy.about,
    }


def show_policy(name: str, *, as_json: bool) -> int:
    """Print a policy as a file. Raises UserError POL-101."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        files = own_policies(rows, owner.id) if rows and owner else []
    if own := named(files, name):
        told, text = own.name, own.text
    else:
        stop = policy_named(name, [each.name for each in files])
        told, text = stop.name, write_policy(stop, name="Mine")
    if as_json:
        print_json({"name": told, "text": text})
    else:
        print_line(text.rstrip())
    return 0


def check(file: str, *, as_json: bool) -> int:
    """Say what a file would change among the open invitations. Raises UserError POL-102, POL-107."""
    from firsthand.actions.policy_changes import compare_policies

    text, now = text_of(file), read_clock()
    policy, found = read_policy(text), None
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            policy = read_policy(text, asks_per_week=owner.asks_per_week)
            found = compare_policies(rows, owner, policy, now)
    idle = find_idle(policy, text, now.date())
    if as_json:
        changes = found.changes if found else ()
        told = {
            "name": policy.name,
            "place": policy.place,
            "changes": [changed_json(each) for each in changes],
            "warnings": idle_json(idle),
        }
        print_json(told)
        return 0
    print_hanging(
        "",
        f"“{policy.name}” can be used. It stands at {policy.place} between quality (0) and quantity (100).",
    )
    print_idle(idle)
    if found:
        print_comparison(found)
    return 0


def print_idle(idle: Sequence[Fault]) -> None:
    """Print what in a file answers nobody, by its line."""
    for each in idle:
        print_hanging("  ", f"Line {each.line}: {each.what}.")


def print_comparison(found: "Comparison") -> None:
    """Print what would change, with the first few by name."""
    print_hanging("", found.line)
    for each in found.changes[:FIRST]:
        print_hanging(f"  {each.now.case.invitation_id:>5}  ", f"{each.now.case.called}: {told_change(each)}")
    if len(found.changes) > FIRST:
        print_line(f"  … and {len(found.changes) - FIRST:,} more; see all with --json")


def idle_json(idle: Sequence[Fault]) -> list[dict[str, Any]]:
    """Return what in a file answers nobody as programs see it."""
    return [{"line": each.line, "what": each.what} for each in idle]


def told_change(each: "Changed") -> str:
    if each.now.group == each.then.group:
        return f"{each.now.group}, with another reply"
    return f"{each.now.group} → {each.then.group}"


def changed_json(each: "Changed") -> dict[str, Any]:
    """Return a change as programs see it."""
    return {
        "invitation": str(each.now.case.invitation_id),
        "name": each.now.case.called,
        "now": each.now.decision.verdict.value,
        "then": each.then.decision.verdict.value,
        "may_lapse": each.then.decision.may_lapse,
        "suggests_to_follow": each.then.decision.follows,
    }


def text_of(file: str) -> str:
    """Return what a file or the pipe holds. Raises UserError POL-107 where it cannot be read."""
    try:
        # More than fits is seen as such, and no more than that is read.
        if file == "-":
            return sys.stdin.buffer.read(4 * LONGEST + 1).decode("utf-8-sig")
        with Path(file).open("rb") as opened:
            return opened.read(4 * LONGEST + 1).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        what = "It is not text in UTF-8." if isinstance(error, ValueError) else "It cannot be read."
        raise UserError("POL-107", what, where=file[:200], next_step="Give a policy file.") from error


def keep(file: str, *, as_json: bool) -> int:
    """Keep a file as a policy. Raises UserError POL-102, POL-103, POL-107."""
    text = text_of(file)
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.policies import keep_policy

    now = read_clock()
    kept = keep_policy(local_owner(now), text, now)
    policy = read_policy(text)
    name = kept.name if kept else policy.name
    said = f"Kept. Use it with: firsthand policy --use {name!r}" if kept else "It is so already."
    idle = find_idle(policy, text, now.date())
    told = {"act": f"policy:{kept.pk}" if kept else None, "name": name, "warnings": idle_json(idle)}
    if not as_json:
        print_idle(idle)
    return tell_act(told, said, as_json=as_json)


def use(name: str, *, as_json: bool) -> int:
    """Judge by a policy from now on. Raises UserError POL-101."""
    start_django()
    from firsthand.actions.owners import choose_policy, local_owner

    now = read_clock()
    owner = local_owner(now)
    choose_policy(owner, now, stop=name, asks_per_week=owner.asks_per_week)
    return tell_act({"name": owner.policy}, f"“{owner.policy}” judges from now on. {AGAIN}", as_json=as_json)


def remove(name: str, *, as_json: bool) -> int:
    """Remove a policy of one's own. Raises UserError POL-104, POL-105."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.policies import remove_policy

    now = read_clock()
    gone = remove_policy(local_owner(now), name, now)
    return tell_act({"act": f"policy:{gone.pk}", "name": gone.name}, f"Removed. {AGAIN}", as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest keeping, using or removing back. Raises UserError POL-101, POL-104, POL-106."""
    start_django()
    from firsthand.actions.acts import undo_newest_act
    from firsthand.actions.owners import local_owner

    now = read_clock()
    found = undo_newest_act(local_owner(now), UNDONE, now)
    if found is None:
        raise UserError("POL-106", "You kept, used or removed no policy that could be taken back.")
    newest, text = found
    if newest.sort == "choice":
        text = f"{text} “{newest.whom}” judges again."
    name = newest.what if newest.sort == "choice" else newest.whom
    return tell_act({"act": newest.key, "name": name}, text, as_json=as_json)
