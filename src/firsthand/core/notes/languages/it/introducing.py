"""Italian: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        fatte|fatta .. le|la? presentazioni|presentazione
        vi .. ... stesso tavolo
        consideratevi .. presentati|presentate
        collegarvi|connettervi|presentarvi
        andreste|andrete|andate .. accordo
        vi .. trovereste|piacereste|intendereste|capireste
        mettervi|unirvi|riunirvi|farvi .. ... insieme
        riunirvi
        faccio .. da .. paraninf*|tramite|ponte
        avete .. molto|tanto|un sacco|parecchio .. in|da|di .. comune|dirvi|parlare|raccontarvi
        scambiatevi|scambiarvi .. ... numeri|contatti|idee|esperienze|due
        parlatevi|sentitevi|conoscetevi|incontratevi|scrivetevi
        mettetevi .. in contatto
        vi .. piacerete|troverete|intenderete .. bene?
        vi|li .. metto|mettere|mettiamo .. ... in .. contatto|comunicazione
        mettervi|metterli .. ... in contatto
        vi .. collego|connetto .. voi|direttamente|qui|tutti|tutte|insieme
        vi collego|connetto
        vi presento .. l|uno|una|a|tra
        presentarvi
        faccio|fare|facciamo .. le .. presentazioni
        siete .. presentat*
        dovreste|dovete|dovevate|potreste .. ... conoscervi|parlare|parlarvi|sentirvi|incontrarvi|vedervi|scambiarvi
        vi .. dovreste|dovete .. ... conoscere|parlare|sentire
        ora|tempo .. che .. vi .. conosc*|parlaste|incontraste
        non .. vi .. conoscete .. ancora|ed|e|di
        vi .. faccio .. ... incontrare|conoscere
        farvi .. conoscere|incontrare
        vi .. lascio .. ... parlare|voi|soli|sole|discutere|continuare|fare
        voi due .. ... dirvi|parlare|parlarvi|conoscervi|sentirvi
        avete .. ... molto|tanto .. da .. dirvi|raccontarvi
        l uno|una .. all altro|altra
    """,
    "presents": """
        affido .. ... <name>
        ti|le|vi .. passo|lascio|giro .. ... contatto|numero|mail|con .. ... <name>
        ti|le|vi passo <name>
        dovresti|devi|dovrebbe|deve .. conoscere|parlare|sentire .. con? .. <name>
        ti|le|vi .. presento
        presentarti|presentarle|presentarvi .. ... <name>
        presentare .. ... <name>
        vorrei|volevo|voglio|piacere|onore|piacerebbe|permetto .. di? .. presentar*
        farti|farle|farvi .. conoscere|incontrare .. ... <name>
        ti|le|vi .. metto|collego .. ... con .. ... <name>
        metto|aggiungo|includo|inserisco|tiro|copio .. in? copia|cc? .. <name>
        metto .. <name> .. ... copia|cc
        <name> .. ... in copia|cc
        in .. copia|cc .. ... <name>
        cc .. <name>
        questa|questo|lei|lui è .. <name>
        <name> questa|questo è
        conosci|conosca|conoscete .. <name>
        ecco .. qui? .. <name>
        qui .. c è .. <name>
        ho .. messo|aggiunto .. ... <name>
        di .. cui .. ti|vi|le .. parlavo|parlato
    """,
    "politely": """
        vi conoscete
        permettimi|mi permetta|permetta|permettetemi|lascia|lasciami|lasciate|lasciatemi .. ... presentar*
        posso .. presentar*
    """,
    "describes": """
        <name> sa .. tutto|molto|di
        <name> si .. offerta|offerto|occupa
        <name> è .. la|il|l|una|un|mia|mio|nostra|nostro|tua|quella|quello|proprio|responsabile|di
        <name> .. dirige|gestisce|lavora|conosce|cerca|scrisse|insegna|vende|abita|vive|aiuta|costruisce|organizza|assume|guida|segue
        <name> ha .. rifatto|scritto|fondato|costruito|lavorato|studiato|creato|montato|passato
        <name> si .. offerta|offerto|occupa|è
    """,
    "hints": """
        vi lascio
        di cui .. ti|vi|le .. parl*
        vi conosc*
        presentazioni
        faccio .. da parte
        una|uno .. dell|all .. altra|altro
        sii|siate .. gentil*|brava|bravo
        eccola|eccolo
        stesso|stessa .. lavoro|mestiere|progetto|problema|città|strada|gara
        tocca .. a voi
    """,
    "not_together": """
        grazie a .. tutti|tutte|voi|entrambi|entrambe|te
        presento|presentiamo i|gli|le|il|la .. di|del|della|dei
        se <name> .. ... può|ti|vi|è
        mi|ci .. ha|hai|avete|aver|hanno .. presentat*
        avermi|averci .. presentat*
        ha|hai|hanno|avete .. presentat*
        grazie di|per|dell|della .. ... presentat*|presentazione|contatto|avermi
        puoi|potresti|può|potrebbe|potete .. ... presentar*|prendere|mettere|collegare
        mi|ci presenteresti|presenti|presenterai|presento
        presentarmi|presentarci
        presento .. il|la|i|le|un|una .. relazione|numeri|risultati|progetto|dati|libro
        presenta .. i|le|il|la
        se .. vuoi|volete|puoi|ti|vi
        piacere .. di .. averti|averla|conosc*
        vi lascio .. le|il|la|un|una|i .. chiavi|chiave|torta|documenti
        siete .. arrivat*|andat*|stat*
        voi due .. sapete
        restiamo|rimaniamo .. in contatto
        mettimi|mettetemi|mettermi
        è .. l ultima|ultimo
        ecco i|le|il|la|gli|un|una
        conosco <name>
        vuoi|volete .. che
    """,
}

SPEECH = Speech(GROUPS)
