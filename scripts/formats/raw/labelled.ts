/** The answers with all that SPSS and Stata keep about them. */
import type { LabelledColumn, LabelledTable } from "../../../src/formats/kit/labelled-table";
import { ACCURACY, bfi, names, questions } from "./sources";

/** Labels of questions and answers, and "refused": as 99 and a range in SPSS, as `.a` in Stata. */
export function labelled(missing: "spss" | "stata"): LabelledTable {
  const labels = ACCURACY.map((label, k) => ({ value: k + 1, label }));
  const facts = { level: null, attributes: {}, missing: [] };
  const column = (
    name: string,
    label: string,
    values: (row: Record<string, string>, k: number) => number,
  ): LabelledColumn => ({
    name,
    label,
    ...facts,
    valueLabels: [],
    type: "number",
    tags: null,
    values: Float64Array.from(bfi, values),
  });
  const number = (cell: string | undefined): number =>
    cell === undefined || cell === "" ? Number.NaN : Number(cell);
  const items = names.map((name, place): LabelledColumn => {
    const isRefused = (k: number): boolean => (k * 7 + place * 3) % 61 === 0;
    const own = column(name, questions[place] ?? "", (row, k) =>
      isRefused(k) ? (missing === "spss" ? 99 : Number.NaN) : number(row[name]),
    );
    if (own.type === "text") return own;
    if (missing === "spss") {
      return {
        ...own,
        valueLabels: [...labels, { value: 99, label: "Refused" }],
        missing: place % 2 === 0 ? [{ value: 99 }] : [{ from: 90, to: 99 }],
        level: "ordinal",
      };
    }
    return {
      ...own,
      valueLabels: [...labels, { tag: 1, label: "Refused" }],
      tags: Uint8Array.from(bfi, (_, k) => (isRefused(k) ? 1 : 0)),
    };
  });
  const sex: LabelledColumn = {
    ...column("gender", "Gender", (row) => number(row.gender)),
    valueLabels: [
      { value: 1, label: "Male" },
      { value: 2, label: "Female" },
    ],
  };
  const columns = [
    column("caseid", "Case", (_, k) => 5000 + k),
    ...items,
    sex,
    column("age", "Age in years", (row) => number(row.age)),
    column("wt", "Design weight", (_, k) => 0.5 + ((k * 17) % 31) / 20),
  ];
  return {
    file: "raw",
    format: "raw",
    label: "Personality",
    rows: bfi.length,
    columns,
    weight: missing === "spss" ? "wt" : null,
    multipleResponses: [],
    notes: [],
  };
}
