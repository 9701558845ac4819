no-short-model = La structure ne peut pas être ajustée à la version abrégée : il reste trop peu d’items d’un facteur.
