import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { latentClasses } from "../../../src/irt/classes/latent-classes";
import { outcomeOf } from "../../support/comparisons/comparison";
import { latentClassComparisons } from "../../support/comparisons/latent-classes";
import { nineTable, tableOf } from "../../support/table";
import { CLASS_SETS, classesOf, modelOf } from "./reference";

const comparisons = latentClassComparisons();
const names = comparisons.map(({ data, quantity, reference }) => `${data}: ${quantity} (${reference})`);

describe("latentClasses(table) against R", () => {
  it.each(names.map((name, at) => [name, comparisons[at]!] as const))("%s", (_name, comparison) => {
    expect(outcomeOf(comparison).difference).toBeLessThanOrEqual(comparison.tolerance);
  });

  it("is never below what flexmix finds from random starts", () => {
    for (const set of CLASS_SETS) {
      for (const { classes, flexmix } of set.models) {
        if (flexmix !== undefined)
          expect(modelOf(classesOf(set), classes).logLik).toBeGreaterThan(flexmix.random - 1e-6);
      }
    }
  });

  it("has Goodman's (1974) two classes of role conflict, whose likelihood-ratio chi-square is 2.72", () => {
    const set = CLASS_SETS.find(({ name }) => name.startsWith("role conflict"))!;
    const table = set.table();
    const n = 216;
    const saturated = table.count.reduce((sum, count) => sum + count * Math.log(count / n), 0);
    const two = modelOf(classesOf(set), 2);
    expect(2 * (saturated - two.logLik)).toBeCloseTo(2.72, 2);
    expect(two.profiles.map(({ size }) => size.toFixed(2))).toEqual(["0.72", "0.28"]);
  });
});

describe("latentClasses(table)", () => {
  const table = nineTable("binary");

  it("gives the same for a seed whatever the order of the rows, and the same maximum for another", () => {
    const people = Array.from({ length: 60 }, (_, k) => [
      k % 2,
      (k >> 1) % 2,
      (k >> 2) % 2,
      Number(k % 7 === 0),
    ]);
    const [one, other] = [people, [...people].reverse()].map((rows) =>
      latentClasses(tableOf(rows), { seed: 3 }),
    );
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    const [first, second] = [1, 2].map((seed) => latentClasses(table, { most: 3, seed }).models[2]!.logLik);
    expect(second).toBeCloseTo(first!, 6);
  });

  it("numbers the classes from the one that gives most of the items down", () => {
    for (const { profiles } of latentClasses(table).models) {
      const means = profiles.map(({ mean }) => mean);
      expect(means).toEqual([...means].sort((a, b) => b - a));
      expect(profiles.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(1, 12);
    }
  });

  it("has the item response model's likelihood beside, and counts Kish's people with weights", () => {
    const weighted = latentClasses(nineTable("binary", { weighted: true }), { most: 1 });
    const { n, effectiveN, oneFactor, models } = weighted;
    expect(effectiveN).toBeLessThan(n);
    for (const { logLik, parameters, bic } of [oneFactor!, ...models])
      expect(bic).toBeCloseTo((-2 * logLik * effectiveN) / n + parameters * Math.log(effectiveN), 8);
  });

  it("names what is at a bound, has no standard error there, and says so of numbers that are too many", () => {
    const kinds = { a: [1, 1, 1, 0, 0, 0], b: [1, 1, 1, 0, 0, 0], c: [1, 1, 0, 0, 0, 1] };
    const items = Object.fromEntries(
      Object.entries(kinds).map(([id, values]) => [id, Array.from({ length: 8 }, () => values).flat()]),
    );
    const { models, warnings } = latentClasses(fromAnswers({ items }));
    expect(models.map(({ classes }) => classes)).toEqual([1, 2]);
    expect(warnings.map(({ code }) => code)).toContain("too-many-classes");
    expect(models[1]!.boundary).toEqual([
      { class: 1, item: "a" },
      { class: 1, item: "b" },
      { class: 2, item: "a" },
      { class: 2, item: "b" },
    ]);
    expect(models[1]!.profiles[0]!.items[0]!.se).toEqual([null, null]);
    expect(models[1]!.profiles[0]!.items[2]!.se[0]).toBeCloseTo(Math.sqrt(((2 / 3) * (1 / 3)) / 24), 6);
  });

  it("gives standard errors of simple random sampling where there is one class", () => {
    const [one] = latentClasses(table, { most: 1 }).models;
    const { probabilities, se } = one!.profiles[0]!.items[0]!;
    const answered = table.count.reduce(
      (sum, count, row) => sum + (table.columns[0]![row]! < 0 ? 0 : count),
      0,
    );
    expect(se[1]).toBeCloseTo(Math.sqrt((probabilities[1]! * probabilities[0]!) / answered), 10);
  });

  it("leaves out what all answer alike, and refuses what is then too little", () => {
    const people = Array.from({ length: 40 }, (_, k) => [k % 2, (k >> 1) % 2, (k >> 2) % 2, 0]);
    const { items, warnings } = latentClasses(tableOf(people), { most: 1 });
    expect(items).toEqual(["a", "b", "c"]);
    expect(warnings.map(({ code }) => code)).toEqual(["constant-item"]);
    expect(() => latentClasses(tableOf(people.map((row) => row.slice(1))))).toThrowError(
      expect.objectContaining({ code: "too-few-items" }),
    );
  });
});
