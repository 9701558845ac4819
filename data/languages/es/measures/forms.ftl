left-out =
    { $of ->
        [xlsform] Fuera de la definición quedan del XLSForm: { $fields }.
        [redcap] Fuera de la definición quedan del diccionario de datos de REDCap: { $fields }.
       *[codebook] Fuera de la definición quedan del libro de códigos, que no les da respuestas ni función: { $fields }.
    }
