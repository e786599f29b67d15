"""Conversations with the rest of the cast: cold ties, one-sided writers, groups."""

OTHERS = {
    "bertrand": """
2250 bertrand: Bonjour Nora, ravi d'avoir parlé messagerie avec vous à Lille.
2249 me: Bonjour Bertrand, moi aussi. Vos tournées de nuit m'ont donné des idées.
1600 bertrand: Auriez-vous le nom du fabricant de vos portiques ?
1599 me: Bien sûr, je vous envoie la fiche demain. Comment va la maison Quillac ?
1597 bertrand: Elle tient debout, comme moi. Merci infiniment.
1130 me: Bertrand, je quitte bientôt Halden. Si vous cherchez un regard neuf sur vos tournées, pensez à moi.
1128 bertrand: J'y penserai, Nora. Bon courage pour la suite.
""",
    "bertrand solene": """
812 bertrand: Nora, Solène, je vous présente l'une à l'autre : Solène reprend la plateforme de Lesquin et
 se pose les
 questions que Nora posait à Lille. Vous devriez vous parler, je crois que vous vous entendrez.
""",
    "ana": """
938 ana: Hi Nora, your question about negative stock in Porto made my whole table laugh, then worry.
937 me: Hi Ana, sorry for the worry! Did you find where it came from?
935 ana: Returns booked before the sale. Every Monday. We fixed it with one checkbox.
934 me: The best fixes are one checkbox. May I tell the story without names?
420 ana: We now count by wave instead of by aisle. You were right and I was stubborn.
419 me: Stubborn people find the better numbers in the end.
72 ana: Will you speak in Porto again next year? I have a better question this time.
70 me: If they ask me, yes. Keep the question warm.
""",
    "brock": """
387 brock: Hey Nora, thanks for connecting! Quick one: who handles lead gen at Velden Operations?
380 brock: Floating this back up. We filled 31 calendars last quarter, yours could be number 32.
352 brock: Not sure if you saw my last two notes, attaching a two-minute video for you.
290 brock: Last try before I close your file! Would Tuesday or Wednesday be worse for a quick demo?
201 brock: Reopening your file because of a new promo: first month half price.
96 brock: Nora, consultants who wait until winter lose winter. Shall I pencil you in?
18 brock: 2 spots left in the winter cohort, thought of you first.
""",
    "odile": """
1655 odile: Nora, the promo for the pasta is confirmed, 60 pallets in week nine. Please do not shout.
1654 me: I whisper: sixty? In the small depot?
1654 odile: Thirty in the small one. I negotiated with myself.
1300 me: Odile, could you lend me the promo calendar for the count in Antwerp?
1299 odile: It is yours, with my notes in red. Sorry about the notes.
900 odile: You left and now nobody whispers. Bon courage for your own house!
898 me: Merci Odile. Call me when you negotiate with yourself again.
""",
    "henk": """
1510 henk: Dag Nora, Henk hier, van de kraanbaan. Je vroeg naar de foto's van de oude telkaarten.
1509 me: Henk, wat leuk! Ja graag, voor een stukje over dubbel tellen.
1507 henk: Bijgevoegd. Die met de koffievlek is uit 1987.
1506 me: De koffievlek komt op de voorpagina. Heel erg bedankt.
830 henk: Heb het stuk gelezen. Mooi dat je de namen goed had.
829 me: Dat is het grootste compliment dat ik kreeg.
""",
    "callum||Warehouse roundtable in Leith": """
133 callum: Dear Nora, I am putting together a small roundtable on stock accuracy in Leith in the spring
 and your piece
 on double counting was passed around here. Eight people, no slides. Might that interest you?
""",
    "dorian||Unlock hidden revenue": """
501 dorian: Nora, imagine 40 percent more discovery calls without lifting a finger. That is what our
 outreach engine
 does for solo consultants. Can I show you on Thursday?
500 me: Thanks, but no thanks. I do not buy outreach and will not change my mind. Please take me off your
 list.
455 dorian: Totally understand! Things change though, so here is our new pricing page. Worth ten minutes?
454 me: No, thank you.
""",
    "hendrika": """
12 me: Hi Hendrika, thank you for your invitation. Have we met? I keep my network to people I know, so a
 line on where our
 paths crossed would help me.
10 hendrika: Of course, I should have written that. We met at the Rotterdam Ops Breakfast on
 {breakfast_day}, I sat across
 from you and asked about the returns cage.
""",
    "brandon": """
11 me: Hi Brandon, thank you for your invitation. Have we met?
11 brandon: Thanks for writing back, Nora! We help solo consultants fill their calendar with our
 done-for-you lead
 generation system. Book a free strategy call here: https://steelforthy-leads.example/call
""",
    "piet": """
1880 piet: Hallo Nora, ik heb je rapport over de koelcel drie keer gelezen. Klopt de formule op bladzijde
 vier?
1879 me: Bijna, Piet. De deler moet het aantal tellingen zijn. Goed gezien!
1878 piet: Dan kloppen wij nu ook. Scheelt twee man op zaterdag.
1410 me: Piet, mag ik jullie koelcel als voorbeeld gebruiken in een cursus?
1409 piet: Mag, als je erbij zegt dat het koud was.
""",
    "priya lars mireille joris odile maria|Dock people, ten years on": """
940 priya: Ten years since the first dock went live. Dinner in Utrecht? Reply with a month.
940 lars: Any month without gales.
939 mireille: I only joined for the last mile, but I would come from Lille for that.
938 maria: September, and somebody bring the plant.
938 me: September it is, I book the room above the bakery. The plant has its own chair.
937 mireille: Then I bring the cheese.
936 odile: I never worked with docks but I am hungry. Am I still invited?
935 priya: Everybody who complained about a dock is invited.
""",
}
