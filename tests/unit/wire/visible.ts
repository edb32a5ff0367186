/** Wire text as a reviewer can read it: CR LF as LF (and said once), control bytes as `<01>`. */
export function visible(wire: string | Uint8Array): string {
  const text = typeof wire === 'string' ? wire : Buffer.from(wire).toString('latin1')
  const lines = text.split('\r\n')
  const ends = lines.length > 1 ? (lines.some((line) => line.includes('\n')) ? 'mixed' : 'CR LF') : 'LF'
  const shown = lines
    .join('\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, (byte) => '<' + hex(byte.charCodeAt(0)) + '>')
  return '(line ends: ' + ends + ')\n' + shown
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, '0')
}
