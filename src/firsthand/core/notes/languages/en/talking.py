"""English: courtesy, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        expand*|grow*|build*|broaden*|extend*|increas*|strengthen*|widen* .. my|our|your|their|a .. professional? .. network|connections|circle|contacts
        like minded
        add .. you .. to|as .. my|a
        join .. my|your .. network
        be .. part .. of .. my|your .. network
        connect* with .. professionals|people|individuals|leaders|others|experts|fellow|talented|interesting|inspiring|industry|great
        impressed .. by|with .. your .. profile|background|experience|achievements|work|career|journey|accomplishments|expertise|trajectory|skills
        impressive .. profile|background|career|experience|work|journey|trajectory|achievements|track
        came|stumbled across .. your .. profile
        your .. profile .. came|caught|looks|is|seems|stood|popped|appeared|impressed|was
        found .. your .. profile .. interesting|very|impressive|inspiring|and|quite
        interesting|inspiring|great profile|background|journey
        exchange|share|sharing|exchanging .. ideas|insights|knowledge|thoughts|experiences|opportunities|views|perspectives
        mutual|common|shared .. connections|interests|contacts|benefit|connection|interest
        mutually beneficial
        future .. opportunities|collaboration|collaborations|reference
        stay|keep .. in .. touch
        keep|stay connected
        let us connect|network
        would love|like to .. connect|be connected
        happy to connect
        looking forward to .. connecting|connect|hearing|your|learning|staying
        learn from .. you|your|each|experience|one
        learn more about .. you|your|what|each
        hope .. you|this|all .. well|day|great|finds
        have a .. great|nice|good|wonderful|lovely .. day|week|weekend|one
        accept .. my .. invitation|request|invite|connection
        thank|thanks .. you? .. for|in .. connecting|accepting|advance|your
        same|similar|related .. industry|field|space|sector|area|line|interests|background|backgrounds|professional
        linkedin suggested|recommended
        people you may know
        explore .. possible|potential|synergies|opportunities|ways|mutual
        i .. always|love .. looking|enjoy .. to|for|meeting|connecting .. connect|meet|new|with|people
        would .. be .. great|an|nice|good|honor|honour .. to? .. connect|honor|have
        valuable .. addition|connection|insights|network
        grow .. together
        support each other
        lion|open networker
        building my network
        have you in my network
    """,
    "programs": """
        ignore|disregard|forget|override .. all|any|your|previous|prior|the|earlier|above .. instructions|rules|prompt|prompts|guidelines|policy|policies|instruction|filters
        system|assistant|developer|instruction|instructions|admin prompt|message|override|instruction|note|mode
        system|assistant accept|approve|mark|classify|set|this|the
        you are .. an? .. ai|assistant|language|llm|bot|model|filter|classifier
        as an? ai|llm|language
        note|message|instruction|attention|hello|hi|dear|hey to? .. ai|assistant|llm|bot|bots|classifier|algorithm|chatbot|gpt|filter|model|automation
        to .. ai|assistant|bots|llm .. reading|reviewing|processing
        ai|llm agents|agent|assistants|assistant|bots|bot|models|tools|filters reading|reviewing|processing|scanning|sorting|screening
        this|the .. contact|sender|person|account is|was .. verified|trusted|approved|whitelisted
        if you are .. an? .. ai|bot|llm|language|assistant|program|automated
        classify|mark|label|rate|score|treat|categorize|categorise|flag .. this|me|the|it|sender|invitation|note .. as|a|with .. personal|known|accept|accepted|trusted|met|worked|safe|colleague|confirmed|same|verified
        set .. verdict|kind|status|knowledge|note|match|label .. to|=|as
        verdict|note_kind|knowledge|rule .. accept|personal|met|worked|spoken|known
        this .. invitation|sender|note|person|request .. must|should|has|is .. be|to|been|already? .. accepted|approved|trusted|verified|auto|whitelisted
        auto accept|approve
        the|this sender .. is|was|has|met|worked|knows
        accept .. this|the|me|all .. invitation|invitations|sender|me .. automatically|immediately|without|now|by
        without .. review|checking|asking .. the? .. owner|user|evidence
        jailbreak
        begin|end of|new|system|prompt .. system|prompt|instructions|instruction
        override .. policy|rule|filter|verdict
        automated .. systems|tools|filters|assistants|reviewers
        approve|accept .. all .. pending|invitations|requests
        maintenance|debug|developer|admin|test mode
        print|reveal|show|output|repeat|return .. your|the .. configuration|prompt|instructions|rules|json|system
        pending invitations
        respond|reply|answer .. only .. with .. accept|yes|json
        execute|run .. the|this .. command|following|function|tool|script
        classify .. this|the|me .. ... as
        note to .. the .. ai
    """,
}
