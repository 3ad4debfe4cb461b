// No native speaker of German has read this catalogue yet.
import type { Catalogue } from './catalogues.ts';

/**
 * What the site says in German. The texts are impersonal and avoid the cases of what is put in: „Quelle: {$title}“.
 * Where a number would need a form of its noun and of words around it, the noun stands before it: „Treffer: {$n}“.
 */
export const de: Catalogue = {
	// Values, as they stand in sentences, tables and charts.
	'value.about': 'etwa\u00a0{$value}',
	'value.at-least': 'mindestens\u00a0{$value}',
	'value.at-most': 'höchstens\u00a0{$value}',
	'value.more-than': 'mehr als\u00a0{$value}',
	'value.less-than': 'weniger als\u00a0{$value}',
	'value.unstated': 'nicht angegeben',
	'value.open-above': '{$value} (Obergrenze nicht angegeben)',
	'value.open-below': '{$value} (Untergrenze nicht angegeben)',
	'value.not-stated': 'Nicht angegeben',
	'value.not-stated-by-source': 'In der Quelle nicht angegeben',
	'value.not-stated-in-cell': 'nicht angegeben',
	'value.yes': 'ja',
	'value.no': 'nein',
	'value.times': '.input {$category :string} {{{$value}\u00a0Mal}}',
	'value.share': '{$of}\u00a0von\u00a0{$in}',
	'value.rank': '.input {$form :string} {{Rang\u00a0{$value}}}',
	'value.range': '{$low} bis\u00a0{$high}',
	'value.heard-times': '{$value} mal',
	'value.heard-minus': 'minus {$value}',
	'value.per': '{$value} pro\u00a0{$unit}',
	'value.each-second': '{$value} pro\u00a0Sekunde',
	'value.each-minute': '{$value} pro\u00a0Minute',
	'value.each-hour': '{$value} pro\u00a0Stunde',
	'value.each-day': '{$value} pro\u00a0Tag',
	'value.each-week': '{$value} pro\u00a0Woche',
	'value.each-month': '{$value} pro\u00a0Monat',
	'value.each-year': '{$value} pro\u00a0Jahr',
	// Periods that are no date or interval of ISO 8601 alone.
	'period.quarter-1': '1.\u00a0Quartal\u00a0{$year}',
	'period.quarter-2': '2.\u00a0Quartal\u00a0{$year}',
	'period.quarter-3': '3.\u00a0Quartal\u00a0{$year}',
	'period.quarter-4': '4.\u00a0Quartal\u00a0{$year}',
	'period.spring': 'Frühjahr\u00a0{$year}',
	'period.summer': 'Sommer\u00a0{$year}',
	'period.autumn': 'Herbst\u00a0{$year}',
	'period.winter': 'Winter\u00a0{$year}',
	'period.decade': '{$year}er-Jahre',
	'period.possibly': 'möglicherweise\u00a0{$date}',
	'period.open-end': 'ab\u00a0{$start}',
	'period.open-start': 'bis\u00a0{$end}',
	// Units that neither Unicode CLDR nor a symbol names, by the plural category of the number or the range.
	'unit.percentage-point': '.input {$category :string} .match $category one {{Prozentpunkt}} * {{Prozentpunkte}}',
	'unit.basis-point': '.input {$category :string} .match $category one {{Basispunkt}} * {{Basispunkte}}',
	'unit.person': '.input {$category :string} .match $category one {{Person}} * {{Personen}}',
	'unit.tonne': '.input {$category :string} .match $category one {{Tonne}} * {{Tonnen}}',
	// Parts of the whole site: its head and foot, what every page can show.
	'site.nav': 'Website',
	'site.page-title': '{$title} · {$site}',
	'site.skip': 'Zum Text springen',
	'site.languages': 'Diese Seite in anderen Sprachen',
	'site.edition':
		'{$authors}. {#cite}{$title}{/cite}. Ausgabe {$version}, {$date}. {#editions}Alle Ausgaben{/editions}.',
	'site.draft':
		'{$authors}. {#cite}{$title}{/cite}. Entwurf der Ausgabe {$version}, {$date}. {#editions}Alle Ausgaben{/editions}.',
	'site.licences':
		'Text und Daten: {#content}{$content}{/content}. Code: {#code}{$code}{/code}; {#parts}verwendete ' +
		'Komponenten{/parts}.',
	'site.contents': 'Inhalt',
	'site.on-this-page': 'Auf dieser Seite',
	'site.permalink': 'Permanenter Link',
	'link.of': '{$words}: „{$title}“',
	'link.named': '{$words}: {$title}',
	'link.new-window': '{$words} (öffnet ein neues Fenster)',
	'copy.button': 'Kopieren',
	'copy.done': 'Kopiert',
	'copy.failed': 'Vom Browser nicht kopiert',
	'quote.copy': 'Mit Link kopieren',
	'quote.share': 'Teilen',
	'quote.words': '„{$words}“',
	'quote.copied': '{$quotation}\n– {$title}\n{$address}',
	'share.button': 'Teilen',
	'share.label': 'Teilen: „{$title}“',
	'theme.dark': 'Dunkel',
	'theme.light': 'Hell',
	'theme.dark-colours': 'Dunkle Farben',
	'theme.light-colours': 'Helle Farben',
	'nav.contents': 'Inhalt',
	'nav.one-page': 'Auf einer Seite',
	'nav.figures': 'Kennzahlen',
	'nav.methods': 'Methodik',
	'nav.data': 'Daten',
	'nav.cite': 'Zitieren',
	'nav.search': 'Suche',
	'list.between': '; ',
	// How many there are of something, as it stands in lists.
	'count.figures': '.input {$n :integer} .match $n one {{{$n} Kennzahl}} * {{{$n} Kennzahlen}}',
	'count.charts': '.input {$n :integer} .match $n one {{{$n} Diagramm}} * {{{$n} Diagramme}}',
	'count.tables': '.input {$n :integer} .match $n one {{{$n} Tabelle}} * {{{$n} Tabellen}}',
	'count.sources': '.input {$n :integer} .match $n one {{{$n} Quelle}} * {{{$n} Quellen}}',
	'count.names': '.input {$n :integer} .match $n one {{{$n} Begriff}} * {{{$n} Begriffe}}',
	'count.rows': '.input {$n :integer} .match $n one {{{$n} Zeile}} * {{{$n} Zeilen}}',
	'count.columns': '.input {$n :integer} .match $n one {{{$n} Spalte}} * {{{$n} Spalten}}',
	// The cover, the sections, the whole report.
	'imprint.edition': 'Ausgabe {$version}',
	'imprint.number': 'Nr.\u00a0{$number}',
	'cover.key-figures': 'Wichtigste Kennzahlen',
	'scope.between': '\u00a0· ',
	'scope.nothing-stated': 'Jahr, Ort und wer oder was gezählt wurde: nicht angegeben',
	'scope.no-period': 'Jahr nicht angegeben',
	'scope.no-area': 'Ort nicht angegeben',
	'scope.no-population': 'wer oder was gezählt wurde: nicht angegeben',
	'cover.cite-draft': 'Dies ist ein Entwurf und nicht zitierfähig.',
	'cover.cite-more': 'Weitere Zitierstile und Dateien zum Importieren',
	'cover.downloads': 'Herunterladen',
	'cover.pdf': '{#pdf}Bericht als PDF{/pdf} mit angehängten Daten',
	'cover.word': '{#word}Bericht für Word{/word} zum Bearbeiten und Kommentieren',
	'cover.offline': '{#offline}Bericht in einer Datei{/offline} zum Lesen ohne Internetverbindung',
	'cover.figure-files': 'Alle Kennzahlen: {#csv}CSV{/csv}, {#xlsx}XLSX{/xlsx} oder {#json}JSON{/json}',
	'cover.one-page': '{#report}Ganzer Bericht auf einer Seite{/report}, auch zum Drucken',
	'cover.about': 'Über diesen Bericht',
	'cover.source':
		'Quelle: {#source}{#cite}{$title}{/cite}{/source} mit allem, was daraus in den Bericht übernommen ist.',
	'cover.figures': `.input {$n :integer} .match $n
		one {{{#figures}Verzeichnis der einzigen Kennzahl{/figures} mit ihrem Beleg.}}
		* {{{#figures}Verzeichnis aller {$n} Kennzahlen{/figures}, jede mit ihrem Beleg.}}`,
	'cover.lists': 'Vollständige Listen: {$lists :list}.',
	'cover.charts': 'Diagramme',
	'cover.tables': 'Tabellen',
	'cover.sources': 'Quellen',
	'cover.references': 'Literatur',
	'cover.methods': '{#methods}Wie die Zahlen geprüft sind{/methods}.',
	'cover.methods-unknowns': '{#methods}Wie die Zahlen geprüft sind und was nicht bekannt ist{/methods}.',
	'cover.card': 'Titel des Berichts: {$title}',
	'section.card': '{$title}. {$summary}',
	'section.card-of-finding': '{$title}: {$finding}. {$summary}',
	'section.turn': 'Abschnitte',
	'section.previous': 'Zurück',
	'section.next': 'Weiter',
	'report.title': 'Ganzer Bericht',
	'claim.link': 'Link',
	'claim.link-label': 'Link: „{$title}“',
	'numbered.chart': '.input {$n :integer} {{Diagramm\u00a0{$n}}}',
	'numbered.table': '.input {$n :integer} {{Tabelle\u00a0{$n}}}',
	'numbered.claim': '.input {$n :integer} {{Aussage\u00a0{$n}}}',
	'numbered.before-title': '{$number}.',
	// Before a number these are the same in all cases: „siehe Diagramm 2“, „in Diagramm 2“.
	'reference.chart': '.input {$n :integer} {{Diagramm\u00a0{$n}}}',
	'reference.table': '.input {$n :integer} {{Tabelle\u00a0{$n}}}',
	'reference.claim': '.input {$n :integer} {{Aussage\u00a0{$n}}}',
	'note.note': 'Hinweis',
	'note.caveat': 'Einschränkung',
	'note.method': 'Methode',
	'note.example': 'Beispiel',
	'footnote.title': 'Anmerkungen',
	'footnote.list': 'Anmerkungen zum Abschnitt „{$section}“',
	'footnote.number-in-section': '{$number} zum Abschnitt „{$section}“',
	'footnote.mark': 'Anmerkung {$number}',
	'footnote.open': 'Anmerkung {$number} öffnen',
	'footnote.back': 'Zurück in den Text, zu Anmerkung {$number}',
	'note.titled': '{$kind}:',
	'unknown.line': 'Nicht bekannt: {#unknown}„{$title}“{/unknown}',
	'prose.code': 'Code',
	'code.note': 'Zahlen im Code werden nicht geprüft.',
	// The register of figures, and the page that holds it.
	'register.all': 'Kennzahlen',
	'register.title': 'Verzeichnis der Kennzahlen',
	'register.described': 'Alle Zahlen dieses Berichts: {$counted :list style=narrow}.',
	'register.described-empty': 'Alle Zahlen dieses Berichts: bisher keine.',
	'register.pages':
		'Jede hat eine Seite mit ihrer Bedeutung, ihrem Beleg und den Stellen, an denen sie verwendet wird.',
	'register.family': 'Kennzahlen: „{$family}“',
	'register.family-described': `.input {$n :integer} .match $n
		one {{Eine Zeile eines Datensatzes ist eine Kennzahl dieses Berichts.}}
		* {{{$n} Zeilen eines Datensatzes sind Kennzahlen dieses Berichts, jede für sich.}}`,
	'register.filter': 'Filter',
	'register.show-all': 'Alle Kennzahlen anzeigen',
	'register.shown': '{$shown} von {$n}',
	'register.none': '.input {$n :integer} {{Kein Treffer für „{$words}“. Kennzahlen insgesamt: {$n}.}}',
	'register.sort-by': 'Sortierung',
	'register.column-figure': 'Kennzahl',
	'register.column-value': 'Wert',
	'register.column-proof': 'Beleg',
	'register.files': 'Alle Kennzahlen: {#csv}CSV{/csv} · {#xlsx}XLSX{/xlsx} · {#json}JSON{/json}',
	// Figures: the page of one, its card.
	'figure.title': '{$label}: {$value}',
	'figure.kicker': '{#figures}Kennzahlen{/figures} · {$origin}',
	'figure.input': '{#b}{$name}{/b}\u00a0– {#figure}{$label}{/figure}: {$value}.',
	'figure.reading':
		'{#b}Von einer Person gelesen: {$by}.{/b} Maschinell ließ sich die Zahl in diesem Wortlaut nicht lesen. {$why}',
	'figure.assumption': '{#b}Annahme.{/b} {$assumption}',
	'uncertainty.margin': '±\u00a0{$value}',
	'uncertainty.at-level': '{$value} bei einem Konfidenzniveau von\u00a0{$level}',
	'uncertainty.beside': '{$value} ({$uncertainty})',
	'uncertainty.assumed': '{$value}, unter einer Annahme',
	'uncertainty.rounded': 'Rundungsschritt\u00a0{$step}',
	'figure.uncertainty': 'Unsicherheit',
	'figure.rounding': 'Rundung in der Quelle',
	'figure.uncertainty-is': 'Unsicherheit: {$value}',
	'figure.rounding-is': 'Rundung in der Quelle: {$value}',
	'figure.caveats': 'Zu beachten',
	'figure.caveat-is': 'Zu beachten: {$caveat}',
	'figure.caveat-inherited': '{$caveat} {#muted}(Übernommen von der Kennzahl „{#figure}{$label}{/figure}“.){/muted}',
	'figure.details': 'Einzelheiten',
	'figure.value': 'Wert',
	'figure.unit': 'Einheit',
	'figure.unit-in-ucum': '{#code}{$code}{/code} (UCUM {#code}{$ucum}{/code})',
	'figure.period': 'Zeitraum',
	'figure.area': 'Gebiet',
	'figure.population': 'Grundgesamtheit',
	'figure.machines': 'Für Programme',
	'figure.used': 'Verwendung',
	'figure.unused': 'Im Text bisher nicht verwendet.',
	'figure.use': '{#use}{$title}{/use} {#muted}({$where}){/muted}',
	'figure.use-in-section': 'Abschnitt',
	'figure.use-in-chart': 'Diagramm',
	'figure.use-in-figure': 'hergeleitete Kennzahl',
	'figure.use-as-uncertainty': 'Unsicherheit einer Kennzahl',
	'term.more': 'Erläuterung',
	'figure.meaning': 'Bedeutung: {$value}',
	'figure.read-by': 'Von einer Person statt maschinell gelesen: {$by}. {$why}',
	'figure.assumes': 'Annahme: {$assumption}',
	// What proves a figure, by the kind of its evidence.
	'evidence.stated-origin': 'In der Quelle angegeben',
	'evidence.stated-heading': 'Wortlaut der Quelle',
	'evidence.stated-proof': 'Wortlaut der Quelle',
	'evidence.stated-more': 'Stelle in der Quelle',
	'evidence.cell-origin': 'Aus einem Datensatz',
	'evidence.cell-heading': 'Stelle in den Daten',
	'evidence.cell-proof': 'Zelle',
	'evidence.cell-more': 'Stelle in den Daten',
	'evidence.query-origin': 'Aus Datensätzen berechnet',
	'evidence.query-heading': 'Berechnung',
	'evidence.query-proof': 'Abfrage',
	'evidence.query-more': 'Berechnung',
	'evidence.derived-origin': 'In diesem Bericht hergeleitet',
	'evidence.derived-heading': 'Herleitung',
	'evidence.derived-proof': 'Herleitung',
	'evidence.derived-more': 'Herleitung',
	'evidence.chosen-origin': 'Für diesen Bericht gewählt',
	'evidence.chosen-heading': 'Warum dieser Wert',
	'evidence.derived-technique': '{$formula}, mit {$inputs :list style=narrow}',
	'evidence.cell-line': '{$where :list style=narrow}\u00a0– {$cells :list style=narrow}',
	'evidence.query-technique': 'SQL: {$sql}',
	'rows.frame': 'Zeilen eines Datensatzes',
	'rows.row': 'Zeile',
	'rows.empty': 'leer',
	'rows.kept-back': 'nicht veröffentlicht',
	'rows.left-out':
		'.input {$n :integer} .match $n one {{… {$n} Zeile nicht gezeigt …}} * {{… {$n} Zeilen nicht gezeigt …}}',
	'rows.cell-in-set':
		'.input {$row :integer} .input {$count :integer} {{Markierte Zelle: {#cell}{#cite}{$title}{/cite}, ' +
		'Zeile\u00a0{$row} von\u00a0{$count}{/cell}.}}',
	'rows.cell-kept-back':
		'.input {$row :integer} .input {$count :integer} {{Stelle der Zahl: {#cell}{#cite}{$title}{/cite}{/cell}, ' +
		'Zeile\u00a0{$row} von\u00a0{$count}; die Zeilen selbst sind nicht veröffentlicht.}}',
	'query.choices': 'Die Bedingungen wählen nach diesen Werten aus: {$choices :list style=narrow}.',
	'query.rows':
		'.input {$n :integer} .match $n one {{Die Zahl beruht auf {$n} Zeile.}} * {{Die Zahl beruht auf {$n} Zeilen.}}',
	'query.first-rows': 'Die ersten dieser Zeilen.',
	'query.sources': 'Daten',
	'query.source':
		'{#source}{#cite}{$title}{/cite}{/source}: {$file}, SHA-256 {$hash}. Nutzungsbedingungen: {$licence}.',
	'repeat.title': 'Zum Nachrechnen',
	'repeat.cell':
		'Mit dem kostenlosen Programm DuckDB lässt sich die Zahl so aus der Datei lesen, wie sie in der Spalte des ' +
		'Datensatzes steht.',
	'repeat.rows':
		'Mit dem kostenlosen Programm DuckDB lassen sich diese Zeilen neu gewinnen, vor dem Umrechnen und Runden.',
	'repeat.query':
		'Mit dem kostenlosen Programm DuckDB lässt sich die Zahl neu berechnen, vor dem Umrechnen und Runden.',
	'repeat.files': 'Zuerst zu speichern: {$files :list}.',
	'repeat.needs':
		'Dafür ist die Datei {$name} („{$title}“) nötig, die hier nicht veröffentlicht ist. SHA-256 der richtigen Datei: ' +
		'{$hash}.',
	'repeat.needs-plain':
		'Dafür ist die Datei {$name} („{$title}“) nötig, die hier nicht veröffentlicht ist; ihre Zeilen sind als ' +
		'{$plain}, CSV in UTF-8, zu speichern. SHA-256 der richtigen Datei: {$hash}.',
	'repeat.command': 'Im Terminal',
	'repeat.sql': 'In SQL',
	'evidence.chosen-remark': 'für diesen Bericht gewählt',
	'evidence.stated-counted': '{$count} in Quellen angegeben',
	'evidence.cell-counted': '{$count} aus Datensätzen gelesen',
	'evidence.query-counted': '{$count} aus Datensätzen berechnet',
	'evidence.derived-counted': '{$count} daraus hergeleitet',
	'evidence.derived-counted-first': '{$count} aus anderen hergeleitet',
	'evidence.chosen-counted': '{$count} für diesen Bericht gewählt',
	// Functions of a formula.
	'formula.wilson': 'Wilson-Intervall: Anteil {$share}, Umfang {$n}, Konfidenzniveau {$level}',
	'formula.duration': 'Dauer: {$period}',
	'formula.whole': 'ganze Zahlen in: {$value}',
	'formula.min': 'kleinster Wert von: {$list}',
	'formula.max': 'größter Wert von: {$list}',
	// Mathematics for those who hear it.
	'math.block': 'Formel',
	'math.power': '{$base} hoch {$exponent}',
	'math.squared': '{$base} Quadrat',
	'math.cubed': '{$base} hoch drei',
	'math.prime': '{$base} Strich',
	'math.sub': '{$base} Index {$index}',
	'math.from-to': '{$base} von {$low} bis {$high} über',
	'math.over': '{$over} durch {$under}',
	'math.fraction': 'Bruch: Zähler {$over}, Nenner {$under}, Ende des Bruchs,',
	'math.root': 'Quadratwurzel aus {$of}, Ende der Wurzel,',
	'math.nth-root': 'Wurzel vom Grad {$index} aus {$of}, Ende der Wurzel,',
	'math.bar': 'quer',
	'math.hat': 'Dach',
	'math.tilde': 'Tilde',
	'math.vector': 'als Vektor',
	'math.dot': 'mit Punkt darüber',
	'math.plus': 'plus',
	'math.minus': 'minus',
	'math.plus-or-minus': 'plus oder minus',
	'math.times': 'mal',
	'math.divided-by': 'geteilt durch',
	'math.equals': 'gleich',
	'math.not-equal': 'ungleich',
	'math.about': 'ungefähr gleich',
	'math.less': 'kleiner als',
	'math.more': 'größer als',
	'math.at-most': 'kleiner oder gleich',
	'math.at-least': 'größer oder gleich',
	'math.in': 'Element von',
	'math.to': 'Pfeil nach rechts',
	'math.sum': 'Summe',
	'math.product': 'Produkt',
	'math.integral': 'Integral',
	'math.infinity': 'unendlich',
	'math.factorial': 'Fakultät',
	'math.open': 'Klammer auf',
	'math.close': 'Klammer zu',
	'math.stroke': 'senkrechter Strich',
	'formula.rounded': '{$value}, gerundet {$result}',
	// Charts.
	'chart.area': 'Flächendiagramm',
	'chart.area-stacked': 'Gestapeltes Flächendiagramm',
	'chart.bar': 'Balkendiagramm',
	'chart.dot': 'Punktdiagramm',
	'chart.dot-with-intervals': 'Punktdiagramm mit Intervallen',
	'chart.line': 'Liniendiagramm',
	'chart.range': 'Spannendiagramm',
	'chart.scatter': 'Streudiagramm',
	'chart.stacked-share': 'In Anteile geteilter Balken',
	'chart.units': 'Raster aus Quadraten',
	'chart.timeline': 'Zeitleiste',
	'chart.coverage': 'Diagramm der vorhandenen Angaben',
	'chart.frame': 'Diagramm',
	'table.frame': 'Tabelle',
	'chart.kind-and-title': '{$kind}: {$title}',
	'chart.sentence': '{$words}.',
	'chart.marks': '{$marks}.',
	'chart.marks-of-series': '{$series}\u00a0– {$marks}.',
	'chart.interval-in-words': '{$value} (Intervall {$interval})',
	'chart.log-in-words': 'Die Achse ist logarithmisch: Gleiche Abstände sind gleiche Verhältnisse.',
	'chart.facets': `.input {$n :integer} .match $n
		one {{Eine Teilgrafik: {$facets}.}}
		* {{{$n} Teilgrafiken mit denselben Achsen: {$facets}.}}`,
	'chart.facet-in-words': '{$facet}:',
	'chart.series-in-facet': '{$facet}, {$series}',
	'chart.axes-in-words': 'Von links nach rechts: {$across}. Von unten nach oben: {$up}.',
	'chart.axis-start': 'Beginn der Achse: {$value}.',
	'chart.axis-start-up': 'Beginn der senkrechten Achse: {$value}.',
	'chart.axis-start-across': 'Beginn der waagerechten Achse: {$value}.',
	'chart.stacked': 'Die Werte der Reihen sind gestapelt.',
	'chart.steps': 'Jeder Wert gilt bis zum nächsten.',
	'chart.highlighted': 'Hervorgehoben: {$names}.',
	'chart.note-in-words': '{$at}: {$text}',
	'chart.both-numbers': '{$across} und {$value}',
	'chart.reference-in-words': 'Eine Linie markiert „{$label}“: {$value}.',
	'chart.mark': '{$name}: {$value}',
	'chart.point': '{$series}, {$time}',
	'chart.value-and-interval': '{$value} ({$interval})',
	'chart.value-at-time': '{$value} ({$time})',
	'chart.from-to': 'Anfang ({$first}), Ende ({$last})',
	'chart.lowest': 'kleinster Wert ({$mark})',
	'chart.highest': 'größter Wert ({$mark})',
	'chart.farthest-left': 'Punkt ganz links ({$mark})',
	'chart.farthest-right': 'Punkt ganz rechts ({$mark})',
	'chart.rest-in-table': 'Alle Werte stehen in der Datentabelle.',
	'chart.derived-value': '{$value}, hergeleitet',
	'chart.value-with-derived-interval': '{$value}, Intervall hergeleitet',
	'chart.not-stated': 'In der Quelle nicht angegeben: {$rows}.',
	'chart.not-drawn': 'Kein Wert dargestellt: {$rows}.',
	'chart.not-summed': 'Keine Teile dargestellt, da die Summe nicht bekannt ist: {$rows}.',
	'chart.interval-not-stated': 'Intervall nicht angegeben: {$rows}.',
	'chart.lower-not-stated': '{$place} (Untergrenze)',
	'chart.upper-not-stated': '{$place} (Obergrenze)',
	'chart.and-more': '.input {$n :integer} {{und {$n} weitere}}',
	'chart.more-series': '.input {$n :integer} .match $n one {{Und eine weitere Reihe.}} * {{Und {$n} weitere Reihen.}}',
	'chart.points': '.input {$n :integer} .match $n one {{{$n} Punkt}} * {{{$n} Punkte}}',
	'chart.ring': 'Ring: mehrere Punkte an einer Stelle.',
	'chart.other-lines': '.input {$n :integer} {{{$n} weitere}}',
	'chart.assumes': '{#b}Annahme:{/b} {$assumption}',
	'chart.stated': 'in der Quelle angegeben',
	'chart.derived': 'hergeleitet',
	'chart.evidence-and-interval': '{$evidence}, Intervall: {$interval}',
	'chart.axis': '{$measured}, {$unit}',
	'chart.axis-log': '{$title}, logarithmisch',
	'chart.axis-log-alone': 'Logarithmisch',
	'chart.key-stated': 'in der Quelle angegeben',
	'chart.key-derived': 'hergeleitet',
	'chart.key-derived-interval': 'Intervall, hergeleitet',
	'chart.key-unstated': 'nicht angegeben',
	'chart.units-each': 'Jedes Quadrat steht für eine Einheit. Insgesamt: {$value} („{$label}“)',
	'chart.units-maybe': '.input {$n :integer} {{möglicherweise {$n} weitere}}',
	'chart.units-open': 'möglicherweise weitere: keine Obergrenze angegeben',
	'chart.units-rest': 'alle übrigen',
	'chart.units-in-words': 'Jedes Quadrat steht für eine Einheit. Insgesamt: {$value} („{$label}“). Davon: {$marks}.',
	'chart.no-date': 'Datum nicht angegeben',
	'chart.without-date':
		'.input {$n :integer} .match $n one {{{$n} Kennzahl ohne Datum: {$rows}.}} * {{{$n} Kennzahlen ohne Datum: ' +
		'{$rows}.}}',
	'chart.timeline-axis': 'Zeit',
	'chart.count-of': '.input {$n :integer} .input {$all :integer} {{{$n} von {$all}}}',
	'chart.counted': 'Gezählt anhand der Daten dieses Berichts.',
	'chart.coverage-axis': 'Anzahl der Kennzahlen',
	'chart.coverage-summary': '.input {$n :integer} {{Kennzahlen insgesamt: {$n}; {$counts}.}}',
	'chart.all-state': 'bei allen angegeben: {$columns}',
	'chart.lacks-value': '.input {$n :integer} {{Wert oder eine seiner Grenzen nicht angegeben: {$n}}}',
	'chart.lacks-period': '.input {$n :integer} {{Zeitraum nicht angegeben: {$n}}}',
	'chart.lacks-area': '.input {$n :integer} {{Gebiet nicht angegeben: {$n}}}',
	'chart.lacks-population': '.input {$n :integer} {{Grundgesamtheit nicht angegeben: {$n}}}',
	'chart.coverage-without': '{$column} nicht angegeben: {$rows}.',
	'chart.page': 'Seite des Diagramms',
	'chart.table': 'Daten als Tabelle',
	'chart.table-of': 'Daten: {$title}',
	'chart.folded':
		'.input {$n :integer} .input {$all :integer} {{Gezeigt sind die ersten Zeilen: {$n} von {$all}. Alle Zeilen ' +
		'stehen in der Datei {#file}{$file}{/file}.}}',
	'chart.column-facet': 'Teilgrafik',
	'chart.column-begin': 'Beginn',
	'chart.column-until': 'Ende',
	'chart.column-series': 'Reihe',
	'chart.column-mark': 'Bezeichnung',
	'chart.column-time': 'Zeit',
	'chart.column-value': 'Wert',
	'chart.column-interval': 'Intervall',
	'chart.column-evidence': 'Grundlage',
	'chart.evidence-of-all': 'Grundlage aller hier genannten Werte: {$evidence}.',
	'chart.all': 'Diagramme',
	'chart.all-described': 'Alle Diagramme dieses Berichts, gezeichnet aus seinen Kennzahlen und Tabellen.',
	'chart.all-pages': 'Jedes hat eine Seite mit seinen Daten, als Tabelle und als Dateien, und mit seiner Zitierweise.',
	'chart.kicker': '{#charts}Diagramme{/charts} · Abschnitt: {#section}{$section}{/section}',
	'chart.in-section': 'Abschnitt: {#section}{$section}{/section}',
	'chart.in-words': 'In Worten',
	'chart.figures': 'Kennzahlen des Diagramms',
	'chart.figures-beside': 'Kennzahlen des Diagramms, mit ihren Bezeichnungen im Verzeichnis:',
	'chart.figure-of': '{$name} ({$label})',
	'chart.own-label': ' ({$label})',
	'chart.figures-in-line': '{$name}: {$figures}',
	'chart.figures-of':
		'.input {$n :integer} .input {$named :string} .match $named no {{Kennzahlen: {$n}}} * {{{$name}, Kennzahlen: ' +
		'{$n}}}',
	'chart.rows-of-table': 'Zeilen der Tabelle „{#table}{$table}{/table}“',
	'chart.rows-of-source': 'Zeilen des Datensatzes „{#source}{#cite}{$source}{/cite}{/source}“',
	'chart.downloads': 'Herunterladen',
	'chart.picture': '{#png}PNG{/png} mit Titel und Quelle im Bild',
	'chart.embed': 'Einbetten',
	'chart.embed-described':
		'Der Rahmen nennt Quelle und permanenten Link. Seine Höhe reicht für jede Breite; führt die Seite, in der er ' +
		'steht, das Skript aus, ist er so hoch wie das Diagramm.',
	'chart.embed-message': 'Bei jeder Breite meldet der Rahmen der Seite, in der er steht, seine Höhe in CSS-Pixeln:',
	'chart.embed-edition': 'Ausgabe {$version}, die sich nicht ändert',
	'chart.embed-latest': 'Immer die neueste Ausgabe',
	'chart.embedded':
		'{$source}. Aus dem Bericht: {#cite}{$title}{/cite}, Ausgabe {$version}: {#permalink}{$address}{/permalink}',
	'chart.explore': 'Diagramm erkunden',
	'chart.interactive': 'interaktives Diagramm',
	'chart.keys': '{$title}. Die Pfeiltasten führen von Wert zu Wert, Pos1 und Ende zum ersten und zum letzten.',
	'chart.keys-over-time':
		'{$title}. Die Pfeiltasten nach links und rechts führen durch die Zeit, nach oben und unten zu einer anderen ' +
		'Linie, Pos1 und Ende an die Enden einer Linie.',
	'chart.copy-picture': 'Als Bild kopieren',
	'chart.file-edition': '{$publisher}, Ausgabe {$version}. {$address}',
	'card.edition': '{$publisher} · Ausgabe {$version}',
	// Tables.
	'prose.table': 'Tabelle',
	'picture.line': '{$credit}. {$licence}. {#file}Volle Größe{/file}',
	'picture.line-found': '{#found}{$credit}{/found}. {$licence}. {#file}Volle Größe{/file}',
	'picture.file-name': 'Volle Größe: „{$caption}“',
	'picture.terms': '{$credit}. {$licence}.',
	'picture.frame': 'Bild',
	'picture.dated': '{$credit}, {$date}',
	'picture.no-licence': 'Lizenz nicht angegeben',
	'table.all': 'Tabellen',
	'table.all-described': 'Alle Tabellen dieses Berichts mit dem Wortlaut oder den Daten, die sie belegen.',
	'table.all-pages':
		'Die Seite einer Tabelle zeigt beides; ihre Datei ist für Tabellenkalkulationen und Programme bestimmt.',
	'table.reading': 'Maschinell ließen sich nicht alle Zeilen lesen; von einer Person gelesen: {$by}. {$why}',
	'table.assumption': 'Annahme hinter den Zahlen: {$what}',
	'table.held': '{$rows}, {$columns}: {$titles :list style=narrow}. {#file}{$file}{/file}, {#xlsx}XLSX{/xlsx}.',
	'table.folded':
		'.input {$n :integer} .input {$all :integer} {{Gezeigt sind die ersten Zeilen: {$n} von {$all}. Weitere stehen ' +
		'auf der Seite der Tabelle und in ihren Dateien.}}',
	'table.cut':
		'.input {$n :integer} .input {$all :integer} {{Diese Seite zeigt die ersten Zeilen: {$n} von {$all}. Alle Zeilen ' +
		'stehen in den Dateien.}}',
	'table.page': 'Seite der Tabelle',
	'table.query': 'Abfrage, die die Zeilen liefert',
	'table.source-words': 'Wortlaut der Quelle',
	'table.translation': 'Eigene Übersetzung',
	'table.show-all': 'Alle Zeilen anzeigen',
	'table.found': 'Zeilen: {$found} von {$n}',
	'table.shown': 'Zeilen {$first}–{$last} von {$all}',
	'table.shown-of-found': 'Zeilen {$first}–{$last}; gefunden: {$found}, insgesamt: {$n}',
	'table.none': '.input {$n :integer} {{Kein Treffer für „{$words}“. Zeilen insgesamt: {$n}.}}',
	'table.pages': 'Seiten mit Zeilen',
	'table.page-back': 'Zurück',
	'table.page-on': 'Weiter',
	'table.page-of': 'Seite {$n} von {$all}',
	'table.whole': 'Alle Zeilen',
	'table.by-pages': 'Seitenweise (Zeilen je Seite: {$n})',
	// Sources.
	'source.all': 'Quellen',
	'source.all-described': 'Alle Quellen dieses Berichts und was ihnen entnommen ist.',
	'source.all-pages':
		'Auf der Seite einer Quelle ist markiert und verlinkt, was eine Kennzahl belegt oder einen Begriff erläutert.',
	'source.no-origin': 'Autor, Herausgeber und Datum sind nicht angegeben',
	'source.unused': '{$origin :list style=narrow}.',
	'source.used': '{$origin :list style=narrow}. Darauf beruhen: {$resting :list style=narrow}.',
	'source.listed-whole': 'Gespeicherte Kopie: {#copy}{$file}{/copy}',
	'source.listed-passages': 'Zitierte Stellen: {#copy}{$file}{/copy}',
	'source.listed-nothing': 'Die gespeicherte Kopie ist nicht veröffentlicht',
	'source.copy': 'Gespeicherte Kopie',
	'source.copy-whole': '{#copy}{$file}{/copy}, {$size}',
	'source.copy-passages':
		'Nur die zitierten Stellen sind veröffentlicht, {#copy}{$file}{/copy}; Größe der ganzen Kopie: {$size}',
	'source.copy-nothing': 'Nicht veröffentlicht; Größe: {$size}',
	'source.title-whole': 'Gespeicherte Kopie',
	'source.title-passages': 'Zitierte Stellen',
	'source.lead-passages':
		'Aus der gespeicherten Kopie sind nur die Stellen veröffentlicht, die dieser Bericht zitiert, jede mit ihrer ' +
		'Zeilennummer. „[…]“ steht für ausgelassene Wörter. Die obige Prüfsumme SHA-256 gilt für die ganze Kopie.',
	'source.title-cells': 'Veröffentlichter Teil',
	'source.lead-cells':
		'Aus diesem Datensatz sind nur die Zellen veröffentlicht, denen Kennzahlen dieses Berichts entnommen sind, und ' +
		'die, an denen sich ihre Zeilen erkennen lassen. Die obige Prüfsumme SHA-256 gilt für die ganze Datei.',
	'source.lead-nothing':
		'Die Kopie ist gespeichert, und dieser Bericht ist mit ihr abgeglichen. Nichts davon ist veröffentlicht; an der ' +
		'obigen Prüfsumme SHA-256 lässt sich erkennen, ob eine andere Kopie mit ihr übereinstimmt.',
	'source.left-out': '[…]',
	'source.passages-of': 'Zitierte Stellen: „{$title}“',
	'source.passages-file':
		'Stellen, die der Bericht zitiert: „{$title}“. Die ganze Kopie ist nicht veröffentlicht; ihre Prüfsumme SHA-256: ' +
		'{$sha256}.',
	'source.copy-marks':
		'Jede markierte Stelle belegt eine Kennzahl oder erläutert einen Begriff; die Links dahinter führen dorthin.',
	'source.copy-cut': 'Hier endet die Kopie, mitten im Satz.',
	'source.copy-excerpt': 'Die Kopie enthält Auszüge aus dem Werk. „[…]“ steht dort, wo etwas ausgelassen ist.',
	'source.terms-of': 'Nutzungsbedingungen: „{$title}“',
	'source.no-terms': 'nicht angegeben',
	'source.no-licence': 'Die Quelle nennt keine Lizenz; die Rechte an ihrem Wortlaut bleiben bei ihrem Urheber.',
	'source.line': 'Quelle: {$sources :list style=narrow}',
	'source.passage': 'Zeile\u00a0{$line}',
	'source.row': 'Zeile\u00a0{$row}',
	'source.rows': '.input {$count :integer} {{Zeilen insgesamt: {$count}.}}',
	'source.column': 'Spalte',
	'source.column-type': 'Inhalt',
	'source.column-unit': 'Einheit',
	'column.string': 'Wörter',
	'column.number': 'Zahlen',
	'column.integer': 'ganze Zahlen',
	'column.year': 'Jahre',
	'column.date': 'Datumsangaben',
	'column.boolean': 'ja oder nein',
	'column.period': 'wann: der Zeitraum der Zeile',
	'column.area': 'wo: das Gebiet der Zeile',
	'column.measure': 'was gemessen wurde',
	'source.columns': 'Spalten',
	'source.columns-hidden': '.input {$n :integer} {{In dieser Tabelle nicht gezeigte Spalten: {$n}.}}',
	'source.cell-marks': 'Jeder markierten Zelle ist eine Kennzahl entnommen; der Link darunter führt dorthin.',
	'source.remark-formulas':
		'.input {$n :integer} {{Zellen mit Formeln: {$n}; gelesen wird der Wert, den die Datei dazu speichert.}}',
	'source.plain-copy':
		'Dieselben Zeilen als CSV in UTF-8, für Programme, die diese Datei nicht lesen: {#file}{$name}{/file}',
	'source.reading': 'Wie die Datei gelesen wird',
	'reading.form': 'Format',
	'reading.encoding': 'Zeichenkodierung',
	'reading.delimiter': 'Trennzeichen der Zellen',
	'reading.decimal': 'Dezimalzeichen',
	'reading.group': 'Tausendertrennzeichen',
	'reading.header': 'Zeile mit Spaltennamen',
	'reading.rows': 'Zeilen mit Daten',
	'reading.sheet': 'Tabellenblatt',
	'reading.range': 'Zellen',
	'reading.path': 'Pfad zu den Zeilen',
	'reading.missing': 'Kein Wert',
	'reading.tab': 'Tabulator',
	'reading.space': 'Leerzeichen',
	'reading.no-break-space': 'geschütztes Leerzeichen',
	'reading.no-header': 'keine',
	'reading.from-to': '{$first}–{$last}',
	'source.passage-in-copy': '{#passage}{#cite}{$title}{/cite}, gespeicherte Kopie, {$place}{/passage}',
	'source.words': 'Link zu diesem Wortlaut',
	'source.translation': 'Eigene Übersetzung: „{$words}“',
	'source.passage-frame': 'Textstelle',
	'source.quotation-frame': 'Zitat',
	'source.quotation': '– {#source}{#cite}{$title}{/cite}{/source}, {$place}',
	'source.kind': 'Art',
	'source.author': 'Autor',
	'source.publisher': 'Herausgeber',
	'source.date': 'Datum',
	'source.retrieved': 'Kopie gespeichert',
	'source.licence': 'Nutzungsbedingungen',
	'source.url': 'Adresse',
	'source.sha256': 'SHA-256',
	// How to cite.
	'cite.title': 'Zitierweise',
	'cite.described': 'Wie dieser Bericht, seine Kennzahlen und seine Diagramme zu zitieren sind.',
	'cite.lead':
		'Die Zitierweise für den ganzen Bericht steht unten. Abschnitte, Aussagen, Kennzahlen, Diagramme und Tabellen ' +
		'haben je eine eigene, auf ihrer Seite oder darunter.',
	'cite.draft': 'Dies ist der Entwurf einer noch nicht veröffentlichten Ausgabe und nicht zitierfähig.',
	'cite.dates':
		'Ein Abrufdatum ist nicht angegeben: Die Adresse führt zu {#edition}einer Ausgabe{/edition} und ändert sich ' +
		'nicht, daher verlangen die meisten Zitierstile keines. Bei Bedarf lässt es sich ergänzen.',
	'cite.why': 'Warum auf eine Ausgabe verwiesen wird',
	'cite.moves':
		'Unter der Adresse {$live} steht immer die neueste Ausgabe, der Inhalt dort ändert sich also. Unter der Adresse ' +
		'{$frozen} steht Ausgabe {$version}, sie ändert sich nie. Deshalb wird jede Seite mit ihrer Adresse in der ' +
		'Ausgabe zitiert.',
	'cite.for-programs':
		'Dasselbe erfahren Programme: Im Kopf jeder Seite, die es in einer Ausgabe gibt, führt der Link ' +
		'{#code}cite-as{/code} (RFC 8574, FAIR Signposting) in die Ausgabe oder zum DOI und nicht zur Seite selbst. ' +
		'{#linkset}Eine Datei{/linkset} enthält die Links aller Werke. Der Link {#code}timemap{/code} (RFC 7089) führt ' +
		'zu einer Liste der Ausgaben, in denen es die Seite gibt, zum Beispiel {#timemap}zu der des ' +
		'Titelblatts{/timemap}.',
	'cite.report': 'Bericht zitieren',
	'cite.section': 'Abschnitt zitieren',
	'cite.claim': 'Aussage zitieren',
	'cite.figure': 'Kennzahl zitieren',
	'cite.chart': 'Diagramm zitieren',
	'cite.table': 'Tabelle zitieren',
	'cite.import': 'Zum Importieren: {$files :list between=| |}',
	'references.title': 'Literatur',
	'references.described': 'Die in diesem Bericht zitierten Werke.',
	'references.lead': 'Jedes führt zurück zu den Stellen, an denen es zitiert wird.',
	'references.cited-in': 'Zitiert in: „{$titles :list between=|“; „|}“.',
	'references.import': 'Alle zum Importieren: {$files :list between=| |}',
	'references.saved': 'Gehört zu den {#source}gespeicherten Quellen{/source}.',
	// Methods, and what the build promises.
	'methods.title': 'Methodik',
	'methods.described': 'Wie die Zahlen dieses Berichts geprüft sind.',
	'methods.described-unknowns': 'Wie die Zahlen dieses Berichts geprüft sind und was nicht bekannt ist.',
	'methods.checks': 'Wie die Zahlen geprüft sind',
	'methods.provenance':
		'Jede Zahl steht genau einmal in einer Datendatei: mit Einheit, Zeitraum, Grundgesamtheit und dem genauen ' +
		'Wortlaut der Quelle, in dem sie angegeben ist. Bei jedem Erstellen der Website wird dieser Wortlaut in der ' +
		'gespeicherten Kopie der Quelle gesucht und die Zahl in diesem Wortlaut, samt der gezeigten Fehlermarge oder dem ' +
		'gezeigten Intervall; die Kopie selbst wird mit der Prüfsumme verglichen, die beim Speichern gebildet wurde. ' +
		'Schlägt eine dieser Prüfungen fehl, wird nichts veröffentlicht.',
	'methods.readings':
		'.input {$n :integer} {{Kennzahlen, deren Zahl eine Person gelesen hat: {$n} von {$all}. Maschinell ließ sich ' +
		'ihr Wortlaut nicht lesen. Auf der Seite jeder dieser Kennzahlen steht, wer sie gelesen hat und warum.}}',
	'methods.derivation':
		'Eine Zahl, die in keiner Quelle steht, wird aus Zahlen hergeleitet, die in Quellen stehen. Sie wird beim ' +
		'Erstellen berechnet; Spannen und Zusätze wie „mindestens“ werden durch die Rechnung mitgeführt, Fehlermargen ' +
		'und Rundungen dort berücksichtigt, wo die Formel es verlangt; es wird geprüft, ob die Einheiten zusammenpassen, ' +
		'und die Formel wird mit den eingesetzten Zahlen gezeigt. Die Annahmen einer Herleitung stehen daneben.',
	'methods.data-sets':
		'Steht eine Zahl in einem Datensatz, werden beim Erstellen ihre Zeile und ihre Spalte in der gespeicherten Kopie ' +
		'gefunden und die Zelle gelesen; die Einheit und oft auch Zeitraum und Gebiet ergeben sich aus den Spalten, und ' +
		'eine leere Zelle bedeutet „nicht angegeben“. Berechnet eine Abfrage die Zahl aus Datensätzen, wird sie jedes ' +
		'Mal neu ausgeführt, über diese Datensätze und nichts anderes. Die Seite jeder solchen Zahl zeigt, wie sie sich ' +
		'selbst gewinnen lässt.',
	'methods.prose':
		'In den Text lässt sich keine Zahl tippen. Er nennt eine Kennzahl, und der Wert wird beim Erstellen eingesetzt. ' +
		'Text, Tabellen und Dateien können einander daher nicht widersprechen.',
	'methods.pictures':
		'Zahlen in Bildern werden nicht geprüft. Was über ein Bild gesagt wird, wird geprüft wie aller Text.',
	'methods.limits':
		'Die Prüfung sieht nicht alles. Sie findet keine Zahlen, die gesperrt oder in römischen Ziffern geschrieben ' +
		'sind, und Zahlwörter nur in diesen Sprachen: {$languages}. Sie liest keine Zahlen in Codeblöcken, die als ' +
		'solche gekennzeichnet sind, und keine in Bildern. Sie kann auch nicht wissen, ob eine richtige Zahl unter einer ' +
		'falschen Bezeichnung steht oder was ein Satz nur andeutet. Namen von Werken, Personen, Firmen und Lizenzen sind ' +
		'so wiedergegeben, wie ihre Inhaber sie schreiben.',
	'methods.no-number-words':
		'Beim Erstellen werden Ziffern jeder Schrift gefunden, Zahlwörter aber nur in diesen Sprachen: {$languages}. ' +
		'Dieser Bericht ist in einer anderen Sprache geschrieben; dass in seinem Text keine Zahl als Wort steht, haben ' +
		'daher nur seine Autoren geprüft.',
	'methods.works':
		'Die {#references}zitierte Literatur{/references} ist hier nicht gespeichert und belegt nichts in diesem ' +
		'Bericht: Autoren, Titel und Daten, auch Jahreszahlen in Klammern im Text, sind Angaben der Autoren dieses ' +
		'Berichts.',
	'methods.not-known': 'Was nicht bekannt ist',
	'methods.names': 'Begriffe und Namen',
	'methods.names-lead':
		'Namen mit Ziffern und Begriffe, die einer Erläuterung bedürfen. Nennt sie eine Quelle, steht deren Wortlaut ' +
		'darunter.',
	'methods.said-in': 'Erwähnt in: „{$titles :list between=|“; „|}“.',
	'methods.used-in': 'Verwendet in: „{$titles :list between=|“; „|}“.',
	'methods.promises': 'Was beim Erstellen zugesichert ist',
	'methods.promises-lead': 'Ist eine einzige Zusicherung verletzt, bricht das Erstellen ab.',
	'promise.file-can-be-read':
		'Jede Datei ist eine gewöhnliche Datei innerhalb des Berichts, keine Verknüpfung; in content/ und data/ ist sie ' +
		'nicht leerer Text in UTF-8.',
	'promise.public-file-is-harmless':
		'Eine Datei in public/ ist ein Bild, ein Dokument, Daten oder eine Schrift; nichts darin wird ausgeführt oder ' +
		'lädt etwas von anderswo.',
	'promise.public-file-replaces-nothing': 'Keine Datei in public/ belegt eine Adresse der Website.',
	'promise.letter-can-be-drawn':
		'Jeder Buchstabe ist in den Schriften des Berichts vorhanden, für Bildschirm und Druck.',
	'promise.yaml-is-well-formed': 'Datendateien sind wohlgeformtes YAML, jeder Schlüssel ist einmal vergeben.',
	'promise.entry-matches-schema': 'Jeder Eintrag hat die nötigen Felder vom richtigen Typ und keine anderen.',
	'promise.value-is-finite': 'Jede Zahl ist endlich.',
	'promise.text-is-what-it-looks-like': 'Kein Text enthält unsichtbare Zeichen oder solche, die Buchstaben umstellen.',
	'promise.id-is-unique': 'Keine zwei Teile des Berichts haben denselben öffentlichen Namen.',
	'promise.reference-resolves': 'Alles, was genannt wird, gibt es.',
	'promise.unit-is-known': 'Jede Einheit ist eine Standardeinheit oder in data/units.yaml definiert.',
	'promise.area-is-known': 'Jedes Gebiet ist ein Code nach ISO 3166-1.',
	'promise.source-is-unchanged': 'Eine gespeicherte Kopie hat die Prüfsumme SHA-256, die ihr Eintrag nennt.',
	'promise.picture-can-be-shown':
		'Ein Bild ist unbeschädigt, führt nichts aus, nennt, was es zeigt und von wem es stammt, und wird ohne die ' +
		'Angaben der Kamera veröffentlicht. Zahlen in Bildern werden nicht geprüft.',
	'promise.look-is-legible':
		'Wörter und die Zeichen von Diagrammen heben sich von ihrem Grund ab und die Zeichen voneinander, auch für ' +
		'Leserinnen und Leser, die nicht alle Farben sehen, gleich welche Farben der Bericht wählt.',
	'promise.data-set-can-be-read':
		'Ein Datensatz wird so gelesen, wie sein Eintrag es angibt, und jede Zelle passt zum Typ ihrer Spalte.',
	'promise.cell-is-found': 'Eine Zahl aus einer Zelle eines Datensatzes steht in genau einer Zeile.',
	'promise.scope-stands-in-row': 'Wann und wo eine Zahl aus einer Zelle gilt, steht in ihrer Zeile.',
	'promise.query-gives-one-value':
		'Eine Zahl aus einer Abfrage wird bei jedem Erstellen neu berechnet, und die Abfrage kann keine andere ergeben.',
	'promise.quote-found-in-source':
		'Jedes Zitat steht wörtlich und in ganzen Wörtern in der gespeicherten Kopie seiner Quelle und lässt keine ' +
		'Verneinung aus.',
	'promise.quote-occurs-once': 'Ein Zitat verweist auf genau eine Stelle.',
	'promise.quoted-words-are-published': 'Der Wortlaut, der eine Zahl belegt, wird mit ihr veröffentlicht.',
	'promise.number-stands-in-quote': 'Jede Zahl einer in der Quelle angegebenen Kennzahl steht in ihrem Zitat.',
	'promise.unit-stands-in-quote':
		'Ein Vorzeichen und eine im Zitat genannte Einheit bedeuten im Zitat und in der Kennzahl dasselbe.',
	'promise.qualifier-stands-in-quote': 'Keine Zahl ist bestimmter oder unbestimmter angegeben als in ihrer Quelle.',
	'promise.unstated-means-unstated': 'Eine Grenze heißt nur dann nicht angegeben, wenn sie im Zitat fehlt.',
	'promise.uncertainty-stands-in-quote':
		'Fehlermarge oder Intervall einer Zahl sind die im Zitat angegebenen, mit dem dort angegebenen Konfidenzniveau.',
	'promise.uncertainty-fits-its-value':
		'Fehlermarge oder Intervall haben die Dimension der Zahl und liegen um sie herum; eine gerundete Zahl ist ein ' +
		'Vielfaches ihres Rundungsschritts.',
	'promise.reading-is-needed':
		'Eine Person liest eine Zahl nur dort, wo sich ihr Wortlaut maschinell nicht lesen lässt; sonst gilt die ' +
		'maschinelle Lesung.',
	'promise.reading-has-its-digits': 'Die Ziffern einer Zahl, die eine Person gelesen hat, stehen in ihrem Zitat.',
	'promise.translation-is-needed':
		'Der Wortlaut einer Quelle wird nur übersetzt, wenn er in einer anderen Sprache steht, und die Übersetzung ist ' +
		'als eigene gekennzeichnet.',
	'promise.translation-has-its-numbers':
		'Die eigene Übersetzung eines Zitats enthält keine Zahl, die nicht im Zitat steht.',
	'promise.term-stands-in-quote': 'Ein Name, der eine Zahl enthält, steht in seinem Zitat.',
	'promise.formula-is-arithmetic': 'Eine Formel rechnet mit benannten Kennzahlen.',
	'promise.formula-names-resolve': 'Jeder Name in einer Formel ist eine Ausgangskennzahl oder eine Einheit.',
	'promise.formula-has-no-circle': 'Keine Kennzahl ist aus sich selbst hergeleitet.',
	'promise.formula-has-a-value':
		'Eine Formel ergibt einen endlichen Wert für alles, was ihre Ausgangskennzahlen zulassen.',
	'promise.formula-keeps-dimensions': 'Eine Formel addiert nur Gleichartiges und ergibt die genannte Einheit.',
	'promise.assumption-is-stated': 'Zu einer Zahl, die in keiner Quelle steht, ist angegeben, was sie annimmt.',
	'promise.derived-figure-has-a-scope': 'Zu einer hergeleiteten Kennzahl ist angegeben, wann, wo und für wen sie gilt.',
	'promise.derived-value-is-rounded': 'Ein hergeleiteter Wert ist nicht genauer gezeigt, als er bekannt ist.',
	'promise.query-is-one-select':
		'Eine Abfrage ist ein einziges SELECT über die genannten Datensätze und liest nichts anderes.',
	'promise.query-is-repeatable': 'Eine Abfrage liefert jederzeit und überall dasselbe Ergebnis.',
	'promise.prose-is-well-formed': 'Der Text ist wohlgeformtes MDX.',
	'promise.prose-has-no-code': 'Der Text enthält keinen Code, keine Importe und kein HTML.',
	'promise.component-is-known': 'Der Text verwendet nur vorhandene Komponenten mit den Eigenschaften, die sie haben.',
	'promise.number-in-prose-is-a-figure': 'Im Text wird keine Zahl getippt, sondern eine Kennzahl genannt.',
	'promise.form-is-listed':
		'Die Wörter für einen Begriff und für die Einheit neben einer Zahl sind ein Name oder eine im Bericht ' +
		'aufgeführte Form.',
	'promise.quotation-is-marked': 'Der Wortlaut einer Quelle erscheint nur als gekennzeichnetes wörtliches Zitat.',
	'promise.heading-has-an-id': 'Eine Überschrift trägt einen Namen, den ihr Autor gewählt hat.',
	'promise.link-resolves': 'Ein Link innerhalb des Berichts führt zu einem Ziel.',
	'promise.table-fits-its-record': 'Eine Tabelle hat die Spalten, die ihr Eintrag angibt, und Zellen von deren Typ.',
	'promise.chart-has-values': 'Ein Diagramm nennt Kennzahlen, deren Wert sich darstellen lässt.',
	'promise.chart-keeps-one-unit': 'Alle Werte eines Diagramms haben dieselbe Einheit.',
	'promise.marks-can-be-compared':
		'Eine Linie zeigt Kennzahlen zu ihren Zeiträumen, ein Intervall liegt um seine eigene Kennzahl, und ' +
		'unterscheiden sich Kennzahlen eines Diagramms in Zeitraum, Gebiet oder Grundgesamtheit, wird es in Worten ' +
		'gesagt.',
	'promise.each-point-has-one-value':
		'Eine Linie hat zu jedem Zeitpunkt einen Wert und eine Reihe zu jedem Namen eine Markierung: Kein Wert verdeckt ' +
		'einen anderen.',
	'promise.bar-axis-shows-zero': 'Balken beginnen bei null.',
	'promise.shares-make-a-whole':
		'Die Teile eines Ganzen gehören zu dessen Zeit und Ort und ergeben zusammen das Ganze.',
	'promise.citation-style-is-known': 'Jeder Zitierstil gehört zur Sammlung der CSL-Stile.',
	'promise.edition-is-intact': 'Eine veröffentlichte Ausgabe ist Byte für Byte, wie sie war.',
	'promise.edition-is-higher':
		'Eine neue Ausgabe hat eine höhere Versionsnummer als alle früheren und kein früheres Datum.',
	'promise.edition-date-has-come':
		'Eine Ausgabe erscheint an ihrem Tag oder später, sofern ihr Autor nichts anderes bestimmt.',
	'promise.permalink-survives':
		'Jede einmal veröffentlichte Adresse führt weiterhin zum Veröffentlichten oder nennt, was daraus geworden ist.',
	'promise.published-content-is-unchanged':
		'Was eine Ausgabe veröffentlicht hat, behält seine Werte und seinen Wortlaut.',
	'promise.change-is-explained': 'Eine neue Ausgabe nennt den Grund jeder Änderung.',
	'promise.section-is-listed':
		'Jede Datei in content/ ist in data/report.yaml aufgeführt, und jeder aufgeführte Abschnitt hat eine Datei.',
	'promise.translation-fits-original':
		'Eine Übersetzung nennt dieselben Kennzahlen, Diagramme und Tabellen wie das Original, Aussage für Aussage.',
	'promise.translation-is-whole':
		'Eine Übersetzung erscheint vollständig und aktuell oder weist sich selbst als Teilübersetzung aus.',
	// Data and other downloads.
	'data.title': 'Daten',
	'data.described': 'Alle Kennzahlen dieses Berichts für Tabellenkalkulationen und Programme.',
	'data.package':
		'Alles hier Aufgeführte in einem Archiv, mit einer Beschreibung jeder Datei und einer Literaturangabe zum ' +
		'Importieren.',
	'data.figures': 'Kennzahlen',
	'data.tables': 'Tabellen',
	'data.charts': 'Daten der Diagramme',
	'data.pictures': 'Bilder',
	'data.sources': 'Gespeicherte Kopien der Quellen',
	'data.programs': 'Für Programme',
	'data.copy': '{$title}, Byte für Byte. SHA-256 {$hash}',
	'data.plain-copy': '{$title}: Zeilen als CSV in UTF-8',
	'data.plain': '{$title}, aus der obigen Datei, für Programme, die diese nicht lesen. SHA-256 {$hash}',
	'data.passages': '{$title}. SHA-256 dieser Datei {$hash}',
	'data.schema-of': 'JSON Schema: {$kind}',
	'data.schema.figure': 'JSON Schema. Eine veröffentlichte Zahl mit Bedeutung und Beleg.',
	'data.schema.figures': 'JSON Schema. Alle Kennzahlen eines Berichts.',
	'data.schema.chart': 'JSON Schema. Ein Diagramm mit allem, was zum Zeichnen nötig ist.',
	'data.schema.edition':
		'JSON Schema. Was eine Ausgabe des Berichts veröffentlicht hat: alles Zitierbare mit seinen Adressen und einer ' +
		'Prüfsumme seiner Werte und Wörter und jede Datei mit ihrer Prüfsumme.',
	'data.schema.editions': 'JSON Schema. Die veröffentlichten Ausgaben eines Berichts, die älteste zuerst.',
	'data.encoding':
		'Tabellen sind in UTF-8 mit Kommas zwischen den Zellen. Vor Text, den eine Tabellenkalkulation für eine Formel ' +
		'hielte, steht ein Apostroph.',
	'data.data-sets':
		'Datensätze sind unverändert, wie ihre Herausgeber sie geschrieben haben; wie sie gelesen werden, steht in ' +
		'datapackage.json.',
	'data.licence':
		'Lizenz für Text und Daten: {#licence}{$licence}{/licence}. Die Rechte am Wortlaut einer Quelle bleiben bei ' +
		'ihrem Urheber.',
	'data.figures-csv': 'Alle Kennzahlen',
	'data.figures-csv-described':
		'Eine Zeile je Kennzahl: Wert oder Spanne, Einheit, Zeitraum, Gebiet, Grundgesamtheit, Definition, Wortlaut der ' +
		'Quelle oder Formel.',
	'data.figures-json': 'Alle Kennzahlen, strukturiert',
	'data.figures-json-described':
		'Dieselben Kennzahlen; jede mit der Stelle ihres Wortlauts in der gespeicherten Kopie oder mit der Formel und ' +
		'den Ausgangskennzahlen.',
	'data.figures-xlsx': 'Alle Kennzahlen (Excel)',
	'data.figures-xlsx-described':
		'Dieselben Kennzahlen für Excel: Zahlen mit allen Ziffern, feststehende Kopfzeile und ein Blatt mit Hinweisen.',
	'data.workbook': '{$title} (Excel)',
	'data.workbook-described':
		'Dieselben Zeilen für Excel: Zahlen mit allen Ziffern, feststehende Kopfzeile und ein Blatt mit Hinweisen.',
	'workbook.figures': 'Kennzahlen',
	'workbook.notes': 'Hinweise',
	'workbook.head': '{$title} ({$unit})',
	'workbook.title': 'Titel',
	'workbook.description': 'Beschreibung',
	'workbook.report': 'Bericht',
	'workbook.edition': 'Ausgabe',
	'workbook.edition-of': '{$version}, {$date}',
	'workbook.source': 'Quelle',
	'workbook.terms': 'Nutzungsbedingungen: {$terms}',
	'workbook.citation': '{$authors} ({$year}). {$title}. Ausgabe {$edition}. {$publisher}. {$url}',
	'workbook.citation-of-part':
		'{$authors} ({$year}). {$title}. In: {$container}. Ausgabe {$edition}. {$publisher}. {$url}',
	'workbook.cells': 'Zellen',
	'workbook.empty-cell': 'Eine leere Zelle bedeutet, dass die Quelle dazu nichts angibt.',
	'workbook.none-or-unstated':
		'Eine leere Zelle bedeutet, dass es keinen Wert gibt. „unstated“ in einer Zelle bedeutet, dass er in der Quelle ' +
		'nicht angegeben ist.',
	'workbook.dates':
		'Datumsangaben sind Text nach ISO 8601 und EDTF: Viele nennen nur Jahr oder Monat oder haben kein sicheres Ende.',
	'workbook.digits':
		'Eine Zahl, die mehr als 15 Ziffern hat oder für eine Tabellenkalkulation zu groß oder zu klein ist, ist Text: ' +
		'Als Zahl verlöre sie Ziffern.',
	'workbook.cut':
		'Ein Text, der mit „…“ endet, kann gekürzt sein: Eine Zelle fasst höchstens 32.767 Zeichen. In der CSV-Datei ' +
		'steht er ganz.',
	'workbook.column': 'Spalte',
	'workbook.holds': 'Inhalt',
	'workbook.unit': 'Einheit',
	'workbook.csv-name': 'Name in der CSV-Datei',
	'workbook.quote-described': 'Der Wortlaut der Quelle, in dem die Zeile angegeben ist.',
	'workbook.translation-described':
		'Der Wortlaut der Quelle in der Sprache des Berichts, übersetzt von dessen Autoren.',
	'data.pdf': 'Bericht als PDF',
	'data.pdf-described': 'Der ganze Bericht zum Drucken, mit angehängten Daten.',
	'data.word': 'Bericht für Word',
	'data.word-described': 'Der ganze Bericht als Dokument zum Bearbeiten und Kommentieren.',
	'data.offline': 'Bericht in einer Datei',
	'data.offline-described': 'Der ganze Bericht zum Lesen ohne Internetverbindung.',
	'data.datapackage': 'Beschreibung jeder Datei und jeder Spalte: Data Package 2.0.',
	'data.ro-crate': 'Dasselbe für Archive: RO-Crate 1.3.',
	'data.datacite': 'Was ein Repositorium zur Registrierung eines DOI braucht: DataCite 4.6.',
	'read-me.datapackage': 'Beschreibung jeder Datei und jeder Spalte: Data Package 2.0, https://datapackage.org',
	'read-me.ro-crate': 'Dasselbe für Archive: RO-Crate 1.3, https://w3id.org/ro/crate/1.3',
	'read-me.datacite':
		'Was ein Repositorium zur Registrierung eines DOI braucht: DataCite 4.6, https://schema.datacite.org',
	'read-me.edition': 'Ausgabe {$version}, {$date}',
	'read-me.publisher': 'Herausgeber: {$publisher}',
	'read-me.files': 'Dateien',
	'read-me.file': '{$title}. {$description}',
	'read-me.file-with-mark': '{$title} {$description}',
	'read-me.citation': 'Literaturangabe des Berichts für BibTeX und Literaturverwaltungsprogramme.',
	'read-me.tables': 'Wie die Tabellen zu lesen sind',
	'read-me.csv':
		'CSV-Dateien sind in UTF-8 mit Kommas, doppelten Anführungszeichen und CRLF (RFC 4180). „unstated“ in einer ' +
		'Zelle bedeutet, dass die Quelle dazu nichts angibt. Vor Text, der mit =, +, - oder @ beginnt, steht ein ' +
		'Apostroph, ebenso vor einem solchen Zeichen nach einem Semikolon, einem Tabulator oder einem Zeilenumbruch, ' +
		'damit keine Tabellenkalkulation ihn für eine Formel hält. Vor Zahlen steht keiner.',
	'read-me.xlsx':
		'XLSX-Dateien enthalten dieselben Zeilen für Excel und andere Tabellenkalkulationen. Auf dem Blatt mit Hinweisen ' +
		'steht, was jede Spalte enthält, was eine leere Zelle bedeutet und wie die Zeilen zu zitieren sind.',
	'read-me.data-sets':
		'Gespeicherte Datensätze sind unverändert, wie ihre Herausgeber sie geschrieben haben; wie sie gelesen werden, ' +
		'steht in datapackage.json.',
	'read-me.licence': 'Lizenz',
	'read-me.terms': 'Text und Daten: {$licence}, {$url}',
	'read-me.copy-terms': 'Gespeicherte Kopie „{$title}“: {$terms}',
	'read-me.picture-terms': 'Bild {$file}: {$terms}',
	'read-me.passages-terms': 'Zitierte Stellen „{$title}“: {$terms}',
	'crate.figures': 'Kennzahlen: {$title}',
	'crate.measured': '{$definition} ({$population})',
	'crate.licence': 'Lizenz für Text und Daten. Die Rechte am Wortlaut einer Quelle bleiben bei ihrem Urheber.',
	'crate.derivation': 'Zahlen, in gespeicherten Kopien gefunden und auseinander hergeleitet',
	'crate.derivation-described':
		'Jede in einer Quelle angegebene Zahl wurde im zitierten Wortlaut einer gespeicherten Kopie gefunden. Jede ' +
		'hergeleitete Zahl wurde mit der dabeistehenden Formel aus anderen berechnet.',
	'crate.derivation-data':
		'Jede Zahl aus einem Datensatz wurde aus dessen Zellen gelesen oder mit der dabeistehenden Abfrage berechnet.',
	'licences.title': 'Lizenzen des Codes und der Schriften dieser Website und der Programme, mit denen sie erstellt ist',
	'licences.in-site': 'Teil 1: Code und Schriften, die zu dieser Website gehören',
	'licences.of-build': 'Teil 2: Programme, mit denen sie erstellt ist',
	'licences.typeface': 'Schrift',
	'licences.package': '{$name} {$version}: {$licence}',
	'licences.package-of': '{$name} {$version}: {$licence}. {$copyright}',
	// Editions and what they changed; pages of frozen editions; addresses that are no more.
	'editions.title': 'Ausgaben',
	'editions.description': 'Alle Ausgaben dieses Berichts im damaligen Zustand und was sich mit jeder geändert hat.',
	'editions.permanence':
		'Der Link zu einer Ausgabe führt dauerhaft zu dem, was zitiert wurde; spätere Berichtigungen sind dort vermerkt.',
	'editions.current-edition': 'Ausgabe {$version} {#muted}· aktuell{/muted}',
	'editions.published': 'Veröffentlicht',
	'editions.frozen': 'Aufbewahrt',
	'editions.files': `.input {$n :integer} .match $n
		one {{{$n} Datei, {$size}\u00a0MB}}
		* {{{$n} Dateien, {$size}\u00a0MB}}`,
	'editions.manifest': 'Manifest',
	'editions.manifest-file': '{#file}manifest.json{/file}, SHA-256 {$hash}',
	'editions.pdf': 'PDF',
	'editions.pdf-file': '{#file}report.pdf{/file}, {$size}\u00a0MB, SHA-256 {$hash}',
	'editions.first': 'Die erste Ausgabe.',
	'editions.nothing-changed': 'Kein Wert und kein Satz hat sich geändert.',
	'editions.for-machines': 'Für Programme: {#json}JSON{/json}, {#feed}Atom-Feed{/feed}, {#timemap}TimeMap{/timemap}.',
	'editions.feed': 'Ausgaben: {$title}',
	'editions.feed-edition': 'Ausgabe {$version}: {$title}',
	'editions.feed-correction': 'Berichtigung: {$title}',
	'editions.count.correction': '.input {$n :integer} {{{$n} berichtigt}}',
	'editions.count.update': '.input {$n :integer} {{{$n} aktualisiert}}',
	'editions.count.changed': '.input {$n :integer} {{{$n} geändert}}',
	'editions.count.added': '.input {$n :integer} {{{$n} hinzugefügt}}',
	'editions.count.moved': '.input {$n :integer} {{{$n} umbenannt}}',
	'editions.count.removed': '.input {$n :integer} {{{$n} entfernt}}',
	'latest.counts': 'Seit Ausgabe {$before}: {$counts :list style=narrow}.',
	'latest.all': '{#editions}Was sich geändert hat{/editions}',
	'latest.corrected': 'Berichtigt: {$corrected :list}.',
	'latest.more': '.input {$n :integer} {{{$n} weitere}}',
	'editions.counts': '{$counts :list style=narrow}.',
	'draft.label': 'Entwurf',
	'draft.title': 'Entwurf der Ausgabe {$version}',
	'draft.not-published': 'Nicht veröffentlicht und nicht zitierfähig.',
	'draft.first': '{#b}Entwurf der Ausgabe {$version}, nicht zitierfähig.{/b} Bisher ist nichts veröffentlicht.',
	'draft.later':
		'{#b}Entwurf der Ausgabe {$version}, nicht zitierfähig.{/b} Zuletzt veröffentlichte Ausgabe: ' +
		'{#last}{$last}{/last}.',
	'edition.label': 'Ausgabe',
	'edition.current': 'Aktuelle Ausgabe {$version} vom {$date}, unter ihrer dauerhaften Adresse.',
	'edition.superseded':
		'{#b}Ausgabe {$version}{/b} vom {$date}, im damaligen Zustand. Aktuelle Ausgabe: {#latest}{$latest}{/latest}.',
	'edition.live-page': 'Dieselbe Seite auf der aktuellen Website',
	'edition.page-today': 'Diese Seite heute',
	'edition.all': 'Alle Ausgaben',
	'edition.changed-since': 'Seither geändert:',
	'edition.many-changed':
		'.input {$n :integer} {{Seither geänderte Teile des Berichts: {$n}. {#editions}Was und warum{/editions}.}}',
	'edition.item': '„{$title}“: {$changes}',
	'edition.linked-item': '{#place}„{$title}“{/place}: {$changes}',
	'edition.all-unchanged': 'In der aktuellen Ausgabe ist alles unverändert.',
	'edition.page-unchanged':
		'.input {$n :integer} {{Was von dieser Seite zitiert wird, ist in der aktuellen Ausgabe unverändert.}}',
	'edition.as-it-was': 'Wie in Ausgabe {$version}',
	'change.plain': `.input {$deed :string} .match $deed
		correction {{Berichtigt in Ausgabe {$version}.}}
		update {{Aktualisiert in Ausgabe {$version}.}}
		addition {{Hinzugefügt in Ausgabe {$version}.}}
		retirement {{Entfernt in Ausgabe {$version}.}}
		* {{Geändert in Ausgabe {$version}.}}`,
	'change.value': `.input {$deed :string} .match $deed
		correction {{Berichtigt in Ausgabe {$version}: vorher {$was}, jetzt {$now}.}}
		update {{Aktualisiert in Ausgabe {$version}: vorher {$was}, jetzt {$now}.}}
		addition {{Hinzugefügt in Ausgabe {$version}: vorher {$was}, jetzt {$now}.}}
		* {{Geändert in Ausgabe {$version}: vorher {$was}, jetzt {$now}.}}`,
	'change.value-by': `.input {$deed :string} .match $deed
		correction {{Berichtigt in Ausgabe {$version}: vorher {$was}, jetzt {$now} ({$by}).}}
		update {{Aktualisiert in Ausgabe {$version}: vorher {$was}, jetzt {$now} ({$by}).}}
		addition {{Hinzugefügt in Ausgabe {$version}: vorher {$was}, jetzt {$now} ({$by}).}}
		* {{Geändert in Ausgabe {$version}: vorher {$was}, jetzt {$now} ({$by}).}}`,
	'change.saved-anew': 'Die Quelle wurde neu gespeichert: {$reason}',
	'change.renamed': 'Umbenannt in Ausgabe {$version}: „{$old}“\u00a0→ „{$new}“.',
	'change.reference': '„{$title}“',
	'change.scope.unit': 'Einheit: vorher {$was}, jetzt {$now}.',
	'change.scope.qualifier': 'Zusatz: vorher {$was}, jetzt {$now}.',
	'change.scope.period': 'Zeitraum: vorher {$was}, jetzt {$now}.',
	'change.scope.area': 'Gebiet: vorher {$was}, jetzt {$now}.',
	'change.scope.population': 'Grundgesamtheit: vorher {$was}, jetzt {$now}.',
	'change.scope.none': 'nichts',
	'change.percentage-points': `.input {$n :number} .match $n
		one {{{$points}\u00a0Prozentpunkt}}
		* {{{$points}\u00a0Prozentpunkte}}`,
	'amended.plain': `.input {$deed :string} .match $deed
		correction {{Berichtigt am {$date}.}}
		* {{Aktualisiert am {$date}.}}`,
	'amended.value': `.input {$deed :string} .match $deed
		correction {{Berichtigt am {$date}: vorher {$was}, jetzt {$now}.}}
		* {{Aktualisiert am {$date}: vorher {$was}, jetzt {$now}.}}`,
	'amended.value-by': `.input {$deed :string} .match $deed
		correction {{Berichtigt am {$date}: vorher {$was}, jetzt {$now} ({$by}).}}
		* {{Aktualisiert am {$date}: vorher {$was}, jetzt {$now} ({$by}).}}`,
	'amended.words': `.input {$deed :string} .match $deed
		correction {{Berichtigt am {$date}: vorher „{$was}“.}}
		* {{Aktualisiert am {$date}: vorher „{$was}“.}}`,
	'amended.field': '{$field}: vorher „{$was}“.',
	'amended.field-new': '{$field}: vorher nicht vorhanden.',
	'amended.field-longer': '{$field}: Wörter hinzugefügt.',
	'amended.figure': '„{$title}“: vorher {$was}, jetzt {$now}.',
	'amended.earlier': '.input {$n :integer} {{Frühere Änderungen: {$n}. {#editions}Alle Ausgaben{/editions}}}',
	'translation.stale': 'Der Text des Originals hat sich seit der Übersetzung geändert. Die Zahlen sind aktuell.',
	'translation.missing': 'Dies ist noch nicht übersetzt; was fehlt, steht in der Sprache des Originals.',
	'translation.partial': 'Teile dieses Berichts sind noch nicht übersetzt; sie stehen in der Sprache des Originals.',
	'pdf.amended': 'Geändert',
	'pdf.translation': 'Übersetzung',
	'changes.changed': 'Geändert',
	'changes.moved': 'Umbenannt',
	'changes.added': 'Hinzugefügt',
	'changes.removed': 'Entfernt',
	'changes.item': '{#page}{$title}{/page} {#muted}({$kind}){/muted}',
	'changes.value': '{#page}{$title}{/page} {#muted}({$kind}){/muted}: {#del}{$was}{/del} → {#ins}{$now}{/ins}',
	'changes.value-by':
		'{#page}{$title}{/page} {#muted}({$kind}){/muted}: {#del}{$was}{/del} → {#ins}{$now}{/ins} ({$by})',
	'changes.renamed': '{#page}{$title}{/page} {#muted}({$kind}, {#code}{$old}{/code} → {#code}{$new}{/code}){/muted}',
	'changes.renamed-and-titled':
		'{#page}{$title}{/page} {#muted}({$kind}, {#code}{$old}{/code} → {#code}{$new}{/code}){/muted}, jetzt „{$now}“',
	'changes.text': '{#muted}{$field}:{/muted} {$diff}',
	'changes.also': 'Außerdem geändert: {$fields :list}.',
	'changes.correction': '{#b}Berichtigt.{/b} {$reason}',
	'changes.update': '{#b}Aktualisiert.{/b} {$reason}',
	'changes.correction-of-source': '{#b}Berichtigt.{/b} Die Quelle wurde neu gespeichert: {$reason}',
	'changes.update-of-source': '{#b}Aktualisiert.{/b} Die Quelle wurde neu gespeichert: {$reason}',
	'changes.addition': '{#b}Hinzugefügt.{/b} {$reason}',
	'changes.retirement': '{#b}Entfernt.{/b} {$reason}',
	'changes.move': '{#b}Umbenannt.{/b} {$reason}',
	// Kinds of what can be cited.
	'citable.report': 'Bericht',
	'citable.language': 'Sprache',
	'citable.section': 'Abschnitt',
	'citable.heading': 'Überschrift',
	'citable.claim': 'Aussage',
	'citable.figure': 'Kennzahl',
	'citable.chart': 'Diagramm',
	'citable.table': 'Tabelle',
	'citable.picture': 'Bild',
	'citable.source': 'Quelle',
	'citable.term': 'Begriff',
	'citable.work': 'Werk',
	'citable.unknown': 'Unbekanntes',
	'citable.file': 'Datei',
	// Fields whose words are shown, old and new: each a label.
	'change.field.label': 'Bezeichnung',
	'change.field.reference': 'Literaturangabe',
	'change.field.title': 'Titel',
	'change.field.subtitle': 'Untertitel',
	'change.field.abstract': 'Kurzfassung',
	'change.field.description': 'Beschreibung',
	'change.field.summary': 'Zusammenfassung',
	'change.field.text': 'Text',
	'change.field.definition': 'Definition',
	'change.field.caveats': 'Einschränkungen',
	'change.field.unit': 'Einheit',
	'change.field.qualifier': 'Zusatz',
	'change.field.period': 'Zeitraum',
	'change.field.area': 'Gebiet',
	'change.field.population': 'Grundgesamtheit',
	'change.field.quote': 'Wortlaut der Quelle',
	'change.field.quoteTranslation': 'Wortlaut der Quelle in Übersetzung',
	'change.field.formula': 'Formel',
	'change.field.assumption': 'Annahme',
	'change.field.reading': 'Lesung durch eine Person',
	'change.field.assumptions': 'Annahmen',
	'change.field.takeaway': 'Kernaussage',
	'change.field.note': 'Hinweis',
	'change.field.axis': 'Achse',
	'change.field.axisName': 'Achse',
	'change.field.across': 'Zweite Achse',
	'change.field.footnotes': 'Anmerkungen',
	'change.field.notes': 'Hinweise im Diagramm',
	'change.field.alt': 'Was zu sehen ist',
	'change.field.caption': 'Bildunterschrift',
	'change.field.credit': 'Bildnachweis',
	'change.field.about': 'Über das Werk',
	// Fields that hold data: parts of the list in `changes.also`.
	'change.field.authors': 'Autoren',
	'change.field.publisher': 'Herausgeber',
	'change.field.licence': 'Lizenz',
	'change.field.kind': 'Art',
	'change.field.source': 'Quelle',
	'change.field.sources': 'Quellen',
	'change.field.author': 'Autor',
	'change.field.date': 'Datum',
	'change.field.evidence': 'Art des Belegs',
	'change.field.series': 'das Dargestellte',
	'change.field.drawn': 'das Dargestellte',
	'change.field.references': 'Bezugslinien',
	'change.field.where': 'Bedingung zum Finden der Zeile',
	'change.field.columns': 'Spalten',
	'change.field.sort': 'Reihenfolge der Markierungen',
	'change.field.sql': 'Abfrage',
	'change.field.from': 'Datensätze der Abfrage',
	'change.field.inputs': 'Ausgangskennzahlen',
	'change.field.rows': 'Zeilen',
	'change.field.rowTranslations': 'Übersetzungen der Zeilen',
	'change.field.cells': 'Zellen',
	'change.field.pivot': 'Bildung der Spalten',
	'change.field.fields': 'Spalten',
	'change.field.keyFigures': 'wichtigste Kennzahlen',
	'change.field.copy': 'gespeicherte Kopie',
	'change.field.file': 'Datei',
	'change.field.order': 'Lesereihenfolge',
	'change.field.url': 'Adresse',
	'change.field.standing': 'Grundlage der Zahlen',
	'change.field.standingTargets': 'Linkziele der Angaben zur Grundlage der Zahlen',
	'change.field.targets': 'genannte Kennzahlen',
	'change.field.structure': 'Gliederung, Hervorhebungen oder Linkziele',
	'change.field.shortTitle': 'Kurztitel',
	'change.field.language': 'Sprache',
	'change.field.paper': 'Papierformat der PDF-Datei',
	'change.field.unitNames': 'Name der Einheit',
	'change.field.uncertainty': 'Unsicherheit',
	'change.field.rounded': 'Rundung in der Quelle',
	'change.field.round': 'Rundung',
	'change.field.scale': 'logarithmische oder lineare Achsen',
	'change.field.stacked': 'Stapelung der Reihen',
	'change.field.steps': 'Stufenform der Linien',
	'change.field.highlight': 'Hervorhebungen',
	'change.field.facets': 'Teilgrafiken',
	'change.field.namedBy': 'Spalten mit den Namen der Teilgrafiken und Punkte',
	'change.field.places': 'Lage der Markierungen auf der zweiten Achse und ihr Ende',
	'change.field.missing': 'das als nicht angegeben Gezeigte',
	'change.field.notDrawn': 'das als nicht angegeben Gezeigte',
	'change.field.whole': 'das Ganze, dessen Teile gezeigt sind',
	'change.field.noteTargets': 'Zeitpunkte der Hinweise',
	'change.field.startAtZero': 'Beginn der Achse',
	'change.field.table': 'dargestellte Tabelle',
	'change.field.intervals': 'dargestellte Intervalle',
	'change.field.licenceName': 'Name der Lizenz',
	'change.field.codeLicence': 'Lizenz des Codes',
	'change.field.citationStyles': 'Zitierstile',
	'change.field.unknowns': 'Reihenfolge des nicht Bekannten',
	'change.field.licenceUrl': 'Adresse der Lizenz',
	'change.field.coverChart': 'Diagramm auf dem Titelblatt',
	'change.field.depth': 'Ebene der Überschrift',
	'change.field.retrieved': 'Tag, an dem die Kopie gespeichert wurde',
	'change.field.complete': 'Vollständigkeit der Kopie',
	'change.field.extent': 'in der Kopie enthaltener Teil des Werks',
	'change.field.publish': 'veröffentlichter Teil der Kopie',
	'change.field.sha256': 'Inhalt',
	// What the editions did to a figure, on its page.
	'history.title': 'Verlauf',
	'history.first': 'Erstmals veröffentlicht in Ausgabe {$version}.',
	'history.pending': 'Noch nicht veröffentlicht. {$change}',
	'history.as-it-is': 'Wie in Ausgabe {$version}',
	'history.unchanged': 'Seither unverändert.',
	// How a reader reports an error; what stood at an old address, and what became of it.
	'contact.link': 'Fehler melden',
	'contact.link-label': 'Fehler melden: „{$title}“',
	'contact.subject': 'Fehler: „{$title}“',
	'contact.about': '„{$title}“, Ausgabe {$edition}:',
	'contact.ask': 'Was falsch ist und woher das bekannt ist:',
	'contact.imprint': 'Fehlermeldungen: {#contact}{$contact}{/contact}',
	'contact.title': 'Fehlermeldungen',
	'tombstone.on-page': 'Nicht mehr auf dieser Seite',
	'tombstone.here': '„{$title}“ steht jetzt {#place}hier{/place}.',
	'tombstone.titled': '„{$title}“: jetzt {#place}„{$now}“{/place}.',
	'tombstone.retired': 'Entfernt in Ausgabe {$version}: „{$title}“.',
	'tombstone.moved': 'Jetzt unter einer anderen Adresse: „{$title}“.',
	'tombstone.label-moved': 'Verschoben',
	'tombstone.label-retired': 'Entfernt in Ausgabe {$version}',
	'tombstone.page-here': 'Dies steht jetzt {#place}unter einer anderen Adresse{/place}.',
	'tombstone.page-titled': 'Dies ist jetzt {#place}„{$now}“{/place}.',
	'tombstone.emptied': 'Im Bericht gibt es davon nichts mehr.',
	'tombstone.last-value': 'Der obige Wert ist der zuletzt veröffentlichte. Er gehört nicht mehr zum Bericht.',
	'tombstone.frozen': '{#frozen}Wie in Ausgabe {$version}{/frozen}, unter der dauerhaften Adresse.',
	// Search.
	'search.title': 'Suche',
	'search.described': 'Suche in den Kennzahlen und Aussagen dieses Berichts.',
	'search.field': 'Suchbegriffe',
	'search.submit': 'Suchen',
	'search.no-script': 'Die Suche benötigt JavaScript.',
	'search.by-hand': 'Zum Nachschlagen',
	'search.figures': 'Verzeichnis der Kennzahlen',
	'search.found': 'Treffer: {$n}.',
	'search.nearest-shown': 'Treffer: {$n}. Gezeigt sind die nächstliegenden: {$shown}.',
	'search.nothing': 'Kein Treffer für „{$asked}“.',
	'search.see-unknowns': 'Vielleicht findet es sich hier: {$list}.',
	'search.list-of-unknowns': 'was nicht bekannt ist',
	'search.file-pdf': 'Bericht als PDF',
	'search.file-word': 'Bericht für Word (DOCX)',
	'search.file-offline': 'Bericht in einer Datei zum Lesen ohne Internetverbindung',
	'search.words-for-methods':
		'Methode, Methoden, Vorgehen, Sicherheit, Zuverlässigkeit, Verlässlichkeit, Gültigkeit, Genauigkeit, Prüfung, ' +
		'Prüfungen, Glossar, Definitionen',
	'search.words-for-cite':
		'Zitat, Zitate, Zitation, zitieren, Literaturangabe, Quellenangabe, BibTeX, RIS, CSL-JSON, Zotero, Mendeley, ' +
		'EndNote',
	'search.small-words':
		'aber alle als am an auch auf aus bei beim bis da das dass dem den der des die dies diese diesem diesen dieser ' +
		'dieses doch du durch ein eine einem einen einer eines er es für gibt haben hat hatte hatten ich ihr ihre im in ' +
		'ins ist ja kann können man mit nach noch nur ob oder seit sich sie sind so über um und uns unter vom von vor ' +
		'wann war waren warum was welche welchem welchen welcher welches wer werden wie wir wird wo wohin wurde wurden ' +
		'zu zum zur',
	'search.kind-figure': 'Kennzahl',
	'search.kind-section': 'Abschnitt',
	'search.kind-heading': 'Überschrift im Abschnitt „{$section}“',
	'search.kind-claim': 'Aussage im Abschnitt „{$section}“',
	'search.kind-chart': 'Diagramm',
	'search.kind-table': 'Tabelle',
	'search.kind-picture': 'Bild',
	'search.kind-source': 'Quelle',
	'search.kind-term': 'Begriff',
	'search.kind-work': 'Literatur',
	'search.kind-unknown': 'Nicht bekannt',
	'search.kind-page': 'Seite',
	'search.kind-downloads': 'Herunterladen',
	'search.kind-file': 'Datei',
	'search.derivation': '{$formula}. {$assumption}',
	'search.did-you-mean': 'Gemeint vielleicht „{$words}“?',
	'search.rest-found': 'Treffer für „{$words}“: {$n}.',
	'search.rest-nearest-shown': 'Treffer für „{$words}“: {$n}. Gezeigt sind die nächstliegenden: {$shown}.',
	// The page for addresses that do not exist.
	'missing.title': 'Seite nicht gefunden',
	'missing.described': 'Unter dieser Adresse gibt es keine Seite.',
	'missing.heading': 'Hier gibt es keine Seite',
	'missing.reason':
		'Die Adressen dieses Berichts ändern sich nicht; vermutlich ist der Link abgeschnitten oder enthält einen ' +
		'Tippfehler.',
	'missing.figures': 'Das {#figures}Verzeichnis der Kennzahlen{/figures} enthält alle Zahlen.',
	'missing.cover': 'Titelblatt',
	'missing.home': '{$authors}. {#cite}{$title}{/cite}. Adresse des Berichts: {#cover}{$url}{/cover}.',
	// The PDF.
	'pdf.authors': '.input {$n :integer} .match $n one {{Autor}} * {{Autoren}}',
	'pdf.edition': 'Ausgabe',
	'pdf.edition-and-date': '{$version}, {$date}',
	'pdf.number': 'Nummer',
	'pdf.licence': 'Lizenz',
	'pdf.draft': 'Entwurf der Ausgabe {$version}, nicht zitierfähig.',
	'pdf.about': 'Über diesen Bericht',
	'pdf.foot': 'Ausgabe {$version} · {$date}',
	'pdf.page-of-all': '{$page} von {$pages}',
	'pdf.on-page': '(S.\u00a0{$page})',
	'pdf.chart-continued': '{$title} (Fortsetzung)',
	'pdf.table-columns': 'Spalten {$first}–{$last} von {$all}',
	'pdf.reference-number': 'Lit.\u00a0{$number}',
	'pdf.unknown': '{#b}{$title}{/b}. {$text}',
	'pdf.register-of-all':
		'Alle Kennzahlen dieses Berichts in der Reihenfolge, in der der Text sie nennt: Wert und Bedeutung, der Wortlaut ' +
		'der Quelle, in dem sie angegeben sind, oder die Zellen, die Abfrage oder die Formel, aus denen sie sich ' +
		'ergeben, die dauerhafte Adresse und die Seiten, auf denen sie genannt sind.',
	'pdf.register-of-shown':
		'Jede Kennzahl, die dieser Bericht im Text oder in einem Diagramm zeigt, und jede, aus der eine von ihnen ' +
		'hergeleitet ist, in der Reihenfolge, in der der Text sie nennt: Wert und Bedeutung, der Wortlaut der Quelle, in ' +
		'dem sie angegeben ist, oder die Zellen, die Abfrage oder die Formel, aus denen sie sich ergibt, die dauerhafte ' +
		'Adresse und die Seiten, auf denen sie genannt ist.',
	'pdf.register-left-out':
		'.input {$n :integer} {{Weitere Kennzahlen des Berichts: {$n}. Sie stehen mit denselben Angaben in den ' +
		'angehängten Dateien {#i}figures.csv{/i} und {#i}figures.json{/i}; Seite jeder Kennzahl: ' +
		'{#figures}{$url}{/figures}.}}',
	'pdf.register-footnotes': 'Eine hier fehlende Nummer gehört zu einer Anmerkung, die unten auf ihrer Seite steht.',
	'pdf.column-number': 'Nr.',
	'pdf.column-figure': 'Kennzahl',
	'pdf.column-proof': 'Wortlaut der Quelle, Daten oder Formel',
	'pdf.column-pages': 'Seiten',
	'pdf.place': '{#source}Quelle {$number}{/source}, {$place}',
	'pdf.sources': '.input {$n :integer} .match $n one {{Quelle {$sources :list}}} * {{Quellen {$sources :list}}}',
	'pdf.note': '{$proof} · {$where}',
	'pdf.note-of-query': 'Eine Abfrage, im Verzeichnis angegeben',
	'pdf.reading': '{#b}Von einer Person statt maschinell gelesen: {$by}.{/b} {$why}',
	'pdf.assumption': '{#b}Annahme:{/b} {$assumption}',
	'pdf.caveat': '{#b}Hinweis:{/b} {$caveat}',
	'pdf.caveats-of': '{#b}Siehe auch die Hinweise zu{/b} Nr.\u00a0{$figures :list style=narrow}',
	'pdf.used-by': '{#b}Verwendet zur Herleitung von{/b} Nr.\u00a0{$figures :list style=narrow}',
	'pdf.list-separator': ', ',
	'pdf.terms': 'Begriffe und Namen',
	'pdf.attached-whole': 'dieser Datei angehängt als {$name}',
	'pdf.attached-passages': 'zitierte Stellen dieser Datei angehängt als {$name}',
	'pdf.attached-not': '{#copy}{$name}{/copy}, zu groß, um an diese Datei angehängt zu werden',
	'pdf.attached-nothing': 'nicht veröffentlicht',
	'word.register-of-all':
		'Alle Kennzahlen dieses Berichts in der Reihenfolge, in der der Text sie nennt: Wert und Bedeutung, der Wortlaut ' +
		'der Quelle, in dem sie angegeben sind, oder die Zellen, die Abfrage oder die Formel, aus denen sie sich ' +
		'ergeben, und die dauerhafte Adresse.',
	'word.register-of-shown':
		'Jede Kennzahl, die dieser Bericht im Text oder in einem Diagramm zeigt, und jede, aus der eine von ihnen ' +
		'hergeleitet ist, in der Reihenfolge, in der der Text sie nennt: Wert und Bedeutung, der Wortlaut der Quelle, in ' +
		'dem sie angegeben ist, oder die Zellen, die Abfrage oder die Formel, aus denen sie sich ergibt, und die ' +
		'dauerhafte Adresse.',
	'word.register-left-out':
		'.input {$n :integer} {{Weitere Kennzahlen des Berichts: {$n}. Seite jeder Kennzahl: {#figures}{$url}{/figures}.}}',
	'pdf.file-figures-csv': 'Alle Kennzahlen des Berichts als Tabelle',
	'pdf.file-figures-json': 'Alle Kennzahlen des Berichts mit Bedeutung und Beleg',
	'pdf.file-figure-schema': 'JSON Schema einer Kennzahl',
	'pdf.file-table': 'Alle Zeilen der Tabelle: {$title}',
	'pdf.file-source': 'Gespeicherte Kopie der Quelle: {$title}',
	'pdf.file-passages': 'Zitierte Stellen der Quelle: {$title}',
	'pdf.file-citation': 'Literaturangabe des Berichts als {$format}',
	// The offline copy.
	'offline.title': '{$title}, Ausgabe {$version}, Kopie zum Lesen ohne Internetverbindung',
	'offline.note':
		'{#b}Kopie zum Lesen ohne Internetverbindung{/b} (Ausgabe {$version}, {$date}). Aktueller Bericht, der seither ' +
		'berichtigt sein kann: {#live}{$url}{/live}',
	'offline.passage': '{#passage}{$source}, {$place}{/passage}. Permanenter Link: {#permalink}{$url}{/permalink}',
	'offline.sets': '{$sources :list}. Permanenter Link: {#permalink}{$url}{/permalink}',
	'offline.permalink': 'Permanenter Link: {#permalink}{$url}{/permalink}',
	'offline.sources': '.input {$n :integer} .match $n one {{Quelle}} * {{Quellen}}',
	'offline.figures':
		'Alle Kennzahlen mit Bedeutung und Beleg: {#csv}als CSV speichern{/csv}. Dieselben Daten stehen in dieser Datei ' +
		'als JSON, im Element {#code}script#figures{/code}. Die Diagramme gibt es als Dateien {#live}auf der aktuellen ' +
		'Website{/live}.',
};
