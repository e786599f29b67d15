"""The commands: what each is for, what it takes, and which part of the program answers.

Only the parser is loaded here; what a command needs is loaded when it runs.
"""

from argparse import ArgumentParser, Namespace, _ArgumentGroup
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from firsthand import __version__
from firsthand.cli import (
    backtest_options,
    erasing_options,
    goodwill_options,
    introduction_options,
    model_options,
    outbox_options,
    outcome_options,
    outreach_options,
    pipeline_options,
    policy_options,
    prune_options,
    result_options,
    talk_options,
    today_options,
)
from firsthand.cli.account_options import (
    add_account,
    add_connect,
    add_sync,
    run_accounts,
    run_change,
    run_connect,
    run_sync,
)
from firsthand.cli.filters import add_columns, add_filters
from firsthand.cli.map_options import add_goals, add_map, run_goals, run_map
from firsthand.cli.options import add_json, port_number, whole_number
from firsthand.cli.organising_commands import add_acts, add_note, add_tag, run_note, run_tag, run_view
from firsthand.cli.people_commands import (
    add_cadence,
    add_correct,
    add_favour,
    add_join,
    add_log,
    add_part,
    add_promise,
    add_rate,
    run_cadence,
    run_correct,
    run_favour,
    run_join,
    run_log,
    run_part,
    run_promise,
    run_rate,
    run_same,
    run_trust,
)

StartWorker = Callable[[], Callable[[], None]]


class Command(NamedTuple):
    """One command: a sentence on it, the options it takes, and what it does; it returns the exit code."""

    about: str
    add_options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    more: str = ""


def build_parser(words: Collection[str] | None = None) -> ArgumentParser:
    """Return the parser of the whole program, or as much of it as is needed to read these words.

    The options of a command are made where it is among them: those of all take as long as many an answer.
    """
    parser = ArgumentParser(
        "firsthand",
        usage="firsthand [--home FOLDER] [--now TIME] COMMAND ...",
        description="Keep a professional network that you know first-hand.",
        epilog="Everything stays on this computer. --home and --now may stand before or after the command.",
        allow_abbrev=False,
    )
    add_shared(parser)
    parser.add_argument("--version", action="version", version=f"firsthand {__version__}")
    found = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True, prog="firsthand"
    )
    for name, command in COMMANDS.items():
        own = found.add_parser(
            name, help=command.about, description=command.about, epilog=command.more, allow_abbrev=False
        )
        if words is None or name in words:
            command.add_options(own)
            add_shared(own.add_argument_group("for any command"))
    return parser


def add_shared(parser: "ArgumentParser | _ArgumentGroup") -> None:
    """Show the options that every command takes; `main.take_shared_options` reads them, wherever they stand."""
    parser.add_argument("--home", metavar="FOLDER", help="data folder; also FIRSTHAND_HOME")
    parser.add_argument("--now", metavar="TIME", help="answer as at this time (ISO 8601); also FIRSTHAND_NOW")


def add_port(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--port",
        type=port_number,
        default=0,
        help="port to serve on; the first free one from 8765 if not given",
    )
    parser.add_argument("--open", action="store_true", dest="open_page", help="open the page in your browser")
    add_json(parser)


def add_serve(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on; other than this computer's is refused"
    )
    add_port(parser)


def run_serve(asked: Namespace) -> int:
    from firsthand.cli.serve import serve_pages

    serve_pages(
        asked.host,
        asked.port,
        open_page=asked.open_page,
        start_worker=asked.start_worker,
        as_json=asked.as_json,
    )
    return 0


def run_demo(asked: Namespace) -> int:
    from firsthand.cli.serve import serve_demo

    serve_demo(asked.port, open_page=asked.open_page, start_worker=asked.start_worker, as_json=asked.as_json)
    return 0


def add_import(parser: ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="LinkedIn archives, mail (mbox, Maildir, .eml), calendars (.ics), address books (.vcf), folders",
    )
    add_json(parser)


def run_import(asked: Namespace) -> int:
    from firsthand.cli.imports import import_paths

    return import_paths(asked.paths, as_json=asked.as_json)


def add_invitations(parser: ArgumentParser) -> None:
    parser.add_argument(
        "invitation_id", metavar="ID", nargs="?", default="", help="one of them, by the number the list shows"
    )
    parser.add_argument(
        "--policy", default=None,
        help="judge by another policy, as firsthand policy lists them",
    )  # fmt: skip
    model_options.add_draft_with_model(parser)
    add_json(parser)


