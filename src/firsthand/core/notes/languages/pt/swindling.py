"""Portuguese: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        ganhe|ganhar|ganha|ganho|ganhei|fature|lucre|receba ... <money> ... dia|diários|diario|semana|mês|casa|hora|telemóvel|celular
        <money> .. por|ao|a|cada dia|semana|hora ... casa|ganh*|trabalh*|whatsapp|telegram
        <money> por|ao dia
        <money> diários|diarios|semanais
        cripto*|bitcoin|forex|trading|btc|usdt ... ganho*|lucro*|rendimento*|<percent>|<money>|garanti*|telegram|whatsapp|dupli*|ganh*
        lucro*|ganho*|rendimento*|retorno*|renda .. garanti*|diári*|certo|assegurad*
        invest* ... <percent>|<money> ... garanti*|semana|dia|telegram|whatsapp
        dupli*|dobr*|triplic*|multipli* .. o|seu|teu|a|sua|tua .. dinheiro|investimento|capital|depósito
        herança|testamento ... milh*|<money>|fundos|conta|advogado|transf*
        milhões|milhão|milhoes ... doar|doação|herança|conta|fundos|transf*
        sua|tua .. conta .. ... suspensa|bloque*|limitad*|desativ*|verifi*
        verifi*|confirm* .. a|o|sua|seu|tua|seus|os .. conta|identidade|senha|dados|palavra
        dados|conta bancári*
        ganhou|foi|você .. ... prémio|prêmio|selecionad*|iphone|sorteio
        empréstimo|empréstimos|crédito ... <percent>|juros|sem|imediat*|urgente
        cartões .. presente|oferta
        relacionamento|relação .. séri*|estável
        linda|lindo|bonita|bela .. sorriso|foto|mulher|olhos|perfil
        sorriso .. lindo|bonito
        sou .. viúva|viúvo|militar|soldado
        sem .. risco|experiência ... ganh*|dinheiro|renda|<money>|<percent>|whatsapp|telegram|lucro*
        trabalh* .. em|de|a|partir .. casa ... <money>|whatsapp|telegram
        chama*|contact*|adicion*|fale|fala|entre|entra|escrev* .. me|no|meu|comigo|pelo|para .. whatsapp|telegram|zap
        liberdade financeira ... <money>|cripto*|telegram|whatsapp|trading|<link>
        renda passiva|extra ... <money>|cripto*|telegram|whatsapp|garanti*|dia
        dinheiro fácil
        encomenda ... alfândega|taxa ... <link>|pag*
        pix ... <money>|receb*|urgente|ganh*
        reclam*|resgat* .. seu|teu|o .. prémio|prêmio|bónus|bônus
        iphone grátis|gratuito
        novo número|telefone|telemóvel ... transf*|dinheiro|banc*|código|salário|pix|cartão|cartões
        salário|vencimento ... dados|bancári*|conta|iban
        dados bancários
        cópia .. do|da|de .. documento|passaporte|cartão|rg|bi ... banc*|envi*|dado*
        alug*|arrend*|compr*|vend* .. a|o|sua|seu|tua|teu|contas .. conta|perfil|linkedin
        tarefas ... pag*|ganh*|<money>|dia
        curtir|curtidas|likes|vídeos|avaliações .. ... pag*|ganh*|<money>
        ganhe|ganhar|ganha .. dinheiro|extra|renda
        sem experiência ... <money>|ganh*|whatsapp|telegram|dia
        levant*|saqu* .. quando|diári*|imediat*|lucros
        pag* .. ... taxa .. ... antes|adiantad*|inscrição|visto|registo
        taxa .. de .. inscrição|registo|liberação|visto|processamento
        ouro|diamantes|petróleo ... comprador*|barras|lingotes
        fundação|orfanato ... milh*|doar|doação|dinheiro|<money>|fortuna
        falecid* ... milh*|fundos|conta|herança|<money>
        carta|passaporte|diploma|certificado ... sem|comprar|autêntic*|exame
        teu|seu sorriso|olhar
        alma gémea|gêmea
        procuro .. homem|mulher|amor|parceir*
        em privado
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        sinais ... grupo|trading|cripto*|telegram|grátis
        olá|oi linda|lindo|gata|querida|princesa
        tua|sua foto .. ... encant*|apaixon*|resist*|lind*
        horas .. por .. dia .. ... celular|telemóvel|casa
        receba|receber .. ... <money> ... semana|dia|hora
        encomenda|pacote .. retida|retido|parada
        pague .. a .. taxa
        herança|fortuna|fundos|doação|legado ... <money>|milhões|falecid*|pessoa|cancro|câncer|doença
        cliente|marido .. falecido|defunto
        ganhe|ganhar|ganhas .. <money>|dinheiro|até ... dia|casa|telemóvel|celular|semana|diário
        invista|investe|deposite .. <money> ... receba|recebe|lucro|<money>
        sem risco|riscos
        lucro|lucros|rendimento garantido|garantidos|diário|diários
    """,
    "scam_hint": """
        whatsapp
        telegram
        cripto*
        bitcoin
        urgente
        confidencial
        milh*
        dinheiro
        <money>
        <phone>
        querido amigo
        querida amiga
        deus
        diári*
        investir|investimento
        lucro*
        <mail>
        viúva|viúvo|falecido|falecida|herança|herdar|herdeiros|confiança|honesto|honesta|parceiro|estrangeiro|discreto|sozinha|amor|querida|linda|lindo|gata|beijo|beijos|militar|soldado|general|síria|ouro|diamantes|ganhou|vencedor|prémio|prêmio|sorteio|lotaria|senha|suspensa|bloqueada|taxa|visto|diploma|ganhe|ganhar|dólares|banco|transferência|conta|risco|empréstimo|doar|doação|cancro|câncer|doente|morte|dinheiro|fundos|fundo|milhões|retido|bitcoin|trading|robô|canal|privado|pix|pagamento|avaliando
        vencedor*|sorteio|lotaria|loteria
        fortuna
        apaixonei
    """,
    "errand": """
        cartões|cartão|vales|vale .. apple|amazon|google|presente|steam|itunes|oferta
        os códigos
        códigos .. por|aqui
        devolvo|reembolso|pago .. lhe|te|o|à|logo
        numa|em .. uma? reunião
        não posso .. falar|ligar|atender
        sou .. o|a|teu|seu diretor|diretora|chefe|patrão|gerente|ceo
    """,
    "phish": """
        conta|cartão|encomenda|acesso|perfil|pagamento .. está|foi|será|vai .. bloqueada|bloqueado|suspensa|suspenso|limitada|retida|expirar|ser
        confirme|verifique|atualize|valide|renove .. o|a|os|seu|sua|seus .. conta|cartão|identidade|dados|iban|acesso
        nas|em|próximas .. # horas
        reembolso .. pendente|disponível
        iban
    """,
}
