import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { questionnaireOf } from "../../src/bank/fieldwork";
import { FIELDWORK_FORMATS, fieldworkForm } from "../../src/bank/fieldwork-formats";
import { bankMeasures } from "../../src/measures/bank/bank";
import { findMeasures } from "../../src/measures/bank/find-measures";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { bytesFile, readDefinition } from "../../src/project/answers-file";

const known = (id: string) => {
  const found = bankMeasures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(id);
  return questionnaireOf(parseMeasure(found.definition, id), found.bank);
};

const publishedMeasure = (id: string) => parseMeasure(bankMeasures.find((one) => one.id === id)?.definition);
const never = (): never => {
  throw new Error("no such form");
};
const publishedItems = (id: string) => publishedMeasure(id).items;

async function written(as: string, questionnaire: ReturnType<typeof known>): Promise<Uint8Array> {
  const { content } = (await FIELDWORK_FORMATS[as]?.write(questionnaire)) ?? { content: "" };
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

const textOf = async (as: string, one: ReturnType<typeof known>): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await written(as, one));

const readBack = async (as: string, one: ReturnType<typeof known>) =>
  parseMeasure(
    await readDefinition(bytesFile(`${one.id}${FIELDWORK_FORMATS[as]?.ending}`, await written(as, one))),
  );

const answers = [
  { code: -1, label: "=1+1; a" },
  { code: 2, label: "<b>Often</b> | always" },
];
/** Another question's answer, in a form. */
const PIPED = ["$", "{own_1}"].join("");
/** Texts that a spreadsheet, a form or a page would run. */
const HOSTILE: MeasureDefinition = {
  id: "own",
  title: "=HYPERLINK(1)",
  source: `[own_1] & ${PIPED}`,
  items: [
    { id: "own_1", label: "Short", wording: '=HYPERLINK("x","y")', categories: answers },
    { id: "own_2", label: "-2+3 {TOKEN} <script>alert(1)</script>", categories: answers, reverse: true },
    { id: "Own_3", column: "Question 3", label: `[[Choice:9]] @SUM ${PIPED}`, categories: answers },
  ],
};
const own = questionnaireOf(parseMeasure(HOSTILE), null);
const ownTexts = own.questions.map(({ text }) => text);

