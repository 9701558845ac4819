question = Les résultats publiés sont-ils reproduits ?
todo = { $code ->
        [untested] Les tester sur d’autres données
        [all] Les citer comme reproduites
       *[some] Indiquer lesquelles ne sont pas reproduites
    }
summary-question = Affirmations publiées
title = Affirmations publiées
built-title = Résultats en vue desquels ces données ont été simulées ({ $file })
untested-title = Affirmations non testables

reproduced =
    { $testable ->
        [0] Aucune affirmation publiée n’est testable avec ces données.
        [one] { INTEGER($reproduced) } affirmation testable sur { INTEGER($testable) } est reproduite.
       *[other] { $reproduced ->
            [one] { INTEGER($reproduced) } affirmation testable sur { INTEGER($testable) } est reproduite
           *[other] { INTEGER($reproduced) } affirmations testables sur { INTEGER($testable) } sont reproduites
        }.
    }
not-reproduced = Non reproduites : { $claims }.
built-in =
    { INTEGER($n) } { $n ->
        [one] affirmation a été introduite
       *[other] affirmations ont été introduites
    } dans ces données simulées.
not-met = { INTEGER($n) } { $n ->
        [one] d’entre elles ne s’y vérifie
       *[other] d’entre elles ne s’y vérifient
    } pas.
untested = { $n ->
        [one] 1 affirmation n’est pas testable.
       *[other] { INTEGER($n) } affirmations ne sont pas testables.
    }
quoted-claim = « { $claim } »
share-reproduced =
    { $testable ->
        [0] Aucune testable
       *[other] { INTEGER($reproduced) } sur { INTEGER($testable) } reproduites
    }

built-item =
    { INTEGER($n) } { $n ->
        [one] affirmation
       *[other] affirmations
    } : { $how }
untested-item =
    { INTEGER($n) } { $n ->
        [one] affirmation
       *[other] affirmations
    } : { $reason } ({ LIST($ids) })
claim-place = l’affirmation { $id }

chart-title = Pourcentages publiés et pourcentages dans ces données
see =
    { INTEGER($reproduced) } { $reproduced ->
        [one] pourcentage
       *[other] pourcentages
    } sur { INTEGER($n) } { $reproduced ->
        [one] est reproduit
       *[other] sont reproduits
    } ; l’écart aux pourcentages publiés est en moyenne de { DECIMAL($mean, digits: 1) } { $mean ->
        [one] point de pourcentage
       *[other] points de pourcentage
    } et d’au plus { DECIMAL($most, digits: 1) }.
description =
    Chaque point est une affirmation : le pourcentage publié sur l’axe horizontal, celui de ces données sur l’axe vertical.
key = Point : une affirmation. Ligne tiretée : les deux pourcentages concordent.
published-percent = Pourcentage publié
computed-percent = Pourcentage dans ces données

testable-title = Affirmations publiées testables
unmet-title = Affirmations introduites dans les données qui ne s’y vérifient pas
all-title = Toutes les affirmations publiées
column-id = ID
column-published = Publié
column-published-or-rule = Chiffre publié ou règle
column-these-data = Ces données
column-denominator = Dénominateur de la part publiée
column-interval-these-data = Intervalle à 95 %, ces données
column-rule = Compte comme reproduit si
verdict = { $verdict ->
        [reproduced] reproduite
        [not-reproduced] non reproduite
        [by-construction] par construction
       *[cannot-be-tested] non testable
    }
construction-not-met = par construction, non vérifiée
figure-with-p = { $figure }, p { P($probability) }
figure-with-interval = { $figure } { $interval }
source-note = Source : { $source }.
