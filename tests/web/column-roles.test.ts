import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addChoiceOptions, choicesFrom, columnsToGroup } from "../../src/cli/options/choice-options";
import { collectOrNone } from "../../src/cli/options/read-option";
import { profileColumns } from "../../src/data/columns/column-profile";
import { parseCsv } from "../../src/data/csv/csv";
import { definitionText } from "../../src/data/draft/definition-text";
import { type DraftChoices, draftMeasure } from "../../src/data/draft/draft-measure";
import { labelledText } from "../../src/data/files/labelled-text";
import { builtInMeasures } from "../../src/measures/built-in";
import type { MeasureDefinition } from "../../src/measures/measure";
import { choiceWords } from "../../src/project/choice-words";
import { commandOf } from "../../src/project/command-of";
import type { Project } from "../../src/project/project";
import { chosenDraft, columnFacts } from "../../src/web/engine/file-facts";
import { chipText } from "../../src/web/page/left/column-chips";
import { chipGroups, orderedSets, setsToOrder, unorderedSets } from "../../src/web/state/chip-groups";
import {
  canBe,
  choicesOf,
  choicesWithRole,
  definitionWithReversed,
  definitionWithRole,
  placedColumns,
  ROLES,
  type Role,
  reversedWith,
} from "../../src/web/state/column-roles";
import { checked } from "../../src/web/state/measure-edit";
import { mixedSurvey } from "./small-survey";

const table = labelledText(parseCsv(mixedSurvey(), { file: "survey.csv" }));
const profiles = profileColumns(table);
const first = draftMeasure(table);
const facts = columnFacts(profiles, first);
const draftedBy = (choices: DraftChoices) =>
  chosenDraft(draftMeasure(table, choices), { all: profiles, choices });
const placedBy = (choices: DraftChoices) => {
  const draft = draftedBy(choices);
  return placedColumns(draft.definition, facts, draft);
};
/** The statements after columns became something, one move after another. */
const moved = (...moves: readonly (readonly [names: readonly string[], role: Role])[]): DraftChoices =>
  moves.reduce<DraftChoices>(
    (choices, [names, role]) => choicesWithRole(choices, { placed: placedBy(choices), names, role }),
    {},
  );
const roleOf = (choices: DraftChoices, name: string) =>
  placedBy(choices).find((one) => one.facts.name === name)?.role;

