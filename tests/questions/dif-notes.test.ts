import { describe, expect, it } from "vitest";
import { difSizeNote } from "../../src/questions/messages";

describe("what is said of classes of DIF", () => {
  it("names a p only where the method has a test", () => {
    expect(difSizeNote({ method: "standardization" })).toMatch(/\(Dorans & Kulick, 1986\)\.$/);
    expect(difSizeNote({ method: "logistic" })).toMatch(/\. The p of a class is not adjusted\.$/);
  });
});
