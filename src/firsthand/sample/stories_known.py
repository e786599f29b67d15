"""Pending invitations from people of whom the archive already says something."""

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.sample.stories import Story, expect

KNOWN = (
    Story(
        "lost-colleague", "Joris", "Amelinckx", "joris-amelinckx", 12,
        "Hoi Nora, nieuwe telefoon, verkeerde knop, en weg waren mijn halve contacten. Jij zat er ook "
        "bij. Zullen we in de herfst weer eens langs de kade lopen?",
        expect("accept 2", NoteKind.PERSONAL, Knowledge.SPOKEN),
    ),
    Story(
        "recommended-under-a-nickname", "Katherine", "Brennigan", "katherine-brennigan", 20, "",
        expect("accept 2", NoteKind.BLANK, Knowledge.WORKED),
        marks=(("talk", 12), ("held", 4)),
    ),
    Story(
        "introduced-by-a-warm-tie", "Tomasz", "Wilkowiecki", "tomasz-wilkowiecki", 23,
        "Good morning Nora, Maria has just put us in touch. I count infusion pumps in three hospitals in "
        "Gdansk and they never add up. May I ask you how you got the night shift to scan?",
        expect("accept 3", NoteKind.PERSONAL, Knowledge.INTRODUCED),
    ),
    Story(
        "introduced-by-a-cold-tie", "Solène", "Marchadieu", "solene-marchadieu", 33, "",
        expect("ask 9", NoteKind.BLANK, Knowledge.INTRODUCED),
    ),
    Story(
        "scam-from-a-known-account", "Henk", "Vroomanshoek", "henk-vroomanshoek", 11,
        "Nora!! I doubled my money in 9 days with a bitcoin mentor, guaranteed 300% profit, no risk. "
        "Only today. Write to him on WhatsApp +44 7700 900417 and send 500 USDT to start.",
        expect("ask 2", NoteKind.SCAM, Knowledge.SPOKEN),
    ),
    Story(
        "wrote-once-without-answer", "Callum", "Strathearnie", "callum-strathearnie", 29, "",
        expect("ask 9", NoteKind.BLANK, Knowledge.WROTE),
        marks=(("asked", 5),),
    ),
    Story(
        "only-in-a-large-group", "Mireille", "Desgrangeau", "mireille-desgrangeau", 26, "",
        expect("ask 9", NoteKind.BLANK, Knowledge.WROTE),
    ),
    Story(
        "refused-before-and-still-selling", "Dorian", "Vexleigh", "dorian-vexleigh", 16,
        "Nora, our outreach engine now books 45 discovery calls a month for solo consultants like you. "
        "First month free. Grab a demo slot here: https://vexleigh-growth.example/demo",
        expect("decline 4", NoteKind.PITCH, Knowledge.WROTE),
    ),
    Story(
        "namesake-of-a-known-person", "Ana", "Silveira", "ana-silveira-7c1e09b2", 3, "",
        expect("ask 9", NoteKind.BLANK),
    ),
    Story(
        "claims-an-introduction", "Ewa", "Dombrowicka", "ewa-dombrowicka", 9,
        "Hello Nora, Maria Santorelli suggested I write to you. I am moving from buying into planning at "
        "a dairy in Poznan and she says you made the same move. Could I ask you two questions about it?",
        expect("talk 5", NoteKind.PERSONAL),
        marks=(("talk", 6),),
    ),
    Story(
        "claims-an-unknown-introducer", "Harriet", "Oldcastle", "harriet-oldcastle", 44,
        "Hi Nora, Peter Hallgrovian told me to get in touch. I am mapping how small ports count empty "
        "containers, and he thinks you know who does it well in Rotterdam.",
        expect("talk 8", NoteKind.PERSONAL),
        marks=(("talk", 8),),
    ),
    Story(
        "met-at-a-proven-event", "Lucas", "Ferrandizo", "lucas-ferrandizo", 56,
        "Hi Nora, we talked after the panel at the Rotterdam Ops Breakfast on {breakfast_day}. You asked "
        "who pays for the recount, and I have an answer now: we do, 0.4 percent of turnover.",
        expect("talk 6", NoteKind.PERSONAL),
    ),
    Story(
        "was-at-the-same-employer", "Anneke", "Oudshoornik", "anneke-oudshoornik", 61,
        "Hi Nora, we worked together at Kestrel & Lowe Logistics in {y14}, you on the day lists and I on "
        "the Dordrecht ramp. You lent me a torch I never gave back.",
        expect("talk 6", NoteKind.PERSONAL),
    ),
    Story(
        "claims-the-employer-in-wrong-years", "Gareth", "Plimsolley", "gareth-plimsolley", 38,
        "Hi Nora, great memories of the time we worked together at Halden Foods in {y10}! Let us pick up "
        "where we left off.",
        expect("ask 7", NoteKind.PERSONAL),
    ),
    Story(
        "claims-an-event-given-up", "Torunn", "Hallingstadt", "torunn-hallingstadt", 77,
        "Hello Nora, it was lovely to meet you at the Nordic Planning Day in {planning_month}. I am the "
        "one with the yellow raincoat who asked about safety stock.",
        expect("ask 7", NoteKind.PERSONAL),
    ),
)  # fmt: skip
