"""Italian: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        deciso|preferiamo|preferisco|scelto|vogliamo .. di? .. restare|rimanere|continuare|proseguire|tenere .. con|il .. ... %seller
        %not .. è .. quello|ciò|quel .. che .. ... cerchiamo|cerco|serve|vogliamo|cerca
        %not .. essere .. contattato|contattata|contattati|disturbato|disturbata
        %not sono .. io .. a? .. decidere|decido
        %not .. credo|penso|mi sembra .. ... faccia|serva|interessi|rientri|sia|caso
        contento|contenta|contenti|soddisfatti|soddisfatto|soddisfatta .. di|del|della|con|così .. quello|ciò|quanto|nostro|nostra|come
        %not .. ... al|il caso nostro|mio
        no .. %thanks
        %thanks .. ma .. no|passo|rifiuto|declino
        %not .. mi|ci|m .. interessa|interessano|interesserebbe|interessato|interessata|interesa
        %not interessa|interessano
        %not .. sono|siamo|sarei|saremmo .. %interested
        nessun|nessuno|zero|poco interesse
        %not .. ho|abbiamo|vedo|vediamo|c|è .. ... interesse|bisogno|necessità|budget|spazio|esigenza|richiesta|fondi
        %not .. mi|ci|ne .. serve|servono|occorre|occorrono
        %not .. fa .. per .. me|noi
        %not è|e .. per .. me|noi
        niente|nulla .. per .. me|noi
        %not è .. il|la|mio|mia|nostro|nostra .. ... campo|genere|settore|ambito|competenza|cosa|caso
        %not fa al
        %not .. sto|stiamo .. cercando|valutando|assumendo|comprando|investendo
        %not .. cerco|cerchiamo|voglio|vogliamo|desidero|desideriamo|compro|compriamo|investo|accetto|intendo|intendiamo|acquisto|acquistiamo
        %not .. rientra|rispecchia|corrisponde|calza|conviene|convince
        %not è .. una|la|nostra|mia? .. priorità
        %not è .. il momento
        budget .. %not|zero|esaurito
        passo .. grazie|volentieri|la mano|questa
        ma passo
        io passo
        devo|dobbiamo|preferisco|preferiamo|vorrei|desidero|sono|siamo .. ... rifiutare|declinare
        rifiuto|declino|rifiutiamo|decliniamo .. l|la|il|questa|vostra|gentilmente|con|cortesemente
        decliniamo|declino|rifiutiamo|rifiuto
        devo .. dire .. di? no
        preferisco .. di no
        preferirei .. di no
        è un no
        già .. un|una|uno|dei|il|altro|con|coperti|a|nostro .. ... %seller
        abbiamo|ho|uso|usiamo|lavoriamo|collaboriamo .. già .. ... %seller
        soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|contente|coperti .. del|con|della|di|dei .. ... %seller
        sto|stiamo|mi|ci .. molto? .. bene|benissimo|trovo|troviamo .. dove|così|qui|bene
        bene|benissimo dove
        abbiamo|ho .. deciso|scelto .. di %not|no
        %not .. procedere|proseguire|procederemo|proseguiremo|andare|andremo .. oltre|avanti?
        %not .. sono|siamo .. la|il|io|chi .. ... %right
        %not .. decido|decidiamo .. io|noi|questo|su
        %not .. sono io
        %not .. dipende .. da me
        persona sbagliata
        occupiamo|gestiamo|facciamo|risolviamo|seguiamo .. ... internamente|interno|casa|noi|soli
        accetto|aggiungo|collego .. solo|soltanto|unicamente|esclusivamente .. ... conosco|persone|chi
        solo .. persone|chi .. che? .. conosco
        %not .. accetto .. ... sconosciuto|sconosciuta|sconosciuti|sconosciute|persone|chi
        %not .. la|ti|vi .. conosco
        %not .. è|sarebbe .. rilevante|necessario|utile|interessante|opportuno
        %thanks .. lo stesso
        %thanks comunque
    """,
    "soft": """
        risposta .. ... no|stessa|negativa
        resto|restiamo|rimango .. fedele|dove|con
        resta|rimane .. no|negativa
        troppo .. occupata|occupato|impegnata|impegnato|caro|piccoli .. per
        %not .. ... aiutarla|aiutarvi|accettare|accogliere
        %not .. è .. possibile
        abbiamo|ho|siamo .. optato|scelto|orientati .. ... altra|altro|per|diversa
        posizione|posto .. è .. ... coperta|coperto|chiusa
        supera|eccede|fuori .. ... budget|possibilità|ambito
        maternità|congedo|aspettativa
        chiedo|prego .. di .. %not .. insistere
        lasciare .. così|perdere
        chiudiamola .. qui
        occupa .. già? .. un|il|nostro|reparto|ufficio|team
        senza di me|noi
        %not .. conti|contate .. su .. di? .. me|noi
        %not .. vedo|vediamo .. ... valore|utilità|senso|vantaggio
        %not .. ha .. senso
        %not .. andiamo|vado|continuiamo|proseguiamo .. ... avanti|oltre
        è .. sconosciuta
        declino|rifiuto .. cortesemente|gentilmente|l
        %not|nessun|nessuna|nessuno|mai|senza|nulla|niente|neanche|né .. ... %field
        %not .. lavoro|lavoriamo|collaboriamo|trattiamo .. ... %others
        %not .. lavoro|lavoriamo .. nella|nel|in|più|con
        %not .. parteciperemo|parteciperò|partecipiamo|partecipo|aderiamo|aderisco|aderiremo
        %not .. ... cambiare .. lavoro|azienda|fornitore
        %not .. mi|ci .. serve|servono
        abbiamo|ho .. firmato|scelto|incaricato|rinnovato .. ... con|altro|altra|già|altrove
        appena|già .. firmato|scelto|rinnovato|preso|deciso
        cerchi|provi|si rivolga .. altrove|altri
        pensione|pensionato|pensionata
        sbagliato|sbagliata|errore|sbaglia .. ... persona|indirizzo|numero|destinatario
        ha|hai|avete sbagliato
        già .. ... chiesto|detto|scritto .. ... volte|non|più
        due|varie|tre|più volte
        %not .. ho|abbiamo .. ... voglia|tempo|intenzione|autorità|potere|facoltà
        temo|spiacente|spiace|purtroppo .. ... %not .. ... accettare|poter|posso|possiamo|partecipare
        %not .. posso|possiamo|poter|potrò .. ... accettare|aiutarla|aiutarti|partecipare|aderire
        cancellare|cancelli|elimini|rimuova|cancellate .. i|il|mi|miei
        mi|ci .. tiro|chiamo .. fuori|indietro
    """,
    "neg": """
        %not .. mi|ci|sono|siamo|ho|abbiamo|cerco|cerchiamo|voglio|vogliamo|faccio|facciamo|uso|usiamo|vedo|posso|possiamo|desidero|sto|stiamo
        %not è|e .. per|di|il|la|mio|nostro|nostra
        nulla|niente .. mi|ci
        bene così
        %not .. includermi|includa|conti
    """,
    "kind": """
        %thanks
        gentile|gentilezza|cortese
        buona|in|tanta .. fortuna|bocca|giornata
        buon lavoro
        saluti|saluto|cordialmente|cordialità
        auguro|auguriamo
    """,
    "everyday": """
        so|sapevo|visto|trovo|trovato|sento|sentito|capisco|capito|ricordo|ricordavo|dormito|stanca|stanco|fame|pronta|pronto|ancora|casa|dimenticato|dimenticare|venire|vengo|arrivo|arrivata|credo|sicura|sicuro|ricevuto|ringraziato|malata|malato|chiaro|dire|notizie|notizia|aspettavo|ero|era|avevo|potevo|volevo|fu|stato|stata|colpa
    """,
    "no_first": """
        lascia|lasci|lasciamo stare|perdere
        no|nah
        per|al .. ora|adesso|momento .. no|%not
        ora|adesso .. no
        purtroppo|spiacente .. no
        meglio .. di no
        passo
        assolutamente no
        proprio no
        anche no
    """,
    "shut": """
        %not .. includermi|includa|includetemi|inserirmi|aggiungermi
        %not .. mi|ci .. %write .. più|piu|mai|altro
        %not mi|ci %write
        %not .. %writing .. più|piu
        smetta|smetti|smettete|smettere|smettila|smettetela .. di .. %writing
        smettila|smettetela|smetta .. di .. %writing
        smettila|smettetela .. per|subito|grazie
        la smetta|smettete
        %not .. voglio|vogliamo|desidero|intendo .. ... ricevere|messaggi|pubblicità|mail|essere|altre|altri
        basta .. messaggi|mail|pubblicità|spam|così|con|email|offerte
        basta
        cancella|cancelli|cancellate|cancellare|cancellino|rimuova|rimuovi|rimuovete|rimuovere|rimuovano|toglie|togli|togliete|togliere|elimina|elimini|eliminate|eliminare|tolga|tolgano|tolgo .. mi|il|dalla|dalle|dai|dal|i|miei
        mi .. tolga|cancelli|rimuova|elimini|tolgano|togliete
        cancellami|toglimi|rimuovimi|toglietemi|cancellatemi|rimuovetemi|eliminatemi|cancellarmi|rimuovermi|togliermi
        essere .. rimosso|rimossa|rimossi|cancellato|cancellata|cancellati|cancellate|tolto|tolta|tolti|tolte
        disiscriva|disiscrivete|disiscrivere|cancellazione|disiscrizione dalla|dalle|dai|mi|immediata|grazie
        disiscrivetemi|disiscrivermi|disiscrivimi
        lasciami|lasciatemi|lasci .. in pace
        lasciami|lasciatemi stare
        prego .. di .. %not|non .. insistere|contattare|contattarmi|contattateci|scriva|scrivete|scrivere|scrivano|%writing
        %not insista|insistere|insistete|insistano|insisti
        %not .. insistere
        eviti|evita|evitate|evitare .. di .. %writing
        spam
        segnalo|segnalato|segnalare|segnalerò|blocco|bloccato|bloccare|bloccherò .. come|il|questo|vi|la
    """,
    "not_no": """
        %not .. c .. è|e .. problema|fretta|di
        %not c .. è .. bisogno|di
        nessun|nessuna problema|fretta|dubbio|idea|novità|commento
        %not preoccup*|ti
        %not .. ancora|solo|so|credo|sapevo|posso|male|vengo|riesco|vedo l|ne ho idea|dirmi|dimenticare|ho commenti|era|pensavo|arriv*
        ancora %not|no
        %not .. ho .. idea|commenti|ancora|mai|fretta|novità
        %not .. è|era|sono|erano .. %interested .. ... quindi|così|ma|perciò
        %not .. era|erano .. %interested
        lui|lei|loro %not .. è|era|sono
        se|che|perché|quando .. %not .. ti|le|vi .. interessa
        %not .. mi|ci serve|servono più|piu
        %not .. mi|ci .. ... serve|servono .. più
        più .. il|la .. ... puoi
        mi serve più
        %not serve .. che
        ho|abbiamo|ha|hanno .. detto .. di? no
        passo .. ... io|da|a|venerdì|lunedì|martedì|mercoledì|giovedì|sabato|domani|a|dopo|in|ti|tra|per|dal
        lasciami|lasci .. guardare|vedere|pensare|controllare|un|sapere
        basta che|poco|un|una|chiamare|dirlo
        %not .. mi|ci .. %write|chiamare .. prima|fino
        cartella|nello|nella .. spam
        %not .. voglio|volevo .. perder*|disturbar*
    """,
    "whence": """
        come|dove .. ha|hai|avete .. avuto|preso|trovato|ottenuto .. ... mail|indirizzo|contatto|numero|nome
        chi è|sei|siete
        perché mi .. scriv*|contatt*
    """,
    "talks": """
        %thanks .. per|della|dell|del|delle|dei .. aiuto|consiglio|spiegazione|regalo|libro|sostegno|foto|fiori|biglietto|pazienza|slide|cena|serata
        %thanks .. per .. avermi|aver .. spiegato|aiutato|aspettato|avvisato
        febbre|malata|malato|influenza
        non ti preoccup*
        mio miglior*
        casa|appartamento|giardino
        capo|mensa
        chili
        essere|sei .. venut*
        lasagne|torta|dolce
        mandami|inviami|dammi|portami|mostrami|prestami|passami
        avevi|hai|aveva ragione
        ospedale|medico
        guidando
        cambio con
        turno
        dico .. di no
        dovremmo
        fino .. a|ad .. gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
        chiavi|chiave
        corrett*
        brind*
        e tu|lei|voi|te
        come va|stai|sta|state|è|procede|vanno
        tu come
        che ne dici|dice|pensi
        facciamo|sentiamoci|vediamoci .. giovedì|lunedì|martedì|mercoledì|venerdì|sabato|un|una|alle|presto|così|domani|quando|dopo|la
        sentiamoci|vediamoci|risentiamoci
        meglio .. il|lunedì|martedì|mercoledì|giovedì|venerdì|un .. ... giorno|altro|prossimo?
        possiamo|potremmo
        settimana|mese|volta prossima|prossimo
        prossima settimana|volta
        prossimo mese
        la prossima
        ma .. volentieri|possiamo|magari|ci|sentiamoci|pranziamo|con piacere
        volentieri
        rimandare|spostare|rinviare
        quando .. puoi|ci|vieni|torni|sei
        un .. altro|altra .. giorno|volta|momento
        più avanti
        più tardi
        magari|forse .. più|in|un|la|tra|possiamo|potremmo
        complimenti|congratulazioni|auguri
        fammi|facci|mi .. sapere|sai
        ci sentiamo|vediamo|risentiamo
        a presto|domani|lunedì|martedì|mercoledì|giovedì|venerdì|dopo|stasera
        ti|vi|le .. chiamo|mando|dico|scrivo|giro|faccio|invio|richiamo|racconto|metto
        giro .. tutto|la|il
        saluti|saluta|salutami|bacioni|baci .. a|tua|i|la
        ti|vi salut*
        un bacio|abbraccio
        pranzo|pranziamo|cena|ceniamo|caffè|birra|aperitivo|torta|brindiamo
        domani|ieri|stasera|stamattina
        haha*|ahah*
        figlia|figlio|bimbi|bambini|matrimonio|compleanno|vacanze|mamma|papà|piccola|piccolo
        mia|mio|un|una .. collega|amico|amica|sorella|fratello|capo .. ... sta|cerca|potrebbe|sarebbe|è|ha
        puoi|potresti|sai|hai|vuoi|conosci|ricordi
        mi .. ricontatti|riscriva|richiami|risenta|scriva .. ... tra|in|fra|a|più
        che .. è .. successo
    """,
    "signs_off": """
        saluti|saluto|cordialmente|cordialità|ossequi
    """,
}

