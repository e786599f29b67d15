"""What went wrong as pages say it: without the commands that the same error names in a terminal."""

from firsthand.core.errors import UserError

STEPS = {
    "EVT-103": "A file of an archive is read on the page Import.",
    "EXM-107": "Take that back first, in History.",
    "FIN-101": "Write the name as the list of people has it, or a part of it.",
    "FIN-102": "Write their number in place of the name.",
    "INT-102": "Keep there what they said, or that you asked once more.",
    "INT-104": "It may have been taken back: see History.",
    "INT-110": "It stands among those who ask you.",
    "LOG-105": "They may be gone since: see the list of people.",
    "OUC-101": "Press which it was, or write a kind of your own.",
    "OUC-111": "Split it into shorter ones.",
}


def for_page(error: UserError) -> UserError:
    """Return an error with what to do on a page."""
    step = STEPS.get(error.code, error.next_step)
    return UserError(error.code, error.what, error.where, error.kept, step)


def say_trouble(error: UserError) -> str:
    """Say what went wrong and what to do on a page."""
    return f"{error.what} {for_page(error).next_step}".rstrip()
