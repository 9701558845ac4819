title = Classificações
heading = Classificações publicadas dos itens
sorting = { $about ->
    [experiences] Uma classificação agrupa os itens pelo que aconteceu; os fatores agrupam os itens que são relatados juntos.
   *[other] Uma classificação agrupa os itens pelo que perguntam; os fatores agrupam os itens cujas respostas estão relacionadas.
}

table-title = Os itens em estruturas e classificações
item = { $id }: { $label }
reading-note =
    { $mark } Nossa interpretação das definições da classificação; a fonte não menciona o item.
source = { $classification }: { $source }.
