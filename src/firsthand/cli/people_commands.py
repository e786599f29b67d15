"""The commands with the owner's word on people and ties: what they take; what they need is loaded when they run."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

KINDS = ("help", "answer", "introduction", "referral", "recommendation", "request")


def take_person(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person", metavar="ID", nargs="?", type=whole_number, help="as firsthand people shows it"
    )


def add_rate(parser: ArgumentParser) -> None:
    take_person(parser)
    parser.add_argument(
        "value",
        metavar="NUMBER",
        nargs="?",
        type=whole_number,
        help="0 (not in touch at all) to 100 (closely)",
    )
    parser.add_argument("--undo", action="store_true", help="take your newest rating back")
    add_json(parser)


def run_rate(asked: Namespace) -> int:
    from firsthand.cli.ratings import rate, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None or asked.value is None:
        raise UserError(
            "RAT-103",
            "A rating needs a person and a number.",
            next_step="firsthand rate ID NUMBER, from 0 to 100",
        )
    return rate(asked.person, asked.value, as_json=asked.as_json)


def run_trust(asked: Namespace) -> int:
    from firsthand.cli.ratings import show_trust

    return show_trust(as_json=asked.as_json)


def add_cadence(parser: ArgumentParser) -> None:
    parser.add_argument(
        "numbers",
        metavar="ID... DAYS",
        nargs="*",
        type=whole_number,
        help="people as firsthand people shows them, then the days between two contacts; 0 for no reminder",
    )
    parser.add_argument("--undo", action="store_true", help="take your newest interval back")
    add_json(parser)


def run_cadence(asked: Namespace) -> int:
    from firsthand.cli.cadences import keep, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    *people, every = asked.numbers or [0]
    if not people:
        raise UserError(
            "CAD-103", "An interval needs a person and days.", next_step="firsthand cadence ID DAYS"
        )
    return keep(people, every, as_json=asked.as_json)


def add_favour(parser: ArgumentParser) -> None:
    take_person(parser)
    parser.add_argument("way", metavar="gave|got", nargs="?", choices=("gave", "got"), help="who gave")
    parser.add_argument("kind", metavar="KIND", nargs="?", choices=KINDS, help=f"one of {', '.join(KINDS)}")
    parser.add_argument("note", metavar="NOTE", nargs="*", help="what it was")
    parser.add_argument("--on", metavar="DAY", default="", help="the day it happened; today if not given")
    parser.add_argument("--undo", action="store_true", help="take the newest favour you wrote down back")
    add_json(parser)


def run_favour(asked: Namespace) -> int:
    from firsthand.cli.goodwill import keep, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None or not asked.kind:
        raise UserError(
            "FAV-105",
            "A favour needs a person, who gave, and what.",
            next_step="firsthand favour ID gave|got KIND, with a note behind it",
        )
    return keep(asked.person, asked.way, asked.kind, " ".join(asked.note), asked.on, as_json=asked.as_json)


def add_promise(parser: ArgumentParser) -> None:
    take_person(parser)
    parser.add_argument("what", metavar="WHAT", nargs="*", help="what you promised")
    parser.add_argument("--by", metavar="DAY", default="", help="by when; a week if not given")
    parser.add_argument("--undo", action="store_true", help="take the newest promise you wrote down back")
    add_json(parser)


def run_promise(asked: Namespace) -> int:
    from firsthand.cli.promises import keep, show_open, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.person is None:
        return show_open(as_json=asked.as_json)
    return keep(asked.person, " ".join(asked.what), asked.by, as_json=asked.as_json)


def add_correct(parser: ArgumentParser) -> None:
    take_person(parser)
    parser.add_argument("--name", help="the name they go by")
    parser.add_argument("--company", help="where they work; empty for what sources say")
    parser.add_argument("--position", help="what they do there; empty for what sources say")
    parser.add_argument("--place", help="where they live; empty for what sources say")
    parser.add_argument("--school", help="where they studied; empty for what sources say")
    parser.add_argument("--undo", action="store_true", help="take your newest correction back")
    add_json(parser)


def run_correct(asked: Namespace) -> int:
    from firsthand.cli.correcting import correct, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    said = {
        field: text
        for field in ("name", "company", "position", "place", "school")
        if (text := getattr(asked, field)) is not None
    }
    if asked.person is None or not said:
        raise UserError(
            "COR-103", "Say whom, and what to correct.", next_step='firsthand correct ID --name "Ana Silva"'
        )
    return correct(asked.person, said, as_json=asked.as_json)


def run_same(asked: Namespace) -> int:
    from firsthand.cli.joining import show_pairs

    return show_pairs(as_json=asked.as_json)


def add_join(parser: ArgumentParser) -> None:
    parser.add_argument(
        "ids", metavar="ID", nargs="*", type=whole_number, help="two people, as firsthand people shows them"
    )
    parser.add_argument(
        "--apart", action="store_true", help="they are two people, whatever their records say"
    )
    parser.add_argument("--undo", action="store_true", help="take your newest word on who is who back")
    add_json(parser)


def run_join(asked: Namespace) -> int:
    from firsthand.cli.joining import join, undo

    if asked.undo and not asked.ids:
        return undo(as_json=asked.as_json)
    return join([] if asked.undo else asked.ids, is_one=not asked.apart, as_json=asked.as_json)


def add_part(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="ID", type=whole_number, help="as firsthand people shows it")
    parser.add_argument(
        "values", metavar="ADDRESS", nargs="+", help="profile, mail address or number of the other one"
    )
    add_json(parser)


def run_part(asked: Namespace) -> int:
    from firsthand.cli.joining import part

    return part(asked.person, asked.values, as_json=asked.as_json)


def add_log(parser: ArgumentParser) -> None:
    parser.add_argument(
        "line", metavar="LINE", nargs="*", help='such as: "coffee with Ana Silva yesterday, she is hiring"'
    )
    parser.add_argument(
        "--person", type=int, default=0, metavar="ID", help="of whom, where several go by a name"
    )
    parser.add_argument(
        "--undo", action="store_true", help="take the newest line back, or the newest file of lines"
    )
    parser.add_argument("--csv", metavar="FILE", type=Path, help="log every row of a table of whom you met")
    parser.add_argument(
        "--map", action="append", default=[], metavar="who=COLUMN,when=COLUMN,what=COLUMN,note=COLUMN",
        help="which column says what, by name or number, where the guess is wrong; who may be given several times",
    )  # fmt: skip
    parser.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), default="", help="of days such as 03/04/2025"
    )
    parser.add_argument("--preview", action="store_true", help="show what the table would give; keep nothing")
    add_json(parser)


def run_log(asked: Namespace) -> int:
    if asked.csv:
        from firsthand.cli.events import log_table

        return log_table(asked)
    from firsthand.cli.logbook import log, undo

    return (
        undo(as_json=asked.as_json)
        if asked.undo
        else log(" ".join(asked.line), person_id=asked.person, as_json=asked.as_json)
    )
