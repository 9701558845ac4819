import { describe, expect, expectTypeOf, it } from "vitest";
import type { Warning } from "../../src/errors";
import { FIT_INDICES } from "../../src/factor/model/fit-indices";
import {
  byName,
  code,
  type Declared,
  ends,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  people,
  text,
  warnings,
  whole,
} from "../../src/figures/declare";
import { figuresOf } from "../../src/figures/figures-of";

const declared = {
  n: people.named(() => "People"),
  isSound: flag,
  verdict: code<"yes" | "no">(),
  note: orNull(text),
  interval: orNull(ends(estimate)),
  matrix: listOf(listOf(orNull(error), "everybody"), "everybody"),
  settings: whole<{ readonly seed: number }>("exact"),
  levels: listOf({ n: people, pairs: byName({ p }, "pair"), means: listOf(estimate, "everybody") }, "level"),
  warnings,
};

describe("a declared record", () => {
  it("has the type that it declares", () => {
    expectTypeOf<Declared<typeof declared>>().toEqualTypeOf<{
      readonly n: number;
      readonly isSound: boolean;
      readonly verdict: "yes" | "no";
      readonly note: string | null;
      readonly interval: readonly [number, number] | null;
      readonly matrix: readonly (readonly (number | null)[])[];
      readonly settings: { readonly seed: number };
      readonly levels: readonly {
        readonly n: number;
        readonly pairs: Readonly<Record<string, { readonly p: number }>>;
        readonly means: readonly number[];
      }[];
      readonly warnings: readonly Warning[];
    }>();
  });

  it("lists every figure once, with its path, its kind and whom it is about; text and flags are none", () => {
    expect(figuresOf(declared).map(({ path, kind, scope }) => `${path} ${kind} ${scope}`)).toEqual([
      "n people everybody",
      "interval[] estimate everybody",
      "matrix[][] error everybody",
      "settings exact everybody",
      "levels[].n people level",
      "levels[].pairs[].p p pair",
      "levels[].means[] estimate level",
      "warnings warnings everybody",
    ]);
  });

  it("does not compile where a list of figures does not say whom its entries are about", () => {
    // @ts-expect-error: a list of figures without a scope
    expect(figuresOf(listOf({ n: people }))[0]?.scope).toBe("everybody");
    // @ts-expect-error: a record of figures by name without a scope
    expect(figuresOf(byName(orNull(estimate)))[0]?.scope).toBe("everybody");
    expect(figuresOf(listOf({ label: text }))).toEqual([]);
  });

  it("is about whom the record around it is about, unless it says otherwise", () => {
    const scopes = figuresOf(listOf(declared, "person"), "people").map(({ scope }) => scope);
    expect(new Set(scopes.slice(0, 4))).toEqual(new Set(["person"]));
    expect(scopes.slice(4, 7)).toEqual(["level", "pair", "level"]);
    expect(figuresOf(declared.levels, "levels", "pair")[0]?.scope).toBe("level");
  });

  it("keeps kind and scope where a field is named or may be null, and leaves the named field as it was", () => {
    const titleOf = (of: typeof people) => figuresOf({ of })[0]?.title?.();
    expect([titleOf(declared.n), titleOf(people)]).toEqual(["People", undefined]);
    const levels = orNull(declared.levels).named(() => "Levels");
    expect(figuresOf(levels, "levels").map(({ path, scope }) => [path, scope])).toEqual(
      figuresOf(declared.levels, "levels").map(({ path, scope }) => [path, scope]),
    );
    expect(figuresOf(orNull(exact), "df")).toEqual(figuresOf(exact, "df"));
  });

  it("gives the figures of a fit index their names", () => {
    const { field } = FIT_INDICES.rmsea;
    expect(field.title?.()).toBe("RMSEA");
    expect(figuresOf(field, "rmsea").map(({ path }) => path)).toEqual([
      "rmsea.estimate",
      "rmsea.low",
      "rmsea.high",
    ]);
  });
});
