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
    Confie antes em amostras simuladas: --replicates 200 as sorteia e analisa.

pilot-source =
    A análise de { $file }. Ela não descreve como variam os pesos e os conglomerados: nenhum é suposto.
pilot-reduced =
    Suas cargas e correlações entre fatores, arredondadas, são inadmissíveis: foram reduzidas em { PERCENT($by, digits: 1) }.
pilot-not-suppressed =
    Essa análise não suprimiu pequenas contagens: resultados que mostram seus números, inclusive estes, não devem ser repassados.
