"""Portuguese parts of filler messages."""

from firsthand.sample.phrases import phrases

PORTUGUESE = phrases(
    openers="""
Olá {first},
Bom dia {first},
Olá outra vez {first},
{first}, obrigado pela resposta.
Olá {first}, acabei de chegar de {city}.
Então {first}, tudo bem por {city}?
""",
    news="""
Já tenho os números de {topic} de {month}: {m} linhas, {n} só em {city}.
Passámos a reunião de {topic} para {day}, a {company} não podia antes.
Na {company}, em {city}, faltam {n} paletes depois da contagem.
Em {month} começo na {company}, outra vez com {topic} mas com orçamento.
O teste de {topic} em {city} anda há {n} semanas sem sobressaltos.
A {company} escolheu outro para {topic}; faltaram {n} pontos.
A tua lista de {topic} resolveu {n} dos {m} erros da {company}.
O armazém de {city} parou na {day} por causa de {topic}.
Ao fim de {n} reuniões a {company} tem uma só definição de {topic}.
Expliquei {topic} a {n} pessoas em {city} e ninguém saiu a meio.
A fatura {m} dos dias de {topic} seguiu na {day} para {city}.
""",
    answers="""
Sim, {day} serve, ligo-te de {city}.
Isso explica os {n} que procurávamos, obrigado.
Na {company} também era {topic}, afinal.
Em {month} estou em {city}, na semana seguinte pode ser.
Pede a linha {m}, o resto vem sozinho.
Fica com o meu: {n} páginas, três úteis.
Engraçado, a {company} disse-me o contrário em {city}.
""",
    asks="""
Dá-te jeito {day} às nove e {q}?
Ainda tens o modelo de {topic} da {company}?
A quem perguntarias em {city}?
Podes ver a página {n} antes de {day}?
Estás em {city} em {month}?
Chamamos já a {company}?
Mando-te as {n} linhas que doem.
Sem pressa, {month} serve bem.
""",
    closers="""
Um abraço de {city}
Cumprimentos
Até {day}
Obrigado mais uma vez
Boa {day}
""",
    wishes="""
Parabéns, {first}, também de {city}!
Bom ano, {first}, e menos reuniões à {day}.
Boas festas, {first}, onde quer que andes.
{first}, já passou um ano desde {city}. Muitos parabéns!
""",
    pitches="""
A nossa solução de {topic} poupa {n} por cento a empresas como a {company}.
Marcámos {n} reuniões para a {company} num só mês.
Em {month} temos {n} por cento de desconto em {topic}.
""",
    offers="""
Tem 15 minutos na {day} para uma demonstração?
Reserve já, só restam {n} vagas.
Posso enviar a proposta de {month}?
""",
    refusals="""
obrigada por se lembrar de mim, mas não preciso de {topic}. Felicidades.
não é para mim, desculpe. Boa sorte com a {company}.
""",
    reasons="""
estivemos na mesma sessão sobre {topic} em {city}, saiu a correr para o comboio das {h}.
trato de {topic} na {company} e o seu texto de {month} poupou-nos {n} paletes em {city}.
herdei {topic} na {company} e encontro as suas notas por todo o lado em {city}.
a sua resposta sobre {topic} em {month} tirou a {company} de um aperto com {n} encomendas.
""",
    topics="""inventário, cais, devoluções, previsão, formação, cadeia de frio, stock de segurança, prazos,
 contratos de transporte, embalagem, alfândega, turnos, dados mestres, peças, rotas""",
    days="segunda, terça, quarta, quinta, sexta",
    months="""janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
 dezembro""",
)
