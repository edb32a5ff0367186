/** `url` in full where it is, or becomes against `base`, an address on the web; else nothing. */
export function webUrl(url: string | undefined, base?: string): string | undefined {
  if (!url) return undefined
  try {
    const parsed = new URL(url, base)
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined
  } catch {
    return undefined
  }
}
