skip = Ir para o relatório
search-label = Buscar uma tabela ou figura
expand-all = Expandir tudo
summary = Resumo
numbered-section = { $number } { $title }
appendix-links = Apêndice:
appendix-link = { $number }: { $text }
column-what = O quê
column-answers = Respostas
column-open = Abrir
more = Mais

terms = Termos
terms-explained = { INTEGER($n) } { $n ->
    [one] termo explicado
   *[other] termos explicados
}

more-rows = mais { INTEGER($n) } { $n ->
    [one] linha
   *[other] linhas
}
copy = Copiar
save = Salvar
data = Dados

downloads = Uso em um artigo e downloads
downloads-link = Uso em um artigo, downloads
into-a-paper =
    “{ copy }”, sob uma tabela, copia-a como tabela para o Word. Para obter todo o relatório como arquivo do Word, termine o comando com
    { $docx }. Parágrafos para colar estão em “Resultados no estilo APA”.
further-tables = mais { INTEGER($n) } { $n ->
    [one] tabela
   *[other] tabelas
}
scripts-and-settings = Em um artigo; scripts, configurações, definição e referências como arquivos
file-title = { $title }:
no-script = Para salvar é preciso o script da página, que está desativado aqui.
