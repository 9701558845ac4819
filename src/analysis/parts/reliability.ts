import type { PatternTable } from "../../data/answers/pattern-table";
import { blankIncomplete } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import type { Structure } from "../../measures/structure";
import { addedValue } from "../../reliability/added-value";
import { cutScores } from "../../reliability/cut-scores";
import { groupMeans, noGroupMeans } from "../../reliability/group-means";
import { NO_OMEGA, ownOmega } from "../../reliability/own-omega";
import { reliability as reliabilityOf, type Scale } from "../../reliability/reliability";
import { distinctScales } from "../../reliability/scale-ids";
import type { GroupMeans } from "../../reliability/uses-result";
import { scaleUses } from "../../verdicts/scale-uses";
import { type AddedValueVerdict, addedValueVerdict, standardErrorOf } from "../../verdicts/scale-verdict";
import * as names from "../../words/messages";
import type { Analysis } from "../analysis";
import { comparedGroupings, compareLevels } from "../compared-groups";
import { analyzedScales } from "../models/analyzed-scales";
import { modelChoices } from "../models/fitted-models";
import type { Part, PartResults } from "../part";
import type { AnalysisSettings } from "../settings";

const reads = [
  "bootstrap",
  "seed",
  "correction",
  "correlation",
  "missing",
  "estimator",
  "categories",
  "crossed",
] as const;
type Choices = Pick<AnalysisSettings, (typeof reads)[number]>;

/** Reliability of all items as one scale and of every factor of every structure. */
export const reliability: Part<
  "reliability",
  "declared" | "working" | "workingModel" | "withheld" | "blocks",
  (typeof reads)[number],
  "bySamplingUnit" | "withDesign"
> = {
  id: "reliability",
  title: names.reliability,
  needs: ["declared", "working", "workingModel", "withheld", "blocks"],
  reads,
  tables: ["bySamplingUnit", "withDesign"],
  context: ["responses"],
  optional: { asked: "reliability", otherwise: { reliability: [] } },
  run({ bySamplingUnit, withDesign }, settings, { found, workers, responses: { measure } }) {
    const { bootstrap, seed, correction, correlation } = settings;
    const items = bySamplingUnit.items.map(({ id }) => id);
    const isMany = found.blocks.length > 0;
    const known = analyzedScales(isMany ? found.declared : scoredStructures(found), items);
    // A sum over several blocks of many items is nobody's score.
    const own = found.blocks.length > 1 ? known.filter(({ scale }) => scale !== "all") : known;
    const scales = [...own, ...blockScales(found.blocks)];
    const meansOf = meansByGrouping(withDesign, settings, found);
    const isDefaultCoding = (settings.categories === "dichotomized") === (measure.dichotomize !== null);
    return {
      reliability: scales.map((scale) => {
        const result = reliabilityOf(bySamplingUnit, scale, {
          bootstrap,
          seed,
          correction,
          correlation,
          workers,
        });
        const fitted = isMany ? NO_OMEGA : ownOmega(bySamplingUnit, scale.items, modelChoices(settings));
        const { omega, problem, located } = fitted;
        const standardError = standardErrorOf(result, located ?? omega);
        const cuts = isDefaultCoding
          ? cutScores(bySamplingUnit, scale.items, { measure, standardError })
          : null;
        return {
          ...result,
          outside: problem === null ? result.outside : { ...result.outside, omegaWithout: problem },
          omegaWithout: omega,
          omegaWith: located,
          standardError,
          classification: cuts,
          uses: scaleUses(result, meansOf(scale.items)),
          addedValue: addedValues(bySamplingUnit, scale, scales),
        };
      }),
    };
  },
};

/** Blocks that correlations gave, as scales of their own. */
const blockScales = (found: Analysis["blocks"]): Scale[] =>
  found
    .filter(({ origin }) => found.length > 1 && origin === "correlations")
    .map(({ id, label, items }) => ({ scale: id, structure: "blocks", label, items }));

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

/** By grouping, the reliability of a scale's means over the levels that comparisons may use; null without groupings. */
function meansByGrouping(
  table: PatternTable,
  settings: Choices,
  { withheld }: Pick<PartResults, "withheld">,
): (items: readonly string[]) => readonly GroupMeans[] | null {
  const groupings = comparedGroupings(table, settings).map((by) => ({ by, ...levelsOf(by) }));
  function levelsOf(by: string): { levels: PatternTable | null } {
    try {
      return compareLevels({ table, withheld }, by, ({ table: levels }) => ({ levels, leftOut: [] }));
    } catch (error) {
      if (error instanceof ItemwiseError && error.code === "groups-withheld") return { levels: null };
      throw error;
    }
  }
  return (items) =>
    groupings.length === 0
      ? null
      : groupings.map(({ by, levels }) => {
          const isWhole = items.every((id) => levels?.items.some((item) => item.id === id));
          if (levels === null || !isWhole) return noGroupMeans(by, "withheld");
          return groupMeans(settings.missing === "listwise" ? blankIncomplete(levels) : levels, items, by);
        });
}

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
