"""What the commands on accounts take; what they do is loaded when they run."""

from argparse import ArgumentParser, Namespace

from firsthand.cli.options import add_json, port_number, whole_number


def run_accounts(asked: Namespace) -> int:
    from firsthand.cli.accounts import show_accounts

    return show_accounts(as_json=asked.as_json)


def add_connect(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        choices=("imap", "caldav", "carddav", "folder", "smtp"),
        help="a server of mail (imap), of calendars (caldav) or of address books (carddav), a folder to watch, or a"
        " server that sends (smtp)",
    )
    parser.add_argument(
        "address",
        metavar="ADDRESS",
        help="such as imap.example.org, https://caldav.example.org, or the path of a folder",
    )
    parser.add_argument("--user", default="", help="mostly your mail address")
    parser.add_argument(
        "--from", dest="sender", default="", metavar="ADDRESS",
        help="of smtp: the address your mails come from; the user if not given",
    )  # fmt: skip
    parser.add_argument(
        "--name", default="", help="what to call the account; after the user or the folder if not given"
    )
    parser.add_argument(
        "--every", type=whole_number, default=0, metavar="MINUTES",
        help="how often to read it; if not given 60, a folder 5",
    )  # fmt: skip
    parser.add_argument(
        "--port", type=port_number, default=0, help="of mail: 993 or 143; of sending 465, 587 or 25"
    )
    parser.add_argument(
        "--security", choices=("tls", "starttls", "plain"), default="tls",
        help="how to encrypt mail; TLS from the start if not given",
    )  # fmt: skip
    parser.add_argument(
        "--insecure", action="store_true", help="allow a remote server without TLS from the start"
    )
    parser.add_argument(
        "--oauth", action="store_true", help="log in with an access token instead of a password"
    )
    parser.add_argument(
        "--certificate", default="", metavar="FILE",
        help="of a server of calendars or address books that vouches for itself",
    )  # fmt: skip
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    add_json(parser)


def run_connect(asked: Namespace) -> int:
    from firsthand.cli.accounts import connect

    return connect(asked)


def add_sync(parser: ArgumentParser) -> None:
    parser.add_argument(
        "accounts", metavar="ACCOUNT", nargs="*", help="names or IDs; all that are on if none"
    )
    add_json(parser)


def run_sync(asked: Namespace) -> int:
    from firsthand.cli.syncs import sync

    return sync(asked.accounts, as_json=asked.as_json)


def add_account(parser: ArgumentParser) -> None:
    parser.add_argument("account", metavar="ACCOUNT", help="its name or ID")
    add_json(parser)


def run_change(asked: Namespace) -> int:
    from firsthand.cli.accounts import change

    return change(asked.account, asked.command, asked)
