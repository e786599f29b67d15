"""French: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        présentations .. sont|étant? faites
        vous .. ... même table
        vous voilà .. présenté*
        fais|faire .. le .. lien|pont .. entre
        vous .. mettre .. en .. lien
        vous .. entendriez|entendrez|plairez|plairiez
        vous allez .. vous .. entendre|plaire
        je .. laisse .. à vous deux
        vous .. réunir|rapprocher|rassembler
        je .. joue .. les? entremetteu*
        vous avez .. beaucoup|plein|tant .. ... commun|dire|partager
        échangez .. vos|directement
        rencontrez|parlez|appelez|contactez vous
        prenez .. contact
        prendre .. contact .. ensemble|directement
        vous .. entendrez|entendre|entendriez .. bien
        je vous .. laisse .. ... contact
        vous|te|t|les .. mets|mettre|mettons .. ... en .. relation|contact|lien
        vous .. connecte|connecter|relie .. ... deux|ensemble|directement|tous|toutes
        vous .. connecte .. toutes|tous|les
        mise en relation
        présente|présenter .. ... l un|une à l autre
        l un|une à l autre
        vous .. devriez|devez|deviez|pourriez|gagneriez .. ... rencontrer|parler|connaître|échanger|discuter|entendre|voir
        faut .. ... que .. vous .. ... rencontr*|parl*|discut*|connaiss*|échang*|voyiez
        temps .. que .. vous .. ... connaissance|connaissiez|rencontriez|parliez
        faites|faire .. connaissance
        fais|faire|faisons .. les présentations
        ne .. vous .. connaissez .. pas .. encore
        vous .. connaissez .. pas encore
        vous .. laisse .. ... ensemble|échanger|discuter|jouer|prendre|continuer|faire
        vous .. présente .. tous|toutes .. les? deux
        vous .. faire .. vous? rencontrer
        à vous de .. jouer
        vous .. ... beaucoup .. à vous dire
    """,
    "presents": """
        confie à|a .. <name>
        vous|te .. confie .. ... <name>
        passe|donne|transmets .. le|la? .. contact|coordonnées|relais|main .. ... <name>
        te|vous .. passe|renvoie|oriente|adresse .. à|vers|le? .. <name>
        tu|vous .. devrais|devriez|dois|devez .. ... parler|rencontrer|connaître .. ... <name>
        fais|faites .. connaissance .. avec .. <name>
        dis|dites bonjour .. à .. <name>
        je|j .. te|vous .. présente
        te|vous .. présente .. ... <name>
        présenter .. ... <name>
        te|vous .. faire .. rencontrer|connaître .. ... <name>
        plaisir|honneur|permets|aimerais|souhaite|voulais|voudrais|veux|tenais .. ... de|d|moi|à? .. vous|te .. présenter
        mets|mettons|met|ajoute|ajoutons|rajoute|inclus .. <name> .. ... copie|boucle|conversation|cc|discussion|fil
        <name> .. ... copie|cc .. de|ici
        <name> .. est|en copie
        ajoute|inclus|copie|invite .. <name>
        cc .. <name>
        voici .. <name>
        c est .. <name> .. dont|qui
        <name> voici .. <name>
        <name> je .. te|vous .. présente
        <name> rencontre|rencontrez .. <name>
    """,
    "politely": """
        vous .. vous? connaissez
        permettez|permets|laissez|laisse .. moi .. de? .. vous|te .. présenter
        puis je .. vous|te .. présenter
    """,
    "describes": """
        <name> sait .. tout
        <name> fait .. exactement|le même|la même|ça
        <name> est .. la|le|l|une|un|mon|ma|notre|votre|celle|celui|exactement|responsable|directrice|directeur
        <name> .. dirige|travaille|connaît|cherche|recrute|gère|construit|fabrique|écrit|enseigne|vend|vit|habite|aide|monte|reprend|organise|tient
        <name> a .. refait|monté|créé|fondé|écrit|travaillé|construit|accepté|lancé|passé|étudié|repris|géré
        <name> qui
    """,
    "hints": """
        vous laisse
        je .. me .. retire
        dont je .. t|vous .. ai .. parlé
        vous .. connaissez|connaître|connaissiez
        connaissance
        présentations
        discutiez|parliez|échangiez
        à vous .. maintenant|de
        l un|une .. l autre
        sois|soyez .. gentil*|sympa
        la|le voici
        même .. métier|travail|projet|problème|ville|rue|secteur
    """,
    "not_together": """
        merci .. à|aux .. vous|toutes|tous|deux
        si <name> .. ... te|vous|peut|est
        dis bonjour .. de ma
        passe .. le bonjour
        a|ai|as|avait|avez|avoir|ont|été|avais présenté|présentée|présentés
        m|nous a|avez|avoir|as .. présenté|mis
        me|m|nous présente|présenter|présenteras|présenterais|présentes
        peux|pourrais|pouvez|pourriez|voudrais tu|vous .. ... présenter|mettre|retrouver|rencontrer
        tu .. peux|pourrais .. ... présenter|mettre|retrouver
        présente|présenter .. mes|les|mon|ma|nos|un|une|son|ses .. excuses|chiffres|résultats|projet|rapport|voeux|budget
        présente|présentera .. les|demain|lundi|son|le|la
        si .. tu|vous|je|on
        merci .. de|d|pour .. ... présenté|présentée|connaissance
        ravi|ravie|enchanté|enchantée|heureux|heureuse .. d|de avoir|t .. ... connaissance|rencontré*|connaître
        vous .. êtes .. ... rentré*|arrivé*
        vous savez
        laisse .. les|la|le|un|une .. clés|clé|dossier|gâteau
        reste|restons .. en .. contact
        mets|mettez moi
        mettez|mets .. moi
        voici les|la|le|des|mes|mon|un|une
        est .. la|le .. dernière|dernier
        dois|devrais|faut je|il .. vous présenter
    """,
}

SPEECH = Speech(GROUPS)
