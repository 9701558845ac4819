discouraged-term =
    { $by ->
        [guidelines] As Diretrizes de Luxemburgo (ECPAT International, 2016; segunda edição 2025) desaconselham o termo “{ $term }” ou pedem cautela. Ele ocorre em: { $where }
       *[framing] O termo “{ $term }” (em: { $where }) culpa a criança, põe sua palavra em dúvida ou a diminui
    }. Considere “{ $instead }”.
measure-id = o id do instrumento
measure-title = o título do instrumento
measure-note = a nota do instrumento
two-answers = os rótulos das duas respostas
name-of-set = o nome do conjunto { $set }
label-of-item = o rótulo do item { $item }
wording-of-item = a redação do item { $item }
answers-to-item = as respostas ao item { $item }
contexts-of-item = os contextos do item { $item }
label-of-structure = o rótulo da estrutura { $structure }
label-of-factor = o rótulo do fator { $factor }
group = o grupo { $group }
classification = a classificação { $id }
