import type { PatternTable } from "../../data/answers/pattern-table";
import { collapse } from "../../data/patterns/build-pattern-table";
import { withOneFactor } from "../../factor/structures/one-factor";
import { fitStructure } from "../../irt/estimation/fit-structure";
import { compareIrt } from "../../irt/fit/compare-irt";
import { type IrtEstimates, irtEstimates, withTests } from "../../irt/irt";
import type { IrtComparison } from "../../irt/model/irt-result";
import type { Structure } from "../../measures/structure";
import * as messages from "../messages";
import type { Failures, ModelInput, ModelPart, Models } from "../part";

const fitted = ["irtModel", "missing", "points", "seed", "askedOnly", "irtTests"] as const;
const models: Models<(typeof fitted)[number]> = {
  reads: fitted,
  inputs: ["table", "structures"],
  pieces(input) {
    // A command asks for the model of one structure, which is known later.
    if (input.settings.askedOnly) return [];
    return [
      (failures) => {
        const fits = fittedModels(input, failures);
        return { irt: fits.map(({ result }) => result), irtComparison: nestedComparisons(fits) };
      },
    ];
  },
};

/** The same of a working model that is not among them. */
const laterModels: typeof models = {
  reads: fitted,
  inputs: ["table", "structures", "working"],
  pieces: ({ table, settings, structures, working: [structure] }) => {
    const known = settings.askedOnly ? [] : withOneFactor(table, structures);
    const answers = answersOf({ table, settings });
    if (structure === undefined || known.some(({ id }) => id === structure.id)) return [];
    return [(failures) => ({ irt: fitsOf(answers, [structure], failures).map(({ result }) => result) })];
  },
};

/** Item response models of one factor, of the structures and of the working model, with comparisons of nested ones. */
export const irt: ModelPart<"irt" | "irtComparison"> = {
  id: "irt",
  title: messages.partIrt,
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "irt", otherwise: { irt: [], irtComparison: [] } },
  models,
  laterModels,
  run: (_tables, _settings, { pieces }) => ({
    irt: pieces().flatMap((piece) => piece.irt ?? []),
    irtComparison: pieces().flatMap((piece) => piece.irtComparison ?? []),
  }),
};

type Input = Pick<ModelInput<(typeof fitted)[number]>, "table" | "settings" | "structures">;

/** By table: models with estimates whose tests are still to come, by what they are of. */
const unfinished = new WeakMap<PatternTable, Map<string, IrtEstimates>>();

const fittedModels = (input: Input, failures: Failures) =>
  fitsOf(answersOf(input), withOneFactor(input.table, input.structures), failures);

/** What an item response model is fitted to, and how. */
function answersOf({
  table,
  settings: { irtModel, missing, points, seed, irtTests },
}: Pick<Input, "table" | "settings">) {
  const how = { model: irtModel ?? undefined, missing, points: points ?? undefined, seed };
  return { table, how, isLater: irtTests === "later" };
}

function fitsOf(
  { table, how, isLater }: ReturnType<typeof answersOf>,
  structures: readonly Structure[],
  failures: Failures,
) {
  const answers = collapse({ ...table, groupings: [] });
  const begun = unfinished.get(table) ?? new Map<string, IrtEstimates>();
  unfinished.set(table, begun);
  return structures.flatMap((structure) =>
    failures.attempt({ analysis: "irt", of: structure.id }, () => {
      const of = JSON.stringify([structure, how]);
      const estimates = begun.get(of) ?? irtEstimates(fitStructure(answers, structure, how), structure);
      if (isLater) begun.set(of, estimates);
      else begun.delete(of);
      const model = { name: structure.id, fitted: estimates.fitted };
      return { structure, model, result: isLater ? estimates.result : withTests(estimates) };
    }),
  );
}

/** Each model with every simpler one nested in it. */
const nestedComparisons = (fitted: readonly ReturnType<typeof fittedModels>[number][]): IrtComparison[] =>
  fitted.flatMap((larger) =>
    fitted
      .filter((smaller) => subdivides(larger.structure, smaller.structure))
      .map((smaller) => compareIrt(smaller.model, larger.model).comparison),
  );

/** Whether every item has one factor in both structures, and the factors of the larger subdivide those of the smaller. */
function subdivides(larger: Structure, smaller: Structure): boolean {
  const place = (structure: Structure): Map<string, string> =>
    new Map(structure.factors.flatMap(({ id, items }) => items.map((item) => [item, id] as const)));
  const [fine, coarse] = [place(larger), place(smaller)];
  const simple = (structure: Structure, places: Map<string, string>): boolean =>
    structure.factors.reduce((sum, { items }) => sum + items.length, 0) === places.size;
  if (!simple(larger, fine) || !simple(smaller, coarse) || fine.size !== coarse.size) return false;
  if (larger.factors.length <= smaller.factors.length) return false;
  return larger.factors.every(({ items }) => {
    const above = new Set(items.map((item) => coarse.get(item)));
    return above.size === 1 && !above.has(undefined);
  });
}
