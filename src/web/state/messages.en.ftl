blank = Blank
# Label of a code that the file has, but the measure did not have.
no-answer = No answer ({ $cell })
scale-number = Scale { $number }
