import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest time in a zip, in local time because zips have no time zones. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A zip with the same bytes whenever and wherever it is made. */
export function reproducibleZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.keys(files)
    .sort(contentTypesFirst)
    .map((name) => [name, [files[name] ?? new Uint8Array(), { mtime: FIXED_TIME, level: 6 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** Readers recognize an office file by its first entry. */
function contentTypesFirst(a: string, b: string): number {
  const first = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** An office file without its creation time, with consecutive bookmark numbers and a default style. */
export function withReproducibleBytes(office: Uint8Array): Uint8Array {
  const files = unzipSync(office, { filter: ({ name }) => !name.endsWith("/") });
  return reproducibleZip(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [
        name,
        name.endsWith(".xml") ? strToU8(reproducibleEntry(name, strFromU8(bytes))) : bytes,
      ]),
    ),
  );
}

function reproducibleEntry(name: string, xml: string): string {
  if (name === "docProps/core.xml")
    return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
  if (name === "word/styles.xml")
    return xml.replace('w:styleId="Normal"', 'w:styleId="Normal" w:default="1"');
  if (name !== "word/document.xml") return xml;
  let started = 0;
  let ended = 0;
  return xml
    .replace(/(<w:bookmarkStart\b[^>]*?w:id=")\d+/g, (_, before: string) => `${before}${++started}`)
    .replace(/(<w:bookmarkEnd\b[^>]*?w:id=")\d+/g, (_, before: string) => `${before}${++ended}`);
}
