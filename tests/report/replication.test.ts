import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { flagTerms } from "../../src/measures/language/flag-terms";
import { classificationTable } from "../../src/report/classification/classification";
import { assembled, NO_SUMMARY } from "../../src/report/kit/tables/assemble";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import {
  allClaimsTable,
  replicationChapter,
  replicationChart,
  replicationTable,
} from "../../src/report/replication/replication";
import {
  constructionItems,
  replicationAnswer,
  replicationFigure,
  replicationSummary,
  untestedItems,
} from "../../src/report/replication/replication-answer";
import { exampleLedger } from "../support/example-ledger";

const analysis = exampleLedger(null);
const ledger = analysis.replication;
/** The same data as made. */
const made = exampleLedger();

const count = (verdict: string): number => ledger.filter((entry) => entry.verdict === verdict).length;

describe("the ledger's tables", () => {
  it("show the claims that can be tested, those not reproduced first", () => {
    const verdicts = replicationTable(analysis)?.rows.map(({ verdict }) => verdict) ?? [];
    expect(verdicts.slice(0, count("not reproduced")).every((one) => one === "not reproduced")).toBe(true);
    expect(verdicts).not.toContain("cannot be tested");
    expect(verdicts.length).toBeLessThan(60);
  });

  it("show both figures and the verdict", () => {
    const rows = replicationTable(analysis)?.rows ?? [];
    expect(rows.find(({ claim }) => String(claim).startsWith("Any of the nine items last"))).toMatchObject({
      published: "17.0% [16.2, 17.8]",
      computed: "17.0%",
      verdict: "reproduced",
    });
    expect(rows.find(({ claim }) => claim === "Boys and girls do not differ.")?.computed).toMatch(
      /points, p = \.940$/,
    );
  });

  it("save every claim with its rule, source and reason", () => {
    const rows = allClaimsTable(analysis)?.rows ?? [];
    expect(rows).toHaveLength(ledger.length);
    expect(rows.find(({ id }) => id === "online-any")).toMatchObject({
      rule: "within .1 of 17.0%",
      denominator: expect.stringMatching(/counts as no$/),
      reason: null,
    });
  });

  it("leave out what made data were built to give; what is not met is in the appendix", () => {
    const missed = made.replication.map((entry) =>
      entry.id === "online-any" ? { ...entry, holds: false } : { ...entry, holds: true },
    );
    const of = { ...made, replication: missed };
    const unmet = (replicationChapter(of)?.blocks ?? []).flatMap((block) =>
      block.kind === "table" && block.table.id === "replication-unmet" ? [block] : [],
    );
    expect(unmet).toMatchObject([
      { place: "appendix", table: { rows: [{ verdict: "by construction, does not hold" }] } },
    ]);
    const open = replicationTable(of)?.rows ?? [];
    expect(open.filter(({ verdict }) => String(verdict).startsWith("by construction"))).toEqual([]);
  });
});

describe("the ledger's sentences", () => {
  it("count the claims that are reproduced, and name those that are not", () => {
    const told = replicationAnswer(analysis);
    const testable = count("reproduced") + count("not reproduced");
    expect(told?.answer).toContain(`${count("reproduced")} of ${testable} testable claims are reproduced.`);
    const [missed] = ledger.filter(({ verdict }) => verdict === "not reproduced");
    if (missed !== undefined) expect(told?.answer).toContain("Not reproduced: “");
    expect(told?.answer.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(replicationAnswer({ ...analysis, replication: [] })).toBeNull();
    expect(replicationSummary({ ...analysis, replication: [] })).toEqual({});
    expect(replicationSummary(analysis).lines).toMatchObject([
      {
        question: "Published claims",
        word: `${count("reproduced")} of ${testable} reproduced`,
        verdict: told?.verdict,
      },
    ]);
  });

  it("name a claim once, without what it is taken to mean here, and as many as there is room for", () => {
    const [first] = ledger;
    const claims = ["One thing (here: another).", "One thing (here: a third).", ..."abcdefgh"];
    const replication = claims.map((claim) => ({
      ...first!,
      claim: claim.length === 1 ? `${claim} ${"word ".repeat(7)}`.trim() : claim,
      verdict: "not reproduced" as const,
    }));
    const told = replicationAnswer({ ...analysis, replication })?.answer ?? "";
    expect(told.match(/One thing/g)).toHaveLength(1);
    expect(told).toContain(" more.");
    expect(told.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("say what the data were built to give, and what of it is not met", () => {
    const missed = made.replication.map((entry) =>
      entry.id === "online-any" ? { ...entry, holds: false } : { ...entry, holds: true },
    );
    expect(replicationAnswer({ ...made, replication: missed })?.answer).toMatch(
      /\d+ claims were built into these simulated data\. 1 of these does not hold in them\./,
    );
    expect(constructionItems(made).join(" ")).toMatch(/\d+ claims: percentages online/);
    expect(constructionItems(analysis)).toEqual([]);
  });

  it("name the claims that cannot be tested, with the reason", () => {
    expect(untestedItems(ledger).join(" ")).toMatch(
      /Not in the analysis: comparison of groups by age .*invariance-age/,
    );
  });

  it("print figures in their units", () => {
    expect(replicationFigure(0.95, { unit: "coefficient", decimals: 2 })).toBe(".95");
    expect(replicationFigure(-0.3, { unit: "coefficient", decimals: 2 })).toBe("−.30");
    expect(replicationFigure(-1.25, { unit: "points", decimals: 1 })).toMatch(/^−1\.[23] percentage points$/);
    expect(replicationFigure(0.0001, { unit: "p", decimals: 3 })).toBe("< .001");
    expect(replicationFigure(null, { unit: "percent", decimals: 1 })).toBe("–");
  });
});

describe("the ledger's chart", () => {
  it("holds the percentages that can be tested, published and computed", () => {
    const chart = replicationChart(analysis);
    expect(chart?.rows.length).toBeGreaterThan(200);
    expect(chart?.see).toMatch(
      /^\d+ of \d+ percentages are reproduced; differences from the published ones average \d\.\d percentage points/,
    );
  });

  it("leaves out what made data were built to give", () => {
    expect(replicationChart(made)).toBeNull();
    expect(replicationChart({ ...analysis, replication: [] })).toBeNull();
  });
});

describe("the ledger's section", () => {
  const chapter = replicationChapter(analysis);

  it("is one table and one chart, the rest saved or in the appendix", () => {
    expect(replicationChapter({ ...analysis, replication: [] })).toBeNull();
    const open = chapter?.blocks.filter(({ place }) => place === undefined).map(({ kind }) => kind);
    expect(open).toEqual(["table", "chart"]);
  });

  it("has no figure that is none, keeps to the list of terms, and warns of a claim that does not", () => {
    const sections = assembled([
      { ...chapter!, answers: [replicationAnswer(analysis)!], chapters: [chapter!] },
    ]);
    const report = {
      language: "en" as const,
      title: "",
      subtitle: "",
      note: null,
      summary: NO_SUMMARY,
      ...sections,
    };
    const text = reportToMarkdown(report);
    expect(text).not.toMatch(/NaN|undefined|null/);
    expect(flagTerms([{ where: "the ledger", text }])).toEqual([]);
    const [first] = ledger;
    const bad = replicationChapter({
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
    const empty = { ...analysis, replication: nothing };
    expect(replicationAnswer(empty)?.verdict).toBe("not-testable");
    expect(JSON.stringify(replicationChapter(empty))).not.toMatch(/NaN|undefined/);
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
