"""The files that are read: their names, their columns in every generation, and how a row becomes a record.

Columns are found by name, never by place: they move between generations. A reading takes its cells in
the order of `Layout.columns`, so rows that come as mappings with the same names go the same way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from firsthand.core.records import Direction, Record
from firsthand.sources.linkedin import messages, owner, people, praise
from firsthand.sources.linkedin.dates import Calendar
from firsthand.sources.tables import column_key

Reading = Callable[[tuple[str, ...], Calendar], Record]


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of file. `names` are its base names in lower case, the best first."""

    kind: str
    names: tuple[str, ...]
    columns: tuple[str, ...]
    needed: frozenset[str]
    read: Reading
    also_known: frozenset[str] = frozenset()
    date_column: str = ""
    generation: Callable[[frozenset[str]], str] = lambda _: ""
    has_unsigned: bool = False  # rows that only those around them tell what they are

    @property
    def known(self) -> frozenset[str]:
        """The keys of all columns that any generation has."""
        return frozenset(map(column_key, self.columns)) | self.also_known


def picker(columns: Sequence[str], header: Sequence[str]) -> Callable[[list[str]], tuple[str, ...]]:
    """Return what takes the cells of the columns from a row; an absent column gives "".

    The row gets one blank cell at its end, which stands for all absent columns.
    """
    keys = [column_key(cell) for cell in header]
    places = [keys.index(key) if (key := column_key(column)) in keys else -1 for column in columns]
    take: Callable[[list[str]], tuple[str, ...]] = itemgetter(*places)
    if -1 not in places:
        return take

    def take_or_blank(row: list[str]) -> tuple[str, ...]:
        row.append("")
        return take(row)

    return take_or_blank


def _keys(*columns: str) -> frozenset[str]:
    return frozenset(map(column_key, columns))


def _connections_generation(keys: frozenset[str]) -> str:
    """Tell C1 and C5 by their header; C2 to C4 share one and are told apart by what follows."""
    if "url" in keys:
        return "C5"
    return "C1" if "tags" in keys else "C4"


def _invitations_generation(keys: frozenset[str]) -> str:
    if "inviterprofileurl" in keys:
        return "I3"
    return "I2" if "inviterprofileurn" in keys else "I1"


def _messages_generation(keys: frozenset[str]) -> str:
    if "recipientprofileurls" not in keys:
        return "M2"
    late = ("attachments" in keys, "ismessagedraft" in keys, "isconversationdraft" in keys)
    known = {
        (False, False, False): "M3",
        (False, True, True): "M4a",
        (True, False, False): "M4b",
        (True, True, False): "M4c",
        (True, True, True): "M4d",
    }
    return known.get(late, "M4")


PROFILE = Layout(
    "profile",
    ("profile.csv",),
    owner.PROFILE_COLUMNS,
    _keys("First Name", "Last Name", "Headline"),
    owner.profile,
    _keys(
        "Address", "Birth Date", "Contact Instructions", "Summary", "Country", "Zip Code", "Twitter Handles",
        "Websites", "Instant Messengers",
    ),
)  # fmt: skip
ADDRESSES = Layout(
    "email_addresses",
    ("email addresses.csv",),
    owner.ADDRESS_COLUMNS,
    _keys("Email Address"),
    owner.address,
    _keys("Updated On"),
)
POSITIONS = Layout(
    "positions",
    ("positions.csv",),
    owner.POSITION_COLUMNS,
    _keys("Company Name", "Started On"),
    owner.position,
    _keys("Description"),
)
EDUCATION = Layout(
    "education",
    ("education.csv",),
    owner.SCHOOL_COLUMNS,
    _keys("School Name"),
    owner.school,
    _keys("Notes", "Activities"),
)
EVENTS = Layout(
    "events",
    ("events.csv",),
    owner.EVENT_COLUMNS,
    _keys("Event Name", "Event Time"),
    owner.event,
    _keys("External Url"),
)
INVITATIONS = Layout(
    "invitations",
    ("invitations.csv",),
    people.INVITATION_COLUMNS,
    _keys("From", "To", "Sent At", "Direction"),
    people.invitation,
    date_column="Sent At",
    generation=_invitations_generation,
)
CONNECTIONS = Layout(
    "connections",
    ("connections.csv",),
    people.CONNECTION_COLUMNS,
    _keys("First Name", "Last Name", "Connected On"),
    people.connection,
    _keys("Tags"),
    date_column="Connected On",
    generation=_connections_generation,
)
RECOMMENDATIONS_RECEIVED = Layout(
    "recommendations_received",
    ("recommendations_received.csv", "recommendations received.csv"),
    praise.RECOMMENDATION_COLUMNS,
    _keys("First Name", "Last Name", "Text", "Creation Date"),
    praise.recommendation(Direction.IN),
)
RECOMMENDATIONS_GIVEN = Layout(
    "recommendations_given",
    ("recommendations_given.csv", "recommendations given.csv"),
    praise.RECOMMENDATION_COLUMNS,
    _keys("First Name", "Last Name", "Text", "Creation Date"),
    praise.recommendation(Direction.OUT),
)
ENDORSEMENTS_RECEIVED = Layout(
    "endorsements_received",
    ("endorsement_received_info.csv", "endorsement received info.csv"),
    praise.RECEIVED_COLUMNS,
    _keys("Endorsement Date", "Skill Name", "Endorser First Name"),
    praise.endorsement(Direction.IN),
    _keys("Display Status"),
)
ENDORSEMENTS_GIVEN = Layout(
    "endorsements_given",
    ("endorsement_given_info.csv", "endorsement given info.csv"),
    praise.GIVEN_COLUMNS,
    _keys("Endorsement Date", "Skill Name", "Endorsee First Name"),
    praise.endorsement(Direction.OUT),
    _keys("Display Status"),
)
MESSAGES = Layout(
    "messages",
    ("messages.csv",),
    messages.MESSAGE_COLUMNS,
    _keys("CONVERSATION ID", "FROM", "SENDER PROFILE URL", "DATE", "CONTENT"),
    messages.message,
    _keys("FOLDER", "ATTACHMENTS"),
    date_column="DATE",
    generation=_messages_generation,
    has_unsigned=True,
)
OLD_MESSAGES = Layout(
    "messages",
    ("messages.csv",),
    messages.OLD_MESSAGE_COLUMNS,
    _keys("From", "To", "Date", "Content", "Direction"),
    messages.old_message,
    _keys("Direction", "Folder"),
    date_column="Date",
    generation=lambda _: "M1",
)

# In the order they are read: who the owner is comes first, the long messages last.
LAYOUTS = (
    PROFILE, ADDRESSES, POSITIONS, EDUCATION, EVENTS, INVITATIONS, CONNECTIONS, RECOMMENDATIONS_RECEIVED,
    RECOMMENDATIONS_GIVEN, ENDORSEMENTS_RECEIVED, ENDORSEMENTS_GIVEN, MESSAGES, OLD_MESSAGES,
)  # fmt: skip
WANTED = frozenset(name for layout in LAYOUTS for name in layout.names)
