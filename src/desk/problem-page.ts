import type { ShownProblems } from './problem-list.ts';

/** The page that stands for every other one while there is no report to be shown. It holds its own style. */
export function problemPage({ summary, html }: ShownProblems, script: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${summary}</title>
<style>
:root { color-scheme: light dark; color: light-dark(#1d2327, #e6e3dc); background: light-dark(#fdfcfa, #14171a) }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif }
h1 { font-size: 1.5rem; color: light-dark(#b3261e, #f2857c) }
h2 { font-size: 1rem; margin: 1.5rem 0 0 }
ul { list-style: none; padding: 0 }
li { margin: .75rem 0; padding-left: .75rem; border-left: 3px solid light-dark(#dcd7cd, #363d43) }
p { margin: .2rem 0 }
a { color: light-dark(#0b5563, #6fc3d3) }
code { font-size: .875rem; color: light-dark(#484f55, #b4b8bb) }
</style>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${script}"></script>
</head>
<body>
<main data-problems><h1>${summary}</h1>${html}</main>
<p>The pages come back by themselves once these are corrected.</p>
</body>
</html>
`;
}
