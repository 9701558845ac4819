import type { ModelTable } from "../model/model-table";
import * as messages from "./messages";
import { emptySteps, itemKind } from "./steps";

/**
 * What the ladder cannot test with such items (Wu & Estabrook 2016), in sentences; null if everything can be tested.
 */
export function notTestable(configural: ModelTable): string | null {
  const empty = emptySteps(configural);
  const sentences: string[] = [];
  if (itemKind(configural) === "binary") {
    sentences.push(messages.binaryThresholds());
    if (empty.includes("scalar")) sentences.push(messages.binaryFewItems());
    return sentences.join(" ");
  }
  const single = configural.items.filter((_, j) => configural.thresholds[j] === 1);
  if (empty.includes("thresholds")) sentences.push(messages.threeCategories());
  if (single.length > 0) sentences.push(messages.singleThresholds({ items: single }));
  return sentences.length === 0 ? null : sentences.join(" ");
}
