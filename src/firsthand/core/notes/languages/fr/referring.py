"""French: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        m .. a .. ... conseillé|recommandé|suggéré|parlé|dit|donné|transmis|encouragé|proposé|incité|orienté|dirigé|invité|demandé|indiqué|vanté
        me .. conseille|recommande|suggère|parle|dit|pousse|souffle .. de|que|votre|vous
        nous .. a .. ... mis*|présenté*|conseillé|parlé|recommandé
        a .. pensé .. que
        pense .. que .. nous|vous|je
        suggère|conseille|recommande .. de|que .. vous|je|nous|te
        dit .. beaucoup .. de .. bien
        vous recommande
        m .. a|ont .. conseillé|recommandé|parlé|suggéré|dit|donné|envoyé|orienté|orientée|invité|chaudement .. de|votre|vos|vers|que|vous|ton
    """,
    "introduced_by": """
        sur|de|suite .. les|la|à? .. recommandation*|conseils|conseil|suggestion .. de|d
        recommandé* .. par
        de la part .. de|d
        par|via .. l? .. intermédiaire|biais|entremise|notre|mon|un .. ... de|d|ami|amie|collègue|contact|connaissance
        présenté*|orienté*|envoyé*|adressé*|aiguillé* .. par
        eu|obtenu|reçu|ai .. votre|ton|vos .. nom|contact|coordonnées|numéro|adresse .. par|de|via|grâce
        grâce à ^
        c .. est .. ^ .. ^? qui .. m|nous
        entendu parler .. de .. vous|toi .. par
        un|une|notre .. ami|amie|contact|connaissance .. en? commun*
        de la part de
        envoyé|envoyée|adressé|adressée|recommandé|recommandée par
        je viens .. vers .. ... de la part
        sur .. le|les conseil|conseils|recommandation de
        c est ^ .. ^? .. qui .. m|me|nous
        de la part de|d ^
        c .. est .. ^ .. qui
    """,
    "introduced_named": """
        m|me|nous .. a|ont .. assuré|soufflé|glissé|dit|conseillé|recommandé|parlé|indiqué|suggéré|vanté|envoyé*|orienté*|adressé*|poussé*|promis|juré|certifié|confié|signalé|mentionné|expliqué|raconté|répété|encouragé*|donné|transmis|passé|laissé|invité*|proposé|garanti
        m|me|nous assure|dit|souffle|glisse|conseille|recommande|parle|indique|suggère|vante|envoie|oriente|adresse|pousse|promet|jure|certifie|signale|répète|encourage|garantit
        dit|assure|pense|pensait|estime|affirme|jure|prétend|trouve|croit|répète|disait .. que .. ... vous|tu|nous|je|on
        vous|te|t recommande|cite|décrit|vante|a cité*|nommé*|recommandé*
        ne .. tarit|jure ... vous|toi
        a .. parlé|dit|soufflé|vanté|cité .. ... vous|toi|votre|ton
    """,
}
