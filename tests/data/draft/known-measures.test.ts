import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftAssumptions } from "../../../src/data/draft/draft-assumptions";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { bankMeasures } from "../../../src/measures/bank/bank";
import { parseMeasure } from "../../../src/measures/measure";
import { proratedItems } from "../../../src/measures/structure";

/** Answers of people that follow a seed, from a lowest code. */
function answers(
  names: readonly string[],
  of: { low: number; words?: readonly string[]; people?: number },
): string {
  let state = 7;
  const random = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const rows = Array.from({ length: of.people ?? 120 }, () => {
    const level = random() * 3;
    return names.map(() => {
      const code = Math.min(3, Math.floor((level + random() * 3) / 1.5));
      return of.words?.[code] ?? String(code + of.low);
    });
  });
  return [names, ...rows].map((cells) => cells.join(",")).join("\n");
}

const PHQ = Array.from({ length: 9 }, (_, k) => `phq9_${k + 1}`);
const GAD = Array.from({ length: 7 }, (_, k) => `GAD7_${k + 1}`);
const WORDS = ["Not at all", "Several days", "More than half the days", "Nearly every day"];

describe("draftMeasure of a measure of the bank", () => {
  it("uses the published definition where items and codes are as published", () => {
    const { definition, notes } = draftMeasure(parseCsv(answers(PHQ, { low: 0 })));
    expect(notes[0]).toMatch(/^phq9_1 to phq9_9 are PHQ-9 .*published definition is used/);
    expect(definition.items[8]).toMatchObject({
      id: "phq9_9",
      label: /^Thoughts that you/ as unknown as string,
    });
    expect(definition.items[0]?.categories?.[1]).toEqual({ code: 1, label: "Several days" });
    expect(definition.cutoffs?.all?.map(({ value }) => value)).toEqual([5, 10, 15, 20]);
    expect(Object.keys(definition.structures ?? {})).toContain("one-factor");
    expect(draftAssumptions(definition, "a.csv", null)[0]).toMatch(
      /^a\.csv has Patient Health Questionnaire.*: 9 columns/,
    );
    expect(definition.sensitive).toBe(true);
    expect(definition.about).toBe("symptoms");
  });

  it("scores words by the published codes", () => {
    const { definition } = draftMeasure(parseCsv(answers(PHQ, { low: 0, words: WORDS })));
    expect(definition.items[0]?.categories?.[0]).toEqual({
      code: 0,
      label: "Not at all",
      text: ["Not at all"],
    });
  });

  it("does not use it where codes are shifted, which would shift every sum by nine", () => {
    const { definition, notes } = draftMeasure(parseCsv(answers(PHQ, { low: 1 })));
    expect(notes[0]).toMatch(
      /look like PHQ-9, whose published definition is not used: the answers are 1 to 4, the published ones 0 to 3 \(/,
    );
    expect(definition.cutoffs).toBeUndefined();
    expect(() => draftMeasure(parseCsv(answers(PHQ, { low: 1 })), { measure: "phq9" })).toThrow(
      /phq9 \(--measure\): the answers are 1 to 4/,
    );
  });

  it("converts shifted codes where the user says so, and says that it did", () => {
    const table = parseCsv(answers(PHQ, { low: 1 }));
    expect(draftMeasure(table).notes[0]).toContain("(`--measure phq9 --shift-codes -1` converts them)");
    const { definition, notes } = draftMeasure(table, { measure: "phq9", shift: -1 });
    expect(notes[1]).toBe("As stated, -1 is added to the file’s codes: scores are as published.");
    expect(definition.items[0]?.categories?.map(({ code, score }) => [code, score])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect(definition.cutoffs?.all?.[0]?.value).toBe(5);
    expect(() => draftMeasure(table, { measure: "phq9", shift: -2 })).toThrow(/the answers are 1 to 4/);
    const { columns } = table;
    const published = columns.map((cells) => cells.map((cell) => String(Number(cell) - 1)));
    expect(() => draftMeasure({ ...table, columns: published }, { measure: "phq9", shift: 1 })).toThrow(
      /codes are the published ones already/,
    );
    expect(() => draftMeasure(table, { measure: "none", shift: -1 })).toThrow(/--shift-codes/);
  });

  it("says that blanks of skipped questions count, and not that they are no answer", () => {
    const names = ["audit_c_1", "audit_c_2", "audit_c_3"];
    const text = answers(names, { low: 0 }).replaceAll(/^0,\d,\d$/gm, "0,,");
    const { notes } = draftMeasure(parseCsv(text));
    expect(notes).toContain(
      "Blanks in audit_c_2 and audit_c_3 count 0 for people whose answer to audit_c_1 skips these questions.",
    );
    expect(notes.join(" ")).not.toMatch(/Counted as no answer/);
  });

  it("takes a measure asked at two times as one, the second time as repeated items", () => {
    for (const name of [(id: string, t: number) => `${id}_t${t}`, (id: string, t: number) => `w${t}.${id}`]) {
      const names = [1, 2].flatMap((t) => PHQ.map((id) => name(id, t)));
      const { definition, notes } = draftMeasure(parseCsv(answers(names, { low: 0 })));
      expect(notes[0]).toMatch(/^\S*phq9_1\S* to \S*phq9_9\S* are PHQ-9 /);
      expect(definition.items.map(({ id, column }) => [id, column])).toEqual(
        PHQ.map((id) => [id, name(id, 1)]),
      );
      expect(definition.repeat?.columns?.phq9_9).toEqual([name("phq9_9", 2)]);
      expect(definition.cutoffs?.all?.[0]?.value).toBe(5);
    }
  });

  it("says that answers are alike where nobody chose another", () => {
    const rows = Array.from({ length: 30 }, () => PHQ.map(() => "0").join(","));
    const text = [PHQ.join(","), ...rows].join("\n");
    expect(() => draftMeasure(parseCsv(text), { measure: "phq9" })).toThrow(
      /some of its items are all alike/,
    );
  });

  it("joins several in one model, with the cut-offs of each", () => {
    const { definition } = draftMeasure(parseCsv(answers([...PHQ, ...GAD], { low: 0 })));
    expect(definition.structures?.published?.model).toMatch(
      /^phq9_depression =~ phq9_1 .*\ngad7_anxiety =~ gad7_1 /,
    );
    expect(Object.keys(definition.cutoffs ?? {})).toEqual([
      "published.phq9_depression",
      "published.gad7_anxiety",
    ]);
    expect(definition.prorate).toEqual({ "published.phq9_depression": 2 });
    const measure = parseMeasure(definition);
    expect(
      proratedItems(
        measure,
        Array.from({ length: 9 }, (_, k) => `phq9_${k + 1}`),
      ),
    ).toBe(2);
    expect(
      proratedItems(
        measure,
        Array.from({ length: 7 }, (_, k) => `gad7_${k + 1}`),
      ),
    ).toBe(0);
    expect(() => parseMeasure({ ...definition, prorate: { "published.none": 1 } })).toThrow(
      /prorate\.published\.none: "published\.none" is no scale/,
    );
    expect(definition.items.find(({ id }) => id === "gad7_1")?.column).toBe("GAD7_1");
  });

  it("names other columns that look like items, which it leaves out", () => {
    const own = Array.from({ length: 5 }, (_, k) => `own_${k + 1}`);
    const text = answers([...PHQ, ...own], { low: 0 });
    // Ticks are no scale beside the measure.
    const ticks = text.replace(/(,\d){5}$/gm, (cells) => cells.replaceAll(/[23]/g, "1"));
    const table = parseCsv(ticks);
    const { definition, notes } = draftMeasure(table);
    expect(definition.items).toHaveLength(9);
    expect(definition.external).toBeUndefined();
    expect(notes[1]).toMatch(/^Sums of PHQ-9: up to two missing answers/);
    expect(notes[2]).toMatch(/^Other columns that look like items are left out: own_1, own_2/);
    expect(draftMeasure(table, { items: [...PHQ, ...own] }).definition.items).toHaveLength(14);
  });

  it("keeps a scale of the researcher's own beside it, as a further factor", () => {
    const own = Array.from({ length: 5 }, (_, k) => `TRUST${k + 1}`);
    const rows = answers([...PHQ, ...own], { low: 0 }).split("\n");
    const reversed = rows.map((row, at) =>
      at === 0 ? row : row.replace(/\d$/, (code) => String(3 - Number(code))),
    );
    const table = parseCsv(reversed.join("\n"));
    const { definition, notes } = draftMeasure(table);
    expect(definition.structures?.published?.model).toMatch(
      /^phq9_depression =~ phq9_1 .*\nTRUST =~ TRUST1 \+ TRUST2 \+ TRUST3 \+ TRUST4 \+ TRUST5$/,
    );
    expect(definition.items.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual(["TRUST5"]);
    expect(definition.items.find(({ id }) => id === "phq9_1")?.wording).toMatch(/^Little interest/);
    expect(definition.title).toMatch(/; TRUST1 to TRUST5 \(5 items\)$/);
    expect(definition.prorate).toEqual({ "published.phq9_depression": 2 });
    expect(notes.join("\n")).toMatch(/5 columns with 4 response categories became items/);
    expect(notes.join("\n")).not.toMatch(/left out|does not apply/);
    // Who names the measure asks for it alone.
    expect(draftMeasure(table, { measure: "phq9" }).definition.items).toHaveLength(9);
  });

  it("is known by the usual names, PHQ-9 by phq1 to phq9", () => {
    for (const [measure, n] of [
      ["phq", 9],
      ["PHQ_", 9],
      ["GAD", 7],
      ["cesd", 20],
      ["SWLS", 5],
    ] as const) {
      const names = Array.from({ length: n }, (_, k) => `${measure}${k + 1}`);
      const { recognized } = draftMeasure(parseCsv(answers(names, { low: measure === "SWLS" ? 1 : 0 })));
      expect([measure, recognized.length]).toEqual([measure, 1]);
    }
  });

  it("is no short form of a measure of which one question is worded otherwise", () => {
    const items = bankMeasures.find(({ id }) => id === "phq9")?.definition?.items ?? [];
    const questions = items.map(({ wording }, k) => (k === 8 ? "Thoughts of another kind" : `"${wording}"`));
    const text = answers(PHQ, { low: 0 }).replace(PHQ.join(","), questions.join(","));
    const { definition, notes } = draftMeasure(parseCsv(text));
    expect(definition.items).toHaveLength(9);
    expect(definition.sensitive).toBe(true);
    expect(notes[0]).toMatch(
      /look like PHQ-9, whose published definition is not used: no question has the wording of phq9_9\.$/,
    );
  });

  it("takes the longest label, and leaves a file whose reversed items are recoded already", () => {
    const names = Array.from({ length: 6 }, (_, k) => `brs_${k + 1}`);
    const words = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"];
    const worded = parseCsv(answers(names, { low: 1, words }));
    const [keyed] = draftMeasure(worded).notes;
    expect(keyed).toMatch(
      /BRS, whose published definition is not used: its reversed items do not go against/,
    );
    const named = draftMeasure(worded, { measure: "brs", reversed: [] }).definition.items[0];
    expect(named?.categories?.find(({ code }) => code === 5)?.text).toEqual(["Strongly agree"]);
    expect(named?.reverse).toBeUndefined();
    expect(() => draftMeasure(worded, { measure: "brs" })).toThrow(/recoded already/);
  });

  it("knows the middle answer by its place, whatever its name ends with", () => {
    const names = Array.from({ length: 6 }, (_, k) => `brs_${k + 1}`);
    const words = ["Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];
    const table = parseCsv(`${answers(names, { low: 1, words })}\n${names.map(() => "Strongly disagree")}`);
    const { definition } = draftMeasure(table, { measure: "brs", reversed: [] });
    expect(definition.items[0]?.categories?.map(({ code, text }) => [code, text])).toEqual([
      [1, ["Strongly disagree"]],
      [2, ["Disagree"]],
      [3, ["Neither agree nor disagree"]],
      [4, ["Agree"]],
      [5, ["Strongly agree"]],
    ]);
    const between = answers(names, {
      low: 1,
      words: ["Disagree", "Mostly disagree", "Agree", "Strongly agree"],
    });
    expect(() => draftMeasure(parseCsv(between), { measure: "brs", reversed: [] })).toThrow(
      /brs \(--measure\)/,
    );
  });

  it("drafts from the columns where the user says so or names other items", () => {
    const table = parseCsv(answers(PHQ, { low: 0 }));
    expect(draftMeasure(table, { measure: "none" }).definition.structures).toBeUndefined();
    expect(draftMeasure(table, { items: PHQ.slice(0, 5) }).definition.structures).toBeUndefined();
    expect(() => draftMeasure(table, { measure: "gad7" })).toThrow(/does not have all items of gad7/);
  });
});
