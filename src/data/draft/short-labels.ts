/** What stands between a question and a part of it, in the names that survey platforms give: "Question [Part]". */
const BETWEEN = /^(.*?)(?: \[|\[| - | – |: |\/)(.+?)\]?$/su;
/** So many parts of a question are told without it. */
const PARTS = 3;

/**
 * Labels without the question that several of them begin with: "How often? [Sad]", "How often? [Tired]" and so on become
 * "Sad", "Tired".
 */
export function shortLabels(labels: readonly string[]): string[] {
  const split = labels.map((label) => BETWEEN.exec(label.trim()));
  const count = new Map<string, number>();
  for (const found of split) if (found?.[1]) count.set(found[1], (count.get(found[1]) ?? 0) + 1);
  const short = labels.map((label, place) => {
    const [, question = "", part = ""] = split[place] ?? [];
    return (count.get(question) ?? 0) >= PARTS && question.includes(" ") ? part.trim() : label;
  });
  return new Set(short).size === new Set(labels).size ? short : [...labels];
}
