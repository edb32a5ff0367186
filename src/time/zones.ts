/** [standard offset, name, summer offset, name] */
type Names = readonly [string, string, string?, string?]

const british: Names = ['+00:00', 'GMT', '+01:00', 'BST']
const western: Names = ['+00:00', 'WET', '+01:00', 'WEST']
const central: Names = ['+01:00', 'CET', '+02:00', 'CEST']
const eastern: Names = ['+02:00', 'EET', '+03:00', 'EEST']
const newYork: Names = ['-05:00', 'EST', '-04:00', 'EDT']
const chicago: Names = ['-06:00', 'CST', '-05:00', 'CDT']
const denver: Names = ['-07:00', 'MST', '-06:00', 'MDT']
const losAngeles: Names = ['-08:00', 'PST', '-07:00', 'PDT']
const atlantic: Names = ['-04:00', 'AST', '-03:00', 'ADT']
const sydney: Names = ['+10:00', 'AEST', '+11:00', 'AEDT']

/**
 * Short names by IANA zone, as its own newsrooms write them. Own table: those of ICU differ by version and locale.
 * A zone that is not here, or whose offset at an instant is neither of its two, is written `UTC+03:00`.
 */
const names: Readonly<Record<string, Names>> = {
  'Africa/Cairo': eastern,
  'Africa/Harare': ['+02:00', 'CAT'],
  'Africa/Johannesburg': ['+02:00', 'SAST'],
  'Africa/Lagos': ['+01:00', 'WAT'],
  'Africa/Nairobi': ['+03:00', 'EAT'],
  'America/Anchorage': ['-09:00', 'AKST', '-08:00', 'AKDT'],
  'America/Boise': denver,
  'America/Chicago': chicago,
  'America/Denver': denver,
  'America/Detroit': newYork,
  'America/Edmonton': denver,
  'America/Halifax': atlantic,
  'America/Indiana/Indianapolis': newYork,
  'America/Kentucky/Louisville': newYork,
  'America/Los_Angeles': losAngeles,
  'America/Montreal': newYork,
  'America/New_York': newYork,
  'America/Phoenix': ['-07:00', 'MST'],
  'America/Puerto_Rico': ['-04:00', 'AST'],
  'America/Regina': ['-06:00', 'CST'],
  'America/St_Johns': ['-03:30', 'NST', '-02:30', 'NDT'],
  'America/Toronto': newYork,
  'America/Vancouver': losAngeles,
  'America/Winnipeg': chicago,
  'Asia/Hong_Kong': ['+08:00', 'HKT'],
  'Asia/Jakarta': ['+07:00', 'WIB'],
  'Asia/Jerusalem': ['+02:00', 'IST', '+03:00', 'IDT'],
  'Asia/Karachi': ['+05:00', 'PKT'],
  'Asia/Kolkata': ['+05:30', 'IST'],
  'Asia/Manila': ['+08:00', 'PHT'],
  'Asia/Seoul': ['+09:00', 'KST'],
  'Asia/Singapore': ['+08:00', 'SGT'],
  'Asia/Tokyo': ['+09:00', 'JST'],
  'Atlantic/Canary': western,
  'Atlantic/Madeira': western,
  'Atlantic/Reykjavik': ['+00:00', 'GMT'],
  'Australia/Adelaide': ['+09:30', 'ACST', '+10:30', 'ACDT'],
  'Australia/Brisbane': ['+10:00', 'AEST'],
  'Australia/Darwin': ['+09:30', 'ACST'],
  'Australia/Hobart': sydney,
  'Australia/Melbourne': sydney,
  'Australia/Perth': ['+08:00', 'AWST'],
  'Australia/Sydney': sydney,
  'Europe/Amsterdam': central,
  'Europe/Athens': eastern,
  'Europe/Belfast': british,
  'Europe/Belgrade': central,
  'Europe/Berlin': central,
  'Europe/Bratislava': central,
  'Europe/Brussels': central,
  'Europe/Bucharest': eastern,
  'Europe/Budapest': central,
  'Europe/Copenhagen': central,
  'Europe/Dublin': ['+00:00', 'GMT', '+01:00', 'IST'],
  'Europe/Gibraltar': central,
  'Europe/Guernsey': british,
  'Europe/Helsinki': eastern,
  'Europe/Isle_of_Man': british,
  'Europe/Jersey': british,
  'Europe/Kyiv': eastern,
  'Europe/Lisbon': western,
  'Europe/Ljubljana': central,
  'Europe/London': british,
  'Europe/Luxembourg': central,
  'Europe/Madrid': central,
  'Europe/Malta': central,
  'Europe/Monaco': central,
  'Europe/Moscow': ['+03:00', 'MSK'],
  'Europe/Oslo': central,
  'Europe/Paris': central,
  'Europe/Prague': central,
  'Europe/Riga': eastern,
  'Europe/Rome': central,
  'Europe/Sarajevo': central,
  'Europe/Skopje': central,
  'Europe/Sofia': eastern,
  'Europe/Stockholm': central,
  'Europe/Tallinn': eastern,
  'Europe/Vaduz': central,
  'Europe/Vatican': central,
  'Europe/Vienna': central,
  'Europe/Vilnius': eastern,
  'Europe/Warsaw': central,
  'Europe/Zagreb': central,
  'Europe/Zurich': central,
  'Pacific/Auckland': ['+12:00', 'NZST', '+13:00', 'NZDT'],
  'Pacific/Honolulu': ['-10:00', 'HST'],
  UTC: ['+00:00', 'UTC']
}

/** The name of `zone` while `offset` holds. */
export function zoneAbbreviation(zone: string, offset: string, nanoseconds: number): string {
  const entry = names[zone]
  if (entry?.[0] === offset) return entry[1]
  if (entry?.[2] === offset && entry[3]) return entry[3]
  return nanoseconds === 0 ? 'UTC' : 'UTC' + offset
}
