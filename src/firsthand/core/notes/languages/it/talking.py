"""Italian: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        ampliare|espandere|allargare|ampliando|crescere|far|costruire|aumentare|estendere|arricchire .. la|mia|il|mio .. ... rete|network|cerchia|contatti
        entrare|far|fare .. a|parte .. ... rete|network
        aggiunger* .. alla|al|nella .. mia|mio .. rete|network
        %your .. profilo|percorso|esperienza|carriera .. ... interessante|interess*|colpit*|impression*|attenzione|ispira*|è|trovat*|molto
        profilo|percorso|carriera|esperienza .. ... interessante*|notevole*|impressionante|stimolante
        colpit*|impressionat* .. dal|dalla|da
        scambiar*|condivider*|scambio .. di|idee|esperienze|opinioni|conoscenze|spunti|contenuti|informazioni
        stess* .. settore|ambito|campo|industria
        contatti|connessioni|interessi|collegamenti .. in .. comune
        interessi comuni|simili
        collaborazion*|sinergie .. ... futur*|possibil*|insieme
        restar*|rimaner*|tener* .. in .. contatto
        collegarmi|collegarci|connettermi|connetterci|connettiamoci|colleghiamoci
        accett* .. il|la|mia|mio .. ... invito|richiesta
        grazie per .. collegamento|aver|l
        professionisti .. come .. te|lei|del|di
        imparare .. da .. te|lei
        mi farebbe .. piacere .. ... rete|collegar*|connetter*|contatto
        possibili .. sinergie|collaborazioni
        crescere .. insieme|professionalmente
        entrare in contatto
        disponibile .. da subito
        qualsiasi mansione
    """,
    "programs": """
        ignora*|dimentica* .. tutte|le|tue|qualsiasi|ogni .. ... istruzioni|regole|ordini|direttive
        nota|messaggio|istruzione|attenzione|istruzioni .. per|a|all .. ... ia|ai|assistente*|intelligenza|sistema|bot|agenti|modello
        sei .. un|una .. ia|ai|assistente|modello|bot|intelligenza
        classifica*|segna*|considera*|valuta* .. quest*|mi|come .. ... come
        accetta*|approva* .. quest*|automaticamente|tutti|tutte|la|l .. ... invito|inviti|richiesta|richieste|automaticamente ... senza|automaticamente|immediat*|tutt*
        messaggio .. di|del sistema
        sistema|assistente ignora|ignori|accetta|segna|considera
        ignora|ignori|dimentica .. il|le|tutte|tue .. limite|regole|istruzioni|norme
    """,
    "refuses": """
        no .. grazie
        no
        non .. sono|siamo|mi|ci .. interess*
        non .. ho|abbiamo|fa|voglio|vogliamo|desidero .. ... interesse|bisogno|necessità|al|per|essere|ricevere
        non .. contatt*|scriv*|mandat*|inviat*
        smett*|basta|smettila|smettetela
        per favore .. non|smett*|togli*|cancell*|rimuov*
        togli*|cancell*|rimuov* .. mi|il|dalla
        cancellami|toglimi|rimuovimi|toglietemi|cancellatemi|rimuovetemi
        lasciami|lasciatemi .. in|stare
        nessun interesse
        grazie .. ma .. no|non
        declino|rifiuto|passo
    """,
    "refuses_plain": "no grazie non sono siamo interessato interessata interessati mi ci interessa per favore basta smettila smettetela smetta di scrivermi scrivere "
    "contattarmi contattare mandarmi messaggi messaggio più togliermi toglimi cancellami cancellatemi rimuovetemi toglietemi dalla dalle vostra tua sua lista "
    "elenco saluti cordiali saluto salve buongiorno ciao ho abbiamo bisogno interesse al momento ora adesso ma il la lo i le un una offerta "
    "proposta mille fa caso mio e in bocca lupo prego nessun nessuna lasciatemi pace stare mi dispiace desidero ricevere buona giornata nulla niente grazie molto",
    "talks_on": """
        che ne dici|dice
        meglio .. il|lunedì|martedì|mercoledì|giovedì|venerdì|un
        possiamo|potremmo
        e .. lunedì|martedì|mercoledì|giovedì|venerdì
        va bene
        settimana prossima
        prossima settimana
        ma .. volentieri|possiamo|con|magari|ci|sentiamoci|giovedì|ti|come|quando|mi
        volentieri
        rimandare|spostare
        quando|dove|come .. è|sei|va|stai|possiamo|ci|facciamo
        un .. altro|altra .. giorno|volta
        più .. tardi|avanti
        magari|forse
        complimenti|congratulazioni|auguri
        fammi|mi .. sapere
        ci sentiamo|vediamo
        a presto
    """,
    "introduces": """
        vi|ti|le .. presento|presentare|metto|collego
        presentarvi|presentarti|presentarle
        vorrei|volevo|voglio .. presentar*|metter*
        metter* .. ... in contatto
        metto|metterti .. in contatto
        in contatto .. con|tra
        in copia
        vi .. lascio
        dovreste .. ... conoscervi|parlare|parlarvi|sentirvi
        voi due
        fare .. le presentazioni
        conosci|conosca ^
        ecco ^
        questo|questa è ^
        fare .. da .. tramite
    """,
}
