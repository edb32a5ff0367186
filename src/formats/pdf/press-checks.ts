import type {ImageReport, PreparedImage} from './images.js'
import type {MadeUp} from './makeup/types.js'

/** Pixels per inch that a press asks for. */
const finest = 300

/** Say which images are too coarse for the press at the size they are set, and which stay RGB. */
export function checkPress(
  made: MadeUp,
  images: ReadonlyMap<string, PreparedImage>,
  report: ImageReport
): void {
  for (const box of made.pages.flatMap((page) => page.boxes)) {
    if (box.type !== 'image') continue
    const image = images.get(box.image)
    if (!image || image.kind === 'svg') continue
    const density = Math.round(((image.pixels ?? image.width) / box.width) * 72)
    if (density < finest) {
      report({
        ruleId: 'pdf-press-resolution',
        reason:
          'Unexpected ' +
          density +
          ' pixels per inch of `' +
          box.image +
          '`, expected ' +
          finest +
          ' for the press',
        hint: 'Give an image at least ' + Math.ceil((box.width / 72) * finest) + ' pixels wide',
        url: box.image,
        severity: 'warning'
      })
    }
    if (image.components !== 4 && image.components !== 1) {
      report({
        ruleId: 'pdf-press-rgb',
        reason:
          'Unexpected RGB in `' +
          box.image +
          '`, expected CMYK for the press; left as it is, with its colour space named',
        hint: 'Have the printer separate it, or save it as CMYK for the printing condition',
        url: box.image,
        severity: 'warning'
      })
    }
  }
}
