"""What `firsthand map` and `firsthand goals` take; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number


def add_map(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--month", default="", metavar="YYYY-MM", help="how the ties stood at the end of this month"
    )
    add_json(parser)


def run_map(asked: Namespace) -> int:
    from firsthand.cli.network_map import show_map, show_month

    if asked.month:
        return show_month(asked.month, as_json=asked.as_json)

    show_map(as_json=asked.as_json)
    return 0


def add_goals(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="company|role|place", nargs="?", choices=("company", "role", "place"))
    parser.add_argument("text", metavar="NAME", nargs="*", help="what you want to reach, in your words")
    parser.add_argument("--drop", metavar="ID", type=whole_number, help="take this goal back")
    parser.add_argument("--undo", action="store_true", help="take the newest goal back")
    add_json(parser)


def run_goals(asked: Namespace) -> int:
    from firsthand.cli.goals import keep, show_goals, take_back

    if asked.undo or asked.drop is not None:
        return take_back(None if asked.undo else asked.drop, as_json=asked.as_json)
    if asked.kind:
        return keep(asked.kind, " ".join(asked.text), as_json=asked.as_json)
    return show_goals(as_json=asked.as_json)
