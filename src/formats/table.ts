import type {Renderer} from './format.js'

/** Every format that comes with pressline, by name; a renderer and what it needs are loaded only when asked for. */
export const formats: Readonly<Record<string, () => Promise<Renderer>>> = {
  docx: async () => (await import('./docx/index.js')).docx,
  eml: async () => (await import('./eml/index.js')).eml,
  html: async () => (await import('./html/index.js')).html,
  newsml: async () => (await import('./newsml/index.js')).newsml,
  ninjs: async () => (await import('./ninjs/index.js')).ninjs,
  nitf: async () => (await import('./nitf/index.js')).nitf,
  pdf: async () => (await import('./pdf/index.js')).pdf,
  wire: async () => (await import('./wire/index.js')).wire
}

/** Thrown for a format that nobody renders. */
export class UnknownFormatError extends Error {
  constructor(name: string, known: readonly string[]) {
    super(
      'Unexpected format `' +
        name +
        '`, expected one of ' +
        known.map((format) => '`' + format + '`').join(', ')
    )
    this.name = 'UnknownFormatError'
  }
}

/** The renderer called `name`: an extension's own goes before ours. */
export async function loadRenderer(name: string, own: readonly Renderer[] = []): Promise<Renderer> {
  const extension = own.find((renderer) => renderer.name === name)
  if (extension) return extension
  const load = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!load)
    throw new UnknownFormatError(name, [...Object.keys(formats), ...own.map((renderer) => renderer.name)])
  return load()
}
