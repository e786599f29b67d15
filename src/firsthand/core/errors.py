"""The one error a person reads: what happened, where, what was kept, what to do next."""

from dataclasses import dataclass


@dataclass
class UserError(Exception):
    """Something the owner can understand and act on; every door shows the same text.

    `code` is stable and documented in docs/errors.md, `what` says what happened in plain words,
    `where` names the file and the row or message, `kept` says what was saved all the same,
    and `next_step` says what to do now. A defect in the program is not a UserError.
    """

    code: str
    what: str
    where: str = ""
    kept: str = "Nothing was changed."
    next_step: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """Return it as a page shows it: the whole text, and what happened apart from what to do."""
        lead = f"{self.where}: {self.what}" if self.where else self.what
        rest = " ".join(part for part in (self.kept, self.next_step) if part)
        return {"code": self.code, "text": str(self), "lead": lead, "rest": rest}

    def __str__(self) -> str:
        """Return the whole message as one paragraph, the code last."""
        lead = f"{self.where}: {self.what}" if self.where else self.what
        return " ".join(part for part in (lead, self.kept, self.next_step, f"({self.code})") if part)


def no_such_person(asked: str) -> UserError:
    """Say that nobody has the id that was asked for."""
    return UserError(
        "PEO-101",
        "There is no person with this id.",
        where=asked[:40],
        next_step="Find the id with: firsthand people NAME",
    )
