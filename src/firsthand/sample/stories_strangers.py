"""Pending invitations from strangers: personal notes in many languages, and those who sell."""

from firsthand.core.notes.values import NoteKind
from firsthand.sample.stories import Story, expect

_TALK = expect("talk 8", NoteKind.PERSONAL)
_PITCH = expect("decline 4", NoteKind.PITCH)

STRANGERS = (
    Story(
        "read-the-article", "Aisha", "Danjumar", "aisha-danjumar", 6,
        'Hi Nora, I read your article "The warehouse that counted twice" on the night bus and recognised '
        "our cold store in Kano on every line. How did you get the drivers to trust the second count?",
        _TALK,
    ),
    Story(
        "recruiter-with-a-role", "Sander", "Kuilenburgh", "sander-kuilenburgh", 13,
        "Hi Nora, I am hiring an interim head of planning for Brightwater Foods in Breda, 6 months from "
        "January, three days a week. Your work on the nine Halden depots is why I write to you. May I "
        "send the brief?",
        _TALK,
    ),
    Story(
        "german", "Friederike", "Sonnleithner", "friederike-sonnleithner", 15,
        "Guten Tag Frau Velden, Ihr Artikel über doppelt gezählte Lager hat bei uns in Passau eine lange "
        "Diskussion ausgelöst. Mich würde interessieren, wie Sie die Spätschicht für die zweite Zählung "
        "gewonnen haben.",
        _TALK,
    ),
    Story(
        "spanish", "Araceli", "Montesclaro", "araceli-montesclaro", 18,
        "Hola Nora, escuché su charla sobre inventarios en Lisboa y tomé nota de los palés fantasma. "
        "Dirijo un almacén de azulejos en Castellón y me gustaría preguntarle cómo empezaron el recuento.",
        _TALK,
    ),
    Story(
        "french", "Apolline", "Kerguévenec", "apolline-kerguevenec", 22,
        "Bonjour Nora, votre texte sur l'entrepôt compté deux fois m'a fait rire puis réfléchir. Je gère "
        "les stocks d'une coopérative à Quimper et j'aimerais savoir comment vous avez convaincu les "
        "caristes.",
        _TALK,
    ),
    Story(
        "portuguese", "Zulmira", "Falcoeiro", "zulmira-falcoeiro", 27,
        "Olá Nora, li o seu artigo sobre o armazém contado duas vezes e usei-o na formação da minha "
        "equipa em Braga. Gostava de lhe contar o que mudou na contagem das paletes.",
        _TALK,
    ),
    Story(
        "italian", "Ermenegilda", "Sottomonte", "ermenegilda-sottomonte", 31,
        "Buongiorno Nora, ho letto il suo articolo sul magazzino contato due volte e l'ho portato in "
        "riunione a Vicenza. Vorrei chiederle come ha gestito i resi del lunedì, da noi sono il vero "
        "problema.",
        _TALK,
    ),
    Story(
        "dutch", "Berendina", "Slochterhuis", "berendina-slochterhuis", 35,
        "Dag Nora, ik las je artikel over het magazijn dat dubbel telde en moest aan onze zaadloods in "
        "Hoogeveen denken. Mag ik je vragen hoe je de nachtploeg meekreeg?",
        _TALK,
    ),
    Story(
        "ukrainian", "Соломія", "Яворницька", "%D1%81%D0%BE%D0%BB%D0%BE%D0%BC%D1%96%D1%8F-51b0e2", 40,
        "Добрий день, Норо! Я прочитала вашу статтю про склад, який порахували двічі, і впізнала наш "
        "склад у Львові. Підкажіть, будь ласка, як ви переконали нічну зміну рахувати вдруге?",
        _TALK,
    ),
    Story(
        "plain-pitch", "Chad", "Ellsworthy", "chad-ellsworthy-scale", 8,
        "Hi Nora, we help consultants scale to 7 figures with our done-for-you LinkedIn lead generation "
        "system. Book a free strategy call: https://scale-ellsworthy.example/call",
        _PITCH,
    ),
    Story(
        "pitch-dressed-as-praise", "Melody", "Fairbrook", "melody-fairbrook", 19,
        "Nora, loved your brilliant article on double counting, so inspiring! We offer a content service "
        "that turns articles like yours into paying clients. Open to a quick demo of our packages this "
        "week?",
        _PITCH,
    ),
    Story(
        "only-a-link", "Rex", "Vandermolenaar", "rex-vandermolenaar", 28,
        "https://rex-dashboards.example/offer",
        _PITCH,
    ),
    Story(
        "crypto-scam", "Vivienne", "Goldenlau", "vivienne-goldenlau", 2,
        "Hello dear, you look like a serious person. My uncle teaches me gold and crypto trading, 30% "
        "guaranteed profit every week. Add me on WhatsApp +44 7700 900862 and I will show you how to "
        "invest.",
        expect("decline 4", NoteKind.SCAM),
    ),
)  # fmt: skip
