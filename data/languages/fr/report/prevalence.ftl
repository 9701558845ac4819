treatment = { $treatment ->
        [imputed] réponses manquantes imputées
        [known] réponses connues
        [as-yes] réponses manquantes comptées comme oui
        [as-no] réponses manquantes comptées comme non
        [ipw] réponses complètes, pondérées pour la non-réponse
       *[complete] réponses complètes
    }
column-treatment = { $treatment ->
        [imputed] Réponses manquantes imputées
        [known] Réponses connues
        [as-yes] Réponses manquantes comptées comme oui
        [as-no] Réponses manquantes comptées comme non
        [ipw] Réponses complètes, pondérées pour la non-réponse
       *[complete] Réponses complètes
    }
treatment-note = { $treatment ->
        [imputed] Les réponses manquantes sont imputées.
        [known] Les parts portent sur les réponses connues.
        [as-yes] Les réponses manquantes comptent comme oui.
        [as-no] Les réponses manquantes comptent comme non.
        [ipw] Les parts portent sur les réponses complètes, pondérées pour la non-réponse.
       *[complete] Les parts portent sur les réponses complètes.
    }

title-all = Au moins un des { WORD($n) } items{ $context ->
        [none] {""}
       *[other] , la dernière fois { $context }
    }
title-any = { $set }{ $context ->
        [none] {""}
       *[other] , la dernière fois { $context }
    }

column-least = Si manquantes = non
column-most = Si manquantes = oui

title = Prévalence
not-estimated = La prévalence pour { $of } n’a pas pu être estimée.
population-heading = Parts de la population

comparison-title = Comparaison des groupes
ranks-heading = Parts et rangs par groupe

regression-title = Différences de groupes ajustées
not-fitted = La régression pour { $of } n’a pas pu être ajustée.
regression-heading = Régression sur les groupes

coefficients-title = Rapports de cotes : { $about ->
    [experiences] avoir déclaré
    [abilities] avoir réussi
   *[other] avoir répondu oui à
} { $measured }
column-term = Terme
intercept-odds = Intercept (cote)
reference-note = Chaque niveau est comparé au premier niveau de son regroupement.
interaction-note =
    En présence d’une interaction, les rapports de cotes propres à un regroupement valent au premier niveau de l’autre regroupement.
    Les termes avec deux-points sont les facteurs par lesquels ces rapports de cotes changent.
degrees-note = t a { INTEGER($df) } degrés de liberté.
degrees-imputed-note =
    t a au plus { INTEGER($df) } degrés de liberté, moins lorsque l’imputation est plus importante (Barnard et Rubin, 1999).

share-figure = { -did } { $measured }
-of-people = sur { INTEGER($n) }{ $average ->
        [none] {""}
       *[other] , en moyenne selon { $average }
    }
figure-of = { -of-people }
figure-bounds = { -of-people } ; de { PERCENT($low) } à { PERCENT($high) } quelles que soient les réponses manquantes
figure-population = personnes { $about ->
    [experiences] ayant déclaré
    [abilities] ayant réussi
   *[other] ayant répondu oui à
} { $measured }
figure-people = estimation, sur { INTEGER($people) } dans la population
several-figure = { -did } au moins deux items
several-of = sur { INTEGER($n) } ayant répondu à tous les items
rank-caution =
    Il n’est pas certain que { $level } soit au plus haut : rang { INTEGER($low) } à { INTEGER($high) } sur { INTEGER($levels) }.

method-shares =
    Les parts sont des estimations par le ratio avec des erreurs standards linéarisées { $binder } qui tiennent compte du plan de l’enquête ({ LIST($design) }) ;
    les groupes sont traités comme des domaines de l’échantillon complet.
method-shares-random =
    Les parts sont des estimations par le ratio avec des erreurs standards linéarisées { $binder }, comme pour un échantillon aléatoire simple ;
    les groupes sont traités comme des domaines de l’échantillon complet.
weights = poids
strata = strates
clusters = grappes
method-intervals = Leurs intervalles à 95 % sont des intervalles t sur l’échelle logit, retransformés { $korn }.
method-clusters =
    Les degrés de liberté sont au plus le nombre de grappes où quelqu’un a donné la réponse la plus rare
    moins le nombre de leurs strates { $valliant }.
    Si moins de 50 personnes ont donné cette réponse, l’intervalle de Korn et Graubard est utilisé à la place { $korn }.
    Avec moins de deux degrés de liberté, aucun intervalle n’est donné.
method-population =
    Les parts de la population pondèrent les niveaux { $grouping ->
        [none] d’un regroupement
       *[other] de { $grouping }
    } par les tailles de population de la définition de l’instrument, tenues pour connues.
method-imputation =
    Les réponses manquantes ont été imputées 20 fois par régressions logistiques enchaînées { $buuren }
    avec des lois a priori faiblement informatives { $gelman }.
    Les prédicteurs sont les autres items, les regroupements, les strates, le logarithme du poids et les réponses des autres personnes de la grappe,
    avec des effets qui varient selon le premier regroupement.
    Les estimations sont combinées selon les règles de Rubin { $rubin }, les tests des termes de régression selon la méthode de Li et al. { $li }.
    Les poids de non-réponse sont l’inverse de la probabilité prédite d’une réponse complète.
method-ranks =
    L’intervalle du rang d’un groupe découle du nombre de groupes dont les intervalles simultanés à { LEVEL($confidence) }
    sont entièrement au-dessus ou entièrement au-dessous du sien { $klein }.
method-regression =
    Les régressions sont quasi-binomiales, avec des tests F de Wald
    et des marges prédictives pondérées { $graubard }.
