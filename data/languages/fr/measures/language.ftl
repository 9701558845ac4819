discouraged-term =
    { $by ->
        [guidelines] Le Guide de Luxembourg (ECPAT International, 2016 ; seconde édition 2025) déconseille le terme « { $term } » ou invite à la prudence. Il figure dans { $where }
       *[framing] Le terme « { $term } », dans { $where }, blâme l’enfant, met sa parole en doute ou le rabaisse
    }. Envisager « { $instead } ».
measure-id = l’identifiant de l’instrument
measure-title = le titre de l’instrument
measure-note = la note de l’instrument
two-answers = les libellés des deux réponses
name-of-set = le nom de l’ensemble { $set }
label-of-item = le libellé de l’item { $item }
wording-of-item = la formulation de l’item { $item }
answers-to-item = les réponses à l’item { $item }
contexts-of-item = les contextes de l’item { $item }
label-of-structure = le libellé de la structure { $structure }
label-of-factor = le libellé du facteur { $factor }
group = le groupe { $group }
classification = la classification { $id }
