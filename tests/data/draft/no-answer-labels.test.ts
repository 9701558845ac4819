import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { ItemwiseError } from "../../../src/errors";
import { type ColumnInput, labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom, type Random } from "../../../src/numeric/random/random";

const PEOPLE = 60;

/** Items that share their labels and codes: answers of 0 to 3 that go together, and now and then one of the other codes. */
function items(labels: Readonly<Record<number, string>>, others: readonly number[]) {
  const valueLabels = Object.entries(labels).map(([value, label]) => ({ value: Number(value), label }));
  const columns = [0, 1, 2, 3, 4].map((item): [string, ColumnInput] => {
    const values = Array.from({ length: PEOPLE }, (_, row) =>
      row % 15 === item && others.length > 0
        ? (others[(row + item) % others.length] ?? 0)
        : (row + (row % 7 === item ? 1 : 0)) % 4,
    );
    return [`kp0${item + 1}`, { values, valueLabels }];
  });
  return draftMeasure(labelledTable(Object.fromEntries(columns))).definition.items;
}

describe("labels of codes for no answer", () => {
  const scale = { 0: "Never", 1: "Rarely", 2: "Sometimes", 3: "Often" };

  it("make none of the codes beside them an answer, whatever their label", () => {
    for (const item of items({ ...scale, 8: "Don't know", 9: "Xyzzy" }, [8, 9])) {
      expect(item.categories?.map(({ code }) => code)).toEqual([0, 1, 2, 3]);
      expect(item.missing?.map(({ code }) => code)).toEqual([8, 9]);
    }
  });

  it("may begin with the code, and far codes are none with any label", () => {
    for (const label of ["98. Don't know", "98. Xyzzy"]) {
      const [item] = items({ ...scale, 98: label }, [98]);
      expect(item?.categories?.map(({ code }) => code)).toEqual([0, 1, 2, 3]);
      expect(item?.missing).toEqual([{ code: 98, label }]);
    }
  });

  it("leave labelled codes next to the answers in the scale", () => {
    const [item] = items({ ...scale, 4: "Xyzzy", 8: "Don't know" }, [4, 8]);
    expect(item?.categories?.map(({ code }) => code)).toEqual([0, 1, 2, 3, 4]);
    expect(item?.missing?.map(({ code }) => code)).toEqual([8]);
  });

  it("fill no scale with codes for no answer between labelled ones", () => {
    const [item] = items({ ...scale, 5: "Don't know", 6: "Xyzzy" }, [5, 6]);
    const codes = item?.categories?.map(({ code }) => code);
    expect(codes).not.toContain(5);
  });

  it("give valid drafts for any labels, values and declared missing codes", () => {
    const random = createRandom(11);
    let drafts = 0;
    for (let file = 0; file < 400; file++) drafts += isDrafted(random) ? 1 : 0;
    expect(drafts).toBeGreaterThan(200);
  });
});

const WORDS = [
  "Never",
  "Rarely",
  "Sometimes",
  "Often",
  "Always",
  "Don't know",
  "Refused",
  "Xyzzy",
  "No answer",
];
const CODES = [-9, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 98, 99];

/** Whether a file of three items with codes, labels, declared values and tags by chance has a scale; its draft is valid. */
function isDrafted(random: Random): boolean {
  const some = (share: number): number[] => CODES.filter(() => random.uniform() < share);
  const pick = (codes: readonly number[]): number => codes[random.integer(codes.length)] ?? 1;
  const [used, labelled, declared] = [[1, 2, ...some(0.3)], some(0.5), some(0.15)];
  const valueLabels = [
    ...labelled.map((value) => ({ value, label: WORDS[random.integer(WORDS.length)] ?? "" })),
    ...(random.uniform() < 0.3 ? [{ tag: 1, label: "Refused" }] : []),
  ];
  const missing = declared.map((value) => ({ value }));
  const levels = Array.from({ length: PEOPLE }, () => pick(used));
  const column = (): ColumnInput => ({
    values: levels.map((level) => (random.uniform() < 0.7 ? level : pick(used))),
    valueLabels,
    missing: random.uniform() < 0.8 ? missing : [],
  });
  try {
    return (
      draftMeasure(labelledTable({ a1: column(), a2: column(), a3: column() })).definition.items.length > 0
    );
  } catch (error) {
    expect(error instanceof ItemwiseError ? `${error.code} ${error.message}` : String(error)).toMatch(
      /^no-items /,
    );
    return false;
  }
}
