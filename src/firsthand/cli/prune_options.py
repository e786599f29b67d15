"""What `firsthand prune` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.filters import add_filters
from firsthand.cli.options import add_json, whole_number

ABOUT = "Whom you might let go, why and why not, in batches; you decide, and nothing happens by itself."
MORE = (
    "Muting, unfollowing and removing are done on the platform, by you: they put somebody on a list with links to work"
    " through. The filters are those of firsthand people."
)
WORDS = ("keep", "later", "mute", "unfollow", "remove", "done")
HELP = {
    "keep": "keep them: they are suggested no more; with --year, until in a year",
    "later": "ask about them again in a month",
    "mute": "put them on your list, to mute",
    "unfollow": "put them on your list, to unfollow",
    "remove": "put them on your list, to remove the connection",
    "done": "tick them off your list",
}


def add_prune(parser: ArgumentParser) -> None:
    add_filters(parser)
    parser.add_argument(
        "--suggested",
        choices=("ask", "mute", "remove"),
        default="",
        help="only those of whom this is suggested",
    )
    parser.add_argument(
        "--batch", type=whole_number, default=1, metavar="N", help="the batch of 20 to show; 1 if not given"
    )
    parser.add_argument("--effect", action="store_true", help="what your network would be without this batch")
    parser.add_argument(
        "--person", type=whole_number, metavar="ID", help="weigh this connection, suggested or not"
    )
    parser.add_argument(
        "--list", action="store_true", dest="is_list", help="whom to mute, unfollow or remove, with links"
    )
    parser.add_argument("--csv", action="store_true", help="the list as a table for spreadsheets")
    group = parser.add_argument_group("your word")
    for word in WORDS:
        group.add_argument(f"--{word}", nargs="+", type=whole_number, metavar="ID", help=HELP[word])
    group.add_argument("--year", action="store_true", help="with --keep: ask again in a year")
    group.add_argument("--remembered", nargs=2, metavar=("ID", "yes|no"), help="whether you remember them")
    group.add_argument(
        "--undo", action="store_true", help="take your newest word back, with all it was about"
    )
    add_json(parser)


def run_prune(asked: Namespace) -> int:
    from firsthand.cli import pruning

    if asked.undo:
        return pruning.undo(as_json=asked.as_json)
    if asked.remembered:
        return pruning.remember(*asked.remembered, as_json=asked.as_json)
    for word in WORDS:
        if people := getattr(asked, word):
            return pruning.say(word, people, for_a_year=asked.year, as_json=asked.as_json)
    if asked.is_list or asked.csv:
        return pruning.show_list(as_csv=asked.csv, as_json=asked.as_json)
    if asked.person is not None:
        return pruning.show_one(asked.person, as_json=asked.as_json)
    return pruning.show_batch(asked)
