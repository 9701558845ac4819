/** How rows are compressed: by runs of bytes (COMPRESS=CHAR), or by runs and repeats (COMPRESS=BINARY). */
export type RowPacking = "runs" | "ross";

/**
 * Decompresses a row into `out`; false where its bytes are no such row, or one of another length.
 * @source M. S. Shotwell and C. Cummins (2013), SAS7BDAT database binary format; E. Ross (1992), A simple data
 *   compression technique, The C Users Journal 10(10)
 */
export function unpackRow(packing: RowPacking, packed: Uint8Array, out: Uint8Array): boolean {
  return packing === "runs" ? unpackRuns(packed, out) : unpackRoss(packed, out);
}

const AT = 0x40;
const BLANK = 0x20;
/** What commands 5 to 7, and 13 to 15, repeat. */
const FILLERS = [AT, BLANK, 0];
/** Bytes that commands 8 to 11 copy, with the lower half of the command added. */
const COPIES = [1, 17, 33, 49];

/** Each command's upper half says what to do, its lower half adds to how often. */
function unpackRuns(packed: Uint8Array, out: Uint8Array): boolean {
  let from = 0;
  let to = 0;
  while (from < packed.length) {
    const byte = packed[from++] ?? 0;
    const command = byte >> 4;
    const low = byte & 15;
    const isLong = command < 8 && command !== 2;
    if (isLong && from >= packed.length) return false;
    // Commands but for the short ones have the rest of their count in the next byte.
    const long = isLong ? low * 256 + (packed[from++] ?? 0) : 0;
    let copies = 0;
    let repeats = 0;
    let filler = 0;
    if (command === 0) copies = long + 64;
    else if (command === 1) copies = long + 64 + 4096;
    else if (command === 2) copies = low + 96;
    else if (command === 3) return false;
    else if (command === 4) {
      repeats = long + 18;
      if (from >= packed.length) return false;
      filler = packed[from++] ?? 0;
    } else if (command < 8) {
      repeats = long + 17;
      filler = FILLERS[command - 5] ?? 0;
    } else if (command < 12) copies = (COPIES[command - 8] ?? 0) + low;
    else if (command === 12) {
      repeats = low + 3;
      if (from >= packed.length) return false;
      filler = packed[from++] ?? 0;
    } else {
      repeats = low + 2;
      filler = FILLERS[command - 13] ?? 0;
    }
    if (to + copies + repeats > out.length || from + copies > packed.length) return false;
    if (copies > 0) out.set(packed.subarray(from, from + copies), to);
    else out.fill(filler, to, to + repeats);
    from += copies;
    to += copies + repeats;
  }
  return to === out.length;
}

/** Sixteen bits say which of the next codes are bytes as they are, and which are runs or repeats. */
function unpackRoss(packed: Uint8Array, out: Uint8Array): boolean {
  let from = 0;
  let to = 0;
  let bits = 0;
  let mask = 0;
  const next = (): number => packed[from++] ?? 0;
  while (from < packed.length) {
    mask >>= 1;
    if (mask === 0) {
      if (from + 2 > packed.length) return false;
      bits = next() * 256 + next();
      mask = 0x8000;
      // The row may end with the bits.
      if (from === packed.length) break;
    }
    if ((bits & mask) === 0) {
      if (to >= out.length) return false;
      out[to++] = next();
      continue;
    }
    const byte = next();
    const command = byte >> 4;
    const low = byte & 15;
    const needed = command === 0 || command > 2 ? 1 : 2;
    if (from + needed > packed.length) return false;
    if (command < 2) {
      const repeats = command === 0 ? low + 3 : low + next() * 16 + 19;
      const filler = next();
      if (to + repeats > out.length) return false;
      out.fill(filler, to, to + repeats);
      to += repeats;
      continue;
    }
    const back = low + 3 + next() * 16;
    const copies = command === 2 ? next() + 16 : command;
    if (back > to || to + copies > out.length) return false;
    // By single bytes: what is copied may reach into what it makes.
    for (let i = 0; i < copies; i += 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return to === out.length;
}
