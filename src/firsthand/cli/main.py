"""The `firsthand` program: its commands, the options they share, and how errors are told."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from firsthand import __version__
from firsthand.clock import VARIABLE as NOW_VARIABLE
from firsthand.clock import parse_time
from firsthand.core.errors import UserError
from firsthand.home import VARIABLE as HOME_VARIABLE

app = typer.Typer(
    name="firsthand",
    help="Keep a professional network that you know first-hand.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Stop = Annotated[
    str,
    typer.Option(
        "--policy",
        help="Judge by another stop: Closed circle, Trusted network, Balanced, Open or Open networker.",
    ),
]
Port = Annotated[int, typer.Option(help="Port to serve on; the first free one from 8765 if not given.")]
Limit = Annotated[int, typer.Option(help="How many to show at most; 50 on a screen, all in JSON.", min=0)]
StartWorker = Callable[[], Callable[[], None]]
SHARED = {"--home": HOME_VARIABLE, "--now": NOW_VARIABLE}


def show_version(*, wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"firsthand {__version__}\n")
        raise typer.Exit


@app.callback()
def shared(
    home: Annotated[Path | None, typer.Option(help="Data folder; also FIRSTHAND_HOME.")] = None,
    now: Annotated[str, typer.Option(help="Answer as at this time (ISO 8601); also FIRSTHAND_NOW.")] = "",
    version: Annotated[
        bool, typer.Option("--version", callback=lambda value: show_version(wanted=value))
    ] = False,
) -> None:
    """Keep a professional network that you know first-hand.

    Everything stays on this computer. --home and --now may stand before or after the command.
    """


@app.command()
def serve(
    context: typer.Context,
    host: Annotated[
        str, typer.Option(help="Address to listen on; other than this computer's is refused.")
    ] = "127.0.0.1",
    port: Port = 0,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in your browser.")] = False,
) -> None:
    """Start the web application with its background worker."""
    from firsthand.cli.serve import serve_pages

    serve_pages(host, port, open_page=open_page, start_worker=context.obj)


@app.command()
def demo(
    context: typer.Context,
    port: Port = 0,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in your browser.")] = False,
) -> None:
    """Look around on a made-up network."""
    from firsthand.cli.serve import serve_demo

    serve_demo(port, open_page=open_page, start_worker=context.obj)


@app.command("import")
def import_(
    paths: Annotated[list[Path], typer.Argument(help="LinkedIn archives: zips, folders or single files.")],
    as_json: Json = False,
) -> None:
    """Import archives; importing again changes nothing."""
    from firsthand.cli.imports import import_paths

    raise typer.Exit(import_paths(paths, as_json=as_json))


@app.command()
def invitations(
    invitation_id: Annotated[
        str,
        typer.Argument(metavar="ID", help="One of them, by the number the list shows.", show_default=False),
    ] = "",
    stop: Stop = "",
    as_json: Json = False,
) -> None:
    """Invitations that wait, with verdict and reasons; with ID one of them, with its note and the drafted reply.

    What may lapse has nothing against it but your number of asks in any 7 days. In --json its verdict is
    decline, and may_lapse is true.
    """
    from firsthand.cli.invitations import show_invitations

    show_invitations(invitation_id, stop=stop, as_json=as_json)


@app.command()
def people(
    query: Annotated[str, typer.Argument(help="Words of a name, company or position.")] = "",
    limit: Limit = 0,
    as_json: Json = False,
) -> None:
    """Search the people of your network."""
    from firsthand.cli.people import show_people

    show_people(query, limit=limit, as_json=as_json)


@app.command()
def person(
    person_id: Annotated[str, typer.Argument(metavar="ID", help="As `firsthand people` shows it.")],
    as_json: Json = False,
) -> None:
    """One person: how you know them, and the timeline."""
    from firsthand.cli.people import show_person

    show_person(person_id, as_json=as_json)


@app.command()
def link() -> None:
    """Print a new link to the running pages; it works once, within a minute."""
    from firsthand.cli.serve import print_link

    print_link()


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True}, hidden=True)
def django(context: typer.Context) -> None:
    """Django's own commands."""
    from firsthand.cli.ready import django_command

    django_command(context.args)


def run(arguments: Sequence[str] | None = None, *, start_worker: StartWorker) -> None:
    """Run a command: exit code 0, 1 for an error the owner can understand, 2 for wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        app(take_shared_options(words), prog_name="firsthand", obj=start_worker)
    except UserError as error:
        tell_error(error, as_json="--json" in words)
        sys.exit(1)
    except BrokenPipeError:
        # The reader of a pipe has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        if type(error).__name__ != "OperationalError":  # sqlite3's and Django's; neither is loaded here
            raise
        tell_error(store_trouble(error), as_json="--json" in words)
        sys.exit(1)


def store_trouble(error: Exception) -> UserError:
    """Say why the store could not be read or written: a full disk, a file that may not be written."""
    return UserError(
        "STO-103",
        f"Your network could not be read or written ({str(error).partition(chr(10))[0]}).",
        kept="What was written before is kept.",
        next_step="Make room on the disk, close other programs that use the data folder, and try again.",
    )


def take_shared_options(words: Sequence[str]) -> list[str]:
    """Move --home and --now into the environment, wherever they stand."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if word == "--":
            kept += [word, *rest]
        elif name in SHARED and (equals or (value := next(rest, ""))):
            os.environ[SHARED[name]] = parse_time(value).isoformat() if name == "--now" else value
        else:
            kept.append(word)
    return kept


def tell_error(error: UserError, *, as_json: bool) -> None:
    """Print an error: a sentence on stderr, and as JSON on stdout where JSON was asked for."""
    if as_json:
        parts = {
            "code": error.code, "what": error.what, "where": error.where, "kept": error.kept,
            "next_step": error.next_step,
        }  # fmt: skip
        sys.stdout.write(json.dumps({"error": parts}, ensure_ascii=False) + "\n")
    sys.stderr.write(f"{error}\n")
