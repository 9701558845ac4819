left-out =
    { $of ->
        [xlsform] Laissés de côté dans le XLSForm : { $fields }.
        [redcap] Laissés de côté dans le dictionnaire de données de REDCap : { $fields }.
       *[codebook] Laissés de côté dans le livre de codes, qui ne leur donne ni réponses ni rôle : { $fields }.
    }
