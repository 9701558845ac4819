part-data = Personnes et réponses manquantes
part-margins = Tableaux de prévalence et suppression
part-risks = Nombre d’items déclarés
part-withheld = Contrôle de la divulgation des modèles
part-retention = Nombre de facteurs
part-efa = Solutions factorielles
part-esem = Solutions factorielles avec tests
part-cross-validation = Validation croisée
part-split-half = Réplication entre moitiés
part-structures = Structures déclarées
part-cfa = Modèles confirmatoires
part-comparison = Comparaison des groupes
part-invariance = Invariance de mesure
part-irt = Modèles de réponse à l’item
part-classes = Classes latentes
part-dif = Fonctionnement différentiel des items
part-robustness = Modèles et échelles avec d’autres catégories
part-validity = Validité
part-outcomes = Résultats
part-structural = Modèles structurels
part-among = Questions de suivi
part-burden = Nombre de personnes concernées
part-agreement = Accord des passations et des juges
part-norms = Normes
part-short-form = Version abrégée
part-replication = Affirmations publiées
part-verdicts = Verdicts
part-disclosure = Chiffres masqués

step-parallel-analysis = Analyse parallèle
step-fit-cut-offs = Valeurs limites des indices d’ajustement
step-omega = Bootstrap d’oméga
step-loadings = Bootstrap des saturations
step-models = Modèles
step-defined-parameters = Bootstrap des paramètres définis

item-dropped =
    Personne n’a répondu à l’item { $item }, ou tous ceux qui y ont répondu ont donné la même réponse. L’item est omis.
items-apart =
    Personne, ou presque, n’a répondu à { LIST($items, type: "units") } en même temps qu’à tous les autres items ; { COUNT($items) ->
        [one] il est omis
       *[other] ils sont omis
    }. Pour { COUNT($items) ->
        [one] l’analyser
       *[other] les analyser
    }, choisir des items auxquels les mêmes personnes ont répondu (--items).
design-feature =
    { $feature ->
        [strata] strates
        [clusters] grappes
        [calibration] poids calés
       *[population-correction] correction pour population finie
    }
design-partly-used =
    L’échantillon comporte { LIST($features) }. Les erreurs standards des corrélations, et les intervalles des saturations et de la fidélité,
    en tiennent compte. Il en va de même des erreurs standards et des tests des modèles confirmatoires, de l’invariance de mesure et des modèles de réponse à l’item.
    Le nombre de facteurs, l’ajustement des solutions exploratoires et les tests de la matrice des corrélations ne tiennent compte que des poids.
replicates-partly-used =
    Les { INTEGER($n) } poids de réplication de l’échantillon donnent les erreurs standards des parts, moyennes, corrélations, coefficients de fidélité et modèles.
    Les parts, moyennes et régressions logistiques sont recalculées dans chaque réplication.
    Pour les autres estimations, la variation dans chaque réplication est linéarisée à l’estimation.
    Les intervalles bootstrap ne sont pas calculés, car les poids de réplication ne montrent pas les unités d’échantillonnage.
    Le nombre de facteurs et l’ajustement des solutions exploratoires ne tiennent compte que du poids principal.
design-not-used =
    { $reason } Les strates et les grappes ne sont donc pas utilisées : les erreurs standards et les tests ne tiennent compte que des poids.
    Pour les utiliser, indiquer si les grappes sont numérotées au sein des strates (--cluster-labels within-strata).
levels-of-group = les niveaux du groupe { $group }
the-note = la note

level-withheld =
    Certaines de ses réponses sont masquées, ou si peu de ses personnes ont donné deux réponses ensemble qu’un modèle pourrait les identifier.
    Réunir le groupe à un autre, ou omettre les items les plus rares.
factor-withheld =
    Tous les items de l’un de ses facteurs sont exclus des modèles.
    Si peu de personnes ont donné certaines réponses à ces items, ou certaines combinaisons de deux réponses, qu’elles pourraient être identifiées.
groups-withheld =
    Les groupes selon { $grouping } ne sont pas comparés.
    Dans trop d’entre eux, si peu de personnes ont donné une réponse qu’elle pourrait être lue.
groups-withheld-hint = Réunir des groupes, ou omettre les items les plus rares.
population-by = la population selon { $grouping }
few-in-cells = peu de personnes ont certaines combinaisons de valeurs de { LIST($items) }.
few-in-category = au moins une valeur de { $item } est celle de moins de { INTEGER($least) } personnes.
few-in-cells-hint = Réunir des valeurs, ou omettre l’un des deux du modèle.
few-in-category-hint = Réunir ses valeurs, ou l’omettre du modèle.

