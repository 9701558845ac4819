import { describe, expect, it } from "vitest";
import { bivariateNormalCdf } from "../../../src/numeric/distributions/bivariate-normal";
import { normalCdf } from "../../../src/numeric/distributions/special";
import { trivariateNormalCdf } from "../../../src/numeric/distributions/trivariate-normal";

describe("the trivariate normal distribution function", () => {
  it("is a product where one variable is independent, and the same in any order", () => {
    const both = bivariateNormalCdf(-0.4, 1.1, 0.6);
    expect(trivariateNormalCdf([-0.4, 1.1, 0.3], [0.6, 0, 0])).toBeCloseTo(both * normalCdf(0.3), 14);
    const turned = trivariateNormalCdf([1.1, 0.3, -0.4], [0.2, 0.6, -0.3]);
    expect(trivariateNormalCdf([-0.4, 1.1, 0.3], [0.6, -0.3, 0.2])).toBeCloseTo(turned, 12);
  });
});
