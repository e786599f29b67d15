"""What `firsthand today` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

ABOUT = (
    "What to do next: at most seven steps, each with its reason; --draft, --done, --snooze, --never, --undo."
)


def add_today(parser: ArgumentParser) -> None:
    words = parser.add_mutually_exclusive_group()
    words.add_argument("--done", metavar="ID", default="", help="this step is done; ID as the list shows it")
    words.add_argument(
        "--snooze", metavar=("ID", "DAYS"), nargs=2, help="this step comes back in so many days"
    )
    words.add_argument("--never", metavar="ID", default="", help="nothing more about this person here")
    words.add_argument("--undo", action="store_true", help="take your newest word on a step back")
    words.add_argument(
        "--draft", metavar="ID", default="", help="the text this step calls for; nothing is sent"
    )
    parser.add_argument(
        "--language", default="", choices=("", "en", "de", "es", "fr", "it", "nl", "pt"), metavar="CODE",
        help="of the draft: en, de, es, fr, it, nl, pt; theirs, else yours, if not given",
    )  # fmt: skip
    parser.add_argument("--tone", default="", choices=("", "plain", "formal", "warm"), help="of the draft")
    parser.add_argument("--length", default="", choices=("", "normal", "short"), help="of the draft")
    parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON for programs")


def run_today(asked: Namespace) -> int:
    from firsthand.cli.today import answer

    return answer(asked)
