treatment = { $treatment ->
        [imputed] respostas ausentes imputadas
        [known] respostas conhecidas
        [as-yes] respostas ausentes contadas como sim
        [as-no] respostas ausentes contadas como não
        [ipw] respostas completas, ponderadas pela não resposta
       *[complete] respostas completas
    }
column-treatment = { $treatment ->
        [imputed] Respostas ausentes imputadas
        [known] Respostas conhecidas
        [as-yes] Respostas ausentes contadas como sim
        [as-no] Respostas ausentes contadas como não
        [ipw] Respostas completas, ponderadas pela não resposta
       *[complete] Respostas completas
    }
treatment-note = { $treatment ->
        [imputed] As respostas ausentes são imputadas.
        [known] As porcentagens são das respostas conhecidas.
        [as-yes] As respostas ausentes contam como sim.
        [as-no] As respostas ausentes contam como não.
        [ipw] As porcentagens são das respostas completas, ponderadas pela não resposta.
       *[complete] As porcentagens são das respostas completas.
    }

title-all = Ao menos um de { WORD($n) }{ $context ->
        [none] {""}
       *[other] , pela última vez { $context }
    }
title-any = { $set }{ $context ->
        [none] {""}
       *[other] , pela última vez { $context }
    }

column-least = Se todas as ausentes são não
column-most = Se todas as ausentes são sim

title = Prevalência
not-estimated = A prevalência de { $of } não pôde ser estimada.
population-heading = Porcentagens da população

comparison-title = Comparação de grupos
ranks-heading = Porcentagens e postos por grupo

regression-title = Diferenças ajustadas entre grupos
not-fitted = A regressão de { $of } não pôde ser ajustada.
regression-heading = Regressão sobre os grupos

coefficients-title = Razões de chances: pessoas que { -did } { $measured }
column-term = Termo
intercept-odds = Intercepto (chances)
reference-note = Cada nível é comparado com o primeiro nível de seu agrupamento.
interaction-note =
    Com uma interação, as razões de chances próprias de um agrupamento valem no primeiro nível do outro agrupamento.
    Os termos com dois-pontos são os fatores pelos quais essas razões de chances mudam.
degrees-note = t tem { INTEGER($df) } { $df ->
    [one] grau de liberdade
   *[other] graus de liberdade
}.
degrees-imputed-note =
    t tem no máximo { INTEGER($df) } { $df ->
        [one] grau de liberdade
       *[other] graus de liberdade
    }, menos onde mais foi imputado (Barnard e Rubin, 1999).

share-figure = { -did } { $measured }
-of-people = de { INTEGER($n) }{ $average ->
        [none] {""}
       *[other] , em média por { $average }
    }
figure-of = { -of-people }
figure-bounds = { -of-people }; { PERCENT($low) } a { PERCENT($high) } quaisquer que fossem as respostas ausentes
figure-population = pessoas { -did } { $measured }
figure-people = estimativa, de { INTEGER($people) } na população
several-figure = { $about ->
    [experiences] relataram dois ou mais
    [abilities] resolveram dois ou mais
   *[other] responderam sim a dois ou mais
}
several-of = de { INTEGER($n) } que responderam a todos os itens
rank-caution =
    Não é certo que { $level } tenha a maior porcentagem: posto { INTEGER($low) } a { INTEGER($high) } de { INTEGER($levels) }.

method-shares =
    As porcentagens são estimativas de razão com erros padrão linearizados { $binder } que levam em conta, da pesquisa, { LIST($design) };
    os grupos são tratados como domínios da amostra completa.
method-shares-random =
    As porcentagens são estimativas de razão com erros padrão linearizados { $binder }, como para uma amostra aleatória simples;
    os grupos são tratados como domínios da amostra completa.
weights = pesos
strata = estratos
clusters = conglomerados
method-intervals = Seus intervalos de 95% são intervalos t na escala logit, transformados de volta { $korn }.
method-clusters =
    Os graus de liberdade são no máximo o número de conglomerados em que alguém deu a resposta mais rara
    menos o número de seus estratos { $valliant }.
    Com menos de 50 pessoas que deram essa resposta, usa-se em vez disso o intervalo de Korn e Graubard { $korn }.
    Com menos de dois graus de liberdade, não se dá intervalo.
method-population =
    As porcentagens da população ponderam os níveis de { $grouping ->
        [none] um agrupamento
       *[other] { $grouping }
    } pelos tamanhos da população na definição do instrumento, que são tratados como conhecidos.
method-imputation =
    As respostas ausentes foram imputadas 20 vezes por regressões logísticas encadeadas { $buuren }
    com distribuições a priori fracamente informativas { $gelman }.
    Os preditores são os demais itens, os agrupamentos, os estratos, o logaritmo do peso e as respostas de outras pessoas do conglomerado,
    com efeitos que variam entre os níveis do primeiro agrupamento.
    As estimativas são combinadas pelas regras de Rubin { $rubin }, os testes dos termos da regressão, pelo método de Li et al. { $li }.
    Os pesos de não resposta são o inverso da probabilidade predita de uma resposta completa.
method-ranks =
    O intervalo do posto de um grupo decorre dos números de grupos cujos intervalos simultâneos de { LEVEL($confidence) }
    estão inteiramente acima ou inteiramente abaixo do seu { $klein }.
method-regression =
    As regressões são quase binomiais, com testes F de Wald
    e margens preditivas ponderadas { $graubard }.
