published-whole = Les items sont ceux de { $name } : la cotation publiée est utilisée.
published-items = Des items sont ceux de { $name } : les scores des réponses, les items inversés et les sauts sont ceux publiés ; son prorata, ses échelles et ses valeurs limites ne sont pas utilisés.
published-not = Des items sont nommés ou formulés comme ceux de { $name }, mais leur formulation, leurs réponses ou leurs inversions diffèrent : la cotation publiée n’est pas utilisée.
