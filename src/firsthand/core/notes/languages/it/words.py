"""Italian: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago", "settembre sett",
        "ottobre ott", "novembre nov", "dicembre dic",
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    seasons=("primavera", "estate", "autunno", "inverno"),
    day="giorno giorni",
    week="settimana settimane",
    month="mese mesi",
    year="anno anni",
    yesterday="ieri",
    today="oggi",
    tomorrow="domani",
    last="scorso scorsa scorsi passato passata ultimo ultima",
    this="questo questa quest'",
    next="prossimo prossima",
    ago="fa",
    since="dal",
    numbers=("un una uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
)  # fmt: skip

CLASSES = {
    "your": "tuo tua tuoi tue suo sua suoi sue vostro vostra",
    "my": "mio mia miei mie nostro nostra",
    "work": "articolo articoli intervento presentazione libro libri podcast puntata episodio workshop corso studio tesi intervista newsletter blog webinar "
    "rubrica video post pubblicazione relazione lezione lezioni seminario guida tutorial libreria repository slide ricerca capitolo analisi mostra "
    "documentario strumento panel paper metodo poster testo talk lavoro keynote saggio rapporto pezzo laboratorio discorso conferenza",
    "heard": "letto leggere leggendo ascoltato ascoltare sentito sentire visto vedere seguito assistito apprezzato piaciuto adorato usato uso usiamo utilizzo "
    "utilizziamo citato cito partecipato aiutato applicato condiviso colpito convinto ispirato trovato leggo amato riletto frequentato",
    "firms": "aziende imprese pmi clienti team imprenditori startup agenzie società manager professionisti brand fondatori organizzazioni leader coach "
    "consulenti donne dirigenti cliniche ospedali ristoranti negozi studi commercianti freelance privati",
    "role": "sviluppatore sviluppatrice ingegnere responsabile direttore direttrice manager analista consulente designer architetto tecnico posizione ruolo "
    "stage tirocinio tirocinante stagista infermiera data product commerciale contabile programmatore ricercatore ricercatrice assistente coordinatore "
    "coordinatrice profilo developer lead figura head addetto impiegato",
    "people": "amico amica collega capo fratello sorella cugino cugina marito moglie professore professoressa prof mentore vicino vicina padre madre conoscente "
    "socia socio zio zia cognato relatore relatrice compagno compagna",
    "mate": "collega colleghi colleghe capo stagista cliente responsabile assistente apprendista tirocinante compagno compagna superiore manager",
    "our": "nostro nostra nostri nostre",
}
