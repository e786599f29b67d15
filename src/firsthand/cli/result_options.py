"""What `firsthand results` takes; what it does is loaded when it runs."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json

ABOUT = "What your network brought: by how ties were made, how strong they were, and the policy in use."
MORE = "Nothing is called better before it is sure; else it says about how many more outcomes will tell."


def add_results(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--kind", default="", help="of which kind of outcome, or all; the one most came of if not given"
    )
    parser.add_argument(
        "--since", metavar="DAY", default="", help="from which day on; from your first outcome if not given"
    )
    act = parser.add_mutually_exclusive_group()
    act.add_argument(
        "--try",
        dest="policy",
        metavar="POLICY",
        default="",
        help="use a policy from today on, as an experiment",
    )
    act.add_argument(
        "--review",
        metavar=("ID", "WORD"),
        nargs=2,
        help="say what follows from an experiment: keep or adjust",
    )
    act.add_argument("--undo", action="store_true", help="take the newest experiment or review back")
    act.add_argument("--month", metavar="YYYY-MM", default="", help="a month on one page, this one included")
    parser.add_argument("--expect", metavar="TEXT", default="", help="with --try: what you expect of it")
    parser.add_argument(
        "--until",
        metavar="DAY",
        default="",
        help="with --try: when to look at it; in eight weeks if not given",
    )
    parser.add_argument("--result", metavar="TEXT", default="", help="with --review: what came of it")
    add_json(parser)


def run_results(asked: Namespace) -> int:
    from firsthand.cli import results

    if asked.policy:
        return results.begin(asked.policy, asked.expect, asked.until, as_json=asked.as_json)
    if asked.review:
        experiment, word = asked.review
        return results.review(experiment, word, asked.result, as_json=asked.as_json)
    if asked.undo:
        return results.undo(as_json=asked.as_json)
    if asked.month:
        return results.show_month(asked.month, as_json=asked.as_json)
    return results.show(asked)
