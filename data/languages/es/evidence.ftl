bad-evidence =
    { $file }: { $path ->
        [none] el archivo
       *[other] { $path }
    }: { $message }.
bad-evidence-hint = Use un archivo de evidencia tal como lo escribió itemwise.
bad-study = “{ $text }” no nombra un estudio.
bad-study-hint = Escriba “Nombre, año, país, muestreo”, como “Mwangi y Otieno, 2025, Kenia, escuelas por estrato”.
bad-analysis =
    { $file }: no es un análisis de itemwise ({ $path ->
        [none] el archivo
       *[other] { $path }
    }: { $message }).
bad-analysis-hint = Guarde el registro del análisis en JSON y use ese archivo.
needs-protection = { $file }: sus cifras no están protegidas.
needs-protection-hint = Indique en la definición si las respuestas son sensibles (“sensitive”) y analícelas con protección.
other-measure = { $file }: ninguna de sus escalas tiene solo ítems de { $measure }.
other-measure-hint = Analice las respuestas con la definición del instrumento ({ $measure }).
