"""French: courtesy, and orders to programs."""

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
}
