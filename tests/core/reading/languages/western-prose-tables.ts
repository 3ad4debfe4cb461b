/** Sentences without a quantity: their author may write every word. */
export const withoutQuantity = {
	de: `
Der Bericht beschreibt einen Markt im Wandel.
Eine Firma hat ihre Zahlen nicht genannt.
Einer der Gründe ist der Strompreis.
Ein Land nach dem anderen zieht nach.
Keine der Quellen bestätigt das.
Das erste Kapitel beschreibt die Methode, das zweite die Daten.
Der dritte Befund stützt sich auf eine Umfrage.
In der zweiten Hälfte des Jahres stieg die Nachfrage.
Das einundzwanzigste Jahrhundert begann anders.
Daran besteht kein Zweifel.
Die Einheit der Messung ist das Watt.
Das Stadtviertel wurde saniert.
Auf Achtung und Einigkeit kommt es an.
Jedes Jahr wächst der Bestand.
Beide Seiten sind einig.
Viele Firmen warten ab, manche handeln.
Einige Länder haben abgelehnt.
Die Mehrheit stimmt zu.
Einmal im Jahr wird gemessen.
Der Vertrag ist einseitig.
Sie halfen einander.
Die Elfenbeinküste liegt in Afrika.
Der Dreiklang war zu hören.
Der Zweck heiligt die Mittel nicht.
Das Achtelfinale steht bevor.
Sie ist eine von ihnen.
Ein Teil der Daten fehlt.
Er hat sich nicht eingemischt.
Die Vierteljahresberichte liegen vor.
Der Siebenschläfer hält Winterschlaf.
`,
	fr: `
Le rapport décrit un marché en mutation.
Une firme n’a pas donné ses chiffres.
L’une des raisons est le prix du courant.
Aucune source ne le confirme.
Le premier chapitre décrit la méthode, le deuxième les données.
Le troisième constat repose sur une enquête.
La vingt-cinquième édition est parue.
La seconde moitié de la période fut calme.
Le vingt et unième siècle a commencé autrement.
Il a acheté un appareil neuf.
Un immeuble neuf dans la ville a brûlé.
Le tiers monde en souffre.
De nombreuses firmes attendent.
Plusieurs pays ont refusé.
La majorité approuve.
Le pour et le contre sont connus.
Une partie des données manque.
Chaque année, le stock grandit.
Un cinquième mandat serait inédit.
La double imposition est évitée.
Le centre de la ville est calme.
Le dixième arrondissement est loin.
Les centres de calcul grandissent.
Le millénaire commence.
Les parties sont d’accord.
Le dixième du mois est férié.
La sixième place est libre.
Le neuvième arrondissement vote.
Un livre raconte cette histoire.
La quatrième de couverture le dit.
`,
	es: `
El informe describe un mercado en cambio.
Una firma no ha dado sus cifras.
Una de las razones es el precio de la luz.
Ninguna fuente lo confirma.
El primer capítulo describe el método, el segundo los datos.
El tercer hallazgo se apoya en una encuesta.
La quinta edición ya salió.
La segunda mitad del periodo fue tranquila.
Ambos países están de acuerdo.
La clase media crece.
El medio ambiente importa.
La media es engañosa.
Los medios lo contaron.
Muchas firmas esperan.
Varios países se negaron.
La mayoría aprueba.
Cada año crece la cartera.
Un quinto mandato sería inédito.
El centro de la ciudad es tranquilo.
El milenio comienza.
Tercero, falta tiempo.
Un libro cuenta esa historia.
Unos ganan y otros pierden.
El cuarto de baño es pequeño.
La doble imposición se evita.
Milán queda lejos.
Otra ronda empieza pronto.
La sexta ronda empieza pronto.
El onceavo intento falló antes.
La primera vez fue distinta.
Es uno mismo quien decide.
`,
} as const;

/** Sentences with a quantity in words. */
export const withQuantity = {
	de: `
Zwei Firmen haben geschlossen.
Gebaut wurden einundzwanzig Häuser.
Es kamen zweihundertfünfzig Gäste.
Die Stadt hat eine Million Einwohner.
Die Stadt hat anderthalb Millionen Einwohner.
Ein Drittel der Firmen exportiert.
Zwei Drittel der Firmen exportieren.
Die Hälfte der Schulen ist am Netz.
Jede fünfte Schule ist am Netz.
Jeder zweite Haushalt heizt mit Gas.
Der Absatz hat sich verdoppelt.
Der Absatz ist doppelt so hoch.
Der Absatz war dreimal so hoch.
Der Wert fiel auf das Dreifache.
Tausende Menschen kamen.
Hunderte Firmen warten.
Dutzende Länder stimmten zu.
Milliarden fehlen im Haushalt.
Das dauert eine halbe Stunde.
Nur eine Firma antwortete.
Eine von zehn Firmen schließt.
Zehn Prozent der Mittel fehlen.
Der zehnprozentige Zuschlag gilt weiter.
Die fünfjährige Frist läuft ab.
Das waren zweieinhalb Jahre.
Drei Viertel der Orte sind am Netz.
Sieben Länder haben unterzeichnet.
Fünfzehn Orte fehlen noch.
Zwölf Monate später kam die Wende.
Achtzig Schulen nehmen teil.
Der Bestand halbierte sich, er wurde halbiert.
`,
	fr: `
Deux firmes ont fermé.
On a bâti vingt et une maisons.
On a compté deux cent cinquante élèves.
La ville a un million d’habitants.
Un tiers des firmes exporte.
Deux tiers des firmes exportent.
La moitié des écoles est reliée.
Une école sur cinq est reliée.
Un cinquième des écoles est relié.
Les ventes ont doublé.
Les ventes ont triplé.
C’est le double de la valeur passée.
Des milliers de gens sont venus.
Des centaines de firmes attendent.
Une dizaine de pays approuve.
Une douzaine d’écoles manque.
Des milliards manquent au budget.
Cela dure une demi-heure.
Cela dure une heure et demie.
Seulement une firme a répondu.
Dix pour cent des fonds manquent.
Quatre-vingt-dix écoles participent.
Septante écoles participent.
Neuf écoles participent.
Neuf cents écoles participent.
Trois quarts des villages sont reliés.
Sept pays ont signé.
Quinze villages manquent.
Douze mois plus tard, tout changea.
Mille raisons existent.
Le quart des villages est relié.
`,
	es: `
Dos firmas han cerrado.
Se hicieron veintiuna casas.
Vinieron doscientos cincuenta alumnos.
La ciudad tiene un millón de habitantes.
Un tercio de las firmas exporta.
Dos tercios de las firmas exportan.
La mitad de las escuelas está en red.
Una de cada cinco escuelas está en red.
La quinta parte de las escuelas está en red.
Las ventas se duplicaron.
Las ventas se han triplicado.
Es el doble de lo previsto.
Miles de personas vinieron.
Cientos de firmas esperan.
Una decena de países aprueba.
Una docena de escuelas falta.
Millones de euros faltan.
Dura media hora.
Dura una hora y media.
Solo una firma respondió.
Diez por ciento de los fondos falta.
Noventa escuelas participan.
Treinta y cinco escuelas participan.
Veintitrés escuelas participan.
Mil escuelas participan.
Tres cuartos de los pueblos están en red.
Siete países firmaron.
Quince pueblos faltan.
Doce meses después cambió todo.
Medio millón de casas falta.
Cien escuelas participan.
`,
} as const;
