import { describe, expect, it } from "vitest";
import { profileColumns } from "../../src/data/columns/column-profile";
import { parseCsv } from "../../src/data/csv/csv";
import { draftMeasure, type MeasureDraft } from "../../src/data/draft/draft-measure";
import { labelledText } from "../../src/data/files/labelled-text";
import type { LabelledTable } from "../../src/formats/kit/labelled-table";
import { builtInMeasures } from "../../src/measures/built-in";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import type { Project } from "../../src/project/project";
import { columnFacts } from "../../src/web/engine/file-facts";
import { placedColumns } from "../../src/web/state/column-roles";
import {
  areWords,
  itemsAlike,
  withAnswerLabel,
  withAnswerMoved,
  withMissing,
} from "../../src/web/state/measure-answers";
import { countsOf } from "../../src/web/state/measure-counts";
import {
  checked,
  withGroup,
  withItem,
  withItems,
  withoutGroup,
  withoutItem,
  withUnit,
  withWeight,
} from "../../src/web/state/measure-edit";

const rows = (text: string, times: number): string => `${text}\n`.repeat(times);
const ANSWERS = `a,b,c,sex,weight,words,note\n${rows("1,5,1,f,1.5,low,", 40)}${rows("5,1,5,m,0.5,high,", 40)}${rows("2,4,99,f,1,mid,", 20)}${rows("3,3,3,m,1,mid,", 3)}`;

const labelled = labelledText(parseCsv(ANSWERS));
const draft = draftMeasure(labelled);
const factsOf = (table: LabelledTable, from: MeasureDraft) => columnFacts(profileColumns(table), from);
/** How the items were answered, nothing hidden. */
const openCounts = (of: MeasureDefinition, facts = columns) =>
  countsOf({ definition: { ...of, sensitive: false }, settings: {} }, facts, []);
const columns = factsOf(labelled, draft);
const columnNamed = (name: string) => {
  const found = columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
};
const { definition } = draft;
/** What the file holds in place of answers is not known yet. */
const withoutMissing = withItems(definition, ["c"], (item) => ({ ...item, missing: [] }));
const [disruptingHarm] = builtInMeasures;
const builtIn: MeasureDefinition = disruptingHarm as NonNullable<typeof disruptingHarm>;
const valid = (one: MeasureDefinition): MeasureDefinition => {
  expect(checked(one).problem).toBeNull();
  return one;
};

describe("columnFacts(table, draft)", () => {
  it("tells of each column what it was taken for, its cells, and what it would be as an item or a group", () => {
    const placed = placedColumns(definition, columns, null);
    expect(placed.map(({ facts, role }) => [facts.name, role]).slice(0, 5)).toEqual([
      ["a", "item"],
      ["b", "item"],
      ["c", "item"],
      ["sex", "group"],
      ["weight", "weight"],
    ]);
    expect(columnNamed("sex").cells).toEqual([
      { cell: "f", count: 60, declared: false },
      { cell: "m", count: 43, declared: false },
    ]);
    // Words of an unknown order stand as they come in the file.
    expect(columnNamed("words").item?.categories?.map(({ label }) => label)).toEqual(["low", "high", "mid"]);
    expect(columnNamed("note").item).toBeNull();
    expect(columnNamed("note").group).toBeNull();
  });
});

