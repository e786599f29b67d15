"""What `firsthand pipeline` and `offers` take; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.model_options import add_draft_with_model
from firsthand.cli.options import add_json, whole_number
from firsthand.cli.talk_options import add_talk

ABOUT = "Everybody from invitation to relationship: where each stands, since when, why, and what comes next."
STAGES = (
    "received",
    "asked",
    "answered",
    "talk",
    "booked",
    "held",
    "accepted",
    "followed_up",
    "cultivated",
    "declined",
    "lapsed",
)


def add_pipeline(parser: ArgumentParser) -> None:
    parser.add_argument(
        "invitation_id", metavar="ID", nargs="?", default="", help="one of them, by the number the list shows"
    )
    parser.add_argument("--stage", choices=STAGES, default="", help="those at one stage alone")
    words = parser.add_mutually_exclusive_group()
    words.add_argument(
        "--mark",
        metavar="MARK",
        default="",
        help="note what you did with the one: accepted, talk, booked, called_off, held, asked, declined, later or"
        " followed_up",
    )
    words.add_argument("--undo", action="store_true", help="take your newest mark back")
    add_talk(parser)
    add_draft_with_model(parser)
    add_json(parser)


def run_pipeline(asked: Namespace) -> int:
    from firsthand.cli.pipeline import answer

    return answer(asked)


def add_offers(parser: ArgumentParser) -> None:
    words = parser.add_mutually_exclusive_group()
    words.add_argument(
        "--can", metavar="TEXT", default="", help="something you can help with, in a few words"
    )
    words.add_argument(
        "--seek", metavar="TEXT", default="", help="something you are looking for, in a few words"
    )
    words.add_argument("--remove", metavar="ID", type=whole_number, help="take an entry out")
    words.add_argument("--undo", action="store_true", help="take the newest entry out")
    add_json(parser)


def run_offers(asked: Namespace) -> int:
    from firsthand.cli.offers import answer

    return answer(asked)
