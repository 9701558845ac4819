import { describe, expect, it } from "vitest";
import {
  differingGroups,
  difItemsTable,
  itemVerdict,
  shiftsTable,
} from "../../../../src/report/comparability/dif/dif-tables";
import { comparedItems, type Grouping, groupingsOf } from "../../../../src/report/comparability/groupings";
import { exampleAnalysis } from "../../../support/example-analysis";

const analysis = exampleAnalysis();
const [, country] = groupingsOf(analysis) as [Grouping, Grouping];

describe("the words on single items", () => {
  it("say what was found, and why not", () => {
    const items = country.results.flatMap((result) => result.items);
    expect(items.map(itemVerdict)).toEqual([
      "no difference found",
      "no difference found",
      "differs by more than the cut-off",
      "It cannot be compared: in Kenya nobody chose “Yes”.",
    ]);
    expect(itemVerdict({ ...items[0]!, verdict: "undecided", problem: "in Kenya it is not compared." })).toBe(
      "no difference found, but at least one group has too few answers. In Kenya it is not compared.",
    );
  });

  it("name no group of few people", () => {
    const [item] = comparedItems(country).filter(({ item: { id } }) => id === "h");
    expect(item && differingGroups(item)).toBe(
      "Kenya, Mozambique, Namibia, Tanzania, Uganda, a small group and Viet Nam",
    );
  });
});

describe("the tables of items", () => {
  it("have both questions and both shares, and no small group", () => {
    expect(difItemsTable(analysis, country)?.rows).toHaveLength(4);
    const shifts = shiftsTable(country);
    const labels = shifts?.columns.map(({ label }) => label) ?? [];
    expect(labels).toContain("p (shift = 0)");
    expect(labels).toContain("Shrunken shift, logits");
    expect(labels).toContain("Model-implied share, items held equal");
    expect(shifts?.rows).toHaveLength(3 * 7);
    expect(shifts?.rows.map(({ level }) => level)).not.toContain("Thailand");
  });

  it("keep a hidden share hidden", () => {
    const results = country.results.map((result) => ({
      ...result,
      items: result.items.map((item) => ({
        ...item,
        groups: item.groups.map((own) => ({ ...own, share: null })),
      })),
    }));
    const rows = shiftsTable({ ...country, results })?.rows ?? [];
    expect(new Set(rows.flatMap(({ observed, implied }) => [observed, implied]))).toEqual(new Set(["(*)"]));
  });
});
