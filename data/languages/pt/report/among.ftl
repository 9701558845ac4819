question-tables = { $question }: todas as respostas, por grupo e item
question-by = { $question }, por { $by }
question-by-question = { $question }, por “{ $other }”
question-by-item = { $question }, por item

share-of-experiences = Porcentagem das experiências
answers-base = Porcentagens de { $base }.
answers-see = A maior porcentagem é a de { $answer }: { $share }.
answers-description = Um ponto por resposta com seu intervalo de 95%, das mais frequentes às menos frequentes: { LIST($answers) }.
answer-figure = { $answer } { $share }

most-often = { $answer } com mais frequência
share-of-base = { $share } de { $base }.
next-answer = Em seguida: { $answer }, { $share }.
question-todo = Relatar isto com sua base

column-experiences = Experiências
several-note = Podiam ser selecionadas várias respostas.
same-people-note = Base: as mesmas pessoas que no total.
same-experiences-note = Base: as mesmas experiências que no total.
one-group-note = Contam-se apenas experiências cujas respostas a “{ $other }” pertencem todas a um único grupo.
all = Todos
column-both = Ambas
column-expected = Esperado se independentes
pairs-title = { $question }: pares de respostas
pairs-note =
    Pares das oito respostas mais frequentes, com intervalos conjuntos para todos os pares.
    Mostram-se os dez pares mais frequentes.

burden-title = Número de pessoas
-treated = { $treatment ->
        [imputed] as respostas ausentes são imputadas
        [as-no] as respostas ausentes contam como não
       *[known] só contam as respostas conhecidas
    }
burden = Cerca de { INTEGER($people) } pessoas { -did } { $measured }, { PERCENT($share) } do total de { INTEGER($all) }, se as não abrangidas contam como não.
burden-interval =
    Cerca de { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) } pessoas { -did } { $measured },
    { PERCENT($share) } do total de { INTEGER($all) }, se as não abrangidas contam como não.
burden-in-context =
    Pela última vez { $context }: cerca de { INTEGER($people) } { INTERVAL($low, $high, as: "decimal", digits: 0) }, { PERCENT($share) }.
burden-figure = pessoas { -did } { $measured }
burden-of = estimativa, de { INTEGER($all) }; as não abrangidas contam como não
burden-table-title = Números estimados de pessoas
column-measured = { $about ->
        [experiences] Relatado
        [abilities] Resolvido
       *[other] Resposta sim
    }
column-all-people = População
column-share-reached = % abrangida
column-share-of-reached = % das abrangidas
column-share-of-all = % do total
people-note =
    Número de pessoas: a porcentagem entre as abrangidas pela pesquisa, vezes a proporção abrangida, vezes o total de pessoas.
    As não abrangidas contam como não.
digits-note =
    Os números são arredondados para três algarismos significativos; o total de pessoas e a proporção abrangida são tratados como conhecidos; { -treated }.

predictors-title = { $about ->
        [experiences] Preditores do relato e das respostas
       *[other] Preditores das respostas
    }
outcome-measured = { $about ->
        [experiences] Relataram
        [abilities] Resolveram
       *[other] Responderam sim a
    } { $measured }
outcome-answer = { $question }: { $answer }
outcome-any = { $question }: { $none ->
        [none] qualquer resposta
       *[other] qualquer uma exceto ‘{ $none }’
    }

adjusted-for-unit = Todas as regressões são ajustadas por { $unit }.
imputed = Os preditores ausentes foram imputados { INTEGER($times) } vezes.
exploratory =
    As regressões exploratórias têm, por coeficiente, menos de dez pessoas com a resposta mais rara;
    seus resultados são provisórios.
simulated = Estas respostas são simuladas: suas associações foram incorporadas e valem por construção.
no-causes = Associações transversais não estabelecem causas.
hidden-outcomes = { INTEGER($n) } { $n ->
        [one] desfecho não tem
       *[other] desfechos não têm
    } regressão, por haver poucas pessoas ou pelo controle de sigilo.

associated = Preditores significativos de “{ $outcome }” (razões de chances): { LIST($terms, most: 4) }.
not-associated = “{ $outcome }” não tem preditores significativos.
term-odds = { $term } ({ DECIMAL($odds, digits: 2) })
term-level = { $predictor }: { $level }

column-complete = Razão de chances, casos completos
column-imputed = Imputado
column-random = Interceptos aleatórios
column-effect = Efeito marginal médio, pontos percentuais
exploratory-note = Exploratório: poucas pessoas por coeficiente.
complete-note = Casos completos: { $isRounded ->
        [true] cerca de{" "}
       *[false] {""}
    }{ INTEGER($complete) } de { INTEGER($n) }.
hidden-note = Excluídos pelo controle de sigilo: { LIST($predictors) }.
random-note = Interceptos aleatórios: { INTEGER($n) } { $unit ->
        [none] { $n ->
            [one] unidade
           *[other] unidades
        }
       *[other] { $n ->
            [one] nível
           *[other] níveis
        } de { $unit }
    }, { standard-deviation } { DECIMAL($sd, digits: 2) }.
between-note =
    Para preditores constantes dentro dos níveis, os graus de liberdade são o número de níveis
    menos o número desses preditores menos um.

probabilities-title = Probabilidades ajustadas: { $outcome }
column-probability = Probabilidade
probabilities-note =
    Probabilidade predita média se todos tivessem esses níveis, com os demais preditores como observados.

method-title = Perguntas de acompanhamento
method =
    Nas porcentagens de pessoas, uma resposta conta se foi selecionada para algum item { $about ->
        [experiences] que as pessoas relataram
        [abilities] que as pessoas resolveram
       *[other] a que as pessoas responderam sim
    }.
    Uma resposta ausente conta como não selecionada.
    As porcentagens de experiências são estimativas de razão, com uma experiência por item { $about ->
        [experiences] que as pessoas relataram
        [abilities] que as pessoas resolveram
       *[other] a que as pessoas responderam sim
    }
    e as pessoas como conglomerados.
    Seus intervalos são de Wilson, com o número efetivo de experiências.
predictors-method-title = Preditores
predictors-method =
    Os desfechos são analisados por regressões logísticas quase binomiais que levam em conta o desenho amostral.
    Cada nível do agrupamento pelo qual a amostra foi tirada tem um intercepto.
    Uma resposta ausente a um item conta como não; pessoas sem nenhuma resposta são excluídas.
    Os preditores ausentes são imputados por equações encadeadas com pareamento por média preditiva;
    as estimativas são combinadas pelas regras de Rubin.
    Para comparação, modelos não ponderados com interceptos aleatórios são estimados por quadratura adaptativa.
    Os efeitos marginais médios são derivadas médias das probabilidades das pessoas, ou diferenças médias entre níveis,
    com erros padrão pelo método delta.
burden-method-title = Números de pessoas
burden-method =
    As log-chances da porcentagem de cada nível são sorteadas 5.000 vezes de uma distribuição normal.
    Os intervalos dos números de pessoas são os percentis 2,5 e 97,5 dos números resultantes.
