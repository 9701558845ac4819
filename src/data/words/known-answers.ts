import { languages } from "./languages";

let known: ReadonlySet<string> | undefined;

/** Whether a text is an answer, or stands for none, in a language that is known, accents and all. */
export function isKnownAnswer(text: string): boolean {
  known ??= new Set(
    languages.flatMap(({ scales, noAnswer }) =>
      [...Object.values(scales).flat(2), ...noAnswer].map((word) =>
        word.toLowerCase().replace(/ț/g, "ţ").replace(/ș/g, "ş"),
      ),
    ),
  );
  return known.has(text.trim().toLowerCase());
}
