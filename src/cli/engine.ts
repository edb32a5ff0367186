import {setFlagsFromString} from 'node:v8'

/**
 * Settings of V8 for a run that is short beside what V8 is tuned for, a page that stays open for hours. Each is read
 * where it is used, time and again, so it may change after the start; a V8 that has none of that name ignores it.
 */
const settings = [
  // A regular expression is compiled at once, and not to bytecode first: copy of any length runs each often enough.
  '--no-regexp-tier-up',
  // A function is optimised when it has run thirty times as much as usual. What a release or two run is not worth it.
  '--interrupt-budget=2000000'
]

/** Modules of Node that every run needs: V8 refuses the compiled code that Node brings once a setting has changed. */
const needed = ['node:crypto', 'node:fs/promises', 'node:os', 'node:timers/promises']

/** Tune V8, before any code of ours is loaded: kept code is good only under the settings it was compiled with. */
export function tuneEngine(): void {
  for (const name of needed) process.getBuiltinModule(name)
  for (const setting of settings) setFlagsFromString(setting)
}
