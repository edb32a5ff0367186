/** Thrown for a value that would break out of its header. */
export class HeaderInjectionError extends Error {
  constructor(header: string, value: string) {
    super(
      'Unexpected line break or control character in `' +
        header +
        '` (' +
        JSON.stringify(value.slice(0, 60)) +
        '), expected one line of text'
    )
    this.name = 'HeaderInjectionError'
  }
}

/** `value`, which is one line (RFC 5322, 2.2); throws {@link HeaderInjectionError} where it is not. */
export function headerValue(header: string, value: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) throw new HeaderInjectionError(header, value)
  return value.trim()
}
