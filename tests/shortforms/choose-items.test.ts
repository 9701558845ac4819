import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { chooseItems, type ItemPool } from "../../src/shortforms/choose-items";

/** Items whose information is one number at each of two levels. */
function poolOf(information: readonly (readonly [number, number])[], least = 0): ItemPool {
  const curves = information.map((own) => Float64Array.from(own));
  const items = curves.map((_, place) => place);
  return { size: curves.length, factors: [{ items, least, precision: 1, information: curves }] };
}

describe("chooseItems(pool, items, seed)", () => {
  it("takes what lowers the mean error variance most, not what adds most information", () => {
    // 1 and 2: 1/(1+4) at both; 0 and 1: information 13 in all, but 1/(1+9) and 1/(1+4).
    const found = chooseItems(
      poolOf([
        [9, 0],
        [0, 4],
        [4, 0],
        [9, 0],
      ]),
      2,
      1,
    );
    expect(found).toMatchObject({ items: [0, 1], search: "exhaustive", tried: 6 });
    expect(found.error).toBeCloseTo((1 / 10 + 1 / 5) / 2, 12);
  });

  it("keeps items of every factor, though others tell more", () => {
    const strong = poolOf([
      [9, 9],
      [8, 8],
      [7, 7],
      [0, 0],
      [0, 0],
    ]);
    const weak = [3, 4];
    const information = [0, 0, 0, 1, 2].map((own) => Float64Array.from([own, own]));
    const pool: ItemPool = {
      size: 5,
      factors: [
        { ...strong.factors[0]!, items: [0, 1, 2], least: 1 },
        { items: weak, least: 2, precision: 1, information },
      ],
    };
    expect(chooseItems(pool, 3, 1).items).toEqual([0, 3, 4]);
    expect(() => chooseItems(pool, 2, 1)).toThrow(expect.objectContaining({ code: "impossible-short-form" }));
  });

  it("finds by exchange, where there are too many choices, what is best of items that add up", () => {
    const random = createRandom(5);
    const information = Array.from({ length: 40 }, (): [number, number] => {
      const own = random.uniform();
      return [own, own];
    });
    const found = chooseItems(poolOf(information), 10, 3);
    const best = [...information.keys()]
      .sort((a, b) => (information[b]?.[0] ?? 0) - (information[a]?.[0] ?? 0))
      .slice(0, 10);
    expect(found.search).toBe("exchange");
    expect(found.items).toEqual(best.sort((a, b) => a - b));
    expect(chooseItems(poolOf(information), 10, 3)).toEqual(found);
  });
});
