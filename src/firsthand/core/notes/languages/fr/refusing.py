"""French: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        décidé|préférons|préfère|choisi|souhaitons .. de .. rester|continuer|garder|conserver|poursuivre .. avec|notre|nos|mon .. ... %seller
        pas .. ce .. qu|que|dont .. ... faut|cherchons|cherche|besoin|recherchons|voulons
        ne .. pas|plus .. être .. contactée|contacté|contactés|sollicitée|sollicité|démarché|démarchée
        pas décisionnaire|décideur|décideuse
        ne pense|crois|trouve .. pas .. ... convienne|convient|corresponde|intéresse|besoin|adapté|utile|fait|pertinent
        content|contents|contente|contentes|satisfait|satisfaits .. de|avec .. notre|nos|ce|mon|ma
        votre|ton|ta|vos .. ... ne .. m|nous .. intéresse|intéressent|convient .. pas
        non .. %thanks
        nan|nn .. %thanks
        %thanks .. mais .. non
        %thanks .. mais je|on passe
        pas .. %interested
        ne .. m|nous|me|sommes|suis|est .. ... %interested
        m|minteresse|nous interesse|interessent|interesserait .. pas
        ne m|nous intéresse|intéressent|intéresserait|interesse .. pas|plus|aucunement|guère
        aucun|aucune|zéro .. intérêt|besoin|utilité|budget|envie
        pas .. d .. intérêt
        pas pour moi|nous
        pas .. fait .. pour .. moi|nous
        pas mon|ma|notre truc|domaine|rayon|ressort|affaire|sujet|tasse
        n .. ai|avons|a|en|y|éprouve .. ... pas|aucun|aucunement .. ... %need|budget|utilité
        pas .. en? .. besoin
        pas .. l .. utilité|usage|emploi
        pas .. de|le|les|ce .. budget|moyens
        pas à la recherche
        pas .. en .. recherche
        ne .. cherche|cherchons|recherche|recherchons .. pas|plus|rien|aucun|aucune
        cherche|cherchons .. pas|rien .. ... %ware
        pas .. preneur|preneuse|preneurs|client|cliente|clients|clientes|acheteur|acheteurs|acheteuse|acquéreur|acquéreure|acquéreurs|acquéreures|concerné|concernée|concernés|concernées|disponible|disponibles|favorable|favorables|convaincu|convaincue|convaincus|convaincues
        pas .. la|le bonne|bon|bonnes .. personne|interlocuteur|interlocutrice|interlocuteurs|contact|adresse|service
        je|on|nous .. passe|passons .. mon|notre|tour|%thanks|cette|pour|désolé|désolée|désolés|désolées
        passe mon tour
        préfère|préférons|dois|devons|souhaite|vais|me|permets|obligé|obligée|obligés|obligées|contraint|contrainte|contraints|contraintes .. ... décliner|refuser|abstenir
        je|nous .. décline|refuse|déclinons|refusons
        sans façon
        sans suite
        pas donner .. suite
        ne .. donnerai|donnerons|donne|donnons|souhaite|souhaitons|poursuivrons .. ... pas
        pas .. suite à
        ne .. souhaite|souhaitons|veux|voulons|désire|désirons .. pas|plus
        déjà .. ... %seller
        satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|contentes|équipé|équipée|équipés|équipées|pourvu|pourvue|pourvus|pourvues .. de|avec|par .. ... %seller
        suis|sommes|reste|sens .. très? .. bien où|là|comme
        n|ne|rien .. achète|achetons|investis|signe|commande .. ... rien|jamais|pas
        ne correspond|convient|colle|rentre|cadre|va .. pas
        correspond|convient .. pas
        ne .. nous|me .. concerne|conviendra .. pas
        pas dans .. mes|nos|mon|notre|les
        pas une|la|notre priorité
        pas .. d .. actualité
        gérons|gère|faisons|traitons|fait|réalisons .. ... interne
        n|ne .. accepte|acceptons|ajoute|prends|connecte .. ... que .. ... connais|personnes|gens
        pas .. moi .. qui .. décide
        ne .. décide .. pas|rien
        c est non
        ce sera .. non|sans
        décidé|choisi .. de|d .. ne|pas
        mauvaise|mauvais .. personne|interlocuteur|interlocutrice|interlocuteurs|adresse
        ne .. vous|me .. connais .. pas
        pas .. opportun|pertinent|nécessaire|utile|intéressant
        %thanks quand même
        %thanks tout de même
    """,
    "soft": """
        réponse .. ... non|négative|même
        reste|restons .. fidèle|dans|chez|sur .. mon|notre|ma
        reste|est .. négati*|non
        trop .. occupé|occupée|cher|chère|petit .. pour
        pas .. ... possible|mesure|capacité .. de|d|pour
        pas .. ... aider|donner|satisfaire|répondre .. favorablement|suite
        avons|ai|sommes|on .. choisi|retenu|opté|partis .. ... autre|solution|prestataire|piste|différent*
        poste .. est .. ... pourvu|fermé
        dépasse|hors .. ... budget|moyens|cadre
        congé .. parental|maternité|sabbatique
        inutile .. d|de .. insister
        en .. rester .. là
        restons en .. là
        s .. en .. charge|occupe
        service|équipe .. interne .. ... charge|occupe|gère
        peu pour moi|nous
        sans moi|nous
        ne .. vois|voyons .. pas .. ... intérêt|utilité|valeur
        pas .. de .. sens .. pour
        ne .. va|vais|allons|continuons|poursuivons .. pas .. ... continuer|poursuivre|plus|loin
        va|vais|allons pas .. continuer|poursuivre|donner
        est .. inconnue|inconnu
        pas|plus|aucun|aucune|jamais|rien|sans|ni .. ... %field
        ne .. ... pas|plus|jamais|rien|aucun|aucune .. ... %field
        ne .. souhaite|souhaitons|désire .. pas
        aucun|pas|rien .. ... postes|poste .. ouvert|prévu|vacant
        pas .. ... suite
        ne|n .. y .. ... pas suite
        pas .. ... %others
        avons|ai|on .. signé|choisi|engagés|engagé|pris .. ... ailleurs|autre|déjà|prestataire|concurrent
        déjà|venons .. ... signé|choisi|engagé|pris|signer
        adressez|voyez|cherchez .. vous? ailleurs
        retraite|retraité|retraitée
        trompez|trompé|erreur .. ... personne|adresse|interlocuteur|destinataire
        mauvais|mauvaise .. personne|numéro|adresse|interlocuteur
        déjà .. ... demandé|dit|répondu|prévenu .. ... fois|plus|non|pas
        demandé|dit .. deux|plusieurs|trois fois
        pas .. envie|le temps|intention
        compte|souhaite|veux|désire|entends .. pas .. ... changer|bouger|donner|participer|acheter|suivre|être|investir|recevoir
        je|j .. ... refuse|décline
        effacer|supprimer|effacez|supprimez|retirer .. mes|mon|nos
        ne .. ... sert|servira|serait .. plus|pas|rien|guère
        regret .. de|d .. ... pas|plus
        regrette|crains|navré|navrée .. ... pas|refuser|décliner
    """,
    "neg": """
        je|j|nous|on|ça|cela|ce|c|sujet|offre .. ne|n .. ... pas|plus|aucun|aucune|rien|jamais|guère
        ne|n .. me|m|nous .. ... pas|plus|rien|aucun|aucune
        pas .. pour .. moi|nous
        je|on suis|ai|veux|cherche|peux pas
        ça ira
    """,
    "kind": """
        %thanks
        gentil|aimable|sympa
        bonne .. chance|continuation|journée|réussite|suite|soirée
        bon courage
        cordialement|salutations
        souhaite .. vous|bonne
    """,
    "everyday": """
        sais|savais|vois|vu|trouve|retrouve|entends|entendu|comprends|compris|souviens|dormi|dors|fatigué|fatiguée|faim|prêt|prête|encore|rentré|rentrée|maison|remarqué|pensé|oublié|oublie|venir|viens|viendrai|arrive|crois|sûr|sûre|reçu|remercié|attendais|malade|clair|dire
        étais|était|avais|avait|pouvais|pouvait|voulais
    """,
    "no_first": """
        laisse|laissez tomber
        non|nan|nn
        pas pour le|l|cette .. moment|instant
        pas maintenant|actuellement
        pas besoin
        pas cette .. fois
        malheureusement non
        désolé|désolée|désolés|désolées|hélas non|pas
        je passe
        jamais de la vie
        hors de question
        pour l instant non
        pour le moment non
    """,
    "shut": """
        ne plus|pas .. m|me|nous .. ... inclure|écrire|contacter|envoyer|solliciter|relancer|compter
        %thanks|prière|veuillez|vous .. de .. ne .. plus|pas .. me|m|nous .. ... %write
        ne m|me|nous .. ... %write .. plus|pas
        m|me %write .. plus
        ne .. plus .. me|m|nous .. ... %write
        ne plus .. être .. contacté|contactée|contactés|contactées|sollicité|sollicitée|sollicités|sollicitées|démarché|démarchée|démarchés|démarchées|relancé|relancée|relancés|relancées
        plus .. recevoir|être .. ... mails|messages|publicité|publicités|vos|de|sollicité|sollicitée|sollicités|sollicitées|contacté|contactée|contactés|contactées
        arrête|arrêtez|arretez|cessez|cesse .. de|vos|ces|tout|avec .. ... %write|messages|mails|relances|pub|spam|pubs
        cesser|arrêter .. de|vos|ces|tout|toute .. ... %write|messages|mails|relances|démarches|démarcher|démarchage|sollicitation|sollicitations|envois
        retire|retirez|retirer|supprime|supprimez|supprimer|enlève|enlevez|enlever|effacez|effacer|ôter|rayez .. moi|m|me|mon|mes|notre|nos
        retirer|supprimer|enlever|désinscrire|rayer .. ... liste|listes|fichier|fichiers|base|mailing
        désinscrire|désinscrivez|désinscription|désinscris|désabonnez|désabonner|désabonnement merci|svp|moi|de|immédiate|immédiatement
        désinscription|désabonnement|désabonnez|désinscrivez|désabonner|désinscrire
        laissez|laisse .. moi|nous .. tranquille|tranquilles|paix
        fichez|fiche|foutez|lâche|lâchez .. moi|nous
        inutile .. de .. me|m|nous|relancer|insister|revenir
        stop .. pub|spam|publicité|démarchage|messages|merci|svp
        stop
        spam
        signalé|signale|bloqué|bloque .. comme|votre|vous|ce
    """,
    "not_no": """
        pas .. de .. souci*|problème*|soucis|quoi|remarque*|nouvelle*
        pas encore|mal|tout|seulement|grave|sûr|vraiment|trop|toujours|si|avant|que|terrible|évident
        pas|aucun* .. d? .. idée
        aucune idée|nouvelle|remarque|importance|inquiétude
        pas|plus besoin .. de|d .. apporter|amener|venir|t|vous|stresser|se|prévenir|réserver|courir|payer
        plus besoin
        elle|il|ils|elles|tu|on n|ne .. est|était|a|avait|sont|es|as|étaient pas|plus|jamais
        si|quand .. vous|tu|il|elle .. ... pas
        ne .. t|vous .. inquiète*|inquiétez
        laisse|laissez moi .. vérifier|voir|regarder|réfléchir|savoir|te|un|deux
        arrête|arrêtez .. tu|vous|c|je
        je|on passe .. vendredi|lundi|mardi|mercredi|jeudi|samedi|demain|te|vous|par|chez|à|au|dans|prendre|ce|voir|la
        ai|avons|a|avais .. dit non
        ne .. veux|voulais|souhaite pas .. ... rater|manquer|déranger|louper
        non seulement|plus
        dans .. les|mes|le .. spam|spams|indésirables
    """,
    "whence": """
        comment avez|as|vous|tu|êtes .. vous|tu .. ... adresse|coordonnées|mail|numéro|nom|contact|profil
        où avez|as .. vous|tu .. ... adresse|coordonnées|mail|numéro
        qui êtes|es vous|tu
        pourquoi m .. écri*|contact*
    """,
    "talks": """
        %thanks .. pour|de|d .. ton|ta|tes|votre|l|le|la|les .. aide|conseil|conseils|explication|explications|cadeau|livre|soutien|photos|fleurs|carte|patience|slides|retour|soirée|dîner
        %thanks .. de|d .. avoir .. expliqué|aidé|attendu|prévenu|écouté|venu|vérifié
        fièvre|malade|grippe
        t en fais .. pas
        ma meilleure
        maison|appart|jardin
        chef|cantine|patron
        kilos
        être|es venu|venue|venus
        lasagnes|gâteau|dessert
        envoie|donne|montre|prête|apporte|transmets .. moi|nous|ton|ta|tes|le|la|les
        avais|as|avez|aviez raison
        hôpital|médecin
        conduis|volant
        échangé .. avec
        planning
        corrigé|c est réglé
        pas .. avant .. janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi
        dis .. jamais non
        devrait|devrions|pourrait on|nous
        trinque*
        clés|clé
        et toi|vous
        plutôt .. jeudi|lundi|mardi|mercredi|vendredi|samedi|la|le|demain|en
        semaine prochaine|suivante
        mois prochain
        prochaine fois
        mais .. volontiers|on|peut|avec
        volontiers
        reporter|décaler|repousser
        quand|comment|où|quel* .. est|êtes|vas|allez|seriez|pourr*|se .. tu|vous|il|on|ce|ça|passé*
        ça va|marche|roule
        comment ça
        pourrions|pouvons|pourrait .. nous|on
        une autre .. fois|date|jour
        rappelle|rappellerai|appelle|appellerai|envoie|enverrai|transfère|transmets|dis|dirai .. ... ça|à|demain|ce|lundi|te|toi
        te .. rappelle|appelle|envoie|dis|tiens|redis|raconte
        à bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|plus|tout
        peut être .. plus|une|en|dans|la
        félicitations|bravo|chapeau
        on se|déjeune|dîne|trinque|mange|boit|voit
        se voit
        vous|te .. mets|mettre .. en
        te|vous salue|saluent|embrasse|embrassent
        embrasse|bises|bisous|bise .. à|aux|les|la
        bisous
        café|déjeuner|dîner|bière|apéro|gâteau|verre
        demain|hier|ce soir
        haha|mdr|ptdr|lol
        enfants|fille|fils|mariage|anniversaire|vacances|maman|papa|bébé
        ma|mon|un|une .. collègue|ami|amie|soeur|frère|cousin|cousine|patron .. ... cherche|serait|pourrait|est|a|aimerait
        tu peux|pourrais|as|veux|connais|penses
        peux|pourrais|as|veux|sais tu
        ravi*|content*|heureu* .. de|pour .. t|te|toi|avoir|vous .. ... vu|voir|revu|revoir
        ça .. m .. a .. fait
        revenez|reviens .. vers .. moi|nous
        recontact*
        recontactez|recontacter .. ... dans|en|à
        je .. serai|viens|viendrai|prends
    """,
    "signs_off": """
        cordialement|cdt|cdlt|bien|salutations|respectueusement
        bonne|bonnes .. journée|continuation|soirée
    """,
}

