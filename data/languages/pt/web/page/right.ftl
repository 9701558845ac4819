computing = Calculando
computing-part = Calculando: { $part }
done = { PERCENT($share, digits: 0) }
done-seconds-left = { PERCENT($share, digits: 0) }, faltam cerca de { INTEGER($seconds) } s
done-minutes-left = { PERCENT($share, digits: 0) }, faltam cerca de { INTEGER($minutes) } min
canceled = Cancelado. Nada está sendo calculado.
compute = Calcular
earlier = De suas escolhas anteriores: “{ $question }”
nothing-found = Nada encontrado.
pair-table =
    { $table ->
        [correlations] Correlações com asteriscos
        [p-values] p
        [intervals] Intervalos de 95%
       *[pair-people] Números de pessoas
    }
sort-by-factor = Ordenar por fator
blank-below = Em branco abaixo de
blank-none = nenhum
blank-size = { COEFFICIENT($size) }
not-computed =
    { INTEGER($n) } { $n ->
        [one] parte não pôde ser calculada
       *[other] partes não puderam ser calculadas
    }
part-of = { $part } ({ $of })
not-computed-part = { LIST($parts, most: 4) }: { $problem }
remedy = { $remedy ->
        [toMeasure] Ir para o instrumento
        [toData] Ir para os dados
        [undoLast] Desfazer a última mudança
       *[tryAgain] Tentar novamente
    }
defect = Este é um erro do programa, não de seus dados.

working-model = Modelo de trabalho
rests-on = Todas as demais respostas se baseiam no modelo de trabalho, “{ $model }”.
other-working-model = Adotar outro modelo de trabalho:
by-fit = Escolher pelo ajuste
adopt-offer =
    Em “{ $model }” faltam { LIST($parameters) }.
    Isso foi escolhido por causa do desajuste nestes dados: confirme-o em outros dados.
adopt = Acrescentar estes parâmetros à definição
recognized-label = Instrumento reconhecido
recognized = Reconhecido: { LIST($measures) }. Usam-se os itens, as regras de cálculo dos escores e as escalas publicados.
as-it-is = O arquivo é usado como está. Ele tem as colunas de { LIST($measures) }.
use-as-it-is = Usar o arquivo como está
use-published = Usar a definição publicada
assumed-order =
    Nada diz em que ordem estão estas respostas: { LIST($answers, most: 6) }. Elas são tomadas na ordem do arquivo,
    o que altera todos os números. Ordene-as em “Colunas”, “Ordem das respostas”.

follows = { $stage ->
        [shares] Primeiros resultados. Seguem as porcentagens de pessoas, com intervalos.
        [dimensions] Primeiros resultados. Seguem o número de fatores e as soluções.
        [models] Primeiros resultados: o modelo configural pelo primeiro agrupamento. Seguem os modelos com parâmetros iguais.
        [comparisons] Primeiros resultados: os modelos pelo primeiro agrupamento. Seguem suas diferenças de ajuste.
        [groupings] Primeiros resultados: o primeiro agrupamento. Seguem o modelo de trabalho e os demais agrupamentos.
        [functioning] Primeiros resultados. Segue o funcionamento diferencial do item.
        [levels] Primeiros resultados. Segue a confiabilidade por nível.
        [fit] Primeiros resultados: parâmetros e informação. Seguem os testes de ajuste.
        [model] Primeiros resultados. Seguem a escolha do modelo de trabalho e o que se baseia nele.
        [bootstrap] Estimativas com intervalos de fórmulas. Seguem os intervalos bootstrap.
       *[permutations] Segue o teste de permutação.
    }
partial = { $stage ->
        [shares] Só primeiros resultados: as porcentagens de pessoas não foram calculadas.
        [dimensions] Só primeiros resultados: o número de fatores não foi calculado.
        [models] Só primeiros resultados: os modelos com parâmetros iguais não foram ajustados.
        [comparisons] Só primeiros resultados: os modelos não foram comparados.
        [groupings] Só primeiros resultados: o modelo de trabalho e os demais agrupamentos não foram calculados.
        [functioning] Só primeiros resultados: o funcionamento diferencial do item não foi calculado.
        [levels] Só primeiros resultados: a confiabilidade por nível não foi calculada.
        [fit] Só primeiros resultados: o ajuste do modelo não foi testado.
        [model] Apenas primeiros resultados: o modelo de trabalho não foi escolhido.
        [bootstrap] Os intervalos vêm de fórmulas: não se sortearam amostras bootstrap.
       *[permutations] O teste de permutação não foi calculado.
    }
