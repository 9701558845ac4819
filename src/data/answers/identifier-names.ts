const IDENTIFIER =
  /^(id|ids|uuid|guid|pid|respondentid|responseid|recordid|collectorid|participantid|caseid|deviceid|instanceid|seed|serial|key|rownames?|index)$/;

/** The words of a column's name, without trailing digits, and the name as one word. */
export function nameWords(name: string): string[] {
  const words = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase().replace(/\d+$/, ""));
  return [...words, words.join("")].filter((word) => word !== "");
}

/** Whether a column is by its name one of identifiers. */
export function isIdentifierName(name: string): boolean {
  return nameWords(name).some((word) => IDENTIFIER.test(word));
}
