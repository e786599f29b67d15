"""Portuguese: what notes speak of, by words that lean one way or the other; none of them decides."""

# ruff: noqa: E501 - word lists

TOPICS = {
    "trade": "agencia* ajudamos* alugue* anuncio* apartament* assinatura* brochura* carteira* catalog* certific* cliente* coach* "
    "compromisso* comprovad* condicoes* contributo* conver* credito* crescimento* curso* custo* demo* desconto* disponi* "
    "distinc* econom* edicao* eficien* entrega* estrateg* exclusiv* ferramenta* financia* formacao* fornece* gala* gama* "
    "garanti* gratis* gratuit* imobil* inscri* invest* iva lead* marca* medida* nomead* oferec* oferta* optimiz* orcamento* "
    "otimiz* pacote* parceir* patroc* piloto* plataforma* potenci* poup* preco* premio* produto* programa* promoc* publicar* "
    "ranking* receita* rentab* reserv* resultad* seguro* selecion* servico* software* soluc* stock* subscri* tarifa* taxa* "
    "teste* trofeu* vaga* webin*",
    "home": "aldeia* almoc* alun* amig* aniversari* arvore* aula* autocarro* avo banco* bar barco* barulho* bebe* bicicleta* bolo* "
    "cachecol* cafe* caixa* caminho* campo* cancao* cao carta* casa* cego* cerveja* cha chor* chuva* cidade* comboio* coro* "
    "cozinha* cresc* crianca* desculp* desenh* doent* encontr* erro* escola* esquec* estag* estranh* figo* filha* filho* "
    "foto* funeral* gato* guarda* histori* igreja* inverno* irma* janela* jantar* jardim* lembr* livro* luz mae mama* mapa* "
    "marido* moro* morr* mud mulher* nasci* natal* neto* neve* noite* pai papa* partid* parv* passe* perdi* prima* primo* "
    "prof* recorda* reform* rir rua sincer* telhado* tese* tia tio turma* verao* vergonha* vila* viver* vivo* vizinh*",
    "query": "alguem como conselh* curios* disse diz entend* explic* onde opinia* perceb* pergunt* pode poderia podia porque quais "
    "qual quem sabe saber sabes se",
    "hiring": "baixa* concurso* contrat* equipa* lugar* ordenado* posto* reform* salario* substitu* turno* vaga*",
    "i": "dirijo era estou eu fui me meu meus mim minha minhas moro procuro queria sou tenho trabalho vivo",
    "you": "consigo lhe seu seus si sua suas te teu tua voce",
    "us": "nos nossa nossas nosso nossos somos temos",
}
