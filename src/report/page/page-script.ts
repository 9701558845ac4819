import { gzipSync, strToU8 } from "fflate";

/** A script as a page has it: its policy allows the script by the hash, and a loader unpacks it. */
export interface PageScript {
  /** As a policy names it, "'sha256-...'". */
  readonly hash: string;
  /** Gzip in base64. */
  readonly packed: string;
}

/** The script of a page from its code. The build makes that of the reports' pages, so that no report packs it again. */
export const pageScript = async (code: string): Promise<PageScript> => ({
  hash: await contentHash(code),
  packed: packed(code),
});

/** "'sha256-...'", which allows an inline script or style (W3C Content Security Policy Level 3, 2.3.1). */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Base64 of gzip; compressed by a library, because platforms' own bytes differ. */
export function packed(unpacked: string | Uint8Array): string {
  const plain = typeof unpacked === "string" ? strToU8(unpacked) : unpacked;
  const bytes = gzipSync(plain, { level: 9, mtime: 0 });
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}
