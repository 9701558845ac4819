import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { answersTable } from "../../../src/data/files/answers-table";
import { readSpss } from "../../../src/formats/spss/read-spss";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../../src/report/build-report";
import { ofReport, sentencesOf, words } from "../../support/told-texts";

/** Every eighth child of the sample with whom was told, by sex: enough for every sentence, and quick. */
const file = new URL("../../../data/sample/disrupting-harm-telling.zsav", import.meta.url);
const whole = answersTable(readSpss(new Uint8Array(readFileSync(file)), "telling.zsav"), disruptingHarm);
const isKept = (_: unknown, row: number): boolean => row % 8 === 0;
const table = {
  ...whole,
  columns: whole.columns.map((column) => column.filter(isKept)),
  rowNumbers: whole.rowNumbers.filter(isKept),
  rows: Math.ceil(whole.rows / 8),
};
const analysis = release(
  readResponses(table, disruptingHarm, { groups: ["sex"], contexts: true, outside: true }),
  {
    parts: ["prevalence", "among", "outcomes"],
    bootstrap: 0,
    disclosure: "none",
    prevalenceMissing: "known",
    population: { file: "telling.population.json", about: "Made.", byConstruction: [] },
  },
);
const report = buildReport(analysis, disruptingHarm);
const sentences = ofReport(report).flatMap(sentencesOf);
const texts = sentences.map(({ text }) => text);
const all = [...report.sections, ...report.appendix].flatMap(({ blocks }) => blocks);
const charts = all.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
const tables = all.flatMap((block) => (block.kind === "table" ? [block.table] : []));

describe("the report of whom children told", () => {
  it("blames nobody and names no cause", () => {
    const blame = /failed to|\badmit|victim|\bdisclos(?:e|ed)\b|should have|\bfault\b|refused to tell/i;
    const cause =
      /\bcaus(?:e|es|ed)\b|\blead(?:s|ing)? to\b|\bled to\b|due to|because of|\bimpact|(?<!design )\beffects? of|results? in\b/i;
    const denied = /not establish causes|nothing of causes|neither causes nor/;
    expect(texts.filter((text) => blame.test(text))).toEqual([]);
    expect(texts.filter((text) => cause.test(text) && !denied.test(text))).toEqual([]);
    expect(texts.filter((text) => denied.test(text)).length).toBeGreaterThan(1);
  });

  it("has short sentences, none of them twice", () => {
    expect(texts.filter((text) => words(text) > 35)).toEqual([]);
    const long = texts.filter((text) => words(text) >= 6);
    expect(long.filter((text, at) => long.indexOf(text) !== at)).toEqual([]);
  });

  it("says of whom each share of telling is", () => {
    const people = "people who reported at least one of nine, last online";
    const line = report.summary.lines.find(({ question }) => question === "Whom children told");
    expect(line?.detail).toContain(people);
    for (const { name, people: shares } of analysis.among) {
      const whose = shares.length > 0 ? people : "experiences for which “No one” was selected";
      const chart = charts.find(({ id }) => id === `among-${name}-answers`);
      expect(chart?.key).toContain(whose);
      expect(texts.filter((text) => text.startsWith("Of ") && text.includes(whose))).not.toEqual([]);
    }
    const own = tables.filter(({ id }) => id.startsWith("among-") && !id.endsWith("-pairs"));
    expect(own.length).toBeGreaterThan(3);
    for (const { id, notes } of own) expect(notes[0], id).toMatch(/^(?:People who|Experiences|Base: same)/);
  });

  it("says wherever an assumed outcome is named that it is", () => {
    const outcome = /anxiety|suicidal|self-harm/i;
    const named = [
      ...texts,
      ...charts.flatMap(({ title, description, see }) => [title, description, see ?? ""]),
      ...tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).map(String))),
    ].filter((text) => outcome.test(text));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((text) => !text.includes("assumed"))).toEqual([]);
  });

  it("says of made-up answers that they are, and what is so by construction", () => {
    expect(report.note).toContain("simulated: no one was surveyed");
    expect(texts.filter((text) => text.includes("by construction"))).toHaveLength(1);
  });
});
