import { log } from "../../numeric/elementary/log";
import { createRandom } from "../../numeric/random/random";
import type { IrtModel } from "./irt-model";
import type { GroupPatterns } from "./irt-patterns";

/** A logit to start from, however rare the answer. */
const FAR = 20;

/** 1 over 1.702 squared: a slope of 1 in units of the logistic curve's own spread. */
const PER_SLOPE = 1 / 1.702 ** 2;
/** Half the range of the random part of the slopes on an exploratory model's further factors. */
const SPREAD = 0.5;

/**
 * Starting values of the free parameters: slopes of 1 (on an exploratory model's second factor and further ones small
 * and random), intercepts from the cumulative shares of the answers, means 0, variances 1, covariances .3.
 */
export function startingValues(
  model: IrtModel,
  groups: readonly GroupPatterns[],
  seed: number,
): Float64Array {
  const random = createRandom(seed);
  const starts = new Float64Array(model.free);
  const known = new Uint8Array(model.free);
  const logits = model.items.map((item, j) => cumulativeLogits(groups, j, item.categories));
  const loadings = loadingsPerItem(model);
  const exploratory =
    model.general === null && model.factors.length > 1 && loadings.every((n, j) => n > Math.min(1, j));
  for (const { kind, item, place, free, value } of model.parameters) {
    if (free < 0 || known[free] === 1) continue;
    known[free] = 1;
    if (kind === "d") starts[free] = logits[item]![place]! * Math.sqrt(1 + PER_SLOPE * loadings[item]!);
    else if (kind === "a" && exploratory && place > 0) starts[free] = SPREAD * (2 * random.uniform() - 1);
    else if (kind === "a" && model.general !== null && place !== model.general) starts[free] = value / 2;
    else starts[free] = value;
  }
  return starts;
}

function loadingsPerItem(model: IrtModel): number[] {
  const counts = model.items.map(() => 0);
  for (const { kind, group, item } of model.parameters) if (kind === "a" && group === 0) counts[item]!++;
  return counts;
}

/** Logit of the share that answered in category k + 1 or above, over all groups. */
function cumulativeLogits(groups: readonly GroupPatterns[], item: number, categories: number): number[] {
  const people = new Float64Array(categories);
  for (const { columns, weight } of groups) {
    columns[item]!.forEach((category, row) => {
      if (category >= 0) people[category]! += weight[row]!;
    });
  }
  const total = people.reduce((sum, value) => sum + value, 0);
  let below = 0;
  return Array.from({ length: categories - 1 }, (_, k) => {
    below += people[k]!;
    const logit = log((total - below) / below);
    return Math.max(-FAR, Math.min(FAR, logit));
  });
}
