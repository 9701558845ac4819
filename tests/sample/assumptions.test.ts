import { describe, expect, it } from "vitest";
import {
  type Child,
  groupsOf,
  happenedOnline,
  ITEMS,
  isMissing,
  percent,
  reported,
  sampleChildren,
} from "../support/sample-survey";

const children = sampleChildren();
const byCountry = groupsOf(children, "COUNTRY");
const anyContext = (child: Child): boolean => ITEMS.some((item) => reported(child, item));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the sample survey's weights", () => {
  it("have mean 1 in every country to the printed decimals", () => {
    for (const country of byCountry) {
      const millionths = country.map((child) => Math.round(1e6 * (child.wgt_scaled ?? 0)));
      expect(mean(millionths)).toBe(1e6);
    }
  });

  it("have a coefficient of variation near .5 in every country", () => {
    for (const country of byCountry) {
      const variance = mean(country.map((child) => ((child.wgt_scaled ?? 0) - 1) ** 2));
      expect(Math.abs(Math.sqrt(variance) - 0.5)).toBeLessThan(0.05);
    }
  });
});

describe("the sample survey's missing answers", () => {
  it("cluster in children: their number varies at least twice as much as if items were unrelated", () => {
    for (const country of byCountry) {
      const rates = ITEMS.map((item) => mean(country.map((child) => Number(isMissing(child, item)))));
      const expected = rates.reduce((sum, rate) => sum + rate, 0);
      const numbers = country.map((child) => ITEMS.filter((item) => isMissing(child, item)).length);
      const variance = mean(numbers.map((number) => (number - expected) ** 2));
      const unrelated = rates.reduce((sum, rate) => sum + rate * (1 - rate), 0);
      expect(variance).toBeGreaterThan(2 * unrelated);
    }
  });

  it("come two or more together in half of the children who have any", () => {
    const numbers = children.map((child) => ITEMS.filter((item) => isMissing(child, item)).length);
    const [any, several] = [1, 2].map((least) => numbers.filter((number) => number >= least).length);
    expect((several ?? 0) / (any ?? 0)).toBeGreaterThan(0.45);
  });

  it("say little about the other answers: those who have any report an item up to 8 points more often", () => {
    const incomplete = children.filter((child) => ITEMS.some((item) => isMissing(child, item)));
    const complete = children.filter((child) => !incomplete.includes(child));
    for (const item of ITEMS) {
      const rate = (group: readonly Child[]): number =>
        percent(
          group.filter((child) => !isMissing(child, item)),
          (child) => reported(child, item),
        );
      const more = rate(incomplete) - rate(complete);
      expect(more).toBeGreaterThan(0);
      expect(more).toBeLessThan(8.5);
    }
  });
});

describe("the sample survey's ages and sexes", () => {
  const inBand = (low: number, high: number): Child[] =>
    children.filter((child) => {
      const age = child.ECS_SELECTED_CH_AGE ?? 0;
      return age >= low && age <= high;
    });

  it("run from 1 to 6 and are evenly spread", () => {
    const counts = [1, 2, 3, 4, 5, 6].map((age) => inBand(age, age).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(children.length);
    for (const count of counts) expect(Math.abs(count / children.length - 1 / 6)).toBeLessThan(0.015);
  });

  it("have older children report more, and older girls slightly more than older boys", () => {
    const bands = [inBand(1, 2), inBand(3, 4), inBand(5, 6)].map((band) => percent(band, anyContext));
    expect(bands).toEqual([...bands].sort((one, other) => one - other));
    const [boys, girls] = [1, 2].map((sex) =>
      percent(
        inBand(5, 6).filter((child) => child.ECS_SELECTED_CH_GENDER === sex),
        anyContext,
      ),
    );
    expect((girls ?? 0) - (boys ?? 0)).toBeGreaterThan(0);
    expect((girls ?? 0) - (boys ?? 0)).toBeLessThan(5);
  });
});

describe("the sample survey's contexts", () => {
  it("are empty where the item was not reported, otherwise yes or no with at least one yes", () => {
    const wrong = ITEMS.flatMap((item) =>
      children.filter((child) => {
        const answers = ["G8_1_", "G8_2_", "G8_5_", "G8_6_"].map((prefix) => child[prefix + item]);
        if (!reported(child, item)) return answers.some((answer) => answer !== null);
        return !answers.includes(1) || answers.some((answer) => answer !== 0 && answer !== 1);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("cluster in children: fewer have any item online than if items were unrelated", () => {
    const observed = percent(children, (child) => ITEMS.some((item) => happenedOnline(child, item)));
    const rates = ITEMS.map((item) => percent(children, (child) => happenedOnline(child, item)) / 100);
    const unrelated = 100 * (1 - rates.reduce((none, rate) => none * (1 - rate), 1));
    expect(observed).toBeLessThan(0.6 * unrelated);
  });
});

describe("the sample survey's two-item factor", () => {
  it("has an alpha of .65 on yes/no answers and .72 on the ordered ones", () => {
    const answers = children
      .filter((child) => !isMissing(child, "G1a") && !isMissing(child, "G1c"))
      .map((child) => [child.G1a ?? 0, child.G1c ?? 0] as const);
    const yesNo = answers.map(([one, other]) => [Number(one > 1), Number(other > 1)] as const);
    expect(alphaOfTwo(yesNo)).toBeCloseTo(0.65, 2);
    expect(alphaOfTwo(answers)).toBeCloseTo(0.72, 2);
  });
});

/** Cronbach's alpha of two items: four times their covariance over the variance of their sum. */
function alphaOfTwo(answers: readonly (readonly [number, number])[]): number {
  const [first, second] = [mean(answers.map(([one]) => one)), mean(answers.map(([, other]) => other))];
  const covariance = mean(answers.map(([one, other]) => (one - first) * (other - second)));
  const ofSum = mean(answers.map(([one, other]) => (one + other - first - second) ** 2));
  return (4 * covariance) / ofSum;
}
