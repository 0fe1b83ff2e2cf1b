/** Whether an address may be a link: a page, a letter or a call, and never a script. Works without a page. */
export function isAddress(given: unknown): given is string {
  if (typeof given !== 'string' || !given) return false;
  try {
    return /^(https?|mailto|tel):$/.test(new URL(given, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
