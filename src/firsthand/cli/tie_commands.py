"""The commands on ties: what they take; what they need is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

KINDS = ("help", "introduction", "referral", "recommendation", "request")


def add_rate(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person", metavar="ID", nargs="?", type=whole_number, help="as firsthand people shows it"
    )
    parser.add_argument(
        "value",
        metavar="NUMBER",
        nargs="?",
        type=whole_number,
        help="0 (not in touch at all) to 100 (closely)",
    )
    parser.add_argument("--undo", action="store_true", help="take your newest rating back")
    add_json(parser)


def run_rate(asked: Namespace) -> int:
    from firsthand.cli.ratings import rate, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None or asked.value is None:
        raise UserError(
            "RAT-103",
            "A rating needs a person and a number.",
            next_step="firsthand rate ID NUMBER, from 0 to 100",
        )
    return rate(asked.person, asked.value, as_json=asked.as_json)


def run_trust(asked: Namespace) -> int:
    from firsthand.cli.ratings import show_trust

    return show_trust(as_json=asked.as_json)


def add_cadence(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person", metavar="ID", nargs="?", type=whole_number, help="as firsthand people shows it"
    )
    parser.add_argument(
        "every",
        metavar="DAYS",
        nargs="?",
        type=whole_number,
        help="days between two contacts; 0 for no reminder",
    )
    parser.add_argument("--undo", action="store_true", help="take your newest interval back")
    add_json(parser)


def run_cadence(asked: Namespace) -> int:
    from firsthand.cli.cadences import keep, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None or asked.every is None:
        raise UserError(
            "CAD-103", "An interval needs a person and days.", next_step="firsthand cadence ID DAYS"
        )
    return keep(asked.person, asked.every, as_json=asked.as_json)


def add_favour(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person", metavar="ID", nargs="?", type=whole_number, help="as firsthand people shows it"
    )
    parser.add_argument("way", metavar="gave|got", nargs="?", choices=("gave", "got"), help="who gave")
    parser.add_argument("kind", metavar="KIND", nargs="?", choices=KINDS, help=f"one of {', '.join(KINDS)}")
    parser.add_argument("note", metavar="NOTE", nargs="*", help="what it was")
    parser.add_argument("--on", metavar="DAY", default="", help="the day it happened; today if not given")
    parser.add_argument("--undo", action="store_true", help="take the newest favour you wrote down back")
    add_json(parser)


def run_favour(asked: Namespace) -> int:
    from firsthand.cli.goodwill import keep, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None or not asked.kind:
        raise UserError(
            "FAV-105",
            "A favour needs a person, who gave, and what.",
            next_step="firsthand favour ID gave|got KIND, with a note behind it",
        )
    return keep(asked.person, asked.way, asked.kind, " ".join(asked.note), asked.on, as_json=asked.as_json)
