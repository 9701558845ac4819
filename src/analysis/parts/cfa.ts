import { exploratoryStructure, withNamedParameters } from "../../factor/esem/candidate-structures";
import { firstStructure, withOneFactor } from "../../factor/structures/one-factor";
import { groupingKey, type Structure } from "../../measures/structure";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { lacksFactors } from "../../verdicts/more-factors";
import { judgedComparison } from "../../verdicts/preferred-model";
import { type Candidate, unfittedModel, type WorkingModel, workingModel } from "../../verdicts/working-model";
import type { AnalysisPart } from "../analysis-parts";
import * as messages from "../messages";
import { areFitted, askedStructures, foundStructure, solutionReads } from "../models/asked-models";
import { describe, fitModels, fitSettings, judgedModels } from "../models/fitted-models";
import type { ModelPart, Models, PartResults } from "../part";
import type { AnalysisSettings } from "../settings";
import { type Tables, tableOfEverybody } from "../tables";

const fitted = [...fitSettings, "workingModel", "askedOnly", "parts"] as const;
const models: Models<(typeof fitted)[number]> = {
  reads: fitted,
  readsParts: ["confirmatory"],
  onlyOfCommands: true,
  inputs: ["table", "everybody", "structures"],
  pieces({ table, everybody, structures, settings }) {
    const asked = settings.askedOnly
      ? askedStructures(table, structures, settings)
      : withOneFactor(table, structures);
    if (settings.askedOnly && (asked.length === 0 || !areFitted(asked, settings))) return [];
    return [(failures) => fitModels(everybody, asked, { settings, failures })];
  },
};
const reads = [...fitted, ...solutionReads, "bootstrap"] as const;

/** Parts that rest on the working model. */
export const RESTING: readonly AnalysisPart[] = [
  "norms",
  "confirmatory",
  "irt",
  "invariance",
  "dif",
  "shortForm",
  "robustness",
];

/**
 * Confirmatory models of one factor and of the structures, with their verdicts, and the working model among them. If no
 * declared structure fits, two more candidates are fitted: one with the parameters that its misfit names, and the
 * factor solution with the recommended number of factors. The latter is fitted, too, if the best declared structure is
 * rejected and has fewer factors. A command that asks for one model has that alone, or one found (`asked-models`).
 */
export const cfa: ModelPart<
  "cfa" | "comparison" | "workingModel" | "working",
  "retention" | "efa" | "confirmed",
  (typeof reads)[number],
  "bySamplingUnit" | "withDesign"
> = {
  id: "cfa",
  title: messages.partCfa,
  needs: ["retention", "efa", "confirmed"],
  reads,
  readsParts: ["confirmatory"],
  onlyOfCommands: true,
  tables: ["bySamplingUnit", "withDesign"],
  context: [],
  comparedByValue: ["cfa", "comparison", "workingModel", "working"],
  optional: {
    asked: RESTING,
    otherwise: { cfa: [], comparison: null, workingModel: null, working: [] },
  },
  models,
  run({ bySamplingUnit, withDesign }, settings, { workers, onProgress, pieces: results, found, failures }) {
    const { missing, correction, estimator, parameterization, scaling, information, auxiliary } = settings;
    const { bootstrap, seed, workingModel: askedFor, blockRotation, rotationStarts } = settings;
    const rotating = { blockRotation, rotationStarts, seed };
    const fitting = {
      missing,
      correction,
      estimator,
      parameterization,
      scaling,
      information,
      auxiliary,
      ...rotating,
    };
    const everybody = tableOfEverybody({ withDesign, bySamplingUnit }, missing);
    const how = { ...fitting, bootstrap, seed, workers, onProgress, everybody };
    const { retention, efa } = found;
    const pieces = results();
    const comparison = pieces.find((piece) => piece.comparison)?.comparison ?? null;
    const declared = found.confirmed;
    const fitted = pieces.flatMap((piece) => piece.described ?? []);
    const first = judgedModels(withDesign, fitted, { ...how, comparison });
    const known = knownStructures({ bySamplingUnit, withDesign }, declared, settings);
    const candidates = candidatesOf(first, known);
    const choice = { tests: comparison?.tests ?? [], askedFor };
    const isNeeded = ({ origin }: { readonly origin: Candidate["origin"] }): boolean =>
      !isSettled(candidates, askedFor) ||
      (origin === "exploratory" && isShort(workingModel(candidates, choice), first, retention));
    const proposed = settings.askedOnly
      ? known.filter((one) => fitted.length === 0 && areFitted([one.structure], settings))
      : furtherCandidates(candidates, { retention, efa }).filter(isNeeded);
    const further = proposed.flatMap((one) =>
      failures.attempt({ analysis: "cfa", of: one.structure.id }, () => ({
        ...one,
        described: describe(everybody, one.structure, fitting),
      })),
    );
    const added = judgedModels(
      withDesign,
      further.map(({ described }) => described),
      { ...how, comparison: null },
    );
    const all = [...candidates, ...further.map((one, at): Candidate => ({ ...one, model: added[at]! }))];
    const judged = [...first, ...added];
    const unfitted = settings.askedOnly
      ? (known[0]?.structure ?? null)
      : firstStructure(withDesign, declared);
    const working =
      workingModel(all, choice) ??
      unfittedModel(unfitted, {
        why: judged.length > 0 ? "no-solution" : "not-compared",
        origin: settings.askedOnly ? known[0]?.origin : undefined,
      });
    const structures = [...all.map(({ structure }) => structure), ...(unfitted === null ? [] : [unfitted])];
    const ids = working === null ? [] : [working.structure, ...working.others];
    return {
      cfa: judged,
      comparison:
        comparison && judgedComparison(comparison, { models: judged, preferred: working?.structure ?? null }),
      workingModel: working,
      working: ids.flatMap((id) => structures.find((structure) => structure.id === id) ?? []),
    };
  },
};