/** What `init` drafts by these words, as its command does. */
function draftedByCommand(words: readonly string[]): string {
  const command = addChoiceOptions(new Command().exitOverride()).option(
    "--group <column>",
    "",
    collectOrNone,
  );
  command.parse([...words], { from: "user" });
  const options = command.opts();
  const choices = choicesFrom(table, options);
  const drafted = draftMeasure(table, choices);
  const columns = columnsToGroup(table, drafted.definition.groups ?? {}, options.group ?? []);
  const groups = [...columns.values()].flat();
  return definitionText(
    groups.length === 0 ? drafted.definition : draftMeasure(table, { ...choices, groups }).definition,
  );
}
const projectOf = (definition: MeasureDefinition): Project => ({
  file: "survey.csv",
  definition,
  drafted: true,
  reading: {},
  settings: {},
});
/** The words of a shell command, of which none here has a quotation mark inside. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const CASES: Readonly<Record<string, DraftChoices>> = {
  "nothing stated": {},
  "an item left out": moved([["q4"], "left-out"]),
  "items that become groups and back": moved([["q4", "q5"], "group"], [["q5"], "item"]),
  "a group that is external": moved([["sex"], "external"]),
  "an identifier by the page": moved([["shift"], "identifier"]),
  "another weight": moved([["wt"], "left-out"], [["shift"], "weight"]),
  "no weight": moved([["wt"], "left-out"]),
  "strata and clusters": moved([["site9"], "cluster"], [["sex"], "stratum"]),
  "an item that was personal data": { ...moved([["shift"], "item"]), reversed: ["q2"] },
  "no reversed item": { reversed: [] },
  "reversed items": { reversed: ["q1", "q3"] },
  "no missing code": { noAnswer: [] },
  "missing codes": { noAnswer: ["99", "5"] },
  "words in order": {
    orders: [["meh", "fine", "super"]],
    ...choicesWithRole(
      { orders: [["meh", "fine", "super"]] },
      { placed: placedBy({}), names: ["m1", "m2", "m3"], role: "item" },
    ),
  },
  "a group that nobody guessed": moved([["site9"], "group"]),
  "a topic, not sensitive": { about: "attitudes", sensitive: false },
};

describe("the command for chips", () => {
  it.each(Object.entries(CASES))("drafts the same bytes: %s", (_, choices) => {
    const { definition } = draftedBy(choices);
    const command = commandOf(projectOf(definition), "report", { choices, columns: facts });
    const [program, report, file, ...words] = wordsOf(command);
    expect([program, report, file]).toEqual(["itemwise", "report", "survey.csv"]);
    expect(command).not.toContain("--measure");
    expect(draftedByCommand(words)).toBe(definitionText(definition));
  });

  it("names the saved definition where an option cannot say something", () => {
    const { definition } = draftedBy({ noAnswer: ["9,9"] });
    const stated = { choices: { noAnswer: ["9,9"] }, columns: facts };
    expect(commandOf(projectOf(definition), "report", stated)).toContain("--measure survey.measure.json");
  });

  it("writes ranges of adjacent columns, and names that are ranges or have commas so that they are read back", () => {
    const named = ["a", "b", "c", "a:c", "x, y", "x", "y", "e*"].map((name) => ({ name, label: null }));
    expect(choiceWords({ items: ["c", "a", "b"] }, named)).toEqual(["--items", "a,b,c"]);
    expect(choiceWords({ items: ["a", "b", "c"] }, named.slice(0, 3))).toEqual(["--items", "a:c"]);
    expect(choiceWords({ items: ["x, y", "a"] }, named)).toEqual(["--items", "a,x, y"]);
    expect(choiceWords({ items: ["x", "y"] }, named.slice(5))).toEqual(["--items", "x,y"]);
    expect(choiceWords({ weight: "none" }, [{ name: "none", label: null }])).toBeNull();
  });
});

describe("roles of columns", () => {
  it("are those of the draft, each column in one", () => {
    const roles = placedBy({}).map(({ facts: { name }, role }) => `${name} ${role}`);
    expect(roles).toEqual([
      ...["person identifier", "email left-out"],
      ...["q1 item", "q2 item", "q3 item", "q4 item", "q5 item"],
      ...["m1 left-out", "m2 left-out", "m3 left-out"],
      ...["sex group", "site9 group", "shift external", "wt weight"],
    ]);
  });

  it.each(ROLES.map((role) => [role]))("hold after a column becomes %s, as far as it can", (role) => {
    for (const one of placedBy({})) {
      const { name } = one.facts;
      if (!canBe(one, role) || one.facts.unordered !== null) continue;
      // One of another kind than the items cannot be analyzed with them.
      if (role === "item" && !["q1", "q2", "q3", "q4", "q5", "sex", "shift"].includes(name)) continue;
      expect([name, roleOf(moved([[name], role]), name)]).toEqual([name, role]);
    }
  });

  it("keep what is stated of other columns", () => {
    const choices = moved([["q5"], "external"], [["site9"], "cluster"], [["shift"], "left-out"]);
    expect(choices).toMatchObject({
      items: ["q1", "q2", "q3", "q4"],
      external: ["q5"],
      cluster: "site9",
      excluded: ["shift"],
    });
    const back = choicesWithRole(choices, { placed: placedBy(choices), names: ["q5"], role: "item" });
    expect(back).toMatchObject({ items: ["q1", "q2", "q3", "q4", "q5"], external: undefined });
  });

  it("reverse items with the others as they are", () => {
    const placed = placedBy({});
    expect(reversedWith(placed, [], true)).toEqual(["q2"]);
    expect(reversedWith(placed, ["q1", "sex"], true)).toEqual(["q1", "q2"]);
    expect(reversedWith(placed, ["q2"], false)).toEqual([]);
  });
});

describe("statements of a definition", () => {
  const draft = draftedBy({});

  it("hold until it is edited otherwise; sensitivity and topic are statements", () => {
    const { definition } = draft;
    expect(choicesOf(definition, draft)).toEqual({});
    expect(choicesOf({ ...definition, sensitive: true, about: "traits" }, draft)).toEqual({
      sensitive: true,
      about: "traits",
    });
    expect(choicesOf({ ...definition, title: "Mine" }, draft)).toBeNull();
    expect(choicesOf(definition, null)).toBeNull();
  });

  it("list what is no answer: what was guessed, without typing errors and what the file says itself", () => {
    expect(draft.noAnswer).toEqual(["99"]);
    expect(draftedBy({ noAnswer: [] }).noAnswer).toEqual([]);
    const typed = `${["a1", "a2", "a3", "a4", "a5"].join(",")}\n${Array.from({ length: 300 }, (_, row) =>
      [1, 2, 4, 5, 7].map((k) => (row === 7 && k === 2 ? 31 : 1 + ((row * k) % 9))).join(","),
    ).join("\n")}\n`;
    const strays = labelledText(parseCsv(typed));
    const found = draftMeasure(strays);
    expect(found.definition.items[1]?.missing).toMatchObject([{ code: 31 }]);
    expect(chosenDraft(found, { all: profileColumns(strays), choices: {} }).noAnswer).toEqual([]);
  });
});

describe("a definition edited by hand", () => {
  const [harm] = builtInMeasures;
  const own: MeasureDefinition = { ...first.definition, title: "Mine" };
  const placed = placedColumns(own, facts, null);
  const move = (names: readonly string[], role: Role): MeasureDefinition =>
    definitionWithRole(own, { placed, names, role });

  it("takes columns out of one role and into another, and keeps the rest", () => {
    const group = move(["q5", "wt"], "group");
    expect(checked(group).problem).toBeNull();
    expect(group.items.map(({ id }) => id)).toEqual(["q1", "q2", "q3", "q4"]);
    expect(Object.keys(group.groups ?? {})).toEqual(["sex", "site9", "q5", "wt"]);
    expect([group.weight, group.title]).toEqual([null, "Mine"]);
    const outside = move(["q5"], "external");
    expect(checked(outside).problem).toBeNull();
    expect(outside.external?.q5).toMatchObject({ column: "q5", scale: "ordinal" });
    const rest = move(["site9", "shift", "wt"], "left-out");
    expect([rest.external, rest.weight, Object.keys(rest.groups ?? {})]).toEqual([undefined, null, ["sex"]]);
    expect(move(["site9"], "cluster").cluster).toEqual({ column: "site9" });
  });

  it("reverses items only", () => {
    const reversed = definitionWithReversed(own, { placed, names: ["q1", "sex"], isReversed: true });
    expect(reversed.items.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual(["q1", "q2"]);
  });

  it("may be a built-in measure", () => {
    const definition = harm as MeasureDefinition;
    const [, second] = definition.items;
    const columns = [{ ...facts[2], name: second?.column ?? second?.id ?? "" }] as typeof facts;
    const there = placedColumns(definition, columns, null);
    expect(there[0]?.role).toBe("item");
    const without = definitionWithRole(definition, {
      placed: there,
      names: [columns[0]?.name ?? ""],
      role: "left-out",
    });
    expect(checked(without).problem).toBeNull();
    expect(without.items.length).toBe(definition.items.length - 1);
  });
});

describe("chips", () => {
  it("stand by answers where they are items, and by the reason where they are left out", () => {
    const groups = chipGroups(placedBy({}));
    expect(groups.map(({ role, answers, columns }) => [role, answers, columns.length])).toEqual([
      ["item", ["1", "5"], 5],
      ["group", null, 2],
      ["external", null, 1],
      ["weight", null, 1],
      ["identifier", null, 1],
      ["left-out", null, 1],
      ["left-out", null, 3],
    ]);
    expect(groups.slice(-2).map(({ reason }) => reason)).toEqual([
      expect.stringContaining("about the person"),
      "answers in words, order unknown",
    ]);
  });

  it("ask for the order of words that several columns share, and show the order that is known", () => {
    expect(setsToOrder(placedBy({}))).toMatchObject([{ columns: ["m1", "m2", "m3"] }]);
    expect(unorderedSets(facts.slice(7, 8))[0]?.words.toSorted()).toEqual(["fine", "meh", "super"]);
    const ordered = placedBy(CASES["words in order"] ?? {});
    expect(setsToOrder(ordered)).toEqual([]);
    expect(orderedSets(ordered)).toEqual([{ columns: ["m1", "m2", "m3"], words: ["meh", "fine", "super"] }]);
  });
});

it("shows the statement of a grid's column, whose names begin alike", () => {
  const name = "How much do you agree with the following? [I am proud]";
  expect(chipText(name, { id: "q1", label: "I am proud" })).toBe("I am proud");
  expect(chipText("Mood [today]", { id: "q2", label: "today" })).toBe("Mood [today]");
  expect(chipText(name, null)).toBe(name);
});
