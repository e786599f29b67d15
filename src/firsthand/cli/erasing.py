"""firsthand erase: what would go, erasing somebody for good, which erasings there are, and letting in again."""

import sys
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_json, print_line, print_table, tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError

if TYPE_CHECKING:
    from firsthand.actions.erasing import Going, Preview

CONFIRMED = "erase"
NO_WAY_BACK = (
    "There is no way back: nothing is kept to go back to. What is kept are marks (keyed hashes) by which an import"
    " leaves them out."
)


def erase(person: int, *, is_sure: bool, as_json: bool) -> int:
    """Erase somebody once that is confirmed. Raises UserError ERA-101, ERA-103, ERA-104."""
    start_django()
    from firsthand.actions.erasing import erase_person, preview_erasing
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    preview = preview_erasing(owner, person)
    if not is_sure:
        ask_first(preview, as_json=as_json)
    erase_person(owner, person, now)
    told = {"erased": counts(preview.goes), "kept_of_others": counts(preview.stays)}
    return tell_act(told, "Erased. Imports leave them out from now on.", as_json=as_json)


def ask_first(preview: "Preview", *, as_json: bool) -> None:
    """Say what goes and ask. Raises UserError ERA-104 where nobody can answer, or the answer is another."""
    can_ask = sys.stdin.isatty() and not as_json
    if not as_json:
        print_line(f"This erases {preview.person.name or 'somebody without a name'} for good:")
        tell(preview.goes)
        if preview.stays:
            print_line("Without them, as others are on it, stay:")
            tell(preview.stays)
        print_line(NO_WAY_BACK)
    if not can_ask or input(f'Type "{CONFIRMED}" to go on: ').strip() != CONFIRMED:
        raise UserError(
            "ERA-104",
            "Erasing was not confirmed.",
            kept="Nothing was erased.",
            next_step=f'Type "{CONFIRMED}" when asked, or say --yes.',
        )


def tell(lines: "tuple[Going, ...]") -> None:
    for each in lines:
        print_line(f"  {each.number:>7,}  {each.word}")


def counts(lines: "tuple[Going, ...]") -> dict[str, int]:
    return {each.kind: each.number for each in lines}


def show_erasings(*, as_json: bool) -> int:
    """Print when somebody was erased; nothing says who."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows
    from firsthand.store.queries.erasings import erasings_of

    found = erasings_of(django_rows, local_owner(read_clock()).pk)
    if as_json:
        listed: list[dict[str, Any]] = [
            {"id": str(each.id), "erased_at": f"{each.erased_at:%Y-%m-%dT%H:%M:%SZ}", "invitations": each.invitations}
            for each in found
        ]  # fmt: skip
        print_json(listed)
    elif not found:
        print_line("You erased nobody.")
    else:
        rows = [[str(each.id), f"{each.erased_at:%Y-%m-%d}", str(each.invitations)] for each in found]
        print_table(["ID", "Erased on", "Invitations since then"], rows)
        print_line("Nothing here says who it was. Let somebody in again: firsthand erase --let-in ID")
    return 0


def let_in(erasing: int, *, as_json: bool) -> int:
    """Take the marks of one erasing away. Raises UserError ERA-102."""
    start_django()
    from firsthand.actions.erasing import let_in_again
    from firsthand.actions.owners import local_owner

    now = read_clock()
    let_in_again(local_owner(now), erasing, now)
    text = "Whatever the next import holds of them comes in again. Files are read anew, accounts from their beginning."
    return tell_act({"let_in": str(erasing)}, text, as_json=as_json)
