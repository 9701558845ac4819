question = { $kind ->
        [occasion] Les scores sont-ils stables dans le temps ?
       *[rater] Les juges sont-ils d’accord ?
    }
title = { $kind ->
        [occasion] Accord dans le temps
       *[rater] Accord entre juges
    }
appendix-title = Accord : tous les coefficients, limites d’accord

one-scale = { $form } vaut { $low } ; la valeur limite est { COEFFICIENT($cutOff) }.
scales-range = { $form } va de { $low } à { $high } ; la valeur limite est { COEFFICIENT($cutOff) }.
of-scale = { COEFFICIENT($estimate) }{ $interval ->
        [none] {""}
       *[other] {" "}{ $interval }
    } pour { $scale }

compared =
    { $kind ->
        [occasion] Les réponses de { WORD($n) } passations sont comparées
       *[rater] Les réponses de { WORD($n) } juges sont comparées
    }{ $label ->
        [none] {""}
       *[other] {" "}(« { $label } »)
    }.
complete-people = { $n ->
        [one] Au plus 1 personne a des réponses complètes à une échelle pour toutes les passations ou tous les juges.
       *[other] { INTEGER($n) } personnes ont des réponses complètes à une échelle au moins pour toutes les passations ou tous les juges.
    }
only-once = { $n ->
        [one] 1 personne n’a de réponses que d’une passation ou d’un juge et n’est pas incluse.
       *[other] { INTEGER($n) } personnes n’ont de réponses que d’une passation ou d’un juge et ne sont pas incluses.
    }
important-change =
    Que le plus petit changement détectable soit assez petit dépend du changement minimal important, que ces données ne montrent pas.
hidden = Les chiffres sont masqués là où si peu de personnes ont changé ou maintenu une réponse qu’elles pourraient être identifiées.

several-scales = échelles

method-title = Accord
method-scales =
    L’accord des scores d’échelle a été estimé par des corrélations intraclasses, parmi les personnes aux réponses complètes pour toutes les passations ou tous les juges ;
    le plan exige { $form } { $mcgraw }.
method-intervals =
    Leurs intervalles utilisent des erreurs standards linéarisées et ne supposent pas de scores normaux ; la valeur limite est { COEFFICIENT(0.7) } { $prinsen }.
method-limits = Les limites d’accord suivent Bland et Altman { $bland } et supposent des différences normales.
method-items =
    L’accord pour les items a été estimé par { LIST($coefficients) }.
    { krippendorff-alpha } utilise aussi les personnes ayant des réponses manquantes.
coefficient-with-source = { $name } { $source }

chart-title = Différences entre scores selon leur moyenne : { $scale }
see = { $isLower ->
        [true] Le second score est en moyenne inférieur de { DECIMAL($bias, digits: 2) } ;
       *[false] Le second score est en moyenne supérieur de { DECIMAL($bias, digits: 2) } ;
    } 95 % des différences sont attendues entre { DECIMAL($lower, digits: 2) } et { DECIMAL($upper, digits: 2) }.
description =
    Personnes selon la moyenne et la différence de leurs deux scores, biais ({ $bias }) et limites d’accord.
key =
    Rectangle : personnes, d’une couleur plus vive si elles sont plus nombreuses ; les petits effectifs sont omis.
    Ligne pleine : biais. Lignes tiretées : limites d’accord.
half-open-range = { $low } à moins de { $high }
axis-difference = Second moins premier
axis-mean = Moyenne des deux

scales-title = Accord des scores d’échelle
forms-title = Corrélations intraclasses
limits-title = Limites d’accord
items-title = Accord par item
with-interval-head = { $name } [IC à 95 %]
with-interval = { $estimate } [{ $low } ;{"\u00A0"}{ $high }]
column-enough = { COEFFICIENT(0.7) } ou plus
use-verdict = { $verdict ->
        [adequate] oui
        [inadequate] non
       *[undecided] non tranché
    }
column-group-change = Plus petit changement détectable, moyenne de groupe
column-form = Forme
column-f-low = D’après F : 95 % inf.
column-compared = Comparés
compared-pair = { $second } moins { $first }
column-slope = Pente de la différence sur la moyenne
error-note =
    { standard-error-of-measurement } : erreur standard de mesure en points de score, différences systématiques entre passations ou juges comprises.
    { smallest-detectable-change } : 1,96 √2 { standard-error-of-measurement }.
forms-note =
    Pour une cotation (1) et pour la moyenne de toutes les cotations (k). { icc-one-way } : des juges différents pour chaque personne ; A : accord absolu.
    C : cohérence, sans égard aux différences systématiques entre passations ou juges.
