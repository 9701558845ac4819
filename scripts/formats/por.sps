* What a portable file can hold, as PSPP writes it: run by por.sh, which sets the folder.
DATA LIST LIST NOTABLE /id (F4.0) q1 q2 q3 q4 (F8.0) score (F10.4) day (DATE11) clock (TIME8)
  name3 (A3) name20 (A20) price (DOLLAR10.2).
BEGIN DATA
1 1 2 99 -5 3.14159 "29-FEB-2024" "23:59:58" "abc" "twenty characters xx" 1234.5
2 2 3 1 -1 -1e30 "15-OCT-1582" "00:00:00" "x" "" -0.25
3 . . . . . . . "" "" .
4 5 8 98 100 0.1 "31-DEC-2199" "12:00:00" "a/b" "1 $2 | 100% ~ {x}" 0
5 151 152 -99 -100 1e-20 "01-JAN-1970" "00:00:01" "NA" "  lead" 9007199254740991
END DATA.
COMPUTE third = id / 3.
FORMATS third (F20.16).
STRING open (A200).
COMPUTE open = CONCAT(LPAD("end", 180, "a"), "z").
IF (id = 3) open = "".
VARIABLE LABELS id "The person's number" q1 "How often? (1 never - 5 always)" open "A long text".
VALUE LABELS q1 q2 q3 q4 1 "never" 2 "seldom" 5 "always" -99 "refused" 99 "don't know" 0.5 "half"
  /name3 "abc" "the letters" "NA" "no answer".
MISSING VALUES q1 (5) q2 (3, 8, 152) q3 (98 THRU 99) q4 (LO THRU -2, 100) name3 ("NA").
DOCUMENT First line of a document.
WEIGHT BY third.
EXPORT OUTFILE="pspp.por".
SAVE OUTFILE="pspp.sav".
