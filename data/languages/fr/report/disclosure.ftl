undisclosed-warning =
    Sans protection : les chiffres portant sur peu de personnes peuvent révéler les réponses de quelqu’un.
    { $isSensitive ->
        [true] Ne pas diffuser ce rapport.
       *[false] Avant de diffuser des chiffres de groupes, utiliser « itemwise release ».
    }

hidden-question = Qu’est-ce qui est masqué, et pourquoi ?
nothing-sensitive = Rien n’est masqué : la définition de l’instrument indique que ses réponses ne sont pas sensibles.
nothing-controlled = Rien n’est masqué : cette sortie est sans protection.
nothing-needed = Rien n’a dû être masqué.
hidden-figures =
    { INTEGER($hidden) } { $hidden ->
        [one] chiffre
       *[other] chiffres
    } sur { INTEGER($cells) } dans { INTEGER($tables) } { $tables ->
        [one] tableau
       *[other] tableaux
    } { $hidden ->
        [one] est masqué et remplacé
       *[other] sont masqués et remplacés
    } par { $mark } : moins de { INTEGER($least) } personnes partagent une réponse, ou d’autres chiffres le révéleraient.
items-left-out = Omis des modèles : { LIST($items) }.
all-items-left-out = Omis des modèles : tous les items.
groups-left-out = Omis des modèles selon { $group }, car ils reposent sur des chiffres masqués : { LIST($left) }.

rules-title = Règles du contrôle de la divulgation
rule-unsafe =
    Par groupe, une part est masquée si moins de { INTEGER($least) } personnes ont donné une réponse, ne l’ont pas donnée ou sont dans le groupe.
rule-totals = Les chiffres de l’ensemble, et les totaux d’un regroupement que la définition déclare comme domaine, sont toujours montrés.
rule-whole-file = Les personnes interrogées sont connues ou peu nombreuses ; la même règle vaut donc pour les chiffres de l’ensemble.
rule-secondary = Si d’autres chiffres révélaient un chiffre masqué, les moins coûteux d’entre eux sont masqués aussi.
rule-people =
    Les parts de moins de { INTEGER($least) } personnes ne sont pas montrées ; celles de { INTEGER($least) } à { INTEGER($most) } sont entre parenthèses.
rule-people-never = Aucun rapport ne contient les réponses, les patrons de réponses ou les scores de personnes.
release-list =
    Les chiffres à masquer ont été choisis pour toute la liste de diffusion de la définition.
    Regroupements : { LIST($groups) } ; regroupements croisés : { LIST($crossed) } ; contextes par groupe : { LIST($contexts) }.
release-other = Tout changement de la liste, du mode ou des réponses crée une nouvelle diffusion.
release-beyond = Ce rapport montre aussi des chiffres absents de la liste : { LIST($tables) }.
release-earlier = Les chiffres de ces diffusions antérieures ont été supposés connus : { LIST($releases) }.
costliest =
    { PERCENT($hidden, digits: 0) } des prévalences de la liste de diffusion sont masquées ; les tableaux selon { $grouping } en perdent le plus.
    Avant publication, le retirer de la liste (« release » dans la définition) ou réunir ses niveaux.
audit =
    D’après tous les tableaux ensemble, chaque effectif masqué peut encore se situer n’importe où sur une étendue d’au moins { INTEGER($least) } personnes,
    ou sur tout l’effectif de son groupe.
forced =
    { $n ->
        [one] Une étendue est plus étroite
       *[other] { INTEGER($n) } étendues sont plus étroites
    }, car les totaux de l’ensemble n’en laissent pas davantage.
restricted = Les personnes autorisées à voir les réponses peuvent afficher tous les chiffres (--restricted).

hidden-title = Ce qui est masqué
column-figures = Chiffres
column-cells = Cellules
column-hidden = Masqués

limits-title = À garder à l’esprit
caution = { $about ->
        [experiences] Moins de déclarations ne signifie pas moins de risque : certaines expériences restent tues.
        [attitudes] Ce que l’on dit n’est pas toujours ce que l’on fait.
        [abilities] Un seul test ne montre pas tout ce qu’une personne sait faire.
        [symptoms] Un score élevé n’est pas un diagnostic.
        [traits] La façon dont on se décrit n’est pas toujours celle dont on agit.
       *[other] Ce que mesurent les items est inféré des réponses, non observé.
    }
