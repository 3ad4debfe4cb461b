/**
 * Names of English that hold a number word and count nothing: states, organisations, treaties, wars, and what is called
 * net zero or zero trust everywhere. They are patterns; case counts, for “the big four firms” may count.
 */
export const names: readonly string[] = [
	'[Nn]et[ -][Zz]ero',
	'[Zz]ero[ -](?:[Tt]rust|[Dd]ay|[Ss]hot|[Kk]nowledge|[Ww]aste)',
	'[Oo]ne-(?:shot|hot)',
	'Formula (?:One|Two|Three)',
	'Big (?:Two|Three|Four|Five|Seven)',
	'Magnificent Seven',
	'(?:Five|Nine|Fourteen) Eyes',
	'Group of (?:Seven|Eight|Twenty|Seventy-[Ss]even)',
	'World War (?:One|Two|Three)',
	"(?:Hundred|Thirty|Seven) Years[’']? War",
	'Six[ -]Day War',
	'One (?:Health|Belt,? One Road|Planet|Nation|Laptop per Child)',
	'Three Gorges(?: Dam)?',
	'Ten Commandments',
	'Catch[ -]Twenty-Two',
	'7-Eleven',
	'Six Sigma',
	'Web (?:Two|Three)',
];
