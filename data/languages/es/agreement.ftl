too-few-ratings = No puede estimarse el acuerdo: menos de dos personas tienen todas las valoraciones, o hay una sola valoración.
no-variance = El acuerdo no está definido: las valoraciones difieren solo por la ocasión o el evaluador.
no-interval = Al menos una correlación intraclase no tiene intervalo: es 1 o no está definida, o no puede estimarse su varianza muestral.
