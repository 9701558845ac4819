left-out =
    { $of ->
        [xlsform] Deixados de fora do XLSForm: { $fields }.
        [redcap] Deixados de fora do dicionário de dados do REDCap: { $fields }.
       *[codebook] Deixados de fora do livro de códigos, que não lhes dá respostas nem função: { $fields }.
    }
