/**
 * The page on a screen: measure, rhythm, and what is no role of the galley. Everything a brand decides comes in
 * through custom properties and the role rules that follow.
 */
export const screenSheet = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block:2rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--base)/1.58 var(--text);overflow-wrap:break-word;font-kerning:normal;font-variant-ligatures:common-ligatures}
.page{max-inline-size:44rem;margin-inline:auto;padding-inline:clamp(1.1rem,5vw,2.5rem)}
p,ul,ol,pre,figure,blockquote,address,h1,h2,h3,hr{margin:0 0 1em}
p{text-wrap:pretty;hanging-punctuation:first allow-end last}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a[href^="tel:"]{white-space:nowrap}
a:hover{color:var(--accent);text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
strong{font-weight:700}
sup,sub{font-size:.72em;line-height:0}
sup a{padding-inline:.06em .2em;text-decoration:none;color:var(--accent)}
code,pre{font-family:var(--mono);font-size:.92em}
pre{white-space:pre-wrap;background:var(--tint);padding:.8em 1em}
ul,ol{padding-inline-start:1.35em}
li{margin-block:.35em}
li>p{margin-block:.35em}
li::marker{color:var(--accent)}
hr{inline-size:5em;margin:2em auto;border:0;border-block-start:1px solid var(--rule)}
h1,h2,h3{text-wrap:balance;overflow-wrap:anywhere;hyphens:manual}
h1{letter-spacing:-.012em}
img{display:block;max-inline-size:100%;block-size:auto}
.skip{position:absolute;inset-block-start:0;inset-inline-start:-100vw;padding:.7em 1.1em;background:var(--ink);color:var(--paper);font-family:var(--display);z-index:1}
.skip:focus{inset-inline-start:0;color:var(--paper)}
.letterhead{border-block-start:.4rem solid var(--accent);font-family:var(--display)}
.letterhead .page{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:.6rem 2rem;padding-block:1.7rem 1rem}
.letterhead .page::after{content:"";flex-basis:100%;border-block-end:1px solid var(--rule)}
.issuer{margin:0;font-weight:700;font-size:calc(var(--base)*1.06);line-height:1.25}
.issuer a{text-decoration:none}
.issuer img{max-block-size:4.5rem;inline-size:auto}
.kicker{margin:0;color:var(--quiet);font-size:calc(var(--base)*.84);line-height:1.4}
@media(min-width:30em){.kicker{text-align:end}}
.what{display:block;color:var(--accent);font-weight:600;letter-spacing:.02em}
main.page{padding-block:clamp(1.6rem,5vw,3rem) 2.5rem}
.p-summary{margin-block-end:1.6em}
.p-summary .standfirst:last-child{margin-block-end:0}
.copy>:first-child{margin-block-start:0}
.dateline{font-family:var(--display);font-size:.92em;font-weight:600;letter-spacing:.015em}
.quotation,.pullQuote{margin:1.5em 0}
.quotation blockquote,.pullQuote blockquote{margin:0}
.quotation blockquote>:last-child,.pullQuote blockquote>:last-child{margin-block-end:.4em}
.attribution cite{font-style:normal}
.pullQuote blockquote>p{font:inherit;margin-block-end:.3em}
.figure{margin:1.8em 0}
.figure figcaption{margin-block-start:.6em}
.credit{font-size:inherit;color:var(--quiet);white-space:normal}
.missing{margin:0;padding:1.2em;border:1px dashed var(--rule);color:var(--quiet)}
.scroll{overflow-x:auto;margin:1.6em 0}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:lining-nums tabular-nums}
caption{padding-block-end:.5em;text-align:start;font-weight:600;color:var(--ink)}
th,td{padding-block:.5em;padding-inline:0 1.2em;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
th:last-child,td:last-child{padding-inline-end:0}
thead th,thead td{border-block:1px solid var(--accent);border-block-start-width:2px;vertical-align:bottom;font-weight:600}
tbody th{font-weight:400}
tbody tr:last-child>*{border-block-end:2px solid var(--accent)}
.figure-cell{text-align:end}
.centre{text-align:center}
.factBox{margin:1.8em 0;padding:1.1em 1.3em;background:var(--tint);border:0;border-block-start:3px solid var(--accent)}
.factBox>:first-child,.correction>:first-child{margin-block-start:0!important}
.factBox>:last-child,.correction>:last-child{margin-block-end:0}
.correction>:first-child:not(:last-child){margin-block-end:.4em;font-weight:600}
.correction{margin-block-end:1.6em;border-inline-start:.4rem solid var(--accent)}
.ends{margin-block:2em}
.footnotes,.closing>*{margin:calc(var(--base)*1.5) 0 0;padding:calc(var(--base)*1.05) 0 0;border:0;border-block-start:1px solid var(--rule)}
.tail p{border:0;padding:0;margin-block:0 .4em}
.label{margin-block:0 .5em}
.footnotes{font-family:var(--display);font-size:calc(var(--base)*.857);line-height:1.45}
.footnotes ol{margin:0}
.footnotes li:first-child{margin-block-start:0}
.footnotes li:target,.note:target{background:var(--tint)}
.back{text-decoration:none;padding-inline:.3em}
address{font-style:normal}
.closing>*>:is(p,ul,ol):last-child,.closing address>:last-child{margin-block-end:0}
.closing li:first-child{margin-block-start:0}
.closing>.ends{border:0;padding:0}
@media(min-width:48em){:is(.notes,.boilerplate,.contacts,.footnotes):has(>h2){display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.75rem}:is(.notes,.boilerplate,.contacts,.footnotes)>*{grid-column:2}:is(.notes,.boilerplate,.contacts,.footnotes)>h2{grid-column:1;grid-row:1/span 60;margin-block:0!important}}
.colophon{border-block-start:1px solid var(--rule);color:var(--quiet);font:calc(var(--base)*.8)/1.5 var(--display)}
.colophon .page{padding-block:1.2rem 2.5rem}
.colophon p{margin:0 0 .2em}
.banner{background:var(--banner);color:var(--banner-ink)}
.banner p.embargo{max-inline-size:none;margin:0;margin-inline-start:max(0px,(100% - 44rem)/2);padding:.8em clamp(1.1rem,5vw,2.5rem);border:0;color:inherit}
`
