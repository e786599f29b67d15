"""Dutch, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.nl import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.nl.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="nl",
    common="de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door over ze zij hij haar hun hem heb hebt "
    "heeft hebben had hadden was waren werd worden wordt kan kun kunt kunnen zou zouden wil wilt willen wilde mag moet moeten zal zullen ben bent ik je jij jou jouw "
    "u uw jullie we wij ons onze mij me mijn m'n die deze dit daar hier waar wat wie hoe waarom wanneer omdat want of toen nu al wel geen nee ja heel erg zo "
    "meer veel weer eens even graag samen tussen tijdens sinds onder tegen zonder tot na per via elkaar allebei beiden iets niets alles andere eigen zelf zich "
    "weet doe doet deed gaan gaat ging komen kom kwam zag zie zien las vond vind laten maken maakt nooit altijd misschien natuurlijk toch net pas hierbij zoals "
    "echter dus eerst laatste volgende vorige afgelopen toe mee af terug weg zelfde dezelfde hetzelfde",
    plain="netwerk netwerken linkedin profiel profielen professioneel professionele professionals contact contacten connectie connecties connecten verbinden verbinding "
    "linken achtergrond loopbaan carrière ervaring ervaringen kennis ideeën delen uitwisselen uitwisseling branche sector vakgebied veld gebied interesse interesses "
    "interessant interessante indrukwekkend indrukwekkende inspirerend inspirerende boeiend uitbreiden vergroten groeien groei kans kansen "
    "mogelijkheden samenwerking samenwerken synergie toekomst toekomstige mogelijk mogelijke toevoegen uitnodiging verzoek accepteren hallo hoi hey beste "
    "goedemorgen goedemiddag goedendag dag geachte heer mevrouw groet groeten vriendelijke hartelijke bedankt dank alvast leuk fijn prettig mooi mooie goed goede "
    "hoop blijven mensen personen bedrijven bedrijf organisatie ondernemers ondernemer leiders experts expert passie gepassioneerd thema's onderwerpen onderwerp "
    "gemeenschappelijke gedeelde gelijkgestemden leren werk werken werkt baan functie vacature vacatures zoek zoeken zoekt op zoek recruiter talent kandidaten cv "
    "student afgestudeerd jong gemotiveerd project projecten marketing digitaal digitale innovatie technologie verkoop advies management team ontwikkeling "
    "ontwikkelaar ingenieur manager data software opgevallen gezien gevonden lijkt wereld leven tijd moment week groot grote beter nieuwe nieuw nieuws uitdaging "
    "uitdagingen praten spreken kennismaken kennen waarde waardevol waardevolle hulp berichten bericht content posts volg volgen bewonder geweldig "
    "succes momenteel vooral echt denk zeker binnenkort wens community voorstel informatie inzichten jaar jaren vandaag vriend vriendin plezier blij eer past perfect "
    "goede open staat betekenen wederzijds kijken kijk uit ernaar snel tegen kwam dynamisch lijn breiden jouw gesprek koffie vraag vragen",
    greetings="hallo hoi hey hi beste geachte goedemorgen goedemiddag goedenavond goedendag dag heer mevrouw dhr mevr lieve dr prof hello he",
    farewells="groet groeten vriendelijke met hartelijke bedankt dank mvg gr alvast groetjes liefs",
    articles="de het een je jouw uw jullie onze ons die dat deze dit mijn 't laatste vorige",
    at="op bij tijdens in aan van voor via na uit naar",
    within="in uit te nabij naar",
    events="conferentie congres beurs top bijeenkomst dag dagen week evenement meetup workshop seminar hackathon forum cursus festival bruiloft feest borrel diner "
    "lunch ontbijt webinar symposium concert trein vlucht wedstrijd marathon toernooi kamp summit day days conference event training lezing barbecue "
    "netwerkborrel expo tentoonstelling verjaardag panel stand koffie masterclass studiedag vakbeurs nieuwjaarsborrel open inspiratiedag conventie sessie nacht avond reünie kennisdag",
    schools="universiteit hogeschool school uni faculteit gymnasium lyceum college academie instituut tu hva roc conservatorium campus",
    denials="niet nooit geen zonder noch helaas jammer",
    hopes="hoop hopelijk zou wil graag hopen willen wilde zouden verheug",
    time=TIME,
    groups={
        **swindling.GROUPS,
        **selling.GROUPS,
        **offering.GROUPS,
        **asking.GROUPS,
        **referring.GROUPS,
        **relating.GROUPS,
        **talking.GROUPS,
    },
    classes={
        **CLASSES,
        **asking.CLASSES,
        "day": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    },
)
