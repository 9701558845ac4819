title = Classifications
heading = Classifications publiées des items
sorting = { $about ->
    [experiences] Une classification regroupe les items d’après ce qui s’est passé ; les facteurs regroupent les items déclarés ensemble.
   *[other] Une classification regroupe les items d’après ce qu’ils demandent ; les facteurs regroupent les items dont les réponses sont liées.
}

table-title = Les items dans les structures et les classifications
item = { $id } : { $label }
reading-note =
    { $mark } Notre interprétation des définitions de la classification ; la source ne nomme pas l’item.
source = { $classification } : { $source }.
