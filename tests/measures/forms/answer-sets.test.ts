import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const categories = [1, 2, 3].map((code) => ({ code, label: `L${code}` }));
const missing = [{ code: 99, label: "Refused" }];
const short = {
  $schema: "itemwise.schema.json",
  id: "two",
  answerSets: {
    agreement: { categories, missing, dichotomize: { yes: [3] } },
    amount: { scale: "continuous" },
  },
  items: [
    { id: "a", answers: "agreement" },
    { id: "b", answers: "agreement", missing: [], reverse: true },
    { id: "c", answers: "amount" },
  ],
};

describe("answerSets of a definition", () => {
  it("stand for what their items would say themselves", () => {
    const long = {
      id: "two",
      dichotomize: { yes: [3] },
      items: [
        { id: "a", categories, missing },
        { id: "b", categories, missing: [], reverse: true },
        { id: "c", scale: "continuous" },
      ],
    };
    expect(parseMeasure(short)).toEqual(parseMeasure(long));
    expect(JSON.stringify(parseMeasure(short))).not.toMatch(/answerSets|\$schema|"answers"/);
  });

  it("are named in errors as they were written, once", () => {
    const wrong = (set: object): string =>
      thrownBy(() => parseMeasure({ ...short, answerSets: { ...short.answerSets, agreement: set } })).message;
    expect(wrong({ categories: [{ code: 2 }, { code: 1 }] })).toMatch(
      /^measure: answerSets.agreement.categories\[1\].code: code 1 comes after 2[^;]*\.$/,
    );
    expect(wrong({ categories: [{ code: 1, lable: "x" }, { code: 2 }] })).toBe(
      "measure: answerSets.agreement.categories[0].lable: is no entry of a definition; look for a slip of the pen.",
    );
    expect(wrong({ categories, dichotomize: { yes: [7] } })).toContain(
      "answerSets.agreement.dichotomize.yes[0]: no item has a category with code 7",
    );
  });

  it("tell of names that no set has, and of sets that disagree", () => {
    const items = [{ id: "a", answers: "agreemnt" }];
    expect(thrownBy(() => parseMeasure({ ...short, items })).message).toBe(
      'measure: items[0].answers: "agreemnt" is no set of answers (declared: agreement, amount).',
    );
    const yes = { categories, dichotomize: { yes: [2] } };
    const other = { ...short.answerSets, other: yes };
    const more = [...short.items, { id: "d", answers: "other" }];
    expect(thrownBy(() => parseMeasure({ ...short, answerSets: other, items: more })).message).toContain(
      "answerSets.other.dichotomize: differs from that of agreement",
    );
    expect(thrownBy(() => parseMeasure({ ...short, dichotomize: { yes: [3] } })).message).toContain(
      "answerSets.agreement.dichotomize: the definition has a dichotomize of its own",
    );
    expect(thrownBy(() => parseMeasure({ ...short, items: [{ id: "a", answers: 1 }] })).message).toContain(
      "items[0].answers: expected text, found 1",
    );
    expect(
      thrownBy(() => parseMeasure({ ...short, items: [{ id: "a", answers: "toString" }] })).message,
    ).toContain('"toString" is no set of answers');
  });
});

describe("codes in words", () => {
  it.each([
    [
      "no",
      'items[0].categories[0].code: expected a number, found "no" (a code is a number: give each answer one',
    ],
    ["1", 'items[0].categories[0].code: expected a number, found "1" (write 1, without quotes)'],
  ])("%s: the error tells what to do", (code, message) => {
    const json = { id: "x", items: [{ id: "a", categories: [{ code }, { code: 2 }] }] };
    expect(thrownBy(() => parseMeasure(json)).message).toContain(message);
  });
});
