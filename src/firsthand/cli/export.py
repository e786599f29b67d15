"""firsthand export: people as cards, a table or JSON, to standard output or into a new file."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from firsthand.actions.exporting import ENDINGS, Export, Wish, export_nobody, export_people
from firsthand.cli.output import print_line
from firsthand.cli.people import asked_filters, narrowed_view
from firsthand.cli.ready import reading
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.queries.owners import first_owner


def export(asked: Namespace) -> None:
    """Write an export. Raises UserError EXP-102 or EXP-103 for a file that cannot be written."""
    wish = Wish(
        asked.format or format_of(asked.output),
        asked_filters(asked),
        tuple(asked.only),
        asked.vcard_version,
        asked.separator,
    )
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            wish = replace(wish, filters=narrowed_view(rows, owner.id, asked, wish.filters)[0])
        found = (
            export_people(rows, owner.id, wish, today=read_clock().date(), among=asked.person or None)
            if rows and owner
            else export_nobody(wish)
        )
        if asked.output is None:
            print_pieces(found.pieces)
        else:
            keep(found, asked.output, is_forced=asked.force)


def share(asked: Namespace) -> None:
    """Write a list for somebody, or what takes it back. Raises UserError EXP-102 to EXP-104, SHL-402 to SHL-405."""
    from firsthand.actions.sharing import Sharing, share_list
    from firsthand.core.shared_lists import USUAL_DAYS

    sharing = Sharing(
        " ".join((asked.share_with or "").split()),
        asked_filters(asked),
        tuple(asked.only),
        USUAL_DAYS if asked.days is None else asked.days,
        asked.how_well,
        asked.revoke,
        is_chosen=True,
    )
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is None or owner is None:
            raise UserError(
                "SHL-404",
                "Your own name is not known yet, and a list says who shared it.",
                next_step="Import your LinkedIn archive first.",
            )
        sharing = replace(sharing, filters=narrowed_view(rows, owner.id, asked, sharing.filters)[0])
        found = share_list(rows, owner.id, sharing, read_clock(), among=asked.person or None)
        if asked.output is None:
            print_pieces(found.pieces)
        else:
            keep(found, asked.output, is_forced=asked.force)


def format_of(path: Path | None) -> str:
    """Return the format that a file's name asks for."""
    ending = path.suffix.lower().removeprefix(".") if path else ""
    return next((name for name, each in ENDINGS.items() if each == ending), "vcard")


def print_pieces(pieces: Iterable[str]) -> None:
    """Print text as it is, whatever letters and line ends the terminal would like."""
    out = sys.stdout.buffer
    for piece in pieces:
        out.write(piece.encode("utf-8", "replace"))
    out.flush()


def keep(found: Export, path: Path, *, is_forced: bool, what: tuple[str, str] = ("person", "people")) -> None:
    """Write a file that only its owner may read, and say so."""
    is_there = os.path.lexists(path)
    if is_there and not (is_forced and path.is_file() and not path.is_symlink()):
        raise UserError(
            "EXP-102",
            "There is a file of this name already." if path.is_file() else "This is no file to write to.",
            where=path.name,
            next_step="Choose another name, or replace it with --force."
            if path.is_file()
            else "Choose another name.",
        )
    try:
        write_file(path, found.pieces, is_forced=is_forced)
    except OSError as error:
        raise UserError(
            "EXP-103",
            f"The file could not be written ({error.strerror or 'no reason given'}).",
            where=path.name,
            kept="No file was left behind, and what was there before is as it was.",
            next_step="Choose another folder, or make room on the disk.",
        ) from error
    print_line(
        f"{found.people:,} {what[found.people != 1]} written to {path.name}. Whoever has the file has what is in it."
    )


def write_file(path: Path, pieces: Iterable[str], *, is_forced: bool) -> None:
    """Write all of a file or nothing; unless forced to, never over another one."""
    target = path.with_name(f".{path.name[:100]}-{token_hex(6)}") if is_forced else path
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - it is open already
            file.writelines(piece.encode("utf-8", "replace") for piece in pieces)
            file.flush()
            os.fsync(file.fileno())
        if is_forced:
            target.replace(path)
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise
