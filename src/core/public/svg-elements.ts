const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements of SVG 2 that draw, or to which such elements refer. None of them runs or animates anything. */
export const shownElements = words(`
	svg g defs symbol use title desc a switch view style
	path rect circle ellipse line polyline polygon text tspan textPath image
	marker pattern mask clipPath linearGradient radialGradient stop filter
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
	feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
	feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements that run something. */
export const runningElements = words('script handler listener');

/** Elements that animate others: they can turn a link into a script. */
export const movingElements = words('animate animateColor animateMotion animateTransform discard mpath set');

/** Elements that browsers do not draw: metadata, flowing text of SVG 1.2, SVG fonts. */
export const droppedElements = words(`
	metadata color-profile cursor solidcolor meshgradient hatch
	flowRoot flowRegion flowPara flowSpan midPointStop
	font font-face font-face-src font-face-uri font-face-name font-face-format glyph missing-glyph hkern vkern altGlyphDef
`);
