# Notes of definitions that are read from forms. $fields are names of columns, with their types.

left-out =
    { $of ->
        [xlsform] Left out of the XLSForm: { $fields }.
        [redcap] Left out of REDCap’s data dictionary: { $fields }.
       *[codebook] Left out of the codebook, which gives them neither answers nor a role: { $fields }.
    }
