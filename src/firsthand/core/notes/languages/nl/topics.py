"""Dutch: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "aanbied* aanbod* aanmeld* abonnement* actie* adverten* appartement* assortiment* award* beschikba* bespaar* bespar* "
    "bewezen* bieden* boek* brochure* btw budget* bureau* catalog* certific* coach* conver* cursus* demo* detacher* dienst* "
    "efficien* exclusie* financier* gala* garan* genomineerd* geselecteerd* goedkoop* gratis* groei* helpen* huur* hypotheek* "
    "inschrijv* invest* klant* korting* kosteloos* kosten* lead* lening* lever* maatwerk* merk* offerte* omzet* ontzorg* "
    "oplossing* optimal* pakket* partner* pilot* platform* plek* portfolio* prijs* prijzen* product* proef* programma* "
    "publicer* ranglijst* rendement* reserv* resulta* software* sponsor* strateg* tarie* training* trofee* uitzend* vacature* "
    "vastgoed* verhuur* verplicht* verzeker* voorraad* vrijblijvend* webin* winnaar*",
    "home": "baby* bank* begraf* bier* blind* boek* boom* boot* brief* broer* bruiloft* buren* bus buur* dak dochter* dom dood* doos* "
    "dorp* eerlijk* eten* fiets* foto* fout* gebor* gek gevonden* groot* haring* herinner* hond* huil* huis* juf kaart* "
    "kapot* kat kerk* kerst* keuken* kind* klas* koffie* koor* kroeg* kwijt* lach* lawaai* leef* leerling* leraar* licht* "
    "lied* lunch* mama* man moeder* nacht* neef* nicht* oma oom opa opgegroei* overled* papa* paraplu* pensioen* raam* regen* "
    "schaam* schaap* school* scriptie* sjaal* sneeuw* sorry* stad* stage* straat* taart* tante* teken* thee* thuis* trein* "
    "trouw* tuin* vader* veld* vergat* verget* verhaal* verhuis* verjaar* vriend* vrouw* wandel* weg winter* woon* ziek* "
    "zomer* zoon* zus",
    "query": "advies* begrijp* hoe iemand kun kunt mag mening* nieuwsgier* of uitleg* vraag* vragen waar waarom weet welke weten wie "
    "zegt zei zou",
    "hiring": "contract* dienst* fulltime* functie* pensioen* plek* salaris* team* vacature* vast* vervang* zwanger*",
    "i": "ik me mij mijn",
    "you": "je jij jou jouw jullie u uw",
    "us": "ons onze we wij",
}
