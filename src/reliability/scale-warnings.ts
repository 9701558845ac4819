import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import type { GuttmanLambdas } from "./guttman";
import type { SplitHalf } from "./split-half";

/** What is known of a scale when its warnings are written. */
export interface ScaleFindings {
  readonly complete: PatternTable;
  readonly alpha: number | null;
  readonly itemRest: Readonly<Record<string, number | null>>;
  /** Ids of items on which all people with complete answers agree. */
  readonly constant: readonly string[];
  readonly split: SplitHalf | null;
  readonly lambdas: GuttmanLambdas | null;
  /** The interval of alpha. */
  readonly interval: readonly [number, number] | null;
  /** The sample has strata or clusters. */
  readonly designed: boolean;
}

/** Warnings on the coefficients of the observed scores of a scale with two items and two people or more. */
export function scaleWarnings(findings: ScaleFindings): Warning[] {
  const { complete, alpha, itemRest, constant } = findings;
  const ids = complete.items.map((item) => item.id);
  const against = ids.filter((id) => (itemRest[id] ?? 0) < 0);
  return [
    ...(constant.length > 0
      ? [
          warning(
            "constant-item",
            `Everybody with complete answers gave the same answer to ${constant.join(", ")}: alpha counts such an item without its adding anything, and standardized alpha, ordinal alpha and omega are not given.`,
          ),
        ]
      : []),
    ...(alpha === null
      ? [warning("no-variance", `Alpha is not defined: the sum of ${ids.join(", ")} does not vary.`)]
      : []),
    ...(alpha !== null && alpha < -1e-9
      ? [
          warning(
            "negative-alpha",
            `Alpha is ${alpha.toFixed(2)}, below 0: the items go against each other; check whether one is reverse-keyed.`,
          ),
        ]
      : []),
    ...(against.length > 0
      ? [
          warning(
            "negative-item-rest",
            `Correlated negatively with the rest of the scale: ${against.join(", ")}; check whether reverse-keyed.`,
          ),
        ]
      : []),
    ...(ids.length === 2
      ? [
          warning(
            "two-items",
            "A scale of two items: report Spearman-Brown, which equals alpha only where both have the same variance; alpha is lower otherwise (Eisinga et al. 2013).",
          ),
        ]
      : []),
    ...(findings.split?.exhaustive === false
      ? [
          warning(
            "sampled-splits",
            `Split-half reliability and lambda 4 come from ${findings.split.splits} random splits of ${ids.length} items: the true largest one can be higher.`,
          ),
        ]
      : []),
    ...(findings.lambdas && findings.lambdas.l6 === null
      ? [warning("no-lambda-6", "Lambda 6 is not given: the covariances of the items are singular.")]
      : []),
    ...(alpha !== null && findings.interval === null ? [noInterval(findings.designed)] : []),
  ];
}

function noInterval(designed: boolean): Warning {
  const who = designed ? "sampling units" : "people";
  return warning(
    designed ? "no-design-interval" : "no-interval",
    `Alpha has no interval: the ${who} with complete answers are too few, or too much alike, to tell how far it would vary.`,
  );
}

function warning(code: string, message: string): Warning {
  return { code, message };
}
