import { readFileSync } from "node:fs";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../src/data/transform/dichotomize";
import { selectItems } from "../../src/data/transform/select";
import type { IrtModel } from "../../src/irt/model/irt-model";
import { parseMeasure } from "../../src/measures/measure";
import { tableOf } from "./table";

/** Answers as scripts/reference/irt-*.R store them: by group, one digit per item, "." where missing. */
export interface StoredAnswers {
  readonly answers: readonly (readonly string[])[];
  readonly count: readonly (readonly number[])[];
  readonly labels?: readonly string[];
}

/** Stored answers as a table of items i1, i2, ...; their groups are the grouping "group". */
export function storedAnswers({ answers, count, labels = [] }: StoredAnswers): PatternTable {
  const texts = answers.flat();
  const groups = { group: answers.flatMap((own, g) => own.map(() => labels[g] ?? "")) };
  return tableOf(
    texts.map((text) => [...text].map((digit) => (digit === "." ? null : Number(digit)))),
    {
      ids: [...(texts[0] ?? "")].map((_, j) => `i${j + 1}`),
      frequencies: count.flat(),
      ...(labels.length > 0 ? { groups } : {}),
    },
  );
}

/** Free parameters from a list of slopes factor by factor, intercepts item by item, means, covariances. */
export function freeParameters(model: IrtModel, values: readonly number[]): Float64Array {
  const key = (row: number): readonly number[] => {
    const { kind, item, place, second } = model.parameters[row]!;
    return [["a", "d", "mean", "cov"].indexOf(kind), kind === "a" ? place : 0, item, place, second];
  };
  const rows = model.parameters.flatMap(({ free }, row) =>
    free >= 0 && model.parameters.findIndex((other) => other.free === free) === row ? [row] : [],
  );
  rows.sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    const at = one.findIndex((value, k) => value !== other[k]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  });
  const out = new Float64Array(model.free);
  rows.forEach((row, k) => {
    out[model.parameters[row]!.free] = values[k]!;
  });
  return out;
}

/** Items a to e of nine.csv with its weights, strata and clusters; incomplete answers are emptied. */
export function designedNine(): PatternTable {
  const read = (name: string) => readFileSync(new URL(`../reference/nine.${name}`, import.meta.url), "utf8");
  const measure = parseMeasure(JSON.parse(read("measure.json")));
  const responses = readResponses(parseCsv(read("csv")), measure);
  const table = selectItems(dichotomize(patternTable(responses, { design: true }), measure), [..."abcde"]);
  const columns = table.columns.map((column) =>
    Int16Array.from(column, (value, row) => (table.columns.some((own) => own[row]! < 0) ? -1 : value)),
  );
  return { ...table, columns };
}
