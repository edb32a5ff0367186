/** The United States: name, AP's abbreviation in datelines, postal code. AP never abbreviates eight of them. */
const states: ReadonlyArray<readonly [name: string, ap: string, postal: string]> = [
  ['Alabama', 'Ala.', 'AL'],
  ['Alaska', 'Alaska', 'AK'],
  ['Arizona', 'Ariz.', 'AZ'],
  ['Arkansas', 'Ark.', 'AR'],
  ['California', 'Calif.', 'CA'],
  ['Colorado', 'Colo.', 'CO'],
  ['Connecticut', 'Conn.', 'CT'],
  ['Delaware', 'Del.', 'DE'],
  ['District of Columbia', 'D.C.', 'DC'],
  ['Florida', 'Fla.', 'FL'],
  ['Georgia', 'Ga.', 'GA'],
  ['Hawaii', 'Hawaii', 'HI'],
  ['Idaho', 'Idaho', 'ID'],
  ['Illinois', 'Ill.', 'IL'],
  ['Indiana', 'Ind.', 'IN'],
  ['Iowa', 'Iowa', 'IA'],
  ['Kansas', 'Kan.', 'KS'],
  ['Kentucky', 'Ky.', 'KY'],
  ['Louisiana', 'La.', 'LA'],
  ['Maine', 'Maine', 'ME'],
  ['Maryland', 'Md.', 'MD'],
  ['Massachusetts', 'Mass.', 'MA'],
  ['Michigan', 'Mich.', 'MI'],
  ['Minnesota', 'Minn.', 'MN'],
  ['Mississippi', 'Miss.', 'MS'],
  ['Missouri', 'Mo.', 'MO'],
  ['Montana', 'Mont.', 'MT'],
  ['Nebraska', 'Neb.', 'NE'],
  ['Nevada', 'Nev.', 'NV'],
  ['New Hampshire', 'N.H.', 'NH'],
  ['New Jersey', 'N.J.', 'NJ'],
  ['New Mexico', 'N.M.', 'NM'],
  ['New York', 'N.Y.', 'NY'],
  ['North Carolina', 'N.C.', 'NC'],
  ['North Dakota', 'N.D.', 'ND'],
  ['Ohio', 'Ohio', 'OH'],
  ['Oklahoma', 'Okla.', 'OK'],
  ['Oregon', 'Ore.', 'OR'],
  ['Pennsylvania', 'Pa.', 'PA'],
  ['Rhode Island', 'R.I.', 'RI'],
  ['South Carolina', 'S.C.', 'SC'],
  ['South Dakota', 'S.D.', 'SD'],
  ['Tennessee', 'Tenn.', 'TN'],
  ['Texas', 'Texas', 'TX'],
  ['Utah', 'Utah', 'UT'],
  ['Vermont', 'Vt.', 'VT'],
  ['Virginia', 'Va.', 'VA'],
  ['Washington', 'Wash.', 'WA'],
  ['West Virginia', 'W.Va.', 'WV'],
  ['Wisconsin', 'Wis.', 'WI'],
  ['Wyoming', 'Wyo.', 'WY']
]

/** Cities that stand alone in an AP dateline. */
const alone = new Set([
  'ATLANTA',
  'BALTIMORE',
  'BOSTON',
  'CHICAGO',
  'CINCINNATI',
  'CLEVELAND',
  'DALLAS',
  'DENVER',
  'DETROIT',
  'HONOLULU',
  'HOUSTON',
  'INDIANAPOLIS',
  'LAS VEGAS',
  'LOS ANGELES',
  'MIAMI',
  'MILWAUKEE',
  'MINNEAPOLIS',
  'NEW ORLEANS',
  'NEW YORK',
  'OKLAHOMA CITY',
  'PHILADELPHIA',
  'PHOENIX',
  'PITTSBURGH',
  'ST. LOUIS',
  'SALT LAKE CITY',
  'SAN ANTONIO',
  'SAN DIEGO',
  'SAN FRANCISCO',
  'SEATTLE',
  'WASHINGTON'
])

/** `region` in one style where it is an American state in any spelling, else as typed. `Georgia` alone may be the country. */
export function stateIn(
  style: 'ap' | 'full' | 'postal',
  region: string,
  country: string | undefined
): string {
  if (country !== undefined && country !== 'US') return region
  const key = bare(region)
  const found = states.find((names) => names.some((name) => bare(name) === key))
  if (!found || (found[0] === region && region === 'Georgia' && country !== 'US')) return region
  return style === 'full' ? found[0] : style === 'ap' ? found[1] : found[2]
}

/** True for the American cities that need no state after them. */
export function standsAlone(city: string, region: string | undefined, country: string | undefined): boolean {
  if (!alone.has(city.toUpperCase())) return false
  if (country !== undefined && country !== 'US') return false
  return region === undefined || states.some((names) => names.some((name) => bare(name) === bare(region)))
}

function bare(name: string): string {
  return name.replace(/[^A-Za-z]/g, '').toLowerCase()
}
