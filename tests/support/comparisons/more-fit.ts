import { readFileSync } from "node:fs";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { describeCfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import { fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { mardia } from "../../../src/survey/items/mardia";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Further fit indices, residuals and multivariate normality";

type Figures = Readonly<Record<string, number | null>>;
export interface MoreFitReference {
  readonly data: "holzinger" | "cats";
  readonly model: string;
  readonly estimator: Estimator;
  readonly group: string | null;
  readonly standard: Figures;
  readonly scaled: Figures | null;
  readonly robust: Figures | null;
  readonly groups: readonly number[];
  readonly items: readonly string[];
  readonly implied: readonly (readonly number[])[];
  readonly z: readonly (readonly (number | null)[])[] | null;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../reference/${name}.json`, import.meta.url), "utf8"));
export const moreFitReference = read("more-fit") as {
  readonly models: Readonly<Record<string, MoreFitReference>>;
  readonly normality: Readonly<Record<string, Readonly<Record<string, number>>>>;
};
type Columns = Readonly<Record<string, readonly (number | string)[]>>;
const structural = read("structural") as { readonly data: Readonly<Record<string, Columns>> };
const inference = read("inference") as { readonly datCat: { readonly answers: Record<string, number[]> } };

/** The data of a reference model; school is a grouping. */
export function dataOf(name: string) {
  if (name === "cats") return fromAnswers({ items: inference.datCat.answers });
  const { school, ...numbers } = structural.data[name] ?? {};
  const items = Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, values.map(Number)]));
  return fromAnswers({
    items,
    scale: "continuous",
    groups: school === undefined ? {} : { school: school.map(String) },
  });
}

export function describedAs({ data, model, estimator, group }: MoreFitReference): CfaResult {
  const fitted = fitCfa(dataOf(data), model, { missing: "listwise", estimator, by: group ?? undefined });
  return describeCfa(fitted, { model });
}

const LAVAAN: Readonly<Record<string, string>> = { hoelter05: "cn_05", hoelter01: "cn_01", sabic: "bic2" };
/** Residuals of moments that the model reproduces have no z, and in lavaan a quotient of rounding errors. */
const REPRODUCED = 1e-3;

export function moreFitComparisons(): Comparison[] {
  const models = Object.entries(moreFitReference.models).flatMap(([name, reference]): Comparison[] => {
    const result = describedAs(reference);
    const about = { topic, data: `${DATA[reference.data]}: ${name}`, reference: BY.lavaan };
    const first = result.residuals[0]!;
    const place = reference.items.map((item) => first.names.indexOf(item));
    const pairs = place.flatMap((i, row) =>
      place.slice(0, row + 1).map((j, column) => [i, j, row, column] as const),
    );
    const own = pairs.map(([i, j]) => first.z?.[i]?.[j] ?? null);
    const theirs = pairs.map(([, , row, column]) => {
      const z = reference.z?.[row]?.[column] ?? null;
      return z !== null && Math.abs(z) < REPRODUCED ? null : z;
    });
    const figures = (["standard", "scaled", "robust"] as const).flatMap((version) =>
      Object.entries(result.moreFit?.[version] ?? {}).map(([id, value]) => ({
        value,
        their: reference[version]?.[LAVAAN[id] ?? id] ?? null,
      })),
    );
    return [
      {
        ...about,
        quantity: "further fit indices, all versions",
        ours: [
          ...figures.map(({ value }) => value),
          ...(result.moreFit?.groups ?? []).map((one) => one.chiSquare),
        ],
        theirs: [...figures.map(({ their }) => their), ...reference.groups],
        tolerance: TOLERANCE.iterated,
        relative: true,
      },
      {
        ...about,
        quantity: "implied covariances",
        ours: pairs.map(([i, j]) => first.implied[i]![j]!),
        theirs: pairs.map(([, , row, column]) => reference.implied[row]![column]!),
        tolerance: TOLERANCE.iterated,
      },
      {
        ...about,
        quantity: "standardized residuals",
        ours: own.map((z) => (z !== null && Math.abs(z) < REPRODUCED ? null : z)),
        theirs,
        tolerance: TOLERANCE.statistic,
        relative: true,
      },
    ];
  });
  const normality = Object.entries(moreFitReference.normality).map(([name, theirs]): Comparison => {
    const table = dataOf(name);
    const ids = table.items.map(({ id }) => id).filter((id) => /^[xy]\d/.test(id));
    const found = mardia(table, ids);
    return {
      topic,
      data: DATA[name] ?? name,
      quantity: "Mardia's skewness and kurtosis, with tests",
      reference: BY.psych,
      ours: Object.keys(theirs).map((key) => found && (Reflect.get(found, key) as number)),
      theirs: Object.values(theirs),
      tolerance: 1e-8,
      relative: true,
    };
  });
  return [...models, ...normality];
}

const DATA: Readonly<Record<string, string>> = {
  holzinger: "Holzinger and Swineford (1939)",
  cats: "datCat (semTools)",
  democracy: "Bollen's political democracy",
};
