"""French: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        gagnez|gagner|gagne ... <money> ... jour|semaine|mois|maison|domicile|heure
        <money> .. par jour|semaine ... gagn*|travail*|domicile|whatsapp|telegram|téléphone|chez|maison
        gagn*|percev*|touch*|encaiss* ... <money> .. chaque|par jour|semaine|heure
        crypto*|bitcoin|forex|trading|btc ... rendement*|gain*|profit*|<percent>|<money>|garanti*|telegram|whatsapp|doubl*|gagn*
        rendement*|gain*|revenu*|profit*|bénéfice* .. garanti*|assur*
        investi* ... <percent>|<money> ... garanti*|semaine|jour|telegram|whatsapp|sans
        doubl*|tripl* .. votre|ton|vos|tes .. argent|mise|capital|investissement|dépôt
        héritage|succession|légat* ... million*|<money>|notaire|fonds|compte
        don .. de <money>|million*
        million* ... don|héritage|compte|fonds|transfert
        votre|ton .. compte .. ... suspendu|bloqué|limité|désactivé|vérif*
        vérifi*|confirm* .. votre|ton|vos|tes .. compte|identité|mot|coordonnées
        coordonnées|informations bancaires
        rib|iban ... envo*|transmet*|besoin
        vous avez|as .. gagné|été .. un|une|sélectionné .. prix|lot|iphone|gagnant
        prêt|prêts|crédit ... <percent>|taux|sans|particulier*|urgent
        offre de prêt
        cartes .. cadeau*|cadeaux|itunes|pcs
        relation .. sérieuse|durable
        joli*|beau|belle|magnifique .. sourire|photo|femme|yeux|visage
        je suis .. veuve|veuf|militaire|malade|mourante
        sans risque ... gain*|argent|revenu*|rendement*|<percent>
        travail .. à|a domicile ... <money>|whatsapp|telegram
        contactez|écrivez|ajoutez|écris|contacte|rejoignez|rejoins .. moi|nous|mon .. sur|groupe .. whatsapp|telegram
        liberté financière ... <money>|crypto|telegram|whatsapp|trading
        revenu* passif* ... <money>|crypto|telegram|whatsapp|garanti*|jour
        colis ... frais|douane ... <link>|pay*
        argent facile
        frais de dossier
        cliquez ... gagn*|compte|cadeau|récup*
        iphone .. gratuit|offert
        nouveau .. numéro|téléphone ... virement|argent|banc*|code|rib|carte*|salaire|paie
        salaire|paie ... rib|iban|bancaires|coordonnées
        copie .. de .. carte|pièce|passeport ... rib|identité|envo*|banc*
        louer|loue|acheter|vendre .. votre|ton|vos|des .. compte|profil|comptes
        tâches ... payé*|rémunér*|<money>|jour
        aimer|liker|likes|vidéos|avis .. ... payé*|gagn*|<money>|rémunér*
        gagner|gagnez|gagne .. de .. l? .. argent
        sans expérience ... <money>|gagn*|whatsapp|telegram|jour
        retrait* .. quotidien*|immédiat*|instantané*|quand
        payer|régler|verser .. les|des|une|un .. frais|caution|acompte
        frais .. de .. dossier|visa|douane|inscription|formation|transfert
        lingots|or|diamants|pétrole .. brut|en|à vendre|acheteur*
        fondation|orphelinat|œuvre ... million*|don|argent|<money>|fortune
        fortune|fonds ... don|légu*|hérit*|décéd*|transf*|confier
        défunt*|décédé* ... million*|fonds|compte|hérit*|<money>
        permis|passeport|diplôme|certificat ... sans|acheter|authentique*|examen
        votre|ton sourire|charme|beauté
        âme soeur|sœur
        cherche .. homme|femme|l amour
        tombé* amoureu*
        en privé
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        signaux ... groupe|trading|crypto*|telegram|gratuit*
        vous avez .. été .. ... sélectionné*|tiré*|choisi* ... gagn*|prix|don|lot|bénéfici*
        faire don .. de|d ... <money>|biens|fortune|euros
        don .. de .. mes|ma|toute .. biens|fortune|héritage
        dame|veuve .. âgée|malade|hospitalisée|seule
        personne .. de confiance|honnête ... <money>|biens|don|fonds
        ravissante|charmante|sublime|magnifique .. photo|femme|sourire|profil
        votre|ta photo .. m|ta
        investir .. ... hérit*|million*|défunt*
        millions .. d .. euros|dollars .. hérit*
        mon coeur|cœur|amour|ange
        t|vous épouser
        capitaine|soldat|général .. de .. l armée
        héritage|succession|legs|don|donation|dons ... <money>|million*|euros|personne|confiance|malade|défunt*|cancer
        faire .. don|donation .. de
        gravement|maladie|malade|cancer|mourante ... don|fortune|fonds|legs|héritage|euros|<money>
        client|mari|époux .. décédé|défunt
        investissez|investis|placez|dépose .. <money> ... recevez|gagnez|recevoir|retrait|<money>
        capital garanti
        sans risque
        gagnez|gagner .. <money> ... jour|semaine|maison|domicile|mois
    """,
    "scam_hint": """
        whatsapp
        telegram
        crypto*
        bitcoin
        urgent
        confidentiel*
        million*
        argent
        <money>
        <phone>
        cher ami
        chère amie
        dieu
        investi*
        quotidien*
        <mail>
        veuve|veuf|défunt|décédé|héritage|hérités|hériter|héritière|confiance|honnête|sérieuse|seule|amour|chéri|chérie|belle|jolie|bisous|soldat|militaire|général|syrie|togo|bénin|ghana|afrique|or|diamants|gagné|gagnant|gagnante|lot|loterie|tombola|mot|passe|suspendu|bloqué|frais|visa|diplôme|gagnez|gagner|dollars|banque|virement|compte|risque|prêt|crédit|don|dons|cancer|hospitalisée|malade|mort|argent|fonds|millions|bitcoin|trading|compétence|vidéos|privé|sourire
        loterie|tombola|gagnant|gagnante
        rib|iban
    """,
    "errand": """
        cartes|carte .. pcs|amazon|google|apple|cadeau|cadeaux|itunes|steam|transcash|neosurf
        les|leurs codes
        codes .. par|ici|de
        vous|te rembourse
        en .. réunion
        impossible .. de|d .. téléphoner|parler|appeler|joindre
        ne peux .. pas .. parler|téléphoner|appeler
        restez discret|discrète
        c est .. le|la|votre .. maire|directeur|directrice|patron|pdg|président
    """,
    "phish": """
        compte|carte|colis|accès|profil|paiement|vitale .. est|sera|a|va|été .. bloqué|bloquée|suspendu|suspendue|limité|expirer|expire|retenu|restreint|fermé
        confirmez|vérifiez|mettez|actualisez|renouvelez|confirmer|validez .. votre|vos|à .. compte|carte|identité|données|coordonnées|iban|jour
        sous|dans .. # heures|h
        avant .. minuit|ce soir|#
        remboursement .. attente|disponible|attend
        faute de
    """,
}
