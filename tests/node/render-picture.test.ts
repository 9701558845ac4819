import { describe, expect, it } from "vitest";
import { svgToPng } from "../../src/node/workers/render-picture";

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20" fill="white"/>${inner}</svg>`;
const word = (weight: string): string =>
  drawing(
    `<text x="2" y="14" font-size="12" font-weight="${weight}" font-family="Arial, Helvetica, sans-serif">χ² ≥ −1</text>`,
  );

describe("svgToPng", async () => {
  const [empty, normal, bold] = await Promise.all(
    [drawing(""), word("normal"), word("bold")].map((svg) => svgToPng(svg)),
  );

  it("draws text, in both weights, with a font of its own", () => {
    const [none, thin, thick] = [empty, normal, bold].map((picture) => Buffer.from(picture?.png ?? []));
    expect(thin?.equals(none ?? Buffer.of())).toBe(false);
    expect(thick?.equals(thin ?? Buffer.of())).toBe(false);
  });

  it("gives the same bytes each time, and the drawing's own size", async () => {
    const again = await svgToPng(word("normal"));
    expect(Buffer.from(again.png).equals(Buffer.from(normal?.png ?? []))).toBe(true);
    expect([again.width, again.height]).toEqual([80, 20]);
  });
});
