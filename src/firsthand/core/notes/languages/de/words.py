"""German: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "januar jan jänner", "februar feb", "märz", "april apr", "mai", "juni", "juli", "august aug", "september sept sep",
        "oktober okt", "november nov", "dezember dez",
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    seasons=("frühling frühjahr", "sommer", "herbst", "winter"),
    day="tag tage tagen",
    week="woche wochen",
    month="monat monate monaten monats",
    year="jahr jahre jahren jahres",
    yesterday="gestern",
    today="heute",
    tomorrow="morgen",
    last="letzte letzten letzter letztes letztem vergangene vergangenen vergangenes vergangener vorige voriges vorigen",
    this="diese diesen dieser dieses diesem",
    next="nächste nächsten nächster nächstes nächstem kommende kommenden kommender",
    ago="vor",
    since="seit",
    numbers=("ein einem einer eine einen", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
)  # fmt: skip

CLASSES = {
    "you": "sie ihnen dich dir du ihr euch",
    "your": "ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer",
    "my": "mein meine meinen meinem meiner unser unsere unseren unserem unserer",
    "work": "artikel vortrag vorträge vortrags beitrag beiträge beitrags buch bücher podcast folge episode workshop paper studie "
    "aufsatz interview keynote präsentation blog newsletter kurs seminar vorlesung webinar video kolumne text texte buches "
    "doktorarbeit dissertation masterarbeit diplomarbeit thesis bericht post posts bibliothek plugin repo repository folien "
    "leitfaden anleitung analyse session talk ausstellung film fotos rede kapitel arbeit publikation poster "
    "veröffentlichung werkzeug vorlage checkliste tabelle ",
    "heard": "gelesen gehört gesehen gelernt verfolgt genossen gefallen begeistert überzeugt inspiriert beeindruckt geholfen lese "
    "lesen las hörte höre sah nutze benutze verwende zitiere zitiert nutzen verwenden benutzen besucht besuchte angesehen "
    "angehört geteilt eingesetzt weitergebracht gerettet ausprobiert umgesetzt verschlungen",
    "firms": "unternehmen firmen betriebe betrieben kunden teams gründer gründern startups agenturen mittelständler mittelstand "
    "führungskräfte führungskräften selbstständige coaches berater beratern kmu handwerker praxen hersteller unternehmer "
    "unternehmern geschäftsführer kliniken krankenhäuser händler organisationen firma selbständige frauen menschen",
    "role": "entwickler entwicklerin ingenieur ingenieurin leiter leiterin leitung teamleitung projektleiter projektleiterin manager "
    "managerin berater beraterin analyst analystin architekt architektin designer designerin stelle position rolle "
    "werkstudent praktikum praktikant referent referentin mitarbeiter mitarbeiterin sachbearbeiter pflegekraft arzt ärztin "
    "engineer developer controller buchhalter einkäufer redakteur redakteurin vakanz kollegen kollegin verstärkung postdoc "
    "doktorand doktorandin lead head product owner professur stellvertretung nachfolge",
    "people": "kollege kollegin freund freundin bekannte bekannter chef chefin bruder schwester mann frau cousin vetter professor "
    "mentor nachbar nachbarin kommilitone studienfreund mitbewohner tochter sohn partner doktorvater kumpel schwager",
    "mate": "kollege kollegin kollegen kolleginnen chef chefin praktikant praktikantin azubi werkstudent werkstudentin vorgesetzter "
    "vorgesetzte vorgänger vorgängerin nachfolger nachfolgerin teamkollege teamkollegin hiwi mitarbeiter mitarbeiterin",
    "our": "unser unsere unseren unserem unserer unseres",
}
