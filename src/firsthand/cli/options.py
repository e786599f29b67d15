"""Options that several commands take, and how their values are read."""

from argparse import ArgumentParser, ArgumentTypeError

LAST_PORT = 65_535


def whole_number(text: str) -> int:
    """Read a number from 0 up."""
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text[:40]!r} is not a whole number")
    return int(text)


def port_number(text: str) -> int:
    """Read the number of a port, 0 for any."""
    if not text.isdecimal() or len(text) > len(str(LAST_PORT)) or int(text) > LAST_PORT:
        raise ArgumentTypeError(f"{text[:40]!r} is not a port: a whole number up to {LAST_PORT}")
    return int(text)


def add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON for programs")
