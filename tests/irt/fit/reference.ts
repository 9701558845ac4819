import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import type { FitIrtOptions } from "../../../src/irt/estimation/choose-e-step";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import { type IrtStructure, irtItems } from "../../../src/irt/model/irt-model";
import type { M2Fit } from "../../../src/irt/model/irt-result";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { freeParameters, type StoredAnswers, storedAnswers } from "../../support/stored-irt";

interface Dependence {
  readonly q3: readonly number[];
  readonly ldX2: readonly number[];
  readonly below1645: number;
  readonly below25: number;
}
interface Stored {
  readonly par: readonly number[];
  readonly m2: M2Fit;
  readonly sx2: readonly { readonly s_x2: number; readonly df: number }[];
  readonly dependence: Dependence;
  readonly g2: number;
}

export const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../reference/${name}.json`, import.meta.url), "utf8"));
/** Sums over all possible patterns of answers in R: scripts/reference/irt-fit.R. */
export const reference: Readonly<
  Record<"lsat6" | "lsat7" | "missing" | "groups" | "crossed" | "bifactor", Stored>
> & {
  readonly ordered: Stored & StoredAnswers & { readonly m2Reduced: M2Fit; readonly c2: M2Fit };
  readonly weighted: M2Fit;
  readonly design: M2Fit;
} = read("irt-fit");
export const core: Readonly<Record<string, StoredAnswers & { readonly par: readonly number[] }>> =
  read("irt-core");

/** A model at given values of its parameters. */
export function at(
  table: PatternTable,
  par: readonly number[],
  {
    structure = { kind: "one factor" },
    groups,
    ...options
  }: FitIrtOptions & { structure?: IrtStructure; groups?: readonly string[] | undefined } = {},
): FittedIrt {
  const model = irtModel({ items: irtItems(table), structure, groups });
  return fitIrt(table, model, {
    ...options,
    ...(groups === undefined ? {} : { by: "group" }),
    starts: freeParameters(model, par),
    maxIterations: 0,
    standardErrors: false,
  });
}

export const fittedTo = {
  lsat6: () => at(storedAnswers(core.lsat6!), core.lsat6!.par),
  lsat7: () => at(storedAnswers(core.lsat7!), core.lsat7!.par),
  missing: () => at(storedAnswers(core.missing!), core.missing!.par),
  ordered: () => at(storedAnswers(reference.ordered), reference.ordered.par),
  groups: () => at(storedAnswers(core.groups!), core.groups!.par, { groups: core.groups!.labels }),
  crossed: () =>
    at(storedAnswers(core.crossed!), core.crossed!.par, {
      structure: { kind: "confirmatory", model: "c =~ i1 + i2 + i3\ne =~ i3 + i4 + i5 + i6" },
      points: 21,
    }),
  bifactor: () =>
    at(storedAnswers(core.bifactor!), reference.bifactor.par, {
      structure: { kind: "bifactor", model: "e =~ i1 + i2 + i3\nn =~ i4 + i5 + i6 + i7" },
    }),
} as const;
type Case = keyof typeof fittedTo;
export const names = Object.keys(fittedTo) as Case[];
export const cases = names.filter((name) => name !== "bifactor");
