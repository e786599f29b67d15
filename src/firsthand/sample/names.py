"""Made-up people's names: first and last names of several cultures, combined at random."""

from dataclasses import dataclass
from random import Random
from unicodedata import combining, normalize
from urllib.parse import quote

from firsthand.sample.chance import pick


@dataclass(frozen=True, slots=True)
class Culture:
    """Names of one culture and the language its people write in."""

    language: str
    weight: int
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]


def _culture(language: str, weight: int, firsts: str, lasts: str) -> Culture:
    return Culture(language, weight, tuple(firsts.split()), tuple(lasts.split()))


CULTURES = (
    _culture(
        "en",
        22,
        """Alice Amber Audrey Beth Bridget Callie Daphne Eleanor Fiona Gemma Hazel Imogen Jill Kerry Lorna
        Molly Nadine Olive Paula Rosie Sally Tamsin Una Vicky Wendy Aaron Barney Cedric Dominic Edwin
        Felix Graham Harvey Ivor Jeremy Keith Lewis Malcolm Nigel Oscar Percy Quentin Russell Stuart
        Trevor""",
        """Ackersley Barnstow Bexhall Cawthorne Coldwell Dunmere Easterby Elmhurst Farrowby Fenwick Garsdale
        Hallowell Hartnoll Inglewood Jessop Kerridge Kingsnorth Lockhart Mabberley Merrow Netherby Oakden
        Pemberley Penhallow Quarrie Ravensdale Ridgeway Saltmarsh Shelbourne Stanhope Thornbury Tilney
        Underwood Vickers Wainfleet Westerby Whitlock Wraxall Yardley Yelland""",
    ),
    _culture(
        "de",
        13,
        """Anja Beate Carola Dagmar Elke Franziska Gudrun Heike Ilse Jutta Katrin Liesel Marlene Nadja Petra
        Renate Silke Tanja Ulrike Wiebke Achim Bernd Detlef Eckhard Falk Gernot Holger Ingo Jochen Kai
        Lothar Matthias Norbert Olaf Ralf Sören Thorsten Uwe Volker Wolfram""",
        """Ahrendt Bartels Birkenfeld Dahlmann Ebersbach Eichstedt Fahrenholz Gerlach Grünwald Hagemeister
        Hirschfeld Immenhof Jansohn Kaltenbach Königsmann Lauterbach Löwenthal Mohrungen Nettelbeck Oberländer
        Pfeiffer Quandel Rademacher Rosenthal Schönfeld Seidel Steinbrecher Tannhäuser Uhlenbrock Vollmer
        Wachsmuth Weidenfeller Wölfel Ziegenhals Zumbrock""",
    ),
    _culture(
        "nl",
        15,
        """Aukje Bregje Carlijn Doutzen Els Femke Greetje Hilde Ilse Jantien Klaske Lieke Marjolein Nienke
        Roos Saskia Tessa Wendelien Yfke Arjen Bas Coen Diederik Evert Floris Gijs Hidde Jelle Koen Lourens
        Maarten Niels Okke Pepijn Reinier Sjoerd Teun Wessel""",
        """Aalbers Beekhuis Boersma Brinkhorst Cuypers Dijkgraaf Elzinga Feenstra Groenewoud Haverkamp
        Hoogland Jongsma Kloosterman Koolhaas Langeveld Meulenkamp Noordhof Ottens Pekelharing Rietveld
        Roelofsen Schuurmans Spaargaren Terpstra Uittenhout Veenstra Vlietman Wagenaar Westerhof Zandstra""",
    ),
    _culture(
        "fr",
        9,
        """Amélie Béatrice Capucine Delphine Élodie Fabienne Gaëlle Hélène Isaure Joséphine Lucile Maëlle
        Noémie Océane Pauline Quitterie Rosalie Sidonie Armand Baptiste Cédric Damien Étienne Florian
        Gaspard Hervé Jérôme Loïc Mathis Octave Pascal Rémi Sylvain Thibault Yannick""",
        """Aubertin Beauvallon Chastaing Delacourt Desrosiers Estienne Fontvieille Garnerin Hautecombe
        Jaubert Lacombe Lavergne Maisonneuve Malbranche Noailly Ormesson Pelissard Queyras Rochebrune
        Saint-Cyr Taillefer Valmorel Vaugirard Villedieu""",
    ),
    _culture(
        "es",
        8,
        """Alba Begoña Candela Dolores Estrella Fátima Gloria Inmaculada Jimena Lorena Macarena Nieves
        Olalla Pilar Rocío Soledad Triana Violeta Alonso Borja Ciro Diego Efrén Gonzalo Hernán Íñigo
        Joaquín Leandro Mateo Nicolás Óscar Ramiro Santiago Tomás Ulises""",
        """Aldecoa Bermúdez Calatrava Cifuentes Escalona Fuentecilla Galíndez Hinojosa Iturbe Jaramillo
        Lizarraga Manrique Montalbán Navascués Olmedo Peñalver Quintanar Rebolledo Sandoval Tordesillas
        Urrutia Valdivieso Villanueva Zamorano""",
    ),
    _culture(
        "pt",
        6,
        """Anabela Benedita Catarina Deolinda Filipa Graça Iolanda Joana Leonor Mafalda Natália Otília
        Raquel Salomé Teresa Vitória Afonso Bernardo Caetano Duarte Estêvão Gonçalo Henrique João Lourenço
        Martim Nuno Rodrigo Simão Tiago""",
        """Abrantes Bragança Carrilho Damasceno Espinheira Figueiredo Gusmão Homem Junqueira Lacerda
        Magalhães Noronha Oliveirinha Penedo Quaresma Ribatejo Saldanha Tavira Vasconcelos Vilhena""",
    ),
    _culture(
        "it",
        7,
        """Agnese Bianca Caterina Donatella Elisa Fiorella Ginevra Ilaria Lavinia Marcella Noemi Ornella
        Rachele Serena Tullia Viola Adriano Bruno Corrado Dario Ettore Fabrizio Guido Ivano Leandro
        Manlio Nazario Oreste Pierluigi Renzo Saverio Tommaso Umberto""",
        """Albertazzi Bonfanti Castellani Dellacqua Fabbricatore Gambarotta Ippoliti Lanfranchi Mazzarini
        Montefosco Negroni Orlandini Passalacqua Quagliarella Ravasini Salimbeni Tagliaferri Ubaldini
        Vendramin Zanobini""",
    ),
    _culture(
        "en",
        6,
        """Annika Birgitta Ebba Freja Gunhild Hedda Ingrid Jorunn Kirsten Liv Maiken Ragnhild Signe Tuva
        Anders Bjarne Eskil Frode Gustav Halvor Jens Kjell Leif Mikkel Nils Oddvar Rune Sigurd Torbjørn""",
        """Aasland Bergquist Dalgaard Ekholm Fjellheim Granlund Hedström Isaksen Kjærgaard Lindbakken
        Månsdotter Nygaard Østerby Ravnsborg Skovlund Solberg Thulin Vestergren""",
    ),
    _culture(
        "en",
        5,
        """Agnieszka Bożena Danuta Grażyna Halina Iwona Jadwiga Kinga Małgorzata Zofia Bartosz Czesław
        Dariusz Grzegorz Jarosław Kacper Leszek Mirosław Radek Witold""",
        """Borkowiak Czarnota Dębicki Gawroń Jabłonka Kalinowicz Lipnicki Małecki Orzeszko Pawlikiewicz
        Rogalski Sobieraj Tarnawa Wierzba Zalewicz""",
    ),
    _culture(
        "en",
        6,
        """Aarti Bhavna Deepa Gayatri Ishita Kavya Lakshmi Meera Nandini Pooja Rukmini Shalini Tanvi Vidya
        Anand Bharat Chetan Devesh Girish Harsh Kiran Manoj Naveen Pranav Rajiv Sanjay Tarun Vikram""",
        """Achrekar Banerji Chakradhar Deshmane Gopalan Hegdekar Iyengarh Joshipura Kulkarnavar Malhotri
        Nambisan Padmasali Ramdurai Sankhe Tiwary Vaidyan""",
    ),
    _culture(
        "en",
        5,
        """Amina Basma Dalia Farida Hanan Jamila Leila Mounia Nawal Rania Salma Yasmine Zahra Adel Bilal
        Driss Faris Hamza Idris Karim Mehdi Nabil Omar Rachid Tarek Younes Zaid""",
        """Abdelnour Benkirane Chraibi Darwazeh El-Amrani Fakhoury Ghandour Haddadin Idrissou Jabbour
        Khalfaoui Mansouri Nasrallah Qabbani Sabbagh Tahiri Zerouali""",
    ),
    _culture(
        "en",
        5,
        """Abena Chiamaka Efua Folake Ifeoma Kemi Ngozi Oluchi Thandi Wanjiru Akin Babatunde Chidi Emeka
        Femi Kwabena Kofi Obinna Sipho Tendai Akiko Haruka Kaori Mei Yuki Daichi Hiroto Kenta Ren Wei""",
        """Abiodunah Boatengi Chukwuma Dlaminez Ekwueme Kamande Mensahene Nwosuji Okafori Owusuansa Sithole
        Asagiri Fujimaru Hoshikawa Kitamori Minazuki Tanigawa Lianghe Songyuan Zhaohui""",
    ),
)
_WEIGHTED = tuple(culture for culture in CULTURES for _ in range(culture.weight))
_SUFFIXES = (", PhD", ", MBA", " 🚀", ", PMP", " (she/her)", ", CSCP", " ✅")


