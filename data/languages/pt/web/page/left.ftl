choose-file = Escolher um arquivo de dados
drop = ou solte-o em qualquer lugar desta página
open-other = Abrir outro arquivo
drop-anywhere = Solte o arquivo para abri-lo
formats = CSV, Excel, OpenDocument, SPSS, Stata, SAS, R, Parquet, Arrow ou JSON, ou um arquivo zip com um deles.
reading = Lendo…
reading-share = Lendo… { PERCENT($share, digits: 0) }
retry = O arquivo pode precisar de outras configurações. Escolha-as aqui.
samples = Ou experimente um exemplo (respostas simuladas; ninguém foi entrevistado):
sample-name = { $sample ->
        [attitudes] Atitudes em relação ao uso da bicicleta na cidade
       *[disruptingHarm] Experiências de crianças na internet, doze países
    }
definition-first =
    Isto parece ser a definição de um instrumento. Abra primeiro o arquivo de dados e depois carregue a definição.
definition-later =
    Isto parece ser a definição de um instrumento.
    Para usá-la com o arquivo aberto, escolha “{ load-definition }” em “{ about-heading }”.

reading-heading = Como o arquivo é lido
sheet = Planilha
sheet-typed = Planilha (nome ou número)
automatic = Automático
encoding = Codificação de caracteres
delimiter = As colunas são separadas por
delimiter-name = { $delimiter ->
        [comma] uma vírgula
        [semicolon] um ponto e vírgula
        [tab] uma tabulação
        [bar] uma barra vertical |
       *[space] um espaço
    }
header = A primeira linha contém os nomes das colunas
leave-out = { $kind ->
        [unfinished] Excluir respostas não concluídas
       *[previews] Excluir pré-visualizações e testes
    }

measure = Instrumento
looking = Lendo as colunas…
again = Tentar novamente
file =
    { $file }: { $format }, { INTEGER($rows) } { $rows ->
        [one] linha
       *[other] linhas
    }
notes = Sobre este arquivo
sensitive-question = Alguém poderia ser prejudicado se outras pessoas conhecessem suas respostas?
sensitive-why =
    Respostas sobre abuso, saúde ou renda podem ser ligadas a uma pessoa se poucas pessoas as deram.
    Se você escolher sim, as pequenas contagens de grupos são ocultas em tudo o que é mostrado e salvo; os números de toda a amostra permanecem.
sensitive-yes = Sim, ocultar as pequenas contagens de grupos
sensitive-no = Não, mostrar todas as contagens

columns-heading = Colunas
columns-how =
    Cada coluna do arquivo é mostrada segundo o seu uso.
    Escolha uma ou várias e depois o que elas são.
search-columns = Buscar nas colunas
no-column-found = Nenhuma coluna tem esse nome.
role-name = { $role ->
        [item] Itens
        [repeated] Itens repetidos
        [group] Grupos
        [external] Variáveis externas
        [weight] Peso
        [replicate] Pesos replicados
        [stratum] Estratos
        [cluster] Conglomerados
        [identifier] Identificadores
       *[left-out] Excluídas
    }
role-count = { role-name } ({ INTEGER($n) })
answers-from-to = { $lowest } a { $highest }
numbers-only = números
reversed-column = { $name }, invertido
reversed-mark = ⇄
columns-chosen = { INTEGER($n) } { $n ->
    [one] coluna
   *[other] colunas
}
make-them = { $n ->
        [one] O que a coluna é
       *[other] O que as colunas são
    }
choose-none = Cancelar
changed-meanwhile = O instrumento foi alterado nesse meio-tempo. Escolha novamente.
no-answer-heading = Valores ausentes
declared-codes = Conhecidos pelo arquivo: { LIST($codes, most: 12) }.
removable = { $code } ×
remove-code = Contar { $code } novamente como resposta
order-heading = Ordem das respostas
order-of = Respostas em { LIST($columns, most: 4) }
use-order = Usar esta ordem
use-order-as-items = Usar esta ordem, como itens
command-heading = Linha de comando
command-by-options =
    Digitado em um terminal, este comando esboça a mesma definição e faz um relatório sobre ela.
command-by-measure =
    A definição tem mudanças que nenhuma opção expressa.
    Salve-a em “{ about-heading }” e mantenha-a na mesma pasta que os dados.

items-heading = Itens ({ INTEGER($n) })
bars = Respostas: { LIST($bars) }
bars-title = { LIST($bars) }
bar = { $label } ({ $rows })
bin-range = { $low } a { $high }
hidden = oculto
unknown = …
no-column = Esta coluna não está no arquivo.
short-label = Rótulo curto
item-column = Coluna: { $column }
column-with-label = { $name }: { $label }
reverse = Invertido
reverse-help = Uma resposta alta significa menos do que os demais itens medem.
reversed = invertido
answers = Respostas
rows = Linhas
missing = Ausentes
strange = No arquivo, mas não entre estas respostas
undeclared-cell = { $cell } ({ $rows ->
        [none] poucas
       *[other] { INTEGER($rows) }
    })
code-label = Rótulo de { $code }
is-missing = Tratar como ausente
is-missing-of = Tratar como ausente: { $label }
is-answer = Tratar como resposta
is-answer-of = Tratar como resposta: { $label }
move-up = Mover { $label } para cima
move-down = Mover { $label } para baixo
order-help = Da mais baixa à mais alta.
not-moved =
    Os códigos que contam como sim são declarados uma só vez para todos os itens.
    Esta resposta só pode ser movida ao mesmo tempo em todos os itens com seu código.
