"""French: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        merci .. pour .. appel|entretien .. de|du|d|hier|lundi|mardi|mercredi|jeudi|vendredi
        eu .. au téléphone
        nous .. nous|sommes .. nous|sommes? .. rencontré*|croisé*|vu*|parlé|connu*|salué*
        nous nous .. sommes|étions ... rencontré*|croisé*|vus|vues|parlé|connus|quittés|parlés
        on .. s .. est|était .. ... rencontré*|croisé*|vu*|parlé|connu*
        nous .. avons|avions .. ... discuté|parlé|échangé|bavardé|déjeuné|dîné|partagé|sympathisé|voyagé|pris|bu|mangé
        on .. a|avait .. ... discuté|parlé|échangé|bavardé|déjeuné|dîné|partagé|sympathisé|voyagé
        je .. vous|t|te .. ai .. ... rencontré*|croisé*|vu*|parlé|connu*|abordé*|posé
        j ai .. ... rencontré*|croisé* .. vous|toi|chez|à|au|lors
        ravi*|heureux|heureuse|enchanté*|content*|plaisir .. de|d .. vous|t|te|avoir|nous ... rencontré*|croisé*|parlé|vu*|discuté|échangé|fait|connu*|revu*
        plaisir .. de .. vous|te .. rencontrer|voir|parler|croiser|revoir .. ... hier|à|au|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dernier|dernière
        c .. était|etait .. ... plaisir|super|sympa|chouette|génial|agréable|top .. ... rencontrer|parler|discuter|voir|croiser|échanger
        suite .. à .. notre|nos|la .. ... rencontre|échange|discussion|conversation|entretien|déjeuner|appel
        notre .. ... rencontre|conversation|discussion|échange|déjeuner|dîner|café|entretien .. à|au|lors|sur|d|hier|de|du|pendant|dans|en|aux
        merci .. pour|de .. l|la|le|cet|cette|votre|notre|ton ... échange|discussion|conversation|café|rencontre|déjeuner|accueil .. ... hier|à|au|lors|sur|de|du|mardi|lundi|jeudi
        nous étions .. assis*|voisins|voisines|à|côte|tous|ensemble|dans|au|même
        j étais .. assis*|à|au|dans|la|le|celui|celle|présent*|aussi|également .. ... votre|ton|vous|toi|côté|table|stand|qui|atelier
        assis*|placé* .. à? .. côté|près|face|table
        c .. est .. moi .. qui
        vous|tu .. vous|te .. souven*|rappel*
        vous|tu .. m .. avez|avait|avais|as|aviez .. ... aidé|expliqué|montré|donné|reçu|conseillé|accueilli|prêté|parlé|présenté|interviewé
        croisé* .. à|au|lors|dans|sur|hier
        rencontré* .. à|au|lors|dans|sur|hier|en|pendant|aux|chez
        on se connaît|connait|connaissait
        nous nous connaissons|connaissions .. de|du|depuis|par|via|déjà
        même .. table|train|vol|club|chorale|équipe|stand|panel|jury|promo
        du|de la .. stand|train|table|club|chorale|atelier|salon
        perdu* de vue
        lors de .. notre|votre .. visite|passage|rencontre
        passé* .. sur|à|voir .. votre|notre|mon stand
        nous .. avons .. partagé|discuté|parlé|bavardé|échangé|dîné|voyagé|ri|attendu
        on .. a .. partagé|discuté|parlé|bavardé|échangé|dîné|ri|papoté
        nous .. sommes|étions|etions .. croisés|rencontrés|vus|assis|côte|voisins
        on .. s|était .. est|assis|côte .. croisés|rencontrés|vus|parlé|connus
        c .. est moi qui .. tenais|étais|ai|avais|vous|t
        vous|tu .. m .. avez|aviez|as|avais .. demandé|montré|expliqué|parlé|donné|prêté|aidé|promis
        ravi|ravie|enchanté|heureux|plaisir .. de|d .. vous|t .. avoir .. rencontré|rencontrée|parlé|croisé
        de .. vous|t|te|s avoir .. ... croisé*|rencontré*|revu*
    """,
    "worked": """
        notre|nos .. travail|collaboration|années|temps|passage .. ensemble|chez
        nos|notre .. années|collaboration|travail .. à|au|chez|ensemble
        nous .. avons|avions|travaillions ... travaillé|collaboré|ensemble|partagé .. ... ensemble|chez|sur|à|bureau|de|pour|au|projet
        on .. a|avait|travaillait ... travaillé|bossé|collaboré|ensemble
        travaillé|bossé|collaboré|travaillions|travailler .. ... ensemble|avec vous|toi|chez|même|dans|votre
        travaillé|bossé|collaboré|travaillais .. avec|pour|sous|chez|dans .. vous|toi|votre|ton|vos|tes
        travaillé .. ensemble
        ancien*|ex .. %mate
        vous|tu .. étiez|étais|avez|as|êtes|es .. été? .. mon|ma|notre .. premi*|ancien*? .. %mate
        j .. étais|ai|etais .. été? .. votre|ton|ta|dans|une|un .. %mate|équipe|service|même
        même .. équipe|bureau|service|projet|étage|département|boîte|boite|entreprise|agence
        vous|tu .. m .. avez|aviez|as|avais .. ... embauché*|recruté*|formé*|encadré*
        nos .. années|temps .. ... chez|à
        époque .. ... chez|où
        collègue|collègues .. chez|à|au|de|du|dans
        étais|travaillais|été .. ... dans .. votre|ton .. équipe|service|bureau
        j|je .. étais|etais .. stagiaire|apprenti|apprentie|alternant|alternante|intérimaire|auxiliaire
        l|la|le auxiliaire|stagiaire|apprenti|apprentie|secrétaire|comptable|cuisinière|cuisinier|assistante|assistant .. de|du|à|chez|aux|qui
        tu|vous .. étais|étiez .. ma|mon .. chef|cheffe|tutrice|tuteur|responsable|manager
        ancien|ancienne|anciens|ex .. collègue|collègues|stagiaire|de|du|chez
        on|nous .. travaillait|travaillions|bossait|bossions|avons|a .. ensemble|travaillé|bossé
        on|nous .. bossait|bossé|travaillait|travaillions|taffait .. ensemble
        partagé|partageait|partagions .. un|le|notre|même .. bureau|atelier|vestiaire
        premier|première chef|cheffe|patron|patronne|responsable|collègue
    """,
    "studied": """
        nous .. avons|étions|étudiions ... étudié|études|fac|promo|promotion|université|école|master|lycée|classe|amphi|td|prépa|cours|licence|thèse|campus|iut
        on .. était|a|avait ... étudié|études|fac|promo|université|école|master|lycée|classe|amphi|prépa|cours|licence|thèse
        même .. promo|promotion|école|université|fac|lycée|classe|master|formation|cursus|iut|labo|laboratoire|prépa|directeur
        camarade* .. de? .. promo|promotion|classe|cours|fac|lycée|master|école
        ancien*|ex .. ... élève*|étudiant*|camarade*|diplômé*|alumni|alumnus|doctorant*|promo
        alumni|alumnus|alumna|diplômé*
        j .. étais|ai .. ... votre|ton .. étudiant*|élève|doctorant*|cours|td|séminaire
        suivi .. votre|vos|ton .. cours|séminaire|td
        vous .. étiez|avez .. été? mon|ma|notre .. prof|professeur|directeur|directrice|enseignant*|tuteur
        étudié .. ... ensemble|aussi|également|même
        promo|promotion #
        aussi|également .. fait|suivi|passé .. ... master|licence|école|études|thèse
        on|nous .. était|étions|etait .. ... groupe|promo|classe|td|tp|amphi|fac|lycée|école|résidence|internat
        même|mêmes .. promo|classe|groupe|amphi|fac|école|résidence|année
        promo|promotion .. ^? #
        camarade|camarades|copain|copine .. de .. promo|classe|fac|lycée|études
    """,
    "knows_work": """
        %heard .. %your ... %work
        %heard .. beaucoup|avec|attentivement|grand|hier .. %your ... %work
        %your ... %work .. sur|à|au|dans|de|du|m|a|hier|lors|était|est|consacré*|paru*|publié*|nous|aux|en|d|concernant|pour|qui
        %your ... %work .. m|nous .. a|ont
        vous .. ai? .. entendu*|écouté*|vu* .. parler|à|au|sur|lors|dans|en
        vous|tu .. avez|as|aviez .. ... présenté|expliqué|écrit|publié|parlé|donné|montré .. ... sur|de|à|dans|le|la|les|au|comment|que
        l|la|le .. %work .. que .. vous|tu
        j|nous utilise|utilisons|applique|appliquons .. %your
        fidèle|lecteur|lectrice|auditeur|auditrice .. de .. %your
        assisté .. à .. %your
        %your .. méthode|approche|idée|exemple|démarche|point|question|image|schéma|remarque .. sur|de|du|des|m|pour|à|d
        dans %your .. ... %work
    """,
    "follows_work": """
        suis|lis|admire .. %your .. publications|posts|contenus|contenu|travail|travaux|articles
        %your .. publications|posts|contenus|contenu
    """,
    "interviews": """
        votre|ta candidature
        entretien .. d embauche
        entretien .. pour .. poste
    """,
    "placed": """
        m|nous .. avez|as .. fait passer|recruté|recrutée|placé|placée|trouvé
        vu|lu|trouvé .. votre|ton|l .. annonce|offre
    """,
    "of_yours": """
        votre|ton|ta .. collègue|candidate|candidat
        jamais .. travaillé .. ensemble
    """,
    "recruits": """
        nous|je|on|client|équipe|entreprise recrutons|recrute|recherchons|recherche|cherchons|cherche|embauchons .. .. %role|quelqu|profil*|pour|actuellement|notre
        poste .. de|d|en|à|chez|ouvert|disponible|basé
        je suis|chargé*|cabinet .. recruteur|recruteuse|recrutement|chasseur|chasseuse|talent
        recruteur|recruteuse|chasseuse|chasseur
        %your .. profil|parcours|expérience .. correspond*|pourrait|semble|colle|intéresse|retenu
        opportunité* .. professionnelle*|de|d|intéressante*|chez|passionnante*|carrière|emploi
        nouve* .. opportunité*|défi|défis|challenge|poste
        à l écoute
        rejoindre .. notre|mon|nos .. équipe|équipes|entreprise|structure
        offre .. d .. emploi
        cherche|cherchons|recherche|recherchons|recrute|recrutons .. une?|des .. directeur|directrice|ingénieur|ingénieure|responsable|chef|cheffe|éducat*|profil|personne|quelqu|collègue|technic*
    """,
    "job_hunts": """
        recherche|cherche|quête .. d|un|une|de|activement|actuellement|actuelle .. ... emploi|stage|alternance|poste|travail|opportunité*|job|cdi|apprentissage
        à la recherche .. d|de
        mon cv
        candidature
        opportunités .. d .. emploi
        en recherche .. active|d|de
        offres .. d .. emploi|stage
    """,
    "seeks_advice": """
        puis|pourrais|pourrait|aimerais|voudrais|souhaiterais|souhaite|peux|pourrions .. je|j|vous|nous .. vous|te|bien|avoir|connaître|savoir .. ... poser|demander|question*|avis|conseil*|savoir|comment
        pourriez|pouvez|accepteriez|auriez|sauriez|pourrais|aurais|connaissez|connais|savez|sais|recommanderiez .. vous|tu .. ... conseil*|expliquer|dire|partager|comment|quel*|un|une|si|me|m|répondre|éclairer|aider
        une|deux|trois|quelques|petite .. questions|question .. sur|à|précise*|concernant|de|au|rapide*
        question* .. sur|à .. propos|votre|la|le|vous
        %your .. avis|conseils|conseil|retour|regard|expérience|opinion|retours .. sur|à|pour|concernant|de|en|comme|avec|m
        demander .. conseil|votre|avis
        comment|pourquoi|quel* .. avez|as|faites|fais|est|gérez|êtes|aviez .. vous|tu
        je prépare|rédige|écris|termine .. ma|mon|un|une|actuellement|en|mes .. ... thèse|mémoire|article|livre|reconversion|exposé
        reconversion .. de|en|vers|du|comme
        je me demande|demandais
        même .. question|problème|parcours|virage|transition|choix|difficulté|reconversion|dilemme
        j .. aimerais|voudrais|souhaiterais|ai|aurais .. ... question*|avis|conseil*|demander|poser|savoir
        par où .. commenceriez|commencer
        comment .. avez|faites|as|fais|feriez|ferais|trouv* .. vous|tu|ez
        qu|que .. en .. pensez|penses
    """,
    "wants_to_meet": """
        café|déjeuner|verre|thé .. ... ensemble|la|à|lors|si|semaine|prochain*|quand|autour|mardi|jeudi|prendre|un
        prendre|partager|boire|offrir .. un|ensemble .. café|verre|thé
        je .. serai|passe|viens|suis|vais .. ... à|en|de|sur .. ^
        je .. serai|passe|viens .. ... prochain*|demain|lundi|mardi|mercredi|jeudi|vendredi|semaine
        serez|seras|êtes|allez .. vous|tu .. ... à|au|présent*|là
        se|nous .. rencontrer|voir|croiser|retrouver .. à|au|lors|la|sur|en|pour
        poursuivre|continuer|prolonger .. notre|la|cette .. ... discussion|conversation|échange
        disponible|dispo|temps .. pour|lundi|mardi|mercredi|jeudi|vendredi|la .. un|semaine|café
        échanger .. avec vous .. sur|à|de
        vous inviter .. à
        nous organisons|j organise ... vous|intervenir|inviter|intervention|parler
    """,
    "found": """
        tombé* .. sur .. %your|vous
        découvert|trouvé|repéré|vu|lu|remarqué|aperçu|noté .. %your|vous|que|votre .. ... commentaire|nom|réponse|question|via|grâce|dans|sur|au|êtes|avez|travaill*|aussi|également|avons|faites|étiez|sommes
        vois|voir|remarque|constate|lis .. que .. vous|nous|tu
        %your .. nom .. ... dans|sur|apparaît|revient|figure|au|parmi|à
        %your .. commentaire|réponse|question|message|remarque|photo|témoignage|annonce|citation .. sur|à|sous|dans|du|m|de|au
        nous .. sommes|avons|faisons|habitons|vivons|venons .. tous|toutes|partie|deux|membres|aussi|le|la .. ... même|deux|du|de|groupe|association|quartier|ville
        tous .. les deux|deux
        même .. association|groupe|ville|village|quartier|rue|forum|communauté|slack|club|syndicat
        je cherchais|recherchais|prépare|travaille|écris|monte .. ... quelqu|personnes|sur|un|une
        cité* .. dans|par|comme
        programme|liste .. du|de|des|de la
    """,
    "why": """
        %your .. parcours|expérience|projet|travail|passage|reconversion|équipe|recherche|transition|engagement|méthode .. de|du|en|sur|à|au|avec|dans|pour|vers|chez|d
        parce|puisque|car .. que? .. vous|votre|tu|nous|j|je
        moi .. aussi|également
        nous .. sommes .. en train
        nous .. lançons|migrons|montons|construisons|déployons|cherchons|testons|ouvrons .. ... un|une|la|le|vers|comment
        même .. sujet|thème|problème|domaine|passion
        comme .. vous|toi .. ... avant|il|quand|j|aussi
    """,
    "about_you": """
        vous|tu .. avez|aviez|as|avais|étiez|étais|m|nous .. avez|aviez|as|avais .. ... été|fait|dit|écrit|aidé|donné|demandé|corrigé|reçu|organisé|répondu|sauvé
        merci .. pour|de|d ... hier|mardi|jour|fois|lors|dernier|dernière|avoir
        avec vous|toi
        à|a côté .. de vous|toi
        comment vous|tu
        pourquoi vous|tu
        même .. ... que vous|toi
        tu avais|as|étais|faisais
        peux|pourrais tu
    """,
    "insider": """
        j .. étais|etais|ai .. travaillé|fait|stagiaire|à|au|chez|la|le
        on|nous .. s|a|était|avons|travaillait|était|étions .. est|croisés|fait|travaillé|ensemble
        stagiaire|apprenti|apprentie|ancien|ancienne|collègue|collègues|facturation|comptabilité|accueil|atelier|section
        quand|lorsque .. tu|vous|j|on
        il y a .. ans
        on|nous .. ensemble
    """,
    "campus": """
        promo|amphi|td|tp|fac|examen|partiel|resto|cité|mémoire|thèse|professeur|erasmus|groupe|année
    """,
}
