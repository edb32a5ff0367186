/**
 * What a block *is*, editorially. Templates style roles; news formats select by role. Open: augment `RoleMap` of
 * `pressline` to register your own; a role without a style of its own is set as `body`.
 */
export interface RoleMap {
  /** Who said a block quotation. Line. */
  attribution: true
  /** Body copy. Copy, items, grid, rule. */
  body: true
  /** About X. Group; its heading has the role `label`. */
  boilerplate: true
  /** Verbatim lines. Copy whose text keeps its line breaks. */
  code: true
  /** One media contact. Copy. */
  contact: true
  /** The media contacts. Group. */
  contacts: true
  /** What a correction, update or withdrawal says of itself. Group, before the headline. */
  correction: true
  /** A small heading inside the copy. Heading. */
  crosshead: true
  /** A dateline that is a paragraph of its own. Line. */
  dateline: true
  /** The embargo line. Line, first of all. */
  embargo: true
  /** The ends mark. Line. */
  ends: true
  /** A boxed sidebar. Group. */
  factBox: true
  /** A picture with its words. Picture. */
  figure: true
  /** The headline. Heading, rank 1. */
  headline: true
  /** The words over notes, boilerplate, contacts and fact boxes. Heading. */
  label: true
  /** The first paragraph. Copy; `runIn` is the dateline. */
  lead: true
  /** A line before the text: `FOR IMMEDIATE RELEASE`, an office line. Line. */
  marker: true
  /** Notes to editors. Group. */
  notes: true
  /** A line repeated as display. Group. */
  pullQuote: true
  /** A block quotation. Group. */
  quotation: true
  /** The sentences that sell the story. Copy or items. */
  standfirst: true
  /** A table. Grid. */
  table: true
  /** What trails the release in its source. Group, last. */
  tail: true
}
export type Role = keyof RoleMap
