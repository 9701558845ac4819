unknown-release = { $file }: a versão { $release } do formato do Stata não é lida.
unknown-release-hint = Abra o arquivo no Stata e salve-o com saveold, version(14), ou exporte-o como CSV.
variable-type = uma variável tem o tipo { $type }, que não existe.
no-release = seu cabeçalho não indica de que versão ele é.
byte-order = sua ordem de bytes é “{ $order }”.
mark-missing = { $mark } não está onde deve estar (byte { $byte }).
not-stata = { $file }: não é um arquivo do Stata.
not-stata-hint = Abra um arquivo .dta que o Stata ou outro programa tenha salvo, ou exporte os dados como CSV.
alias-variables = { $file }: os valores de { LIST($names, type: "units", most: 5) } não estão no arquivo: são aliases de variáveis de outro frame.
alias-variables-hint = Copie-as no Stata (generate x2 = x), ou elimine-as, e salve o arquivo novamente.
rows-without-variables = ele tem { $rows } observações e nenhuma variável.
long-text-place = indica-se que um texto longo está na variável { $variable }, observação { $observation }.
long-text-missing = falta o texto longo da variável { $variable }, observação { $observation }.
label-set-length = o conjunto “{ $name }” é mais longo do que indica.
label-outside = um rótulo de valor está fora de seu conjunto.
labels-overlap = os textos dos rótulos de valores se sobrepõem.
text-not-utf8 = Parte de seu texto não é UTF-8, como deveria ser, e foi lida como Windows-1252: se isso estiver errado, indique a codificação.
text-utf8 = { $isAll ->
    [true] Seu texto é UTF-8, que a versão { $release } do formato não prevê, e foi lido assim: se isso estiver errado, indique a codificação.
   *[false] Parte de seu texto é UTF-8, que a versão { $release } do formato não prevê, e foi lida assim: se isso estiver errado, indique a codificação.
}
cells-binary = Células de { LIST($names, type: "units", most: 5) } contêm o que não é texto (strL binário) e são excluídas.
periods = { LIST($names, type: "units", most: 5) }: semanas, meses, trimestres, semestres ou dias úteis permanecem os números que o Stata conta desde 1960, conforme o formato de exibição da coluna.
leap-seconds = { LIST($names, type: "units", most: 5) }: o Stata conta segundos intercalados nesses horários (%tC); eles foram retirados.
unused-sets = Conjuntos de rótulos de valores que nenhuma variável tem: { LIST($sets, type: "units", most: 5) }.
missing-sets = Conjuntos de rótulos de valores que são nomeados e não estão no arquivo: { LIST($sets, type: "units", most: 5) }.
design-declared = O arquivo declara um desenho amostral (svyset): { LIST($columns, type: "units") }.
design-column = { $role ->
    [weight] peso { $name }
    [strata] estratos { $name }
   *[clusters] conglomerados { $name }
}
several-languages = O arquivo tem rótulos em { $n } idiomas ({ LIST($languages, type: "units") }): os de { $current } são lidos; os rótulos de variáveis nos outros estão entre os atributos (_lang_v_...).
note-in-file = Uma nota do arquivo diz: { $note }
other-characteristics = Características do conjunto de dados que são deixadas de lado: { LIST($names, type: "units", most: 5) }.
of-columns = { LIST($names, type: "units", most: 5) }: { $note }
written-numbers = números infinitos ou além do que o Stata comporta são escritos como ausentes.
written-tag = o valor ausente { $tag } é escrito como { $plain }, que é tudo o que o Stata tem para ele.
written-durations = as durações são escritas como números de segundos, pois algumas não são uma hora do dia.
written-no-answers = os valores declarados como falta de resposta são escritos como valores, pois o Stata não tem tipos de ausentes suficientes.
written-as-missing = declarados como falta de resposta, e por isso escritos como ausentes: { LIST($values, type: "units") }.
value-as-tag = { $value } como { $tag }
too-many-columns = { $columns } colunas são mais do que cabe em um arquivo do Stata ({ $most }).
too-many-bytes = como arquivo do Stata, os dados ocupariam mais de 2 GB.
too-large-hint = Exclua colunas, ou escreva Parquet ou CSV.
written-name = passa a se chamar { $name }, pois o Stata não aceita este nome.
written-label = o rótulo é cortado em 80 caracteres e está inteiro na nota da variável.
written-text-labels = o Stata não tem rótulos para textos: eles são excluídos.
written-missing-texts = o Stata não declara nenhum texto como falta de resposta: isso é excluído.
written-attribute = { $isCut ->
    [true] o atributo { $attribute } é cortado.
   *[false] o atributo { $attribute } não tem um nome que o Stata aceite e é excluído.
}
written-title = O rótulo do conjunto de dados é cortado em 80 caracteres.
written-weight = Não se escreve que { $weight } é o peso: indique-o no Stata (svyset [pweight={ $weight }]).
written-sets = Os conjuntos de colunas que respondem a uma mesma pergunta são excluídos: { LIST($sets, type: "units", most: 5) }.
written-levels = O Stata não guarda o nível de mensuração: ele é excluído.
written-value-labels = { $isCut ->
    [true] os rótulos de valores são cortados em { $bytes } bytes.
   *[false] os rótulos de valores que não são números inteiros de quatro bytes são excluídos.
}
written-zeros = os bytes nulos dentro dos textos são excluídos.
