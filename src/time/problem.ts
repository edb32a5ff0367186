/** Why a phrase does not say one instant, or says it with a slip. */
export interface TimeProblem {
  kind:
    | 'ambiguous-date'
    | 'ambiguous-time'
    | 'date-missing'
    | 'midnight'
    | 'no-such-date'
    | 'no-such-time'
    | 'several-dates'
    | 'skipped-time'
    | 'time-missing'
    | 'weekday'
    | 'year-missing'
    | 'year-short'
    | 'zone-ambiguous'
    | 'zone-missing'
    | 'zone-season'
    | 'zones-contradict'
  /** `error`: no instant can be told; `warning`: one reading was taken; `info`: something was inferred. */
  severity: 'error' | 'warning' | 'info'
  /** What it may mean: instants (ISO 8601 with offset) or dates, the earlier first. */
  readings: string[]
}
