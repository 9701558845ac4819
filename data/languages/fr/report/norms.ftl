method-title = Normes
method =
    Les rangs percentiles comptent la moitié des personnes à un score comme situées au-dessous { $crawford } ;
    les intervalles des percentiles suivent la méthode de Woodruff { $woodruff }.

title = Normes
appendix-title = Normes : rangs percentiles et scores T

all-items = tous les items
scale = « { $label } »

middle-range = entre { $low } et { $high } sur { $scale }
middle-half =
    La moitié centrale de { INTEGER($n) } { $n ->
        [one] personne
       *[other] personnes
    } obtient un score { LIST($ranges) }.

no-norms-reason = { $reason ->
        [few-people] moins de { INTEGER($least) } personnes ont un score sur l’échelle
        [lowest-score] plus de la moitié ont le score le plus bas, et les rangs ne distinguent pas la plupart des personnes
        [highest-score] plus de la moitié ont le score le plus haut, et les rangs ne distinguent pas la plupart des personnes
        [few-scores] trop peu de scores distincts restent après le regroupement des scores rares
       *[hidden] elles révéleraient de petits effectifs masqués
    }
refused = Pas de normes pour { LIST($scales) } : { no-norms-reason }.

score-range = { $low } à { $high }

ranks-title = Rangs percentiles et scores T
ranks-by-group-title = Rangs percentiles et scores T par groupe
percentiles-title = Percentiles
joined-note = Les scores rares sont réunis aux scores voisins.

prorated-note =
    Les sommes auxquelles manquent au plus { WORD($n) } { $n ->
        [one] réponse
       *[other] réponses
    } sont calculées au prorata et figurent à la ligne de la plus haute somme possible qu’elles atteignent.
column-percentile-rank = Rang percentile
column-t = T
column-normalized-t = T, normalisé
column-percentile = Percentile
