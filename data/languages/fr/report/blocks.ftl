title = Blocs d’items
question = Comment { INTEGER($n) } items sont-ils analysés ?
answer =
    Au-delà de { INTEGER($most) } items, la lecture se fait bloc par bloc : le tableau des blocs donne une commande pour chacun.
question-of-answers = Tout est-il calculé ?
many-answers =
    Les modèles de { INTEGER($items) } items et { INTEGER($people) } personnes prennent de longues minutes. Ce rapport omet
    { LIST($left) }. { $command } les calcule.
everything =
    Non calculés ensemble : { LIST($left) }. Ils sont calculés pour un bloc, ou pour tous les items
    s’ils sont demandés par leur nom : par exemple { $command }.
rule =
    Au-delà de { INTEGER($most) } items, il n’y a ni test du nombre de facteurs, ni intervalle des saturations{ $hasModels ->
        [true] {""}
       *[false] , ni modèle de tous les items
    }.
    L’analyse parallèle limite le nombre de facteurs ; elle repose sur { INTEGER($replicates) } jeux de données aléatoires.

part =
    { $part ->
        [comparison] comparaison des groupes
        [among] questions de suivi
        [splitHalf] réplication entre moitiés
        [norms] normes
        [confirmatory] modèles confirmatoires
        [crossValidation] validation croisée
        [robustness] robustesse
        [irt] modèles de réponse à l’item
        [classes] classes latentes
        [outcomes] résultats
        [invariance] invariance de mesure
        [dif] fonctionnement différentiel des items
       *[validity] validité
    }

table-title = Blocs d’items, un rapport chacun
column-block = Bloc
column-command = Commande
note-structure = Les blocs sont les facteurs de la structure déclarée.
note-correlations = Les blocs sont des groupes d’items corrélés dans ces réponses, quel que soit le sens : les vérifier d’après le questionnaire.
note-runs = Les blocs de plus de { INTEGER($most) } items sont divisés dans l’ordre du fichier.
