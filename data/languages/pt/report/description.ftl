title = Colunas de { $title }
subtitle = { INTEGER($people) } { $people ->
        [one] pessoa
       *[other] pessoas
    }; { $file }; { $software } { $version }
no-scale =
    Não se encontrou nenhuma escala. { $reason ->
        [unknown-order] { LIST($columns, most: 6) } têm em comum respostas em palavras cuja ordem não é conhecida.
        [unrelated] { LIST($columns, most: 6) } têm respostas de um mesmo tipo, mas não estão relacionadas entre si.
       *[nothing-shared] Nenhuma coluna tem respostas em comum com outra.
    }
instead = Em vez disso, este relatório descreve as colunas.
name-items = { $isPage ->
        [true] Se algumas colunas são itens de uma escala, mantenha-as em “Itens” e retire as demais.
       *[false] Se algumas colunas são itens de uma escala, indique-as: acrescente ao comando --items com seus nomes, ou escolha-as na página.
    }
state-order = Se tiverem uma ordem, declare-a (--order Baixo<Médio<Alto).
possible-weight = Pelo nome, “{ $column }” pode ser um peso. Foi tratada como um número: se for um peso, declare-a (--weight-column { $column }).

figure-people = pessoas
figure-rows = { INTEGER($rows) } { $rows ->
        [one] linha no arquivo
       *[other] linhas no arquivo
    }
figure-columns = { $n ->
        [one] coluna descrita
       *[other] colunas descritas
    }
figure-left-out = { $n ->
        [0] nenhuma excluída
        [one] { INTEGER($n) } excluída
       *[other] { INTEGER($n) } excluídas
    }
figure-associated = { $n ->
        [one] par de colunas está associado
       *[other] pares de colunas estão associados
    }
figure-tests = de { INTEGER($n) } { $n ->
        [one] teste
       *[other] testes
    }, p ajustado < 0,05

line-scale = Há uma escala?
line-scale-no = Não se encontrou nenhuma escala.
line-scale-detail = As colunas são descritas uma a uma.
line-associated = Que colunas estão associadas?
line-associated-none = Nenhuma associação mostrada.
line-associated-none-detail = Nenhum p ajustado está abaixo de 0,05 em { INTEGER($n) } { $n ->
        [one] par de colunas
       *[other] pares de colunas
    }.
line-associated-some = A mais forte: { $one } { $kind ->
        [numbers] com
       *[other] por
    } { $other }.
line-associated-detail = { $kind ->
        [numbers] r é { COEFFICIENT($value) }
        [means] O eta ao quadrado é { COEFFICIENT($value) }
       *[answers] O V de Cramér é { COEFFICIENT($value) }
    }, p ajustado { P($p) }; { INTEGER($found) } de { INTEGER($n) } pares de colunas estão associados.

columns-title = As colunas
columns-text = As porcentagens são das pessoas que responderam. O intervalo diz dentro de que limites estaria a porcentagem da população se esta fosse uma amostra aleatória.
frequencies-title = Respostas em cada coluna
answer-missing = Sem resposta
note-weighted = As porcentagens são ponderadas por { $column }; os números de pessoas, não.
note-weighted-numbers = Médias, desvios e medianas são ponderados por { $column }; os números de pessoas, não.
note-no-answers = Contam como sem resposta: { LIST($answers, most: 8) }.
numbers-title = Colunas de números
column-name = Coluna
column-missing = Sem resposta
column-mean-low = Média, 95% inf.
column-mean-high = Média, 95% sup.
shares-title = Porcentagem com a segunda resposta, em colunas com duas respostas
shares-see = { $column }: { $answer } tem a maior porcentagem, { PERCENT($share) }.
shares-description = Os pontos são porcentagens das pessoas que responderam; as linhas, intervalos de 95%.
column-with-label = { $column }: { $label }
left-out-column = { $column }: { $why }.
column-with-answer = { $column }: { $answer }
left-out-title = Colunas que não são descritas

cross-title = Associações
cross-grouped = Cada coluna foi cruzada com os agrupamentos.
cross-among = As colunas foram cruzadas entre si.
cross-limits = As colunas com mais de dez respostas ficam de fora; os números têm tabelas próprias.
associations-title = Associações entre colunas
correlations-title = Correlações de números
differences-title = Médias de números por grupo
column-means = Médias
column-eta-squared = Eta ao quadrado
mean-of-level = { $level } { DECIMAL($mean, digits: 2) }
note-eta-squared = O eta ao quadrado é a proporção da variância entre os grupos.
note-weighted-figures = Ponderado por { $column }; os números de pessoas não são.
column-cramers-v = V de Cramér
column-adjusted-p = p ajustado
column-df-2 = gl 2
note-adjusted = p ajustado: de Holm, para { INTEGER($n) } { $n ->
        [one] teste
       *[other] testes
    }.
note-sparse = Não há teste quando mais de um quinto das contagens esperadas está abaixo de 5, ou uma está abaixo de 1.
note-v = O V de Cramér é 0 sem associação e 1 quando uma resposta determina a outra.
note-more = Mostram-se as { INTEGER($n) } mais fortes; todas estão nos arquivos.
cross-table-title = { $rows } por { $columns }
cross-table-note = Porcentagens dentro de cada coluna; entre parênteses, seu número de pessoas.
level-with-people = { $level } ({ INTEGER($n) })

method-title = Método
method-shares = As porcentagens têm intervalos de Wilson de 95% { $wilson }.
method-shares-design = As porcentagens têm intervalos de 95% que levam em conta pesos e unidades amostrais { $korn }.
method-test = A associação entre colunas foi testada pelo qui-quadrado de Pearson.
method-test-design = A associação entre colunas foi testada pelo F de Rao e Scott, que leva em conta pesos e unidades amostrais { $rao }.
method-numbers = Os números foram correlacionados pelo coeficiente de Pearson, com intervalos pelo z de Fisher.
method-means = As médias foram comparadas pelo { $isDesigned ->
        [true] F de Wald, que leva em conta o desenho amostral
       *[false] F de Welch
    }.
method-adjusted = As probabilidades foram ajustadas pelo método de Holm ao número de testes de uma tabela { $holm }.
references-title = Referências
again-title = Comando
