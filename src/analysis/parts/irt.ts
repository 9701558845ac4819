import { collapse } from "../../data/patterns/build-pattern-table";
import { fitStructure } from "../../irt/estimation/fit-structure";
import { compareIrt } from "../../irt/fit/compare-irt";
import { describeIrt } from "../../irt/irt";
import type { IrtComparison } from "../../irt/model/irt-result";
import type { Structure } from "../../measures/structure";
import type { Failures } from "../failures";
import type { ModelInput, ModelPart } from "../part";
import { withOneFactor } from "./one-factor";

type Fitted = ReturnType<typeof fittedModels>[number];

/** Item response models of one factor and of the structures, and those that have one another as special cases compared. */
export const irt: ModelPart<"irt" | "irtComparison"> = {
  id: "irt",
  needs: ["pieces"],
  optional: { asked: "irt", otherwise: { irt: [], irtComparison: [] } },
  pieces: (input) => [
    (failures) => {
      const fitted = fittedModels(input, failures);
      return { irt: fitted.map(({ result }) => result), irtComparison: compared(fitted) };
    },
  ],
  run: (_tables, _settings, { found: { pieces } }) => ({
    irt: pieces.flatMap((piece) => piece.irt ?? []),
    irtComparison: pieces.flatMap((piece) => piece.irtComparison ?? []),
  }),
};

function fittedModels({ table, settings, structures }: ModelInput, failures: Failures) {
  const answers = collapse({ ...table, groupings: [] });
  return withOneFactor(answers, structures).flatMap((structure) =>
    failures.attempt({ analysis: "irt", of: structure.id }, () => {
      const fit = fitStructure(answers, structure, {
        model: settings.irtModel ?? undefined,
        missing: settings.missing,
        points: settings.points ?? undefined,
        seed: settings.seed,
      });
      const model = { name: structure.id, fitted: fit.fitted };
      return { structure, model, result: describeIrt(fit, structure) };
    }),
  );
}

/** Each model against every simpler one whose factors its own divide. */
function compared(fitted: readonly Fitted[]): IrtComparison[] {
  return fitted.flatMap((larger) =>
    fitted
      .filter((smaller) => divides(larger.structure, smaller.structure))
      .map((smaller) => compareIrt(smaller.model, larger.model).comparison),
  );
}

/** Whether every item has one factor in both, and those of the one structure are parts of those of the other. */
function divides(larger: Structure, smaller: Structure): boolean {
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
