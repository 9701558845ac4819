import type { PatternTable } from "../../data/answers/pattern-table";
import type { Structure } from "../../measures/structure";
import { addedValue } from "../../reliability/added-value";
import { reliability as reliabilityOf, type Scale } from "../../reliability/reliability";
import { distinctScales } from "../../reliability/scale-ids";
import { scaleUses } from "../../verdicts/scale-uses";
import { type AddedValueVerdict, addedValueVerdict } from "../../verdicts/scale-verdict";
import * as names from "../../words/messages";
import type { Part, PartResults } from "../part";

const reads = ["bootstrap", "seed", "correction", "correlation"] as const;

/** Reliability of all items as one scale and of every factor of every structure. */
export const reliability: Part<
  "reliability",
  "declared" | "working" | "workingModel",
  (typeof reads)[number],
  "bySamplingUnit"
> = {
  id: "reliability",
  title: names.reliability,
  needs: ["declared", "working", "workingModel"],
  reads,
  tables: ["bySamplingUnit"],
  context: [],
  optional: { asked: "reliability", otherwise: { reliability: [] } },
  run({ bySamplingUnit }, { bootstrap, seed, correction, correlation }, { found, workers }) {
    const scales = analyzedScales(
      scoredStructures(found),
      bySamplingUnit.items.map(({ id }) => id),
    );
    return {
      reliability: scales.map((scale) => {
        const result = reliabilityOf(bySamplingUnit, scale, {
          bootstrap,
          seed,
          correction,
          correlation,
          workers,
        });
        return { ...result, uses: scaleUses(result), addedValue: addedValues(bySamplingUnit, scale, scales) };
      }),
    };
  },
};

/** The declared structures, and a factor solution that is the working model. */
export function scoredStructures({
  declared,
  working: [structure],
  workingModel,
}: Pick<PartResults, "declared" | "working" | "workingModel">): readonly Structure[] {
  return workingModel?.status === "exploratory" && structure !== undefined
    ? [...declared, structure]
    : declared;
}

/** All items as one scale, and every factor of every structure. */
export function analyzedScales(structures: readonly Structure[], items: readonly string[]): Scale[] {
  const allItems: Scale = { scale: "all", structure: null, label: names.allItems(), items };
  return [allItems, ...structures.flatMap((structure) => scalesOf(structure, items))];
}

/** Factors of a structure with their analyzed items; factors without any are left out. */
const scalesOf = (structure: Structure, analyzed: readonly string[]): Scale[] =>
  structure.factors
    .map(({ id, label, items }) => ({
      scale: id,
      structure: structure.id,
      label,
      items: items.filter((item) => analyzed.includes(item)),
    }))
    .filter(({ items }) => items.length > 0);

/** Added value over every larger scale with the same items and more, each item set once. */
function addedValues(
  units: PatternTable,
  { items: own }: Scale,
  scales: readonly Scale[],
): readonly AddedValueVerdict[] {
  if (own.length < 2) return [];
  const larger = scales.filter(
    ({ items }) => items.length > own.length && own.every((id) => items.includes(id)),
  );
  return distinctScales(larger).map(({ scale, structure, items: all }) =>
    addedValueVerdict({ over: scale, structure, ...addedValue(units, { own, all }) }),
  );
}
