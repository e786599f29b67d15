"""Portuguese, European and Brazilian, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Phrases
from firsthand.core.notes.languages.pt import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.pt.words import CLASSES, TIME

PHRASES = Phrases(
    code="pt",
    common="o a os as de do da dos das e em no na nos nas um uma uns umas por para com não que se é ao à aos às como mais mas seu sua seus suas teu tua teus "
    "tuas me te lhe lhes eu ele ela eles elas você vocês nós meu minha meus minhas nosso nossa nossos nossas isso isto este esta estes estas esse essa aquele "
    "aquela também tambem tb porque quando muito muita muitos muitas sem sobre até há onde quem desde todo todos todas toda durante entre já ser são sou és somos "
    "foi fui era eras éramos tem tenho tens temos têm tinha está estão estou estamos estava estive estivemos fazer faz fez faço pode posso podes poderia "
    "podemos quero queria gostaria gostava contigo comigo consigo connosco conosco ti mim si outro outra outros outras algo nada cada assim bem aqui ali lá agora então antes "
    "depois tão tanto pouco nem ou qual num numa pelo pela pelos pelas só ainda sempre nunca após ver vi vai vou vais vão ter sido estar embora enquanto "
    "mesmo mesma mesmos parte vez deste desta neste nesta vc pra pro ô fosse seria será aí dele dela",
    plain="rede redes linkedin perfil perfis profissional profissionais contacto contactos contato contatos conectar conexão conexões ligação ligações trajetória "
    "percurso experiência experiências conhecimento conhecimentos ideias trocar troca partilhar compartilhar área setor sector indústria ramo segmento "
    "interesse interesses interessante interessantes interessado impressionante impressionado impressionada inspirador inspiradora incrível ampliar "
    "ampliando expandir expandindo aumentar crescer crescimento oportunidade oportunidades colaboração colaborações colaborar parceria parcerias sinergias futuro futuras "
    "futuros juntos adicionar adicioná-lo convite pedido solicitação aceitar aceite aceita olá oi bom boa dia tarde noite caro cara prezado prezada "
    "senhor senhora cumprimentos atenciosamente atentamente abraço abraços obrigado obrigada prazer gosto espero aguardo manter ficar "
    "pessoas gente empresas empresa companhia negócios negócio líderes especialistas especialista apaixonado apaixonada temas tema assuntos comum comuns semelhantes "
    "mútuo mútua benefício aprender carreira emprego trabalho cargo vaga vagas procuro procura busco busca oferta recrutador recrutadora recrutamento talento "
    "talentos currículo estudante recém-formado formado jovem motivado projeto projetos marketing digital inovação tecnologia vendas consultoria "
    "gestão equipa equipe desenvolvimento desenvolvedor engenheiro diretor dados software chamou atenção visto encontrei encontrado gostei parece "
    "mundo vida tempo momento semana grande grandes melhor melhores novo nova novos novas desafio desafios conversar falar conhecer valor "
    "valioso valiosa ajuda publicações conteúdo conteúdos acompanho sigo admiro excelente ótimo ótima parabéns sucesso atualmente especialmente realmente acho "
    "acredito possível possíveis breve desejo comunidade networking proposta informações insights hoje ano anos através mensagem amigo amiga favor honra feliz "
    "conectados conectado ligados encaixa espaço lugar",
    greetings="olá oi bom boa dia tarde noite caro cara prezado prezada senhor senhora sr sra dr dra hi hello ola estimado estimada querido querida viva",
    farewells="cumprimentos abraço abraços atenciosamente obrigado obrigada cordialmente grato grata um melhores beijinhos att",
    articles="o a os as um uma uns seu sua teu tua nosso nossa este esta esse essa meu minha último última",
    at="em no na nos nas num numa do da de durante ao à com para pela pelo desde após",
    within="em no na de do da por",
    events="conferência congresso feira cimeira fórum jornada jornadas evento encontro workshop seminário meetup hackathon palestra curso festival casamento "
    "jantar almoço semana mesa reunião pequeno-almoço webinar convenção simpósio salão festa concerto comboio trem voo corrida maratona torneio "
    "acampamento summit day days conference networking assembleia gala churrasco expo exposição aniversário painel stand café formação dia noite oficina offsite",
    schools="universidade faculdade escola instituto politécnico uni mestrado liceu colégio ist iscte feup usp puc campus academia conservatório",
    denials="não nunca jamais sem nem pena",
    hopes="espero gostaria queria quero gostava oxalá adoraria esperando poderia tomara aguardo",
    time=TIME,
    groups={
        **swindling.GROUPS,
        **selling.GROUPS,
        **offering.GROUPS,
        **asking.GROUPS,
        **referring.GROUPS,
        **relating.GROUPS,
        **talking.GROUPS,
    },
    classes={**CLASSES, **asking.CLASSES},
)
