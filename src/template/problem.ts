/** What is wrong with a template or brand, or what could be better. */
export interface TemplateProblem {
  /** File with line and column where they are known: `harbour-council/_brand.yml:12:5`. */
  place: string
  /** `Unexpected X, expected Y`; no full stop. */
  reason: string
  hint?: string | undefined
}

/** Thrown for a template that cannot be used; `problems` says each reason. */
export class TemplateError extends Error {
  override name = 'TemplateError'
  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(({place, reason}) => (place ? place + ': ' : '') + reason).join('\n'))
  }
}
