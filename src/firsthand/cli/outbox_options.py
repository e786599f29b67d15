"""The options of `firsthand outbox`, apart so that no other command loads what it needs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number

ABOUT = "Mails you write to people, and what became of each."
MORE = "No command sends a mail. That is done on the page that shows exactly what goes to whom: firsthand serve --open."


def add_outbox(parser: ArgumentParser) -> None:
    parser.add_argument("--discard", type=whole_number, default=0, metavar="ID", help="throw a draft away")
    add_json(parser)


def run_outbox(asked: Namespace) -> int:
    from firsthand.cli.outbox import discard, show

    return discard(asked.discard, as_json=asked.as_json) if asked.discard else show(as_json=asked.as_json)
