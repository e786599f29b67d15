"""French: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        qui .. s .. occupe|charge ... chez|dans|de|des|du|en
        qui .. est|gère|pilote|décide|serait|suit .. ... responsable|charge|interlocuteur|interlocutrice|chez|dans|les|la|votre
        êtes|etes|seriez vous .. bien? .. la|le .. bonne|bon|personne|interlocut*
        vers|avec|à qui .. puis|dois|pourrais|devrais|faut .. je|il ... adresser|tourner|parler|voir|envoyer
        sinon .. pourriez|pouvez|pourrais .. vous|tu .. m .. orienter|indiquer|diriger
        bon|bonne interlocuteur|interlocutrice|personne
        quel*|quelle .. outil|solution|prestataire|fournisseur|logiciel .. utilisez|avez|travaillez
        comment .. gérez|gérez|gerez vous .. actuellement|aujourd
    """,
    "offers": """
        on en .. discute|parle
        puis|pourrais|peux|dois je .. vous|t|te ... envoyer|montrer|présenter|proposer|appeler|adresser|transmettre|établir|offrir
        je|nous .. vous|te|t .. offre|offrons|propose|proposons|montre|explique|livrons|accompagne|accompagnons|aide|aidons|fais|garantis|garantissons|mets
        seriez|êtes|serais|es|auriez|avez .. vous|tu .. ouvert|ouverte|disponible|intéressé|intéressée|dispo|partant|preneur|minutes
        quand .. seriez|êtes|serais .. vous|tu .. disponible|dispo|libre
        cela|ça .. vous|te|t|pourrait .. intéresse|intéresser|intéresserait|tente|parle|dit
        intéressé|intéressée|intéressés
        j ai .. une? .. proposition|offre|solution|idée .. pour|à|qui
        je|nous .. souhaite|souhaitons|souhaiterais|aimerais|voudrais .. vous .. présenter|proposer|montrer|offrir
        répondez|réponds|écrivez|envoyez .. moi|oui|info
        je peux .. passer|venir|vous .. faire|montrer|présenter
    """,
    "trade": """
        je suis .. .. coach|consultant|consultante|photographe|formateur|formatrice|rédacteur|rédactrice|courtier|courtière|conseiller|conseillère|agent|thérapeute|graphiste|mentor|fabricant|distributeur .. et|spécialis*|pour|en|qui|j
        en tant que .. coach|consultant|consultante|photographe|formateur|formatrice|courtier|conseiller|agence|mentor|rédacteur
        j|je|nous .. aide|accompagne|aidons|accompagnons|coache|forme|formons|conseille|soutiens|équipons .. les|des|nos|plus %firms|ingénieurs|dirigeants|dirigeantes|entreprises|femmes|indépendants|crèches|collectivités|managers|équipes|professionnels|personnes|particuliers|structures|établissements|cadres
        nous .. sommes .. une?|le|la|fabricant|spécialis*|leader|agence|entreprise|société|startup|équipe|cabinet
        nous .. réalisons|livrons|fabriquons|proposons|développons|vendons|louons|installons|fournissons|distribuons|produisons|traduisons|nettoyons|créons|organisons|mettons
        notre|nos|mon|ma|mes .. agence|société|solution|logiciel|application|appli|équipe|clients|plateforme|outil|programme|formation|produits|cabinet|offre|accompagnement|développeurs|catalogue|tarifs
        je|nous .. propose|proposons .. des|un|une|aux|mes|nos
    """,
    "crowd": """
        beaucoup|plupart|nombreux|nombreuses|centaines .. de|d|des|nombreux .. %firms|dirigeants|crèches|entreprises|ingénieurs|clients|collectivités|structures|managers
        %firms|dirigeants|ingénieurs|entreprises|profils|personnes|professionnels|structures comme .. vous|toi|la|vôtre|les
        # .. crèches|entreprises|clients|dirigeants|structures|utilisateurs
        aux .. dirigeants|dirigeantes|entreprises|ingénieurs|professionnels|crèches|indépendants
    """,
    "costless": """
        gratuit*|offert|offerte|offerts
        sans .. engagement|frais|risque|obligation|avance|surcoût
        tarif|tarifs .. de? .. lancement|préférentiel*|réduit|réduits|avantageux|compétitifs|imbattables
        prix .. compétitifs|imbattables|réduits|doux|attractifs
        payez .. que|seulement|rien
        financé|financée|financés .. par|à
        remise|promo|promotion|réduction
    """,
    "scarce": """
        jusqu .. à|au|fin|mois|dimanche|vendredi .. la? fin|dimanche|vendredi|soir
        places .. limitées|restantes|disponibles
        plus .. que|qu .. places|jours|quelques
        dernières|dernière .. places|chance|jours
        offre .. limitée|exclusive|spéciale|valable
        exclusif|exclusive
    """,
    "gains": """
        <percent>
        économies|économiser|économisez|économisent|gain|gagner|gagnez|gagnent .. de|du|sur|jusqu|temps|d
        tripler|doubler|booster|augmenter|multiplier|optimiser|développer|réduire|automatiser .. votre|vos|leur|leurs|son|ses|ton|tes|les|la|le
        plus .. de .. clients|visibilité|temps|ventes|chiffre|prospects|leads|rendez
        sans .. effort|publicité|prospecter
        clé .. en main
        certifié*|garanti*|garantie
        liberté financière
    """,
    "asks_time": """
        #|dix|quinze|vingt|trente|quelques .. minutes|min|mn
        rendez|rdv .. vous|téléphonique|visio .. ?|téléphonique|cette|gratuit|en|pour|la|avec
        un|court|bref|rapide .. appel|échange|call|visio|point|démo .. téléphonique|rapide|cette|découverte|de|en|pour
        appel .. découverte|gratuit
        <link>
        calendly
        devis|catalogue|plaquette|brochure|échantillon|échantillons
    """,
    "pain": """
        combien .. d|de|vous|temps .. heures|temps|argent|passez|perdez|coûte|payez|dépensez
        avez|as .. vous|tu .. déjà .. pensé|songé|envisagé|essayé
        et si .. vous|on|votre
        imaginez|imagine
        marre|fatigué|fatiguée|lassé .. de
        prêt|prête .. à
        utilisez|faites|gérez .. vous .. encore|toujours
        curieux|curieuse
    """,
    "trust": """
        # ans d expérience|expertise
        depuis #
        cabinet|société|entreprise|bureau|agence|usine|atelier .. basé|basée|spécialisé|spécialisée|d|de|située
        sous traitons|traitance
        prix|tarifs|délais .. maîtrisés|courts|compétitifs|serrés|imbattables
        notre|nos .. outil|solution|appli|clients|utilisateurs
        utilisent|utilise .. notre|nos
        bureaux|entreprises|clients .. français|européens|exigeants
    """,
    "ours": """
        je|nous .. décore|vends|vendons|loue|louons|imprime|imprimons|dessine|dessinons|fabrique|répare|réparons|installe|rénove|traduis|forme|anime|animons|recrute|conçois|concevons|crée|livre .. .. pour|de|des|les|partout|chez|aux|vos|votre
        partout en
        je peux .. passer|venir .. vous
    """,
    "terms": """
        revenus|argent .. pendant que .. dors|dort|dormez
        esprit ouvert
        mode de vie
        ne payez|payes|paierez|réglez .. que|qu|rien
        paiement|payé|payés|payable|rémunéré|rémunérés|facturé .. que? .. au|aux|sur|à|si .. le|les? résultat|résultats|succès|résultat
        sinon .. c|vous|on .. remboursé|remboursons|gratuit|rembourse
        satisfait ou|remboursé
        sans .. engagement|abonnement|frais|avance|surcoût|prospecter|toucher|rien|que|y|effort
        reste à charge
        financé|financés|financée|financées|pris|prise .. à|en|par .. votre|l|opco|cpf|charge|100|<percent>
        première|premier .. séance|mois|appel|échange|session|rendez|diagnostic .. est|vous|c|m? .. offert|offerte|cadeau|gratuit*
        moins chers|cher .. que
        ça|cela ne vous coûte
    """,
    "hook": """
        et si .. vos|votre|vous|ton|tes|on|tout|la|le|les|demain
        combien .. de|d|voulez .. .. perdez|perds|voulez|passez|payez|dépensez|ratez|avez .. vous|tu|chaque
        petite|simple|rapide question
        question .. rapide|directe|simple|entre
        ne .. vais|veux|suis|cherche .. pas .. vous|te|là|à .. vendre
        méritent|mérite|méritez .. mieux|plus|bien
        je|vous .. vous|te|me .. relance
        détestent|perdent|oublient|ratent .. .. leur|du|leurs|des
    """,
    "reply_to": """
        répondez|réponds|écrivez|écris|commentez|envoyez|dites .. moi? .. ..
    """,
    "shows": """
        je|on .. vous|te|t .. explique|montre|envoie|raconte|fais|prépare|cale .. ..
        on .. se .. cale|prend|fixe|programme .. un|une créneau|point|visio|appel|moment
        je|j vous|t|te envoie|montre|explique
        nous|on .. remplissons|remplaçons|remplace|livrons|mettons|trouvons|trouve|gérons|gère|occupons|décrochons|apportons .. .. vous|vos|votre|des|une|les
        on vous .. remplace|trouve|livre|décharge|débarrasse|accompagne
        nous ont .. confié|choisi|rejoint|fait confiance
        faire parvenir .. ..
        clients|clientes|directrices|dirigeants|femmes|indépendants|managers|équipes|structures que j|nous .. accompagne|accompagnons|aide|aidons|suis
        on en parle
        j ai créé|conçu|développé|monté .. un|une|l
        créneau .. .. ?
        rendez vous .. qualifiés|garantis
        profils .. .. qualifiés|vérifiés|pré
    """,
    "seats": """
        cherche .. #|deux|trois|quatre|cinq|dix|quelques|des .. pour .. tester|essayer|rejoindre|participer
        reste|restent .. .. places|place|créneaux
        encore|plus .. que? .. #|deux|trois|quelques places|créneaux
        pour .. tester|essayer .. gratuit*
        en échange .. d .. un|une|votre .. .. avis|retour|témoignage
    """,
}
