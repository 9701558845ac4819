import type { Analysis } from "../../../analysis/analysis";
import { listed } from "./phrases";

const SO_FEW =
  "so few people gave one of their answers, or two of them together, that they could be known by a model";

/** Which items are in no model, and why; empty where all are in them. */
export function withheldItemsText({ data, disclosure: { withheld } }: Analysis): string {
  if (withheld.length === 0) return "";
  if (withheld.length === data.items.length)
    return `All items are left out of whatever relates items to one another, since ${SO_FEW}: there are no correlations, no factors, no models, no reliability.`;
  const one = withheld.length === 1;
  const what = `${listed(withheld)} ${one ? "is" : "are"} left out of whatever relates items to one another (correlations, factors, models, reliability), since ${SO_FEW}`;
  return data.items.length - withheld.length > 2
    ? `${what}.`
    : `${what}. What takes more than the two items left is not computed.`;
}

/** True where models have all items: of what is left of a declared structure there is no verdict. */
export function isWhole({ disclosure: { withheld } }: Pick<Analysis, "disclosure">): boolean {
  return withheld.length === 0;
}

/** Those of some items that are in no model, as "c and d are left out of models"; empty where all are in them. */
export function leftOutOf({ disclosure: { withheld } }: Analysis, items: readonly string[]): string {
  const out = withheld.filter((id) => items.includes(id));
  return out.length === 0 ? "" : `${listed(out)} ${out.length === 1 ? "is" : "are"} left out of models`;
}
