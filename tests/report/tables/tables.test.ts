import { describe, expect, it } from "vitest";
import { patternTable } from "../../../src/report/confirmatory/confirmatory";
import { correlationTable } from "../../../src/report/correlation/correlation";
import { retentionTable } from "../../../src/report/exploratory/exploratory";
import { loadingsTable } from "../../../src/report/exploratory/solution-tables";
import type { ReportTable } from "../../../src/report/kit/tables/section";
import {
  coefficientsTable,
  itemReliabilityTable,
  lambdaTable,
  reliabilityTable,
} from "../../../src/report/reliability/reliability-table";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const labels = (table: ReportTable | null): readonly string[] => table!.columns.map(({ label }) => label);
const column = (table: ReportTable | null, key: string) => table!.rows.map((row) => row[key]);

describe("correlations", () => {
  it("are a lower triangle with thresholds", () => {
    const table = correlationTable(analysis)!;
    expect(table.rows[1]?.item_a).toBe(analysis.correlation.matrix[1]?.[0]);
    expect(table.rows[0]?.item_b).toBe("");
    expect(column(table, "threshold1")).toEqual(
      analysis.correlation.items.map((id) => analysis.correlation.thresholds[id]?.[0]),
    );
  });

  it("have a column per threshold for ordered items", () => {
    const thresholds = Object.fromEntries(analysis.correlation.items.map((id) => [id, [0.1, 0.2, 0.3]]));
    const table = correlationTable({
      ...analysis,
      correlation: { ...analysis.correlation, type: "polychoric", thresholds },
    })!;
    expect(labels(table).slice(-3)).toEqual(["Threshold 1", "Threshold 2", "Threshold 3"]);
    expect(table.title).toBe("Polychoric correlations and thresholds");
  });
});

describe("number of factors", () => {
  it("has every rule with its number, and whether it decides", () => {
    const { parallel, map, empiricalKaiser, kaiser, tests } = analysis.retention;
    const table = retentionTable(analysis);
    expect(column(table, "factors")).toEqual([
      ...[tests.factors, empiricalKaiser, parallel.components, parallel.factors, map.factors, kaiser],
    ]);
    expect(column(table, "decides")).toEqual(["yes", "yes", "no", "yes", "no", "no"]);
    const evidence = [{ rule: "parallel-factors" as const, factors: null }];
    const beyond = retentionTable({ ...analysis, retention: { ...analysis.retention, evidence } });
    expect(column(beyond, "decides")).toEqual(["yes", "yes", "no", "no", "no", "no"]);
    expect(table!.notes).toEqual(["Parallel analysis: 500 random data sets, 95th percentile, seed 1."]);
  });
});

describe("factor solutions", () => {
  const [one, two, three] = analysis.efa;

  it("have loadings with communalities, salient ones emphasized from .40 on", () => {
    const table = loadingsTable(analysis, two!)!;
    const order = table.rows.map(({ item }) => two!.items.indexOf(String(item)));
    expect(order).toEqual([5, 6, 7, 8, 0, 1, 2, 3, 4]); // By factor of the shown structure.
    expect(table.rows.map(({ factor1, factor2 }) => [factor1, factor2])).toEqual(
      order.map((at) => two?.loadings[at]),
    );
    expect(column(table, "communality")).toEqual(order.map((at) => two?.communalities[at]));
    const salient = order.flatMap((at, r) =>
      (two?.loadings[at] ?? []).flatMap((value, f) =>
        Math.abs(value) >= 0.4 ? [{ row: r, key: `factor${f + 1}` }] : [],
      ),
    );
    expect(table.emphasis).toEqual(salient);
    const edge = { ...two!, loadings: two!.loadings.map(() => [-0.4, 0.39999]) };
    expect(loadingsTable(analysis, edge)!.emphasis).toHaveLength(9);
  });

  it("carry the name of the declared factor that they are similar to", () => {
    expect(labels(loadingsTable(analysis, two!))).toContain("Risk of sexual exploitation");
  });

  it.each(["none", "varimax", "oblimin"] as const)(
    "name their correlations by the rotation %s",
    (rotation) => {
      const notes = loadingsTable(analysis, { ...two!, rotation })!.notes.join(" ");
      expect(/Factors correlate \.\d\d\./.test(notes)).toBe(rotation === "oblimin");
    },
  );

  it("name a Heywood case", () => {
    expect(loadingsTable(analysis, three!)!.notes.join(" ")).toContain(
      "the uniqueness of a reached its lower bound",
    );
    expect(loadingsTable(analysis, two!)!.notes.join(" ")).not.toContain("Heywood");
  });

  it("have the correlations of more than two factors one by one where they are the ones shown", () => {
    expect(loadingsTable(analysis, three!, true)!.notes[1]).toMatch(
      /^“Risk of sexual exploitation” correlates −?\.\d\d with “[^”]+” and −?\.\d\d with “Factor 3”\. “[^”]+” correlates −?\.\d\d with “Factor 3”\.$/,
    );
    expect(loadingsTable(analysis, three!)!.notes[1]).toMatch(/^Factors correlate −?\.\d\d to −?\.\d\d\.$/);
  });

  it("have intervals beside the loadings of two factors", () => {
    expect(loadingsTable(analysis, one!)!.rows[0]).not.toHaveProperty("low1");
    expect(loadingsTable(analysis, two!)!.rows[3]?.high2).toBe(two?.loadingIntervals?.[8]?.[1]?.[1]);
  });

  it("stand whole where they are the ones shown", () => {
    expect(loadingsTable(analysis, two!, true)?.whole).toBe(true);
    expect(loadingsTable(analysis, two!)?.whole).toBe(false);
  });
});

