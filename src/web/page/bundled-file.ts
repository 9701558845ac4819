const PACKED = "data:application/gzip;base64,";

/** A file bundled with the page, by its address from `import url from "...?url"`: fetched, or packed in the address. */
export async function bundledFile(url: string): Promise<Blob> {
  if (url.startsWith(PACKED)) return unpacked(url.slice(PACKED.length));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.blob();
}

/** Decompresses gzip in base64. */
export async function unpacked(base64: string): Promise<Blob> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}