missing-code = Código de valor ausente
add = Adicionar
all-alike = Alterar todos os { INTEGER($n) } itens com estas respostas
remove-item = Remover este item
no-item = Texto livre ou valores distintos demais: não pode ser um item.

people-heading = Grupos e pesos
group-label = Rótulo do grupo { $name }
weight-help = Quanto conta cada linha.
weight-kind = Tipo de peso
sampling-weight = Peso amostral
frequency-weight = Frequência (uma contagem de pessoas)

scales-heading = Escalas
scales-why =
    Declare que itens pertencem ao mesmo conjunto; a página testa se as respostas o sustentam.
    Um tal conjunto de escalas chama-se estrutura.
add-structure = Adicionar uma estrutura
suggest = Sugerir escalas a partir das respostas
suggesting = Buscando escalas…
suggested = Sugerido pelas respostas
scales-found =
    { $scales ->
        [one] Uma escala
       *[other] { INTEGER($scales) } escalas
    }. { $isAgreed ->
        [true] Nenhum outro número de fatores é plausível.
       *[false] Este número de fatores é recomendado{ COUNT($numbers) ->
            [0] {""}
            [one] {""}
           *[other] ; { LIST($numbers, type: "or") } são plausíveis
        }.
    }
    Escalas encontradas nestas respostas precisam ser confirmadas em outros dados.
on-no-scale = Em nenhuma escala: { LIST($items) }.
structure-name = Nome da estrutura
structure-number = Estrutura { $number }
scale-name = Nome de { $label }
add-scale = Adicionar uma escala
remove-scale = Remover { $label }
remove-structure = Remover esta estrutura
several = Um item pode pertencer a várias escalas
on-scale = { $item } em { $scale }
on-none = { $item } em nenhuma escala
item-with-label = { $id } { $label }
no-filled-scale = Ao menos uma escala precisa de um item.
write-template = Adicionar uma estrutura destas escalas
no-template = Escolher uma estrutura
as-text = Como texto (sintaxe lavaan)
as-text-help = Um fator por linha: conforto =~ q1 + q2 + q3
use-text = Usar este texto

about-heading = Título e definição
items-about = Os itens perguntam sobre
about-name = { $about ->
        [experiences] experiências
        [attitudes] atitudes
        [abilities] habilidades
        [symptoms] sintomas
        [traits] traços
       *[other] não declarado
    }
load-definition = Carregar uma definição
load-help = JSON, YAML ou um livro de códigos em CSV. Substitui o instrumento acima.
save-definition = Salvar a definição

hint-constant-item = Retire este item do instrumento: ele não distingue as pessoas.
hint-many-groups = Escolha um grupo focal, exclua este agrupamento em “Grupos a comparar” ou escolha um método para vários grupos.
hint-few-answers = Retire um item a que poucas pessoas responderam.
hint-several-factors = Escolha um deles, ou todos os itens, em “Itens do teste”.
where-to-change = { $place ->
        [columns] Mude isto em “{ columns-heading }”.
        [reading] Mude isto em “{ reading-heading }”.
        [definition] Mude isto em “{ about-heading }”.
       *[options] Mude isto entre as opções abaixo da pergunta.
    }
place-in-brackets = { $place ->
        [columns] (em “{ columns-heading }”)
        [definition] (em “{ about-heading }”)
       *[options] (entre as opções abaixo da pergunta)
    }
hint-not-released =
    Escolha outros agrupamentos entre as opções abaixo da pergunta ou desfaça a última mudança.
    Enquanto as pequenas contagens de grupos estiverem ocultas, mostram-se apenas as tabelas que o instrumento lista para publicação.
replicate-help =
    Algumas pesquisas dão pesos replicados em lugar de estratos e conglomerados.
    Os erros padrão resultam então das estimativas em cada réplica.
replicate-columns = Colunas de pesos replicados
replicate-type = Método de replicação
replicate-type-name = { $type ->
        [brr] Replicação repetida balanceada (BRR)
        [fay] BRR com o coeficiente de Fay
        [jk1] Jackknife sem estratos (JK1)
        [jkn] Jackknife com estratos (JKn)
        [bootstrap] Bootstrap
       *[sdr] Diferenças sucessivas (SDR)
    }
not-chosen = não escolhido
fay = Coeficiente de Fay
multipliers = Multiplicadores
multipliers-help =
    Por quanto se multiplica o desvio ao quadrado de cada réplica: um número para todas, ou um para cada uma.
    Deixe vazio para os habituais; JKn precisa deles.
use-replicates = Usar estes pesos replicados
remove-replicates = Remover os pesos replicados
margins-label = Margens da população
margins-help =
    Uma linha para cada nível de um grupo, ou de dois cruzados (região x sexo), com suas pessoas na população.
    Uma coluna de números tem o nível em branco, e seu total.
    Os pesos são calibrados para que somem esses números.
use-margins = Usar estas margens
remove-margins = Remover as margens
calibration-method = Método de calibração
calibration-name = { $method ->
        [raking] Raking
        [linear] Linear (regressão)
       *[logit] Logit, dentro de limites
    }
calibration-bounds = Fator de ajuste mínimo e máximo
