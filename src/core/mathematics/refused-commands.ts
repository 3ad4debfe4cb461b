/** Commands that define others, and those that read or write what is not mathematics. */
const REFUSED = new Set(
	(
		'def gdef edef xdef let futurelet global long newcommand renewcommand providecommand newenvironment renewenvironment ' +
		'DeclareMathOperator csname endcsname expandafter noexpand char mathchardef catcode ' +
		'href url includegraphics html class id style data htmlClass htmlId htmlStyle htmlData require ' +
		'label ref eqref tag notag nonumber verb rule ' +
		'color textcolor colorbox fcolorbox definecolor boxed fbox cancel bcancel xcancel sout ' +
		'phantom hphantom vphantom smash mathllap mathrlap mathclap llap rlap clap raisebox ' +
		'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge ' +
		'ce pu bra ket braket mathchoice @ifnextchar @ifstar @firstoftwo @secondoftwo'
	).split(' '),
);

/** The first command that mathematics in prose may not hold, and where it stands. */
export function refusedCommand(tex: string): { command: string; offset: number } | undefined {
	for (const { 0: command, 1: name = '', index } of tex.matchAll(/\\([A-Za-z@]+)|\\./gs))
		if (REFUSED.has(name) || name.includes('@')) return { command, offset: index };
	return undefined;
}
