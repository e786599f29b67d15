"""What `firsthand outcome` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

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
    other.add_argument("--undo", action="store_true", help="take the newest back, with all of its table")
    other.add_argument("--suggested", action="store_true", help="what your calendar suggests")
    other.add_argument("--confirm", metavar="ID", type=whole_number, help="keep what a meeting suggests")
    other.add_argument("--refuse", metavar="ID", type=whole_number, help="say that a meeting was no outcome")
    add_json(parser)


def run_outcome(asked: Namespace) -> int:
    from firsthand.cli import outcomes

    if asked.role:
        return outcomes.choose(asked.role, as_json=asked.as_json)
    if asked.undo or asked.remove is not None:
        return outcomes.take_back(asked.remove, as_json=asked.as_json)
    if asked.suggested or asked.confirm is not None or asked.refuse is not None:
        return outcomes.suggested(asked.confirm, asked.refuse, as_json=asked.as_json)
    if asked.credit is not None:
        return outcomes.credit(asked)
    if asked.kind:
        return outcomes.keep(asked)
    return outcomes.show(as_json=asked.as_json)
