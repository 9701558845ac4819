import * as messages from "./messages";

const UNITS = ["kB", "MB", "GB"] as const;

/** A file size for users: "512 bytes", "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return messages.sizeBytes({ bytes });
  let size = bytes / 1000;
  let place = 0;
  // 999.95 and above would be printed as 1000: use the next unit.
  while (size >= 999.5 && place < UNITS.length - 1) {
    size /= 1000;
    place++;
  }
  const unit = UNITS[place] ?? "GB";
  return size < 9.95 ? messages.sizeBelowTen({ size, unit }) : messages.size({ size, unit });
}
