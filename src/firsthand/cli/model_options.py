"""What `firsthand model` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from firsthand.cli.options import add_json

if TYPE_CHECKING:
    from firsthand.store.queries.language_models import RewordingRow

ABOUT = "A language model that may reword a draft when you say so. Off until you switch one on."
MORE = (
    "What is sent: the draft, the facts it may name, and what the other person wrote; to this address alone, and only"
    " when you ask. The key may also stand in FIRSTHAND_SECRET_LANGUAGE_MODEL."
)


def add_model(parser: ArgumentParser) -> None:
    parser.add_argument(
        "act",
        nargs="?",
        choices=("status", "connect", "try", "off"),
        default="status",
        help="switch one on (connect), have it reword a made-up draft (try), or switch it off; its state if not given",
    )
    parser.add_argument(
        "address", metavar="ADDRESS", nargs="?", default="", help="such as http://localhost:11434/v1"
    )
    parser.add_argument("--name", default="", metavar="MODEL", help="the model, as the server calls it")
    parser.add_argument("--key-stdin", action="store_true", help="read its key from standard input")
    parser.add_argument(
        "--insecure", action="store_true", help="allow an address without TLS that is not this computer"
    )
    add_json(parser)


def run_model(asked: Namespace) -> int:
    from firsthand.cli.language_model import answer

    return answer(asked)


def add_draft_with_model(parser: ArgumentParser) -> None:
    """Take the word that has the draft of one reworded; nothing else asks the model."""
    parser.add_argument(
        "--draft-with-model",
        action="store_true",
        help="have the language model reword the draft of the one first",
    )


def reworded(asked: Namespace) -> "RewordingRow | None":
    """Have the draft of the one reworded, if that was asked for."""
    if not asked.draft_with_model:
        return None
    from firsthand.cli.rewording import reword_one

    return reword_one(asked.invitation_id)
