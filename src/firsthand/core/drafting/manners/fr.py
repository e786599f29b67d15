"""French manners."""

# ruff: noqa: E501 - word lists

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="ne n merci remercie reconnaissant reconnaissante aimable gentil gentille bon bonne bien mieux meilleur meilleure"
    " espère simplement quelque quelqu chose moment côté peu ligne mot message invitation esprit utile aide aider"
    " écrire écrit dire dites dis entendre voir vois demander demande semble souhaite souhait plutôt bref brève aussi"
    " encore vraiment très beaucoup grand grande petit petite donc ainsi comme cela ça ceci quoi peut peux pourrais"
    " pourriez pouvez puis puisse besoin pensée peut-être possible bonjour volontiers car puisque déjà toujours sur point instant",
    warm="heureux heureuse ravi ravie content contente plaisir enchanté enchantée bienvenue volontiers réjouis réjouit",
    wishing="aimerais serais pourrais souhaiterais voudrais auriez pourriez si",
    linking="ajout accept connect reseau rejoin",
    doubting="si demande",
    denying="pas jamais rien aucun aucune sans ni",
    promising="vais allons promets promis garantis ferai enverrai appellerai",
    intimate="tu te toi ton ta tes t",
    idioms="à bientôt\nbonne continuation\nbonne journée\nbien à vous\nbien cordialement\ntoutes mes salutations\n"
    "dans l'attente de vous lire\nau plaisir de vous lire",
)
