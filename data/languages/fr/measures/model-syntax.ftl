at-place = modèle, ligne { $line }, colonne { $column } : { $problem }
model-hint = Écrire un facteur ou une régression par ligne, comme « abuse =~ a + b + c » ou « sleep ~ abuse + age ».
in-quotes = « { $text } »
expected =
    il faut { $what ->
        [item] le nom d’un item
        [factor-or-item] le nom d’un facteur ou d’un item
        [block] le nom d’un bloc entre guillemets
        [name] un nom
        [name-or-one] un nom ou 1
        [threshold] un seuil : t1, t2, …
        [own-name] le nom de l’item
        [relation] un opérateur ou une relation
        [operand] une étiquette, un nombre ou une parenthèse
        [operator] un opérateur ou « ) »
        [end] « + » ou la fin de la ligne
        [entry] un nombre, NA ou une étiquette
        [number-or-na] un nombre ou NA
        [number] un nombre
        [parameter] un paramètre entre guillemets
        [label] une étiquette
       *[symbols] { LIST($symbols, type: "or") }
    } au lieu de { $found ->
        [line] la fin de la ligne
        [model] la fin du modèle
       *[text] « { $text } »
    }.
expected-own-name = le nom de l’item, « { $name } », était attendu, mais « { $text } » a été trouvé.
refused =
    « { $text } » : { $what ->
        [at-most] ces contraintes ne sont pas lues
        [at-least] ces contraintes ne sont pas lues
        [composite] les composites ne sont pas lus
        [block] les blocs de groupes ou de niveaux et les produits de variables ne sont pas lus
        [percent] le signe % n’est pas lu
       *[level] les niveaux ne sont pas lus
    }.
refused-hint =
    { $what ->
        [at-most] Écrire « < » : une contrainte peut être atteinte exactement.
        [at-least] Écrire « > » : une contrainte peut être atteinte exactement.
        [composite] Écrire un poids, ou tous, comme « c =~ 0; c ~~ 0*c; c ~ 1*a + b », et ce que c prédit. Un facteur que a et b mesurent est « c =~ a + b ».
        [block] Les groupes viennent des données ; « c(1, NA)* » a un modificateur pour chacun. Créer d’abord une colonne du produit, et la nommer.
        [percent] Un modèle a "=~", "~~", "~", "|", "~*~", ":=", "==", "<" et ">".
       *[level] Ajuster un modèle à deux niveaux à un fichier de réponses, et indiquer la colonne des grappes.
    }
no-level = ligne { $line } : « { $level } » n’est pas un niveau.
line-in-no-level = la ligne { $line } n’est dans aucun niveau.
level-empty = le modèle ne dit rien du niveau { $level }.
level-hint = Un modèle à deux niveaux a une ligne "level: 1" avant ses formules à l’intérieur des grappes, et "level: 2" avant celles entre les grappes.
groups-differ = un modificateur est pour { INTEGER($one) } groupes, un autre pour { INTEGER($other) }.
two-modifiers =
    deux { $what ->
        [fixed] valeurs fixées
        [start] valeurs initiales
        [labels] étiquettes
        [equals] égalités
        [lower] bornes inférieures
       *[upper] bornes supérieures
    } pour un paramètre : { $one } et { $other }.
modifier-not-read = le modificateur « { $name }() » n’est pas lu.
modifier-not-read-hint = Les modificateurs sont un nombre, NA, une étiquette, start(.5), lower(0), upper(1), equal("f=~a") et, pour des groupes, c(1, NA) ou c("k1", "k2").
large-number = { $text } est un nombre trop grand.
no-label = { $text } n’est pas une étiquette : celle-ci commence par une lettre et continue par des lettres, des chiffres, « _ » et « . ».
parameter-hint = Le nommer comme dans equal("f=~a")*b ; "f=~a.g2" est celui du deuxième groupe.
label-hint = Donner les valeurs et les étiquettes séparément, comme dans c(1, NA)*c(k1, k2)*a.
nested-deeply = l’imbrication est trop profonde.
function-not-read = la fonction « { $name }() » n’est pas lue.
expression-hint = Les étiquettes, les nombres, + - * / ^, les parenthèses, exp(), log(), sqrt() et abs() sont lus.
only-name-defined = seul un nom peut être défini.
define-hint = Écrire « nom:=expression », ou « expression==expression ».
model-of-nothing = il ne nomme ni facteur ni régression.
model-without-factor = il ne nomme aucun facteur.
beyond-measurement =
    { $what ->
        [regression] une régression
        [factor] un facteur sans indicateurs
        [equal] equal()
        [bound] une borne
       *[operator] « { $operator } »
    } ne fait pas partie d’un modèle de mesure, requis ici.
beyond-measurement-hint = Écrire « f =~ a + b » pour des items qui mesurent un facteur, « a ~ 1 » pour un intercept ; la même étiquette rend des paramètres égaux.
block-place = efa() se place avant un facteur, à gauche de =~.
block-hint = Écrire efa("b")*f + efa("b")*g =~ x1 + x2 + x3 pour les facteurs f et g du bloc b.
block-without-name = le bloc n’a pas de nom.
na-no-name = NA n’est pas un nom.
block-factor-empty = le bloc « { $block } » a un facteur sans indicateurs.
regressed-on-itself = « { $name } » est régressé sur lui-même.
in-two-blocks = « { $name } » est dans les blocs « { $first } » et « { $second } ».
loads-on-itself = « { $name } » se mesure lui-même.
loads-in-circle = « { $one } » et « { $other } » se mesurent en cercle.
loads-in-circle-hint = Un facteur de facteurs mesure les facteurs au-dessous de lui, qui mesurent des items.
