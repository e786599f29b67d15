"""Portuguese: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        quem .. é|trata|cuida|decide|gere|compra|fica|lida ... de|do|da|dos|das|pela|pelo|por|responsável|na|no|em
        qual|quem .. é|seria .. a pessoa|responsável .. indicada|certa|responsável|na|da|pela|por|para
        com quem .. posso|poderia|devo|falo
        é|seria .. a pessoa .. certa|indicada|adequada
        pessoa .. indicada|certa|adequada|responsável .. para|na|da|por
        se não .. poderia|pode|podia .. indicar|dizer|encaminhar
        que|qual .. ferramenta|fornecedor|solução|sistema|software .. usam|utilizam|usa|utiliza
    """,
    "offers": """
        posso|podemos|poderia|poderíamos|quer|quero|gostaria|gostava|queria .. de? .. que? .. lhe|te|vos|enviar|mostrar|apresentar|oferecer|mandar|ligar|marcar|agendar .. ... enviar|mostrar|apresentar|proposta|uma|um|o|a|como|mandar|envie|mostre|lhe
        tenho|temos .. uma .. proposta|oferta|oportunidade|solução|ideia .. para|que
        ofereço|oferecemos|envio|enviamos|mostro|mostramos|apresento|proponho|propomos|garanto|garantimos .. lhe|te|vos|uma|um|sem|gratuit*
        tem|teria|terá|tens|há .. #|uns|alguns|15|disponibilidade|interesse|um .. minutos|minutinhos|interesse|para
        teria|tem|há interesse
        faz|fazia|faria .. sentido
        quando .. pode|podemos|tem|teria|seria
        responda|escreva|mande|comente .. sim|info|com|mensagem
        posso mostrar|enviar|ligar|explicar|ajudar
        se .. me|nos .. disser|enviar|mandar|der .. ... digo|faço|envio|mando
    """,
    "trade": """
        sou .. .. coach|consultor|consultora|mentor|mentora|fotógrafo|fotógrafa|corretor|corretora|assessor|assessora|formador|formadora|redator|redatora|designer|vendedor|representante|gestor|gestora .. e|de|especializad*|em|para|que|imobiliári*|financeir*
        como .. coach|consultor|consultora|mentor|mentora|agência|fabricante|fornecedor|assessor
        ajudo|ajudamos|apoio|apoiamos|acompanho|acompanhamos|assessoro|trabalho|trabalhamos|formamos|faço|fazemos .. a|com|as|os|gestão|para .. .. %firms|empresas|mulheres|líderes|profissionais|pessoas|marcas|clínicas|engenheiros|empresários|gestores|negócios|equipas|equipes|clientes
        somos .. uma?|fabricantes|especialistas|líderes|distribuidores|agência|empresa|fornecedores|plataforma|equipa|startup
        fabricamos|oferecemos|desenvolvemos|distribuímos|vendemos|alugamos|instalamos|fornecemos|criamos|traduzimos|produzimos|entregamos|gerimos|automatizamos|prestamos|importamos|exportamos
        nosso|nossa|nossos|nossas|a minha|o meu .. agência|empresa|solução|software|plataforma|aplicação|app|equipa|equipe|clientes|catálogo|ferramenta|programa|produtos|serviços|método|mentoria|curso|serviço
    """,
    "crowd": """
        muitos|muitas|maioria|centenas .. de|dos|das? .. %firms|empresas|líderes|profissionais|clientes|gestores
        %firms|empresas|pessoas|profissionais|líderes|mulheres .. como .. você|si|o|a|tu|sua|vocês|vossa
        para .. mulheres|líderes|empresas|profissionais|gestores|empresários
        # .. empresas|clientes|profissionais|marcas|utilizadores|usuários
    """,
    "costless": """
        grátis|gratis|gratuito|gratuita|gratuitos|gratuitamente|oferta
        sem .. compromisso|custo|custos|risco|fidelização|compromissos
        preço|preços .. competitivo|competitivos|imbatível|imbatíveis|especial|especiais|baixos
        desconto|promoção|promocional|económico|barato
        só paga
    """,
    "scarce": """
        vagas .. limitadas|abertas|disponíveis|restantes
        últimas|restam .. vagas|#|poucas
        só|apenas|até .. hoje|este|esta|ao|fim|amanhã|sexta|domingo
        exclusivo|exclusiva
    """,
    "gains": """
        <percent>
        reduzir|poupar|poupe|economizar|aumentar|duplicar|triplicar|multiplicar|otimizar|escalar|melhorar|impulsionar|automatizar .. .. quebras|custos|tempo|dinheiro|vendas|em|o|a|os|as|sua|seu|seus|até
        mais .. clientes|vendas|visibilidade|leads|tempo|faturamento|faturação|reservas|pacientes
        renda|rendimento .. extra|passiva|passivo
        liberdade financeira
        garantido|garantida|certificado
    """,
    "asks_time": """
        #|dez|quinze|vinte|trinta|cinco|uns .. minutos|min|minutinhos
        marcar|agendar|agendamos|marcamos|combinar .. uma? .. chamada|reunião|conversa|demo|call|apresentação|demonstração
        reunião|chamada|call|demonstração .. rápida|esta|breve|curta|próxima
        <link>
        calendly
        catálogo|orçamento|amostra|amostras|cotação|brochura|proposta comercial
    """,
    "pain": """
        quanto|quantas|quantos .. horas|tempo|dinheiro|paga|perde|perdem|gasta|custa
        já .. pensou|pensaste|considerou|experimentou|imaginou
        e se .. pudesse|pudesses|houvesse|conseguisse
        imagine|imagina
        cansado|cansada|farto|farta .. de
        ainda .. faz|fazem|usa|usam|perde|paga
        com .. o|a? .. nosso|nossa
        pronto|pronta .. para
    """,
    "trust": """
        # anos de .. experiência
        desde 19*|20*|18*
        empresa .. familiar|líder|dedicada|especializada
        nosso|nossa|nossos .. cartão|solução|produto|serviço|app|clientes|sistema|software
        pagam|paga|pagar .. menos
        preço|preços .. especial|especiais|para
        sessão|sessões .. de .. retrato|coaching|mentoria|fotografia
    """,
    "ours": """
        alugamos|imprimimos|desenhamos|cosemos|reparamos|montamos|limpamos|pintamos|organizamos|transportamos|recuperamos|certificamos|auditamos|traduzimos|formamos|publicamos|instalamos|vendemos
        digo|mando|envio|faço .. lhe|te .. o|um|uma .. preço|orçamento|proposta|valor
        por menos de
        à hora
    """,
    "terms": """
        renda|dinheiro|rendimento .. enquanto .. durmo|dorme
        mente aberta
        estilo de vida
        só|apenas paga|pagam|pagas|cobramos|cobro .. os|as|o|se|quando|por|pelo|pelos
        só .. se|quando .. paga|cobramos|paga
        primeira|primeiro .. conversa|mês|sessão|consulta|reunião .. é|não|fica|se|por .. oferta|grátis|paga|minha|conta|nossa
        se não .. conseguirmos|encontrarmos|funcionar|chegarmos ... paga|devolvemos|nada|custa
        devolvemos|devolvo .. o|seu dinheiro
        sem .. fidelização|fidelidade|compromisso|mensalidade|custos|perder|precisar|ter|mexer .. ..
        ao|por resultado|resultados
        não .. se|lhe|te .. paga|custa nada?
    """,
    "hook": """
        e se .. as|os|a|o|seu|sua|você|pudesse|tudo|teu|tua|amanhã
        não .. lhe|te|quero|vou|sou .. .. tomar|vender|vendedor|vendedora|comercial
        quantos|quantas .. precisa|precisam|perde|perdem|perdeu ..
        vocês|ainda .. ainda|vocês .. fazem|faz|usam .. ..
        pergunta .. rápida|direta|sincera|honesta
        quem .. saiu|trabalha|vive .. .. está|sabe|ganha
        passei .. pelo mesmo
    """,
    "reply_to": """
        responda|responde|responder|escreva|escreve|comente|comenta|manda|mande|diga|envie .. me? .. com|um? .. ..
    """,
    "shows": """
        mostro|explico|envio|mando|conto|preparo|apresento .. lhe|te|vos .. ..
        lhe|te|vos .. mostro|explico|envio|mando|conto
        quer|queres .. que .. eu|lhe|te .. .. mande|envie|mostre|explique|conte
        posso .. lhe|te .. enviar|mandar|mostrar|deixar .. amostras|catálogo|proposta|uma|umas|um|o|a
        ajudei|acompanhei|ajudámos|levei .. # .. ..
        ajudo|ajudamos|acompanho|recrutamos|entregamos|transcrevemos|preparamos .. .. a|em|para|mulheres|como|participantes|por|pesquisadores
        criei|criámos|desenvolvi|montei|lançámos .. um|uma|o .. método|programa|curso|plataforma|ferramenta|app|comunidade|sistema
        estou .. a? lançar|lançando|abrir|criar .. uma|um|o|a
        a trabalhar|trabalham|trabalhar assim connosco|com
        equipas|empresas|mulheres|líderes|clientes que .. mudaram|acompanho|ajudo|usam|já
        experimente|experimentem .. um|uma|o|grátis|sem .. mês|semana|compromisso
        temos|tenho .. um|uma .. curso|formação|solução|ferramenta|programa .. que|de|para
        renda .. própria|extra
        passo a passo
        lembrei me de si|ti|você
    """,
    "seats": """
        só|apenas .. # .. lugares|vagas
        só|apenas lugares|vagas
        restam|tenho|temos|sobram .. só|apenas .. .. vagas|lugares
        lugares .. e|para|limitados|disponíveis
    """,
}
