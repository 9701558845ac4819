too-few-ratings = A concordância não pode ser estimada: menos de duas pessoas têm todas as avaliações, ou há apenas uma avaliação.
no-variance = A concordância não está definida: as avaliações diferem apenas por ocasião ou avaliador.
no-interval = Ao menos uma correlação intraclasse não tem intervalo: é 1 ou não está definida, ou sua variância amostral não pode ser estimada.
