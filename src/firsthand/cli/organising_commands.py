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


def add_note(parser: ArgumentParser) -> None:
    parser.add_argument(
        "words",
        metavar="ID TEXT",
        nargs="*",
        help="a person as firsthand people shows them, then what to note",
    )
    parser.add_argument("--on", metavar="DAY", default="", help="the day the note is of; today if not given")
    parser.add_argument("--edit", metavar="NOTE", type=whole_number, help="give this note another text")
    parser.add_argument("--remove", metavar="NOTE", type=whole_number, help="remove this note")
    parser.add_argument("--undo", action="store_true", help="take the newest of these back")
    add_json(parser)


def run_note(asked: Namespace) -> int:
    from firsthand.cli.own_notes import change, remove, show_notes, undo, write

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.remove is not None:
        return remove(asked.remove, as_json=asked.as_json)
    if asked.edit is not None:
        return change(asked.edit, " ".join(asked.words), asked.on, as_json=asked.as_json)
    person, *words = asked.words or [""]
    if not person.isdecimal():
        raise UserError(
            "NOT-106", "A note needs a person by their id, then its text.", next_step="firsthand note ID TEXT"
        )
    if not words:
        return show_notes(int(person), as_json=asked.as_json)
    return write(int(person), " ".join(words), asked.on, as_json=asked.as_json)


def add_acts(parser: ArgumentParser) -> None:
    parser.add_argument("--save", metavar="NAME", help="save these filters, order and columns under a name")
    parser.add_argument("--rename", metavar=("NAME", "NEW"), nargs=2, help="give a view another name")
    parser.add_argument("--remove", metavar="NAME", help="remove a view")
    parser.add_argument("--undo", action="store_true", help="take the newest of these back")
    add_json(parser)


def run_view(asked: Namespace) -> int:
    from firsthand.cli.saved_views import remove, rename, save, show_views, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.remove is not None:
        return remove(asked.remove, as_json=asked.as_json)
    if asked.rename:
        return rename(*asked.rename, as_json=asked.as_json)
    if asked.save is not None:
        return save(asked, as_json=asked.as_json)
    return show_views(as_json=asked.as_json)
