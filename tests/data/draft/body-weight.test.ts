import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

type Draw = (random: ReturnType<typeof createRandom>) => number;

const around =
  (mean: number, share: number, digits = 1): Draw =>
  (random) =>
    Number(
      (mean * (1 + share * (random.uniform() + random.uniform() + random.uniform() - 1.5))).toFixed(digits),
    );

/** Three items of 200 people beside columns of numbers. */
function draft(columns: Readonly<Record<string, Draw>>, choices: Parameters<typeof draftMeasure>[1] = {}) {
  const random = createRandom(5);
  const rows = Array.from({ length: 200 }, () => {
    const level = random.integer(3);
    const items = [1, 2, 3].map(() => 1 + level + random.integer(3));
    return [...items, ...Object.values(columns).map((draw) => draw(random))].join();
  });
  const {
    definition,
    notes,
    columns: seen,
  } = draftMeasure(
    parseCsv([["q1", "q2", "q3", ...Object.keys(columns)].join(), ...rows].join("\n")),
    choices,
  );
  const isNoted = notes.some((note) => note.startsWith("Nothing is weighted"));
  return {
    weight: definition.weight?.column ?? null,
    external: Object.keys(definition.external ?? {}),
    isNoted,
    why: seen.find(({ column }) => /w/i.test(column))?.why,
  };
}

const kilograms = around(75, 0.4);
const centimeters = around(170, 0.1, 0);

describe("what people weigh", () => {
  it.each(["poids", "peso", "poids_sondage"])("is no %s that varies around 1 with many decimals", (name) => {
    expect(draft({ [name]: around(1.2, 0.5, 4) })).toMatchObject({ weight: name, external: [] });
    // Kilograms, the grams of a child at birth, and what was counted or rounded weight nothing.
    for (const other of [kilograms, around(3.2, 0.2, 3), around(3200, 0.2, 0), around(1.2, 0.5, 1)]) {
      expect(draft({ [name]: other }).weight).toBeNull();
    }
  });

  it.each(["height", "Height_cm", "BMI", "talla", "Größe", "Groesse", "taille", "IMC"])(
    "is an external variable beside %s",
    (name) => {
      const { weight, external, isNoted, why } = draft({ weight: kilograms, [name]: centimeters });
      expect([weight, external, isNoted]).toEqual([null, ["weight", name], false]);
      expect(why).toBe("what people weigh, by its values");
    },
  );

  it("may be of children, in pounds, or have the name that weights of samples have", () => {
    expect(draft({ weight: around(22, 0.6), height: around(120, 0.3) }).weight).toBeNull();
    expect(draft({ Weight: around(165, 0.4, 0), height: around(67, 0.1) }).weight).toBeNull();
    expect(draft({ wgt: kilograms, hgt: centimeters }).weight).toBeNull();
  });

  it("does not weight without such a column either, which a note says", () => {
    const found = draft({ weight: kilograms });
    expect([found.weight, found.external, found.isNoted]).toEqual([null, ["weight"], true]);
    const stated = draft({ weight: kilograms }, { weight: "weight" });
    expect([stated.weight, stated.isNoted]).toEqual(["weight", false]);
    expect(draft({ weight: kilograms }, { weight: null }).isNoted).toBe(false);
  });
});

describe("weights of a sample", () => {
  it.each<[string, Readonly<Record<string, Draw>>]>([
    ["around 1", { weight: around(1, 0.6, 3) }],
    ["around 1 beside a height", { weight: around(1, 0.6, 3), height: centimeters }],
    ["people in hundreds", { weight: around(450, 0.6, 0), bmi: around(25, 0.3) }],
    ["people in thousands", { weight: around(12_000, 0.5, 0), height: centimeters }],
    ["around 100", { weight: (random) => Math.round(5 + 285 * random.uniform() ** 2) }],
    ["computed around 100", { weight: around(100, 0.4, 5) }],
    ["of a few classes", { weight: (random) => [64, 80, 101, 140][random.integer(4)] ?? 64 }],
    ["called so", { weight_final: kilograms }],
    ["called so beside a height", { pweight: kilograms, height: centimeters }],
    [
      "beside the weight of the body",
      { weight: around(90, 0.5, 0), weight_kg: kilograms, height: centimeters },
    ],
    ["in German", { Gewicht: around(1, 0.6, 3) }],
    ["called an expansion factor", { factor_expansion: around(450, 0.6, 0) }],
    ["beside clusters", { weight: kilograms, psu: (random) => 1 + random.integer(30) }],
  ])("stay weights: %s", (_, columns) => {
    expect(draft(columns).weight).toBe(Object.keys(columns)[0]);
  });
});
