"""Words in titles of meetings, in seven languages, as data. All are folded but the patterns."""

import re

from firsthand.core.letters import fold_letters
from firsthand.core.organisation_words import GENERIC, LEGAL_FORMS
from firsthand.core.trade_words import STEMS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What two people do, before "with somebody": "Coffee with", "Kaffee mit", "Café avec".
ACTIVITIES = frozenset(fold_letters("""
    coffee lunch dinner breakfast brunch drinks drink beer wine tea walk call phone chat talk meeting meet meetup
    catch catchup intro introduction sync conversation interview zoom skype facetime hangout visit brainstorm
    kaffee mittagessen mittag abendessen frühstück bier tee spaziergang telefonat anruf gespräch treffen termin
    besprechung austausch kennenlernen kennenlerngespräch telefonieren call jour plausch vorstellungsgespräch
    café dejeuner déjeuner dîner petit-déjeuner verre apéro appel rdv rendez-vous réunion entretien rencontre point
    balade visio échange
    almuerzo comida cena desayuno cerveza llamada charla reunión cita encuentro entrevista paseo cafecito videollamada
    almoço jantar pequeno-almoço cerveja chamada conversa reunião encontro entrevista passeio ligação bate-papo
    caffè pranzo colazione birra chiamata telefonata chiacchierata riunione incontro colloquio aperitivo passeggiata
    koffie diner ontbijt borrel biertje wandeling gesprek telefoontje afspraak overleg vergadering kennismaking
    bijpraten bellen belafspraak bila
""").split())  # fmt: skip

WITH = r"with|w/|mit|avec|con|com|met|chez"
AND = r"and|und|et|y|e|en|&|\+|,|/"

# Small words inside a name: "Rui da Silva", "Jan van den Berg".
PARTICLES = _words("""
    de da do dos das del della di du der den des van von vom zu zum zur ter ten te la le el al bin ibn
""")

# A title with one of these is about somebody, not a meeting with them.
NOT_A_MEETING = re.compile(
    r"\b(?:birthday|b-?day|anniversary|vacation|holidays?|on leave|out of office|ooo|off sick|sick|funeral|wedding|"
    r"geburtstag|urlaub|ferien|krank|abwesend|hochzeit|jubil[äa]um|anniversaire|cong[ée]s?|vacances|mariage|"
    r"cumplea[ñn]os|vacaciones|boda|aniversari[oa]|f[ée]rias|compleanno|ferie|matrimonio|verjaardag|vakantie|"
    r"bruiloft|webinar|concert|konzert|concierto|concerto)\b",
    re.IGNORECASE,
)

# Capitalised words that follow a given name and are no surname.
_NO_SURNAME = """
    team teams group board office staff family families everyone all friends colleagues kids parents guests crew
    client customer client's partner partners investor investors vendor supplier candidate agency company project
    review planning kickoff kick meeting call lunch dinner coffee sync intro introduction interview demo workshop
    update status weekly monthly daily biweekly standup retro session check budget strategy roadmap offer contract
    zoom skype webex slack phone video online remote onsite hybrid
    monday tuesday wednesday thursday friday saturday sunday today tomorrow
    montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo
    segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi venerdi sabato domenica
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    january february march april june july august september october november december
    besprechung termin gesprach treffen essen vertrag angebot projekt kunde kunden partnerschaft austausch
    reunion projet contrat equipe client proyecto contrato equipo cliente reuniao projeto equipa equipe progetto
    contratto squadra vergadering overleg klant
    am pm uhr re wg about regarding via at in on from to
    north south east west upper lower old new san santa saint
    street road avenue square place park hotel restaurant cafe bar club hall airport station church school university
    strasse platz hof haus rue plaza calle rua praca via piazza straat plein
"""
NO_SURNAME = (
    frozenset(fold_letters(_NO_SURNAME).split())
    | ACTIVITIES
    | LEGAL_FORMS
    | GENERIC
    | frozenset(
        word
        for line in STEMS.strip().splitlines()
        for word in line.partition(":")[2].split()
        if len(word) > 5
    )
) - {"de", "la", "le", "el", "sa", "as", "co", "se", "ab", "e", "y", "z"}

# After a name, these make it the name of something else: "Martin Luther School".
INSTITUTIONS = LEGAL_FORMS | _words("""
    team teams group board school university hotel restaurant church foundation bank institute college
    hospital museum stiftung schule verein universitat ecole hopital escuela scuola fundacion fundacao
    fondazione
""")

# Whose mail addresses in a description are nobody's.
SERVICES = _words("""
    zoom.us zoomcrc.com webex.com teams.microsoft.com meet.google.com gotomeeting.com goto.com bluejeans.com
    bjn.vc lync.com lifesizecloud.com pexip.me whereby.com calendly.com calendar.google.com eventbrite.com
    meetup.com doodle.com ringcentral.com chime.aws join.me uberconference.com dialpad.com
    resource.calendar.google.com email.calendar.google.com luma-mail.com lu.ma cal.com savvycal.com
    hubspot.com
""")
ROLES = _words("""
    info contact contacto contatto contato kontakt hello hallo hi hola support help service sales office
    team events event noreply no-reply donotreply do-not-reply admin billing accounts booking bookings
    reservations reservas reservierung meetings meeting calendar news newsletter press presse jobs careers
    hr marketing feedback post mail webmaster postmaster security privacy legal conference rsvp invite
    invites notifications notification orders
""")
