import type { PatternTable } from "../data/pattern-table";
import type { Warning } from "../errors";
import type { CorrelationType } from "./correlation-matrix";
import type { NamedPair, PairSource } from "./pair-correlation";

/** A cell of a 2 x 2 table with fewer people than this makes the correlation unstable. */
const FEW = 5;
/** So many pairs are named in a message; the others are counted. */
const NAMED = 12;

/** What a reader of the correlations must know about the tables that they come from. */
export function correlationWarnings(
  table: PatternTable,
  pairs: readonly NamedPair[],
  { source, type }: { source: PairSource; type: CorrelationType },
): Warning[] {
  const name = (pair: NamedPair): string => `${table.items[pair.first]?.id}-${table.items[pair.second]?.id}`;
  const warnings: Warning[] = [];
  const say = (code: string, chosen: readonly NamedPair[], sentence: (names: string) => string): void => {
    if (chosen.length > 0) warnings.push({ code, message: sentence(listed(chosen.map(name))) });
  };
  for (const [id, labels] of Object.entries(source.unused)) {
    warnings.push({
      code: "unused-category",
      message: `Nobody chose ${labels.map((label) => `"${label}"`).join(", ")} on item ${id}: the correlations treat the item as if it did not have ${labels.length === 1 ? "this category" : "these categories"}.`,
    });
  }
  say(
    "zero-cell",
    pairs.filter((pair) => pair.adjusted),
    (names) =>
      `No one gave one of the four combinations of answers to the pair ${names}: the empty cell was given half a person and the margins were kept. Such a correlation rests on that choice.`,
  );
  say(
    "sparse-pair",
    pairs.filter((pair) => !pair.adjusted && pair.smallestCell !== null && pair.smallestCell < FEW),
    (names) =>
      `Fewer than ${FEW} people gave one of the four combinations of answers to the pair ${names}: the correlation is unstable.`,
  );
  say(
    "perfect-correlation",
    pairs.filter((pair) => Math.abs(pair.rho) >= 1),
    (names) =>
      `The answers to the pair ${names} are perfectly associated: the correlation is at its bound and has no standard error.`,
  );
  const ordinal = table.items.filter((item) => item.scale === "ordinal");
  if (type === "pearson" && ordinal.length > 0 && ordinal.length < table.items.length) {
    warnings.push({
      code: "mixed-scales",
      message: `Some items are continuous, so that all correlations are Pearson correlations; those of the ordered items (${ordinal.map((item) => item.id).join(", ")}) are of their category scores.`,
    });
  }
  if (table.weighting === "design") {
    warnings.push({
      code: "design-ignored",
      message:
        "The standard errors of the correlations allow for unequal weights; they ignore strata and clusters of the sampling design.",
    });
  }
  return warnings;
}

function listed(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(", ");
  return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;
}
