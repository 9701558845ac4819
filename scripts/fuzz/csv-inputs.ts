import { createCsvReader, parseCsv } from "../../src/data/csv/csv";
import { decodeText } from "../../src/data/csv/decode-text";
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { type Draws, drawsFor } from "./draws";
import type { Generator } from "./outcome";

/**
 * Texts as files hold them: tables of any of the delimiters with damage done to them, noise, and bytes that are no text.
 * Read in one piece, in many, as bytes, and into a draft of a definition.
 */
export const csvInputs: Generator = (seed, place) => {
  const draws = drawsFor(seed, place);
  const text = draws.chance(0.15) ? draws.text(draws.logSize(0, 2000)) : damaged(table(draws), draws);
  const options = {
    ...(draws.chance(0.1) ? { delimiter: draws.pick([",", ";", "tab", "|", "space", "", "ab", '"']) } : {}),
    ...(draws.chance(0.3) ? { header: false } : {}),
  };
  const way = draws.pick(["whole", "pieces", "bytes", "draft"] as const);
  const run = (): unknown => {
    switch (way) {
      case "whole":
        return parseCsv(text, options).rows;
      case "pieces":
        return inPieces(text, options, drawsFor(seed + 1, place));
      case "bytes":
        return asBytes(text, drawsFor(seed + 1, place));
      case "draft":
        return draftMeasure(parseCsv(text, options), { id: "draft" });
    }
  };
  return {
    about: `${way} ${JSON.stringify(options)} ${JSON.stringify(text)}`,
    run,
    limit: 3000,
  };
};

function table(draws: Draws): string {
  const delimiter = draws.pick([",", ";", "\t", "|", " "]);
  const columns = draws.logSize(1, 40);
  const rows = draws.logSize(0, 200);
  const cell = (): string => (draws.chance(0.995) ? String(draws.integer(6)) : quoted(draws));
  const line = (): string => Array.from({ length: columns }, cell).join(delimiter);
  const header = Array.from({ length: columns }, (_, j) => (draws.chance(0.99) ? `q${j}` : draws.text(3)));
  return [header.join(delimiter), ...Array.from({ length: rows }, line)].join(
    draws.pick(["\n", "\r\n", "\r"]),
  );
}

function quoted(draws: Draws): string {
  return draws.chance(0.5) ? `"${draws.text(4).replaceAll('"', '""')}"` : draws.text(3);
}

function damaged(text: string, draws: Draws): string {
  let out = text;
  for (let k = draws.pick([0, 0, 0, 1, 3]); k > 0; k--) {
    const at = draws.integer(out.length + 1);
    out = draws.chance(0.5)
      ? out.slice(0, at) + draws.text(2) + out.slice(at)
      : out.slice(0, at) + out.slice(at + draws.integer(4));
  }
  return out;
}

function inPieces(text: string, options: { delimiter?: string; header?: boolean }, draws: Draws): unknown {
  const reader = createCsvReader(options);
  for (let from = 0; from < text.length; ) {
    const to = from + 1 + draws.logSize(0, 100);
    reader.push(text.slice(from, to));
    from = to;
  }
  return reader.finish().rows;
}

function asBytes(text: string, draws: Draws): unknown {
  const bytes = new TextEncoder().encode(text);
  for (let k = draws.pick([0, 1, 3]); k > 0 && bytes.length > 0; k--) {
    bytes[draws.integer(bytes.length)] = draws.integer(256);
  }
  const encoding = draws.pick(["utf8", "latin1", "utf16le", undefined] as const);
  const decoding = decodeText({ file: "bytes", encoding });
  const reader = createCsvReader({});
  const cut = draws.integer(bytes.length + 1);
  reader.push(decoding.push(bytes.subarray(0, cut)));
  reader.push(decoding.push(bytes.subarray(cut)));
  reader.push(decoding.finish());
  return reader.finish().rows;
}
