import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { completeRows } from "../../../src/data/transform/select";
import { latentClasses } from "../../../src/irt/classes/latent-classes";
import type { LatentClasses, LatentClassModel } from "../../../src/irt/classes/latent-classes-result";
import reference from "../../reference/classes.json";
import { ITEMS, isMissing, reported, sampleChildren } from "../../support/sample-survey";
import { nineTable, tableOf } from "../../support/table";

export { reference };

type Values = readonly number[];

/** R's model of a data set; standard errors are null at a bound. */
export interface ExpectedClasses {
  readonly classes: number;
  readonly logLik: number;
  readonly parameters: number;
  readonly aic: number;
  readonly bic: number;
  readonly entropy?: number | null;
  readonly sizes: Values;
  readonly probabilities: readonly Values[];
  readonly se?:
    | {
        readonly sizes: readonly (number | null)[];
        readonly probabilities: readonly (readonly (number | null)[])[];
      }
    | undefined;
  readonly flexmix?: Flexmix | undefined;
}

export interface Flexmix {
  readonly logLik: number;
  /** From random starts. */
  readonly random: number;
  readonly bic: number;
  readonly sizes: Values;
  readonly yes: readonly Values[];
}

export interface ClassSet {
  readonly name: string;
  readonly table: () => PatternTable;
  readonly models: readonly ExpectedClasses[];
}

const { stored, files } = reference;

/** The sample survey's children by whether they reported each item. */
function sampleTable(): PatternTable {
  const children = sampleChildren();
  const answers = children.map((child) =>
    ITEMS.map((item) => (isMissing(child, item) ? null : Number(reported(child, item)))),
  );
  return tableOf(answers, { weights: children.map(({ wgt_scaled }) => wgt_scaled ?? 0) });
}

/** The data sets and R's models of them. */
export const CLASS_SETS: readonly ClassSet[] = [
  ...stored.map(({ name, patterns, counts, models }) => ({
    name,
    table: () =>
      tableOf(
        patterns.map((text) => [...text].map((cell) => (cell === "." ? null : Number(cell)))),
        { frequencies: counts },
      ),
    models,
  })),
  {
    name: "nine items, yes or no, complete answers",
    table: () => completeRows(nineTable("binary")),
    models: files.nineComplete.models,
  },
  { name: "nine items, yes or no", table: () => nineTable("binary"), models: files.nine.models },
  {
    name: "nine items, yes or no, weighted",
    table: () => nineTable("binary", { weighted: true }),
    models: files.nineWeighted.models,
  },
  { name: "nine items, graded", table: () => nineTable("ordinal"), models: files.nineOrdinal.models },
  { name: "the sample survey, weighted", table: sampleTable, models: files.sample.models },
];

const fitted = new Map<string, LatentClasses>();

/** Our models of a data set. */
export function classesOf({ name, table, models }: ClassSet): LatentClasses {
  const found = fitted.get(name) ?? latentClasses(table(), { most: models.length });
  fitted.set(name, found);
  return found;
}

export function modelOf(found: LatentClasses, classes: number): LatentClassModel {
  const model = found.models.find((own) => own.classes === classes);
  if (model === undefined) throw new Error(`no model with ${classes} classes`);
  return model;
}

/** By class all items' probabilities, and standard errors, in the order of R's. */
export function cellsOf({ profiles }: LatentClassModel, of: "probabilities" | "se"): (number | null)[][] {
  return profiles.map(({ items }) => items.flatMap((item) => [...item[of]]));
}
