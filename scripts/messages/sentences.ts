import type { Expression, Pattern, Placeable, SelectExpression } from "@fluent/syntax";

/** What stands for an argument, a figure or a name in a text that is read without them. */
const ARGUMENT = "…";

/** More texts than this are not looked at: `textsOf` throws, since a test would pass what it has not seen. */
const MOST = 5000;

/**
 * The texts that a message can become, an ellipsis for each argument.
 * @param referred the pattern of a message or term that it refers to; an ellipsis stands for those it does not give
 * @returns each combination of its variants once
 * @throws RangeError where there are more than `MOST`
 */
export function textsOf(
  { elements }: Pattern,
  referred: (id: string) => Pattern | undefined = () => undefined,
): readonly string[] {
  let texts = [""];
  for (const element of elements) {
    const parts =
      element.type === "TextElement"
        ? [(element as { value: string }).value.replace(/\s*\n\s*/g, " ")]
        : textsOfExpression((element as Placeable).expression, referred);
    texts = [...new Set(texts.flatMap((text) => parts.map((part) => `${text}${part}`)))];
    if (texts.length > MOST) throw new RangeError(`A message has more than ${MOST} texts.`);
  }
  return texts;
}

function textsOfExpression(
  expression: Expression | Placeable,
  referred: (id: string) => Pattern | undefined,
): readonly string[] {
  switch (expression.type) {
    case "SelectExpression":
      return (expression as SelectExpression).variants.flatMap(({ value }) => textsOf(value, referred));
    case "StringLiteral":
      return [(expression as { value: string }).value];
    case "MessageReference":
    case "TermReference": {
      const { name } = (expression as { id: { name: string } }).id;
      const pattern = referred(expression.type === "TermReference" ? `-${name}` : name);
      return pattern === undefined ? [ARGUMENT] : textsOf(pattern, referred);
    }
    case "Placeable":
      return textsOfExpression((expression as Placeable).expression, referred);
    default:
      return [ARGUMENT];
  }
}

/** A text's sentences. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])(?<!\b(?:vs|al|e\.g|i\.e)\.)\s+/u).filter((sentence) => sentence.trim() !== "");

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