@dataclass(frozen=True, slots=True)
class Name:
    """A made-up name with the language of its bearer."""

    first: str
    last: str
    language: str

    @property
    def full(self) -> str:
        """Return the display name."""
        return f"{self.first} {self.last}"


def make_name(rng: Random) -> Name:
    """Combine a first and a last name of one culture; some carry two last names, as people do."""
    culture = pick(rng, _WEIGHTED)
    first, last, roll = pick(rng, culture.firsts), pick(rng, culture.lasts), rng.random()
    if roll < 0.18:
        other = pick(rng, culture.lasts)
        last = last if other == last else f"{last}-{other}" if roll < 0.12 else f"{last} {other}"
    elif roll < 0.26:
        first = f"{first} {pick(rng, 'ABCDEFGHJKLMNPRSTVW')}."
    return Name(first, last, culture.language)


def adorn_last_name(rng: Random, last: str) -> str:
    """Give a few people the degrees, emoji and capitals that profiles have."""
    roll = rng.random()
    if roll < 0.03:
        return last + pick(rng, _SUFFIXES)
    return last.upper() if roll < 0.035 else last


def make_profile_url(rng: Random, name: Name) -> str:
    """Make a profile address; letters beyond ASCII are kept percent-encoded by about a tenth."""
    words = f"{name.first} {name.last}".replace(".", "").replace("-", " ").lower().split()
    slug = "-".join(words)
    if rng.random() < 0.6:
        slug = "".join(char for char in normalize("NFKD", slug) if not combining(char)).replace("ø", "o")
        slug = slug.replace("ł", "l").replace("æ", "ae").replace("ß", "ss")
    return f"https://www.linkedin.com/in/{quote(slug)}-{rng.getrandbits(36):09x}"
