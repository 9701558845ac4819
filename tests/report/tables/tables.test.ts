import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import {
  correlationTable,
  pairCountTable,
  standardErrorTable,
} from "../../../src/report/correlation/correlation-table";
import {
  eigenvalueTable,
  generalFactorTable,
  otherRulesTable,
  retentionTable,
} from "../../../src/report/exploratory/retention-table";
import {
  factorCorrelationTable,
  fitTable,
  loadingIntervalTable,
  loadingsTable,
  varianceTable,
} from "../../../src/report/exploratory/solution-tables";
import { splitHalfTable, structureMatchTable } from "../../../src/report/exploratory/structure-match-table";
import { itemStatisticsTable } from "../../../src/report/items/item-statistics-table";
import {
  missingAnswersTable,
  missingByGroupTable,
  unansweredItemsTable,
} from "../../../src/report/items/missing-tables";
import type { ReportTable } from "../../../src/report/kit/tables/section";
import {
  itemReliabilityTable,
  lambdaTable,
  modelReliabilityTable,
  reliabilityTable,
} from "../../../src/report/reliability/reliability-table";
import { groupsTable } from "../../../src/report/survey/survey";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const labels = (table: ReportTable | null): readonly string[] => table!.columns.map(({ label }) => label);
const column = (table: ReportTable | null, key: string) => table!.rows.map((row) => row[key]);

describe("item statistics", () => {
  const table = itemStatisticsTable(analysis);

  it("have one row per item with people, share, mean and item-rest correlation", () => {
    expect(column(table, "item")).toEqual([..."abcdefghi"]);
    expect(column(table, "n")).toEqual(analysis.items.map(({ n }) => n));
    expect(column(table, "share")).toEqual(analysis.items.map(({ proportions }) => proportions[1]));
    expect(labels(table)).toContain("Share of “Yes”");
  });

  it("show weighted beside unweighted shares where there are design weights", () => {
    expect(labels(table)).toContain("The same, unweighted");
    const unweighted = { ...analysis, settings: { ...analysis.settings, weights: "none" as const } };
    expect(labels(itemStatisticsTable(unweighted))).not.toContain("The same, unweighted");
  });

  it("have no share of one answer where items have several", () => {
    const items = analysis.items.map((item) => ({ ...item, categories: ["1", "2", "3"] }));
    expect(labels(itemStatisticsTable({ ...analysis, items }))).not.toContain("Share of “Yes”");
  });
});

describe("missing answers", () => {
  it("are counted by item and reason", () => {
    const table = missingAnswersTable(analysis);
    expect(labels(table)).toContain("Prefer not to say: people");
    expect(column(table, "people_888")).toEqual(analysis.items.map(({ missing }) => missing["888"]));
    expect(column(table, "people")[0]).toBe(180 + 90);
    expect(column(table, "share")[0]).toBeCloseTo(270 / 6000, 12);
  });

  it("are counted by number of items, and the people add up", () => {
    const table = unansweredItemsTable(analysis);
    expect(column(table, "people")).toEqual(analysis.data.missing.byNumber);
    const shares = column(table, "share").reduce<number>((sum, share) => sum + Number(share), 0);
    expect(shares).toBeCloseTo(1, 12);
  });

  it("are averaged over the items by group", () => {
    const table = missingByGroupTable(analysis);
    const kenya = analysis.data.missing.byGroup.filter(({ level }) => level === "Kenya");
    const mean = kenya.reduce((sum, { proportions }) => sum + (proportions["888"] ?? 0), 0) / 9;
    expect(table?.rows.find(({ level }) => level === "Kenya")?.share_888).toBeCloseTo(mean, 12);
    const { missing } = analysis.data;
    const ungrouped = { ...analysis.data, missing: { ...missing, byGroup: [], byLevel: [] } };
    expect(missingByGroupTable({ ...analysis, data: ungrouped })).toBeNull();
  });

  it("name the levels that are too small to be shown", () => {
    const missing = { ...analysis.data.missing, hidden: [{ group: "age", level: "70-79" }] };
    const table = missingByGroupTable({ ...analysis, data: { ...analysis.data, missing } });
    expect(table?.notes).toContain("Not shown, having fewer than 25 people: age “70-79”.");
  });
});

describe("groups", () => {
  it("have people and share by level", () => {
    expect(groupsTable(analysis)?.rows).toHaveLength(12 + 2 + 6);
    expect(groupsTable({ ...analysis, data: { ...analysis.data, groups: [] } })).toBeNull();
  });
});

