"""The platform's own invitation texts, so that a note nobody wrote is told from one somebody did."""

# ruff: noqa: E501 - word lists

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz

from firsthand.core.notes.text import Text
from firsthand.core.notes.words import fold

# A language may have any number of lines; add one for a text that is missing.
DEFAULT_TEXTS = """
I'd like to add you to my professional network on LinkedIn.
I'd like to add you to my professional network.
I would like to add you to my professional network on LinkedIn.
I'd like to join your LinkedIn network.
I'd like to join your network.
I'd like to connect with you on LinkedIn.
I'd like to connect on LinkedIn.
Please add me to your LinkedIn network.
Please join my network on LinkedIn.
I'd like to add you to my network.
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.
I'd like to include you in my network to share updates and stay in touch.
I'd like to stay in touch with you on LinkedIn.
Let's connect on LinkedIn.
Let's stay in touch on LinkedIn.
I would like to invite you to join my professional network on LinkedIn.
I'd like to invite you to join my network on LinkedIn.
Please accept my invitation to connect on LinkedIn.
I'd like to connect with you.
Vorrei aggiungerti alla mia rete professionale su LinkedIn.
Vorrei aggiungerti alla mia rete.
Vorrei far parte della tua rete su LinkedIn.
Mi piacerebbe aggiungerti alla mia rete professionale su LinkedIn.
Desidero aggiungerti alla mia rete professionale su LinkedIn.
Vorrei aggiungerla alla mia rete professionale su LinkedIn.
Vorrei aggiungerti alla mia rete su LinkedIn.
Vorrei entrare a far parte della tua rete su LinkedIn.
Vorrei collegarmi con te su LinkedIn.
Je souhaiterais rejoindre votre réseau sur LinkedIn.
Je souhaiterais rejoindre votre réseau professionnel sur LinkedIn.
Je souhaiterais vous ajouter à mon réseau professionnel sur LinkedIn.
J'aimerais rejoindre votre réseau LinkedIn.
J'aimerais faire partie de votre réseau LinkedIn.
Merci de m'ajouter à votre réseau professionnel sur LinkedIn.
Rejoignez mon réseau sur LinkedIn.
Je souhaite rejoindre votre réseau LinkedIn.
Merci de m'ajouter à votre réseau LinkedIn.
Merci de m'ajouter à votre réseau.
Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.
J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn.
Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.
J'aimerais t'ajouter à mon réseau professionnel sur LinkedIn.
Me gustaría añadirte a mi red profesional en LinkedIn.
Me gustaría añadirle a mi red de contactos en LinkedIn.
Me gustaría añadirte a mi red.
Me gustaría sumarte a mi red profesional en LinkedIn.
Me gustaría agregarte a mi red de LinkedIn.
Quiero añadirte a mi red profesional en LinkedIn.
Me gustaría formar parte de tu red de LinkedIn.
Me gustaría añadirle a mi red profesional en LinkedIn.
Me gustaría agregarte a mi red profesional en LinkedIn.
Me gustaría agregarlo a mi red profesional en LinkedIn.
Me gustaría unirme a tu red de LinkedIn.
Me gustaría unirme a su red de LinkedIn.
Me gustaría conectar contigo en LinkedIn.
Quisiera agregarte a mi red profesional en LinkedIn.
Gostaria de adicioná-lo(a) à minha rede profissional no LinkedIn.
Gostaria de adicioná-lo à minha rede profissional no LinkedIn.
Gostaria de adicioná-la à minha rede profissional no LinkedIn.
Gostaria de te adicionar à minha rede profissional no LinkedIn.
Gostaria de adicionar você à minha rede profissional no LinkedIn.
Eu gostaria de adicioná-lo à minha rede profissional no LinkedIn.
Gostaria de fazer parte da sua rede no LinkedIn.
Gostava de o adicionar à minha rede profissional no LinkedIn.
Gostava de te adicionar à minha rede profissional no LinkedIn.
Gostaria de adicionar-te à minha rede profissional no LinkedIn.
Quero adicionar você à minha rede profissional no LinkedIn.
Gostaria de adicionar você à minha rede no LinkedIn.
Gostaria de me conectar com você no LinkedIn.
Gostaria de me juntar à sua rede no LinkedIn.
Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Ich würde dich gerne zu meinem beruflichen Netzwerk hinzufügen.
Ich möchte Ihrem LinkedIn-Netzwerk beitreten.
Ich möchte Sie gerne zu meinem Netzwerk auf LinkedIn hinzufügen.
Ich möchte Sie zu meinem beruflichen Netzwerk hinzufügen.
Ich würde Sie gerne in mein berufliches Netzwerk auf LinkedIn aufnehmen.
Ich möchte Sie in mein berufliches Netzwerk auf LinkedIn einladen.
Ich möchte dich in mein Netzwerk auf LinkedIn aufnehmen.
Bitte nehmen Sie mich in Ihr LinkedIn-Netzwerk auf.
Ich würde mich gerne mit Ihnen auf LinkedIn vernetzen.
Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn.
Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.
Ik zou u graag willen toevoegen aan mijn professionele netwerk op LinkedIn.
Ik zou je graag toevoegen aan mijn netwerk op LinkedIn.
Ik wil graag lid worden van uw LinkedIn-netwerk.
Ik wil u graag toevoegen aan mijn netwerk op LinkedIn.
Ik wil je toevoegen aan mijn professionele netwerk op LinkedIn.
Graag voeg ik u toe aan mijn professionele netwerk op LinkedIn.
Ik wil graag deel uitmaken van uw netwerk op LinkedIn.
Ik nodig u uit voor mijn professionele netwerk op LinkedIn.
Ik wil graag met je in contact komen op LinkedIn.
Ik wil graag deel uitmaken van je LinkedIn-netwerk.
Chciałbym dodać Cię do mojej sieci kontaktów zawodowych na LinkedIn.
Chciałabym dodać Cię do mojej sieci kontaktów zawodowych na LinkedIn.
Jag vill lägga till dig i mitt professionella nätverk på LinkedIn.
Jeg vil gerne føje dig til mit professionelle netværk på LinkedIn.
Jeg vil gjerne legge deg til i mitt profesjonelle nettverk på LinkedIn.
Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum.
Я хотел бы добавить вас в свою профессиональную сеть на LinkedIn.
Хочу додати вас до своєї професійної мережі на LinkedIn.
Aș dori să vă adaug la rețeaua mea profesională pe LinkedIn.
Rád bych si vás přidal do své profesní sítě na LinkedIn.
LinkedInであなたとつながりを持ちたいです。
我想将您加到我的领英职业人脉中。
أود إضافتك إلى شبكتي المهنية على لينكد إن.
Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.
Chcę dodać Cię do mojej sieci zawodowej w LinkedIn.
Chciałbym dodać Cię do swojej sieci kontaktów na LinkedIn.
Jag skulle vilja lägga till dig i mitt professionella nätverk på LinkedIn.
Jeg vil gerne tilføje dig til mit professionelle netværk på LinkedIn.
Haluaisin lisätä sinut ammatilliseen verkostooni LinkedInissä.
Θα ήθελα να σας προσθέσω στο επαγγελματικό μου δίκτυο στο LinkedIn.
Szeretném felvenni Önt a szakmai hálózatomba a LinkedInen.
Rád by som si vás pridal do svojej profesijnej siete na LinkedIn.
Ráda bych si vás přidala do své profesní sítě na LinkedIn.
Želim vas dodati u svoju profesionalnu mrežu na LinkedInu.
Бих искал да ви добавя към професионалната си мрежа в LinkedIn.
Я хотела бы добавить вас в свою профессиональную сеть на LinkedIn.
Приглашаю вас присоединиться к моей профессиональной сети в LinkedIn.
M'agradaria afegir-te a la meva xarxa professional a LinkedIn.
אשמח להוסיף אותך לרשת המקצועית שלי בלינקדאין.
LinkedIn에서 귀하를 제 인맥으로 추가하고 싶습니다.
私のLinkedInネットワークに参加してください。
我想邀请您加入我在领英上的人脉网络。
我想將您加入我在 LinkedIn 上的專業人脈。
ฉันต้องการเพิ่มคุณในเครือข่ายของฉันบน LinkedIn
Tôi muốn thêm bạn vào mạng lưới nghề nghiệp của tôi trên LinkedIn.
मैं आपको LinkedIn पर अपने पेशेवर नेटवर्क में जोड़ना चाहता हूँ।
Gusto kitang idagdag sa aking propesyonal na network sa LinkedIn.
می‌خواهم شما را به شبکه حرفه‌ای خود در لینکدین اضافه کنم.
"""