CLASSES = {
    "field": "démarchage téléphonique appels commerciaux ouvert ouverts prévu professionnel insister relance relances poursuivre continuer podcast webinaire démo interview partenariat partenariats inconnus vendeurs sens valeur intérêt intéresse intéressent intéressé intéressée intéressant besoin besoins utile utilité pertinent acheter achète investir changer mutation cabinets cabinet extérieurs externes agences prestataires enquêtes enquête sondages sondage accepter participer participons participe suite favorable intention budget moyens priorité prioritaire capacité responsable décision décide permet permis autorise autorisé convient correspond concerne adapté approprié embaucher recrute envisage envisageons envie preneur disponible opportun nécessaire envisageable attributions domaine secteur ressort sponsor abonner",
    "others": "cabinets cabinet extérieurs externes agences recruteurs intermédiaires démarcheurs tiers courtiers",
    "thanks": "merci mercii remercie thanks",
    "interested": "intéressé intéressée intéressés intéressées interesse interressé interressée intérêt intéresser intéressent intéressant",
    "need": "besoin besoins usage utilité nécessité intérêt",
    "ware": "poste emploi travail opportunité opportunités prestataire fournisseur services nouveau nouvelle",
    "write": "contacter contactez contacte écrire écrivez écris relancer relancez relance appeler appelez envoyer envoyez envoie solliciter sollicitez "
    "démarcher démarchez harceler harcelez déranger dérangez spammer importuner mailer",
    "seller": "prestataire prestataires fournisseur fournisseurs partenaire partenaires solution solutions outil outils agence logiciel système "
    "quelqu équipé équipés équipée contrat cabinet actuel actuelle situation équipe servi servis",
}

COURTESY = (
    "bof nah lol non nan nn pas merci mercii désolé désolée navré navrée mais pour votre ta ton proposition message offre de d à vous toi bonne bon journée "
    "soirée continuation chance courage suite bonjour salut bonsoir chère cher madame monsieur cordialement bien cdt cdlt sincères "
    "meilleures salutations je vous remercie c est gentil svp s il plaît plait et le la moment instant actuellement malheureusement hélas "
    "beaucoup quand même tout intérêt ce cette l un une avoir d n ne nous ai en au revoir ça va sera"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