describe("countsOf(definition, columns)", () => {
  it("counts answers and what is no answer as the file is read", () => {
    const counts = openCounts(definition).get("c");
    expect(counts?.answers.map(({ rows }) => rows)).toEqual([40, 0, 3, 0, 40]);
    expect(counts?.missing.filter(({ rows }) => rows !== 0)).toEqual([
      { code: 99, label: "No answer (99)", rows: 20 },
    ]);
    expect(counts?.answered).toBe(83);
  });

  it("has no figures of its own where counts are hidden, and those of the engine once it has told them", () => {
    const project = { definition: { ...withoutMissing, sensitive: true }, settings: {} };
    const pending = countsOf(project, columns, []).get("c");
    expect(pending).toMatchObject({ isKnown: false, answered: null });
    expect(
      [...(pending?.answers ?? []), ...(pending?.missing ?? [])].every(({ rows }) => rows === null),
    ).toBe(true);
    const told = {
      id: "c",
      answered: 83,
      bins: null,
      missing: [{ code: null, rows: 0 }],
      answers: [
        { code: 1, rows: 40 },
        { code: 3, rows: null },
      ],
    };
    const known = countsOf(project, columns, [told]).get("c");
    expect(known).toMatchObject({ isKnown: true, answered: 83 });
    expect(known?.answers.map(({ rows }) => rows)).toEqual([40, null, null, null, null]);
    const chosen = { definition: withoutMissing, settings: { disclosure: "standard" as const } };
    expect(countsOf(chosen, columns, []).get("c")).toMatchObject({ isKnown: false, answered: null });
    const unstated = { definition: withoutMissing, settings: {} };
    expect(countsOf(unstated, columns, []).get("c")).toMatchObject({ isKnown: true, answered: 83 });
  });

  it("tells how many cells are not known yet, whatever is protected: they are no answers", () => {
    const few = withItems(withoutMissing, ["a"], (item) => ({
      ...item,
      categories: (item.categories ?? []).filter(({ code }) => code !== 3),
    }));
    const strange = (id: string, settings: Project["settings"], sensitive: boolean) =>
      countsOf({ definition: { ...few, sensitive }, settings }, columns, []).get(id)?.undeclared;
    expect(strange("a", {}, true)).toEqual([{ cell: "3", rows: 3 }]);
    expect(strange("a", {}, false)).toEqual([{ cell: "3", rows: 3 }]);
    expect(strange("a", { disclosure: "standard" }, false)).toEqual([{ cell: "3", rows: 3 }]);
    expect(strange("c", { disclosure: "standard" }, true)).toEqual([{ cell: "99", rows: 20 }]);
  });

  it("counts the answers of a reversed item as they were given, and names what is not declared", () => {
    const turned = withItems(definition, ["b"], (item) => ({ ...item, reverse: !item.reverse }));
    expect(openCounts(turned).get("b")?.answers).toEqual(openCounts(definition).get("b")?.answers);
    expect(openCounts(withoutMissing).get("c")?.undeclared).toEqual([{ cell: "99", rows: 20 }]);
  });
});

