item-name = { $id }: { $label }

between = Entre
pair = { $first } e { $second }

key-dots = Ponto: estimativa.
key-bars = Barra: intervalo de 95%.
key-bands = Faixa cinza: amplitude possível, quaisquer que fossem as respostas ausentes.
key-joined = Linha fina: une os grupos.
key-cells = Cor mais forte: valor maior.
key-hatched = Hachurado: oculto pelo controle de sigilo.
key-hidden = { $sign }: oculto pelo controle de sigilo.
key-few = Entre parênteses: com base em poucas pessoas.
key-zero = Linha tracejada: 0.
