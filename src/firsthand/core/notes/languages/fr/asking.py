"""French: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        besoin|demander|demande|faire|voudrais|voudrions|souhaite|souhaitons|pourriez|pouvez|aurais .. ... un|votre devis .. pour|de|sur|d
        combien|quel .. prenez|prendriez|demandez|demanderiez|facturez|factureriez|coûterait|coûte|coûterez|est .. vous|chez|votre|il|ça .. .. pour|tarif|intervention|journée|vous
        quels|quel|quelle sont|est|serait .. vos|votre|ton tarifs|tarif|honoraires|prix
        faites|prenez|acceptez|intervenez|assurez|prend|faites vous|tu|elle .. encore|aussi|toujours .. ... les|des|de|petits|petites|chantiers|missions|commandes|enfants|élèves|clients|patients|dossiers
        faites|prenez|acceptez|intervenez vous .. .. petits|petites|courtes|nouveaux|nouvelles|missions|commandes|chantiers|dossiers
        auriez|avez|avez vous .. encore|de|une .. ... place|places|disponibilité|disponibilités|créneau .. pour|en|avant|d|cet|cette
        cherche|cherchons|recherche|recherchons .. quelqu un|une|intervenant|intervenante|juré|conférencier|conférencière|témoin|orateur|directrice|directeur
        notre|mon|le budget est|serait
        budget .. de|est|serait|<money>
        nous|je .. pouvons|peux|pourrons|pourrions .. pas|vous .. payer|rémunérer|défrayer
        non rémunéré|bénévole|bénévolement
        ce qui|qu .. nous|me|il|m .. manque|manquait|nous|faut
        exactement|précisément ce .. qu|que|qui|dont .. il|nous|je|on
        m|nous .. a|ont décidé|décidée|décidés|convaincu|convaincue|poussé|poussée .. à .. vous|t .. écrire|contacter
        raison|pourquoi|pour cela que? .. je .. vous|t .. écris|contacte
        prépare|écris|rédige|termine .. un|une|mon|ma|sur .. mémoire|thèse|article|reportage|enquête|livre|papier|portrait
        nous|on|j aurions|aurait|aurais besoin .. de|d .. votre|vous|vos|quelqu|un|une
        accepteriez|voudriez|pourriez|viendriez vous .. ... parler|intervenir|venir|témoigner|expliquer|rencontrer ... élèves|enfants|parents|équipe|école|adhérents|classe|lycéens|habitants|étudiants
    """,
    "buys": """
        reçu|reçoit|avons|ai|reçus .. un|deux|trois|des|une|plusieurs|reçu|incompatibles? .. offre|offres|devis|propositions
        nous|m|me|on .. nous|a|ont|m .. proposé|proposée|proposent|vendu
        trois|deux|plusieurs devis
        veut|veulent|voulons|voudrions .. acheter|racheter|installer|nous
        achèteriez|signeriez|choisiriez|recommanderiez|prendriez|feriez vous
        laquelle|lequel|lesquels .. ..
    """,
    "aside": """
        mais|et .. je|ce .. ne .. vous|t .. écris .. pas .. pour .. cela|ça
        n|ne .. est|a .. pas|rien .. le sujet|voir|pour|question .. ça|cela|avec
        rien à voir
        pour .. une|autre autre|toute .. raison|chose|sujet
    """,
    "tried": """
        ai|avons|avais .. testé|essayé|repris|copié|appliqué|suivi|adopté|utilisé|lu|relu|acheté|cité .. ... votre|vos|ta|ton|tes
        depuis votre|ton|ta|vos .. %work
        votre|ton|ta|vos .. ... %work .. ... dit|parle|évoque|cite|explique|affirme|montre|circule|m|nous|a|est|décrit|annonce
        grâce à vous|toi|votre|ton|ta
        vous aviez|avez|m|nous|avais|as .. répondu|aidé|sauvé|sauvée|évité|dépanné|dépannée|expliqué|conseillé
        vous|toi qui .. venez|avez|êtes|viens|as
        referiez|regrettez|regretteriez vous
        comment .. avez|faites|as|aviez vous|tu .. fait|mesuré|réglé|convaincu|géré|pour|à|commencé
        d où vient|viennent .. ce|ces|votre
        qu .. est|avons .. ce|nous .. que|raté .. nous|on|je .. fait|faisons|fais|rate .. mal|faux|trompe
        vos|votre|vous .. aussi .. au|il|début|vu|eu
        quitter .. mon|ma|la|le .. poste|boîte|agence|groupe|entreprise
        je vous|t dois
    """,
    "hunts": """
        recherche|cherche|écoute|quête .. d|de|toute|un|active .. ... emploi|travail|opportunité|opportunités|poste|alternance
    """,
}

CLASSES = {
    "we": "nous notre nos",
    "several": "dix douzaine vingt vingtaine trente trentaine quarante cinquante cinquantaine soixante cent centaine centaines mille milliers dizaine dizaines",
    "helped": "aidé accompagné accompagnés accompagnées formé placé équipé conseillé coaché confié",
    "life": "mère père fils fille grand-mère grand-père mamie papi femme mari frère soeur sœur oncle tante cousin cousine "
    "enfant enfants voisin voisine voisins élève élèves professeur prof école classe lycée   "
    "cantine chorale mariage chien vélo bière gâteau train bus tram village association église "
    "copropriété chaudière mémoire thèse anniversaire vacances appartement jumeaux boulangerie goûter",
    "units": "minute minutes min mn heure heures h jour jours semaine semaines mois an ans année années km m kg litres tonnes euros euro "
    "personnes enfants degrés logements mètres fois pièces berceaux",
}