describe("items in and out", () => {
  it("makes any column an item, in the file's order, and takes it out again", () => {
    const item = columnNamed("weight").item;
    if (item === null) throw new Error("no item");
    const order = columns.map(({ name }) => name);
    const added = valid(
      withItem(definition, { ...item, scale: "ordinal", categories: [{ code: 0.5 }, { code: 1 }] }, order),
    );
    expect(added.items.map(({ id }) => id)).toEqual(["a", "b", "c", "weight"]);
    expect(added.weight).toBeNull();
    const without = valid(withoutItem(definition, "b"));
    const back = columnNamed("b").item;
    if (back === null) throw new Error("no item");
    expect(withItem(without, back, order).items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("takes an item out of every structure, set and classification of a built-in measure", () => {
    let left = builtIn;
    expect(Object.keys(builtIn.structures ?? {})).toHaveLength(2);
    for (const { id } of builtIn.items.slice(0, 7)) {
      left = valid(withoutItem(left, id));
      const models = Object.values(left.structures ?? {}).map(({ model }) => model);
      expect(models.join("\n")).not.toMatch(new RegExp(`(=~|\\+) ${id}\\b`));
      expect(Object.values(left.sets ?? {}).flat()).not.toContain(id);
      expect((left.classifications ?? []).flatMap(({ places }) => Object.keys(places))).not.toContain(id);
    }
    expect(left.items).toHaveLength(builtIn.items.length - 7);
  });

  it("says what is wrong with a definition that cannot be used", () => {
    expect(checked({ ...definition, items: [] }).problem).toBe("must hold at least one item (it is []).");
    expect(checked({ ...definition, title: "" }).problem).toBe("must not be empty.");
  });
});

const movedOf = (...told: Parameters<typeof withAnswerMoved>): MeasureDefinition => {
  const moved = withAnswerMoved(...told);
  if (moved === null) throw new Error("not moved");
  return moved;
};

describe("answers", () => {
  const ids = definition.items.map(({ id }) => id);
  const [first] = definition.items;
  if (first === undefined) throw new Error("no item");

  it("are those of all items that have the same", () => {
    expect(itemsAlike(definition, first)).toEqual(ids);
  });

  it("become no answer and an answer again", () => {
    const without = valid(withMissing(definition, ids, { cell: { code: 5 }, isMissing: true }));
    expect(without.items[0]?.categories?.map(({ code }) => code)).toEqual([1, 2, 3, 4]);
    expect(without.items[0]?.missing?.map(({ code }) => code)).toContain(5);
    const back = valid(withMissing(without, ids, { cell: { code: 5 }, isMissing: false }));
    expect(back.items).toEqual(definition.items);
  });

  it("are declared where the file holds more", () => {
    const missing = withItems(definition, ids, (item) => ({ ...item, missing: [] }));
    const numbered = valid(withMissing(missing, ["c"], { cell: "99", isMissing: true }));
    expect(numbered.items[2]?.missing).toEqual([{ code: 99, label: "No answer (99)" }]);
    const worded = valid(withMissing(missing, ["c"], { cell: "refused", isMissing: true }));
    expect(worded.items[2]?.missing).toEqual([{ code: -1, label: "refused", text: ["refused"] }]);
  });

  it("keep what stands for them in the file when they are renamed or moved", () => {
    const words = labelledText(parseCsv(`a,b,c\n${rows("x,y,z", 5)}${rows("y,z,x", 5)}${rows("z,x,y", 5)}`));
    const drafted = draftMeasure(words, { orders: [["x", "y", "z"]] });
    const facts = factsOf(words, drafted);
    const all = drafted.definition.items.map(({ id }) => id);
    expect(facts.every(areWords)).toBe(true);
    expect(columns.filter(areWords).map(({ name }) => name)).toEqual(["sex", "words"]);
    const named = withAnswerLabel(drafted.definition, all, { code: 1, label: "Low" });
    const moved = valid(movedOf(named, all, { code: 1, by: 1 }));
    expect(moved.items[0]?.categories?.map(({ code, label }) => [code, label])).toEqual([
      [1, "y"],
      [2, "Low"],
      [3, "z"],
    ]);
    const counts = openCounts(moved, facts);
    expect(counts.get("a")?.answers.map(({ rows }) => rows)).toEqual([5, 5, 5]);
    expect(withAnswerMoved(named, all, { code: 1, by: -1 })).toBe(named);
  });

  it("move in one item only as far as what counts as yes stays the same in the others", () => {
    const categories = [1, 2, 3].map((code) => ({ code, label: `${code}` }));
    const own: MeasureDefinition = {
      id: "own",
      items: ["a", "b"].map((id) => ({ id, categories })),
      dichotomize: { yes: [2, 3] },
    };
    expect(withAnswerMoved(own, ["a"], { code: 1, by: 1 })).toBeNull();
    expect(movedOf(own, ["a", "b"], { code: 1, by: 1 }).dichotomize?.yes).toEqual([1, 3]);
    const within = valid(movedOf(own, ["a"], { code: 3, by: -1 }));
    expect(within.items[0]?.categories?.map(({ label }) => label)).toEqual(["1", "3", "2"]);
    expect(new Set(within.dichotomize?.yes)).toEqual(new Set([2, 3]));
  });

  it("count as yes by the codes that they have", () => {
    const [item] = builtIn.items;
    if (item === undefined || builtIn.dichotomize == null) throw new Error("no dichotomy");
    const yes = builtIn.dichotomize.yes;
    const all = builtIn.items.map(({ id }) => id);
    const fewer = withMissing(builtIn, all, { cell: { code: yes[0] ?? 0 }, isMissing: true });
    expect(valid(fewer).dichotomize?.yes ?? []).toEqual(yes.slice(1));
  });
});

describe("groups and the design", () => {
  it("are chosen from the columns", () => {
    const group = columnNamed("words").group;
    if (group === null) throw new Error("no group");
    const fewer = valid(withoutGroup(definition, "words"));
    expect(Object.keys(fewer.groups ?? {})).toEqual(["sex"]);
    expect(valid(withGroup(fewer, group)).groups).toEqual(definition.groups);
    expect(Object.keys(valid(withGroup(definition, group)).groups ?? {})).toContain("words_2");
    expect(valid(withWeight(definition, null)).weight).toBeNull();
    expect(valid(withWeight(definition, columnNamed("weight"))).weight?.missing).toBe("error");
    expect(valid(withUnit(definition, "stratum", "sex")).stratum).toEqual({ column: "sex" });
    expect(valid(withUnit(builtIn, "stratum", null)).fpc ?? null).toBeNull();
  });

  it("leave a built-in measure's list of what is published whole", () => {
    for (const name of Object.keys(builtIn.groups ?? {})) valid(withoutGroup(builtIn, name));
    const more = valid(withGroup(builtIn, ["words", { column: "words" }]));
    expect(parseMeasure(more).release.groups).toContain("words");
  });
});
