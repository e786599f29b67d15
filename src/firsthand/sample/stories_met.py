"""Pending invitations whose right answer rests on mail, meetings or the address book."""

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.sample.stories import Story, expect

MET = (
    Story(
        "met-at-a-small-meeting", "Wiebren", "Oldenzaalstra", "wiebren-oldenzaalstra", 21, "",
        expect("accept 2", NoteKind.BLANK, Knowledge.MET),
    ),
    Story(
        "mailed-from-a-private-address", "Charlotte", "Pruimenburgh", "charlotte-pruimenburgh", 15, "",
        expect("accept 2", NoteKind.BLANK, Knowledge.SPOKEN),
    ),
    Story(
        "claims-a-coffee-that-was-called-off", "Emeric", "Vaudrenoy", "emeric-vaudrenoy", 52,
        "Hi Nora, it was a pleasure to meet you for coffee in Delft on {coffee_day}. I would like to stay in "
        "touch about the customs papers you showed me.",
        expect("ask 7", NoteKind.PERSONAL),
    ),
    Story(
        "namesake-among-those-who-write", "Elin", "Marklofven", "elin-marklofven-4d21f", 5, "",
        expect("ask 9", NoteKind.BLANK),
    ),
    Story(
        "only-in-a-large-meeting", "Ottilie", "Brandsgaard", "ottilie-brandsgaard", 62,
        "Hi Nora, we met at the Brightwater supplier day in {suppliers_month}. You asked who weighs the pallets, "
        "and nobody in the hall knew. Now I do, and the answer is worth a call.",
        expect("talk 6", NoteKind.PERSONAL, Knowledge.SHARED),
    ),
    Story(
        "only-on-a-mailing-list", "Ludovic", "Harringpell", "ludovic-harringpell", 46, "",
        expect("decline 9", NoteKind.BLANK),
        marks=(("asked", 20),),
    ),
    Story(
        "introduced-by-mail", "Keshav", "Moorthigar", "keshav-moorthigar", 0,
        "Hello Nora, Priya has just written to us both. I would love to hear which three bugs your spring course "
        "should begin with.",
        expect("accept 3", NoteKind.PERSONAL, Knowledge.INTRODUCED),
        is_mailed=True,
    ),
)  # fmt: skip