describe("correlations", () => {
  it("are a lower triangle with thresholds", () => {
    const table = correlationTable(analysis)!;
    expect(table.rows[1]?.item_a).toBe(analysis.correlation.matrix[1]?.[0]);
    expect(table.rows[0]?.item_b).toBe("");
    expect(column(table, "threshold1")).toEqual(
      analysis.correlation.items.map((id) => analysis.correlation.thresholds[id]?.[0]),
    );
    expect(table.notes.join(" ")).toContain("in the table of f–i");
  });

  it("have their standard errors in a table of their own, where there are any", () => {
    expect(standardErrorTable(analysis)?.rows[2]?.item_b).toBe(analysis.correlation.standardErrors[2]?.[1]);
    const none = analysis.correlation.standardErrors.map((row) => row.map(() => null));
    expect(
      standardErrorTable({ ...analysis, correlation: { ...analysis.correlation, standardErrors: none } }),
    ).toBeNull();
  });

  it("have the people of each pair where these differ", () => {
    expect(pairCountTable(analysis)?.rows[3]?.item_a).toBe(analysis.correlation.pairN[3]?.[0]);
    const same = analysis.correlation.pairN.map((row) => row.map(() => 100));
    expect(pairCountTable({ ...analysis, correlation: { ...analysis.correlation, pairN: same } })).toBeNull();
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
  it("has every rule with its number", () => {
    const { parallel, map, empiricalKaiser, kaiser, tests } = analysis.retention;
    expect(column(retentionTable(analysis), "factors")).toEqual([tests.factors, empiricalKaiser]);
    expect(column(otherRulesTable(analysis), "factors")).toEqual([
      parallel.components,
      parallel.factors,
      map.factors,
      kaiser,
    ]);
    expect(otherRulesTable(analysis)!.notes[0]).toBe(
      "Parallel analysis: 500 random data sets of 5,104 people, percentile 95, seed 1.",
    );
    const one = { ...analysis.retention, parallel: { ...parallel, replicates: 1 } };
    expect(otherRulesTable({ ...analysis, retention: one })!.notes[0]).toContain("1 random data set of");
  });

  it("says why there is no omega hierarchical of two factors", () => {
    const table = generalFactorTable(analysis)!;
    expect(column(table, "ecv")).toEqual([0.84]);
    expect(table.notes.join()).toContain("two factors do not determine a general one above them");
    expect(
      generalFactorTable({ ...analysis, retention: { ...analysis.retention, general: null } }),
    ).toBeNull();
  });

  it("says what is on the diagonal of the reduced matrix", () => {
    const { retention } = analysis;
    const parallel = { ...retention.parallel, diagonal: "largest-correlation" as const };
    expect(eigenvalueTable(analysis)!.notes[0]).toContain(
      "has squared multiple correlations on its diagonal",
    );
    expect(eigenvalueTable({ ...analysis, retention: { ...retention, parallel } })!.notes[0]).toContain(
      "has each item’s largest absolute correlation (the matrix is not positive definite) on its diagonal",
    );
  });

  it("has every eigenvalue beside its references", () => {
    const table = eigenvalueTable(analysis);
    expect(column(table, "eigenvalue")).toEqual(analysis.correlation.eigenvalues);
    expect(column(table, "random")).toEqual(analysis.retention.parallel.reference.components);
    expect(column(table, "map").slice(0, 8)).toEqual(analysis.retention.map.values.slice(0, 8));
  });
});

describe("factor solutions", () => {
  const [one, two, three] = analysis.efa;

  it("have loadings with communalities, salient ones emphasized from .40 on", () => {
    const table = loadingsTable(analysis, two!)!;
    expect(table.rows.map(({ factor1, factor2 }) => [factor1, factor2])).toEqual(two?.loadings);
    expect(column(table, "communality")).toEqual(two?.communalities);
    const salient = two?.loadings.flatMap((row, r) =>
      row.flatMap((value, f) => (Math.abs(value) >= 0.4 ? [{ row: r, key: `factor${f + 1}` }] : [])),
    );
    expect(table.emphasis).toEqual(salient);
    const edge = { ...two!, loadings: two!.loadings.map(() => [-0.4, 0.39999]) };
    expect(loadingsTable(analysis, edge)!.emphasis).toHaveLength(9);
  });

  it("carry the name of the declared factor that they are similar to", () => {
    expect(labels(loadingsTable(analysis, two!))).toContain("Factor 1: Risk of sexual exploitation");
  });

  it.each([
    ["none", "not rotated"],
    ["varimax", "because the rotation keeps them so"],
    ["oblimin", "not of factor scores"],
  ] as const)("are worded by the rotation %s", (rotation, note) => {
    const rotated = { ...analysis, settings: { ...analysis.settings, rotation } };
    expect(factorCorrelationTable(rotated, { ...two!, rotation })?.notes.join(" ")).toContain(note);
    const variance = varianceTable(rotated)!.notes.join(" ");
    if (rotation === "none") expect(variance).not.toContain("After rotation");
    else expect(variance).toContain("After rotation");
    expect(/correlated factors/.test(variance)).toBe(rotation === "oblimin");
  });

  it("name a Heywood case", () => {
    expect(loadingsTable(analysis, three!)!.notes.join(" ")).toContain("(Heywood case): a.");
    expect(loadingsTable(analysis, two!)!.notes.join(" ")).not.toContain("Heywood");
  });

  it("have factor correlations and intervals where there are any", () => {
    expect(factorCorrelationTable(analysis, one!)).toBeNull();
    expect(factorCorrelationTable(analysis, two!)?.rows[1]?.factor1).toBe(two?.phi[1]?.[0]);
    expect(loadingIntervalTable(analysis, one!)).toBeNull();
    expect(loadingIntervalTable(analysis, two!)?.rows[3]?.high2).toBe(two?.loadingIntervals?.[3]?.[1]?.[1]);
  });

  it("have their variance, cumulated, by factor", () => {
    const rows = varianceTable(analysis)!.rows.filter(({ solution }) => solution === 3);
    expect(rows.map(({ share }) => share)).toEqual(three?.variance);
    expect(rows[2]?.cumulative).toBeCloseTo(0.72, 12);
    expect(rows[0]?.sumOfSquares).toBeCloseTo(0.34 * 9, 12);
  });

  it("have their fit side by side, called descriptive on tetrachorics", () => {
    const table = fitTable(analysis)!;
    expect(column(table, "chiSquare")).toEqual(analysis.efa.map(({ fit }) => fit.chiSquare));
    expect(column(table, "rmseaHigh")).toEqual(analysis.efa.map(({ fit }) => fit.rmsea?.[2]));
    expect(labels(table)).toContain("χ² (descriptive)");
    expect(table.notes.join(" ")).toContain("describe and do not test");
    const pearson: Analysis = { ...analysis, correlation: { ...analysis.correlation, type: "pearson" } };
    expect(labels(fitTable(pearson))).toContain("χ²");
    expect(fitTable(pearson)!.notes.join(" ")).not.toContain("describe and do not test");
  });
});

describe("declared structures", () => {
  it("have one row per declared factor", () => {
    const table = structureMatchTable(analysis);
    expect(column(table, "congruence")).toEqual(
      analysis.structures.flatMap(({ factors }) => factors.map(({ congruence }) => congruence)),
    );
    expect(column(table, "column")).toContain("Factor 3");
    expect(structureMatchTable({ ...analysis, structures: [] })).toBeNull();
  });

  it("name the other items on a factor", () => {
    const [match] = analysis.structures;
    const crossed = { ...match!, crossLoadings: [{ item: "a", factor: "exploitation", loading: -0.45 }] };
    expect(structureMatchTable({ ...analysis, structures: [crossed] })?.rows[0]?.crossLoadings).toBe(
      "a (−.45)",
    );
  });
});

describe("halves", () => {
  it("have a congruence per factor", () => {
    const splitHalf = [
      {
        factors: 2,
        n: [10, 11] as const,
        congruences: [0.99, 0.9],
        loadings: null,
        agreement: "similar" as const,
        replicated: false,
        warnings: [],
      },
    ];
    expect(splitHalfTable({ ...analysis, splitHalf })?.rows).toEqual([
      { solution: 2, factor: "Factor 1", congruence: 0.99, n1: 10, n2: 11, agreement: "similar" },
      { solution: 2, factor: "Factor 2", congruence: 0.9, n1: 10, n2: 11, agreement: "similar" },
    ]);
    expect(splitHalfTable(analysis)).toBeNull();
  });
});

describe("reliability", () => {
  it("has the observed-score coefficients of every scale", () => {
    const table = reliabilityTable(analysis);
    expect(column(table, "alpha")).toEqual(analysis.reliability.map(({ alpha }) => alpha));
    expect(column(table, "structure").slice(0, 3)).toEqual(["Two factors", "Two factors", "Three factors"]);
    expect(labels(table)).not.toContain("Ordinal alpha");
  });

  it("keeps coefficients of imagined continuous answers apart and says what they are", () => {
    const table = modelReliabilityTable(analysis);
    expect(column(table, "ordinalAlpha")).toEqual(
      analysis.reliability.map(({ ordinalAlpha }) => ordinalAlpha),
    );
    expect(table?.title).toBe("Reliability of imagined continuous answers: not of the scores");
  });

  it("has lambdas and split halves where there are any", () => {
    expect(lambdaTable(analysis)).toBeNull();
    const lambdas = { l1: 0.1, l2: 0.2, l3: 0.3, l4: 0.4, l5: 0.5, l6: null };
    const splitHalf = { mean: 0.3, lowest: 0.2, highest: 0.4, splits: 3, exhaustive: true };
    const [first] = analysis.reliability;
    const [row] = lambdaTable({ ...analysis, reliability: [{ ...first!, lambdas, splitHalf }] })?.rows ?? [];
    expect(row).toMatchObject({ l1: 0.1, l6: null, splitHighest: 0.4, splits: "3 (all)" });
  });

  it("has item-rest correlation and alpha without the item by scale", () => {
    const table = itemReliabilityTable(analysis);
    expect(table?.rows).toHaveLength(18);
    expect(table?.rows[0]).toMatchObject({ scale: "Risk of sexual exploitation", item: "f", itemRest: 0.4 });
    expect(itemReliabilityTable({ ...analysis, reliability: [] })).toBeNull();
  });
});
