"""What `firsthand backtest` and `spectrum` take; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.backtest_minutes import USUAL, Minutes

ABOUT = "What a policy would have said to everybody who came into your network, with what you knew before."
ABOUT_SPECTRUM = (
    "Where you stand between quality and quantity by what you did, beside the place you chose, over time."
)
MORE = "Who is let in, asked, or declined is judged by what was known the day before; nothing is changed."


def add_backtest(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--policy", metavar="NAME", default=None,
        help="Closed circle, Trusted network, Balanced, Open, Open networker or one of your own; yours if not given",
    )  # fmt: skip
    parser.add_argument("--against", metavar="NAME", default=None, help="another one, beside it")
    for what, usual, text in (
        ("ask", USUAL.ask, "an ask takes"),
        ("talk", USUAL.talk, "a talk takes"),
        ("pitch", USUAL.pitch, "reading a pitch takes"),
    ):
        parser.add_argument(
            f"--minutes-{what}", metavar="N", type=whole_number, default=usual,
            help=f"how long {text}, {usual} minutes if not given",
        )  # fmt: skip
    add_json(parser)


def run_backtest(asked: Namespace) -> int:
    from firsthand.cli.backtest import show_backtest

    minutes = Minutes(asked.minutes_ask, asked.minutes_talk, asked.minutes_pitch)
    return show_backtest(asked.policy, asked.against, minutes, as_json=asked.as_json)


def run_spectrum(asked: Namespace) -> int:
    from firsthand.cli.spectrum import show_spectrum

    return show_spectrum(as_json=asked.as_json)
