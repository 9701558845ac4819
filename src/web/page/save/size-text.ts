import { SAVE_WORDS } from "./save-words";

const UNITS = ["kB", "MB", "GB"] as const;

/** The size of a file for people: "512 bytes", "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${SAVE_WORDS.bytes}`;
  let value = bytes / 1000;
  let unit = 0;
  // What would be printed as 1000 is one of the next unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
