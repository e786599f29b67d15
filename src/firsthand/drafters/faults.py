"""What can be the matter with a language model, in words for its owner; nothing it or its server said is in them."""

from firsthand.core.errors import UserError

KEPT = "Your own text stays."


def not_an_address() -> UserError:
    """Say that something is no address of a model."""
    return UserError(
        "MDL-101",
        "This is not the address of a language model.",
        where="Address",
        next_step="Write it like http://localhost:11434/v1 or https://models.example.org/v1, without a name,"
        " password or question mark in it.",
    )


def open_to_others(host: str) -> UserError:
    """Say that what is sent could be read on its way."""
    return UserError(
        "MDL-102",
        "This address begins with http:// and is not this computer, so others could read what is sent.",
        where=host,
        next_step="Write it with https://, or say that you want it so.",
    )


def unreachable(host: str, what: str) -> UserError:
    """Say that nothing answers."""
    next_step = "See whether the model runs and this computer is connected, and try again."
    return _fault("MDL-201", what, host, next_step)


def key_refused(host: str) -> UserError:
    """Say that the server wants another key."""
    return _fault(
        "MDL-202", "The server refuses the key.", host, "Enter it again under Settings, A language model."
    )


def wrong_certificate(host: str) -> UserError:
    """Say that a server cannot prove who it is, so that nothing was sent."""
    what = "The certificate of the server is not valid for it; nothing was sent."
    return _fault("MDL-203", what, host, "Check the name of the host.")


def too_slow(host: str) -> UserError:
    """Say that an answer took too long."""
    return _fault("MDL-204", "The model did not answer in time.", host, "Try again, or take a smaller model.")


def not_understood(host: str, what: str) -> UserError:
    """Say that what answers is no language model, or broke its rules."""
    return _fault("MDL-205", what, host, "Check the address and the name of the model.")


def busy(host: str, status: int) -> UserError:
    """Say that the server has no time or is in trouble."""
    what = "The server has too much to do." if status == 429 else "The server is in trouble."
    return _fault("MDL-206", f"{what} (HTTP {status})", host, "Try again later.")


def leads_elsewhere(host: str) -> UserError:
    """Say that a server sends on to another address, which was not followed."""
    what = "The server sends on to another address. That was not followed, and nothing was sent there."
    return _fault("MDL-207", what, host, "Enter the address that it sends on to, if you trust it.")


def not_answered(host: str, status: int) -> UserError:
    """Say that a server refuses what it was asked."""
    what = f"The server refuses the question. (HTTP {status})"
    return _fault("MDL-208", what, host, "Check the address and the name of the model.")


def _fault(code: str, what: str, host: str, next_step: str) -> UserError:
    return UserError(code, what, where=host, kept=KEPT, next_step=next_step)