def run_invitations(asked: Namespace) -> int:
    from firsthand.cli.invitations import show_invitations

    made = model_options.reworded(asked)
    show_invitations(asked.invitation_id, stop=asked.policy, as_json=asked.as_json, made=made)
    return 0


def add_people(parser: ArgumentParser) -> None:
    add_filters(parser)
    add_columns(parser)
    parser.add_argument(
        "--limit", type=whole_number, default=0, help="how many to show at most; 50 on a screen, all in JSON"
    )
    add_json(parser)


def add_view(parser: ArgumentParser) -> None:
    add_filters(parser)
    add_columns(parser)
    add_acts(parser)


def run_people(asked: Namespace) -> int:
    from firsthand.cli.people import show_people

    show_people(asked, limit=asked.limit, as_json=asked.as_json)
    return 0


def add_person(parser: ArgumentParser) -> None:
    parser.add_argument("person_id", metavar="ID", help="as firsthand people shows it")
    parser.add_argument(
        "--everything", action="store_true", help="all that is kept of them, from every table, as JSON"
    )
    add_json(parser)


def run_person(asked: Namespace) -> int:
    if asked.everything:
        from firsthand.cli.everything import show_everything

        return show_everything(asked.person_id)
    from firsthand.cli.people import show_person

    show_person(asked.person_id, as_json=asked.as_json)
    return 0


def add_export(parser: ArgumentParser) -> None:
    add_filters(parser)
    parser.add_argument(
        "--format", choices=("vcard", "csv", "json"), default="",
        help="address cards, a table, or JSON; by the ending of the file if not given, else vcard",
    )  # fmt: skip
    parser.add_argument("--output", metavar="FILE", type=Path, help="write there, not to standard output")
    parser.add_argument("--force", action="store_true", help="replace the file if there is one")
    parser.add_argument(
        "--person", action="append", default=[], type=whole_number, metavar="ID",
        help="these people alone, as firsthand people shows them",
    )  # fmt: skip
    parser.add_argument(
        "--only", action="append", default=[], choices=("known", "connected", "reachable"),
        help="whom you met or wrote with; whom you are connected with; whose mail or phone is known. Given twice: both",
    )  # fmt: skip
    parser.add_argument("--vcard-version", choices=("3.0", "4.0"), default="3.0", help="3.0 if not given")
    parser.add_argument(
        "--separator", choices=("comma", "semicolon"), default="comma",
        help="between the cells of a table; Excel wants semicolons where numbers have a decimal comma",
    )  # fmt: skip
    parser.add_argument(
        "--share-with", metavar="NAME",
        help="a list for NAME to ask you for introductions: names, companies, profiles, nothing else",
    )  # fmt: skip
    parser.add_argument(
        "--days",
        type=whole_number,
        metavar="N",
        help="with --share-with: how long it holds, 365 if not given",
    )
    parser.add_argument(
        "--how-well", action="store_true", help="with --share-with: say whom you know, and know well"
    )
    parser.add_argument(
        "--revoke", action="store_true", help="with --share-with: a file that takes the list back"
    )


def run_export(asked: Namespace) -> int:
    from firsthand.cli.export import export, share

    is_list = asked.share_with is not None or asked.days is not None or asked.how_well or asked.revoke
    (share if is_list else export)(asked)
    return 0


def run_link(asked: Namespace) -> int:
    from firsthand.cli.serve import print_link

    print_link(as_json=asked.as_json)
    return 0


