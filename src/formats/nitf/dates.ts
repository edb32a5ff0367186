/**
 * A date as NITF 3.6 documents its `norm`: ISO 8601 basic form, `YYYYMMDDTHHMMSS±HHMM`; a plain date is `YYYYMMDD`.
 * Nothing for what is neither.
 */
export function norm(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.exec(value)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = found
  const date = [year, month, day].join('')
  if (hour === undefined || minute === undefined || zone === undefined) return date
  return date + 'T' + hour + minute + second + (zone === 'Z' ? '+0000' : zone.replace(':', ''))
}
