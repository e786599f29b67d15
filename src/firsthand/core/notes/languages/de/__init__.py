"""German, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.de import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.de.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="de",
    common="der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an er hat aus bei dass sie nach wird einer um am "
    "sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn wir ich du ihr mir mich "
    "dir dich uns euch ihnen ihre ihren ihrem ihrer dein deine deinen deinem deiner mein meine meinen meinem meiner unser unsere "
    "unseren unserem kann können würde möchte gerne gern habe hab bin bist sei vom im beim ob da dann doch schon sehr hier dort ja "
    "nein was wer wo weil denn etwas alle alles immer wieder damals heute diese dieser dieses diesem diesen keine kein selbst "
    "zwischen gegen ohne hatte hätte wäre werden wurden waren hast warst zurzeit gerade ganz viele viel einmal mal nun jetzt "
    "darf soll sollte muss will wollte wollen lassen ihm ihn sonst eben außerdem sowie beide sondern worden einfach nochmal",
    plain="vernetzen vernetzung vernetze netzwerk netzwerke kontakt kontakte linkedin profil profile beruflich beruflichen professionell "
    "professionellen spannend spannende spannendes interessant interessante interessantes beeindruckend beeindruckt inspirierend toll tolles "
    "austausch austauschen erfahrung erfahrungen wissen ideen gedanken branche bereich bereichen umfeld themen thema interessen interesse "
    "gleichgesinnte gleichgesinnten erweitern erweitere ausbauen freue freuen freut freundlich freundliche freundlichen grüße grüßen gruß "
    "grüsse gruss liebe lieber hallo guten tag hi servus moin danke vielen dank herzliche herzlich beste bitte anfrage annehmen "
    "einladung hinzufügen verbinden verbindung verbunden zusammenarbeit kooperation synergien potenzielle mögliche möglichkeiten "
    "zukünftige zukunft gemeinsam gemeinsame gemeinsamen lernen voneinander teilen menschen personen leute unternehmen firma firmen "
    "experten expertin experte fachleute fachkräfte führungskräfte leben job jobs karriere beruf stelle stellen position rolle "
    "herausforderung herausforderungen neue neuen neues neuer offen offene suche sucht suchen recruiter recruiterin kandidaten "
    "passt passen perfekt ideal gut gute guter gutes super sehr zeit tage woche freude erfolg erfolge wachsen wachstum entwicklung "
    "digital digitale digitalisierung innovation technologie marketing vertrieb consulting beratung management projekt projekte "
    "mehr erfahren kennenlernen kennen lernen kennenzulernen sprechen gespräch telefonat bleiben aufmerksam gestoßen gestossen gefunden "
    "gesehen finde sehe werdegang laufbahn hintergrund wäre würden hoffe tolle zusammen schönen schöne schön abend morgen wochenende "
    "leider verfolge folge beiträge beitrag inhalte posts content wertvoll wertvolle gegenseitig gegenseitigen unterstützen "
    "student studentin absolvent absolventin bewerbung lebenslauf praktikum mentor entwickler manager ingenieur software daten team "
    "bald mal kurz kurze frage fragen schreiben schreibe nachricht weiter weitere besser direkt aktuell derzeit tätig arbeite arbeiten "
    "geehrte geehrter herr frau dr prof sicher vielleicht eigentlich gleich gleiche gleichen ähnlich ähnliche ähnlichen liebe",
    greetings="hallo hi hey guten tag morgen abend liebe lieber sehr geehrte geehrter geehrtes herr frau moin servus grüezi grüß gruss dr prof hello werte werter",
    farewells="viele grüße grüsse gruß gruss beste liebe herzliche freundliche freundlichen mit lg vg mfg danke dank vielen",
    articles="der die das dem den des ein eine einem einer einen ihr ihre ihrem ihren ihrer dein deine deinem deiner unser unsere unserem unserer eurem letzten letzter diesem dieser",
    at="auf bei beim am an zum zur vom von aus der während nach im",
    within="in aus nach",
    events="konferenz tagung messe kongress gipfel treffen meetup workshop seminar fest feier hochzeit hackathon barcamp forum woche tage "
    "summit fachtagung stammtisch abend webinar lehrgang schulung kurs vortrag symposium sommerfest weihnachtsfeier stand grillfest "
    "abendessen mittagessen frühstück zug flug konzert party festival jahrestagung kolloquium podium podiumsdiskussion fachmesse event "
    "conference day days veranstaltung klassentreffen fortbildung sommerschule netzwerktreffen kaffee turnier wettbewerb lauf marathon "
    "mitgliederversammlung gründertreffen messestand kaffeepause werkstattgespräch forums tag",
    schools="universität uni hochschule schule fachhochschule fh tu gymnasium institut akademie berufsschule lehrstuhl fakultät universitaet kolleg",
    denials="nicht nie niemals kein keine keinen ohne weder leider kaum",
    hopes="hoffe hoffentlich würde möchte gerne gern will freue möchten wäre",
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
        "day": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    },
)