few-yes-items = moins de deux items admettent la réponse oui
hidden-numbers = les nombres d’items sont masqués
few-people = trop peu de personnes
few-in-class = trop peu de personnes dans une classe
one-class = une seule classe décrit le mieux les réponses
classes-not-distinct = les classes ne sont pas assez distinctes
outcome-by =
    { $by ->
        [number] nombre d’items
        [score] score
       *[class] classe
    }
no-adjusted-outcome =
    { $outcome } selon { LIST($by) } : il n’y a pas de chiffres ajustés sur { LIST($covariates) }.
    Trop peu de personnes ont ces valeurs, ou certaines prédisent parfaitement le résultat.
class-out-of-range =
    { $outcome } selon la classe : corrigée de l’erreur de classement, une moyenne de classe serait hors du domaine du résultat ;
    aucun chiffre n’est donc montré.

grouping-of-item = Le regroupement { $grouping } est fait d’un item : ses niveaux sont des réponses, et rien n’est diffusé par réponse.
weights-by-level = Tout le monde dans un niveau du regroupement { $grouping } a le même poids : des totaux pondérés révéleraient les effectifs par niveau.
weights-by-level-hint = Si ses totaux peuvent être montrés, déclarer { $grouping } comme domaine dans la définition (« domain » : true). Sinon, le retirer de la liste de diffusion, ou diffuser sans poids.
grouping-of-item-hint = Le retirer de la liste de diffusion (« release » dans la définition), ou des regroupements.
small-levels =
    { $levels ->
        [one] Un niveau
       *[other] { INTEGER($levels) } niveaux
    } du regroupement { $grouping } { $levels ->
        [one] a
       *[other] ont
    } moins de { INTEGER($least) } personnes : rien ne peut être diffusé selon lui.
small-level =
    moins de { INTEGER($least) } personnes{ $at ->
        [1] { "" }
       *[other] { " " }({ INTEGER($at) })
    }
small-levels-hint =
    Réunir { $others ->
        [none] ses niveaux
       *[other] celui-ci au plus proche par le sens (les plus petits autres sont { LIST($others) })
    } dans la définition, ou retirer le regroupement de la liste de diffusion.
    Un même nom pour plusieurs codes (« labels ») ou des tranches plus larges (« bands ») réunissent des niveaux.
warning-left-out = Le texte de l’avertissement « { $what } » est omis, car il révélerait des effectifs ; l’analyse restreinte le contient.

earlier-not-read = { $file } ne peut pas être lu : { $problems }.
earlier-of-other = { $file } : c’est une diffusion de l’instrument { $measure }.
earlier-incomplete = { $file } : cette diffusion suit celle de { $before }, qui doit être indiquée aussi.
earlier-hint = Indiquer le JSON d’une diffusion antérieure du même fichier (analysis.json).
bad-capacity = Le nombre de résultats à garder est { $most }.
bad-capacity-hint = Utiliser un nombre entier à partir de 1 ; par défaut, { INTEGER($usual) } sont gardés de chaque partie.
no-block-for-target = une cible oriente un bloc exploratoire, et le modèle n’en a pas.
no-block-for-target-hint = En écrire un comme efa("b")*f + efa("b")*g =~ a + b + c, ou utiliser la cible dans l’analyse factorielle exploratoire.
target-beside-rotation = une cible est elle-même une rotation, en plus de { $rotation }.
target-beside-rotation-hint = Omettre l’une des deux, ou utiliser la rotation orthogonale vers la cible.
unknown-auxiliary = variable auxiliaire inconnue : { $name }.
unknown-auxiliary-hint = Utiliser l’une de celles-ci : { LIST($names, type: "units") }, ou la déclarer parmi les variables externes de l’instrument.
full-information-of-ordered-hint = Choisir la suppression par paires pour les réponses manquantes, ou déclarer les items comme continus.
unknown-structure = structure inconnue : { $structure }.
unknown-structure-hint =
    { COUNT($structures) ->
        [0] L’instrument ne déclare aucune structure.
       *[other] Utiliser l’une de celles-ci : { LIST($structures, type: "units") }.
    }
unknown-working-model = modèle retenu inconnu : { $model }.
unknown-working-model-hint = Utiliser l’un de ceux-ci : { LIST($models, type: "units") }.
too-many-dropped =
    { INTEGER($n) } des { INTEGER($items) } items ({ LIST($names, type: "units") }) { $n ->
        [one] a reçu de tous la même réponse et a été omis
       *[other] ont reçu de tous la même réponse et ont été omis
    } ; { $left ->
        [0] il n’en reste aucun
       *[other] il en reste { INTEGER($left) }
    }, et une corrélation en exige deux.
too-many-dropped-hint = Vérifier le fichier, les codes des items et ceux d’entre eux qui comptent comme oui dans la définition de l’instrument.
nobody-complete = personne n’a répondu à tous les items.
nobody-complete-hint = Utiliser les réponses à chaque paire d’items, ou omettre un item auquel peu de personnes ont répondu.
