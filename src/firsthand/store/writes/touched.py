"""What a run changed: from this follows what has to be worked out again, and what may stay."""

from dataclasses import dataclass, field

MOST = 2_000  # beyond this many, working out everything is as quick


@dataclass(slots=True)
class Touched:
    """The conversations with new messages, and the identities that are new, renamed or newly in a conversation.

    `is_everything` says that facts of another kind changed: connections, invitations, exports, the owner's own.
    """

    threads: set[int] = field(default_factory=set)
    identities: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)  # folded names that identities had before
    mail_threads: set[int] = field(default_factory=set)  # conversations by mail
    is_everything: bool = False

    @property
    def is_any(self) -> bool:
        """Tell whether anything changed at all."""
        return bool(self.threads or self.mail_threads or self.identities or self.is_everything)

    @property
    def is_much(self) -> bool:
        """Tell whether so much changed that a part is no less than the whole."""
        most = max(len(self.threads), len(self.mail_threads), len(self.identities))
        return self.is_everything or most > MOST
