prevalence-in-group = { $prevalence } em { $group }
no-prevalences =
    Nenhuma prevalência está planejada: o instrumento não tem regra para sim e não, e seus itens têm mais de duas categorias.
no-interval =
    Nenhum tamanho de amostra dá um intervalo para { LIST($prevalences, most: 5) }: ninguém diz sim, ou todas as pessoas dizem sim.
    Os intervalos de Wilson e de Clopper-Pearson (--interval) existem nesse caso.
few-yes =
    De { $people ->
        [one] { INTEGER($people) } pessoa
       *[other] { INTEGER($people) } pessoas
    }, espera-se que menos de { INTEGER($least) } digam sim (ou não) a { LIST($prevalences, most: 5) }.
    Seus intervalos dependem fortemente da amostra, e o controle de sigilo pode suprimi-los.
few-yes-planned =
    Das pessoas requeridas para uma semiamplitude de { $points } pontos percentuais, menos de { INTEGER($least) } diriam
    sim (ou não) a { LIST($prevalences, most: 5) }.
    Essa semiamplitude é pouco útil para prevalências de tamanho semelhante. Planeje-as com uma menor (--half-width).
one-factor-population = A estrutura { $structure } tem um só fator; por isso não pode ser testada contra um fator.
rmsea-without-clusters =
    O poder dos testes do RMSEA não considera conglomerados: as pessoas de um conglomerado são tratadas como independentes.
    Os testes contra um fator levam em conta os conglomerados.
theory-alone =
    O poder para distinguir a estrutura de um só fator se baseia apenas em teoria.
    Confie antes em amostras simuladas (--replicates 200).

pilot-source =
    A análise de { $file }. Ela não descreve como variam os pesos e os conglomerados: nenhum é suposto.
pilot-reduced =
    Suas cargas e correlações entre fatores, arredondadas, são inadmissíveis: foram reduzidas em { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Essa análise não suprimiu pequenas contagens: resultados que mostram seus números, inclusive estes, não devem ser repassados.

finite-population-column = o instrumento { $measure } lê uma população finita da coluna “{ $column }”, que uma simulação não sorteia.
finite-population-column-hint = Simule com uma cópia da definição com "fpc": null.
no-population = o instrumento { $measure } não tem população de que sortear.
no-population-hint = Acrescente “population” à definição ou tome-a da análise de um estudo piloto.
undivided-population = a população de { $measure } não está dividida por { $group }.
undivided-population-hint = Está dividida por: { LIST($groups) }. Acrescente “population.groups.{ $group }” à definição.
sample-size = O número de pessoas é { $n }.
sample-size-hint = Dê um número inteiro a partir de 1.
empty-groups = De { $n } pessoas, nenhuma seria de { LIST($groups, type: "or") }.
empty-groups-hint = Sorteie mais pessoas ou o mesmo número de cada grupo.
bad-pilot = { $file }: { $problems }.
bad-pilot-hint = Dê o JSON da análise do estudo piloto.
pilot-of-other-measure = { $file }: é do instrumento { $other }, não de { $measure }.
pilot-not-converged = { $file }: o ajuste de { $structure } não convergiu.
pilot-correlated-rests = { $file }: { $structure } deixa que os resíduos de { $first } e { $second } se correlacionem, o que uma população não admite aqui.
pilot-without-loading = { $file }: { $structure } não tem carga padronizada de { $item } em { $factor }.
pilot-without-correlation = { $file }: { $structure } não tem correlação de { $first } com { $second }.
pilot-without-answers = { $file }: não tem as respostas ao item { $item }.
pilot-hides-answers = { $file }: as respostas ao item { $item } estão ocultas nele.
pilot-hides-answers-hint = Analise o estudo piloto sem ocultar números e guarde esse JSON e o plano como se guardam as respostas. Ou escreva a população na definição.
not-identified-hint = Planeje com uma estrutura em que cada fator tenha três itens, ou dois e uma correlação.
rare-category = o item { $item } tem uma categoria que (quase) ninguém escolhe: não é possível planejar um modelo dele.
rare-category-hint = Junte-a com a vizinha na população, planeje com sim e não ou exclua o item da estrutura.
dichotomy-order = item { $item }: as categorias que contam como sim não são as de seu extremo superior.
dichotomy-order-hint = Inverta o item na definição ou planeje com as respostas ordenadas.
