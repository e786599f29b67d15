"""Italian: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "sells": """
        aiutiamo|aiuto|aiuta|supportiamo|supporto|affianchiamo|assistiamo|accompagniamo .. .. %firms|te|lei|voi
        aiutiamo|aiuto|aiutar*|aiuta|permette|permettiamo .. a|le|gli|i|ti|la|vi .. ... aumentare|ridurre|ottenere|vendere|generare|risparmiare|crescere|migliorare|trovare|scalare|automatizzare|ottimizzare
        offriamo|offro|vendiamo|vendo|forniamo|sviluppiamo|produciamo|distribuiamo|realizziamo|creiamo|proponiamo|automatizziamo ... soluzione|soluzioni|servizi|servizio|software|prodotti|siti|sviluppatori|formazione|corsi|app|applicazioni|strumento|piattaforma|consulenza|percorsi|assicurazioni|programmi|marketing
        lavoriamo con .. %firms ... per|che|aiut*
        siamo .. una|un|l ... agenzia|fornitore|fornitori|produttori|leader|azienda .. di|specializzat*|leader|nel|che
        specializzat* in|nel|nella|nello .. ... sviluppo|marketing|vendite|software|servizi|soluzioni
        demo|dimostrazione
        prova|audit|consulenza|sessione|analisi|diagnosi|preventivo|webinar|masterclass|campione|accesso|mese|guida|lezione|check|call|workshop|corso .. gratis|gratuit*|senza|omaggio
        gratis|gratuit* .. e? .. senza impegno
        senza .. alcun? impegno
        prenot*|fiss*|riserv* .. la|una|tua|un|qui|il|ora|subito .. ... call|chiamata|demo|posto|sessione|appuntamento|consulenza
        <percent> .. di? .. sconto|meno|in|risparmi*
        sconto|sconti|offerta|promozione|promo .. <percent>|special*|esclusiv*|limitat*|codice|lancio|riservat*|del
        codice .. sconto|promo|<percent>
        aument*|increment*|raddoppi*|moltiplic*|miglior*|ottimizz*|potenzi* .. le|il|i|la|tue|tuo|vostre|fatturato|vendite .. vendite|fatturato|clienti|traffico|lead|produttività|business|visibilità|conversioni|risultati|profitti|ricavi
        ridu*|risparmi*|abbass*|tagli* .. i|costi|fino|del|sui|sulle|la|tuoi|le|tempo|al .. costi|spese|bolletta|bollette|tempo|denaro|tasse|<percent>|energia
        gener*|acquisi*|attir*|trov* .. più|nuovi|di|i|tuoi .. lead|clienti|appuntamenti|vendite|contatti|pazienti
        lead|clienti|appuntamenti|contatti .. qualificat*|profilati
        acquisizione|generazione .. di .. clienti|lead|contatti
        lead generation
        nostro|nostra|nostri|nostre|mio|mia .. nuov*? .. soluzione|soluzioni|software|piattaforma|strumento|prodotto|prodotti|servizio|servizi|agenzia|programma|corso|offerta|catalogo|app|masterclass|mentorship|percorso
        chi .. è|si|gestisce|segue .. ... occupa|responsabile|gestisce|referente|decide|in|da
        persona .. giusta|più
        presentar*|mostrar*|illustrar*|far .. vi|ti|le|la|i|il|come|nostr* .. ... servizi|soluzione|soluzioni|prodotto|prodotti|piattaforma|azienda|software|strumento|possiamo|funziona|nostr*
        bisogno|cerc*|serv* .. di .. ... sviluppatori|sito|lead|finanziamento|logo|seo|fornitore
        esternalizz*|outsourcing|offshore|nearshore ... team|svilupp*|servizi|costi
        realizzazione|creazione|sviluppo .. di|siti .. siti|web|app|sito
        seo|google ... posizionamento|pagina|agenzia|audit|servizi|traffico|sito
        ultimi|pochi|restano|rimasti .. posti|giorni|pezzi
        posti .. limitat*|disponibili
        a partire da <money>
        a|da|solo|soli .. soli|solo? <money>
        <money> .. al|a|all|ogni .. mese|ora|utente|anno
        investitori|investitore ... round|deck|cerc*|startup
        opportunità .. di .. business|investimento|guadagno|affari
        iscriv*|registr*|partecip* .. ti|gratis|subito|qui|al .. ... webinar|corso|masterclass|workshop|newsletter|community|<link>|gratuit*
        consulente .. finanziari*|assicurativ*|patrimonial*
        assicurazion*|mutuo|pensione|immobiliar*|polizz*|risparmio|fotovoltaic* ... gratuit*|consul*|rend*|offerta|preventivo|investi*|conveni*
        nostri clienti
        minuti .. per .. mostrar*|presentar*|spiegar*|far|una|raccontar*
        migliori prezzi|tariffe
        prezzo|prezzi .. competitiv*|special*|imbattibil*|da|vantaggios*
        visita|scopri|guarda|visitate .. il|la|nostro|nostra|mio|i|le .. ... sito|pagina|negozio|corso|soluzione|piattaforma|prodotti|servizi|shop
        acquist*|compr*|vend* .. subito|ora|il|la|tua|qui .. azienda|casa|biglietti|ora
        è|sei|siete .. soddisfatt*|content*|stanc* .. del|di|della|dell .. ... fornitore|tuo|suo|attuale|sistema
        offerta .. di|per .. lancio|benvenuto|estate|natale|aziende|te|lei|team
        nostro|nostra|nostri|nostre .. nuov*? .. app|applicazione|strumento|soluzione|software|gestionale|programma|metodo|servizio|prodotto|piattaforma|sistema ... permette|consente|aiuta|riduce|fa|risparmi*|automatizza|semplifica|gratis|gratuit*|<percent>|fino
        primo|primi mese|mesi .. gratis|gratuit*
        mese gratis
        ho .. creato|sviluppato|lanciato|costruito|ideato .. un|una|il|la .. ... strumento|programma|metodo|corso|sistema|app|software|agenzia|piattaforma|percorso
        abbiamo .. creato|sviluppato|lanciato|ideato .. un|una|il|la .. ... strumento|programma|metodo|corso|sistema|app|software|piattaforma|servizio|soluzione
        inviar*|mandar*|invio|mando .. ti|le|vi|la|il|un|una|più .. ... brochure|catalogo|preventivo|proposta|presentazione|informazioni|video|deck|esempi|listino|materiale
        non .. voglio|vorrei|sono|intendo|cerco .. ... vendere|vender*|vendita
        nulla|niente da .. vendere|venderti|venderle
        vendere .. niente|nulla
        far*|fare|mostrar* .. ti|le|vi? .. vedere .. come
        come .. nostr*|altre|aiut* .. ... risparmi*|ridu*|aument*|raddoppi*|automatizz*|gener*
        con il pilota automatico
        club|cerchia|mastermind|masterclass .. privat*|esclusiv*|pagamento|premium
        ultimi|rimasti|solo|restano|pochi .. restano? # .. posti|giorni|pezzi
        pulizie|pulizia|catering|tipografia|traduzioni|traduzione|trasporti|sicurezza|telefonia|energia|forniture ... offerta|preventivo|servizi*|contratt*|tariff*|offr*
        commissione|commissioni|provvigion*|affiliazion* ... <percent>|guadagn*|programma
        sponsor* ... pacchett*|evento|visibilità|opportunità|nostr*
        pubblicità|inserzion* ... rivista|sito|nostr*|tariff*
        codice ^
        più conveniente*
        miglior prezzo
        round di .. finanziamento|investimento
        mettere|metterti .. a reddito
        agente immobiliare|assicurativo|commerciale
        immobile|appartamento ... perfetto|reddito|vendita|investimento
        consegna in
    """,
    "sells_half": """
        <link>
        calendly
        aiutiamo|offriamo|vendiamo|sviluppiamo|realizziamo
        nostra agenzia|piattaforma|azienda|soluzione
        tuo|vostro|suo business
        <percent>
        breve|veloce chiamata|call|telefonata|incontro
        partnership|collaborazione .. commerciale|strategica
        vostre|tue esigenze
        nostro|nostra|nostri|nostre|mio|mia .. nuov*? .. strumento|soluzione|software|gestionale|applicazione|app|offerta|gamma|metodo|programma|servizio|servizi|piattaforma|corso|prodotto|prodotti|studio|agenzia|azienda
        ti|le|vi interessa
        gratis|gratuit*
        fino a .. venerdì|domenica|sabato
        maggiori|ulteriori informazioni
        ore a settimana
        sono .. ... coach|consulente|agente|commerciale|fotografo|venditore|broker
        ne parliamo
        ti|le|vi interesserebbe
        linea di|prodotti .. ... cosmetici|naturali|integratori
        cerco .. donne|persone|collaboratori|venditori .. motivat*|come|per
        per venderla|vendere|venderli
        sto lanciando
        check up .. gratuito?
    """,
    "sells_hint": """
        lead
        vendite
        costi
        crescita
        roi
        saas
        ia|ai
        automatizz*|automazione
        soluzione|soluzioni
        software
        agenzia
        coaching
        webinar
        <money>
        produttività
        marketing
        gratis|gratuit*
        clienti
        servizi
        sito
        digitalizz*
        prezz*
        offerta
        investimento
        prodotti
        partnership
        fatturato
        risparmi*
        15|20|10|30 minuti|min
        non .. è .. spam|vendita|pubblicità
        preventivo|fornitore|fornitori|concorrenza|fattura|fatture|offerta|offerte|produttore|fabbrica|distributore|ingrosso|catalogo|brochure|listino|broker|assicurazione|assicurazioni|polizza|immobile|immobili|immobiliare|appartamento|affitto|rendita|rendimento|investimento|investire|investitori|finanziamento|finanziati|abbonamento|newsletter|corso|corsi|formazione|coaching|coach|mentoring|mastermind|posti|pacchetto|pacchetti|sponsor|stand|certificato|certificata|garantito|garanzia|consegna|ordine|ordini|sconto|gratis|gratuito|gratuita|gratuitamente|prova|agenzia|studio|consulenza|freelance|tariffa|tariffe|economico|conveniente|confrontare|risparmio|risparmiare|raddoppiare|aumentare|ridurre|ottimizzare|visibilità|pubblicità|campagna|clienti|cliente|commerciale|vendita|vendite|vendo|vendere|provvigione|acquisti|licenze|leasing|pensione|tasse|mutuo|dimagrire|biglietti|iscrizione|demo|piattaforma|prodotto|prodotti|qualità|prezzo|prezzi|metà|materiale|ufficio|pulizie|catering|fotovoltaico|pannelli|marchi|esclusivo|esclusiva|costo|fatturato|gestionale|dipendenti|sessioni|programma
        posso .. inviar*|mandar*|mostrar*|presentar*
        sconto|cesti|cosmetici|integratori|previdenziale|contributiva|prenotando
        %your azienda|impresa|team|sito|ufficio|dipendenti|clienti|attività
        banca|tasso|agevolato|propone|speciali|prenota|vela
        interessa|interessata|interessato
        interessat*
        preventivo|tariffa|prezzo
        iscriv*
        sinergie
    """,
    "asked": """
        come .. promesso|concordato|d|anticipato|richiesto|eravamo
        come .. mi .. avevi|aveva .. chiesto
        ecco .. il|le|la|i .. link|slide|foto|articolo .. ... promess*|che
    """,
}
