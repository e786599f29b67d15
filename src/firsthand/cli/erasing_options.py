"""What `firsthand erase` takes."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

ABOUT = "Erase somebody for good; what you import later leaves them out."
MORE = (
    "Before it erases it says what goes, and asks. Erasing cannot be undone: nothing is kept to undo it. See all that"
    " is kept of somebody first with: firsthand person ID --everything"
)


def add_erase(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "person", metavar="ID", nargs="?", type=whole_number, help="as firsthand people shows it"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--list", action="store_true", dest="is_list", help="when you erased somebody; not whom"
    )
    parser.add_argument(
        "--let-in", type=whole_number, metavar="ID", default=None,
        help="forget the marks of an erasing, so that imports bring that person again",
    )  # fmt: skip
    add_json(parser)


def run_erase(asked: Namespace) -> int:
    """Do what was asked. Raises UserError ERA-106 where that is nothing."""
    from firsthand.cli.erasing import erase, let_in, show_erasings

    if asked.is_list:
        return show_erasings(as_json=asked.as_json)
    if asked.let_in is not None:
        return let_in(asked.let_in, as_json=asked.as_json)
    if asked.person is None:
        raise UserError(
            "ERA-106", "Say whom to erase.", next_step="firsthand erase ID, or firsthand erase --list"
        )
    return erase(asked.person, is_sure=asked.yes, as_json=asked.as_json)
