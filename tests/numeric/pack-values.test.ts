import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packValue, unpackValue } from "../../src/numeric/workers/pack-values";
import {
  COUNTERS,
  createOutbox,
  isReady,
  messagesOf,
  putMessage,
  setReady,
} from "../../src/numeric/workers/run-chunks";

const typed = fc.oneof(
  fc.float64Array(),
  fc.float32Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint8ClampedArray(),
);
const leaf = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, Number.NaN, Number.POSITIVE_INFINITY, 5e-324, "\ufeffa", "\ud800"),
  typed,
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("value")),
    fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true }),
    fc.array(fc.tuple(tie("value"), tie("value"))).map((entries) => new Map(entries)),
    fc.array(tie("value")).map((values) => new Set(values)),
  ),
}));

describe("packed values", () => {
  it("come out as they went in, to the last bit", () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(unpackValue(packValue(one))).toStrictEqual(one);
      }),
    );
  });

  it("are of no other kind", () => {
    expect(() => packValue({ run: () => 1 })).toThrow(TypeError);
    expect(() => packValue([new Date(0)])).toThrow(TypeError);
    expect(() => unpackValue(new Uint8Array([99]))).toThrow(RangeError);
  });
});

describe("an outbox", () => {
  it("gives messages whole and in order, also where they go round its end", () => {
    const counters = new Int32Array(new SharedArrayBuffer(4 * COUNTERS));
    const outbox = createOutbox(64);
    const next = messagesOf(outbox);
    expect(isReady(outbox)).toBe(false);
    setReady(outbox);
    expect(isReady(outbox)).toBe(true);
    expect(next()).toBeNull();
    for (let length = 0; length < 59; length++) {
      const message = Uint8Array.from({ length }, (_, place) => 7 * length + place);
      putMessage(outbox, message, counters);
      expect(next()).toEqual(message);
      expect(next()).toBeNull();
    }
  });
});
