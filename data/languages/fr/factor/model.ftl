factor-without-scale =
    Le facteur « { $factor } » n’a pas d’échelle : fixer sa variance ({ $factor } ~~ 1*{ $factor })
    ou une saturation ({ $factor } =~ 1*{ $item }).
phantom-without-scale =
    Le facteur « { $factor } » n’a ni indicateurs ni échelle : fixez sa variance ({ $factor } ~~ 1*{ $factor })
    ou le coefficient d’une de ses régressions.
sole-ordered-indicator =
    L’item « { $item } » est le seul indicateur du facteur « { $factor } » ; sa fidélité est donc inconnue :
    fixer sa saturation ({ $factor } =~ 1*{ $item }).
sole-continuous-indicator =
    L’item « { $item } » est le seul indicateur du facteur « { $factor } » ; sa fidélité est donc inconnue :
    fixer sa saturation et sa variance résiduelle ({ $factor } =~ 1*{ $item }; { $item } ~~ 0*{ $item }).
two-indicators =
    Le facteur « { $factor } » a deux indicateurs et aucun lien avec d’autres variables ; ses saturations ne sont donc pas identifiées :
    les poser égales ({ $factor } =~ k*{ $first } + k*{ $second }).
factor-mean =
    La moyenne du facteur « { $factor } » et les { $isOrdered ->
        [true] seuils
       *[false] intercepts
    } de ses items ne sont pas identifiés conjointement : fixer la moyenne ({ $factor } ~ 0*1).
intercept-of-ordered =
    L’intercept de l’item « { $item } » et ses seuils ne sont pas identifiés conjointement : fixer l’intercept ({ $item } ~ 0*1).
scale-of-ordered =
    Le facteur d’échelle de l’item « { $item } » et sa saturation et ses seuils ne sont pas identifiés conjointement :
    fixer le facteur d’échelle ({ $item } ~*~ 1*{ $item }).
residual-variance-of-ordered =
    La variance résiduelle de l’item « { $item } » et sa saturation et ses seuils ne sont pas identifiés conjointement :
    fixer la variance résiduelle ({ $item } ~~ 1*{ $item }).
no-mplus-blocks = Les blocs exploratoires ne sont pas traduits pour Mplus, dont les rotations ont d’autres valeurs par défaut.
no-mplus-model =
    Mplus a des seuils au lieu d’intercepts pour les items ordonnés ; ici, l’intercept de { $item } n’est pas nul.

modifier-groups =
    le modificateur de « { $statement } » vaut pour { INTEGER($values) } groupes, mais { $groups ->
        [one] il n’y a pas de groupes
       *[other] il y a { INTEGER($groups) } groupes
    }.
modifier-groups-hint = Donner une valeur pour tous les groupes, ou une par groupe, comme dans c(1, NA)*a.
factor-named-as-item = le facteur « { $factor } » porte le nom d’un item.
no-phantom = « { $factor } =~ 0 » décrit un facteur sans indicateurs, et « { $factor } » en a.
no-phantom-hint = Omettre « { $factor } =~ 0 ».
no-item =
    il n’y a pas d’item « { $name } »{ $isLoading ->
        [true] {""}
       *[false] {" "}ni de facteur de ce nom
    }.
no-item-hint-near = S’agit-il de { LIST($near, type: "or") } ?
no-item-hint = Les items sont { LIST($items, type: "units") }.
item-without-loading = l’item « { $item } » n’a de saturation sur aucun facteur.
has-none =
    « { $name } » est { $is ->
        [factor] un facteur
       *[continuous] continu
    } : il n’a pas { $what ->
        [threshold] de seuils
       *[scale] de facteur d’échelle
    }.
no-threshold =
    « { $item } » a { INTEGER($categories) } catégories et donc { $thresholds ->
        [one] un seul seuil
       *[other] { INTEGER($thresholds) } seuils
    } : il n’a pas de { $threshold }.
scale-under-theta = avec thêta, le facteur d’échelle de « { $item } » découle de sa variance résiduelle.
scale-under-theta-hint = Écrire « { $item } ~~ 1*{ $item } », ou choisir delta.
residual-under-delta = avec delta, la variance résiduelle de « { $item } » découle de son facteur d’échelle.
residual-under-delta-hint = Écrire « { $item } ~*~ 1*{ $item } », ou choisir thêta.

