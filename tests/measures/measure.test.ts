import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";
import { thrownBy, wordsOutsideCatalog } from "../support/error";

const yesNo = [{ code: 0 }, { code: 1 }];
const items = [
  { id: "a", categories: yesNo },
  { id: "b", categories: yesNo, missing: [{ code: 9 }] },
];

describe("parseMeasure(json)", () => {
  it("reads the older spelling of dichotomize, but not both", () => {
    const rule = { yes: [1] };
    expect(parseMeasure({ id: "two", items, dichotomise: rule })).toEqual(
      parseMeasure({ id: "two", items, dichotomize: rule }),
    );
    expect(() => parseMeasure({ id: "two", items, dichotomise: rule, dichotomize: rule })).toThrow(
      'dichotomise: is another spelling of "dichotomize", which is there too: give one',
    );
  });

  it("words what is wrong by the catalog alone, but for paths and names", () => {
    const outside = (change: object): string[] =>
      wordsOutsideCatalog(thrownBy(() => parseMeasure({ id: "two", items, ...change }, "m.json")));
    expect(outside({ title: "" })).toEqual(["json", "title"]);
    expect(outside({ sets: { all: ["zebra"] } })).toEqual(["json", "sets", "all", "zebra"]);
    expect(outside({ structures: { s: { model: "f =~ a +" } } })).toEqual(["json", "structures", "model"]);
  });

  it("resolves the defaults", () => {
    const measure = parseMeasure({ id: "two", items });
    expect(measure).toMatchObject({
      title: "two",
      source: null,
      blank: "missing",
      dichotomize: null,
      weight: null,
      sensitive: null,
    });
    expect(measure.items[1]).toEqual({
      id: "b",
      column: "b",
      label: "b",
      wording: null,
      scale: "ordinal",
      reverse: false,
      categories: [
        { code: 0, label: "0" },
        { code: 1, label: "1" },
      ],
      missing: [{ code: 9, label: "9" }],
      contexts: {},
    });
  });

  it("reads the definition of the nine reference items", () => {
    const text = readFileSync(new URL("../reference/nine.measure.json", import.meta.url), "utf8");
    const measure = parseMeasure(JSON.parse(text), "nine.measure.json");
    expect(measure.items).toHaveLength(9);
    expect(measure.weight).toEqual({ column: "weight", type: "design", missing: "drop" });
    expect(structuresOf(measure).map(({ id, factors }) => [id, factors.length])).toEqual([
      ["one", 1],
      ["two", 2],
      ["three", 3],
    ]);
  });

  it("leaves a factor of factors to the model: its structure has the factors with items", () => {
    const model = "f =~ a; g =~ b; top =~ f + g; a ~~ b";
    const labels = { top: "Top", f: "F" };
    const [structure] = structuresOf(
      parseMeasure({ id: "two", items, structures: { s: { model, labels } } }),
    );
    expect(structure?.factors).toEqual([
      { id: "f", label: "F", items: ["a"] },
      { id: "g", label: "g", items: ["b"] },
    ]);
  });

  it("is idempotent: a resolved measure is a definition", () => {
    const measure = parseMeasure({ id: "two", items, weight: { column: "w" } });
    expect(parseMeasure(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
  });

  const bad = (change: object): string => {
    const error = thrownBy(() => parseMeasure({ id: "two", items, ...change }, "m.json"));
    expect(error.code).toBe("bad-measure");
    expect(error.hint).not.toBe("");
    return error.message;
  };
  const item = (change: object): string => bad({ items: [{ id: "a", categories: yesNo, ...change }] });

  it.each([
    [7, "m.json: expected an object {...}, found 7."],
    [null, "m.json: expected an object {...}, found null."],
    [[], "m.json: id: is required; items: is required."],
    [{}, "m.json: id: is required; items: is required."],
    [{ id: "x", items: [] }, "m.json: items: must hold at least one item (it is [])."],
    [{ id: "x", items: {} }, "m.json: items: expected a list [...], found {}."],
  ])("refuses %j", (json, message) => {
    expect(thrownBy(() => parseMeasure(json, "m.json")).message).toBe(message);
  });

  it("names the path of an unknown key, so that no slip passes unseen", () => {
    expect(bad({ itmes: [] })).toContain("m.json: itmes: is no entry of a definition");
    expect(item({ categries: [] })).toContain("items[0].categries: is no entry");
    expect(bad({ weight: { column: "w", typ: "design" } })).toContain("weight.typ: is no entry");
    expect(item({ contexts: { online: { columns: ["x"], jes: [1] } } })).toContain(
      "items[0].contexts.online.jes",
    );
  });

  it.each([
    [
      { id: "1a" },
      'items[0].id: must begin with a letter and hold letters, digits, "_" and "." only (it is "1a")',
    ],
    [{ id: "a b" }, "items[0].id: must begin with a letter"],
    [{ id: "__proto__" }, "items[0].id: must begin with a letter"],
    [{ label: " " }, "items[0].label: must not be empty"],
    [{ label: "two\nlines" }, "items[0].label: must hold no line breaks"],
    [{ scale: "nominal" }, 'items[0].scale: expected "ordinal" or "continuous", found "nominal"'],
    [{ categories: [] }, "items[0].categories: expected two categories or more"],
    [{ categories: [{ code: 1 }] }, "items[0].categories: expected two categories or more"],
    [
      { categories: [{ code: "1" }, { code: 2 }] },
      'items[0].categories[0].code: expected a number, found "1"',
    ],
    [{ categories: [{ code: 1 }, { code: 1 }] }, "items[0].categories[1].code: code 1 stands twice"],
    [{ categories: [{ code: 2 }, { code: 1 }] }, "items[0].categories[1].code: code 1 comes after 2"],
    [{ missing: [{ code: 1 }] }, "items[0].missing[0].code: code 1 is a category too"],
    [{ missing: [{ code: 9 }, { code: 9 }] }, "items[0].missing[1].code: code 9 stands twice"],
    [{ scale: "continuous" }, "items[0].categories: a continuous item has no categories"],
    [
      { scale: "continuous", categories: [], reverse: true },
      "items[0].reverse: a continuous item has no codes",
    ],
    [{ reverse: "yes" }, 'items[0].reverse: expected true or false, found "yes"'],
    [{ column: "" }, "items[0].column: must not be empty"],
  ])("refuses an item with %j", (change, message) => {
    expect(item(change)).toContain(`m.json: ${message}`);
  });

  it("refuses items of one id or one column", () => {
    const twice = [...items, { id: "a", column: "b", categories: yesNo }];
    expect(bad({ items: twice })).toBe(
      'm.json: items[2].id: "a" is the id of items[0] too; items[2].column: "b" is the column of items[1] too.',
    );
  });

  it.each([
    [
      { structures: { s: { model: "f =~ a +" } } },
      "structures.s.model: model, line 1, column 9: expected the name",
    ],
    [
      { structures: { s: { model: "f =~ a + z" } } },
      'structures.s.model: line 1, column 10: "z" on factor "f" is no item',
    ],
    [
      { structures: { s: { model: "f =~ a; a ~~ z" } } },
      'structures.s.model: line 1, column 14: "z" is neither an item nor a factor',
    ],
    [{ structures: { s: { model: "f =~ g; g =~ f" } } }, '"g" loads on "f" in a circle'],
    [{ structures: { s: { model: "a =~ b" } } }, 'factor "a" has the name of an item'],
    [
      { structures: { s: { model: "f =~ a", labels: { g: "G" } } } },
      'structures.s.labels.g: the model has no factor "g"',
    ],
    [{ sets: { any: ["a", "z"] } }, 'sets.any[1]: "z" is no item'],
    [{ sets: { any: ["a", "a"] } }, 'sets.any[1]: "a" stands twice'],
    [{ sets: { any: [] } }, "sets.any: must hold at least one item"],
    [{ cutoffs: { f: [{ value: 1, label: "x" }] } }, 'cutoffs.f: "f" is no scale'],
    [
      { cutoffs: { all: [{ value: 0, label: "x" }] } },
      "cutoffs.all[0].value: 0 divides nobody: scores run from 0 to",
    ],
    [
      {
        cutoffs: {
          all: [
            { value: 2, label: "x" },
            { value: 1, label: "y" },
          ],
        },
      },
      "cutoffs.all[1].value: 1 comes after 2",
    ],
    [{ dichotomize: { yes: [1, 7] } }, "dichotomize.yes[1]: no item has a category with code 7"],
    [{ dichotomize: { yes: [0, 1] } }, "every one of the categories of item a counts as yes"],
    [{ dichotomize: { yes: [] } }, "dichotomize.yes: must hold at least one code"],
    [{ dichotomize: { yes: [1], labels: ["Yes", "Yes"] } }, "dichotomize.labels: the two are the same"],
    [
      {
        groups: {
          g: {
            column: "g",
            bands: [
              [1, 2],
              [2, 3],
            ],
          },
        },
      },
      "groups.g.bands: [1, 2] and [2, 3] overlap",
    ],
    [
      { groups: { g: { column: "g", bands: [[2, 1]] } } },
      "groups.g.bands[0]: must run from the lower to the higher",
    ],
    [
      { groups: { g: { column: "g", values: { 1: 30 }, bands: [[1, 2]] } } },
      "groups.g.values.1: 30 lies in none of the bands",
    ],
    [
      { groups: { g: { column: "g", labels: { 1: "x" }, bands: [[1, 2]] } } },
      'give "labels", or "values" and "bands"',
    ],
    [
      { groups: { g: { column: "g", labels: { 1: "x" }, missing: ["1"] } } },
      'groups.g.missing: "1" has a label too',
    ],
    [{ groups: { g: {} } }, "groups.g.column: is required"],
    [
      { weight: { column: "w", type: "sampling" } },
      'weight.type: expected "design" or "frequency", found "sampling"',
    ],
    [{ weight: "w" }, "weight: expected an object {...}"],
    [{ blank: "none" }, 'blank: expected "missing"'],
  ])("refuses %j", (change, message) => {
    expect(bad(change)).toContain(message);
  });

  it("names five problems and counts the rest", () => {
    const many = Array.from({ length: 8 }, (_, k) => ({ id: `q${k}` }));
    expect(bad({ items: many })).toMatch(/^m\.json: items\[0\].*items\[4\].*; and 3 more\.$/);
  });
});

describe("parseMeasure(json): names and texts that do harm", () => {
  const problem = (json: string): string => thrownBy(() => parseMeasure(JSON.parse(json), "m.json")).message;
  const two = '"id": "two", "items": [{"id": "a", "categories": [{"code": 0}, {"code": 1}]}]';

  it.each([
    ['"structures": {"constructor": {"model": "f =~ a"}}', "structures.constructor"],
    ['"structures": {"__proto__": {"model": "f =~ a"}}', "structures.__proto__"],
    [
      '"structures": {"s": {"model": "f =~ a", "labels": {"prototype": "x"}}}',
      "structures.s.labels.prototype",
    ],
    ['"groups": {"constructor": {"column": "g"}}', "groups.constructor"],
    ['"groups": {"g": {"column": "g", "labels": {"__proto__": "x"}}}', "groups.g.labels.__proto__"],
    ['"groups": {"g": {"column": "g", "values": {"constructor": 1}}}', "groups.g.values.constructor"],
    ['"sets": {"constructor": ["a"]}', "sets.constructor"],
    ['"constructor": 1', "constructor"],
  ])("refuses the entry %s, which would vanish", (entry, path) => {
    const message = problem(`{${two}, ${entry}}`);
    expect(message).toContain(`m.json: ${path}: "`);
    expect(message).toContain("is a name that JavaScript keeps to itself");
  });

  it("refuses contexts, item ids and factors so called", () => {
    const item = (change: string): string =>
      problem(`{"id": "x", "items": [{"id": "a", "categories": [{"code": 0}, {"code": 1}], ${change}}]}`);
    expect(item('"contexts": {"constructor": {"columns": ["x"]}}')).toContain(
      "items[0].contexts.constructor",
    );
    expect(item('"id": "constructor"')).toContain("items[0].id: must not be a name that JavaScript keeps");
    expect(item('"id": "toString"')).toContain("items[0].id: must not be a name that JavaScript keeps");
    expect(problem(`{${two}, "groups": {"valueOf": {"column": "g"}}}`)).toContain(
      "groups.valueOf: must not be",
    );
    expect(problem(`{${two}, "structures": {"s": {"model": "constructor =~ a"}}}`)).toContain(
      'structures.s.model: "constructor" is a name that JavaScript keeps',
    );
  });

  it.each(["\u202e", "\u2066", "\u0007", "\u2028", "\ufeff"])(
    "refuses the hidden character %j in a label",
    (sign) => {
      const definition = { id: "x", items: [{ ...items[0], label: `safe${sign}text` }] };
      const { message } = thrownBy(() => parseMeasure(definition));
      const point = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      expect(message).toContain(`items[0].label: must hold no line breaks`);
      expect(message).toContain(`(it holds U+${point})`);
    },
  );

  it("keeps joiners and the marks that right-to-left text needs", () => {
    const label = "می‌خواهم \u200F(1) 👩‍👧";
    expect(parseMeasure({ id: "x", items: [{ ...items[0], label }] }).items[0]?.label).toBe(label);
  });

  it("limits labels to 200 characters, wordings to 1000", () => {
    const item = (change: object) => () => parseMeasure({ id: "x", items: [{ ...items[0], ...change }] });
    expect(thrownBy(item({ label: "x".repeat(201) })).message).toContain(
      "items[0].label: must be at most 200 characters long",
    );
    expect(item({ label: "x".repeat(200), wording: "x".repeat(900) })().items).toHaveLength(1);
    const groups = { g: { column: "g", labels: { 1: "x".repeat(900) } } };
    expect(thrownBy(() => parseMeasure({ id: "x", items, groups })).message).toContain(
      "groups.g.labels.1: must be at most 200",
    );
  });

  it.each(["weight", "stratum", "cluster", "fpc"])("refuses an item's column as the %s", (what) => {
    const definition = { id: "x", items, [what]: { column: "b" } };
    expect(thrownBy(() => parseMeasure(definition)).message).toContain(
      `${what}.column: "b" is the column of item b`,
    );
  });

  it("checks classifications: items that there are, ids that stand once, a source", () => {
    const one = { id: "c", title: "C", source: "S", places: { a: { class: "First" } } };
    const [read] = parseMeasure({ id: "two", items, classifications: [one] }).classifications;
    expect(read).toEqual({ ...one, note: null, places: { a: { class: "First", reading: false } } });
    const told = (classifications: readonly object[]): string =>
      thrownBy(() => parseMeasure({ id: "two", items, classifications })).message;
    expect(told([one, one])).toContain('classifications[1].id: "c" is the id of classifications[0] too');
    expect(told([{ ...one, places: { z: { class: "First" } } }])).toContain(
      'classifications[0].places.z: "z" is no item',
    );
    expect(told([{ ...one, source: "" }])).toContain("classifications[0].source: must not be empty");
  });

  it("checks the sizes of populations: of declared groupings, one for every label", () => {
    const site = { column: "s", labels: { 1: "north", 2: "south" } };
    const read = (populations: object): string =>
      thrownBy(() => parseMeasure({ id: "two", items, groups: { site }, populations })).message;
    const sizes = { site: { north: 120_000, south: 4_000_000 } };
    expect(parseMeasure({ id: "two", items, groups: { site }, populations: sizes }).populations).toEqual(
      sizes,
    );
    expect(parseMeasure({ id: "two", items }).populations).toEqual({});
    expect(read({ region: { north: 1 } })).toContain(
      'populations.region: "region" is no grouping (declared: site)',
    );
    expect(read({ site: { north: 1 } })).toContain("populations.site: gives no size of south");
    expect(read({ site: { north: 1, south: 2, west: 3 } })).toContain(
      'populations.site.west: group site has no level "west"',
    );
    expect(read({ site: { north: 0, south: 2 } })).toContain("populations.site.north: must be above 0");
  });
});
