import type { Analysis, OtherAnswers } from "../../../analysis/analysis";
import { listed } from "./phrases";

/** How answers were analyzed, in a table's cell. */
export function analyzedAs(categories: OtherAnswers["categories"]): string {
  return categories === "declared" ? "as asked" : "yes or no";
}

/** The title of a table that repeats figures in the other categories. */
export function otherTitle({ categories }: OtherAnswers): string {
  return `The same with the answers ${categories === "declared" ? "as asked" : "as yes or no"}`;
}

/** Which items the other categories lack; null where none. */
export function otherItemsNote({ correlation, robustness }: Analysis): string | null {
  const { answers } = robustness;
  const left = correlation.items.filter((id) => answers !== null && !answers.items.includes(id));
  if (answers === null || left.length === 0) return null;
  return `Without ${listed(left)} where answers are ${analyzedAs(answers.categories)}: so few people gave some of these that they could be known.`;
}
