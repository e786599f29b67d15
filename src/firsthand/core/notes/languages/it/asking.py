"""Italian: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        quanto .. chiede|chiedi|chiederebbe|chiederesti|prende|prendi|prenderebbe|costerebbe|vuole|vorrebbe|verrebbe .. ... per|una|un|a
        può|puoi|potrebbe|potresti farci|farmi|darci|darmi|mandarci|mandarmi .. un|una preventivo|prezzo|stima
        servirebbe|serve|servono|vorrei|vorremmo|chiedere|chiederle|chiederti|bisogno|avere .. ... preventivo .. per|di|su
        ci|mi servirebbe|serve|servirebbero|servono .. ..
        fa|fai|fate|accetta|accetti|prende|prendi .. ancora|anche? .. consulenze|lavori|commissioni|incarichi|progetti|allievi|lavoretti|clienti .. ..
        hai|ha|avete|avrebbe|avresti .. ancora|qualche|ancora? posto|disponibilità|spazio|agenda
        cerchiamo|cerco|cercavamo|cercavo .. ... qualcuno|giurato|giurata|relatore|relatrice|volontario|volontari|testimone|illustratore|illustratrice .. ..
        nostro|mio|il budget è|sarebbe
        budget .. di|è|sarebbe
        le|ti|la pagheremmo|paghiamo|pagherei
        non .. possiamo|posso .. pagare|pagarla|pagarti
        senza compenso
        quello|proprio|esattamente|cio che|quello .. ci|mi|che .. manca|mancava|serve|serviva|cerchiamo
        motivo|perché .. per? .. cui|che? .. scrivo|contatto .. a|proprio|lei|te
        per questo .. le|ti .. scrivo
        sto|stiamo|preparo .. scrivendo|preparando|finendo|facendo .. ... tesi|tesina|articolo|pezzo|reportage|libro|inchiesta|servizio|documentario .. ..
        verrebbe|verresti|potrebbe|potresti|accetterebbe|se|la|ti .. sentirebbe|sentiresti? .. di|a? .. ... parlare|venire|raccontare|spiegare ... ragazzi|alunni|scuola|classe|soci|studenti|famiglie|associazione
        ci sta|stai
    """,
    "buys": """
        ci|mi hanno .. proposto|offerto|chiesto|venduto|fatto
        ricevuto|abbiamo|arrivati|arrivato .. due|tre|un|dei .. preventivo|preventivi|offerte
        vuole|vogliono|vorremmo|vogliamo .. comprare|acquistare
        comprerebbe|compreresti|ricomprereste|ricomprerebbe|firmerebbe|sceglierebbe|consiglierebbe|comprereste
    """,
    "aside": """
        non .. le|ti .. scrivo .. per .. questo|quello
        non c entra|centra
        ma|però non .. è|si .. per|tratta .. questo|quello
        per .. un altro|altra .. motivo|ragione|cosa
    """,
    "tried": """
        ho|abbiamo .. provato|copiato|usato|applicato|seguito|letto|riletto|adottato|comprato|citato|testato .. ... tuo|tua|suo|sua|tuoi|suoi|sue|tue
        dal|dalla|dopo il|la? .. tuo|tua|suo|sua .. %work
        tuo|tua|suo|sua .. ... %work .. ... dice|parla|cita|spiega|sostiene|mi|ci|ha|è|gira|racconta|scrive
        grazie a|al .. te|lei|tuo|suo
        mi|ci hai|ha|avevi|aveva .. risposto|salvato|aiutato|evitato|risolto|spiegato|tolto|venduto|prestato|dato
        cosa|cosa rifarebbe|rifaresti|farebbe|faresti
        lo rifarebbe|rifaresti
        si|ti .. è|sei .. pentito|pentita|pente
        come .. ha|hai|avete|fa|fai|l .. misurato|fatto|risolto|gestito|a|convinto|iniziato|cominciato
        cosa|dove|che .. ci|mi|stiamo|sto|sbagliamo|sbaglio .. sfugge|sbagliando|sfuggendo|sbagliamo|perdiamo
        sbagliamo|sbaglio .. la|il|qualcosa|noi|io
        vorrei|voglio|penso|pensando .. di? .. lasciare|mollare .. la|il|l
        le|ti devo
        lei|tu|tu .. dopo|quando|anche .. quanti|quante|quanto|ha|hai
        le|ti è .. mai? .. successo|capitato
    """,
    "hunts": """
        cerco|ricerca|cercando .. di|un|una|nuova .. ... lavoro|impiego|opportunità|occupazione|stage
    """,
}

CLASSES = {
    "we": "noi nostro nostra nostri nostre",
    "several": "dieci dozzina venti ventina trenta trentina quaranta cinquanta sessanta cento centinaio centinaia mille migliaia decine decina",
    "helped": "aiutato aiutati accompagnato formato seguito affiancato usano utilizzano",
    "life": "madre padre figlio figlia nonna nonno mamma papà moglie marito fratello sorella zio zia cugino cugina bambino "
    "bambini ragazzi vicino vicina vicini alunno alunni classe professore professoressa prof scuola liceo "
    "alberghiero mensa orto coro matrimonio cane bici birra torta treno autobus "
    "panchina paese proloco associazione chiesa tesi compleanno ferie appartamento merenda "
    "quartiere maestra bottega",
    "units": "minuto minuti min ora ore giorno giorni settimana settimane mese mesi anno anni km m kg litri quintali tonnellate euro "
    "persone metri volte pagine mila forme gradi",
}