COMMANDS = {
    "serve": Command("Start the web application with its background worker.", add_serve, run_serve),
    "demo": Command("Look around on a made-up network.", add_port, run_demo),
    "import": Command(
        "Import archives, mail, calendars, address books; again changes nothing.", add_import, run_import
    ),
    "accounts": Command(
        "The accounts that are read again and again, and how each is.", add_json, run_accounts
    ),
    "connect": Command(
        "Connect an account of mail, calendars or address books, a folder to watch, or a server that sends.",
        add_connect,
        run_connect,
        "The password is asked for without being shown and kept in the keyring of the system. On a server without one"
        " set FIRSTHAND_SECRET_ and the account's name in capitals.",
    ),
    "sync": Command("Read what is new in accounts.", add_sync, run_sync),
    "pause": Command("Read an account no more until you say so.", add_account, run_change),
    "resume": Command("Go on with an account that was paused or has stopped.", add_account, run_change),
    "disconnect": Command(
        "Forget an account and its password; what was read stays.", add_account, run_change
    ),
    "invitations": Command(
        "Invitations that wait, with verdict and reasons; with ID one of them, with its note and the drafted reply.",
        add_invitations,
        run_invitations,
        "What may lapse has nothing against it but your number of asks in any 7 days. In --json its verdict is"
        " decline, and may_lapse is true.",
    ),
    "today": Command(today_options.ABOUT, today_options.add_today, today_options.run_today),
    "pipeline": Command(
        pipeline_options.ABOUT,
        pipeline_options.add_pipeline,
        pipeline_options.run_pipeline,
        "A mark notes what you did; nothing happens on LinkedIn by itself.",
    ),
    "offers": Command(
        "What you can help with and what you look for; follow-ups are drafted from both.",
        pipeline_options.add_offers,
        pipeline_options.run_offers,
    ),
    "policy": Command(
        policy_options.ABOUT, policy_options.add_policy, policy_options.run_policy, policy_options.MORE
    ),
    "hours": Command(
        "When you talk to people, how long and where; times for a talk are proposed from it.",
        talk_options.add_hours,
        talk_options.run_hours,
    ),
    "people": Command("Search and filter the people of your network.", add_people, run_people),
    "person": Command("One person: how you know them, and the timeline.", add_person, run_person),
    "outreach": Command(outreach_options.ABOUT, outreach_options.add_outreach, outreach_options.run_outreach),
    "tag": Command("Give people a tag, or see your tags.", add_tag, run_tag),
    "note": Command("Write a note on somebody, or see your notes.", add_note, run_note),
    "view": Command("Your views of the list of people, or save one.", add_view, run_view),
    "map": Command("Who belongs together, who joins groups, and what is dead wood.", add_map, run_map),
    "goals": Command(
        "Companies, roles and places you want to reach, and who is there.", add_goals, run_goals
    ),
    "intro": Command(
        introduction_options.ABOUT,
        introduction_options.add_intro,
        introduction_options.run_intro,
        introduction_options.MORE,
    ),
    "knows": Command(
        introduction_options.ABOUT_KNOWS, introduction_options.add_knows, introduction_options.run_knows
    ),
    "prune": Command(
        prune_options.ABOUT, prune_options.add_prune, prune_options.run_prune, prune_options.MORE
    ),
    "same": Command("People who may be one person, side by side.", add_json, run_same),
    "join": Command("Say that two people are one, or two.", add_join, run_join),
    "part": Command("Make two people of one, by their addresses.", add_part, run_part),
    "correct": Command("Say what somebody is called and does.", add_correct, run_correct),
    "erase": Command(
        erasing_options.ABOUT, erasing_options.add_erase, erasing_options.run_erase, erasing_options.MORE
    ),
    "rate": Command("Say yourself how well you are in touch with somebody.", add_rate, run_rate),
    "cadence": Command("Say how often you want to be in touch with somebody.", add_cadence, run_cadence),
    "goodwill": Command(
        goodwill_options.ABOUT,
        goodwill_options.add_goodwill,
        goodwill_options.run_goodwill,
        goodwill_options.MORE,
    ),
    "favour": Command("Write down what you gave somebody or got from them.", add_favour, run_favour),
    "promise": Command(
        "Write down what you promised somebody, or list what is open.", add_promise, run_promise
    ),
    "outcome": Command(
        outcome_options.ABOUT, outcome_options.add_outcome, outcome_options.run_outcome, outcome_options.MORE
    ),
    "results": Command(
        result_options.ABOUT, result_options.add_results, result_options.run_results, result_options.MORE
    ),
    "trust": Command("How far the strength of ties can be trusted.", add_json, run_trust),
    "log": Command("Write down a call, coffee or meeting, or a table of them.", add_log, run_log),
    "export": Command(
        "Export people as address cards, a table or JSON.",
        add_export,
        run_export,
        "A file that is there already is never replaced without --force.",
    ),
    "model": Command(
        model_options.ABOUT, model_options.add_model, model_options.run_model, more=model_options.MORE
    ),
    "outbox": Command(
        outbox_options.ABOUT, outbox_options.add_outbox, outbox_options.run_outbox, outbox_options.MORE
    ),
    "backtest": Command(
        backtest_options.ABOUT,
        backtest_options.add_backtest,
        backtest_options.run_backtest,
        backtest_options.MORE,
    ),
    "spectrum": Command(backtest_options.ABOUT_SPECTRUM, add_json, backtest_options.run_spectrum),
    "link": Command(
        "Print a new link to the running pages; it works once, within a minute.", add_json, run_link
    ),
}
