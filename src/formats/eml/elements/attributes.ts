import type {Element, Properties} from 'hast'

/** Language and direction, which every element keeps. */
export function languageOf(element: Element): Properties {
  const {lang, dir} = element.properties
  return {...(lang ? {lang} : {}), ...(dir ? {dir} : {})}
}
