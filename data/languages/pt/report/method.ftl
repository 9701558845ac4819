title = Método e referências
method = { column-method }
references = Referências
titled-paragraph = { $title }. { $text }
measure-source = O instrumento: { $source }

same-numbers = Com { $software } { $version }, este comando dá os mesmos números:
command = Comando
how-to-cite = Como citar: The itemwise authors. { $software } (Versão { $version }) [Software].
translated =
    Nenhum tradutor profissional revisou esta tradução.
    Cada texto é uma entrada de um arquivo em { $folder } do repositório do programa; corrija-o lá.
r-coverage = O que o script em R recalcula e o que não recalcula
r-script = Script em R
mirt-script = Script mirt dos modelos de resposta ao item
settings = Configurações
measure-definition = Definição do instrumento
population-left-out =
    A população para amostras simuladas fica de fora da definição salva aqui; este relatório não a usa.
bibtex = Referências para BibTeX
csl-json = Referências em CSL JSON

multiple-tests-title = Testes múltiplos
holm = O método de Holm { $holm } ajusta os valores de p dentro de famílias: { LIST($families) }.
family-levels = pares de níveis de um agrupamento
family-items = itens de um modelo de TRI
family-dif = itens de todos os fatores em todos os grupos de um agrupamento
joint-intervals =
    Os intervalos conjuntos (simultâneos) de { LIST($figures) } têm, cada um, nível de confiança 1 − { COEFFICIENT(0.05) }/m para uma família de m { $benjamini }.
largest-differences = as maiores diferenças
pairs-odds-ratios = as razões de chances dos pares
tests-in-all = De { INTEGER($n) } { $n ->
    [one] teste
   *[other] testes
} ao todo, cerca de { INTEGER($expected) } { $expected ->
    [one] teria
   *[other] teriam
}, por acaso, um { p-value } não ajustado abaixo de { COEFFICIENT(0.05) }.

terms-title = Terminologia
terms = Os rótulos foram conferidos com as Diretrizes de Luxemburgo { $luxembourg } em busca de termos que culpam ou diminuem as crianças.

software-title = Software
software =
    Usou-se { $software } { $version }; a semente { $seed } fixa todos os sorteios aleatórios. O script em R repete as análises com
    psych { $psych }, lavaan { $lavaan } e survey { $survey }.
second-script = Um segundo script repete os modelos de resposta ao item com mirt { $mirt }.
