"""What went wrong as pages say it: without the commands that the same error names in a terminal."""

from dataclasses import replace

from firsthand.core.errors import UserError

STEPS = {
    "EXM-107": "Take that back first, in History.",
    "FIN-101": "Write the name as the list of people has it, or a part of it.",
    "FIN-102": "Write their number in place of the name.",
    "OUC-101": "Press which it was, or write a kind of your own.",
    "OUC-111": "Split it into shorter ones.",
}


def for_page(error: UserError) -> UserError:
    """Return an error with what to do on a page."""
    return replace(error, next_step=STEPS.get(error.code, error.next_step))


def say_trouble(error: UserError) -> str:
    """Say what went wrong and what to do on a page."""
    return f"{error.what} {for_page(error).next_step}".rstrip()
