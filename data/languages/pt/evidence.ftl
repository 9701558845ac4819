bad-evidence =
    { $file }: { $path ->
        [none] o arquivo
       *[other] { $path }
    }: { $message }.
bad-evidence-hint = Use um arquivo de evidência como o itemwise o escreveu.
bad-study = “{ $text }” não indica um estudo.
bad-study-hint = Escreva “Nome, ano, país, amostragem”, como “Mwangi e Otieno, 2025, Quênia, escolas por estrato”.
bad-analysis =
    { $file }: não é uma análise do itemwise ({ $path ->
        [none] o arquivo
       *[other] { $path }
    }: { $message }).
bad-analysis-hint = Salve o registro da análise em JSON e use esse arquivo.
needs-protection = { $file }: seus valores não estão protegidos.
needs-protection-hint = Indique na definição se as respostas são sensíveis (“sensitive”) e analise-as com proteção.
other-measure = { $file }: nenhuma de suas escalas tem somente itens de { $measure }.
other-measure-hint = Analise as respostas com a definição do instrumento ({ $measure }).
