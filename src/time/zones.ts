/** Short names by IANA zone: [standard offset, name, summer offset, name]. Own table: ICU's differ by version. */
const names: Record<string, readonly [string, string, string?, string?]> = {
  'America/Chicago': ['-06:00', 'CST', '-05:00', 'CDT'],
  'America/Denver': ['-07:00', 'MST', '-06:00', 'MDT'],
  'America/Los_Angeles': ['-08:00', 'PST', '-07:00', 'PDT'],
  'America/New_York': ['-05:00', 'EST', '-04:00', 'EDT'],
  'Europe/Berlin': ['+01:00', 'CET', '+02:00', 'CEST'],
  'Europe/Dublin': ['+00:00', 'GMT', '+01:00', 'IST'],
  'Europe/London': ['+00:00', 'GMT', '+01:00', 'BST'],
  'Europe/Paris': ['+01:00', 'CET', '+02:00', 'CEST'],
  UTC: ['+00:00', 'UTC']
}

/** The name of `zone` while `offset` holds. */
export function zoneAbbreviation(zone: string, offset: string, nanoseconds: number): string {
  const entry = names[zone]
  if (entry?.[0] === offset) return entry[1]
  if (entry?.[2] === offset && entry[3]) return entry[3]
  return nanoseconds === 0 ? 'UTC' : 'UTC' + offset
}
