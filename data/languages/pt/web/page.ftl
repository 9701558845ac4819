title = itemwise
what =
    O itemwise lê um arquivo de respostas de uma pesquisa.
    Ele relata como as pessoas responderam, quantas dimensões os itens medem, quão confiáveis são as escalas
    e se os grupos podem ser comparados.
promise = Seu arquivo permanece neste computador: tudo é calculado nesta página, e nada é enviado.

panel-name = { $panel ->
        [data] Dados
        [questions] Perguntas
       *[answer] Resposta
    }
jump = Ir para
fold = Ocultar dados e instrumento
unfold = Mostrar dados e instrumento
skip = Ir para a resposta
language-of-page = Idioma
undo = Desfazer
redo = Refazer
stop = Parar
cancel = Cancelar
remove = Remover
none = Nenhum

copy = Copiar
copied = Copiado
not-copied = Não copiado: selecione o texto e copie-o.
save-script = Salvar analysis.R
later = Estará disponível quando a resposta estiver calculada.

sent = { $n ->
        [0] Nada foi enviado: 0 solicitações
        [one] { INTEGER($n) } solicitação foi enviada
       *[other] { INTEGER($n) } solicitações foram enviadas
    }
sent-briefly = { $n ->
        [0] Nada enviado
        [one] { INTEGER($n) } enviada
       *[other] { INTEGER($n) } enviadas
    }
sent-means =
    Esta página conta suas solicitações a outros computadores e as feitas a seu próprio servidor, exceto as dos arquivos da própria página.
    Seus dados são lidos e analisados neste computador, e nenhum resultado sai dele.
sent-list = Estas solicitações foram enviadas, talvez por uma extensão do navegador:

question-name = { $question ->
        [file] O arquivo está como deveria?
        [answers] Como as pessoas responderam?
        [distributions] Como se distribuem as respostas a cada item?
        [differences] Como os grupos diferem em cada item?
        [correlations] Como os itens se correlacionam?
        [dimensions] Quantas dimensões?
        [solution] Que cargas têm os itens nos fatores ou componentes?
        [structure] Os itens se agrupam como declarado?
        [reliability] Quão confiáveis são os escores, e para quem?
        [comparability] Os grupos podem ser comparados?
        [norms] Onde se situa um escore?
        [shortForm] Que itens formam uma versão reduzida?
        [raters] Quanto os avaliadores concordam?
        [functioning] Que itens funcionam de maneira diferente?
        [measurement] Onde a medida é precisa?
        [adaptive] O que um teste adaptativo pouparia?
       *[outside] A que se associam os escores?
    }

part-name = { $part ->
        [reading] Leitura
        [answers] Leitura das respostas
        [margins] Contagem das pessoas
        [data] Descrição da amostra
        [items] Descrição dos itens
        [burden] Números de pessoas na população
        [risks] Contagem das respostas que ocorrem juntas
        [withheld] Controle de sigilo
        [correlation] { correlations }
        [retention] Número de fatores
        [prevalence] Porcentagens de pessoas
        [comparison] Comparação de grupos
        [contrasts] Comparação de grupos
        [regression] Regressão
        [among] Perguntas de acompanhamento
        [efa] Soluções fatoriais
        [structures] Estruturas declaradas
        [splitHalf] Duas metades
        [reliability] { reliability }
        [agreement] Concordância
        [norms] Normas
        [crossValidation] Validação cruzada
        [esem] Soluções fatoriais com testes
        [robustness] Modelos e escalas com outras categorias
        [cfa] Modelos confirmatórios
        [structural] Modelos estruturais
        [irt] Modelos da teoria de resposta ao item (TRI)
        [classes] Classes latentes
        [invariance] Invariância de medida
        [dif] Funcionamento diferencial do item
        [validity] Validade
        [outcomes] Desfechos
        [shortForm] Versão reduzida
        [disclosure] Controle de sigilo
        [replication] Afirmações publicadas
        [verdicts] Vereditos
        [samples] Sorteio de amostras
        [report] Redação da resposta
        [figures] Figuras
        [pictures] Imagens
       *[other] { $part }
    }
without-file = Sem um arquivo de respostas
tool-name = { $tool ->
        [matrix] Analisar uma matriz de correlações publicada
       *[power] Planejar quantas pessoas uma pesquisa requer
    }

open-text = Abrir um arquivo
save-text = Salvar como { $file }
