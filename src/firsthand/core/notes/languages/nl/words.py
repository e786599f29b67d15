"""Dutch: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sept",
        "oktober okt", "november nov", "december dec",
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    seasons=("voorjaar lente", "zomer", "herfst najaar", "winter"),
    day="dag dagen",
    week="week weken",
    month="maand maanden",
    year="jaar jaren",
    yesterday="gisteren gister",
    today="vandaag",
    tomorrow="morgen",
    last="vorige vorig afgelopen laatste",
    this="deze dit",
    next="volgende volgend komende",
    ago="geleden",
    since="sinds",
    numbers=("een één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
)  # fmt: skip

CLASSES = {
    "you": "je jou u jullie",
    "your": "je jouw uw jullie",
    "my": "mijn onze ons m'n",
    "work": "artikel artikelen lezing lezingen praatje presentatie boek boeken podcast aflevering workshop cursus onderzoek scriptie proefschrift interview "
    "keynote blog blogpost nieuwsbrief webinar column video tekst post posts rapport college colleges gids handleiding bibliotheek repo repository "
    "slides bijdrage studie hoofdstuk analyse tentoonstelling documentaire tool panel paper methode poster talk sessie stuk "
    "plugin thesis training masterclass voordracht publicatie verhaal",
    "heard": "gelezen gehoord gezien gevolgd genoten beluisterd bekeken gebruikt gebruik gebruiken las hoorde zag lees luister luisterde volgde geweldig bijgewoond "
    "geïnspireerd geholpen overtuigd gedeeld toegepast bezocht vond aangesproken bijgebleven geciteerd citeer verslonden uitgeprobeerd",
    "firms": "bedrijven ondernemers klanten teams startups bureaus organisaties mkb zzp zzp'ers leiders professionals merken oprichters coaches "
    "consultants vrouwen managers directeuren winkels ziekenhuizen praktijken ondernemingen agencies werkgevers bouwbedrijven makelaars",
    "role": "ontwikkelaar developer ingenieur engineer manager adviseur analist architect ontwerper designer directeur teamleider hoofd functie vacature rol "
    "positie stage stagiair stagiaire verpleegkundige data product controller boekhouder onderzoeker onderzoekster assistent coördinator "
    "projectleider medewerker lead redacteur docent collega postdoc consultant",
    "people": "vriend vriendin collega baas broer zus neef nicht man vrouw partner vader moeder hoogleraar docent mentor buurman buurvrouw kennis "
    "compagnon oom tante zwager begeleider oud-collega huisgenoot",
    "mate": "collega collega's collegas baas stagiair stagiaire manager leidinggevende klant teamgenoot teamgenoten begeleider assistent opvolger voorganger leerling",
    "our": "ons onze",
}
