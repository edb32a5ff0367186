import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A ticker names its exchange.
 *
 * On Business Wire's list of common mistakes.
 *
 * Source: Business Wire’s list of common mistakes in releases: a ticker without its exchange.
 *
 * @ok
 * # Harbour opens gauge
 *
 * Tidewell (LSE: TIDE) opened a gauge.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * Tidewell (ticker: TIDE) opened a gauge.
 *
 * » 3:10-3:24: Unexpected `(ticker: TIDE)` without an exchange, expected `(EXCHANGE: TIDE)`
 */
export const tickerExchange = defineRule({
  id: 'ticker-exchange',
  summary: 'A ticker names its exchange',
  severity: 'warning',
  defaults: {},
  check(_release, {report, texts}) {
    for (const {match, place} of matchesOf(
      texts,
      /\((?:ticker|symbol|stock symbol|stock)(?::| )\s*(\p{Lu}{1,5})\)/giu
    )) {
      report({
        reason: 'Unexpected `' + match[0] + '` without an exchange, expected `(EXCHANGE: ' + match[1] + ')`',
        place
      })
    }
  }
})
