import { describe, expect, it } from "vitest";
import { BANDS, correlationBand, kmoBand, reliabilityBand } from "../../../../src/report/kit/words/bands";

describe("correlationBand", () => {
  it.each([
    [0.2999999, "weak"],
    [0.3, "moderate"],
    [0.4999999, "moderate"],
    [0.5, "strong"],
    [1, "strong"],
    [0, "weak"],
  ])("calls %f %s, and so with a minus", (r, band) => {
    expect(correlationBand(r)).toBe(band);
    expect(correlationBand(-r)).toBe(band);
  });
});

describe("kmoBand", () => {
  it.each([
    [1, "marvellous"],
    [0.9, "marvellous"],
    [0.8999, "meritorious"],
    [0.8, "meritorious"],
    [0.7, "middling"],
    [0.6, "mediocre"],
    [0.5, "miserable"],
    [0.4999, "unacceptable"],
    [0, "unacceptable"],
  ])("calls %f %s", (kmo, band) => {
    expect(kmoBand(kmo)).toBe(band);
  });
});

describe("reliabilityBand", () => {
  it("is sufficient from the limit on", () => {
    expect(BANDS.reliability.sufficient).toBe(0.7);
    expect(reliabilityBand(0.7, null)).toBe("sufficient");
    expect(reliabilityBand(0.6999999, null)).toBe("not sufficient");
  });

  it("is undecided unless the interval lies on one side of the limit", () => {
    expect(reliabilityBand(0.75, [0.7, 0.8])).toBe("sufficient");
    expect(reliabilityBand(0.75, [0.6999, 0.8])).toBe("undecided");
    expect(reliabilityBand(0.65, [0.6, 0.6999])).toBe("not sufficient");
    expect(reliabilityBand(0.65, [0.6, 0.7])).toBe("undecided");
  });

  it("is without meaning where the coefficient is negative", () => {
    expect(reliabilityBand(-0.01, [-0.3, 0.75])).toBe("meaningless");
    expect(reliabilityBand(0, null)).toBe("not sufficient");
  });

  it("says nothing of a coefficient that is not there", () => {
    expect(reliabilityBand(null, null)).toBe("unknown");
  });
});
