import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { flagTerms } from "../../src/measures/language/flag-terms";
import { classificationTable } from "../../src/report/classification/classification-table";
import { reportToMarkdown } from "../../src/report/page/report-to-markdown";
import { replicationSection } from "../../src/report/replication/replication";
import { replicationChart } from "../../src/report/replication/replication-chart";
import { replicationItemsChart } from "../../src/report/replication/replication-items-chart";
import {
  claimCountSentence,
  constructionItems,
  constructionSentence,
  prevalenceReplicationSentence,
  replicationFigure,
  untestedItems,
} from "../../src/report/replication/replication-sentences";
import { groupSeries, mainEntries } from "../../src/report/replication/replication-series";
import {
  replicationGroupTable,
  replicationItemsTable,
  replicationTable,
} from "../../src/report/replication/replication-table";
import { exampleLedger } from "../support/example-ledger";

const analysis = exampleLedger(null);
const ledger = analysis.replication;
/** The same data as made. */
const made = exampleLedger();
const { population } = made.settings;

describe("the ledger's tables", () => {
  it("hold every claim once: in the main table, by group, or by item", () => {
    const grouped = groupSeries(analysis).flatMap(({ entries }) => entries);
    const main = mainEntries(analysis);
    expect(main.length + grouped.length + 9).toBe(ledger.length);
    expect(main.length).toBeLessThan(45);
    expect(replicationTable(analysis)?.rows).toHaveLength(main.length);
    const items = replicationItemsTable(analysis);
    expect(items?.rows).toHaveLength(18);
    expect(items?.rows.every(({ levels }) => levels === 12)).toBe(true);
  });

  it("show both figures, the rule and the verdict", () => {
    const rows = replicationTable(analysis)?.rows ?? [];
    expect(rows.find(({ claim }) => String(claim).startsWith("Any of the nine items last"))).toMatchObject({
      published: "17.0% [16.2, 17.8]",
      computed: "17.0%",
      rule: "within .1 of 17.0%",
      verdict: "reproduced",
      denominator: expect.stringMatching(/counts as no$/),
    });
    expect(rows.find(({ claim }) => claim === "Boys and girls do not differ.")?.computed).toMatch(
      /points, p = \.940$/,
    );
  });

  it("show prevalences by group with both intervals", () => {
    const [online] = groupSeries(analysis).filter(({ item }) => !item);
    const table = replicationGroupTable(online!, 0)!;
    expect(table.id).toBe("replication-by-country-online");
    expect(table.rows).toHaveLength(12);
    expect(table.rows[0]).toMatchObject({
      level: "Ethiopia",
      published: "18.6%",
      publishedInterval: "[15.7, 21.5]",
      computed: "18.6%",
    });
  });

  it("count what made data were built to give in a column of its own", () => {
    const items = replicationItemsTable(made)?.rows ?? [];
    expect(items.every(({ reproduced, byConstruction }) => reproduced === 0 && byConstruction === 12)).toBe(
      true,
    );
    const [first] = replicationTable(made)?.rows ?? [];
    expect(first?.verdict).toMatch(/^by construction/);
  });
});

describe("the ledger's sentences", () => {
  it("count the verdicts", () => {
    const text = claimCountSentence(ledger);
    expect(text).toMatch(/^Of 285 claims: \d+ reproduced, \d+ not reproduced and \d+ cannot be tested\.$/);
    expect(claimCountSentence(ledger.slice(0, 1))).toMatch(/^Of 1 claim: 1 /);
  });

  it("say what the data were built to give, and what of it is not met", () => {
    expect(constructionSentence(made.replication, population)).toContain("left out of the charts");
    const missed = made.replication.map((entry) =>
      entry.id === "online-any" ? { ...entry, holds: false } : { ...entry, holds: true },
    );
    expect(constructionSentence(missed, population)).toContain("online-any is not met all the same");
    expect(constructionSentence(ledger, null)).toBe("");
    expect(constructionItems(made.replication, population).join(" ")).toMatch(
      /\d+ claims: percentages online/,
    );
    expect(constructionItems(ledger, null)).toEqual([]);
  });

  it("name the claims that cannot be tested, with the reason", () => {
    const untested = ledger.filter(({ verdict }) => verdict === "cannot be tested");
    const items = untestedItems(ledger);
    expect(items).toHaveLength(untested.length);
    expect(items.join(" ")).toContain(
      "(invariance-age) It cannot be tested: the analysis has no comparison of",
    );
  });

  it("print figures in their units", () => {
    expect(replicationFigure(0.95, { unit: "coefficient", decimals: 2 })).toBe(".95");
    expect(replicationFigure(-0.3, { unit: "coefficient", decimals: 2 })).toBe("−.30");
    expect(replicationFigure(-1.25, { unit: "points", decimals: 1 })).toMatch(/^−1\.[23] points$/);
    expect(replicationFigure(0.0001, { unit: "p", decimals: 3 })).toBe("< .001");
    expect(replicationFigure(null, { unit: "percent", decimals: 1 })).toBe("–");
  });
});

