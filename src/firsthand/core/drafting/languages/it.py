"""Replies in Italian: Lei by default, tu where the note says so."""

from firsthand.core.drafting.languages.introducing.it import INTRODUCING
from firsthand.core.drafting.languages.touching.it import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="it",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    month_and_year="{name} {year}",
    other_register="tu",
    other_words=("tu", "ti", "te", "tuo", "tua", "tuoi", "tue", "ciao"),
    texts={
        "greeting.named": "[Buongiorno|Ciao] {first_name},",
        "greeting.plain": "[Buongiorno|Ciao],",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "grazie per l'invito. Abbiamo lavorato insieme, quindi è un piacere riprendere i contatti. Se "
            "posso [esserLe|esserti] utile, con un contatto, un parere o una rilettura, [me lo "
            "dica|dimmelo] pure."
        ),
        "accept.worked_at": (
            "grazie per l'invito. È un piacere riprendere i contatti dopo l'esperienza comune in "
            "{organisation}. Se posso [esserLe|esserti] utile, con un contatto, un parere o una rilettura, "
            "[me lo dica|dimmelo] pure."
        ),
        "accept.met": (
            "grazie per l'invito. Ci conosciamo e ci siamo sentiti l'ultima volta in {month}, quindi è un "
            "piacere continuare qui. Se in questo momento posso [esserLe|esserti] utile, [me lo "
            "dica|dimmelo] pure."
        ),
        "accept.spoken": (
            "grazie per l'invito. Ci siamo sentiti l'ultima volta in {month}, e riprendo volentieri il "
            "filo. Se in questo momento posso [esserLe|esserti] utile, [me lo dica|dimmelo] pure."
        ),
        "accept.known": (
            "grazie per l'invito, è un piacere [risentirLa|risentirti]. Se in questo momento posso "
            "[esserLe|esserti] utile, [me lo dica|dimmelo] pure."
        ),
        "accept.introduced": (
            "grazie per l'invito. {introducer} ci ha messi in contatto in {month}, e riparto volentieri da "
            "lì. Se c'è qualcosa in cui posso [aiutarLa|aiutarti], [me lo dica|dimmelo] e vedrò cosa posso "
            "fare."
        ),
        "accept.event": (
            "grazie per l'invito. [Lei menziona|Menzioni] {event}: io c'ero, e il contatto mi fa piacere. "
            "Se c'è qualcosa in cui posso [aiutarLa|aiutarti], [me lo dica|dimmelo] e vedrò cosa posso "
            "fare."
        ),
        "accept.work": (
            "grazie per l'invito e per le righe sul mio lavoro. Se su questo tema posso "
            "[aiutarLa|aiutarti] in qualcosa, [me lo dica|dimmelo] e vedrò cosa posso fare."
        ),
        "accept.plain": (
            "grazie per l'invito, il contatto mi fa piacere. Se c'è qualcosa in cui posso "
            "[aiutarLa|aiutarti], [me lo dica|dimmelo] e vedrò cosa posso fare."
        ),
        "accept.short": (
            "grazie per l'invito. Se posso [esserLe|esserti] utile in qualcosa, [me lo dica|dimmelo] pure."
        ),
        "talk.introduced": (
            "grazie per l'invito. {introducer} ci ha messi in contatto in {month}, e mi piacerebbe sapere "
            "a cosa [sta lavorando|stai lavorando]. [Avrebbe|Avresti] 15-30 minuti, al telefono o in "
            "video, nelle prossime due settimane?"
        ),
        "talk.mentioned": (
            "grazie per l'invito. [Lei menziona|Menzioni] {introducer}, quindi vorrei saperne di più. Mi "
            "collego con persone con cui ho parlato: [avrebbe|avresti] 15-30 minuti, al telefono o in "
            "video, nelle prossime due settimane?"
        ),
        "talk.event": (
            "grazie per il messaggio. [Lei menziona|Menzioni] {event}: io c'ero, ma non ricordo se abbiamo "
            "parlato. Prima di collegarci, [avrebbe|avresti] 15-30 minuti per una chiamata nelle prossime "
            "due settimane?"
        ),
        "talk.organisation": (
            "grazie per il messaggio. [Lei menziona|Menzioni] {organisation}: io c'ero, ma non ricordo se "
            "ci siamo incrociati. Prima di collegarci, [avrebbe|avresti] 15-30 minuti per una chiamata "
            "nelle prossime due settimane?"
        ),
        "talk.met": (
            "grazie per il messaggio e per aver detto come ci conosciamo. Non lo ritrovo nei miei appunti, "
            "che "
            "possono essere incompleti. [Avrebbe|Avresti] 15-30 minuti per una chiamata nelle prossime due "
            "settimane?"
        ),
        "talk.work": (
            "grazie per le righe sul mio lavoro. Mi piacerebbe sapere a cosa [sta lavorando Lei|stai "
            "lavorando tu]. Mi collego con persone con cui ho parlato: [avrebbe|avresti] 15-30 minuti, al "
            "telefono o in video?"
        ),
        "talk.advice": (
            "grazie per aver scritto che cosa [cerca|cerchi]. Preferisco parlarne che tirare a indovinare: "
            "[avrebbe|avresti] 15-30 minuti per una chiamata nelle prossime due settimane? Poi possiamo "
            "collegarci."
        ),
        "talk.recruiter": (
            "grazie per il messaggio su una posizione. Vorrei prima parlarne 15-30 minuti, così capiamo "
            "entrambi se è adatta. Quale giorno delle prossime due settimane [Le|ti] andrebbe bene?"
        ),
        "talk.meet": (
            "grazie per aver proposto di sentirci. 15-30 minuti al telefono o in video mi vanno bene, e "
            "poi possiamo collegarci. Quale giorno delle prossime due settimane [Le|ti] andrebbe bene?"
        ),
        "talk.plain": (
            "grazie per l'invito. Mi collego con persone con cui ho parlato, così sappiamo chi possiamo "
            "consigliare. [Avrebbe|Avresti] 15-30 minuti per una chiamata nelle prossime due settimane?"
        ),
        "talk.short": (
            "grazie per l'invito. Prima di collegarci, [avrebbe|avresti] 15-30 minuti per una chiamata?"
        ),
        "propose.first": (
            "grazie per l'invito. Mi collego con persone con cui ho parlato, così sappiamo chi possiamo "
            "consigliare. Per una chiamata di {minutes} minuti ho tempo:"
        ),
        "propose.again": "per la nostra chiamata di {minutes} minuti ho tempo:",
        "propose.place": "Come ci sentiamo:",
        "propose.end": "[Le|Ti] andrebbe bene? Altrimenti [mi indichi|indicami] un altro orario.",
        "propose.first.subject": "Un orario per la nostra chiamata",
        "ask.plain": (
            "grazie per l'invito. Mi collego con persone che conosco direttamente, e al momento non riesco "
            "a collocarci. Ci siamo già incontrati? Se sì, [mi ricordi|ricordami] dove; se no, che cosa "
            "[L'ha|ti ha] fatto pensare a me?"
        ),
        "ask.organisation": (
            "grazie per l'invito. Sembra che {organisation} sia nel percorso di entrambi. Ci siamo "
            "incontrati lì? Mi collego con persone che conosco direttamente, e un indizio mi aiuterebbe."
        ),
        "ask.event": (
            "grazie per l'invito. {event} è nella mia agenda: ci siamo incontrati lì? Mi collego con "
            "persone che conosco direttamente, e un indizio mi aiuterebbe."
        ),
        "ask.introduced": (
            "grazie per l'invito. {introducer} ci ha messi in contatto in {month}, e da allora ho perso il "
            "filo. Ci siamo sentiti dopo? Una riga su che cosa [La|ti] porta qui ora mi aiuterebbe."
        ),
        "ask.wrote": (
            "grazie per l'invito. Ci ritrovo nella stessa conversazione in {month}, ma non ricordo come ci "
            "conosciamo. Ci siamo già incontrati? Se sì, dove?"
        ),
        "ask.namesake": (
            "grazie per l'invito. In {month} ero in contatto con una persona di nome {full_name}. [Era "
            "Lei|Eri tu], o è solo lo stesso nome? Mi collego con persone che conosco direttamente e "
            "preferisco verificare."
        ),
        "ask.namesake_plain": (
            "grazie per l'invito. Il [Suo|tuo] nome mi è familiare. Ci siamo già incontrati, o è solo lo "
            "stesso nome di qualcuno che conosco? Mi collego con persone che conosco direttamente e "
            "preferisco verificare."
        ),
        "ask.mistaken": (
            "grazie per l'invito. Non ritrovo nei miei appunti quello che [scrive|scrivi], ma possono "
            "essere incompleti. [Può|Puoi] aiutarmi a ricordare come ci conosciamo?"
        ),
        "ask.mistaken_event": (
            "grazie per l'invito. [Lei menziona|Menzioni] {event}: non mi torna con la mia agenda, che può "
            "essere incompleta. [Può|Puoi] aiutarmi a ricordare quando e dove è stato?"
        ),
        "ask.mistaken_organisation": (
            "grazie per l'invito. [Lei menziona|Menzioni] {organisation}: non mi torna con le mie date. "
            "[Può|Puoi] aiutarmi a ricordare quando e dove ci siamo incrociati?"
        ),
        "ask.mistaken_person": (
            "grazie per l'invito. [Lei menziona|Menzioni] {person}: non mi torna con i miei appunti. "
            "[Può|Puoi] aiutarmi a ricordare che legame c'è tra noi tre?"
        ),
        "ask.elsewhere": (
            "su LinkedIn mi è arrivato un invito a [Suo|tuo] nome, con un testo insolito, perciò chiedo "
            "qui: [era Lei|eri tu]? Se no, forse qualcuno usa il [Suo|tuo] account o una sua copia, e "
            "conviene controllare."
        ),
        "ask.elsewhere.subject": "Un invito LinkedIn a [Suo|tuo] nome",
        "ask.short": (
            "grazie per l'invito. Al momento non riesco a collocarci: ci siamo già incontrati e, se sì, dove?"
        ),
        "decline.plain": (
            "grazie per l'invito. Tengo questa rete per le persone che conosco direttamente, quindi per "
            "ora mi fermo qui. [Le|Ti] auguro ogni bene."
        ),
        "decline.pitch": (
            "grazie per il messaggio. In questo momento non mi serve, e tengo questa rete per le persone "
            "che conosco direttamente. [Le|Ti] auguro buon lavoro."
        ),
        "decline.follow": (
            "grazie per l'invito. Tengo i collegamenti per le persone che conosco direttamente. Quello che "
            "pubblico è aperto a tutti: se [Le|ti] interessa, [può|puoi] seguire il mio profilo. [Le|Ti] "
            "auguro ogni bene."
        ),
        "decline.short": (
            "grazie per l'invito. Tengo questa rete per le persone che conosco direttamente. [Le|Ti] "
            "auguro ogni bene."
        ),
        "followup.talked": ("grazie per la nostra conversazione. Mi fa piacere che ora siamo in contatto."),
        "followup.welcomed": ("grazie di aver accettato il mio invito. Mi fa piacere che siamo in contatto."),
        "followup.plain": "grazie per l'invito. Mi fa piacere che ora siamo in contatto.",
        "followup.plain.subject": "Restiamo in contatto",
        "followup.match": (
            "[Ha|Hai] accennato a «{topic}». In questo posso dare una mano: {offer}. [Mi dica|Dimmi] pure "
            "che cosa [Le|ti] sarebbe utile."
        ),
        "followup.noted": (
            "Quando ci siamo parlati, [Lei ha citato|tu hai citato] «{topic}». In questo posso dare una mano: {offer}. "
            "[Mi dica|Dimmi] pure che cosa [Le|ti] sarebbe utile."
        ),
        "followup.offer": (
            "Se [Le|ti] può servire, ecco in che cosa posso dare una mano: {offer}. [Me lo dica|Dimmelo] "
            "pure."
        ),
        "followup.help": (
            "Se c'è qualcosa in cui posso [aiutarLa|aiutarti], [me lo dica|dimmelo] e vedrò cosa posso fare."
        ),
        "followup.seek": "E se dovesse capitare l'occasione, ecco che cosa cerco: {seek}.",
        "check.introducer": (
            "{full_name} mi ha inviato un invito su LinkedIn che cita il [Suo|tuo] nome. Viene da parte "
            "[Sua|tua]? Se sì, una riga su come vi conoscete mi aiuterebbe. Se no, è utile saperlo "
            "comunque."
        ),
        "check.introducer.subject": "{full_name} viene da parte [Sua|tua]?",
        "invite.worked_at": "ci conosciamo dai tempi di {organisation}, e mi piacerebbe restare in contatto.",
        "invite.worked": "abbiamo lavorato insieme, e mi piacerebbe restare in contatto.",
        "invite.met": "ci siamo visti in {month}, e mi piacerebbe restare in contatto.",
        "invite.met_at": "ci siamo visti in {month} («{event}»), e mi piacerebbe restare in contatto.",
        "invite.spoken": "ci siamo scritti in {month}, e mi piacerebbe tenere il filo.",
        "invite.spoken_about": "ci siamo scritti in {month} («{topic}»), e mi piacerebbe tenere il filo.",
        "invite.introduced": (
            "{introducer} ci ha messi in contatto in {month}, e mi piacerebbe ripartire da lì."
        ),
        "invite.event": (
            "eravamo entrambi a {event}. Mi piacerebbe confrontare le impressioni e restare in contatto."
        ),
        "invite.organisation": (
            "{organisation} è nel percorso di entrambi. Mi piacerebbe sapere com'è stato per "
            "[Lei|te] e restare in contatto."
        ),
        "invite.wrote": "mi [ha|hai] scritto in {month}, e mi piacerebbe riprendere il discorso.",
        "invite.wrote_own": "[Le|ti] ho scritto in {month}, e mi piacerebbe riprendere il discorso.",
        "meet.ask": (
            "mi piacerebbe conoscere {person}. Se vi conoscete abbastanza bene, [potrebbe|potresti] "
            "presentarci? Aggiungo un breve testo da inoltrare così com'è. Se non va bene, un no va "
            "benissimo."
        ),
        "meet.ask.subject": "[Potrebbe|Potresti] presentarmi a {person}?",
        "meet.ask_event": (
            "mi piacerebbe conoscere {person}. In {month} avete partecipato a {event}: vi conoscete "
            "abbastanza bene per presentarci? Aggiungo un breve testo da inoltrare così com'è. Se non va "
            "bene, un no va benissimo."
        ),
        "meet.ask_on": (
            "mi piacerebbe conoscere {person}, e forse {introducer} ha il contatto. [Potrebbe|Potresti] "
            "chiedere a {introducer} se una presentazione è gradita? Aggiungo un breve testo da inoltrare "
            "così com'è. Se non va bene, un no va benissimo."
        ),
        "meet.blurb": (
            "{introducer} e io ci conosciamo, e questa presentazione l'ho chiesta io. Sono {owner_name} "
            "({owner_work}) e mi piacerebbe sapere del [Suo|tuo] lavoro. Andrebbero bene 20 minuti al "
            "telefono nelle prossime settimane? Aiuto volentieri dove posso. Se non è il caso, non serve "
            "rispondere."
        ),
        "meet.blurb_plain": (
            "{introducer} e io ci conosciamo, e questa presentazione l'ho chiesta io. Sono {owner_name} e "
            "mi piacerebbe sapere del [Suo|tuo] lavoro. Andrebbero bene 20 minuti al telefono nelle "
            "prossime settimane? Aiuto volentieri dove posso. Se non è il caso, non serve rispondere."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
