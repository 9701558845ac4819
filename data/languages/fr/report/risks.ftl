different-items = Items différents { -done }
number-title = Nombre d’items différents { -done }
column-different-items = Items différents
number-key = Barre : part. Trait : son intervalle à 95 %.
number-description =
    Une barre par nombre d’items différents à partir de un, avec son intervalle à 95 %, en part des personnes ayant répondu à tous les items.
share-one = { $about ->
    [experiences] { PERCENT($share) } en ont déclaré exactement un
    [abilities] { PERCENT($share) } en ont réussi exactement un
   *[other] { PERCENT($share) } ont répondu oui à exactement un
}
share-all = { PERCENT($share) } les { WORD($number) }
share-number = { PERCENT($share) } { WORD($number) }
share-or-more = { PERCENT($share) } { INTEGER($number) } ou plus
number-see = Sur les { INTEGER($n) } personnes ayant répondu à tous les items : { LIST($shares) }.
share-interval = { PERCENT($share) } { INTERVAL($low, $high, as: "percent") }

-did-on-average = { $about ->
        [experiences] ont déclaré en moyenne
        [abilities] ont réussi en moyenne
       *[other] ont répondu oui en moyenne à
    }
mean-number = Les { INTEGER($n) } personnes{ $isComplete ->
        [true] {" "}ayant répondu à tous les items
       *[false] {""}
    } { -did-on-average } { DECIMAL($mean, digits: 2) } { $mean ->
        [one] item différent
       *[other] items différents
    }{ $se ->
        [none] {""}
       *[other] {" "}({ standard-error } { DECIMAL($se, digits: 2) })
    }.
mean-bounds =
    Les personnes { -did-on-average } { DECIMAL($mean, digits: 2) } { $mean ->
        [one] item différent
       *[other] items différents
    }, réponses manquantes imputées ;
    de { DECIMAL($low, digits: 2) } à { DECIMAL($high, digits: 2) } quelles que soient les réponses manquantes.

question = Combien d’items différents, et lesquels vont ensemble ?
several = { PERCENT($share) } des { INTEGER($n) } cas complets { -did } au moins deux items.

-occur = { $about ->
        [experiences] sont déclarées
        [abilities] sont réussies
       *[other] reçoivent deux oui
    }
-occurs = { $about ->
        [experiences] est déclarée
        [abilities] est réussie
       *[other] reçoit deux oui
    }
all-pairs-above = { $n ->
        [one] La paire { -occurs }
       *[other] Les { INTEGER($n) } paires { -occur }
    } plus souvent que si les items étaient indépendants (intervalles conjoints à 95 %).
pairs-above = { $above ->
        [0] { $n ->
            [one] La paire n’apparaît pas
           *[other] Aucune des { INTEGER($n) } paires n’apparaît
        }
        [one] 1 paire sur { INTEGER($n) } { -occurs }
       *[other] { INTEGER($above) } paires sur { INTEGER($n) } { -occur }
    } plus souvent que si les items étaient indépendants (intervalles conjoints à 95 %).
highest-ratio = Le rapport le plus élevé est celui de { $first } avec { $second } : { DECIMAL($ratio, digits: 1) } fois la part attendue.
highest-ratio-interval =
    Le rapport le plus élevé est celui de { $first } avec { $second } : { DECIMAL($ratio, digits: 1) }
    { INTERVAL($low, $high, as: "decimal", digits: 1) } fois la part attendue.

pairs-title = Items { -done } ensemble : part observée sur part attendue en cas d’indépendance
pair = { $first } avec { $second }
pairs-see =
    Les paires apparaissent de { DECIMAL($low, digits: 1) } ({ $lowPair }) à { DECIMAL($high, digits: 1) } ({ $highPair }) fois
    aussi souvent qu’attendu.
pairs-key = Bleu plus soutenu : plus souvent ensemble.
pairs-less = Orange : moins souvent.
pairs-description =
    Carte de chaleur de la part observée de personnes ayant les deux items, divisée par la part attendue ; les intervalles conjoints à 95 % figurent dans les données.
ratio-tip = { DECIMAL($ratio, digits: 1) } { INTERVAL($low, $high, as: "decimal", digits: 1) }
tooltip-ratio = Observé sur attendu [intervalle conjoint à 95 %]
column-both = Les deux

most-frequent-pair = La paire la plus fréquente est { $first } avec { $second } : { PERCENT($share) }.
hidden-pairs = { INTEGER($n) } { $n ->
        [one] paire est masquée
       *[other] paires sont masquées
    }.

combinations-title = Combinaisons les plus fréquentes
column-items = Items { -done }
all = tous
rare-combinations = { PERCENT($share) } des personnes qui { -did } au moins un item ont une combinaison rare d’items.

method-title = Cooccurrence des items
method =
    Les rapports de cotes des paires d’items utilisent des tableaux deux sur deux pondérés, avec des erreurs standards linéarisées { $binder }
    et des intervalles conjoints pour toutes les paires.
    Les intervalles des parts observées sur attendues se déduisent de ceux des rapports de cotes
    et tiennent les parts des items pour connues.
