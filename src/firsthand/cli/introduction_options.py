"""What `firsthand intro` and `firsthand knows` take; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number
from firsthand.core.errors import UserError

ABOUT = "Who can introduce you to somebody, or to people of a company, a role or a place."
MORE = "A path is as good as the product of its ties; each tie is told with what proves it."
ABOUT_KNOWS = "Say that two others know each other, where no record tells."


def add_intro(parser: ArgumentParser) -> None:
    parser.add_argument(
        "target", metavar="TARGET", nargs="*", help="a name, or an ID as firsthand people shows it"
    )
    parser.add_argument("--company", default="", help="anybody who works there")
    parser.add_argument("--role", default="", help="anybody whose position has these words")
    parser.add_argument("--place", default="", help="anybody who lives there, as your address cards say")
    parser.add_argument(
        "--language",
        default="",
        choices=("", "en", "de", "es", "fr", "it", "nl", "pt"),
        metavar="CODE",
        help="of the drafts: en, de, es, fr, it, nl, pt; yours if not given",
    )
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument(
        "--list", action="store_true", help="the introductions you asked for, and those others ask you for"
    )
    kept.add_argument(
        "--asked-by", metavar="WHO", default="", help="keep that WHO asks you to introduce them, with --to"
    )
    kept.add_argument("--lists", action="store_true", help="the lists that others shared with you")
    kept.add_argument("--remove-list", metavar="ID", help="let nothing of such a list count any more")
    kept.add_argument("--restore-list", metavar="ID", help="let it count again")
    kept.add_argument("--forget-list", metavar="ID", help="delete everybody on it, for good")
    kept.add_argument(
        "--advise", metavar="ID", help="whether to do what somebody asked you, and what to write"
    )
    kept.add_argument(
        "--ask", metavar="WHO", default="", help="keep that you asked WHO to introduce you to TARGET"
    )
    kept.add_argument(
        "--step",
        metavar=("ID", "STEP"),
        nargs=2,
        help="asked-again, agreed, target-agreed, introduced, thanked, outcome, told, refused; where others"
        " ask you: why-asked, why-told, target-asked, target-agreed, target-refused, introduced, outcome, said-no",
    )
    kept.add_argument("--undo", action="store_true", help="take the newest of these steps back")
    kept.add_argument(
        "--limit", metavar="N", type=whole_number, help="how often you ask one person in 90 days"
    )
    parser.add_argument("--to", metavar="WHO", default="", help="with --asked-by: whom they want to meet")
    parser.add_argument("--why", default="", help="with --asked-by or --step: why they want to meet")
    parser.add_argument("--gain", default="", help="the same: what the other could get out of it")
    parser.add_argument("--note", default="", help="what to remember of a step")
    add_json(parser)


def run_intro(asked: Namespace) -> int:
    if asked.lists or asked.remove_list or asked.restore_list or asked.forget_list:
        from firsthand.cli.shared_lists import answer

        return answer(asked)
    if asked.asked_by or asked.advise:
        return answer_request(asked)
    if asked.list or asked.step or asked.undo or asked.limit is not None:
        return keep_going(asked)
    who = " ".join(asked.target)
    if not any(text.strip() for text in (who, asked.company, asked.role, asked.place)):
        raise UserError(
            "INT-101",
            "Say whom you want to meet.",
            next_step='firsthand intro "Ana Silva", or with --company, --role or --place',
        )
    if asked.ask:
        from firsthand.cli.introduction_steps import ask

        return ask(asked.ask, who, as_json=asked.as_json)
    from firsthand.actions.introductions import Wanted
    from firsthand.cli.introductions import show_introductions

    wanted = Wanted(who, asked.company, asked.role, asked.place)
    show_introductions(wanted, in_language=asked.language, as_json=asked.as_json)
    return 0


def answer_request(asked: Namespace) -> int:
    """Keep that somebody asks the owner to introduce them, or say whether to do it."""
    from firsthand.cli.introduction_requests import advise, keep

    if asked.advise:
        return advise(asked.advise, in_language=asked.language, as_json=asked.as_json)
    if not asked.to.strip():
        raise UserError(
            "INT-111",
            "Say whom they want to meet.",
            next_step='firsthand intro --asked-by "Ana Silva" --to "Carl Fenn" --why "…"',
        )
    return keep(asked.asked_by, asked.to, why=asked.why, gain=asked.gain, as_json=asked.as_json)


def keep_going(asked: Namespace) -> int:
    """Show or keep how introductions go."""
    from firsthand.cli.introduction_steps import limit, show_list, step, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.step:
        introduction, stage = asked.step
        words = {"note": asked.note, "why": asked.why, "gain": asked.gain}
        return step(introduction, stage, words, as_json=asked.as_json)
    if asked.limit is not None:
        return limit(asked.limit, as_json=asked.as_json)
    show_list(as_json=asked.as_json)
    return 0


def add_knows(parser: ArgumentParser) -> None:
    parser.add_argument("people", metavar="WHO", nargs="*", help="two people, each a name in quotes or an ID")
    parser.add_argument("--how", default="", help="how they know each other")
    parser.add_argument("--undo", action="store_true", help="take your newest word on who knows whom back")
    add_json(parser)


def run_knows(asked: Namespace) -> int:
    from firsthand.cli.introductions import say, undo

    if asked.undo:
        return undo(as_json=asked.as_json)
    if len(asked.people) != 2:
        raise UserError(
            "KNO-104",
            "Name two people.",
            next_step='firsthand knows "Ana Silva" "Bob Marsh" --how "old colleagues"',
        )
    one, other = asked.people
    return say(one, other, asked.how, as_json=asked.as_json)