describe("a measure as a form for fieldwork", () => {
  it.each(["phq9", "rses", "audit_c", "dass21"])("%s is read back from an XLSForm", async (id) => {
    const { items, title } = await readBack("xlsform", known(id));
    const published = publishedItems(id);
    expect(items.map((item) => [item.id, item.column, item.categories, item.missing, item.reverse])).toEqual(
      published.map((item) => [item.id, item.column, item.categories, item.missing, item.reverse]),
    );
    expect(items.map(({ wording, label }) => wording ?? label)).toEqual(
      published.map(({ wording, label }) => wording ?? label),
    );
    expect(title).toBe(known(id).title);
  });

  it.each(["phq9", "rses", "dass21"])("%s is read back from REDCap's data dictionary", async (id) => {
    const { items, note } = await readBack("redcap", known(id));
    const published = publishedItems(id);
    expect(items.map((item) => [item.id, item.wording ?? item.label, item.categories])).toEqual(
      published.map((item) => [item.id, item.wording ?? item.label, item.categories]),
    );
    expect(note).toMatch(/record_id \(text\).*rights_1 \(descriptive\)/);
  });

  it.each(["phq9", "rses", "dass21"])("%s is read back from a codebook, with its structure", async (id) => {
    const read = await readBack("codebook", known(id));
    expect(read.items).toEqual(publishedItems(id));
    const [structure] = Object.values(read.structures);
    const factors = [...(structure?.model ?? "").matchAll(/^(\w+) =~/gm)].map(([, factor]) => factor);
    expect(factors.sort()).toEqual((known(id).structure?.factors ?? []).map((one) => one.id).sort());
  });

  const worded = bankMeasures.filter(({ bank, definition }) => definition !== null && bank.license.wording);

  it.each(["xlsform", "redcap", "codebook"])("every measure is scored as published from %s", async (as) => {
    expect(worded.length).toBeGreaterThan(15);
    for (const { id, bank } of worded) {
      const read = await readBack(as, known(id));
      const published = publishedMeasure(id);
      expect(read.items, id).toEqual(published.items);
      expect([read.prorate, read.cutoffs, read.structures], id).toEqual([
        published.prorate,
        published.cutoffs,
        published.structures,
      ]);
      expect(read.note).toContain(
        `The items are those of ${bank.abbreviation}: the published scoring is used.`,
      );
    }
  });

  it("keeps reversed items of other wording in every form, and says that the scoring is not the published one", async () => {
    const questionnaire = known("brs");
    const questions = questionnaire.questions.map((one) => ({ ...one, text: `${one.text}!?x`, label: "" }));
    for (const as of ["xlsform", "redcap", "codebook"]) {
      const read = await readBack(as, { ...questionnaire, questions });
      expect(read.items.map(({ reverse }) => reverse)).toEqual([false, true, false, true, false, true]);
      expect([read.prorate, read.cutoffs]).toEqual([0, {}]);
      expect(read.note).toMatch(/named or worded as those of BRS, .*the published scoring is not used/);
    }
  });

  it("has columns by whose names every measure is recognized, where a program names them by itself", async () => {
    for (const { id } of worded) {
      for (const as of ["limesurvey", "qualtrics", "redcap", "xlsform"]) {
        const { columns = [] } = (await FIELDWORK_FORMATS[as]?.write(known(id))) ?? {};
        const found = findMeasures(columns.map((name) => ({ name, label: null })));
        expect([id, as, found.map(({ measure }) => measure.id), found[0]?.columns]).toEqual([
          id,
          as,
          [id],
          columns,
        ]);
      }
    }
  });

  it("skips AUDIT-C's further questions after Never, or says that this must be added", async () => {
    expect(await textOf("redcap", known("audit_c"))).toContain("[audit_c_1] <> '0'");
    const parts = Object.values(unzipSync(await written("xlsform", known("audit_c")))).map((part) =>
      strFromU8(part),
    );
    expect(parts.join("").replaceAll("&apos;", "'")).toMatch(/\$\{audit_c_1\} != '0'/);
    const lime = (await textOf("limesurvey", known("audit_c")))
      .split("\n")
      .filter((line) => /^Q\t/.test(line));
    expect(lime.map((line) => line.split("\t")[3])).toEqual([
      "1",
      'auditcB1.NAOK != "0"',
      'auditcB1.NAOK != "0"',
    ]);
    const notes = (await FIELDWORK_FORMATS.qualtrics?.write(known("audit_c")))?.notes;
    expect(notes?.[1]).toMatch(/display logic.*audit_c_b2 and audit_c_b3/);
  });

  it("says what of a definition's scoring a form loses, and nothing of a measure that is recognized", async () => {
    const notesOf = async (as: string, measure: Measure) =>
      (await fieldworkForm(FIELDWORK_FORMATS[as] ?? never(), measure, null)).notes.join(" ");
    const scored = parseMeasure({
      ...publishedMeasure("audit_c"),
      id: "own",
      prorate: 1,
      structures: { one: { model: "f =~ audit_c_1 + audit_c_2 + audit_c_3" } },
    });
    const lost = await notesOf("xlsform", scored);
    expect(lost).toMatch(
      /cannot hold what questions count that were not asked, the scales of every structure/,
    );
    expect(lost).toMatch(/the rule for missing answers.*`--measure`/);
    expect(await notesOf("codebook", scored)).not.toContain("the scales of every structure");
    expect(await notesOf("qualtrics", parseMeasure({ ...publishedMeasure("brs"), id: "own" }))).toContain(
      "which items are reversed",
    );
    const doubled = parseMeasure({ ...publishedMeasure("dass21"), id: "own" });
    expect(await notesOf("xlsform", doubled)).not.toContain("the scores of answers");
    expect(await notesOf("xlsform", publishedMeasure("dass21"))).not.toContain("cannot hold");
    expect(await notesOf("redcap", doubled)).toContain("the scores of answers");
  });

  it("keeps scores of answers of other wording in an XLSForm", async () => {
    const dass = known("dass21");
    const questions = dass.questions.map((one) => ({ ...one, text: `${one.text} Really?`, label: one.text }));
    const { items } = await readBack("xlsform", { ...dass, questions });
    expect(items[0]?.categories.map(({ code, score }) => [code, score])).toEqual(
      [0, 1, 2, 3].map((code) => [code, code === 0 ? undefined : 2 * code]),
    );
    const other = dass.questions.map((one) => ({
      ...one,
      answers: one.answers.map((answer) => ({ ...answer, score: answer.code * 5 })),
    }));
    const read = await readBack("xlsform", { ...dass, questions: other });
    expect(read.items[0]?.categories.at(-1)?.score).toBe(15);
    expect(read.note).toMatch(/named or worded as those of DASS-21/);
  });

  it("takes what a form says of reversed items, and the scores of two measures in one form", async () => {
    const [brs, dass] = [known("brs"), known("dass21")];
    const recoded = { ...brs, questions: brs.questions.map((one) => ({ ...one, reverse: false })) };
    const stated = await readBack("xlsform", recoded);
    expect(stated.items.some(({ reverse }) => reverse)).toBe(false);
    expect(stated.note).toMatch(/the published scoring is not used/);
    const both = await readBack("redcap", { ...brs, questions: [...brs.questions, ...dass.questions] });
    expect(both.items.map(({ categories, reverse }) => [categories.at(-1)?.score, reverse])).toEqual(
      [...publishedItems("brs"), ...publishedItems("dass21")].map(({ categories, reverse }) => [
        categories.at(-1)?.score,
        reverse,
      ]),
    );
    expect(both.note).toMatch(/Items are those of DASS-21.*scales and cut-offs are not used/);
  });

  it("keeps instructions, citation and terms of use", async () => {
    for (const as of ["redcap", "limesurvey", "qualtrics", "codebook"]) {
      const text = await textOf(as, known("k10"));
      expect(text).toContain("During the past 30 days, about how often did you feel");
      expect(text).toMatch(/Kessler/);
      expect(text).toContain("© World Health Organization 2003");
    }
  });

  it("is LimeSurvey's structure of a survey", async () => {
    const lines = (await textOf("limesurvey", known("phq2"))).split("\n");
    expect(lines[0]).toBe("\uFEFFclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tmandatory");
    expect(
      lines.filter((line) => /^(Q|SQ|A)\t/.test(line)).map((line) => line.split("\t").slice(0, 5)),
    ).toEqual([
      ["Q", "F", "phq2", "1", known("phq2").instructions],
      ["SQ", "0", "SQ001", "1", "Little interest or pleasure in doing things"],
      ["SQ", "0", "SQ002", "1", "Feeling down, depressed, or hopeless"],
      ["A", "0", "0", "", "Not at all"],
      ["A", "0", "1", "", "Several days"],
      ["A", "0", "2", "", "More than half the days"],
      ["A", "0", "3", "", "Nearly every day"],
    ]);
    await expect(FIELDWORK_FORMATS.limesurvey?.write(own)).rejects.toThrow(
      /own_1: LimeSurvey has no code -1/,
    );
  });

  it("is Qualtrics' advanced format, a matrix with codes", async () => {
    const text = await textOf("qualtrics", known("phq2"));
    expect(text).toMatch(
      /^\[\[AdvancedFormat\]\]\n\n\[\[Block:Patient Health.*\n\n\[\[Question:Matrix\]\]\n\[\[ID:phq2\]\]\n/,
    );
    expect(text).toContain(
      "[[Choice:2]]\nFeeling down, depressed, or hopeless\n[[AdvancedAnswers]]\n[[Answer:0]]\nNot at all",
    );
    // AUDIT-C has other answers for each question.
    expect((await textOf("qualtrics", known("audit_c"))).match(/\[\[Question:MC:SingleAnswer/g)).toHaveLength(
      3,
    );
  });

  it("is a questionnaire in Word with a box for each answer", async () => {
    const entries = unzipSync(await written("questionnaire", known("phq9")));
    const text = strFromU8(entries["word/document.xml"] ?? new Uint8Array());
    expect(text.match(/☐/g)).toHaveLength(36);
    for (const words of [
      "Nearly every day (3)",
      "Poor appetite or overeating",
      "Over the last 2 weeks",
      "Kroenke",
    ])
      expect(text).toContain(words);
  });

  it.each(["xlsform", "redcap", "codebook"])("%s keeps hostile text as text", async (as) => {
    const read = await readBack(as, own);
    const harmless = (text: string) =>
      as === "xlsform" ? text.replace(/\$(?=\{)|<(?=[a-z/!])/gi, "$& ") : text;
    expect(read.items.map(({ wording, label }) => wording ?? label)).toEqual(ownTexts.map(harmless));
    expect(read.items[0]?.categories.map(({ code }) => code)).toEqual([-1, 2]);
  });

  it("runs nothing in a spreadsheet, a form or a page", async () => {
    const sheets = unzipSync(await written("xlsform", own));
    for (const [name, bytes] of Object.entries(sheets))
      if (name.includes("sheet")) expect(strFromU8(bytes)).not.toMatch(/<f>|\$\{/);
    for (const as of ["redcap", "codebook"]) expect(await textOf(as, own)).not.toMatch(/(^|[,"])[=@]/m);
    const dictionary = await textOf("redcap", own);
    expect(dictionary).not.toMatch(/<script|<b>|\[own_1\]/);
    expect(dictionary).toContain("question_3,own,");
    expect((await textOf("qualtrics", own)).match(/\[\[Choice:9/g)).toBeNull();
  });

  it("is refused without the right to the wording", () => {
    expect(() => known("who5")).toThrow(/who5: the bank does not have the wording of WHO-5/);
  });
});
