import { describe, expect, it } from "vitest";
import { hiddenCharacter, visibleText } from "../../../src/measures/schema/visible-text";

describe("visibleText(text)", () => {
  it("writes out what would change the text around it unseen", () => {
    expect(visibleText("a\u202Eb\u2069c\u001B[2J")).toBe("aU+202EbU+2069cU+001B[2J");
    expect(visibleText("one\ntwo\r", "\n")).toBe("one\ntwoU+000D");
  });

  it("leaves text in any script, joiners and emoji as they are", () => {
    for (const text of ["Žena", "می‌خواهم", "\u200Fעברית", "👩‍👧", "漢字"]) {
      expect(visibleText(text)).toBe(text);
      expect(hiddenCharacter(text)).toBeNull();
    }
  });
});