describe("declared structures", () => {
  it("have one row per declared factor", () => {
    const table = patternTable(analysis);
    expect(column(table, "congruence")).toEqual(
      analysis.structures.flatMap(({ factors }) => factors.map(({ congruence }) => congruence)),
    );
    expect(column(table, "column")).toContain("Factor 3");
    expect(patternTable({ ...analysis, structures: [] })).toBeNull();
  });

  it("name the other items on a factor", () => {
    const [match] = analysis.structures;
    const crossed = { ...match!, crossLoadings: [{ item: "a", factor: "exploitation", loading: -0.45 }] };
    expect(patternTable({ ...analysis, structures: [crossed] })?.rows[0]?.crossLoadings).toBe("a (−.45)");
  });
});

describe("reliability", () => {
  it("has the scores, coefficients and uses of every scale, each once", () => {
    const table = reliabilityTable(analysis);
    const [first] = analysis.reliability;
    const rows = table?.rows ?? [];
    expect(rows.map(({ name }) => name)).toContain("Risk of sexual exploitation");
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    const row = rows.find(({ name }) => name === first?.label);
    expect(row).toMatchObject({ items: "f, g, h, i", mean: first?.descriptives?.mean });
    expect(row?.sem).toBe(first?.standardError?.value);
    expect(row?.ranks).toMatch(/^(yes|no|undecided)/);
  });

  it("keeps coefficients of latent responses apart and says what they are", () => {
    const table = coefficientsTable(analysis);
    expect(labels(reliabilityTable(analysis))).not.toContain("Ordinal alpha");
    expect(labels(table)).toContain("Ordinal alpha");
    expect(table?.notes.join(" ")).toContain("not the reliability of an observed score");
    expect(labels(table)).toContain("Alpha, original categories");
    expect(column(table, "otherwise")).toContain(0.81);
    const robustness = { answers: null, alternatives: [] };
    expect(labels(coefficientsTable({ ...analysis, robustness }))).not.toContain(
      "Alpha, original categories",
    );
  });

  it("has lambdas and split halves where there are any", () => {
    expect(lambdaTable(analysis)).toBeNull();
    const lambdas = { l1: 0.1, l2: 0.2, l3: 0.3, l4: 0.4, l5: 0.5, l6: null };
    const splitHalf = { mean: 0.3, lowest: 0.2, highest: 0.4, splits: 3, exhaustive: true };
    const [first] = analysis.reliability;
    const [row] = lambdaTable({ ...analysis, reliability: [{ ...first!, lambdas, splitHalf }] })?.rows ?? [];
    expect(row).toMatchObject({ l1: 0.1, l6: null, splitHighest: 0.4, splits: 3 });
  });

  it("has item-rest correlation and alpha without the item by scale", () => {
    const table = itemReliabilityTable(analysis);
    const row = table?.rows.find(({ item }) => item === "f");
    expect(row).toMatchObject({ name: "Risk of sexual exploitation", rest: 0.4 });
    expect(itemReliabilityTable({ ...analysis, reliability: [] })).toBeNull();
  });
});
