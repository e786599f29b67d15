"""Words of organisations as data: legal forms, generic words, places, schools, public mail hosts."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a register adds at the end of a name, dots and slashes left out.
LEGAL_FORMS = _words("""
    gmbh mbh ggmbh ag se kg kgaa ohg gbr ug ev eg haftungsbeschrankt gesmbh
    ltd limited plc llp lp llc inc incorporated corp corporation co company pty pvt private cic
    sa sas sasu sarl eurl snc scop sca sl slu slne sau scl sad srl spa sapa srls
    lda ltda limitada eireli unipessoal bv nv vof cv cvba bvba ab as aps oy oyj asa kk gk sro doo dd
    zrt kft sp z oo ooo oao zao pao sdn bhd bhd pte ltee sia uab ou eood ead
""")

# What two firms of one house differ in.
GENERIC = _words("""
    group gruppe groupe grupo gruppo groep holding holdings consulting consultants consultancy
    international global worldwide technologies technology tech solutions services service systems
    software digital partners traders trading enterprises industries ventures labs studio studios agency
    beratung unternehmensberatung conseil consultoria consultores consulenza advies advisory
    deutschland germany austria osterreich schweiz switzerland suisse svizzera france espana spain
    portugal brasil brazil italia italy nederland netherlands holland belgium belgie belgique luxembourg
    uk usa us america americas europe europa emea dach apac asia africa iberia latam nordics ireland
    poland polska india china japan canada mexico argentina australia singapore sweden norway denmark
    finland czech romania hungary greece turkey turkiye the of and
""")

# Bodies named after their town, by what they are: the town alone names neither.
_BODIES = {
    "council": _words("""
        council city borough county township municipality ville mairie commune metropole comune municipio
        gemeente provincie stadt stadtverwaltung stadtwerke landkreis rathaus gemeinde camara municipal
        prefeitura ayuntamiento diputacion concello"""),
    "hospital": _words("""
        hospital clinic klinik klinikum krankenhaus kliniken hopital chu clinique ospedale clinica ziekenhuis
        infirmary asl"""),
    "paper": _words("""
        museum museo musee museu theatre theater teatro zeitung anzeiger courier herald gazette tribune
        airport aeroporto flughafen aeroport"""),
}
_BODY_OF = {word: kind for kind, words in _BODIES.items() for word in words}
BODIES = frozenset(_BODY_OF)


def body_of(word: str) -> str:
    """Return what kind of body a word says, "" where it says none: "mairie" and "ville" are one."""
    return _BODY_OF.get(word, "")


# Words that join the parts of a name and that one writer leaves out.
JOINERS = _words("and und et of de da do dos das del della di du der des von zu the la le el y e")

# Where people say they are, so that a place in a headline is not taken for a firm.
PLACES = GENERIC | _words("""
    berlin hamburg munich munchen koln cologne frankfurt stuttgart dusseldorf leipzig dresden wien vienna
    graz zurich basel bern geneva geneve genf london manchester edinburgh dublin glasgow bristol paris
    lyon marseille toulouse bordeaux nantes lille madrid barcelona valencia sevilla seville bilbao malaga
    lisbon lisboa porto braga coimbra roma rome milano milan torino napoli bologna firenze amsterdam
    rotterdam utrecht eindhoven brussels bruxelles brussel antwerp antwerpen gent madeira
    york boston chicago francisco angeles seattle austin toronto montreal vancouver sydney melbourne
    paulo rio janeiro brasilia recife curitiba bogota lima santiago buenos aires mexico
    warsaw warszawa krakow prague praha budapest bucharest athens istanbul stockholm oslo copenhagen
    helsinki tokyo mumbai bangalore delhi dubai remote worldwide
""")

# One town, several languages.
TOWNS = {
    "munchen": "munich",
    "muenchen": "munich",
    "koln": "cologne",
    "koeln": "cologne",
    "wien": "vienna",
    "zuerich": "zurich",
    "lisboa": "lisbon",
    "lisbonne": "lisbon",
    "lissabon": "lisbon",
    "roma": "rome",
    "milano": "milan",
    "mailand": "milan",
    "torino": "turin",
    "firenze": "florence",
    "napoli": "naples",
    "venezia": "venice",
    "geneve": "geneva",
    "genf": "geneva",
    "sevilla": "seville",
    "bruxelles": "brussels",
    "brussel": "brussels",
    "antwerpen": "antwerp",
    "praha": "prague",
    "warszawa": "warsaw",
    "coimbra": "coimbra",
}

# One kind of school, several languages.
SCHOOL_KINDS = {
    **dict.fromkeys(_words("university universitat universitaet universidade universidad universite "
                           "universita universiteit univ uni universitas uniwersytet"), "university"),
    **dict.fromkeys(_words("technische technical technique tecnica tecnico technological technologie "
                           "technology tecnologia"), "technical"),
    **dict.fromkeys(_words("school schule hochschule escola escuela ecole scuola"), "school"),
    **dict.fromkeys(_words("college colegio collegio"), "college"),
    **dict.fromkeys(_words("institute institut instituto istituto instituut"), "institute"),
    **dict.fromkeys(_words("faculty facultad faculdade faculte facolta fakultat faculteit"), "faculty"),
    **dict.fromkeys(_words("catolica catholic katholische katholieke catholique cattolica"), "catholic"),
    **dict.fromkeys(_words("nova neue new nueva nouvelle nuova"), "new"),
    **dict.fromkeys(_words("economics economia wirtschaft economie economicas"), "economics"),
    "tu": "technical university",
    "polytechnic": "polytechnic",
    "politecnico": "polytechnic",
    "politecnica": "polytechnic",
    "polytechnique": "polytechnic",
}  # fmt: skip

# Mail anybody can have, whatever stands after the last dot.
PUBLIC_HOSTS = _words(
    "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail gmx yandex icloud aol"
)
PUBLIC_DOMAINS = _words("""
    me.com mac.com web.de freenet.de t-online.de arcor.de posteo.de posteo.net mailbox.org proton.me
    protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io mail.com email.com mail.ru inbox.ru
    list.ru bk.ru rambler.ru qq.com foxmail.com 163.com 126.com sina.com sohu.com naver.com hanmail.net
    daum.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it
    tiscali.it alice.it tin.it email.it sapo.pt netcabo.pt iol.pt uol.com.br bol.com.br terra.com.br
    ig.com.br globo.com telefonica.net ono.com ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl
    upcmail.nl bluewin.ch hispeed.ch sunrise.ch telenet.be skynet.be proximus.be a1.net chello.at aon.at
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net shaw.ca rogers.com
    btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net rediffmail.com
    fastmail.com fastmail.fm hey.com duck.com privaterelay.appleid.com zoho.com zohomail.com seznam.cz
    wp.pl o2.pl onet.pl interia.pl ukr.net abv.bg linkedin.com
""")

# The part of a domain before the country that is not the owner's: example.co.uk.
SECOND_LEVELS = _words("co com org net ac gov edu gob gouv")