factor-in-two-blocks = les blocs « { $first } » et « { $second } » ont tous deux le facteur « { $factor } ».
item-of-some-factors = « { $item } » n’a de saturation que sur certains facteurs du bloc « { $block } ».
rotation-determines = la rotation détermine « { $parameter } » dans le bloc « { $block } ».
factor-among-items = le bloc « { $block } » a le facteur « { $factor } » parmi ses items.
loading-with-value = une saturation du bloc « { $block } » a sa propre valeur, fixée ou de départ.
block-hint = Écrire tous les facteurs d’un bloc avec les mêmes items et sans valeurs fixées : `efa("b")*f + efa("b")*g =~ x1 + x2 + x3`.
groups-share-some = les groupes n’ont en commun que certaines saturations du bloc « { $block } ».
groups-share-some-hint = Donner à toutes les saturations d’un bloc la même étiquette dans tous les groupes, ou à aucune.
parameter-of-some-factors = « { $parameter } » ne vaut que pour certains facteurs du bloc « { $block } », ou a une valeur.
rotation-breaks =
    « { $parameter } »{ $group ->
        [none] {""}
       *[other] {" "}(groupe { $group })
    } a une égalité ou une contrainte qu’une rotation du bloc « { $block } » romprait.
symmetric-hint = Les liens d’un facteur d’un bloc avec d’autres variables sont ceux de tous ses facteurs : une rotation les mélange.

no-equal-parameter = equal("{ $name }") : aucun autre paramètre ne porte ce nom.
no-equal-parameter-hint = Les paramètres se nomment comme « f=~a », « f~x », « a~~b » et « a~1 », avec « .g2 » dans le deuxième groupe.
label-taken = « { $name } » est déjà une étiquette, ou déjà défini.
label-taken-hint = Lui donner un nom propre.
unknown-label = « { $name } » n’est l’étiquette d’aucun paramètre, et rien de ce qui précède ne le définit.
unknown-label-hint = Les étiquettes précèdent un nom, comme dans « f ~ k*x ».

fixed-twice = modèle : « { $label } » est fixé à { $first } et à { $second }.
fixed-twice-hint = Les paramètres de même étiquette sont égaux ; leur donner une seule valeur, ou des étiquettes différentes.
derived-parameter = modèle : « { $parameter } » découle d’autres paramètres.
derived-parameter-hint = Fixer les facteurs d’échelle avec delta, les variances résiduelles avec thêta.
template-without-scales =
    La structure « { template } » exige des échelles, et il { $n ->
        [0] n’y en a aucune
       *[other] n’y en a qu’une
    }.
template-without-scales-hint = Utiliser la structure à un facteur.
template-of-nested = La structure « { template } » exige des échelles distinctes, et « { $whole } » a tous les items de « { $part } ».
template-of-nested-hint = Choisir une structure d’échelles distinctes.
template-of-two = La structure « { template } » exige trois échelles : la seule corrélation de deux facteurs n’identifie pas deux saturations.
template-of-two-hint = Utiliser des facteurs corrélés, ou un seul facteur.
template-of-two-short = La structure « { template } » exige une troisième échelle, ou quatre items dans l’une des deux échelles.
template-of-two-short-hint = Utiliser des facteurs corrélés, ou ajouter des items ou une échelle.
template-of-few-items =
    La structure « { template } » exige { INTEGER($least) } items ou plus par échelle, et « { $scale } » en a { $n ->
        [one] { INTEGER($n) }
       *[other] { INTEGER($n) }
    }.
template-of-few-items-hint = Ajouter des items à « { $scale } », l’omettre, ou écrire le modèle avec des saturations égales de ses items.
template-of-many-factors = La structure exploratoire (ESEM) de { INTEGER($items) } items identifie au plus { INTEGER($most) } { $most ->
        [one] facteur
       *[other] facteurs
    }, et non { $factors }.
template-of-many-factors-hint = Écrire la structure avec moins de facteurs.
