import { describe, expect, it } from "vitest";
import { releasedFigures } from "../../../src/analysis/disclosure/released-figures";
import {
  byName,
  code,
  type Declaration,
  ends,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  people,
  share,
  statistic,
  text,
  trace,
  warnings,
  whole,
} from "../../../src/figures/declare";

/** A record as released, without its type: it may hold what is not declared. */
const released = (value: unknown, declared: Declaration): unknown =>
  releasedFigures<unknown>(value, declared as never);

describe("releasedFigures of declared records", () => {
  it("rounds each number by its kind", () => {
    const kinds = { people, share, estimate, error, p, statistic, trace, exact };
    const values = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 12.345678]));
    const rounded = {
      share: 12.346,
      estimate: 12.346,
      error: 12.346,
      p: 12.346,
      statistic: 12.35,
      trace: 10,
      exact: 12.345678,
    };
    expect(released(values, kinds)).toEqual({ people: 12, ...rounded });
    expect(released({ error: 0.0123456 }, kinds)).toEqual({ error: 0.0123 });
    expect(Object.is(released(-0.0001, estimate), 0)).toBe(true);
  });

  it("reaches into lists, intervals, records by name and whatever may be null", () => {
    const declared = {
      matrix: listOf(listOf(orNull(estimate), "everybody")),
      interval: orNull(ends(share)),
      byItem: byName({ n: people, se: error }, "everybody"),
      model: orNull({ df: exact, p: orNull(p) }),
      settings: whole("statistic"),
    };
    const value = {
      matrix: [[1, 0.12345], [null]],
      interval: [0.12345, 0.56789],
      byItem: { a: { n: 13, se: 0.123456 }, b: { n: 7, se: 1.23456 } },
      model: { df: 7.54321, p: null },
      settings: { some: [1.23456], deep: { er: 2.34567 } },
    };
    expect(released(value, declared)).toEqual({
      matrix: [[1, 0.123], [null]],
      interval: [0.123, 0.568],
      byItem: { a: { n: 13, se: 0.123 }, b: { n: 7, se: 1.235 } },
      model: { df: 7.54321, p: null },
      settings: { some: [1.23], deep: { er: 2.35 } },
    });
    const nothing = { matrix: [], interval: null, byItem: {}, model: null, settings: null };
    expect(released(nothing, declared)).toEqual(nothing);
  });

  it("leaves out keys that are not declared, at every depth", () => {
    const declared = {
      levels: listOf({ label: text, fit: orNull({ cfi: estimate }) }, "everybody"),
      byItem: byName({ isHeld: flag }),
    };
    const value = {
      levels: [{ label: "A", count: 3, fit: { cfi: 0.9, misfit: 41 } }],
      byItem: { a: { isHeld: true, n: 4 } },
      people: 7,
    };
    expect(released(value, declared)).toEqual({
      levels: [{ label: "A", fit: { cfi: 0.9 } }],
      byItem: { a: { isHeld: true } },
    });
  });

  it("passes text and codes, and of warnings the text where the code is listed", () => {
    const declared = { name: text, verdict: code<"fits">(), warnings };
    const warning = { code: "not-listed", message: "Exactly 7 people answered." };
    const value = { name: "f1", verdict: "fits", warnings: [warning] };
    const found = released(value, declared);
    expect(found).toMatchObject({ name: "f1", verdict: "fits", warnings: [{ code: "not-listed" }] });
    expect(JSON.stringify(found)).not.toContain("7");
  });
});
