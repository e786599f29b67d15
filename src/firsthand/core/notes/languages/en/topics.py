"""English: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "advert* agency* apartment* automat* available* award* bespoke* book* boost* brand* brochure* budget* bulk* catalog* "
    "certif* cheap* client* coach* commission* complimentary* conver* cost* course* crypto* customer* dashboard* deck* "
    "deliver* demo* discount* edition* efficien* estate* exclusiv* fee fees free funding* gala* growth* guarant* helps* "
    "insur* invest* invoice* journal* leads licen* limited* loan* mastermind* member* mortgage* nominat* obligation* offer* "
    "optimi* outsourc* package* partner* pilot* platform* portfolio* premium* pric* product products program* proven* provid* "
    "publish* quote* range ranking* rates rental* reserv* result* revenue* roi save saving* seat* seo service services "
    "shortlist* sign slots software* solution* specialist* sponsor* staffing* stock strateg* streamlin* subscri* supplier* "
    "tailor* tool* trial* trophy* upgrade* vendor* webinar* wholesale* winner* yield*",
    "home": "aunt* baby* beer* bench* bike* birthday* blind* boat* book* born* box broken* brother* bug bus cake* cat child* choir* "
    "christmas* church* class* coffee* cousin* cry dad daft* daughter* dead* deaf* died* dinner* dog drew* embarrass* father* "
    "field* fix flat* forgot* found* friend* funeral* garden* glove* grand* grew* home* honest* hospital* house* husband* kid "
    "kids kitchen* laugh* letter* light* live* living* lost* lovely* lunch* map mom mother* moved* mum neighbor* neighbour* "
    "nervous* noise* photo* pint* pub pupil* rain* remember* retire* road* roof* rude* scarf* school* sick* silly* sister* "
    "snow* son song* sorry* story* street* stupid* summer* tea teacher* thesis* town* train* tree* umbrella* uncle* village* "
    "walk* wedding* weird* wife* window* winter*",
    "query": "advice* advise* anybody anyone ask asked could curious* explain* how know mind* opinion* point* question* say says "
    "somebody someone tell told understand* where whether which who why wonder* would",
    "hiring": "contract* cover* days fulltime* hire* hiring* maternity* month* permanent* position* post recruit* replace retire* role "
    "salar* shift* team vacanc* wage*",
    "i": "i me mine my",
    "you": "you your yours",
    "us": "our us we",
}