/** Whether no further candidate is needed: a declared structure fits, and the user asked for no other model. */
const isSettled = (candidates: readonly Candidate[], askedFor: string | null): boolean =>
  (askedFor === null || candidates.some(({ structure }) => structure.id === askedFor)) &&
  candidates.some(
    ({ origin, model: { converged, admissible, verdict } }) =>
      origin === "declared" && converged && admissible && verdict.code !== "does-not-fit",
  );

/** Whether the model chosen so far is rejected and has fewer factors than are recommended. */
function isShort(
  chosen: WorkingModel | null,
  models: readonly JudgedCfa[],
  retention: PartResults["retention"],
): boolean {
  const model = models.find(({ structure }) => structure === chosen?.structure);
  return model !== undefined && lacksFactors(model, retention?.recommended ?? null);
}

type Known = Omit<Candidate, "model">;

/** The structures to fit before the working model is known: one factor and the declared ones, or what a command asks for. */
function knownStructures(
  { bySamplingUnit, withDesign }: Pick<Tables, "bySamplingUnit" | "withDesign">,
  declared: readonly Structure[],
  settings: Pick<AnalysisSettings, (typeof reads)[number]>,
): readonly Known[] {
  const known = settings.askedOnly
    ? askedStructures(withDesign, declared, settings)
    : withOneFactor(withDesign, declared);
  if (known.length === 0 && settings.askedOnly) {
    const found = foundStructure(bySamplingUnit, settings);
    return found === null ? [] : [found];
  }
  return known.map((structure) => ({
    origin: declared.includes(structure) ? "declared" : "one-factor",
    structure,
  }));
}

/** The fitted models of the items that most declared structures have, one factor of the same items among them. */
function candidatesOf(models: readonly JudgedCfa[], known: readonly Known[]): Candidate[] {
  const all = models.flatMap((model): Candidate[] => {
    const own = known.find(({ structure }) => structure.id === model.structure);
    return own === undefined ? [] : [{ ...own, model }];
  });
  const keyOf = ({ model }: Candidate): string => [...model.items].sort().join(" ");
  const count = (key: string): number =>
    all.filter((one) => one.origin === "declared" && keyOf(one) === key).length;
  const [largest] = all.map(keyOf).sort((a, b) => count(b) - count(a));
  return all.filter((one) => keyOf(one) === largest);
}

/** Candidates chosen on these data, in order of preference. */
function furtherCandidates(
  candidates: readonly Candidate[],
  { retention, efa }: Pick<PartResults, "retention" | "efa">,
): Known[] {
  const taken = candidates.map(({ structure }) => structure.id);
  const modified = candidates
    .filter(({ origin }) => origin === "declared")
    .flatMap(({ structure, model }): Known[] => {
      const added = withNamedParameters(structure, model.localMisfit, taken);
      return added === null ? [] : [{ origin: "with-parameters", structure: added, base: structure.id }];
    });
  const solution = efa.find(({ factors }) => retention !== null && factors === leadingNumber(retention));
  const sameItems = candidates.every(({ model }) => model.items.length === solution?.items.length);
  const explored = sameItems ? exploratoryStructure(solution, taken) : null;
  const isNew =
    explored !== null &&
    candidates.every(({ structure }) => groupingKey(structure.factors) !== groupingKey(explored.factors));
  return [...modified, ...(isNew ? [{ origin: "exploratory", structure: explored } as const] : [])];
}
