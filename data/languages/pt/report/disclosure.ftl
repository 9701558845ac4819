undisclosed-warning =
    Sem proteção: números de poucas pessoas podem revelar as respostas de alguém.
    { $isSensitive ->
        [true] Não compartilhe este relatório.
       *[false] Antes de compartilhar números de grupos, use “itemwise release”.
    }

hidden-question = O que foi oculto, e por quê?
nothing-sensitive = Nada está oculto: a definição do instrumento diz que suas respostas não são sensíveis.
nothing-controlled = Nada está oculto: esta saída não tem proteção.
nothing-needed = Não foi preciso ocultar nada.
hidden-figures =
    De { INTEGER($cells) } { $cells ->
        [one] número
       *[other] números
    } em { INTEGER($tables) } { $tables ->
        [one] tabela
       *[other] tabelas
    }, { INTEGER($hidden) } { $hidden ->
        [one] está oculto, mostrado
       *[other] estão ocultos, mostrados
    } como { $mark }: menos de { INTEGER($least) } pessoas têm uma resposta em comum, ou outros números revelariam isso.
items-left-out = Excluídos dos modelos: { LIST($items) }.
all-items-left-out = Excluídos dos modelos: todos os itens.
groups-left-out = Excluídos dos modelos por { $group }, porque se baseiam em números ocultos: { LIST($left) }.

rules-title = Regras do controle de sigilo
rule-unsafe =
    Por grupos, oculta-se uma porcentagem quando menos de { INTEGER($least) } pessoas deram uma resposta, não a deram ou estão no grupo.
rule-totals = Números de todas as pessoas, e totais por um agrupamento que a definição declara como domínio, são sempre mostrados.
rule-whole-file = As pessoas consultadas são conhecidas ou poucas; por isso o mesmo vale para os números de todas.
rule-secondary = Quando outros números revelariam um número oculto, os menos custosos dentre eles também são ocultos.
rule-people =
    Porcentagens de menos de { INTEGER($least) } pessoas não são mostradas; as de { INTEGER($least) } a { INTEGER($most) } estão entre parênteses.
rule-people-never = Nenhum relatório contém as respostas, os padrões de resposta ou os escores de pessoas individuais.
release-list =
    Os números a ocultar foram escolhidos para toda a lista de divulgação da definição.
    Agrupamentos: { LIST($groups) }; agrupamentos cruzados: { LIST($crossed) }; contextos por grupo: { LIST($contexts) }.
release-other = Qualquer mudança na lista, no modo ou nas respostas cria uma nova divulgação.
release-beyond = Este relatório mostra também números que não estão na lista: { LIST($tables) }.
release-earlier = Supôs-se que são conhecidos os números destas divulgações anteriores: { LIST($releases) }.
costliest =
    { PERCENT($hidden, digits: 0) } das prevalências da lista de divulgação estão ocultas; as tabelas por { $grouping } são as que mais perdem.
    Antes da publicação, retire esse agrupamento da lista (“release” na definição) ou junte seus níveis.
audit =
    A partir de todas as tabelas juntas, cada contagem oculta ainda pode ser qualquer uma de uma faixa de ao menos { INTEGER($least) } pessoas,
    ou de todas as que seu grupo tem.
forced =
    { $n ->
        [one] Uma faixa é mais estreita
       *[other] { INTEGER($n) } faixas são mais estreitas
    }, porque os totais de todas as pessoas, por si sós, não deixam mais.
restricted = Pessoas autorizadas a ver as respostas podem mostrar todos os números (--restricted).

hidden-title = O que está oculto
column-figures = Números
column-cells = Células
column-hidden = Ocultos

limits-title = O que ter em mente
caution = { $about ->
        [experiences] Menos relatos não significam menos risco: algumas experiências não são reveladas.
        [attitudes] O que as pessoas dizem nem sempre é o que fazem.
        [abilities] Um teste não mostra tudo o que uma pessoa sabe fazer.
        [symptoms] Um escore alto não é um diagnóstico.
        [traits] Como as pessoas se descrevem nem sempre é como agem.
       *[other] O que os itens medem é inferido das respostas, não observado.
    }
