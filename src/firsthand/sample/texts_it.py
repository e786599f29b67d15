"""Italian parts of filler messages."""

from firsthand.sample.phrases import phrases

ITALIAN = phrases(
    openers="""
Ciao {first},
Buongiorno {first},
Salve {first},
{first}, grazie della risposta.
Ciao {first}, sono appena tornato da {city}.
{first}, come va a {city}?
""",
    news="""
Sono arrivati i numeri di {month} su {topic}: {m} righe, {n} solo a {city}.
Abbiamo spostato la riunione su {topic} a {day}, {company} non poteva prima.
Da {company}, a {city}, dopo la conta mancano {n} pallet.
A {month} comincio da {company}, sempre su {topic} ma con un budget.
La prova su {topic} a {city} va avanti da {n} settimane senza scosse.
{company} ha scelto un altro per {topic}, ci mancavano {n} punti.
La tua lista su {topic} ha risolto {n} dei {m} errori di {company}.
Il magazzino di {city} si è fermato {day} per colpa di {topic}.
Dopo {n} riunioni {company} ha finalmente una sola definizione di {topic}.
Ho spiegato {topic} a {n} persone a {city} e nessuno è scappato.
La fattura {m} per i giorni su {topic} è partita {day} per {city}.
""",
    answers="""
Sì, {day} va bene, ti chiamo da {city}.
Ecco i {n} che cercavamo, grazie.
Anche da {company} alla fine era {topic}.
A {month} sono a {city}, la settimana dopo volentieri.
Chiedi la riga {m}, il resto viene da sé.
Prendi il mio: {n} pagine, tre utili.
Buffo, {company} mi ha detto il contrario a {city}.
""",
    asks="""
Ti va bene {day} alle nove e {q}?
Hai ancora il modello su {topic} di {company}?
A chi chiederesti a {city}?
Puoi guardare pagina {n} prima di {day}?
Sei a {city} a {month}?
Coinvolgiamo subito {company}?
Ti mando le {n} righe che fanno male.
Senza fretta, a {month} va benissimo.
""",
    closers="""
Un abbraccio da {city}
Saluti
A {day}
Grazie ancora
Buon {day}
""",
    wishes="""
Buon compleanno, {first}, anche da {city}!
Buon anno, {first}, e meno riunioni di {day}.
Buone feste, {first}, ovunque tu sia.
{first}, è già un anno da {city}. Tanti auguri!
""",
    pitches="""
La nostra soluzione per {topic} fa risparmiare il {n} per cento ad aziende come {company}.
Abbiamo fissato {n} incontri per {company} in un solo mese.
A {month} c'è il {n} per cento di sconto su {topic}.
""",
    offers="""
Ha 15 minuti {day} per una demo?
Prenoti subito, restano {n} posti.
Posso mandarle l'offerta di {month}?
""",
    refusals="""
grazie di aver pensato a me, ma non mi serve {topic}. Buon lavoro.
non fa per me, mi spiace. In bocca al lupo con {company}.
""",
    reasons="""
eravamo alla stessa sessione su {topic} a {city}, lei è corsa al treno delle {h}.
seguo {topic} da {company} e il suo testo di {month} ci ha salvato {n} pallet a {city}.
ho ereditato {topic} da {company} e trovo i suoi appunti dappertutto a {city}.
la sua risposta su {topic} a {month} ha tolto {company} dai guai con {n} ordini.
""",
    topics="""inventario, banchine, resi, previsione, formazione, catena del freddo, scorte di sicurezza,
 tempi di consegna, contratti di trasporto, imballaggio, dogana, turni, anagrafica, ricambi, giri""",
    days="lunedì, martedì, mercoledì, giovedì, venerdì",
    months="""gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre,
 novembre, dicembre""",
)
