blank = Vazio
no-answer = Sem resposta ({ $cell })
scale-number = Escala { $number }
strange-column = “{ $name }” não é uma coluna deste arquivo.
replicate-type-needed = Escolha como os pesos replicados foram construídos: a documentação da pesquisa informa.
strange-numbers = “{ $text }” não é o que este campo aceita: números, separados por vírgulas.
margins-table = Margens
bounds-needed = A calibração logit precisa do fator mínimo e do máximo de um peso, como 0.3, 3.
problem-topic = { $topic ->
    [archive] O arquivo compactado não contém exatamente um arquivo de respostas.
    [cells] Linhas, colunas ou células da tabela não podem ser lidas como estão.
    [choice] Uma opção não é adequada a estes dados.
    [damaged] O arquivo está incompleto ou danificado.
    [definition] A definição e o arquivo não correspondem um ao outro.
    [disclosure] Isto não é mostrado, porque poderia revelar respostas.
    [empty] O arquivo não tem respostas que possam ser analisadas.
    [encoding] O texto do arquivo está em outra codificação de caracteres.
    [format] O arquivo, ou uma parte dele, está em um formato que não é lido.
    [groups] Os grupos não podem ser comparados dessa forma.
    [items] Estes itens não permitem esta análise.
    [json] O arquivo não pode ser lido como JSON.
    [model] O modelo não pode ser estimado como está.
    [people] Poucas pessoas deram as respostas que esta análise requer.
    [persons] As linhas do arquivo não representam uma pessoa cada.
    [project] O projeto não pode ser aberto.
    [size] O arquivo é maior do que esta página consegue ler.
   *[weights] Os pesos ou o desenho amostral não podem ser usados como estão.
}
problem-remedy = { $topic ->
    [archive] Descompacte-o e abra o arquivo de respostas.
    [cells] Corrija o arquivo no lugar indicado abaixo ou exporte-o de novo.
    [choice] Escolha outro valor da opção ou “Automático”.
    [damaged] Copie o arquivo de novo de onde ele veio ou exporte-o mais uma vez.
    [definition] Verifique os nomes dos itens e das colunas na definição ou abra o arquivo sem ela.
    [disclosure] Escolha outros grupos ou exclua as respostas mais raras.
    [empty] Verifique se é o arquivo certo e a planilha certa, e se a primeira linha contém os nomes das colunas.
    [encoding] Escolha a codificação ou salve o arquivo como CSV em UTF-8.
    [format] Salve os dados como CSV em UTF-8 ou como pasta de trabalho do Excel (.xlsx).
    [groups] Escolha outros grupos ou junte os pequenos.
    [items] Retire os itens indicados abaixo ou acrescente outros.
    [json] Corrija-o no lugar indicado abaixo ou salve-o de novo com o programa de onde ele veio.
    [model] Simplifique o modelo: menos fatores ou menos parâmetros livres.
    [people] Exclua itens a que poucas pessoas responderam ou admita respostas ausentes.
    [persons] Coloque o arquivo em uma forma com uma linha por pessoa.
    [project] Em vez disso, abra o arquivo de dados e carregue a definição.
    [size] Exclua as colunas de que você não precisa ou divida o arquivo.
   *[weights] Escolha outras colunas em “Colunas” ou nenhuma.
}
problem-detail = Em detalhe, em inglês: { $detail }
