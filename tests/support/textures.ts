/** Copy of one size in textures that cost a parser differently: to be measured, not to be read. */

const prose =
  'The council said today that it will build homes in the city of Leeds, near the river and the old mill, and that the ' +
  'first of them will be let in the spring to families who have waited for more than a year on its list.\n\n'
const quotes =
  '“We will build, and we must,” said Jane Doe, chief executive of Acme Ltd. “It is good – and it is ours.” Mr Smith ' +
  'added: “The town has waited for this, and so have I.”\n\n'
const table =
  '| Place | Homes | Let | Cost |\n| --- | ---: | ---: | ---: |\n' +
  '| Leeds, near the river | 1,200 | 800 | £240m |\n'.repeat(20) +
  '\n'
const list =
  '- one home in the city of Leeds\n- two homes, with **gardens**\n  - and a [shed](https://example.org)\n\n'
const marked =
  'The **council** said *today* that [it](https://example.org/a_(b)) will `build` homes[^1], see www.example.org, and ' +
  'ask press@example.org for more; ~~not~~ now &amp; then.\n\n[^1]: In the city.\n\n'
const html =
  '<p class="lead">The <b>council</b> said <a href="https://example.org">today</a> that it will build&nbsp;homes.</p>\n\n' +
  '<table>\n<tr><td>Leeds</td><td>1,200</td></tr>\n\n<tr><td>York</td><td>800</td></tr>\n</table>\n\n'
const leftOvers =
  'The council {{ page.x }} said {:.lead} today <%= total %> that {{< quote author="Jane Doe" >}} it will.\n\n'
const contacts =
  'Contact: Jane Doe, 01632 960 123, jane@example.org\n\nAbout Acme\n\nAcme is a company in Leeds.\n\n'

/** Each kind of paragraph, by name. */
export const textures: Readonly<Record<string, string>> = {
  prose,
  quotes,
  table,
  list,
  marked,
  html,
  leftOvers,
  contacts
}

/** A release of `bytes` characters in one texture. */
export function releaseOf(texture: string, bytes: number): string {
  const head = '# Council builds homes in the city\n\nLEEDS, 3 November 2026 – ' + prose
  return head + texture.repeat(Math.ceil((bytes - head.length) / texture.length))
}