_LIKENESS = 90.0  # of 100
_GREETING_SENTENCES = 1  # "Hello Ana!" before it
_LONGEST = 400  # characters; a longer note says more than a default text
_GREETING = (
    "hi hello hey dear hallo hola ola ciao bonjour salut beste lieber liebe sehr geehrter geehrte geehrtes herr frau guten tag "
    "buenos dias buongiorno buonasera caro cara gentile estimado estimada prezado prezada bom dia boa tarde goedemorgen "
    "goedendag dag geachte heer mevrouw meneer monsieur madame mr mrs ms dr sir madam good morning afternoon evening cher "
    "chere querido querida oi sr sra signor signora dott zdravo czesc hej merhaba"
)


def is_default_text(text: str, *, owner_words: Iterable[str]) -> bool:
    """Tell whether a cleaned text is a default one, but for a greeting before and a signature after it."""
    if len(text) > _LONGEST:
        return False
    if _TEMPLATE_ID.fullmatch(text.strip()):
        return True
    words = _words(text)
    near = _near(words)
    stripped = _without_greeting(words, frozenset(owner_words), near)
    return any(_is_like(words, default) or _is_like(stripped, default) for default in near)


def without_default(text: Text, *, owner_words: Iterable[str]) -> Text:
    """Return a text without the default one that it begins with, where it goes on in words of its own."""
    for last in range(_GREETING_SENTENCES + 1):
        begun = [word for word in text.words if word.sentence <= last]
        if len(begun) in (0, len(text.words)):
            return text
        if is_default_text(text.text[: begun[-1].end], owner_words=owner_words):
            return text.without(range(len(begun)))
    return text


