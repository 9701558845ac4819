import { describe, expect, it } from "vitest";
import { definitionIn } from "../../src/bank/measures-answer";
import { classesTable, principlesOf } from "../../src/bank/principles";
import { type BankMeasure, bankMeasures } from "../../src/measures/bank/bank";
import type { Evidence } from "../../src/measures/bank/bank-schema";
import evidence from "../../src/measures/bank/evidence.json";

const EVIDENCE = evidence as unknown as Readonly<Record<string, Evidence>>;

function known(id: string): BankMeasure {
  const found = bankMeasures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const checked = (measure: BankMeasure, wordings: readonly string[] = []) => {
  const definition = definitionIn(measure);
  const items = definition?.items.map((item, k) => ({ ...item, wording: wordings[k] ?? item.wording }));
  const found = principlesOf(
    measure,
    definition === null ? null : { ...definition, items: items ?? [] },
    EVIDENCE[measure.id]?.studies ?? [],
  );
  return Object.fromEntries(found.map(({ principle, ...one }) => [principle, one]));
};

describe("the six guiding principles", () => {
  it("says what rules find of the nine items, and what nobody but people can judge", () => {
    const found = checked(known("disrupting-harm"));
    expect(Object.entries(found).map(([principle, { state }]) => [principle, state])).toEqual([
      ["voices", "open"],
      ["language", "clear"],
      ["context", "attention"],
      ["blame", "clear"],
      ["future", "clear"],
      ["rights", "open"],
    ]);
    expect(found.voices?.why[0]).toMatch(/cognitive interviews/);
    expect(found.rights?.why).toContain(
      "Consent and help for children depend on the study: an ethics committee must judge them.",
    );
  });

  it("names the items with terms that blame, that guidelines advise against, and with platforms", () => {
    const found = checked(known("disrupting-harm"), [
      "I saw child pornography",
      "Someone wrote to me on Snapchat or by e-mail",
      "A girl who sold her body",
    ]);
    expect([found.language?.state, found.language?.why[0]]).toEqual([
      "attention",
      "Terms that the Luxembourg Guidelines advise against: a “child pornography”.",
    ]);
    expect(found.blame).toEqual({
      state: "attention",
      why: ["Terms that blame, doubt or belittle a child: c “girl who sold her body”."],
    });
    expect(found.future?.why).toEqual([
      "Platforms or devices that may become outdated: b “Snapchat” and b “e-mail”.",
    ]);
  });

  it("rests on what the bank has: tests with children, studies of comparability, wording, who answers", () => {
    const one = known("disrupting-harm");
    const testedWithChildren = [{ children: "40 children of 12 to 17 years", source: "a report" }];
    expect(checked({ ...one, bank: { ...one.bank, testedWithChildren } }).voices).toEqual({
      state: "clear",
      why: ["The wording was tested with children: 40 children of 12 to 17 years (a report)."],
    });
    const respondents = { ...one.bank.respondents, report: "parents" };
    expect(checked({ ...one, bank: { ...one.bank, respondents } }).rights?.state).toBe("attention");
    expect(checked(known("wgss")).rights?.why[0]).toBe(
      "Others than the children answer: self or proxy, interview.",
    );
    expect(checked(known("phq9")).context).toMatchObject({
      state: "clear",
      why: [expect.stringMatching(/Patel et al\./), "Small counts are hidden."],
    });
    expect(["language", "blame", "future"].map((key) => checked(known("who5"))[key]?.state)).toEqual([
      "open",
      "open",
      "open",
    ]);
    // Of adults of 18 and over.
    expect(checked(known("gad7"))).toEqual({});
  });
});

describe("classes of items in published classifications", () => {
  it("are marked as ours where the classification does not name the item", () => {
    const table = classesTable(definitionIn(known("disrupting-harm")) ?? { id: "none", items: [] });
    expect(table?.rows).toHaveLength(9);
    expect(table?.rows[0]).toMatchObject({ item: "a Unwanted sexual comments", "4cs": "Contact (ours)" });
    expect(table?.notes[0]).toMatch(/our reading/);
    expect(classesTable(definitionIn(known("gad7")) ?? { id: "none", items: [] })).toBeNull();
  });
});
