"""French: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "abonn* accompagn* agence* annonce* assuranc* boost* brochure* budget* catalogue* certifi* classement* client* coach* "
    "conver* cours* cout* credit* croissan* defiscal* demo* devis* disponib* distinction* econom* editeur* efficac* "
    "engagement* epargne* eprouv* essai* exclusi* financ* forfait* formation* fournis* frais* gala* gamme* garanti* gratuit* "
    "immobil* inscri* interim* invest* laureat* lead* livr* location* logiciel* marque* mesure* nomin* offre* offrons* "
    "optimis* outil* palmares* parrain* partenai* pilote* place* plaquette* platefo* portefeuille* prestataire* prestation* "
    "prix* produit* programme* promotion* propos* publier* reduction* remise* rendement* reserv* result* revenu* ristourne* "
    "selectionn* service* solution* stock* strateg* tarif* trophee* tva webin*",
    "home": "ami amie* anniversaire* arbre* aveugle* banc* bateau* bebe* bete* biere* bistrot* bizarre* boite* bruit* bus cafe* "
    "carte* casse* chambre* champ* chanson* chat* chez* chien* choeur* chorale* classe* cousin* cuisine* demenag* desole* "
    "dessin* diner* echarpe* ecole* eglise* eleve* enfant* enterrement* erreur* ete femme* fenetre* fille* fils* frere* "
    "gateau* gene* grand* habit* herit* histoire* hiver* honnet* honte* jardin* lettre* livre* lumiere* maison* malade* "
    "maman* mari* memoire* mere* midi* mort* ne nee neige* noel* nuit* oncle* oubli* papa* parapluie* perdu* pere* photo* "
    "pleur* pluie* prof* promen* retraite* rire* route* rue soeur* souvenir* souvien* stage* tableau* tante* the these* toit* "
    "train* trouv* velo* village* ville* vis vivre* voisin*",
    "query": "adresser avis* comment compren* conseil* curieu* demander dire dit expliqu* faut ou pourquoi pourrais pourriez quel "
    "quelle quelles quelqu quels question* qui sais savez savoir si",
    "hiring": "cdd cdi conge* contrat* embauch* equipe* horaires* mois* place* poste* recrut* remplac* retraite* salaire*",
    "i": "j je m ma me mes moi mon",
    "you": "ta te tes toi ton tu vos votre vous",
    "us": "nos notre nous on",
}
