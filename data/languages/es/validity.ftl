no-variation =
    No puede estimarse la asociación: entre las personas con ambos valores, una variable no varía, o los datos aportan muy poca información.
correlation-beyond-1 =
    La correlación { $coefficient } sería { COEFFICIENT($estimate) }, fuera de su rango: la puntuación se aparta demasiado de la normal.
no-rate-ratio = No puede estimarse la razón de tasas: los valores no son números enteros, o la verosimilitud no tiene máximo.
no-odds-ratio =
    No puede estimarse la razón de odds: la puntuación predice perfectamente el resultado, o el error estándar no está definido.
