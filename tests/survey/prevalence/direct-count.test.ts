import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { disclosureRule } from "../../../src/survey/disclosure/disclosure";
import { estimatePrevalence } from "../../../src/survey/prevalence/estimate-prevalence";
import { hiddenFigures } from "../../../src/survey/prevalence/hidden-figures";
import { planPrevalence } from "../../../src/survey/prevalence/prevalence-plan";
import { yesTable } from "../../../src/survey/prevalence/yes-table";

const inData = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");
const sample = parseCsv(inData("sample/disrupting-harm.csv"));
const responses = readResponses(sample, disruptingHarm, { groups: ["country", "sex"], contexts: true });
const table = yesTable(responses);
const plan = planPrevalence(table, disruptingHarm, []);
const rule = disclosureRule({ disclosure: "none", threshold: null });
const rows = estimatePrevalence(plan, {
  wholeFile: false,
  seed: 1,
  missing: "imputed",
  design: surveyDesign(table),
  hidden: hiddenFigures(plan, { rule, domains: [], wholeFile: false }),
  rule,
});
const share = (
  variable: string,
  missing: string,
  more: { context?: string; group?: string; level?: string } = {},
) =>
  rows.find(
    (row) =>
      row.variable === variable &&
      row.missing === missing &&
      row.context === (more.context ?? null) &&
      row.group === (more.group ?? null) &&
      row.level === (more.level ?? null),
  );
const cells = (column: string): readonly string[] => sample.columns[sample.header.indexOf(column)]!;
const weights = cells("wgt_scaled").map(Number);
const ITEMS = disruptingHarm.items;

/** The weighted share of yes of the rows whose answer is known, counted from the file's cells. */
function counted(answer: (row: number) => boolean | null): { readonly n: number; readonly estimate: number } {
  let [n, all, yes] = [0, 0, 0];
  weights.forEach((weight, row) => {
    const is = answer(row);
    if (is === null) return;
    n++;
    all += weight;
    if (is) yes += weight;
  });
  return { n, estimate: yes / all };
}

const itemCells = new Map(ITEMS.map(({ id, column }) => [id, cells(column)]));
function said(id: string, row: number): boolean | null {
  const code = Number(itemCells.get(id)![row]);
  return code >= 1 && code <= 5 ? code > 1 : null;
}

/** What is known of a set: its answers by the rule named. */
function anyOf(
  answers: readonly (boolean | null)[],
  missing: "known" | "as-no" | "complete",
): boolean | null {
  const yes = answers.includes(true);
  if (missing === "as-no") return yes;
  const open = answers.includes(null);
  return missing === "complete" ? (open ? null : yes) : yes || !open ? yes : null;
}

describe("estimatePrevalence against counting the sample's rows", () => {
  it.each(["known", "as-no", "complete"] as const)("counts sets with missing answers %s", (missing) => {
    for (const [set, members] of Object.entries(disruptingHarm.sets)) {
      const direct = counted((row) =>
        anyOf(
          members.map((id) => said(id, row)),
          missing,
        ),
      );
      expect(share(set, missing)?.n).toBe(direct.n);
      expect(share(set, missing)?.estimate).toBeCloseTo(direct.estimate, 12);
    }
  });

  it("counts items that last happened online: yes in any of the context's columns", () => {
    for (const { id, contexts } of ITEMS) {
      const own = contexts.online!;
      const columns = own.columns.map(cells);
      const direct = counted((row) => {
        const is = said(id, row);
        if (is !== true) return is;
        const codes = columns.map((column) => column[row]!.trim());
        return (
          codes.some((code) => own.yes.includes(Number(code)) && code !== "") ||
          (codes.includes("") ? null : false)
        );
      });
      expect(share(id, "known", { context: "online" })?.n).toBe(direct.n);
      expect(share(id, "known", { context: "online" })?.estimate).toBeCloseTo(direct.estimate, 12);
    }
  });

  it("has the published figures that the sample was made to have, each by its source's rule for missing answers", () => {
    const any = Object.entries(disruptingHarm.sets).find(
      ([, members]) => members.length === ITEMS.length,
    )![0];
    expect(Math.abs(share(any, "as-no", { context: "online" })!.estimate! - 0.17)).toBeLessThan(0.0006);
    expect(Math.abs(share(any, "known")!.estimate! - 0.311)).toBeLessThan(0.003);
    const published = parseCsv(inData("published/online-prevalence-percent.csv"));
    const columnOf = (name: string): readonly string[] => published.columns[published.header.indexOf(name)]!;
    columnOf("country").forEach((level, at) => {
      for (const { id, column } of [...ITEMS, { id: any, column: "any_online" }]) {
        const percent = Number(columnOf(column)[at]);
        const found = share(id, "as-no", { context: "online", group: "country", level });
        if (found === undefined) expect(level).toBe("Overall");
        else expect(Math.abs(100 * found.estimate! - percent)).toBeLessThan(0.1001);
      }
    });
  });
});
