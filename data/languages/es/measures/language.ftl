discouraged-term =
    { $by ->
        [guidelines] Las Directrices de Luxemburgo (ECPAT International, 2016; segunda edición, 2025) desaconsejan el término “{ $term }” o piden cautela. Aparece en { $where }
       *[framing] El término “{ $term }” en { $where } culpa al niño, duda de él o lo menosprecia
    }. Considere “{ $instead }”.
measure-id = el identificador del instrumento
measure-title = el título del instrumento
measure-note = la nota del instrumento
two-answers = las etiquetas de las dos respuestas
name-of-set = el nombre del conjunto { $set }
label-of-item = la etiqueta del ítem { $item }
wording-of-item = la redacción del ítem { $item }
answers-to-item = las respuestas al ítem { $item }
contexts-of-item = los contextos del ítem { $item }
label-of-structure = la etiqueta de la estructura { $structure }
label-of-factor = la etiqueta del factor { $factor }
group = el grupo { $group }
classification = la clasificación { $id }
