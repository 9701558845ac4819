import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { answersTable } from "../../../src/data/files/answers-table";
import { labelledText } from "../../../src/data/files/labelled-text";
import { bankMeasures } from "../../../src/measures/bank/bank";
import { parseMeasure } from "../../../src/measures/measure";
import { scoreColumns } from "../../../src/questions/score-columns";
import { SUMS_ONLY } from "../../support/sums-only";

/** Scores by row of a measure of the bank, by its definition. */
function scored(id: string, csv: string, options: { missingItems?: number; changed?: object } = {}) {
  const definition = bankMeasures.find((one) => one.id === id)?.definition;
  const measure = parseMeasure({ ...definition, ...options.changed });
  const table = answersTable(labelledText(parseCsv(csv)), measure);
  const responses = readResponses(table, measure, { groups: [], released: [] });
  return scoreColumns(responses, { ...SUMS_ONLY, missingItems: options.missingItems }, []);
}

const sums = (...given: Parameters<typeof scored>) =>
  Object.fromEntries(scored(...given).columns.map(({ name, values }) => [name, [...values]]));

const csvOf = (names: readonly string[], rows: readonly (readonly (number | "")[])[]): string =>
  [names, ...rows].map((cells) => cells.join(",")).join("\n");
const numbered = (stem: string, n: number): string[] =>
  Array.from({ length: n }, (_, k) => `${stem}_${k + 1}`);

describe("published scoring", () => {
  it("counts AUDIT-C's skipped questions 0 after Never, and others not at all", () => {
    const csv = csvOf(numbered("audit_c", 3), [
      [0, "", ""],
      [2, "", 1],
      [1, 2, 3],
      [4, 4, 4],
      [0, 1, ""],
    ]);
    const { total_sum } = sums("audit_c", csv);
    expect(total_sum).toEqual([0, Number.NaN, 6, 12, 1]);
  });

  it("prorates PHQ-9 with up to two blanks, and none of its subscales", () => {
    const csv = csvOf(numbered("phq9", 9), [
      [2, 1, 2, 1, 2, 1, 2, "", ""],
      [2, 1, "", "", 1, 1, 2, 1, 1],
      [2, 1, "", "", "", 1, 2, 1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
    ]);
    const { total_sum, ...subscales } = sums("phq9", csv);
    // (11 / 7) * 9 and (9 / 7) * 9: the mean of the completed items in place of two (Arrieta et al. 2017).
    expect(total_sum?.map((sum) => Math.round(sum * 100) / 100)).toEqual([14.14, 11.57, Number.NaN, 9]);
    // Somatic of items 3, 4, 5 and 8, affective of six items and so on: from one answer of three there is no sum.
    expect(Object.keys(subscales)).toHaveLength(4);
    expect(subscales.somatic_sum).toEqual([Number.NaN, Number.NaN, Number.NaN, 4]);
    expect(subscales.somatic_sum_2).toEqual([5, Number.NaN, Number.NaN, 3]);
    expect(sums("phq9", csv, { missingItems: 0 }).total_sum).toEqual([...Array(3).fill(Number.NaN), 9]);
  });

  it("doubles the sums of DASS-21's scales", () => {
    const rows = [0, 1, 2, 3].map((code) => Array.from({ length: 21 }, () => code));
    const found = sums("dass21", csvOf(numbered("dass21", 21), rows));
    // Seven items of 0 to 3 points, twice (Lovibond & Lovibond 1995): 0 to 42.
    expect(found[Object.keys(found).find((name) => /depression_sum/i.test(name)) ?? ""]).toEqual([
      0, 14, 28, 42,
    ]);
    expect(found[Object.keys(found).find((name) => /anxiety_sum/i.test(name)) ?? ""]).toEqual([
      0, 14, 28, 42,
    ]);
  });

  it("says that the answers at later times have no scores", () => {
    const names = numbered("phq9", 9);
    const repeat = { kind: "occasion", columns: Object.fromEntries(names.map((id) => [id, `${id}_t2`])) };
    const csv = csvOf(
      [...names, ...names.map((id) => `${id}_t2`)],
      [0, 1, 2, 3].map((code) => Array.from({ length: 18 }, () => code)),
    );
    const { columns, warnings } = scored("phq9", csv, { changed: { repeat } });
    expect([...(columns[0]?.values ?? [])]).toEqual([0, 9, 18, 27]);
    expect(warnings[0]).toMatch(/answers in phq9_1_t2, phq9_2_t2, phq9_3_t2 and 6 more have no scores here/);
    expect(scored("phq9", csv).warnings).toEqual([]);
  });

  it("refuses a rule that cannot be followed", () => {
    const items = bankMeasures.find((one) => one.id === "audit_c")?.definition?.items ?? [];
    const withBlank = (blank: object) => ({
      items: items.map((item, k) => (k === 1 ? { ...item, blank } : item)),
    });
    const csv = csvOf(numbered("audit_c", 3), [[0, 1, 2]]);
    expect(() => sums("audit_c", csv, { changed: withBlank({ if: "x", is: 0, counts: 0 }) })).toThrow(
      /items\[1\]\.blank\.if: "x" is no other item/,
    );
    expect(() => sums("audit_c", csv, { changed: withBlank({ if: "audit_c_1", is: 9, counts: 7 }) })).toThrow(
      /blank\.is: audit_c_1 has no category with code 9; items\[1\]\.blank\.counts/,
    );
  });
});
