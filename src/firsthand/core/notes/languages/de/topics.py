"""German: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "abo agentur* anbiet* angebot* anmelden anmeldung* anzeige* ausgabe* auszeichn* automatis* beratung* bewahrt* bieten* "
    "broschure* buch* coach* demo* dienstleist* effizien* einspar* entlast* ergebnis* exklusiv* expose* finanzier* gala* "
    "garant* gebuhr* gewinner* gratis* gunstig* immobil* invest* katalog* kondition* konver* kosten* kredit* kunden* kurs* "
    "lager* lead* liefer* losung* marke* massgeschneidert* messe* miet* nachlass* nominier* optimi* paket* partner* personal* "
    "pilot* plattform* platz* portfolio* preis* produkt* programm* prospekt* prozent* rabatt* ranking* rendite* reserv* "
    "schulung* software* sortiment* spar* spezialis* sponsor* strategi* test* uberlassen* ubernehmen* umsatz* unterlagen* "
    "unterstutz* unverbindlich* verfugbar* vermitt* veroffentlich* verpflicht* versicher* wachstum* webinar* zeitarbeit* "
    "zertifi*",
    "home": "abend* arbeit* aufgewachs* baby* bank* baum* beerdig* bier* blind* boot* brief* bruder* buch* bus chor* cousin* dach* "
    "dorf* dumm* ehrlich* enkel* erinner* fehler* feld* fenster* foto* frau* frech* freund* fund* garten* geboren* "
    "geburtstag* geschicht* gestorben* gips* gross* haus* hochzeit* hund* kaffee* kaputt* karte* katze* kind* kirche* kiste* "
    "klasse* kneipe* komisch* krank* kuche* lach* larm* lebe* lehrer* licht* lied* mama* mann* mittag* mutter* nachbar* oma "
    "onkel* opa papa* peinlich* praktik* rad regen* rente* schal* schnee* schon* schule* schwester* sohn* sommer* sorry* "
    "spazier* stadt* strasse* tante* tee tochter* tod umgezog* vater* vergess* verlor* weg weihnacht* wein* winter* wohn* "
    "zeichn* zug zuhause*",
    "query": "erklar* frage* jemand jemanden konnte konnten konntest meinung* neugier* ob rat sagt sagte tipp* versteh* warum weiss "
    "welche welcher welches wem wen wer wie wieso wissen wo wurden zustandig*",
    "hiring": "besetz* einstell* elternzeit* fest* gehalt* monat* nachfolg* position* rente* rolle* schicht* stelle* team* teilzeit* "
    "unbefrist* vertrag* vollzeit*",
    "i": "ich mein meine meinem meinen meiner mich mir",
    "you": "dein deine deinem deinen deiner dich dir du euch euer ihnen ihr ihre ihrem ihren ihrer sie",
    "us": "uns unser unsere unserem unseren unserer wir",
}
