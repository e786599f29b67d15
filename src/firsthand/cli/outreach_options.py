"""What `firsthand outreach` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

ABOUT = "Write one invitation: a note that says how you know each other, checked; and what became of those you sent."


def add_outreach(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person",
        metavar="ID",
        nargs="?",
        type=whole_number,
        help="whom to invite, as firsthand people shows it",
    )
    parser.add_argument("--note", metavar="TEXT", help="check these words instead of drafting")
    parser.add_argument(
        "--language", metavar="CODE", default="", help="draft in de, en, es, fr, it, nl or pt"
    )
    parser.add_argument("--sent", action="store_true", help="write down that you sent it, with the --note")
    parser.add_argument("--undo", action="store_true", help="take your newest --sent back")
    add_json(parser)


def run_outreach(asked: Namespace) -> int:
    from firsthand.cli.outreach import compose, mark_sent, show_sent, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None:
        if asked.sent or asked.note is not None:
            raise UserError("OUR-104", "Say to whom.", next_step='firsthand outreach ID --note "…"')
        return show_sent(as_json=asked.as_json)
    if asked.sent:
        return mark_sent(asked.person, asked.note or "", as_json=asked.as_json)
    return compose(asked.person, note=asked.note, language=asked.language, as_json=asked.as_json)
