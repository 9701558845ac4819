import { expect, it } from "vitest";
import { likertChart } from "../../src/questions/likert-chart";

const LONG =
  "Does caregiving cause difficulties in your relationship with your family and with most of your friends?";

it("gives long labels of items room for their lines", () => {
  const heightOf = (label: string): unknown =>
    likertChart(
      ["a", "b", "c"].map((id) => ({ id, label, shares: [0.2, 0.3, 0.5] })),
      ["Never", "Sometimes", "Often"],
    )?.spec.height;
  expect(heightOf("Short")).toBe(3 * 34);
  expect(heightOf(LONG)).toBeGreaterThanOrEqual(3 * 4 * 14);
});
