"""What `firsthand today` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

ABOUT = "What to do next: at most seven steps, each with its reason; --done, --snooze, --never, --undo."


def add_today(parser: ArgumentParser) -> None:
    words = parser.add_mutually_exclusive_group()
    words.add_argument("--done", metavar="ID", default="", help="this step is done; ID as the list shows it")
    words.add_argument(
        "--snooze", metavar=("ID", "DAYS"), nargs=2, help="this step comes back in so many days"
    )
    words.add_argument("--never", metavar="ID", default="", help="nothing more about this person here")
    words.add_argument("--undo", action="store_true", help="take your newest word on a step back")
    parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON for programs")


def run_today(asked: Namespace) -> int:
    from firsthand.cli.today import answer

    return answer(asked)