_TEMPLATE_ID = re.compile(r"(?:invite|accept_invite)_[a-z]{0,20}_?\d{0,3}")


def _is_like(words: list[str], default: tuple[str, ...]) -> bool:
    """Compare with a default text; what follows it may be a signature, not another sentence."""
    whole = " ".join(default)
    if fuzz.ratio(" ".join(words), whole, score_cutoff=_LIKENESS):
        return True
    rest = words[len(default) :]
    return len(rest) <= _SIGNATURE and bool(
        fuzz.ratio(" ".join(words[: len(default)]), whole, score_cutoff=_LIKENESS)
    )


_SIGNATURE = 12  # words: "Kind regards, Ann Example, Head of Sales, Example Ltd" or "Sent from my phone"


def _near(words: list[str]) -> list[tuple[str, ...]]:
    """Return the default texts that share at least half their words with these, slips allowed."""
    shared = Counter(number for word in set(words) for number in _filed().get(word, ()))
    defaults = _defaults()
    return [defaults[number] for number in sorted(shared) if 2 * shared[number] >= len(defaults[number])]


def _without_greeting(
    words: list[str], owner_words: frozenset[str], near: list[tuple[str, ...]]
) -> list[str]:
    at = 0
    while at < min(len(words), 6) and (words[at] in owner_words or words[at] in _greeting_words()):
        at += 1
    if at and at < len(words) and at < 4 and words[at - 1] in _greeting_words():
        after = words[at + 1 :]  # a greeting to somebody else is still a greeting
        if any(_is_like(after, default) for default in near):
            return after
    return words[at:]


@cache
def _greeting_words() -> frozenset[str]:
    return frozenset(_GREETING.split())


@cache
def _defaults() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_words(line)) for line in DEFAULT_TEXTS.splitlines() if line)


@cache
def _filed() -> dict[str, list[int]]:
    """Return the numbers of the default texts by each of their words, as often as it stands there."""
    filed: dict[str, list[int]] = {}
    for number, default in enumerate(_defaults()):
        for word in default:
            filed.setdefault(word, []).append(number)
    return filed


def _words(text: str) -> list[str]:
    return [fold(word) for word in re.findall(r"[^\W_]+", text.replace("'", ""))]
