prevalence-in-group = { $prevalence } ({ $group })
no-prevalences =
    Aucune prévalence n’est prévue : l’instrument n’a pas de règle pour oui et non, et ses items ont plus de deux catégories.
no-interval =
    Aucune taille d’échantillon ne donne d’intervalle pour { LIST($prevalences, most: 5) } : personne ne répond oui, ou tout le monde répond oui.
    Les intervalles de Wilson et de Clopper-Pearson (--interval) existent dans ce cas.
few-yes =
    Sur { $people ->
        [one] { INTEGER($people) } personne
       *[other] { INTEGER($people) } personnes
    }, moins de { INTEGER($least) } devraient répondre oui (ou non) à { LIST($prevalences, most: 5) }.
    Leurs intervalles dépendent fortement de l’échantillon, et le contrôle de la divulgation peut les masquer.
few-yes-planned =
    Parmi les personnes nécessaires à une demi-largeur de { $points } points de pourcentage, moins de { INTEGER($least) } répondraient
    oui (ou non) à { LIST($prevalences, most: 5) }.
    Cette demi-largeur est peu utile pour des prévalences de taille semblable. En prévoir une plus petite (--half-width).
one-factor-population = La structure { $structure } a un seul facteur ; elle ne peut donc pas être testée contre un seul facteur.
rmsea-without-clusters =
    La puissance des tests du RMSEA ignore les grappes : les personnes d’une grappe y sont tenues pour indépendantes.
    Les tests contre un seul facteur tiennent compte des grappes.
theory-alone =
    La puissance de distinguer la structure d’un seul facteur ne repose que sur la théorie.
    Se fier plutôt à des échantillons simulés : --replicates 200 les tire et les analyse.

pilot-source =
    L’analyse de { $file }. Elle ne décrit pas la variation des poids et des grappes : aucune n’est supposée.
pilot-reduced =
    Ses saturations et ses corrélations de facteurs, telles qu’arrondies, ne sont pas admissibles : elles ont été réduites de { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Cette analyse n’a masqué aucun petit effectif : les résultats qui montrent ses chiffres, y compris ceux-ci, ne doivent pas être transmis.
