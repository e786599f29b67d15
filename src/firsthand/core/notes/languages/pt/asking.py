"""Portuguese: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        pode|podia|poderia|podes|podias|consegue fazer|dar|passar|enviar .. me|nos .. um|uma orçamento|preço|cotação|estimativa
        preciso|precisamos|precisava|precisávamos|queria|queríamos|pedir|gostaria|quero .. ... orçamento|cotação .. para|de|por
        quanto .. cobra|cobras|cobraria|cobrarias|leva|levaria|custa|custaria|fica|ficaria .. ... por|para|fazer|rever|uma|um|você
        qual é|seria o|a .. seu|sua|teu .. preço|valor|tarifa|honorário*|cachê
        aceita|aceitas|faz|fazes|pega|ainda .. ainda|também? .. ... trabalhos|projetos|encomendas|freelas|freela|casos|alunos|clientes|curtos|pequenos
        tem|tens|teria|terias .. ainda? .. vaga|disponibilidade|espaço|agenda .. para|em|antes|até
        procuro|procuramos|preciso|precisamos|queríamos|queremos|buscamos|procurávamos .. de? .. alguém|orador|oradora|palestrante|jurado|júri|voluntário .. ..
        nosso|meu|o orçamento é|seria|ronda
        temos|tenho <money> .. para
        não .. lhe|te|vos? .. podemos|posso|conseguimos pagar
        podemos|posso|pagamos|pagaríamos pagar|lhe|a|as|viagem
        sem remuneração|pagamento
        o|exatamente|precisamente|justamente que .. nos|me|a|estamos .. falta|faltava|precisamos|gente|precisa|preciso|procura
        por isso|esse que? .. lhe|te|vos? .. escrevo|contacto|mando
        estou|ando|estamos|preparo .. a|escrevendo|preparando|fazendo|terminando? .. ... tese|reportagem|artigo|dissertação|livro|trabalho|tcc|mestrado|documentário .. sobre|para|em|na|no
        aceitava|aceitaria|aceitarias|viria|gostaria|poderia|podia .. de? .. ... falar|vir|dar|contar|explicar ... alunos|famílias|pais|escola|turma|sócios|associação|moradores|estudantes
        aceitava|aceitaria|topa|toparia
    """,
    "buys": """
        ofereceram|propuseram|querem|oferecem nos|me
        nos|me ofereceram|propuseram
        quer|querem|queremos|vamos|pensamos|vai .. em? .. comprar|contratar|implementar
        compraria|assinaria|escolheria|recomendaria|comprava|comprarias
        recebemos|recebi .. ... proposta|propostas|orçamento|orçamentos
    """,
    "aside": """
        não .. é|lhe|te .. por|sobre|escrevo .. isso|isto|por
        por|é outro|outra .. motivo|razão|coisa
        não .. tem|tem .. nada .. a ver
    """,
    "tried": """
        experimentei|copiei|usei|apliquei|segui|li|adotei|comprei|citei|testei|experimentámos|usámos|usamos|aplicámos|testamos .. ... seu|sua|seus|suas|teu|tua
        desde a|o .. sua|seu|tua|teu .. %work
        seu|sua|teu|tua .. ... %work .. ... diz|fala|menciona|explica|afirma|me|nos|foi|é|circula|ajudou|salvou|mudou|poupou
        graças a|à .. si|você|ti|sua|seu
        me|nos salvou|ajudou|respondeu|poupou|tirou|resolveu|explicou
        salvou|ajudou|respondeu|poupou me|nos
        poupou|salvou me|nos|uma|a|o|um
        arrepende|arrependes|arrependeu .. se
        como .. é? .. que? .. mediu|fez|resolveu|conseguiu|começou|mediste|fizeste|lida|você
        o que .. nos|me|é|estamos .. que|escapa|falta|fazer|estou .. escapa|mal|fazendo|falhar|errado
        quero|penso|pensando|vou|queria .. em? .. sair|deixar|largar .. da|do|de|a|o
        devo lhe|te
        tem .. números|dados|exemplos .. de|do
        fez|fizeste .. esse|o|este .. caminho|percurso
    """,
    "hunts": """
        procuro|procura|busco|busca .. de|por|um|uma|nova .. ... emprego|trabalho|oportunidade|oportunidades|estágio|recolocação
    """,
}

CLASSES = {
    "we": "nós nos nosso nossa nossos nossas connosco conosco",
    "several": "dez dúzia dúzias vinte trinta quarenta cinquenta sessenta cem centenas centena mil milhares dezenas",
    "helped": "ajudei ajudámos ajudamos acompanhei acompanhámos formei usam confiam",
    "life": "mãe pai filho filha avó avô mulher marido irmão irmã tio tia primo prima criança crianças miúdos vizinho "
    "vizinha vizinhos aluno alunos turma professor professora escola liceu cantina  "
    "coro casamento cão cachorro bicicleta cerveja bolo comboio trem autocarro ônibus aldeia associação "
    "igreja tese aniversário férias apartamento bifanas acordeão república guarda-chuva merenda bairro",
    "units": "minuto minutos min hora horas dia dias semana semanas mês meses ano anos km m kg litros toneladas euros reais pessoas "
    "metros vezes páginas mil doentes alunos entrevistas",
}