sample-described =
    Os dados abrangem apenas { $n ->
        [one] a pessoa
       *[other] as { INTEGER($n) } pessoas
    } do arquivo, não as que não foram incluídas na amostra, não puderam ser contatadas ou recusaram.
one-survey = { $isRepeated ->
    [true] Uma pesquisa não mostra causas, o que quer que mude de uma ocasião a outra
   *[false] Uma única pesquisa não mostra nem causas nem mudança
}.
unclustered = Os intervalos supõem que as pessoas foram incluídas na amostra uma a uma.
chance =
    Só por acaso, cerca de { INTEGER($expected) } das { INTEGER($tests) } comparações de grupos
    { $expected ->
        [one] teria
       *[other] teriam
    } p não ajustado < { COEFFICIENT($level) }; os valores de p são ajustados dentro de cada agrupamento.
cut-offs = Pontos de corte por trás das palavras: { LIST($cutoffs) }.
cut-off-p = p < { COEFFICIENT($level) }
cut-off-reliability = confiabilidade de ao menos { COEFFICIENT($reliability) }
cut-off-bic = um { bic } menor em ao menos { INTEGER($difference) }
not-computed = Não calculado: { LIST($kinds) }.
not-computed-kind = { $kind ->
        [cfa] { $n ->
            [one] { INTEGER($n) } modelo confirmatório
           *[other] { INTEGER($n) } modelos confirmatórios
        }
        [comparison] { $n ->
            [one] { INTEGER($n) } comparação de modelos
           *[other] { INTEGER($n) } comparações de modelos
        }
        [crossValidation] { $n ->
            [one] { INTEGER($n) } validação cruzada
           *[other] { INTEGER($n) } validações cruzadas
        }
        [esem] { $n ->
            [one] { INTEGER($n) } modelo exploratório
           *[other] { INTEGER($n) } modelos exploratórios
        }
        [invariance] { $n ->
            [one] { INTEGER($n) } teste de invariância de medida
           *[other] { INTEGER($n) } testes de invariância de medida
        }
        [irt] { $n ->
            [one] { INTEGER($n) } modelo de resposta ao item
           *[other] { INTEGER($n) } modelos de resposta ao item
        }
        [classes] { $n ->
            [one] { INTEGER($n) } modelo de classes latentes
           *[other] { INTEGER($n) } modelos de classes latentes
        }
        [validity] { $n ->
            [one] { INTEGER($n) } análise de validade
           *[other] { INTEGER($n) } análises de validade
        }
        [dif] { $n ->
            [one] { INTEGER($n) } comparação de itens
           *[other] { INTEGER($n) } comparações de itens
        }
        [shortForm] { $n ->
            [one] { INTEGER($n) } versão reduzida
           *[other] { INTEGER($n) } versões reduzidas
        }
        [prevalence] { $n ->
            [one] { INTEGER($n) } prevalência
           *[other] { INTEGER($n) } prevalências
        }
       *[regression] { $n ->
            [one] { INTEGER($n) } regressão
           *[other] { INTEGER($n) } regressões
        }
    }

method-title = Controle de sigilo
method-least = O mínimo de { INTEGER($least) } pessoas é o das Pesquisas de Demografia e Saúde (DHS) { $icf }.
method-secondary =
    As tabelas vinculadas são protegidas por supressão secundária { $hundepool }, auditada por programação linear sobre todas as tabelas juntas.

log-title = Registro de divulgação
log-notice = Para quem verifica as saídas, não para publicação: a regra pela qual um número é oculto revela algo sobre sua contagem.
log-run =
    { $software }; instrumento { $measure }; modo { $mode }; semente { $seed }.
    Todas as opções estão no mesmo registro em JSON.
log-rules = Regras
log-attack = Auditoria da divulgação
log-attack-method = A faixa de cada contagem oculta foi calculada a partir de todas as tabelas juntas, por programação linear.
column-forced = Faixa mais estreita que a regra, imposta por totais
log-hidden = Números ocultos
column-table = Tabela
column-figure = Número
column-partners = Ocultos com ele
log-not-computed = Não calculado ou não mostrado
log-files = Arquivos
column-file = Arquivo
column-hash = SHA-256
nothing = Nada.
