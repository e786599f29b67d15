"""French: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
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
        <percent>
        court|bref|petit|rapide échange|appel .. téléphonique|cette|semaine
        abonnez
        %your .. besoins|enjeux|problématiques
        notre|nos|mon|ma .. nouve*? .. outil|solution|logiciel|application|appli|offre|gamme|méthode|programme|service|services|plateforme|formation|produit|cabinet|studio
        pas .. de .. démarchage|pub|vente
        ça vous|t intéresse
        cela vous|t intéresse
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
        %your entreprise|société|équipe|site|boîte|collaborateurs|salariés|bureaux|clients|service
        corriger|page|google|marque|ambassadrices|bijoux|ticket|levée|brasserie|gagnez
        partenariat
        intéressé*
        échangerions|appel
        tarif|tarifs|devis|prix
        synergies
    """,
    "asked": """
        comme .. promis|convenu|demandé|discuté
        comme .. vous|tu .. l? .. aviez|avais|avez|as .. demandé
        voici|voilà .. le|les .. lien|diapos|slides|photos .. promis*|dont
    """,
}