sample-described =
    Les données ne couvrent que { $n ->
        [one] la personne
       *[other] les { INTEGER($n) } personnes
    } du fichier, non celles qui n’ont pas été échantillonnées, n’ont pas pu être jointes ou ont refusé.
one-survey = { $isRepeated ->
    [true] Une enquête ne montre pas de causes, quels que soient les changements d’une occasion à l’autre
   *[false] Une seule enquête ne montre ni causes ni changement
}.
unclustered = Les intervalles supposent un échantillonnage de personnes individuelles.
chance =
    Par le seul hasard, environ { INTEGER($expected) } des { INTEGER($tests) } comparaisons de groupes
    { $expected ->
        [one] aurait
       *[other] auraient
    } un p non corrigé < { COEFFICIENT($level) } ; les valeurs p sont corrigées au sein de chaque regroupement.
cut-offs = Valeurs limites à l’origine des formulations : { LIST($cutoffs) }.
cut-off-p = p < { COEFFICIENT($level) }
cut-off-reliability = fidélité d’au moins { COEFFICIENT($reliability) }
cut-off-bic = { bic } inférieur d’au moins { INTEGER($difference) }
not-computed = Non calculé : { LIST($kinds) }.
not-computed-kind = { $kind ->
        [cfa] { $n ->
            [one] 1 modèle confirmatoire
           *[other] { INTEGER($n) } modèles confirmatoires
        }
        [comparison] { $n ->
            [one] 1 comparaison de modèles
           *[other] { INTEGER($n) } comparaisons de modèles
        }
        [crossValidation] { $n ->
            [one] 1 validation croisée
           *[other] { INTEGER($n) } validations croisées
        }
        [esem] { $n ->
            [one] 1 modèle exploratoire
           *[other] { INTEGER($n) } modèles exploratoires
        }
        [invariance] { $n ->
            [one] 1 test d’invariance de mesure
           *[other] { INTEGER($n) } tests d’invariance de mesure
        }
        [irt] { $n ->
            [one] 1 modèle de réponse à l’item
           *[other] { INTEGER($n) } modèles de réponse à l’item
        }
        [classes] { $n ->
            [one] 1 modèle à classes latentes
           *[other] { INTEGER($n) } modèles à classes latentes
        }
        [validity] { $n ->
            [one] 1 analyse de validité
           *[other] { INTEGER($n) } analyses de validité
        }
        [dif] { $n ->
            [one] 1 comparaison d’items
           *[other] { INTEGER($n) } comparaisons d’items
        }
        [shortForm] { $n ->
            [one] 1 version abrégée
           *[other] { INTEGER($n) } versions abrégées
        }
        [prevalence] { $n ->
            [one] 1 prévalence
           *[other] { INTEGER($n) } prévalences
        }
       *[regression] { $n ->
            [one] 1 régression
           *[other] { INTEGER($n) } régressions
        }
    }

method-title = Contrôle de la divulgation
method-least = Le minimum de { INTEGER($least) } personnes est celui des Enquêtes démographiques et de santé { $icf }.
method-secondary =
    Les tableaux liés sont protégés par suppression secondaire { $hundepool }, vérifiée par programmation linéaire sur tous les tableaux ensemble.

log-title = Journal de diffusion
log-notice = Pour la personne qui contrôle les sorties, non pour publication : la règle qui masque un chiffre révèle quelque chose de son effectif.
log-run =
    { $software } ; instrument { $measure } ; mode { $mode } ; graine { $seed }.
    Toutes les options figurent dans le même journal en JSON.
log-rules = Règles
log-attack = Vérification de la diffusion
log-attack-method = L’étendue de chaque effectif masqué a été calculée d’après tous les tableaux ensemble, par programmation linéaire.
column-forced = Étendue plus étroite que la règle, imposée par les totaux
log-hidden = Chiffres masqués
column-table = Tableau
column-figure = Chiffre
column-partners = Masqué avec
log-not-computed = Non calculé, ou non montré
log-files = Fichiers
column-file = Fichier
column-hash = SHA-256
nothing = Rien.
