"""Italian: courtesy, and orders to programs."""

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
}
