import type { PatternTable } from "../data/answers/pattern-table";
import { collapse } from "../data/patterns/build-pattern-table";
import { type FittedStructure, fitStructure } from "../irt/estimation/fit-structure";
import { compareIrt } from "../irt/fit/compare-irt";
import { describeIrt } from "../irt/irt";
import type { IrtComparison, IrtResult } from "../irt/model/irt-result";
import type { Structure } from "../measures/structure";
import type { Analysis } from "./analysis";
import type { ConfirmOptions } from "./confirm";
import { oneFactorStructure } from "./one-factor";

type ItemResponse = Pick<Analysis, "irt" | "irtComparison">;

interface Fitted {
  readonly structure: Structure;
  readonly fit: FittedStructure;
  readonly result: IrtResult;
}

/**
 * Item response models of one factor and of the structures, and those that have one another as special cases compared.
 * What cannot be computed is told to `failures`.
 *
 * @param table with strata and clusters where they enter standard errors
 */
export function itemResponse(table: PatternTable, options: Omit<ConfirmOptions, "by">): ItemResponse {
  const { settings, structures, failures } = options;
  const answers = collapse({ ...table, groupings: [] });
  const one = oneFactorStructure(answers, structures);
  const fitted = (one === null ? structures : [one, ...structures]).flatMap((structure): readonly Fitted[] =>
    failures.attempt({ analysis: "irt", of: structure.id }, () => {
      const fit = fitStructure(answers, structure, {
        model: settings.irtModel ?? undefined,
        missing: settings.missing,
        points: settings.points ?? undefined,
        seed: settings.seed,
      });
      return { structure, fit, result: describeIrt(fit, structure) };
    }),
  );
  return { irt: fitted.map(({ result }) => result), irtComparison: compared(fitted) };
}

/** Each model against every simpler one whose factors its own divide. */
function compared(fitted: readonly Fitted[]): IrtComparison[] {
  return fitted.flatMap((larger) =>
    fitted
      .filter((smaller) => smaller !== larger && divides(larger.structure, smaller.structure))
      .map((smaller) => {
        const named = ({ structure, fit }: Fitted) => ({ name: structure.id, fitted: fit.fitted });
        return compareIrt(named(smaller), named(larger)).comparison;
      }),
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
