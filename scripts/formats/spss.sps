* What SPSS data files can hold, as PSPP writes it: run by spss.sh, which sets the folder.
DATA LIST LIST NOTABLE /id (F4.0) q1 q2 q3 q4 (F8.0) score (F10.4) when (DATETIME20) day (DATE11) aday (ADATE10)
  eday (EDATE10) sday (SDATE10) jday (JDATE7) clock (TIME8) long_lasting_duration (DTIME12) moyr (MOYR8) qyr (QYR6)
  wkyr (WKYR8) weekday (WKDAY3) name3 (A3) name8 (A8) name9 (A9) name20 (A20) price (DOLLAR10.2) share (PCT6.1).
BEGIN DATA
1 1 2 99 -5 3.14159 "01-MAR-2020 13:45:59" "29-FEB-2024" "02/29/2024" "29.02.2024" "2024/02/29" "2024060" "23:59:58" "3 04:05:06" "MAR 2020" "2 Q 2020" "12 WK 2020" "MON" "abc" "abcdefgh" "abcdefghi" "twenty characters xx" 1234.5 12.5
2 2 3 1 -1 -1e300 "15-OCT-1582 00:00:01" "15-OCT-1582" "01/01/1900" "31.12.1969" "1970/01/01" "1970002" "00:00:00" "0 00:00:01" "JAN 1900" "1 Q 1900" "1 WK 1900" "SUN" "x" "y" "z" "" -0.25 100
3 . . . . . . . . . . . . . . . . . "" "" "" "" . .
4 5 8 98 100 0.1 "31-DEC-2199 23:59:59.5" "31-DEC-2199" "12/31/2199" "31.12.2199" "2199/12/31" "2199365" "12:00:00" "100 00:00:00" "DEC 2199" "4 Q 2199" "52 WK 2199" "SAT" "é" "naïve" "Übergröße" "日本語 тест" 0 -3
5 151 152 -99 -100 1e-300 "01-JAN-1970 00:00:00" "01-JAN-1970" "01/01/1970" "01.01.1970" "1970/01/01" "1970001" "00:00:01" "-1 02:03:04" "JAN 1970" "1 Q 1970" "1 WK 1970" "WED" "NA" "  lead" "none told" "no answer given here" 9007199254740993 0.05
END DATA.
STRING open (A300) /huge (A1000) /bytes (A256).
COMPUTE open = CONCAT(LPAD("end", 280, "a"), "z").
IF (id = 3) open = "".
IF (id = 4) open = CONCAT(LPAD("x", 150, "é"), "Ω").
COMPUTE huge = CONCAT(LPAD("", 251, "1"), LPAD("", 252, "2"), LPAD("", 255, "3"), LPAD("", 100, "4"), "-", name20).
IF (id = 2) huge = "short".
COMPUTE bytes = CONCAT(LPAD("", 254, "b"), "cd").
COMPUTE weight_of_person = id / 2.
NUMERIC news_paper news_radio news_tv news_net (F1.0).
RECODE q1 (1=1) (ELSE=0) INTO news_paper.
RECODE q2 (2=1) (ELSE=0) INTO news_radio.
RECODE q3 (1=1) (ELSE=0) INTO news_tv.
RECODE q4 (-1=1) (ELSE=0) INTO news_net.
FORMATS weight_of_person (F8.2).
VARIABLE LABELS id "The person's number" q1 "How often? (1 never - 5 always)" q3 "99 is no answer" huge "A very long text"
  name3 "Größe, 日本" weight_of_person "Weight".
VALUE LABELS q1 q2 q3 q4 1 "never" 2 "seldom" 3 "sometimes" 4 "often" 5 "always" -99 "refused" 99 "don't know" 0.5 "half"
  /name3 "abc" "the letters" "NA" "no answer"
  /name8 "y" "a y" /name9 "abcdefghi" "nine" "z" "a z"
  /name20 "twenty characters xx" "a text of twenty" /open "" "nothing said"
  /day "01-JAN-1970" "the first day".
MISSING VALUES q1 (5) q2 (3, 8, 152) q3 (98 THRU HI) q4 (LO THRU -2, 100) score (LO THRU -1) name3 ("NA") name9 ("none tol", "z")
  name20 ("no answe") day ("01-JAN-1970").
VARIABLE LEVEL id news_paper TO news_net (NOMINAL) q1 q2 (ORDINAL) score (SCALE).
VARIABLE WIDTH q1 (12).
VARIABLE ROLE /TARGET q2 /NONE id.
VARIABLE ATTRIBUTE VARIABLES=q1 ATTRIBUTE=source[1]("it's here") source[2]("page 5") asked("all").
DATAFILE ATTRIBUTE ATTRIBUTE=survey("invented").
MRSETS /MDGROUP NAME=$news LABEL="Where is news from?" VARIABLES=news_paper news_radio news_tv VALUE=1
  /MDGROUP NAME=$counted CATEGORYLABELS=COUNTEDVALUES LABELSOURCE=VARLABEL VARIABLES=q1 news_net VALUE=1
  /MDGROUP NAME=$texts VARIABLES=name3 name8 VALUE="x"
  /MCGROUP NAME=$often LABEL="Größe" VARIABLES=q1 q2.
FILE LABEL "An invented survey, Größe".
DOCUMENT First line. Second line.
WEIGHT BY weight_of_person.
SAVE OUTFILE="pspp-bytes.sav" /COMPRESSED.
SAVE OUTFILE="pspp-plain.sav" /UNCOMPRESSED.
SAVE OUTFILE="pspp.zsav" /ZCOMPRESSED.
