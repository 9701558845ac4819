import { ItemwiseError } from "../../errors";

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  semicolon: ";",
  bar: "|",
  pipe: "|",
  space: " ",
};

/**
 * The character that a delimiter given by character or name stands for ("tab" is "\t").
 *
 * @throws ItemwiseError "bad-delimiter"
 */
export function delimiterCharacter(given: string): string {
  const delimiter = DELIMITER_NAMES[given] ?? given;
  if (delimiter.length === 1 && !'"\r\n\uFEFF\0'.includes(delimiter)) return delimiter;
  throw new ItemwiseError("bad-delimiter", `"${given}" cannot be the delimiter.`, {
    hint: `Give one character, or ${Object.keys(DELIMITER_NAMES).join(", ")}.`,
  });
}
