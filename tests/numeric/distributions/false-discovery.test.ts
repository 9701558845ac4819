import { describe, expect, it } from "vitest";
import { falseDiscovery } from "../../../src/numeric/distributions/false-discovery";

describe("falseDiscovery", () => {
  it("agrees with R: p.adjust(c(.01, .02, .03, .04, .2, .9, .001), 'BH')", () => {
    const expected = [0.035, 0.046666666666666669, 0.0525, 0.056, 0.23333333333333334, 0.9, 0.007];
    falseDiscovery([0.01, 0.02, 0.03, 0.04, 0.2, 0.9, 0.001]).forEach((p, at) => {
      expect(p).toBeCloseTo(expected[at]!, 14);
    });
  });

  it("takes none and ties", () => {
    expect(falseDiscovery([])).toEqual([]);
    expect(falseDiscovery([0.04, 0.04])).toEqual([0.04, 0.04]);
    expect(falseDiscovery([0.04, 0.01], 2)).toEqual(falseDiscovery([0.04, 0.01, 1, 1]).slice(0, 2));
  });
});
