## Names of figures: one message for table heads, axes, APA texts and the glossary.

alpha = Alpha
omega = Omega
cfi = CFI
tli = TLI
rmsea = RMSEA
srmr = SRMR
p-value = p
