"""French: how people sell and swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        gagnez|gagner|gagne ... <money> ... jour|semaine|mois|maison|domicile|heure
        <money> .. par jour|semaine|heure
        <money> ... chaque|par jour|semaine
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
        loterie|tombola|gagnant|gagnante
        nouveau .. numéro|téléphone ... virement|argent|banc*|code|rib|carte*|salaire|paie
        salaire|paie ... rib|iban|bancaires|coordonnées
        rib|iban
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
        votre|ton sourire|regard|charme|beauté
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
    """,
    "sells": """
        nous|j|je|on|qui|agence|outil|plateforme|logiciel|solution|équipe aidons|aide|accompagnons|accompagne|aident|permet|permettons|conseillons|conseille|coache|assistons .. .. %firms|vous|votre
        nous|on|je|j|agence|société proposons|propose|offrons|offre|vendons|vends|vend|fournissons|développons|réalisons|commercialisons|fabriquons|concevons|crée|créons|automatisons|optimisons ... solution|solutions|services|service|logiciel|logiciels|produits|sites|prestations|formations|formation|outils|outil|développeurs|coaching|applications|accompagnement|plateforme|assurance|programme|application
        j accompagne
        %firms comme .. vôtre|vous|votre|toi
        démo .. gratuite|de|rapide
        démo|démonstration
        essai|audit|diagnostic|devis|test|échantillon|accès|consultation|webinaire|formation|guide|mois|analyse|bilan|étude .. gratuit*|offert*|sans
        gratuit* .. et? sans engagement
        sans engagement
        réserv* .. votre|ton|un|une|ici|vite .. créneau|place|appel|démo|rdv|rendez|séance
        prendre|prenez|prends .. rendez|rdv|créneau ... <link>|calendly|ici
        appel .. découverte|stratégique|offert
        <percent> .. de .. réduction|remise|rabais|économie*|moins|vos|chiffre
        réduction|remise|promo|promotion|tarif .. <percent>|exceptionnel*|spécial*|code|préférentiel|lancement
        code .. promo|<percent>
        augment*|boost*|développ*|doubl*|multipli*|optimis*|accélér* .. votre|vos|ton|tes|leur|leurs|le|son .. chiffre|ventes|ca|trafic|visibilité|clients|revenus|productivité|activité|croissance|business|leads|notoriété|performance|acquisition
        rédui*|baiss*|économis*|diminu*|divis* .. vos|votre|tes|ton|leurs|leur|jusqu|sur|les|de|par .. coûts|couts|factures|facture|dépenses|charges|impôts|temps|frais|<percent>|budget|énergie|consommation
        génér*|trouv*|attir*|sign*|obten* .. plus|des|de|vos|davantage .. leads|prospects|clients|rendez|rdv|contrats
        prospects|leads .. qualifiés|qualifies
        génération .. de leads|prospects
        notre|nos|mon|ma|mes .. nouve*? .. solution|solutions|logiciel|plateforme|outil|produit|produits|services|offre|offres|agence|prestations|formation|programme|catalogue|coaching|application|masterclass|accompagnement|tarifs
        êtes|etes|es|seriez|serais .. vous|tu .. satisfait*|intéressé*|prêt .. de|par|à .. votre|ton|un|une|nos|notre|votre|réduire|gagner|découvrir|découvrir
        qui .. s|est|gère .. occupe|charge|gère|décide|responsable .. chez|de|des|du|dans
        bonne personne|bon interlocuteur
        présenter .. nos|notre|mon|ma|nouv* .. ... services|solution|solutions|produit|produits|offre|entreprise|société|activité|plateforme|logiciel|outil|catalogue
        vous|te montrer|présenter .. comment|en|notre|nos|rapidement
        besoin .. de|d .. ... développeurs|site|clients|financement|leads|logo|visibilité|assurance|prestataire
        externalis*|sous-trait*|offshore|nearshore ... développ*|équipe|coût*|prestataire|projets|service
        développeurs .. disponibles|dédiés|expérimentés|offshore|à
        création .. de sites|site
        référencement|seo ... site|google|agence|audit|page|optimis*|service*
        places .. limitées|restantes|disponibles
        plus que .. places|jours
        offre .. spéciale|exclusive|limitée|lancement|exceptionnelle|partenaire
        à|dès|pour partir? .. de? .. seulement? <money>
        <money> .. par|au|le mois|heure|utilisateur|jour
        investisseurs|investisseur ... levée|deck|recherch*|fonds
        levée .. de fonds ... deck|investiss*|participer|recherch*
        opportunité .. d .. affaires|investissement|revenu*
        inscri* .. vous|toi|gratuitement|vite|ici|à .. notre|au|à|mon .. webinaire|formation|masterclass|atelier|newsletter|programme
        conseiller .. en .. gestion|patrimoine|investissement
        défiscalis*|patrimoine|immobilier|mutuelle|assurance|retraite|panneaux ... bilan|gratuit*|conseil|offre|investi*|optimis*|devis|économ*|rendement|impôts
        conseiller|conseillère .. financier|financière|patrimoine|assurance
        vos concurrents
        minutes .. pour .. vous|te .. montrer|présenter|expliquer|voir
        nos clients
        leads|clients .. automatiquement|pilote
        meilleur* prix|tarif*
        découvr* .. notre|nos|mon|ma|votre .. solution|offre|site|produits|formation|boutique|méthode|programme|catalogue
        acheter|vendre .. votre .. entreprise|bien|maison|société
        offre .. de .. lancement|bienvenue|printemps|rentrée|noël|été|réduction|partenariat
        offre .. pour .. ... %firms|vous|équipes
        notre|nos|mon .. appli|application|outil|solution|logiciel|offre|gamme|méthode|programme|service|prestation ... permet|aide|réduit|fait|simplifie|automatise|gratuit*|offre|<percent>|jusqu
        premier|premiers mois .. offert*|gratuit*
        mois offert*|gratuit*
        j ai .. créé|développé|conçu|lancé|construit .. un|une|mon|ma .. ... outil|logiciel|application|méthode|programme|formation|système|agence|solution|club
        nous .. avons .. créé|développé|conçu|lancé .. un|une|notre .. ... outil|logiciel|application|méthode|programme|formation|solution|plateforme|service
        vous|t|te .. envoyer|envoie|transmettre .. ... brochure|plaquette|devis|proposition|catalogue|documentation|infos|informations|vidéo|deck|exemples|tarifs
        rien .. à|a vous? vendre
        rien .. vendre
        pas .. vous|te|là|ici .. vendre ... mais|juste|simplement
        comment .. nos|notre .. ... économis*|gagn*|rédui*|augment*|doubl*|automatis*|génèr*
        en pilote automatique|automatique
        club|cercle|mastermind|masterclass .. privé|exclusif|payant|premium
        dernières|quelques|plus|reste .. que? # .. places|jours|exemplaires
        nettoyage|ménage|traiteur|imprimerie|traduction|transport|intérim|sécurité|téléphonie|énergie|bureautique|fournitures ... offre|devis|prestation*|contrat*|tarif*|propos*|service*
        commission*|affiliation|apporteur|parrainage ... <percent>|gagn*|touch*|programme|verser
        sponsor*|partenaire* ... pack|événement|salon|visibilité|stand|offre
        publicité|encart ... magazine|site|propos*|tarif*
        code ^
        assurance|mutuelle|banque|prêt|leasing|panneaux|isolation ... moins|offre|cher|tarif*|devis|économ*|comparer|gratuit*
        moins cher*
        meilleur rapport
        lev* .. des|de fonds
        business angel*
        tour de table
        espaces publicitaires
        grille tarifaire
        vends|vendons .. des|un|une|mes|nos
    """,
    "sells_half": """
        <link>
        calendly
        nous aidons|proposons|accompagnons|développons|vendons
        j aide
        je propose|vends|coache
        notre agence|solution|plateforme|logiciel|outil
        gain de temps
        synergies
        <percent>
        court|bref|petit|rapide échange|appel .. téléphonique|cette|semaine
        partenariat
        intéressé*
        échangerions|appel
        abonnez
        %your .. besoins|enjeux|problématiques
        notre|nos|mon|ma .. nouve*? .. outil|solution|logiciel|application|appli|offre|gamme|méthode|programme|service|services|plateforme|formation|produit|cabinet|studio
        pas .. de .. démarchage|pub|vente
        ça vous|t intéresse
        cela vous|t intéresse
        tarif|tarifs|devis|prix
        gratuit*|offert*
        jusqu .. à|au vendredi|dimanche|samedi|<percent>|fin
        je suis .. ... coach|courtier|courtière|agent|photographe|rédactrice|rédacteur|commercial|commerciale|consultant|conseiller
        ça vous|te dit
        un call
        seriez|serais .. vous|tu .. intéress*
        je .. vous|t|te .. dépose|livre|propose|envoie
        moitié prix
        première|1ère|premier séance|consultation|rendez
    """,
    "sells_hint": """
        leads
        prospects
        chiffre .. d affaires
        ca
        croissance
        coûts
        roi
        saas
        ia
        automatis*
        solution|solutions
        logiciel
        agence
        coaching
        visibilité
        webinaire
        <money>
        productivité
        performance
        marketing
        gratuit*
        clients
        services
        site
        digitalis*
        tarif*
        offre
        investissement
        15|20|10|30 minutes|min
        rien à vendre
        budget|prestataire|concurrents|facture|factures|offre|offres|fabricant|fournisseur|fournisseurs|grossiste|catalogue|brochure|plaquette|courtier|courtière|assurance|assurances|mutuelle|immobilier|locatif|appartement|rendement|placement|investissement|investir|investissiez|investisseurs|financement|abonnement|newsletter|formation|formations|coaching|coach|mentorat|mastermind|places|pack|packs|forfait|sponsor|stand|certifié|certifiée|garanti|garantie|livraison|commande|commander|remise|réduction|gratuit|gratuite|gratuitement|essai|agence|studio|cabinet|freelance|tjm|tarif|tarifs|cher|comparer|économies|économiser|doubler|augmenter|réduire|baisser|optimiser|visibilité|publicité|publicitaires|campagne|prospects|clients|client|commercial|commerciale|vente|ventes|vends|vendre|commission|achats|licences|leasing|retraite|impôts|défiscalisation|patrimoine|minceur|billets|inscription|inscrire|démo|plateforme|produit|produits|qualité|prix|frais|séminaires|séminaire|panneaux|solaires|traiteur|nettoyage|régie|esn|disponibles|apport|notoriété|chiffre|exclusif|exclusive|personnalisé
        puis|peux je
        dégustation|traiteur|plateaux|repas|séance|livre|livrons|test
        souhaitez|voulez|seriez|avez vous
    """,
    "asked": """
        comme .. promis|convenu|demandé|discuté
        comme .. vous|tu .. l? .. aviez|avais|avez|as .. demandé
        voici|voilà .. le|les .. lien|diapos|slides|photos .. promis*|dont
    """,
}
