no-scale-found =
    Não se encontrou nenhuma escala; por isso as colunas são descritas. Todas estão listadas como itens: retire as que não são.
    Assim que os itens mudarem, as perguntas serão respondidas sobre eles.
no-script = Não se encontrou nenhuma escala; por isso não há script.
no-script-of-tables = O comando repete estas tabelas; não há script para elas.
no-file = Nenhum arquivo está aberto.
no-file-hint = Abra um arquivo.
other-opened = Outro arquivo foi aberto nesse meio-tempo.
other-opened-hint = Pergunte de novo sobre o arquivo que está aberto agora.
unknown-stage =
    A resposta não tem a etapa { $stage }: ela tem { INTEGER($stages) } { $stages ->
        [one] etapa, numerada
       *[other] etapas, numeradas
    } a partir de 0.
unknown-stage-hint = Peça a etapa 0 e depois a etapa seguinte, enquanto houver.
no-factors = As respostas não mostram fatores; por isso não é possível sugerir escalas.
no-loadings = Nenhum item tem carga em algum fator; por isso não é possível sugerir escalas.
no-solution-hint = Atribua os itens às escalas manualmente.
worker-stopped = O cálculo parou inesperadamente.
no-groups = Não foram escolhidos grupos a comparar.
few-raters = A concordância é de dois ou mais avaliadores.
few-raters-hint = Escolha a coluna de cada um em “Avaliadores”.
no-target = A rotação precisa de uma matriz-alvo.
no-target-hint = Escreva uma em “Alvo” e escolha “Usar este alvo”.
no-groups-hint = Escolha alguns em “Grupos a comparar”, ou faça de uma coluna um grupo em “Colunas”.
