const chunk = 0x8000

/** Base64 (RFC 4648, clause 4) of `bytes`, wherever JavaScript runs. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(binary)
}