describe("the ledger's charts", () => {
  it("hold published and computed figures of every country and context", () => {
    const chart = replicationChart(analysis, "country");
    expect(chart?.rows).toHaveLength(12 * 2 * 2);
    expect(chart?.description).toContain("12 of 12 figures reproduced");
    expect(replicationChart(analysis, "area")).toBeNull();
  });

  it("leave out what made data were built to give", () => {
    expect(replicationChart(made, "country")).toBeNull();
    expect(replicationItemsChart(made)).toBeNull();
    expect(prevalenceReplicationSentence(made.replication)).toBe("");
  });

  it("hold every item in every country and context", () => {
    expect(replicationItemsChart(analysis)?.rows).toHaveLength(9 * 12 * 2);
    expect(replicationItemsChart({ ...analysis, replication: [] })).toBeNull();
  });
});

describe("the ledger's section", () => {
  const section = replicationSection(analysis);

  it("is there where claims were held against the answers", () => {
    expect(replicationSection({ ...analysis, replication: [] })).toBeNull();
    expect(section?.blocks.filter(({ kind }) => kind === "table")).toHaveLength(4);
    expect(section?.blocks.filter(({ kind }) => kind === "chart")).toHaveLength(2);
    expect(section?.blocks.filter(({ kind }) => kind === "warning")).toHaveLength(0);
  });

  it("has no figure that is none, keeps to the list of terms, and warns of a claim that does not", () => {
    const report = { title: "", subtitle: "", note: null, answers: [], sections: [section!] };
    const text = reportToMarkdown(report);
    expect(text).not.toMatch(/NaN|undefined|null/);
    expect(flagTerms([{ where: "the ledger", text }])).toEqual([]);
    const [first] = ledger;
    const bad = replicationSection({
      ...analysis,
      replication: [{ ...first!, claim: "Child pornography is rare." }],
    });
    expect(bad?.blocks.filter(({ kind }) => kind === "warning")).toHaveLength(1);
  });

  it("stands where nothing was computed", () => {
    const nothing = ledger.map((entry) => ({
      ...entry,
      computed: null,
      verdict: "cannot be tested" as const,
      prevalence: entry.prevalence && { ...entry.prevalence, computedInterval: null },
    }));
    const empty = replicationSection({ ...analysis, replication: nothing });
    expect(empty?.blocks.some(({ kind }) => kind === "table")).toBe(true);
    expect(JSON.stringify(empty)).not.toMatch(/NaN|undefined/);
  });
});

describe("the table of classifications", () => {
  const table = classificationTable(disruptingHarm);

  it("has every item with its factors and its places, our readings marked and the sources cited", () => {
    expect(table?.rows).toHaveLength(9);
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "Item",
      "Two factors",
      "Three factors",
      "4Cs of online risk",
      "Childlight’s four forms",
      "ICVAC",
    ]);
    expect(table?.rows[6]).toMatchObject({
      item: "g: Sexual images shared without consent",
      "structure_two-factor": "Risk of sexual exploitation",
      class_4cs: "Conduct*",
      class_childlight: "Image-based abuse*",
    });
    expect(table?.notes.join(" ")).toMatch(
      /Stoilova, M\. \(2021\).*Childlight\. \(2024\).*UNICEF\. \(2023\)/,
    );
  });

  it("is not there for a measure without classifications", () => {
    expect(classificationTable({ ...disruptingHarm, classifications: [] })).toBeNull();
  });
});
