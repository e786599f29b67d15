"""What `firsthand goodwill` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

ABOUT = "What you gave people and got from them, with everybody or with one; or write something down."
MORE = "An endorsement is listed and weighs nothing."
KINDS = ("help", "answer", "introduction", "referral", "recommendation", "request")
SHOWN = (*KINDS, "endorsement", "promise")


def add_goodwill(parser: ArgumentParser) -> None:
    parser.add_argument(
        "who", metavar="WHO", nargs="*", help="one person: a name, or an ID as firsthand people shows it"
    )
    written = parser.add_mutually_exclusive_group()
    written.add_argument("--gave", metavar="NOTE", help="write down what you gave WHO")
    written.add_argument("--got", metavar="NOTE", help="write down what you got from WHO")
    written.add_argument("--undo", action="store_true", help="take the newest that you wrote down back")
    parser.add_argument(
        "--kind",
        choices=SHOWN,
        default="",
        metavar="KIND",
        help=f"only of this kind, or what is written down is (help if not given): {', '.join(SHOWN)}",
    )
    parser.add_argument(
        "--on", metavar="DAY", default="", help="the day it happened, such as yesterday; today if not given"
    )
    parser.add_argument(
        "--turn", choices=("yours", "theirs", "even", "unthanked"), default="",
        help="with whom it is your turn, or theirs, or nobody's; or who did something and has not heard from you since",
    )  # fmt: skip
    parser.add_argument("--year", type=whole_number, default=0, help="only what happened in that year")
    parser.add_argument(
        "--order", choices=("owed", "got", "given", "newest"), default="",
        help="what comes first: what you owe, who gave or got most, or what was last",
    )  # fmt: skip
    add_json(parser)


def run_goodwill(asked: Namespace) -> int:
    from firsthand.cli.goodwill import show_balances, undo, write_line

    who = " ".join(asked.who)
    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.gave is None and asked.got is None:
        return show_balances(asked, who, as_json=asked.as_json)
    if not who or asked.kind in ("endorsement", "promise"):
        raise UserError(
            "FAV-105",
            "A favour needs a person, who gave, and what.",
            next_step='firsthand goodwill "Ana Silva" --gave "looked over her CV"',
        )
    return write_line(asked, who, as_json=asked.as_json)
