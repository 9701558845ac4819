save = Salvar
record = JSON
group-name = { $group ->
        [report] Relatório
        [tables] Tabelas
        [figures] Figuras
        [scores] Seu arquivo com escores
        [file] Seu arquivo em outro formato
        [other-programs] Para outros programas
        [hidden] Todos os números
       *[project] Projeto
    }
kind-name = { $kind ->
        [page] Página da web
        [open-page] Página da web, toda expandida
        [word] Word
        [print] Imprimir ou salvar como PDF
        [tables-word] Word
        [tables-excel] Excel
        [tables-latex] LaTeX
        [tables-csv] CSV
        [norms-csv] Normas, para consulta (CSV)
        [scores-sav] SPSS
        [scores-excel] Excel
        [scores-csv] CSV
        [file-sav] SPSS
        [file-stata] Stata
        [file-excel] Excel
        [file-parquet] Parquet
        [file-csv] CSV, com um livro de códigos
        [figures-svg] SVG
        [figures-png] PNG
        [scripts] Scripts para R, mirt e Mplus
        [record] JSON
        [restricted] Sem nada oculto…
        [project] Salvar o projeto
       *[project-data] Salvar o projeto
    }
which-scores = Que escores
score-name = { $kind ->
        [sum] Soma
        [mean] Média
        [pomp] Porcentagem do máximo (POMP)
        [z] z
        [t] T
        [percentile] Posto percentil
        [regression] Escores fatoriais, regressão
        [bartlett] Escores fatoriais, Bartlett
        [tenberge] Escores fatoriais, ten Berge
        [component] Escores de componentes
        [eap] EAP
        [map] MAP
        [ml] Máxima verossimilhança
        [wle] Verossimilhança ponderada (WLE)
       *[zh] Ajuste da pessoa (zh)
    }
missing-items = Respostas ausentes admitidas em somas e médias
missing-share = { $share ->
        [0] Nenhuma
       *[other] Até { PERCENT($share) } dos itens de uma escala
    }
scores-of-solution =
    A extração, a rotação e o número são os de “Que cargas têm os itens nos fatores ou componentes?”.
    Se ali não foi escolhido um número, é um.
scores-of-irt = O modelo de TRI é o de “Onde a medida é precisa?”.
scores-command = O comando para o mesmo arquivo
file-commands = Os comandos para os mesmos arquivos

with-data = Incluir os dados
with-data-hint =
    O projeto contém então o arquivo inteiro, com todas as suas colunas.
    Quem tiver o projeto terá todas as respostas.
without-data-hint =
    O projeto registra o nome e a soma de verificação do arquivo de dados, de modo que um arquivo diferente seja reconhecido.
    Mantenha os dois em uma mesma pasta.
commands = O mesmo na linha de comando

working = Preparando o arquivo
step = { $part }: { INTEGER($done) } de { INTEGER($total) }
canceled = Cancelado. Nada foi salvo.
saved = Salvo: { $name } ({ $size }).
printed = O relatório está na janela de impressão.
no-pictures = Este navegador não consegue desenhar os gráficos como imagens.
no-png = Este navegador não consegue salvar imagens como PNG.

size-bytes =
    { INTEGER($bytes) } { $bytes ->
        [one] byte
       *[other] bytes
    }
-unit = { $unit ->
        [kB] kB
        [MB] MB
       *[GB] GB
    }
size-below-ten = { DECIMAL($size, digits: 1) } { -unit }
size = { INTEGER($size) } { -unit }

restricted-title = Salvar sem nada oculto?
restricted-what =
    Este arquivo tem todos os números, inclusive os que se baseiam em poucas pessoas. Alguém poderia ser identificado por suas respostas.
restricted-care = Proteja-o como as próprias respostas. Não o repasse e não o publique.
restricted-yes = Salvar sem nada oculto
restricted-no = Manter ocultas as pequenas contagens de grupos

open-project = Abrir um projeto
reading-project = Lendo o projeto
project-failed = O projeto não pôde ser aberto
close = Fechar
choose-answers = Escolher o arquivo de dados
answers-required =
    { $project } foi salvo com { $file } ({ $size }), que o projeto não inclui. Escolha esse arquivo.
choose-file = Escolher o arquivo
checking = Verificando o arquivo…
other-file-title = Este é um arquivo diferente
other-file =
    { $chosen } não é o { $file } com o qual o projeto foi salvo. Os resultados podem diferir dos anteriores.
choose-other = Escolher outro arquivo
use-anyway = Usá-lo mesmo assim
