/** Elements that draw (SVG 2). No script, animation, link, foreign content, style sheet or `feImage`. */
export const elements: ReadonlySet<string> = new Set(
  (
    'circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix ' +
    'feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask path pattern polygon polyline radialGradient rect ' +
    'stop svg switch symbol text textPath title tspan use'
  ).split(' ')
)

/** Attributes and properties of those; `href` and `style` are judged by their values. */
export const attributes: ReadonlySet<string> = new Set(
  (
    'alignment-baseline amplitude azimuth baseFrequency baseline-shift bias class clip-path clip-rule clipPathUnits ' +
    'color color-interpolation color-interpolation-filters cx cy d diffuseConstant direction display ' +
    'dominant-baseline dx dy edgeMode elevation exponent fill fill-opacity fill-rule filter filterUnits flood-color ' +
    'flood-opacity font-family font-size font-stretch font-style font-variant font-weight fr fx fy gradientTransform ' +
    'gradientUnits height id in in2 intercept isolation k1 k2 k3 k4 kernelMatrix lang lengthAdjust letter-spacing ' +
    'lighting-color limitingConeAngle marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask ' +
    'mask-type maskContentUnits maskUnits method mix-blend-mode mode numOctaves offset opacity operator order orient ' +
    'overflow paint-order pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY ' +
    'pointsAtZ preserveAspectRatio primitiveUnits r radius refX refY result role rotate rx ry scale seed ' +
    'shape-rendering slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation ' +
    'stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin ' +
    'stroke-miterlimit stroke-opacity stroke-width surfaceScale tableValues targetX targetY text-anchor ' +
    'text-decoration text-rendering textLength transform transform-origin type unicode-bidi values vector-effect ' +
    'version viewBox visibility width word-spacing writing-mode x x1 x2 xChannelSelector xml:lang xml:space y y1 y2 ' +
    'yChannelSelector z'
  ).split(' ')
)
