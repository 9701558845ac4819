at-place = modelo, línea { $line }, columna { $column }: { $problem }
model-hint = Escriba un factor o una regresión por línea, como “abuse =~ a + b + c” o “sleep ~ abuse + age”.
in-quotes = “{ $text }”
expected =
    se esperaba { $what ->
        [item] el nombre de un ítem
        [factor-or-item] el nombre de un factor o de un ítem
        [block] el nombre de un bloque entre comillas
        [name] un nombre
        [name-or-one] un nombre o 1
        [threshold] un umbral: t1, t2, …
        [own-name] el nombre del ítem
        [relation] un operador o una relación
        [operand] una etiqueta, un número o un paréntesis
        [operator] un operador o “)”
        [end] “+” o el fin de la línea
        [entry] un número, NA o una etiqueta
        [number-or-na] un número o NA
        [number] un número
        [parameter] un parámetro entre comillas
        [label] una etiqueta
       *[symbols] { LIST($symbols, type: "or") }
    } y se encontró { $found ->
        [line] el fin de la línea
        [model] el fin del modelo
       *[text] “{ $text }”
    }.
expected-own-name = se esperaba el nombre del ítem, “{ $name }”, y se encontró “{ $text }”.
refused =
    “{ $text }”: { $what ->
        [at-most] no se leen estas restricciones
        [at-least] no se leen estas restricciones
        [composite] no se leen compuestos
        [block] no se leen bloques de grupos o niveles ni productos de variables
        [percent] no se lee “%”
       *[level] no se leen niveles
    }.
refused-hint =
    { $what ->
        [at-most] Escriba “<”: una restricción puede cumplirse con exactitud.
        [at-least] Escriba “>”: una restricción puede cumplirse con exactitud.
        [composite] Escriba un peso, o todos, como “c =~ 0; c ~~ 0*c; c ~ 1*a + b”, y lo que c predice. Un factor que a y b miden es “c =~ a + b”.
        [block] Los grupos los indican los datos; “c(1, NA)*” tiene un modificador para cada uno. Cree antes una columna del producto y nómbrela.
        [percent] Un modelo tiene “=~”, “~~”, “~”, “|”, “~*~”, “:=”, “==”, “<” y “>”.
       *[level] Ajuste un modelo de dos niveles a un archivo de respuestas e indique la columna de los conglomerados.
    }
no-level = línea { $line }: “{ $level }” no es un nivel.
line-in-no-level = la línea { $line } no está en ningún nivel.
level-empty = el modelo no dice nada del nivel { $level }.
level-hint = Un modelo de dos niveles tiene una línea “level: 1” antes de sus fórmulas dentro de los conglomerados y “level: 2” antes de las fórmulas entre ellos.
groups-differ = un modificador es para { INTEGER($one) } grupos y otro para { INTEGER($other) }.
two-modifiers =
    dos { $what ->
        [fixed] valores fijos
        [start] valores iniciales
        [labels] etiquetas
        [equals] igualdades
        [lower] límites inferiores
       *[upper] límites superiores
    } para un parámetro: { $one } y { $other }.
modifier-not-read = no se lee el modificador “{ $name }()”.
modifier-not-read-hint = Los modificadores son un número, NA, una etiqueta, start(.5), lower(0), upper(1), equal("f=~a") y, para grupos, c(1, NA) o c("k1", "k2").
large-number = { $text } es un número demasiado grande.
no-label = { $text } no es una etiqueta: esta empieza por una letra y sigue con letras, cifras, “_” y “.”.
parameter-hint = Nómbrelo como en equal("f=~a")*b; “f=~a.g2” es el del segundo grupo.
label-hint = Dé los valores y las etiquetas por separado, como en c(1, NA)*c(k1, k2)*a.
nested-deeply = la expresión está anidada a demasiada profundidad.
function-not-read = no se lee la función “{ $name }()”.
expression-hint = Se leen etiquetas, números, + - * / ^, paréntesis, exp(), log(), sqrt() y abs().
only-name-defined = solo se puede definir un nombre.
define-hint = Escriba “nombre:=expresión” o “expresión==expresión”.
model-of-nothing = no nombra ningún factor ni ninguna regresión.
model-without-factor = no nombra ningún factor.
beyond-measurement =
    { $what ->
        [regression] una regresión
        [factor] un factor sin indicadores
        [equal] equal()
        [bound] un límite
       *[operator] “{ $operator }”
    } no forma parte de un modelo de medida, que es lo que aquí se requiere.
beyond-measurement-hint = Escriba “f =~ a + b” para ítems que miden un factor y “a ~ 1” para un intercepto; la misma etiqueta mantiene iguales los parámetros.
block-place = efa() va antes de un factor, a la izquierda de =~.
block-hint = Escriba efa("b")*f + efa("b")*g =~ x1 + x2 + x3 para los factores f y g del bloque b.
block-without-name = el bloque no tiene nombre.
na-no-name = NA no es un nombre.
block-factor-empty = el bloque “{ $block }” tiene un factor sin indicadores.
regressed-on-itself = “{ $name }” tiene una regresión sobre sí mismo.
in-two-blocks = “{ $name }” está en los bloques “{ $first }” y “{ $second }”.
loads-on-itself = “{ $name }” se mide a sí mismo.
loads-in-circle = “{ $one }” y “{ $other }” se miden en círculo.
loads-in-circle-hint = Un factor de factores mide los factores que están debajo de él, que miden ítems.
