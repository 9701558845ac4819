item-name = { $id } : { $label }

between = Entre
pair = { $first } et { $second }

key-dots = Point : estimation.
key-bars = Barre : intervalle à 95 %.
key-bands = Bande grise : étendue quelles que soient les réponses manquantes.
key-joined = Trait fin : relie les groupes.
key-cells = Couleur plus vive : valeur plus grande.
key-hatched = Hachures : masqué par le contrôle de la divulgation.
key-hidden = { $sign } : masqué par le contrôle de la divulgation.
key-few = Entre parenthèses : fondé sur peu de personnes.
key-zero = Ligne tiretée : 0.
