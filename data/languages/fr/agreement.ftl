too-few-ratings = L’accord ne peut pas être estimé : moins de deux personnes ont toutes les cotations, ou il n’y a qu’une cotation.
no-variance = L’accord n’est pas défini : les cotations ne diffèrent que par la passation ou le juge.
no-interval = Au moins une corrélation intraclasse n’a pas d’intervalle : elle vaut 1 ou n’est pas définie, ou sa variance d’échantillonnage ne peut pas être estimée.
