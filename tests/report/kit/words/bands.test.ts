import { describe, expect, it } from "vitest";
import { kmoBand } from "../../../../src/report/kit/words/bands";

describe("kmoBand", () => {
  it.each([
    [1, "marvelous"],
    [0.9, "marvelous"],
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
