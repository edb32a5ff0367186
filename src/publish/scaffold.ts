import {stringify} from 'yaml'

/** What a newsroom says of itself when it starts. */
export interface Newsroom {
  /** Who speaks. */
  name: string
  /** BCP 47. */
  language: string
  /** IANA zone. */
  zone: string
  /** `#rrggbb`. */
  colour: string
  email: string
  phone: string
  /** `YYYY-MM-DD`: the date of the first release. */
  date: string
  /** With a GitHub workflow. */
  workflow: boolean
  /** pressline's version, for the workflow and `package.json`. */
  version: string
}

/** The files of a new newsroom: path to text. It builds at once. */
export function scaffold(newsroom: Newsroom): Map<string, string> {
  const files = new Map<string, string>([
    ['pressline.config.yaml', config(newsroom)],
    ['templates/house/template.yaml', template],
    ['templates/house/_brand.yml', brand(newsroom)],
    ['input/' + newsroom.date + '-first-release.md', release(newsroom)],
    ['package.json', packageJson(newsroom)],
    ['.gitignore', 'node_modules/\ndist/\n'],
    ['README.md', readme(newsroom)]
  ])
  if (newsroom.workflow) files.set('.github/workflows/pressline.yml', workflow)
  return files
}

function config({zone, language}: Newsroom): string {
  return `# What pressline does here. Every field is explained in docs/configuration.md of pressline.
template: house
language: ${JSON.stringify(language)}
# An embargo names its clock: write \`embargo: 2027-03-09T00:01 ${zone}\` in a release.
formats:
  html: true
  pdf: true
  docx: true
  wire: true
  # eml: true        the mail that journalists get
  # ninjs: true      for news systems; also nitf and newsml
preset: recommended
`
}

const template = `# How a release is set. It holds only what differs from the default; docs/templates.md has every field.
name: house
extends: default
summary: Our look
# page: {size: Letter}
# furniture: {ends: "###"}
`

function brand({name, colour, email, phone}: Newsroom): string {
  const contact = {
    name: 'Press office',
    organisation: name,
    ...(email ? {email} : {}),
    ...(phone ? {phones: [phone]} : {})
  }
  const about = name + ' is … (one paragraph about who you are, the same in every release).'
  return [
    '# Who speaks, after the Brand YAML convention (https://posit-dev.github.io/brand-yml).\n',
    stringify({
      meta: {name},
      color: {palette: {brand: colour}, primary: 'brand'},
      pressline: {
        contacts: {'press-office': contact},
        boilerplates: {us: {organisation: name, text: about}}
      }
    })
  ].join('')
}

function release({name, date, zone}: Newsroom): string {
  const matter = stringify({
    headline: name + ' opens its newsroom',
    issued: date + 'T09:00 ' + zone,
    contacts: ['press-office'],
    boilerplate: ['us']
  })
  return `---
${matter}# embargo: ${date}T09:00 ${zone}
---

**Every release is one text file that becomes a page, a letter, a mail and wire copy.**

${name} today opened a newsroom where every press release is written once, as plain text, and made into
every format that journalists ask for.

“We write the words and the newsroom does the rest,” said A. Person, who speaks for ${name}.

## What to do next

- Write your own text over this one, and keep the first line of each part.
- Say who you are in \`templates/house/_brand.yml\`.
- Run \`npx pressline check\` before you send it.

ENDS
`
}

function packageJson({version}: Newsroom): string {
  return (
    JSON.stringify(
      {
        private: true,
        type: 'module',
        scripts: {build: 'pressline build', check: 'pressline check', watch: 'pressline build --watch'},
        devDependencies: {pressline: '^' + version}
      },
      undefined,
      2
    ) + '\n'
  )
}

function readme({name}: Newsroom): string {
  return `# Newsroom of ${name}

\`\`\`sh
npm install
npm run build        # every release in input/ to dist/
npm run check        # house rules
npm run watch        # while you write
\`\`\`

- \`input/\` holds the releases, one file each; pictures lie beside them.
- \`templates/house/\` holds the look: \`_brand.yml\` says who speaks, \`template.yaml\` how it is set.
- \`dist/\` is made; \`dist/manifest.json\` says of what.

A release with \`embargo:\` is held until it lifts; \`pressline build --embargoed\` makes advance copies.
`
}

const workflow = `name: Press releases
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {lfs: true}
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npm install
      - run: npx pressline check --reporter github
      # Exit code 3 says that a release is held by its embargo: that is no failure.
      - run: npx pressline build || test $? -eq 3
      - uses: actions/upload-artifact@v4
        with: {name: renditions, path: dist}
`
