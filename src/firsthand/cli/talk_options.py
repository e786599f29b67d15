"""What `firsthand hours` takes, and `firsthand pipeline` for a talk; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, whole_number


def add_hours(parser: ArgumentParser) -> None:
    parser.add_argument("--days", metavar="DAYS", help="days on which you talk, such as mon,tue,fri")
    parser.add_argument("--from", dest="starts", metavar="TIME", help="from when, such as 9:30")
    parser.add_argument("--to", dest="ends", metavar="TIME", help="until when")
    parser.add_argument(
        "--zone", metavar="PLACE", help='your time zone, such as Europe/Lisbon; "" for that of the computer'
    )
    parser.add_argument("--minutes", metavar="N", type=whole_number, help="how long a talk takes, 15 to 30")
    parser.add_argument("--place", metavar="TEXT", help="where you talk: a number, a link, your own words")
    parser.add_argument("--undo", action="store_true", help="take your newest change back")
    add_json(parser)


def add_talk(parser: ArgumentParser) -> None:
    """Add what is said of the talk with one person."""
    talk = parser.add_argument_group("the talk with the one")
    talk.add_argument("--propose", action="store_true", help="times to propose, and the letter that does")
    talk.add_argument(
        "--their-zone", metavar="PLACE", help="in which time zone they are, such as Europe/Lisbon"
    )
    talk.add_argument(
        "--proposed", metavar="TIME", nargs="+", default=[], help="keep that these times were proposed"
    )
    talk.add_argument(
        "--booked", metavar="TIME", default="", help="keep what was agreed on, such as 2026-12-04T10:00"
    )
    talk.add_argument("--minutes", metavar="N", type=whole_number, help="how long it takes, 15 to 30")
    talk.add_argument("--call-off", action="store_true", help="keep that a booked talk is called off")
    talk.add_argument(
        "--ics", metavar="FILE", default="", help="write the booked talk for calendars; - prints it"
    )
    talk.add_argument(
        "--to-send", action="store_true", help="the file for them, in place of that for your calendar"
    )
    talk.add_argument("--with-agenda", action="store_true", help="put the agenda into your own file")
    talk.add_argument(
        "--talked", metavar="HOW", nargs="?", const="call", choices=("call", "coffee", "meal", "meeting"),
        help="keep the note after it: a call, coffee, meal or meeting",
    )  # fmt: skip
    talk.add_argument(
        "--on", metavar="DAY", help="of the note: the day of the talk, if not that of the booked one"
    )
    talk.add_argument("--needs", metavar="TEXT", help="of the note: what they need")
    talk.add_argument("--offers", metavar="TEXT", help="of the note: what they offer")
    talk.add_argument(
        "--promise", metavar="TEXT", action="append", default=[], help="of the note: what you promised"
    )
    talk.add_argument(
        "--by", metavar="DAY", action="append", default=[], help="until when, in the order of the promises"
    )


def run_hours(asked: Namespace) -> int:
    from firsthand.cli.talk_hours import answer

    return answer(asked)
