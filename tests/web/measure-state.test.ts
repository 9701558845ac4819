import { describe, expect, it } from "vitest";
import { type Action, reduce, START } from "../../src/web/state/page-state";

const definition = (id: string) => ({ id, items: [{ id: "a", scale: "continuous" as const }] });
const opened: Action = {
  kind: "opened",
  opened: { file: "a.csv", definition: definition("draft"), drafted: true, notes: [] },
  reading: {},
};
const fail = (): never => {
  throw new Error("no project");
};
const stateAfter = (...actions: readonly Action[]) => actions.reduce(reduce, START);

describe("what is said of a file", () => {
  it("is no draft once it was changed, and is one again when that is undone", () => {
    const changed = stateAfter(opened, { kind: "defined", definition: definition("mine") });
    expect(changed.now.project).toMatchObject({ drafted: false, definition: { id: "mine" } });
    expect(reduce(changed, { kind: "undo" }).now.project).toMatchObject({
      drafted: true,
      definition: { id: "draft" },
    });
  });

  it("changes with how the file is read, where its columns do, in one step", () => {
    const measure = { definition: definition("other"), drafted: true };
    const read = stateAfter(opened, { kind: "read", reading: { sheet: "2" }, measure });
    expect(read.now.project).toMatchObject({ reading: { sheet: "2" }, definition: { id: "other" } });
    const undone = reduce(read, { kind: "undo" }).now.project;
    expect(undone).toMatchObject({ reading: {}, definition: { id: "draft" } });
    const kept = stateAfter(opened, { kind: "read", reading: { header: false } }).now.project;
    expect(kept).toMatchObject({ reading: { header: false }, definition: { id: "draft" } });
  });

  it("tests an adopted structure too, and is of no working model that the measure has no more", () => {
    const text = "f =~ a + b\ng =~ c + d";
    const items = ["a", "b", "c", "d"].map((id) => ({ id, scale: "continuous" as const }));
    const mine = {
      id: "mine",
      items,
      structures: { one: { model: "f =~ a + b + c + d" }, two: { model: text } },
    };
    const found = { lhs: "f", op: "=~", rhs: "d", mi: 30, p: 0.001, expected: 0.3, estimate: 0.3 } as const;
    const parameters = [{ ...found, equivalent: [], chiSquare: 1, df: 1, fitP: 0.3, cfi: 1, rmsea: 0 }];
    const localMisfit = { diffuse: false, parameters, model: `${text}\nf =~ d` };
    const model = { structure: "two", label: "Two", model: text, localMisfit };
    const adopted = stateAfter(
      opened,
      { kind: "defined", definition: mine },
      { kind: "set", settings: { structures: ["two"], workingModel: "two" } },
      { kind: "adopted", model },
    );
    expect(adopted.now.project?.settings.structures).toEqual(["two", "two-modified"]);
    expect(reduce(adopted, { kind: "undo" }).now.project?.definition).toBe(mine);
    const { two: _, ...others } = adopted.now.project?.definition.structures ?? {};
    const without = reduce(adopted, { kind: "defined", definition: { ...mine, structures: others } });
    expect(without.now.project?.settings).toEqual({ structures: ["two-modified"] });
  });

  it("drops choices of structures and groups that the measure has no more", () => {
    const whole = {
      ...definition("whole"),
      sensitive: false,
      groups: { sex: { column: "sex" }, age: { column: "age" } },
      structures: { one: { model: "f =~ a" }, two: { model: "g =~ a" } },
    };
    const chosen = stateAfter(
      opened,
      { kind: "defined", definition: whole },
      { kind: "set", settings: { structures: ["one", "two"], crossed: ["sex x age"], seed: 1 } },
      { kind: "read", reading: { groups: ["sex", "age"] } },
    );
    const same = reduce(chosen, { kind: "defined", definition: { ...whole, title: "T" } }).now.project;
    expect(same?.settings).toBe(chosen.now.project?.settings);
    expect(same?.reading).toBe(chosen.now.project?.reading);
    const fewer = { ...whole, groups: { sex: { column: "sex" } }, structures: { two: { model: "g =~ a" } } };
    for (const action of [
      { kind: "defined", definition: fewer },
      {
        kind: "read",
        reading: { groups: ["sex", "age"] },
        measure: { definition: fewer, drafted: true },
      },
    ] as const) {
      const project = reduce(chosen, action).now.project;
      expect(project?.settings).toEqual({ structures: ["two"], crossed: undefined, seed: 1 });
      expect(project?.reading).toEqual({ groups: ["sex"] });
    }
    const bare = reduce(chosen, { kind: "defined", definition: definition("bare") }).now.project;
    expect(bare?.settings).toEqual({ seed: 1 });
    expect(bare?.reading).toEqual({});
    const none = stateAfter(
      opened,
      { kind: "set", settings: { structures: [] } },
      { kind: "defined", definition: definition("mine") },
    );
    expect(none.now.project?.settings.structures).toEqual([]);
  });

  it("has no choice left that it may not have once small counts are hidden", () => {
    const groups = { country: { column: "c" }, sex: { column: "s" }, age: { column: "a" } };
    const open = {
      ...definition("mine"),
      groups,
      sensitive: false,
      release: { groups: ["country", "sex"], crossed: ["sex x country"] },
    };
    const chosen = stateAfter(
      opened,
      { kind: "defined", definition: open },
      { kind: "read", reading: { delimiter: ";", groups: ["sex", "age"] } },
      { kind: "set", settings: { crossed: ["country x sex", "sex x age"], rotation: "promax" } },
    );
    expect(chosen.now.project?.settings.crossed).toEqual(["country x sex", "sex x age"]);
    const hidden = reduce(chosen, { kind: "defined", definition: { ...open, sensitive: true } });
    expect(hidden.now.project).toMatchObject({
      reading: { delimiter: ";", groups: ["sex"] },
      settings: { crossed: ["country x sex"], rotation: "promax" },
    });
    expect(reduce(hidden, { kind: "undo" }).now.project).toEqual(chosen.now.project);
    const only = reduce(chosen, { kind: "read", reading: { groups: ["age"] } });
    const none = reduce(only, { kind: "defined", definition: { ...open, sensitive: true } });
    expect(none.now.project?.reading.groups).toBeUndefined();
    const loaded = { ...(chosen.now.project ?? fail()), definition: { ...open, sensitive: true } };
    expect(stateAfter({ kind: "loaded", project: loaded }).now.project?.settings.crossed).toEqual([
      "country x sex",
    ]);
  });

  it("of a loaded project has the question and the statements that were saved with it", () => {
    const project = stateAfter(opened).now.project ?? fail();
    const draft = {
      choices: { items: ["a"] },
      definition: definition("mine"),
      columns: [],
      recognized: [],
      noAnswer: [],
      declared: [],
    };
    const { now } = stateAfter({ kind: "loaded", project, question: "reliability", draft });
    expect([now.question, now.draft]).toEqual(["reliability", draft]);
    const without = stateAfter({ kind: "loaded", project }).now;
    expect([without.question, without.draft]).toEqual(["answers", null]);
  });

  it("is of one file: another begins anew, whatever its name", () => {
    const twice = stateAfter(opened, { kind: "defined", definition: definition("mine") }, opened);
    expect(twice.past).toEqual([]);
    expect(twice.now.opened).toBe(2);
    expect(twice.now.project?.definition.id).toBe("draft");
  });
});
