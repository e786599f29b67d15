"""What `firsthand policy` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json

ABOUT = "The policies there are, one of them as a file, and policies of your own."
MORE = "Begin with: firsthand policy Balanced > mine.toml. FILE may be - for what comes through a pipe."


def add_policy(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", help="print this one as a file with comments")
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--check", metavar="FILE", help="read a file: what is wrong with it, or what it would change"
    )
    acts.add_argument("--keep", metavar="FILE", help="keep the file under the name in it")
    acts.add_argument("--use", metavar="NAME", help="judge by this one from now on")
    acts.add_argument("--remove", metavar="NAME", help="remove one of your own")
    acts.add_argument("--undo", action="store_true", help="take your newest --keep, --use or --remove back")
    add_json(parser)


def run_policy(asked: Namespace) -> int:
    from firsthand.cli.policies import check, keep, remove, show_policies, show_policy, undo, use

    if asked.undo:
        return undo(as_json=asked.as_json)
    for word, act in ((asked.check, check), (asked.keep, keep), (asked.use, use), (asked.remove, remove)):
        if word is not None:
            return act(word, as_json=asked.as_json)
    if asked.name:
        return show_policy(asked.name, as_json=asked.as_json)
    return show_policies(as_json=asked.as_json)
