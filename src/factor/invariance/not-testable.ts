import type { ModelTable } from "../model/model-table";
import { emptySteps, itemKind } from "./steps";

/**
 * What the ladder cannot test with such items (Wu & Estabrook 2016), in sentences; null if everything can be tested.
 */
export function notTestable(configural: ModelTable): string | null {
  const empty = emptySteps(configural);
  const sentences: string[] = [];
  if (itemKind(configural) === "binary") {
    sentences.push(
      "Items with two answers have a single threshold, so that equal loadings and equal thresholds cannot be tested one after the other: one step holds both equal.",
    );
    if (empty.includes("scalar")) {
      sentences.push(
        "With so few items on a factor that step constrains nothing; residual variances are held equal along with it.",
      );
    }
    return sentences.join(" ");
  }
  const single = configural.items.filter((_, j) => configural.thresholds[j] === 1);
  if (empty.includes("thresholds")) {
    sentences.push(
      "Items with three answers have two thresholds, whose equality constrains nothing by itself: it is tested along with the loadings.",
    );
  }
  if (single.length > 0) {
    const [verb, own] = single.length === 1 ? ["has", "its"] : ["have", "their"];
    sentences.push(
      `${single.join(", ")} ${verb} two answers and enter${single.length === 1 ? "s" : ""} with the intercepts: nothing tells ${own} loading, threshold and residual variance apart before.`,
    );
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}
