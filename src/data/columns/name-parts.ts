import { repeatMark } from "./repeat-marks";

/** A name without a sure mark of its time or rater at its end. */
function withoutMark(name: string): string {
  const [, before = name, last = ""] = /^(.+)[_.-]([^_.-]+)$/.exec(name) ?? [];
  return repeatMark(last)?.isSure === true ? before : name;
}

/** A column name without its number: "A" of "A1" and "A1_t2", "q" of "q12r", "SQ[]" of "SQ[SQ003]"; empty if it has none. */
export function stem(name: string): string {
  const whole = name.trim();
  const [found] = [withoutMark(whole), whole].flatMap(
    (text) => /^(.*?)\d+[a-z]?([\])]?)$/i.exec(text)?.slice(1).join("") ?? [],
  );
  return found?.toLowerCase() ?? "";
}

/** The beginning of a name up to its last separator: "estrategias/rcsi_" of "estrategias/rcsi_comidas"; empty if none. */
export const partOf = (name: string): string => /^(.*\p{L}.*?[_./])[^_./]+$/u.exec(name.trim())?.[1] ?? "";

/** The end of a name from its last separator: "sat" of "income_sat"; empty if none. */
export const suffixOf = (name: string): string =>
  /\p{L}.*[_./-](\p{L}[^_./-]*)$/u.exec(name.trim())?.[1] ?? "";

/** What numbered names share, as `stem`, but for numbers of times and years: "class" of "class1"; empty for "class_t1". */
export function seriesOf(name: string): string {
  const bare = withoutMark(name.trim());
  return /(^|\D)(19|20)\d\d$/.test(bare) || !/\d[a-z]?[\])]?$/i.test(bare) ? "" : stem(bare);
}

/** How survey platforms name a part of a question: "Question [Part]", "Question - Part", "group/part". */
const PARTS: readonly RegExp[] = [
  /^(.*?) ?\[(.+)\]$/su,
  /^(.*?)(?: \[|\[| - | – |: )(.+)$/su,
  /^(.*?)\/(.+)$/su,
];

/** A question and its part: "How often?" and "Sad" of "How often? [Sad]"; null where a text has no parts. */
export function questionParts(text: string): { readonly question: string; readonly part: string } | null {
  const whole = text.trim();
  const [, question = "", part = ""] =
    PARTS.map((parts) => parts.exec(whole)).find((found) => found !== null) ?? [];
  return question === "" ? null : { question, part: part.trim() };
}
