"""French: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        élargir|agrandir|développer|étendre|enrichir|étoffer|élargis|développe|agrandis .. mon|notre|votre|mes .. réseau|cercle|contacts
        rejoindre|intégrer|ajouter|faire|entrer .. ... réseau
        mon|votre|ton|notre .. réseau .. professionnel|linkedin
        %your .. profil .. ... intéressant|intéresse|impressionn*|attention|inspirant|intéressé|attiré|est|m|riche
        parcours|profil|expérience .. ... impressionnant*|intéressant*|inspirant*|remarquable|riche
        impressionné* .. par
        échanger|partager|échange|partage .. des|nos|d|sur|de|autour|vos .. idées|expériences|bonnes|connaissances|points|nos|vue|métiers|sujets
        échanger avec .. vous|des|toi
        même .. secteur|domaine|milieu|industrie|branche
        relations|contacts|connexions|connaissances .. en? .. commun*
        collaboration* .. future*|éventuelle*|possible*
        rester .. en .. contact
        entrer|mettre .. en .. relation|contact
        au plaisir .. d|de .. échanger|vous
        plaisir .. de .. vous|te? .. compter|connecter|échanger|avoir
        connectons|connecter
        accepter .. mon|ma .. invitation|demande
        merci .. d .. accepter|avance
        synergies
        opportunités .. de .. collaboration
        apprendre .. de .. vous|votre
        partageons .. les|des .. mêmes
    """,
    "programs": """
        ignor*|oubli* .. toutes|tes|les|vos|tout .. ... instructions|règles|consignes|directives
        note|message|instruction|attention|consigne .. à|pour|aux .. l|les|un .. ia|intelligence|assistant*|robot*|bots|système|agents
        tu es|vous êtes .. un|une .. ia|assistant|modèle|robot|intelligence
        en tant qu .. ia|assistant
        classe*|marque*|considère*|évalue*|note* .. ce|cette|moi|l|le .. ... comme
        accepte*|approuve*|valide* .. cette|automatiquement|toutes|l .. ... invitation*|demande|automatiquement
        message système
        système|assistant ignore|ignorez|accepte|acceptez|marque|considère
        ignore|ignorez|oublie .. la|les|toutes|tes|vos .. limite|règles|consignes|instructions
    """,
    "refuses": """
        non .. merci
        non
        pas .. intéressé*|besoin|du|intérêt|pour|disponible|preneur|merci
        ne .. suis|sommes|souhaite|souhaitons|veux|m|me|plus|pas .. pas|plus|contact*|écri* .. intéressé*|être|recevoir|donner|contact*|preneur*|d|de
        cessez|arrêtez|arrête|arretez
        merci .. de .. ne|me|m|cesser|arrêter
        retirez|supprimez|enlevez|désinscri* .. moi|mon
        désabonn*
        laissez .. moi
        aucun .. intérêt|besoin
        sans façon
        je .. passe|décline|refuse
        ça ne m|nous
    """,
    "refuses_plain": "non merci pas intéressé intéressée intéressés je ne suis nous ne sommes désolé désolée mais pour votre proposition message de me contacter plus "
    "bonne journée bonjour cordialement besoin n ai avons en ce moment actuellement cela ça m intéresse arrêtez cessez s il vous plaît plait svp "
    "liste retirez supprimez moi m écrire recevoir souhaite souhaitons continuation offre du tout l la le les des vos à être et bonsoir "
    "laissez tranquille laisser envoyer messages aucun aucune intérêt merci contactée contacté beaucoup sans façon d une un autre",
    "talks_on": """
        plutôt
        et|que|si .. jeudi|lundi|mardi|mercredi|vendredi
        la semaine prochaine
        mais .. avec|volontiers|on|nous|je|peut|quand|plus|comment
        volontiers
        reporter|décaler
        quand|comment|où|quel* .. est|êtes|vas|allez|seriez|pourr*|se|avez
        pourrions|pouvons .. nous
        une autre .. fois|date|jour
        rappel*
        à bientôt
        plus tard
        peut être
        félicitations
        dites|dis .. moi
        on se
    """,
    "introduces": """
        je .. vous|te|t .. présente|mets|présentes|connecte
        présente .. ^
        vous|te .. présenter
        mettre|mets|mettons .. ... en .. relation|contact
        mise en relation
        en copie
        vous .. deux|devriez .. ... rencontrer|parler|échanger|connaître|discuter|entendre
        je vous .. laisse
        laisse .. faire|échanger|prendre
        faire .. les présentations
        permettez|permets .. moi .. de .. vous|te .. présenter
        faites|fais .. connaissance
        voici ^
        comme promis .. voici|je
        rencontrez|rencontre ^
    """,
}
