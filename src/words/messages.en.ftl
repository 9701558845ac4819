## Names of figures: one message for table heads, axes, APA texts and the glossary.

alpha = Alpha
omega = Omega
cfi = CFI
tli = TLI
rmsea = RMSEA
srmr = SRMR
p-value = p

## Heads that many tables share.

column-scale = Scale
column-group = Group
column-level = Level
column-score = Score
column-item = Item
column-label = Label
column-people = People
