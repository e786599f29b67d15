"""The commands by which the owner keeps people in order: what they take; what they need is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError


def add_tag(parser: ArgumentParser) -> None:
    parser.add_argument(
        "words", metavar="ID... WORD", nargs="*", help="people as firsthand people shows them, then the tag"
    )
    parser.add_argument("--remove", action="store_true", help="take the tag away from them")
    parser.add_argument("--undo", action="store_true", help="take your newest word on tags back")
    add_json(parser)


def run_tag(asked: Namespace) -> int:
    from firsthand.cli.tags import show_tags, tag, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if not asked.words and not asked.remove:
        return show_tags(as_json=asked.as_json)
    *people, word = asked.words or [""]
    if not people or not all(each.isdecimal() for each in people):
        raise UserError(
            "TAG-106",
            "Giving a tag needs people by their ids, then the tag.",
            next_step='firsthand tag ID ID "old friends"',
        )
    return tag(
        [whole_number(each) for each in people], word, is_given=not asked.remove, as_json=asked.as_json
    )
