/**
 * The source expression by which a content security policy allows exactly this inline script or style.
 *
 * @param text what stands between the element's tags
 * @returns "'sha256-...'", the SHA-256 of its UTF-8 bytes in base64 (W3C Content Security Policy Level 3, 2.3.1)
 */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
