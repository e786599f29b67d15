"""Write the sample network into a folder: `python -m firsthand.sample OUT`."""

import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path

from firsthand.sample.network import write_sample


def main(arguments: list[str] | None = None) -> int:
    """Write the sample and name the files."""
    asked = _parser().parse_args(arguments)
    paths = write_sample(
        asked.out,
        as_of=asked.as_of,
        connections=asked.connections,
        messages=asked.messages,
        invitations=asked.invitations,
        pending=asked.pending,
        mails=asked.mails,
        meetings=asked.meetings,
        seed=asked.seed,
    )
    sys.stdout.writelines(f"{path}\n" for path in paths.all)
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m firsthand.sample", description="Write a made-up LinkedIn network."
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="folder to write into; made if missing")
    parser.add_argument("--connections", type=int, default=420, help="rows of Connections.csv (default 420)")
    parser.add_argument("--messages", type=int, default=2600, help="rows of messages.csv (default 2600)")
    parser.add_argument("--invitations", type=int, default=160, help="rows of Invitations.csv (default 160)")
    parser.add_argument("--pending", type=int, help="open incoming ones among them (default: the stories)")
    parser.add_argument("--mails", type=int, default=320, help="mails beside those told (default 320)")
    parser.add_argument("--meetings", type=int, default=90, help="meetings beside those told (default 90)")
    parser.add_argument(
        "--as-of", type=date.fromisoformat, default=date.today(), help="YYYY-MM-DD (default today)"
    )
    parser.add_argument("--seed", type=int, default=7, help="another number makes other people (default 7)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
