"""The `firsthand` program: running a command, the options all share, and how errors are told."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from firsthand.cli.commands import COMMANDS, StartWorker, build_parser
from firsthand.clock import VARIABLE as NOW_VARIABLE
from firsthand.clock import parse_time
from firsthand.core.errors import UserError
from firsthand.home import VARIABLE as HOME_VARIABLE

SHARED = {"--home": HOME_VARIABLE, "--now": NOW_VARIABLE}


def run(arguments: Sequence[str] | None = None, *, start_worker: StartWorker) -> None:
    """Run a command: exit code 0, 1 for an error the owner can understand, 2 for wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        sys.exit(answer(take_shared_options(words), start_worker))
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


def answer(words: Sequence[str], start_worker: StartWorker) -> int:
    """Hand a command to whoever answers it; without one, show what there is."""
    if words[:1] == ["django"]:
        from firsthand.cli.ready import django_command

        django_command(words[1:])
        return 0
    parser = build_parser(words)
    if not words:
        parser.print_help(sys.stderr)
        return 2
    asked = parser.parse_args(words, Namespace(start_worker=start_worker))
    return COMMANDS[asked.command].run(asked)


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
            os.environ[SHARED[name]] = parse_time(value, name).isoformat() if name == "--now" else value
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
