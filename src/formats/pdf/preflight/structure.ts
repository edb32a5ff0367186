import {
  isDict,
  isRef,
  nameOf,
  type PdfDict,
  type PdfFile,
  type PdfRef,
  type PdfValue,
  textOf
} from './read-pdf.js'

/** A structure element as the file has it. */
export interface Element {
  readonly object: number
  readonly type: string
  readonly dict: PdfDict
  readonly kids: readonly ElementKid[]
}

export type ElementKid =
  | {readonly kind: 'annotation'; readonly annotation: number; readonly page: number | undefined}
  | {readonly kind: 'content'; readonly page: number | undefined; readonly id: number}
  | {readonly kind: 'element'; readonly element: Element}

/** Read the structure tree from its root; a loop in it throws. */
export function readStructure(file: PdfFile, root: PdfDict): Element[] {
  const seen = new Set<number>()
  return listOf(file.get(root.K)).flatMap((kid) => (isRef(kid) ? [element(file, kid, seen)] : []))
}

function element(file: PdfFile, ref: PdfRef, seen: Set<number>): Element {
  if (seen.has(ref.ref)) throw new Error('Unexpected loop in the structure tree at object ' + ref.ref)
  seen.add(ref.ref)
  const dict = file.dict(ref)
  const page = isRef(dict.Pg) ? dict.Pg.ref : undefined
  const kids = listOf(file.get(dict.K)).map((kid): ElementKid => kidOf(file, kid, page, seen))
  return {object: ref.ref, type: nameOf(dict.S) ?? '', dict, kids}
}

function kidOf(file: PdfFile, kid: PdfValue, page: number | undefined, seen: Set<number>): ElementKid {
  if (typeof kid === 'number') return {kind: 'content', page, id: kid}
  if (isDict(kid)) {
    const own = isRef(kid.Pg) ? kid.Pg.ref : page
    const object = kid.Obj
    if (isRef(object)) return {kind: 'annotation', annotation: object.ref, page: own}
    return {kind: 'content', page: own, id: typeof kid.MCID === 'number' ? kid.MCID : -1}
  }
  if (isRef(kid)) return {kind: 'element', element: element(file, kid, seen)}
  throw new Error('Unexpected kid of a structure element, expected content, an annotation or an element')
}

export const listOf = (value: PdfValue): PdfValue[] =>
  Array.isArray(value) ? value : value === null ? [] : [value]

/** All elements, in reading order. */
export function* walk(
  elements: readonly Element[]
): Generator<{readonly element: Element; readonly parent: Element | undefined}> {
  yield* within(elements, undefined)
}

function* within(
  elements: readonly Element[],
  parent: Element | undefined
): Generator<{readonly element: Element; readonly parent: Element | undefined}> {
  for (const one of elements) {
    yield {element: one, parent}
    yield* within(
      one.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : [])),
      one
    )
  }
}

/** Attributes of one owner (`Table`, `Layout`). */
export function attributes(file: PdfFile, element: Element, owner: string): PdfDict {
  for (const value of listOf(file.get(element.dict.A))) {
    const dict = file.dict(value)
    if (nameOf(dict.O) === owner) return dict
  }
  return {}
}

export const altOf = (element: Element): string => textOf(element.dict.Alt) ?? ''
