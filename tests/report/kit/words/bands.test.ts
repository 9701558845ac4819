import { describe, expect, it } from "vitest";
import { correlationBand, kmoBand } from "../../../../src/report/kit/words/bands";

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
