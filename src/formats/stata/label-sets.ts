import type { ValueLabel } from "../kit/labelled-table";
import { SYSTEM_MISSING } from "./after-data";
import { freeName, isName } from "./names";
import { cutBytes, Pieces } from "./pieces";
import type { Told } from "./told";

const MOST_LABELS = 65_536;
const LONGEST_LABEL = 32_000;

/** Sets of value labels for a file: columns with the same labels share one. */
export class LabelSets {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #sets: { readonly name: string; readonly entries: readonly (readonly [number, string])[] }[] = [];

  /** The name of the set for a column's labels; empty where it has none that Stata can hold. */
  nameFor(
    labels: readonly ValueLabel[],
    column: { readonly name: string; readonly given: string; readonly set: string },
    told: Told,
  ): string {
    const entries = new Map<number, string>();
    let unheld = 0;
    let cut = false;
    for (const one of labels) {
      const value = "tag" in one ? SYSTEM_MISSING + one.tag : one.value;
      const isHeld = "tag" in one ? one.tag >= 1 && one.tag <= 26 : isHeldValue(one.value);
      if (!isHeld || typeof value !== "number" || entries.size === MOST_LABELS) {
        unheld += 1;
        continue;
      }
      const text = cutBytes(one.label.replaceAll("\0", ""), LONGEST_LABEL);
      cut ||= text !== one.label;
      entries.set(value, text);
    }
    if (unheld > 0)
      told.of(column.given, "labels of values that are no whole numbers of four bytes are left out.");
    if (cut) told.of(column.given, `labels of values are cut at ${LONGEST_LABEL} bytes.`);
    if (entries.size === 0) return "";
    const sorted = [...entries].sort(([a], [b]) => a - b);
    const key = JSON.stringify(sorted);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = freeName(isName(column.set) ? column.set : column.name, this.#taken);
    this.#names.set(key, name);
    this.#sets.push({ name, entries: sorted });
    return name;
  }

  /** Puts all sets. */
  write(pieces: Pieces): void {
    for (const { name, entries } of this.#sets) {
      const texts = new Pieces();
      const offsets = entries.map(([, label]) => {
        const at = texts.length;
        texts.text(`${label}\0`);
        return at;
      });
      pieces.text("<lbl>").integers(4, 8 + 8 * entries.length + texts.length);
      pieces.field(name, 129).integers(1, 0, 0, 0).integers(4, entries.length, texts.length);
      pieces.integers(4, ...offsets).integers(4, ...entries.map(([value]) => value));
      pieces.bytes(texts.joined()).text("</lbl>");
    }
  }
}

function isHeldValue(value: number | string): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= -2_147_483_647 && value < SYSTEM_MISSING
  );
}
