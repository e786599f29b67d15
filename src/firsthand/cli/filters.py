"""The options that narrow a list of people."""

from argparse import ArgumentParser


def add_filters(parser: ArgumentParser) -> None:
    """Add what narrows a list of people: the words of the page, each of a kind given as often as wanted."""
    parser.add_argument(
        "query", nargs="?", default="",
        help="words of a name, company, position, place or tag; company:north or tag:board looks in one field alone",
    )  # fmt: skip
    group = parser.add_argument_group("filters, several values of one meaning any of them")
    for name, words, about in (
        ("knowledge", ("worked", "met", "spoken", "introduced", "shared", "wrote", "none"), "how first-hand"),
        ("standing", ("close", "active", "fading", "dormant", "never-real", "too-little"), "what the tie is"),
        ("trend", ("rising", "steady", "falling"), "where it is going"),
        ("source", ("linkedin", "mail", "calendar", "contacts", "hand"), "where they are known from"),
    ):
        group.add_argument(f"--{name}", action="append", default=[], choices=words, help=about)
    group.add_argument(
        "--tag", action="append", default=[], metavar="WORD", help="a tag you gave; none: whoever has none"
    )
    for name, about in (
        ("company", "where they work"),
        ("place", "where they live"),
        ("school", "where they studied"),
    ):
        group.add_argument(
            f"--{name}", default="", metavar="WORDS", help=f"{about}: words of it, or how they begin"
        )
    group.add_argument("--strength", default="", metavar="FROM-TO", help="such as 20-60, 60- or -20")
    group.add_argument(
        "--contact", default="", metavar="WHEN", help="last contact: within-90, silent-365 (days) or never"
    )
    group.add_argument(
        "--connected", default="", choices=("yes", "no", "unspoken"),
        help="on a platform; unspoken: connected, and never spoken with",
    )  # fmt: skip
    group.add_argument(
        "--view", default="", metavar="NAME", help="as a view you saved; other filters narrow it"
    )
    group.add_argument(
        "--sort", default="best", choices=("best", "strength", "contact", "name"),
        help="best known first if not given",
    )  # fmt: skip


def add_columns(parser: ArgumentParser) -> None:
    """Add the choice of columns; the words are read when the command runs."""
    parser.add_argument(
        "--columns", default="", metavar="WORD,WORD",
        help="what to say of each: work, company, position, place, school, known, tie, strength, trend, tags,"
        " contact, due, connected, in, out, meetings, source",
    )  # fmt: skip
