item-name = { $id }: { $label }

between = Entre
pair = { $first } y { $second }

key-dots = Punto: estimación.
key-bars = Barra: intervalo del 95 %.
key-bands = Banda gris: rango posible según las respuestas faltantes.
key-joined = Línea fina: une los grupos.
key-cells = Color más intenso: valor mayor.
key-hatched = Rayado: oculto por el control de divulgación.
key-hidden = { $sign }: oculto por el control de divulgación.
key-few = Entre paréntesis: basado en pocas personas.
key-zero = Línea discontinua: 0.
