# Warnings about terms in the words of a measure. $where is one of the places below.

discouraged-term =
    { $by ->
        [guidelines] The Luxembourg Guidelines (ECPAT International, 2016; second edition 2025) advise against the term “{ $term }” or urge caution. It occurs in { $where }
       *[framing] The term “{ $term }” in { $where } blames, doubts or belittles the child
    }. Consider “{ $instead }”.
measure-id = the measure’s id
measure-title = the measure’s title
measure-note = the measure’s note
two-answers = the labels of the two answers
name-of-set = the name of set { $set }
label-of-item = the label of item { $item }
wording-of-item = the wording of item { $item }
answers-to-item = the answers to item { $item }
contexts-of-item = the contexts of item { $item }
label-of-structure = the label of structure { $structure }
label-of-factor = the label of factor { $factor }
group = the group { $group }
classification = the classification { $id }
