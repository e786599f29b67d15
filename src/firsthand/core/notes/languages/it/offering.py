"""Italian: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        chi .. segue|è|gestisce|decide|cura|compra|ha|sarebbe .. ... da|la|il|gli|le|responsabile|referente|parte|voi|persona|in|azienda
        chi si .. occupa
        con chi|a chi .. posso|potrei|devo|dovrei|dovremmo|parlo
        è|sarebbe|sei .. lei? .. la persona .. giusta|corretta
        persona .. giusta|corretta|referente .. per|con
        se no|altrimenti .. può|potrebbe|puoi .. indicar*|dir*
        che|quale .. strumento|fornitore|soluzione|software|gestionale .. usate|utilizzate|avete
    """,
    "offers": """
        le|ti|vi|la .. va .. se|di|un
        posso|potrei|possiamo|potremmo|vorrei|vorremmo|vuole|vuoi .. inviarle|inviarti|mandarle|mandarti|mostrarle|mostrarti|presentarle|presentarti|proporle|proporti|offrirle|offrirti|mandare|inviare|chiamarla|presentare|farle|che .. .. due|un|una|il|la|campioni|i|nostri|come|le|del|alcuni
        ti|le|vi|la .. regalo|offro|offriamo|mostro|mostriamo|propongo|proponiamo|racconto|invio|preparo|aiuto|aiutiamo|presento|spiego .. un|una|come|il|la|gratis|gratuit*|a|in
        ho|abbiamo .. una|un .. proposta|offerta|opportunità|soluzione|idea .. per|che
        le|ti|vi .. interessa|interesserebbe|andrebbe|interessano
        quando .. può|potrebbe|possiamo|è|sarebbe|ci .. disponibile|sentirci|sentiamo|possibile
        resto a disposizione per
        rispondi|scrivimi|mi scriva .. sì|si|info|con
        se .. le|ti .. interessa|va|incuriosisce
        vuole|vuoi|volete .. vederne|provarne|riceverne|provarlo|vederlo|provare|vedere
    """,
    "trade": """
        sono .. un|una|il .. coach|consulente|fotografo|fotografa|copywriter|mentor|formatore|formatrice|agente|broker|grafico|commerciale|rappresentante .. e|per|di|in|specializzat*|che|finanziari*|immobiliar*
        come|in qualità di .. coach|consulente|mentor|agenzia|fornitore|produttore|formatore
        aiuto|aiutiamo|affianco|affianchiamo|accompagno|supporto|supportiamo|formo|formiamo|porto|portiamo .. le|i|gli|professionisti|aziende|imprese|imprenditori|persone|donne|caseifici|prodotti|produttori|%firms
        siamo .. .. produttori|un|una|agenzia|azienda|leader|specialisti|specializzati|distributori|fornitori|team|startup|società
        produciamo|offriamo|sviluppiamo|distribuiamo|vendiamo|noleggiamo|installiamo|forniamo|realizziamo|creiamo|traduciamo|progettiamo|importiamo|esportiamo|consegniamo
        nostro|nostra|nostri|nostre|la mia|il mio .. agenzia|azienda|soluzione|software|piattaforma|app|team|clienti|catalogo|strumento|programma|prodotti|servizi|metodo|corso|servizio|percorso
    """,
    "crowd": """
        molti|molte|maggior|tanti|tante|centinaia .. parte|di|dei|delle? .. %firms|aziende|professionisti|imprenditori|clienti|manager|produttori
        %firms|aziende|persone|professionisti|imprese|produttori|imprenditori .. come .. te|lei|voi|la|tua|sua|vostra
        # .. aziende|clienti|imprese|professionisti|caseifici|negozi
    """,
    "costless": """
        gratis|gratuito|gratuita|gratuiti|gratuite|omaggio|regalo
        senza .. impegno|costi|rischi|vincoli|spendere|obblighi|anticipo
        prezzo|prezzi .. competitivo|competitivi|imbattibili|speciale|vantaggiosi|bassi
        sconto|promozione|offerta|economico
        paga|paghi .. solo
    """,
    "scarce": """
        posti .. limitati|disponibili|rimasti
        ultimi|restano .. posti|#|pochi|giorni
        solo|fino .. oggi|questo|questa|a|per .. mese|settimana|venerdì|domenica|fine
        esclusivo|esclusiva
    """,
    "gains": """
        <percent>
        risparmiare|risparmia|risparmi|ridurre|aumentare|raddoppiare|triplicare|moltiplicare|ottimizzare|scalare|migliorare|automatizzare|crescere .. .. costi|tempo|soldi|vendite|il|la|i|le|del|tuo|tua|suo|vostro|fino
        più .. clienti|vendite|visibilità|fatturato|contatti|tempo|prenotazioni|lead
        trovare|acquisire .. nuovi? .. clienti
        rendita|rendite|entrata|entrate .. passiva|passive|extra
        libertà finanziaria
        garantito|garantita|certificati|certificato
    """,
    "asks_time": """
        #|dieci|quindici|venti|trenta|cinque .. minuti|min|minutini
        breve|rapida|fissare|organizzare|prenotare|programmare .. una? .. chiamata|call|telefonata|videochiamata|demo|incontro|appuntamento
        consulenza .. di|gratuita|su
        chiamata|call|demo .. conoscitiva|questa|prossima
        <link>
        calendly
        catalogo|preventivo|campioni|campione|campionatura|listino|brochure
    """,
    "pain": """
        quanto|quante|quanti|quanta .. ore|tempo|soldi|latte|perdete|perde|perdi|paga|pagate|spende|spendete|costa
        ha|hai|avete .. mai .. pensato|considerato|provato
        e se .. potesse|potessi|ci|poteste
        immagini|immagina|immaginate
        stanco|stanca|stufo|stanchi .. di
        con .. i|il|la .. nostri|nostro|nostra
        pronto|pronta .. per|a
        usate|usa|fate .. ancora
    """,
    "trust": """
        # anni di .. esperienza
        dal 19*|20*|18*
        azienda|ditta .. familiare|leader|specializzata|di|che
        mi occupo|ci occupiamo .. di .. finanza|vendita|marketing|consulenza|comunicazione|assicura*|formazione|web|seo|energia|fotovolta*|recupero|digital*
        bandi|agevolazioni|agevolata|incentivi|contributi .. per|a
        nostri|nostro .. sensori|prodotto|clienti|sistema|servizio|impianti|macchine
        verifico|verifichiamo|valuto|analizzo .. gratuitamente|senza
        prova .. gratuita|di|senza
    """,
    "ours": """
        disegniamo|stampiamo|noleggiamo|ripariamo|montiamo|puliamo|organizziamo|trasportiamo|recuperiamo|certifichiamo|traduciamo|formiamo|pubblichiamo|installiamo|vendiamo|cuciamo
        a meno di
        a partire da
    """,
    "terms": """
        soldi|entrate|reddito .. mentre .. dormo|dormi
        mente aperta
        stile di vita
        guadagniamo|paghi|paga|pagate|incassiamo|fatturiamo|pagano .. solo|soltanto .. se|a|quando|sul|i
        solo|soltanto a risultato|successo
        compenso|pagamento .. è|solo .. .. risultato|successo|provvigione
        se non .. troviamo|funziona|raggiungiamo|bastano ... paga|paghi|rimborsiamo|nulla|niente
        senza .. costi|vincoli|impegno|canone|anticipo|abbonamento|toccare|perdere|dover .. ..
        prima|primo .. seduta|incontro|mese|sessione|chiamata|consulenza .. è|lo|la|te .. offro|offerta|regalo|gratis|gratuita|carico|mio|mia
        soddisfatti o|rimborsati
        meglio|meno degli|dei altri|concorrenti
        costa .. come|meno .. quello|di|che
    """,
    "hook": """
        e se .. potesse|potessi|i|le|la|il|tuo|sua|tue|poteste|domani|ti
        domanda .. scomoda|diretta|secca|veloce|rapida|sincera
        quanto|quanti|quante .. butta|butti|buttate|perde|perdi|perdete|spende|spendi .. ..
        chi le|la|li|lo protegge|gestisce|controlla|segue|tutela
        non .. voglio|vorrei|sono .. .. vendere|venderle|venderti|venditore|vendervi
        merita|meriti|meritano .. molto? .. di? .. più|meglio
        tanti|tante|troppi|molti .. .. restano|perdono|rimangono|buttano|faticano
    """,
    "reply_to": """
        scrivimi|scrivi|rispondi|risponda|commenta|mandami|scrivetemi|scriva .. ..
    """,
    "shows": """
        le|ti|vi mostro|spiego|faccio|racconto|preparo|mando|porto|dimostro .. ..
        ti|le|vi .. ... spiego|mostro|racconto .. volentieri|come|tutto
        ce ne|lo|la .. occupiamo|pensiamo
        ci pensiamo|occupiamo .. noi|di
        portiamo|ritiriamo|produciamo|mandiamo|riempiamo|troviamo|tagliamo|consegniamo|recuperiamo|liberiamo .. .. voi|vostri|vostre|i|a|li|su|tuoi|suoi|le|la|il|tua|sua|tuo
        lo|li|la ritiriamo|paghiamo|gestiamo|troviamo
        ho già fatto|aiutato|portato .. ..
        li|le|la aiuto|accompagno|porto .. a
        posso passare .. ..
        ne parliamo
        già .. con noi
        con noi .. ..
        lo fanno|usano già|con
        se .. vi|le|ti servono|serve .. .. campioni|catalogo|disposizione
        sono|siamo .. a disposizione
        vediamo insieme
        in .. solo? .. dieci|quindici|venti|pochi minuti
        bastano .. dieci|quindici|cinque|pochi|venti minuti
    """,
    "seats": """
        ho|abbiamo|restano|rimangono .. ancora|solo .. #|due|tre|quattro|pochi|ultimi posti .. ..
        posti a|per|in|da .. ..
    """,
}
