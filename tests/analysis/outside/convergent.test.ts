import { expect, it } from "vitest";
import { externalAssociation } from "../../../src/analysis/outside/convergent";
import type { ScoredScale } from "../../../src/analysis/outside/scored-scales";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { parseMeasure } from "../../../src/measures/measure";
import { disclosureRule } from "../../../src/survey/disclosure/disclosure";

// 400 people in eight alike parts: whatever a, b and c are, half of them are ill. Three of the ill say yes to d.
const people = Array.from({ length: 400 }, (_, person) => person);
const bit = (of: number) => people.map((person) => Math.floor(person / of) % 2);
const ill = bit(1);
const d = people.map((person) => Number(person % 20 === 0 || person === 1 || person === 41 || person === 81));
const table = fromAnswers({ items: { a: bit(2), b: bit(4), c: bit(8), d, ill } });
const scaleOf = (...items: readonly string[]): ScoredScale => ({
  scale: items.join(""),
  structure: "one",
  items,
  alpha: 0.5,
  alphaInterval: null,
});
const { external } = parseMeasure({
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
  external: { ill: { scale: "binary" } },
});

it("tells nothing of a scale that a larger one tells a rare answer by", () => {
  const variable = external.ill;
  if (variable === undefined) throw new Error("there is no variable");
  const told = (scale: ScoredScale, scales: readonly ScoredScale[]) =>
    externalAssociation(
      table,
      { scale, scales, reliability: null },
      { external: "ill", variable, rule: disclosureRule({ disclosure: "standard", threshold: null }) },
    ).suppressed;
  const [three, four] = [scaleOf("a", "b", "c"), scaleOf("a", "b", "c", "d")];
  expect(told(three, [three])).toBeNull();
  expect(told(three, [three, four])).toBe("few people");
  expect(told(scaleOf("d"), [])).toBe("few people");
});