CLASSES = {
    "field": "chiamate commerciali posizioni aperte aprirne pensiamo insistere continuare podcast webinar demo interviste collaborazioni sconosciuti venditori valore senso rispondo rispondiamo interesse interessa interessano interessato interessata bisogno necessità utile utilità rilevante pertinente comprare compro investire cambiare agenzie agenzia consulenti esterne esterni intermediari sondaggi sondaggio accettare partecipare offerta proposta intenzione previsto piani programma budget priorità prioritario capacità responsabile decisione permette permettono consente autorizza corrisponde conviene adatto adatta opportuno assumere rispondere competenza ambito settore risorse voglia investimento abbonare donare",
    "others": "agenzie esterne esterni intermediari terzi consulenti recruiter commerciali procacciatori",
    "not": "non nn",
    "thanks": "grazie graziee ringrazio ringraziamo grz grato grata thanks",
    "interested": "interessato interessata interessati interessate intressato intressata interesato",
    "write": "scriva scrivere scrivete scrivano contatti contattare contattate contattino mandi mandare mandate invii inviare inviate chiami disturbi disturbare",
    "writing": "scrivere scrivermi scriverci contattare contattarmi contattarci mandare mandarmi mandarci inviare inviarmi inviarci disturbare disturbarmi chiamarmi insistere spammare",
    "right": "persona giusta giusto adatta adatto corretta referente responsabile chi",
    "seller": "fornitore fornitori soluzione soluzioni strumento agenzia partner qualcuno software sistema contratto attuale consulente gestionale team servizio",
}

COURTESY = (
    "nah boh mah no non nn grazie mille tante molte ringrazio la ti vi le ma per favore mi dispiace spiace purtroppo scusi scusa saluti saluto cordiali distinti "
    "un una ciao buongiorno buonasera salve gentile egregio dottor dott signor signora sig caro cara ora adesso momento al il lo sua tua vostra "
    "proposta offerta messaggio interesse in bocca lupo buon buona lavoro giornata fortuna tutto e comunque stesso lo di aver pensato a me contatto "
    "gentilezza invito cordialmente è della del prego oggi troppo fortuna tanto auguro successo serata da parte mia nostra"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
