"""What `firsthand outcome` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from firsthand.cli.options import add_json, whole_number

ABOUT = "Results you care about, and thanks to whom they came; or write one down."
MORE = "An interview, a lead, an offer: what kinds there are depends on what you are after (--role)."
ROLES = ("job-seeker", "recruiter", "business-development", "consultant", "own")


def add_outcome(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", nargs="?", default="", help="such as interview, lead, offer")
    parser.add_argument(
        "people",
        metavar="WHO",
        nargs="*",
        help="from whom it came, each an ID or a name in quotes; nobody if none",
    )
    parser.add_argument("--introducer", metavar="WHO", action="append", default=[], help="who introduced you")
    parser.add_argument("--referee", metavar="WHO", action="append", default=[], help="who spoke for you")
    parser.add_argument("--on", metavar="DAY", default="", help="the day it happened; today if not given")
    parser.add_argument("--note", default="", help="what to remember of it")
    parser.add_argument("--new", action="store_true", help="make KIND a kind of your own")
    other = parser.add_mutually_exclusive_group()
    other.add_argument("--role", choices=ROLES, help="say what you are after; it sets the kinds")
    other.add_argument(
        "--credit", metavar="ID", type=whole_number,
        help="credit WHO (KIND too is read as one), introducers and referees with this outcome, and nobody else",
    )  # fmt: skip
    other.add_argument("--remove", metavar="ID", type=whole_number, help="take one outcome back")
    other.add_argument(
        "--undo",
        action="store_true",
        help="take the newest act back: an outcome, a table, a change of credit, a refusal, what you are after",
    )
    other.add_argument("--suggested", action="store_true", help="what your calendar suggests")
    other.add_argument("--confirm", metavar="ID", type=whole_number, help="keep what a meeting suggests")
    other.add_argument("--refuse", metavar="ID", type=whole_number, help="say that a meeting was no outcome")
    other.add_argument(
        "--import", dest="csv", metavar="FILE", type=Path, help="keep every row of a table (CSV)"
    )
    other.add_argument(
        "--export", metavar="FILE", type=Path, help="write all as a table that can be read back"
    )
    parser.add_argument(
        "--map", action="append", default=[], metavar="who=COLUMN,when=COLUMN,what=COLUMN,note=COLUMN",
        help="with --import: which column says what, by name or number, where the guess is wrong",
    )  # fmt: skip
    parser.add_argument(
        "--date-order",
        choices=("dmy", "mdy", "ymd"),
        default="",
        help="with --import: of days such as 03/04/2025",
    )
    parser.add_argument(
        "--preview", action="store_true", help="with --import: show what it would give; keep nothing"
    )
    parser.add_argument(
        "--force", action="store_true", help="with --export: replace the file if there is one"
    )
    parser.add_argument("--nobody", action="store_true", help="with --credit: take the credit from everybody")
    add_json(parser)


def run_outcome(asked: Namespace) -> int:
    from firsthand.cli import outcomes

    if asked.csv or asked.export:
        from firsthand.cli import outcome_tables

        return outcome_tables.keep(asked) if asked.csv else outcome_tables.write(asked)
    if asked.role:
        return outcomes.choose(asked.role, as_json=asked.as_json)
    if asked.undo:
        return outcomes.undo(as_json=asked.as_json)
    if asked.remove is not None:
        return outcomes.take_back(asked.remove, as_json=asked.as_json)
    if asked.suggested or asked.confirm is not None or asked.refuse is not None:
        return outcomes.suggested(asked.confirm, asked.refuse, as_json=asked.as_json)
    if asked.credit is not None:
        return outcomes.credit(asked)
    if asked.kind:
        return outcomes.keep(asked)
    return outcomes.show(as_json=asked.as_json)
