import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { dependenceTable, missingDependenceBlocks } from "../../../src/report/survey/missing-dependence";

const reference = JSON.parse(
  readFileSync(new URL("../../reference/missing-dependence.json", import.meta.url), "utf8"),
);
const IDS = ["x1", "x2", "x3", "x4"];

/** R's data: x1 is missing by x3, x2 by chance, x3 for three people, x4 in all of one group. */
function analysisWith(design: object, keep: (row: number) => boolean = () => true): Analysis {
  const lines = reference.g.flatMap((group: string, row: number) => {
    const cells = IDS.map((id) => reference.items[id][row] ?? "");
    return keep(row) ? [[...cells, group, reference.cluster[row], reference.weight[row]].join(",")] : [];
  });
  const measure = parseMeasure({
    id: "missing",
    sensitive: false,
    items: IDS.map((id) => ({ id, scale: "continuous" })),
    groups: { g: { column: "g" } },
    ...design,
  });
  const csv = [[...IDS, "g", "cluster", "weight"].join(","), ...lines].join("\n");
  const responses = readResponses(parseCsv(csv), measure, { groups: ["g"] });
  return analysisOf(responses, { parts: ["robustness"], bootstrap: 0 });
}

const simple = analysisWith({});
const clustered = analysisWith({ weight: { column: "weight" }, cluster: { column: "cluster" } });

describe("whether missing answers depend on others", () => {
  it.each([
    ["people drawn one by one", simple, reference.simple],
    ["weights and clusters", clustered, reference.clustered],
  ])("is tested as by R's survey, with %s", (_, { missingDependence }, expected) => {
    for (const { item, group, missing, ...figures } of expected) {
      const found = missingDependence?.items.find((one) => one.item === item);
      expect(found?.missing).toBe(missing);
      for (const [key, value] of Object.entries(figures))
        expect(found?.[key as "p"], `${item} ${key}`).toBeCloseTo(Number(value), 6);
      expect(found?.groups[0]?.p).toBeCloseTo(group, 8);
    }
  });

  it("is not tested where few answers are missing, and has no odds ratio where a group says all", () => {
    const [, , few, all] = simple.missingDependence?.items ?? [];
    expect(few).toMatchObject({ item: "x3", missing: 3, oddsRatio: null, groups: [{ p: null }] });
    expect(all).toMatchObject({ item: "x4", oddsRatio: null, p: null });
    expect(all?.groups[0]?.pHolm).toBeLessThan(1e-6);
  });

  it("comes with Little's test without a design, and alpha of all answers as psych has it", () => {
    const { alpha, little } = simple.missingDependence ?? {};
    expect(little?.chiSquare).toBeCloseTo(reference.little.chiSquare, 5);
    expect(little).toMatchObject({ df: reference.little.df });
    expect(little?.p).toBeCloseTo(reference.little.p, 9);
    expect(alpha?.answered).toBeCloseTo(reference.alpha.answered, 10);
    expect(alpha?.complete).toBeCloseTo(reference.alpha.complete, 10);
    expect(clustered.missingDependence?.little).toBeNull();
  });

  it("is null where everybody answered everything, and few people break nothing", () => {
    const isComplete = (row: number): boolean => IDS.every((id) => reference.items[id][row] !== null);
    expect(analysisWith({}, isComplete).missingDependence).toBeNull();
    const ten = analysisWith({}, (row) => row < 10);
    expect(ten.missingDependence?.items.every(({ p }) => p === null)).toBe(true);
    expect(missingDependenceBlocks(ten)).toMatchObject([
      { text: expect.stringMatching(/^Too few people/) },
      { place: "file" },
    ]);
  });
});

describe("the report", () => {
  it("names the items, the effect and the consequences, and has a table", () => {
    const [text] = missingDependenceBlocks(simple);
    expect(text).toMatchObject({ kind: "text" });
    const sentences = text?.kind === "text" ? text.text : "";
    expect(sentences).toContain("depends on the other answers for 1 of 2 tested: x1.");
    expect(sentences).toContain("3.17 for x1");
    expect(sentences).toContain("Missing answers also differ by g.");
    const others = missingDependenceBlocks(simple).flatMap((block) =>
      block.kind === "text" ? block.text : [],
    );
    expect(others.join(" ")).toContain("χ²(20) = 51.89, p < .001");
    expect(others.join(" ")).toContain(
      "Alpha of all items is .76 from all answers and .77 from complete ones.",
    );
    expect(missingDependenceBlocks(simple).some(({ kind }) => kind === "table")).toBe(true);
    expect(dependenceTable(simple)?.rows.map(({ groups }) => groups)).toEqual(["", "", "", "g"]);
  });

  it("is one sentence where few answers are missing", () => {
    const { missingDependence: found } = simple;
    const items = (found?.items ?? []).map((item) => ({ ...item, missing: 1 }));
    const few = { ...simple, missingDependence: found && { ...found, items } };
    expect(missingDependenceBlocks(few)).toMatchObject([
      { kind: "text", text: "0.6% of all answers are missing." },
      { kind: "table", place: "file" },
    ]);
  });
});
