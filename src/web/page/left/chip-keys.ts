/** The chosen names with all from one to another, in the order shown. */
export function withRange(
  names: readonly string[],
  all: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): string[] {
  const ends = [from, to].map((name) => all.indexOf(name));
  const range = all.slice(Math.min(...ends), Math.max(...ends) + 1);
  return [...new Set([...names, ...range])];
}

/** The column to which a key leads from the chip with the focus; null where it leads nowhere. */
export function nextChip(list: HTMLElement, key: string): string | null {
  const chips = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const now = chips.findIndex((chip) => chip.tabIndex === 0);
  const next = chips[placeAfter(chips, now, key)];
  return next?.dataset.column ?? null;
}

function placeAfter(chips: readonly HTMLElement[], now: number, key: string): number {
  switch (key) {
    case "ArrowRight":
      return Math.min(now + 1, chips.length - 1);
    case "ArrowLeft":
      return Math.max(now - 1, 0);
    case "Home":
      return 0;
    case "End":
      return chips.length - 1;
    case "ArrowDown":
      return besideRow(chips, now, 1);
    case "ArrowUp":
      return besideRow(chips, now, -1);
    default:
      return -1;
  }
}

/** The nearest chip of the next row below or above; the chip itself where there is no row. */
function besideRow(chips: readonly HTMLElement[], now: number, by: 1 | -1): number {
  const boxes = chips.map((chip) => chip.getBoundingClientRect());
  const own = boxes[now];
  if (own === undefined) return now;
  const middle = own.left + own.width / 2;
  let [best, row, least] = [now, Number.NaN, Number.POSITIVE_INFINITY];
  for (let place = now + by; place >= 0 && place < boxes.length; place += by) {
    const box = boxes[place]!;
    if (Math.abs(box.top - own.top) < own.height / 2) continue;
    if (Number.isNaN(row)) row = box.top;
    if (Math.abs(box.top - row) >= own.height / 2) break;
    const distance = Math.abs(box.left + box.width / 2 - middle);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
