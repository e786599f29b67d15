"""Portuguese manners."""

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="obrigado obrigada agradeço grato grata gentil amável bom boa bons boas bem melhor espero simplesmente algo"
    " alguém tudo momento lado pouco linha palavra mensagem convite útil ajuda ajudar ajudá-lo escrever escreve dizer"
    " diga digo ouvir ler ver vejo perguntar pergunto parece desejo quero breve brevemente também novo nova realmente"
    " muito muita muitos muitas assim então como isto isso possa posso pode puder poderia necessidade talvez possível"
    " olá favor problema agora aqui sempre verdade mais uma vez por si você apenas gostaria",
    warm="feliz contente prazer encantado encantada alegra bem-vindo bem-vinda",
    wishing="gostaria seria poderia teria se",
    linking="conect aceit rede ligac adicion",
    doubting="se pergunto",
    denying="não nunca nada ninguém nenhum nenhuma sem nem jamais",
    promising="vou iremos prometo garanto farei enviarei ligarei",
    idioms="mais uma vez\ntudo de bom\num abraço\ncumprimentos\natenciosamente\naté breve\nmuito sucesso",
)
