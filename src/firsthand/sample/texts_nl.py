"""Dutch parts of filler messages."""

from firsthand.sample.phrases import phrases

DUTCH = phrases(
    openers="""
Hoi {first},
Dag {first},
Ha {first},
Goedemorgen {first},
{first}, dank voor je bericht.
Hoi {first}, even snel vanuit {city}.
{first}, ben je alweer terug uit {city}?
""",
    news="""
De cijfers over {topic} van {month} zijn binnen: {m} regels, waarvan {n} uit {city}.
We hebben het overleg over {topic} naar {day} verzet, {company} kon niet eerder.
Bij {company} in {city} missen ze na de telling {n} pallets.
Ik begin in {month} bij {company}, weer met {topic}, nu met een eigen budget.
De proef met {topic} in {city} draait al {n} weken zonder gedoe.
{company} koos een ander voor {topic}; we zaten er {n} punten onder.
Je lijstje voor {topic} heeft bij {company} {n} van de {m} fouten opgelost.
Het magazijn in {city} lag {day} stil, en dat kwam gewoon door {topic}.
Na {n} vergaderingen heeft {company} eindelijk een afspraak over {topic}.
Ik heb {day} in {city} aan {n} man uitgelegd wat {topic} is.
De planner van {company} vroeg waarom {topic} {n} klikken kost, en hij heeft gelijk.
Factuur {m} voor de dagen {topic} ging {day} naar {city}.
Mijn dochter fietst nu langs {company} naar school en telt de vrachtwagens: {n} op een ochtend.
""",
    answers="""
Ja, {day} past, ik bel je vanuit {city}.
Dat verklaart die {n} die we zochten, dank.
Bij {company} bleek het ook {topic} te zijn.
In {month} zit ik in {city}, de week erna graag.
Vraag naar regel {m}, de rest volgt vanzelf.
Krijg je van me: {n} bladzijden, drie bruikbaar.
Grappig, {company} vertelde me in {city} het omgekeerde.
Is {day} verstuurd, het bestand heet {topic} {n}.
""",
    asks="""
Schikt {day} om {q} over negen?
Heb jij het sjabloon voor {topic} van {company} nog?
Wie zou jij in {city} vragen over {topic}?
Kun je voor {day} naar bladzijde {n} kijken?
Ben je in {month} toevallig in {city}?
Zullen we {company} er meteen bij halen?
Ik stuur je de {n} regels die pijn doen.
Geen haast, {month} is prima.
Hoe deed {company} dat destijds?
""",
    closers="""
Groet uit {city}
Groetjes
Tot {day}
Dank je wel
Fijne {day} nog
""",
    wishes="""
Gefeliciteerd met je verjaardag, {first}, ook namens {city}!
Gelukkig nieuwjaar, {first}, en minder overleg op {day}.
Fijne feestdagen, {first}, waar je ook uithangt.
{first}, alweer een jaar sinds {city}. Van harte!
""",
    pitches="""
Met ons pakket voor {topic} bespaart {company} {n} procent in {n} dagen.
Wij boekten in een maand {n} afspraken voor {company} in {city}.
In {month} krijg je {n} procent korting op onze tool voor {topic}.
""",
    offers="""
Heb je {day} een kwartiertje voor een demo?
Plan zelf een moment in, er zijn nog {n} plekken.
Zal ik de prijslijst voor {month} sturen?
""",
    refusals="""
dank voor het aanbod, maar ik heb nu geen {topic} nodig. Succes.
dat is niets voor mij. Veel succes met {company}.
nee bedankt, ik zoek geen {topic}. Haal me maar van de lijst.
""",
    reasons="""
we zaten in {city} bij dezelfde sessie over {topic} en misten allebei de trein van {h} uur.
ik doe {topic} bij {company} en kom jouw naam al sinds {month} overal tegen in {city}.
je opmerking over {topic} scheelde ons in {month} zeker {n} pallets.
ik heb bij {company} in {city} {topic} overgenomen en vond jouw aantekeningen.
""",
    topics="""voorraadtelling, dokplanning, retouren, vraagplanning, inwerken, koelketen, orderpicken,
 veiligheidsvoorraad, levertijden, vrachtcontracten, verpakking, douanepapieren, roosters, stamdata,
 onderdelen, ritplanning""",
    days="maandag, dinsdag, woensdag, donderdag, vrijdag",
    months="""januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november,
 december""",
)
