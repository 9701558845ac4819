import type { Expression, Pattern, Placeable, SelectExpression } from "@fluent/syntax";

/** What stands for an argument, a figure or a name in a text that is read without them. */
const ARGUMENT = "…";

/** At most so many texts of a message: the first variants of the others. */
const MOST = 200;

/**
 * The texts that a message can become, an ellipsis for each argument.
 * @returns each combination of its variants once, the first `MOST`
 */
export function textsOf({ elements }: Pattern): readonly string[] {
  let texts = [""];
  for (const element of elements) {
    const parts =
      element.type === "TextElement"
        ? [(element as { value: string }).value.replace(/\s*\n\s*/g, " ")]
        : textsOfExpression((element as Placeable).expression);
    texts = texts.flatMap((text) => parts.map((part) => `${text}${part}`)).slice(0, MOST);
  }
  return [...new Set(texts)];
}

function textsOfExpression(expression: Expression | Placeable): readonly string[] {
  switch (expression.type) {
    case "SelectExpression":
      return (expression as SelectExpression).variants.flatMap(({ value }) => textsOf(value));
    case "StringLiteral":
      return [(expression as { value: string }).value];
    case "Placeable":
      return textsOfExpression((expression as Placeable).expression);
    default:
      return [ARGUMENT];
  }
}

/** A text's sentences. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])(?<!\b(?:vs|al|e\.g|i\.e)\.)\s+/u).filter((sentence) => sentence.trim() !== "");

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
