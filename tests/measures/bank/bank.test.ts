import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuresPage } from "../../../scripts/docs/measures-page";
import { readBankFile } from "../../../scripts/messages/write-bank";
import { bankMeasures } from "../../../src/measures/bank/bank";
import { findMeasures } from "../../../src/measures/bank/find-measures";

const FOLDER = join(import.meta.dirname, "../../../data/measures");
const textOf = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

const numbered = (pattern: string, n: number): { name: string; label: null }[] =>
  Array.from({ length: n }, (_, k) => ({ name: pattern.replace("#", String(k + 1)), label: null }));

const idsIn = (columns: Parameters<typeof findMeasures>[0]): string[] =>
  findMeasures(columns).map(({ measure, isUncertain }) => `${measure.id}${isUncertain ? "?" : ""}`);

const worded = (id: string, stem: string, n: number) =>
  (bankMeasures.find((one) => one.id === id)?.definition?.items ?? [])
    .slice(0, n)
    .map(({ wording }, k) => ({ name: `${stem}_${k + 1}`, label: wording ?? null }));

describe("the bank of measures", () => {
  it.each(readdirSync(FOLDER))("%s is as the schema says", (file) => {
    expect(readBankFile(textOf(file), file.replace(".yaml", "")).problems).toEqual([]);
  });

  it("names what is wrong with a file", () => {
    const text = textOf("phq2.yaml");
    expect(readBankFile(text, "other").problems).toEqual(["id: it is phq2; call the file phq2.yaml"]);
    expect(readBankFile(text.replaceAll("wording: true", "wording: maybe"), "phq2").problems[0]).toMatch(
      /^bank\.license\.wording: expected true or false/,
    );
    expect(readBankFile(text.replace("[phq2_1, phq2_2]", "[phq2_1, phq2_3]"), "phq2").problems).toEqual([
      'bank.scales.depression: phq2_3 is no item; use an id of "items"',
    ]);
  });

  it("is described by docs/measures.md (else: npm run docs)", () => {
    expect(readFileSync(join(FOLDER, "../../docs/measures.md"), "utf8")).toBe(measuresPage());
  });

  it("has wording only where the terms of use allow it", () => {
    const closed = bankMeasures.filter(({ bank }) => !bank.license.wording);
    expect(closed.map(({ id }) => id)).toEqual([
      "ace_iq",
      "fies",
      "gko",
      "grit_s",
      "gse",
      "pss10",
      "pss4",
      "swemwbs",
      "swls",
      "ucla3",
      "wgss",
      "who5",
    ]);
    for (const { definition, bank } of closed) {
      expect(definition?.items.every(({ wording }) => wording === undefined) ?? true).toBe(true);
      expect(bank.instructions).toBeUndefined();
    }
  });
});

describe("findMeasures(columns)", () => {
  it.each([
    ["phq9_#", 9, "phq9"],
    ["PHQ9_0#", 9, "phq9"],
    ["phq9[SQ00#]", 9, "phq9"],
    ["gad7.q#", 7, "gad7"],
    ["K10-#", 10, "k10"],
    ["CESD#", 20, undefined],
    ["cesd_#", 20, "cesd"],
    ["DASS21_#", 21, "dass21"],
    ["auditc#", 3, "audit_c"],
  ])("knows the columns %s", (pattern, n, id) => {
    expect(idsIn(numbered(pattern, n))).toEqual(id === undefined ? ["cesd"] : [id]);
  });

  it("takes no part of a longer measure for a measure", () => {
    expect(idsIn(numbered("phq9_#", 8))).toEqual([]);
    expect(idsIn(numbered("phq9_#", 11))).toEqual([]);
    // AUDIT-C is the first three of AUDIT's ten.
    expect(idsIn(numbered("audit_#", 10))).toEqual([]);
    // The 42 items of DASS have another order.
    expect(idsIn(numbered("dass_#", 42))).toEqual([]);
  });

  it("leaves open which item is which where files have two orders", () => {
    expect(idsIn(numbered("rses_#", 10))).toEqual(["rses?"]);
  });

  it("goes by the wording of questions, whatever the columns' names, and prefers the longer measure", () => {
    const worded = (id: string, prefix = "") =>
      (bankMeasures.find((one) => one.id === id)?.definition?.items ?? []).map(({ wording }, k) => ({
        name: `v${k}`,
        label: `${prefix}${wording}`,
      }));
    const question =
      "Over the last 2 weeks, how often have you been bothered by any of the following problems? - ";
    expect(idsIn(worded("gad7", question))).toEqual(["gad7"]);
    expect(idsIn(worded("ipip_bigfive50"))).toEqual(["ipip_bigfive50"]);
    expect(idsIn(worded("mini_ipip"))).toEqual(["mini_ipip"]);
    // K6 is within K10, and "nervous" within "so nervous that …".
    expect(idsIn(worded("k10", "How often did you feel: "))).toEqual(["k10"]);
    const [found] = findMeasures(worded("rses").reverse());
    expect(found).toMatchObject({ byWording: true, isUncertain: false });
    expect(found?.columns[0]).toBe("v0");
  });

  it("is uncertain where the questions are not the published ones", () => {
    const other = numbered("phq9_#", 9).map((column) => ({
      ...column,
      label: "How is your health today, on the whole?",
    }));
    expect(idsIn(other)).toEqual(["phq9?"]);
    // A label that repeats the name is none.
    expect(idsIn(other.map(({ name }) => ({ name, label: name.toUpperCase() })))).toEqual(["phq9"]);
  });

  it("knows PHQ-8 by its names, and PHQ-9 with the question that follows its items", () => {
    expect(idsIn(numbered("phq8_#", 8))).toEqual(["phq8"]);
    expect(idsIn(worded("phq9", "phq8", 8))).toEqual(["phq8"]);
    // Without the name it may be PHQ-9 whose ninth question is worded otherwise.
    expect(findMeasures(worded("phq9", "q", 8)).map(({ measure, lacking }) => [measure.id, lacking])).toEqual(
      [["phq9", ["phq9_9"]]],
    );
    expect(idsIn(numbered("phq9_#", 10))).toEqual(["phq9"]);
    expect(findMeasures(numbered("phq9_#", 10))[0]?.columns).toHaveLength(9);
    expect(idsIn(numbered("phq9_#", 11))).toEqual([]);
    expect(idsIn(numbered("gad7_#", 8))).toEqual([]);
  });
});
